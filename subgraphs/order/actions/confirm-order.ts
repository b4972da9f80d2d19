import type { Tx } from '../../../platform/db.ts';
import type { Deps } from '../../../platform/subgraph.ts';
import type { OrderRow } from '../store/orders.ts';
import { advanceOrder } from './advance-order.ts';
import { openFulfillment } from './open-fulfillment.ts';

/** An order that is held is paid and nothing stands in its way any more: its suppliers may ship. */
export async function confirmOrder(deps: Deps, tx: Tx, order: OrderRow, now: Date): Promise<OrderRow> {
  const paid = await advanceOrder(deps, tx, order, 'PAID', now);
  await openFulfillment(deps, tx, paid, now);
  return paid;
}
