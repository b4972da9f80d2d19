/** Why a listing is recommended. */
export type RecommendationCode =
  | 'VIEWED_BY_YOU'
  | 'VIEWED_NEXT'
  | 'VIEWED_TOGETHER'
  | 'ALIKE'
  | 'POPULAR_HERE'
  | 'NEW_ARRIVAL';

/** What a model recommends: a listing's id, why, and how strongly, 0 to 100. */
export type Recommendation = {
  readonly listingId: string;
  readonly code: RecommendationCode;
  readonly score: number;
};

/** What is shown of a reason. */
export const reasonTexts: Record<RecommendationCode, { readonly text: string; readonly textZh: string }> = {
  VIEWED_BY_YOU: { text: 'You have looked at this.', textZh: '您浏览过此商品。' },
  VIEWED_NEXT: {
    text: 'Others went on to this after what you have looked at.',
    textZh: '看过同款的访客接着看了此商品。',
  },
  VIEWED_TOGETHER: {
    text: 'Looked at by others who looked at the same goods.',
    textZh: '浏览同样商品的访客也看了此商品。',
  },
  POPULAR_HERE: { text: 'Popular in this shop.', textZh: '本店热门。' },
  ALIKE: { text: 'Like what you have looked at.', textZh: '与您浏览过的商品相似。' },
  NEW_ARRIVAL: { text: 'New in this shop.', textZh: '本店新品。' },
};

/** What of the recommended goods can be shown: in the model's order, each once, only what is there, at most `most`. */
export function shown<Goods>(
  recommended: readonly Recommendation[],
  there: ReadonlyMap<string, Goods>,
  most: number,
): (Recommendation & { readonly goods: Goods })[] {
  const seen = new Set<string>();
  const chosen: (Recommendation & { readonly goods: Goods })[] = [];
  for (const one of recommended) {
    const goods = there.get(one.listingId);
    if (goods === undefined || seen.has(one.listingId) || chosen.length === most) continue;
    seen.add(one.listingId);
    chosen.push({ ...one, goods });
  }
  return chosen;
}
