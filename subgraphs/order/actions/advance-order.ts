import type { Tx } from '../../../platform/db.ts';
import type { Deps } from '../../../platform/subgraph.ts';
import { type OrderStatus, orderMayBecome } from '../domain/order-status.ts';
import { orderMoved, orderPaid } from '../events.ts';
import { linesOfOrders, moveOrder, type OrderRow } from '../store/orders.ts';

/** The instant that each state leaves on the order. */
const instants = {
  PAID_WAITING_GROUP: 'paidAt',
  PAID: 'paidAt',
  DELIVERED: 'deliveredAt',
  COMPLETED: 'completedAt',
  CANCELLED: 'cancelledAt',
  EXPIRED: 'expiredAt',
} as const satisfies Partial<Record<OrderStatus, keyof OrderRow>>;

/** Moves an order that is held to its next state and tells of it. A step that the table does not have throws. */
export async function advanceOrder(
  deps: Deps,
  tx: Tx,
  order: OrderRow,
  to: OrderStatus,
  now: Date,
): Promise<OrderRow> {
  if (!orderMayBecome(order.status, to)) throw new Error(`${order.id} is ${order.status}: never ${to}.`);
  const instant = (instants as Partial<Record<OrderStatus, keyof OrderRow>>)[to];
  // A group's order is paid when its money comes, not when its team is full.
  const change = {
    status: to,
    ...(instant === undefined || order[instant] !== null ? {} : { [instant]: now }),
  };
  await moveOrder(tx, order.id, change);
  const moved = { ...order, ...change };
  await deps.outbox.append(tx, [to === 'PAID' ? await paid(tx, moved, now) : orderMoved(moved, to, now)]);
  return moved;
}

/** Whoever earns of the goods hears what was paid for them. */
async function paid(tx: Tx, order: OrderRow, now: Date) {
  const lines = (await linesOfOrders(tx, [order.id])).map(({ id, listingId, quantity, totalMinor }) => ({
    ...{ lineId: id, listingId, quantity, goodsMinor: `${totalMinor}` },
  }));
  return orderPaid(order, lines, now);
}
