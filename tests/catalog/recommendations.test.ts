import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../../platform/ids.ts';
import { anonymous, serviceViewer, type Viewer } from '../../platform/viewer.ts';
import { shown } from '../../subgraphs/catalog/domain/recommendation.ts';
import { openQuarter, person, type Quarter, tracking } from '../card/quarter.ts';
import { highIntent, openShop, track, visit } from '../support/shop.ts';
import { openWorld } from '../support/world.ts';
import { key, type Merchant, openShelf, platform, type Shelf } from './shelf.ts';

// The catalog and the card, each on a database of its own; the catalog asks the card in its own name.
let quarter: Quarter;
let shelf: Shelf;
let merchant: Merchant;
let cardId: string;
let cardIsAway = false;
let calls = 0;

beforeAll(async () => {
  quarter = await openQuarter();
  shelf = await openShelf(async (name, query, variables) => {
    calls += 1;
    if (cardIsAway || name !== 'card') throw new Error(`${name} is away.`);
    const { data, codes } = await quarter.ask(query, variables, serviceViewer('catalog'));
    if (codes.length > 0) throw new Error(String(codes));
    return data;
  });
  // One and the same merchant here and there.
  const made = await shelf.merchant();
  await shelf.sql.begin(async (sql) => {
    await sql`insert into catalog.merchants (id, name, slug, time_zone, currency, created_at)
      select ${quarter.merchantId}, name, slug || '-2', time_zone, currency, created_at
      from catalog.merchants where id = ${made.id}`;
  });
  merchant = { ...made, id: quarter.merchantId, owner: quarter.owner };
  cardId = await quarter.card('lipstick-lab');
});
afterAll(async () => {
  await shelf.close();
  await quarter.close();
});

const at = (ms: number) => new Date(quarter.now.getTime() + ms).toISOString();

/** Opens goods and stays on their page for so long; for a crawler it counts for nothing. */
async function look(visitor: Viewer, listingId: string, dwellMs: number, client = {}, ago = 0) {
  const viewId = randomUUID();
  const event = (kind: string, more: object) => ({
    id: randomUUID(),
    kind,
    viewId,
    occurredAt: at(-ago),
    ...more,
  });
  const events = [event('PRODUCT_VIEW', { listingId }), event('DWELL', { dwellMs })];
  const { data, codes } = await quarter.ask(tracking, { input: { cardId, events } }, visitor, client);
  expect(codes).toEqual([]);
  expect(data.trackBehavior.code).toBeUndefined();
}

const query = `query ($merchantId: ID!, $for: RecommendFor, $first: Int) {
  recommendedListings(merchantId: $merchantId, for: $for, first: $first) {
    listing { id } reason { code text textZh } score } }`;

type Told = {
  listing: { id: string };
  reason: { code: string; text: string; textZh: string };
  score: number;
};

async function recommended(viewer: Viewer, variables: object = {}): Promise<Told[] | null> {
  const { data, codes } = await shelf.ask(
    query,
    { merchantId: merchant.id, first: 20, ...variables },
    viewer,
  );
  expect(codes).toEqual([]);
  return data.recommendedListings;
}

async function shortly(viewer: Viewer, variables: object = {}) {
  const told = await recommended(viewer, variables);
  return told?.map(({ listing, reason }) => [listing.id, reason.code]) ?? null;
}

async function leadOf(visitor: Viewer): Promise<string> {
  const [row] = await quarter.sql`select id from card.leads where visitor_id = ${visitor.visitor?.id ?? ''}`;
  return row?.['id'];
}

/** Takes everything off the shelf, so that each story has a shelf of its own. */
const clear = () =>
  shelf.sql`update catalog.listings set status = 'UNLISTED' where merchant_id = ${merchant.id}`;

const shelve = (count: number) =>
  Promise.all(Array.from({ length: count }, () => shelf.listed(merchant))).then((ids) => ids.sort());

