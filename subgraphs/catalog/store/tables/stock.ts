import { sql } from 'drizzle-orm';
import { bigint, boolean, check, index, integer, jsonb, primaryKey, text } from 'drizzle-orm/pg-core';
import type { HoldState, StockMovementKind } from '../../domain/stock.ts';
import { supplierOffers } from './goods.ts';
import { catalog, createdAt, instant, minor } from './schema.ts';

/** What is there of an offer, and how much of it is promised. Changed by the journal's trigger alone. */
export const stockLevels = catalog.table(
  'stock_levels',
  {
    offerId: text('offer_id')
      .primaryKey()
      .references(() => supplierOffers.id),
    onHand: integer('on_hand').notNull(),
    reserved: integer().notNull(),
    /** Below it the supplier is told, once until it rises again. */
    lowThreshold: integer('low_threshold').notNull().default(0),
    lowTold: boolean('low_told').notNull().default(false),
    updatedAt: instant('updated_at').notNull(),
  },
  (table) => [
    check('stock_levels_reserved', sql`${table.reserved} >= 0`),
    check('stock_levels_available', sql`${table.onHand} >= ${table.reserved}`),
    check('stock_levels_threshold', sql`${table.lowThreshold} >= 0`),
    check('stock_levels_most', sql`${table.onHand} <= 2000000000`),
  ],
);

/** Every change of a level, in order. Only appended to; its sums are the levels. */
export const stockJournal = catalog.table(
  'stock_journal',
  {
    id: bigint({ mode: 'bigint' }).primaryKey().generatedAlwaysAsIdentity(),
    offerId: text('offer_id')
      .notNull()
      .references(() => supplierOffers.id),
    kind: text().$type<StockMovementKind>().notNull(),
    onHandDelta: integer('on_hand_delta').notNull(),
    reservedDelta: integer('reserved_delta').notNull(),
    /** Filled by the trigger. */
    onHandAfter: integer('on_hand_after').notNull(),
    reservedAfter: integer('reserved_after').notNull(),
    orderId: text('order_id'),
    reason: text().notNull(),
    note: text(),
    recordedBy: text('recorded_by').notNull(),
    recordedAt: instant('recorded_at').notNull(),
  },
  (table) => [
    index('stock_journal_offer').on(table.offerId, table.id),
    index('stock_journal_order').on(table.orderId).where(sql`order_id is not null`),
    check(
      'stock_journal_kind',
      sql`${table.kind} in ('RECEIVED', 'ADJUSTED', 'RESERVED', 'RELEASED', 'EXPIRED', 'COMMITTED', 'RESTOCKED')`,
    ),
    check('stock_journal_note', sql`char_length(${table.note}) between 1 and 200`),
    check('stock_journal_moves', sql`${table.onHandDelta} <> 0 or ${table.reservedDelta} <> 0`),
  ],
);

/** Goods, prices and coupons promised to an order until it is paid, called off, or its time is up. */
export const holds = catalog.table(
  'holds',
  {
    orderId: text('order_id').primaryKey(),
    /** Null, as are the buyer and the time, for an order that was called off before it was held. */
    merchantId: text('merchant_id'),
    buyerUserId: text('buyer_user_id'),
    state: text().$type<HoldState>().notNull(),
    requestHash: text('request_hash'),
    /** What was promised, word for word. */
    answer: jsonb(),
    /** What else is needed to take the same goods and coupons once more. */
    basket: jsonb(),
    expiresAt: instant('expires_at'),
    createdAt: createdAt(),
    settledAt: instant('settled_at'),
    /** When it was paid though its goods were gone: it is refunded, and never taken again. */
    shortfallAt: instant('shortfall_at'),
  },
  (table) => [
    index('holds_open_of_user').on(table.merchantId, table.buyerUserId).where(sql`state = 'HELD'`),
    index('holds_expiring').on(table.expiresAt).where(sql`state = 'HELD'`),
    check('holds_state', sql`${table.state} in ('HELD', 'COMMITTED', 'RELEASED', 'EXPIRED')`),
    check('holds_settled', sql`(${table.state} = 'HELD') = (${table.settledAt} is null)`),
    check(
      'holds_known',
      sql`${table.state} = 'RELEASED' or (${table.merchantId} is not null and ${table.buyerUserId} is not null and ${table.expiresAt} is not null)`,
    ),
    check('holds_shortfall', sql`${table.shortfallAt} is null or ${table.state} in ('RELEASED', 'EXPIRED')`),
  ],
);

/** The lines of a hold. */
export const holdLines = catalog.table(
  'hold_lines',
  {
    orderId: text('order_id')
      .notNull()
      .references(() => holds.orderId),
    position: integer().notNull(),
    merchantId: text('merchant_id').notNull(),
    buyerUserId: text('buyer_user_id').notNull(),
    listingId: text('listing_id').notNull(),
    offerId: text('offer_id').notNull(),
    variantId: text('variant_id').notNull(),
    productId: text('product_id').notNull(),
    supplierId: text('supplier_id').notNull(),
    batchId: text('batch_id').notNull(),
    quantity: integer().notNull(),
    unitPriceMinor: minor('unit_price_minor').notNull(),
    discountMinor: minor('discount_minor').notNull(),
    /** What the merchant pays the supplier for one; null when no contract tells. */
    purchaseMinor: minor('purchase_minor'),
    groupBuyActivityId: text('group_buy_activity_id'),
  },
  (table) => [
    primaryKey({ columns: [table.orderId, table.position] }),
    index('hold_lines_of_user').on(table.merchantId, table.listingId, table.buyerUserId),
    index('hold_lines_offer').on(table.offerId),
    check('hold_lines_quantity', sql`${table.quantity} between 1 and 49950`),
    check(
      'hold_lines_discount',
      sql`${table.discountMinor} between 0 and ${table.unitPriceMinor} * ${table.quantity}`,
    ),
  ],
);
