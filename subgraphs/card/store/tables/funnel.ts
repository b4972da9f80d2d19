import { sql } from 'drizzle-orm';
import { bigint, boolean, check, index, integer, primaryKey, text } from 'drizzle-orm/pg-core';
import { card, instant } from './schema.ts';

// A day is `yyyy-mm-dd` in the merchant's time zone. Where no link or no card led somewhere, its id is empty.

const count = (name: string) => integer(name).notNull().default(0);
const big = (name: string) => bigint(name, { mode: 'bigint' }).notNull().default(sql`0`);

/** What a visitor did on one day, on one card, by one link: how often each step was taken. Whoever was forgotten has no name in it. */
export const funnelVisitors = card.table(
  'funnel_visitors',
  {
    merchantId: text('merchant_id').notNull(),
    day: text().notNull(),
    cardId: text('card_id').notNull(),
    shareLinkId: text('share_link_id').notNull(),
    /** An order whose buyer no card has seen stands for itself. */
    visitorId: text('visitor_id').notNull(),
    views: count('views'),
    goods: count('goods'),
    buyClicks: count('buy_clicks'),
    claims: count('claims'),
    orders: count('orders'),
    paid: count('paid'),
  },
  (table) => [
    primaryKey({
      name: 'funnel_visitors_pk',
      columns: [table.merchantId, table.day, table.cardId, table.shareLinkId, table.visitorId],
    }),
    index('funnel_visitors_visitor').on(table.visitorId),
  ],
);

/** The sums of that over its visitors: of each step how often it was taken, and by how many. */
export const funnelDays = card.table(
  'funnel_days',
  {
    merchantId: text('merchant_id').notNull(),
    day: text().notNull(),
    cardId: text('card_id').notNull(),
    shareLinkId: text('share_link_id').notNull(),
    views: count('views'),
    goods: count('goods'),
    buyClicks: count('buy_clicks'),
    claims: count('claims'),
    orders: count('orders'),
    paid: count('paid'),
    viewsVisitors: count('views_visitors'),
    goodsVisitors: count('goods_visitors'),
    buyClicksVisitors: count('buy_clicks_visitors'),
    claimsVisitors: count('claims_visitors'),
    ordersVisitors: count('orders_visitors'),
    paidVisitors: count('paid_visitors'),
    /** Orders of those who had paid one before. */
    repurchases: count('repurchases'),
  },
  (table) => [
    primaryKey({
      name: 'funnel_days_pk',
      columns: [table.merchantId, table.day, table.cardId, table.shareLinkId],
    }),
  ],
);

/** What the orders placed on a day came to: what was paid of them, and what of that went back, whenever it did. */
export const funnelMoney = card.table(
  'funnel_money',
  {
    merchantId: text('merchant_id').notNull(),
    day: text().notNull(),
    cardId: text('card_id').notNull(),
    shareLinkId: text('share_link_id').notNull(),
    currency: text().notNull(),
    paidMinor: big('paid_minor'),
    refundedMinor: big('refunded_minor'),
  },
  (table) => [
    primaryKey({
      name: 'funnel_money_pk',
      columns: [table.merchantId, table.day, table.cardId, table.shareLinkId, table.currency],
    }),
  ],
);

/** An order and where it came from, decided when it was placed. Its payment and refunds may be heard of before that. */
export const attributedOrders = card.table(
  'attributed_orders',
  {
    orderId: text('order_id').primaryKey(),
    merchantId: text('merchant_id').notNull(),
    customerId: text('customer_id'),
    visitorId: text('visitor_id'),
    day: text(),
    cardId: text('card_id').notNull().default(''),
    shareLinkId: text('share_link_id').notNull().default(''),
    repurchase: boolean().notNull().default(false),
    currency: text().notNull(),
    placedAt: instant('placed_at'),
    paidAt: instant('paid_at'),
    paidMinor: big('paid_minor'),
  },
  (table) => [
    index('attributed_orders_customer').on(table.customerId).where(sql`customer_id is not null`),
    index('attributed_orders_visitor').on(table.visitorId).where(sql`visitor_id is not null`),
  ],
);

/** What went back of orders, each refund once. */
export const attributedRefunds = card.table(
  'attributed_refunds',
  {
    refundId: text('refund_id').primaryKey(),
    orderId: text('order_id').notNull(),
    amountMinor: bigint('amount_minor', { mode: 'bigint' }).notNull(),
  },
  (table) => [index('attributed_refunds_order').on(table.orderId)],
);

/** A coupon claim and where it came from. */
export const attributedClaims = card.table(
  'attributed_claims',
  {
    claimId: text('claim_id').primaryKey(),
    merchantId: text('merchant_id').notNull(),
    visitorId: text('visitor_id'),
    day: text().notNull(),
    cardId: text('card_id').notNull(),
    shareLinkId: text('share_link_id').notNull(),
  },
  (table) => [index('attributed_claims_visitor').on(table.visitorId).where(sql`visitor_id is not null`)],
);

/** What a merchant does to be seen, and pays for. Days as in the funnel, the last one included; open-ended without. */
export const campaigns = card.table(
  'campaigns',
  {
    id: text().primaryKey(),
    merchantId: text('merchant_id').notNull(),
    name: text().notNull(),
    channel: text(),
    currency: text().notNull(),
    firstDay: text('first_day').notNull(),
    lastDay: text('last_day'),
    createdAt: instant('created_at').notNull(),
  },
  (table) => [
    index('campaigns_merchant').on(table.merchantId, table.id),
    check('campaigns_name', sql`char_length(${table.name}) between 1 and 100`),
    check('campaigns_days', sql`${table.lastDay} is null or ${table.firstDay} <= ${table.lastDay}`),
    check('campaigns_currency', sql`${table.currency} ~ '^[A-Z]{3}$'`),
  ],
);

/** What was spent on a campaign for a day, only appended to: what was entered wrong is taken back with a reason. */
export const campaignSpends = card.table(
  'campaign_spends',
  {
    id: text().primaryKey(),
    merchantId: text('merchant_id').notNull(),
    campaignId: text('campaign_id')
      .notNull()
      .references(() => campaigns.id),
    day: text().notNull(),
    amountMinor: bigint('amount_minor', { mode: 'bigint' }).notNull(),
    reason: text(),
    recordedBy: text('recorded_by').notNull(),
    recordedAt: instant('recorded_at').notNull(),
  },
  (table) => [
    index('campaign_spends_campaign').on(table.campaignId, table.id),
    index('campaign_spends_day').on(table.merchantId, table.day),
    check('campaign_spends_amount', sql`(${table.amountMinor} > 0) = (${table.reason} is null)`),
    check('campaign_spends_not_nothing', sql`${table.amountMinor} <> 0`),
  ],
);
