import { sql } from 'drizzle-orm';
import { bigint, check, index, integer, primaryKey, text, unique } from 'drizzle-orm/pg-core';
import type { DeliveryKind } from '../../domain/delivery.ts';
import type { OrderStatus } from '../../domain/order-status.ts';
import type { ReturnRule } from '../../domain/return-rule.ts';
import { customers } from './customers.ts';
import { id, instant, minor, orders } from './schema.ts';

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
    id: id(),
    merchantId: text('merchant_id').notNull(),
    customerId: text('customer_id')
      .notNull()
      .references(() => customers.id),
    number: text().notNull(),
    status: text().$type<OrderStatus>().notNull(),
    /** What the lines come to, after their discounts, and the freight. */
    totalMinor: minor('total_minor').notNull(),
    freightMinor: minor('freight_minor').notNull().default(sql`0`),
    /** Points spent, and what they took off the lines. */
    points: bigint({ mode: 'bigint' }).notNull().default(sql`0`),
    pointsMinor: minor('points_minor').notNull().default(sql`0`),
    /** What has gone back, or is on its way. */
    refundedMinor: minor('refunded_minor').notNull().default(sql`0`),
    currency: text().notNull(),
    /** The merchant's, at placement: its days are the order's days. */
    timeZone: text('time_zone').notNull().default('Asia/Shanghai'),
    /** Where it goes: the region in the open, for promises and freight, the rest sealed. */
    region: text(),
    addressSealed: text('address_sealed'),
    deliveryKind: text('delivery_kind').$type<DeliveryKind>(),
    /** Until when the catalog holds the goods; null for orders from before it held any. */
    payableUntil: instant('payable_until'),
    /** The share link the buyer came by, and the agent it attributes the order to. */
    shareLinkId: text('share_link_id'),
    agentId: text('agent_id'),
    /** Who was above the agent at placement, the nearest first; null when nobody could tell. */
    uplineAgentIds: text('upline_agent_ids').array(),
    /** The card the buyer came by. */
    cardId: text('card_id'),
    /** What the buyer joins, or starts a team of, by paying; the team once a seat is taken. */
    groupBuyActivityId: text('group_buy_activity_id'),
    groupBuyTeamId: text('group_buy_team_id'),
    groupBuyOnFull: text('group_buy_on_full').$type<'NEW_TEAM' | 'REFUND'>(),
    /** The activity's terms at placement: how many buyers make a team, and how many hours it may gather. */
    groupBuyTeamSize: integer('group_buy_team_size'),
    groupBuyTeamHours: integer('group_buy_team_hours'),
    placedAt: instant('placed_at').notNull(),
    paidAt: instant('paid_at'),
    deliveredAt: instant('delivered_at'),
    completedAt: instant('completed_at'),
    cancelledAt: instant('cancelled_at'),
    expiredAt: instant('expired_at'),
  },
  (table) => [
    unique('orders_merchant_number').on(table.merchantId, table.number),
    index('orders_merchant').on(table.merchantId, table.id),
    index('orders_merchant_status').on(table.merchantId, table.status, table.id),
    index('orders_customer').on(table.customerId, table.id),
    index('orders_agent').on(table.agentId, table.id).where(sql`agent_id is not null`),
    // Who is to be asked, and expired, when the time is up.
    index('orders_payable_until').on(table.payableUntil).where(sql`status = 'PENDING_PAYMENT'`),
    index('orders_delivered').on(table.deliveredAt).where(sql`status = 'DELIVERED'`),
    check(
      'orders_status',
      sql`${table.status} in ('PENDING_PAYMENT', 'PAID_WAITING_GROUP', 'PAID', 'PARTIALLY_FULFILLED', 'FULFILLED', 'DELIVERED', 'COMPLETED', 'CANCELLED', 'EXPIRED')`,
    ),
    // An order that is called off was paid or was not; of every other state it is certain.
    check(
      'orders_paid_at',
      sql`${table.status} = 'CANCELLED' or (${table.status} in ('PENDING_PAYMENT', 'EXPIRED')) = (${table.paidAt} is null)`,
    ),
    check('orders_cancelled_at', sql`(${table.status} = 'CANCELLED') = (${table.cancelledAt} is not null)`),
    check('orders_expired_at', sql`(${table.status} = 'EXPIRED') = (${table.expiredAt} is not null)`),
    check(
      'orders_delivered_at',
      sql`(${table.status} in ('DELIVERED', 'COMPLETED')) = (${table.deliveredAt} is not null)`,
    ),
    check('orders_completed_at', sql`(${table.status} = 'COMPLETED') = (${table.completedAt} is not null)`),
    check('orders_freight', sql`${table.freightMinor} >= 0`),
    check('orders_points', sql`${table.points} >= 0 and ${table.pointsMinor} >= 0`),
    check('orders_refunded', sql`${table.refundedMinor} between 0 and ${table.totalMinor}`),
    check('orders_region', sql`${table.region} ~ '^[0-9]{6}$'`),
    check('orders_delivery_kind', sql`${table.deliveryKind} in ('SAME_DAY', 'NEXT_DAY', 'STANDARD')`),
    check(
      'orders_group_buy',
      sql`num_nulls(${table.groupBuyActivityId}, ${table.groupBuyOnFull}, ${table.groupBuyTeamSize}, ${table.groupBuyTeamHours}) in (0, 4)`,
    ),
    check('orders_total', sql`${table.totalMinor} between 0 and 9007199254740991`),
    check('orders_currency', sql`${table.currency} ~ '^[A-Z]{3}$'`),
  ],
);

