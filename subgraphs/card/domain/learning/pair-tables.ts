import type { Box } from './grow.ts';
import type { Tree } from './trees.ts';

/** Two features, the one that comes first in the model first. */
export type Pair = readonly [a: number, b: number];

/** What trees that ask about at most two features come to: a value by feature and bin, and by pair and cell. */
export type Tables = {
  readonly bins: readonly number[];
  readonly mains: readonly Float64Array[];
  readonly pairs: Map<string, { readonly a: number; readonly b: number; readonly cells: Float64Array }>;
};

export function emptyTables(bins: readonly number[]): Tables {
  return { bins, mains: bins.map((count) => new Float64Array(count)), pairs: new Map() };
}

/** Adds a share of a tree to the table of what it asks about. */
export function addToTables(tables: Tables, tree: Tree, share: number): void {
  const [a, b] = [...new Set(tree.flatMap(({ box }) => [...box.keys()]))].sort((x, y) => x - y);
  if (a === undefined) return;
  for (const { box, value } of tree) {
    if (b === undefined) addMain(tables, a, box, share * value);
    else addPair(tables, [a, b], box, share * value);
  }
}

function addMain({ mains }: Tables, a: number, box: Box, value: number): void {
  const main = mains[a] as Float64Array;
  const [from, to] = box.get(a) ?? [0, main.length];
  for (let i = from; i < to; i += 1) main[i] = (main[i] as number) + value;
}

function addPair({ bins, pairs }: Tables, [a, b]: Pair, box: Box, value: number): void {
  const [height, width] = [bins[a] as number, bins[b] as number];
  const key = `${a} ${b}`;
  const pair = pairs.get(key) ?? { a, b, cells: new Float64Array(height * width) };
  pairs.set(key, pair);
  const [fromA, toA] = box.get(a) ?? [0, height];
  const [fromB, toB] = box.get(b) ?? [0, width];
  for (let i = fromA; i < toA; i += 1) {
    for (let j = fromB; j < toB; j += 1) {
      const cell = i * width + j;
      pair.cells[cell] = (pair.cells[cell] as number) + value;
    }
  }
}
