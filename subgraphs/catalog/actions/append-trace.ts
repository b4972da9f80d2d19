import { createHash } from 'node:crypto';
import type { Tx } from '../../../platform/db.ts';
import type { Deps } from '../../../platform/subgraph.ts';
import { sealOf, type TraceKind } from '../domain/trace-chain.ts';
import { lockBatch } from '../store/batches.ts';
import { insertTraceEvent, type TraceEventRow } from '../store/trace-events.ts';

/** What happened to a batch, and who says so. */
export type TraceEntry = {
  readonly kind: TraceKind;
  readonly place: string;
  readonly note: string;
  readonly occurredAt: Date;
  readonly recordedBy: string;
};

/** SHA-256 in lower-case hex, as the chain is sealed with. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** Seals an event upon the head of a batch's trace; the batch stays held until the transaction ends. */
export async function appendTrace(
  { clock }: Deps,
  tx: Tx,
  batchId: string,
  entry: TraceEntry,
): Promise<TraceEventRow> {
  const batch = await lockBatch(tx, batchId);
  if (batch === null) throw new Error(`The batch ${batchId} vanished.`);
  const link = {
    ...entry,
    sequence: batch.headSequence + 1,
    recordedAt: clock(),
    prevHash: batch.headHash,
  };
  const hash = sealOf(batchId, { ...link, recorderHash: recorderHashOf(batchId, entry.recordedBy) }, sha256);
  const event = { ...link, batchId, hash };
  await insertTraceEvent(tx, event);
  return event;
}

/** Who recorded an event, so that two events by one person on one batch can be seen to be, and the person cannot. */
export function recorderHashOf(batchId: string, userId: string): string {
  return sha256(`${batchId} ${userId}`);
}
