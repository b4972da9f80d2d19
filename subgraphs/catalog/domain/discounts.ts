import { bpsOf, type Minor, splitByLargestRemainder } from '../../../platform/money.ts';

/** A line of a basket at its price, before any coupon. */
export type PricedLine = {
  readonly index: number;
  readonly listingId: string;
  readonly productId: string;
  /** The product's category and those above it. */
  readonly categoryIds: readonly string[];
  readonly grossMinor: Minor;
  /** False for goods at a group-buy price: they take none. */
  readonly couponsAllowed: boolean;
};

/** What a coupon takes off, and on what conditions. */
export type CouponTerms = {
  readonly couponId: string;
  readonly name: string;
  readonly issuer: 'MERCHANT' | 'PLATFORM';
  readonly kind: 'FIXED' | 'PERCENT';
  /** What a FIXED one takes off. */
  readonly amountMinor: Minor | null;
  /** What a PERCENT one takes off, in basis points, and at most. */
  readonly rateBps: number | null;
  readonly capMinor: Minor | null;
  /** What the goods it is for must come to, before it is taken off. */
  readonly minimumSpendMinor: Minor;
  readonly scope: 'ALL' | 'PRODUCTS' | 'CATEGORIES';
  readonly scopeIds: readonly string[];
  /** Of the coupons of one group an order takes one. */
  readonly exclusiveGroup: string | null;
  readonly priority: number;
  readonly maxPerOrder: number;
  readonly validFrom: Date;
};

/** A coupon that somebody holds. */
export type OfferedCoupon = {
  readonly claimId: string;
  readonly terms: CouponTerms;
  readonly expiresAt: Date;
};

/** Why a coupon takes nothing off a basket. */
export type Unusable =
  | 'NOT_YET_VALID'
  | 'EXPIRED'
  | 'NOTHING_ELIGIBLE'
  | 'BELOW_MINIMUM'
  | 'GROUP_TAKEN'
  | 'LIMIT_REACHED';

/** A coupon that was taken off, and its share of each line. */
export type AppliedCoupon = {
  readonly claimId: string;
  readonly couponId: string;
  readonly name: string;
  readonly discountMinor: Minor;
  readonly shares: readonly Minor[];
};

export type Discounts = {
  /** What comes off each line, by index. */
  readonly perLine: readonly Minor[];
  /** In the order in which they were taken off. */
  readonly applied: readonly AppliedCoupon[];
};

export type Tried = Discounts & {
  readonly unusable: readonly { readonly claimId: string; readonly reason: Unusable }[];
};

/**
 * Takes coupons off a basket, one after the other: the merchant's, then the platform's; of one issuer the higher priority
 * first, then the earlier claim. Each is measured by what the goods it is for come to just before it, takes off no more
 * than that, and is spread over them by largest remainder: the lines sum to the order, to the fen.
 */
export function discount(lines: readonly PricedLine[], offered: readonly OfferedCoupon[], now: Date): Tried {
  const left = lines.map(({ grossMinor }) => grossMinor);
  const applied: AppliedCoupon[] = [];
  const unusable: { claimId: string; reason: Unusable }[] = [];
  const groups = new Set<string>();
  for (const coupon of [...offered].sort(byTurn)) {
    const { claimId, terms } = coupon;
    const taken = unfitAt(coupon, groups, applied, now) ?? amountOf(terms, lines, left);
    if (typeof taken === 'string') {
      unusable.push({ claimId, reason: taken });
      continue;
    }
    const shares = spread(taken, lines, eligible(terms, lines, left));
    shares.forEach((share, index) => {
      left[index] = (left[index] ?? 0n) - share;
    });
    if (terms.exclusiveGroup !== null) groups.add(terms.exclusiveGroup);
    applied.push({ claimId, couponId: terms.couponId, name: terms.name, discountMinor: taken, shares });
  }
  return { perLine: lines.map(({ grossMinor }, i) => grossMinor - (left[i] ?? 0n)), applied, unusable };
}

/** What does not depend on the basket. */
function unfitAt(
  { terms, expiresAt }: OfferedCoupon,
  groups: ReadonlySet<string>,
  applied: readonly AppliedCoupon[],
  now: Date,
): Unusable | null {
  if (terms.validFrom > now) return 'NOT_YET_VALID';
  if (expiresAt <= now) return 'EXPIRED';
  if (terms.exclusiveGroup !== null && groups.has(terms.exclusiveGroup)) return 'GROUP_TAKEN';
  const used = applied.filter(({ couponId }) => couponId === terms.couponId).length;
  return used >= terms.maxPerOrder ? 'LIMIT_REACHED' : null;
}

function amountOf(
  terms: CouponTerms,
  lines: readonly PricedLine[],
  left: readonly Minor[],
): Minor | Unusable {
  const sum = eligible(terms, lines, left).reduce((a, b) => a + b, 0n);
  if (sum === 0n) return 'NOTHING_ELIGIBLE';
  if (sum < terms.minimumSpendMinor) return 'BELOW_MINIMUM';
  const wanted = terms.kind === 'FIXED' ? (terms.amountMinor ?? 0n) : percentOf(terms, sum);
  const amount = wanted < sum ? wanted : sum;
  return amount === 0n ? 'NOTHING_ELIGIBLE' : amount;
}

function percentOf({ rateBps, capMinor }: CouponTerms, sum: Minor): Minor {
  const amount = bpsOf(sum, rateBps ?? 0);
  return capMinor !== null && capMinor < amount ? capMinor : amount;
}

/** What the lines that a coupon is for come to now; nothing for the others. */
function eligible(
  { scope, scopeIds }: CouponTerms,
  lines: readonly PricedLine[],
  left: readonly Minor[],
): Minor[] {
  const fits = ({ productId, categoryIds, couponsAllowed }: PricedLine) => {
    if (!couponsAllowed) return false;
    if (scope === 'ALL') return true;
    return scope === 'PRODUCTS'
      ? scopeIds.includes(productId)
      : categoryIds.some((id) => scopeIds.includes(id));
  };
  return lines.map((line, index) => (fits(line) ? (left[index] ?? 0n) : 0n));
}

/**
 * Shares of an amount by largest remainder. Ties go by what the lines are, not by where they stand: a later coupon for some
 * of the goods is measured by what is left of them, so the order's total would depend on the order of its lines.
 */
function spread(amount: Minor, lines: readonly PricedLine[], weights: readonly Minor[]): Minor[] {
  const order = lines.map((_, index) => index).sort((a, b) => byGoods(lines[a], lines[b]));
  const shares = splitByLargestRemainder(
    amount,
    order.map((index) => weights[index] ?? 0n),
  );
  const spread = new Map(order.map((index, turn) => [index, shares[turn] ?? 0n]));
  return lines.map((_, index) => spread.get(index) ?? 0n);
}

function byGoods(a: PricedLine | undefined, b: PricedLine | undefined): number {
  if (a === undefined || b === undefined) return 0;
  if (a.listingId !== b.listingId) return a.listingId < b.listingId ? -1 : 1;
  if (a.couponsAllowed !== b.couponsAllowed) return a.couponsAllowed ? -1 : 1;
  return a.grossMinor === b.grossMinor ? 0 : a.grossMinor > b.grossMinor ? -1 : 1;
}

const turns = { MERCHANT: 0, PLATFORM: 1 } as const;

function byTurn(a: OfferedCoupon, b: OfferedCoupon): number {
  return (
    turns[a.terms.issuer] - turns[b.terms.issuer] ||
    b.terms.priority - a.terms.priority ||
    (a.claimId < b.claimId ? -1 : 1)
  );
}