describe('what is recommended', () => {
  test('a visitor gets what it looked at, the longest first, then what others look at, then what is new', async () => {
    await clear();
    const [short, long, popular, rare, fresh] = (await shelve(5)) as [string, string, string, string, string];
    const me = await quarter.visit('lipstick-lab');
    await look(me, short, 2_000);
    await look(me, long, 3_000);
    await look(me, long, 40_000);
    await look(me, fresh, 200);
    for (const [listingId, visitors] of [
      [popular, 3],
      [rare, 1],
      [long, 5],
    ] as const) {
      for (let i = 0; i < visitors; i += 1) await look(await quarter.visit('lipstick-lab'), listingId, 1_000);
    }
    await look(await quarter.visit('lipstick-lab'), fresh, 90_000, { userAgent: 'Googlebot/2.1' });
    const told = await recommended(me);
    // A glance at `fresh` is no looking of the visitor's, and a view of the shop's.
    expect(told?.map(({ listing, reason, score }) => [listing.id, reason.code, score])).toEqual([
      [long, 'VIEWED_BY_YOU', 100],
      [short, 'VIEWED_BY_YOU', 53],
      [popular, 'POPULAR_HERE', 20],
      ...[fresh, rare].sort().map((id) => [id, 'POPULAR_HERE', 7]),
    ]);
    expect(told?.[0]?.reason).toEqual({
      code: 'VIEWED_BY_YOU',
      text: 'You have looked at this.',
      textZh: '您浏览过此商品。',
    });
    expect(await shortly(me, { first: 2 })).toEqual([
      [long, 'VIEWED_BY_YOU'],
      [short, 'VIEWED_BY_YOU'],
    ]);
    // The merchant's people get the same of the lead.
    expect(await recommended(quarter.owner, { for: { leadId: await leadOf(me) } })).toEqual(told);
  });

  test('a cold start answers new arrivals, newest first', async () => {
    await clear();
    const ids = await shelve(4);
    const told = await recommended(await quarter.visit('lipstick-lab'), { first: 3 });
    expect(told?.map(({ listing, reason, score }) => [listing.id, reason.code, score])).toEqual(
      ids
        .toReversed()
        .slice(0, 3)
        .map((id) => [id, 'NEW_ARRIVAL', 0]),
    );
  });

  test('only what is on the shelf, in stock, and this merchant’s; nothing twice', async () => {
    await clear();
    const [here, off, over, out, paused] = (await shelve(5)) as [string, string, string, string, string];
    const foreign = await shelf.listed(await shelf.merchant());
    const me = await quarter.visit('lipstick-lab');
    for (const listingId of [here, here, off, over, out, paused, foreign]) await look(me, listingId, 5_000);
    const { sql } = shelf;
    await sql`update catalog.listings set status = 'UNLISTED' where id = ${off}`;
    // As if its inspections had ended: past the trigger, which would ask them.
    await sql.begin(async (tx) => {
      await tx`set local session_replication_role = replica`;
      await tx`update catalog.listings set listed_until = now() - interval '1 second' where id = ${over}`;
    });
    await sql`insert into catalog.stock_journal (offer_id, kind, on_hand_delta, reserved_delta, on_hand_after,
        reserved_after, reason, recorded_by, recorded_at)
      select offer_id, 'ADJUSTED', -100, 0, 0, 0, 'LOST', 'usr_test', now() from catalog.listings where id = ${out}`;
    await sql`update catalog.supplier_offers set status = 'PAUSED'
      where id = (select offer_id from catalog.listings where id = ${paused})`;
    expect(await shortly(me)).toEqual([[here, 'VIEWED_BY_YOU']]);
    expect(await shortly(quarter.owner, { for: { leadId: await leadOf(me) } })).toEqual([
      [here, 'VIEWED_BY_YOU'],
    ]);
  });

  test('what was looked at more than 30 days ago is forgotten', async () => {
    await clear();
    const [listingId] = await shelve(1);
    const me = await quarter.visit('lipstick-lab');
    await look(me, listingId ?? '', 50_000, {}, 29 * 86_400_000);
    expect(await shortly(me)).toEqual([[listingId, 'VIEWED_BY_YOU']]);
    const before = quarter.now;
    quarter.now = new Date(before.getTime() + 2 * 86_400_000);
    expect(await shortly(me)).toEqual([[listingId, 'NEW_ARRIVAL']]);
    quarter.now = before;
  });

  test('while the card is away, new arrivals', async () => {
    await clear();
    const [older, newer] = await shelve(2);
    const me = await quarter.visit('lipstick-lab');
    await look(me, older ?? '', 60_000);
    cardIsAway = true;
    try {
      expect(await shortly(me)).toEqual([
        [newer, 'NEW_ARRIVAL'],
        [older, 'NEW_ARRIVAL'],
      ]);
      // Whose lead it is cannot be known now, and nothing of it is told.
      expect(await shortly(quarter.owner, { for: { leadId: newId('led', new Date()) } })).toHaveLength(2);
    } finally {
      cardIsAway = false;
    }
    expect(await shortly(me)).toEqual([
      [older, 'VIEWED_BY_YOU'],
      [newer, 'NEW_ARRIVAL'],
    ]);
  });
});

