import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Viewer } from '../../platform/viewer.ts';
import { makePartitions } from '../../subgraphs/card/actions/keep-events.ts';
import { relateGoods } from '../../subgraphs/card/actions/relate-goods.ts';
import { person } from '../card/quarter.ts';
import { openStorefront, type Storefront } from './storefront.ts';

/** Sixty visitors went from one of the goods to the next; of that the shop learns what to show others. */
let front: Storefront;
/** Whoever opened `first` went on to `then`, and half of them to `last`. Nobody but the tests opens `lone`. */
let [first, then, last, lone] = ['', '', '', ''];

beforeAll(async () => {
  front = await openStorefront();
  const { shelf, merchant } = front;
  [first, then, last, lone] = (await Promise.all([1, 2, 3, 4].map(() => shelf.listed(merchant)))).sort() as [
    string,
    string,
    string,
    string,
  ];
  for (let i = 0; i < 60; i += 1) {
    const hour = 3_600_000;
    await front.walk(i % 2 === 0 ? [first, then] : [first, then, last], (i + 1) * hour);
  }
}, 120_000);
afterAll(() => front.close());

const query = `query ($m: ID!, $for: RecommendFor, $first: Int) {
  recommendedListings(merchantId: $m, for: $for, first: $first) {
    listing { id } reason { code text textZh } score } }`;

type Told = {
  listing: { id: string };
  reason: { code: string; text: string; textZh: string };
  score: number;
};

async function recommended(viewer: Viewer, variables: object = {}): Promise<Told[]> {
  const asked = { m: front.merchant.id, first: 10, ...variables };
  const { data, codes } = await front.shelf.ask(query, asked, viewer);
  expect(codes).toEqual([]);
  return data.recommendedListings;
}

const shortly = (told: Told[]) => told.map(({ listing, reason }) => [listing.id, reason.code]);

async function setListing(id: string, status: 'LISTED' | 'UNLISTED') {
  await front.shelf.sql`update catalog.listings set status = ${status},
    listed_until = ${status === 'LISTED' ? new Date(Date.now() + 1e9) : null} where id = ${id}`;
}

describe('what visits like one’s own led to', () => {
  test('comes with its reason, in both languages; whoever else asks for the lead gets the same', async () => {
    const me = await front.walk([lone, first]);
    const told = await recommended(me);
    const codes = new Map(told.map(({ listing, reason }) => [listing.id, reason.code]));
    expect(codes).toEqual(
      new Map([
        [first, 'VIEWED_BY_YOU'],
        [then, 'VIEWED_NEXT'],
        [last, 'VIEWED_NEXT'],
        [lone, 'VIEWED_BY_YOU'],
      ]),
    );
    // Twice as many went on to the one as to the other.
    const order = told.map(({ listing }) => listing.id);
    expect(order.indexOf(then)).toBeLessThan(order.indexOf(last));
    expect(order.at(-1)).toBe(lone);
    expect(told.find(({ listing }) => listing.id === then)?.reason).toEqual({
      code: 'VIEWED_NEXT',
      text: 'Others went on to this after what you have looked at.',
      textZh: '看过同款的访客接着看了此商品。',
    });
    const lead = { for: { leadId: await front.leadOf(me) } };
    expect(await recommended(front.merchant.owner, lead)).toEqual(told);
    const rival = person('usr_rival', { role: 'MERCHANT_OWNER', merchantId: front.quarter.rivalId });
    expect(await recommended(rival, lead)).toBeNull();
  });

  test('never what is off the shelf or out of stock; what is left moves up', async () => {
    const me = await front.walk([first]);
    const { sql } = front.shelf;
    await setListing(then, 'UNLISTED');
    expect(shortly(await recommended(me)).map(([id]) => id)).not.toContain(then);
    await sql`update catalog.supplier_offers set status = 'PAUSED'
      where id = (select offer_id from catalog.listings where id = ${last})`;
    expect(shortly(await recommended(me))).toEqual([
      [first, 'VIEWED_BY_YOU'],
      // Whoever walked in the story before looked at both.
      [lone, 'VIEWED_TOGETHER'],
    ]);
    await setListing(then, 'LISTED');
    await sql`update catalog.supplier_offers set status = 'ACTIVE'
      where id = (select offer_id from catalog.listings where id = ${last})`;
    expect(shortly(await recommended(me)).map(([id]) => id)).toContain(then);
  });

  test('two statements of the card while the shop is known, three more every five minutes, whoever asks', async () => {
    const { quarter } = front;
    const me = await front.walk([first, then]);
    const lead = { for: { leadId: await front.leadOf(me) } };
    const cost = async (viewer: Viewer, variables: object = {}) => {
      [quarter.statements, front.calls] = [0, 0];
      await recommended(viewer, variables);
      return [quarter.statements, front.calls];
    };
    quarter.now = new Date(quarter.now.getTime() + 301_000);
    expect(await cost(me)).toEqual([4, 1]);
    expect(await cost(me)).toEqual([1, 1]);
    expect(await cost(front.merchant.owner, lead)).toEqual([2, 1]);
  });
});

describe('what the night learns', () => {
  const asking = `query ($m: ID!) { recommendationModel(merchantId: $m) {
    status method visits goods done total startedAt endedAt } }`;
  const model = async (viewer: Viewer, merchantId = front.merchant.id) => {
    const { data, codes } = await front.quarter.ask(asking, { m: merchantId }, viewer);
    expect(codes).toEqual([]);
    return data.recommendationModel;
  };

  test('is told to who may read leads, and what is looked at together is still known when visits are long past', async () => {
    const { quarter, merchant } = front;
    expect(await model(merchant.owner)).toBeNull();
    await relateGoods.run({}, quarter.deps);
    const told = await model(merchant.owner);
    expect(told).toMatchObject({ status: 'READY', method: 'EASE', goods: 3, done: 1, total: 1 });
    expect(told.visits).toBeGreaterThanOrEqual(60);
    expect(told.endedAt).not.toBeNull();
    const app = (...scopes: string[]) => person('usr_app', { role: 'APP', merchantId: merchant.id, scopes });
    expect(await model(app('leads:read'))).toEqual(told);
    const rival = person('usr_rival', { role: 'MERCHANT_OWNER', merchantId: quarter.rivalId });
    for (const viewer of [app('catalog:read'), rival, await quarter.visit(front.slug)]) {
      expect(await model(viewer)).toBeNull();
    }
    // Forty days later no visit of then counts for itself.
    quarter.now = new Date(quarter.now.getTime() + 40 * 86_400_000);
    await makePartitions.run({}, quarter.deps);
    const me = await front.walk([then]);
    expect(shortly(await recommended(me)).slice(0, 3)).toEqual([
      [then, 'VIEWED_BY_YOU'],
      ...[first, last].map((id) => [id, 'VIEWED_TOGETHER']),
    ]);
    await relateGoods.run({}, quarter.deps);
    expect(await model(merchant.owner)).toMatchObject({ status: 'READY', method: 'EASE', goods: 3 });
  });

  test('is nothing where there are too few visits, and what was known before goes', async () => {
    const { quarter, merchant } = front;
    quarter.now = new Date(quarter.now.getTime() + 100 * 86_400_000);
    await relateGoods.run({ merchantId: merchant.id }, quarter.deps);
    expect(await model(merchant.owner)).toMatchObject({ status: 'TOO_LITTLE_DATA', method: null, visits: 0 });
    const [left] = await quarter.sql`select count(*)::int as count from card.goods_relations`;
    expect(left?.['count']).toBe(0);
  });
});
