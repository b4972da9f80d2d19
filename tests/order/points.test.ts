import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newId } from '../../platform/ids.ts';
import type { Viewer } from '../../platform/viewer.ts';
import { checkout } from '../../subgraphs/order/domain/checkout.ts';
import { earnedBy, reversedBy } from '../../subgraphs/order/domain/points.ts';
import {
  act,
  askBack,
  buyHome,
  deliver,
  imbalances,
  linesOf,
  ownerOf,
  statusOf,
  stepOf,
  supplier,
} from './acts.ts';
import { type Market, openMarket, person } from './market.ts';

const dayMs = 86_400_000;

let market: Market;
beforeAll(async () => {
  market = await openMarket();
  const { merchantId } = market;
  const rules = { merchantId, earnBps: 100, maxSpendBps: 5_000, expiryDays: 365 };
  expect((await act(market, ownerOf(market), 'setPointsPolicy', rules)).__typename).toBe(
    'SetPointsPolicySuccess',
  );
  const tiers = [
    { key: 'silver', name: '银卡', nameEn: 'Silver', threshold: 100 },
    { key: 'gold', name: '金卡', nameEn: 'Gold', threshold: 300 },
  ];
  expect((await act(market, ownerOf(market), 'setMembershipTiers', { merchantId, tiers })).__typename).toBe(
    'SetMembershipTiersSuccess',
  );
});
afterAll(async () => {
  expect(await imbalances(market)).toEqual([]);
  await market.close();
});

const buyer = () => person(`usr_${randomUUID()}`);

/** A customer's account, as the customer sees it. */
async function account(me: Viewer) {
  const { data } = await market.ask(
    '{ myCustomers { id pointsAccount { balance earned tier { key } entries(first: 100) { edges { node { kind delta balanceAfter } } } } } }',
    {},
    me,
  );
  const [customer] = data.myCustomers;
  const { balance, earned, tier, entries } = customer.pointsAccount;
  // biome-ignore lint/suspicious/noExplicitAny: as the test asks for
  const kinds = entries.edges.map(({ node }: any) => [node.kind, node.delta]).reverse();
  return { customerId: customer.id, balance, earned, tier: tier?.key ?? null, kinds };
}

async function give(me: Viewer, delta: number) {
  const { customerId } = await account(me);
  const input = { customerId, delta, note: '生日礼', idempotencyKey: randomUUID() };
  return act(market, ownerOf(market), 'adjustPoints', input);
}

/** Delivers an order and lets its time for returns pass. */
async function complete(orderId: string) {
  await deliver(market, orderId);
  market.pass(9 * dayMs);
  await market.task('completeOrders');
  await market.react();
  expect(await statusOf(market, orderId)).toBe('COMPLETED');
}

test('a completed order earns points once, and they are spent on the next, line by line to the fen', async () => {
  const me = buyer();
  await complete(await buyHome(market, me));
  await market.react();
  expect(await account(me)).toMatchObject({
    balance: 197,
    earned: 197,
    tier: 'silver',
    kinds: [['EARNED', 197]],
  });
  const quoted = await market.ask(
    `query ($input: QuoteInput!) { quote(input: $input) { spendablePoints goods { amountMinor } pointsDiscount { amountMinor }
      total { amountMinor } lines { pointsDiscount { amountMinor } total { amountMinor } } } }`,
    {
      input: {
        merchantId: market.merchantId,
        points: 197,
        lines: [
          { listingId: market.lipstick, quantity: 1 },
          { listingId: market.cream, quantity: 2 },
        ],
      },
    },
    me,
  );
  expect(quoted.data.quote).toEqual({
    spendablePoints: 197,
    goods: { amountMinor: 19_700 },
    pointsDiscount: { amountMinor: 197 },
    total: { amountMinor: 19_503 },
    lines: [
      { pointsDiscount: { amountMinor: 99 }, total: { amountMinor: 9_801 } },
      { pointsDiscount: { amountMinor: 98 }, total: { amountMinor: 9_702 } },
    ],
  });
  const orderId = await market.place(me, { points: 197, expectedTotalMinor: 19_503 });
  expect(await account(me)).toMatchObject({
    balance: 0,
    kinds: [
      ['EARNED', 197],
      ['SPENT', -197],
    ],
  });
  const { data } = await market.ask(
    'query ($id: ID!) { order(id: $id) { points total { amountMinor } lines { pointsDiscount { amountMinor } } } }',
    { id: orderId },
    me,
  );
  expect(data.order).toEqual({
    points: 197,
    total: { amountMinor: 19_503 },
    lines: [{ pointsDiscount: { amountMinor: 99 } }, { pointsDiscount: { amountMinor: 98 } }],
  });
  await act(market, me, 'cancelOrder', { orderId });
  await act(market, me, 'cancelOrder', { orderId });
  expect(await account(me)).toMatchObject({ balance: 197, earned: 197 });
});

