import type { AdditiveModel } from '../../subgraphs/card/domain/learning/additive-model.ts';
import type { LearningSettings } from '../../subgraphs/card/domain/learning/correction.ts';
import {
  areaUnderCurve,
  calibrationError,
  chanceOf,
  logLoss,
} from '../../subgraphs/card/domain/learning/metrics.ts';
import {
  finish,
  type TrainSettings,
  trainAdditive,
  usualSettings,
} from '../../subgraphs/card/domain/learning/train-additive.ts';
import { printTable } from '../table.ts';
import { freeFeatures, type Sessions, some, without } from './sessions.ts';
import { beginner, emptied, follow, told } from './stream.ts';

/** A base to be corrected: coarse stretches, since each has to be learned from a merchant's few visits. */
export const baseSettings: TrainSettings = { ...usualSettings, trees: 120, bins: 16, bags: 1, pairs: null };

const spring = ['Feb', 'Mar'];
const summer = ['May', 'June', 'Jul'];
const autumn = ['Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Every setting tried: variances of the base rate and of a stretch, and what is kept at each outcome. */
const tried: readonly LearningSettings[] = [0.3, 1].flatMap((interceptVariance) =>
  [0.01, 0.04, 0.1].flatMap((featureVariance) =>
    [0.9997, 0.999, 0.997].map((kept) => ({ interceptVariance, featureVariance, kept })),
  ),
);
const windows = [0, 100, 300, 1_000, 3_000] as const;

/**
 * One shop through its year: told first, then learned. How to learn is chosen on May to July, with a base of February and
 * March; the rest of the year is met once, with that.
 */
export function evaluateStream(all: Sessions): LearningSettings {
  const sessions = without(all, ['Month']);
  const early = baseOf(sessions, spring);
  const before = ofMonths(sessions, summer);
  const losses = tried.map((settings) => {
    const { margins } = follow(beginner(early, settings), before.rows, before.labels, settings);
    return logLoss(margins.map(chanceOf), before.labels);
  });
  const best = losses.indexOf(Math.min(...losses));
  const chosen = tried[best] as LearningSettings;
  printTable(
    `How to learn, chosen on ${before.rows.length} sessions of May to July (base: February and March)`,
    ['variance of the base rate', 'of a stretch', 'kept', 'logloss', ''],
    tried.map(({ interceptVariance, featureVariance, kept }, i) => [
      ...[interceptVariance, featureVariance, kept].map(String),
      ...[(losses[i] as number).toFixed(4), i === best ? 'chosen' : ''],
    ]),
  );
  const base = baseOf(sessions, [...spring, ...summer]);
  const stream = ofMonths(sessions, autumn);
  const learnedOn = (model: AdditiveModel) =>
    follow(beginner(model, chosen), stream.rows, stream.labels, chosen).margins;
  const rows = [
    ['frozen', told(beginner(base, chosen), stream.rows)] as const,
    ['adaptive', learnedOn(base)] as const,
    ['cold', learnedOn(emptied(base))] as const,
  ];
  printTable(
    `August to December (${stream.rows.length} sessions), told then learned: AUC / logloss by sessions seen; logloss at most .35 (a first one: .361, frozen .461)`,
    ['learner', ...windows.map((from, i) => `${from}-${windows[i + 1] ?? ''}`), 'all', 'ECE'],
    rows.map(([name, margins]) => [
      name,
      ...windows.map((from, i) => brief(margins, stream.labels, from, windows[i + 1])),
      brief(margins, stream.labels, 0),
      calibrationError(margins.map(chanceOf), stream.labels).toFixed(4),
    ]),
  );
  return chosen;
}

/** Trains a base on some months. */
function baseOf(sessions: Sessions, months: readonly string[]): AdditiveModel {
  return trainBase(ofMonths(sessions, months));
}

export function trainBase({
  names,
  rows,
  labels,
}: Pick<Sessions, 'names' | 'rows' | 'labels'>): AdditiveModel {
  return finish(trainAdditive({ features: freeFeatures(names), rows, labels }, baseSettings));
}

/** The sessions of some months, month by month, in the order of the file. */
function ofMonths(sessions: Sessions, months: readonly string[]): Sessions {
  const chosen = months.flatMap((month) => sessions.months.flatMap((one, i) => (one === month ? [i] : [])));
  return some(sessions, chosen);
}

function brief(margins: Float64Array, labels: Uint8Array, from: number, to?: number): string {
  const [part, ends] = [margins.subarray(from, to), labels.subarray(from, to)];
  const auc = areaUnderCurve(part, ends);
  return `${auc === null ? '-' : auc.toFixed(3)} / ${logLoss(part.map(chanceOf), ends).toFixed(3)}`;
}
