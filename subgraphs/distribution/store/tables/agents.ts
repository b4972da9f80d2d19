import { sql } from 'drizzle-orm';
import {
  check,
  foreignKey,
  index,
  integer,
  primaryKey,
  text,
  unique,
  uniqueIndex,
} from 'drizzle-orm/pg-core';
import type { AgentEventKind, AgentRank, AgentStatus, RemovalReason } from '../../domain/agent.ts';
import { programs } from './programs.ts';
import { distribution, instant, sequence } from './schema.ts';

/** Who joined, once each. A trigger keeps who joined what by whom as it was, for good. */
export const agents = distribution.table(
  'agents',
  {
    merchantId: text('merchant_id').notNull(),
    programId: text('program_id').notNull(),
    id: text().notNull(),
    userId: text('user_id').notNull(),
    displayName: text('display_name').notNull(),
    rank: text().$type<AgentRank>().notNull(),
    status: text().$type<AgentStatus>().notNull(),
    sponsorId: text('sponsor_id'),
    joinedAt: instant('joined_at').notNull(),
    /** The sponsor's sponsor: a trigger enters it. */
    grandSponsorId: text('grand_sponsor_id'),
    /** Grows with everything that decides about pay. */
    version: integer().notNull().default(1),
    qualifiedAt: instant('qualified_at'),
    qualifiedRecruits: integer('qualified_recruits').notNull().default(0),
    promotedSeq: sequence('promoted_seq'),
    promotedAt: instant('promoted_at'),
    removalReason: text('removal_reason').$type<RemovalReason>(),
    /** Keyed hashes: what they are of cannot be read from them. */
    phoneHash: text('phone_hash'),
    identityHash: text('identity_hash'),
    identityVerifiedAt: instant('identity_verified_at'),
    payoutProvider: text('payout_provider'),
    payoutAccount: text('payout_account'),
  },
  (table) => [
    primaryKey({ columns: [table.merchantId, table.programId, table.id] }),
    unique('agents_once').on(table.merchantId, table.programId, table.userId),
    foreignKey({
      name: 'agents_program',
      columns: [table.merchantId, table.programId],
      foreignColumns: [programs.merchantId, programs.id],
    }),
    foreignKey({
      name: 'agents_sponsor',
      columns: [table.merchantId, table.programId, table.sponsorId],
      foreignColumns: [table.merchantId, table.programId, table.id],
    }),
    // References name an agent by its id alone, and a user is an agent of many merchants.
    unique('agents_by_id').on(table.id),
    index('agents_user').on(table.userId, table.id),
    index('agents_recruits').on(table.merchantId, table.sponsorId, table.id),
    index('agents_second_recruits').on(table.merchantId, table.grandSponsorId, table.id),
    index('agents_program_id').on(table.programId, table.id),
    // A telephone and a person qualify one agent of a program.
    uniqueIndex('agents_phone').on(table.programId, table.phoneHash),
    uniqueIndex('agents_identity').on(table.programId, table.identityHash),
    index('agents_payout_account').on(table.programId, table.payoutAccount),
    check('agents_display_name', sql`char_length(${table.displayName}) between 1 and 40`),
    check('agents_rank', sql`${table.rank} in ('AGENT', 'BOSS')`),
    check('agents_status', sql`${table.status} in ('ACTIVE', 'SUSPENDED', 'REMOVED')`),
    check('agents_not_own_sponsor', sql`${table.sponsorId} <> ${table.id}`),
    check('agents_qualified_recruits', sql`${table.qualifiedRecruits} >= 0`),
    check('agents_boss', sql`${table.rank} = 'AGENT' or ${table.promotedSeq} is not null`),
    check('agents_removal', sql`(${table.status} = 'REMOVED') = (${table.removalReason} is not null)`),
    check('agents_removal_reason', sql`${table.removalReason} in ('VOLUNTARY', 'POLICY', 'FRAUD')`),
    check('agents_payout', sql`num_nulls(${table.payoutProvider}, ${table.payoutAccount}) in (0, 2)`),
    check('agents_payout_account_length', sql`char_length(${table.payoutAccount}) between 1 and 64`),
  ],
);

/** How many stand below an agent, and how many orders it sold: kept apart, so that counting holds up no order. */
export const agentCounts = distribution.table(
  'agent_counts',
  {
    agentId: text('agent_id')
      .primaryKey()
      .references(() => agents.id),
    merchantId: text('merchant_id').notNull(),
    directRecruits: integer('direct_recruits').notNull().default(0),
    secondRecruits: integer('second_recruits').notNull().default(0),
    ordersSold: integer('orders_sold').notNull().default(0),
    /** What the direct recruits sold together. */
    directOrders: integer('direct_orders').notNull().default(0),
    secondOrders: integer('second_orders').notNull().default(0),
  },
  (table) => [
    check(
      'agent_counts_not_negative',
      sql`least(${table.directRecruits}, ${table.secondRecruits}, ${table.ordersSold}, ${table.directOrders}, ${table.secondOrders}) >= 0`,
    ),
  ],
);

/** What happened to agents. Only appended to: a trigger refuses anything else. A promotion happens once. */
export const agentEvents = distribution.table(
  'agent_events',
  {
    seq: sequence('seq').primaryKey(),
    merchantId: text('merchant_id').notNull(),
    programId: text('program_id').notNull(),
    agentId: text('agent_id')
      .notNull()
      .references(() => agents.id),
    kind: text().$type<AgentEventKind>().notNull(),
    reason: text().notNull(),
    /** Who did it; null for the rules. */
    recordedBy: text('recorded_by'),
    at: instant('at').notNull(),
  },
  (table) => [
    index('agent_events_agent').on(table.agentId, table.seq),
    uniqueIndex('agent_events_promoted').on(table.agentId).where(sql`kind = 'PROMOTED'`),
    uniqueIndex('agent_events_qualified').on(table.agentId).where(sql`kind = 'QUALIFIED'`),
    check(
      'agent_events_kind',
      sql`${table.kind} in ('JOINED', 'QUALIFIED', 'PROMOTED', 'RANK_REVOKED', 'SUSPENDED', 'REINSTATED', 'REMOVED')`,
    ),
    check('agent_events_reason', sql`char_length(${table.reason}) <= 500`),
  ],
);

/** Visitors that an agent was seen as. */
export const agentDevices = distribution.table(
  'agent_devices',
  {
    agentId: text('agent_id')
      .notNull()
      .references(() => agents.id),
    visitorId: text('visitor_id').notNull(),
    merchantId: text('merchant_id').notNull(),
    seenAt: instant('seen_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.agentId, table.visitorId] })],
);

/** The code that an agent was sent last. */
export const verificationCodes = distribution.table(
  'verification_codes',
  {
    agentId: text('agent_id')
      .primaryKey()
      .references(() => agents.id),
    merchantId: text('merchant_id').notNull(),
    phoneHash: text('phone_hash').notNull(),
    codeHash: text('code_hash').notNull(),
    sentAt: instant('sent_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
    attempts: integer().notNull().default(0),
    /** How many were sent on a day (UTC). */
    day: text().notNull(),
    sentToday: integer('sent_today').notNull(),
  },
  (table) => [check('verification_codes_attempts', sql`${table.attempts} between 0 and 5`)],
);
