/** What goods are: a category they belong to or an attribute they have, and how rare that is on the merchant's shelf. */
export type GoodsTrait = {
  /** Such as `category=lipstick` or `skin=sensitive`. */
  readonly key: string;
  readonly name: string;
  readonly nameZh: string;
  readonly rarity: number;
};

/**
 * How telling it is that goods have a trait: the smoothed inverse document frequency, ln((goods + 1) / (with it + 1)) + 1.
 * What everything on the shelf has tells nothing about taste and weighs 1; what is rare weighs more.
 */
export function rarityOf(goods: number, withIt: number): number {
  return Math.log((goods + 1) / (Math.min(withIt, goods) + 1)) + 1;
}
