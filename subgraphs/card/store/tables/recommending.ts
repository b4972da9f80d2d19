import { sql } from 'drizzle-orm';
import { boolean, check, index, integer, jsonb, primaryKey, text } from 'drizzle-orm/pg-core';
import type { Weighed } from '../../domain/recommending/ranking.ts';
import { card, instant } from './schema.ts';

export type RelatingStatus = 'RUNNING' | 'READY' | 'TOO_LITTLE_DATA' | 'FAILED';
export type RelatingMethod = 'EASE' | 'COSINE';

/** Of goods what is looked at together with them, the surest first: made anew as a whole for a merchant at night. */
export const goodsRelations = card.table(
  'goods_relations',
  {
    merchantId: text('merchant_id').notNull(),
    listingId: text('listing_id').notNull(),
    related: jsonb().$type<readonly Weighed[]>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.merchantId, table.listingId] })],
);

/** How the making of a merchant's relations went last. */
export const goodsRelatings = card.table(
  'goods_relatings',
  {
    merchantId: text('merchant_id').primaryKey(),
    status: text().$type<RelatingStatus>().notNull(),
    method: text().$type<RelatingMethod>(),
    visits: integer().notNull(),
    goods: integer().notNull(),
    done: integer().notNull(),
    total: integer().notNull(),
    startedAt: instant('started_at').notNull(),
    endedAt: instant('ended_at'),
  },
  (table) => [
    check(
      'goods_relatings_status',
      sql`${table.status} in ('RUNNING', 'READY', 'TOO_LITTLE_DATA', 'FAILED')`,
    ),
    check('goods_relatings_ended', sql`(${table.status} = 'RUNNING') = (${table.endedAt} is null)`),
  ],
);

/** Which share of a merchant's leads is recommended no coupons, so that there is something to compare with. */
export const couponHoldouts = card.table(
  'coupon_holdouts',
  {
    merchantId: text('merchant_id').primaryKey(),
    sharePercent: integer('share_percent').notNull(),
  },
  (table) => [check('coupon_holdouts_share', sql`${table.sharePercent} between 0 and 50`)],
);

/** On which side of the comparison a lead is: settled when coupons are first recommended to it, and never changed. */
export const couponTrials = card.table(
  'coupon_trials',
  {
    leadId: text('lead_id').primaryKey(),
    merchantId: text('merchant_id').notNull(),
    heldOut: boolean('held_out').notNull(),
    startedAt: instant('started_at').notNull(),
  },
  (table) => [index('coupon_trials_merchant').on(table.merchantId, table.startedAt)],
);

/** Which coupons a lead was recommended, or would have been if it were not held out: the first time of each. */
export const couponExposures = card.table(
  'coupon_exposures',
  {
    leadId: text('lead_id').notNull(),
    couponId: text('coupon_id').notNull(),
    merchantId: text('merchant_id').notNull(),
    exposedAt: instant('exposed_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.leadId, table.couponId] }),
    index('coupon_exposures_coupon').on(table.merchantId, table.couponId, table.exposedAt),
  ],
);
