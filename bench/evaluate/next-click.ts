import { best } from '../../subgraphs/card/domain/recommending/ranking.ts';
import { type NumberedWalks, numbersOf, type Walk } from '../../subgraphs/card/domain/recommending/walks.ts';
import type { Recommender } from './recommenders.ts';

/** How well the next click is told: in the first twenty, and how near the top; and how long an answer takes. */
export type Told = {
  readonly hitRate: number;
  readonly reciprocalRank: number;
  readonly p50: number;
  readonly p99: number;
};

/**
 * Ranks of clicks that were told, 0 where they were not among the first twenty; of which visit each click is; and how long
 * each answer took.
 */
export type Ranks = {
  readonly ranks: readonly number[];
  readonly visits: readonly number[];
  readonly times: readonly number[];
};

const first = 20;

/** Tells each click of visits from those before it. */
export function rankClicks(recommender: Recommender, past: NumberedWalks, next: readonly Walk[]): Ranks {
  const times: number[] = [];
  const ranks: number[] = [];
  const visits: number[] = [];
  for (const [visit, { goods }] of next.entries()) {
    const walk = numbersOf(past, goods);
    for (let at = 1; at < walk.length; at += 1) {
      const began = performance.now();
      const told = best(recommender(walk.subarray(0, at)), first);
      times.push(performance.now() - began);
      ranks.push(told.indexOf(walk[at] as number) + 1);
      visits.push(visit);
    }
  }
  return { ranks, visits, times };
}

/** What ranks come to. */
export function toldBy({ ranks, times }: Ranks): Told {
  const sorted = [...times].sort((a, b) => a - b);
  const quantile = (share: number) => sorted[Math.floor(share * (sorted.length - 1))] ?? 0;
  const hits = ranks.filter((rank) => rank > 0);
  return {
    hitRate: hits.length / ranks.length,
    reciprocalRank: hits.reduce((sum, rank) => sum + 1 / rank, 0) / ranks.length,
    p50: quantile(0.5),
    p99: quantile(0.99),
  };
}

/** By how much one measure is better than of another model on the same clicks, and half its 95 % interval, over visits. */
export function better(
  ours: Ranks,
  theirs: Ranks,
  worth: (rank: number) => number,
): [by: number, half: number] {
  const sums = new Map<number, number>();
  ours.ranks.forEach((rank, i) => {
    const visit = ours.visits[i] as number;
    sums.set(visit, (sums.get(visit) ?? 0) + worth(rank) - worth(theirs.ranks[i] as number));
  });
  const clicks = ours.ranks.length;
  const mean = [...sums.values()].reduce((sum, one) => sum + one, 0) / sums.size;
  const spread = [...sums.values()].reduce((sum, one) => sum + (one - mean) ** 2, 0);
  return [(mean * sums.size) / clicks, (1.96 * Math.sqrt(spread)) / clicks];
}
