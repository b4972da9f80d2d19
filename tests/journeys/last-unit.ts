import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import type { Ask } from '../support/shop.ts';
import { change, openShop, shelve, supply } from '../support/shop.ts';
import { until } from '../support/until.ts';
import { type Town, turnstile } from './town.ts';

const buyers = 100;

/** F14, F16: a hundred buyers want the last unit at once: one gets it, and the others leave nothing behind. */
export async function wantTheLastUnit(town: Town): Promise<void> {
  const door = turnstile(town);
  const shop = await openShop(door().ask, town.tokenOf);
  const platform = await town.tokenOf('usr_platform', 'PLATFORM');
  const { offerId } = await supply(door().ask, { ...shop, platform }, '最后一件', { stock: 1 });
  const listingId = await shelve(door().ask, shop.owner, shop.merchantId, offerId, 9_900);
  const tokens = await everybody(town);
  const answers = await atOnce(tokens, (token, idempotencyKey) =>
    door().ask<{ placeOrder: { code?: string; order?: { id: string } } }>(
      `mutation ($input: PlaceOrderInput!) { placeOrder(input: $input) {
         ... on PlaceOrderSuccess { order { id } } ... on UserError { code } } }`,
      { input: { merchantId: shop.merchantId, lines: [{ listingId, quantity: 1 }], idempotencyKey } },
      { token },
    ),
  );
  const placed = answers.flatMap(({ placeOrder: { order } }) => order ?? []);
  const codes = answers.flatMap(({ placeOrder: { code } }) => code ?? []);
  expect([placed.length, codes.length, new Set(codes)]).toEqual([1, buyers - 1, new Set(['OUT_OF_STOCK'])]);
  expect(await ordersOf(door().ask, shop)).toEqual(placed.map(({ id }) => id));
  expect(await levelOf(door().ask, shop.supplier, offerId)).toEqual({
    level: { onHand: 1, reserved: 1, available: 0 },
    journal: ['RESERVED 0 1', 'RECEIVED 1 0'],
  });

  // Called off, it is there for somebody else; paid, it is gone.
  const winner = tokens[answers.findIndex(({ placeOrder: { order } }) => order !== undefined)] ?? '';
  await change(door().ask, winner, 'cancelOrder', 'order', { orderId: placed[0]?.id });
  const [next = ''] = tokens;
  const orderId = await until(async () => {
    const order = {
      merchantId: shop.merchantId,
      lines: [{ listingId, quantity: 1 }],
      idempotencyKey: randomUUID(),
    };
    return change(door().ask, next, 'placeOrder', 'order', order).catch(() => null);
  });
  const paymentId = await change(door().ask, next, 'startPayment', 'payment', {
    orderId,
    idempotencyKey: randomUUID(),
  });
  await change(door().ask, next, 'payInSandbox', 'payment', { paymentId, outcome: 'CAPTURE_THRICE' });
  await until(async () => (await levelOf(door().ask, shop.supplier, offerId)).level.onHand === 0);
  expect(await levelOf(door().ask, shop.supplier, offerId)).toEqual({
    level: { onHand: 0, reserved: 0, available: 0 },
    journal: ['COMMITTED -1 -1', 'RESERVED 0 1', 'RELEASED 0 -1', 'RESERVED 0 1', 'RECEIVED 1 0'],
  });
}

