import type { Trained } from './contestants.ts';

const warmUp = 2_000;
const calls = 10_000;

/** Microseconds of one call: the median and the slowest of a hundred. */
export type Latency = { readonly p50: number; readonly p99: number };

/** How long a model takes to score a row, and to score it and say why; reading and binning of the row included. */
export function latencyOf({ score, explain }: Trained, rows: readonly Float64Array[]) {
  return { score: timed(score, rows), explain: explain === null ? null : timed(explain, rows) };
}

function timed(call: (row: Float64Array) => number, rows: readonly Float64Array[]): Latency {
  const times = new Float64Array(calls);
  for (let i = -warmUp; i < calls; i += 1) {
    const row = rows[(i + warmUp) % rows.length] as Float64Array;
    const begun = performance.now();
    call(row);
    if (i >= 0) times[i] = 1_000 * (performance.now() - begun);
  }
  times.sort();
  return { p50: times[calls >> 1] as number, p99: times[Math.floor(0.99 * calls)] as number };
}
