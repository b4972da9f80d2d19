import { sql } from 'drizzle-orm';
import type { Tx } from '../../../platform/db.ts';
import type { Behavior } from '../domain/behavior.ts';
import type { Fold } from '../domain/fold.ts';
import type { Intent, IntentLevel } from '../domain/intent.ts';
import type { LastViewed } from '../domain/lead.ts';
import {
  type AlertKind,
  arrivals,
  type BotReason,
  behaviorEventIds,
  behaviorEvents,
  leadAlerts,
  leads,
  type ShareChannel,
  sessions,
  shareLinks,
  visitors,
} from './tables.ts';

// Every function here is one statement, however many rows it is given: rows travel as one JSON value. Rows that others
// may hold are taken in one order everywhere (merchant, visitor), so that batches of several replicas cannot deadlock; of
// one visitor the visitor before its lead. Holding the visitor, nothing is counted while it is forgotten or its consent changes.

/** An event on its way in, with whose it is and where. */
export type GivenEvent = {
  readonly merchantId: string;
  readonly visitorId: string;
  readonly cardId: string;
  readonly bot: BotReason | null;
  readonly event: Behavior;
};

/** An event that was stored: its place in the list, and the link that its visitor had come by. */
export type TakenEvent = { readonly i: number; readonly shareLinkId: string | null };

/**
 * Stores the events that are new, each with the link that its visitor came by within so long before it was received, unless
 * it lies longer before the arrival. What a visitor's device sends after the visitor asked to be forgotten is not stored:
 * visitors are held until the transaction ends, before their leads, as who forgets does.
 */
export async function takeEvents(
  tx: Tx,
  given: readonly GivenEvent[],
  now: Date,
  pauseMs: number,
): Promise<TakenEvent[]> {
  const at = now.toISOString();
  const since = new Date(now.getTime() - pauseMs).toISOString();
  const taken = await tx.execute(sql`
    with given as (
      select i, m, v, c, b, e, k, to_timestamp(o / 1000.0) as o, w, l, s, d
      from jsonb_to_recordset(${JSON.stringify(groupsOf(given))}::jsonb) as whose(m text, v text, c text, b text, es jsonb)
      cross join lateral jsonb_to_recordset(es) as event(i int, e text, k text, o float8, w text, l text, s text, d int)
    ), whose as materialized (
      select id, forgotten_at from ${visitors} where id in (select v from given) order by id for share
    ), fresh as (
      insert into ${behaviorEventIds} (merchant_id, visitor_id, event_id, received_at)
      select m, v, e, ${at}::timestamptz from given
      where not exists (select from whose where whose.id = v and whose.forgotten_at is not null)
      order by m, v, e
      on conflict do nothing returning merchant_id as m, visitor_id as v, event_id as e
    ), linked as (
      select given.*, a.share_link_id as link from given join fresh using (m, v, e)
      left join ${arrivals} a on a.visitor_id = v and a.card_id = c and a.at >= ${since}::timestamptz
        and o >= a.at - ${pauseMs}::float8 * interval '1 millisecond'
    ), stored as (
      insert into ${behaviorEvents} (merchant_id, visitor_id, event_id, card_id, kind, occurred_at, received_at,
        view_id, listing_id, section, dwell_ms, bot, share_link_id)
      select m, v, e, c, k, o, ${at}::timestamptz, w, l, s, d, b, link from linked
    )
    select i, link as "shareLinkId" from linked`);
  return [...taken] as unknown as TakenEvent[];
}

type Group = { m: string; v: string; c: string; b: BotReason | null; es: object[] };

/** Events with whose they are written once for those that follow each other; what is null is left out. Less to send and read. */
function groupsOf(given: readonly GivenEvent[]): Group[] {
  const groups: Group[] = [];
  let last: Group | undefined;
  for (let i = 0; i < given.length; i += 1) {
    const { merchantId: m, visitorId: v, cardId: c, bot: b, event } = given[i] as GivenEvent;
    if (last === undefined || last.v !== v || last.c !== c || last.b !== b) {
      last = { m, v, c, b, es: [] };
      groups.push(last);
    }
    const { id: e, kind: k, at: o } = event;
    const [w, l, s] = [event.viewId ?? undefined, event.listingId ?? undefined, event.section ?? undefined];
    last.es.push({ i, e, k, o, w, l, s, d: event.dwellMs ?? undefined });
  }
  return groups;
}

