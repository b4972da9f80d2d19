import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import { act, day, openBazaar, type Peddler, type Preset, type TimedWorld } from '../distribution/bazaar.ts';
import { becomePayable, request } from '../distribution/payday.ts';
import { change, highIntent, shelve, supply, track, visit } from '../support/shop.ts';
import { until } from '../support/until.ts';

type CommissionItem = {
  cursor: string;
  change: string;
  amountMinor: number;
  netMinor: number;
  order: { number: string; lines: { productName: string }[] } | null;
  commission: { status: string } | null;
};

const hearing = `subscription ($id: ID, $after: Cursor) { commissionUpdated(agentId: $id, after: $after) {
  cursor change amountMinor netMinor commission { status } order { number lines { productName } } } }`;

/**
 * The essay's story with its agents: one shares a card, a mother looks, is noticed, takes a coupon, buys and pays; those who
 * earn of it hear of it in that moment; one line goes back within the week and takes its share with it; when the week is
 * over the rest is theirs, and they take it out. Milk powder 16,800, wipes 2,990 twice, a coupon of 2,000: the lines come to
 * 15,325 and 5,455.
 */
export async function twoPlusOne(timed: TimedWorld, preset: Preset): Promise<void> {
  const bazaar = await openBazaar(timed, preset);
  const { world, ask, merchantId, cardId, slug } = bazaar;
  const { listen } = world;
  const owner = await bazaar.asOwner();

  // A team comes about, and the merchant hears of it.
  const promotions = listen<{ cursor: string; agent: { id: string; rank: string } }>(
    'subscription ($id: ID, $after: Cursor) { agentPromoted(merchantId: $id, after: $after) { cursor agent { id rank } } }',
    { id: merchantId },
    { token: owner },
  );
  const P = await bazaar.join();
  const joined = listen<{ cursor: string; agent: { id: string } }>(
    'subscription ($id: ID, $after: Cursor) { teamMemberJoined(agentId: $id, after: $after) { cursor agent { id } } }',
    { id: P.id },
    { token: await bazaar.token(P.userId) },
  );
  await until(async () => {
    await bazaar.join(P);
    return joined.items.length > 0;
  });
  const B = await bazaar.join(P);
  const other = await bazaar.join(P);
  await until(() => joined.items.some(({ agent }) => agent.id === other.id));
  const D = await bazaar.join(B);
  for (const one of [B, other, D, await bazaar.join(B)]) await bazaar.qualify(one);
  await until(() => promotions.items.length === 2);
  expect(promotions.items.map(({ agent }) => agent)).toEqual([
    { id: P.id, rank: 'BOSS' },
    { id: B.id, rank: 'BOSS' },
  ]);

  // Who gets ten of a hundred, and who five.
  const [ten, five] = preset === 'ESSAY_2_PLUS_1' ? [B, P] : [D, B];
  const hear = async ({ id, userId }: Peddler, after?: string) =>
    listen<CommissionItem>(hearing, { id, after }, { token: await bazaar.token(userId) });
  const [tens, fives] = [await hear(ten), await hear(five)];
  const balances = listen<{ cursor: string; pendingMinor: number; availableMinor: number }>(
    'subscription ($id: ID, $after: Cursor) { balanceChanged(agentId: $id, after: $after) { cursor pendingMinor availableMinor } }',
    { id: ten.id },
    { token: await bazaar.token(ten.userId) },
  );
  const alerts = listen<{ cursor: string; kind: string }>(
    'subscription ($id: ID!, $after: Cursor) { leadAlertRaised(merchantId: $id, after: $after) { cursor kind } }',
    { id: merchantId },
    { token: owner },
  );
  // Goods, and a coupon for them.
  const who = {
    platform: await world.tokenOf('usr_platform', 'PLATFORM'),
    supplier: await bazaar.asSupplier(),
  };
  const goods = async (name: string, priceMinor: number) => {
    const { offerId } = await supply(ask, { ...who, supplierId: bazaar.supplierId }, name);
    return shelve(ask, owner, merchantId, offerId, priceMinor);
  };
  const [milk, wipes] = [await goods('有机奶粉', 16_800), await goods('婴儿湿巾', 2_990)];
  const couponId = await change(ask, owner, 'createCoupon', 'coupon', {
    ...{ merchantId, name: '新客立减', kind: 'FIXED', amountMinor: 2_000 },
    ...{ validUntil: new Date(timed.now().getTime() + day), idempotencyKey: randomUUID() },
  });
  await change(ask, owner, 'publishCoupon', 'coupon', { couponId });

  // She looks by the agent’s link, for long, and the merchant is told.
  await until(
    async () => {
      const { visitorToken } = await visit(ask, slug, D.shareToken);
      await track(ask, visitorToken, cardId, highIntent(milk));
      return alerts.items.some(({ kind }) => kind === 'HIGH_INTENT');
    },
    { within: 20_000, every: 200 },
  );
  const buyer = `usr_mother_${randomUUID()}`;
  const claimId = await change(ask, await bazaar.token(buyer), 'claimCoupon', 'claim', {
    ...{ couponId, idempotencyKey: randomUUID() },
  });
  const lines = [
    { listingId: milk, quantity: 1 },
    { listingId: wipes, quantity: 2 },
  ];
  const order = await bazaar.buy(buyer, { lines, shareToken: D.shareToken, couponClaimIds: [claimId] });

  // Those who earn of it hear it now, with the order’s number and what was bought.
  await until(() => tens.items.length === 2 && fives.items.length === 2);
  const told = ({ items }: typeof tens) =>
    items.map(({ change: what, amountMinor, netMinor }) => [what, amountMinor, netMinor]);
  expect([told(tens), told(fives)]).toEqual([
    [
      ['ACCRUED', 1_532, 1_532],
      ['ACCRUED', 545, 545],
    ],
    [
      ['ACCRUED', 766, 766],
      ['ACCRUED', 272, 272],
    ],
  ]);
  expect(tens.items[0]?.order).toEqual({
    number: expect.stringMatching(/^\d{8}-\d{6}$/),
    lines: [{ productName: '有机奶粉' }, { productName: '婴儿湿巾' }],
  });
  await until(() => balances.items.at(-1)?.pendingMinor === 2_077);
  expect(await bazaar.paid(order.id)).toEqual({ [ten.id]: 2_077, [five.id]: 1_038 });
  await everythingIsExplained(bazaar, order.id, D, preset);

  // It is there, and the wipes go back: the merchant sees beforehand what that takes from whom.
  await bazaar.deliver(order.id);
  bazaar.pass(2 * day);
  const back = [{ lineId: order.lines[1] ?? '', quantity: 2 }];
  const { refundQuote } = await ask<{
    refundQuote: { total: { amountMinor: number }; commissions: { depth: number; agent: { id: string } }[] };
  }>(
    `query ($id: ID!, $lines: [AfterSaleLineInput!]!) { refundQuote(orderId: $id, lines: $lines) {
       total { amountMinor } commissions { depth agent { id } reversal { amountMinor } } } }`,
    { id: order.id, lines: back },
    { token: await bazaar.asOwner() },
  );
  const first = preset === 'ESSAY_2_PLUS_1' ? 1 : 0;
  expect(refundQuote).toEqual({
    total: { amountMinor: 5_455 },
    commissions: [
      { depth: first, agent: { id: ten.id }, reversal: { amountMinor: 545 } },
      { depth: first + 1, agent: { id: five.id }, reversal: { amountMinor: 272 } },
    ],
  });
  const afterSaleId = await bazaar.askFor(buyer, order.id, back, { kind: 'RETURN', reason: 'NO_REASON' });
  await bazaar.grant(afterSaleId);
  const step = (mutation: string, token: string, input: object) =>
    act(ask, token, mutation, { afterSaleId, ...input }, '__typename', 'AfterSaleSuccess');
  await step('shipReturn', await bazaar.token(buyer), { carrier: 'SF', trackingNumber: 'SF-10001' });
  await step('receiveReturn', await bazaar.asSupplier(), { restock: true });
  const [lastTen, lastFive] = [tens.items.at(-1)?.cursor, fives.items.at(-1)?.cursor];
  for (const one of [tens, fives, balances, alerts, promotions, joined]) one.close();
  const [laterTens, laterFives] = [await hear(ten, lastTen), await hear(five, lastFive)];
  await until(() => laterTens.items.length === 1 && laterFives.items.length === 1);
  expect([told(laterTens), told(laterFives)]).toEqual([[['REVERSED', 545, 0]], [['REVERSED', 272, 0]]]);
  expect(await bazaar.paid(order.id)).toEqual({ [ten.id]: 1_532, [five.id]: 766 });

  // The week is over; what is left is theirs, and nothing of it was before.
  await bazaar.run('settleCommissions');
  expect(await bazaar.balance(ten)).toEqual({ pending: 1_532, available: 0, reserved: 0, paidOut: 0 });
  const [cursorTen] = [laterTens.items.at(-1)?.cursor];
  for (const one of [laterTens, laterFives]) one.close();
  await bazaar.settle();
  const settled = await hear(ten, cursorTen);
  await until(() => settled.items.length === 1);
  expect(told(settled)).toEqual([['SETTLED', 1_532, 1_532]]);
  expect(settled.items[0]?.commission).toEqual({ status: 'AVAILABLE' });
  expect(await bazaar.balance(five)).toEqual({ pending: 0, available: 766, reserved: 0, paidOut: 0 });

  // And they take it out.
  await becomePayable(bazaar, ten);
  const withdrawalId = await request(bazaar, ten, 1_532);
  expect(await bazaar.balance(ten)).toEqual({ pending: 0, available: 0, reserved: 1_532, paidOut: 0 });
  const finance = await bazaar.asFinance();
  await act(ask, finance, 'approveWithdrawal', { withdrawalId }, '__typename', 'WithdrawalSuccess');
  await until(async () => (await bazaar.balance(ten)).paidOut === 1_532);
  expect([...settled.errors, ...tens.errors, ...fives.errors, ...balances.errors]).toEqual([]);
  settled.close();
  await bazaar.close();
}

