import { once } from '../../../platform/idempotency.ts';
import { isId } from '../../../platform/ids.ts';
import type { Deps } from '../../../platform/subgraph.ts';
import { isPlatform, requireUser, suppliesFor, type Viewer } from '../../../platform/viewer.ts';
import { batchMayBecome } from '../domain/batch-status.ts';
import { isPlainText } from '../domain/texts.ts';
import { refuse, refuseInput } from '../errors.ts';
import { batchRecalled } from '../events.ts';
import { batchesById, lockBatch, moveBatch } from '../store/batches.ts';
import { merchantsWith } from '../store/listings.ts';
import { lockEvidence, moveListingsOf } from '../store/shelf.ts';
import { idempotencyKeys } from '../store/tables.ts';
import { appendTrace } from './append-trace.ts';
import { checkKey, conflict } from './input.ts';
import { tellMoved } from './relist-offer.ts';

export type RecallBatch = {
  readonly batchId: string;
  readonly reason: string;
  readonly idempotencyKey: string;
};

const path = ['batchId'];

/**
 * Calls back a batch, for good, and takes every listing of its goods off the shelf in the same transaction: who publishes
 * holds the batch, who sells holds the listing, so none of both comes after it. The platform, and those who act for the
 * supplier.
 */
export async function recallBatch(
  deps: Deps & { readonly viewer: Viewer },
  { batchId, reason, idempotencyKey: key }: RecallBatch,
): Promise<{ id: string }> {
  const actor = requireUser(deps.viewer);
  const [batch] = isId('bat', batchId) ? await batchesById(deps.db.pool, [batchId]) : [];
  if (batch === undefined) return refuse('NOT_FOUND', path);
  const may = isPlatform(deps.viewer) || suppliesFor(deps.viewer, batch.supplierId);
  if (!may) return refuse('FORBIDDEN', path);
  checkKey(key);
  // Half a character would not survive in the fact that tells of it.
  if (reason.trim() === '' || !isPlainText(reason, 500)) {
    refuseInput(['reason'], '1 to 500 characters.', '须为 1 至 500 个字符。');
  }
  const now = deps.clock();
  const intention = { actor, action: 'recallBatch', key, request: { batchId, reason }, now };
  const { offerId, supplierId, productId, code: batchCode } = batch;
  return deps.db.transaction((tx) =>
    once(tx, idempotencyKeys, intention, conflict, async () => {
      await lockEvidence(tx, offerId, 'update');
      const held = await lockBatch(tx, batchId);
      if (held === null || !batchMayBecome(held.status, 'RECALLED')) return refuse('BATCH_STATE', path);
      await moveBatch(tx, batchId, { status: 'RECALLED', recalledAt: now, recallReason: reason });
      const change = {
        status: 'RECALLED',
        batchId: null,
        listedUntil: null,
        offReason: 'BATCH_RECALLED',
      } as const;
      const moved = await moveListingsOf(tx, offerId, ['LISTED', 'PENDING_INSPECTION'], change, now);
      await appendTrace(deps, tx, batchId, {
        kind: 'RECALLED',
        place: '',
        note: reason,
        occurredAt: now,
        recordedBy: actor,
      });
      const told = { batchId, batchCode, supplierId, productId, offerId, reason };
      await deps.outbox.append(tx, [batchRecalled(told, await merchantsWith(tx, offerId), now)]);
      await tellMoved(deps, tx, moved, 'BATCH_RECALLED', now);
      return { id: batchId };
    }),
  );
}
