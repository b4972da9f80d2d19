import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { intentOfObserved, marginOf } from '../../subgraphs/card/domain/intent.ts';
import { intentFeatures } from '../../subgraphs/card/domain/intent-features.ts';
import {
  earlyFeatures,
  type IntentBase,
  judgeOf,
  nothingLearned,
  readyOf,
  usualPolicy,
} from '../../subgraphs/card/domain/intent-model.ts';
import {
  type AdditiveModel,
  binsOf,
  compileModel,
  contributionsOf,
  scoreOf,
} from '../../subgraphs/card/domain/learning/additive-model.ts';
import { binned, edgesOf } from '../../subgraphs/card/domain/learning/bins.ts';
import {
  type Cell,
  type Correction,
  correctionOf,
  learn,
  noCorrection,
  usualLearning,
} from '../../subgraphs/card/domain/learning/correction.ts';
import {
  areaUnderCurve,
  averagePrecision,
  bestThreshold,
  brierScore,
  calibrationError,
  f1At,
  logLoss,
  pairedInterval,
} from '../../subgraphs/card/domain/learning/metrics.ts';
import type { Tables } from '../../subgraphs/card/domain/learning/pair-tables.ts';
import { purify } from '../../subgraphs/card/domain/learning/purify.ts';
import { seeded } from '../../subgraphs/card/domain/learning/seeded.ts';
import {
  finish,
  type TrainSettings,
  trainAdditive,
  usualSettings,
} from '../../subgraphs/card/domain/learning/train-additive.ts';

const quick: TrainSettings = { ...usualSettings, trees: 40, rate: 0.2, bags: 2, leastLeaf: 1, pairs: null };
const logOdds = fc.double({ min: -6, max: 6, noNaN: true });

describe('measures', () => {
  // In descending order: 1, then a tie of 0 and 1, then 0, then 1.
  const scores = [0.9, 0.6, 0.6, 0.3, 0.1];
  const labels = [1, 0, 1, 0, 1];

  test('are what they are by hand', () => {
    // Of 6 couples 3 are right and one is tied: 3.5 / 6.
    expect(areaUnderCurve(scores, labels)).toBeCloseTo(3.5 / 6, 12);
    // One step at 1 of 1, one at 2 of 3, one at 3 of 5.
    expect(averagePrecision(scores, labels)).toBeCloseTo((1 + 2 / 3 + 3 / 5) / 3, 12);
    expect(brierScore(scores, labels)).toBeCloseTo((0.01 + 0.36 + 0.16 + 0.09 + 0.81) / 5, 12);
    expect(logLoss([0.8, 0.4], [1, 0])).toBeCloseTo(-(Math.log(0.8) + Math.log(0.6)) / 2, 12);
    // The bin of .6 tells 1.2 and 1 came; the others are off by .1, .3 and .9.
    expect(calibrationError(scores, labels)).toBeCloseTo((0.2 + 0.1 + 0.3 + 0.9) / 5, 12);
    // From .6 on: 3 called, 2 of them right, 3 there are. All called: 5, 3 right.
    expect(f1At(0.6, scores, labels)).toBeCloseTo((2 * 2) / (3 + 3), 12);
    expect(f1At(bestThreshold(scores, labels), scores, labels)).toBeCloseTo((2 * 3) / (5 + 3), 12);
  });

  test('of one kind of end alone are not made up', () => {
    expect(areaUnderCurve([1, 2], [1, 1])).toBeNull();
    expect(averagePrecision([1, 2], [0, 0])).toBe(0);
    expect(brierScore([], [])).toBe(0);
  });

  test('of pairs allow for the rows that folds share', () => {
    // Mean .02, variance 1e-4, three folds: 4.303 x sqrt(1e-4 x (1/3 + 1/2)).
    const { mean, low, high } = pairedInterval([0.01, 0.02, 0.03]);
    const half = 4.303 * Math.sqrt(1e-4 * (1 / 3 + 1 / 2));
    expect([mean, low, high]).toEqual([
      expect.closeTo(0.02, 12),
      expect.closeTo(0.02 - half, 12),
      expect.closeTo(0.02 + half, 12),
    ]);
  });
});

