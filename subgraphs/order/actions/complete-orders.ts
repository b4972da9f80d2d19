import type { Deps } from '../../../platform/subgraph.ts';
import { returnsUntil } from '../domain/return-window.ts';
import { lastExchange, openAfterSales } from '../store/after-sales.ts';
import { deliveredOrders } from '../store/fulfillments.ts';
import { lockOrder } from '../store/orders.ts';
import { advanceOrder } from './advance-order.ts';

const page = 200;
const dayMs = 86_400_000;

/** Ends the orders whose time for returns is over and of which nothing is open. */
export async function completeOrders(deps: Deps): Promise<void> {
  const now = deps.clock();
  // The window ends with a local day, at least seven days after; nothing younger can be over.
  const before = new Date(now.getTime() - 7 * dayMs);
  let behind = '';
  for (;;) {
    const ids = await deliveredOrders(deps.db.pool, before, behind, page);
    for (const id of ids) await complete(deps, id, now);
    behind = ids.at(-1) ?? '';
    if (ids.length < page) return;
  }
}

async function complete(deps: Deps, orderId: string, now: Date): Promise<void> {
  await deps.db.transaction(async (tx) => {
    const order = await lockOrder(tx, orderId);
    if (order?.status !== 'DELIVERED' || order.deliveredAt === null) return;
    if ((await openAfterSales(tx, [orderId])).size > 0) return;
    const exchanged = await lastExchange(tx, orderId);
    const from = exchanged !== null && exchanged > order.deliveredAt ? exchanged : order.deliveredAt;
    if (returnsUntil(from, order.timeZone) < now) await advanceOrder(deps, tx, order, 'COMPLETED', now);
  });
}
