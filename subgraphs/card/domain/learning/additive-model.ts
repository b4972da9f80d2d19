/** What one feature adds to a score: a value for each stretch between its edges. */
export type FeatureTable = {
  readonly name: string;
  /** Ascending: the first stretch lies below the first edge, each edge belongs to the stretch above it. */
  readonly edges: readonly number[];
  /** In log-odds, one more than there are edges. */
  readonly values: readonly number[];
  /** How many training rows lay in each stretch. */
  readonly rows: readonly number[];
  /** How many of them converted. */
  readonly conversions: readonly number[];
};

/** What two features add together beyond what each adds by itself. */
export type PairTable = {
  /** The places of the two in the model's features. */
  readonly a: number;
  readonly b: number;
  /** Row by row of `a`'s stretches. */
  readonly values: readonly number[];
};

/**
 * A generalized additive model with pairs (GA2M): the log-odds are the baseline, plus a value for each feature, plus one
 * for each pair. Plain data: it is kept as JSON and says the same for ever.
 */
export type AdditiveModel = {
  readonly baseline: number;
  readonly features: readonly FeatureTable[];
  readonly pairs: readonly PairTable[];
};

/** What a feature or a pair adds to one score. */
export type Contribution = {
  readonly feature: number;
  /** The other one of a pair; null for a feature by itself. */
  readonly other: number | null;
  /** The stretch of the feature that the observed value lies in. */
  readonly bin: number;
  readonly value: number;
};

/** A model ready to score. */
export type CompiledModel = {
  readonly model: AdditiveModel;
  readonly edges: readonly Float64Array[];
  readonly values: readonly Float64Array[];
  readonly pairs: readonly {
    readonly a: number;
    readonly b: number;
    readonly width: number;
    readonly values: Float64Array;
  }[];
};

/** Lays a model's tables out for scoring. Do it once for a model. */
export function compileModel(model: AdditiveModel): CompiledModel {
  return {
    model,
    edges: model.features.map(({ edges }) => Float64Array.from(edges)),
    values: model.features.map(({ values }) => Float64Array.from(values)),
    pairs: model.pairs.map(({ a, b, values }) => ({
      ...{ a, b, values: Float64Array.from(values) },
      width: (model.features[b]?.values.length ?? 0) as number,
    })),
  };
}

/** In which stretch each observed value lies. */
export function binsOf({ edges }: CompiledModel, observed: ArrayLike<number>): Uint8Array {
  const bins = new Uint8Array(edges.length);
  for (let feature = 0; feature < edges.length; feature += 1) {
    bins[feature] = binOf(edges[feature] as Float64Array, observed[feature] as number);
  }
  return bins;
}

/** How many edges an observed value has reached. */
export function binOf(edges: ArrayLike<number>, value: number): number {
  let low = 0;
  let high = edges.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((edges[middle] as number) <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The log-odds of a row by its stretches. */
export function scoreOf({ model, values, pairs }: CompiledModel, bins: Uint8Array): number {
  let sum = model.baseline;
  for (let i = 0; i < values.length; i += 1) sum += (values[i] as Float64Array)[bins[i] as number] as number;
  for (const { a, b, width, values: cells } of pairs) {
    sum += cells[(bins[a] as number) * width + (bins[b] as number)] as number;
  }
  return sum;
}

/** What each feature and pair adds; with the baseline they sum to the score. */
export function contributionsOf({ values, pairs }: CompiledModel, bins: Uint8Array): Contribution[] {
  const found: Contribution[] = [];
  for (let feature = 0; feature < values.length; feature += 1) {
    const bin = bins[feature] as number;
    const value = (values[feature] as Float64Array)[bin] as number;
    if (value !== 0) found.push({ feature, other: null, bin, value });
  }
  for (const { a, b, width, values: cells } of pairs) {
    const bin = bins[a] as number;
    const value = cells[bin * width + (bins[b] as number)] as number;
    if (value !== 0) found.push({ feature: a, other: b, bin, value });
  }
  return found;
}
