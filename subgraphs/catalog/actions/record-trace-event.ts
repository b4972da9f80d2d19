import { once } from '../../../platform/idempotency.ts';
import type { Deps } from '../../../platform/subgraph.ts';
import { requireUser, type Viewer } from '../../../platform/viewer.ts';
import { isPlainText } from '../domain/texts.ts';
import { earliest, mostEvents, type TraceKind } from '../domain/trace-chain.ts';
import { refuse, refuseInput } from '../errors.ts';
import { idempotencyKeys } from '../store/tables.ts';
import { appendTrace } from './append-trace.ts';
import { checkedName, checkKey, conflict } from './input.ts';
import { suppliedBatch } from './supplied-batch.ts';

export type RecordTraceEvent = {
  readonly batchId: string;
  readonly kind: Exclude<TraceKind, 'INSPECTED' | 'RECALLED'>;
  readonly place: string;
  readonly note: string;
  readonly occurredAt: Date;
  readonly idempotencyKey: string;
};

/** A clock may run ahead of ours by so much. */
const aheadMs = 300_000;

/** Adds an event to a batch's trace and answers its sequence. It cannot be taken back. */
export async function recordTraceEvent(
  deps: Deps & { readonly viewer: Viewer },
  input: RecordTraceEvent,
): Promise<{ batchId: string; sequence: number }> {
  const recordedBy = requireUser(deps.viewer);
  const batch = await suppliedBatch(deps, input.batchId);
  const { idempotencyKey: key, ...request } = input;
  const now = deps.clock();
  const entry = { ...checked(input, now), recordedBy };
  const intention = { actor: recordedBy, action: 'recordTraceEvent', key, request, now };
  return deps.db.transaction((tx) =>
    once(tx, idempotencyKeys, intention, conflict, async () => {
      const { batchId, sequence } = await appendTrace(deps, tx, batch.id, entry);
      // The product's own events come on top of these.
      return sequence > mostEvents ? refuse('TRACE_FULL', ['batchId']) : { batchId, sequence };
    }),
  );
}

function checked({ idempotencyKey, kind, place, note, occurredAt }: RecordTraceEvent, now: Date) {
  checkKey(idempotencyKey);
  if (!isPlainText(note, 500)) refuseInput(['note'], 'At most 500 characters.', '最多 500 个字符。');
  if (occurredAt.getTime() > now.getTime() + aheadMs || occurredAt < earliest) {
    refuseInput(
      ['occurredAt'],
      'Not in the future, and not before 1900.',
      '不能是将来的时间，也不能早于 1900 年。',
    );
  }
  return { kind, place: checkedName(place, 200, 'place'), note, occurredAt };
}
