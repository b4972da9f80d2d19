import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { anonymous, type Viewer } from '../../platform/viewer.ts';
import { type AfterSaleStatus, afterSaleMayBecome } from '../../subgraphs/order/domain/after-sale.ts';
import { mayReturn } from '../../subgraphs/order/domain/return-window.ts';
import {
  act,
  askBack,
  buyHome,
  deliver,
  imbalances,
  linesOf,
  ownerOf,
  platform,
  ship,
  statusOf,
  stepOf,
  supplier,
} from './acts.ts';
import { type Market, openMarket, person } from './market.ts';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

let market: Market;
beforeAll(async () => {
  market = await openMarket();
});
afterAll(async () => {
  expect(await imbalances(market)).toEqual([]);
  await market.close();
});

const buyer = () => person(`usr_${randomUUID()}`);
const parcel = () => ({ carrier: 'SF', trackingNumber: randomUUID().slice(0, 18) });

/** Somebody whose order has arrived. */
async function arrived() {
  const me = buyer();
  const orderId = await buyHome(market, me);
  await deliver(market, orderId);
  const [lipstick, cream] = await linesOf(market, orderId);
  if (lipstick === undefined || cream === undefined) throw new Error('Two lines were bought.');
  return { me, orderId, lipstick: lipstick.id, cream: cream.id };
}

/** Asks, has it granted, sends it back; answers the after-sale. */
async function sentBack(me: Viewer, orderId: string, lineId: string, quantity: number, more: object = {}) {
  const asked = await askBack(market, me, orderId, [{ lineId, quantity }], more);
  if (asked.afterSale === undefined) throw new Error(JSON.stringify(asked));
  const afterSaleId: string = asked.afterSale.id;
  await stepOf(market, supplier, 'answerAfterSale', { afterSaleId, approve: true });
  await stepOf(market, me, 'shipReturn', { afterSaleId, ...parcel() });
  return afterSaleId;
}

const standing = async (id: string) => {
  const [row] = await market.sql`select status from orders.after_sales where id = ${id}`;
  return row?.['status'];
};
const stepsOf = async (id: string) =>
  (
    await market.sql`select status, party from orders.after_sale_steps where after_sale_id = ${id} order by step`
  ).map(({ status, party }) => `${party} ${status}`);
const refunded = (orderId: string) =>
  market.sql`select amount_minor::int as amount, freight_minor::int as freight from orders.refunds where order_id = ${orderId} order by id`;

test('goods come back within seven days and their money goes back, to the fen and once', async () => {
  const { me, orderId, cream } = await arrived();
  const afterSaleId = await sentBack(me, orderId, cream, 1);
  await Promise.all(
    [1, 2, 3].map(() => stepOf(market, supplier, 'receiveReturn', { afterSaleId, restock: true })),
  );
  expect(await standing(afterSaleId)).toBe('REFUNDING');
  await market.react();
  expect(await stepsOf(afterSaleId)).toEqual([
    ...['CUSTOMER REQUESTED', 'SUPPLIER APPROVED', 'CUSTOMER RETURN_IN_TRANSIT', 'SUPPLIER RECEIVED'],
    ...['SUPPLIER REFUNDING', 'CLOCK CLOSED'],
  ]);
  expect(await refunded(orderId)).toEqual([{ amount: 4_900, freight: 0 }]);
  const again = await sentBack(me, orderId, cream, 1);
  await stepOf(market, supplier, 'receiveReturn', { afterSaleId: again, restock: false });
  expect(await refunded(orderId)).toEqual([
    { amount: 4_900, freight: 0 },
    { amount: 4_900, freight: 0 },
  ]);
  const told = await market.sql`select payload->'lines'->0->>'restocked' as restocked from orders.outbox
    where name = 'order.refunded' and payload->>'orderId' = ${orderId} order by id`;
  expect(told.map(({ restocked }) => restocked)).toEqual(['1', '0']);
  expect((await askBack(market, me, orderId, [{ lineId: cream, quantity: 1 }])).code).toBe(
    'AFTER_SALE_TOO_MANY',
  );
});

