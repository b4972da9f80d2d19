import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../../platform/ids.ts';
import { anonymous, type Viewer } from '../../platform/viewer.ts';
import { onCustomerIdentified } from '../../subgraphs/card/reactions/on-customer-identified.ts';
import { openQuarter, person, type Quarter } from './quarter.ts';
import {
  claim,
  event,
  everyCount,
  expectCountsToHold,
  funnel,
  funnelQuery,
  hear,
  purchase,
  stepsIn,
  track,
} from './tally.ts';

let quarter: Quarter;
let cardId: string;
const agent = person('usr_li');
const agentId = newId('agt', new Date('2026-11-11T03:00:00.000Z'));

beforeAll(async () => {
  quarter = await openQuarter();
  quarter.agents.set('usr_li', { agentId, status: 'ACTIVE' });
  cardId = await quarter.card('funnel');
});
afterAll(() => quarter.close());

const view = (viewId = 'v1', offset = 0) => event(quarter, 'CARD_VIEW', { viewId }, offset);
const goods = (offset = 0) =>
  event(quarter, 'PRODUCT_VIEW', { viewId: 'g1', listingId: quarter.goods[0] }, offset);
const buy = (offset = 0) => event(quarter, 'BUY_CLICK', { listingId: quarter.goods[0] }, offset);
const idOf = ({ visitor }: Viewer) => visitor?.id ?? '';
const linkId = async (token: string) => {
  const [row] = await quarter.sql`select id from card.share_links where token = ${token}`;
  return String(row?.['id']);
};
const did = (visitor: Viewer, ...events: ReturnType<typeof view>[]) =>
  track(quarter, cardId, visitor, events);

/** A fresh card with links of the agent and the merchant, so that nothing else is counted on it. */
async function fresh(slug: string) {
  const id = await quarter.card(slug);
  return {
    id,
    agents: await quarter.share(id, agent, true),
    own: await quarter.share(id, quarter.owner),
  };
}

