import { randomUUID } from 'node:crypto';
import type { Ask } from './ask.ts';

/** A visitor as the graph introduced it. */
export type Visit = { readonly visitorToken: string; readonly visitorId: string };

/** Something a visitor did, as `trackBehavior` takes it. */
export type Behavior = {
  readonly id: string;
  readonly kind: string;
  readonly occurredAt: string;
  readonly viewId?: string;
  readonly listingId?: string;
  readonly section?: string;
  readonly dwellMs?: number;
};

/** What the server made of a call. */
export type Counted = { readonly accepted: number; readonly duplicates: number };

type Refused = { readonly code?: string; readonly message?: string };

/** Introduces a visitor to a card; the same client key is the same visitor. */
export async function startVisit(
  ask: Ask,
  input: { readonly slug: string; readonly clientKey: string; readonly shareToken?: string },
): Promise<Visit> {
  const { startVisit: answer } = await ask<{
    startVisit: { visitorToken?: string; visitor?: { id: string } } & Refused;
  }>(
    `mutation ($input: StartVisitInput!) { startVisit(input: $input) {
       ... on StartVisitSuccess { visitorToken visitor { id } } ... on UserError { code message } } }`,
    { input },
  );
  if (answer.visitorToken === undefined || answer.visitor === undefined) throw refused('startVisit', answer);
  return { visitorToken: answer.visitorToken, visitorId: answer.visitor.id };
}

/** Reports what a visitor did: 1 to 50 events. */
export async function trackBehavior(
  ask: Ask,
  visitorToken: string,
  cardId: string,
  events: readonly Behavior[],
): Promise<Counted> {
  const { trackBehavior: answer } = await ask<{ trackBehavior: Partial<Counted> & Refused }>(
    `mutation ($input: TrackBehaviorInput!) { trackBehavior(input: $input) {
       ... on TrackBehaviorSuccess { accepted duplicates } ... on UserError { code message } } }`,
    { input: { cardId, events } },
    { visitorToken },
  );
  const { accepted, duplicates } = answer;
  if (accepted === undefined || duplicates === undefined) throw refused('trackBehavior', answer);
  return { accepted, duplicates };
}

/** An id that is new. */
export function newId(): string {
  return randomUUID();
}

function refused(mutation: string, { code, message }: Refused): Error {
  return new Error(`${mutation} was refused: ${code}: ${message}`);
}
