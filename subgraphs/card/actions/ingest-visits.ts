import type { Fact } from '../../../platform/facts.ts';
import { newId } from '../../../platform/ids.ts';
import type { Behavior } from '../domain/behavior.ts';
import { dwellOf, emptyFold, firstViews, fold } from '../domain/fold.ts';
import { type Intent, type IntentLevel, intentOf } from '../domain/intent.ts';
import type { Judge } from '../domain/intent-model.ts';
import { type Visit, visitsOf } from '../domain/visits.ts';
import { cardViewed, leadAlertRaised } from '../events.ts';
import type { Running } from '../store/card-experiments.ts';
import type { AlertToRaise, Arrival, HeldLead, HeldSession, SessionToSave } from '../store/ingest.ts';
import { variantFor } from './compare-variants.ts';
import type { Doing } from './ingest.ts';

type Trial = { readonly experimentId: string; readonly variant: string };

/** A visit after its new events. */
export type FoldedVisit = Visit<HeldSession> & {
  readonly id: string;
  readonly merchantId: string;
  readonly leadId: string;
  readonly cardId: string;
  /** The link that a new visit came by. */
  readonly arrival: Arrival | null;
  /** The experiment that a new visit fell into, and the variant that its visitor saw. */
  readonly trial: Trial | null;
  readonly fold: HeldSession['fold'];
  readonly intent: Intent;
  /** The events that opened a page for the first time. */
  readonly views: readonly Behavior[];
};

/** Sorts what a visitor did on a card into visits and folds it in. The link it came by is the latest new visit's. */
export function foldVisits(
  { merchantId, visitorId, cardId, events }: Doing,
  leadId: string,
  {
    known,
    arrival,
    running,
    judge,
    now,
  }: {
    readonly known: readonly HeldSession[];
    readonly arrival: Arrival | null;
    readonly running: readonly Running[];
    readonly judge: Judge | undefined;
    readonly now: Date;
  },
): FoldedVisit[] {
  const visits = visitsOf(known, events);
  const latest = visits.at(-1);
  return visits.map((visit) => {
    const before = visit.known.map((session) => session.fold);
    const folded = fold(before, visit.events);
    return {
      ...visit,
      ...{ merchantId, leadId, cardId, fold: folded, intent: intentOf(folded, judge) },
      id: visit.known[0]?.id ?? newId('ses', now),
      arrival: visit === latest && visit.known.length === 0 ? arrival : null,
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

/** The rows of a visit: its own, and of later ones that turned out to be parts of it. */
export function savedVisits(visit: FoldedVisit): SessionToSave[] {
  const { id, merchantId, leadId, cardId, arrival, trial, startedAt, lastSeenAt, intent } = visit;
  const { experimentId, variant } = trial ?? { experimentId: null, variant: null };
  const whose = { merchantId, leadId, cardId, shareLinkId: arrival?.shareLinkId ?? null };
  const row = { ...whose, experimentId, variant, intent };
  const own = {
    ...row,
    id,
    startedAt,
    lastSeenAt,
    fold: visit.fold,
    dwellMs: dwellOf(visit.fold),
    joinedTo: null,
  };
  const parts = visit.known.slice(1).map((part) => ({
    ...row,
    ...{ id: part.id, startedAt: part.startedAt, lastSeenAt: part.lastSeenAt },
    ...{ fold: emptyFold, dwellMs: 0, joinedTo: id },
  }));
  return [own, ...parts];
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
