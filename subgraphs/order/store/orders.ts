import { and, asc, desc, eq, getTableColumns, gt, inArray, lt, lte, ne, type SQL, sql } from 'drizzle-orm';
import type { Executor, Tx } from '../../../platform/db.ts';
import type { OrderStatus } from '../domain/order-status.ts';
import {
  customers,
  lineProgress,
  orderCounters,
  orderCoupons,
  orderLines,
  payments,
  purchases,
  refunds,
} from './tables.ts';

export type Purchase = typeof purchases.$inferSelect;

/** An order, with the user who bought: that is what decides who sees it. */
export type OrderRow = Purchase & { readonly buyerUserId: string };

/** How much of an order a viewer sees: all of it, or what an agent sees of an attributed one. */
export type Sight = 'WHOLE' | 'ATTRIBUTED';

/** An order that a viewer may see. */
export type SeenOrder = OrderRow & { readonly sight: Sight };

/** A coupon that made an order cheaper, with the order's currency. */
export type OrderCouponRow = typeof orderCoupons.$inferSelect & { readonly currency: string };

/** As much of a coupon as anybody is told. */
export type SeenCoupon = Pick<OrderCouponRow, 'couponId' | 'name' | 'discountMinor' | 'currency'>;

/** How far a line has come. */
export type LineProgressRow = typeof lineProgress.$inferSelect;

/** A line, with the currency of its order. */
export type OrderLineRow = typeof orderLines.$inferSelect & { readonly currency: string };

/** Whose orders a list holds. */
export type OrderOwner =
  | { readonly merchantId: string; readonly status: OrderStatus | null }
  | { readonly customerId: string }
  | { readonly agentId: string; readonly merchantId: string };

const columns = { ...getTableColumns(purchases), buyerUserId: customers.userId };

export async function ordersById(executor: Executor, ids: readonly string[]): Promise<OrderRow[]> {
  return joined(executor).where(inArray(purchases.id, [...ids]));
}

/** Up to so many orders, newest first, from behind an id. */
export async function ordersOf(
  executor: Executor,
  owner: OrderOwner,
  behind: string | null,
  limit: number,
): Promise<OrderRow[]> {
  const older = behind === null ? undefined : lt(purchases.id, behind);
  return joined(executor)
    .where(and(ownedBy(owner), older))
    .orderBy(desc(purchases.id))
    .limit(limit);
}

/** Holds an order until the transaction ends: whoever changes its state takes turns here. */
export async function lockOrder(tx: Tx, id: string): Promise<OrderRow | null> {
  await tx.select({ id: purchases.id }).from(purchases).where(eq(purchases.id, id)).for('update');
  // Read after the lock is had: now nobody changes it any more.
  const [row] = await joined(tx).where(eq(purchases.id, id));
  return row ?? null;
}

/** Holds the order that a payment is for; null when there is no such payment. */
export async function lockOrderOfPayment(tx: Tx, paymentId: string): Promise<OrderRow | null> {
  // In two steps, so that the payment is read after the lock and not as it was before.
  const [found] = await tx
    .select({ orderId: payments.orderId })
    .from(payments)
    .where(eq(payments.id, paymentId));
  return found === undefined ? null : lockOrder(tx, found.orderId);
}

/** Holds the order that a refund is of; null when there is no such refund. */
export async function lockOrderOfRefund(tx: Tx, refundId: string): Promise<OrderRow | null> {
  const [found] = await tx.select({ orderId: refunds.orderId }).from(refunds).where(eq(refunds.id, refundId));
  return found === undefined ? null : lockOrder(tx, found.orderId);
}

/** The orders whose time to pay is up, the longest first. */
export async function overdueOrders(executor: Executor, now: Date, limit: number): Promise<string[]> {
  const rows = await executor
    .select({ id: purchases.id })
    .from(purchases)
    .where(and(eq(purchases.status, 'PENDING_PAYMENT'), lte(purchases.payableUntil, now)))
    .orderBy(asc(purchases.payableUntil))
    .limit(limit);
  return rows.map(({ id }) => id);
}

/** Holds all orders of a customer until the transaction ends. */
export async function lockOrdersOfCustomer(tx: Tx, customerId: string): Promise<void> {
  const own = eq(purchases.customerId, customerId);
  await tx.select({ id: purchases.id }).from(purchases).where(own).orderBy(asc(purchases.id)).for('update');
}

/** Forgets where a customer's orders went. */
export async function forgetAddresses(tx: Tx, customerId: string): Promise<void> {
  await tx.update(purchases).set({ addressSealed: null }).where(eq(purchases.customerId, customerId));
}

