import type { Decay } from '../../subgraphs/card/domain/recommending/decay.ts';
import { usualMix } from '../../subgraphs/card/domain/recommending/mix.ts';
import type { RuleSettings } from '../../subgraphs/card/domain/recommending/sequential-rules.ts';
import type { NeighbourSettings } from '../../subgraphs/card/domain/recommending/walk-neighbours.ts';
import { numbered, type Walk } from '../../subgraphs/card/domain/recommending/walks.ts';
import { printTable } from '../table.ts';
import { better, type Ranks, rankClicks, type Told, toldBy } from './next-click.ts';
import {
  coOccurrence,
  cosine,
  type Learner,
  linear,
  mixed,
  neighbours,
  popularity,
  rules,
} from './recommenders.ts';
import { byHour, knownOnly, lastDay, readWalks, type Split } from './walks.ts';

const plainRules: RuleSettings = {
  ...{ reach: 10, decay: 'RECIPROCAL', asked: 1, askedDecay: 'RECIPROCAL', kept: 200 },
};
const plainNeighbours: NeighbourSettings = {
  ...{ sampled: 1_000, neighbours: 500, rarity: 0, onward: 1, again: 1 },
  ...{ walkDecay: 'LINEAR', sharedDecay: 'LINEAR', nearDecay: 'SAME' },
};
const decays = ['SAME', 'LINEAR', 'RECIPROCAL', 'SQUARE', 'LOGARITHMIC'] as const;
const ridges = [100, 500];
const kept = 100;
const oursName = 'ours: the mix that was chosen';

type Change<Settings> = Partial<Settings>;

/** What is tried, one after the other: each builds on the best so far. */
const ruleChanges: Change<RuleSettings>[][] = [
  decays.map((decay) => ({ decay })),
  [1, 2, 3, 5, 20].map((reach) => ({ reach })),
  [2, 3, 5].flatMap((asked) =>
    (['RECIPROCAL', 'SQUARE'] as const).map((askedDecay) => ({ asked, askedDecay })),
  ),
];
const neighbourChanges: Change<NeighbourSettings>[][] = [
  decays.map((walkDecay) => ({ walkDecay })),
  decays.map((sharedDecay) => ({ sharedDecay })),
  (['LINEAR', 'RECIPROCAL', 'LOGARITHMIC'] as const).map((nearDecay) => ({ nearDecay })),
  [0.5, 1, 2].map((rarity) => ({ rarity })),
  [0.5, 2, 3, 5, 10].map((again) => ({ again })),
  [0.7, 1.5].map((onward) => ({ onward })),
  [
    { sampled: 500, neighbours: 100 },
    { sampled: 2_000, neighbours: 1_000 },
  ],
];
const ruleShares = [0.05, 0.1, 0.15, 0.2, 0.3, 0.5, 0.7];

/**
 * Tells the next click of real visits. The last day of the file is held out; everything that can be chosen is chosen on
 * the day before it, learned from the days before that. Both measures count the same in a choice.
 */
export async function evaluate(args: readonly string[]): Promise<void> {
  const [file] = args;
  if (file === undefined) throw new Error('usage: npm run evaluate -- recommend FILE');
  const held = lastDay(readWalks(file));
  const chosen = choose(lastDay(held.past));
  test(held, chosen);
  testByHour(held, chosen);
}

type Chosen = {
  readonly rules: RuleSettings;
  readonly neighbours: NeighbourSettings;
  readonly ruleShare: number;
  readonly ridge: number;
  readonly decay: Decay;
};

function choose(split: Split): Chosen {
  const past = numbered(split.past);
  const next = knownOnly(split.next, split.past);
  const rows: string[][] = [];
  const worthOf = (name: string, recommender: ReturnType<Learner>) => {
    const told = toldBy(rankClicks(recommender, past, next));
    rows.push([name, ...figures(told)]);
    return told.hitRate + told.reciprocalRank;
  };
  const climb = <Settings extends object>(
    name: string,
    learner: (settings: Settings) => Learner,
    from: Settings,
    changes: Change<Settings>[][],
  ): Settings => {
    let found = { settings: from, worth: worthOf(`${name} ${JSON.stringify(from)}`, learner(from)(past)) };
    for (const round of changes) {
      const { settings } = found;
      for (const change of round) {
        const next = { ...settings, ...change };
        const worth = worthOf(`${name} … ${JSON.stringify(change)}`, learner(next)(past));
        if (worth > found.worth) found = { settings: next, worth };
      }
    }
    return found.settings;
  };
  const best = {
    rules: climb('rules', rules, plainRules, ruleChanges),
    neighbours: climb('neighbours', neighbours, plainNeighbours, neighbourChanges),
  };
  const shares = ruleShares.map((ruleShare) => ({
    ruleShare,
    worth: worthOf(`mix of the best two, rules ${ruleShare}`, mixed({ ...best, ruleShare })(past)),
  }));
  const linears = ridges.flatMap((ridge) => {
    const learned = linear(past, ridge, kept);
    return (['SAME', 'RECIPROCAL'] as const).map((decay) => ({
      ridge,
      decay,
      worth: worthOf(`EASE, ridge ${ridge}, ${decay}`, learned(decay)),
    }));
  });
  const describing = `Validation day: ${split.past.length} visits before, ${clicksOf(next)} clicks to tell`;
  printTable(describing, head, rows);
  const { ridge, decay } = most(linears);
  return { ...best, ruleShare: most(shares).ruleShare, ridge, decay };
}

