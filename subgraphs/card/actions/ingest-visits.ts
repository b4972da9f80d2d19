import type { Fact } from '../../../platform/facts.ts';
import { newId } from '../../../platform/ids.ts';
import type { Behavior } from '../domain/behavior.ts';
import { dwellOf, emptyFold, firstViews, fold } from '../domain/fold.ts';
import { type FunnelChange, stepsOf, takenBack } from '../domain/funnel.ts';
import { type Intent, type IntentLevel, intentOf } from '../domain/intent.ts';
import type { Judge } from '../domain/intent-model.ts';
import { type Visit, visitsOf } from '../domain/visits.ts';
import { cardViewed, leadAlertRaised } from '../events.ts';
import type { Running } from '../store/card-experiments.ts';
import type { AlertToRaise, Arrival, HeldLead, HeldSession, SessionToSave } from '../store/ingest.ts';
import { variantFor } from './compare-variants.ts';
import type { Doing } from './ingest.ts';
import type { DayAt } from './merchant-days.ts';

type Trial = { readonly experimentId: string; readonly variant: string };

/** A visit after its new events. */
export type FoldedVisit = Visit<HeldSession> & {
  readonly id: string;
  readonly merchantId: string;
  readonly leadId: string;
  readonly visitorId: string;
  readonly cardId: string;
  /** Its first event, the link that came by, and its day. */
  readonly first: First;
  readonly day: string;
  /** What is known of the link of a new visit. */
  readonly arrival: Arrival | null;
  /** The experiment that a new visit fell into, and the variant that its visitor saw. */
  readonly trial: Trial | null;
  readonly fold: HeldSession['fold'];
  readonly intent: Intent;
  /** The events that opened a page for the first time. */
  readonly views: readonly Behavior[];
};

type First = { readonly at: number; readonly id: string; readonly shareLinkId: string | null };

/** Sorts what a visitor did on a card into visits and folds it in. A visit's link is that of its first event. */
export function foldVisits(
  { merchantId, visitorId, cardId, events, linkOf }: Doing,
  leadId: string,
  {
    known,
    links,
    running,
    judge,
    dayAt,
    now,
  }: {
    readonly known: readonly HeldSession[];
    readonly links: ReadonlyMap<string, Arrival>;
    readonly running: readonly Running[];
    readonly judge: Judge | undefined;
    readonly dayAt: DayAt;
    readonly now: Date;
  },
): FoldedVisit[] {
  return visitsOf(known, events).map((visit) => {
    const before = visit.known.map((session) => session.fold);
    const folded = fold(before, visit.events);
    const first = firstOf(visit.known, visit.events, linkOf);
    return {
      ...visit,
      ...{ merchantId, leadId, visitorId, cardId, first, fold: folded, intent: intentOf(folded, judge) },
      id: visit.known[0]?.id ?? newId('ses', now),
      day: dayAt(merchantId, visit.startedAt),
      arrival: visit.known.length === 0 ? (links.get(first.shareLinkId ?? '') ?? null) : null,
      trial: visit.known.length === 0 ? trialAt(running, visit.startedAt, visitorId) : null,
      views: firstViews(before, visit.events, folded),
    };
  });
}

/** What a visitor who came at that time was shown of what was compared then. */
function trialAt(running: readonly Running[], at: number, visitorId: string): Trial | null {
  const experiment = running.find(
    ({ startedAt, stoppedAt }) => startedAt <= at && (stoppedAt === null || at < stoppedAt),
  );
  if (experiment === undefined) return null;
  return { experimentId: experiment.id, variant: variantFor(experiment, visitorId).key };
}

/** The first event of a visit: by its time, then by its id, so that it is the same in whatever order they come. */
function firstOf(
  known: readonly HeldSession[],
  events: readonly Behavior[],
  linkOf: ReadonlyMap<string, string>,
): First {
  let first: First | undefined;
  const consider = (at: number, id: string, shareLinkId: string | null) => {
    if (first === undefined || at < first.at || (at === first.at && id < first.id)) {
      first = { at, id, shareLinkId };
    }
  };
  for (const { startedAt, firstEventId, shareLinkId } of known)
    consider(startedAt, firstEventId, shareLinkId);
  for (const { at, id } of events) consider(at, id, linkOf.get(id) ?? null);
  return first as First;
}

