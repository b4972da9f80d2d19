import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  doublePrecision,
  index,
  integer,
  jsonb,
  primaryKey,
  text,
} from 'drizzle-orm/pg-core';
import type { IntentBase, IntentPolicy, Learned, Outcome } from '../../domain/intent-model.ts';
import { card, instant } from './schema.ts';

export type VersionCause = 'LEARNED' | 'TRAINED' | 'ROLLED_BACK';
export type TrainingStatus = 'RUNNING' | 'ADOPTED' | 'REJECTED' | 'TOO_LITTLE_DATA' | 'FAILED';

/** Base models that were trained; the newest one holds for whatever learns from then on. */
export const intentBases = card.table(
  'intent_bases',
  {
    version: text().primaryKey(),
    base: jsonb().$type<IntentBase>().notNull(),
    visits: integer().notNull(),
    conversions: integer().notNull(),
    trainedAt: instant('trained_at').notNull(),
  },
  (table) => [index('intent_bases_trained').on(table.trainedAt)],
);

/** How a merchant's intent is judged now: which version of its model, by which rules. */
export const intentSettings = card.table('intent_settings', {
  merchantId: text('merchant_id').primaryKey(),
  /** 0 while nothing was learned and no base adopted: the table of weights by itself. */
  version: integer().notNull().default(0),
  policy: jsonb().$type<IntentPolicy>(),
});

/** The versions of a merchant's model, only appended to: each says what it said, for ever. */
export const intentVersions = card.table(
  'intent_versions',
  {
    merchantId: text('merchant_id').notNull(),
    number: integer().notNull(),
    baseVersion: text('base_version').notNull(),
    correction: jsonb().$type<Learned>().notNull(),
    cause: text().$type<VersionCause>().notNull(),
    madeAt: instant('made_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.merchantId, table.number] }),
    check('intent_versions_cause', sql`${table.cause} in ('LEARNED', 'TRAINED', 'ROLLED_BACK')`),
  ],
);

/** How visits ended, in the order in which that was learned; with what three models had told before. */
export const intentOutcomes = card.table(
  'intent_outcomes',
  {
    merchantId: text('merchant_id').notNull(),
    number: integer().notNull(),
    sessionId: text('session_id').notNull(),
    converted: boolean().notNull(),
    outcome: jsonb().$type<Outcome>().notNull(),
    frozen: doublePrecision().notNull(),
    adaptive: doublePrecision().notNull(),
    cold: doublePrecision().notNull(),
    learnedAt: instant('learned_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.merchantId, table.number] }),
    index('intent_outcomes_session').on(table.sessionId),
    index('intent_outcomes_learned').on(table.learnedAt),
  ],
);

/** Trainings of the base model. */
export const intentTrainings = card.table(
  'intent_trainings',
  {
    id: text().primaryKey(),
    status: text().$type<TrainingStatus>().notNull(),
    done: integer().notNull(),
    total: integer().notNull(),
    visits: integer().notNull(),
    logLoss: doublePrecision('log_loss'),
    presentLogLoss: doublePrecision('present_log_loss'),
    startedAt: instant('started_at').notNull(),
    endedAt: instant('ended_at'),
  },
  (table) => [
    check(
      'intent_trainings_status',
      sql`${table.status} in ('RUNNING', 'ADOPTED', 'REJECTED', 'TOO_LITTLE_DATA', 'FAILED')`,
    ),
    check('intent_trainings_ended', sql`(${table.status} = 'RUNNING') = (${table.endedAt} is null)`),
  ],
);
