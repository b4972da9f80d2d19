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

/** Edges between which about as many rows lie, each midway between two values that occur. */
export function edgesOf(rows: readonly ArrayLike<number>[], feature: number, most: number): number[] {
  const values = Float64Array.from(rows, (row) => row[feature] as number).sort();
  const edges: number[] = [];
  for (let cut = 1; cut < most; cut += 1) {
    const at = Math.floor((cut * values.length) / most);
    const value = values[at];
    const below = values[firstOf(values, at) - 1];
    if (value === undefined || below === undefined) continue;
    const edge = (below + value) / 2;
    if (edge > (edges.at(-1) ?? -Infinity)) edges.push(edge);
  }
  // Values so frequent that no cut falls behind them still part from what is greater.
  return withRare(edges, values, most);
}

function withRare(edges: number[], values: Float64Array, most: number): number[] {
  const distinct = [...new Set(values)];
  if (distinct.length > most) return edges;
  return distinct.slice(1).map((value, i) => ((distinct[i] as number) + value) / 2);
}

function firstOf(values: Float64Array, at: number): number {
  let low = 0;
  let high = at;
  const value = values[at] as number;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((values[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
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
