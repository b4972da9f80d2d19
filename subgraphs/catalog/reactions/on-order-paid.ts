import type { Reaction } from '../../../platform/subgraph.ts';
import { makeWayForLate } from '../actions/make-way.ts';
import { commitHold } from '../actions/settle-hold.ts';

/** Sells what a paid order was promised. Orders from before there were promises have none, and nothing happens. */
export const onOrderPaid: Reaction = {
  name: 'catalog.on-order-paid',
  source: 'order',
  facts: ['order.paid'],
  async react(tx, { payload }, deps) {
    const orderId = String(payload['orderId']);
    // In transactions beside this one, which holds nothing yet but the reaction's own position.
    await makeWayForLate(deps, orderId);
    await commitHold(deps, tx, orderId);
  },
};
