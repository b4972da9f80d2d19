import { binOf } from './additive-model.ts';
import type { Binned } from './histogram.ts';

/** A feature to learn from. */
export type Feature = {
  readonly name: string;
  /** 1 where more may never lower the score, -1 where it may never raise it, 0 otherwise. */
  readonly direction: -1 | 0 | 1;
  /** Edges that are given; else they are laid where the training rows are. */
  readonly edges?: readonly number[];
};

/**
 * Edges midway between values that occur, at most one fewer than `most`: a value that many rows share gets a stretch of its
 * own, and the others are divided into stretches of about as many rows each. Were the frequent ones not set apart, a column
 * of mostly zeros would have hardly a stretch left for what is not zero.
 */
export function edgesOf(rows: readonly ArrayLike<number>[], feature: number, most: number): number[] {
  const found = countsOf(rows, feature);
  const midway = (i: number) => ((found[i]?.value ?? 0) + (found[i + 1]?.value ?? 0)) / 2;
  if (found.length <= most) return found.slice(1).map((_, i) => midway(i));
  const isFrequent = (i: number) => (found[i]?.count ?? 0) * most >= rows.length;
  const frequent = found.filter((_, i) => isFrequent(i));
  let free = most - frequent.length;
  let left = rows.length - frequent.reduce((sum, { count }) => sum + count, 0);
  let within = 0;
  const edges: number[] = [];
  for (let i = 0; i < found.length - 1 && edges.length < most - 1; i += 1) {
    within += found[i]?.count ?? 0;
    const size = left / Math.max(1, free);
    const isFull = within >= size || (isFrequent(i + 1) && within >= size / 2);
    if (!isFrequent(i) && !isFull) continue;
    edges.push(midway(i));
    if (!isFrequent(i)) {
      left -= within;
      free -= 1;
    }
    within = 0;
  }
  return edges;
}

/** The values that occur, ascending, and in how many rows. */
function countsOf(rows: readonly ArrayLike<number>[], feature: number): { value: number; count: number }[] {
  const found: { value: number; count: number }[] = [];
  for (const value of Float64Array.from(rows, (row) => row[feature] as number).sort()) {
    const last = found.at(-1);
    if (last?.value === value) last.count += 1;
    else found.push({ value, count: 1 });
  }
  return found;
}

/** Rows in stretches, feature by feature. */
export function binned(
  rows: readonly ArrayLike<number>[],
  labels: Uint8Array,
  edges: readonly (readonly number[])[],
  features: readonly Feature[],
): Binned {
  const columns = edges.map((one, feature) => {
    const sorted = Float64Array.from(one);
    return Uint8Array.from(rows, (row) => binOf(sorted, row[feature] as number));
  });
  const bins = edges.map(({ length }) => length + 1);
  return { rows: rows.length, columns, bins, labels, direction: features.map(({ direction }) => direction) };
}
