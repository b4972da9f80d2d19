import type { AdditiveModel } from './additive-model.ts';
import { binOf } from './additive-model.ts';
import { type Binned, boost, type Leaf, type Tree, type TreeSettings } from './trees.ts';

/** A feature to learn from. */
export type Feature = {
  readonly name: string;
  /** 1 where more may never lower the score, -1 where it may never raise it, 0 otherwise. */
  readonly direction: -1 | 0 | 1;
  /** Edges that are given; else they are laid where the training rows are. */
  readonly edges?: readonly number[];
};

/** What to learn from: a value per feature in each row, and whether the row converted. */
export type Examples = {
  readonly features: readonly Feature[];
  readonly rows: readonly ArrayLike<number>[];
  readonly labels: Uint8Array;
};

export type TrainSettings = Omit<TreeSettings, 'mostFeatures' | 'seed'> & {
  /** Into how many stretches a feature is cut at most, 2 to 255. */
  readonly bins: number;
  /** How many models are trained on other samples and averaged: tables averaged are a table. */
  readonly bags: number;
  readonly seed: number;
};

/** Settings that did well on the shop sessions of `npm run evaluate`, chosen inside training folds. */
export const usualSettings: TrainSettings = {
  ...{ trees: 400, rate: 0.05, leaves: 6, depth: 4, leastLeaf: 4, ridge: 2 },
  ...{ rowShare: 0.7, columnShare: 0.7, bins: 48, bags: 2, seed: 1 },
};

/** A step of training, for whoever waits. */
export type Progress = { readonly done: number; readonly total: number };

/**
 * Trains an additive model with pairs: boosted trees that ask about at most two features each, laid out as tables,
 * averaged over bags, then purified. A feature with a direction keeps it in the whole model, pairs included: every tree
 * keeps it, and neither adding tables nor moving mass between them changes the sum. The same examples, settings and seed
 * give the same model.
 */
export function* trainAdditive(
  { features, rows, labels }: Examples,
  settings: TrainSettings,
): Generator<Progress, AdditiveModel, undefined> {
  const edges = features.map((feature, i) => feature.edges ?? edgesOf(rows, i, settings.bins));
  const data = binned(rows, labels, edges, features);
  const start = logit((sum(labels) + 0.5) / (labels.length + 1));
  const tables = new Tables(data.bins);
  const total = settings.bags * settings.trees;
  let done = 0;
  for (let bag = 0; bag < settings.bags; bag += 1) {
    const margins = new Float64Array(data.rows).fill(start);
    const seed = settings.seed * 1_000 + bag;
    for (const tree of boost(data, margins, { ...settings, mostFeatures: 2, seed })) {
      tables.add(tree, 1 / settings.bags);
      done += 1;
      yield { done, total };
    }
  }
  return purified(data, tables, start, features, edges);
}

/** Runs a training to its end. */
export function finish<Result>(training: Generator<unknown, Result, undefined>): Result {
  for (;;) {
    const step = training.next();
    if (step.done === true) return step.value;
  }
}

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

/** Tables of features and pairs, to which trees are added. */
class Tables {
  readonly mains: Float64Array[];
  readonly pairs = new Map<string, { a: number; b: number; cells: Float64Array }>();
  private readonly bins: readonly number[];

  constructor(bins: readonly number[]) {
    this.bins = bins;
    this.mains = bins.map((count) => new Float64Array(count));
  }

  add(tree: Tree, share: number): void {
    const asked = [...new Set(tree.flatMap(({ box }) => [...box.keys()]))].sort((x, y) => x - y);
    const [a, b] = asked;
    if (a === undefined) return;
    for (const leaf of tree) {
      if (b === undefined) this.addMain(a, leaf, share);
      else this.addPair(a, b, leaf, share);
    }
  }

  private addMain(a: number, { box, value }: Leaf, share: number): void {
    const main = this.mains[a] as Float64Array;
    const [from, to] = box.get(a) ?? [0, main.length];
    for (let i = from; i < to; i += 1) main[i] = (main[i] as number) + share * value;
  }

