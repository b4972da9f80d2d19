import { createVerify, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readConfig } from '../../platform/config.ts';
import { makeExecutable } from '../../platform/execute.ts';
import { newId } from '../../platform/ids.ts';
import { unknownClient } from '../../platform/subgraph.ts';
import { expireOrders } from '../../subgraphs/order/actions/expire-orders.ts';
import { dispatchRefund } from '../../subgraphs/order/actions/settle-refund.ts';
import { createOrder } from '../../subgraphs/order/index.ts';
import { openWechatPay } from '../../subgraphs/order/providers/wechatpay.ts';
import { statusOf } from './acts.ts';
import { cancelling, type Market, openMarket, paying, person } from './market.ts';
import { openWechat } from './wechat.ts';

let wechat: Awaited<ReturnType<typeof openWechat>>;
let market: Market;
let shop: ReturnType<typeof createOrder>;
beforeAll(async () => {
  wechat = await openWechat();
  market = await openMarket();
  market.now = new Date();
  shop = createOrder({
    ...market.deps,
    config: { ...market.deps.config, sandboxPayments: false, wechatPay: wechat.settings },
  });
});
afterAll(async () => {
  await market.close();
  await wechat.close();
});

const provider = () => openWechatPay(wechat.settings);
const payable = (more: object = {}) => ({
  ...{ id: newId('pay', new Date()), amountMinor: 19_700n, currency: 'CNY', description: '20261111-000001' },
  ...{ payerId: 'openid-1', expiresAt: new Date('2026-11-11T03:15:00.000Z'), ...more },
});
const paid = (id: string, more: object = {}) => ({
  ...wechat.about(id),
  ...{
    trade_state: 'SUCCESS',
    transaction_id: 't1',
    amount: { total: 19_700, payer_total: 19_700, currency: 'CNY' },
    ...more,
  },
});

test('an order is asked for as the documents say, once for however many asks, and the app gets arguments that verify', async () => {
  const payment = payable();
  const { providerRef, clientParameters } = await provider().start(payment);
  expect(wechat.asked.at(-1)).toEqual({
    method: 'POST',
    path: '/v3/pay/transactions/jsapi',
    body: {
      ...{ appid: wechat.settings.appId, mchid: wechat.settings.merchantId, out_trade_no: payment.id },
      ...{ description: '20261111-000001', time_expire: '2026-11-11T03:15:00+00:00' },
      notify_url: 'https://shop.example.com/webhooks/order/payments-wechatpay',
      ...{ amount: { total: 19_700, currency: 'CNY' }, payer: { openid: 'openid-1' } },
    },
  });
  expect(payment.id).toMatch(/^[0-9A-Za-z_|*-]{6,32}$/);
  const { appId, timeStamp, nonceStr, package: prepaid, signType, paySign } = clientParameters ?? {};
  expect([providerRef, prepaid, signType]).toEqual([`wx_${payment.id}`, `prepay_id=wx_${payment.id}`, 'RSA']);
  const message = [appId, timeStamp, nonceStr, prepaid].map((line) => `${line}\n`).join('');
  expect(
    createVerify('RSA-SHA256')
      .update(message)
      .verify(wechat.merchant.publicKey, paySign ?? '', 'base64'),
  ).toBe(true);
  await expect(provider().start(payable({ currency: 'USD' }))).rejects.toThrow('CNY only');
  await expect(provider().start(payable({ payerId: null }))).rejects.toThrow('openid');
});

test('an answer that WeChat Pay did not sign, or long ago, or that is none, is an error that tells no secret', async () => {
  const start = () => provider().start(payable());
  wechat.tricks.push({ forged: true });
  await expect(start()).rejects.toThrow('WeChat Pay answered');
  wechat.tricks.push({ late: true });
  await expect(start()).rejects.toThrow('WeChat Pay answered');
  wechat.tricks.push({ body: { other: 1 } });
  await expect(start()).rejects.toThrow('UNREADABLE');
  for (const [status, code] of [
    [429, 'FREQUENCY_LIMITED'],
    [500, 'SYSTEM_ERROR'],
    [403, 'NO_AUTH'],
  ] as const) {
    wechat.tricks.push({ status, body: { code, message: 'no' } });
    const error = await start().catch((one: Error) => one);
    expect(String(error)).toBe(
      `WechatPayError: v3/pay/transactions/jsapi: WeChat Pay answered ${status} ${code}`,
    );
    expect(JSON.stringify(error)).not.toContain('PRIVATE');
  }
});

test('a provider that says nothing is not waited for forever', async () => {
  wechat.tricks.push({ silent: true });
  await expect(provider().start(payable())).rejects.toThrow('ECONNABORTED');
}, 15_000);

