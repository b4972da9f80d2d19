import type { LearningSettings } from '../../subgraphs/card/domain/learning/correction.ts';
import {
  areaUnderCurve,
  calibrationError,
  chanceOf,
  logLoss,
} from '../../subgraphs/card/domain/learning/metrics.ts';
import { seeded } from '../../subgraphs/card/domain/learning/seeded.ts';
import { printTable } from '../table.ts';
import { trainBase } from './adapt.ts';
import { stratifiedFolds } from './folds.ts';
import { type Sessions, some, without } from './sessions.ts';
import { beginner, emptied, follow, type Learner, told } from './stream.ts';

const seeds = 20;
const seen = 300;
const tested = 3_000;
/** Normal quantile over which 20 seeds' t lies. */
const t19 = 2.093;

/**
 * Merchants unlike the base: other sessions of the file, drawn with weights that favour a random direction of the visits'
 * numbers and a base rate from a third to three times as high. Each is learned for 300 sessions, then told 3,000 others.
 */
export function evaluateMerchants(
  name: string,
  all: Sessions,
  settings: LearningSettings,
  seed: number,
): void {
  const sessions = without(all, ['Month']);
  const [ground = [], pool = [], rest = []] = stratifiedFolds(sessions.labels, 3, seed);
  const base = trainBase(some(sessions, ground));
  const measured = Array.from({ length: seeds }, (_, i) => {
    const random = seeded(10_000 * seed + i);
    const weight = tilt(sessions, random);
    const own = drawn(sessions, pool, weight, seen, random);
    const test = drawn(sessions, rest, weight, tested, random);
    const learnedFrom = (learner: Learner) => follow(learner, own.rows, own.labels, settings).after;
    const known = some(sessions, ground);
    const refit = trainBase({
      names: sessions.names,
      rows: [...known.rows, ...own.rows],
      labels: Uint8Array.from([...known.labels, ...own.labels]),
    });
    const learners = {
      frozen: beginner(base, settings),
      adaptive: learnedFrom(beginner(base, settings)),
      cold: learnedFrom(beginner(emptied(base), settings)),
      'full refit': beginner(refit, settings),
    };
    return Object.entries(learners).map(([who, learner]) => {
      const margins = told(learner, test.rows);
      const chances = margins.map(chanceOf);
      return {
        who,
        auc: areaUnderCurve(margins, test.labels) ?? 0.5,
        loss: logLoss(chances, test.labels),
        ece: calibrationError(chances, test.labels),
      };
    });
  });
  print(name, measured);
}

type Measured = { readonly who: string; readonly auc: number; readonly loss: number; readonly ece: number };

function print(name: string, measured: readonly (readonly Measured[])[]): void {
  const mean = (values: readonly number[]) => values.reduce((sum, one) => sum + one, 0) / values.length;
  const column = (place: number, of: (one: Measured) => number) =>
    measured.map((one) => of(one[place] as Measured));
  printTable(
    `${seeds} merchants unlike the base, after ${seen} of their sessions (${name}): means`,
    ['learner', 'AUC', 'logloss', 'ECE'],
    (measured[0] ?? []).map(({ who }, place) => [
      who,
      mean(column(place, ({ auc }) => auc)).toFixed(4),
      mean(column(place, ({ loss }) => loss)).toFixed(4),
      mean(column(place, ({ ece }) => ece)).toFixed(4),
    ]),
  );
  const differences = measured.map((one) => (one[1] as Measured).auc - (one[3] as Measured).auc);
  const middle = mean(differences);
  const spread = Math.sqrt(mean(differences.map((one) => (one - middle) ** 2)) / (seeds - 1));
  const [low, high] = [middle - t19 * spread, middle + t19 * spread];
  const within = differences.filter((one) => one >= -0.01).length;
  console.log(
    `Adaptive less full refit, AUC: ${signed(middle)} [${signed(low)}, ${signed(high)}] (t over ${seeds} seeds), ` +
      `worst ${signed(Math.min(...differences))}; not below by more than .01 at ${within} of ${seeds}.`,
  );
}

function signed(value: number): string {
  return `${value < 0 ? '-' : '+'}${Math.abs(value).toFixed(4)}`;
}

/** How likely each row is to be drawn for a merchant. */
function tilt({ rows, labels, names }: Sessions, random: () => number): Float64Array {
  const scaled = names.map((_, i) => {
    const values = rows.map((row) => Math.log1p(Math.max(0, row[i] as number)));
    const mean = values.reduce((sum, one) => sum + one, 0) / values.length;
    const spread = Math.sqrt(values.reduce((sum, one) => sum + (one - mean) ** 2, 0) / values.length) || 1;
    return values.map((one) => (one - mean) / spread);
  });
  const towards = names.map(() => (2 * random() - 1) * Math.sqrt(2 / names.length));
  const rate = 3 ** (2 * random() - 1);
  return Float64Array.from(rows, (_, row) => {
    const along = towards.reduce((sum, by, i) => sum + by * (scaled[i]?.[row] ?? 0), 0);
    return Math.exp(along) * (labels[row] === 1 ? rate : 1);
  });
}

/** Draws sessions with replacement, by their weights. */
function drawn(
  sessions: Sessions,
  from: readonly number[],
  weight: Float64Array,
  count: number,
  random: () => number,
): Sessions {
  let total = 0;
  const sums = from.map((row) => {
    total += weight[row] as number;
    return total;
  });
  const chosen = Array.from({ length: count }, () => {
    const at = random() * total;
    let [low, high] = [0, sums.length - 1];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((sums[middle] as number) <= at) low = middle + 1;
      else high = middle;
    }
    return from[low] as number;
  });
  return some(sessions, chosen);
}