describe('a funnel', () => {
  test('tells links, channels, agents, cards and days apart, step by step', async () => {
    const byAgent = await quarter.share(cardId, agent, true);
    const byShop = await quarter.share(cardId, quarter.owner);
    const [ann, bea, cai, dan] = [
      await quarter.visit('funnel', byAgent),
      await quarter.visit('funnel', byAgent),
      await quarter.visit('funnel', byShop),
      await quarter.visit('funnel'),
    ];
    await did(ann, view(), view('v2', 1_000), goods(2_000), buy(3_000), buy(4_000));
    await did(bea, view(), goods(1_000));
    await did(cai, view());
    await did(dan, view(), view());
    await hear(quarter, claim(quarter, idOf(ann)));
    await hear(quarter, ...purchase(quarter, { totalMinor: 9_900, visitorId: idOf(ann) }, 900));
    await hear(quarter, ...purchase(quarter, { totalMinor: 500, visitorId: idOf(dan) }).slice(0, 1));
    await hear(quarter, ...purchase(quarter, { totalMinor: 700 }));

    const links = await funnel(quarter, { by: 'SHARE_LINK' });
    const rowOf = (id: string | null) => links?.find((row) => (row.shareLink?.id ?? null) === id);
    const ids = [await linkId(byShop), await linkId(byAgent)];
    expect(links?.map((row) => row.shareLink?.id ?? null)).toEqual([...[...ids].sort().reverse(), null]);
    const [shop, mine, none] = [rowOf(ids[0] ?? ''), rowOf(ids[1] ?? ''), rowOf(null)];
    expect(stepsIn(mine)).toEqual([
      [2, 5],
      [2, 2],
      [1, 2],
      [1, 1],
      [1, 1],
      [1, 1],
    ]);
    expect(stepsIn(shop)).toEqual([
      [1, 1],
      [0, 0],
      [0, 0],
      [0, 0],
      [0, 0],
      [0, 0],
    ]);
    // One who came by himself and ordered, and a buyer whom no card has seen.
    expect(stepsIn(none)).toEqual([
      [1, 1],
      [0, 0],
      [0, 0],
      [0, 0],
      [2, 2],
      [1, 1],
    ]);
    expect(mine.revenue).toEqual([{ amountMinor: 9_000, currency: 'CNY' }]);
    expect(none.revenue).toEqual([{ amountMinor: 700, currency: 'CNY' }]);
    expect(
      mine.steps.map((step: { step: string; ofPrevious: number; ofViews: number }) => [
        step.step,
        step.ofPrevious,
        step.ofViews,
      ]),
    ).toEqual([
      ['VIEW', null, 1],
      ['PRODUCT', 1, 1],
      ['BUY_CLICK', 0.5, 0.5],
      ['CLAIM', 1, 0.5],
      ['ORDER', 1, 0.5],
      ['PAID', 1, 0.5],
    ]);
    expect(
      (await funnel(quarter, { by: 'AGENT' }))?.map(({ agent: one, steps }) => [
        one?.id ?? null,
        steps[0].visitors,
      ]),
    ).toEqual([
      [agentId, 2],
      [null, 2],
    ]);
    expect(
      (await funnel(quarter, { by: 'CHANNEL' }))?.map(({ channel, steps }) => [channel, steps[0].visitors]),
    ).toEqual([
      ['WECHAT_GROUP', 3],
      [null, 1],
    ]);
    expect(
      (await funnel(quarter, { by: 'CARD' }))?.map((row) => [row.card?.id ?? null, row.steps[4].events]),
    ).toEqual([
      [cardId, 2],
      [null, 1],
    ]);
    const days = await funnel(quarter, { by: 'DAY' });
    expect(days?.map(({ day, steps }) => [day, steps[0].events])).toEqual([['2026-11-11', 7]]);
    const filtered = await funnel(quarter, {
      by: 'DAY',
      filter: { agentId, cardId, channel: 'WECHAT_GROUP' },
    });
    expect(filtered?.map(stepsIn)).toEqual([stepsIn(mine)]);
    expect(await funnel(quarter, { by: 'DAY', filter: { channel: 'MOMENTS' } })).toEqual([]);
    await expectCountsToHold(quarter.sql);
  });

  test('counts a visit on its merchant’s day, wherever the server stands', async () => {
    const { id, own } = await fresh('midnight');
    quarter.now = new Date('2026-11-20T15:59:59.000Z');
    const late = await quarter.visit('midnight', own);
    await track(quarter, id, late, [event(quarter, 'CARD_VIEW', { viewId: 'a' })]);
    quarter.now = new Date('2026-11-20T16:00:00.000Z');
    const early = await quarter.visit('midnight', own);
    await track(quarter, id, early, [event(quarter, 'CARD_VIEW', { viewId: 'a' })]);
    const days = await funnel(quarter, { by: 'DAY', filter: { cardId: id } });
    expect(days?.map(({ day, steps }) => [day, steps[0].visitors])).toEqual([
      ['2026-11-21', 1],
      ['2026-11-20', 1],
    ]);
  });

  test('follows what comes late: a visit that began before, and two that were one', async () => {
    const { id, own } = await fresh('late');
    quarter.now = new Date('2026-11-20T16:10:00.000Z');
    const visitor = await quarter.visit('late', own);
    const at = (minutes: number, viewId: string) =>
      track(quarter, id, visitor, [event(quarter, 'CARD_VIEW', { viewId }, minutes * 60_000)]);
    await at(0, 'a');
    await at(-40, 'b');
    const days = async () =>
      (await funnel(quarter, { by: 'DAY', filter: { cardId: id } }))
        ?.map((row) => [row.day, ...(stepsIn(row)?.[0] ?? [])])
        .filter(([, visitors]) => visitors !== 0);
    expect(await days()).toEqual([
      ['2026-11-21', 1, 1],
      ['2026-11-20', 1, 1],
    ]);
    await at(-20, 'c');
    expect(await days()).toEqual([['2026-11-20', 1, 3]]);
    await expectCountsToHold(quarter.sql);
  });

  test('counts an order and its refunds once, however its facts are told', async () => {
    const { own } = await fresh('orders');
    const shareLinkId = await linkId(own);
    const facts = purchase(quarter, { totalMinor: 10_000, shareLinkId }, 1_500, 2_500);
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray([...facts, ...facts, ...facts], { minLength: 12, maxLength: 12 }),
        async (told) => {
          const orderId = newId('ord', quarter.now);
          const before = await everyCount(quarter.sql);
          const again = told.map((fact) => ({
            ...fact,
            payload: {
              ...{ ...fact.payload, orderId },
              ...('refundId' in fact.payload ? { refundId: `${orderId}${fact.payload['amountMinor']}` } : {}),
            },
          }));
          await hear(quarter, ...again);
          const rows = await funnel(quarter, { by: 'SHARE_LINK', filter: { shareLinkId } });
          const was = before.find((row) => row['share_link_id'] === shareLinkId && 'orders' in row);
          const orders = Number(was?.['orders'] ?? 0) + 1;
          expect(stepsIn(rows?.[0])?.slice(4)).toEqual([
            [orders, orders],
            [orders, orders],
          ]);
          expect(rows?.[0].revenue).toEqual([{ amountMinor: 6_000 * orders, currency: 'CNY' }]);
        },
      ),
      { numRuns: 12, seed: 7 },
    );
    await expectCountsToHold(quarter.sql);
  });

  test('counts an order to the last touch of thirty days, decided when it is placed', async () => {
    const { id, own, agents } = await fresh('touch');
    quarter.now = new Date('2026-11-21T03:00:00.000Z');
    const first = await quarter.visit('touch', agents, 'the-same-device-twenty-two');
    await track(quarter, id, first, [event(quarter, 'CARD_VIEW', { viewId: 'a' })]);
    quarter.now = new Date('2026-11-22T03:00:00.000Z');
    const second = await quarter.visit('touch', own, 'the-same-device-twenty-two');
    await track(quarter, id, second, [event(quarter, 'CARD_VIEW', { viewId: 'b' })]);
    const visitorId = idOf(second);
    await hear(quarter, ...purchase(quarter, { totalMinor: 100, visitorId }));
    quarter.now = new Date('2026-11-22T04:00:00.000Z');
    await quarter.visit('touch', agents, 'the-same-device-twenty-two');
    await track(quarter, id, second, [event(quarter, 'CARD_VIEW', { viewId: 'c' })]);
    quarter.now = new Date('2026-12-22T04:00:00.000Z');
    await hear(quarter, ...purchase(quarter, { totalMinor: 10, visitorId }));
    quarter.now = new Date('2026-12-22T04:00:00.001Z');
    await hear(quarter, ...purchase(quarter, { totalMinor: 1, visitorId }));
    const rows =
      await quarter.sql`select share_link_id as link, paid_minor::int as paid from card.attributed_orders
      where paid_minor in (100, 10, 1) order by 2 desc`;
    expect(rows.map((row) => ({ ...row }))).toEqual([
      { link: await linkId(own), paid: 100 },
      { link: await linkId(agents), paid: 10 },
      { link: '', paid: 1 },
    ]);
    quarter.now = new Date('2026-11-11T03:00:00.000Z');
  });

  test('finds the visits of a customer who is known by then, on whichever device', async () => {
    const { id, agents } = await fresh('known');
    const visitor = await quarter.visit('known', agents);
    await track(quarter, id, visitor, [view()]);
    const customerId = newId('cus', quarter.now);
    const payload = { merchantId: quarter.merchantId, customerId, visitorId: idOf(visitor), userId: 'usr_1' };
    const identified = {
      position: 1,
      name: 'customer.identified',
      payload,
      occurredAt: quarter.now.toISOString(),
      channels: [],
    };
    await quarter.deps.db.transaction((tx) => onCustomerIdentified.react(tx, identified, quarter.deps));
    await hear(quarter, ...purchase(quarter, { totalMinor: 100, customerId }));
    const rows = await funnel(quarter, { by: 'SHARE_LINK', filter: { cardId: id } });
    expect(rows?.map((row) => [row.shareLink.id, stepsIn(row)?.[5], row.repurchases])).toEqual([
      [await linkId(agents), [1, 1], 0],
    ]);
  });

  test('tells who comes back: by a link or the new arrivals, after a paid order', async () => {
    const { id, own } = await fresh('again');
    const news = `mutation ($input: UpdateCardInput!) { updateCard(input: $input) { __typename } }`;
    const modules = [{ key: 'fresh-goods', newArrivals: true }];
    await quarter.ask(news, { input: { cardId: id, title: 'again', modules } }, quarter.owner);
    const counted = async (customerId: string, visitor: Viewer, section: string | null) => {
      const events = [view(), ...(section === null ? [] : [event(quarter, 'SECTION_VIEW', { section })])];
      await track(quarter, id, visitor, events);
      await hear(quarter, ...purchase(quarter, { totalMinor: 1, customerId, visitorId: idOf(visitor) }));
      const rows = await funnel(quarter, { by: 'CARD', filter: { cardId: id } });
      quarter.now = new Date(quarter.now.getTime() + 3_600_000);
      return rows?.[0].repurchases;
    };
    const [ann, bea, cai] = [0, 1, 2].map(() => newId('cus', quarter.now)) as [string, string, string];
    const byLink = await quarter.visit('again', own);
    expect(await counted(ann, byLink, null)).toBe(0);
    await quarter.visit('again', own);
    expect(await counted(ann, await quarter.visit('again', own), null)).toBe(1);
    const byNews = await quarter.visit('again');
    expect(await counted(bea, byNews, 'fresh-goods')).toBe(1);
    expect(await counted(bea, byNews, 'fresh-goods')).toBe(2);
    const bySelf = await quarter.visit('again');
    expect(await counted(cai, bySelf, null)).toBe(2);
    expect(await counted(cai, bySelf, 'reviews')).toBe(2);
    quarter.now = new Date('2026-11-11T03:00:00.000Z');
  });

  test('shows an agent its own links, the merchant all, and others nothing', async () => {
    const { id, agents, own } = await fresh('sight');
    await track(quarter, id, await quarter.visit('sight', agents), [view()]);
    await track(quarter, id, await quarter.visit('sight', own), [view()]);
    const asking = { by: 'SHARE_LINK', filter: { cardId: id } };
    const seen = async (viewer: Viewer) =>
      (await funnel(quarter, asking, viewer))?.map((row) => row.key) ?? null;
    expect(await seen(quarter.owner)).toEqual([await linkId(own), await linkId(agents)].sort().reverse());
    expect(await seen(agent)).toEqual([await linkId(agents)]);
    expect(
      await seen(person('usr_app', { role: 'APP', merchantId: quarter.merchantId, scopes: ['stats:read'] })),
    ).toHaveLength(2);
    expect(
      await seen(person('usr_app', { role: 'APP', merchantId: quarter.merchantId, scopes: ['leads:read'] })),
    ).toBeNull();
    expect(
      await seen(person('usr_rival', { role: 'MERCHANT_OWNER', merchantId: quarter.rivalId })),
    ).toBeNull();
    expect(await seen(person('usr_nobody'))).toBeNull();
    expect(await seen(anonymous)).toBeNull();
    const variables = { m: quarter.merchantId, from: '2026-11-01', to: '2026-11-30', by: 'DAY' };
    const shared = await quarter.ask(funnelQuery, variables, { ...anonymous, shared: true });
    expect(shared.codes).toEqual(['INDIVIDUAL_REQUIRED']);
  });

  test('comes in pages, in one statement each', async () => {
    const id = await quarter.card('pages');
    const tokens: string[] = [];
    for (let i = 0; i < 5; i += 1) tokens.push(await quarter.share(id, quarter.owner));
    for (const token of tokens) await track(quarter, id, await quarter.visit('pages', token), [view()]);
    const variables = {
      m: quarter.merchantId,
      from: '2026-11-01',
      to: '2026-11-30',
      by: 'SHARE_LINK',
      filter: { cardId: id },
      first: 2,
    };
    const bare = `query ($m: ID!, $from: Day!, $to: Day!, $by: FunnelDimension!, $filter: FunnelFilter, $first: Int, $after: String) {
      cardFunnel(merchantId: $m, from: $from, to: $to, by: $by, filter: $filter, first: $first, after: $after) {
        edges { node { key steps { visitors } revenue { amountMinor } } } pageInfo { hasNextPage endCursor } } }`;
    const keys: string[] = [];
    let after: string | null = null;
    for (let more = true; more; ) {
      const before = quarter.statements;
      const { data }: { data: Awaited<ReturnType<typeof quarter.ask>>['data'] } = await quarter.ask(
        bare,
        { ...variables, after },
        quarter.owner,
      );
      expect(quarter.statements - before).toBe(1);
      keys.push(...data.cardFunnel.edges.map(({ node }: { node: { key: string } }) => node.key));
      after = data.cardFunnel.pageInfo.endCursor;
      more = data.cardFunnel.pageInfo.hasNextPage;
    }
    expect(keys).toEqual((await Promise.all(tokens.map(linkId))).sort().reverse());
  });

  test('refuses days that are none, too many, or the wrong way round', async () => {
    const asked = async (from: string, to: string) => {
      const variables = { m: quarter.merchantId, from, to, by: 'DAY' };
      return (await quarter.ask(funnelQuery, variables, quarter.owner)).codes;
    };
    expect(await asked('2026-01-01', '2027-01-01')).toEqual([]);
    expect(await asked('2026-01-01', '2027-01-02')).toEqual(['INVALID_INPUT']);
    expect(await asked('2026-11-12', '2026-11-11')).toEqual(['INVALID_INPUT']);
    expect(await asked('2026-02-30', '2026-03-01')).toHaveLength(1);
  });
});

