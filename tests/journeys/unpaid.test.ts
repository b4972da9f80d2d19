import { randomUUID } from 'node:crypto';
import postgres from 'postgres';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { change, openShop, type Shop, shelve, supply } from '../support/shop.ts';
import { until } from '../support/until.ts';
import { openWorld, type World } from '../support/world.ts';
import { atOnce, everybody, levelOf } from './last-unit.ts';

let ahead = 0;
let world: World;
let sql: postgres.Sql;
let shop: Shop;
beforeAll(async () => {
  world = await openWorld({ clock: () => new Date(Date.now() + ahead) });
  sql = postgres(world.databaseUrl, { max: 2, onnotice: () => {} });
  shop = await openShop(world.ask, world.tokenOf);
}, 120_000);
afterAll(async () => {
  await sql.end();
  await world.close();
});

type Placed = {
  readonly code?: string;
  readonly order?: { readonly id: string; readonly total: { readonly amountMinor: number } };
};

async function place(
  token: string,
  listingId: string,
  idempotencyKey: string = randomUUID(),
): Promise<Placed> {
  const input = { merchantId: shop.merchantId, lines: [{ listingId, quantity: 1 }], idempotencyKey };
  const { placeOrder } = await world.ask<{ placeOrder: Placed }>(
    `mutation ($input: PlaceOrderInput!) { placeOrder(input: $input) {
       ... on PlaceOrderSuccess { order { id total { amountMinor } } } ... on UserError { code } } }`,
    { input },
    { token },
  );
  return placeOrder;
}

async function supplied(name: string, stock: number) {
  const platform = await world.tokenOf('usr_platform', 'PLATFORM');
  const { offerId } = await supply(world.ask, { ...shop, platform }, name, { stock });
  return { offerId, listingId: await shelve(world.ask, shop.owner, shop.merchantId, offerId, 9_900) };
}

/** Lets the time to pay pass, and has the clock's tasks run now, not at the next minute. */
async function timeIsUp(): Promise<void> {
  ahead += 16 * 60_000;
  for (const [schema, task] of [
    ['catalog_jobs', 'catalog.expire-holds'],
    ['order_jobs', 'expireOrders'],
  ] as const) {
    const key = `test:${randomUUID()}`;
    await sql`select ${sql(schema)}.add_job(${task}, '{}'::json, job_key := ${key})`;
    await until(async () => (await sql`select from ${sql(schema)}.jobs where key = ${key}`).length === 0, {
      within: 60_000,
    });
  }
}

/** Whatever is left of promises in the whole catalog: open holds, reserved units, journals that do not come to their level. */
async function leftovers() {
  const [row] = await sql`select
    (select count(*) from catalog.holds where state = 'HELD')::int as holds,
    (select coalesce(sum(reserved), 0) from catalog.stock_levels)::int as reserved,
    (select count(*) from catalog.stock_levels as level where (on_hand, reserved) is distinct from (
      select (sum(on_hand_delta)::int, sum(reserved_delta)::int) from catalog.stock_journal
      where offer_id = level.offer_id))::int as inexact`;
  return row;
}

test('F14, F17: of a hundred who want the last unit one has it and does not pay: then nothing is reserved, and the next has it', async () => {
  const { offerId, listingId } = await supplied('最后一件', 1);
  const tokens = await everybody(world);
  const placed = await atOnce(tokens, (token, key) => place(token, listingId, key));
  const winner = placed.findIndex(({ order }) => order !== undefined);
  expect(placed.filter(({ order }) => order !== undefined)).toHaveLength(1);
  expect(placed.filter(({ code }) => code === 'OUT_OF_STOCK')).toHaveLength(99);
  await timeIsUp();

  const supplier = await world.tokenOf('usr_supplier', `SUPPLIER:${shop.supplierId}`);
  const { level, journal } = await levelOf(world.ask, supplier, offerId);
  expect(level).toEqual({ onHand: 1, reserved: 0, available: 1 });
  // Whether its time or its order's came first.
  expect(journal).toEqual([
    expect.stringMatching(/^(EXPIRED|RELEASED) 0 -1$/),
    'RESERVED 0 1',
    'RECEIVED 1 0',
  ]);
  expect(await leftovers()).toEqual({ holds: 0, reserved: 0, inexact: 0 });
  const { order } = await world.ask<{ order: { status: string } }>(
    'query ($id: ID!) { order(id: $id) { status } }',
    { id: placed[winner]?.order?.id },
    { token: tokens[winner] ?? '' },
  );
  expect(order.status).toBe('EXPIRED');
  expect(await place(tokens.find((_, n) => n !== winner) ?? '', listingId)).toMatchObject({ order: {} });
}, 240_000);

test('F18, F19: of a hundred who order while the last coupon comes off by itself one is cheaper; unpaid, the next is', async () => {
  const { listingId } = await supplied('有券的货', 1_000);
  const couponId = await change(world.ask, shop.owner, 'createCoupon', 'coupon', {
    ...{ merchantId: shop.merchantId, name: '最后一张', kind: 'FIXED', amountMinor: 1_000 },
    ...{ mode: 'AUTOMATIC', totalLimit: 1, idempotencyKey: randomUUID() },
    validUntil: new Date(Date.now() + 86_400_000),
  });
  await change(world.ask, shop.owner, 'publishCoupon', 'coupon', { couponId });
  const tokens = await everybody(world);
  const placed = await atOnce(tokens, (token, key) => place(token, listingId, key));
  const totals = placed.map(({ order }) => order?.total.amountMinor);
  expect(totals.filter((total) => total === 8_900)).toHaveLength(1);
  expect(totals.filter((total) => total === 9_900)).toHaveLength(99);
  await timeIsUp();

  expect(await leftovers()).toEqual({ holds: 0, reserved: 0, inexact: 0 });
  const owner = await world.tokenOf('usr_owner', `MERCHANT_OWNER:${shop.merchantId}`);
  const { coupon } = await world.ask<{ coupon: { claimedCount: number } }>(
    'query ($id: ID!) { coupon(id: $id) { claimedCount } }',
    { id: couponId },
    { token: owner },
  );
  expect(coupon.claimedCount).toBe(0);
  const again = await place(tokens[0] ?? '', listingId);
  expect(again.order?.total.amountMinor).toBe(8_900);
}, 240_000);