test('F28, F29: refunded goods take back what they earned and give back what was spent, once each, in whatever portions', async () => {
  const me = buyer();
  await market.buy(me);
  await give(me, 1_000);
  const orderId = await buyHome(market, me, { points: 1_000 });
  await deliver(market, orderId);
  const [lipstick, cream] = await linesOf(market, orderId);
  const quote = async () =>
    (
      await market.ask(
        `query ($id: ID!, $lines: [AfterSaleLineInput!]!) { refundQuote(orderId: $id, lines: $lines) {
          total { amountMinor } points earnedPointsReversed } }`,
        { id: orderId, lines: [{ lineId: cream?.id, quantity: 1 }] },
        me,
      )
    ).data.refundQuote;
  const back = async (lineId: string | undefined, quantity: number) => {
    const asked = await askBack(market, me, orderId, [{ lineId: lineId ?? '', quantity }]);
    const { id: afterSaleId } = asked.afterSale;
    await stepOf(market, supplier, 'answerAfterSale', { afterSaleId, approve: true });
    await stepOf(market, me, 'shipReturn', {
      afterSaleId,
      carrier: 'SF',
      trackingNumber: randomUUID().slice(0, 18),
    });
    const done = await Promise.all(
      [1, 2, 3].map(() => stepOf(market, supplier, 'receiveReturn', { afterSaleId, restock: true })),
    );
    await market.react();
    expect(done.map(({ afterSale }) => afterSale.refund)).toEqual([null, null, null]);
    const refunds =
      await market.sql`select amount_minor::int as amount from orders.refunds where after_sale_id = ${afterSaleId}`;
    return refunds.map(({ amount }) => amount);
  };
  // 19,700 less 1,000 points: 9,900 - 503 and 9,800 - 497.
  const first = await quote();
  expect(first).toEqual({ total: { amountMinor: 4_651 }, points: 248, earnedPointsReversed: 0 });
  expect(await back(cream?.id, 1)).toEqual([4_651]);
  expect((await account(me)).balance).toBe(248);
  market.pass(9 * dayMs);
  await market.task('completeOrders');
  await market.react();
  // Kept: 18,700 - 4,651 = 14,049 fen; a point a yuan.
  expect(await account(me)).toMatchObject({ balance: 388, earned: 140 });
  const refused = await askBack(market, me, orderId, [{ lineId: lipstick?.id ?? '', quantity: 1 }]);
  expect(refused.code).toBe('AFTER_SALE_TOO_LATE');
  const fault = await askBack(market, me, orderId, [{ lineId: lipstick?.id ?? '', quantity: 1 }], {
    reason: 'QUALITY',
  });
  expect(fault.code).toBeUndefined();
  await stepOf(market, me, 'withdrawAfterSale', { afterSaleId: fault.afterSale.id });
  const { data } = await market.ask(
    `query ($id: ID!, $lines: [AfterSaleLineInput!]!) { refundQuote(orderId: $id, lines: $lines) { total { amountMinor } points earnedPointsReversed } }`,
    {
      id: orderId,
      lines: [
        { lineId: lipstick?.id, quantity: 1 },
        { lineId: cream?.id, quantity: 1 },
      ],
    },
    me,
  );
  expect(data.refundQuote).toEqual({
    total: { amountMinor: 14_049 },
    points: 752,
    earnedPointsReversed: 140,
  });
});

