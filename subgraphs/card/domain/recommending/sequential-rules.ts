import { type Decay, decayed } from './decay.ts';
import { addRow, heaviest, type Row } from './ranking.ts';
import type { NumberedWalks } from './walks.ts';

export type RuleSettings = {
  /** How many steps apart two goods of a walk may be to say that the one leads to the other. */
  readonly reach: number;
  /** How what is further behind counts less. */
  readonly decay: Decay;
  /** How many of the latest goods of a walk are asked where they lead to. */
  readonly asked: number;
  /** How what was looked at longer ago is asked less. */
  readonly askedDecay: Decay;
  /** How many rules are kept of each of the goods. */
  readonly kept: number;
};

/** Where each of the goods leads to. */
export type Rules = { readonly rows: readonly (Row | undefined)[]; readonly settings: RuleSettings };

/**
 * Sequential rules: how often goods were followed by others within a few steps, nearer ones counting more. Goods may be
 * followed by themselves: people go back to what they looked at, and a model that forbids it is wrong half of the time.
 */
export function learnRules({ goods, walks }: NumberedWalks, settings: RuleSettings): Rules {
  const counted: (Map<number, number> | undefined)[] = new Array(goods.length);
  for (const walk of walks) {
    for (let to = 1; to < walk.length; to += 1) {
      for (let steps = 1; steps <= Math.min(settings.reach, to); steps += 1) {
        const from = walk[to - steps] as number;
        const row = counted[from] ?? new Map<number, number>();
        const next = walk[to] as number;
        row.set(next, (row.get(next) ?? 0) + decayed(settings.decay, steps - 1));
        counted[from] = row;
      }
    }
  }
  return { rows: Array.from(counted, (row) => row && heaviest(row, settings.kept)), settings };
}

/** How much the latest goods of a walk lead to each of all goods. */
export function followers({ rows, settings }: Rules, walk: Int32Array): Float64Array {
  const scores = new Float64Array(rows.length);
  for (let steps = 0; steps < Math.min(settings.asked, walk.length); steps += 1) {
    const from = walk[walk.length - 1 - steps] as number;
    addRow(scores, rows[from], decayed(settings.askedDecay, steps));
  }
  return scores;
}
