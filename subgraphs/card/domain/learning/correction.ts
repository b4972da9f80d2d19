/** What one stretch of a feature has come to at one merchant. */
export type Cell = {
  /** What is added to the score, in log-odds. */
  readonly mean: number;
  /** How sure that is: one over its variance. */
  readonly precision: number;
  /** Visits that were learned from, and how many of them converted. */
  readonly rows: number;
  readonly conversions: number;
};

/**
 * What a merchant's own visits say beyond the base model: a Bayesian logistic regression on the same stretches, its
 * posterior kept as independent normals. Plain data: kept as JSON, it says the same for ever.
 */
export type Correction = {
  readonly intercept: Cell;
  /** By feature, then by stretch. */
  readonly features: readonly (readonly Cell[])[];
  /** How many outcomes it has learned from, and how many of them converted. */
  readonly outcomes: number;
  readonly conversions: number;
};

/** How a correction learns. Variances in squared log-odds. */
export type LearningSettings = {
  /** How far a merchant's base rate may lie from the model's before anything is known. */
  readonly interceptVariance: number;
  /** The same for each stretch of a feature. */
  readonly featureVariance: number;
  /** Which share of what is known is kept at each outcome, 0 to 1: the rest is forgotten, towards the prior. */
  readonly kept: number;
};

/**
 * What `npm run evaluate` chooses on the shop sessions of May to July, before those that it then reports on, for a merchant
 * of 300 visits and one of 4,000 alike: after some 2,300 visits half is forgotten, so the correction follows a season and
 * does not follow noise.
 */
export const usualLearning: LearningSettings = {
  interceptVariance: 0.3,
  featureVariance: 0.04,
  kept: 0.9997,
};

/** A correction that has learned nothing, for features with so many stretches each. */
export function noCorrection(bins: readonly number[], settings: LearningSettings): Correction {
  const cell = (variance: number): Cell => ({ mean: 0, precision: 1 / variance, rows: 0, conversions: 0 });
  return {
    intercept: cell(settings.interceptVariance),
    features: bins.map((count) => Array.from({ length: count }, () => cell(settings.featureVariance))),
    outcomes: 0,
    conversions: 0,
  };
}

/** What a correction adds to the score of a visit in these stretches. */
export function correctionOf({ intercept, features }: Correction, bins: ArrayLike<number>): number {
  let sum = intercept.mean;
  for (let i = 0; i < features.length; i += 1) sum += cellOf(features, i, bins).mean;
  return sum;
}

/**
 * Learns how one visit ended: `margin` is its score in log-odds before, correction included. One step of assumed density
 * filtering (a Kalman step of the logistic likelihood): the surer a stretch, the less it moves. What the visit did not
 * touch stays as it is but for forgetting, which is done when it is touched.
 */
export function learn(
  correction: Correction,
  bins: ArrayLike<number>,
  margin: number,
  converted: boolean,
  settings: LearningSettings,
): Correction {
  const p = 1 / (1 + Math.exp(-margin));
  const information = p * (1 - p);
  const touched = correction.features.map((_, i) =>
    faded(cellOf(correction.features, i, bins), settings.featureVariance, settings),
  );
  const intercept = faded(correction.intercept, settings.interceptVariance, settings);
  const spread = [intercept, ...touched].reduce((sum, { precision }) => sum + 1 / precision, 0);
  const surprise = ((converted ? 1 : 0) - p) / (1 + information * spread);
  const step = (cell: Cell): Cell => ({
    mean: cell.mean + surprise / cell.precision,
    precision: cell.precision + information / (1 + information * (spread - 1 / cell.precision)),
    rows: cell.rows + 1,
    conversions: cell.conversions + (converted ? 1 : 0),
  });
  return {
    intercept: step(intercept),
    features: correction.features.map((cells, i) => {
      const taught = cells.slice();
      taught[bins[i] as number] = step(touched[i] as Cell);
      return taught;
    }),
    outcomes: correction.outcomes + 1,
    conversions: correction.conversions + (converted ? 1 : 0),
  };
}

/** A cell with a little of what it knew forgotten: both its mean and its precision go towards the prior's. */
function faded(cell: Cell, variance: number, { kept }: LearningSettings): Cell {
  const prior = 1 / variance;
  const precision = prior + kept * (cell.precision - prior);
  return {
    ...cell,
    mean: (cell.mean * kept * cell.precision) / (kept * cell.precision + (1 - kept) * prior),
    precision,
  };
}

function cellOf(features: Correction['features'], feature: number, bins: ArrayLike<number>): Cell {
  return (features[feature] as readonly Cell[])[bins[feature] as number] as Cell;
}
