import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeExecutable } from '../../platform/execute.ts';
import { deriveKey } from '../../platform/secrets.ts';
import { unknownClient } from '../../platform/subgraph.ts';
import type { Viewer } from '../../platform/viewer.ts';
import type { SignedNotice } from '../../subgraphs/order/domain/payment-provider.ts';
import { createOrder } from '../../subgraphs/order/index.ts';
import { openSandbox } from '../../subgraphs/order/providers/sandbox.ts';
import { cancelling, type Market, openMarket, paying, person, playing, secret } from './market.ts';

let market: Market;
beforeAll(async () => {
  market = await openMarket();
});
afterAll(() => market.close());

const sandbox = openSandbox(deriveKey(secret, 'sandbox-payment'));
const buyer = () => person(`usr_${randomUUID()}`);

/** An order that waits for its money. */
async function started(me: Viewer = buyer()) {
  const orderId = await market.place(me);
  return { me, orderId, paymentId: await market.pay(me, orderId) };
}

const amount = { amountMinor: 19_700n, currency: 'CNY' };
const says = (paymentId: string, kind: 'CAPTURED' | 'FAILED') =>
  sandbox.notice({ id: paymentId, ...amount }, kind, market.now);
const deliver = async (notice: SignedNotice) => (await market.webhook.handle(notice)).status;

/** How an order and its payments stand, what was told of it, and how many notices of it were kept. */
async function standing(orderId: string) {
  const [order] = await market.sql`select status, paid_at from orders.orders where id = ${orderId}`;
  const payments =
    await market.sql`select id, status, captured_at from orders.payments where order_id = ${orderId} order by created_at, id`;
  const notices =
    await market.sql`select outcome from orders.payment_notices where payment_id in ${market.sql(['', ...payments.map((p) => p['id'])])} order by id`;
  if (order?.['status'] !== 'CANCELLED')
    expect(order?.['paid_at'] !== null).toBe(order?.['status'] === 'PAID');
  return {
    order: order?.['status'],
    payments: payments.map((payment) => payment['status']).sort(),
    facts: await market.factsOf(orderId),
    notices: notices.map((notice) => notice['outcome']).sort(),
  };
}

const play = async (me: Viewer, paymentId: string, outcome: string) =>
  (await market.ask(playing, { input: { paymentId, outcome } }, me)).data.payInSandbox;
const cancel = async (me: Viewer, orderId: string) =>
  (await market.ask(cancelling, { input: { orderId } }, me)).data.cancelOrder;

const paid = {
  order: 'PAID',
  payments: ['CAPTURED'],
  facts: ['order.placed', 'order.paid'],
  notices: ['CAPTURED'],
};

test('F1: one notice ten times at once, and once more late, is one payment and one fact', async () => {
  const { orderId, paymentId } = await started();
  const statuses = await Promise.all(Array.from({ length: 10 }, () => deliver(says(paymentId, 'CAPTURED'))));
  expect(statuses).toEqual(Array(10).fill(200));
  expect(await standing(orderId)).toEqual(paid);
  const [before] = await market.sql`select captured_at from orders.payments where id = ${paymentId}`;
  market.now = new Date(market.now.getTime() + 86_400_000);
  expect(await deliver(says(paymentId, 'CAPTURED'))).toBe(200);
  expect(await standing(orderId)).toEqual(paid);
  const [after] = await market.sql`select captured_at from orders.payments where id = ${paymentId}`;
  expect(after).toEqual(before);
});

test('the very envelope of a notice is taken once; who sends it again is refused and counted', async () => {
  const { orderId, paymentId } = await started();
  const notice = says(paymentId, 'CAPTURED');
  const statuses = await Promise.all(Array.from({ length: 10 }, () => deliver(notice)));
  expect(statuses.sort()).toEqual([200, ...Array(9).fill(401)]);
  expect(await standing(orderId)).toEqual(paid);
  const [counted] =
    await market.sql`select count::int, sample from orders.refused_notices where refusal = 'REPLAYED' order by last_at desc`;
  expect(counted).toEqual({ count: 9, sample: notice.body.toString() });
});

test('the sandbox pays, thrice if told to, and says what came of it', async () => {
  const { me, orderId, paymentId } = await started();
  expect(await play(me, paymentId, 'CAPTURE_THRICE')).toEqual({
    __typename: 'PayInSandboxSuccess',
    payment: { id: paymentId, status: 'CAPTURED', capturedAt: market.now.toISOString() },
  });
  expect(await standing(orderId)).toEqual(paid);
  expect((await play(me, paymentId, 'FAIL')).payment.status).toBe('CAPTURED');
  expect(await standing(orderId)).toEqual({ ...paid, notices: ['CAPTURED', 'IGNORED'] });
});

