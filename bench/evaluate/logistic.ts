import type { Sessions } from './sessions.ts';

/** What is told of rows: log-odds. */
export type Told = (row: Float64Array) => number;

/** Columns that are names and not amounts: each value gets a weight of its own. */
const categories = [
  'Month',
  'OperatingSystems',
  'Browser',
  'Region',
  'TrafficType',
  'VisitorType',
  'Weekend',
];
const ridge = 1;

/**
 * Logistic regression on log(1 + amount), standardized, and one weight for each category, by Newton's steps: the plain
 * model whose published results say whether rows, folds and measures are read as others read them.
 */
export function trainLogistic({ names, rows, labels }: Sessions): Told {
  const columns = names.flatMap((name, i) => {
    if (!categories.includes(name)) return [amount(rows, i)];
    const values = [...new Set(rows.map((row) => row[i] as number))].sort((a, b) => a - b);
    return values.map((value) => (row: Float64Array) => (row[i] === value ? 1 : 0));
  });
  const inputs = rows.map((row) => present([1, ...columns.map((of) => of(row))]));
  const weights = new Float64Array(columns.length + 1);
  for (let round = 0; round < 30; round += 1) {
    if (newtonStep(inputs, labels, weights) < 1e-6) break;
  }
  return (row) =>
    columns.reduce((sum, of, i) => sum + (weights[i + 1] as number) * of(row), weights[0] as number);
}

function amount(rows: readonly Float64Array[], i: number): (row: Float64Array) => number {
  const values = rows.map((row) => Math.log1p(row[i] as number));
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const spread = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length) || 1;
  return (row) => (Math.log1p(row[i] as number) - mean) / spread;
}

/** A row without its zeros, of which there are many: the places of the others and what stands there. */
type Input = { readonly places: Int32Array; readonly values: Float64Array };

function present(values: readonly number[]): Input {
  const places = Int32Array.from(values.flatMap((value, i) => (value === 0 ? [] : [i])));
  return { places, values: Float64Array.from(places, (i) => values[i] as number) };
}

/** Moves the weights by one step and answers how far. */
function newtonStep(inputs: readonly Input[], labels: Uint8Array, weights: Float64Array): number {
  const size = weights.length;
  const slope = Float64Array.from(weights, (weight, i) => (i === 0 ? 0 : -ridge * weight));
  const curve = Array.from({ length: size }, (_, i) => {
    const line = new Float64Array(size);
    line[i] = i === 0 ? 1e-9 : ridge;
    return line;
  });
  inputs.forEach(({ places, values }, row) => {
    let margin = 0;
    for (let i = 0; i < places.length; i += 1) {
      margin += (weights[places[i] as number] as number) * (values[i] as number);
    }
    const p = 1 / (1 + Math.exp(-margin));
    const error = (labels[row] as number) - p;
    for (let i = 0; i < places.length; i += 1) {
      const [place, value] = [places[i] as number, values[i] as number];
      slope[place] = (slope[place] as number) + error * value;
      const line = curve[place] as Float64Array;
      for (let j = 0; j <= i; j += 1) {
        const other = places[j] as number;
        line[other] = (line[other] as number) + p * (1 - p) * value * (values[j] as number);
      }
    }
  });
  const step = solve(curve, slope);
  step.forEach((by, i) => {
    weights[i] = (weights[i] as number) + by;
  });
  return Math.max(...step.map(Math.abs));
}

/** Solves a symmetric positive system, of which the lower half is given (Cholesky). */
function solve(lower: readonly Float64Array[], right: Float64Array): Float64Array {
  const at = (i: number, j: number) => (lower[i] as Float64Array)[j] as number;
  const found = Float64Array.from(right);
  for (let i = 0; i < right.length; i += 1) {
    const line = lower[i] as Float64Array;
    for (let j = 0; j <= i; j += 1) {
      let sum = line[j] as number;
      for (let k = 0; k < j; k += 1) sum -= (line[k] as number) * at(j, k);
      line[j] = i === j ? Math.sqrt(sum) : sum / at(j, j);
    }
    for (let k = 0; k < i; k += 1)
      found[i] = (found[i] as number) - (line[k] as number) * (found[k] as number);
    found[i] = (found[i] as number) / (line[i] as number);
  }
  for (let i = right.length - 1; i >= 0; i -= 1) {
    for (let k = i + 1; k < right.length; k += 1)
      found[i] = (found[i] as number) - at(k, i) * (found[k] as number);
    found[i] = (found[i] as number) / at(i, i);
  }
  return found;
}
