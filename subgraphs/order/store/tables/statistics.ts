import { sql } from 'drizzle-orm';
import { boolean, check, date, index, integer, primaryKey, text, unique } from 'drizzle-orm/pg-core';
import type { AgeBand, Gender } from '../../domain/profile.ts';
import type { OrderSource } from '../../domain/statistics/counting.ts';
import { customers } from './customers.ts';
import { purchases } from './orders.ts';
import { createdAt, id, instant, minor, orders } from './schema.ts';

const merchantId = () => text('merchant_id').notNull();
const day = () => date('day', { mode: 'string' }).notNull();
const zero = sql`0`;

/** Merchants of which statistics are kept. Whoever counts shares the row; whoever counts all anew has it alone. */
export const statisticsBooks = orders.table('statistics_books', {
  merchantId: text('merchant_id').primaryKey(),
  /** The merchant's, as far as was heard: views fall on its days. */
  timeZone: text('time_zone').notNull(),
  currency: text().notNull(),
  rebuiltAt: instant('rebuilt_at').notNull(),
});

const ofOrder = () => ({
  merchantId: merchantId(),
  customerId: text('customer_id').notNull(),
  source: text().$type<OrderSource>().notNull(),
  /** Whether it was placed within 30 days of an invitation. */
  invited: boolean().notNull(),
  placedDay: date('placed_day', { mode: 'string' }).notNull(),
  /** Null, and the money 0, until it is paid. */
  paidDay: date('paid_day', { mode: 'string' }),
  paidAt: instant('paid_at'),
  grossMinor: minor('gross_minor').notNull(),
  units: integer().notNull(),
  refundedMinor: minor('refunded_minor').notNull(),
  completedDay: date('completed_day', { mode: 'string' }),
  fullyRefunded: boolean('fully_refunded').notNull(),
});

/** What statistics have to know of an order, as it is now: computed from the orders, their lines and refunds. */
export const orderTruths = orders
  .view('order_truths', { orderId: text('order_id').notNull(), ...ofOrder() })
  .existing();

/** What has been counted of an order: the difference to what it is now is what is left to count. */
export const orderStatistics = orders.table(
  'order_statistics',
  { orderId: text('order_id').primaryKey(), ...ofOrder() },
  (table) => [
    index('order_statistics_placed').on(table.merchantId, table.placedDay),
    index('order_statistics_paid').on(table.merchantId, table.paidDay).where(sql`paid_day is not null`),
    index('order_statistics_completed')
      .on(table.merchantId, table.completedDay)
      .where(sql`completed_day is not null`),
    index('order_statistics_customer').on(table.customerId, table.orderId),
    check('order_statistics_source', sql`${table.source} in ('CARD', 'SHARE_LINK', 'DIRECT')`),
    check('order_statistics_paid_at', sql`(${table.paidDay} is null) = (${table.paidAt} is null)`),
  ],
);

/** Refunds that have been counted, each on its day. */
export const refundStatistics = orders.table(
  'refund_statistics',
  {
    refundId: text('refund_id').primaryKey(),
    merchantId: merchantId(),
    orderId: text('order_id').notNull(),
    day: day(),
    amountMinor: minor('amount_minor').notNull(),
  },
  (table) => [index('refund_statistics_merchant').on(table.merchantId, table.day)],
);

/** Customers that have paid for something. */
export const customerStatistics = orders.table(
  'customer_statistics',
  {
    customerId: text('customer_id').primaryKey(),
    merchantId: merchantId(),
    paidOrders: integer('paid_orders').notNull(),
    completedOrders: integer('completed_orders').notNull(),
    netMinor: minor('net_minor').notNull(),
    firstOrderId: text('first_order_id').notNull(),
    firstPaidAt: instant('first_paid_at').notNull(),
    firstPaidDay: date('first_paid_day', { mode: 'string' }).notNull(),
    lastPaidAt: instant('last_paid_at').notNull(),
  },
  (table) => [index('customer_statistics_merchant').on(table.merchantId, table.firstPaidDay)],
);