test('what is known of a payment, when its notice does not come', async () => {
  const payment = payable();
  expect(await provider().ask(payment.id, new Date())).toBeNull();
  await provider().start(payment);
  expect(await provider().ask(payment.id, new Date())).toBeNull();
  wechat.payments.set(payment.id, { state: 'SUCCESS', total: 19_700 });
  expect(await provider().ask(payment.id, new Date())).toMatchObject({
    kind: 'CAPTURED',
    paymentId: payment.id,
    amountMinor: 19_700n,
  });
  wechat.payments.set(payment.id, { state: 'CLOSED', total: 19_700 });
  expect(await provider().ask(payment.id, new Date())).toMatchObject({ kind: 'FAILED' });
});

test('every state of a refund, asked and told', async () => {
  const refund = {
    id: newId('rfd', new Date()),
    paymentId: newId('pay', new Date()),
    amountMinor: 100n,
    paidMinor: 19_700n,
    currency: 'CNY',
    reason: 'AFTER_SALE',
  };
  expect(await provider().refund(refund)).toEqual({ state: 'PENDING', providerRef: `re_${refund.id}` });
  expect(wechat.asked.at(-1)?.body).toMatchObject({
    out_trade_no: refund.paymentId,
    out_refund_no: refund.id,
    amount: { refund: 100, total: 19_700, currency: 'CNY' },
  });
  for (const [status, state] of [
    ['SUCCESS', 'SUCCEEDED'],
    ['CLOSED', 'FAILED'],
    ['ABNORMAL', 'FAILED'],
  ] as const) {
    wechat.tricks.push({ body: { refund_id: 'r', status } });
    expect((await provider().refund(refund)).state).toBe(state);
  }
  for (const [refund_status, kind] of [
    ['SUCCESS', 'REFUNDED'],
    ['CLOSED', 'REFUND_FAILED'],
    ['ABNORMAL', 'REFUND_FAILED'],
  ] as const) {
    const said = {
      mchid: wechat.settings.merchantId,
      out_trade_no: refund.paymentId,
      out_refund_no: refund.id,
      refund_status,
      amount: { total: 19_700, refund: 100, payer_refund: 100 },
    };
    const { headers, body } = wechat.notice(said);
    expect(provider().verify(headers, body, new Date())).toMatchObject({
      notice: { kind, refundId: refund.id, amountMinor: 100n },
    });
  }
});

test('a notice is taken when WeChat Pay signed it in the last five minutes, and for no other reason', () => {
  const id = newId('pay', new Date());
  const now = new Date();
  const verify = ({ headers, body }: ReturnType<typeof wechat.notice>) =>
    provider().verify(headers, body, now);
  const good = wechat.notice(paid(id), { id: 'notice-1', nonce: 'nonce-1' });
  expect(verify(good)).toEqual({
    notice: { id: 'notice-1', kind: 'CAPTURED', paymentId: id, amountMinor: 19_700n, currency: 'CNY' },
    nonce: 'nonce-1',
    refusal: null,
  });
  const refusals: [string, ReturnType<typeof wechat.notice>][] = [
    ['UNSIGNED', { ...good, headers: {} }],
    ['WRONG_SIGNATURE', wechat.notice(paid(id), { key: wechat.stranger.privateKey })],
    ['WRONG_SIGNATURE', wechat.notice(paid(id), { serial: 'PUB_KEY_ID_OTHER' })],
    ['WRONG_SIGNATURE', wechat.notice(paid(id), { serial: '__proto__' })],
    ['WRONG_SIGNATURE', { ...good, body: Buffer.from(good.body.toString().replace('支付成功', '支付失败')) }],
    ['WRONG_SIGNATURE', { ...good, headers: { ...good.headers, 'wechatpay-nonce': 'other' } }],
    [
      'WRONG_SIGNATURE',
      {
        ...good,
        headers: {
          ...good.headers,
          'wechatpay-signature': `WECHATPAY/SIGNTEST/${good.headers['wechatpay-signature']}`,
        },
      },
    ],
    ['TOO_OLD', wechat.notice(paid(id), { at: new Date(now.getTime() - 302_000) })],
    ['TOO_OLD', wechat.notice(paid(id), { at: new Date(now.getTime() + 302_000) })],
    ['UNREADABLE', wechat.notice(paid(id), { apiKey: 'another-key-of-thirty-two-bytes!' })],
    ['UNREADABLE', wechat.notice(paid(id, { mchid: '1900000002' }))],
    ['UNREADABLE', wechat.notice(paid(id, { appid: 'wx2' }))],
    ['UNREADABLE', wechat.notice(paid('not-ours'))],
    ['UNREADABLE', wechat.notice(paid(id, { trade_state: 'USERPAYING' }))],
  ];
  for (const [refusal, notice] of refusals) expect(verify(notice)).toEqual({ notice: null, refusal });
  for (const trade_state of ['CLOSED', 'REVOKED', 'PAYERROR'])
    expect(verify(wechat.notice(paid(id, { trade_state })))).toMatchObject({ notice: { kind: 'FAILED' } });
});