/** Rows of small whole numbers and ends that follow what two features say together, and fall with the third. */
function examples(count: number, features: number, seed: number) {
  const random = seeded(seed);
  const rows = Array.from({ length: count }, () =>
    Float64Array.from({ length: features }, () => Math.floor(random() * 6)),
  );
  const labels = Uint8Array.from(rows, ([a = 0, b = 0, c = 0]) =>
    random() < 1 / (1 + Math.exp(-((a - 2.5) * (b - 2.5) * 0.5 - 0.6 * c + 0.5))) ? 1 : 0,
  );
  return { rows, labels };
}

function trained(settings: Partial<TrainSettings> = {}): AdditiveModel {
  const features = ['A', 'B', 'C', 'D'].map((name) => ({ name, direction: 0 as const }));
  return finish(trainAdditive({ features, ...examples(600, 4, 7) }, { ...quick, ...settings }));
}

const row4 = fc.array(fc.double({ min: -1, max: 7, noNaN: true }), { minLength: 4, maxLength: 4 });

/** Models of any tables. */
const anyModel: fc.Arbitrary<AdditiveModel> = fc
  .array(fc.integer({ min: 1, max: 5 }), { minLength: 4, maxLength: 4 })
  .chain((widths) => {
    const values = (count: number) => fc.array(logOdds, { minLength: count, maxLength: count });
    const table = (width: number, i: number) =>
      values(width).map((own) => ({
        ...{ name: `F${i}`, values: own, edges: own.slice(1).map((_, edge) => edge) },
        ...{ rows: own.map(() => 0), conversions: own.map(() => 0) },
      }));
    const pair = (a: number, b: number) =>
      values((widths[a] as number) * (widths[b] as number)).map((cells) => ({ a, b, values: cells }));
    return fc.record({
      baseline: logOdds,
      features: fc.tuple(...widths.map(table)),
      pairs: fc.tuple(pair(0, 1), pair(1, 3), pair(2, 3)),
    });
  });

describe('an additive model', () => {
  test('is the sum of its contributions', () => {
    fc.assert(
      fc.property(anyModel, row4, (model, row) => {
        const compiled = compileModel(model);
        const bins = binsOf(compiled, row);
        const sum = contributionsOf(compiled, bins).reduce((all, { value }) => all + value, model.baseline);
        expect(Math.abs(sum - scoreOf(compiled, bins))).toBeLessThan(1e-9);
      }),
    );
  });

  test('scores the same after a journey through JSON', () => {
    fc.assert(
      fc.property(anyModel, row4, (model, row) => {
        const [here, there] = [compileModel(model), compileModel(JSON.parse(JSON.stringify(model)))];
        expect(scoreOf(there, binsOf(there, row))).toBe(scoreOf(here, binsOf(here, row)));
      }),
    );
  });

  test('learns what two features say only together', () => {
    const { rows, labels } = examples(2_000, 4, 11);
    const compiled = compileModel(trained());
    const scores = rows.map((row) => scoreOf(compiled, binsOf(compiled, row)));
    expect(areaUnderCurve(scores, labels)).toBeGreaterThan(0.8);
    const strongest = [...compiled.model.pairs].sort((x, y) => power(y.values) - power(x.values))[0];
    expect([strongest?.a, strongest?.b]).toEqual([0, 1]);
  });

  test('keeps as many pairs as it is told, the strongest', () => {
    expect(trained({ pairs: 1 }).pairs.map(({ a, b }) => [a, b])).toEqual([[0, 1]]);
    expect(trained({ pairs: 0 }).pairs).toEqual([]);
  });

  test('is the same for the same seed and another for another', () => {
    expect(trained()).toEqual(trained());
    expect(trained({ seed: 2 })).not.toEqual(trained());
  });

  test('counts the rows behind each stretch', () => {
    const { rows, labels } = examples(600, 4, 7);
    const conversions = labels.reduce((sum, label) => sum + label, 0);
    for (const table of trained().features) {
      expect(table.rows.reduce((sum, one) => sum + one, 0)).toBe(rows.length);
      expect(table.conversions.reduce((sum, one) => sum + one, 0)).toBe(conversions);
    }
  });

  test('has each value between two edges, at most as many stretches as told', () => {
    const values = fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 1, maxLength: 80 });
    fc.assert(
      fc.property(values, fc.integer({ min: 2, max: 12 }), (column, most) => {
        const edges = edgesOf(
          column.map((value) => [value]),
          0,
          most,
        );
        expect(edges.length).toBeLessThan(most);
        expect(edges).toEqual([...new Set(edges)].sort((a, b) => a - b));
        expect(edges.filter((edge) => column.includes(edge))).toEqual([]);
        if (new Set(column).size <= most) expect(edges.length).toBe(new Set(column).size - 1);
      }),
    );
  });

  test('cuts what is not zero finely in a column of mostly zeros', () => {
    const column = Array.from({ length: 1_000 }, (_, i) => [Math.max(0, i - 800)]);
    const edges = edgesOf(column, 0, 21);
    expect(edges[0]).toBe(0.5);
    expect(edges.length).toBe(20);
    const behind = edges.map((edge, i) => (edges[i + 1] ?? 199.5) - edge);
    expect(Math.max(...behind)).toBeLessThanOrEqual(12);
  });
});

