import { bpsOf, type Minor, splitByLargestRemainder } from '../../../platform/money.ts';

/** Why points came or went. */
export type PointsEntryKind = 'EARNED' | 'SPENT' | 'RETURNED' | 'REVERSED' | 'EXPIRED' | 'ADJUSTED';

/** How a merchant gives points and takes them: both in basis points, of what goods cost, in minor units. */
export type PointsPolicy = {
  readonly earnBps: number;
  readonly maxSpendBps: number;
  readonly expiryDays: number;
};

/** One point takes off one minor unit: a hundred points are one yuan. */
export const minorPerPoint = 1n;

/** The points that goods earn: so many basis points of what was paid for them, in whole points. */
export function earnedBy(goodsMinor: Minor, { earnBps }: Pick<PointsPolicy, 'earnBps'>): bigint {
  return bpsOf(goodsMinor, earnBps);
}

/** How many points an order's goods may be paid with at most. */
export function spendable(goodsMinor: Minor, { maxSpendBps }: Pick<PointsPolicy, 'maxSpendBps'>): bigint {
  return bpsOf(goodsMinor, maxSpendBps) / minorPerPoint;
}

/** Each line's share of the points spent, by what it costs; no line's exceeds that. */
export function pointsPerLine(points: bigint, payableMinor: readonly Minor[]): bigint[] {
  return points === 0n ? payableMinor.map(() => 0n) : splitByLargestRemainder(points, payableMinor);
}

/**
 * What an order's refunds take back of what it earned, cumulatively: the earned points less those that the goods which
 * were kept would have earned. Any portions in any order come to the same, and a full refund to everything.
 */
export function reversedBy(paidMinor: Minor, refundedMinor: Minor, earned: bigint, earnBps: number): bigint {
  const kept = earnedBy(paidMinor - refundedMinor, { earnBps });
  return earned > kept ? earned - kept : 0n;
}

/** The highest tier that so many points reach; null when none. */
export function tierOf<Tier extends { readonly threshold: bigint }>(
  earned: bigint,
  tiers: readonly Tier[],
): Tier | null {
  const reached = tiers.filter(({ threshold }) => threshold <= earned);
  return reached.reduce<Tier | null>(
    (best, one) => (best === null || one.threshold > best.threshold ? one : best),
    null,
  );
}
