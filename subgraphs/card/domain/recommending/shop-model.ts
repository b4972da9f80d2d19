import type { Trait } from '../tags.ts';
import { type Kinds, kindsOf } from './alike.ts';
import { learnMix, type Mix, usualMix } from './mix.ts';
import { heaviestGoods, type Weighed } from './ranking.ts';
import { type NumberedWalks, numbered, type Walk } from './walks.ts';

/** What is known of a merchant's visitors and goods, to recommend by. */
export type ShopModel = {
  readonly walks: NumberedWalks;
  /** Null where too few visits saw more than one of the goods. */
  readonly mix: Mix | null;
  /** Goods by how many visitors opened them, the most first; those that few opened are left out. */
  readonly popular: readonly Weighed[];
  /** Of goods those that are looked at together with them, from the nightly model. */
  readonly related: ReadonlyMap<string, readonly Weighed[]>;
  readonly kinds: Kinds;
};

/** More popular goods than that are never asked for. */
const mostPopular = 500;
/** Fewer visits than that with something that follows are chance (a guess). */
const leastWalks = 20;

export function shopModel(
  walks: readonly Walk[],
  related: ShopModel['related'],
  traits: ReadonlyMap<string, readonly Trait[]>,
): ShopModel {
  const inNumbers = numbered(walks);
  const telling = walks.filter(({ goods }) => goods.length > 1).length;
  const mix = telling < leastWalks ? null : learnMix(inNumbers, usualMix);
  const popular = heaviestGoods(popularityOf(walks), mostPopular);
  return { walks: inNumbers, mix, popular, related, kinds: kindsOf(traits) };
}

/** How many visitors opened goods: each visitor counts once. */
function popularityOf(walks: readonly Walk[]): Weighed[] {
  const visitors = new Map<string, Set<string>>();
  for (const { visitorId, goods } of walks) {
    for (const listingId of goods) {
      visitors.set(listingId, (visitors.get(listingId) ?? new Set()).add(visitorId));
    }
  }
  return [...visitors].map(([listingId, { size }]) => ({ listingId, weight: size }));
}
