import type { Tx } from '../../../platform/db.ts';
import type { Deps } from '../../../platform/subgraph.ts';
import type { OrderRow } from '../store/orders.ts';
import { confirmOrder } from './confirm-order.ts';
import { takeSeat } from './take-seat.ts';

/** An order that is held has its money: what follows from that, in the same transaction. */
export function payOrder(deps: Deps, tx: Tx, order: OrderRow, now: Date): Promise<OrderRow> {
  const follow = order.groupBuyActivityId === null ? confirmOrder : takeSeat;
  return follow(deps, tx, order, now);
}
