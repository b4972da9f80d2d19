import type { Decay } from '../../subgraphs/card/domain/recommending/decay.ts';
import {
  relateByCosine,
  relateLinearly,
  together,
} from '../../subgraphs/card/domain/recommending/linear-item-model.ts';
import { expected, learnMix, type MixSettings } from '../../subgraphs/card/domain/recommending/mix.ts';
import type { Row } from '../../subgraphs/card/domain/recommending/ranking.ts';
import { related } from '../../subgraphs/card/domain/recommending/related.ts';
import {
  followers,
  learnRules,
  type RuleSettings,
} from '../../subgraphs/card/domain/recommending/sequential-rules.ts';
import {
  learnNeighbourhood,
  type NeighbourSettings,
  neighbourly,
} from '../../subgraphs/card/domain/recommending/walk-neighbours.ts';
import type { NumberedWalks } from '../../subgraphs/card/domain/recommending/walks.ts';

/** What is expected next of a walk, of all goods. */
export type Recommender = (walk: Int32Array) => Float64Array;

/** Learns from past walks. */
export type Learner = (walks: NumberedWalks) => Recommender;

/** How often goods were opened, whatever the walk. */
export const popularity: Learner = ({ goods, walks }) => {
  const scores = new Float64Array(goods.length);
  for (const number of walks.flatMap((walk) => [...walk])) scores[number] = (scores[number] as number) + 1;
  return () => scores;
};

/** In how many walks goods are together with the latest of a walk. */
export const coOccurrence: Learner = (walks) => {
  const { size, cells } = together(walks);
  return (walk) => {
    const latest = walk.at(-1) as number;
    const scores = new Float64Array(size);
    for (let other = 0; other < size; other += 1) {
      const [low, high] = other < latest ? [other, latest] : [latest, other];
      if (other !== latest) scores[other] = cells[(high * (high + 1)) / 2 + low] as number;
    }
    return scores;
  };
};

export function cosine(kept: number, decay: Decay): Learner {
  return (walks) => relating(relateByCosine(walks, kept), decay);
}

/** The linear item model with several decays: what takes long is learned once. */
export function linear(walks: NumberedWalks, ridge: number, kept: number): (decay: Decay) => Recommender {
  const learning = relateLinearly(together(walks), ridge, kept);
  for (;;) {
    const step = learning.next();
    if (step.done === true) return (decay) => relating(step.value, decay);
  }
}

export function rules(settings: RuleSettings): Learner {
  return (walks) => {
    const learned = learnRules(walks, settings);
    return (walk) => followers(learned, walk);
  };
}

export function neighbours(settings: NeighbourSettings): Learner {
  return (walks) => {
    const learned = learnNeighbourhood(walks, settings);
    return (walk) => neighbourly(learned, walk);
  };
}

export function mixed(settings: MixSettings): Learner {
  return (walks) => {
    const learned = learnMix(walks, settings);
    return (walk) => expected(learned, walk).scores;
  };
}

function relating(rows: readonly Row[], decay: Decay): Recommender {
  return (walk) => related(rows, walk, decay);
}
