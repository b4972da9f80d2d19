import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isHeldOut } from '../../subgraphs/card/domain/holdout.ts';
import { recommend } from '../../subgraphs/card/domain/recommendation.ts';
import { alike, kindsOf } from '../../subgraphs/card/domain/recommending/alike.ts';
import { relateGoods, tellingWalks } from '../../subgraphs/card/domain/recommending/goods-relations.ts';
import {
  relateByCosine,
  relateLinearly,
  together,
} from '../../subgraphs/card/domain/recommending/linear-item-model.ts';
import { expected, learnMix, usualMix } from '../../subgraphs/card/domain/recommending/mix.ts';
import { best } from '../../subgraphs/card/domain/recommending/ranking.ts';
import { related } from '../../subgraphs/card/domain/recommending/related.ts';
import { followers, learnRules } from '../../subgraphs/card/domain/recommending/sequential-rules.ts';
import { shopModel } from '../../subgraphs/card/domain/recommending/shop-model.ts';
import {
  learnNeighbourhood,
  type NeighbourSettings,
  neighbourly,
} from '../../subgraphs/card/domain/recommending/walk-neighbours.ts';
import {
  numbered,
  numbersOf,
  type Opening,
  type Walk,
  walksOf,
} from '../../subgraphs/card/domain/recommending/walks.ts';
import type { Trait } from '../../subgraphs/card/domain/tags.ts';
import { leastLeads, upliftOf, wilson } from '../../subgraphs/card/domain/uplift.ts';

/** Walks of one visitor each, the first the newest: `'abc'` opened a, b and c. */
const walked = (...texts: string[]): Walk[] =>
  texts.map((text, i) => ({
    id: `w${String(i).padStart(3, '0')}`,
    visitorId: `v${i}`,
    endedAt: 1_000_000 - i,
    goods: [...text],
  }));

const byName = (goods: readonly string[], scores: Float64Array) =>
  Object.fromEntries(goods.flatMap((name, i) => (scores[i] === 0 ? [] : [[name, scores[i]]])));

const drain = <Result>(work: Generator<unknown, Result>): Result => {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
};

describe('walks', () => {
  test('openings of a visitor are parted by pauses, and ordered by time, then by id', () => {
    const open = (id: string, visitorId: string, listingId: string, at: number): Opening => ({
      ...{ id, visitorId, listingId, at },
    });
    const openings = [
      open('e4', 'anna', 'c', 3_000),
      open('e2', 'anna', 'b', 1_000),
      open('e1', 'anna', 'a', 1_000),
      open('e3', 'bert', 'a', 1_500),
      open('e5', 'anna', 'a', 2_001),
    ];
    const told = walksOf(openings, 1_000).map(({ visitorId, goods }) => [visitorId, goods.join('')]);
    expect(told).toEqual([
      ['anna', 'ac'],
      ['bert', 'a'],
      ['anna', 'ab'],
    ]);
    expect(walksOf(openings.toReversed(), 1_000)).toEqual(walksOf(openings, 1_000));
  });
});

describe('sequential rules', () => {
  const settings = { ...usualMix.rules, reach: 2, decay: 'RECIPROCAL', asked: 1 } as const;

  test('count what follows within reach, less the further it is, and goods that follow themselves', () => {
    const walks = numbered(walked('abca', 'aab'));
    const asking = (text: string, asked = 1) =>
      byName(walks.goods, followers(learnRules(walks, { ...settings, asked }), numbersOf(walks, [...text])));
    // a→b at 1 step (abca), 1 step and 2 steps (aab); a→c at 2 steps; a→a at 1 step; never at 3.
    expect(asking('a')).toEqual({ a: 1, b: 1 + 1 + 1 / 2, c: 1 / 2 });
    expect(asking('c')).toEqual({ a: 1 });
    expect(asking('ba')).toEqual(asking('a'));
    // Of what was looked at a step before, a quarter.
    expect(asking('ca', 2)).toEqual({ a: 1 + 1 / 4, b: 2.5, c: 1 / 2 });
  });

  test('keep the heaviest rules, of equal ones those of the smaller id', () => {
    const walks = numbered(walked('ac', 'ab', 'ad', 'ad'));
    const rules = learnRules(walks, { ...settings, kept: 2 });
    expect(byName(walks.goods, followers(rules, numbersOf(walks, ['a'])))).toEqual({ b: 1, d: 2 });
  });
});

