import { sql } from 'drizzle-orm';
import {
  bigint,
  check,
  index,
  integer,
  pgSchema,
  primaryKey,
  text,
  timestamp,
  unique,
  uniqueIndex,
} from 'drizzle-orm/pg-core';
import { platformTables } from '../../../platform/tables.ts';
import type { OrderStatus } from '../domain/order-status.ts';
import type { ProviderName } from '../domain/payment-provider.ts';
import type { PaymentStatus } from '../domain/payment-status.ts';
import type { Notice, NoticeOutcome } from '../domain/settlement.ts';

export const orders = pgSchema('orders');

export const {
  outbox,
  facts,
  channelFacts,
  channelHeads,
  logHead,
  reactionPositions,
  parkedFacts,
  idempotencyKeys,
} = platformTables(orders);

const instant = (name: string) => timestamp(name, { withTimezone: true, precision: 3 });
const minor = (name: string) => bigint(name, { mode: 'bigint' });

/** A user as one merchant's customer. */
export const customers = orders.table(
  'customers',
  {
    id: text().primaryKey(),
    merchantId: text('merchant_id').notNull(),
    userId: text('user_id').notNull(),
    displayName: text('display_name').notNull(),
    createdAt: instant('created_at').notNull(),
  },
  (table) => [
    unique('customers_merchant_user').on(table.merchantId, table.userId),
    index('customers_user').on(table.userId, table.id),
    check('customers_display_name', sql`char_length(${table.displayName}) between 1 and 40`),
  ],
);

/** How many orders each merchant's day has seen: the source of order numbers. */
export const orderCounters = orders.table(
  'order_counters',
  {
    merchantId: text('merchant_id').notNull(),
    day: text().notNull(),
    last: integer().notNull(),
  },
  (table) => [primaryKey({ columns: [table.merchantId, table.day] })],
);

/** A purchase from one merchant. */
export const purchases = orders.table(
  'orders',
  {
    id: text().primaryKey(),
    merchantId: text('merchant_id').notNull(),
    customerId: text('customer_id')
      .notNull()
      .references(() => customers.id),
    number: text().notNull(),
    status: text().$type<OrderStatus>().notNull(),
    /** What the lines come to, after their discounts. */
    totalMinor: minor('total_minor').notNull(),
    currency: text().notNull(),
    /** Until when the catalog holds the goods; null for orders from before it held any. */
    payableUntil: instant('payable_until'),
    /** The share link the buyer came by, and the agent it attributes the order to. */
    shareLinkId: text('share_link_id'),
    agentId: text('agent_id'),
    placedAt: instant('placed_at').notNull(),
    paidAt: instant('paid_at'),
    cancelledAt: instant('cancelled_at'),
  },
  (table) => [
    unique('orders_merchant_number').on(table.merchantId, table.number),
    index('orders_merchant').on(table.merchantId, table.id),
    index('orders_merchant_status').on(table.merchantId, table.status, table.id),
    index('orders_customer').on(table.customerId, table.id),
    index('orders_agent').on(table.agentId, table.id).where(sql`agent_id is not null`),
    check('orders_status', sql`${table.status} in ('PENDING_PAYMENT', 'PAID', 'CANCELLED')`),
    check('orders_paid_at', sql`(${table.status} = 'PAID') = (${table.paidAt} is not null)`),
    check('orders_cancelled_at', sql`(${table.status} = 'CANCELLED') = (${table.cancelledAt} is not null)`),
    check('orders_total', sql`${table.totalMinor} between 0 and 9007199254740991`),
    check('orders_currency', sql`${table.currency} ~ '^[A-Z]{3}$'`),
  ],
);

