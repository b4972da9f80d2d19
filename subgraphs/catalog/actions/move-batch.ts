import type { Deps } from '../../../platform/subgraph.ts';
import { requireUser, type Viewer } from '../../../platform/viewer.ts';
import { batchMayBecome } from '../domain/batch-status.ts';
import { refuse } from '../errors.ts';
import { lockBatch, moveBatch } from '../store/batches.ts';
import { lockEvidence } from '../store/shelf.ts';
import { relistOffer } from './relist-offer.ts';
import { suppliedBatch } from './supplied-batch.ts';

type Acting = Deps & { readonly viewer: Viewer };

const path = ['batchId'];

/** Has goods be sold from a batch from now on: what waits for it goes on the shelf if it has passed its inspections. */
export function putBatchInForce(deps: Acting, batchId: string): Promise<{ id: string }> {
  return move(deps, batchId, 'IN_FORCE');
}

/** Has no more goods be sold from a batch; what it carried is carried by another one, or comes off the shelf. */
export function endBatch(deps: Acting, batchId: string): Promise<{ id: string }> {
  return move(deps, batchId, 'EXHAUSTED');
}

async function move(deps: Acting, batchId: string, to: 'IN_FORCE' | 'EXHAUSTED'): Promise<{ id: string }> {
  requireUser(deps.viewer);
  const { id, offerId } = await suppliedBatch(deps, batchId);
  const now = deps.clock();
  return deps.db.transaction(async (tx) => {
    await lockEvidence(tx, offerId, 'update');
    const batch = await lockBatch(tx, id);
    if (batch === null) return refuse('NOT_FOUND', path);
    if (batch.status === to) return { id };
    if (!batchMayBecome(batch.status, to)) return refuse('BATCH_STATE', path);
    if (to === 'IN_FORCE' && batch.expiresAt !== null && batch.expiresAt <= now) {
      return refuse('BATCH_EXPIRED', path);
    }
    await moveBatch(tx, id, { status: to });
    await relistOffer(deps, tx, offerId, now);
    return { id };
  });
}