test('F2: whoever is paid on an order hears of every refund, before it is complete and after, once each and to the fen', async () => {
  const { me, orderId, lipstick, cream } = await arrived();
  const back = async (lineId: string, more: object = {}) => {
    const afterSaleId = await sentBack(me, orderId, lineId, 1, more);
    await Promise.all(
      [1, 2, 3].map(() => stepOf(market, supplier, 'receiveReturn', { afterSaleId, restock: true })),
    );
    await market.react();
  };
  await back(cream);
  market.pass(8 * dayMs);
  await market.task('completeOrders');
  expect(await statusOf(market, orderId)).toBe('COMPLETED');
  await back(lipstick, { reason: 'QUALITY' });
  await back(cream, { reason: 'DAMAGED' });
  const told = await market.sql`select payload from orders.outbox
    where name = 'order.refunded' and payload->>'orderId' = ${orderId} order by id`;
  const facts = told.map(({ payload }) => payload);
  expect(facts.map(({ full }) => full)).toEqual([false, false, true]);
  expect(facts.map(({ lines }) => lines.map((line: { goodsMinor: string }) => line.goodsMinor))).toEqual([
    ['4900'],
    ['9900'],
    ['4900'],
  ]);
  expect(facts.map(({ amountMinor }) => Number(amountMinor)).reduce((a, b) => a + b)).toBe(19_700);
});

test('the quote of a refund is what the refund then is', async () => {
  const { me, orderId, lipstick, cream } = await arrived();
  for (const [lineId, quantity] of [
    [cream, 1],
    [lipstick, 1],
    [cream, 1],
  ] as const) {
    const { data } = await market.ask(
      `query ($id: ID!, $lines: [AfterSaleLineInput!]!) { refundQuote(orderId: $id, lines: $lines, reason: QUALITY) {
        goods { amountMinor } freight { amountMinor } total { amountMinor } coupons { name } lines { lineId goods { amountMinor } } } }`,
      { id: orderId, lines: [{ lineId, quantity }] },
      me,
    );
    market.pass(1);
    const before = (await refunded(orderId)).length;
    const afterSaleId = await sentBack(me, orderId, lineId, quantity, { reason: 'QUALITY' });
    await stepOf(market, supplier, 'receiveReturn', { afterSaleId, restock: true });
    const [refund] = (await refunded(orderId)).slice(before);
    expect(refund).toEqual({
      amount: data.refundQuote.total.amountMinor,
      freight: data.refundQuote.freight.amountMinor,
    });
  }
  const { data } = await market.ask(
    'query ($id: ID!) { order(id: $id) { status refundStatus refunded { amountMinor } } }',
    { id: orderId },
    me,
  );
  expect(data.order).toEqual({
    status: 'DELIVERED',
    refundStatus: 'FULL',
    refunded: { amountMinor: 19_700 },
  });
});

test('the window ends with the seventh local day after arrival; fresh goods come back for faults only', async () => {
  const at = (text: string) => new Date(text);
  const signed = at('2026-11-11T03:00:00Z');
  const no = (now: string, rule: 'NO_REASON_7_DAYS' | 'QUALITY_ONLY' = 'NO_REASON_7_DAYS') =>
    mayReturn(rule, 'NO_REASON', signed, 'Asia/Shanghai', at(now));
  expect([
    no('2026-11-18T15:59:59.999Z'),
    no('2026-11-18T16:00:00Z'),
    no('2026-11-11T04:00:00Z', 'QUALITY_ONLY'),
  ]).toEqual([true, false, false]);
  expect(mayReturn('QUALITY_ONLY', 'QUALITY', signed, 'Asia/Shanghai', at('2026-11-26T15:59:59.999Z'))).toBe(
    true,
  );
  expect(mayReturn('QUALITY_ONLY', 'QUALITY', signed, 'Asia/Shanghai', at('2026-11-26T16:00:00Z'))).toBe(
    false,
  );
  market.returnRules.set(market.lipstick, 'QUALITY_ONLY');
  const { me, orderId, lipstick, cream } = await arrived();
  market.returnRules.delete(market.lipstick);
  expect((await askBack(market, me, orderId, [{ lineId: lipstick, quantity: 1 }])).code).toBe(
    'AFTER_SALE_NEEDS_FAULT',
  );
  market.pass(8 * dayMs);
  expect((await askBack(market, me, orderId, [{ lineId: cream, quantity: 1 }])).code).toBe(
    'AFTER_SALE_TOO_LATE',
  );
  expect(
    (await askBack(market, me, orderId, [{ lineId: lipstick, quantity: 1 }], { reason: 'QUALITY' })).afterSale
      .status,
  ).toBe('REQUESTED');
});

