import { dwellOf, type Fold } from './fold.ts';

export type TagKind = 'INTEREST' | 'TRAIT' | 'STAFF';

/** What stands behind a tag: goods with milliseconds, or a section (or nothing) with a count. */
export type Evidence = {
  readonly listingId: string | null;
  readonly section: string | null;
  readonly observed: number;
  readonly events: readonly string[];
};

/** A tag of a lead. `confidence` is 1 to 100. */
export type Tag = {
  readonly key: string;
  readonly kind: TagKind;
  readonly name: string;
  readonly nameZh: string;
  readonly confidence: number;
  readonly sensitive: boolean;
  readonly evidence: readonly Evidence[];
};

/** What goods are: a category or an attribute, and how rare it is on the merchant's shelf (inverse document frequency). */
export type Trait = {
  /** Such as `category=lipstick` or `skin=sensitive`. */
  readonly key: string;
  readonly name: string;
  readonly nameZh: string;
  readonly rarity: number;
};

export type TraitSignal =
  | 'SECTION_VIEWED'
  | 'ATTRIBUTE_VIEWED'
  | 'PRODUCTS_VIEWED'
  | 'DWELL_SECONDS'
  | 'COUPON_CLICKED'
  | 'SHARED';

/** A rule by which leads get a trait tag: what is counted in one visit, and from how many on it holds. */
export type TraitRule = {
  readonly key: string;
  readonly name: string;
  readonly nameZh: string;
  readonly signal: TraitSignal;
  readonly subject: string | null;
  readonly atLeast: number;
  readonly sensitive: boolean;
};

/** A visit as tags see it. */
export type TaggedVisit = { readonly fold: Fold; readonly lastSeenAt: number };

/**
 * The rules that hold unless a merchant has its own. The first is the essay's (反复查看成分表); the other thresholds are
 * guesses that a merchant is meant to edit.
 */
export const defaultTraitRules: readonly TraitRule[] = [
  rule('deal-seeker', 'looks for deals', '关注优惠', 'COUPON_CLICKED', null, 2),
  rule('ingredient-conscious', 'ingredient-conscious', '成分党', 'SECTION_VIEWED', 'ingredients', 2),
  rule('review-reader', 'reads reviews', '看重评价', 'SECTION_VIEWED', 'reviews', 2),
  rule('shops-around', 'compares many goods', '货比三家', 'PRODUCTS_VIEWED', null, 5),
];

function rule(
  key: string,
  name: string,
  nameZh: string,
  signal: TraitSignal,
  subject: string | null,
  atLeast: number,
): TraitRule {
  return { key, name, nameZh, signal, subject, atLeast, sensitive: false };
}

/** How long an interest takes to count half (a guess: a fortnight). */
const halfLifeMs = 14 * 86_400_000;
/** Interest needs so much looking, after decay: less is passing by. */
const leastInterestMs = 10_000;
/** One long page counts as at most so much: a phone that lies open is not reading. */
const mostPageMs = 600_000;
/** Goods opened but reported without dwell count as so long. */
const openedMs = 1_000;
const mostInterests = 10;
const mostEvidence = 5;
/** Attributes that can tell of health: skin is the essay's own example (肤质敏感). */
const sensitiveAttribute = /^(skin|health|allergy|medical|pregnancy|disease)(-[a-z-]+)?=/;

/** Whether an attribute such as `skin=sensitive` can tell of health, whatever a rule about it says. */
export function canTellOfHealth(attribute: string): boolean {
  return sensitiveAttribute.test(attribute);
}

/**
 * A lead's tags from its visits, the surest first: interests by how long goods with an attribute were looked at, decayed
 * by half in a fortnight counted from the latest visit and weighed by how rare the attribute is on the shelf; traits by
 * rules. The same whatever order the visits come in. What may tell of health is left out unless it may be told.
 */
export function tagsOf(
  visits: readonly TaggedVisit[],
  traitsOf: (listingId: string) => readonly Trait[],
  rules: readonly TraitRule[],
  maySensitive: boolean,
): Tag[] {
  const ordered = [...visits].sort((a, b) => a.lastSeenAt - b.lastSeenAt || a.fold.events - b.fold.events);
  // Left out before anything is weighed: else how sure the others are would tell that there is something.
  const tellable = (listingId: string) =>
    traitsOf(listingId).filter(({ key }) => maySensitive || !canTellOfHealth(key));
  const tags = [
    ...interests(ordered, tellable),
    ...traits(
      ordered,
      traitsOf,
      rules.filter(({ sensitive }) => maySensitive || !sensitive),
    ),
  ];
  return tags.sort((a, b) => b.confidence - a.confidence || (a.key < b.key ? -1 : 1));
}

type Interest = { readonly trait: Trait; weighed: number; looked: number; goods: Map<string, Looked> };
type Looked = { readonly ms: number; readonly events: readonly string[] };

