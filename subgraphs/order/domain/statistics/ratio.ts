/** What one of so many costs: rounded to the nearest minor unit, a half up. Null when there is none to divide by. */
export function costPer(spendMinor: bigint, count: number): bigint | null {
  if (count <= 0) return null;
  const by = BigInt(count);
  return (2n * spendMinor + by) / (2n * by);
}

/** A part of a whole in basis points: rounded to the nearest, a half up. Null when there is no whole. */
export function partInBps(part: number, whole: number): number | null {
  if (whole <= 0) return null;
  return Number((20_000n * BigInt(part) + BigInt(whole)) / (2n * BigInt(whole)));
}
