import type { Tx } from '../../../platform/db.ts';
import type { Deps } from '../../../platform/subgraph.ts';
import { standingOn } from '../domain/shelf.ts';
import { listingStatusChanged } from '../events.ts';
import { lockEvidence, type Moved, moveListingsOf, shelvedOffersOf } from '../store/shelf.ts';

/**
 * Brings an offer's listings in line with what is known of its batches: those that wait go on the shelf, those that
 * stand there are carried by the newest batch that passed, or come off when none does any more.
 */
export async function relistOffer(deps: Deps, tx: Tx, offerId: string, now: Date): Promise<void> {
  const { batches, standardKeys } = await lockEvidence(tx, offerId);
  const standing = standingOn(batches, standardKeys, now);
  const moved =
    typeof standing === 'string'
      ? await moveListingsOf(
          tx,
          offerId,
          ['LISTED'],
          { status: 'UNLISTED', batchId: null, listedUntil: null, offReason: standing },
          now,
        )
      : await moveListingsOf(
          tx,
          offerId,
          ['PENDING_INSPECTION', 'LISTED'],
          { status: 'LISTED', batchId: standing.batchId, listedUntil: standing.until, offReason: null },
          now,
        );
  await tellMoved(deps, tx, moved, typeof standing === 'string' ? standing : null, now);
}

/** Judges anew what is on a shelf of some products: what they are tested for has become another. */
export async function relistProducts(
  deps: Deps,
  tx: Tx,
  productIds: readonly string[],
  now: Date,
): Promise<void> {
  for (const offerId of await shelvedOffersOf(tx, productIds)) await relistOffer(deps, tx, offerId, now);
}

/** Tells of listings that moved; one that stays where it was is told of by nobody. */
export async function tellMoved(
  deps: Deps,
  tx: Tx,
  moved: readonly Moved[],
  reason: string | null,
  now: Date,
): Promise<void> {
  const facts = moved
    .filter(({ from, to }) => from !== to)
    .map(({ merchantId, id: listingId, from, to }) =>
      listingStatusChanged({ merchantId, listingId, from, to, reason }, now),
    );
  await deps.outbox.append(tx, facts);
}
