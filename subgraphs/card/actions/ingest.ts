import { grouped } from '../../../platform/batching.ts';
import type { Fact } from '../../../platform/facts.ts';
import { newId } from '../../../platform/ids.ts';
import type { Deps } from '../../../platform/subgraph.ts';
import type { Behavior } from '../domain/behavior.ts';
import { addedUp } from '../domain/funnel.ts';
import { noIntent } from '../domain/intent.ts';
import { lastViewed } from '../domain/lead.ts';
import { longestPauseMs } from '../domain/visits.ts';
import { leadCreated, leadIntentChanged } from '../events.ts';
import { experimentsWithin } from '../store/card-experiments.ts';
import { countSteps } from '../store/funnel.ts';
import {
  type GivenEvent,
  type HeldLead,
  holdLeads,
  linksCameBy,
  raiseAlerts,
  saveLeads,
  saveSessions,
  sessionsWithin,
  type TakenEvent,
  takeEvents,
} from '../store/ingest.ts';
import type { BotReason } from '../store/tables.ts';
import { alertsOf, type FoldedVisit, factsOf, foldVisits, savedVisits, stepsTaken } from './ingest-visits.ts';
import { housesOf } from './judges.ts';
import { type DayAt, merchantDays } from './merchant-days.ts';
import { meetGoods, tagLeads } from './tag-leads.ts';

/** What one trackBehavior brings, checked: nothing in it can fail any more but the database. */
export type Call = {
  readonly merchantId: string;
  readonly visitorId: string;
  readonly cardId: string;
  readonly bot: BotReason | null;
  readonly events: readonly Behavior[];
};

/** How many events of a call were new, and how many were known. */
export type Outcome = { readonly accepted: number; readonly duplicates: number };

/** What one visitor newly did on one card. */
export type Doing = {
  readonly merchantId: string;
  readonly visitorId: string;
  readonly cardId: string;
  readonly events: readonly Behavior[];
  /** By which link it had come, for each event before which it had come by one. */
  readonly linkOf: ReadonlyMap<string, string>;
};

/**
 * Stores the events of many calls in one transaction, in a number of statements that does not depend on how many:
 * events, leads, visits, alerts and facts appear together or not at all. What crawlers and prefetchers report is stored
 * and counts for nothing.
 */
export async function ingest(deps: Deps, calls: readonly Call[]): Promise<readonly Outcome[]> {
  const { given, owners } = distinctEvents(calls);
  await meetAll(deps, given);
  const dayAt = await merchantDays(deps, [...new Set(calls.map(({ merchantId }) => merchantId))]);
  return deps.db.transaction(async (tx) => {
    const now = deps.clock();
    const fresh = await takeEvents(tx, given, now, longestPauseMs);
    const doings = humanDoings(given, fresh);
    if (doings.length > 0) await countIn(deps, tx, doings, dayAt, now);
    return outcomesOf(calls, fresh, owners);
  });
}

async function countIn(
  deps: Deps,
  tx: Parameters<typeof takeEvents>[0],
  doings: readonly Doing[],
  dayAt: DayAt,
  now: Date,
): Promise<void> {
  const wished = newLeads(doings, now);
  const houses = await housesOf(tx, [...new Set(doings.map(({ merchantId }) => merchantId))]);
  const leads = new Map((await holdLeads(tx, wished, noIntent, now)).map((lead) => [lead.visitorId, lead]));
  const leadOf = ({ visitorId }: Doing) => leads.get(visitorId) as HeldLead;
  const known = await sessionsWithin(
    tx,
    doings.map((doing) => ({ leadId: leadOf(doing).id, cardId: doing.cardId, ...reachOf(doing.events) })),
  );
  const cameBy = doings.flatMap(({ linkOf }) => [...linkOf.values()]);
  const links = new Map(
    (await linksCameBy(tx, [...new Set(cameBy)])).map((link) => [link.shareLinkId, link]),
  );
  const { from, to } = spanOf(doings.flatMap(({ events }) => events));
  const running = await experimentsWithin(tx, [...new Set(doings.map(({ cardId }) => cardId))], from, to);
  const runningOn = grouped(running, ({ cardId }) => cardId);
  const knownOf = grouped(known, ({ leadId, cardId }) => `${leadId} ${cardId}`);
  const visits = doings.flatMap((doing) => {
    const { id } = leadOf(doing);
    const { merchantId, cardId } = doing;
    return foldVisits(doing, id, {
      ...{ known: knownOf.get(`${id} ${cardId}`) ?? [], running: runningOn.get(cardId) ?? [] },
      ...{ links, judge: houses.get(merchantId)?.judge, dayAt, now },
    });
  });
  await saveSessions(tx, visits.flatMap(savedVisits));
  const visitsOf = grouped(visits, ({ leadId }) => leadId);
  const after = [...leads.values()].map((lead) => leadAfter(lead, visitsOf.get(lead.id) ?? []));
  const levels = await saveLeads(tx, after);
  await tagLeads(
    tx,
    after,
    houses,
    visits.map(({ id, leadId, fold, lastSeenAt, startedAt }) => ({
      id,
      leadId,
      fold,
      lastSeenAt,
      startedAt,
    })),
  );
  const alerts = visits.flatMap((visit) => alertsOf(visit, now));
  const raised = await raiseAlerts(tx, alerts);
  await countSteps(tx, addedUp(visits.flatMap(stepsTaken)));
  const told = after.map((lead) => ({ ...lead, levelNow: levels.get(lead.id) ?? lead.level }));
  const created = new Set(wished.map(({ id }) => id));
  await deps.outbox.append(tx, [
    ...told.flatMap((lead) => leadFacts(lead, created.has(lead.id), now)),
    ...factsOf(
      visits,
      alerts.filter(({ id }) => raised.has(id)),
      new Map(told.map((lead) => [lead.id, lead])),
    ),
  ]);
}

