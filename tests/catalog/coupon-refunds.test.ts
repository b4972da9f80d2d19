import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../../platform/ids.ts';
import { person } from '../support/alone.ts';
import { key, type Merchant, openShelf, type Shelf } from './shelf.ts';
import { openStockroom, type Stockroom } from './stockroom.ts';

let shelf: Shelf;
let room: Stockroom;

beforeAll(async () => {
  shelf = await openShelf();
  room = openStockroom(shelf);
});
afterAll(() => shelf.close());

const inAnHour = () => new Date(Date.now() + 3_600_000);

/** A shop with goods of 100, of which 500 may go at 50 in a team, and a coupon of 10 that comes off by itself. */
async function shop() {
  const merchant = await shelf.merchant();
  const listingId = await shelf.listed(merchant, 10_000, { stock: 1_000 });
  const other = await shelf.listed(merchant, 10_000, { stock: 1_000 });
  const activityId = newId('gba', new Date());
  await shelf.sql`insert into catalog.group_buy_activities (id, merchant_id, listing_id, price_minor, currency, team_size,
      team_hours, per_user_limit, stock_share, taken, starts_at, ends_at, status, created_by, created_at, published_at)
    values (${activityId}, ${merchant.id}, ${other}, 5000, 'CNY', 2, 24, 500, 500, 0, now() - interval '1 hour',
      ${inAnHour()}, 'PUBLISHED', 'usr_1', now(), now())`;
  const automatic = await published(merchant, { mode: 'AUTOMATIC', perUserLimit: 100 });
  return { merchant, listingId, other, activityId, automatic };
}
type Shop = Awaited<ReturnType<typeof shop>>;

async function published(merchant: Merchant, input: object): Promise<string> {
  const terms = {
    ...{ merchantId: merchant.id, name: '立减', kind: 'FIXED', amountMinor: 1_000 },
    ...{ validUntil: inAnHour().toISOString(), idempotencyKey: key(), ...input },
  };
  const { coupon } = await shelf.change('createCoupon', 'coupon { id }', terms, merchant.owner);
  await shelf.change('publishCoupon', 'coupon { id }', { couponId: coupon.id }, merchant.owner);
  return coupon.id;
}

const buy = (
  { merchant, listingId, other, activityId }: Shop,
  userId: string,
  claims: readonly string[] = [],
) =>
  room.hold({
    ...{ merchantId: merchant.id, buyerUserId: userId, couponClaimIds: claims },
    lines: [
      { listingId, quantity: 1 },
      { listingId: other, quantity: 1, groupBuyActivityId: activityId },
    ],
  });
const left = async ({ automatic, activityId, listingId }: Shop) => {
  const [row] = await shelf.sql`select
    (select claimed_count from catalog.coupons where id = ${automatic}) as coupons,
    (select taken from catalog.group_buy_activities where id = ${activityId}) as taken`;
  return { ...row, ...(await room.level(await room.offerOf(listingId))) };
};
const stateOf = async (claimId: string) =>
  (await shelf.sql`select state from catalog.coupon_claims where id = ${claimId}`)[0]?.['state'];

describe('an order that is refunded', () => {
  test('in full gives back its coupons, its share and its goods, once; in part its goods alone', async () => {
    const here = await shop();
    const me = `usr_${randomUUID()}`;
    const named = await published(here.merchant, {});
    const { claim } = await shelf.change(
      'claimCoupon',
      'claim { id }',
      { couponId: named, idempotencyKey: key() },
      person(me),
    );
    const { orderId, sale } = await buy(here, me, [claim.id]);
    expect(sale.discount.amountMinor).toBe(2_000);
    await room.commit(orderId);
    const sold = { coupons: 1, taken: 1, onHand: 999, reserved: 0 };
    expect([await left(here), await stateOf(claim.id)]).toEqual([sold, 'USED']);
    const goods = [{ offerId: await room.offerOf(here.listingId), restocked: 1 }];
    await room.refunded(orderId, false, goods);
    expect([await left(here), await stateOf(claim.id)]).toEqual([{ ...sold, onHand: 1_000 }, 'USED']);
    for (const _ of [1, 2]) await room.refunded(orderId, true);
    const back = { coupons: 0, taken: 0, onHand: 1_000, reserved: 0 };
    expect([await left(here), await stateOf(claim.id)]).toEqual([back, 'CLAIMED']);
    expect((await buy(here, me, [claim.id])).sale.discount.amountMinor).toBe(2_000);
    expect(await room.isExact()).toBe(true);
  });

  test('after a coupon’s time has none of it back', async () => {
    const here = await shop();
    const { orderId } = await buy(here, `usr_${randomUUID()}`);
    await room.commit(orderId);
    await shelf.sql`update catalog.coupon_claims set expires_at = now() where coupon_id = ${here.automatic}`;
    await room.refunded(orderId, true);
    expect(await left(here)).toMatchObject({ coupons: 1, taken: 0 });
  });

  test('that was never sold gives nothing back', async () => {
    const here = await shop();
    const { orderId } = await buy(here, `usr_${randomUUID()}`);
    await room.refunded(orderId, true, [{ offerId: await room.offerOf(here.listingId), restocked: 1 }]);
    expect(await left(here)).toEqual({ coupons: 1, taken: 1, onHand: 1_000, reserved: 1 });
  });

  test('while others order the same goods waits for them, and never in a circle', async () => {
    const here = await shop();
    const people = Array.from({ length: 12 }, () => `usr_${randomUUID()}`);
    for (let turn = 0; turn < 3; turn += 1) {
      const sold = await Promise.all(people.map((person) => buy(here, person)));
      for (const { orderId } of sold) await room.commit(orderId);
      const next = await Promise.all(
        sold.flatMap(({ orderId }, n) => [room.refunded(orderId, true), buy(here, people[n] ?? '')]),
      );
      for (const one of next) if (one !== undefined) await room.release(one.orderId);
    }
    expect(await left(here)).toMatchObject({ coupons: 0, taken: 0, reserved: 0 });
    const [row] =
      await shelf.sql`select deadlocks::int from pg_stat_database where datname = current_database()`;
    expect(row?.['deadlocks']).toBe(0);
    expect(await room.isExact()).toBe(true);
  }, 60_000);
});