test('F22: money that comes after the order was called off is kept for giving back; the order stays off', async () => {
  const { me, orderId, paymentId } = await started();
  expect((await cancel(me, orderId)).order.status).toBe('CANCELLED');
  expect((await play(me, paymentId, 'CAPTURE')).payment.status).toBe('UNMATCHED');
  expect(await standing(orderId)).toEqual({
    order: 'CANCELLED',
    payments: ['UNMATCHED'],
    facts: ['order.placed', 'order.cancelled', 'refund.requested'],
    notices: ['UNMATCHED'],
  });
});

test('F23: what is so already is a success, and told only once', async () => {
  const { me, orderId } = await started();
  const answers = await Promise.all(Array.from({ length: 5 }, () => cancel(me, orderId)));
  expect(new Set(answers.map((answer) => answer.order.status))).toEqual(new Set(['CANCELLED']));
  expect((await standing(orderId)).facts).toEqual(['order.placed', 'order.cancelled']);
});

test('F24: who pays twice has one paid order and one payment to get back', async () => {
  const { me, orderId, paymentId } = await started();
  expect((await play(me, paymentId, 'FAIL')).payment.status).toBe('FAILED');
  const second = await market.pay(me, orderId);
  expect(second).not.toBe(paymentId);
  await Promise.all([deliver(says(paymentId, 'CAPTURED')), deliver(says(second, 'CAPTURED'))]);
  expect(await standing(orderId)).toEqual({
    order: 'PAID',
    payments: ['CAPTURED', 'UNMATCHED'],
    facts: ['order.placed', 'order.paid', 'refund.requested'],
    notices: ['CAPTURED', 'FAILED', 'UNMATCHED'],
  });
});

test('a failure that comes after the money changes nothing', async () => {
  const { orderId, paymentId } = await started();
  await deliver(says(paymentId, 'CAPTURED'));
  expect(await deliver(says(paymentId, 'FAILED'))).toBe(200);
  expect(await standing(orderId)).toEqual({ ...paid, notices: ['CAPTURED', 'IGNORED'] });
});

test('paying and calling off at the same instant has one outcome, thirty times', async () => {
  for (let round = 0; round < 30; round += 1) {
    const { me, orderId, paymentId } = await started();
    const pay = () => deliver(says(paymentId, 'CAPTURED'));
    const off = () => cancel(me, orderId);
    const [, answer] = await Promise.all(
      round % 2 === 0 ? [pay(), off()] : [off().then(() => 0), off(), pay()],
    );
    const { order, payments, facts } = await standing(orderId);
    expect([order, answer]).toMatchObject(['CANCELLED', { __typename: 'CancelOrderSuccess' }]);
    const paidFirst = ['order.placed', 'order.paid', 'refund.requested', 'order.refunded', 'order.cancelled'];
    expect([payments, facts]).toEqual(
      payments[0] === 'CAPTURED'
        ? [['CAPTURED'], paidFirst]
        : [['UNMATCHED'], ['order.placed', 'order.cancelled', 'refund.requested']],
    );
    expect(
      await market.sql`select amount_minor::int from orders.refunds where order_id = ${orderId}`,
    ).toEqual([{ amount_minor: 19_700 }]);
  }
});

test('a second start answers the pending payment, at once as well; a paid order starts none', async () => {
  const me = buyer();
  const orderId = await market.place(me);
  const ids = await Promise.all(Array.from({ length: 10 }, () => market.pay(me, orderId)));
  expect(new Set(ids).size).toBe(1);
  const key = randomUUID();
  const start = async (order: string) =>
    (await market.ask(paying, { input: { orderId: order, idempotencyKey: key } }, me)).data.startPayment;
  const first = await start(orderId);
  expect(first.payment).toMatchObject({ id: ids[0], status: 'PENDING', amount: { amountMinor: 19_700 } });
  expect(await start(await market.place(me))).toMatchObject({ code: 'IDEMPOTENCY_CONFLICT' });
  await play(me, first.payment.id, 'CAPTURE');
  expect((await start(orderId)).payment).toMatchObject({ id: ids[0], status: 'CAPTURED' });
  const { data } = await market.ask(paying, { input: { orderId, idempotencyKey: randomUUID() } }, me);
  expect(data.startPayment).toMatchObject({ code: 'WRONG_STATE', path: ['orderId'] });
  expect((await standing(orderId)).payments).toEqual(['CAPTURED']);
});

