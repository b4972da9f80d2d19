/** One side of a comparison. */
export type Arm = { readonly leads: number; readonly conversions: number };

/** By how much one rate is higher than another, with the ends of its 95 % confidence interval. */
export type Difference = { readonly difference: number; readonly low: number; readonly high: number };

/** Of fewer leads on a side nothing is said: neither would it mean much, nor should it tell of single people. */
export const leastLeads = 30;

/** The 97.5 % quantile of the normal distribution. */
const z = 1.959963984540054;

/**
 * The difference of two rates with Newcombe's interval (his method 10: from the Wilson intervals of both), which stays
 * within -1 and 1 and holds for few conversions, too. Null below the least number of leads on either side.
 */
export function upliftOf(treated: Arm, heldOut: Arm): Difference | null {
  if (treated.leads < leastLeads || heldOut.leads < leastLeads) return null;
  const [a, b] = [wilson(treated), wilson(heldOut)];
  const difference = a.rate - b.rate;
  return {
    difference,
    low: difference - Math.hypot(a.rate - a.low, b.high - b.rate),
    high: difference + Math.hypot(a.high - a.rate, b.rate - b.low),
  };
}

/** A rate with its Wilson score interval. */
export function wilson({ leads, conversions }: Arm): {
  readonly rate: number;
  readonly low: number;
  readonly high: number;
} {
  const rate = conversions / leads;
  const centre = (2 * conversions + z * z) / (2 * (leads + z * z));
  const half = (z * Math.sqrt(z * z + 4 * conversions * (1 - rate))) / (2 * (leads + z * z));
  return { rate, low: Math.max(0, centre - half), high: Math.min(1, centre + half) };
}
