import { asc, inArray } from 'drizzle-orm';
import type { Executor, Tx } from '../../../platform/db.ts';
import { traceEvents } from './tables.ts';

export type TraceEventRow = typeof traceEvents.$inferSelect;

/** The links of batches, in order. */
export async function traceOf(executor: Executor, batchIds: readonly string[]): Promise<TraceEventRow[]> {
  return executor
    .select()
    .from(traceEvents)
    .where(inArray(traceEvents.batchId, [...batchIds]))
    .orderBy(asc(traceEvents.batchId), asc(traceEvents.sequence));
}

/** Adds a link to the trace of a batch that is held. */
export async function insertTraceEvent(tx: Tx, event: TraceEventRow): Promise<void> {
  await tx.insert(traceEvents).values(event);
}
