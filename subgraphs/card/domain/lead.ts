import type { Behavior } from './behavior.ts';

/** What a lead looked at last. `rank` and `eventId` decide between events of one instant. */
export type LastViewed = {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly rank: number;
  readonly eventId: string;
  readonly listingId: string | null;
  readonly section: string | null;
};

/** The later of what was looked at last so far and the views among new events; the same in whatever order they come. */
export function lastViewed(before: LastViewed | null, events: readonly Behavior[]): LastViewed | null {
  return events.reduce((last, event) => {
    const seen = viewedIn(event);
    return seen !== null && (last === null || isLater(seen, last)) ? seen : last;
  }, before);
}

/** How consoles call a visitor who has given no name: a label that its id always gives. */
export function labelOf(leadId: string): string {
  let hash = 0;
  for (const letter of leadId) hash = (hash * 31 + letter.charCodeAt(0)) % 10_007;
  return `访客 ${String(hash % 10_000).padStart(4, '0')}`;
}

function viewedIn({ kind, at, id, listingId, section }: Behavior): LastViewed | null {
  if (kind !== 'CARD_VIEW' && kind !== 'PRODUCT_VIEW' && kind !== 'SECTION_VIEW') return null;
  // Of one instant, what says more: goods before a section, a section before the card.
  const rank = (listingId === null ? 0 : 2) + (section === null ? 0 : 1);
  return { at, rank, eventId: id, listingId, section };
}

function isLater(a: LastViewed, b: LastViewed): boolean {
  return (
    a.at - b.at > 0 || (a.at === b.at && (a.rank > b.rank || (a.rank === b.rank && a.eventId > b.eventId)))
  );
}