  private addPair(a: number, b: number, { box, value }: Leaf, share: number): void {
    const [height, width] = [this.bins[a] as number, this.bins[b] as number];
    const key = `${a} ${b}`;
    const pair = this.pairs.get(key) ?? { a, b, cells: new Float64Array(height * width) };
    this.pairs.set(key, pair);
    const [fromA, toA] = box.get(a) ?? [0, height];
    const [fromB, toB] = box.get(b) ?? [0, width];
    for (let i = fromA; i < toA; i += 1) {
      for (let j = fromB; j < toB; j += 1) {
        const cell = i * width + j;
        pair.cells[cell] = (pair.cells[cell] as number) + share * value;
      }
    }
  }
}

/** How small what is still to be moved must be for the tables to count as pure. */
const pureBelow = 1e-10;
const mostRounds = 200;

/**
 * Moves whatever a pair says about one of its features alone to that feature, and every feature's mean to the baseline
 * (Lengerich et al. 2020, by the density of the training rows): then what a table says is said by no other, and the
 * attribution is unique.
 */
function purified(
  data: Binned,
  tables: Tables,
  start: number,
  features: readonly Feature[],
  edges: readonly (readonly number[])[],
): AdditiveModel {
  let baseline = start;
  const counts = data.columns.map((column, feature) => countsOf(data, column, data.bins[feature] as number));
  for (const { a, b, cells } of tables.pairs.values()) {
    const joint = jointOf(data, a, b);
    movePairs(cells, joint, tables.mains[a] as Float64Array, tables.mains[b] as Float64Array);
  }
  const mains = tables.mains.map((main, feature) => {
    const { rows } = counts[feature] as Counts;
    const mean = main.reduce((all, value, i) => all + value * (rows[i] as number), 0) / data.rows;
    baseline += mean;
    return main.map((value) => value - mean);
  });
  return {
    baseline,
    features: features.map(({ name }, feature) => ({
      name,
      edges: [...(edges[feature] as readonly number[])],
      values: [...(mains[feature] as Float64Array)],
      ...(counts[feature] as Counts),
    })),
    pairs: [...tables.pairs.values()]
      .sort((x, y) => x.a - y.a || x.b - y.b)
      .map(({ a, b, cells }) => ({ a, b, values: [...cells] })),
  };
}

type Counts = { readonly rows: number[]; readonly conversions: number[] };

function countsOf(data: Binned, column: Uint8Array, bins: number): Counts {
  const rows = new Array<number>(bins).fill(0);
  const conversions = new Array<number>(bins).fill(0);
  for (let row = 0; row < data.rows; row += 1) {
    const bin = column[row] as number;
    rows[bin] = (rows[bin] as number) + 1;
    conversions[bin] = (conversions[bin] as number) + (data.labels[row] as number);
  }
  return { rows, conversions };
}

function jointOf({ rows, columns, bins }: Binned, a: number, b: number): Float64Array {
  const width = bins[b] as number;
  const joint = new Float64Array((bins[a] as number) * width);
  const [left, right] = [columns[a] as Uint8Array, columns[b] as Uint8Array];
  for (let row = 0; row < rows; row += 1) {
    const cell = (left[row] as number) * width + (right[row] as number);
    joint[cell] = (joint[cell] as number) + 1;
  }
  return joint;
}

function movePairs(cells: Float64Array, joint: Float64Array, a: Float64Array, b: Float64Array): void {
  const [height, width] = [a.length, b.length];
  const line = (main: Float64Array, at: number, from: number, step: number, length: number): number => {
    let weight = 0;
    let mass = 0;
    for (let k = 0; k < length; k += 1) {
      weight += joint[from + k * step] as number;
      mass += (joint[from + k * step] as number) * (cells[from + k * step] as number);
    }
    if (weight === 0) return 0;
    const mean = mass / weight;
    for (let k = 0; k < length; k += 1) cells[from + k * step] = (cells[from + k * step] as number) - mean;
    main[at] = (main[at] as number) + mean;
    return Math.abs(mean);
  };
  for (let round = 0; round < mostRounds; round += 1) {
    let moved = 0;
    for (let i = 0; i < height; i += 1) moved = Math.max(moved, line(a, i, i * width, 1, width));
    for (let j = 0; j < width; j += 1) moved = Math.max(moved, line(b, j, j, width, height));
    if (moved < pureBelow) return;
  }
}

function logit(p: number): number {
  return Math.log(p / (1 - p));
}

function sum(values: Uint8Array): number {
  return values.reduce((all, value) => all + value, 0);
}
