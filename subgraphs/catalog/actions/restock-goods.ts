import type { Tx } from '../../../platform/db.ts';
import type { Deps } from '../../../platform/subgraph.ts';
import { lockHold } from '../store/holds.ts';
import { tellLow } from './move-stock.ts';
import { returnCoupons } from './redeem-coupons.ts';
import { moveForOrder } from './reserve-goods.ts';
import { releaseGroupBuyShare } from './take-group-buy-share.ts';

/** What of an order went back: goods that lie at the supplier can be sold again. */
export type Restocking = {
  readonly orderId: string;
  readonly full: boolean;
  readonly lines: readonly { readonly offerId: string | null; readonly restocked: number }[];
};

/**
 * Puts refunded goods back on the shelf, if they had been sold at all; with all of an order go its share of an activity and
 * its coupons. In the order in which everybody locks: see `lockGoods`.
 */
export async function restock(
  deps: Deps,
  tx: Tx,
  { orderId, full, lines }: Restocking,
  now: Date,
): Promise<void> {
  const hold = await lockHold(tx, orderId);
  if (hold?.state !== 'COMMITTED') return;
  if (full) {
    await releaseGroupBuyShare(tx, orderId, now);
    await returnCoupons(tx, orderId, now);
  }
  const back = lines.flatMap(({ offerId, restocked }) =>
    offerId === null || restocked === 0 ? [] : [{ offerId, quantity: restocked }],
  );
  if (back.length === 0) return;
  await moveForOrder(tx, 'RESTOCKED', orderId, back, now);
  const offerIds = [...new Set(back.map(({ offerId }) => offerId))];
  await tellLow(deps, tx, offerIds, now);
}
