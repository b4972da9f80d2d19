import type { Tx } from '../../../platform/db.ts';
import type { Deps } from '../../../platform/subgraph.ts';
import { type FulfillmentStatus, fulfillmentMayBecome, fulfillmentOf } from '../domain/fulfillment.ts';
import { type OrderStatus, orderMayBecome } from '../domain/order-status.ts';
import { fulfillmentChanged } from '../events.ts';
import { type FulfillmentRow, fulfillmentsOfOrders, moveFulfillment } from '../store/fulfillments.ts';
import { type LineProgressRow, type OrderRow, progressOfOrders } from '../store/orders.ts';
import { advanceOrder } from './advance-order.ts';

/** What an order is when its goods together are so far; null: what it was. */
const orderStatusOf: Record<FulfillmentStatus, OrderStatus | null> = {
  OPEN: null,
  PARTIALLY_SHIPPED: 'PARTIALLY_FULFILLED',
  SHIPPED: 'FULFILLED',
  DELIVERED: 'DELIVERED',
  CANCELLED: 'CANCELLED',
};

/** Brings the suppliers' parts of an order that is held, and the order, to where its lines are. */
export async function settleFulfillment(deps: Deps, tx: Tx, order: OrderRow, now: Date): Promise<OrderRow> {
  const progress = await progressOfOrders(tx, [order.id]);
  for (const part of await fulfillmentsOfOrders(tx, [order.id])) {
    const lines = progress.filter(({ supplierId }) => supplierId === part.supplierId);
    await settlePart(deps, tx, part, lines, now);
  }
  const to = orderStatusOf[fulfillmentOf(progress)];
  return to === null ? order : walk(deps, tx, order, to, now);
}

/** Steps from where an order is to where its goods are: what arrived before anybody said it was shipped was shipped. */
async function walk(deps: Deps, tx: Tx, order: OrderRow, to: OrderStatus, now: Date): Promise<OrderRow> {
  if (order.status === to) return order;
  if (orderMayBecome(order.status, to)) return advanceOrder(deps, tx, order, to, now);
  if (to !== 'DELIVERED' || !orderMayBecome(order.status, 'FULFILLED')) return order;
  return walk(deps, tx, await advanceOrder(deps, tx, order, 'FULFILLED', now), to, now);
}

async function settlePart(
  deps: Deps,
  tx: Tx,
  part: FulfillmentRow,
  lines: readonly LineProgressRow[],
  now: Date,
): Promise<void> {
  const status = fulfillmentOf(lines);
  if (!fulfillmentMayBecome(part.status, status)) return;
  const shipped = part.shippedAt === null && status !== 'CANCELLED' ? { shippedAt: now } : {};
  const arrived = status === 'DELIVERED' ? arrival(part, lines, now) : {};
  const change = { status, ...shipped, ...arrived };
  await moveFulfillment(tx, part.id, change);
  await deps.outbox.append(tx, [fulfillmentChanged({ ...part, ...change }, now)]);
}

function arrival({ promisedBy }: FulfillmentRow, lines: readonly LineProgressRow[], now: Date) {
  const instants = lines.flatMap(({ deliveredAt }) => (deliveredAt === null ? [] : [deliveredAt.getTime()]));
  const deliveredAt = instants.length === 0 ? now : new Date(Math.max(...instants));
  return { deliveredAt, promiseMet: promisedBy === null ? null : deliveredAt <= promisedBy };
}