/** A line of a purchase, in the order's currency. Name and price are of the moment of placement, for good. */
export const orderLines = orders.table(
  'order_lines',
  {
    id: id(),
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
    /** This line's share of the order's points, and of what they took off. */
    points: bigint({ mode: 'bigint' }).notNull().default(sql`0`),
    pointsMinor: minor('points_minor').notNull().default(sql`0`),
    totalMinor: minor('total_minor').notNull(),
    /** Null on lines from before the rule was frozen with them. */
    returnRule: text('return_rule').$type<ReturnRule>(),
    groupBuyActivityId: text('group_buy_activity_id'),
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
      sql`${table.totalMinor} = ${table.unitPriceMinor} * ${table.quantity} - ${table.discountMinor} - ${table.pointsMinor} and ${table.totalMinor} >= 0`,
    ),
    check('order_lines_points', sql`${table.points} >= 0 and ${table.pointsMinor} >= 0`),
    check('order_lines_return_rule', sql`${table.returnRule} in ('NO_REASON_7_DAYS', 'QUALITY_ONLY')`),
  ],
);

/** How far a line has come: the one part of it that changes. */
export const lineProgress = orders.table(
  'line_progress',
  {
    lineId: text('line_id')
      .primaryKey()
      .references(() => orderLines.id),
    orderId: text('order_id')
      .notNull()
      .references(() => purchases.id),
    merchantId: text('merchant_id').notNull(),
    supplierId: text('supplier_id').notNull(),
    quantity: integer().notNull(),
    shippedQuantity: integer('shipped_quantity').notNull().default(0),
    deliveredQuantity: integer('delivered_quantity').notNull().default(0),
    refundedQuantity: integer('refunded_quantity').notNull().default(0),
    /** Units that were refunded before they were shipped: they never will be. */
    unshippedRefunds: integer('unshipped_refunds').notNull().default(0),
    refundedMinor: minor('refunded_minor').notNull().default(sql`0`),
    refundedPoints: bigint('refunded_points', { mode: 'bigint' }).notNull().default(sql`0`),
    /** When the last of its units arrived. */
    deliveredAt: instant('delivered_at'),
  },
  (table) => [
    index('line_progress_order').on(table.orderId),
    check(
      'line_progress_shipped',
      sql`${table.shippedQuantity} >= 0 and ${table.shippedQuantity} + ${table.unshippedRefunds} <= ${table.quantity}`,
    ),
    check('line_progress_delivered', sql`${table.deliveredQuantity} between 0 and ${table.shippedQuantity}`),
    check(
      'line_progress_refunded',
      sql`${table.refundedQuantity} between 0 and ${table.quantity} and ${table.unshippedRefunds} between 0 and ${table.refundedQuantity}`,
    ),
    check(
      'line_progress_refunds_not_negative',
      sql`${table.refundedMinor} >= 0 and ${table.refundedPoints} >= 0`,
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