function power(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value * value, 0);
}

describe('purifying', () => {
  const widths = [3, 4, 2] as const;
  const cells = (count: number) => fc.array(logOdds, { minLength: count, maxLength: count });
  const tables = fc.record({
    mains: fc.tuple(...widths.map(cells)),
    first: cells(widths[0] * widths[1]),
    second: cells(widths[1] * widths[2]),
  });
  const rows = fc.array(fc.tuple(fc.nat(2), fc.nat(3), fc.nat(1)), { minLength: 1, maxLength: 60 });

  test('leaves every score as it was, and all tables around zero', () => {
    fc.assert(
      fc.property(tables, rows, ({ mains, first, second }, observed) => {
        const pure: Tables = {
          bins: widths,
          mains: mains.map((values) => Float64Array.from(values)),
          pairs: new Map([
            ['0 1', { a: 0, b: 1, cells: Float64Array.from(first) }],
            ['1 2', { a: 1, b: 2, cells: Float64Array.from(second) }],
          ]),
        };
        const edges = [[1, 2], [1, 2, 3], [1]];
        const features = widths.map((_, i) => ({ name: `F${i}`, direction: 0 as const }));
        const data = binned(observed, new Uint8Array(observed.length), edges, features);
        const baseline = purify(data, pure, 0.5);
        const [one, two] = [pure.pairs.get('0 1')?.cells ?? [], pure.pairs.get('1 2')?.cells ?? []];
        for (let i = 0; i < 3; i += 1) {
          for (let j = 0; j < 4; j += 1) {
            for (let k = 0; k < 2; k += 1) {
              const before =
                0.5 +
                at(mains[0], i) +
                at(mains[1], j) +
                at(mains[2], k) +
                at(first, i * 4 + j) +
                at(second, j * 2 + k);
              const after =
                baseline +
                at(pure.mains[0], i) +
                at(pure.mains[1], j) +
                at(pure.mains[2], k) +
                at(one, i * 4 + j) +
                at(two, j * 2 + k);
              expect(Math.abs(after - before)).toBeLessThan(1e-9);
            }
          }
        }
        const mean = (of: (row: readonly number[]) => number, among = observed) =>
          Math.abs(among.reduce((sum, row) => sum + of(row), 0) / Math.max(1, among.length));
        for (const [feature, main] of pure.mains.entries()) {
          expect(mean((row) => at(main, at(row, feature)))).toBeLessThan(1e-9);
        }
        for (let i = 0; i < 3; i += 1) {
          const line = observed.filter(([a]) => a === i);
          expect(mean(([a = 0, b = 0]) => at(one, a * 4 + b), line)).toBeLessThan(1e-6);
        }
        for (let j = 0; j < 4; j += 1) {
          const line = observed.filter(([, b]) => b === j);
          expect(mean(([a = 0, b = 0]) => at(one, a * 4 + b), line)).toBeLessThan(1e-6);
          expect(mean(([, b = 0, c = 0]) => at(two, b * 2 + c), line)).toBeLessThan(1e-6);
        }
      }),
    );
  });
});