test('a notice that the provider did not sign, or long ago, is refused, counted, and changes nothing', async () => {
  const { orderId, paymentId } = await started();
  const unpaid = {
    order: 'PENDING_PAYMENT',
    payments: ['PENDING'],
    facts: ['order.placed'],
    notices: [],
  };
  const good = says(paymentId, 'CAPTURED');
  const altered = Buffer.from(good.body.toString().replace('19700', '19701'));
  const forger = openSandbox(deriveKey('another secret, of at least 32 letters', 'sandbox-payment'));
  const wrong: SignedNotice[] = [
    { ...good, headers: {} },
    { ...good, body: altered },
    { ...good, headers: { ...good.headers, 'x-sandbox-signature': 'ab' } },
    { ...good, headers: { ...good.headers, 'x-sandbox-nonce': 'other' } },
    { ...good, headers: { ...good.headers, 'x-sandbox-timestamp': String(market.now.getTime() + 1) } },
    forger.notice({ id: paymentId, ...amount }, 'CAPTURED', market.now),
    sandbox.notice({ id: paymentId, ...amount }, 'CAPTURED', new Date(market.now.getTime() - 300_001)),
    sandbox.notice({ id: paymentId, ...amount }, 'CAPTURED', new Date(market.now.getTime() + 300_001)),
    sandbox.sign(Buffer.from('{"id":'), market.now),
  ];
  const counts = async () => {
    const rows =
      await market.sql`select refusal, sum(count)::int as count from orders.refused_notices group by 1`;
    return Object.fromEntries(rows.map((row) => [row['refusal'], row['count']]));
  };
  const before = await counts();
  for (const notice of wrong) expect(await deliver(notice)).toBe(401);
  expect(await counts()).toEqual({ ...before, UNSIGNED: 1, WRONG_SIGNATURE: 5, TOO_OLD: 2, UNREADABLE: 1 });
  expect(await standing(orderId)).toEqual(unpaid);
  // None of them took the place of the true one, which holds to the last millisecond.
  const last = sandbox.notice(
    { id: paymentId, ...amount },
    'CAPTURED',
    new Date(market.now.getTime() - 300_000),
  );
  expect(await deliver(last)).toBe(200);
  expect(await standing(orderId)).toEqual(paid);
});

test('another amount, another currency or a payment that is not ours is kept, told back, and pays nothing', async () => {
  const { orderId, paymentId } = await started();
  const notice = (said: object) =>
    sandbox.sign(
      Buffer.from(
        JSON.stringify({
          id: randomUUID(),
          paymentId,
          kind: 'CAPTURED',
          amountMinor: 19_700,
          currency: 'CNY',
          ...said,
        }),
      ),
      market.now,
    );
  expect(await deliver(notice({ amountMinor: 19_699 }))).toBe(422);
  expect(await deliver(notice({ currency: 'USD' }))).toBe(422);
  expect(await standing(orderId)).toEqual({
    order: 'PENDING_PAYMENT',
    payments: ['PENDING'],
    facts: ['order.placed'],
    notices: ['AMOUNT_DIFFERS', 'AMOUNT_DIFFERS'],
  });
  const stranger = `pay_${'0'.repeat(26)}`;
  const lost = notice({ paymentId: stranger });
  expect([await deliver(lost), await deliver(sandbox.sign(lost.body, market.now))]).toEqual([422, 422]);
  const kept =
    await market.sql`select outcome, merchant_id, body from orders.payment_notices where payment_id = ${stranger}`;
  expect(kept).toMatchObject([{ outcome: 'UNKNOWN_PAYMENT', merchant_id: null, body: lost.body.toString() }]);
});

test('notices are only appended to', async () => {
  await expect(market.sql`update orders.payment_notices set outcome = 'CAPTURED'`).rejects.toThrow(
    'only appended to',
  );
  await expect(market.sql`delete from orders.payment_notices`).rejects.toThrow('only appended to');
});

test('where the sandbox is off it takes no orders and hears no notices', async () => {
  const { me, orderId, paymentId } = await started();
  const strict = createOrder({ ...market.deps, config: { ...market.deps.config, sandboxPayments: false } });
  expect(strict.webhooks).toEqual([]);
  const ask = (query: string, input: object) =>
    makeExecutable(strict).execute({ query, variables: { input }, viewer: me, client: unknownClient });
  const before = await standing(orderId);
  const start = await ask(paying, { orderId, idempotencyKey: randomUUID() });
  expect(start.data?.['startPayment']).toMatchObject({ code: 'PROVIDER_REFUSED' });
  const played = await ask(playing, { paymentId, outcome: 'CAPTURE' });
  expect(played.data?.['payInSandbox']).toMatchObject({ code: 'PROVIDER_REFUSED' });
  expect(await standing(orderId)).toEqual(before);
});
