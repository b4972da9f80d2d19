import type { Fold } from './fold.ts';
import { essayHolds, evidenceOf, intentFeatures, mostEvidence, observedOf } from './intent-features.ts';
import { coldJudge, earlyFeatures, type Judge, type ReadyModel } from './intent-model.ts';
import { binsOf, type FeatureTable } from './learning/additive-model.ts';

/** How likely a visitor is to buy, in ascending order. */
export type IntentLevel = 'LOW' | 'MEDIUM' | 'HIGH';

/** One reason of a score: what was seen, what it adds in log-odds, and how many purchases say so. */
export type IntentReason = {
  /** A feature, `BASELINE`, or two features joined by `&`. */
  readonly feature: string;
  readonly observed: number;
  readonly contribution: number;
  readonly evidence: readonly string[];
  readonly conversionsBehind: number;
};

/** A score in log-odds with its reasons, whose contributions sum to it, and the chance in percent that it stands for. */
export type Scored = {
  readonly value: number;
  readonly score: number;
  readonly reasons: readonly IntentReason[];
};

/** What a merchant's model says of a visit: with all that was seen, and early, without what lies next to buying. */
export type Intent = Scored & {
  readonly level: IntentLevel;
  readonly modelVersion: string;
  readonly early: Scored;
};

/**
 * Judges a visit by its fold: the same fold and the same judge always give the same. HIGH by the essay's rule with the
 * policy's thresholds, or from the policy's points on.
 */
export function intentOf(fold: Fold, judge: Judge = coldJudge): Intent {
  const { policy } = judge;
  const isHigh = essayHolds(fold, { dwellMs: policy.highDwellMs, sectionRepeats: policy.highSectionRepeats });
  return intentOfObserved(observedOf(fold), judge, isHigh, (feature) => evidenceOf(feature, fold));
}

/** The same of what would be observed; without evidence. */
export function intentOfObserved(
  observed: Float64Array,
  judge: Judge,
  isHigh: boolean,
  evidence: (feature: number) => readonly string[] = () => [],
): Intent {
  const known: (readonly string[])[] = [];
  const once = (feature: number) => {
    known[feature] ??= evidence(feature);
    return known[feature];
  };
  const full = scored(judge.full, observed, null, once);
  const early = scored(judge.early, observed, earlyFeatures, once);
  const { highFrom, mediumFrom } = judge.policy;
  const level = isHigh || full.value >= highFrom ? 'HIGH' : full.value >= mediumFrom ? 'MEDIUM' : 'LOW';
  const { value, score, reasons } = full;
  return { level, value, score, reasons, modelVersion: judge.version, early };
}

/** The score of a visit that nothing was seen of. */
export const noIntent: Intent = intentOfObserved(new Float64Array(intentFeatures.length), coldJudge, false);

/** The log-odds of what was observed, by a model with its correction. */
export function marginOf(ready: ReadyModel, observed: ArrayLike<number>): number {
  const bins = binsOf(ready.compiled, observed);
  let sum = ready.compiled.model.baseline + ready.intercept;
  for (let i = 0; i < bins.length; i += 1) {
    const bin = bins[i] as number;
    sum += (ready.compiled.values[i] as Float64Array)[bin] as number;
    sum += (ready.steps[i] as Float64Array)[bin] as number;
  }
  for (const { a, b, width, values } of ready.compiled.pairs) {
    sum += values[(bins[a] as number) * width + (bins[b] as number)] as number;
  }
  return sum;
}

/** What of all that was observed a model looks at: it holds the features in the order of `places`. */
export function observedBy(observed: ArrayLike<number>, places: readonly number[] | null): ArrayLike<number> {
  if (places === null) return observed;
  const own = new Float64Array(places.length);
  for (let i = 0; i < places.length; i += 1) own[i] = observed[places[i] as number] as number;
  return own;
}

function scored(
  { compiled, steps, intercept, behind, conversions, pairNames }: ReadyModel,
  all: Float64Array,
  places: readonly number[] | null,
  evidence: (feature: number) => readonly string[],
): Scored {
  const observed = observedBy(all, places);
  const bins = binsOf(compiled, observed);
  const seenBehind = (feature: number) => evidence(places === null ? feature : (places[feature] as number));
  const behindOf = (feature: number) => (behind[feature] as Float64Array)[bins[feature] as number] as number;
  const reasons: IntentReason[] = [
    {
      ...{ feature: 'BASELINE', observed: 0, contribution: compiled.model.baseline + intercept },
      ...{ evidence: [], conversionsBehind: conversions },
    },
  ];
  for (let feature = 0; feature < bins.length; feature += 1) {
    const bin = bins[feature] as number;
    const own = (compiled.values[feature] as Float64Array)[bin] as number;
    const contribution = own + ((steps[feature] as Float64Array)[bin] as number);
    if (contribution === 0) continue;
    reasons.push({
      feature: (compiled.model.features[feature] as FeatureTable).name,
      observed: observed[feature] as number,
      contribution,
      evidence: seenBehind(feature),
      conversionsBehind: behindOf(feature),
    });
  }
  for (let i = 0; i < compiled.pairs.length; i += 1) {
    const { a, b, width, values } = compiled.pairs[i] as (typeof compiled.pairs)[number];
    const contribution = values[(bins[a] as number) * width + (bins[b] as number)] as number;
    if (contribution === 0) continue;
    reasons.push({
      feature: pairNames[i] as string,
      observed: observed[a] as number,
      contribution,
      evidence: together(seenBehind(a), seenBehind(b)),
      // How many stand behind the two together is not counted: at most as many as behind the rarer.
      conversionsBehind: Math.min(behindOf(a), behindOf(b)),
    });
  }
  reasons.sort(byStrength);
  let score = 0;
  for (const { contribution } of reasons) score += contribution;
  return { value: Math.round(100 / (1 + Math.exp(-score))), score, reasons };
}

/** Evidence of two features, each event once. */
function together(a: readonly string[], b: readonly string[]): readonly string[] {
  const ids = a.slice(0, mostEvidence);
  for (const id of b) if (ids.length < mostEvidence && !ids.includes(id)) ids.push(id);
  return ids;
}

function byStrength(a: IntentReason, b: IntentReason): number {
  return Math.abs(b.contribution) - Math.abs(a.contribution) || (a.feature < b.feature ? -1 : 1);
}
