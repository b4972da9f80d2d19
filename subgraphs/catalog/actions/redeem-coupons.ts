import type { Tx } from '../../../platform/db.ts';
import { holdersOf, isVisitors } from '../domain/coupon.ts';
import { type Discounts, discount, type OfferedCoupon, type PricedLine } from '../domain/discounts.ts';
import { refuse } from '../errors.ts';
import {
  type ClaimRow,
  type ClaimWithCoupon,
  claimsWithCoupons,
  countsOf,
  handClaim,
  insertClaims,
  insertRedemptions,
  lockClaims,
  moveClaims,
  moveRedemptions,
  releasedRedemptions,
  reviveClaim,
} from '../store/coupon-claims.ts';
import { type CouponRow, countClaim, lockCoupon, uncountClaims } from '../store/coupons.ts';
import {
  type AutomaticOffer,
  automaticOffers,
  offerOf,
  termsFit,
  type Unfitting,
  unusableTexts,
} from './offer-coupons.ts';

/** Whose basket is to become cheaper, and by which claims. */
export type Redeeming = {
  readonly orderId: string;
  readonly merchantId: string;
  readonly userId: string;
  readonly visitorId: string | null;
  readonly currency: string;
  readonly lines: readonly PricedLine[];
  readonly claimIds: readonly string[];
  readonly now: Date;
};

/**
 * Uses the named claims for an order, and what takes something off by itself. A named one that cannot be used refuses
 * everything; one that comes by itself is left out when it does not fit or none is left. Whoever uses a claim holds it,
 * so one claim makes one order cheaper at a time.
 */
export async function redeemCoupons(tx: Tx, redeeming: Redeeming): Promise<Discounts> {
  const { orderId, lines, now } = redeeming;
  const named = await namedOffers(tx, redeeming);
  let automatic = await automaticOffers(tx, redeeming);
  for (;;) {
    const tried = discount(lines, [...named, ...automatic], now);
    const failed = tried.unusable.find(({ claimId }) => named.some((one) => one.claimId === claimId));
    if (failed !== undefined) {
      const name = named.find(({ claimId }) => claimId === failed.claimId)?.terms.name ?? '';
      return refuseUnusable(name, failed.reason);
    }
    const applied = new Set(tried.applied.map(({ claimId }) => claimId));
    const byItself = automatic.filter(({ claimId }) => applied.has(claimId));
    const gone = await claimByItself(tx, redeeming, byItself);
    if (gone === null) {
      const used = tried.applied.map((one) => ({
        ...one,
        automatic: byItself.some(({ claimId }) => claimId === one.claimId),
      }));
      if (used.length > 0) await insertRedemptions(tx, orderId, used, now);
      return tried;
    }
    // Somebody had the last one meanwhile: the basket is reckoned anew without it.
    automatic = automatic.filter(({ terms }) => terms.couponId !== gone);
  }
}

/** Gives back what an order used: named claims to who had them, those that came by themselves to nobody. */
export async function releaseCoupons(tx: Tx, orderId: string, _now: Date): Promise<void> {
  const released = await moveRedemptions(tx, orderId, 'HELD', 'RELEASED');
  const ids = (automatic: boolean) =>
    released.filter((one) => one.automatic === automatic).map(({ claimId }) => claimId);
  await moveClaims(tx, ids(false), 'CLAIMED');
  await moveClaims(tx, ids(true), 'VOID');
  await uncountClaims(
    tx,
    released.filter(({ automatic }) => automatic).map(({ couponId }) => couponId),
  );
}

/**
 * Uses once more just what an order used before it gave it back: that is what its price was made of. Refuses if one of
 * these is over, used by another order, or used up.
 */
export async function retakeCoupons(tx: Tx, orderId: string, now: Date): Promise<void> {
  const ids = (await releasedRedemptions(tx, orderId)).map(({ claimId }) => claimId);
  if (ids.length === 0) return;
  await lockClaims(tx, ids);
  const held = (await claimsWithCoupons(tx, ids)).sort((a, b) => (a.coupon.id < b.coupon.id ? -1 : 1));
  for (const { claim, coupon } of held) {
    if (claim.expiresAt <= now) refuseUnusable(coupon.name, 'EXPIRED');
    if (claim.state === 'VOID') await claimAgain(tx, claim, coupon);
    else if (claim.state !== 'CLAIMED') refuseUnusable(coupon.name, 'COUPON_USED');
  }
  await moveRedemptions(tx, orderId, 'RELEASED', 'HELD');
  await moveClaims(tx, ids, 'HELD');
}

/** What an order used is used for good. */
export async function settleCoupons(tx: Tx, orderId: string, _now: Date): Promise<void> {
  const settled = await moveRedemptions(tx, orderId, 'HELD', 'SETTLED');
  await moveClaims(
    tx,
    settled.map(({ claimId }) => claimId),
    'USED',
  );
}

/**
 * Gives back what an order used for good, now that all of it was refunded: named claims that are still valid to who had
 * them, those that came by themselves to nobody. What is over meanwhile stays used.
 */
