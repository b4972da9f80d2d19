import { sql } from 'drizzle-orm';
import { check, index, integer, jsonb, primaryKey, text, uniqueIndex } from 'drizzle-orm/pg-core';
import type { Variant } from '../../domain/experiment.ts';
import type { ModuleSchema } from '../../domain/module-schema.ts';
import type { CardModule } from '../../domain/modules.ts';
import { card, instant } from './schema.ts';

export type CardVersionCause = 'PUBLISHED' | 'VARIANT' | 'WON';

/** What cards said, only appended to (the migration's trigger sees to that). A card's `published_version` is one of them. */
export const cardVersions = card.table(
  'card_versions',
  {
    cardId: text('card_id').notNull(),
    number: integer().notNull(),
    merchantId: text('merchant_id').notNull(),
    title: text().notNull(),
    modules: jsonb().$type<readonly CardModule[]>().notNull(),
    cause: text().$type<CardVersionCause>().notNull(),
    madeAt: instant('made_at').notNull(),
    /** Null for what was published before there were versions. */
    madeBy: text('made_by'),
  },
  (table) => [
    primaryKey({ columns: [table.cardId, table.number] }),
    check('card_versions_number', sql`${table.number} >= 1`),
    check('card_versions_cause', sql`${table.cause} in ('PUBLISHED', 'VARIANT', 'WON')`),
  ],
);

/** Every slug that leads or led to a card: none is ever given to another. */
export const cardSlugs = card.table(
  'card_slugs',
  {
    slug: text().primaryKey(),
    cardId: text('card_id').notNull(),
    since: instant('since').notNull(),
  },
  (table) => [
    index('card_slugs_card').on(table.cardId),
    check('card_slugs_shape', sql`${table.slug} ~ '^[a-z0-9-]{3,60}$'`),
  ],
);

/** Comparisons of a card's variants; one at a time runs on a card. */
export const cardExperiments = card.table(
  'card_experiments',
  {
    id: text().primaryKey(),
    merchantId: text('merchant_id').notNull(),
    cardId: text('card_id').notNull(),
    name: text().notNull(),
    variants: jsonb().$type<readonly Variant[]>().notNull(),
    winner: text(),
    startedAt: instant('started_at').notNull(),
    stoppedAt: instant('stopped_at'),
    startedBy: text('started_by').notNull(),
  },
  (table) => [
    uniqueIndex('card_experiments_running').on(table.cardId).where(sql`stopped_at is null`),
    index('card_experiments_card').on(table.cardId, table.id),
    check('card_experiments_name', sql`char_length(${table.name}) between 1 and 60`),
    check('card_experiments_variants', sql`jsonb_array_length(${table.variants}) between 2 and 4`),
    check('card_experiments_winner', sql`${table.winner} is null or ${table.stoppedAt} is not null`),
    check('card_experiments_span', sql`${table.stoppedAt} >= ${table.startedAt}`),
  ],
);

/** Module types of merchants' own, only appended to: a version says the same for ever. */
export const moduleTypes = card.table(
  'module_types',
  {
    merchantId: text('merchant_id').notNull(),
    key: text().notNull(),
    version: integer().notNull(),
    name: text().notNull(),
    nameZh: text('name_zh').notNull(),
    schema: jsonb().$type<ModuleSchema>().notNull(),
    registeredAt: instant('registered_at').notNull(),
    registeredBy: text('registered_by').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.merchantId, table.key, table.version] }),
    check('module_types_key', sql`${table.key} ~ '^[a-z0-9-]{1,40}$'`),
    check('module_types_version', sql`${table.version} >= 1`),
  ],
);
