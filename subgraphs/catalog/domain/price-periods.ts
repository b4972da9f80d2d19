/** When a price holds: from an instant on, until before another, or for good. */
export type Period = { readonly from: Date; readonly until: Date | null };

/** What is left of a period once another one takes its place: nothing, a part before it, a part behind it, or both. */
export function remainders(period: Period, taken: Period): Period[] {
  if (!overlaps(period, taken)) return [period];
  const left: Period[] = [];
  if (period.from < taken.from) left.push({ from: period.from, until: taken.from });
  if (taken.until !== null && (period.until === null || taken.until < period.until)) {
    left.push({ from: taken.until, until: period.until });
  }
  return left;
}

export function overlaps(a: Period, b: Period): boolean {
  return (b.until === null || a.from < b.until) && (a.until === null || b.from < a.until);
}