function at(values: ArrayLike<number> | undefined, place: number): number {
  return values?.[place] as number;
}

describe('more never lowers intent', () => {
  const edges = intentFeatures.map((feature) => feature.edges);
  /** Visits that buy less the more was seen of them: left free, a model would fall. */
  const random = seeded(5);
  const rows = Array.from({ length: 1_500 }, () =>
    edges.map((one) => (one[Math.floor(random() * (one.length + 1)) - 1] ?? 0) as number),
  );
  const labels = Uint8Array.from(rows, ([a = 0, b = 0, c = 0, d = 0]) =>
    random() < 1 / (1 + Math.exp(a / 200 + (c - 2) * (d - 1) - (b > 60 ? 1 : -1))) ? 1 : 0,
  );
  const all = edges.map((_, i) => i);
  const learnedOn = (places: readonly number[], direction: 0 | 1) =>
    finish(
      trainAdditive(
        {
          features: places.map((place) => ({ name: `F${place}`, direction, edges: edges[place] ?? [] })),
          rows: rows.map((row) => places.map((place) => row[place] as number)),
          labels,
        },
        { ...quick, pairs: 12 },
      ),
    );
  const base: IntentBase = { full: learnedOn(all, 1), early: learnedOn(earlyFeatures, 1) };
  const cell: fc.Arbitrary<Cell> = fc.record({
    mean: fc.double({ min: -2, max: 2, noNaN: true }),
    precision: fc.double({ min: 0.1, max: 100, noNaN: true }),
    rows: fc.nat(9),
    conversions: fc.nat(9),
  });
  const correctionFor = (model: AdditiveModel): fc.Arbitrary<Correction> =>
    fc.record({
      intercept: cell,
      features: fc.tuple(
        ...model.features.map(({ values }) =>
          fc.array(cell, { minLength: values.length, maxLength: values.length }),
        ),
      ),
      outcomes: fc.nat(9),
      conversions: fc.nat(9),
    });
  const visit = fc.tuple(...edges.map((one) => fc.constantFrom(0, ...one)));
  const more = fc.record({
    feature: fc.nat(edges.length - 1),
    by: fc.double({ min: 0, max: 700, noNaN: true }),
  });

  test('with pairs, with whatever a merchant’s visits taught, early and in full', () => {
    expect(base.full.pairs.length).toBeGreaterThan(0);
    const learned = fc.record({ full: correctionFor(base.full), early: correctionFor(base.early) });
    fc.assert(
      fc.property(learned, visit, more, (corrections, observed, { feature, by }) => {
        const judge = judgeOf('test.1', base, corrections, usualPolicy);
        const risen = observed.map((value, i) => (i === feature ? value + by : value));
        const [before, after] = [observed, risen].map((one) =>
          intentOfObserved(Float64Array.from(one), judge, false),
        );
        if (before === undefined || after === undefined) throw new Error('Two were judged.');
        expect(after.score).toBeGreaterThanOrEqual(before.score - 1e-9);
        expect(after.early.score).toBeGreaterThanOrEqual(before.early.score - 1e-9);
        for (const scored of [before, before.early]) {
          const sum = scored.reasons.reduce((all, { contribution }) => all + contribution, 0);
          expect(Math.abs(sum - scored.score)).toBeLessThan(1e-9);
        }
        expect(before.score).toBeCloseTo(marginOf(judge.full, observed), 9);
      }),
      { numRuns: 1_000 },
    );
  });

  test('where a model that is left free does lower it', () => {
    const free = readyOf(learnedOn(all, 0), nothingLearned(base).full);
    const dwells = [0, 20, 100, 250, 700].map((dwell) => marginOf(free, [dwell, 0, 2, 1, 1, 0, 0, 0, 0, 0]));
    expect(dwells).not.toEqual([...dwells].sort((a, b) => a - b));
  });
});