test('what was not sent is paid back without coming back, and never sent', async () => {
  const me = buyer();
  const orderId = await buyHome(market, me);
  const [lipstick, cream] = await linesOf(market, orderId);
  const lines = [{ lineId: cream?.id ?? '', quantity: 2 }];
  expect((await askBack(market, me, orderId, lines)).code).toBe('AFTER_SALE_TOO_MANY');
  const asked = await askBack(market, me, orderId, lines, { kind: 'REFUND_ONLY' });
  expect((await ship(market, orderId, [{ lineId: cream?.id ?? '', quantity: 1 }])).code).toBe(
    'ALREADY_SHIPPED',
  );
  await stepOf(market, ownerOf(market), 'answerAfterSale', {
    afterSaleId: asked.afterSale.id,
    approve: true,
  });
  expect(await refunded(orderId)).toEqual([{ amount: 9_800, freight: 0 }]);
  expect((await ship(market, orderId, [{ lineId: cream?.id ?? '', quantity: 1 }])).code).toBe(
    'ALREADY_SHIPPED',
  );
  await ship(market, orderId, [{ lineId: lipstick?.id ?? '', quantity: 1 }]);
  expect(await statusOf(market, orderId)).toBe('FULFILLED');
  const whole = await buyHome(market, me);
  const all = (await linesOf(market, whole)).map(({ id, quantity }) => ({ lineId: id, quantity }));
  const off = await askBack(market, me, whole, all, { kind: 'REFUND_ONLY', reason: 'OTHER' });
  await stepOf(market, supplier, 'answerAfterSale', { afterSaleId: off.afterSale.id, approve: true });
  expect(await statusOf(market, whole)).toBe('CANCELLED');
});

test('an exchange moves no money; the time for returns begins anew', async () => {
  const { me, orderId, cream } = await arrived();
  market.pass(6 * dayMs);
  const afterSaleId = await sentBack(me, orderId, cream, 1, { kind: 'EXCHANGE' });
  await stepOf(market, supplier, 'receiveReturn', { afterSaleId, restock: false });
  expect(await standing(afterSaleId)).toBe('RECEIVED');
  await stepOf(market, supplier, 'shipReplacement', { afterSaleId, ...parcel() });
  market.pass(dayMs);
  await stepOf(market, me, 'confirmReplacement', { afterSaleId });
  expect([await standing(afterSaleId), await refunded(orderId)]).toEqual(['CLOSED', []]);
  market.pass(6 * dayMs);
  await market.task('completeOrders');
  expect(await statusOf(market, orderId)).toBe('DELIVERED');
  expect((await askBack(market, me, orderId, [{ lineId: cream, quantity: 1 }])).afterSale.status).toBe(
    'REQUESTED',
  );
});

test('two hours without an answer: the breach is told once and the platform decides, however often the clock runs', async () => {
  const { me, orderId, lipstick } = await arrived();
  const asked = await askBack(market, me, orderId, [{ lineId: lipstick, quantity: 1 }]);
  const { id: afterSaleId, respondBy } = asked.afterSale;
  expect(new Date(respondBy).getTime() - market.now.getTime()).toBe(2 * hourMs);
  expect((await stepOf(market, platform, 'answerAfterSale', { afterSaleId, approve: true })).code).toBe(
    'WRONG_STATE',
  );
  expect((await stepOf(market, me, 'escalateAfterSale', { afterSaleId })).code).toBe('WRONG_STATE');
  market.pass(2 * hourMs - 1);
  await market.task('watchAfterSales');
  expect(await standing(afterSaleId)).toBe('REQUESTED');
  market.pass(1);
  await Promise.all([1, 2, 3].map(() => market.task('watchAfterSales')));
  expect(await stepsOf(afterSaleId)).toEqual(['CUSTOMER REQUESTED', 'CLOCK ESCALATED']);
  const told = await market.sql`select payload->>'change' as change, channels from orders.outbox
    where name = 'afterSale.updated' and payload->>'afterSaleId' = ${afterSaleId} order by id`;
  expect(told.map(({ change }) => change)).toEqual(['REQUESTED', 'BREACHED']);
  const { data } = await market.ask(
    '{ escalatedAfterSales { edges { node { id breachedAt } } } }',
    {},
    platform,
  );
  expect(data.escalatedAfterSales.edges.map((edge: { node: { id: string } }) => edge.node.id)).toContain(
    afterSaleId,
  );
  expect(
    (await market.ask('{ escalatedAfterSales { edges { node { id } } } }', {}, ownerOf(market))).data
      .escalatedAfterSales,
  ).toBeNull();
  await stepOf(market, platform, 'answerAfterSale', { afterSaleId, approve: true, note: '商家超时未处理' });
  expect(await standing(afterSaleId)).toBe('APPROVED');
  const [late] = await market.sql`select count(*) from orders.after_sales where breached_at is not null`;
  const stats = await market.ask(
    'query ($r: [_Any!]!, $from: DateTime!, $to: DateTime!) { _entities(representations: $r) { ... on Merchant { afterSaleStats(from: $from, to: $to) { count answered breached medianMinutes } } } }',
    {
      r: [{ __typename: 'Merchant', id: market.merchantId }],
      from: '2026-11-01T00:00:00Z',
      to: '2027-10-01T00:00:00Z',
    },
    ownerOf(market),
  );
  expect(stats.data._entities[0].afterSaleStats).toMatchObject({
    breached: Number(late?.['count']),
    medianMinutes: expect.any(Number),
  });
});

