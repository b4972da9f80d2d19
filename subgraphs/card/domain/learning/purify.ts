import type { Binned } from './histogram.ts';
import type { Pair, Tables } from './pair-tables.ts';

/** How small what is still to be moved must be for the tables to count as pure. */
const pureBelow = 1e-10;
const mostRounds = 1_000;

/**
 * Moves whatever a pair says about one of its features alone to that feature, and every feature's mean to the baseline,
 * which is answered (Lengerich et al. 2020, by the density of the training rows): then what a table says is said by no
 * other, the attribution is unique, and the sum is what it was.
 */
export function purify(data: Binned, { mains, pairs }: Tables, baseline: number): number {
  for (const { a, b, cells } of pairs.values()) {
    purifyPair(cells, jointOf(data, [a, b]), mains[a] as Float64Array, mains[b] as Float64Array);
  }
  return mains.reduce((sum, main, feature) => {
    const mean = meanOf(data, data.columns[feature] as Uint8Array, main);
    for (let bin = 0; bin < main.length; bin += 1) main[bin] = (main[bin] as number) - mean;
    return sum + mean;
  }, baseline);
}

/** The variance that each pair explains, once pure: how much would be lost without it. */
export function strengthsOf(data: Binned, { pairs }: Tables): { pair: Pair; strength: number }[] {
  return [...pairs.values()].map(({ a, b, cells }) => {
    const joint = jointOf(data, [a, b]);
    const strength = cells.reduce((sum, value, cell) => sum + (joint[cell] as number) * value * value, 0);
    return { pair: [a, b], strength: strength / data.rows };
  });
}

function meanOf({ rows }: Binned, column: Uint8Array, values: Float64Array): number {
  let sum = 0;
  for (let row = 0; row < rows; row += 1) sum += values[column[row] as number] as number;
  return sum / rows;
}

/** How many rows lie in each cell of a pair. */
function jointOf({ rows, columns, bins }: Binned, [a, b]: Pair): Float64Array {
  const width = bins[b] as number;
  const joint = new Float64Array((bins[a] as number) * width);
  const [left, right] = [columns[a] as Uint8Array, columns[b] as Uint8Array];
  for (let row = 0; row < rows; row += 1) {
    const cell = (left[row] as number) * width + (right[row] as number);
    joint[cell] = (joint[cell] as number) + 1;
  }
  return joint;
}

function purifyPair(cells: Float64Array, joint: Float64Array, a: Float64Array, b: Float64Array): void {
  const [height, width] = [a.length, b.length];
  /** Moves the mean of one line of cells to where it belongs, and answers how much that was. */
  const line = (main: Float64Array, at: number, from: number, step: number, length: number): number => {
    let weight = 0;
    let mass = 0;
    for (let k = 0, cell = from; k < length; k += 1, cell += step) {
      weight += joint[cell] as number;
      mass += (joint[cell] as number) * (cells[cell] as number);
    }
    if (weight === 0) return 0;
    const mean = mass / weight;
    for (let k = 0, cell = from; k < length; k += 1, cell += step)
      cells[cell] = (cells[cell] as number) - mean;
    main[at] = (main[at] as number) + mean;
    return Math.abs(mean);
  };
  for (let round = 0; round < mostRounds; round += 1) {
    let moved = 0;
    for (let i = 0; i < height; i += 1) moved = Math.max(moved, line(a, i, i * width, 1, width));
    for (let j = 0; j < width; j += 1) moved = Math.max(moved, line(b, j, j, width, height));
    if (moved < pureBelow) return;
  }
}
