import { sql } from 'drizzle-orm';
import {
  bigint,
  index,
  jsonb,
  type PgSchema,
  pgSchema,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
} from 'drizzle-orm/pg-core';
import type { SubgraphName } from './facts.ts';

/**
 * The tables every subgraph's schema holds beside its own: the outbox that actions write, the log that the relay
 * makes of it, the positions of reactions, and idempotency keys. Each subgraph exports them from its `tables.ts`,
 * so that its own migrations create them.
 */
export function platformTables(schema: PgSchema) {
  return {
    /** Facts not yet moved to the log, in the order they were written (not the order they commit). */
    outbox: schema.table('outbox', {
      id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
      name: text().notNull(),
      payload: jsonb().notNull(),
      channels: text().array().notNull(),
      occurredAt: timestamp('occurred_at', { withTimezone: true, precision: 3 }).notNull(),
    }),
    /** The log: dense positions in commit order, given by the one relay. */
    facts: schema.table(
      'facts',
      {
        position: bigint({ mode: 'number' }).primaryKey(),
        name: text().notNull(),
        payload: jsonb().notNull(),
        occurredAt: timestamp('occurred_at', { withTimezone: true, precision: 3 }).notNull(),
        recordedAt: timestamp('recorded_at', { withTimezone: true, precision: 3 })
          .notNull()
          .default(sql`now()`),
      },
      (table) => [index('facts_recorded_at').on(table.recordedAt)],
    ),
    /** A row for every channel a fact reaches, with the channel's own dense sequence. */
    channelFacts: schema.table(
      'channel_facts',
      {
        channel: text().notNull(),
        sequence: bigint({ mode: 'number' }).notNull(),
        position: bigint({ mode: 'number' }).notNull(),
      },
      (table) => [
        primaryKey({ columns: [table.channel, table.sequence] }),
        index('channel_facts_position').on(table.position),
      ],
    ),
    /** The last sequence of each channel, and the oldest that retention has left. */
    channelHeads: schema.table('channel_heads', {
      channel: text().primaryKey(),
      lastSequence: bigint('last_sequence', { mode: 'number' }).notNull(),
      oldestSequence: bigint('oldest_sequence', { mode: 'number' }).notNull().default(1),
    }),
    /** One row: the log's head, its oldest position, and an epoch that changes if the log is ever rebuilt. */
    logHead: schema.table('log_head', {
      id: bigint({ mode: 'number' }).primaryKey().default(1),
      epoch: text().notNull(),
      position: bigint({ mode: 'number' }).notNull().default(0),
      oldestPosition: bigint('oldest_position', { mode: 'number' }).notNull().default(1),
    }),
    /** How far each reaction has come in its source's log. */
    reactionPositions: schema.table('reaction_positions', {
      reaction: text().primaryKey(),
      position: bigint({ mode: 'number' }).notNull(),
      attempts: bigint({ mode: 'number' }).notNull().default(0),
      retryAt: timestamp('retry_at', { withTimezone: true, precision: 3 }),
    }),
    /** Facts a reaction could not answer in many attempts: set aside with the error, so that the rest goes on. */
    parkedFacts: schema.table(
      'parked_facts',
      {
        reaction: text().notNull(),
        position: bigint({ mode: 'number' }).notNull(),
        fact: jsonb().notNull(),
        error: text().notNull(),
        parkedAt: timestamp('parked_at', { withTimezone: true, precision: 3 }).notNull().default(sql`now()`),
      },
      (table) => [primaryKey({ columns: [table.reaction, table.position] })],
    ),
    /** What a key of an action has already answered, so that a repeat returns it and another body is refused. */
    idempotencyKeys: schema.table(
      'idempotency_keys',
      {
        actor: text().notNull(),
        action: text().notNull(),
        key: text().notNull(),
        requestHash: text('request_hash').notNull(),
        result: jsonb(),
        createdAt: timestamp('created_at', { withTimezone: true, precision: 3 }).notNull(),
      },
      (table) => [
        uniqueIndex('idempotency_keys_actor_action_key').on(table.actor, table.action, table.key),
        index('idempotency_keys_created_at').on(table.createdAt),
      ],
    ),
  };
}

export type PlatformTables = ReturnType<typeof platformTables>;

/** The PostgreSQL schema of a subgraph: its name, save where that is a word of SQL. */
export function schemaOf(name: SubgraphName): string {
  return name === 'order' ? 'orders' : name;
}

/** The platform's tables in a subgraph's schema. */
export function tablesOf(name: SubgraphName): PlatformTables {
  return platformTables(pgSchema(schemaOf(name)));
}
