import { sql } from 'drizzle-orm';
import {
  bigint,
  check,
  date,
  index,
  integer,
  jsonb,
  primaryKey,
  text,
  unique,
  uniqueIndex,
} from 'drizzle-orm/pg-core';
import type { DraftInput } from '../../domain/outreach/draft.ts';
import type {
  OutreachChannel,
  OutreachFailure,
  OutreachKind,
  OutreachLanguage,
  OutreachState,
} from '../../domain/outreach/state.ts';
import { card, instant } from './schema.ts';

/** Messages to leads, from their drafts on, with all that each may tell. */
export const outreaches = card.table(
  'outreaches',
  {
    id: text().primaryKey(),
    merchantId: text('merchant_id').notNull(),
    leadId: text('lead_id').notNull(),
    visitorId: text('visitor_id').notNull(),
    kind: text().$type<OutreachKind>().notNull(),
    language: text().$type<OutreachLanguage>().notNull(),
    state: text().$type<OutreachState>().notNull(),
    facts: jsonb().$type<DraftInput>().notNull(),
    text: text().notNull(),
    /** The goods that the text names, in order. */
    listingIds: jsonb('listing_ids').$type<readonly string[]>().notNull(),
    couponId: text('coupon_id'),
    wordedBy: text('worded_by').$type<'TEMPLATE' | 'MODEL'>().notNull(),
    draftedBy: text('drafted_by').notNull(),
    sentBy: text('sent_by'),
    channel: text().$type<OutreachChannel>(),
    /** Stops messages to the visitor, whoever has it. */
    optOutToken: text('opt_out_token').notNull(),
    createdAt: instant('created_at').notNull(),
    editedAt: instant('edited_at'),
    /** When it goes, is tried again, or is taken for left behind by whoever took it. */
    dueAt: instant('due_at'),
    tries: integer().notNull().default(0),
    sentAt: instant('sent_at'),
    /** The merchant's day on which it was sent: its effects count there. */
    sentDay: date('sent_day', { mode: 'string' }),
    failure: text().$type<OutreachFailure>(),
    openedAt: instant('opened_at'),
    claimedAt: instant('claimed_at'),
    orders: integer().notNull().default(0),
    revenueMinor: bigint('revenue_minor', { mode: 'bigint' }).notNull().default(sql`0`),
    currency: text().notNull(),
  },
  (table) => [
    index('outreaches_lead').on(table.leadId, table.id),
    // However many send at once: one message is on its way to a lead.
    uniqueIndex('outreaches_on_its_way').on(table.leadId).where(sql`state in ('SCHEDULED', 'SENDING')`),
    index('outreaches_due').on(table.dueAt).where(sql`state in ('SCHEDULED', 'SENDING')`),
    index('outreaches_inbox').on(table.visitorId, table.sentAt, table.id).where(sql`state = 'SENT'`),
    unique('outreaches_opt_out').on(table.optOutToken),
    check(
      'outreaches_state',
      sql`${table.state} in ('DRAFT', 'SCHEDULED', 'SENDING', 'SENT', 'FAILED', 'CANCELLED')`,
    ),
    check('outreaches_text', sql`char_length(${table.text}) between 1 and 1000`),
    check('outreaches_sent', sql`(${table.state} = 'SENT') = (${table.sentAt} is not null)`),
    check('outreaches_day', sql`(${table.sentAt} is null) = (${table.sentDay} is null)`),
    check(
      'outreaches_due_at',
      sql`(${table.state} in ('SCHEDULED', 'SENDING')) = (${table.dueAt} is not null)`,
    ),
    check('outreaches_failure', sql`(${table.state} = 'FAILED') = (${table.failure} is not null)`),
    check('outreaches_orders', sql`${table.orders} >= 0 and ${table.revenueMinor} >= 0`),
  ],
);

/** Orders that are credited to a message: each to one at most. */
export const outreachOrders = card.table(
  'outreach_orders',
  {
    orderId: text('order_id').primaryKey(),
    outreachId: text('outreach_id').notNull(),
    totalMinor: bigint('total_minor', { mode: 'bigint' }).notNull(),
    paidAt: instant('paid_at').notNull(),
  },
  (table) => [index('outreach_orders_outreach').on(table.outreachId)],
);

/** What a merchant's messages came to, by the day on which they were sent; nobody's, so that it stays when people are forgotten. */
export const outreachDays = card.table(
  'outreach_days',
  {
    merchantId: text('merchant_id').notNull(),
    day: date({ mode: 'string' }).notNull(),
    currency: text().notNull(),
    sent: integer().notNull().default(0),
    opened: integer().notNull().default(0),
    claimed: integer().notNull().default(0),
    orders: integer().notNull().default(0),
    revenueMinor: bigint('revenue_minor', { mode: 'bigint' }).notNull().default(sql`0`),
  },
  (table) => [primaryKey({ columns: [table.merchantId, table.day, table.currency] })],
);

/** A merchant's own way to write; where there is no row the usual one holds. */
export const outreachSettings = card.table(
  'outreach_settings',
  {
    merchantId: text('merchant_id').primaryKey(),
    perDay: integer('per_day').notNull(),
    perWeek: integer('per_week').notNull(),
    /** Minutes of the merchant's day. */
    quietFrom: integer('quiet_from').notNull(),
    quietUntil: integer('quiet_until').notNull(),
    channel: text().$type<OutreachChannel>().notNull(),
    webhookUrl: text('webhook_url'),
    secretVersion: integer('secret_version').notNull(),
  },
  (table) => [
    check(
      'outreach_settings_caps',
      sql`${table.perDay} between 1 and 3 and ${table.perWeek} between ${table.perDay} and 7`,
    ),
    check(
      'outreach_settings_quiet',
      sql`mod(${table.quietUntil} - ${table.quietFrom} + 1440, 1440) between 480 and 1380`,
    ),
    check('outreach_settings_webhook', sql`${table.channel} <> 'WEBHOOK' or ${table.webhookUrl} is not null`),
  ],
);
