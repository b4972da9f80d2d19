/** Which columns a model may see, and what others reached so: area under the curve. */
export type FeatureSet = {
  readonly name: string;
  readonly left: readonly string[];
  /** Logistic regression on log1p, the best boosting (scikit-learn, XGBoost, hand-set) and a first additive model. */
  readonly references: { readonly logistic: number; readonly boosting: number; readonly additive: number };
};

/**
 * PageValues is what a page was worth in sales so far, which lies next to the label; bounce and exit rates are known only
 * when visits are over. A card has none of them: the last set is the honest one for it.
 */
export const featureSets: readonly FeatureSet[] = [
  { name: 'all', left: [], references: { logistic: 0.9146, boosting: 0.9355, additive: 0.9335 } },
  {
    ...{ name: 'no PageValues', left: ['PageValues'] },
    references: { logistic: 0.7562, boosting: 0.788, additive: 0.7827 },
  },
  {
    ...{ name: 'no PageValues, Bounce, Exit', left: ['PageValues', 'BounceRates', 'ExitRates'] },
    references: { logistic: 0.7404, boosting: 0.7709, additive: 0.7666 },
  },
];
