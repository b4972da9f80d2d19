import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import { change, highIntent, openShop, type Shop, track, visit } from '../support/shop.ts';
import { until } from '../support/until.ts';
import { type Town, turnstile } from './town.ts';

type Tick = {
  cursor: string;
  day: string;
  ordersPaid: number;
  grossMinor: number;
  netMinor: number;
  currency: string;
};

/** Six visitors look, five women of one age buy: the merchant sees the day grow, and gives that group a coupon. */
export async function countADay(town: Town): Promise<void> {
  const door = turnstile(town);
  const shop = await openShop(door().ask, town.tokenOf);
  const ticking = `subscription ($merchantId: ID!, $after: Cursor) { salesTicked(merchantId: $merchantId, after: $after) {
    cursor day ordersPaid grossMinor netMinor currency } }`;
  const ticks = door().listen<Tick>(ticking, shop, { token: shop.owner });
  const stranger = door().listen<Tick>(ticking, shop, { token: await town.tokenOf('usr_stranger') });
  await until(() => stranger.errors.length > 0);
  expect(stranger.errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  const buyers = await Promise.all(Array.from({ length: 5 }, () => town.tokenOf(`usr_${randomUUID()}`)));
  for (const buyer of buyers) await lookAndBuy(town, shop, buyer);
  await lookAround(town, shop);
  await until(() => (ticks.items.at(-1)?.ordersPaid ?? 0) >= 5);
  const { cursor: _, ...last } = ticks.items.at(-1) ?? expect.fail('no tick');
  expect(last).toEqual({
    day: last.day,
    ordersPaid: 5,
    grossMinor: 49_500,
    netMinor: 49_500,
    currency: 'CNY',
  });

  const stats = () => dayOf(town, shop, last.day);
  await until(async () => (await stats()).stats.total.visitors === 6);
  expect(await stats()).toEqual({
    stats: {
      total: { ordersPaid: 5, visitors: 6, newCustomers: 5, netSales: { amountMinor: 49_500 } },
      funnel: { visitors: 6, placedOrders: 5, paidCustomers: 5, conversionBps: 8_333 },
    },
    segments: [{ ageBand: 'AGE_25_30', gender: 'FEMALE', suppressed: false, customers: 5, orders: 5 }],
  });
  await giveThemACoupon(town, shop, buyers[0] ?? '');
  expect(ticks.errors).toEqual([]);
  ticks.close();
  stranger.close();
}

async function lookAround({ doors: [{ ask }] }: Town, shop: Shop): Promise<void> {
  const { visitorToken } = await visit(ask, shop.slug, shop.agent.shareToken);
  await track(ask, visitorToken, shop.cardId, highIntent(shop.listingIds[0]));
}

async function lookAndBuy(town: Town, shop: Shop, token: string): Promise<void> {
  const { ask } = town.doors[0];
  const { merchantId } = shop;
  await lookAround(town, shop);
  await change(ask, token, 'updateMyCustomer', 'customer', {
    ...{ merchantId, profilingConsent: true, ageBand: 'AGE_25_30', gender: 'FEMALE' },
  });
  const lines = [{ listingId: shop.listingIds[0], quantity: 1 }];
  const { shareToken } = shop.agent;
  const idempotencyKey = randomUUID();
  const orderId = await change(ask, token, 'placeOrder', 'order', {
    merchantId,
    lines,
    shareToken,
    idempotencyKey,
  });
  const paymentId = await change(ask, token, 'startPayment', 'payment', { orderId, idempotencyKey });
  await change(ask, token, 'payInSandbox', 'payment', { paymentId });
}

async function dayOf({ doors: [{ ask }] }: Town, { merchantId, owner }: Shop, day: string) {
  const { merchant } = await ask<{
    merchant: { stats: { total: { visitors: number } }; segments: object[] };
  }>(
    `query ($id: ID!, $day: Day!) { merchant(id: $id) {
      stats(from: $day, to: $day) { total { ordersPaid visitors newCustomers netSales { amountMinor } }
        funnel { visitors placedOrders paidCustomers conversionBps } }
      segments(from: $day, to: $day) { ageBand gender suppressed customers orders } } }`,
    { id: merchantId, day },
    { token: owner },
  );
  return merchant;
}

/** A coupon for the segment is claimed by one of the group, and by nobody else. */
async function giveThemACoupon(town: Town, { merchantId, owner }: Shop, member: string): Promise<void> {
  const { ask } = town.doors[0];
  const couponId = await change(ask, owner, 'createCoupon', 'coupon', {
    ...{
      merchantId,
      name: '女性专属',
      kind: 'FIXED',
      amountMinor: 1_000,
      audience: 'SEGMENT',
      segmentKey: 'women-25',
    },
    ...{ validUntil: new Date(Date.now() + 86_400_000), idempotencyKey: randomUUID() },
  });
  await change(ask, owner, 'publishCoupon', 'coupon', { couponId });
  const { segmentCoupon } = await ask<{ segmentCoupon: object }>(
    `mutation ($input: SegmentCouponInput!) { segmentCoupon(input: $input) {
      ... on SegmentCouponSuccess { customers } ... on UserError { code message } } }`,
    { input: { merchantId, segmentKey: 'women-25', ageBand: 'AGE_25_30', gender: 'FEMALE' } },
    { token: owner },
  );
  expect(segmentCoupon).toEqual({ customers: 5 });
  const claim = (token: string) =>
    change(ask, token, 'claimCoupon', 'claim', { couponId, idempotencyKey: randomUUID() });
  // A job fills the segment; a machine that is busy takes its time.
  let refusal: unknown = null;
  const claimed = () =>
    claim(member).catch((error) => {
      refusal = error;
      return null;
    });
  await until(claimed, { within: 50_000, every: 500 }).catch((late) => {
    throw new Error(String(refusal), { cause: late });
  });
  await expect(claim(await town.tokenOf(`usr_${randomUUID()}`))).rejects.toThrow();
}
