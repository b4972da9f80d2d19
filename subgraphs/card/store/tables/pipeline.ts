import { sql } from 'drizzle-orm';
import { bigint, boolean, check, index, integer, jsonb, primaryKey, text } from 'drizzle-orm/pg-core';
import type { MomentKind } from '../../domain/lead-stage.ts';
import type { Evidence, TagKind, TraitRule } from '../../domain/tags.ts';
import { card, instant } from './schema.ts';

/** The tags of leads. What comes from behaviour is replaced as a whole whenever a lead does something. */
export const leadTags = card.table(
  'lead_tags',
  {
    merchantId: text('merchant_id').notNull(),
    leadId: text('lead_id').notNull(),
    key: text().notNull(),
    kind: text().$type<TagKind>().notNull(),
    name: text().notNull(),
    nameZh: text('name_zh').notNull(),
    confidence: integer().notNull(),
    sensitive: boolean().notNull(),
    evidence: jsonb().$type<readonly Evidence[]>().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.leadId, table.key] }),
    index('lead_tags_key').on(table.merchantId, table.key, table.leadId),
    check('lead_tags_kind', sql`${table.kind} in ('INTEREST', 'TRAIT', 'STAFF')`),
    check('lead_tags_confidence', sql`${table.confidence} between 1 and 100`),
  ],
);

/** A merchant's own trait rules; where there is no row those hold that ship. */
export const traitRules = card.table('trait_rules', {
  merchantId: text('merchant_id').primaryKey(),
  rules: jsonb().$type<readonly TraitRule[]>().notNull(),
});

/** What the merchant's people wrote about leads. */
export const leadNotes = card.table(
  'lead_notes',
  {
    id: text().primaryKey(),
    merchantId: text('merchant_id').notNull(),
    leadId: text('lead_id').notNull(),
    text: text().notNull(),
    authorId: text('author_id').notNull(),
    createdAt: instant('created_at').notNull(),
  },
  (table) => [
    index('lead_notes_lead').on(table.leadId, table.id),
    check('lead_notes_text', sql`char_length(${table.text}) between 1 and 2000`),
  ],
);

/** What is to be done about leads. */
export const leadTasks = card.table(
  'lead_tasks',
  {
    id: text().primaryKey(),
    merchantId: text('merchant_id').notNull(),
    leadId: text('lead_id').notNull(),
    text: text().notNull(),
    assigneeUserId: text('assignee_user_id'),
    dueAt: instant('due_at').notNull(),
    doneAt: instant('done_at'),
    remindedAt: instant('reminded_at'),
  },
  (table) => [
    index('lead_tasks_lead').on(table.leadId, table.dueAt, table.id),
    index('lead_tasks_due').on(table.dueAt).where(sql`done_at is null and reminded_at is null`),
    check('lead_tasks_text', sql`char_length(${table.text}) between 1 and 500`),
  ],
);

/** What happened to a lead but for visits and alerts, only appended to. */
export const leadMoments = card.table(
  'lead_moments',
  {
    id: text().primaryKey(),
    merchantId: text('merchant_id').notNull(),
    leadId: text('lead_id').notNull(),
    kind: text().$type<MomentKind>().notNull(),
    at: instant('at').notNull(),
    actorId: text('actor_id'),
    /** What it was about: a stage, a name, an id. */
    subject: text().notNull(),
    orderId: text('order_id'),
  },
  (table) => [index('lead_moments_lead').on(table.leadId, table.at, table.id)],
);

/** Orders of visitors: which visit they came from, and what became of them. */
export const visitOrders = card.table(
  'visit_orders',
  {
    orderId: text('order_id').primaryKey(),
    merchantId: text('merchant_id').notNull(),
    /** Null when its buyer has not been seen on a card. */
    leadId: text('lead_id'),
    sessionId: text('session_id'),
    totalMinor: bigint('total_minor', { mode: 'bigint' }).notNull(),
    currency: text().notNull(),
    placedAt: instant('placed_at').notNull(),
    paidAt: instant('paid_at'),
  },
  (table) => [
    index('visit_orders_session').on(table.sessionId).where(sql`session_id is not null`),
    index('visit_orders_lead').on(table.leadId).where(sql`lead_id is not null`),
  ],
);

/** What goods are, as far as tags need it: learned from the catalog, learned again when it is old. */
export const goodsTraits = card.table(
  'goods_traits',
  {
    listingId: text('listing_id').primaryKey(),
    merchantId: text('merchant_id').notNull(),
    traits: jsonb()
      .$type<readonly { key: string; name: string; nameZh: string; rarity: number }[]>()
      .notNull(),
    readAt: instant('read_at').notNull(),
  },
  (table) => [index('goods_traits_merchant').on(table.merchantId, table.listingId)],
);
