import type { AdditiveModel } from './additive-model.ts';
import { binned, edgesOf, type Feature } from './bins.ts';
import type { Binned } from './histogram.ts';
import { addToTables, emptyTables, type Pair, type Tables } from './pair-tables.ts';
import { purify, strengthsOf } from './purify.ts';
import { boost, type TreeSettings } from './trees.ts';

/** What to learn from: a value per feature in each row, and whether the row converted. */
export type Examples = {
  readonly features: readonly Feature[];
  readonly rows: readonly ArrayLike<number>[];
  readonly labels: Uint8Array;
};

export type TrainSettings = Omit<TreeSettings, 'mostFeatures' | 'pairs' | 'seed'> & {
  /** Into how many stretches a feature is cut at most, 2 to 255. */
  readonly bins: number;
  /** How many models are trained on other samples and averaged: tables averaged are a table. */
  readonly bags: number;
  /** How many pairs are kept, the strongest of a first training in which all were free; null keeps all. */
  readonly pairs: number | null;
  readonly seed: number;
};

/**
 * Settings that did well on the shop sessions of `npm run evaluate`, chosen inside training folds; how many pairs are kept
 * was not: so few that a person can read them.
 */
export const usualSettings: TrainSettings = {
  ...{ trees: 250, rate: 0.06, leaves: 6, depth: 4, leastLeaf: 4, ridge: 2 },
  ...{ rowShare: 0.7, columnShare: 0.7, bins: 64, bags: 3, pairs: 8, seed: 1 },
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
  const start = Math.log((sum(labels) + 0.5) / (labels.length - sum(labels) + 0.5));
  const rounds = settings.bags + (settings.pairs === null ? 0 : 1);
  let done = 0;
  const progress = () => ({ done: ++done, total: rounds * settings.trees });
  let pairs: readonly Pair[] | null = null;
  if (settings.pairs !== null) {
    const free = emptyTables(data.bins);
    yield* grown(data, free, start, { ...settings, pairs: null, bags: 1 }, progress);
    purify(data, free, start);
    const strengths = strengthsOf(data, free).sort((x, y) => y.strength - x.strength);
    pairs = strengths.slice(0, settings.pairs).map(({ pair }) => pair);
  }
  const tables = emptyTables(data.bins);
  yield* grown(data, tables, start, { ...settings, pairs }, progress);
  const baseline = purify(data, tables, start);
  return {
    baseline,
    features: features.map(({ name }, i) => ({
      ...{
        name,
        edges: [...(edges[i] as readonly number[])],
        values: [...(tables.mains[i] as Float64Array)],
      },
      ...countsOf(data, i),
    })),
    pairs: [...tables.pairs.values()]
      .sort((x, y) => x.a - y.a || x.b - y.b)
      .map(({ a, b, cells }) => ({ a, b, values: [...cells] })),
  };
}

/** Runs a training to its end. */
export function finish<Result>(training: Generator<unknown, Result, undefined>): Result {
  for (;;) {
    const step = training.next();
    if (step.done === true) return step.value;
  }
}

/** Grows the trees of all bags into tables. */
function* grown(
  data: Binned,
  tables: Tables,
  start: number,
  settings: Omit<TrainSettings, 'pairs'> & Pick<TreeSettings, 'pairs'>,
  progress: () => Progress,
): Generator<Progress, void, undefined> {
  for (let bag = 0; bag < settings.bags; bag += 1) {
    const margins = new Float64Array(data.rows).fill(start);
    const seed = settings.seed * 1_000 + bag;
    for (const tree of boost(data, margins, { ...settings, mostFeatures: 2, seed })) {
      addToTables(tables, tree, 1 / settings.bags);
      yield progress();
    }
  }
}

function countsOf({ rows, columns, bins, labels }: Binned, feature: number) {
  const column = columns[feature] as Uint8Array;
  const counts = {
    rows: new Array<number>(bins[feature] as number).fill(0),
    conversions: new Array<number>(bins[feature] as number).fill(0),
  };
  for (let row = 0; row < rows; row += 1) {
    const bin = column[row] as number;
    counts.rows[bin] = (counts.rows[bin] as number) + 1;
    counts.conversions[bin] = (counts.conversions[bin] as number) + (labels[row] as number);
  }
  return counts;
}

function sum(values: Uint8Array): number {
  return values.reduce((all, value) => all + value, 0);
}
