import { coldModel } from './cold-start.ts';
import { intentFeatures } from './intent-features.ts';
import { type AdditiveModel, type CompiledModel, compileModel } from './learning/additive-model.ts';
import { type Correction, noCorrection, usualLearning } from './learning/correction.ts';
import { nonDecreasing } from './learning/isotonic.ts';

/** A base model that all merchants share: one that uses all features, one without those next to buying. */
export type IntentBase = { readonly full: AdditiveModel; readonly early: AdditiveModel };

/** What a merchant's own visits have taught beyond the base, for each of its two models. */
export type Learned = {
  readonly full: Correction;
  readonly early: Correction;
  /** Beside them, for comparison: what a learner that began with nothing has come to. */
  readonly cold?: Correction;
};

/** Where intent levels begin at a merchant. */
export type IntentPolicy = {
  readonly highDwellMs: number;
  readonly highSectionRepeats: number;
  readonly highFrom: number;
  readonly mediumFrom: number;
};

export const usualPolicy: IntentPolicy = {
  ...{ highDwellMs: 180_000, highSectionRepeats: 2 },
  ...{ highFrom: 80, mediumFrom: 40 },
};

/** How a visit ended is learned from what was observed of it, feature by feature, as it stood then. */
export type Outcome = { readonly observed: readonly number[] };

/** One of the two models with its correction, ready to score. */
export type ReadyModel = {
  readonly compiled: CompiledModel;
  readonly correction: Correction;
  /** What the correction adds, by feature and stretch, so that more of a feature never lowers the score. */
  readonly steps: readonly Float64Array[];
  readonly intercept: number;
  /** How many conversions stand behind each stretch of each feature, and behind the baseline. */
  readonly behind: readonly Float64Array[];
  readonly conversions: number;
  /** What each pair is called in reasons. */
  readonly pairNames: readonly string[];
};

/** Everything that judges a merchant's visits. */
export type Judge = {
  /** The base's version and how often the merchant's correction changed, such as `cold-1.12`. */
  readonly version: string;
  readonly full: ReadyModel;
  readonly early: ReadyModel;
  readonly policy: IntentPolicy;
};

/** The places of the features that the early model uses. */
export const earlyFeatures: readonly number[] = intentFeatures.flatMap(({ nearLabel }, i) =>
  nearLabel ? [] : [i],
);

export const coldVersion = 'cold-1';
export const coldBase: IntentBase = { full: coldModel(false), early: coldModel(true) };

/** What a base's corrections are before anything is learned. */
export function nothingLearned({ full, early }: IntentBase): Learned {
  const empty = ({ features }: AdditiveModel) =>
    noCorrection(
      features.map(({ values }) => values.length),
      usualLearning,
    );
  return { full: empty(full), early: empty(early) };
}

/** Makes a judge of a base, what was learned on it, and a merchant's policy. */
export function judgeOf(version: string, base: IntentBase, learned: Learned, policy: IntentPolicy): Judge {
  return {
    version,
    full: readyOf(base.full, learned.full),
    early: readyOf(base.early, learned.early),
    policy,
  };
}

/**
 * A model with its correction, such that more of any feature never lowers a score. The base is so as a whole. A feature
 * that stands in no pair keeps it as the sum of its table and its correction; one in a pair by a correction that rises.
 */
export function readyOf(model: AdditiveModel, correction: Correction): ReadyModel {
  const paired = new Set(model.pairs.flatMap(({ a, b }) => [a, b]));
  const steps = model.features.map(({ values }, i) => {
    const cells = correction.features[i] ?? [];
    const weights = cells.map(({ precision }) => precision);
    const free = cells.map(({ mean }, bin) => mean + (paired.has(i) ? 0 : (values[bin] as number)));
    const risen = nonDecreasing(free, weights);
    return Float64Array.from(risen, (value, bin) => value - (paired.has(i) ? 0 : (values[bin] as number)));
  });
  const behind = model.features.map(({ conversions }, i) =>
    Float64Array.from(conversions, (count, bin) => count + (correction.features[i]?.[bin]?.conversions ?? 0)),
  );
  const trainedOn = model.features[0]?.conversions.reduce((sum, count) => sum + count, 0) ?? 0;
  const nameOf = (feature: number) => model.features[feature]?.name ?? '';
  return {
    ...{ compiled: compileModel(model), correction, steps, intercept: correction.intercept.mean },
    ...{ behind, conversions: trainedOn + correction.conversions },
    pairNames: model.pairs.map(({ a, b }) => `${nameOf(a)}&${nameOf(b)}`),
  };
}

/** The judge before anything is known of a merchant. */
export const coldJudge: Judge = judgeOf(`${coldVersion}.0`, coldBase, nothingLearned(coldBase), usualPolicy);
