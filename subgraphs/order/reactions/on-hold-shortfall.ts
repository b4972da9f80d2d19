import type { Reaction } from '../../../platform/subgraph.ts';
import { closeOrder } from '../actions/close-order.ts';
import { lockOrder, progressOfOrders } from '../store/orders.ts';

/**
 * The goods were gone when the money came (F21): all of it goes back. An order that ended otherwise meanwhile, or of which
 * the supplier has shipped something after all, stays as it is.
 */
export const onHoldShortfall: Reaction = {
  name: 'order.on-hold-shortfall',
  source: 'catalog',
  facts: ['hold.shortfall'],
  async react(tx, { payload }, deps) {
    const order = await lockOrder(tx, String(payload['orderId']));
    if (order === null || (order.status !== 'PAID' && order.status !== 'PAID_WAITING_GROUP')) return;
    const shipped = (await progressOfOrders(tx, [order.id])).some((line) => line.shippedQuantity > 0);
    if (shipped) deps.log.error({ orderId: order.id }, 'goods were shipped that the catalog could not sell');
    else await closeOrder(deps, tx, order, 'CANCELLED', 'OUT_OF_STOCK', deps.clock());
  },
};