describe('walk neighbours', () => {
  const settings: NeighbourSettings = {
    ...{ sampled: 10, neighbours: 10, rarity: 0, onward: 1, again: 1 },
    ...{ walkDecay: 'RECIPROCAL', sharedDecay: 'RECIPROCAL', nearDecay: 'SAME' },
  };
  const walks = numbered(walked('abc', 'bd', 'a', 'ce'));
  const asking = (text: string, more = {}) =>
    byName(
      walks.goods,
      neighbourly(learnNeighbourhood(walks, { ...settings, ...more }), numbersOf(walks, [...text])),
    );

  test('what alike walks hold, by how alike they are', () => {
    // abc shares b (1) and a (1/2) of three goods, bd shares b of two. A walk of one says nothing.
    const [abc, bd] = [1.5 / Math.sqrt(3), 1 / Math.sqrt(2)];
    expect(asking('ab')).toEqual({ a: abc, b: abc + bd, c: abc, d: bd });
    // What was shared a step ago says half.
    expect(asking('be')).toEqual(
      expect.objectContaining({ d: (1 / Math.sqrt(2) / 2) * (1 / 2), e: 1 / Math.sqrt(2) }),
    );
  });

  test('only the newest that are sampled, and the most alike of them', () => {
    expect(Object.keys(asking('c', { sampled: 1 }))).toEqual(['a', 'b', 'c']);
    expect(Object.keys(asking('c', { neighbours: 1 }))).toEqual(['c', 'e']);
  });

  test('goods may be expected again, or not', () => {
    expect(asking('d', { again: 0 })).toEqual({ b: 1 / Math.sqrt(2) });
    expect(asking('d', { again: 3 })).toEqual({ b: 1 / Math.sqrt(2), d: 3 / Math.sqrt(2) });
  });
});

