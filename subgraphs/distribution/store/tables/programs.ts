import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  primaryKey,
  text,
  unique,
} from 'drizzle-orm/pg-core';
import type { AgentRank } from '../../domain/agent.ts';
import type { BindMode, PlanPreset } from '../../domain/program.ts';
import type { SimulationResult } from '../../domain/simulation.ts';
import type { WithholdingPolicy } from '../../domain/withholding.ts';
import { distribution, id, instant, minor, sequence } from './schema.ts';

/** What agents join: one of each merchant. */
export const programs = distribution.table(
  'programs',
  {
    merchantId: text('merchant_id').notNull(),
    id: text().notNull(),
    name: text().notNull(),
    /** What it began with. */
    preset: text().$type<PlanPreset>().notNull(),
    rootsAllowed: boolean('roots_allowed').notNull(),
    createdAt: instant('created_at').notNull(),
    /** The plan in force: whoever places an order holds this row, whoever publishes changes it. Null only within a creation. */
    planId: text('plan_id'),
    timeZone: text('time_zone').notNull().default('Asia/Shanghai'),
    currency: text().notNull().default('CNY'),
    bindMode: text('bind_mode').$type<BindMode>().notNull().default('LAST_TOUCH'),
    bindDays: integer('bind_days').notNull().default(30),
    minimumWithdrawalMinor: minor('minimum_withdrawal_minor').notNull().default(sql`100`),
    withholding: text().$type<WithholdingPolicy>().notNull().default('NONE'),
  },
  (table) => [
    primaryKey({ columns: [table.merchantId, table.id] }),
    unique('programs_merchant').on(table.merchantId),
    // References name a program by its id alone.
    index('programs_id').on(table.id),
    check('programs_name', sql`char_length(${table.name}) between 1 and 100`),
    check('programs_preset', sql`${table.preset} in ('ESSAY_2_PLUS_1', 'RETAIL_2_PLUS_1', 'ONE_LEVEL')`),
    check('programs_currency', sql`${table.currency} ~ '^[A-Z]{3}$'`),
    check(
      'programs_bind',
      sql`${table.bindMode} in ('LAST_TOUCH', 'LOCKED') and ${table.bindDays} between 1 and 365`,
    ),
    check('programs_minimum_withdrawal', sql`${table.minimumWithdrawalMinor} between 1 and 1000000000`),
    check('programs_withholding', sql`${table.withholding} in ('NONE', 'LABOUR_CN')`),
  ],
);

/**
 * What programs pay. A version never changes but for being published, once. There are three columns for ranks and no fourth
 * depth, and no column for a fee or for pay by heads.
 */
export const planVersions = distribution.table(
  'plan_versions',
  {
    id: id(),
    merchantId: text('merchant_id').notNull(),
    programId: text('program_id').notNull(),
    version: integer().notNull(),
    preset: text().$type<PlanPreset>(),
    rank0: text('rank_0').$type<AgentRank>().notNull(),
    rank1: text('rank_1').$type<AgentRank>().notNull(),
    rank2: text('rank_2').$type<AgentRank>().notNull(),
    promotionThreshold: integer('promotion_threshold').notNull(),
    returnWindowDays: integer('return_window_days').notNull(),
    maxPayoutBps: integer('max_payout_bps').notNull(),
    draftedBy: text('drafted_by').notNull(),
    draftedAt: instant('drafted_at').notNull(),
    publishedBy: text('published_by'),
    publishedAt: instant('published_at'),
    /** From where in the history it is in force. */
    effectiveSeq: sequence('effective_seq'),
  },
  (table) => [
    unique('plan_versions_version').on(table.programId, table.version),
    unique('plan_versions_cap').on(table.id, table.maxPayoutBps),
    foreignKey({
      name: 'plan_versions_program',
      columns: [table.merchantId, table.programId],
      foreignColumns: [programs.merchantId, programs.id],
    }),
    index('plan_versions_published').on(table.programId, table.publishedAt),
    check(
      'plan_versions_ranks',
      sql`${table.rank0} in ('AGENT', 'BOSS') and ${table.rank1} in ('AGENT', 'BOSS') and ${table.rank2} in ('AGENT', 'BOSS')`,
    ),
    check('plan_versions_threshold', sql`${table.promotionThreshold} between 2 and 100`),
    check('plan_versions_window', sql`${table.returnWindowDays} between 7 and 90`),
    check('plan_versions_max_payout', sql`${table.maxPayoutBps} between 0 and 3000`),
    check(
      'plan_versions_publication',
      sql`num_nulls(${table.publishedBy}, ${table.publishedAt}, ${table.effectiveSeq}) in (0, 3)`,
    ),
  ],
);

/**
 * The rates of a plan: of everybody's purchases (an empty key), or of those of a membership tier's members. The checks are
 * K3 and K7: at most two of the three are paid, and together no more than the cap.
 */
export const planRates = distribution.table(
  'plan_rates',
  {
    planId: text('plan_id').notNull(),
    merchantId: text('merchant_id').notNull(),
    tierKey: text('tier_key').notNull(),
    rate0Bps: integer('rate_0_bps').notNull(),
    rate1Bps: integer('rate_1_bps').notNull(),
    rate2Bps: integer('rate_2_bps').notNull(),
    maxPayoutBps: integer('max_payout_bps').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.planId, table.tierKey] }),
    foreignKey({
      name: 'plan_rates_plan',
      columns: [table.planId, table.maxPayoutBps],
      foreignColumns: [planVersions.id, planVersions.maxPayoutBps],
    }),
    check('plan_rates_tier_key', sql`${table.tierKey} ~ '^[a-z0-9-]{0,20}$'`),
    check(
      'plan_rates_not_negative',
      sql`least(${table.rate0Bps}, ${table.rate1Bps}, ${table.rate2Bps}) >= 0`,
    ),
    check(
      'plan_rates_two_payees',
      sql`(${table.rate0Bps} > 0)::int + (${table.rate1Bps} > 0)::int + (${table.rate2Bps} > 0)::int <= 2`,
    ),
    check(
      'plan_rates_cap',
      sql`${table.rate0Bps} + ${table.rate1Bps} + ${table.rate2Bps} <= ${table.maxPayoutBps}`,
    ),
  ],
);

/** What a plan would have paid of a merchant's own last days. */
export const planSimulations = distribution.table(
  'plan_simulations',
  {
    id: id(),
    planId: text('plan_id')
      .notNull()
      .references(() => planVersions.id),
    merchantId: text('merchant_id').notNull(),
    days: integer().notNull(),
    result: jsonb().$type<SimulationResult>().notNull(),
    simulatedBy: text('simulated_by').notNull(),
    simulatedAt: instant('simulated_at').notNull(),
  },
  (table) => [
    index('plan_simulations_plan').on(table.planId, table.id),
    check('plan_simulations_days', sql`${table.days} between 1 and 365`),
  ],
);

/** Goods that a merchant pays no commission of. */
export const excludedListings = distribution.table(
  'excluded_listings',
  {
    merchantId: text('merchant_id').notNull(),
    listingId: text('listing_id').notNull(),
    excludedAt: instant('excluded_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.merchantId, table.listingId] })],
);

/** That somebody was told of a program's health, once a day. */
export const complianceAlerts = distribution.table(
  'compliance_alerts',
  {
    programId: text('program_id').notNull(),
    code: text().notNull(),
    day: text().notNull(),
    merchantId: text('merchant_id').notNull(),
    valueBps: integer('value_bps').notNull(),
    raisedAt: instant('raised_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.programId, table.code, table.day] })],
);