test('what is turned down needs a reason, and goes before the platform once', async () => {
  const { me, orderId, lipstick } = await arrived();
  const asked = await askBack(market, me, orderId, [{ lineId: lipstick, quantity: 1 }]);
  const afterSaleId = asked.afterSale.id;
  expect((await stepOf(market, supplier, 'answerAfterSale', { afterSaleId, approve: false })).code).toBe(
    'REASON_MISSING',
  );
  const no = { afterSaleId, approve: false, note: '已拆封使用' };
  await Promise.all([
    stepOf(market, supplier, 'answerAfterSale', no),
    stepOf(market, supplier, 'answerAfterSale', no),
  ]);
  expect((await stepOf(market, supplier, 'answerAfterSale', { afterSaleId, approve: true })).code).toBe(
    'WRONG_STATE',
  );
  await stepOf(market, me, 'escalateAfterSale', { afterSaleId, note: '未使用' });
  await stepOf(market, platform, 'answerAfterSale', no);
  expect((await stepOf(market, me, 'escalateAfterSale', { afterSaleId })).code).toBe('WRONG_STATE');
  expect(await stepsOf(afterSaleId)).toEqual([
    'CUSTOMER REQUESTED',
    'SUPPLIER REJECTED',
    'CUSTOMER ESCALATED',
    'PLATFORM REJECTED',
  ]);
});

test('of ten who ask for the same unit at once one does; granting and withdrawing at once has one outcome', async () => {
  for (let round = 0; round < 8; round += 1) {
    const { me, orderId, lipstick } = await arrived();
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => askBack(market, me, orderId, [{ lineId: lipstick, quantity: 1 }])),
    );
    const [one, ...more] = answers.flatMap(({ afterSale }) =>
      afterSale === undefined ? [] : [afterSale.id],
    );
    expect([more, new Set(answers.map(({ code }) => code))]).toEqual([
      [],
      new Set([undefined, 'AFTER_SALE_TOO_MANY']),
    ]);
    const [granted, withdrawn] = await Promise.all([
      stepOf(market, supplier, 'answerAfterSale', { afterSaleId: one, approve: true }),
      stepOf(market, me, 'withdrawAfterSale', { afterSaleId: one }),
    ]);
    // A granted return may still be withdrawn; a withdrawn one is never granted.
    expect(await standing(one)).toBe('WITHDRAWN');
    expect([granted.code ?? 'APPROVED', withdrawn.afterSale.status]).toEqual([
      expect.stringMatching(/^(APPROVED|WRONG_STATE)$/),
      'WITHDRAWN',
    ]);
  }
});

test('granted goods that are not sent in seven days are no longer asked for', async () => {
  const { me, orderId, cream } = await arrived();
  const asked = await askBack(market, me, orderId, [{ lineId: cream, quantity: 1 }]);
  const afterSaleId = asked.afterSale.id;
  await stepOf(market, supplier, 'answerAfterSale', { afterSaleId, approve: true });
  market.pass(7 * dayMs);
  await Promise.all([market.task('watchAfterSales'), market.task('watchAfterSales')]);
  expect(await stepsOf(afterSaleId)).toEqual(['CUSTOMER REQUESTED', 'SUPPLIER APPROVED', 'CLOCK WITHDRAWN']);
});