describe('the linear item model', () => {
  test('equals the closed form on a small matrix', () => {
    const walks = numbered(walked('ab', 'ab', 'bc', 'abc', 'c'));
    // Joint counts with a ridge of 2 on the diagonal; their inverse is the cofactors over the determinant.
    const g = [
      [3 + 2, 3, 1],
      [3, 4 + 2, 2],
      [1, 2, 3 + 2],
    ] as const;
    const at = (i: number, j: number) => g[i % 3]?.[j % 3] as number;
    const cofactor = (i: number, j: number) =>
      at(i + 1, j + 1) * at(i + 2, j + 2) - at(i + 1, j + 2) * at(i + 2, j + 1);
    const determinant = [0, 1, 2].reduce((sum, j) => sum + at(0, j) * cofactor(0, j), 0);
    const inverse = (i: number, j: number) => cofactor(j, i) / determinant;
    const rows = drain(relateLinearly(together(walks), 2, 10));
    const told = rows.map(({ numbers, weights }) =>
      Object.fromEntries([...numbers].map((number, i) => [number, weights[i]])),
    );
    for (const from of [0, 1, 2]) {
      for (const to of [0, 1, 2]) {
        const weight = -inverse(from, to) / inverse(to, to);
        if (from === to || weight <= 0) expect(told[from]).not.toHaveProperty(String(to));
        else expect(told[from]?.[to]).toBeCloseTo(weight, 12);
      }
    }
    // A with B speaks for each other; a with c does not, once b is known.
    expect(told[0]).toHaveProperty('1');
    expect(told[0]).not.toHaveProperty('2');
  });

  test('is the least-squares fit of walks by walks, whatever the walks', () => {
    const some = fc.array(fc.string({ minLength: 1, maxLength: 6, unit: fc.constantFrom(...'abcdefg') }), {
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(some, fc.integer({ min: 1, max: 50 }), (texts, ridge) => {
        const walks = numbered(walked(...texts));
        const counts = together(walks);
        const size = counts.size;
        const rows = drain(relateLinearly(counts, ridge, size));
        const weight = (from: number, to: number) => {
          const place = rows[from]?.numbers.indexOf(to) ?? -1;
          return place < 0 ? null : (rows[from]?.weights[place] as number);
        };
        const count = (i: number, j: number) => {
          const [low, high] = i < j ? [i, j] : [j, i];
          return counts.cells[(high * (high + 1)) / 2 + low] as number;
        };
        // Where no weight was dropped for being negative, the gradient of the ridge regression vanishes.
        for (let to = 0; to < size; to += 1) {
          const column = Array.from({ length: size }, (_, from) => (from === to ? 0 : weight(from, to)));
          if (column.some((one) => one === null)) continue;
          for (let k = 0; k < size; k += 1) {
            if (k === to) continue;
            const fitted = column.reduce<number>((sum, one, from) => sum + count(k, from) * (one ?? 0), 0);
            expect(fitted + ridge * (column[k] ?? 0)).toBeCloseTo(count(k, to), 8);
          }
        }
      }),
    );
  });

  test('tells how far it has come', () => {
    const told = [...relateLinearly(together(numbered(walked('ab', 'bc'))), 1, 5)];
    expect(told.map(({ done }) => done)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    expect(told.every(({ total }) => total === 12)).toBe(true);
  });

  test('the cosine counts walks once, and knows no goods themselves', () => {
    const walks = numbered(walked('aab', 'abb', 'ac', 'b'));
    const scores = related(relateByCosine(walks, 10), numbersOf(walks, ['a']), 'SAME');
    expect(byName(walks.goods, scores)).toEqual({ b: 2 / Math.sqrt(3 * 3), c: 1 / Math.sqrt(3 * 1) });
  });

  test('what one visit alone looked at relates to nothing', () => {
    const walks = walked('ab', 'ab', 'ax', 'y');
    expect(tellingWalks(walks).map(({ goods }) => goods.join(''))).toEqual(['ab', 'ab']);
    const relations = drain(relateGoods(tellingWalks(walks)));
    expect([...relations].map(([id, rows]) => [id, rows.map(({ listingId }) => listingId)])).toEqual([
      ['a', ['b']],
      ['b', ['a']],
    ]);
  });
});

describe('goods of the same kind', () => {
  const trait = (key: string, rarity: number): Trait => ({ key, name: key, nameZh: key, rarity });
  const lipstick = trait('category=lipstick', 2);
  const kinds = kindsOf(
    new Map([
      ['seen', [lipstick, trait('color=red', 1), trait('skin=sensitive', 5)]],
      ['both', [lipstick, trait('color=red', 1)]],
      ['kind', [lipstick, trait('color=blue', 2)]],
      ['health', [trait('skin=sensitive', 5)]],
      ['other', [trait('category=cream', 3)]],
    ]),
  );

  test('by the cosine of rare traits; not by what may tell of health, and not what was looked at', () => {
    expect(alike([{ listingId: 'seen', weight: 10 }], kinds)).toEqual([
      { listingId: 'both', weight: (10 * (2 * 2 + 1 * 1)) / Math.sqrt(5) },
      { listingId: 'kind', weight: (10 * (2 * 2)) / Math.sqrt(8) },
    ]);
    expect(alike([], kinds)).toEqual([]);
    expect(alike([{ listingId: 'unknown', weight: 1 }], kinds)).toEqual([]);
  });
});

describe('what is recommended', () => {
  const seen = (listingId: string, dwellMs: number, views = 1) => ({ listingId, dwellMs, views });
  const told = (recommended: ReturnType<typeof recommend>) =>
    recommended.map(({ listingId, code, score }) => `${listingId} ${code} ${score}`);
  const trait = (key: string): Trait => ({ key, name: key, nameZh: key, rarity: 1 });

  test('while there are few visits: one’s own, what goes with it, what is like it, what is popular', () => {
    const shop = shopModel(
      walked('p', 'p', 'q', 'a'),
      new Map([
        [
          'a',
          [
            { listingId: 't', weight: 0.5 },
            { listingId: 'b', weight: 0.4 },
          ],
        ],
        ['b', [{ listingId: 'u', weight: 0.1 }]],
      ]),
      new Map([
        ['a', [trait('category=1')]],
        ['k', [trait('category=1')]],
      ]),
    );
    const own = [seen('b', 5_000), seen('a', 10_000), seen('g', 999)];
    expect(told(recommend(shop, own, ['b', 'a'], 20))).toEqual([
      'a VIEWED_BY_YOU 100',
      'b VIEWED_BY_YOU 75',
      't VIEWED_TOGETHER 50',
      'u VIEWED_TOGETHER 37',
      'k ALIKE 35',
      'p POPULAR_HERE 20',
      'q POPULAR_HERE 10',
    ]);
    expect(told(recommend(shop, own, ['b', 'a'], 3))).toHaveLength(3);
  });

  test('with enough visits what visits like this led to comes first, each with its reason', () => {
    const visits = walked(
      ...Array.from({ length: 15 }, () => 'abd'),
      ...Array.from({ length: 10 }, () => 'ca'),
    );
    const shop = shopModel(visits, new Map(), new Map());
    const recommended = recommend(shop, [seen('a', 2_000), seen('x', 90_000)], ['x', 'a'], 20);
    const codes = Object.fromEntries(recommended.map(({ listingId, code }) => [listingId, code]));
    // People go on from a to b and d. Nobody went from a to c: who was at c came from there to a.
    expect(codes).toEqual({
      a: 'VIEWED_BY_YOU',
      b: 'VIEWED_NEXT',
      d: 'VIEWED_NEXT',
      c: 'VIEWED_TOGETHER',
      x: 'VIEWED_BY_YOU',
    });
    const scores = new Map(recommended.map(({ listingId, score }) => [listingId, score]));
    expect(scores.get('x')).toBe(60);
    expect(recommended.every(({ listingId, score }) => listingId === 'x' || score >= 61)).toBe(true);
  });

  const ids = fc.constantFrom(...'abcdefghijkl');
  const visits = fc.array(fc.string({ minLength: 1, maxLength: 8, unit: ids }), { maxLength: 40 });
  const own = fc.uniqueArray(
    fc.record({ listingId: ids, dwellMs: fc.nat(100_000), views: fc.integer({ min: 1, max: 5 }) }),
    { selector: ({ listingId }) => listingId },
  );
  const relations = fc
    .array(fc.tuple(ids, fc.array(fc.record({ listingId: ids, weight: fc.constantFrom(0.1, 0.2, 0.4) }))))
    .map((rows) => new Map(rows));
  const traits = fc
    .array(fc.tuple(ids, fc.uniqueArray(fc.constantFrom('k=1', 'k=2', 'skin=dry'))))
    .map((rows) => new Map(rows.map(([id, keys]) => [id, keys.map(trait)])));

  test('nothing twice, best first, at most so many, within 1 to 100; whatever order it came in', () => {
    const walk = fc.array(ids, { maxLength: 6 });
    fc.assert(
      fc.property(visits, relations, traits, own, walk, fc.integer({ min: 0, max: 12 }), (...given) => {
        const [texts, related, known, views, path, most] = given;
        const all = walked(...texts);
        const answer = recommend(shopModel(all, related, known), views, path, most);
        expect(answer.length).toBeLessThanOrEqual(most);
        expect(new Set(answer.map(({ listingId }) => listingId)).size).toBe(answer.length);
        const scores = answer.map(({ score }) => score);
        expect(scores).toEqual(scores.toSorted((a, b) => b - a));
        expect(scores.every((score) => score >= 1 && score <= 100)).toBe(true);
        const looked = new Set(views.map(({ listingId }) => listingId));
        expect(answer.every(({ code, listingId }) => code !== 'VIEWED_BY_YOU' || looked.has(listingId))).toBe(
          true,
        );
        const turned = shopModel(
          all.toReversed(),
          new Map([...related].toReversed()),
          new Map([...known].toReversed()),
        );
        expect(recommend(turned, views.toReversed(), path, most)).toEqual(answer);
      }),
    );
  });

  test('the mix shares out what it expects, and the best are found as by sorting', () => {
    fc.assert(
      fc.property(visits, fc.array(ids, { maxLength: 5 }), fc.nat(6), (texts, path, most) => {
        const walks = numbered(walked(...texts));
        const { scores } = expected(learnMix(walks, usualMix), numbersOf(walks, path));
        const sum = scores.reduce((total, score) => total + score, 0);
        expect(sum === 0 || sum <= 1 + 1e-9).toBe(true);
        const sorted = [...scores.keys()]
          .filter((number) => (scores[number] as number) > 0)
          .sort((a, b) => (scores[b] as number) - (scores[a] as number) || a - b);
        expect(best(scores, most)).toEqual(sorted.slice(0, most));
      }),
    );
  });
});

describe('the comparison with leads that are held out', () => {
  test('a lead is on the same side for good, another share moves only those between, and sides are as large as said', () => {
    const leads = Array.from({ length: 20_000 }, (_, i) => `led_01ktest${String(i).padStart(19, '0')}`);
    const held = (percent: number, salt = 'coupons') =>
      leads.filter((lead) => isHeldOut(salt, 'mer_1', lead, percent));
    expect(held(0)).toEqual([]);
    for (const percent of [1, 10, 50]) {
      const share = held(percent).length / leads.length;
      // Five standard errors: one in a million for a fair hash.
      const error = Math.sqrt(((percent / 100) * (1 - percent / 100)) / leads.length);
      expect(Math.abs(share - percent / 100)).toBeLessThan(5 * error);
    }
    expect(held(10)).toEqual(held(10));
    const more = new Set(held(20));
    expect(held(10).every((lead) => more.has(lead))).toBe(true);
    // Another comparison is independent of it.
    const both = held(50, 'other').filter((lead) => isHeldOut('coupons', 'mer_1', lead, 50));
    expect(Math.abs(both.length / leads.length - 0.25)).toBeLessThan(0.02);
  });

  test('the interval is Newcombe’s, as in his paper', () => {
    // Newcombe 1998, table II, method 10: 56/70 against 48/80.
    const { difference, low, high } = upliftOf(
      { leads: 70, conversions: 56 },
      { leads: 80, conversions: 48 },
    ) as NonNullable<ReturnType<typeof upliftOf>>;
    expect(difference).toBeCloseTo(0.2, 12);
    expect(low).toBeCloseTo(0.0524, 4);
    expect(high).toBeCloseTo(0.3339, 4);
    expect(wilson({ leads: 10, conversions: 0 }).low).toBe(0);
  });

  test('of fewer leads than that nothing is said', () => {
    const arm = (leads: number) => ({ leads, conversions: 1 });
    expect(upliftOf(arm(leastLeads - 1), arm(1_000))).toBeNull();
    expect(upliftOf(arm(1_000), arm(leastLeads - 1))).toBeNull();
    expect(upliftOf(arm(leastLeads), arm(leastLeads))).toEqual({
      difference: 0,
      low: expect.closeTo(-0.1338, 2),
      high: expect.closeTo(0.1338, 2),
    });
  });

  test('the interval holds the difference and stays within -1 and 1', () => {
    const arm = fc
      .integer({ min: leastLeads, max: 5_000 })
      .chain((leads) => fc.record({ leads: fc.constant(leads), conversions: fc.nat(leads) }));
    fc.assert(
      fc.property(arm, arm, (treated, heldOut) => {
        const found = upliftOf(treated, heldOut);
        if (found === null) throw new Error('Enough leads, and nothing said.');
        expect(found.low).toBeLessThanOrEqual(found.difference);
        expect(found.high).toBeGreaterThanOrEqual(found.difference);
        expect(found.low).toBeGreaterThanOrEqual(-1 - 1e-9);
        expect(found.high).toBeLessThanOrEqual(1 + 1e-9);
      }),
    );
  });
});
