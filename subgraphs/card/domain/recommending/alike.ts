import { canTellOfHealth, type Trait } from '../tags.ts';
import type { Weighed } from './ranking.ts';

/** What goods are, and which goods are so, but for what may tell of health. */
export type Kinds = {
  readonly traits: ReadonlyMap<string, readonly Trait[]>;
  /** Of each trait the goods that have it. */
  readonly holders: ReadonlyMap<string, readonly { readonly listingId: string; readonly rarity: number }[]>;
  /** Of goods the length of what they are, as a vector. */
  readonly lengths: ReadonlyMap<string, number>;
};

/** Goods by what they are. What may tell of health is left out: nobody is shown goods by it without having agreed. */
export function kindsOf(traits: ReadonlyMap<string, readonly Trait[]>): Kinds {
  const harmless = new Map(
    [...traits].map(([id, own]) => [id, own.filter(({ key }) => !canTellOfHealth(key))] as const),
  );
  const holders = new Map<string, { listingId: string; rarity: number }[]>();
  const lengths = new Map<string, number>();
  for (const [listingId, own] of harmless) {
    lengths.set(listingId, Math.sqrt(own.reduce((sum, { rarity }) => sum + rarity ** 2, 0)));
    for (const { key, rarity } of own) {
      const known = holders.get(key);
      if (known === undefined) holders.set(key, [{ listingId, rarity }]);
      else known.push({ listingId, rarity });
    }
  }
  return { traits: harmless, holders, lengths };
}

/** How much goods are like those that somebody looked at: the cosine of what they are, rare traits counting more. */
export function alike(looked: readonly Weighed[], { traits, holders, lengths }: Kinds): Weighed[] {
  const wanted = new Map<string, number>();
  for (const { listingId, weight } of looked) {
    for (const { key, rarity } of traits.get(listingId) ?? []) {
      wanted.set(key, (wanted.get(key) ?? 0) + weight * rarity);
    }
  }
  const agreed = new Map<string, number>();
  for (const [key, times] of wanted) {
    for (const { listingId, rarity } of holders.get(key) ?? []) {
      agreed.set(listingId, (agreed.get(listingId) ?? 0) + times * rarity);
    }
  }
  for (const { listingId } of looked) agreed.delete(listingId);
  return [...agreed].flatMap(([listingId, sum]) =>
    sum > 0 ? [{ listingId, weight: sum / (lengths.get(listingId) as number) }] : [],
  );
}