test('who sees an after-sale, and how much of it', async () => {
  const { me, orderId, lipstick } = await arrived();
  const asked = await askBack(market, me, orderId, [{ lineId: lipstick, quantity: 1 }]);
  const { id } = asked.afterSale;
  const as = async (viewer: Viewer) =>
    (
      await market.ask(
        'query ($id: ID!) { afterSale(id: $id) { order { id } orderNumber refund { id } lines { productName quantity } steps { party } } }',
        { id },
        viewer,
      )
    ).data.afterSale;
  expect((await as(me)).order).toEqual({ id: orderId });
  expect((await as(ownerOf(market))).order).toEqual({ id: orderId });
  expect(await as(supplier)).toMatchObject({ order: null, refund: null, lines: [{ quantity: 1 }] });
  const rival = person('usr_rival', { role: 'SUPPLIER', supplierId: `sup_${'9'.repeat(26)}` });
  for (const viewer of [buyer(), rival, anonymous]) expect(await as(viewer)).toBeNull();
  for (const viewer of [buyer(), rival])
    expect(await stepOf(market, viewer, 'answerAfterSale', { afterSaleId: id, approve: true })).toMatchObject(
      { code: 'NOT_FOUND' },
    );
  expect(await stepOf(market, me, 'answerAfterSale', { afterSaleId: id, approve: true })).toMatchObject({
    code: 'FORBIDDEN',
  });
  expect(await stepOf(market, supplier, 'withdrawAfterSale', { afterSaleId: id })).toMatchObject({
    code: 'FORBIDDEN',
  });
  const finance = person('usr_finance', { role: 'MERCHANT_FINANCE', merchantId: market.merchantId });
  expect(await stepOf(market, finance, 'answerAfterSale', { afterSaleId: id, approve: true })).toMatchObject({
    code: 'FORBIDDEN',
  });
  const bad = {
    orderId,
    kind: 'RETURN',
    reason: 'NO_REASON',
    lines: [{ lineId: lipstick, quantity: 1 }],
    idempotencyKey: randomUUID(),
  };
  for (const [more, path] of [
    [{ description: 'x'.repeat(501) }, ['description']],
    [{ evidence: ['http://example.com/a.jpg'] }, ['evidence']],
    [{ evidence: Array(10).fill('https://example.com/a.jpg') }, ['evidence']],
    [{ lines: [] }, ['lines']],
    [{ lines: [{ lineId: lipstick, quantity: 0 }] }, ['lines', '0', 'quantity']],
  ] as const)
    expect(await act(market, me, 'requestAfterSale', { ...bad, ...more })).toMatchObject({
      code: 'INVALID_INPUT',
      path,
    });
});

test('an after-sale takes these steps and no other', () => {
  const all: AfterSaleStatus[] = [
    ...(['REQUESTED', 'ESCALATED', 'APPROVED', 'RETURN_IN_TRANSIT', 'RECEIVED'] as const),
    ...(['REPLACEMENT_SHIPPED', 'REFUNDING', 'CLOSED', 'REJECTED', 'WITHDRAWN'] as const),
  ];
  const steps = all.flatMap((from) =>
    all.filter((to) => afterSaleMayBecome(from, to)).map((to) => `${from}>${to}`),
  );
  expect(steps).toEqual([
    ...['REQUESTED>ESCALATED', 'REQUESTED>APPROVED', 'REQUESTED>REJECTED', 'REQUESTED>WITHDRAWN'],
    ...['ESCALATED>APPROVED', 'ESCALATED>REJECTED', 'ESCALATED>WITHDRAWN'],
    ...[
      'APPROVED>RETURN_IN_TRANSIT',
      'APPROVED>REFUNDING',
      'APPROVED>WITHDRAWN',
      'RETURN_IN_TRANSIT>RECEIVED',
    ],
    ...[
      'RECEIVED>REPLACEMENT_SHIPPED',
      'RECEIVED>REFUNDING',
      'REPLACEMENT_SHIPPED>CLOSED',
      'REFUNDING>CLOSED',
    ],
    'REJECTED>ESCALATED',
  ]);
});
