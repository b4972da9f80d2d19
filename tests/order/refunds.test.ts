import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { deriveKey } from '../../platform/secrets.ts';
import { askForNotices, expireOrders } from '../../subgraphs/order/actions/expire-orders.ts';
import { dispatchRefund, dispatchRefunds } from '../../subgraphs/order/actions/settle-refund.ts';
import type { PaymentProvider } from '../../subgraphs/order/domain/payment-provider.ts';
import { lineRefund } from '../../subgraphs/order/domain/refund.ts';
import { openSandbox } from '../../subgraphs/order/providers/sandbox.ts';
import { act, imbalances, linesOf, ownerOf, statusOf } from './acts.ts';
import { cancelling, type Market, openMarket, paying, person, playing, secret } from './market.ts';

let market: Market;
beforeAll(async () => {
  market = await openMarket();
});
afterAll(async () => {
  expect(await imbalances(market)).toEqual([]);
  await market.close();
});

const buyer = () => person(`usr_${randomUUID()}`);
const cancel = async (viewer: ReturnType<typeof buyer>, orderId: string) =>
  (await market.ask(cancelling, { input: { orderId } }, viewer)).data.cancelOrder;
const refundsOf = (orderId: string) =>
  market.sql`select id, reason, status, amount_minor::int as amount, attempts from orders.refunds
    where order_id = ${orderId} order by id`;

test('units of a line give back what was paid for them, in whatever portions, to the fen', () => {
  const line = fc.record({
    quantity: fc.integer({ min: 1, max: 999 }),
    paidMinor: fc.bigInt({ min: 0n, max: 10n ** 12n }),
    points: fc.bigInt({ min: 0n, max: 10n ** 9n }),
  });
  fc.assert(
    fc.property(line, fc.array(fc.integer({ min: 1, max: 50 }), { maxLength: 60 }), (sold, portions) => {
      let before = 0;
      let goods = 0n;
      let points = 0n;
      for (const portion of [...portions, sold.quantity]) {
        const quantity = Math.min(portion, sold.quantity - before);
        if (quantity === 0) break;
        const part = lineRefund({ lineId: 'l', ...sold, refundedQuantity: before }, quantity);
        before += quantity;
        goods += part.goodsMinor;
        points += part.points;
        const share = (sold.paidMinor * BigInt(before)) / BigInt(sold.quantity);
        expect([goods, part.goodsMinor >= 0n]).toEqual([share, true]);
      }
      expect([before, goods, points]).toEqual([sold.quantity, sold.paidMinor, sold.points]);
      expect(() => lineRefund({ lineId: 'l', ...sold, refundedQuantity: before }, 1)).toThrow(RangeError);
    }),
    { numRuns: 2_000 },
  );
});

test('a paid order that is called off gives all of it back, once however often and by whomever it is said', async () => {
  const me = buyer();
  const orderId = await market.buy(me);
  const answers = await Promise.all([
    cancel(me, orderId),
    cancel(ownerOf(market), orderId),
    cancel(me, orderId),
  ]);
  expect(answers.map(({ order }) => order.status)).toEqual(['CANCELLED', 'CANCELLED', 'CANCELLED']);
  expect(await refundsOf(orderId)).toMatchObject([
    { reason: 'CANCELLED', status: 'REQUESTED', amount: 19_700 },
  ]);
  await market.react();
  expect(await refundsOf(orderId)).toMatchObject([{ status: 'SUCCEEDED', attempts: 1 }]);
  expect(await market.factsOf(orderId)).toEqual([
    ...['order.placed', 'order.paid', 'refund.requested', 'order.refunded', 'order.cancelled'],
    'refund.settled',
  ]);
  const told = await market.sql`select payload from orders.outbox
    where name = 'order.refunded' and payload->>'orderId' = ${orderId}`;
  const lines = await linesOf(market, orderId);
  expect(told[0]?.['payload']).toMatchObject({
    amountMinor: '19700',
    full: true,
    lines: lines.map(({ id, quantity, total_minor }) => ({
      ...{ lineId: id, quantity, restocked: quantity, goodsMinor: `${total_minor}` },
    })),
  });
});

