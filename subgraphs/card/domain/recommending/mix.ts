import { shared } from './ranking.ts';
import { followers, learnRules, type RuleSettings, type Rules } from './sequential-rules.ts';
import {
  learnNeighbourhood,
  type Neighbourhood,
  type NeighbourSettings,
  neighbourly,
} from './walk-neighbours.ts';
import type { NumberedWalks } from './walks.ts';

export type MixSettings = {
  readonly rules: RuleSettings;
  readonly neighbours: NeighbourSettings;
  /** How much the rules say, 0 to 1; the neighbours say the rest. */
  readonly ruleShare: number;
};

/** What held best on the validation day of `npm run evaluate -- recommend`. */
export const usualMix: MixSettings = {
  rules: { reach: 20, decay: 'RECIPROCAL', asked: 5, askedDecay: 'SQUARE', kept: 200 },
  neighbours: {
    ...{ sampled: 1_000, neighbours: 500, rarity: 2, onward: 1, again: 5 },
    ...{ walkDecay: 'SQUARE', sharedDecay: 'SAME', nearDecay: 'LINEAR' },
  },
  ruleShare: 0.1,
};

/** Sequential rules and walk neighbours of the same walks. */
export type Mix = { readonly rules: Rules; readonly hood: Neighbourhood; readonly ruleShare: number };

export function learnMix(walks: NumberedWalks, { rules, neighbours, ruleShare }: MixSettings): Mix {
  return { rules: learnRules(walks, rules), hood: learnNeighbourhood(walks, neighbours), ruleShare };
}

/** The share of each of all goods in what a walk leads to: by both, by the rules, and by the neighbours. */
export type Expected = {
  readonly scores: Float64Array;
  readonly byRules: Float64Array;
  readonly byWalks: Float64Array;
};

/** What is expected next of a walk. Shares sum to 1 where anything is expected at all. */
export function expected({ rules, hood, ruleShare }: Mix, walk: Int32Array): Expected {
  const byRules = shared(followers(rules, walk));
  const byWalks = shared(neighbourly(hood, walk));
  const scores = new Float64Array(byRules.length);
  for (let i = 0; i < scores.length; i += 1) {
    scores[i] = ruleShare * (byRules[i] as number) + (1 - ruleShare) * (byWalks[i] as number);
  }
  return { scores, byRules, byWalks };
}
