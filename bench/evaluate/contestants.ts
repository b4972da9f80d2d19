import {
  binOf,
  binsOf,
  type CompiledModel,
  type Contribution,
  compileModel,
  scoreOf,
} from '../../subgraphs/card/domain/learning/additive-model.ts';
import { binned, edgesOf } from '../../subgraphs/card/domain/learning/bins.ts';
import { chanceOf, logLoss } from '../../subgraphs/card/domain/learning/metrics.ts';
import {
  finish,
  type TrainSettings,
  trainAdditive,
} from '../../subgraphs/card/domain/learning/train-additive.ts';
import { addTree, boost, type Tree } from '../../subgraphs/card/domain/learning/trees.ts';
import { stratifiedFolds } from './folds.ts';
import { derived, freeFeatures, plain, type Sessions, some } from './sessions.ts';

/** A model that scores one row, and says why if it can. */
export type Trained = {
  readonly score: (row: Float64Array) => number;
  readonly explain: ((row: Float64Array) => number) | null;
};

type Settings = Omit<TrainSettings, 'pairs'>;

/** One way to train, out of a few that the inner split chooses from. */
export type Configuration = {
  readonly name: string;
  readonly reading: typeof plain;
  readonly mostFeatures: number;
  readonly settings: Settings;
};

/** How a configuration did on the inner split: after how many trees best, and how well. */
export type Tried = { readonly trees: number; readonly loss: number };

const common: Settings = {
  ...{ trees: 0, rate: 0.06, leaves: 6, depth: 4, leastLeaf: 4, ridge: 2 },
  ...{ rowShare: 0.7, columnShare: 0.7, bins: 64, bags: 2, seed: 1 },
};
const larger = { ...common, leaves: 10, depth: 6, leastLeaf: 8 };
const wide = { ...common, leaves: 16, leastLeaf: 8 };
const unlimited = Number.POSITIVE_INFINITY;

/** The explainable model: at most two features a tree, so that all trees together are tables. */
export const additive: readonly Configuration[] = [
  { name: 'pairs, derived, 10 leaves', reading: derived, mostFeatures: 2, settings: larger },
  { name: 'pairs, derived, 6 leaves', reading: derived, mostFeatures: 2, settings: common },
];

/** The peer: the same boosting with as many features a tree as it likes, to depth 4. */
export const unrestricted: readonly Configuration[] = [
  { name: 'free, as in the file, 16 leaves', reading: plain, mostFeatures: unlimited, settings: wide },
  { name: 'free, derived, 16 leaves', reading: derived, mostFeatures: unlimited, settings: wide },
];

/** The inner split is tried in strides twice as long, so with half as many trees, of which four fifths of the rows are known. */
const inner = { stride: 2, trees: 140, toldEvery: 10, known: 0.8 };

/** How many trees to train on a whole training fold with: more rows bear more. */
export function treesFor({ trees }: Tried): number {
  return Math.round((trees * inner.stride) / inner.known);
}

/** Tries a configuration inside a training fold: four fifths are learned, the fifth says when to stop. */
export function tryOut(
  { reading, mostFeatures, settings }: Configuration,
  training: Sessions,
  seed: number,
): Tried {
  const [held = [], ...others] = stratifiedFolds(training.labels, 5, seed);
  const [learned, unknown] = [some(training, others.flat()), some(training, held)];
  const { data, edges, features, start, read } = prepared(reading, learned, settings.bins);
  const watched = binned(unknown.rows.map(read), unknown.labels, edges, features);
  const margins = new Float64Array(data.rows).fill(start);
  const watchedMargins = new Float64Array(watched.rows).fill(start);
  let best: Tried = { trees: 0, loss: Number.POSITIVE_INFINITY };
  let made = 0;
  const strides = { trees: inner.trees, rate: inner.stride * settings.rate };
  for (const tree of boost(data, margins, { ...settings, ...strides, mostFeatures, pairs: null })) {
    addTree(watched.columns, watchedMargins, tree);
    made += 1;
    if (made % inner.toldEvery !== 0) continue;
    const loss = logLoss(watchedMargins.map(chanceOf), watched.labels);
    if (loss < best.loss) best = { trees: made, loss };
  }
  return best;
}

/** Trains a configuration on a whole training fold. */
export function train(
  { reading, mostFeatures, settings }: Configuration,
  training: Sessions,
  trees: number,
): Trained {
  if (mostFeatures > 2) return trainFree(reading, training, { ...settings, trees });
  const { names, of } = reading(training.names);
  const examples = {
    features: freeFeatures(names),
    rows: training.rows.map(of),
    labels: training.labels,
  };
  const compiled = compileModel(finish(trainAdditive(examples, { ...settings, trees, pairs: null })));
  return {
    score: (row) => scoreOf(compiled, binsOf(compiled, of(row))),
    explain: (row) => {
      const bins = binsOf(compiled, of(row));
      return strongest(compiled, bins).reduce((sum, { value }) => sum + value, scoreOf(compiled, bins));
    },
  };
}

const reasonsTold = 5;

/** The reasons that weigh most, the strongest first; what each of the others adds is looked at and let go. */
function strongest({ values, pairs }: CompiledModel, bins: Uint8Array): Contribution[] {
  const found: Contribution[] = [];
  const offer = (feature: number, other: number | null, value: number) => {
    let at = found.length;
    while (at > 0 && Math.abs((found[at - 1] as Contribution).value) < Math.abs(value)) at -= 1;
    if (at >= reasonsTold) return;
    found.splice(at, 0, { feature, other, bin: bins[feature] as number, value });
    if (found.length > reasonsTold) found.pop();
  };
  for (let i = 0; i < values.length; i += 1) {
    offer(i, null, (values[i] as Float64Array)[bins[i] as number] as number);
  }
  for (const { a, b, width, values: cells } of pairs) {
    offer(a, b, cells[(bins[a] as number) * width + (bins[b] as number)] as number);
  }
  return found;
}

function trainFree(reading: typeof plain, training: Sessions, settings: Settings): Trained {
  const { data, edges, start, read } = prepared(reading, training, settings.bins);
  const trees: Tree[] = [];
  for (let bag = 0; bag < settings.bags; bag += 1) {
    const margins = new Float64Array(data.rows).fill(start);
    const more = { mostFeatures: unlimited, pairs: null, seed: settings.seed * 1_000 + bag };
    trees.push(...boost(data, margins, { ...settings, ...more }));
  }
  const boxes = trees.map((tree) => tree.map(({ box, value }) => ({ sides: [...box], value })));
  const score = (row: Float64Array) => {
    const observed = read(row);
    const bins = edges.map((one, i) => binOf(one, observed[i] as number));
    let sum = 0;
    for (const tree of boxes) {
      const leaf = tree.find(({ sides }) =>
        sides.every(([feature, [from, to]]) => {
          const bin = bins[feature] as number;
          return bin >= from && bin < to;
        }),
      );
      sum += leaf?.value ?? 0;
    }
    return start + sum / settings.bags;
  };
  return { score, explain: null };
}

function prepared(reading: typeof plain, { names, rows, labels }: Sessions, bins: number) {
  const { names: read, of } = reading(names);
  const features = freeFeatures(read);
  const values = rows.map(of);
  const edges = features.map((_, i) => edgesOf(values, i, bins));
  const positives = labels.reduce((sum, label) => sum + label, 0);
  const start = Math.log(positives / (labels.length - positives));
  return { data: binned(values, labels, edges, features), edges, features, start, read: of };
}
