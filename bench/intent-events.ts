import type { Behavior, BehaviorKind } from '../subgraphs/card/domain/behavior.ts';
import { emptyFold, type Fold, fold } from '../subgraphs/card/domain/fold.ts';
import { intentOf } from '../subgraphs/card/domain/intent.ts';
import { intentFeatures, observedOf } from '../subgraphs/card/domain/intent-features.ts';
import {
  coldBase,
  coldJudge,
  earlyFeatures,
  type Judge,
  judgeOf,
  nothingLearned,
  usualPolicy,
} from '../subgraphs/card/domain/intent-model.ts';
import type { AdditiveModel } from '../subgraphs/card/domain/learning/additive-model.ts';
import { seeded } from '../subgraphs/card/domain/learning/seeded.ts';
import { finish, trainAdditive, usualSettings } from '../subgraphs/card/domain/learning/train-additive.ts';
import { printTable } from './table.ts';

const visits = 2_000;
const rounds = 5;
const perRound = 10_000;
const most = { median: 20, p99: 50 } as const;

/** What one more event costs in process: folded into its visit, scored twice (early and in full), with all reasons. */
function timeEvents(): void {
  const short = visitsOf(visits, 40);
  const long = visitsOf(60, 1_500);
  const base = trainedOn(short);
  const trained = judgeOf('bench.0', base, nothingLearned(base), usualPolicy);
  const rows = [
    idle(),
    timed('table of weights, visits of 1 to 40 events', short, coldJudge),
    timed('trained with pairs, visits of 1 to 40 events', short, trained),
    timed('trained with pairs, visits of 1 to 1,500 events', long, trained),
  ];
  printTable(
    `One event: fold, two scores, reasons; the quietest of ${rounds} rounds; to be under ${most.median} µs at the median and ${most.p99} µs at p99`,
    ['model and visits', 'reasons at most', 'median µs', 'p99 µs', 'median µs of CPU', 'p99 µs of CPU'],
    rows,
  );
}

/** How long the machine takes over the same sum, again and again: what its own p99 is, whatever runs on it. */
function idle(): string[] {
  const add = () => {
    let sum = 0;
    for (let i = 0; i < 6_000; i += 1) sum += Math.sqrt(i);
    return sum;
  };
  const round = (clock: () => number) => {
    const times = new Float64Array(perRound);
    for (let i = 0; i < perRound; i += 1) {
      const begun = clock();
      add();
      times[i] = clock() - begun;
    }
    return ranked(times);
  };
  return ['the machine itself: one sum, nothing allocated', '', ...quietest(round)];
}

const wallClock = () => 1_000 * performance.now();
const cpuClock = () => {
  const { user, system } = process.cpuUsage();
  return user + system;
};

/** The quietest of some rounds, by its slow events: what else the machine does is not the product's. */
function timed(name: string, of: readonly (readonly Behavior[])[], judge: Judge): string[] {
  let reasons = 0;
  const round = (clock: () => number) => {
    const times = new Float64Array(perRound);
    for (let done = 0, visit = 0; done < perRound; visit += 1) {
      let state: Fold = emptyFold;
      for (const event of (of[visit % of.length] ?? []).slice(0, perRound - done)) {
        const begun = clock();
        state = fold([state], [event]);
        const intent = intentOf(state, judge);
        times[done] = clock() - begun;
        reasons = Math.max(reasons, intent.reasons.length);
        done += 1;
      }
    }
    return ranked(times);
  };
  const texts = quietest(round);
  return [name, String(reasons), ...texts];
}

function ranked(times: Float64Array): number[] {
  times.sort();
  return [0.5, 0.99].map((part) => times[Math.floor(part * times.length)] as number);
}

/** The best of some rounds after one to warm up, by the wall and by the CPU. */
function quietest(round: (clock: () => number) => number[]): string[] {
  round(wallClock);
  const best = (clock: () => number) =>
    Array.from({ length: rounds }, () => round(clock)).reduce((least, one) =>
      (one[1] as number) < (least[1] as number) ? one : least,
    );
  return [wallClock, cpuClock].flatMap(best).map((time) => time.toFixed(1));
}

const kinds: readonly BehaviorKind[] = [
  ...(['CARD_VIEW', 'PRODUCT_VIEW', 'SECTION_VIEW', 'DWELL', 'DWELL', 'DWELL', 'SECTION_VIEW'] as const),
  ...(['BUY_CLICK', 'COUPON_CLICK', 'SHARE', 'LIVE_CLICK'] as const),
];

/** Visits with events of every kind, the same ones every time. */
function visitsOf(count: number, mostEvents: number): Behavior[][] {
  const random = seeded(1);
  const below = (most: number) => Math.floor(random() * most);
  return Array.from({ length: count }, (_, visit) =>
    Array.from({ length: 1 + below(mostEvents) }, (_, i): Behavior => {
      const kind = kinds[below(kinds.length)] as BehaviorKind;
      const view = `view-${String(below(mostEvents)).padStart(6, '0')}`;
      return {
        ...{ id: `event-${visit}-${below(1e9)}`, kind, at: i * 1_000 },
        viewId: kind.endsWith('_VIEW') || kind === 'DWELL' ? view : null,
        listingId: kind === 'PRODUCT_VIEW' || kind === 'BUY_CLICK' ? `listing-${below(60)}` : null,
        section: kind === 'SECTION_VIEW' ? `section-${below(8)}` : null,
        dwellMs: kind === 'DWELL' ? below(60_000) : null,
      };
    }),
  );
}

/** A base trained as the product trains it, on visits whose ends follow the table of weights. */
function trainedOn(of: readonly (readonly Behavior[])[]): { full: AdditiveModel; early: AdditiveModel } {
  const random = seeded(2);
  const folds = of.map((events) => fold([], events));
  const labels = Uint8Array.from(folds, (one) =>
    random() < 1 / (1 + Math.exp(2 - intentOf(one).score)) ? 1 : 0,
  );
  const train = (places: readonly number[]) =>
    finish(
      trainAdditive(
        {
          features: places.map((place) => ({ ...featureAt(place), direction: 1 })),
          rows: folds.map((one) => {
            const observed = observedOf(one);
            return places.map((place) => observed[place] as number);
          }),
          labels,
        },
        { ...usualSettings, bags: 1 },
      ),
    );
  return { full: train(coldBase.full.features.map((_, i) => i)), early: train(earlyFeatures) };
}

function featureAt(place: number) {
  const { name, edges } = intentFeatures[place] as (typeof intentFeatures)[number];
  return { name, edges };
}

timeEvents();
