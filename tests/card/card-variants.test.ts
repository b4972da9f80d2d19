import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../../platform/ids.ts';
import { anonymous, type Viewer } from '../../platform/viewer.ts';
import { chanceToBeat, intervalOf, variantAt } from '../../subgraphs/card/domain/experiment.ts';
import { onOrderMoved } from '../../subgraphs/card/reactions/on-order-moved.ts';
import { archiving, openQuarter, person, publishing, type Quarter, tracking, visiting } from './quarter.ts';

let quarter: Quarter;

beforeAll(async () => {
  quarter = await openQuarter();
});
afterAll(() => quarter.close());

const refused = '... on UserError { code path message }';
const whole = `id name status winner startedAt stoppedAt variants { key weight version { number title cause }
  visitors buyClicks ordersPaid ${['highIntent', 'buyClicked', 'paid']
    .map((part) => `${part} { count rate low high beatsFirst }`)
    .join(' ')} }`;
const starting = `mutation ($input: StartCardExperimentInput!) { answer: startCardExperiment(input: $input) {
  ... on StartCardExperimentSuccess { experiment { ${whole} } } ${refused} } }`;
const stopping = `mutation ($input: StopCardExperimentInput!) { answer: stopCardExperiment(input: $input) {
  ... on StopCardExperimentSuccess { experiment { ${whole} card { title version draft { title changed } } } } ${refused} } }`;
const updating = `mutation ($input: UpdateCardInput!) { answer: updateCard(input: $input) {
  ... on UpdateCardSuccess { card { id } } ${refused} } }`;

const ask = async (query: string, input: object, viewer: Viewer = quarter.owner) => {
  const { data, codes } = await quarter.ask(query, { input }, viewer);
  return data?.answer ?? codes;
};
const start = (cardId: string, more: object = {}, viewer?: Viewer) =>
  ask(
    starting,
    {
      ...{ cardId, name: '标题', idempotencyKey: randomUUID() },
      ...{ variants: [{ weight: 1 }, { weight: 2, title: '新标题' }] },
      ...more,
    },
    viewer,
  );
const stop = (experimentId: string, winner: string | null = null, viewer?: Viewer) =>
  ask(stopping, { experimentId, winner }, viewer);
const results = async (id: string, viewer: Viewer = quarter.owner) => {
  const query = `query ($id: ID!) { cardExperiment(id: $id) { ${whole} } }`;
  return (await quarter.ask(query, { id }, viewer)).data.cardExperiment;
};

const open = async () => {
  const slug = `s-${randomUUID()}`;
  return { slug, cardId: await quarter.card(slug) };
};
const arriving = visiting.replace('card { id', 'card { title variant version id');
const arrive = async (slug: string) => {
  const { data } = await quarter.ask(arriving, { input: { slug, clientKey: randomUUID() } });
  const { visitor, card } = data.startVisit;
  const viewer: Viewer = { ...anonymous, visitor: { id: visitor.id, merchantId: quarter.merchantId } };
  return { viewer, card };
};
const did = async (viewer: Viewer, cardId: string, kinds: readonly object[], at = quarter.now) => {
  const events = kinds.map((kind) => ({ id: randomUUID(), occurredAt: at.toISOString(), ...kind }));
  const { data } = await quarter.ask(tracking, { input: { cardId, events } }, viewer);
  expect(data.trackBehavior.__typename).toBe('TrackBehaviorSuccess');
};
const viewed = () => ({ kind: 'CARD_VIEW', viewId: randomUUID() });
const keen = () => {
  const viewId = randomUUID();
  const section = { kind: 'SECTION_VIEW', section: 'ingredients' };
  return [{ kind: 'CARD_VIEW', viewId }, { kind: 'DWELL', viewId, dwellMs: 180_001 }, section, section];
};
const ordered = async (viewer: Viewer, paid: boolean) => {
  const orderId = newId('ord', quarter.now);
  const whose = { orderId, merchantId: quarter.merchantId, customerId: `cus_${randomUUID()}` };
  const payload = { ...whose, visitorId: viewer.visitor?.id, totalMinor: '9900', currency: 'CNY' };
  for (const name of paid ? ['order.placed', 'order.paid'] : ['order.placed']) {
    const fact = { position: 1, name, payload, occurredAt: quarter.now.toISOString(), channels: [] };
    await quarter.deps.db.transaction((tx) => onOrderMoved.react(tx, fact, quarter.deps));
  }
};