describe('a correction', () => {
  const bins = [3, 2] as const;
  const outcome = fc.record({
    bins: fc.tuple(fc.nat(2), fc.nat(1)),
    base: fc.double({ min: -4, max: 4, noNaN: true }),
    converted: fc.boolean(),
  });
  type Outcome = { readonly bins: readonly number[]; readonly base: number; readonly converted: boolean };
  const taught = (outcomes: readonly Outcome[], from = noCorrection(bins, usualLearning)) =>
    outcomes.reduce(
      (known, one) =>
        learn(known, one.bins, one.base + correctionOf(known, one.bins), one.converted, usualLearning),
      from,
    );

  test('moves towards how a visit ended, the surer the less', () => {
    fc.assert(
      fc.property(fc.array(outcome, { maxLength: 30 }), outcome, (before, one) => {
        // Without forgetting, which moves towards the prior and not towards the outcome.
        const settings = { ...usualLearning, kept: 1 };
        const known = taught(before);
        const margin = one.base + correctionOf(known, one.bins);
        const after = learn(known, one.bins, margin, one.converted, settings);
        const moved = correctionOf(after, one.bins) - correctionOf(known, one.bins);
        expect(one.converted ? moved : -moved).toBeGreaterThan(0);
        expect(after.intercept.precision).toBeGreaterThan(known.intercept.precision);
        expect(after.outcomes).toBe(known.outcomes + 1);
      }),
    );
  });

  test('is worth what one exact step of a single normal is', () => {
    // One feature with one stretch, p = 1/2: gain v / (4 + spread) x 2 with spread 1.04.
    const settings = { interceptVariance: 1, featureVariance: 0.04, kept: 1 };
    const after = learn(noCorrection([1], settings), [0], 0, true, settings);
    expect(after.intercept.mean).toBeCloseTo((1 / (4 + 1.04)) * 2, 12);
    expect(after.features[0]?.[0]?.mean).toBeCloseTo((0.04 / (4 + 1.04)) * 2, 12);
    expect(after.intercept.precision).toBeCloseTo(1 / (1 - 1 / (4 + 1.04)), 12);
  });

  test('forgets towards the prior', () => {
    const forgetful = { ...usualLearning, kept: 0.5 };
    let known = taught(
      Array.from({ length: 200 }, () => ({ bins: [0, 0], base: 0, converted: true })),
      noCorrection(bins, usualLearning),
    );
    const before = known.features[0]?.[0] as Cell;
    // Outcomes that were certain teach nothing: what remains is forgetting.
    for (let i = 0; i < 60; i += 1) known = learn(known, [0, 0], 40, true, forgetful);
    const after = known.features[0]?.[0] as Cell;
    expect(before.mean).toBeGreaterThan(0.1);
    expect(after.mean).toBeCloseTo(0, 9);
    expect(after.precision).toBeCloseTo(1 / usualLearning.featureVariance, 6);
    expect([after.rows, after.conversions]).toEqual([260, 260]);
  });

  test('is the same when its outcomes are told again, and goes on from JSON', () => {
    fc.assert(
      fc.property(fc.array(outcome, { maxLength: 40 }), fc.nat(40), (outcomes, cut) => {
        const whole = taught(outcomes);
        expect(taught(outcomes)).toEqual(whole);
        const half: Correction = JSON.parse(JSON.stringify(taught(outcomes.slice(0, cut))));
        expect(taught(outcomes.slice(cut), half)).toEqual(whole);
      }),
    );
  });
});
