import { sql } from 'drizzle-orm';
import { boolean, check, index, integer, jsonb, primaryKey, text, unique } from 'drizzle-orm/pg-core';
import { platformTables } from '../../../platform/tables.ts';
import type { BehaviorKind } from '../domain/behavior.ts';
import type { CardStatus } from '../domain/card.ts';
import type { Fold } from '../domain/fold.ts';
import type { Intent, IntentLevel } from '../domain/intent.ts';
import type { LastViewed } from '../domain/lead.ts';
import type { LeadStage } from '../domain/lead-stage.ts';
import type { CardModule } from '../domain/modules.ts';
import { campaigns } from './tables/funnel.ts';
import { card, instant } from './tables/schema.ts';

export * from './tables/funnel.ts';
export * from './tables/intent.ts';
export * from './tables/outreach.ts';
export * from './tables/pipeline.ts';
export * from './tables/recommending.ts';
export { card } from './tables/schema.ts';
export * from './tables/versions.ts';

export const {
  outbox,
  facts,
  channelFacts,
  channelHeads,
  logHead,
  reactionPositions,
  parkedFacts,
  idempotencyKeys,
} = platformTables(card);

export type ShareChannel = 'MOMENTS' | 'WECHAT_GROUP' | 'COMMUNITY' | 'DIRECT' | 'QR_CODE' | 'OTHER';
export type AlertKind = 'VISIT_STARTED' | 'HIGH_INTENT';
/** Why an event is recorded and counts for nothing. */
export type BotReason = 'CRAWLER' | 'PREVIEW' | 'PREFETCH';

/** A merchant's shareable mini storefront. Title and modules are those of its draft; what the public sees is a version. */
export const cards = card.table(
  'cards',
  {
    id: text().primaryKey(),
    merchantId: text('merchant_id').notNull(),
    slug: text().notNull(),
    title: text().notNull(),
    status: text().$type<CardStatus>().notNull(),
    modules: jsonb().$type<readonly CardModule[]>().notNull(),
    /** Counts the changes of the draft. */
    revision: integer().notNull().default(0),
    /** When the draft changed last; null when it never did. */
    draftedAt: instant('drafted_at'),
    publishedVersion: integer('published_version'),
    createdAt: instant('created_at').notNull(),
    publishedAt: instant('published_at'),
  },
  (table) => [
    unique('cards_slug').on(table.slug),
    index('cards_merchant').on(table.merchantId, table.id),
    check('cards_slug_shape', sql`${table.slug} ~ '^[a-z0-9-]{3,60}$'`),
    check('cards_title', sql`char_length(${table.title}) between 1 and 100`),
    check('cards_status', sql`${table.status} in ('DRAFT', 'PUBLISHED', 'ARCHIVED')`),
    check('cards_published_at', sql`${table.status} <> 'PUBLISHED' or ${table.publishedAt} is not null`),
    check(
      'cards_published_version',
      sql`(${table.publishedAt} is null) = (${table.publishedVersion} is null)`,
    ),
  ],
);

/** A link by which a card is shared; an agent's own link knows the agent's user, too. */
export const shareLinks = card.table(
  'share_links',
  {
    id: text().primaryKey(),
    merchantId: text('merchant_id').notNull(),
    cardId: text('card_id')
      .notNull()
      .references(() => cards.id),
    token: text().notNull(),
    channel: text().$type<ShareChannel>().notNull(),
    agentId: text('agent_id'),
    agentUserId: text('agent_user_id'),
    campaignId: text('campaign_id').references(() => campaigns.id),
    createdAt: instant('created_at').notNull(),
  },
  (table) => [
    unique('share_links_token').on(table.token),
    index('share_links_campaign').on(table.campaignId, table.id).where(sql`campaign_id is not null`),
    index('share_links_card').on(table.cardId, table.id),
    index('share_links_agent').on(table.agentId, table.id).where(sql`agent_id is not null`),
    index('share_links_agent_user').on(table.merchantId, table.agentUserId).where(sql`agent_id is not null`),
    check('share_links_agent_user', sql`(${table.agentId} is null) = (${table.agentUserId} is null)`),
    check(
      'share_links_channel',
      sql`${table.channel} in ('MOMENTS', 'WECHAT_GROUP', 'COMMUNITY', 'DIRECT', 'QR_CODE', 'OTHER')`,
    ),
  ],
);