describe('an experiment', () => {
  test('shows each visitor one variant throughout, everybody else what is published, and counts exactly', async () => {
    const { slug, cardId } = await open();
    const early = await arrive(slug);
    await did(early.viewer, cardId, keen());
    quarter.now = new Date(quarter.now.getTime() + 3_600_000);
    const { experiment } = await start(cardId);
    expect(experiment).toMatchObject({
      ...{ name: '标题', status: 'RUNNING', winner: null, stoppedAt: null },
      variants: [
        { key: 'a', weight: 1, version: { number: 1, title: slug, cause: 'PUBLISHED' }, visitors: 0 },
        { key: 'b', weight: 2, version: { number: 2, title: '新标题', cause: 'VARIANT' }, visitors: 0 },
      ],
    });
    expect(experiment.variants[0].paid).toEqual({
      count: 0,
      rate: null,
      low: null,
      high: null,
      beatsFirst: null,
    });
    const counts = { a: tally(), b: tally() };
    const other = quarter.replica();
    for (let i = 0; i < 40; i += 1) {
      const { viewer, card } = await arrive(slug);
      const key = card.variant as 'a' | 'b';
      expect(card).toMatchObject(key === 'b' ? { title: '新标题' } : { title: slug });
      const again = await other.ask(
        'query ($id: ID!) { card(id: $id) { title variant } }',
        { id: cardId },
        viewer,
      );
      expect(again.data.card).toEqual({ title: card.title, variant: key });
      const mine = counts[key];
      mine.visitors += 1;
      await did(viewer, cardId, i % 3 === 0 ? keen() : [viewed()]);
      if (i % 3 === 0) mine.highIntent += 1;
      if (i % 4 === 0) {
        await did(viewer, cardId, [buy(), buy()]);
        mine.buyClicked += 1;
        mine.buyClicks += 2;
      }
      if (i % 8 === 0) {
        await ordered(viewer, true);
        await ordered(viewer, true);
        mine.paid += 1;
        mine.ordersPaid += 2;
      }
      if (i % 5 === 0) await ordered(viewer, false);
    }
    // Crawlers, visits that began before, and other cards' visits are none of it.
    const bot = await arrive(slug);
    const event = { id: randomUUID(), occurredAt: quarter.now.toISOString(), ...viewed() };
    const crawler = { userAgent: 'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)' };
    await quarter.ask(tracking, { input: { cardId, events: [event] } }, bot.viewer, crawler);
    const before = await arrive(slug);
    await did(before.viewer, cardId, [viewed()], new Date(quarter.now.getTime() - 1));
    const elsewhere = await open();
    await did((await arrive(elsewhere.slug)).viewer, elsewhere.cardId, [viewed()]);
    const { variants } = await results(experiment.id);
    for (const [i, key] of (['a', 'b'] as const).entries()) {
      const { visitors, highIntent, buyClicked, paid, ...sums } = counts[key];
      expect(visitors).toBeGreaterThan(5);
      expect(variants[i]).toMatchObject({ key, visitors, ...sums });
      for (const [part, count] of Object.entries({ highIntent, buyClicked, paid })) {
        const interval = intervalOf({ visitors, count });
        const first = { visitors: counts.a.visitors, count: counts.a[part as 'paid'] };
        expect(variants[i][part]).toEqual({
          ...{ count, rate: count / visitors, ...interval },
          beatsFirst: key === 'a' ? null : chanceToBeat(first, { visitors, count }),
        });
      }
    }
    const published = { title: slug, variant: null };
    const query =
      'query ($slug: String!, $id: ID!) { publicCard(slug: $slug) { title variant } card(id: $id) { title variant } }';
    const { data } = await quarter.ask(query, { slug, id: cardId });
    expect(data).toEqual({ publicCard: published, card: published });
    const visitor = await quarter.visit(slug);
    expect((await quarter.ask(query, { slug, id: cardId }, visitor)).data.publicCard).toEqual(published);
    expect(
      (await quarter.ask(query, { slug, id: cardId }, { ...visitor, ...quarter.owner })).data.card,
    ).toEqual(published);
  });

  test('of which a visitor was forgotten no longer counts it', async () => {
    const { slug, cardId } = await open();
    const { experiment } = await start(cardId);
    const [stays, goes] = [await arrive(slug), await arrive(slug)];
    for (const { viewer } of [stays, goes]) await did(viewer, cardId, keen());
    const sum = async () => {
      const { variants } = await results(experiment.id);
      return variants.reduce((all: number, { visitors }: { visitors: number }) => all + visitors, 0);
    };
    expect(await sum()).toBe(2);
    const forgetting = 'mutation { forgetMe(input: { confirm: true }) { __typename } }';
    expect((await quarter.ask(forgetting, {}, goes.viewer)).data.forgetMe.__typename).toBe('ForgetMeSuccess');
    expect(await sum()).toBe(1);
  });

  test('holds the card until it is stopped; its winner is published, once', async () => {
    const { slug, cardId } = await open();
    const { experiment } = await start(cardId);
    await ask(updating, { cardId, title: 'meanwhile', modules: [] });
    const publish = async () =>
      (await quarter.ask(publishing, { input: { cardId } }, quarter.owner)).data.publishCard;
    expect(await publish()).toMatchObject({ code: 'EXPERIMENT_RUNNING', path: ['cardId'] });
    expect(await start(cardId)).toMatchObject({ code: 'EXPERIMENT_RUNNING' });
    expect(await stop(experiment.id, 'c')).toMatchObject({ code: 'INVALID_INPUT', path: ['winner'] });
    const answers = await Promise.all(Array.from({ length: 5 }, () => stop(experiment.id, 'b')));
    for (const answer of answers) {
      expect(answer.experiment).toMatchObject({
        ...{ status: 'STOPPED', winner: 'b' },
        // What was being composed stays what it was.
        card: { title: '新标题', version: 3, draft: { title: 'meanwhile', changed: true } },
      });
    }
    expect(await stop(experiment.id, 'a')).toMatchObject({ code: 'EXPERIMENT_STOPPED' });
    const rows =
      await quarter.sql`select number, cause from card.card_versions where card_id = ${cardId} order by 1`;
    expect(rows.map(({ cause }) => cause)).toEqual(['PUBLISHED', 'VARIANT', 'WON']);
    expect((await arrive(slug)).card).toMatchObject({ title: '新标题', variant: null, version: 3 });
    expect(await publish()).toMatchObject({ card: { status: 'PUBLISHED' } });
  });

  test('without a winner leaves what is published; a draft without changes follows a winner; withdrawing stops it', async () => {
    const { cardId } = await open();
    const later = () => {
      quarter.now = new Date(quarter.now.getTime() + 1_000);
      return start(cardId);
    };
    const first = (await start(cardId)).experiment.id;
    expect((await stop(first)).experiment).toMatchObject({ winner: null, card: { version: 1 } });
    const second = (await later()).experiment.id;
    expect((await stop(second, 'b')).experiment.card).toEqual({
      ...{ title: '新标题', version: 4, draft: { title: '新标题', changed: false } },
    });
    const third = (await later()).experiment.id;
    await quarter.ask(archiving, { input: { cardId } }, quarter.owner);
    expect(await results(third)).toMatchObject({ status: 'STOPPED', winner: null });
    const listed = await quarter.ask(
      'query ($id: ID!) { cardExperiments(cardId: $id, first: 2) { edges { node { id } } pageInfo { hasNextPage } } }',
      { id: cardId },
      quarter.owner,
    );
    expect(listed.data.cardExperiments).toEqual({
      edges: [{ node: { id: third } }, { node: { id: second } }],
      pageInfo: { hasNextPage: true },
    });
  });

  test('is started once by many at a time, and again by the same key', async () => {
    const { cardId } = await open();
    const answers = await Promise.all(Array.from({ length: 6 }, () => start(cardId)));
    expect(answers.filter(({ experiment }) => experiment !== undefined)).toHaveLength(1);
    expect(answers.filter(({ code }) => code === 'EXPERIMENT_RUNNING')).toHaveLength(5);
    const [count] =
      await quarter.sql`select count(*)::int as n from card.card_experiments where card_id = ${cardId}`;
    expect(count?.['n']).toBe(1);
    const again = await open();
    const key = { idempotencyKey: randomUUID() };
    const same = await Promise.all(Array.from({ length: 4 }, () => start(again.cardId, key)));
    expect(new Set(same.map(({ experiment }) => experiment.id)).size).toBe(1);
    expect(await start(again.cardId, { ...key, name: 'x' })).toMatchObject({ code: 'IDEMPOTENCY_CONFLICT' });
    await expect(
      quarter.sql`insert into card.card_experiments (id, merchant_id, card_id, name, variants, started_at, started_by)
        select 'exp_2', merchant_id, card_id, name, variants, started_at, started_by from card.card_experiments
        where card_id = ${cardId}`,
    ).rejects.toThrow('card_experiments_running');
  });

  test('is the merchant’s: others neither start, stop nor see it', async () => {
    const { slug, cardId } = await open();
    const rival = person('usr_rival', { role: 'MERCHANT_OWNER', merchantId: quarter.rivalId });
    expect(await start(cardId, {}, rival)).toMatchObject({ code: 'FORBIDDEN' });
    const { id } = (await start(cardId)).experiment;
    const visitor = await quarter.visit(slug);
    for (const viewer of [rival, visitor, anonymous]) expect(await results(id, viewer)).toBeNull();
    expect(await stop(id, null, rival)).toMatchObject({ code: 'FORBIDDEN', path: ['cardId'] });
    expect(await stop('exp_nothing')).toMatchObject({ code: 'NOT_FOUND', path: ['experimentId'] });
    expect(await stop(id, null, anonymous)).toEqual(['UNAUTHENTICATED']);
  });

  const faults: readonly (readonly [string, object, string[]])[] = [
    ['one variant', { variants: [{}] }, ['variants']],
    ['five', { variants: [{}, {}, {}, {}, {}] }, ['variants']],
    ['a first of its own', { variants: [{ title: 'x' }, {}] }, ['variants', '0']],
    ['no weight', { variants: [{}, { weight: 0 }] }, ['variants', '1', 'weight']],
    ['no name', { name: ' ' }, ['name']],
    ['a title of 101', { variants: [{}, { title: 'x'.repeat(101) }] }, ['variants', '1', 'title']],
    [
      'a module of no kind',
      { variants: [{}, { modules: [{ key: 'a' }] }] },
      ['variants', '1', 'modules', '0'],
    ],
    [
      'goods of somebody else',
      { variants: [{}, { modules: [{ key: 'a', product: { listingId: 'lst_x' } }] }] },
      ['variants', '1', 'modules', '0', 'product', 'listingId'],
    ],
  ];
  test.each(faults)('of %s is refused', async (_, more, path) => {
    const { cardId } = await open();
    expect(await start(cardId, more)).toMatchObject({ path });
    const rows = await quarter.sql`select from card.card_versions where card_id = ${cardId}`;
    expect(rows.length).toBe(1);
  });
});