test('F28: points that were spent meanwhile leave the balance below zero, and the next ones fill it first', async () => {
  const me = buyer();
  const first = await buyHome(market, me);
  await complete(first);
  const second = await market.place(me, { points: 197 });
  expect((await account(me)).balance).toBe(0);
  const [lipstick] = await linesOf(market, first);
  const asked = await askBack(market, me, first, [{ lineId: lipstick?.id ?? '', quantity: 1 }], {
    reason: 'QUALITY',
  });
  const afterSaleId = asked.afterSale.id;
  await stepOf(market, supplier, 'answerAfterSale', { afterSaleId, approve: true });
  await stepOf(market, me, 'shipReturn', { afterSaleId, carrier: 'SF', trackingNumber: 'RETURN-0001' });
  await stepOf(market, supplier, 'receiveReturn', { afterSaleId, restock: false });
  // 98 of 197 stay: those of the 9,800 fen that were kept.
  expect(await account(me)).toMatchObject({ balance: -99, earned: 98, tier: null });
  expect(
    (
      await act(market, me, 'placeOrder', {
        merchantId: market.merchantId,
        lines: [{ listingId: market.cream, quantity: 1 }],
        points: 1,
        idempotencyKey: randomUUID(),
      })
    ).code,
  ).toBe('POINTS_UNUSABLE');
  await act(market, me, 'cancelOrder', { orderId: second });
  expect((await account(me)).balance).toBe(98);
});

test('of twenty who spend the same points at once, as many orders have them as there are', async () => {
  const me = buyer();
  await market.buy(me);
  await give(me, 250);
  const place = () =>
    act(market, me, 'placeOrder', {
      merchantId: market.merchantId,
      lines: [{ listingId: market.lipstick, quantity: 1 }],
      points: 100,
      idempotencyKey: randomUUID(),
    });
  const answers = await Promise.all(Array.from({ length: 8 }, place));
  expect(answers.filter(({ __typename }) => __typename === 'PlaceOrderSuccess')).toHaveLength(2);
  expect(answers.filter(({ code }) => code === 'POINTS_UNUSABLE')).toHaveLength(6);
  expect((await account(me)).balance).toBe(50);
});

test('points that pay for everything leave nothing to pay: the order is paid as it is placed', async () => {
  const me = buyer();
  await market.buy(me);
  const rules = { merchantId: market.merchantId, earnBps: 100, maxSpendBps: 10_000 };
  await act(market, ownerOf(market), 'setPointsPolicy', rules);
  await give(me, 9_900);
  const orderId = await market.place(me, {
    lines: [{ listingId: market.lipstick, quantity: 1 }],
    points: 9_900,
  });
  expect(await statusOf(market, orderId)).toBe('PAID');
  await act(market, me, 'cancelOrder', { orderId });
  expect([await statusOf(market, orderId), (await account(me)).balance]).toEqual(['CANCELLED', 9_900]);
  await act(market, ownerOf(market), 'setPointsPolicy', { ...rules, maxSpendBps: 5_000 });
});

test('points lapse, those that end first are spent first, and a lapse that runs twice takes them once', async () => {
  const me = buyer();
  await market.buy(me);
  await give(me, 100);
  market.pass(100 * dayMs);
  await give(me, 100);
  await market.place(me, { points: 30 });
  market.pass(266 * dayMs);
  await Promise.all([market.task('lapsePoints'), market.task('lapsePoints')]);
  expect(await account(me)).toMatchObject({
    balance: 100,
    kinds: [
      ['ADJUSTED', 100],
      ['ADJUSTED', 100],
      ['SPENT', -30],
      ['EXPIRED', -70],
    ],
  });
});

