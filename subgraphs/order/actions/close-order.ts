import type { Tx } from '../../../platform/db.ts';
import type { Deps } from '../../../platform/subgraph.ts';
import type { RefundReason } from '../domain/refund.ts';
import { lockOrder, type OrderRow } from '../store/orders.ts';
import { advanceOrder } from './advance-order.ts';
import { everythingLeft, refundOrder } from './refund-order.ts';
import { givePointsBack } from './spend-points.ts';

/** Ends an order that is held and of which nothing was shipped: what was paid goes back, and the points spent on it. */
export async function closeOrder(
  deps: Deps,
  tx: Tx,
  order: OrderRow,
  to: 'CANCELLED' | 'EXPIRED',
  reason: RefundReason,
  now: Date,
): Promise<OrderRow> {
  if (order.paidAt === null) {
    await givePointsBack(tx, order, now);
    return advanceOrder(deps, tx, order, to, now);
  }
  const lines = await everythingLeft(tx, order.id);
  // Told first: whoever follows the order takes back goods and coupons before it hears that all is over.
  await refundOrder(deps, tx, order, { reason, lines, freight: true, restock: false }, now);
  const refunded = await lockOrder(tx, order.id);
  if (refunded === null) throw new Error(`The order ${order.id} vanished.`);
  return refunded.status === to ? refunded : advanceOrder(deps, tx, refunded, to, now);
}
