import type { Deps } from '../../../platform/subgraph.ts';
import { holdersOf } from '../domain/coupon.ts';
import {
  type CouponRecommendationCode,
  couponReasonTexts,
  type Interest,
  type SuitedCoupon,
  suited,
} from '../domain/coupon-recommendation.ts';
import type { Recommendation } from '../domain/recommendation.ts';
import { claimableCoupons } from '../store/claimable-coupons.ts';
import type { CouponRow } from '../store/coupons.ts';
import { saleGoods } from '../store/sale-goods.ts';

/** For whom to recommend coupons: a merchant's lead, or a visitor, who may be known as a user. */
export type RecommendCouponsFor = {
  readonly merchantId: string;
  readonly leadId: string | null;
  readonly visitorId: string | null;
  readonly userId: string | null;
};

export type RecommendedCoupon = {
  readonly coupon: CouponRow;
  readonly reason: {
    readonly code: CouponRecommendationCode;
    readonly text: string;
    readonly textZh: string;
  };
  readonly score: number;
};

type LeadInterest = {
  readonly leadId: string;
  readonly visitorId: string;
  readonly goods: readonly Recommendation[];
};

const asking = `query ($merchantId: ID!, $leadId: ID, $visitorId: ID) {
  _leadInterest(merchantId: $merchantId, leadId: $leadId, visitorId: $visitorId) {
    leadId visitorId goods { listingId code score } } }`;
const exposing = `mutation ($merchantId: ID!, $leadId: ID!, $couponIds: [ID!]!) {
  _exposeCoupons(merchantId: $merchantId, leadId: $leadId, couponIds: $couponIds) { heldOut } }`;

/**
 * Which coupons to show a lead: what it can claim and what suits its interest, unless the card holds it out. Null when
 * there is no such lead. Two statements, and two calls of the card subgraph. While that is away nothing is shown: what is
 * shown and not noted would spoil the comparison.
 */
export async function recommendCoupons(
  deps: Deps,
  { userId, ...whom }: RecommendCouponsFor,
  most: number,
): Promise<RecommendedCoupon[] | null> {
  const { merchantId } = whom;
  const interest = await asked<{ readonly _leadInterest: LeadInterest | null }>(deps, asking, whom);
  if (interest === null) return [];
  const { _leadInterest: lead } = interest;
  // A visitor that did nothing yet is no lead, and on neither side of the comparison.
  if (lead === null) return whom.leadId === null ? [] : null;
  const chosen = await suitable(deps, merchantId, lead, userId, most);
  if (chosen.length === 0) return [];
  const couponIds = chosen.map(({ coupon }) => coupon.id);
  const exposure = await asked<{ readonly _exposeCoupons: { readonly heldOut: boolean } | null }>(
    deps,
    exposing,
    { merchantId, leadId: lead.leadId, couponIds },
  );
  if (exposure?._exposeCoupons?.heldOut !== false) return [];
  return chosen.map(({ coupon, code, score }) => ({
    coupon,
    reason: { code, ...couponReasonTexts[code] },
    score,
  }));
}

/** What the card answers; null while it is away. */
async function asked<Data>(
  deps: Deps,
  query: string,
  variables: Readonly<Record<string, unknown>>,
): Promise<Data | null> {
  try {
    return await deps.call<Data>('card', query, variables);
  } catch (error) {
    deps.log.warn({ err: error }, 'the card subgraph is away; no coupons are recommended');
    return null;
  }
}

async function suitable(
  { db: { pool }, clock }: Deps,
  merchantId: string,
  { visitorId, goods }: LeadInterest,
  userId: string | null,
  most: number,
): Promise<SuitedCoupon<CouponRow>[]> {
  const now = clock();
  const coupons = await claimableCoupons(
    pool,
    merchantId,
    { userId, holders: holdersOf(userId, visitorId) },
    now,
  );
  const told = new Map(goods.map((one) => [one.listingId, one]));
  const ids = [...told.keys()];
  const there = coupons.length === 0 || ids.length === 0 ? [] : await saleGoods(pool, merchantId, ids, now);
  const interests = there.flatMap(({ listingId, productId, categoryIds }): Interest[] => {
    const one = told.get(listingId);
    return one === undefined ? [] : [{ productId, categoryIds, code: one.code, score: one.score }];
  });
  return suited(coupons, interests, most);
}
