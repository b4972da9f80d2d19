import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Viewer } from '../../platform/viewer.ts';
import { earlierJudge } from '../../subgraphs/card/actions/judges.ts';
import { intentOf } from '../../subgraphs/card/domain/intent.ts';
import { usualPolicy } from '../../subgraphs/card/domain/intent-model.ts';
import { openQuarter, type Quarter } from './quarter.ts';
import { type Heard, listen, madeOf, replay } from './replay.ts';
import { claim, event, expectCountsToHold, purchase, track } from './tally.ts';

const minute = 60_000;
const people = 4;

/** Something that happens, by one of the visitors. */
const moment = fc.record({
  who: fc.nat(people - 1),
  /** How long it comes after what came before, in minutes. */
  after: fc.constantFrom(1, 3, 20, 29, 31, 90),
  what: fc.oneof(
    {
      weight: 8,
      arbitrary: fc.record({
        kind: fc.constant('DOES' as const),
        crawler: fc.integer({ min: 0, max: 9 }).map((n) => n === 0),
        events: fc.array(
          fc.record({
            kind: fc.constantFrom(
              'CARD_VIEW',
              'PRODUCT_VIEW',
              'SECTION_VIEW',
              'DWELL',
              'BUY_CLICK',
              'COUPON_CLICK',
              'SHARE',
            ),
            view: fc.nat(3),
            goods: fc.nat(1),
            dwell: fc.constantFrom(0, 4_000, 70_000, 190_000),
            lateMinutes: fc.constantFrom(0, 0, 0, 5, 25, 45, 100),
          }),
          { minLength: 1, maxLength: 6 },
        ),
      }),
    },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('ARRIVES' as const), link: fc.nat(2) }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('CLAIMS' as const) }) },
    {
      weight: 2,
      arbitrary: fc.record({ kind: fc.constant('BUYS' as const), facts: fc.integer({ min: 1, max: 3 }) }),
    },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('AGREES' as const), to: fc.boolean() }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('TIME_PASSES' as const) }) },
  ),
});
type Moment = typeof moment extends fc.Arbitrary<infer One> ? One : never;

/** A quarter with a card and two links, whose goods tell of skin and lips. */
async function open(): Promise<{
  quarter: Quarter;
  cardId: string;
  tokens: readonly (string | undefined)[];
}> {
  const quarter = await openQuarter();
  const cardId = await quarter.card('replayed');
  const tokens = [
    undefined,
    await quarter.share(cardId, quarter.owner),
    await quarter.share(cardId, quarter.owner),
  ];
  const traits = [
    [{ key: 'skin=sensitive', name: 'sensitive skin', nameZh: '敏感肌', rarity: 1.5 }],
    [{ key: 'category=lipstick', name: 'lipstick', nameZh: '口红', rarity: 0.7 }],
  ];
  for (const [i, listingId] of quarter.goods.entries()) {
    await quarter.sql`insert into card.goods_traits values
      (${listingId}, ${quarter.merchantId}, ${JSON.stringify(traits[i])}::text::jsonb, now())`;
  }
  return { quarter, cardId, tokens };
}

