import { gatewayError } from '../../../platform/errors.ts';
import { isId } from '../../../platform/ids.ts';
import type { Deps } from '../../../platform/subgraph.ts';
import type { Viewer } from '../../../platform/viewer.ts';
import { holdersOf, isVisitors } from '../domain/coupon.ts';
import { type AppliedCoupon, discount, type OfferedCoupon, type PricedLine } from '../domain/discounts.ts';
import { type ClaimWithCoupon, claimsWithCoupons, countsOf } from '../store/coupon-claims.ts';
import { merchantsById } from '../store/merchants.ts';
import { saleGoods } from '../store/sale-goods.ts';
import { automaticOffers, offerOf, termsFit, type Unfitting, unusableTexts } from './offer-coupons.ts';

export type QuoteCoupons = {
  readonly merchantId: string;
  readonly lines: readonly { readonly listingId: string; readonly quantity: number }[];
  readonly claimIds: readonly string[];
};

/** A coupon that comes off, with the currency of what it takes. */
export type QuotedCoupon = {
  readonly claimId: string;
  readonly couponId: string;
  readonly discount: { readonly amountMinor: bigint; readonly currency: string };
};

/** What a basket comes to with coupons. */
export type CouponQuote = {
  readonly currency: string;
  readonly lines: readonly {
    readonly listingId: string;
    readonly grossMinor: bigint;
    readonly discountMinor: bigint;
  }[];
  readonly applied: readonly AppliedCoupon[];
  readonly unusable: readonly {
    readonly claimId: string;
    readonly reason: Unfitting;
    readonly text: string;
    readonly textZh: string;
  }[];
};

/** What an order of these goods would come to now, with these claims and what takes something off by itself. Promises nothing. */
export async function quoteCoupons(
  deps: Deps & { readonly viewer: Viewer },
  input: QuoteCoupons,
): Promise<CouponQuote | null> {
  const { merchantId, claimIds } = input;
  check(input);
  const { db, clock, viewer } = deps;
  const [merchant] = isId('mer', merchantId) ? await merchantsById(db.pool, [merchantId]) : [];
  if (merchant === undefined) return null;
  const now = clock();
  const lines = await pricedLines(deps, input, now);
  if (lines === null) return null;
  const { currency } = merchant;
  const visitorId = viewer.visitor?.merchantId === merchantId ? viewer.visitor.id : null;
  const holders = holdersOf(viewer.userId, visitorId);
  const found = new Map((await claimsWithCoupons(db.pool, claimIds)).map((one) => [one.claim.id, one]));
  const beyond = await beyondLimit(deps, [...found.values()]);
  const offered: OfferedCoupon[] = [];
  const unfit: { claimId: string; reason: Unfitting }[] = [];
  for (const claimId of claimIds) {
    const one = found.get(claimId);
    if (one === undefined || !holders.includes(one.claim.holder))
      unfit.push({ claimId, reason: 'NOT_YOURS' });
    else if (one.claim.state !== 'CLAIMED') unfit.push({ claimId, reason: 'COUPON_USED' });
    else if (beyond.has(claimId)) unfit.push({ claimId, reason: 'LIMIT_PER_USER' });
    else if (!termsFit(one.coupon, { merchantId, currency }))
      unfit.push({ claimId, reason: 'NOTHING_ELIGIBLE' });
    else offered.push(offerOf(claimId, one.coupon, one.claim.expiresAt));
  }
  const automatic = await automaticOffers(db.pool, { merchantId, userId: viewer.userId, currency, now });
  const tried = discount(lines, [...offered, ...automatic], now);
  const named = tried.unusable.filter(({ claimId }) => claimIds.includes(claimId));
  return {
    currency,
    lines: lines.map(({ listingId, grossMinor, index }) => ({
      listingId,
      grossMinor,
      discountMinor: tried.perLine[index] ?? 0n,
    })),
    applied: tried.applied,
    unusable: [...unfit, ...named].map(({ claimId, reason }) => {
      const { en: text, zh: textZh } = unusableTexts[reason];
      return { claimId, reason, text, textZh };
    }),
  };
}

/** Those of a visitor's claims that would be more than the person may have who uses them. */
async function beyondLimit(
  { db, viewer: { userId } }: Deps & { readonly viewer: Viewer },
  named: readonly ClaimWithCoupon[],
): Promise<ReadonlySet<string>> {
  const visitors = named.filter(({ claim }) => isVisitors(claim.holder));
  if (userId === null || visitors.length === 0) return new Set();
  const ids = [...new Set(visitors.map(({ coupon }) => coupon.id))];
  const counts = new Map(
    [...(await countsOf(db.pool, `user:${userId}`, ids))].map(([id, { count }]) => [id, count]),
  );
  const beyond = new Set<string>();
  for (const { claim, coupon } of visitors) {
    const count = counts.get(coupon.id) ?? 0;
    if (count >= coupon.perUserLimit) beyond.add(claim.id);
    else counts.set(coupon.id, count + 1);
  }
  return beyond;
}

function check({ lines, claimIds }: QuoteCoupons): void {
  const fits =
    lines.length >= 1 &&
    lines.length <= 50 &&
    lines.every(({ quantity }) => quantity >= 1 && quantity <= 999) &&
    claimIds.length <= 50 &&
    new Set(claimIds).size === claimIds.length;
  if (fits) return;
  throw gatewayError(
    'INVALID_INPUT',
    '1 to 50 lines of 1 to 999, and at most 50 claims, each once.',
    '须为 1 至 50 行，每行数量 1 至 999；优惠券最多 50 张且不重复。',
  );
}

/** The lines at their prices; null when one of them is not on the shelf. */
async function pricedLines({ db }: Deps, { merchantId, lines }: QuoteCoupons, now: Date) {
  const ids = [...new Set(lines.map(({ listingId }) => listingId))];
  const goods = await saleGoods(db.pool, merchantId, ids, now);
  const found = new Map(goods.map((one) => [one.listingId, one]));
  const priced = lines.flatMap(({ listingId, quantity }, index): PricedLine[] => {
    const one = found.get(listingId);
    if (one === undefined) return [];
    const { productId, categoryIds, priceMinor } = one;
    const grossMinor = priceMinor * BigInt(quantity);
    return [{ index, listingId, productId, categoryIds, grossMinor, couponsAllowed: true }];
  });
  return priced.length === lines.length ? priced : null;
}
