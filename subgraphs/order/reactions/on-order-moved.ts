import type { Reaction } from '../../../platform/subgraph.ts';
import { countOrder, followCalendar } from '../actions/count-order.ts';
import { inviteCustomer } from '../actions/invite-customer.ts';
import { tickSales } from '../actions/tick-sales.ts';

/** Facts by which money has come or gone. A group's order is told of twice: its money came with the first. */
const sales = ['order.waitingGroup', 'order.paid', 'order.refunded'];

/**
 * Keeps the statistics of orders, and asks customers back whose order is complete. One reaction, so that an invitation and
 * the orders that follow it are counted in the order in which they happened.
 */
export const onOrderMoved: Reaction = {
  name: 'order.count-orders',
  source: 'order',
  facts: [...sales, 'order.placed', 'order.completed', 'order.cancelled', 'order.expired'],
  async react(tx, { name, payload }, deps) {
    const order = { merchantId: String(payload['merchantId']), orderId: String(payload['orderId']) };
    const refundId = name === 'order.refunded' ? String(payload['refundId']) : null;
    const now = deps.clock();
    if (name === 'order.placed') await followCalendar(tx, order);
    await countOrder(tx, order, now);
    if (sales.includes(name)) await tickSales(deps, tx, { ...order, refundId }, now);
    if (name === 'order.completed') await inviteCustomer(deps, tx, order.orderId, now);
  },
};