/** How far each line of some orders has come, by order and line. */
export async function progressOfOrders(
  executor: Executor,
  orderIds: readonly string[],
): Promise<LineProgressRow[]> {
  return executor
    .select()
    .from(lineProgress)
    .where(inArray(lineProgress.orderId, [...orderIds]))
    .orderBy(asc(lineProgress.orderId), asc(lineProgress.lineId));
}

/** The day's next order of the merchant: dense from 1, because the count rolls back with the order. */
export async function nextOrdinal(tx: Tx, merchantId: string, day: string): Promise<number> {
  const [row] = await tx
    .insert(orderCounters)
    .values({ merchantId, day, last: 1 })
    .onConflictDoUpdate({
      target: [orderCounters.merchantId, orderCounters.day],
      set: { last: sql`${orderCounters.last} + 1` },
    })
    .returning({ last: orderCounters.last });
  if (row === undefined) throw new Error('An upsert answered no row.');
  return row.last;
}

export async function insertOrder(
  tx: Tx,
  order: Purchase,
  lines: readonly (typeof orderLines.$inferInsert)[],
  coupons: readonly (typeof orderCoupons.$inferInsert)[],
): Promise<void> {
  await tx.insert(purchases).values(order);
  await tx.insert(orderLines).values([...lines]);
  await tx.insert(lineProgress).values(
    lines.map(({ id: lineId, orderId, merchantId, supplierId, quantity }) => ({
      lineId,
      orderId,
      merchantId,
      supplierId,
      quantity,
    })),
  );
  if (coupons.length > 0) await tx.insert(orderCoupons).values([...coupons]);
}

/** Changes an order that is held. */
export async function moveOrder(
  tx: Tx,
  id: string,
  change: Partial<Omit<Purchase, 'id' | 'merchantId' | 'customerId' | 'number'>>,
): Promise<void> {
  await tx.update(purchases).set(change).where(eq(purchases.id, id));
}

export async function linesOfOrders(
  executor: Executor,
  orderIds: readonly string[],
): Promise<OrderLineRow[]> {
  return linesWhere(executor, inArray(orderLines.orderId, [...orderIds]));
}

export async function linesById(executor: Executor, ids: readonly string[]): Promise<OrderLineRow[]> {
  return linesWhere(executor, inArray(orderLines.id, [...ids]));
}

export async function couponsOfOrders(
  executor: Executor,
  orderIds: readonly string[],
): Promise<OrderCouponRow[]> {
  return executor
    .select({ ...getTableColumns(orderCoupons), currency: purchases.currency })
    .from(orderCoupons)
    .innerJoin(purchases, eq(purchases.id, orderCoupons.orderId))
    .where(inArray(orderCoupons.orderId, [...orderIds]))
    .orderBy(asc(orderCoupons.orderId), asc(orderCoupons.position));
}

/** Orders with goods of a batch that are not called off, a page of them from behind an id. */
export async function ordersWithBatch(
  executor: Executor,
  batchId: string,
  behind: string,
  limit: number,
): Promise<OrderRow[]> {
  const ids = executor
    .selectDistinct({ id: orderLines.orderId })
    .from(orderLines)
    .where(and(eq(orderLines.batchId, batchId), gt(orderLines.orderId, behind)))
    .orderBy(asc(orderLines.orderId));
  return joined(executor)
    .where(and(inArray(purchases.id, ids), ne(purchases.status, 'CANCELLED')))
    .orderBy(asc(purchases.id))
    .limit(limit);
}

function linesWhere(executor: Executor, condition: SQL): Promise<OrderLineRow[]> {
  return executor
    .select({ ...getTableColumns(orderLines), currency: purchases.currency })
    .from(orderLines)
    .innerJoin(purchases, eq(purchases.id, orderLines.orderId))
    .where(condition)
    .orderBy(asc(orderLines.orderId), asc(orderLines.position));
}

function joined(executor: Executor) {
  return executor
    .select(columns)
    .from(purchases)
    .innerJoin(customers, eq(customers.id, purchases.customerId))
    .$dynamic();
}

function ownedBy(owner: OrderOwner): SQL | undefined {
  if ('customerId' in owner) return eq(purchases.customerId, owner.customerId);
  const merchants = eq(purchases.merchantId, owner.merchantId);
  if ('agentId' in owner) return and(merchants, eq(purchases.agentId, owner.agentId));
  return owner.status === null ? merchants : and(merchants, eq(purchases.status, owner.status));
}