/** F18, F19: a hundred people want the last coupon at once. */
export async function wantTheLastCoupon(town: Town): Promise<void> {
  const door = turnstile(town);
  const shop = await openShop(door().ask, town.tokenOf);
  const couponId = await change(door().ask, shop.owner, 'createCoupon', 'coupon', {
    merchantId: shop.merchantId,
    name: '最后一张',
    kind: 'FIXED',
    amountMinor: 1_000,
    totalLimit: 1,
    validUntil: new Date(Date.now() + 86_400_000),
    idempotencyKey: randomUUID(),
  });
  await change(door().ask, shop.owner, 'publishCoupon', 'coupon', { couponId });
  const tokens = await everybody(town);
  const answers = await atOnce(tokens, (token, idempotencyKey) =>
    door().ask<{ claimCoupon: { code?: string; claim?: { id: string } } }>(
      `mutation ($input: ClaimCouponInput!) { claimCoupon(input: $input) {
         ... on ClaimCouponSuccess { claim { id } } ... on UserError { code } } }`,
      { input: { couponId, idempotencyKey } },
      { token },
    ),
  );
  const claims = answers.flatMap(({ claimCoupon: { claim } }) => claim ?? []);
  const codes = answers.flatMap(({ claimCoupon: { code } }) => code ?? []);
  expect([claims.length, codes.length, new Set(codes)]).toEqual([
    1,
    buyers - 1,
    new Set(['COUPON_EXHAUSTED']),
  ]);

  // It makes one order cheaper, to the fen, and no second one.
  const winner = tokens[answers.findIndex(({ claimCoupon: { claim } }) => claim !== undefined)] ?? '';
  const [lipstick, cream] = shop.listingIds;
  const order = () => ({
    merchantId: shop.merchantId,
    lines: [
      { listingId: lipstick, quantity: 1 },
      { listingId: cream, quantity: 2 },
    ],
    couponClaimIds: [claims[0]?.id],
    expectedTotalMinor: 18_700,
    idempotencyKey: randomUUID(),
  });
  const orderId = await change(door().ask, winner, 'placeOrder', 'order', order());
  const { order: seen } = await door().ask<{ order: object }>(
    `query ($id: ID!) { order(id: $id) { total { amountMinor } coupons { name discount { amountMinor } coupon { name } }
       lines { discount { amountMinor } total { amountMinor } } } }`,
    { id: orderId },
    { token: winner },
  );
  expect(seen).toEqual({
    total: { amountMinor: 18_700 },
    coupons: [{ name: '最后一张', discount: { amountMinor: 1_000 }, coupon: { name: '最后一张' } }],
    // 1,000 over 9,900 and 9,800 by largest remainder.
    lines: [
      { discount: { amountMinor: 503 }, total: { amountMinor: 9_397 } },
      { discount: { amountMinor: 497 }, total: { amountMinor: 9_303 } },
    ],
  });
  await expect(change(door().ask, winner, 'placeOrder', 'order', order())).rejects.toThrow('COUPON_UNUSABLE');
}

/** All of them at once. Who is not answered in time asks again by the same key, as any client does, when it is quieter. */
export async function atOnce<Answer>(
  tokens: readonly string[],
  ask: (token: string, idempotencyKey: string) => Promise<Answer>,
): Promise<Answer[]> {
  const attempts = tokens.map((token) => {
    const key = randomUUID();
    return () =>
      ask(token, key).catch((error: Error) => {
        if (error.message.includes('SUBGRAPH_UNAVAILABLE')) return null;
        throw error;
      });
  });
  const first = await Promise.all(attempts.map((attempt) => attempt()));
  const answers: Answer[] = [];
  for (const [n, attempt] of attempts.entries()) {
    answers.push(first[n] ?? (await until(attempt, { within: 60_000, every: 500 })));
  }
  return answers;
}

export function everybody(town: Town): Promise<string[]> {
  return Promise.all(Array.from({ length: buyers }, () => town.tokenOf(`usr_${randomUUID()}`)));
}

async function ordersOf(ask: Ask, { merchantId, owner }: { merchantId: string; owner: string }) {
  const { merchant } = await ask<{ merchant: { orders: { edges: { node: { id: string } }[] } } }>(
    'query ($id: ID!) { merchant(id: $id) { orders { edges { node { id } } } } }',
    { id: merchantId },
    { token: owner },
  );
  return merchant.orders.edges.map(({ node }) => node.id);
}

type Entry = { readonly kind: string; readonly onHandDelta: number; readonly reservedDelta: number };

export async function levelOf(ask: Ask, token: string, offerId: string) {
  const { supplierOffer } = await ask<{
    supplierOffer: {
      stock: { onHand: number; reserved: number; available: number; journal: { edges: { node: Entry }[] } };
    };
  }>(
    `query ($id: ID!) { supplierOffer(id: $id) { stock { onHand reserved available
       journal(first: 20) { edges { node { kind onHandDelta reservedDelta } } } } } }`,
    { id: offerId },
    { token },
  );
  const { journal, ...level } = supplierOffer.stock;
  return {
    level,
    journal: journal.edges.map(({ node }) => `${node.kind} ${node.onHandDelta} ${node.reservedDelta}`),
  };
}