/** Every depth of every line says why, in both languages; an agent sees its own alone. */
async function everythingIsExplained(
  bazaar: Awaited<ReturnType<typeof openBazaar>>,
  orderId: string,
  D: Peddler,
  preset: Preset,
): Promise<void> {
  const ask = (token: string) =>
    bazaar.ask<{
      order: {
        commissionTrail: {
          depth: number;
          agent: { id: string };
          explanation: { text: string; textZh: string; formula: string };
        }[];
      };
    }>(
      `query ($id: ID!) { order(id: $id) { commissionTrail { depth agent { id } explanation {
         reason text textZh formula snapshotSeq late rank plan { version } steps { change transactionId } } } } }`,
      { id: orderId },
      { token },
    );
  const { order } = await ask(await bazaar.asOwner());
  expect(order.commissionTrail).toHaveLength(6);
  for (const { explanation } of order.commissionTrail)
    expect(explanation).toMatchObject({
      text: expect.stringMatching(/\w/),
      textZh: expect.stringMatching(/[一-龥]/),
      late: false,
      plan: { version: 1 },
    });
  const { formula } = order.commissionTrail[1]?.explanation ?? {};
  expect(formula).toBe(
    preset === 'ESSAY_2_PLUS_1' ? 'floor(15325 × 1000 / 10000) = 1532' : 'floor(15325 × 500 / 10000) = 766',
  );
  const own = await ask(await bazaar.token(D.userId));
  expect(new Set(own.order.commissionTrail.map(({ agent }) => agent.id))).toEqual(new Set([D.id]));
}