/** The rows of a visit: its own, and of later ones that turned out to be parts of it. */
export function savedVisits(visit: FoldedVisit): SessionToSave[] {
  const { id, merchantId, leadId, cardId, first, day, trial, startedAt, lastSeenAt, intent } = visit;
  const { experimentId, variant } = trial ?? { experimentId: null, variant: null };
  const row = { merchantId, leadId, cardId, experimentId, variant, intent };
  const own = {
    ...row,
    ...{ id, startedAt, lastSeenAt, day, shareLinkId: first.shareLinkId, firstEventId: first.id },
    fold: visit.fold,
    dwellMs: dwellOf(visit.fold),
    joinedTo: null,
  };
  const parts = visit.known.slice(1).map((part) => ({
    ...row,
    ...{ id: part.id, startedAt: part.startedAt, lastSeenAt: part.lastSeenAt, day: null },
    ...{ shareLinkId: part.shareLinkId, firstEventId: part.firstEventId },
    ...{ fold: emptyFold, dwellMs: 0, joinedTo: id },
  }));
  return [own, ...parts];
}

/** What a visit's new events change in the funnel: what its parts counted for goes, what it has become comes. */
export function stepsTaken({
  merchantId,
  visitorId,
  cardId,
  known,
  day,
  first,
  fold: folded,
}: FoldedVisit): FunnelChange[] {
  const placed = (on: string, shareLinkId: string | null) => ({
    ...{ merchantId, visitorId, cardId, day: on, shareLinkId: shareLinkId ?? '' },
  });
  const before = known.flatMap((part) =>
    part.day === null ? [] : takenBack({ ...placed(part.day, part.shareLinkId), ...stepsOf(part.fold) }),
  );
  return [...before, { ...placed(day, first.shareLinkId), ...stepsOf(folded) }];
}

/** The alerts a visit gives rise to: one when it begins, one when it becomes HIGH. */
export function alertsOf(visit: FoldedVisit, now: Date): AlertToRaise[] {
  const { merchantId, leadId, known, intent } = visit;
  const alert = { merchantId, leadId, sessionId: visit.id, intentLevel: intent.level, raisedAt: now };
  const begins = known.length === 0;
  const rises = intent.level === 'HIGH' && known.every(({ level }) => level !== 'HIGH');
  return [
    ...(begins ? [{ ...alert, id: newId('alr', now), kind: 'VISIT_STARTED' as const }] : []),
    ...(rises ? [{ ...alert, id: newId('alr', now), kind: 'HIGH_INTENT' as const }] : []),
  ];
}

type ToldLead = HeldLead & { readonly levelNow: IntentLevel };

/** What is told of visits: alerts, then views by their time. */
export function factsOf(
  visits: readonly FoldedVisit[],
  alerts: readonly AlertToRaise[],
  leads: ReadonlyMap<string, ToldLead>,
): Fact[] {
  const agentOf = (leadId: string) => leads.get(leadId)?.agentId ?? null;
  return [
    ...alerts.map(({ id, merchantId, leadId, kind, intentLevel, sessionId, raisedAt }) =>
      leadAlertRaised(
        { merchantId, alertId: id, leadId, agentId: agentOf(leadId), kind, intentLevel, sessionId },
        raisedAt,
      ),
    ),
    ...visits.flatMap(({ id, merchantId, leadId, cardId, views }) =>
      views.map(({ viewId, listingId, at }) => {
        const intentLevel = leads.get(leadId)?.levelNow ?? 'LOW';
        const about = { merchantId, cardId, leadId, agentId: agentOf(leadId), intentLevel, sessionId: id };
        return cardViewed({ ...about, listingId, viewId: viewId ?? '' }, new Date(at));
      }),
    ),
  ];
}
