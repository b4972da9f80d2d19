import { type IntentFeatureName, intentFeatures } from './intent-features.ts';
import type { AdditiveModel } from './learning/additive-model.ts';

/**
 * What each stretch of each feature adds in log-odds before there is data: one value more than the feature has edges.
 * Sources: that long dwell with a section read again is HIGH is the founding essay's; that dwell and repeated reading speak
 * for a purchase is seen in the UCI shop sessions (`npm run evaluate`); the sizes are guesses. They are held as means of
 * wide priors (see `usualLearning`), and a merchant's own visits move them.
 */
const weights: Readonly<Record<IntentFeatureName, readonly number[]>> = {
  DWELL: [0, 0.1, 0.25, 0.5, 0.8, 1.1, 1.5, 1.6, 1.7],
  LONGEST_VIEW: [0, 0.05, 0.1, 0.2, 0.3, 0.35],
  SECTION_REPEATED: [0, 0.9, 1.05, 1.2],
  SECTIONS_READ: [0, 0.1, 0.2, 0.3],
  PRODUCTS_VIEWED: [0, 0.3, 0.5, 0.6, 0.8, 0.9],
  HIGH_INTENT: [0, 1.1],
  SHARED: [0, 0.6, 0.7],
  LIVE_CLICKED: [0, 0.4, 0.5],
  COUPON_CLICKED: [0, 0.9, 1],
  BUY_CLICKED: [0, 1.6, 1.8],
};

/** One visit in ten buys before anything is known (a guess; shops see 2 to 16 in a hundred). */
const baseline = Math.log(0.1 / 0.9);

/** The table of weights as a model: nobody has been counted behind it. */
export function coldModel(early: boolean): AdditiveModel {
  const features = early ? intentFeatures.filter(({ nearLabel }) => !nearLabel) : intentFeatures;
  return {
    baseline,
    features: features.map(({ name, edges }) => ({
      ...{ name, edges, values: weights[name] },
      rows: weights[name].map(() => 0),
      conversions: weights[name].map(() => 0),
    })),
    pairs: [],
  };
}