/** A line of a purchase, in the order's currency. Name and price are of the moment of placement, for good. */
export const orderLines = orders.table(
  'order_lines',
  {
    id: text().primaryKey(),
    merchantId: text('merchant_id').notNull(),
    orderId: text('order_id')
      .notNull()
      .references(() => purchases.id),
    position: integer().notNull(),
    listingId: text('listing_id').notNull(),
    productId: text('product_id').notNull(),
    supplierId: text('supplier_id').notNull(),
    /** Null on lines from before goods came in variants and batches. */
    variantId: text('variant_id'),
    offerId: text('offer_id'),
    batchId: text('batch_id'),
    productName: text('product_name').notNull(),
    variantName: text('variant_name').notNull().default(''),
    unitPriceMinor: minor('unit_price_minor').notNull(),
    quantity: integer().notNull(),
    /** This line's share of the order's coupons. */
    discountMinor: minor('discount_minor').notNull().default(sql`0`),
    totalMinor: minor('total_minor').notNull(),
  },
  (table) => [
    unique('order_lines_position').on(table.orderId, table.position),
    unique('order_lines_listing').on(table.orderId, table.listingId),
    // Who bought of a batch, when it is recalled.
    index('order_lines_batch').on(table.batchId, table.orderId).where(sql`batch_id is not null`),
    check('order_lines_quantity', sql`${table.quantity} between 1 and 999`),
    check('order_lines_unit_price', sql`${table.unitPriceMinor} >= 0`),
    check(
      'order_lines_discount',
      sql`${table.discountMinor} between 0 and ${table.unitPriceMinor} * ${table.quantity}`,
    ),
    check(
      'order_lines_total',
      sql`${table.totalMinor} = ${table.unitPriceMinor} * ${table.quantity} - ${table.discountMinor}`,
    ),
  ],
);

/** The coupons that made an order cheaper, and by how much; the lines say how it is spread. */
export const orderCoupons = orders.table(
  'order_coupons',
  {
    orderId: text('order_id')
      .notNull()
      .references(() => purchases.id),
    position: integer().notNull(),
    merchantId: text('merchant_id').notNull(),
    claimId: text('claim_id').notNull(),
    couponId: text('coupon_id').notNull(),
    name: text().notNull(),
    discountMinor: minor('discount_minor').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.orderId, table.position] }),
    unique('order_coupons_claim').on(table.orderId, table.claimId),
    check('order_coupons_discount', sql`${table.discountMinor} > 0`),
  ],
);

/** An attempt to pay an order. At most one waits, and at most one is what paid it. */
export const payments = orders.table(
  'payments',
  {
    id: text().primaryKey(),
    merchantId: text('merchant_id').notNull(),
    orderId: text('order_id')
      .notNull()
      .references(() => purchases.id),
    provider: text().$type<ProviderName>().notNull(),
    /** What the provider calls it; null until the provider has answered. */
    providerRef: text('provider_ref'),
    status: text().$type<PaymentStatus>().notNull(),
    amountMinor: minor('amount_minor').notNull(),
    currency: text().notNull(),
    createdAt: instant('created_at').notNull(),
    capturedAt: instant('captured_at'),
  },
  (table) => [
    index('payments_order').on(table.orderId, table.id),
    uniqueIndex('payments_one_pending').on(table.orderId).where(sql`status = 'PENDING'`),
    uniqueIndex('payments_one_captured').on(table.orderId).where(sql`status = 'CAPTURED'`),
    check('payments_status', sql`${table.status} in ('PENDING', 'CAPTURED', 'FAILED', 'UNMATCHED')`),
    check(
      'payments_captured_at',
      sql`(${table.status} in ('CAPTURED', 'UNMATCHED')) = (${table.capturedAt} is not null)`,
    ),
    check('payments_amount', sql`${table.amountMinor} >= 0`),
  ],
);

/** What providers said, word for word, and what it came to. Only appended to: a trigger refuses anything else. */
export const paymentNotices = orders.table(
  'payment_notices',
  {
    id: text().primaryKey(),
    provider: text().$type<ProviderName>().notNull(),
    noticeId: text('notice_id').notNull(),
    /** As the notice names it: no payment of ours has to answer to it. */
    paymentId: text('payment_id').notNull(),
    /** Null when the payment is unknown. */
    merchantId: text('merchant_id'),
    kind: text().$type<Notice['kind']>().notNull(),
    amountMinor: minor('amount_minor').notNull(),
    currency: text().notNull(),
    outcome: text().$type<NoticeOutcome>().notNull(),
    body: text().notNull(),
    receivedAt: instant('received_at').notNull(),
  },
  (table) => [
    unique('payment_notices_once').on(table.provider, table.noticeId),
    index('payment_notices_payment').on(table.paymentId),
  ],
);
