import { and, eq, getTableColumns, inArray, sql } from 'drizzle-orm';
import type { Executor, Tx } from '../../../../platform/db.ts';
import type {
  CountedOrder,
  CountedRefund,
  CustomerCounts,
  DayChange,
  FirstOrder,
} from '../../domain/statistics/counting.ts';
import type { Day } from '../../domain/statistics/day.ts';
import {
  customerDays,
  customerStatistics,
  dayStatistics,
  orderStatistics,
  orderTruths,
  purchases,
  refundStatistics,
  statisticsBooks,
} from '../tables.ts';

/** A merchant's day, in the merchant's money. */
export type DayRow = typeof dayStatistics.$inferSelect & { readonly currency: string };

/** Money of an order came, or a refund of it went back. */
export type Sale = {
  readonly merchantId: string;
  readonly orderId: string;
  readonly refundId: string | null;
};
/** A customer's figures, in the merchant's money. */
export type CustomerStatisticsRow = typeof customerStatistics.$inferSelect & { readonly currency: string };

/** An order as it was counted, beside the customer's first paid one. */
export type CountedRow = typeof orderStatistics.$inferSelect & { readonly firstOrderId: string | null };

/** An order as it is and as it was counted, with its customer's first paid order as far as was counted. */
export type OrderState = {
  readonly is: CountedOrder;
  readonly was: CountedOrder | null;
  readonly first: FirstOrder | null;
};

/** What is to be counted of an order, in one look. */
export async function orderState(tx: Tx, orderId: string): Promise<OrderState | null> {
  const [row] = await tx
    .select()
    .from(orderTruths)
    .leftJoin(orderStatistics, eq(orderStatistics.orderId, orderTruths.orderId))
    .leftJoin(customerStatistics, eq(customerStatistics.customerId, orderTruths.customerId))
    .where(eq(orderTruths.orderId, orderId));
  if (row === undefined) return null;
  const { customer_statistics: customer } = row;
  return {
    is: row.order_truths,
    was: row.order_statistics,
    first:
      customer === null
        ? null
        : { orderId: customer.firstOrderId, paidAt: customer.firstPaidAt, day: customer.firstPaidDay },
  };
}

/** Which currency and which days an order's merchant counts in. */
export async function calendarOfOrder(
  tx: Tx,
  orderId: string,
): Promise<{ currency: string; timeZone: string } | null> {
  const [row] = await tx
    .select({ currency: purchases.currency, timeZone: purchases.timeZone })
    .from(purchases)
    .where(eq(purchases.id, orderId));
  return row ?? null;
}

export async function putCounted(tx: Tx, order: CountedOrder): Promise<void> {
  const { orderId: _, ...set } = order;
  await tx.insert(orderStatistics).values(order).onConflictDoUpdate({ target: orderStatistics.orderId, set });
}

/** Enters the refunds of an order that were not counted yet, and answers them. */
export async function countRefunds(tx: Tx, orderId: string): Promise<CountedRefund[]> {
  const rows = await tx.execute<{ day: string; amount: string }>(sql`
    insert into ${refundStatistics} (refund_id, merchant_id, order_id, day, amount_minor)
    select refund_id, merchant_id, order_id, day, amount_minor from orders.refund_truths where order_id = ${orderId}
    on conflict do nothing returning day::text, amount_minor::text as amount`);
  return [...rows].map(({ day, amount }) => ({ day, amountMinor: BigInt(amount) }));
}

/** Enters a paid order into its customer's day; whether it is the first there. */
export async function countCustomerDay(
  tx: Tx,
  customer: { readonly customerId: string; readonly merchantId: string; readonly day: Day },
): Promise<boolean> {
  const [row] = await tx
    .insert(customerDays)
    .values({ ...customer, paidOrders: 1 })
    .onConflictDoUpdate({
      target: [customerDays.customerId, customerDays.day],
      set: { paidOrders: sql`${customerDays.paidOrders} + 1` },
    })
    .returning({ paidOrders: customerDays.paidOrders });
  return row?.paidOrders === 1;
}

