import { afterAll, beforeAll, expect, test } from 'vitest';
import { anonymous, serviceViewer, type Viewer } from '../../platform/viewer.ts';
import { key, type Merchant, openShelf, type Shelf } from './shelf.ts';

let shelf: Shelf;
let ours: Merchant;
let theirs: Merchant;
beforeAll(async () => {
  shelf = await openShelf();
  [ours, theirs] = [await shelf.merchant(), await shelf.merchant()];
});
afterAll(() => shelf.close());

const question = `query ($merchantId: ID!, $listingIds: [ID!]!, $couponId: ID) {
  _tellables(merchantId: $merchantId, listingIds: $listingIds, couponId: $couponId) { shop timeZone currency
    goods { listingId name price { amountMinor currency } }
    coupon { couponId name amountMinor rateBps capMinor minimumSpendMinor currency forAllGoods } } }`;

async function tell(listingIds: readonly string[], couponId: string | null = null, merchantId = ours.id) {
  const { data, codes } = await shelf.ask(
    question,
    { merchantId, listingIds, couponId },
    serviceViewer('card'),
  );
  expect(codes).toEqual([]);
  return data._tellables;
}

async function coupon(input: object = {}, of = ours, publish = true) {
  const validUntil = new Date(Date.now() + 86_400_000).toISOString();
  const terms = { merchantId: of.id, name: '立减', kind: 'FIXED', amountMinor: 1_000, validUntil };
  const wish = { ...terms, idempotencyKey: key(), ...input };
  const made = await shelf.change('createCoupon', 'coupon { id }', wish, of.owner);
  const couponId: string = made.coupon.id;
  if (publish) await shelf.change('publishCoupon', 'coupon { id }', { couponId }, of.owner);
  return couponId;
}

test('goods that can be bought now are told at their prices, in the order asked for; others are not', async () => {
  const [dear, cheap] = [await shelf.listed(ours, 9_900), await shelf.listed(ours, 1)];
  const soldOut = await shelf.listed(ours, 9_900, { stock: 0 });
  const [draft, foreign] = [await shelf.draft(ours), await shelf.listed(theirs)];
  const told = await tell([cheap, draft, foreign, soldOut, 'lst_x', dear]);
  expect(told).toEqual({
    ...{ shop: '小店', timeZone: 'Asia/Shanghai', currency: 'CNY', coupon: null },
    goods: [
      { listingId: cheap, name: '口红', price: { amountMinor: 1, currency: 'CNY' } },
      { listingId: dear, name: '口红', price: { amountMinor: 9_900, currency: 'CNY' } },
    ],
  });
  await shelf.sql`update catalog.listings set price_minor = 8800 where id = ${dear}`;
  expect((await tell([dear])).goods[0].price.amountMinor).toBe(8_800);
  expect(await tell([], null, 'mer_x')).toBeNull();
});

test('a coupon is told while anybody can claim it', async () => {
  const open = await coupon({ minimumSpendMinor: 20_000 });
  expect((await tell([], open)).coupon).toEqual({
    ...{ couponId: open, name: '立减', amountMinor: 1_000, rateBps: null, capMinor: null },
    ...{ minimumSpendMinor: 20_000, currency: 'CNY', forAllGoods: true },
  });
  const others = [
    await coupon({}, ours, false),
    await coupon({}, theirs),
    await coupon({ mode: 'CODE', code: 'SECRET-1' }),
    await coupon({ audience: 'SEGMENT', segmentKey: 'mothers' }),
    await coupon({ validFrom: new Date(Date.now() + 3_600_000).toISOString() }),
  ];
  for (const other of others) expect((await tell([], other)).coupon).toBeNull();
  const last = await coupon({ totalLimit: 1 });
  expect((await tell([], last)).coupon).not.toBeNull();
  await claim(last, { ...anonymous, userId: 'usr_1' });
  expect((await tell([], last)).coupon).toBeNull();
  await shelf.change('endCoupon', 'coupon { id }', { couponId: open }, ours.owner);
  expect((await tell([], open)).coupon).toBeNull();
});

const claim = (couponId: string, viewer: Viewer) =>
  shelf.change('claimCoupon', 'claim { id }', { couponId, idempotencyKey: key() }, viewer);

test('nobody but another subgraph is told', async () => {
  for (const viewer of [anonymous, ours.owner, theirs.owner]) {
    const { codes } = await shelf.ask(question, { merchantId: ours.id, listingIds: [] }, viewer);
    expect(codes).toEqual(['FORBIDDEN']);
  }
});

test('whoever claims a coupon with a visitor token of the merchant’s is told of as that visitor', async () => {
  const couponId = await coupon();
  const visitor = { id: 'vis_1', merchantId: ours.id };
  await claim(couponId, { ...anonymous, visitor });
  await claim(couponId, { ...anonymous, userId: 'usr_2', visitor });
  await claim(couponId, { ...anonymous, userId: 'usr_3', visitor: { ...visitor, merchantId: theirs.id } });
  const rows = await shelf.sql`select payload from catalog.outbox where name = 'coupon.claimed'
    and payload->>'couponId' = ${couponId} order by id`;
  expect(rows.map(({ payload }) => payload.visitorId)).toEqual(['vis_1', 'vis_1', null]);
});
