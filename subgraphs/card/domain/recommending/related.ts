import { type Decay, decayed } from './decay.ts';
import { addRow, type Row } from './ranking.ts';

/** How much a walk's goods speak for each of all goods: the latest most, each of them once. */
export function related(rows: readonly (Row | undefined)[], walk: Int32Array, decay: Decay): Float64Array {
  const scores = new Float64Array(rows.length);
  const asked = new Set<number>();
  for (let steps = 0; steps < walk.length; steps += 1) {
    const number = walk[walk.length - 1 - steps] as number;
    if (!asked.has(number)) addRow(scores, rows[number], decayed(decay, steps));
    asked.add(number);
  }
  return scores;
}
