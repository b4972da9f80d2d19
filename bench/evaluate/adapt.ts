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
  [0.003, 0.01, 0.04, 0.1].flatMap((featureVariance) =>
    [0.9997, 0.999, 0.997].map((kept) => ({ interceptVariance, featureVariance, kept })),
  ),
);
const windows = [0, 100, 300, 1_000, 3_000] as const;

/** A merchant is new for so many sessions. */
const beginning = 300;

/**
 * Chooses how to learn on May to July, with a base of February and March: by the logloss of going through it once, as an
 * old merchant does, and of going through it in parts of 300 sessions, each begun anew, as new merchants do; all columns and
 * those that a card has count alike.
 */
export function chooseLearning(shops: readonly Sessions[]): LearningSettings {
  const streams = shops.map((all) => {
    const sessions = without(all, ['Month']);
    return { base: baseOf(sessions, spring), stream: ofMonths(sessions, summer) };
  });
  const losses = tried.map((settings) =>
    streams.flatMap(({ base, stream }) =>
      [stream.rows.length, beginning].map((size) => lossInParts(base, stream, size, settings)),
    ),
  );
  const sums = losses.map((one) => one.reduce((sum, loss) => sum + loss, 0));
  const best = sums.indexOf(Math.min(...sums));
  printTable(
    `How to learn, chosen on May to July (base: February and March): logloss of one long stream, and in parts of ${beginning}`,
    [
      'variance of the base rate',
      'of a stretch',
      'kept',
      'all: long',
      'in parts',
      'card: long',
      'in parts',
      '',
    ],
    tried.map(({ interceptVariance, featureVariance, kept }, i) => [
      ...[interceptVariance, featureVariance, kept].map(String),
      ...(losses[i] ?? []).map((loss) => loss.toFixed(4)),
      i === best ? 'chosen' : '',
    ]),
  );
  return tried[best] as LearningSettings;
}

function lossInParts(
  base: AdditiveModel,
  { rows, labels }: Sessions,
  size: number,
  settings: LearningSettings,
): number {
  const margins: number[] = [];
  for (let from = 0; from < rows.length; from += size) {
    const part = [rows.slice(from, from + size), labels.subarray(from, from + size)] as const;
    margins.push(...follow(beginner(base, settings), ...part, settings).margins);
  }
  return logLoss(margins.map(chanceOf), labels);
}

/** One shop through the rest of its year, met once: told first, then learned. */
export function evaluateStream(all: Sessions, chosen: LearningSettings): void {
  const sessions = without(all, ['Month']);
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