describe('who may ask', () => {
  test('a visitor for itself, the merchant’s people and apps with leads:read for a lead; null for all others', async () => {
    await clear();
    const [listingId] = await shelve(1);
    const me = await quarter.visit('lipstick-lab');
    await look(me, listingId ?? '', 9_000);
    const lead = { for: { leadId: await leadOf(me) } };
    const app = (...scopes: string[]) => person('usr_app', { role: 'APP', merchantId: merchant.id, scopes });
    const finance = person('usr_finance', { role: 'MERCHANT_FINANCE', merchantId: merchant.id });
    for (const viewer of [quarter.owner, finance, app('leads:read'), platform]) {
      expect(await shortly(viewer, lead)).toEqual([[listingId, 'VIEWED_BY_YOU']]);
      expect(await shortly(viewer, { for: { customerId: newId('cus', new Date()) } })).toHaveLength(1);
    }
    const rival = person('usr_rival', { role: 'MERCHANT_OWNER', merchantId: quarter.rivalId });
    for (const viewer of [anonymous, me, rival, app('catalog:read'), shelf.supplier, person('usr_agent')]) {
      expect(await shortly(viewer, lead)).toBeNull();
    }
    for (const viewer of [anonymous, quarter.owner, person('usr_any')])
      expect(await shortly(viewer)).toBeNull();
    expect(await shortly(me, { merchantId: (await shelf.merchant()).id })).toBeNull();
  });

  test('a lead of another merchant looks like a missing one', async () => {
    const rivalCard = await quarter.card('rival-lab', quarter.rivalId);
    const visitor = await quarter.visit('rival-lab');
    const event = { id: randomUUID(), kind: 'CARD_VIEW', viewId: randomUUID(), occurredAt: at(0) };
    await quarter.ask(tracking, { input: { cardId: rivalCard, events: [event] } }, visitor);
    for (const leadId of [await leadOf(visitor), newId('led', new Date()), 'nonsense']) {
      expect(leadId).toBeTypeOf('string');
      expect(await shortly(quarter.owner, { for: { leadId } })).toBeNull();
    }
  });

  test('arguments outside their limits are refused', async () => {
    const ask = async (variables: object, viewer: Viewer = quarter.owner) =>
      (await shelf.ask(query, { merchantId: merchant.id, ...variables }, viewer)).codes;
    expect(await ask({ first: 21 })).toEqual(['PAGE_TOO_LARGE']);
    expect(await ask({ first: 0 })).toEqual(['PAGE_TOO_LARGE']);
    expect(await ask({ for: { leadId: key(), customerId: key() } })).toEqual(['INVALID_INPUT']);
    expect(await ask({}, { ...quarter.owner, shared: true })).toEqual(['INDIVIDUAL_REQUIRED']);
  });

  test('the model answers services only', async () => {
    const model = `query ($m: ID!, $limit: Int!) { _recommendListings(merchantId: $m, limit: $limit) { listingId } }`;
    const ask = (limit: number, viewer: Viewer) => quarter.ask(model, { m: merchant.id, limit }, viewer);
    for (const viewer of [anonymous, quarter.owner, platform]) {
      expect((await ask(5, viewer)).codes).toEqual(['FORBIDDEN']);
    }
    expect((await ask(101, serviceViewer('catalog'))).codes).toEqual(['INVALID_INPUT']);
    expect((await ask(5, serviceViewer('catalog'))).codes).toEqual([]);
  });
});

