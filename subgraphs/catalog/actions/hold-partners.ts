import type { Tx } from '../../../platform/db.ts';
import { refuseInput } from '../errors.ts';

// Stands in for coupons until they are there, under the names that were agreed on: `domain/discounts.ts` (the types) and
// `actions/redeem-coupons.ts` (the functions). No coupon can be claimed yet, so whoever names one is refused.

export type PricedLine = {
  readonly index: number;
  readonly listingId: string;
  readonly productId: string;
  readonly categoryIds: readonly string[];
  readonly grossMinor: bigint;
  readonly couponsAllowed: boolean;
};

export type Discounts = {
  readonly perLine: readonly bigint[];
  readonly applied: readonly {
    readonly claimId: string;
    readonly couponId: string;
    readonly name: string;
    readonly discountMinor: bigint;
    readonly shares: readonly bigint[];
  }[];
};

export type Redeeming = {
  readonly orderId: string;
  readonly merchantId: string;
  readonly userId: string;
  readonly visitorId: string | null;
  readonly lines: readonly PricedLine[];
  readonly claimIds: readonly string[];
  readonly now: Date;
};

export async function redeemCoupons(_tx: Tx, _redeeming: Redeeming): Promise<Discounts> {
  return refuseInput(['couponClaimIds'], 'There is no such claim.', '没有此领取记录。');
}

export async function releaseCoupons(_tx: Tx, _orderId: string, _now: Date): Promise<void> {}

export async function settleCoupons(_tx: Tx, _orderId: string, _now: Date): Promise<void> {}