// What behaviour writes has no foreign keys: each would cost a look-up and a lock on every event's way in.

/** One device at one merchant. */
export const visitors = card.table(
  'visitors',
  {
    id: text().primaryKey(),
    merchantId: text('merchant_id').notNull(),
    createdAt: instant('created_at').notNull(),
    /** Whom it is known as, with consent. It lies here and not on the lead, which may come later. */
    customerId: text('customer_id'),
    mayBeWrittenTo: boolean('may_be_written_to').notNull().default(false),
    mayBeTaggedSensitively: boolean('may_be_tagged_sensitively').notNull().default(false),
    consentChangedAt: instant('consent_changed_at'),
    /** Since when whatever its device sends counts for nothing. */
    forgottenAt: instant('forgotten_at'),
  },
  (table) => [index('visitors_customer').on(table.customerId).where(sql`customer_id is not null`)],
);

/** By which link a visitor came to a merchant's card last: the visit that then begins takes it. */
export const arrivals = card.table(
  'arrivals',
  {
    visitorId: text('visitor_id').notNull(),
    cardId: text('card_id').notNull(),
    shareLinkId: text('share_link_id').notNull(),
    at: instant('at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.visitorId, table.cardId] }),
    index('arrivals_at').using('brin', table.at),
  ],
);

/** A visitor as a merchant's prospect. `intent` is that of its best visit of the last 30 days. */
export const leads = card.table(
  'leads',
  {
    id: text().primaryKey(),
    merchantId: text('merchant_id').notNull(),
    visitorId: text('visitor_id').notNull(),
    agentId: text('agent_id'),
    agentUserId: text('agent_user_id'),
    /** The link that brought it first, and where that was shared. */
    shareLinkId: text('share_link_id'),
    channel: text().$type<ShareChannel>(),
    intentValue: integer('intent_value').notNull(),
    intent: jsonb().$type<Intent>().notNull(),
    stage: text().$type<LeadStage>().notNull().default('NEW'),
    stageChangedAt: instant('stage_changed_at').notNull(),
    assigneeUserId: text('assignee_user_id'),
    assigneeAgentId: text('assignee_agent_id'),
    /** The user of the agent who follows it up: that user sees the lead. */
    assigneeAgentUserId: text('assignee_agent_user_id'),
    lastViewed: jsonb('last_viewed').$type<LastViewed>(),
    createdAt: instant('created_at').notNull(),
    lastSeenAt: instant('last_seen_at').notNull(),
  },
  (table) => [
    unique('leads_merchant_visitor').on(table.merchantId, table.visitorId),
    index('leads_merchant_seen').on(table.merchantId, table.lastSeenAt, table.id),
    index('leads_agent_seen')
      .on(table.merchantId, table.agentUserId, table.lastSeenAt, table.id)
      .where(sql`agent_user_id is not null`),
    check('leads_agent_user', sql`(${table.agentId} is null) = (${table.agentUserId} is null)`),
    index('leads_assigned_agent')
      .on(table.merchantId, table.assigneeAgentUserId, table.lastSeenAt, table.id)
      .where(sql`assignee_agent_user_id is not null`),
    check('leads_intent_value', sql`${table.intentValue} between 0 and 100`),
    check('leads_stage', sql`${table.stage} in ('NEW', 'CONTACTED', 'NEGOTIATING', 'WON', 'LOST')`),
    check('leads_one_assignee', sql`${table.assigneeUserId} is null or ${table.assigneeAgentId} is null`),
    check(
      'leads_assigned_agent_user',
      sql`(${table.assigneeAgentId} is null) = (${table.assigneeAgentUserId} is null)`,
    ),
  ],
);

/** One visit of a lead to a card, with the fold of its events. One that was joined into an earlier one names that. */
export const sessions = card.table(
  'sessions',
  {
    id: text().primaryKey(),
    merchantId: text('merchant_id').notNull(),
    leadId: text('lead_id').notNull(),
    cardId: text('card_id').notNull(),
    shareLinkId: text('share_link_id'),
    startedAt: instant('started_at').notNull(),
    lastSeenAt: instant('last_seen_at').notNull(),
    dwellMs: integer('dwell_ms').notNull(),
    eventCount: integer('event_count').notNull(),
    intentValue: integer('intent_value').notNull(),
    intent: jsonb().$type<Intent>().notNull(),
    fold: jsonb().$type<Fold>().notNull(),
    joinedTo: text('joined_to'),
    /** Its first event, which decides between those of one instant, as does the link that came by. */
    firstEventId: text('first_event_id').notNull().default(''),
    /** The day that it counts on in the funnel; null for one that does not count there, as when it was joined. */
    day: text(),
    /** Whether it ended in a purchase, once that was learned from; null before. */
    converted: boolean(),
    /** The experiment that ran on the card when it began, and the variant that its visitor saw. */
    experimentId: text('experiment_id'),
    variant: text(),
  },
  (table) => [
    index('sessions_experiment').on(table.experimentId).where(sql`experiment_id is not null`),
    check('sessions_variant', sql`(${table.experimentId} is null) = (${table.variant} is null)`),
    index('sessions_to_learn').on(table.lastSeenAt).where(sql`converted is null and joined_to is null`),
    index('sessions_lead').on(table.leadId, table.startedAt, table.id).where(sql`joined_to is null`),
    check('sessions_span', sql`${table.startedAt} <= ${table.lastSeenAt}`),
    check('sessions_dwell', sql`${table.dwellMs} >= 0`),
  ],
);

/** A notice about a lead: at most one of each kind for a visit. */
export const leadAlerts = card.table(
  'lead_alerts',
  {
    id: text().primaryKey(),
    merchantId: text('merchant_id').notNull(),
    leadId: text('lead_id').notNull(),
    sessionId: text('session_id').notNull(),
    kind: text().$type<AlertKind>().notNull(),
    intentLevel: text('intent_level').$type<IntentLevel>().notNull(),
    raisedAt: instant('raised_at').notNull(),
    readAt: instant('read_at'),
  },
  (table) => [
    unique('lead_alerts_session_kind').on(table.sessionId, table.kind),
    index('lead_alerts_merchant').on(table.merchantId, table.id),
    index('lead_alerts_unread').on(table.merchantId, table.id).where(sql`read_at is null`),
    index('lead_alerts_lead').on(table.leadId, table.id),
    check('lead_alerts_kind', sql`${table.kind} in ('VISIT_STARTED', 'HIGH_INTENT')`),
    check('lead_alerts_intent', sql`${table.intentLevel} in ('LOW', 'MEDIUM', 'HIGH')`),
  ],
);

/** The ids of events that were taken, for as long as one may be sent again: 31 days. */
export const behaviorEventIds = card.table(
  'behavior_event_ids',
  {
    merchantId: text('merchant_id').notNull(),
    visitorId: text('visitor_id').notNull(),
    eventId: text('event_id').notNull(),
    receivedAt: instant('received_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.merchantId, table.visitorId, table.eventId] }),
    index('behavior_event_ids_received').using('brin', table.receivedAt),
  ],
);

/**
 * What visitors did, only appended to. Partitioned (in the migration) by the month of receipt: that is always now, so
 * the partition is always there; an event's own time may lie 30 days back.
 */
export const behaviorEvents = card.table(
  'behavior_events',
  {
    merchantId: text('merchant_id').notNull(),
    visitorId: text('visitor_id').notNull(),
    eventId: text('event_id').notNull(),
    cardId: text('card_id').notNull(),
    kind: text().$type<BehaviorKind>().notNull(),
    occurredAt: instant('occurred_at').notNull(),
    receivedAt: instant('received_at').notNull(),
    viewId: text('view_id'),
    listingId: text('listing_id'),
    section: text(),
    dwellMs: integer('dwell_ms'),
    bot: text().$type<BotReason>(),
    /** The link that the visitor had come by last when it was received, if that was within a visit. */
    shareLinkId: text('share_link_id'),
  },
  (table) => [index('behavior_events_visitor').on(table.merchantId, table.visitorId, table.occurredAt)],
);