/** Asks the catalog about goods that nobody has looked at lately, before anything is held. */
async function meetAll(deps: Deps, given: readonly GivenEvent[]): Promise<void> {
  const goods = new Map<string, Set<string>>();
  for (const { merchantId, bot, event } of given) {
    if (bot !== null || event.listingId === null) continue;
    const known = goods.get(merchantId);
    if (known === undefined) goods.set(merchantId, new Set([event.listingId]));
    else known.add(event.listingId);
  }
  for (const [merchantId, listingIds] of goods) await meetGoods(deps, merchantId, [...listingIds]);
}

/** The events of all calls, each once: an id that comes again belongs to the call that brought it first. */
function distinctEvents(calls: readonly Call[]): { given: GivenEvent[]; owners: number[] } {
  const given: GivenEvent[] = [];
  const owners: number[] = [];
  const known = new Set<string>();
  for (const [i, { merchantId, visitorId, cardId, bot, events }] of calls.entries()) {
    for (const event of events) {
      const key = `${visitorId} ${event.id}`;
      if (known.has(key)) continue;
      known.add(key);
      given.push({ merchantId, visitorId, cardId, bot, event });
      owners.push(i);
    }
  }
  return { given, owners };
}

function outcomesOf(
  calls: readonly Call[],
  fresh: readonly TakenEvent[],
  owners: readonly number[],
): Outcome[] {
  const accepted = calls.map(() => 0);
  for (const { i } of fresh) {
    const owner = owners[i] as number;
    accepted[owner] = (accepted[owner] ?? 0) + 1;
  }
  return calls.map(({ events }, i) => {
    const count = accepted[i] ?? 0;
    return { accepted: count, duplicates: events.length - count };
  });
}

function humanDoings(given: readonly GivenEvent[], fresh: readonly TakenEvent[]): Doing[] {
  const doings = new Map<string, Doing & { events: Behavior[]; linkOf: Map<string, string> }>();
  for (const { i, shareLinkId } of fresh) {
    const { merchantId, visitorId, cardId, bot, event } = given[i] as GivenEvent;
    if (bot !== null) continue;
    const key = `${visitorId} ${cardId}`;
    let doing = doings.get(key);
    if (doing === undefined) {
      doing = { merchantId, visitorId, cardId, events: [], linkOf: new Map() };
      doings.set(key, doing);
    }
    doing.events.push(event);
    if (shareLinkId !== null) doing.linkOf.set(event.id, shareLinkId);
  }
  return [...doings.values()];
}

function newLeads(doings: readonly Doing[], now: Date) {
  const leads = new Map<string, { id: string; merchantId: string; visitorId: string; lastSeenAt: number }>();
  for (const { merchantId, visitorId, events } of doings) {
    const { to } = spanOf(events);
    const lead = leads.get(visitorId) ?? { id: newId('led', now), merchantId, visitorId, lastSeenAt: to };
    leads.set(visitorId, { ...lead, lastSeenAt: Math.max(lead.lastSeenAt, to) });
  }
  return [...leads.values()];
}

function spanOf(events: readonly Behavior[]): { from: number; to: number } {
  const times = events.map(({ at }) => at);
  return { from: Math.min(...times), to: Math.max(...times) };
}

/** Where visits may lie that these events belong to. */
function reachOf(events: readonly Behavior[]): { from: number; to: number } {
  const { from, to } = spanOf(events);
  return { from: from - longestPauseMs, to: to + longestPauseMs };
}

/** The lead with what it did added. The first agent whose link brings it stays its agent. */
function leadAfter(lead: HeldLead, visits: readonly FoldedVisit[]): HeldLead {
  const events = visits.flatMap((visit) => visit.events);
  const brought = visits.find(({ arrival }) => (arrival?.agentId ?? null) !== null);
  const agent = lead.agentId === null ? (brought?.arrival ?? lead) : lead;
  const first = visits.find(({ arrival }) => arrival !== null)?.arrival ?? null;
  return {
    ...lead,
    agentId: agent.agentId,
    agentUserId: agent.agentUserId,
    shareLinkId: lead.shareLinkId ?? first?.shareLinkId ?? null,
    channel: lead.shareLinkId === null ? (first?.channel ?? null) : lead.channel,
    lastViewed: lastViewed(lead.lastViewed, events),
    lastSeenAt: Math.max(lead.lastSeenAt, spanOf(events).to),
  };
}

function leadFacts(
  lead: HeldLead & { readonly levelNow: HeldLead['level'] },
  created: boolean,
  now: Date,
): Fact[] {
  const about = { merchantId: lead.merchantId, leadId: lead.id, agentId: lead.agentId };
  const changed = { ...about, from: lead.level, to: lead.levelNow };
  return [
    ...(created ? [leadCreated(about, now)] : []),
    ...(lead.level === lead.levelNow ? [] : [leadIntentChanged(changed, now)]),
  ];
}