test('tiers and rules that are set at the same instant are set whole, whoever comes last', async () => {
  const merchantId = newId('mer', new Date());
  const owner = person('usr_owner', { role: 'MERCHANT_OWNER', merchantId });
  const tiers = (n: number) =>
    ['a', 'b', 'c'].map((key, i) => ({ key, name: `级别${n}`, nameEn: `Tier ${n}`, threshold: i * 100 + n }));
  const answers = await Promise.all(
    [1, 2, 3, 4, 5, 6].flatMap((n) => [
      act(market, owner, 'setMembershipTiers', { merchantId, tiers: tiers(n) }),
      act(market, owner, 'setPointsPolicy', { merchantId, earnBps: n, maxSpendBps: n }),
    ]),
  );
  expect(answers.every(({ __typename }) => String(__typename).endsWith('Success'))).toBe(true);
  const names =
    await market.sql`select distinct name from orders.membership_tiers where merchant_id = ${merchantId}`;
  expect(names).toHaveLength(1);
});

test('only the owner and finance give points, not below zero, and nobody by somebody else’s key', async () => {
  const me = buyer();
  await market.buy(me);
  const { customerId } = await account(me);
  const input = { customerId, delta: 10, note: '补偿', idempotencyKey: randomUUID() };
  const staff = person('usr_staff', { role: 'MERCHANT_STAFF', merchantId: market.merchantId });
  expect(await act(market, staff, 'adjustPoints', input)).toMatchObject({ code: 'FORBIDDEN' });
  expect(await act(market, buyer(), 'adjustPoints', input)).toMatchObject({ code: 'NOT_FOUND' });
  for (let i = 0; i < 3; i += 1) await act(market, ownerOf(market), 'adjustPoints', input);
  expect((await account(me)).balance).toBe(10);
  expect(await give(me, -11)).toMatchObject({ code: 'POINTS_UNUSABLE', path: ['delta'] });
  expect(await give(me, 0)).toMatchObject({ code: 'INVALID_INPUT', path: ['delta'] });
  await expect(market.sql`update orders.points_entries set delta = 1`).rejects.toThrow('only appended to');
});

test('what refunds take back comes to all that was earned, in whatever portions, and never to more', () => {
  fc.assert(
    fc.property(
      fc.bigInt({ min: 0n, max: 10n ** 10n }),
      fc.integer({ min: 0, max: 10_000 }),
      fc.array(fc.integer({ min: 0, max: 10_000 }), { maxLength: 10 }),
      (paid, earnBps, parts) => {
        const earned = earnedBy(paid, { earnBps });
        let refunded = 0n;
        let back = 0n;
        for (const part of [...parts.map((bps) => ((paid - refunded) * BigInt(bps)) / 10_000n), paid]) {
          refunded = refunded + part > paid ? paid : refunded + part;
          const due = reversedBy(paid, refunded, earned, earnBps);
          expect(due >= back && due <= earned).toBe(true);
          back = due;
        }
        expect(back).toBe(earned);
      },
    ),
  );
});

test('points come off the lines so that they sum to the order, and no line falls below nothing', () => {
  const basket = fc.array(fc.bigInt({ min: 0n, max: 10n ** 9n }), { minLength: 1, maxLength: 50 });
  fc.assert(
    fc.property(basket, fc.nat(10_000), fc.bigInt({ min: 0n, max: 10_000n }), (prices, bps, freight) => {
      const goods = prices.reduce((sum, price) => sum + price, 0n);
      const points = (goods * BigInt(bps)) / 10_000n;
      const { lines, totalMinor } = checkout(
        prices.map((price) => ({ totalMinor: price })),
        points,
        freight,
      );
      expect(lines.every((line) => line.totalMinor >= 0n)).toBe(true);
      expect(lines.reduce((sum, line) => sum + line.totalMinor, freight)).toBe(totalMinor);
      expect(lines.reduce((sum, line) => sum + line.points, 0n)).toBe(points);
    }),
    { numRuns: 2_000 },
  );
});
