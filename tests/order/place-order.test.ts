import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeExecutable } from '../../platform/execute.ts';
import { unknownClient } from '../../platform/subgraph.ts';
import { createOrder } from '../../subgraphs/order/index.ts';
import { type Market, openMarket, paying, person, placing, wish } from './market.ts';

let market: Market;
beforeAll(async () => {
  market = await openMarket();
});
afterAll(() => market.close());

const buyer = () => person(`usr_${randomUUID()}`);

async function rows() {
  const [count] = await market.sql`select
    (select count(*)::int from orders.orders) as orders, (select count(*)::int from orders.order_lines) as lines,
    (select count(*)::int from orders.customers) as customers, (select count(*)::int from orders.outbox) as facts,
    (select coalesce(sum(last), 0)::int from orders.order_counters) as counted,
    (select count(*)::int from orders.idempotency_keys) as keys`;
  return { ...count };
}

async function refused(input: Readonly<Record<string, unknown>>) {
  const before = await rows();
  const { data, codes } = await market.ask(placing, { input: { ...wish(market), ...input } }, buyer());
  expect(codes).toEqual([]);
  expect(await rows()).toEqual(before);
  const { code, path } = data.placeOrder;
  return { code, path };
}

test('an order freezes names and prices, and tells of itself once', async () => {
  const me = buyer();
  const input = { ...wish(market), expectedTotalMinor: 19_700 };
  const { data } = await market.ask(placing, { input }, me);
  const order = data.placeOrder.order;
  expect(order).toMatchObject({
    number: expect.stringMatching(/^20261111-\d{6}$/),
    status: 'PENDING_PAYMENT',
    total: { amountMinor: 19_700, currency: 'CNY' },
    agent: null,
    lines: [
      { listing: { id: market.lipstick }, quantity: 1, total: { amountMinor: 9_900, currency: 'CNY' } },
      { listing: { id: market.cream }, quantity: 2, total: { amountMinor: 9_800, currency: 'CNY' } },
    ],
  });
  const [fact] = await market.sql`select * from orders.outbox where payload->>'orderId' = ${order.id}`;
  const customerId = fact?.['payload'].customerId;
  expect(fact?.['payload']).toEqual({
    merchantId: market.merchantId,
    orderId: order.id,
    customerId,
    agentId: null,
    change: 'PLACED',
    totalMinor: '19700',
    currency: 'CNY',
    buyerUserId: me.userId,
    buyerTier: null,
    visitorId: null,
    shareLinkId: null,
    listingIds: [market.lipstick, market.cream],
  });
  expect(fact?.['channels']).toEqual([`merchant:${market.merchantId}`, `customer:${customerId}`]);

  market.prices.set(market.lipstick, 1);
  const later = await market.ask('query ($id: ID!) { order(id: $id) { total { amountMinor } } }', order, me);
  expect(later.data.order.total.amountMinor).toBe(19_700);
  market.prices.set(market.lipstick, 9_900);
  await expect(
    market.sql`update orders.order_lines set unit_price_minor = 1, total_minor = quantity`,
  ).rejects.toThrow('frozen');
});

test('a repeat answers the first order, though prices have changed and goods are gone', async () => {
  const me = buyer();
  const input = { ...wish(market), expectedTotalMinor: 19_700 };
  const first = await market.ask(placing, { input }, me);
  market.prices.delete(market.cream);
  market.prices.set(market.lipstick, 5);
  const before = await rows();
  expect(await market.ask(placing, { input }, me)).toEqual(first);
  const other = await market.ask(placing, { input: { ...input, expectedTotalMinor: 5 } }, me);
  expect(other.data.placeOrder).toMatchObject({ code: 'IDEMPOTENCY_CONFLICT', path: ['idempotencyKey'] });
  expect(await rows()).toEqual(before);
  market.prices.set(market.cream, 4_900).set(market.lipstick, 9_900);
});

test('one key ten times at once is one order', async () => {
  const me = buyer();
  const before = await rows();
  const input = wish(market);
  const answers = await Promise.all(Array.from({ length: 10 }, () => market.ask(placing, { input }, me)));
  expect(new Set(answers.map(({ data }) => data.placeOrder.order.id)).size).toBe(1);
  expect(await rows()).toEqual({
    orders: before['orders'] + 1,
    lines: before['lines'] + 2,
    customers: before['customers'] + 1,
    facts: before['facts'] + 1,
    counted: before['counted'] + 1,
    keys: before['keys'] + 1,
  });
});

