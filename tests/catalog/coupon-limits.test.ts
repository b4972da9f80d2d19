import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { anonymous, type Viewer } from '../../platform/viewer.ts';
import { expireHolds } from '../../subgraphs/catalog/actions/expire-holds.ts';
import { discount } from '../../subgraphs/catalog/domain/discounts.ts';
import { person } from '../support/alone.ts';
import { key, type Merchant, openShelf, platform, type Shelf } from './shelf.ts';
import { openStockroom, type Stockroom } from './stockroom.ts';

let shelf: Shelf;
let room: Stockroom;

beforeAll(async () => {
  shelf = await openShelf();
  room = openStockroom(shelf);
});
afterAll(() => shelf.close());

const tomorrow = () => new Date(Date.now() + 86_400_000).toISOString();
const someone = () => person(`usr_${randomUUID()}`);
const shop = async () => {
  const merchant = await shelf.merchant();
  return { merchant, goods: await shelf.listed(merchant, 10_000, { stock: 1_000 }) };
};
const published = async (merchant: Merchant | null, input: object = {}) => {
  const viewer = merchant?.owner ?? platform;
  const terms = {
    ...{ merchantId: merchant?.id ?? null, name: '立减', kind: 'FIXED', amountMinor: 1_000 },
    ...{ validUntil: tomorrow(), idempotencyKey: key(), ...input },
  };
  const { coupon } = await shelf.change('createCoupon', 'coupon { id }', terms, viewer);
  await shelf.change('publishCoupon', 'coupon { status }', { couponId: coupon.id }, viewer);
  return coupon.id as string;
};
const buy = ({ merchant, goods }: Awaited<ReturnType<typeof shop>>, viewer: Viewer, claims: string[] = []) =>
  room.hold({
    merchantId: merchant.id,
    buyerUserId: viewer.userId ?? '',
    lines: [{ listingId: goods, quantity: 1 }],
    couponClaimIds: claims,
  });
const claimed = async (couponId: string, viewer: Viewer) =>
  (await shelf.change('claimCoupon', 'claim { id }', { couponId, idempotencyKey: key() }, viewer)).claim
    .id as string;
const counted = async (id: string) =>
  (await shelf.sql`select claimed_count as count from catalog.coupons where id = ${id}`)[0]?.['count'];
const uses = async (orderId: string) =>
  (await shelf.sql`select state from catalog.coupon_redemptions where order_id = ${orderId}`).map(
    (row) => row['state'],
  );

test('F20: the order of the lines does not change the total, ties included', () => {
  const now = new Date();
  const line = (index: number, productId: string) => ({
    index,
    listingId: `lst_${productId}`,
    productId,
    categoryIds: [],
    grossMinor: 100n,
    couponsAllowed: true,
  });
  const terms = {
    ...({ issuer: 'MERCHANT', kind: 'FIXED', rateBps: null, capMinor: null, minimumSpendMinor: 0n } as const),
    ...{ exclusiveGroup: null, maxPerOrder: 1, validFrom: now },
  };
  const coupons = [
    {
      claimId: 'a',
      expiresAt: new Date(now.getTime() + 1),
      terms: { ...terms, couponId: 'a', name: 'a', amountMinor: 1n, scope: 'ALL', scopeIds: [], priority: 1 },
    },
    {
      claimId: 'b',
      expiresAt: new Date(now.getTime() + 1),
      terms: {
        ...terms,
        couponId: 'b',
        name: 'b',
        amountMinor: 100n,
        scope: 'PRODUCTS',
        scopeIds: ['p'],
        priority: 0,
      },
    },
  ] as const;
  const total = (lines: ReturnType<typeof line>[]) =>
    discount(lines, coupons, now).perLine.reduce((a, b) => a + b, 0n);
  expect(total([line(0, 'q'), line(1, 'p')])).toBe(total([line(0, 'p'), line(1, 'q')]));
});

describe('late money', () => {
  test('F19: the last automatic coupon is not used twice by an order paid after its time', async () => {
    const here = await shop();
    const id = await published(here.merchant, { mode: 'AUTOMATIC', totalLimit: 1 });
    const first = await buy(here, someone());
    await room.lapse(first.orderId);
    await expireHolds.run({}, shelf.deps);
    const second = await buy(here, someone());
    expect([first, second].map(({ sale }) => sale.discount.amountMinor)).toEqual([1_000, 1_000]);
    await room.commit(second.orderId);
    await room.commit(first.orderId);
    // Both were told a price with the coupon; one of them may be sold at it.
    expect(await room.state(first.orderId)).toBe('EXPIRED');
    expect(await counted(id)).toBe(1);
  });

  test('an order paid after its time uses no coupon that it was not sold with', async () => {
    const here = await shop();
    const late = await buy(here, someone());
    await room.lapse(late.orderId);
    await expireHolds.run({}, shelf.deps);
    const id = await published(here.merchant, { mode: 'AUTOMATIC', totalLimit: 5 });
    await room.commit(late.orderId);
    expect(await room.state(late.orderId)).toBe('COMMITTED');
    expect([await counted(id), await uses(late.orderId)]).toEqual([0, []]);
  });

  test('an order paid after its time uses what it was sold with: named and automatic, once', async () => {
    for (const closed of [true, false]) {
      const here = await shop();
      const automatic = await published(here.merchant, {
        mode: 'AUTOMATIC',
        amountMinor: 300,
        totalLimit: 1,
      });
      const me = someone();
      const mine = await claimed(await published(here.merchant), me);
      const late = await buy(here, me, [mine]);
      expect(late.sale.discount.amountMinor).toBe(1_300);
      await room.lapse(late.orderId);
      if (closed) await expireHolds.run({}, shelf.deps);
      await shelf.change('endCoupon', 'coupon { status }', { couponId: automatic }, here.merchant.owner);
      await room.commit(late.orderId);
      await room.commit(late.orderId);
      expect([await room.state(late.orderId), await uses(late.orderId)]).toEqual([
        'COMMITTED',
        ['SETTLED', 'SETTLED'],
      ]);
      expect(await counted(automatic)).toBe(1);
      expect((await buy(here, me, [mine])).code).toBe('COUPON_UNUSABLE');
    }
  });

  test('a named claim that another order used meanwhile is not used twice', async () => {
    const here = await shop();
    const me = someone();
    const mine = await claimed(await published(here.merchant), me);
    const late = await buy(here, me, [mine]);
    await room.lapse(late.orderId);
    await expireHolds.run({}, shelf.deps);
    const again = await buy(here, me, [mine]);
    await room.commit(late.orderId);
    await room.commit(again.orderId);
    expect([await room.state(late.orderId), await room.state(again.orderId)]).toEqual([
      'EXPIRED',
      'COMMITTED',
    ]);
    expect([await uses(late.orderId), await uses(again.orderId)]).toEqual([['RELEASED'], ['SETTLED']]);
  });
});