/** A lead as the ingest holds it. Milliseconds since 1970. */
export type HeldLead = {
  readonly id: string;
  readonly merchantId: string;
  readonly visitorId: string;
  readonly agentId: string | null;
  readonly agentUserId: string | null;
  readonly shareLinkId: string | null;
  readonly channel: ShareChannel | null;
  /** Whether the visitor agreed to tags that may tell of health. */
  readonly maySensitive: boolean;
  readonly level: IntentLevel;
  readonly lastViewed: LastViewed | null;
  readonly lastSeenAt: number;
};

export type NewLead = Pick<HeldLead, 'id' | 'merchantId' | 'visitorId' | 'lastSeenAt'>;

/** Holds the lead of each visitor until the transaction ends; makes the visitors and leads that are missing. */
export async function holdLeads(
  tx: Tx,
  given: readonly NewLead[],
  intent: Intent,
  now: Date,
): Promise<HeldLead[]> {
  const at = now.toISOString();
  const rows = given.map((lead) => ({ ...lead, lastSeenAt: new Date(lead.lastSeenAt) }));
  const held = await tx.execute(sql`
    with given as (
      select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as given(
        id text, "merchantId" text, "visitorId" text, "lastSeenAt" timestamptz)
    ), met as (
      insert into ${visitors} (id, merchant_id, created_at)
      select "visitorId", "merchantId", ${at}::timestamptz from given order by 2, 1 on conflict do nothing
    )
    insert into ${leads} as held (id, merchant_id, visitor_id, intent_value, intent, stage_changed_at, created_at,
      last_seen_at)
    select id, "merchantId", "visitorId", ${intent.value}::int, ${JSON.stringify(intent)}::jsonb,
      ${at}::timestamptz, ${at}::timestamptz, "lastSeenAt"
    from given order by "merchantId", "visitorId"
    on conflict (merchant_id, visitor_id) do update set visitor_id = excluded.visitor_id
    returning id, merchant_id as "merchantId", visitor_id as "visitorId", agent_id as "agentId",
      agent_user_id as "agentUserId", share_link_id as "shareLinkId", channel, intent->>'level' as level,
      last_viewed as "lastViewed",
      coalesce((select may_be_tagged_sensitively from ${visitors} v where v.id = held.visitor_id), false) as "maySensitive",
      (extract(epoch from last_seen_at) * 1000)::float8 as "lastSeenAt"`);
  return [...held] as unknown as HeldLead[];
}

/** A visit as the ingest holds it: it is its lead that is locked. Milliseconds since 1970. */
export type HeldSession = {
  readonly id: string;
  readonly leadId: string;
  readonly cardId: string;
  readonly startedAt: number;
  readonly lastSeenAt: number;
  readonly level: IntentLevel;
  readonly fold: Fold;
  readonly shareLinkId: string | null;
  readonly firstEventId: string;
  /** The day it counts on in the funnel; null for one that does not. */
  readonly day: string | null;
};

export type Reach = {
  readonly leadId: string;
  readonly cardId: string;
  readonly from: number;
  readonly to: number;
};

/** The visits of a lead to a card that touch a stretch of time. */
export async function sessionsWithin(tx: Tx, given: readonly Reach[]): Promise<HeldSession[]> {
  const rows = given.map((reach) => ({ ...reach, from: new Date(reach.from), to: new Date(reach.to) }));
  const found = await tx.execute(sql`
    select s.id, s.lead_id as "leadId", s.card_id as "cardId", s.intent->>'level' as level, s.fold,
      s.share_link_id as "shareLinkId", s.first_event_id as "firstEventId", s.day,
      (extract(epoch from s.started_at) * 1000)::float8 as "startedAt",
      (extract(epoch from s.last_seen_at) * 1000)::float8 as "lastSeenAt"
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as given(
      "leadId" text, "cardId" text, "from" timestamptz, "to" timestamptz)
    join ${sessions} s on s.lead_id = given."leadId" and s.card_id = given."cardId" and s.joined_to is null
      and s.started_at <= given."to" and s.last_seen_at >= given."from"`);
  return [...found] as unknown as HeldSession[];
}

/** A link that visitors came by. */
export type Arrival = {
  readonly shareLinkId: string;
  readonly channel: ShareChannel;
  readonly agentId: string | null;
  readonly agentUserId: string | null;
};

/** The links that visitors came by. */
export async function linksCameBy(tx: Tx, ids: readonly string[]): Promise<Arrival[]> {
  if (ids.length === 0) return [];
  const found = await tx.execute(sql`
    select l.id as "shareLinkId", l.channel, l.agent_id as "agentId", l.agent_user_id as "agentUserId"
    from jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb) as given(id) join ${shareLinks} l on l.id = given.id`);
  return [...found] as unknown as Arrival[];
}