describe('the arithmetic', () => {
  const tried = fc
    .record({ visitors: fc.integer({ min: 1, max: 400 }), part: fc.double({ min: 0, max: 1, noNaN: true }) })
    .map(({ visitors, part }) => ({ visitors, count: Math.round(visitors * part) }));

  test('gives every variant its share, and nobody none', () => {
    const weights = fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 2, maxLength: 4 });
    fc.assert(
      fc.property(weights, (all) => {
        const variants = all.map((weight, i) => ({ key: `${i}`, weight, version: 1 }));
        const sum = all.reduce((a, b) => a + b, 0);
        const seen = Array.from({ length: sum }, (_, i) => variantAt(variants, (i + 0.5) / sum).key);
        expect(all.map((_, i) => seen.filter((key) => key === `${i}`).length)).toEqual(all);
      }),
    );
    const variants = [
      { key: 'a', weight: 1, version: 1 },
      { key: 'b', weight: 3, version: 2 },
    ];
    expect([0, 0.25, 0.999_999_999_999].map((place) => variantAt(variants, place).key)).toEqual([
      'a',
      'b',
      'b',
    ]);
  });

  test('gives an interval that holds the rate and lies within 0 to 1', () => {
    fc.assert(
      fc.property(tried, ({ visitors, count }) => {
        const { low, high } = intervalOf({ visitors, count }) ?? { low: 1, high: 0 };
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(low).toBeLessThanOrEqual(count / visitors);
        expect(high).toBeGreaterThanOrEqual(count / visitors);
      }),
    );
    // The textbook's: 10 of 100.
    const { low, high } = intervalOf({ visitors: 100, count: 10 }) ?? { low: 0, high: 0 };
    expect([low.toFixed(4), high.toFixed(4)]).toEqual(['0.0552', '0.1744']);
  });

  test('tells the chance to be better as an integral over both posteriors does', () => {
    fc.assert(
      fc.property(tried, tried, (a, b) => {
        expect(chanceToBeat(a, b) + chanceToBeat(b, a)).toBeCloseTo(1, 9);
        expect(chanceToBeat(a, b)).toBeCloseTo(integral(a, b), 4);
      }),
      { numRuns: 60 },
    );
    // Above 20,000 of them a normal distribution takes over: it says the same.
    const [a, b] = [
      { visitors: 400_000, count: 19_990 },
      { visitors: 400_000, count: 20_150 },
    ];
    expect(chanceToBeat(a, b)).toBeCloseTo(1 - chanceToBeat(b, a), 3);
  });
});

const tally = () => ({ visitors: 0, highIntent: 0, buyClicked: 0, buyClicks: 0, paid: 0, ordersPaid: 0 });
const buy = () => ({ kind: 'BUY_CLICK', listingId: quarter.goods[0] });

/** P(B > A) by adding up densities, slowly. */
function integral(a: { visitors: number; count: number }, b: { visitors: number; count: number }): number {
  const steps = 20_000;
  const density = ({ visitors, count }: typeof a) => {
    const logs = Array.from({ length: steps }, (_, i) => {
      const rate = (i + 0.5) / steps;
      return count * Math.log(rate) + (visitors - count) * Math.log(1 - rate);
    });
    const top = logs.reduce((x, y) => Math.max(x, y));
    const raw = logs.map((log) => Math.exp(log - top));
    const sum = raw.reduce((x, y) => x + y, 0);
    return raw.map((one) => one / sum);
  };
  const [of, than] = [density(b), density(a)];
  let below = 0;
  let chance = 0;
  for (let i = 0; i < steps; i += 1) {
    chance += (of[i] ?? 0) * (below + (than[i] ?? 0) / 2);
    below += than[i] ?? 0;
  }
  return chance;
}
