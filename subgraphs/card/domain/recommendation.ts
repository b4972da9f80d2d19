import { alike } from './recommending/alike.ts';
import { expected } from './recommending/mix.ts';
import { best, heaviestGoods, type Weighed } from './recommending/ranking.ts';
import type { ShopModel } from './recommending/shop-model.ts';
import { numbersOf } from './recommending/walks.ts';

/** What a visitor saw of goods, by how long a view of them was visible in all. */
export type OwnView = { readonly listingId: string; readonly dwellMs: number; readonly views: number };

export type RecommendationCode =
  | 'VIEWED_BY_YOU'
  | 'VIEWED_NEXT'
  | 'VIEWED_TOGETHER'
  | 'ALIKE'
  | 'POPULAR_HERE';

/** A recommended listing: why, and how strongly, 1 to 100. */
export type Recommendation = {
  readonly listingId: string;
  readonly code: RecommendationCode;
  readonly score: number;
};

/** Goods with a reason, before it is settled how strongly they are recommended. */
type Candidate = Weighed & { readonly code: RecommendationCode };

/** Less than that on a page is passing by, not looking. */
const glanceMs = 1_000;

/**
 * What to show somebody, in steps, each of which only adds what those before did not say:
 * what visits like the present one (`walk`, in order) lead to, goods that the visitor looked at itself included (61 to 100
 * points), then whatever else it looked at, the longest first (51 to 60; while the shop has too few visits to say anything
 * 51 to 100); what is looked at together with that (36 to 50); what is like that (21 to 35); what most visitors look at
 * (1 to 20). Nothing twice; equal ones by id, so that the answer is the same everywhere.
 */
export function recommend(
  shop: ShopModel,
  own: readonly OwnView[],
  walk: readonly string[],
  most: number,
): Recommendation[] {
  // By id first: sums of fractions depend on the order in which they are added.
  const ordered = [...own].sort((a, b) => (a.listingId < b.listingId ? -1 : 1));
  const looked = ordered.filter(({ dwellMs, views }) => dwellMs >= glanceMs || views > 1);
  const passedBy = new Set(own.filter((view) => !looked.includes(view)).map(({ listingId }) => listingId));
  const weighed = looked.map(({ listingId, dwellMs }) => ({
    listingId,
    weight: Math.max(dwellMs, glanceMs),
  }));
  const next = expectedNext(shop, looked, passedBy, walk, most);
  const steps: [from: number, to: number, candidates: () => readonly Candidate[]][] = [
    [61, 100, () => next],
    [51, next.length > 0 ? 60 : 100, () => told('VIEWED_BY_YOU', weighed)],
    [36, 50, () => told('VIEWED_TOGETHER', relatedTo(shop, weighed))],
    [21, 35, () => told('ALIKE', alike(weighed, shop.kinds))],
    [1, 20, () => told('POPULAR_HERE', shop.popular)],
  ];
  const chosen = new Map<string, Recommendation>();
  for (const [from, to, candidates] of steps) {
    if (chosen.size >= most) break;
    const others = candidates().filter(({ listingId }) => !chosen.has(listingId));
    for (const one of banded(others, from, to, most - chosen.size)) chosen.set(one.listingId, one);
  }
  return [...chosen.values()];
}

/** What is expected next, with whether it is one's own, or rather led to step by step, or seen in visits like this. */
function expectedNext(
  { walks, mix }: ShopModel,
  looked: readonly OwnView[],
  passedBy: ReadonlySet<string>,
  walk: readonly string[],
  most: number,
): Candidate[] {
  const numbers = numbersOf(walks, walk);
  if (mix === null || numbers.length === 0) return [];
  const own = new Set(looked.map(({ listingId }) => listingId));
  const { scores, byRules, byWalks } = expected(mix, numbers);
  const found = best(scores, most + passedBy.size).map((number): Candidate => {
    const listingId = walks.goods[number] as string;
    const led = (byRules[number] as number) >= (byWalks[number] as number);
    const code = own.has(listingId) ? 'VIEWED_BY_YOU' : led ? 'VIEWED_NEXT' : 'VIEWED_TOGETHER';
    return { listingId, weight: scores[number] as number, code };
  });
  return found.filter(({ listingId }) => !passedBy.has(listingId));
}

/** What is looked at together with goods, more by those that were looked at longer. */
function relatedTo({ related }: ShopModel, looked: readonly Weighed[]): Weighed[] {
  const sums = new Map<string, number>();
  for (const { listingId, weight: times } of looked) {
    for (const { listingId: other, weight } of related.get(listingId) ?? []) {
      sums.set(other, (sums.get(other) ?? 0) + times * weight);
    }
  }
  return [...sums].map(([listingId, weight]) => ({ listingId, weight }));
}

function told(code: RecommendationCode, goods: readonly Weighed[]): Candidate[] {
  return goods.map((one) => ({ ...one, code }));
}

/** The heaviest candidates in their order, with points from the lower to the upper by what they weigh against the first. */
function banded(candidates: readonly Candidate[], from: number, to: number, most: number): Recommendation[] {
  const ordered = heaviestGoods(candidates, most);
  const heaviest = ordered[0]?.weight ?? 1;
  return ordered.map(({ listingId, code, weight }) => ({
    listingId,
    code,
    score: from + Math.floor(((to - from) * weight) / heaviest),
  }));
}