test('fifty orders at once have fifty dense numbers, and one user is one customer', async () => {
  market.now = new Date('2026-12-12T15:59:59.999Z');
  const before = await rows();
  const [me, ...others] = [buyer(), ...Array.from({ length: 25 }, buyer)];
  const viewers = [...Array.from({ length: 25 }, () => me), ...others];
  const ids = await Promise.all(viewers.map((viewer) => market.place(viewer)));
  const numbers = await market.sql`select number from orders.orders where id in ${market.sql(ids)}`;
  const expected = Array.from({ length: 50 }, (_, i) => `20261212-${String(i + 1).padStart(6, '0')}`);
  expect(numbers.map((row) => row['number']).sort()).toEqual(expected);
  expect((await rows())['customers']).toBe(before['customers'] + 26);

  // A millisecond later it is the next day at the merchant's, and a refusal in between leaves no hole.
  market.now = new Date('2026-12-12T16:00:00.000Z');
  await refused({ expectedTotalMinor: 1 });
  const { data } = await market.ask(placing, { input: wish(market) }, buyer());
  expect(data.placeOrder.order.number).toBe('20261213-000001');
});

test('lines of the same goods are one line, in the order first named', async () => {
  const { lipstick, cream } = market;
  const lines = [
    { listingId: cream, quantity: 1 },
    { listingId: lipstick, quantity: 1 },
    { listingId: cream, quantity: 998 },
  ];
  const { data } = await market.ask(placing, { input: { ...wish(market), lines } }, buyer());
  expect(data.placeOrder.order.lines).toMatchObject([
    { listing: { id: cream }, quantity: 999 },
    { listing: { id: lipstick }, quantity: 1 },
  ]);
});

test('what cannot be is refused by name and changes nothing', async () => {
  const { lipstick, cream } = market;
  const line = (quantity: number, listingId = lipstick) => ({ listingId, quantity });
  const input = (path: string[]) => ({ code: 'INVALID_INPUT', path });
  expect(await refused({ lines: [] })).toEqual(input(['lines']));
  expect(await refused({ lines: Array.from({ length: 51 }, () => line(1)) })).toEqual(input(['lines']));
  expect(await refused({ lines: [line(1), line(0)] })).toEqual(input(['lines', '1', 'quantity']));
  expect(await refused({ lines: [line(5), line(-4)] })).toEqual(input(['lines', '1', 'quantity']));
  expect(await refused({ lines: [line(1, cream), line(999), line(1)] })).toEqual(
    input(['lines', '1', 'quantity']),
  );
  expect(await refused({ idempotencyKey: 'short' })).toEqual(input(['idempotencyKey']));
  expect(await refused({ displayName: ' ' })).toEqual(input(['displayName']));
  expect(await refused({ displayName: 'x'.repeat(41) })).toEqual(input(['displayName']));
  expect(await refused({ displayName: 'a\u0000b' })).toEqual(input(['displayName']));
  expect(await refused({ merchantId: 'mer_other' })).toEqual({ code: 'NOT_FOUND', path: ['merchantId'] });
  expect(await refused({ lines: [line(1), line(1, 'lst_gone')] })).toEqual({
    code: 'LISTING_UNAVAILABLE',
    path: ['lines', '1', 'listingId'],
  });
  expect(await refused({ expectedTotalMinor: 19_699 })).toEqual({
    code: 'PRICE_CHANGED',
    path: ['expectedTotalMinor'],
  });
});

test('what the catalog holds for an order that is not placed is given back', async () => {
  const before = new Map(market.holds);
  await refused({ expectedTotalMinor: 1 });
  const [orderId] = [...market.holds.keys()].filter((id) => !before.has(id));
  expect(market.holds.get(orderId ?? '')).toBe('RELEASED');

  // Of ten who use one key at once, nine held goods for nothing.
  const me = buyer();
  const input = wish(market);
  const answers = await Promise.all(Array.from({ length: 10 }, () => market.ask(placing, { input }, me)));
  const placed = answers[0]?.data.placeOrder.order.id;
  const made = [...market.holds].filter(([id]) => !before.has(id) && id !== orderId);
  expect(made.filter(([id]) => id === placed)).toEqual([[placed, 'HELD']]);
  expect(made.filter(([id, state]) => id !== placed && state !== 'RELEASED')).toEqual([]);
});

test.each(['OUT_OF_STOCK', 'LIMIT_PER_USER', 'TOO_MANY_OPEN_ORDERS', 'COUPON_UNUSABLE'])(
  'what the catalog refuses with %s is refused in its words, and leaves nothing',
  async (code) => {
    market.refusals.push({ code, message: 'No.', messageZh: '不行。', lineIndex: null });
    const path = code === 'COUPON_UNUSABLE' ? ['couponClaimIds'] : ['lines'];
    expect(await refused({})).toEqual({ code, path });
    market.refusals.push({ code, message: 'No.', messageZh: '不行。', lineIndex: 1 });
    expect(await refused({})).toEqual({ code, path: ['lines', '1', 'listingId'] });
  },
);