/** A customer's paid orders of a day: who paid twice is one customer. */
export const customerDays = orders.table(
  'customer_days',
  {
    customerId: text('customer_id').notNull(),
    day: day(),
    merchantId: merchantId(),
    paidOrders: integer('paid_orders').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.customerId, table.day] }),
    index('customer_days_merchant').on(table.merchantId, table.day),
  ],
);

/** A merchant's day, summed. */
export const dayStatistics = orders.table(
  'day_statistics',
  {
    merchantId: merchantId(),
    day: day(),
    ordersPlaced: integer('orders_placed').notNull().default(0),
    ordersPaid: integer('orders_paid').notNull().default(0),
    grossMinor: minor('gross_minor').notNull().default(zero),
    refundsMinor: minor('refunds_minor').notNull().default(zero),
    units: integer().notNull().default(0),
    newCustomers: integer('new_customers').notNull().default(0),
    customers: integer().notNull().default(0),
    views: integer().notNull().default(0),
    visitors: integer().notNull().default(0),
  },
  (table) => [primaryKey({ columns: [table.merchantId, table.day] })],
);

/** Who looked at a merchant's cards on a day, and how often. */
export const cardVisitors = orders.table(
  'card_visitors',
  {
    merchantId: merchantId(),
    day: day(),
    leadId: text('lead_id').notNull(),
    views: integer().notNull(),
  },
  (table) => [primaryKey({ columns: [table.merchantId, table.day, table.leadId] })],
);

/** What a merchant spent on advertising. Only appended to, a trigger refuses anything else: what was wrong is taken back. */
export const adSpendEntries = orders.table(
  'ad_spend_entries',
  {
    id: id(),
    merchantId: merchantId(),
    day: day(),
    channel: text().notNull(),
    amountMinor: minor('amount_minor').notNull(),
    currency: text().notNull(),
    note: text().notNull(),
    recordedBy: text('recorded_by').notNull(),
    createdAt: createdAt(),
  },
  (table) => [
    index('ad_spend_entries_merchant').on(table.merchantId, table.id),
    check('ad_spend_entries_amount', sql`${table.amountMinor} <> 0`),
  ],
);

/** The sum of a day's entries of a channel. */
export const adSpendDays = orders.table(
  'ad_spend_days',
  {
    merchantId: merchantId(),
    day: day(),
    channel: text().notNull(),
    spentMinor: minor('spent_minor').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.merchantId, table.day, table.channel] }),
    check('ad_spend_days_spent', sql`${table.spentMinor} >= 0`),
  ],
);

/** Whom a merchant puts into a segment of the catalog's, now and whoever fits later. */
export const segmentTargets = orders.table(
  'segment_targets',
  {
    id: id(),
    merchantId: merchantId(),
    segmentKey: text('segment_key').notNull(),
    /** Null: any, told or not. */
    ageBand: text('age_band').$type<AgeBand>(),
    gender: text().$type<Gender>(),
    recordedBy: text('recorded_by').notNull(),
    createdAt: createdAt(),
  },
  (table) => [
    unique('segment_targets_once')
      .on(table.merchantId, table.segmentKey, table.ageBand, table.gender)
      .nullsNotDistinct(),
    check('segment_targets_somebody', sql`num_nonnulls(${table.ageBand}, ${table.gender}) >= 1`),
  ],
);

/** Customers who were asked back to a card after an order. */
export const invitations = orders.table(
  'invitations',
  {
    id: id(),
    merchantId: merchantId(),
    customerId: text('customer_id')
      .notNull()
      .references(() => customers.id),
    orderId: text('order_id')
      .notNull()
      .unique('invitations_order')
      .references(() => purchases.id),
    /** The card that the order came by; null when it came by none. */
    cardId: text('card_id'),
    invitedAt: instant('invited_at').notNull(),
  },
  (table) => [index('invitations_customer').on(table.customerId, table.invitedAt)],
);
