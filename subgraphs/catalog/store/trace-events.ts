import { asc, eq, inArray } from 'drizzle-orm';
import type { Executor, Tx } from '../../../platform/db.ts';
import type { BatchRow } from './batches.ts';
import { batches, traceEvents } from './tables.ts';

export type TraceEventRow = typeof traceEvents.$inferSelect;

/** Batches with their links, in order. */
export async function tracesOf(
  executor: Executor,
  batchIds: readonly string[],
): Promise<{ batch: BatchRow; event: TraceEventRow | null }[]> {
  // One statement: a link that is appended meanwhile must not be there without the head that knows of it.
  return executor
    .select({ batch: batches, event: traceEvents })
    .from(batches)
    .leftJoin(traceEvents, eq(traceEvents.batchId, batches.id))
    .where(inArray(batches.id, [...batchIds]))
    .orderBy(asc(batches.id), asc(traceEvents.sequence));
}

/** Adds a link to the trace of a batch that is held. */
export async function insertTraceEvent(tx: Tx, event: TraceEventRow): Promise<void> {
  await tx.insert(traceEvents).values(event);
}