/** Adds to a customer's figures, entering them with the first paid order. */
export async function addToCustomer(
  tx: Tx,
  { customerId, merchantId }: { readonly customerId: string; readonly merchantId: string },
  change: CustomerCounts,
  first: FirstOrder,
  paidAt: Date,
): Promise<void> {
  const firsts = { firstOrderId: first.orderId, firstPaidAt: first.paidAt, firstPaidDay: first.day };
  await tx
    .insert(customerStatistics)
    .values({ customerId, merchantId, ...change, ...firsts, lastPaidAt: paidAt })
    .onConflictDoUpdate({
      target: customerStatistics.customerId,
      set: {
        paidOrders: sql`${customerStatistics.paidOrders} + excluded.paid_orders`,
        completedOrders: sql`${customerStatistics.completedOrders} + excluded.completed_orders`,
        netMinor: sql`${customerStatistics.netMinor} + excluded.net_minor`,
        ...firsts,
        lastPaidAt: sql`greatest(${customerStatistics.lastPaidAt}, excluded.last_paid_at)`,
      },
    });
}

/** Adds to a merchant's days, in their order. */
export async function addToDays(tx: Tx, merchantId: string, changes: readonly DayChange[]): Promise<void> {
  if (changes.length === 0) return;
  const plus = (column: string) => sql.raw(`"day_statistics"."${column}" + excluded."${column}"`);
  await tx
    .insert(dayStatistics)
    .values(changes.map((change) => ({ merchantId, ...change })))
    .onConflictDoUpdate({
      target: [dayStatistics.merchantId, dayStatistics.day],
      set: {
        ordersPlaced: plus('orders_placed'),
        ordersPaid: plus('orders_paid'),
        grossMinor: plus('gross_minor'),
        refundsMinor: plus('refunds_minor'),
        units: plus('units'),
        newCustomers: plus('new_customers'),
        customers: plus('customers'),
      },
    });
}

/** The day on which a sale was counted, as it is now; null when it was not counted. */
export async function salesDay(tx: Tx, { merchantId, orderId, refundId }: Sale): Promise<DayRow | null> {
  const day =
    refundId === null
      ? sql`(select paid_day from ${orderStatistics} where order_id = ${orderId})`
      : sql`(select day from ${refundStatistics} where refund_id = ${refundId})`;
  const [row] = await tx
    .select({ ...getTableColumns(dayStatistics), currency: statisticsBooks.currency })
    .from(dayStatistics)
    .innerJoin(statisticsBooks, eq(statisticsBooks.merchantId, dayStatistics.merchantId))
    .where(and(eq(dayStatistics.merchantId, merchantId), eq(dayStatistics.day, day)));
  return row ?? null;
}

/** Counts a look at a card, and the visitor once a day. */
export async function countView(tx: Tx, merchantId: string, day: Day, leadId: string): Promise<void> {
  await tx.execute(sql`with seen as (
      insert into orders.card_visitors as known (merchant_id, day, lead_id, views)
      values (${merchantId}, ${day}, ${leadId}, 1)
      on conflict (merchant_id, day, lead_id) do update set views = known.views + 1
      returning views)
    insert into orders.day_statistics as known (merchant_id, day, views, visitors)
    select ${merchantId}, ${day}::date, 1, case when views = 1 then 1 else 0 end from seen
    on conflict (merchant_id, day) do update
      set views = known.views + 1, visitors = known.visitors + excluded.visitors`);
}

/** Notes of a customer's orders that they were placed after an invitation. */
export async function noteInvitation(tx: Tx, customerId: string, invitedAt: Date): Promise<void> {
  const at = sql`${invitedAt.toISOString()}::timestamptz`;
  await tx.execute(sql`update ${orderStatistics} set invited = true from ${purchases} as placed
    where ${orderStatistics.customerId} = ${customerId} and not ${orderStatistics.invited}
      and placed.id = ${orderStatistics.orderId}
      and placed.placed_at > ${at} and placed.placed_at < ${at} + interval '720 hours'`);
}

/** What was counted of some orders, and whether each is its customer's first paid one. */
export async function countedOrders(executor: Executor, orderIds: readonly string[]): Promise<CountedRow[]> {
  return executor
    .select({ ...getTableColumns(orderStatistics), firstOrderId: customerStatistics.firstOrderId })
    .from(orderStatistics)
    .leftJoin(customerStatistics, eq(customerStatistics.customerId, orderStatistics.customerId))
    .where(inArray(orderStatistics.orderId, [...orderIds]));
}

/** What was counted of some customers. */
export async function countedCustomers(
  executor: Executor,
  customerIds: readonly string[],
): Promise<CustomerStatisticsRow[]> {
  return executor
    .select({ ...getTableColumns(customerStatistics), currency: statisticsBooks.currency })
    .from(customerStatistics)
    .innerJoin(statisticsBooks, eq(statisticsBooks.merchantId, customerStatistics.merchantId))
    .where(inArray(customerStatistics.customerId, [...customerIds]));
}
