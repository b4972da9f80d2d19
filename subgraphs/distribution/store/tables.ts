import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  foreignKey,
  index,
  pgSchema,
  primaryKey,
  text,
  timestamp,
  unique,
} from 'drizzle-orm/pg-core';
import { platformTables } from '../../../platform/tables.ts';
import type { AgentRank, AgentStatus } from '../domain/agent.ts';
import type { PlanPreset } from '../domain/program.ts';

export const distribution = pgSchema('distribution');

export const {
  outbox,
  facts,
  channelFacts,
  channelHeads,
  logHead,
  reactionPositions,
  parkedFacts,
  idempotencyKeys,
} = platformTables(distribution);

const instant = (name: string) => timestamp(name, { withTimezone: true, precision: 3 });

/** What agents join: one of each merchant. */
export const programs = distribution.table(
  'programs',
  {
    merchantId: text('merchant_id').notNull(),
    id: text().notNull(),
    name: text().notNull(),
    preset: text().$type<PlanPreset>().notNull(),
    rootsAllowed: boolean('roots_allowed').notNull(),
    createdAt: instant('created_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.merchantId, table.id] }),
    unique('programs_merchant').on(table.merchantId),
    // References name a program by its id alone.
    index('programs_id').on(table.id),
    check('programs_name', sql`char_length(${table.name}) between 1 and 100`),
    check('programs_preset', sql`${table.preset} in ('ESSAY_2_PLUS_1', 'RETAIL_2_PLUS_1', 'ONE_LEVEL')`),
  ],
);

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
    index('agents_id').on(table.id),
    index('agents_user').on(table.userId, table.id),
    index('agents_recruits').on(table.merchantId, table.sponsorId, table.id),
    check('agents_display_name', sql`char_length(${table.displayName}) between 1 and 40`),
    check('agents_rank', sql`${table.rank} in ('AGENT', 'BOSS')`),
    check('agents_status', sql`${table.status} in ('ACTIVE', 'SUSPENDED', 'REMOVED')`),
    check('agents_not_own_sponsor', sql`${table.sponsorId} <> ${table.id}`),
  ],
);
