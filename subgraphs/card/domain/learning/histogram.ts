/** Rows in bins, feature by feature, and what became of each row. */
export type Binned = {
  readonly rows: number;
  readonly columns: readonly Uint8Array[];
  readonly bins: readonly number[];
  readonly labels: Uint8Array;
  /** 1 where more may never lower the score, -1 where it may never raise it, 0 otherwise. */
  readonly direction: readonly number[];
};

/** How far off a row's chance is, and how much is learned from it: p(1 - p). */
export type Slopes = { readonly gradients: Float64Array; readonly weights: Float64Array };

/** Gradients and weights summed by feature and bin, the two side by side; features begin at twice their offsets. */
export type Histogram = Float64Array;

/** Where each feature's bins begin when all are laid in one line; one more than there are features. */
export function offsetsOf(bins: readonly number[]): number[] {
  const offsets = [0];
  for (const count of bins) offsets.push((offsets.at(-1) as number) + count);
  return offsets;
}

/** Sums some rows, for some features. */
export function histogramOf(
  { columns }: Binned,
  { gradients, weights }: Slopes,
  offsets: readonly number[],
  rows: Int32Array,
  features: readonly number[],
): Histogram {
  const sums = new Float64Array(2 * (offsets.at(-1) as number));
  for (const feature of features) {
    const column = columns[feature] as Uint8Array;
    const from = 2 * (offsets[feature] as number);
    for (let i = 0; i < rows.length; i += 1) {
      const row = rows[i] as number;
      const cell = from + 2 * (column[row] as number);
      sums[cell] = (sums[cell] as number) + (gradients[row] as number);
      sums[cell + 1] = (sums[cell + 1] as number) + (weights[row] as number);
    }
  }
  return sums;
}

/** What is left of a whole when a part is taken away: cheaper than to sum the other rows. */
export function remainder(whole: Histogram, part: Histogram): Histogram {
  const rest = new Float64Array(whole.length);
  for (let i = 0; i < rest.length; i += 1) rest[i] = (whole[i] as number) - (part[i] as number);
  return rest;
}
