import type { Verification } from '../domain/trace-chain.ts';
import { recallIsThatOf, verifyChain } from '../domain/trace-chain.ts';
import type { BatchRow } from '../store/batches.ts';
import type { TraceEventRow } from '../store/trace-events.ts';
import { recorderHashOf, sha256 } from './append-trace.ts';

/** Checks a batch's whole trace, as it lies in the tables, from the batch's own facts on. */
export function verifyTrace({
  batch,
  events,
}: {
  readonly batch: BatchRow;
  readonly events: readonly TraceEventRow[];
}): Verification {
  const head = { sequence: batch.headSequence, hash: batch.headHash };
  const links = events.map((event) => ({
    ...event,
    recorderHash: recorderHashOf(batch.id, event.recordedBy),
  }));
  const found = verifyChain(batch, head, links, sha256);
  if (!found.intact || recallIsThatOf(links, batch)) return found;
  return { ...found, intact: false, brokenAt: 0, problem: 'BATCH_CHANGED' };
}
