import {
  areaUnderCurve,
  averagePrecision,
  bestThreshold,
  brierScore,
  calibrationError,
  chanceOf,
  f1At,
} from '../../subgraphs/card/domain/learning/metrics.ts';
import { type Configuration, type Trained, type Tried, train, treesFor, tryOut } from './contestants.ts';
import { stratifiedFolds } from './folds.ts';
import { latencyOf } from './latency.ts';
import { trainLogistic } from './logistic.ts';
import { type Sessions, some } from './sessions.ts';

/** One kind of model over all folds. */
export type Result = {
  readonly name: string;
  /** Area under the curve of each fold. */
  readonly aucs: readonly number[];
  readonly ap: number;
  readonly f1: number;
  readonly brier: number;
  readonly ece: number;
  /** Microseconds. */
  readonly latency: ReturnType<typeof latencyOf>;
  /** What each configuration came to inside each training fold, and which was chosen. */
  readonly tried: readonly {
    readonly fold: number;
    readonly of: readonly Tried[];
    readonly chosen: number;
  }[];
};

type Kind = { readonly name: string; readonly configurations: readonly Configuration[] };
type Fold = { readonly training: Sessions; readonly test: Sessions };

/** Trains and tests kinds of models on the same folds; settings are chosen inside each training fold. */
export function crossValidate(
  sessions: Sessions,
  kinds: readonly Kind[],
  { folds, seed }: { readonly folds: number; readonly seed: number },
): Result[] {
  const parts = stratifiedFolds(sessions.labels, folds, seed);
  const split = parts.map(
    (part, i): Fold => ({
      training: some(sessions, parts.filter((_, other) => other !== i).flat()),
      test: some(sessions, part),
    }),
  );
  const plainModel = split.map(
    ({ training }): Trained => ({ score: trainLogistic(training), explain: null }),
  );
  return [
    measured('logistic, log1p', split, plainModel, []),
    ...kinds.map(({ name, configurations }) => {
      const tried = split.map(({ training }, fold) => {
        const of = configurations.map((one) => tryOut(one, training, seed + 1));
        const chosen = of.reduce((best, { loss }, i) => (loss < (of[best] as Tried).loss ? i : best), 0);
        return { fold, of, chosen };
      });
      const models = split.map(({ training }, fold) => {
        const { of, chosen } = tried[fold] as (typeof tried)[number];
        return train(configurations[chosen] as Configuration, training, treesFor(of[chosen] as Tried));
      });
      return measured(name, split, models, tried);
    }),
  ];
}

function measured(
  name: string,
  split: readonly Fold[],
  models: readonly Trained[],
  tried: Result['tried'],
): Result {
  const told = split.map(({ test: { rows, labels } }, i) => {
    const scores = rows.map((row) => (models[i] as Trained).score(row));
    return { scores, chances: scores.map(chanceOf), labels: [...labels] };
  });
  const mean = (of: (fold: (typeof told)[number], i: number) => number) =>
    told.reduce((sum, fold, i) => sum + of(fold, i), 0) / told.length;
  const chances = told.flatMap((fold) => fold.chances);
  const labels = told.flatMap((fold) => fold.labels);
  const thresholdFor = (fold: number) => {
    const others = told.filter((_, i) => i !== fold);
    return bestThreshold(
      others.flatMap((one) => one.chances),
      others.flatMap((one) => one.labels),
    );
  };
  return {
    ...{ name, tried },
    aucs: told.map((fold) => areaUnderCurve(fold.scores, fold.labels) ?? 0.5),
    ap: mean((fold) => averagePrecision(fold.scores, fold.labels)),
    f1: mean((fold, i) => f1At(thresholdFor(i), fold.chances, fold.labels)),
    brier: brierScore(chances, labels),
    ece: calibrationError(chances, labels),
    latency: latencyOf(models[0] as Trained, (split[0] as Fold).test.rows),
  };
}
