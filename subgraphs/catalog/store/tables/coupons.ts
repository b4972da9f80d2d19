import { sql } from 'drizzle-orm';
import { boolean, check, index, integer, primaryKey, text, unique, uniqueIndex } from 'drizzle-orm/pg-core';
import type {
  ClaimState,
  CouponAudience,
  CouponKind,
  CouponMode,
  CouponScope,
  CouponStatus,
  RedemptionState,
} from '../../domain/coupon.ts';
import { merchants } from './parties.ts';
import { catalog, createdAt, id, instant, minor } from './schema.ts';

/** Discounts on conditions. Published ones stay as they are, but for ending and for a higher total limit. */
export const coupons = catalog.table(
  'coupons',
  {
    id: id(),
    /** Null for the platform's own, which hold at every merchant. */
    merchantId: text('merchant_id').references(() => merchants.id),
    name: text().notNull(),
    kind: text().$type<CouponKind>().notNull(),
    amountMinor: minor('amount_minor'),
    rateBps: integer('rate_bps'),
    capMinor: minor('cap_minor'),
    currency: text().notNull(),
    minimumSpendMinor: minor('minimum_spend_minor').notNull(),
    scope: text().$type<CouponScope>().notNull(),
    scopeIds: text('scope_ids').array().notNull(),
    audience: text().$type<CouponAudience>().notNull(),
    segmentKey: text('segment_key'),
    mode: text().$type<CouponMode>().notNull(),
    code: text(),
    /** How many may be claimed in all; null for any number. */
    totalLimit: integer('total_limit'),
    perUserLimit: integer('per_user_limit').notNull(),
    validFrom: instant('valid_from').notNull(),
    validUntil: instant('valid_until').notNull(),
    /** How long a claim holds, within the coupon's own time; null for all of it. */
    claimValidDays: integer('claim_valid_days'),
    exclusiveGroup: text('exclusive_group'),
    priority: integer().notNull(),
    maxPerOrder: integer('max_per_order').notNull(),
    status: text().$type<CouponStatus>().notNull(),
    claimedCount: integer('claimed_count').notNull().default(0),
    createdAt: createdAt(),
  },
  (table) => [
    index('coupons_merchant').on(table.merchantId, table.id),
    index('coupons_automatic').on(table.merchantId).where(sql`mode = 'AUTOMATIC' and status = 'PUBLISHED'`),
    uniqueIndex('coupons_code')
      .on(table.code, sql`coalesce(merchant_id, '')`)
      .where(sql`code is not null and status <> 'ENDED'`),
    check('coupons_name', sql`char_length(${table.name}) between 1 and 100`),
    check(
      'coupons_kind',
      sql`(${table.kind} = 'FIXED' and ${table.amountMinor} > 0 and ${table.rateBps} is null and ${table.capMinor} is null)
        or (${table.kind} = 'PERCENT' and ${table.rateBps} between 1 and 10000 and ${table.amountMinor} is null)`,
    ),
    check('coupons_scope', sql`${table.scope} in ('ALL', 'PRODUCTS', 'CATEGORIES')`),
    check('coupons_audience', sql`(${table.audience} = 'SEGMENT') = (${table.segmentKey} is not null)`),
    check('coupons_mode', sql`(${table.mode} = 'CODE') = (${table.code} is not null)`),
    check('coupons_status', sql`${table.status} in ('DRAFT', 'PUBLISHED', 'ENDED')`),
    check('coupons_time', sql`${table.validUntil} > ${table.validFrom}`),
    // Whatever the path, no more are out than there are.
    check(
      'coupons_limit',
      sql`${table.claimedCount} between 0 and coalesce(${table.totalLimit}, 2147483647)`,
    ),
  ],
);

/** Coupons that somebody has. */
export const couponClaims = catalog.table(
  'coupon_claims',
  {
    id: id(),
    couponId: text('coupon_id')
      .notNull()
      .references(() => coupons.id),
    merchantId: text('merchant_id'),
    holder: text().notNull(),
    /** The holder's so-many-th of this coupon; null once it is void. */
    ordinal: integer(),
    state: text().$type<ClaimState>().notNull(),
    claimedAt: instant('claimed_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
  },
  (table) => [
    unique('coupon_claims_ordinal').on(table.couponId, table.holder, table.ordinal),
    index('coupon_claims_holder').on(table.holder, table.id),
    check('coupon_claims_state', sql`${table.state} in ('CLAIMED', 'HELD', 'USED', 'VOID')`),
    check('coupon_claims_void', sql`(${table.state} = 'VOID') = (${table.ordinal} is null)`),
  ],
);

/** The use of claims for orders. */
export const couponRedemptions = catalog.table(
  'coupon_redemptions',
  {
    orderId: text('order_id').notNull(),
    claimId: text('claim_id')
      .notNull()
      .references(() => couponClaims.id),
    couponId: text('coupon_id').notNull(),
    discountMinor: minor('discount_minor').notNull(),
    /** Whether the claim came with the order by itself, and goes with it. */
    automatic: boolean().notNull(),
    state: text().$type<RedemptionState>().notNull(),
    redeemedAt: instant('redeemed_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.orderId, table.claimId] }),
    // A claim is used for one order at a time.
    uniqueIndex('coupon_redemptions_claim').on(table.claimId).where(sql`state in ('HELD', 'SETTLED')`),
    check('coupon_redemptions_state', sql`${table.state} in ('HELD', 'SETTLED', 'RELEASED')`),
    check('coupon_redemptions_discount', sql`${table.discountMinor} > 0`),
  ],
);

/** Who is in a merchant's segments of customers. */
export const segmentMembers = catalog.table(
  'segment_members',
  {
    merchantId: text('merchant_id')
      .notNull()
      .references(() => merchants.id),
    segmentKey: text('segment_key').notNull(),
    userId: text('user_id').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.merchantId, table.segmentKey, table.userId] }),
    index('segment_members_user').on(table.userId, table.merchantId),
  ],
);
