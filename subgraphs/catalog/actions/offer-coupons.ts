import type { Executor } from '../../../platform/db.ts';
import { newId } from '../../../platform/ids.ts';
import type { OfferedCoupon, Unusable } from '../domain/discounts.ts';
import { countsOf } from '../store/coupon-claims.ts';
import { automaticCoupons, type CouponRow, segmentsOf } from '../store/coupons.ts';

/** Why somebody cannot use a coupon for a basket. */
export type Unfitting = Unusable | 'NOT_YOURS' | 'COUPON_USED' | 'LIMIT_PER_USER';

/** The reasons in words. */
export const unusableTexts: Readonly<Record<Unfitting, { readonly en: string; readonly zh: string }>> = {
  NOT_YET_VALID: { en: 'its time has not come', zh: '尚未到使用时间' },
  EXPIRED: { en: 'its time is over', zh: '已过期' },
  NOTHING_ELIGIBLE: { en: 'it is for none of these goods', zh: '不适用于这些商品' },
  BELOW_MINIMUM: { en: 'the goods it is for come to less than its minimum', zh: '未达到最低消费金额' },
  GROUP_TAKEN: { en: 'it cannot be used together with another one', zh: '不能与其他优惠券同时使用' },
  LIMIT_REACHED: { en: 'one order takes no more of it', zh: '已达到每单使用上限' },
  NOT_YOURS: { en: 'you have no such coupon', zh: '您没有这张优惠券' },
  COUPON_USED: { en: 'it is used already', zh: '已被使用' },
  LIMIT_PER_USER: { en: 'you have had as many of it as one person may', zh: '已达到每人限领数量' },
};

/** Whose basket it is, and in what currency. */
export type Basket = {
  readonly merchantId: string;
  readonly userId: string | null;
  readonly currency: string;
  readonly now: Date;
};

/** A coupon that comes by itself, and how many of it one person can have. */
export type AutomaticOffer = OfferedCoupon & { readonly perUserLimit: number };

/** Whether a coupon can be for a merchant's goods at all. */
export function termsFit(
  { merchantId, currency, status }: CouponRow,
  basket: Pick<Basket, 'merchantId' | 'currency'>,
): boolean {
  const issued = merchantId === null || merchantId === basket.merchantId;
  return issued && currency === basket.currency && status !== 'DRAFT';
}

/** A coupon as the arithmetic knows it. */
export function offerOf(claimId: string, coupon: CouponRow, expiresAt: Date): OfferedCoupon {
  const { id: couponId, merchantId, ...terms } = coupon;
  const issuer = merchantId === null ? 'PLATFORM' : 'MERCHANT';
  return { claimId, expiresAt, terms: { ...terms, couponId, issuer } };
}

/** What takes something off a basket by itself, with claims that are not made yet; none beyond the buyer's limit. */
export async function automaticOffers(
  executor: Executor,
  { merchantId, userId, currency, now }: Basket,
): Promise<AutomaticOffer[]> {
  const coupons = (await automaticCoupons(executor, merchantId, now)).filter((coupon) =>
    termsFit(coupon, { merchantId, currency }),
  );
  if (coupons.length === 0 || userId === null) return coupons.filter(isForAll).map((one) => made(one, now));
  const segments = await segmentsOf(executor, userId, [merchantId]);
  const counts = await countsOf(
    executor,
    `user:${userId}`,
    coupons.map(({ id }) => id),
  );
  return coupons.flatMap((coupon) => {
    const count = counts.get(coupon.id)?.count ?? 0;
    const theirs = isForAll(coupon) || segments.has(`${coupon.merchantId} ${coupon.segmentKey}`);
    return theirs && count < coupon.perUserLimit ? [made(coupon, now)] : [];
  });
}

function made(coupon: CouponRow, now: Date): AutomaticOffer {
  return { ...offerOf(newId('clm', now), coupon, coupon.validUntil), perUserLimit: coupon.perUserLimit };
}

function isForAll({ audience }: CouponRow): boolean {
  return audience === 'PUBLIC';
}