test('F19: one person at two merchants at once, with an automatic coupon of the platform: one is cheaper, both stand', async () => {
  const [a, b] = [await shop(), await shop()];
  const id = await published(null, { mode: 'AUTOMATIC', amountMinor: 500, perUserLimit: 1 });
  onTestFinished(async () => {
    await shelf.change('endCoupon', 'coupon { status }', { couponId: id }, platform);
  });
  const me = someone();
  for (let turn = 0; turn < 5; turn++) {
    const who = turn === 0 ? me : someone();
    const held = await Promise.all([buy(a, who), buy(b, who)]);
    expect(held.map(({ sale }) => sale?.discount.amountMinor).sort()).toEqual([0, 500]);
  }
  expect(await counted(id)).toBe(5);
});

test('F18: who claims as many visitors has no more of a coupon than one person may, by whatever orders at once', async () => {
  const here = await shop();
  const merchantId = here.merchant.id;
  const id = await published(here.merchant, { perUserLimit: 2 });
  const me = someone();
  const visitors = Array.from({ length: 8 }, () => ({ id: `vis_${randomUUID()}`, merchantId }));
  const claims = await Promise.all(visitors.map((visitor) => claimed(id, { ...anonymous, visitor })));
  const order = (n: number) =>
    room.hold({
      ...{ merchantId, buyerUserId: me.userId ?? '', visitorId: visitors[n]?.id ?? '' },
      lines: [{ listingId: here.goods, quantity: 1 }],
      couponClaimIds: [claims[n] ?? ''],
    });
  const held = await Promise.all(visitors.map((_, n) => order(n)));
  const won = held.filter(({ sale }) => sale?.discount.amountMinor === 1_000);
  expect(won).toHaveLength(2);
  expect(held.filter(({ code }) => code === 'COUPON_UNUSABLE')).toHaveLength(6);
  // They are the person's own now: it gets none by its name either, and what is given back is its own to use again.
  const more = { couponId: id, idempotencyKey: key() };
  expect(await shelf.change('claimCoupon', 'claim { id }', more, me)).toMatchObject({
    code: 'COUPON_LIMIT_PER_USER',
  });
  await room.release(won[0]?.orderId ?? '');
  const first = claims[held.findIndex(({ orderId }) => orderId === won[0]?.orderId)] ?? '';
  expect((await buy(here, me, [first])).sale.discount.amountMinor).toBe(1_000);
  const lost = held.findIndex(({ code }) => code !== null);
  expect((await order(lost)).code).toBe('COUPON_UNUSABLE');
  // The claim that was refused is its visitor's still, for whom it is as whom.
  const by = async (viewer: Viewer) => {
    const { data } = await shelf.ask(
      `query ($m: ID!, $lines: [QuoteLineInput!]!, $claims: [ID!]) {
         quoteCoupons(merchantId: $m, lines: $lines, claimIds: $claims) { unusable { reason } applied { claimId } } }`,
      { m: merchantId, lines: [{ listingId: here.goods, quantity: 1 }], claims: [claims[lost]] },
      viewer,
    );
    return data.quoteCoupons;
  };
  const visitor = visitors[lost] ?? null;
  expect(await by({ ...me, visitor })).toEqual({ unusable: [{ reason: 'LIMIT_PER_USER' }], applied: [] });
  expect(await by({ ...someone(), visitor })).toMatchObject({ unusable: [], applied: [{}] });
});

test('a quote leaves out what is used up', async () => {
  const here = await shop();
  await published(here.merchant, { mode: 'AUTOMATIC', totalLimit: 1 });
  expect((await buy(here, someone())).sale.discount.amountMinor).toBe(1_000);
  const { data } = await shelf.ask(
    'query ($m: ID!, $lines: [QuoteLineInput!]!) { quoteCoupons(merchantId: $m, lines: $lines) { payable { amountMinor } } }',
    { m: here.merchant.id, lines: [{ listingId: here.goods, quantity: 1 }] },
    someone(),
  );
  expect(data.quoteCoupons.payable.amountMinor).toBe(10_000);
});

test('a claim that an order keeps whose time is up is free at once, for other goods too', async () => {
  const here = await shop();
  const other = await shelf.listed(here.merchant, 10_000, { stock: 5 });
  const me = someone();
  const mine = await claimed(await published(here.merchant), me);
  const lapsed = await buy(here, me, [mine]);
  await room.lapse(lapsed.orderId);
  const again = await buy({ ...here, goods: other }, me, [mine]);
  expect([again.code, again.sale?.discount.amountMinor]).toEqual([null, 1_000]);
});
