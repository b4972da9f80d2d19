import type { Trained } from './contestants.ts';

const warmUp = 2_000;
const rounds = 5;
const calls = 2_000;

/** Microseconds of one call: the median and the slowest of a hundred. */
export type Latency = { readonly p50: number; readonly p99: number };

/** How long a model takes to score a row, and to score it and say why; reading and binning of the row included. */
export function latencyOf({ score, explain }: Trained, rows: readonly Float64Array[]) {
  return { score: timed(score, rows), explain: explain === null ? null : timed(explain, rows) };
}

/** The quietest of some rounds, by its slow calls: what else the machine does is not the model's. */
function timed(call: (row: Float64Array) => number, rows: readonly Float64Array[]): Latency {
  const at = (i: number) => rows[i % rows.length] as Float64Array;
  for (let i = 0; i < warmUp; i += 1) call(at(i));
  const measured = Array.from({ length: rounds }, (): Latency => {
    const times = new Float64Array(calls);
    for (let i = 0; i < calls; i += 1) {
      const row = at(i);
      const begun = performance.now();
      call(row);
      times[i] = 1_000 * (performance.now() - begun);
    }
    times.sort();
    return { p50: times[calls >> 1] as number, p99: times[Math.floor(0.99 * calls)] as number };
  });
  return measured.reduce((best, one) => (one.p99 < best.p99 ? one : best));
}
