import type { ReturnRule } from './goods.ts';
import type { HoldState } from './stock.ts';

/** What an order wants of one listing. */
export type WantedLine = {
  readonly listingId: string;
  readonly quantity: number;
  readonly groupBuyActivityId: string | null;
};

/** One line as it was promised: names, prices and what carries the goods, of that moment. */
export type HeldLine = {
  readonly listingId: string;
  readonly productId: string;
  readonly variantId: string;
  readonly offerId: string;
  readonly supplierId: string;
  readonly batchId: string;
  readonly productName: string;
  /** The options, joined; empty for goods that come in one shape. */
  readonly variantName: string;
  readonly unitPriceMinor: bigint;
  readonly quantity: number;
  readonly grossMinor: bigint;
  readonly discountMinor: bigint;
  readonly payableMinor: bigint;
  readonly returnRule: ReturnRule;
  readonly groupBuyActivityId: string | null;
};

/** What is needed, beside the sale, to take the same goods and coupons once more. */
export type Basket = { readonly visitorId: string | null; readonly couponClaimIds: readonly string[] };

/** A coupon that was redeemed, and what it takes off each line. */
export type HeldCoupon = {
  readonly claimId: string;
  readonly couponId: string;
  readonly name: string;
  readonly discountMinor: bigint;
  readonly shares: readonly bigint[];
};

/** Everything that was promised to an order. */
export type Sale = {
  readonly orderId: string;
  readonly merchantId: string;
  readonly currency: string;
  readonly timeZone: string;
  readonly heldUntil: string;
  readonly lines: readonly HeldLine[];
  readonly coupons: readonly HeldCoupon[];
  readonly grossMinor: bigint;
  readonly discountMinor: bigint;
  readonly payableMinor: bigint;
};

/** So many orders of one person may wait for payment at one merchant: more would lock its stock for nothing (F17). */
export const mostOpenOrders = 10;

/** Every step a promise may take. One that has expired may still be taken again when the money comes late. */
const steps: Record<HoldState, readonly HoldState[]> = {
  HELD: ['COMMITTED', 'RELEASED', 'EXPIRED'],
  EXPIRED: ['COMMITTED', 'RELEASED'],
  COMMITTED: [],
  RELEASED: [],
};

/** Whether a promise in one state may go to the other. */
export function holdMayBecome(from: HoldState, to: HoldState): boolean {
  return steps[from].includes(to);
}

/** Whether goods are promised now: a promise whose time is up counts as closed before anybody has closed it. */
export function isOpen(
  hold: { readonly state: HoldState; readonly expiresAt: Date | null },
  now: Date,
): boolean {
  return hold.state === 'HELD' && hold.expiresAt !== null && hold.expiresAt > now;
}

/** How much is wanted of each of some things, whatever the number of lines that name it (F15). */
export function summed<Line extends { readonly quantity: number }>(
  lines: readonly Line[],
  keyOf: (line: Line) => string,
): Map<string, number> {
  const sums = new Map<string, number>();
  for (const line of lines) sums.set(keyOf(line), (sums.get(keyOf(line)) ?? 0) + line.quantity);
  return sums;
}

/** The first line at which all lines so far that name the same thing come to more than there is of it; -1 if none. */
export function firstBeyond<Line extends { readonly quantity: number }>(
  lines: readonly Line[],
  keyOf: (line: Line) => string,
  most: ReadonlyMap<string, number>,
): number {
  const sums = new Map<string, number>();
  return lines.findIndex((line) => {
    const sum = (sums.get(keyOf(line)) ?? 0) + line.quantity;
    sums.set(keyOf(line), sum);
    return sum > (most.get(keyOf(line)) ?? Number.POSITIVE_INFINITY);
  });
}

/** The sums of a sale's lines. */
export function totalsOf(lines: readonly HeldLine[]) {
  const sum = (of: (line: HeldLine) => bigint) => lines.reduce((whole, line) => whole + of(line), 0n);
  return {
    grossMinor: sum(({ grossMinor }) => grossMinor),
    discountMinor: sum(({ discountMinor }) => discountMinor),
    payableMinor: sum(({ payableMinor }) => payableMinor),
  };
}

/** A sale as it lies in the database: amounts as text, since JSON numbers do not carry every bigint. */
export function keptSale(sale: Sale): unknown {
  return JSON.parse(JSON.stringify(sale, (_, part) => (typeof part === 'bigint' ? part.toString() : part)));
}

/** The sale that was kept. */
export function saleOf(kept: unknown): Sale {
  return JSON.parse(JSON.stringify(kept), (key, part) => {
    if (key === 'shares') return part.map(BigInt);
    return key.endsWith('Minor') ? BigInt(part) : part;
  });
}