function test(split: Split, chosen: Chosen): void {
  const past = numbered(split.past);
  const next = knownOnly(split.next, split.past);
  const { rules: bestRules, neighbours: bestNeighbours, ruleShare, ridge, decay } = chosen;
  const plainMix = { rules: plainRules, neighbours: plainNeighbours, ruleShare: 0.5 };
  const learners: [string, Learner][] = [
    ['popularity', popularity],
    ['item co-occurrence', coOccurrence],
    ['item cosine', cosine(kept, decay)],
    [`EASE, ridge ${ridge}`, (walks) => linear(walks, ridge, kept)(decay)],
    ['sequential rules alone, plain', rules(plainRules)],
    ['sequential rules alone, chosen', rules(bestRules)],
    ['walk neighbours alone, plain', neighbours(plainNeighbours)],
    ['walk neighbours alone, chosen', neighbours(bestNeighbours)],
    ['half and half, plain', mixed(plainMix)],
    [oursName, mixed({ rules: bestRules, neighbours: bestNeighbours, ruleShare })],
    ['ours: the mix that ships', mixed(usualMix)],
  ];
  const ranked = learners.map(([name, learner]) => ({ name, ranks: rankClicks(learner(past), past, next) }));
  const rows = ranked.map(({ name, ranks }) => [name, ...figures(toldBy(ranks))]);
  const all = clicksOf(split.next.filter(({ goods }) => goods.length > 1));
  const describing =
    `Held-out last day: ${split.past.length} visits before, ${clicksOf(next)} clicks to tell, ` +
    `${all - clicksOf(next)} left out with goods never seen before`;
  printTable(describing, head, [...rows, ['reference: half and half', '.69', '.37', '', '']]);
  const ours = ranked.find(({ name }) => name === oursName)?.ranks as Ranks;
  const compared = ranked
    .filter(({ name }) => !name.startsWith('ours'))
    .map(({ name, ranks }) => [
      name,
      interval(better(ours, ranks, (rank) => (rank > 0 ? 1 : 0))),
      interval(better(ours, ranks, (rank) => (rank > 0 ? 1 / rank : 0))),
    ]);
  printTable('By how much ours is better, paired over visits', ['than', 'HR@20', 'MRR@20'], compared);
  console.log(`\nChosen on the validation day: ${JSON.stringify(chosen)}`);
}

/** The same day with models that are learned anew every hour from what had ended by then, as the product does. */
function testByHour(split: Split, { rules: bestRules, neighbours: bestNeighbours, ruleShare }: Chosen): void {
  const learners: [string, Learner][] = [
    ['popularity', popularity],
    ['item co-occurrence', coOccurrence],
    ['sequential rules alone', rules(bestRules)],
    ['walk neighbours alone', neighbours(bestNeighbours)],
    [oursName, mixed({ rules: bestRules, neighbours: bestNeighbours, ruleShare })],
  ];
  const hours = byHour(split).map(({ past, next }) => ({
    past: numbered(past),
    next: knownOnly(next, past),
  }));
  const rows = learners.map(([name, learner]) => {
    const ranked = hours.map(({ past, next }) => rankClicks(learner(past), past, next));
    return [name, ...figures(toldBy(joined(ranked)))];
  });
  const clicks = hours.reduce((sum, { next }) => sum + clicksOf(next), 0);
  printTable(`Held-out last day, learned anew every hour: ${clicks} clicks to tell`, head, rows);
}

function joined(parts: readonly Ranks[]): Ranks {
  return {
    ranks: parts.flatMap(({ ranks }) => ranks),
    visits: parts.flatMap(({ visits }) => visits),
    times: parts.flatMap(({ times }) => times),
  };
}

const head = ['model', 'HR@20', 'MRR@20', 'p50 ms', 'p99 ms'];

function figures({ hitRate, reciprocalRank, p50, p99 }: Told): string[] {
  return [hitRate.toFixed(4), reciprocalRank.toFixed(4), p50.toFixed(3), p99.toFixed(3)];
}

function interval([by, half]: [by: number, half: number]): string {
  return `${by.toFixed(4)} ± ${half.toFixed(4)}`;
}

function clicksOf(walks: readonly Walk[]): number {
  return walks.reduce((sum, { goods }) => sum + goods.length - 1, 0);
}

function most<Item extends { readonly worth: number }>(items: readonly Item[]): Item {
  return items.reduce((best, item) => (item.worth > best.worth ? item : best));
}