test('an order is paid, refunded and asked after by WeChat Pay; what is wrong is refused and recorded', async () => {
  market.now = new Date();
  const me = person(`usr_${randomUUID()}`);
  const executable = makeExecutable(shop);
  const ask = async (query: string, input: object) => {
    const answer = await executable.execute({
      query,
      variables: { input },
      viewer: me,
      client: unknownClient,
    });
    return JSON.parse(JSON.stringify(answer.data));
  };
  const start = async (orderId: string, more: object = {}) =>
    (
      await ask(paying, {
        orderId,
        provider: 'WECHATPAY',
        payerId: 'openid-1',
        idempotencyKey: randomUUID(),
        ...more,
      })
    ).startPayment;
  const [door] = shop.webhooks;
  const deliver = async (notice: ReturnType<typeof wechat.notice>) => (await door?.handle(notice))?.status;

  const orderId = await market.place(me);
  expect(await start(orderId, { provider: 'SANDBOX' })).toMatchObject({ code: 'PROVIDER_REFUSED' });
  const { payment } = await start(orderId);
  expect(door?.name).toBe('payments-wechatpay');
  const wrong = [
    wechat.notice(paid(payment.id), { key: wechat.stranger.privateKey }),
    wechat.notice(paid(payment.id), { at: new Date(Date.now() - 302_000) }),
    wechat.notice(paid(payment.id, { amount: { total: 1, currency: 'CNY' } })),
  ];
  expect(await Promise.all(wrong.map(deliver))).toEqual([401, 401, 422]);
  expect(await statusOf(market, orderId)).toBe('PENDING_PAYMENT');
  const good = wechat.notice(paid(payment.id), { id: 'EV-1' });
  const again = wechat.notice(paid(payment.id), { id: 'EV-1' });
  expect((await Promise.all([deliver(good), deliver(good), deliver(again)])).sort()).toEqual([200, 200, 401]);
  expect(await statusOf(market, orderId)).toBe('PAID');
  const counted =
    await market.sql`select refusal, count::int from orders.refused_notices where provider = 'WECHATPAY' order by 1`;
  expect(counted).toEqual([
    { refusal: 'REPLAYED', count: 1 },
    { refusal: 'TOO_OLD', count: 1 },
    { refusal: 'WRONG_SIGNATURE', count: 1 },
  ]);
  const kept =
    await market.sql`select outcome from orders.payment_notices where payment_id = ${payment.id} order by id`;
  expect(kept.map(({ outcome }) => outcome).sort()).toEqual(['AMOUNT_DIFFERS', 'CAPTURED']);

  await ask(cancelling, { orderId });
  const [refund] = await market.sql`select id from orders.refunds where order_id = ${orderId}`;
  await dispatchRefund(shop.deps, { WECHATPAY: provider() }, refund?.['id']);
  const back = {
    mchid: wechat.settings.merchantId,
    out_trade_no: payment.id,
    out_refund_no: refund?.['id'],
    refund_status: 'SUCCESS',
    amount: { total: 19_700, refund: 19_700 },
  };
  expect(await deliver(wechat.notice(back))).toBe(200);
  expect(await market.sql`select status from orders.refunds where order_id = ${orderId}`).toEqual([
    { status: 'SUCCEEDED' },
  ]);

  const silent = await market.place(me);
  const second = (await start(silent)).payment;
  wechat.payments.set(second.id, { state: 'SUCCESS', total: 19_700 });
  market.pass(900_000);
  await expireOrders(shop.deps, { WECHATPAY: provider() });
  expect(await statusOf(market, silent)).toBe('PAID');
});

test('half of the settings stop the start, and say which are missing', () => {
  const { WECHATPAY_API_KEY: _, ...rest } = wechat.env;
  expect(() => readConfig(rest)).toThrow('WECHATPAY_API_KEY: set it as well');
  expect(() => readConfig({ ...wechat.env, WECHATPAY_API_KEY: 'short' })).toThrow('32 characters');
  expect(readConfig({}).wechatPay).toBeNull();
});
