import { sql } from 'drizzle-orm';
import { boolean, check, index, integer, primaryKey, text } from 'drizzle-orm/pg-core';
import type { AgentRank, AgentStatus } from '../../domain/agent.ts';
import type { Reason } from '../../domain/attribution.ts';
import { planVersions } from './programs.ts';
import { distribution, instant, sequence } from './schema.ts';

/** Whose an order is, as it was when it was placed. Never changed but for who the buyer was, who may be forgotten. */
export const attributions = distribution.table(
  'attributions',
  {
    orderId: text('order_id').primaryKey(),
    merchantId: text('merchant_id').notNull(),
    programId: text('program_id').notNull(),
    planId: text('plan_id')
      .notNull()
      .references(() => planVersions.id),
    /** Where in the history it stands. */
    seq: sequence('seq').notNull(),
    /** Whether it was made afterwards, from what history says of the moment. */
    late: boolean().notNull(),
    /** The selling agent. */
    agentId: text('agent_id'),
    buyerUserId: text('buyer_user_id'),
    /** The agent of the program that the buyer is. */
    buyerAgentId: text('buyer_agent_id'),
    buyerTier: text('buyer_tier'),
    /** Why the buyer looks like the seller in another guise; null when not. */
    risk: text().$type<'SAME_DEVICE' | 'SAME_ACCOUNT'>(),
    /** Goods of the order that pay no commission. */
    excludedListingIds: text('excluded_listing_ids').array().notNull(),
    placedAt: instant('placed_at').notNull(),
    /** Whether the order was heard of: it may have been refused after this was made. */
    confirmed: boolean().notNull(),
  },
  (table) => [
    index('attributions_program').on(table.programId, table.placedAt),
    index('attributions_buyer').on(table.merchantId, table.buyerUserId),
    index('attributions_unconfirmed').on(table.placedAt).where(sql`not confirmed`),
    check('attributions_risk', sql`${table.risk} in ('SAME_DEVICE', 'SAME_ACCOUNT')`),
  ],
);

/** Who stood at which depth of an order, and whether it is paid. Never changed. */
export const attributionPlaces = distribution.table(
  'attribution_places',
  {
    orderId: text('order_id')
      .notNull()
      .references(() => attributions.orderId, { onDelete: 'cascade' }),
    depth: integer().notNull(),
    merchantId: text('merchant_id').notNull(),
    agentId: text('agent_id'),
    userId: text('user_id'),
    rank: text().$type<AgentRank>(),
    status: text().$type<AgentStatus>(),
    agentVersion: integer('agent_version'),
    qualifiedRecruits: integer('qualified_recruits'),
    requiredRank: text('required_rank').$type<AgentRank>().notNull(),
    rateBps: integer('rate_bps').notNull(),
    reason: text().$type<Reason>().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.orderId, table.depth] }),
    index('attribution_places_agent').on(table.agentId),
    check('attribution_places_depth', sql`${table.depth} between 0 and 2`),
    check('attribution_places_rate', sql`${table.rateBps} between 0 and 10000`),
  ],
);

/** Whose customer somebody is for a while, where programs lock that. */
export const bindings = distribution.table(
  'bindings',
  {
    programId: text('program_id').notNull(),
    userId: text('user_id').notNull(),
    merchantId: text('merchant_id').notNull(),
    agentId: text('agent_id').notNull(),
    boundAt: instant('bound_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.programId, table.userId] })],
);
