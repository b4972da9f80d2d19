import { sql } from 'drizzle-orm';
import { check, foreignKey, index, integer, jsonb, primaryKey, text, unique } from 'drizzle-orm/pg-core';
import type { GroupBuyStatus, TakingState } from '../../domain/group-buying.ts';
import type { KeptTier, PlanStatus } from '../../domain/purchase-plan.ts';
import { supplierOffers } from './goods.ts';
import { merchants } from './parties.ts';
import { catalog, createdAt, id, instant, minor } from './schema.ts';
import { listings } from './shelf.ts';

/** Merchants' demand for one offer, gathered for a lower price. Its terms never change; a trigger sees to it. */
export const purchasePlans = catalog.table(
  'purchase_plans',
  {
    id: id(),
    supplierId: text('supplier_id').notNull(),
    offerId: text('offer_id')
      .notNull()
      .references(() => supplierOffers.id),
    productId: text('product_id').notNull(),
    currency: text().notNull(),
    /** Prices as texts: JSON's numbers are floats. */
    tiers: jsonb().$type<readonly KeptTier[]>().notNull(),
    minimumQuantity: integer('minimum_quantity').notNull(),
    terms: text().notNull(),
    opensAt: instant('opens_at').notNull(),
    closesAt: instant('closes_at').notNull(),
    status: text().$type<PlanStatus>().notNull(),
    /** The sum of the demands, kept by whoever holds the row. */
    gathered: integer().notNull(),
    /** The price that it came to; null unless it was confirmed. */
    unitPriceMinor: minor('unit_price_minor'),
    openedBy: text('opened_by').notNull(),
    createdAt: createdAt(),
    endedAt: instant('ended_at'),
  },
  (table) => [
    index('purchase_plans_supplier').on(table.supplierId, table.id),
    index('purchase_plans_open').on(table.id).where(sql`status = 'OPEN'`),
    index('purchase_plans_due').on(table.closesAt).where(sql`status = 'OPEN'`),
    check('purchase_plans_status', sql`${table.status} in ('OPEN', 'CLOSED', 'FAILED', 'CANCELLED')`),
    check('purchase_plans_tiers', sql`jsonb_array_length(${table.tiers}) between 1 and 20`),
    check('purchase_plans_minimum', sql`${table.minimumQuantity} >= 1`),
    check('purchase_plans_span', sql`${table.opensAt} < ${table.closesAt}`),
    check('purchase_plans_gathered', sql`${table.gathered} >= 0`),
    check('purchase_plans_ended', sql`(${table.status} = 'OPEN') = (${table.endedAt} is null)`),
    check('purchase_plans_priced', sql`(${table.status} = 'CLOSED') = (${table.unitPriceMinor} is not null)`),
    check(
      'purchase_plans_enough',
      sql`${table.status} <> 'CLOSED' or ${table.gathered} >= ${table.minimumQuantity}`,
    ),
  ],
);