test('coupons come off the lines as the catalog says, and the lines come to the order', async () => {
  market.coupons.set('clm_1', 1_001);
  const me = buyer();
  const input = { ...wish(market), couponClaimIds: ['clm_1'], expectedTotalMinor: 18_699 };
  const { data } = await market.ask(placing, { input }, me);
  const { id, lines, coupons, total } = data.placeOrder.order;
  expect(coupons).toEqual([
    { coupon: { id: 'cpn_1' }, name: '立减', discount: { amountMinor: 1_001, currency: 'CNY' } },
  ]);
  expect(total.amountMinor).toBe(18_699);
  const sum = (of: 'discount' | 'total') =>
    lines.reduce(
      (all: number, line: Record<string, { amountMinor: number }>) => all + (line[of]?.amountMinor ?? 0),
      0,
    );
  expect([sum('discount'), sum('total')]).toEqual([1_001, 18_699]);
  await expect(
    market.sql`update orders.order_lines set discount_minor = 0 where order_id = ${id}`,
  ).rejects.toThrow();
  expect(await refused({ couponClaimIds: ['clm_1', 'clm_1'] })).toEqual({
    code: 'INVALID_INPUT',
    path: ['couponClaimIds'],
  });
});

test('an order whose goods are no longer held takes no payment', async () => {
  const me = buyer();
  const orderId = await market.place(me);
  const held = market.now;
  market.now = new Date(held.getTime() + 900_000);
  const { data } = await market.ask(paying, { input: { orderId, idempotencyKey: randomUUID() } }, me);
  expect(data.startPayment).toMatchObject({ code: 'PAYMENT_TIME_OVER', path: ['orderId'] });
  market.now = new Date(held.getTime() + 899_999);
  expect(await market.pay(me, orderId)).toMatch(/^pay_/);
  market.now = held;
});

test('nobody signed in places nothing', async () => {
  const before = await rows();
  const { data, codes } = await market.ask(placing, { input: wish(market) });
  expect([data, codes]).toEqual([null, ['UNAUTHENTICATED']]);
  expect(await rows()).toEqual(before);
});

test('a share link attributes the order to its agent; an unknown one, or one of another merchant, to nobody', async () => {
  market.links.set('ours', { merchantId: market.merchantId, agentId: 'agt_1' });
  market.links.set('theirs', { merchantId: 'mer_other', agentId: 'agt_2' });
  const agentOf = async (shareToken: string) => {
    const { data } = await market.ask(placing, { input: { ...wish(market), shareToken } }, buyer());
    const [fact] =
      await market.sql`select channels from orders.outbox where payload->>'orderId' = ${data.placeOrder.order.id}`;
    return [data.placeOrder.order.agent, fact?.['channels'].includes('agent:agt_1')];
  };
  expect(await agentOf('ours')).toEqual([{ id: 'agt_1' }, true]);
  expect(await agentOf('theirs')).toEqual([null, false]);
  expect(await agentOf('unknown')).toEqual([null, false]);
});

test('who is above the agent is kept as it was at placement; distribution may be away', async () => {
  market.links.set('ours', { merchantId: market.merchantId, agentId: 'agt_1' });
  const uplineOf = async () => {
    const id = await market.place(buyer(), { shareToken: 'ours' });
    const [row] = await market.sql`select upline_agent_ids as ids from orders.orders where id = ${id}`;
    return [id, row?.['ids']] as const;
  };
  market.uplines.set('agt_1', ['agt_2', 'agt_3']);
  const [first, kept] = await uplineOf();
  market.uplines.set('agt_1', ['agt_9']);
  expect([kept, (await uplineOf())[1]]).toEqual([['agt_2', 'agt_3'], ['agt_9']]);
  const [still] = await market.sql`select upline_agent_ids as ids from orders.orders where id = ${first}`;
  expect(still?.['ids']).toEqual(['agt_2', 'agt_3']);
  const alone = createOrder({
    ...market.deps,
    call: (name, query, variables) =>
      query.includes('_snapshotAttribution')
        ? Promise.reject(new Error('away'))
        : market.deps.call(name, query, variables),
  });
  const input = { ...wish(market), shareToken: 'ours' };
  const { data } = await makeExecutable(alone).execute({
    query: placing,
    variables: { input },
    viewer: buyer(),
    client: unknownClient,
  });
  const { id } = (data as { placeOrder: { order: { id: string } } }).placeOrder.order;
  const [row] =
    await market.sql`select agent_id, upline_agent_ids as ids from orders.orders where id = ${id}`;
  expect(row).toEqual({ agent_id: 'agt_1', ids: null });
});

test('a customer keeps the name of the first order', async () => {
  const me = buyer();
  await market.place(me, { displayName: ' 王小姐 ' });
  await market.place(me, { displayName: 'somebody else' });
  const { data } = await market.ask('{ myCustomers { displayName isMe merchant { id } } }', {}, me);
  expect(data.myCustomers).toEqual([
    { displayName: '王小姐', isMe: true, merchant: { id: market.merchantId } },
  ]);
});