/** A visit to write. `joinedTo` names the earlier one that it became part of. */
export type SessionToSave = Omit<HeldSession, 'level'> & {
  readonly merchantId: string;
  readonly dwellMs: number;
  readonly intent: Intent;
  readonly joinedTo: string | null;
  readonly experimentId: string | null;
  readonly variant: string | null;
};

/** Writes visits, new and known; a known one keeps its variant. */
export async function saveSessions(tx: Tx, given: readonly SessionToSave[]): Promise<void> {
  const rows = given.map((session) => ({
    ...session,
    startedAt: new Date(session.startedAt),
    lastSeenAt: new Date(session.lastSeenAt),
    eventCount: session.fold.events,
    intentValue: session.intent.value,
  }));
  await tx.execute(sql`
    insert into ${sessions} (id, merchant_id, lead_id, card_id, share_link_id, started_at, last_seen_at, dwell_ms,
      event_count, intent_value, intent, fold, joined_to, first_event_id, day, experiment_id, variant)
    select id, "merchantId", "leadId", "cardId", "shareLinkId", "startedAt", "lastSeenAt", "dwellMs", "eventCount",
      "intentValue", intent, fold, "joinedTo", "firstEventId", day, "experimentId", variant
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as given(
      id text, "merchantId" text, "leadId" text, "cardId" text, "shareLinkId" text, "startedAt" timestamptz,
      "lastSeenAt" timestamptz, "dwellMs" int, "eventCount" int, "intentValue" int, intent jsonb, fold jsonb,
      "joinedTo" text, "firstEventId" text, day text, "experimentId" text, variant text)
    on conflict (id) do update set share_link_id = excluded.share_link_id, first_event_id = excluded.first_event_id,
      day = excluded.day, started_at = excluded.started_at, last_seen_at = excluded.last_seen_at,
      dwell_ms = excluded.dwell_ms, event_count = excluded.event_count, intent_value = excluded.intent_value,
      intent = excluded.intent, fold = excluded.fold, joined_to = excluded.joined_to`);
}

export type LeadToSave = Pick<
  HeldLead,
  'id' | 'agentId' | 'agentUserId' | 'shareLinkId' | 'channel' | 'lastViewed' | 'lastSeenAt'
>;

/** Writes leads that are held, with the best intent of their visits of 30 days; answers the level each has now. */
export async function saveLeads(tx: Tx, given: readonly LeadToSave[]): Promise<Map<string, IntentLevel>> {
  const rows = given.map((lead) => ({ ...lead, lastSeenAt: new Date(lead.lastSeenAt) }));
  const saved = await tx.execute(sql`
    update ${leads} lead set agent_id = given."agentId", agent_user_id = given."agentUserId",
      share_link_id = given."shareLinkId", channel = given.channel, last_viewed = given."lastViewed", last_seen_at = given."lastSeenAt",
      intent_value = best.intent_value, intent = best.intent
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as given(
      id text, "agentId" text, "agentUserId" text, "shareLinkId" text, channel text, "lastViewed" jsonb,
      "lastSeenAt" timestamptz)
    cross join lateral (
      select s.intent_value, s.intent from ${sessions} s
      where s.lead_id = given.id and s.joined_to is null and s.last_seen_at >= given."lastSeenAt" - interval '30 days'
      order by s.intent->>'level' = 'HIGH' desc, s.intent_value desc, s.started_at, s.id limit 1
    ) best
    where lead.id = given.id returning lead.id, lead.intent->>'level' as level`);
  return new Map([...saved].map((row) => [String(row['id']), row['level'] as IntentLevel]));
}

export type AlertToRaise = {
  readonly id: string;
  readonly merchantId: string;
  readonly leadId: string;
  readonly sessionId: string;
  readonly kind: AlertKind;
  readonly intentLevel: IntentLevel;
  readonly raisedAt: Date;
};

/** Raises the alerts that their visits have not had yet; answers the ids of those. */
export async function raiseAlerts(tx: Tx, given: readonly AlertToRaise[]): Promise<ReadonlySet<string>> {
  if (given.length === 0) return new Set();
  const raised = await tx
    .insert(leadAlerts)
    .values([...given])
    .onConflictDoNothing({ target: [leadAlerts.sessionId, leadAlerts.kind] })
    .returning({ id: leadAlerts.id });
  return new Set(raised.map(({ id }) => id));
}