/** Lives through a history; answers what was heard beside behaviour. */
async function live(
  { quarter, cardId, tokens }: Awaited<ReturnType<typeof open>>,
  history: readonly Moment[],
): Promise<Heard[]> {
  const heard: Heard[] = [];
  const keys = Array.from({ length: people }, (_, i) => `a-device-of-this-history-${i}`);
  const visitors: Viewer[] = [];
  for (const key of keys) visitors.push(await quarter.visit('replayed', undefined, key));
  const hears = async (facts: Heard['facts']) => {
    const one = { at: quarter.now, facts };
    heard.push(one);
    await listen(quarter, one);
  };
  for (const { who, after, what } of history) {
    quarter.now = new Date(quarter.now.getTime() + after * minute);
    const visitor = visitors[who] as Viewer;
    const visitorId = visitor.visitor?.id ?? '';
    if (what.kind === 'ARRIVES') await quarter.visit('replayed', tokens[what.link], keys[who]);
    if (what.kind === 'CLAIMS') await hears([claim(quarter, visitorId)]);
    if (what.kind === 'BUYS') {
      await hears(purchase(quarter, { totalMinor: 1_000, visitorId }, 300).slice(0, what.facts));
    }
    if (what.kind === 'AGREES') {
      const agreeing = 'mutation ($input: SetConsentInput!) { setConsent(input: $input) { __typename } }';
      await quarter.ask(agreeing, { input: { outreach: false, sensitive: what.to } }, visitor);
    }
    if (what.kind === 'TIME_PASSES') {
      quarter.now = new Date(quarter.now.getTime() + 4 * 1_440 * minute);
      await hears('LEARN');
      quarter.now = new Date(quarter.now.getTime() + minute);
    }
    if (what.kind === 'DOES') {
      const events = what.events.map(({ kind, view, goods, dwell, lateMinutes }) => {
        const viewId = `v${view}`;
        const listingId = quarter.goods[goods];
        const fields = {
          CARD_VIEW: { viewId },
          PRODUCT_VIEW: { viewId, listingId },
          SECTION_VIEW: { section: goods === 0 ? 'ingredients' : 'reviews' },
          DWELL: { viewId, listingId, dwellMs: dwell },
          BUY_CLICK: { listingId },
          COUPON_CLICK: {},
          SHARE: {},
        } as const;
        return event(quarter, kind, fields[kind], -lateMinutes * minute);
      });
      const userAgent = what.crawler ? 'Mozilla/5.0 (compatible; Baiduspider/2.0)' : null;
      await track(quarter, cardId, visitor, events, { userAgent });
      // Devices send again what they do not know to have arrived.
      await track(quarter, cardId, visitor, events.slice(0, 2), { userAgent });
    }
  }
  return heard;
}

test('all events replayed into a fresh database give equal scores, tags, counters and models', async () => {
  let taught = 0;
  let tagged = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(moment, { minLength: 30, maxLength: 40, size: 'max' }),
      fc.nat(),
      async (history, salt) => {
        const first = await open();
        const second = await openQuarter();
        try {
          const heard = await live(first, history);
          await expectCountsToHold(first.quarter.sql);
          // All at once, or backwards in three parts: between two lessons neither order nor batches matter.
          await replay(first.quarter.sql, second, heard, (events) => {
            const ordered = [...events].sort((a, b) => (a.id < b.id ? -1 : 1));
            if (salt % 2 === 0) return [ordered];
            const backwards = ordered.reverse();
            const thirds = [0, 1, 2].map((part) => backwards.filter((_, i) => i % 3 === part));
            return thirds.filter((part) => part.length > 0);
          });
          const [lived, again] = [await madeOf(first.quarter.sql), await madeOf(second.sql)];
          expect(again).toEqual(lived);
          await expectCountsToHold(second.sql);
          await expectScoresOfVersions(first.quarter, second, lived.visits);
          taught += lived.versions.length;
          tagged += lived.tags.length;
        } finally {
          await first.quarter.close();
          await second.close();
        }
      },
    ),
    { numRuns: 3, seed: 20_261_111, endOnFailure: true },
  );
  // Histories in which nothing was learned or told would prove little.
  expect(taught).toBeGreaterThan(5);
  expect(tagged).toBeGreaterThan(5);
}, 300_000);

/**
 * The same events and the same version give the same score, whenever it is asked for: a version is its base and the
 * outcomes that were learned up to its number, in their order.
 */
async function expectScoresOfVersions(
  { merchantId }: Quarter,
  { deps }: Quarter,
  visits: Awaited<ReturnType<typeof madeOf>>['visits'],
): Promise<void> {
  for (const visit of visits) {
    const judge = await earlierJudge(deps.db.pool, merchantId, visit['intent'].modelVersion, usualPolicy);
    expect(judge).not.toBeNull();
    expect(JSON.parse(JSON.stringify(intentOf(visit['fold'], judge ?? undefined)))).toEqual(visit['intent']);
  }
}