describe('what is counted', () => {
  test('stays when a visitor is forgotten, and bears no name any more', async () => {
    const { id, agents } = await fresh('forget');
    const visitor = await quarter.visit('forget', agents);
    await track(quarter, id, visitor, [view(), goods(1_000)]);
    const [placed, paid, refund] = purchase(quarter, { totalMinor: 800, visitorId: idOf(visitor) }, 300);
    await hear(quarter, claim(quarter, idOf(visitor)));
    if (placed === undefined || paid === undefined || refund === undefined)
      throw new Error('Facts are missing.');
    await hear(quarter, placed);
    const forgetting = `mutation { forgetMe(input: { confirm: true }) { __typename } }`;
    expect((await quarter.ask(forgetting, {}, visitor)).codes).toEqual([]);
    await hear(quarter, paid, refund);
    expect(await track(quarter, id, visitor, [view('v9')])).toMatchObject({ accepted: 0 });
    const rows = await funnel(quarter, { by: 'SHARE_LINK', filter: { cardId: id } });
    expect(rows?.map(stepsIn)).toEqual([
      [
        [1, 2],
        [1, 1],
        [0, 0],
        [1, 1],
        [1, 1],
        [1, 1],
      ],
    ]);
    expect(rows?.[0].revenue).toEqual([{ amountMinor: 500, currency: 'CNY' }]);
    for (const table of ['funnel_visitors', 'attributed_orders', 'attributed_claims', 'behavior_events']) {
      const found =
        await quarter.sql`select from ${quarter.sql(`card.${table}`)} where visitor_id = ${idOf(visitor)}`;
      expect([table, found.length]).toEqual([table, 0]);
    }
    await expectCountsToHold(quarter.sql);
  });

  test('is the sum of what is done, when two replicas count at once', async () => {
    const { id, own, agents } = await fresh('race');
    const replica = quarter.replica();
    const visitors = await Promise.all(
      Array.from({ length: 12 }, (_, i) => quarter.visit('race', i % 2 === 0 ? own : agents)),
    );
    const calls = Array.from({ length: 120 }, (_, i) => {
      const visitor = visitors[i % 12] ?? anonymous;
      const offset = (i % 3) * 60_000;
      return () =>
        track(i % 2 === 0 ? quarter : replica, id, visitor, [
          view(`v${i}`, -offset),
          goods(-offset),
          buy(-offset),
        ]);
    });
    const orders = visitors.map((visitor) => async () => {
      await hear(quarter, ...purchase(quarter, { totalMinor: 10, visitorId: idOf(visitor) }));
    });
    await Promise.all(calls.map((call) => call()));
    await Promise.all([...calls.slice(0, 40).map((call) => call()), ...orders.map((order) => order())]);
    const [row] = (await funnel(quarter, { by: 'CARD', filter: { cardId: id } })) ?? [];
    expect(stepsIn(row)).toEqual([
      [12, 132],
      [12, 12],
      [12, 160],
      [0, 0],
      [12, 12],
      [12, 12],
    ]);
    await expectCountsToHold(quarter.sql);
  });
});