export async function returnCoupons(tx: Tx, orderId: string, now: Date): Promise<void> {
  const returned = await moveRedemptions(tx, orderId, 'SETTLED', 'RELEASED');
  if (returned.length === 0) return;
  const ids = returned.map(({ claimId }) => claimId);
  await lockClaims(tx, ids);
  const valid = (await claimsWithCoupons(tx, ids)).filter(({ claim }) => claim.expiresAt > now);
  const byItself = new Set(returned.filter(({ automatic }) => automatic).map(({ claimId }) => claimId));
  const claims = (automatic: boolean) =>
    valid.map(({ claim }) => claim).filter(({ id }) => byItself.has(id) === automatic);
  await moveClaims(
    tx,
    claims(false).map(({ id }) => id),
    'CLAIMED',
  );
  await moveClaims(
    tx,
    claims(true).map(({ id }) => id),
    'VOID',
  );
  await uncountClaims(
    tx,
    claims(true).map(({ couponId }) => couponId),
  );
}

async function namedOffers(tx: Tx, redeeming: Redeeming): Promise<OfferedCoupon[]> {
  const { claimIds, userId, visitorId } = redeeming;
  if (claimIds.length === 0) return [];
  await lockClaims(tx, claimIds);
  const found = new Map((await claimsWithCoupons(tx, claimIds)).map((one) => [one.claim.id, one]));
  const holders = holdersOf(userId, visitorId);
  const offers = claimIds.map((id) => {
    const one = found.get(id);
    if (one === undefined || !holders.includes(one.claim.holder)) return refuseUnusable('', 'NOT_YOURS');
    return offerNamed(one, redeeming);
  });
  await own(tx, [...found.values()], `user:${userId}`);
  return offers;
}

/**
 * Makes a visitor's claims the buyer's own, which they stay: one person is any number of visitors, and yet has no more of a
 * coupon than one may have.
 */
async function own(tx: Tx, named: readonly ClaimWithCoupon[], holder: string): Promise<void> {
  const visitors = named.filter(({ claim }) => isVisitors(claim.holder));
  // By coupon, as whoever claims holds it: what is counted next is counted alone.
  for (const { claim, coupon } of visitors.sort((a, b) => (a.coupon.id < b.coupon.id ? -1 : 1))) {
    await lockCoupon(tx, coupon.id);
    const counts = (await countsOf(tx, holder, [coupon.id])).get(coupon.id) ?? { count: 0, last: 0 };
    if (counts.count >= coupon.perUserLimit) refuseUnusable(coupon.name, 'LIMIT_PER_USER');
    await handClaim(tx, claim.id, holder, counts.last + 1);
  }
}

function offerNamed({ claim, coupon }: ClaimWithCoupon, redeeming: Redeeming): OfferedCoupon {
  if (claim.state !== 'CLAIMED') return refuseUnusable(coupon.name, 'COUPON_USED');
  if (!termsFit(coupon, redeeming)) return refuseUnusable(coupon.name, 'NOTHING_ELIGIBLE');
  return offerOf(claim.id, coupon, claim.expiresAt);
}

/** Claims what takes something off by itself; answers the coupon of which this buyer can have none, with nothing claimed. */
async function claimByItself(
  tx: Tx,
  { merchantId, userId, now }: Redeeming,
  applied: readonly AutomaticOffer[],
): Promise<string | null> {
  const ids = applied.map(({ terms }) => terms.couponId).sort();
  const counted: string[] = [];
  for (const id of ids) {
    if (await countClaim(tx, id)) counted.push(id);
    else {
      await uncountClaims(tx, counted);
      return id;
    }
  }
  if (applied.length === 0) return null;
  // Only now, with the coupons held: the buyer may have ordered elsewhere meanwhile, where the platform's hold as well.
  const holder = `user:${userId}`;
  const counts = await countsOf(tx, holder, ids);
  const beyond = applied.find(
    ({ perUserLimit, terms }) => (counts.get(terms.couponId)?.count ?? 0) >= perUserLimit,
  );
  if (beyond !== undefined) {
    await uncountClaims(tx, counted);
    return beyond.terms.couponId;
  }
  await insertClaims(
    tx,
    applied.map(({ claimId: id, expiresAt, terms: { couponId, issuer } }) => ({
      ...{ id, couponId, expiresAt, holder, claimedAt: now },
      merchantId: issuer === 'PLATFORM' ? null : merchantId,
      ordinal: (counts.get(couponId)?.last ?? 0) + 1,
      state: 'CLAIMED' as const,
    })),
  );
  return null;
}

/** Counts once more what came by itself; under the coupon's lock, as whoever claims it. */
async function claimAgain(tx: Tx, { id, holder }: ClaimRow, coupon: CouponRow): Promise<void> {
  if (!(await countClaim(tx, coupon.id))) refuseUnusable(coupon.name, 'USED_UP');
  const { count, last } = (await countsOf(tx, holder, [coupon.id])).get(coupon.id) ?? { count: 0, last: 0 };
  if (count >= coupon.perUserLimit) refuseUnusable(coupon.name, 'USED_UP');
  await reviveClaim(tx, id, last + 1);
}

const texts = { ...unusableTexts, USED_UP: { en: 'none of it is left', zh: '已被领完' } };

function refuseUnusable(name: string, reason: Unfitting | 'USED_UP'): never {
  return refuse('COUPON_UNUSABLE', ['couponClaimIds'], { name, ...texts[reason] });
}
