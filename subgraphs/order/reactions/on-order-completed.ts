import type { Reaction } from '../../../platform/subgraph.ts';
import { earnPoints } from '../actions/earn-points.ts';
import { lockOrder } from '../store/orders.ts';

/** Gives the points that a completed order earns. */
export const onOrderCompleted: Reaction = {
  name: 'order.on-order-completed',
  source: 'order',
  facts: ['order.completed'],
  async react(tx, { payload }, deps) {
    const order = await lockOrder(tx, String(payload['orderId']));
    if (order !== null) await earnPoints(deps, tx, order, deps.clock());
  },
};