test('F21: goods that were gone when the money came: all of it goes back, by itself and once', async () => {
  const me = buyer();
  const orderId = await market.buy(me);
  for (let i = 0; i < 3; i += 1)
    await market.hear('catalog', 'hold.shortfall', { merchantId: market.merchantId, orderId });
  expect(await statusOf(market, orderId)).toBe('CANCELLED');
  expect(await refundsOf(orderId)).toMatchObject([{ reason: 'OUT_OF_STOCK', amount: 19_700 }]);
  const unpaid = await market.place(me);
  await market.hear('catalog', 'hold.shortfall', { merchantId: market.merchantId, orderId: unpaid });
  expect(await statusOf(market, unpaid)).toBe('PENDING_PAYMENT');
});

test('F22, F24: money that came late or twice goes back by itself, whatever the provider answers first', async () => {
  const me = buyer();
  const late = await market.place(me);
  const paymentId = await market.pay(me, late);
  await cancel(me, late);
  await market.ask(playing, { input: { paymentId } }, me);
  expect(await refundsOf(late)).toMatchObject([
    { reason: 'LATE_PAYMENT', status: 'REQUESTED', amount: 19_700 },
  ]);

  const twice = await market.place(me);
  const first = await market.pay(me, twice);
  await market.ask(playing, { input: { paymentId: first, outcome: 'FAIL' } }, me);
  const second = await market.pay(me, twice);
  await market.ask(playing, { input: { paymentId: second } }, me);
  await market.ask(playing, { input: { paymentId: first } }, me);
  expect(await statusOf(market, twice)).toBe('PAID');
  const [refund] = await refundsOf(twice);
  expect(refund).toMatchObject({ reason: 'DOUBLE_PAYMENT', status: 'REQUESTED', amount: 19_700 });
  expect(await market.sql`select refunded_minor::int from orders.orders where id = ${twice}`).toEqual([
    { refunded_minor: 0 },
  ]);

  // A provider that is away, then refuses, then does it: asked again each time, later and later.
  const key = deriveKey(secret, 'sandbox-payment');
  const sandbox = openSandbox(key, 'FAIL_ONCE');
  const away: PaymentProvider = { ...sandbox, refund: () => Promise.reject(new Error('away')) };
  await dispatchRefund(market.deps, { SANDBOX: away }, refund?.['id']);
  expect(await refundsOf(twice)).toMatchObject([{ status: 'DISPATCHED', attempts: 1 }]);
  await dispatchRefund(market.deps, { SANDBOX: sandbox }, refund?.['id']);
  expect(await refundsOf(twice)).toMatchObject([{ attempts: 1 }]);
  market.pass(11_000);
  await dispatchRefunds(market.deps, { SANDBOX: sandbox });
  expect(await refundsOf(twice)).toMatchObject([{ status: 'FAILED', attempts: 2 }]);
  market.pass(21_000);
  await Promise.all([1, 2, 3].map(() => dispatchRefunds(market.deps, { SANDBOX: sandbox })));
  expect(await refundsOf(twice)).toMatchObject([{ status: 'SUCCEEDED', attempts: 3 }]);
});

test('a provider that answers a refund later says so by its notice, once in effect', async () => {
  const me = buyer();
  const orderId = await market.buy(me);
  await cancel(me, orderId);
  const [refund] = await refundsOf(orderId);
  const sandbox = openSandbox(deriveKey(secret, 'sandbox-payment'), 'BY_NOTICE');
  await dispatchRefund(market.deps, { SANDBOX: sandbox }, refund?.['id']);
  expect(await refundsOf(orderId)).toMatchObject([{ status: 'DISPATCHED' }]);
  const said = { id: refund?.['id'], amountMinor: 19_700n, currency: 'CNY' };
  const deliver = (kind: 'REFUNDED' | 'REFUND_FAILED', more = {}) =>
    market.webhook.handle(sandbox.refundNotice({ ...said, ...more }, kind, market.now));
  expect((await deliver('REFUNDED', { amountMinor: 1n })).status).toBe(422);
  expect((await deliver('REFUND_FAILED')).status).toBe(200);
  expect(await refundsOf(orderId)).toMatchObject([{ status: 'FAILED' }]);
  market.pass(60_000);
  await dispatchRefund(market.deps, { SANDBOX: sandbox }, refund?.['id']);
  const answers = await Promise.all(
    Array.from({ length: 10 }, () =>
      market.webhook.handle(
        sandbox.sign(
          Buffer.from(
            JSON.stringify({
              ...said,
              refundId: said.id,
              id: 'again',
              amountMinor: 19_700,
              kind: 'REFUNDED',
            }),
          ),
          market.now,
        ),
      ),
    ),
  );
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
  expect(await refundsOf(orderId)).toMatchObject([{ status: 'SUCCEEDED' }]);
  const settled = (await market.factsOf(orderId)).filter((name) => name === 'refund.settled');
  expect(settled).toHaveLength(2);
});

