/** The highest price of one unit, in minor units. */
export const highestPrice = 10_000_000_000n;

/** Whether an amount of minor units can be the price of one unit. */
export function isPrice(minor: bigint): boolean {
  return minor >= 1n && minor <= highestPrice;
}
