import type { CouponScope } from './coupon.ts';
import type { RecommendationCode } from './recommendation.ts';

/** Why a coupon is recommended. */
export type CouponRecommendationCode = 'FOR_VIEWED' | 'FOR_RECOMMENDED' | 'FOR_ANYTHING';

/** What is shown of a reason. */
export const couponReasonTexts: Record<
  CouponRecommendationCode,
  { readonly text: string; readonly textZh: string }
> = {
  FOR_VIEWED: { text: 'For goods that you have looked at.', textZh: '适用于您浏览过的商品。' },
  FOR_RECOMMENDED: { text: 'For goods that you may like.', textZh: '适用于您可能喜欢的商品。' },
  FOR_ANYTHING: { text: 'For anything in this shop.', textZh: '全店商品可用。' },
};

/** Goods that interest somebody, 0 to 100, with what coupons are for. */
export type Interest = {
  readonly productId: string;
  readonly categoryIds: readonly string[];
  readonly code: RecommendationCode;
  readonly score: number;
};

/** What a coupon is for. */
export type Scoped = {
  readonly id: string;
  readonly scope: CouponScope;
  readonly scopeIds: readonly string[];
  readonly priority: number;
};

export type SuitedCoupon<Coupon> = {
  readonly coupon: Coupon;
  readonly code: CouponRecommendationCode;
  readonly score: number;
};

/**
 * Coupons that suit what interests somebody: those for the most interesting goods first, then those for anything; equal
 * ones by priority, then by id. One for goods that interest nobody is left out.
 */
export function suited<Coupon extends Scoped>(
  coupons: readonly Coupon[],
  interests: readonly Interest[],
  most: number,
): SuitedCoupon<Coupon>[] {
  const found = coupons.flatMap((coupon): SuitedCoupon<Coupon>[] => {
    if (coupon.scope === 'ALL') return [{ coupon, code: 'FOR_ANYTHING', score: 0 }];
    const best = interests
      .filter((interest) => covers(coupon, interest))
      .reduce<Interest | null>((top, one) => (top === null || one.score > top.score ? one : top), null);
    if (best === null) return [];
    const code = best.code === 'VIEWED_BY_YOU' ? 'FOR_VIEWED' : 'FOR_RECOMMENDED';
    return [{ coupon, code, score: best.score }];
  });
  return found
    .sort(
      (a, b) =>
        b.score - a.score || b.coupon.priority - a.coupon.priority || (a.coupon.id < b.coupon.id ? -1 : 1),
    )
    .slice(0, most);
}

function covers({ scope, scopeIds }: Scoped, { productId, categoryIds }: Interest): boolean {
  return scope === 'PRODUCTS'
    ? scopeIds.includes(productId)
    : categoryIds.some((id) => scopeIds.includes(id));
}
