import {
  type AdditiveModel,
  binsOf,
  compileModel,
  scoreOf,
} from '../../subgraphs/card/domain/learning/additive-model.ts';
import {
  type Correction,
  correctionOf,
  type LearningSettings,
  learn,
  noCorrection,
} from '../../subgraphs/card/domain/learning/correction.ts';

/** A base model with a correction, and where that stands. */
export type Learner = { readonly model: AdditiveModel; readonly correction: Correction };

/** One who has learned nothing beyond a model. */
export function beginner(model: AdditiveModel, settings: LearningSettings): Learner {
  const bins = model.features.map(({ values }) => values.length);
  return { model, correction: noCorrection(bins, settings) };
}

/** A model that says the same of everything: who learns on it begins with nothing but the base rate. */
export function emptied(model: AdditiveModel): AdditiveModel {
  const features = model.features.map((table) => ({ ...table, values: table.values.map(() => 0) }));
  return { ...model, features, pairs: [] };
}

/** What is told of rows that nobody learns from: log-odds. */
export function told({ model, correction }: Learner, rows: readonly ArrayLike<number>[]): Float64Array {
  const compiled = compileModel(model);
  return Float64Array.from(rows, (row) => {
    const bins = binsOf(compiled, row);
    return scoreOf(compiled, bins) + correctionOf(correction, bins);
  });
}

/** Goes through rows in their order: tells each, then learns how it ended. */
export function follow(
  { model, correction }: Learner,
  rows: readonly ArrayLike<number>[],
  labels: ArrayLike<number>,
  settings: LearningSettings,
): { readonly margins: Float64Array; readonly after: Learner } {
  const compiled = compileModel(model);
  const margins = new Float64Array(rows.length);
  let known = correction;
  rows.forEach((row, i) => {
    const bins = binsOf(compiled, row);
    const margin = scoreOf(compiled, bins) + correctionOf(known, bins);
    margins[i] = margin;
    known = learn(known, bins, margin, labels[i] === 1, settings);
  });
  return { margins, after: { model, correction: known } };
}
