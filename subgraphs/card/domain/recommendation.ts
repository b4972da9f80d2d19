/** What a visitor saw of goods, by how long a view of them was visible in all. */
export type OwnView = { readonly listingId: string; readonly dwellMs: number; readonly views: number };

/** How many visitors saw goods. */
export type Popularity = { readonly listingId: string; readonly visitors: number };

/** A recommended listing: why, and how strongly, 0 to 100. */
export type Recommendation = {
  readonly listingId: string;
  readonly code: 'VIEWED_BY_YOU' | 'POPULAR_HERE';
  readonly score: number;
};

/** Less than that on a page is passing by, not looking. */
const glanceMs = 1_000;

/**
 * The first model, which is plain: what the visitor itself looked at, the longest first (51 to 100 points), then what most
 * visitors of the shop looked at (1 to 50). Nothing twice; equal ones by id, so that the answer is the same everywhere.
 */
export function recommend(
  own: readonly OwnView[],
  popular: readonly Popularity[],
  most: number,
): Recommendation[] {
  const looked = own.filter(({ dwellMs, views }) => dwellMs >= glanceMs || views > 1);
  const longest = Math.max(1, ...looked.map(({ dwellMs }) => dwellMs));
  const known = new Set(looked.map(({ listingId }) => listingId));
  const others = popular.filter(({ listingId, visitors }) => visitors > 0 && !known.has(listingId));
  const widest = Math.max(1, ...others.map(({ visitors }) => visitors));
  return [
    ...ordered(looked, ({ dwellMs }) => dwellMs).map(
      ({ listingId, dwellMs }): Recommendation => ({
        listingId,
        code: 'VIEWED_BY_YOU',
        score: 51 + Math.floor((49 * dwellMs) / longest),
      }),
    ),
    ...ordered(others, ({ visitors }) => visitors).map(
      ({ listingId, visitors }): Recommendation => ({
        listingId,
        code: 'POPULAR_HERE',
        score: Math.max(1, Math.floor((50 * visitors) / widest)),
      }),
    ),
  ].slice(0, most);
}

function ordered<Item extends { readonly listingId: string }>(
  items: readonly Item[],
  weight: (item: Item) => number,
): Item[] {
  return [...items].sort((a, b) => weight(b) - weight(a) || (a.listingId < b.listingId ? -1 : 1));
}
