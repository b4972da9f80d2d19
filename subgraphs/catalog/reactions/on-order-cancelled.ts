import type { Reaction } from '../../../platform/subgraph.ts';
import { giveBack } from '../actions/settle-hold.ts';

/** Gives back what a cancelled order was promised. Orders from before there were promises have none, and nothing happens. */
export const onOrderCancelled: Reaction = {
  name: 'catalog.on-order-cancelled',
  source: 'order',
  facts: ['order.cancelled'],
  async react(tx, { payload }, deps) {
    await giveBack(deps, tx, String(payload['orderId']));
  },
};
