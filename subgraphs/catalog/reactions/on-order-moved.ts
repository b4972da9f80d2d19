import type { Reaction } from '../../../platform/subgraph.ts';
import type { OrderRefundedPayload } from '../../order/events.ts';
import { makeWayForLate } from '../actions/make-way.ts';
import { restock } from '../actions/restock-goods.ts';
import { commitHold, giveBack } from '../actions/settle-hold.ts';

/**
 * Follows what becomes of an order, in the order in which it happened: one that is paid and called off at once must be
 * sold before it is taken back. Sells what a paid order was promised, gives back what one that came to nothing was, and
 * takes back what is refunded. Orders from before there were promises have none, and nothing happens.
 */
export const onOrderMoved: Reaction = {
  name: 'catalog.on-order-moved',
  source: 'order',
  facts: ['order.paid', 'order.waitingGroup', 'order.cancelled', 'order.expired', 'order.refunded'],
  async react(tx, { name, payload, occurredAt }, deps) {
    const orderId = String(payload['orderId']);
    if (name === 'order.paid' || name === 'order.waitingGroup') {
      // In transactions beside this one, which holds nothing yet but the reaction's own position.
      await makeWayForLate(deps, orderId);
      await commitHold(deps, tx, orderId);
    } else if (name === 'order.refunded') {
      const refund = payload as unknown as OrderRefundedPayload;
      await restock(deps, tx, refund, new Date(occurredAt));
    } else await giveBack(deps, tx, orderId);
  },
};