function interests(visits: readonly TaggedVisit[], traitsOf: (listingId: string) => readonly Trait[]): Tag[] {
  const now = visits.at(-1)?.lastSeenAt ?? 0;
  const found = new Map<string, Interest>();
  for (const { fold, lastSeenAt } of visits) {
    const decay = 2 ** ((lastSeenAt - now) / halfLifeMs);
    for (const [listingId, looked] of lookedAt(fold)) {
      for (const trait of traitsOf(listingId)) {
        const one = found.get(trait.key) ?? { trait, weighed: 0, looked: 0, goods: new Map() };
        one.weighed += looked.ms * decay * trait.rarity;
        one.looked += looked.ms * decay;
        const known = one.goods.get(listingId);
        one.goods.set(listingId, known === undefined ? looked : joined(known, looked));
        found.set(trait.key, one);
      }
    }
  }
  const all = [...found.values()].filter(({ looked }) => looked >= leastInterestMs);
  const most = Math.max(...all.map(({ weighed }) => weighed), 1);
  return all
    .sort((a, b) => b.weighed - a.weighed || (a.trait.key < b.trait.key ? -1 : 1))
    .slice(0, mostInterests)
    .map(({ trait, weighed, goods }) => ({
      key: `interest:${trait.key}`,
      kind: 'INTEREST',
      name: `interested in ${trait.name}`,
      nameZh: `关注${trait.nameZh}`,
      confidence: Math.max(1, Math.round((100 * weighed) / most)),
      sensitive: canTellOfHealth(trait.key),
      evidence: strongest(
        [...goods].map(([listingId, { ms, events }]) => ({ listingId, section: null, observed: ms, events })),
      ),
    }));
}

/** How long each of the goods was looked at in a visit, with the events that say so. */
function lookedAt({ views, products }: Fold): Map<string, Looked> {
  const looked = new Map<string, Looked>();
  for (const [, { listingId = null, dwellMs, evidence }] of views) {
    if (listingId === null || dwellMs === 0) continue;
    const events = evidence === null ? [] : [evidence];
    const view = { ms: Math.min(dwellMs, mostPageMs), events };
    const known = looked.get(listingId);
    looked.set(listingId, known === undefined ? view : joined(known, view));
  }
  for (const [id, event] of products) {
    if (!looked.has(id)) looked.set(id, { ms: openedMs, events: [event] });
  }
  return looked;
}

function joined(a: Looked, b: Looked): Looked {
  return { ms: a.ms + b.ms, events: [...new Set([...a.events, ...b.events])].sort().slice(0, mostEvidence) };
}

function traits(
  visits: readonly TaggedVisit[],
  traitsOf: (listingId: string) => readonly Trait[],
  rules: readonly TraitRule[],
): Tag[] {
  return rules.flatMap((one): Tag[] => {
    const held = visits
      .map(({ fold }) => countOf(fold, one, traitsOf))
      .filter((evidence) => evidence !== null && evidence.observed >= one.atLeast);
    if (held.length === 0) return [];
    // Once may be chance: the rule of succession, with one doubt more.
    const confidence = Math.round((100 * (held.length + 1)) / (held.length + 2));
    const { key, name, nameZh, sensitive } = one;
    const evidence = strongest(held.filter((found) => found !== null));
    return [{ key: `trait:${key}`, kind: 'TRAIT', name, nameZh, confidence, sensitive, evidence }];
  });
}

function countOf(
  fold: Fold,
  { signal, subject }: TraitRule,
  traitsOf: (listingId: string) => readonly Trait[],
): Evidence | null {
  const told = (observed: number, events: readonly string[], section: string | null = null): Evidence => ({
    ...{ listingId: null, section, observed },
    events: events.slice(0, mostEvidence),
  });
  const click = (kind: string) =>
    fold.clicks.find(([one]) => one === kind)?.[1] ?? { count: 0, evidence: [] };
  switch (signal) {
    case 'SECTION_VIEWED': {
      const read = fold.sections.filter(([section]) => subject === null || section === subject);
      const most = read.reduce<(typeof read)[number] | null>(
        (best, one) => (best === null || one[1].count > best[1].count ? one : best),
        null,
      );
      return most === null ? null : told(most[1].count, most[1].evidence, most[0]);
    }
    case 'ATTRIBUTE_VIEWED': {
      const goods = fold.products.filter(([id]) => traitsOf(id).some(({ key }) => key === subject));
      return told(
        goods.length,
        goods.map(([, event]) => event),
      );
    }
    case 'PRODUCTS_VIEWED':
      return told(
        fold.products.length,
        fold.products.map(([, event]) => event),
      );
    case 'DWELL_SECONDS':
      return told(
        Math.floor(dwellOf(fold) / 1_000),
        fold.views.flatMap(([, { evidence }]) => evidence ?? []),
      );
    case 'COUPON_CLICKED':
      return told(click('COUPON_CLICK').count, click('COUPON_CLICK').evidence);
    case 'SHARED':
      return told(click('SHARE').count, click('SHARE').evidence);
  }
}

function strongest(evidence: readonly Evidence[]): Evidence[] {
  return [...evidence]
    .sort((a, b) => b.observed - a.observed || ((a.events[0] ?? '') < (b.events[0] ?? '') ? -1 : 1))
    .slice(0, mostEvidence);
}