describe('through the gateway', () => {
  test('a visitor of a shop asks by its token, its merchant by the lead; nobody reaches the model itself', async () => {
    const world = await openWorld();
    try {
      const shop = await openShop(world.ask, world.tokenOf);
      const [lipstick, cream] = shop.listingIds;
      const { visitorToken } = await visit(world.ask, shop.slug);
      const ask = async (as: { token?: string; visitorToken?: string }, whom: object | null = null) => {
        const told = await world.ask<{ recommendedListings: Told[] | null }>(
          `query ($m: ID!, $for: RecommendFor) { recommendedListings(merchantId: $m, for: $for) {
             listing { id } reason { code } } }`,
          { m: shop.merchantId, for: whom },
          as,
        );
        return told.recommendedListings?.map(({ listing, reason }) => [listing.id, reason.code]) ?? null;
      };
      expect(await ask({ visitorToken })).toEqual([
        [cream, 'NEW_ARRIVAL'],
        [lipstick, 'NEW_ARRIVAL'],
      ]);
      await track(world.ask, visitorToken, shop.cardId, highIntent(lipstick));
      const expected = [
        [lipstick, 'VIEWED_BY_YOU'],
        [cream, 'NEW_ARRIVAL'],
      ];
      expect(await ask({ visitorToken })).toEqual(expected);
      const { leads } = await world.ask<{ leads: { edges: { node: { id: string } }[] } }>(
        'query ($m: ID!) { leads(merchantId: $m) { edges { node { id } } } }',
        { m: shop.merchantId },
        { token: shop.owner },
      );
      const lead = { leadId: leads.edges[0]?.node.id };
      expect(await ask({ token: shop.owner }, lead)).toEqual(expected);
      expect(await ask({ token: shop.agent.token }, lead)).toBeNull();
      expect(await ask({})).toBeNull();
      await expect(
        world.ask(`{ _recommendListings(merchantId: "${shop.merchantId}", limit: 1) { listingId } }`),
      ).rejects.toThrow();
    } finally {
      await world.close();
    }
  });
});

describe('what it costs', () => {
  test('two statements and one call, however many are recommended', async () => {
    await clear();
    const ids = await shelve(12);
    const me = await quarter.visit('lipstick-lab');
    for (const listingId of ids.slice(0, 6)) await look(me, listingId, 4_000);
    const cost = async (first: number) => {
      shelf.statements.length = 0;
      quarter.statements = 0;
      calls = 0;
      const { data, codes } = await shelf.ask(
        `query ($m: ID!, $first: Int) { recommendedListings(merchantId: $m, first: $first) {
           listing { id price { amountMinor } product { name } merchant { name } } reason { code } } }`,
        { m: merchant.id, first },
        me,
      );
      expect(codes).toEqual([]);
      expect(data.recommendedListings).toHaveLength(first);
      return [shelf.statements.length, quarter.statements, calls];
    };
    // What is known of the shop is asked for every five minutes: three statements more.
    quarter.now = new Date(quarter.now.getTime() + 301_000);
    expect(await cost(8)).toEqual([4, 4, 1]);
    expect(await cost(8)).toEqual([4, 1, 1]);
    expect(await cost(12)).toEqual([4, 1, 1]);
  });
});

describe('the rules, for any behaviour', () => {
  const ids = fc.integer({ min: 0, max: 15 }).map((n) => `lst_${String(n).padStart(2, '0')}`);
  test('what is shown is there, once each, in the order of the model, whatever it says', () => {
    const said = fc.array(
      fc.record({ listingId: ids, code: fc.constant('ALIKE' as const), score: fc.nat(100) }),
    );
    fc.assert(
      fc.property(said, fc.uniqueArray(ids), fc.nat(20), (recommendations, there, most) => {
        const goods = new Map(there.map((id) => [id, id]));
        const shownIds = shown(recommendations, goods, most).map(({ listingId }) => listingId);
        const expected = [...new Set(recommendations.map(({ listingId }) => listingId))]
          .filter((id) => goods.has(id))
          .slice(0, most);
        expect(shownIds).toEqual(expected);
      }),
    );
  });
});
