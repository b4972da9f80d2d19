import type { Behavior } from './behavior.ts';

/** The clicks that are counted. */
export type Click = 'BUY_CLICK' | 'COUPON_CLICK' | 'SHARE' | 'LIVE_CLICK';

/** How often something was seen, and the first ids of the events (by their order as texts), at most 5. */
export type Count = { readonly count: number; readonly evidence: readonly string[] };

/**
 * One opening of a page: the longest dwell reported and the event that reported it; whether its view was reported; the
 * goods it shows, if any (folds from before that was kept say nothing).
 */
export type View = {
  readonly dwellMs: number;
  readonly evidence: string | null;
  readonly viewed: boolean;
  readonly listingId?: string | null;
};

/**
 * What a visit's events come to. Adding events and joining folds are commutative and associative, so a visit's fold is
 * the same whatever order and batches its events come in. Each event must be added once: the store sees to that.
 * Bounded: of views, sections and goods those with the smallest keys are kept, which does not depend on the order
 * either; the rest is only counted in `events`.
 */
export type Fold = {
  readonly events: number;
  readonly views: readonly (readonly [viewId: string, View])[];
  readonly sections: readonly (readonly [section: string, Count])[];
  /** Goods opened, each with the smallest event id that opened it. */
  readonly products: readonly (readonly [listingId: string, evidence: string])[];
  readonly clicks: readonly (readonly [Click, Count])[];
};

export const emptyFold: Fold = { events: 0, views: [], sections: [], products: [], clicks: [] };

const mostViews = 500;
const mostKeys = 200;
const mostEvidence = 5;

/** Joins folds of different events, and adds events that are in none of them. */
export function fold(folds: readonly Fold[], events: readonly Behavior[]): Fold {
  const [first = emptyFold, ...others] = folds;
  const views = growing(first.views, longerView);
  const sections = growing(first.sections, addCounts);
  const products = growing(first.products, smaller);
  const clicks = growing(first.clicks, addCounts);
  for (const one of others) {
    for (const [key, view] of one.views) views.put(key, view);
    for (const [key, count] of one.sections) sections.put(key, count);
    for (const [key, evidence] of one.products) products.put(key, evidence);
    for (const [key, count] of one.clicks) clicks.put(key, count);
  }
  for (const event of events) {
    const once = { count: 1, evidence: [event.id] };
    if (event.viewId !== null) views.put(event.viewId, viewOf(event));
    if (event.kind === 'SECTION_VIEW' && event.section !== null) sections.put(event.section, once);
    if (event.kind === 'PRODUCT_VIEW' && event.listingId !== null) products.put(event.listingId, event.id);
    if (isClick(event.kind)) clicks.put(event.kind, once);
  }
  return {
    events: folds.reduce((sum, one) => sum + one.events, events.length),
    views: views.first(mostViews),
    sections: sections.first(mostKeys),
    products: products.first(mostKeys),
    clicks: clicks.first(mostKeys),
  };
}

/** Visible milliseconds of a visit: the longest report of each view, summed. Held at what a GraphQL Int carries. */
export function dwellOf({ views }: Fold): number {
  let sum = 0;
  for (const [, { dwellMs }] of views) sum += dwellMs;
  return Math.min(sum, 2_147_483_647);
}

/** The events that open a page for the first time in a visit: one for each view that is kept and was not viewed before. */
export function firstViews(before: readonly Fold[], events: readonly Behavior[], after: Fold): Behavior[] {
  const told = new Set(
    before.flatMap(({ views }) => views.filter(([, view]) => view.viewed).map(([id]) => id)),
  );
  const kept = new Set(after.views.map(([id]) => id));
  return inOrder(events).filter((event) => {
    if (!isView(event) || event.viewId === null || told.has(event.viewId)) return false;
    told.add(event.viewId);
    return kept.has(event.viewId);
  });
}

/** Events by their time; at the same time by id, so that the order is the same everywhere. */
export function inOrder(events: readonly Behavior[]): Behavior[] {
  return [...events].sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
}

function isView({ kind }: Behavior): boolean {
  return kind === 'CARD_VIEW' || kind === 'PRODUCT_VIEW';
}

function isClick(kind: Behavior['kind']): kind is Click {
  return kind === 'BUY_CLICK' || kind === 'COUPON_CLICK' || kind === 'SHARE' || kind === 'LIVE_CLICK';
}

function viewOf(event: Behavior): View {
  const dwells = event.kind === 'DWELL';
  return {
    dwellMs: dwells ? (event.dwellMs ?? 0) : 0,
    evidence: dwells ? event.id : null,
    viewed: isView(event),
    listingId: event.listingId,
  };
}

function longerView(a: View, b: View): View {
  const [longest, other] = a.dwellMs >= b.dwellMs ? [a, b] : [b, a];
  const tied = a.dwellMs === b.dwellMs && a.evidence !== null && b.evidence !== null;
  const evidence = tied ? smaller(a.evidence, b.evidence) : (longest.evidence ?? other.evidence);
  const [mine, theirs] = [a.listingId ?? null, b.listingId ?? null];
  const listingId = mine !== null && theirs !== null ? smaller(mine, theirs) : (mine ?? theirs);
  return { dwellMs: longest.dwellMs, evidence, viewed: a.viewed || b.viewed, listingId };
}

function addCounts(a: Count, b: Count): Count {
  const evidence = a.evidence.slice();
  for (const id of b.evidence) {
    const at = evidence.findIndex((known) => known >= id);
    if (at < 0) evidence.push(id);
    else if (evidence[at] !== id) evidence.splice(at, 0, id);
  }
  return { count: a.count + b.count, evidence: evidence.slice(0, mostEvidence) };
}

function smaller(a: string, b: string): string {
  return a < b ? a : b;
}

type Listed<Key, Value> = readonly (readonly [Key, Value])[];

/**
 * A list in the order of its keys, to which values are put; what it began as stays as it was. A fold is kept in this order,
 * so that one more event costs a search and not a sort.
 */
function growing<Key extends string, Value>(begun: Listed<Key, Value>, join: (a: Value, b: Value) => Value) {
  let list: (readonly [Key, Value])[] | null = null;
  return {
    put(key: Key, value: Value): void {
      list ??= begun.slice();
      const at = placeOf(list, key);
      const known = list[at];
      if (known?.[0] === key) list[at] = [key, join(known[1], value)];
      else list.splice(at, 0, [key, value]);
    },
    first: (most: number): Listed<Key, Value> => {
      const all = list ?? begun;
      return all.length > most ? all.slice(0, most) : all;
    },
  };
}

/** How many keys of a list lie below a key. */
function placeOf<Key extends string>(list: Listed<Key, unknown>, key: Key): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((list[middle] as readonly [Key, unknown])[0] < key) low = middle + 1;
    else high = middle;
  }
  return low;
}
