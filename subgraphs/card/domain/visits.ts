import type { Behavior } from './behavior.ts';

/** A visit's first and last event, in milliseconds since 1970. */
export type Span = { readonly id: string; readonly startedAt: number; readonly lastSeenAt: number };

/** Events that belong to one visit, with the visits that exist of it, earliest first: none for a new one. */
export type Visit<Known extends Span> = {
  readonly known: readonly Known[];
  readonly events: readonly Behavior[];
  readonly startedAt: number;
  readonly lastSeenAt: number;
};

/** Events further apart than this are of different visits. */
export const longestPauseMs = 30 * 60_000;

/**
 * Sorts events of a visitor on a card into visits: events at most 30 minutes apart are of one. An event that comes late
 * and lies between two visits joins them into one, the earlier; without that, visits would depend on the order of arrival.
 */
export function visitsOf<Known extends Span>(
  known: readonly Known[],
  events: readonly Behavior[],
): Visit<Known>[] {
  const pieces = [...known.map(ofSpan), ...events.map((event) => ofEvent<Known>(event))].sort(
    (a, b) => a.startedAt - b.startedAt,
  );
  const visits: Visit<Known>[] = [];
  for (const piece of pieces) {
    const open = visits.at(-1);
    if (open !== undefined && piece.startedAt - open.lastSeenAt <= longestPauseMs) {
      visits[visits.length - 1] = join(open, piece);
    } else {
      visits.push(piece);
    }
  }
  return visits.filter((visit) => visit.events.length > 0);
}

function ofSpan<Known extends Span>(span: Known): Visit<Known> {
  return { known: [span], events: [], startedAt: span.startedAt, lastSeenAt: span.lastSeenAt };
}

function ofEvent<Known extends Span>(event: Behavior): Visit<Known> {
  return { known: [], events: [event], startedAt: event.at, lastSeenAt: event.at };
}

function join<Known extends Span>(a: Visit<Known>, b: Visit<Known>): Visit<Known> {
  return {
    known: [...a.known, ...b.known],
    events: [...a.events, ...b.events],
    startedAt: Math.min(a.startedAt, b.startedAt),
    lastSeenAt: Math.max(a.lastSeenAt, b.lastSeenAt),
  };
}