test('an order that nobody pays in time expires; who pays at that very instant has one outcome', async () => {
  for (let round = 0; round < 10; round += 1) {
    const me = buyer();
    const orderId = await market.place(me);
    const paymentId = await market.pay(me, orderId);
    market.pass(900_000);
    await Promise.all([
      market.task('expireOrders'),
      market.task('expireOrders'),
      market.ask(playing, { input: { paymentId } }, me),
    ]);
    const status = await statusOf(market, orderId);
    const facts = await market.factsOf(orderId);
    if (status === 'PAID') expect(facts).toEqual(['order.placed', 'order.paid']);
    else expect([status, facts.slice(0, 2)]).toEqual(['EXPIRED', ['order.placed', 'order.expired']]);
  }
  const me = buyer();
  const orderId = await market.place(me);
  market.pass(900_000);
  await market.task('expireOrders');
  expect(await statusOf(market, orderId)).toBe('EXPIRED');
  const { data } = await market.ask(paying, { input: { orderId, idempotencyKey: randomUUID() } }, me);
  expect(data.startPayment).toMatchObject({ code: 'WRONG_STATE' });
  expect((await cancel(me, orderId)).code).toBe('WRONG_STATE');
});

test('a notice that never came is asked for, before the order expires', async () => {
  const me = buyer();
  const orderId = await market.place(me);
  const paymentId = await market.pay(me, orderId);
  market.pass(900_000);
  const sandbox = openSandbox(deriveKey(secret, 'sandbox-payment'));
  const knows: PaymentProvider = {
    ...sandbox,
    ask: async (id) =>
      id === paymentId
        ? { id: `${id}.asked`, paymentId: id, kind: 'CAPTURED', amountMinor: 19_700n, currency: 'CNY' }
        : null,
  };
  await expireOrders(market.deps, { SANDBOX: knows });
  expect(await statusOf(market, orderId)).toBe('PAID');
});

test('a payment whose notice does not come is asked for after two minutes and for a day, whoever waits before it', async () => {
  const asked: string[] = [];
  const sandbox = openSandbox(deriveKey(secret, 'sandbox-payment'));
  const silent: PaymentProvider = {
    ...sandbox,
    ask: async (id) => {
      asked.push(id);
      return null;
    },
  };
  const waiting = async () => {
    const me = buyer();
    return market.pay(me, await market.place(me));
  };
  await waiting();
  market.pass(25 * 3_600_000);
  const [first, second] = [await waiting(), await waiting()];
  market.pass(120_000);
  const young = await waiting();
  market.pass(1);
  await askForNotices(market.deps, { SANDBOX: silent });
  expect(asked.sort()).toEqual([first, second].sort());
  expect(asked).not.toContain(young);
});

test('the sandbox says things in the wrong order, and of another amount', async () => {
  const me = buyer();
  const play = async (outcome: string) => {
    const orderId = await market.place(me);
    const paymentId = await market.pay(me, orderId);
    const played = await act(
      market,
      me,
      'payInSandbox',
      { paymentId, outcome },
      '... on PayInSandboxSuccess { payment { status } }',
    );
    return [played.payment.status, await statusOf(market, orderId)];
  };
  expect(await play('FAIL_THEN_CAPTURE')).toEqual(['CAPTURED', 'PAID']);
  expect(await play('CAPTURE_THEN_FAIL')).toEqual(['CAPTURED', 'PAID']);
  expect(await play('CAPTURE_OTHER_AMOUNT')).toEqual(['PENDING', 'PENDING_PAYMENT']);
});

test('the database refuses to give back more than came, and what was decided stays as it was', async () => {
  const orderId = await market.buy(buyer());
  await expect(
    market.sql`update orders.payments set refunded_minor = 19701 where order_id = ${orderId}`,
  ).rejects.toThrow('payments_refunded');
  await expect(
    market.sql`update orders.line_progress set refunded_quantity = quantity + 1 where order_id = ${orderId}`,
  ).rejects.toThrow('line_progress_refunded');
  await expect(market.sql`delete from orders.refund_lines`).rejects.toThrow('only appended to');
});
