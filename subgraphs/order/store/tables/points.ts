import { sql } from 'drizzle-orm';
import { bigint, check, index, integer, primaryKey, text, unique, uniqueIndex } from 'drizzle-orm/pg-core';
import type { PointsEntryKind } from '../../domain/points.ts';
import { customers } from './customers.ts';
import { createdAt, id, instant, orders } from './schema.ts';

const points = (name: string) => bigint(name, { mode: 'bigint' });

/** How a merchant gives points and takes them. Without one it does neither. */
export const pointsPolicies = orders.table(
  'points_policies',
  {
    merchantId: text('merchant_id').primaryKey(),
    earnBps: integer('earn_bps').notNull(),
    maxSpendBps: integer('max_spend_bps').notNull(),
    expiryDays: integer('expiry_days').notNull(),
    updatedAt: instant('updated_at').notNull(),
  },
  (table) => [
    check('points_policies_earn', sql`${table.earnBps} between 0 and 10000`),
    check('points_policies_spend', sql`${table.maxSpendBps} between 0 and 10000`),
    check('points_policies_expiry', sql`${table.expiryDays} between 1 and 3660`),
  ],
);

/** A merchant's membership tiers: from how many points earned on. */
export const membershipTiers = orders.table(
  'membership_tiers',
  {
    merchantId: text('merchant_id').notNull(),
    key: text().notNull(),
    name: text().notNull(),
    nameEn: text('name_en').notNull(),
    threshold: points('threshold').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.merchantId, table.key] }),
    uniqueIndex('membership_tiers_threshold').on(table.merchantId, table.threshold),
    check('membership_tiers_key', sql`${table.key} ~ '^[a-z0-9-]{1,20}$'`),
    check(
      'membership_tiers_names',
      sql`char_length(${table.name}) between 1 and 20 and char_length(${table.nameEn}) between 1 and 40`,
    ),
    check('membership_tiers_threshold_positive', sql`${table.threshold} >= 0`),
  ],
);

/** A customer's points. The entries sum to the balance, which a refund may leave below zero. */
export const pointsAccounts = orders.table('points_accounts', {
  customerId: text('customer_id')
    .primaryKey()
    .references(() => customers.id),
  merchantId: text('merchant_id').notNull(),
  balance: points('balance').notNull().default(sql`0`),
  /** Earned in all, less what refunds took back: what tiers go by. */
  earned: points('earned').notNull().default(sql`0`),
  tierKey: text('tier_key'),
  /** How many entries there are: the next one's ordinal is one more. */
  entryCount: integer('entry_count').notNull().default(0),
});

/** Every change of an account. Only appended to: a trigger refuses anything else. */
export const pointsEntries = orders.table(
  'points_entries',
  {
    id: id(),
    customerId: text('customer_id')
      .notNull()
      .references(() => customers.id),
    merchantId: text('merchant_id').notNull(),
    /** The account's so-many-th entry, dense from 1. */
    ordinal: integer().notNull(),
    kind: text().$type<PointsEntryKind>().notNull(),
    delta: points('delta').notNull(),
    balanceAfter: points('balance_after').notNull(),
    orderId: text('order_id'),
    refundId: text('refund_id'),
    /** The rate that an order earned by: what its refunds take back goes by the same. */
    rateBps: integer('rate_bps'),
    note: text(),
    recordedBy: text('recorded_by').notNull(),
    createdAt: createdAt(),
  },
  (table) => [
    unique('points_entries_ordinal').on(table.customerId, table.ordinal),
    // One order earns, spends and gives back once; one refund returns and takes back once.
    uniqueIndex('points_entries_order')
      .on(table.orderId, table.kind)
      .where(sql`order_id is not null and refund_id is null`),
    uniqueIndex('points_entries_refund').on(table.refundId, table.kind).where(sql`refund_id is not null`),
    check(
      'points_entries_kind',
      sql`${table.kind} in ('EARNED', 'SPENT', 'RETURNED', 'REVERSED', 'EXPIRED', 'ADJUSTED')`,
    ),
    check('points_entries_delta', sql`${table.delta} <> 0`),
  ],
);

/** Points that can still be spent, by when they expire. They sum to the balance, or to nothing below zero. */
export const pointsLots = orders.table(
  'points_lots',
  {
    entryId: text('entry_id')
      .primaryKey()
      .references(() => pointsEntries.id),
    customerId: text('customer_id').notNull(),
    merchantId: text('merchant_id').notNull(),
    remaining: points('remaining').notNull(),
    expiresAt: instant('expires_at').notNull(),
  },
  (table) => [
    index('points_lots_customer').on(table.customerId, table.expiresAt).where(sql`remaining > 0`),
    index('points_lots_expiry').on(table.expiresAt).where(sql`remaining > 0`),
    check('points_lots_remaining', sql`${table.remaining} >= 0`),
  ],
);