/** How much of a plan's goods one merchant wants; 0 when it withdrew. */
export const purchaseDemands = catalog.table(
  'purchase_demands',
  {
    planId: text('plan_id')
      .notNull()
      .references(() => purchasePlans.id),
    merchantId: text('merchant_id')
      .notNull()
      .references(() => merchants.id),
    quantity: integer().notNull(),
    joinedBy: text('joined_by').notNull(),
    joinedAt: instant('joined_at').notNull(),
    changedAt: instant('changed_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.planId, table.merchantId] }),
    index('purchase_demands_merchant').on(table.merchantId, table.planId),
    check('purchase_demands_quantity', sql`${table.quantity} between 0 and 500000`),
  ],
);

/** What a merchant bought by a plan, at its frozen price. Only appended to; a trigger sees to it. */
export const purchaseOrders = catalog.table(
  'purchase_orders',
  {
    id: id(),
    number: text().notNull(),
    planId: text('plan_id')
      .notNull()
      .references(() => purchasePlans.id),
    merchantId: text('merchant_id')
      .notNull()
      .references(() => merchants.id),
    supplierId: text('supplier_id').notNull(),
    offerId: text('offer_id').notNull(),
    productId: text('product_id').notNull(),
    quantity: integer().notNull(),
    unitPriceMinor: minor('unit_price_minor').notNull(),
    totalMinor: minor('total_minor').notNull(),
    currency: text().notNull(),
    status: text().$type<'CONFIRMED'>().notNull(),
    confirmedAt: instant('confirmed_at').notNull(),
  },
  (table) => [
    unique('purchase_orders_number').on(table.number),
    unique('purchase_orders_plan_merchant').on(table.planId, table.merchantId),
    index('purchase_orders_merchant').on(table.merchantId, table.id),
    index('purchase_orders_supplier').on(table.supplierId, table.id),
    check('purchase_orders_status', sql`${table.status} = 'CONFIRMED'`),
    check('purchase_orders_quantity', sql`${table.quantity} >= 1`),
    check('purchase_orders_price', sql`${table.unitPriceMinor} > 0`),
    check('purchase_orders_total', sql`${table.totalMinor} = ${table.unitPriceMinor} * ${table.quantity}`),
  ],
);

/** A merchant's group-buy activities. Published ones never change but for ending; a trigger sees to it. */
export const groupBuyActivities = catalog.table(
  'group_buy_activities',
  {
    id: id(),
    merchantId: text('merchant_id').notNull(),
    listingId: text('listing_id').notNull(),
    priceMinor: minor('price_minor').notNull(),
    currency: text().notNull(),
    teamSize: integer('team_size').notNull(),
    teamHours: integer('team_hours').notNull(),
    perUserLimit: integer('per_user_limit').notNull(),
    stockShare: integer('stock_share').notNull(),
    /** How much of the share orders have taken, kept by whoever holds the row. */
    taken: integer().notNull(),
    startsAt: instant('starts_at').notNull(),
    endsAt: instant('ends_at').notNull(),
    status: text().$type<GroupBuyStatus>().notNull(),
    createdBy: text('created_by').notNull(),
    createdAt: createdAt(),
    publishedAt: instant('published_at'),
    endedAt: instant('ended_at'),
  },
  (table) => [
    foreignKey({
      name: 'group_buy_activities_listing_fk',
      columns: [table.merchantId, table.listingId],
      foreignColumns: [listings.merchantId, listings.id],
    }),
    index('group_buy_activities_merchant').on(table.merchantId, table.id),
    index('group_buy_activities_listing').on(table.listingId, table.id),
    check('group_buy_activities_status', sql`${table.status} in ('DRAFT', 'PUBLISHED', 'ENDED')`),
    check('group_buy_activities_price', sql`${table.priceMinor} between 1 and 10000000000`),
    check('group_buy_activities_team_size', sql`${table.teamSize} between 2 and 100`),
    check('group_buy_activities_team_hours', sql`${table.teamHours} between 1 and 168`),
    check('group_buy_activities_per_user', sql`${table.perUserLimit} between 1 and ${table.stockShare}`),
    check('group_buy_activities_share', sql`${table.stockShare} between ${table.teamSize} and 1000000`),
    check('group_buy_activities_taken', sql`${table.taken} between 0 and ${table.stockShare}`),
    check('group_buy_activities_span', sql`${table.startsAt} < ${table.endsAt}`),
    check(
      'group_buy_activities_published',
      sql`(${table.status} = 'DRAFT') = (${table.publishedAt} is null)`,
    ),
    check('group_buy_activities_ended', sql`(${table.status} = 'ENDED') = (${table.endedAt} is not null)`),
  ],
);

/** What each order took of an activity's share. */
export const groupBuyTakings = catalog.table(
  'group_buy_takings',
  {
    orderId: text('order_id').notNull(),
    activityId: text('activity_id')
      .notNull()
      .references(() => groupBuyActivities.id),
    userId: text('user_id').notNull(),
    quantity: integer().notNull(),
    state: text().$type<TakingState>().notNull(),
    takenAt: instant('taken_at').notNull(),
    releasedAt: instant('released_at'),
  },
  (table) => [
    primaryKey({ columns: [table.orderId, table.activityId] }),
    index('group_buy_takings_of_user').on(table.activityId, table.userId).where(sql`state = 'TAKEN'`),
    check('group_buy_takings_quantity', sql`${table.quantity} >= 1`),
    check('group_buy_takings_state', sql`${table.state} in ('TAKEN', 'RELEASED')`),
    check(
      'group_buy_takings_released',
      sql`(${table.state} = 'RELEASED') = (${table.releasedAt} is not null)`,
    ),
  ],
);
