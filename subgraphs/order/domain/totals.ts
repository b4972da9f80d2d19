import type { Minor } from '../../../platform/money.ts';

/** The largest amount that JSON carries exactly: no order may come to more. */
export const largestTotal: Minor = BigInt(Number.MAX_SAFE_INTEGER);

/** Goods and how many of them. */
export type Wanted = { readonly listingId: string; readonly quantity: number };

/** Sums lines of the same goods, in the order in which the goods were first named. */
export function summed(lines: readonly Wanted[]): Wanted[] {
  const quantities = new Map<string, number>();
  for (const { listingId, quantity } of lines) {
    quantities.set(listingId, (quantities.get(listingId) ?? 0) + quantity);
  }
  return [...quantities].map(([listingId, quantity]) => ({ listingId, quantity }));
}

/** What a line comes to. */
export function lineTotal(unitPriceMinor: Minor, quantity: number): Minor {
  return unitPriceMinor * BigInt(quantity);
}

/** What the lines come to. */
export function orderTotal(lines: readonly { readonly totalMinor: Minor }[]): Minor {
  return lines.reduce((sum, line) => sum + line.totalMinor, 0n);
}
