import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expireHolds } from '../../subgraphs/catalog/actions/expire-holds.ts';
import { key, type Merchant, openShelf, type Shelf } from './shelf.ts';
import { newOrder, openStockroom, type Stockroom } from './stockroom.ts';

let shelf: Shelf;
let room: Stockroom;
let ours: Merchant;

beforeAll(async () => {
  shelf = await openShelf();
  room = openStockroom(shelf);
  ours = await shelf.merchant();
});
afterAll(() => shelf.close());

const sweep = () => expireHolds.run({}, shelf.deps);
const one = (listingId: string, quantity = 1) => ({
  merchantId: ours.id,
  buyerUserId: `usr_${newOrder()}`,
  lines: [{ listingId, quantity }],
});
const shortfalls = async (orderId: string) =>
  (await shelf.facts()).filter(
    ({ name, payload }) => name === 'hold.shortfall' && payload['orderId'] === orderId,
  );

async function goods(stock: number) {
  const listingId = await shelf.listed(ours, 9_900, { stock });
  return { listingId, offerId: await room.offerOf(listingId) };
}

describe('an order that is paid', () => {
  test('sells what it was promised, however often it is told', async () => {
    const { listingId, offerId } = await goods(5);
    const { orderId } = await room.hold(one(listingId, 2));
    const told = [
      ...Array.from({ length: 5 }, () => room.commit(orderId)),
      ...Array.from({ length: 5 }, () => room.told('order.paid', orderId)),
    ];
    await Promise.all(told);
    expect(await room.commit(orderId)).toBe('COMMITTED');
    expect(await room.level(offerId)).toEqual({ onHand: 3, reserved: 0 });
    expect(await room.journal(offerId)).toEqual(['RECEIVED 5 0', 'RESERVED 0 2', 'COMMITTED -2 -2']);
    expect(await shortfalls(orderId)).toEqual([]);
    // What is sold is not given back: neither by a release nor by time.
    expect(await room.release(orderId)).toBe('COMMITTED');
    await room.told('order.cancelled', orderId);
    await room.lapse(orderId);
    await sweep();
    expect(await room.level(offerId)).toEqual({ onHand: 3, reserved: 0 });
  });

  test('late gets its goods while there are any, at the price that was promised, swept or not', async () => {
    for (const swept of [false, true]) {
      const { listingId, offerId } = await goods(5);
      const wish = { ...one(listingId, 2), orderId: newOrder() };
      const { sale } = await room.hold(wish);
      await room.lapse(wish.orderId);
      if (swept) await sweep();
      expect(await room.state(wish.orderId)).toBe(swept ? 'EXPIRED' : 'HELD');
      await shelf.sql`update catalog.listings set price_minor = 1 where id = ${listingId}`;
      expect(await room.commit(wish.orderId)).toBe('COMMITTED');
      expect(await room.commit(wish.orderId)).toBe('COMMITTED');
      expect(await room.level(offerId)).toEqual({ onHand: 3, reserved: 0 });
      expect((await room.hold(wish)).sale.payable).toEqual(sale.payable);
      expect(await shortfalls(wish.orderId)).toEqual([]);
    }
    expect(await room.isExact()).toBe(true);
  });

  test('late when the goods are gone is told of once as a shortfall, and never sold, even when goods come in', async () => {
    const { listingId, offerId } = await goods(2);
    const { orderId } = await room.hold(one(listingId, 2));
    await room.lapse(orderId);
    await sweep();
    expect((await room.hold(one(listingId, 1))).code).toBeNull();
    const answers = await Promise.all(Array.from({ length: 6 }, () => room.commit(orderId)));
    expect(answers).toEqual(Array(6).fill('EXPIRED'));
    const adjustment = { offerId, delta: 50, reason: 'RECEIVED', idempotencyKey: key() };
    await shelf.change('adjustStock', 'offer { id }', adjustment, shelf.supplier);
    await room.told('order.paid', orderId);
    expect(await shortfalls(orderId)).toMatchObject([
      { payload: { orderId, merchantId: ours.id }, channels: [`merchant:${ours.id}`] },
    ]);
    expect(await room.state(orderId)).toBe('EXPIRED');
    expect(await room.level(offerId)).toEqual({ onHand: 52, reserved: 1 });
  });

  test('late comes before one whose own time is up, swept or not', async () => {
    for (const pay of [room.commit, (orderId: string) => room.told('order.paid', orderId)]) {
      const { listingId, offerId } = await goods(1);
      const first = await room.hold(one(listingId));
      await room.lapse(first.orderId);
      const second = await room.hold(one(listingId));
      await room.lapse(second.orderId);
      await pay(first.orderId);
      expect([await room.state(first.orderId), await room.state(second.orderId)]).toEqual([
        'COMMITTED',
        'EXPIRED',
      ]);
      expect(await room.level(offerId)).toEqual({ onHand: 0, reserved: 0 });
      expect(await room.commit(second.orderId)).toBe('EXPIRED');
      expect(await shortfalls(second.orderId)).toHaveLength(1);
    }
  });

  test('late when its goods were taken off the shelf is a shortfall, too', async () => {
    const { listingId, offerId } = await goods(2);
    const { orderId } = await room.hold(one(listingId));
    await room.lapse(orderId);
    await shelf.sql`update catalog.listings set status = 'RECALLED' where id = ${listingId}`;
    expect(await room.commit(orderId)).toBe('EXPIRED');
    expect(await shortfalls(orderId)).toHaveLength(1);
    expect(await room.level(offerId)).toEqual({ onHand: 2, reserved: 0 });
  });

  test('from before there were promises changes nothing', async () => {
    const orderId = newOrder();
    expect(await room.commit(orderId)).toBeNull();
    await room.told('order.paid', orderId);
    await room.told('order.cancelled', orderId);
    expect(await room.state(orderId)).toBeNull();
    expect(await shortfalls(orderId)).toEqual([]);
  });
});

describe('an order that is called off', () => {
  test('gives everything back once, and stays closed', async () => {
    const { listingId, offerId } = await goods(5);
    const wish = { ...one(listingId, 2), orderId: newOrder() };
    await room.hold(wish);
    await Promise.all([
      ...Array.from({ length: 5 }, () => room.release(wish.orderId)),
      ...Array.from({ length: 5 }, () => room.told('order.cancelled', wish.orderId)),
    ]);
    expect(await room.journal(offerId)).toEqual(['RECEIVED 5 0', 'RESERVED 0 2', 'RELEASED 0 -2']);
    expect(await room.hold(wish)).toMatchObject({ sale: null, code: 'HOLD_CLOSED' });
    // Money that comes all the same goes back.
    expect(await room.commit(wish.orderId)).toBe('RELEASED');
    expect(await room.commit(wish.orderId)).toBe('RELEASED');
    expect(await shortfalls(wish.orderId)).toHaveLength(1);
    expect(await room.level(offerId)).toEqual({ onHand: 5, reserved: 0 });
  });

  test('before it was held finds no goods held for it later', async () => {
    const { listingId, offerId } = await goods(5);
    const wish = { ...one(listingId), orderId: newOrder() };
    expect(await room.release(wish.orderId)).toBe('RELEASED');
    expect(await room.release(wish.orderId)).toBe('RELEASED');
    expect(await room.hold(wish)).toMatchObject({ sale: null, code: 'HOLD_CLOSED' });
    expect(await room.level(offerId)).toEqual({ onHand: 5, reserved: 0 });
    expect(await room.journal(offerId)).toEqual(['RECEIVED 5 0']);
  });

  test('at the moment when it is held or paid has one ending', async () => {
    const { listingId, offerId } = await goods(1_000);
    let sold = 0;
    for (let round = 0; round < 20; round += 1) {
      const wish = { ...one(listingId, 3), orderId: newOrder() };
      if (round % 2 === 0) await room.hold(wish);
      const [, , held] = await Promise.all([
        room.release(wish.orderId),
        room.commit(wish.orderId),
        room.hold(wish),
      ]);
      const state = await room.state(wish.orderId);
      if (state === 'COMMITTED') sold += 3;
      else expect(state).toBe('RELEASED');
      if (held.sale === null) expect(held.code).toBe('HOLD_CLOSED');
    }
    expect(await room.level(offerId)).toEqual({ onHand: 1_000 - sold, reserved: 0 });
    expect(await room.isExact()).toBe(true);
  });
});

describe('time', () => {
  test('closes what is due, once, however many sweep at once, and nothing else', async () => {
    const { listingId, offerId } = await goods(500);
    const due = await Promise.all(Array.from({ length: 30 }, () => room.hold(one(listingId))));
    const { orderId: waiting } = await room.hold(one(listingId));
    await Promise.all(due.map(({ orderId }) => room.lapse(orderId)));
    await Promise.all([sweep(), sweep(), sweep()]);
    await sweep();
    const states = await Promise.all(due.map(({ orderId }) => room.state(orderId)));
    expect(new Set(states)).toEqual(new Set(['EXPIRED']));
    expect(await room.state(waiting)).toBe('HELD');
    expect(await room.level(offerId)).toEqual({ onHand: 500, reserved: 1 });
    expect((await room.journal(offerId)).filter((line) => line === 'EXPIRED 0 -1')).toHaveLength(30);
  });

  test('passes by one that cannot be closed, and closes all behind it, over more than a claim', async () => {
    const { listingId, offerId } = await goods(1_000);
    const { orderId: broken } = await room.hold(one(listingId));
    // A line that says more than was ever reserved: giving it back would bring the level below nothing.
    await shelf.sql`update catalog.hold_lines set quantity = 40000 where order_id = ${broken}`;
    await shelf.sql`update catalog.holds set expires_at = now() - interval '1 day' where order_id = ${broken}`;
    for (let round = 0; round < 9; round += 1) {
      await Promise.all(Array.from({ length: 25 }, () => room.hold(one(listingId))));
    }
    await shelf.sql`update catalog.holds set expires_at = now() - interval '1 second'
      where state = 'HELD' and order_id in (select order_id from catalog.hold_lines where listing_id = ${listingId} and quantity = 1)`;
    await sweep();
    expect(await room.state(broken)).toBe('HELD');
    expect(await room.level(offerId)).toEqual({ onHand: 1_000, reserved: 1 });
    await shelf.sql`update catalog.hold_lines set quantity = 1 where order_id = ${broken}`;
    await sweep();
    expect(await room.level(offerId)).toEqual({ onHand: 1_000, reserved: 0 });
  }, 120_000);
});

test('of promises whose time is up those that keep the goods asked for make way first, however many there are', async () => {
  const [{ listingId }, other] = [await goods(1), await goods(300)];
  // Not so many orders: what lies in the tables after them.
  const { orderId: like } = await room.hold(one(other.listingId));
  await room.lapse(like);
  for (const table of ['holds', 'hold_lines']) {
    await shelf.sql`insert into ${shelf.sql(`catalog.${table}`)}
      select (jsonb_populate_record(one, jsonb_build_object('order_id', 'ord_before_' || n))).*
      from ${shelf.sql(`catalog.${table}`)} as one, generate_series(1, 250) as n where order_id = ${like}`;
  }
  await shelf.sql`update catalog.holds set expires_at = now() - interval '1 hour' where order_id like 'ord_before_%'`;
  const { orderId } = await room.hold(one(listingId));
  await room.lapse(orderId);
  expect((await room.hold(one(listingId))).code).toBeNull();
  expect(await room.state(orderId)).toBe('EXPIRED');
  await shelf.sql`update catalog.holds set state = 'RELEASED', settled_at = now() where order_id like 'ord_before_%'`;
}, 60_000);

test('a promise whose time is up and that cannot be closed fails nobody who asks for its goods', async () => {
  const { listingId, offerId } = await goods(2);
  const [broken, lapsed] = [await room.hold(one(listingId)), await room.hold(one(listingId))];
  // It says more than was ever reserved.
  await shelf.sql`update catalog.hold_lines set quantity = 40000 where order_id = ${broken.orderId}`;
  for (const { orderId } of [broken, lapsed]) await room.lapse(orderId);
  expect((await room.hold(one(listingId))).code).toBeNull();
  expect(await room.hold(one(listingId))).toMatchObject({ sale: null, code: 'OUT_OF_STOCK' });
  expect([await room.state(broken.orderId), await room.state(lapsed.orderId)]).toEqual(['HELD', 'EXPIRED']);
  expect(await room.level(offerId)).toEqual({ onHand: 2, reserved: 2 });
  await shelf.sql`update catalog.hold_lines set quantity = 1 where order_id = ${broken.orderId}`;
});

type Command =
  | { readonly kind: 'hold'; readonly order: number; readonly quantities: readonly number[] }
  | { readonly kind: 'commit' | 'paid' | 'release' | 'cancelled' | 'lapse'; readonly order: number }
  | { readonly kind: 'adjust'; readonly offer: number; readonly delta: number }
  | { readonly kind: 'sweep' };

const order = fc.nat({ max: 4 });
const command: fc.Arbitrary<Command> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('hold' as const),
      order,
      quantities: fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 3 }),
    }),
  },
  {
    weight: 7,
    arbitrary: fc.record({
      kind: fc.constantFrom('commit', 'paid', 'release', 'cancelled', 'lapse'),
      order,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('adjust' as const),
      offer: fc.nat({ max: 1 }),
      delta: fc.integer({ min: -4, max: 4 }).filter((delta) => delta !== 0),
    }),
  },
  { weight: 1, arbitrary: fc.constant({ kind: 'sweep' as const }) },
);

test('whatever is reserved, sold, given back, expired, repeated and adjusted at once, nothing is promised twice and the journal sums to the level', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(command, { minLength: 2, maxLength: 8, size: 'max' }), {
        minLength: 2,
        maxLength: 8,
        size: 'max',
      }),
      async (bursts) => {
        const shelves = [await goods(6), await goods(6)];
        const orderIds = Array.from({ length: 5 }, newOrder);
        let adjusted = 0;
        for (const burst of bursts) {
          await Promise.all(
            burst.map((one) => run(one, shelves, orderIds).then((delta) => (adjusted += delta))),
          );
          await checkSums(shelves, orderIds, adjusted);
        }
      },
    ),
    { numRuns: 30 },
  );
  expect(await room.isExact()).toBe(true);
}, 150_000);

type Goods = { readonly listingId: string; readonly offerId: string };

/** Carries out a command; answers by how much it has changed what is on hand, but for sales. */
async function run(given: Command, shelves: readonly Goods[], orderIds: readonly string[]): Promise<number> {
  if (given.kind === 'sweep') await sweep();
  if (given.kind === 'adjust') {
    const offerId = shelves[given.offer]?.offerId;
    const input = { offerId, delta: given.delta, reason: 'COUNTED', idempotencyKey: key() };
    const done = await shelf.change('adjustStock', 'offer { id }', input, shelf.supplier);
    return done.code === undefined ? given.delta : 0;
  }
  if (!('order' in given)) return 0;
  const orderId = orderIds[given.order] ?? '';
  if (given.kind === 'hold') {
    // Lines go to and fro between the two goods, beginning with either.
    const lines = given.quantities.map((quantity, n) => ({
      listingId: shelves[(n + given.order) % 2]?.listingId ?? '',
      quantity,
    }));
    await room.hold({ merchantId: ours.id, buyerUserId: `usr_${orderId}`, orderId, lines });
  }
  if (given.kind === 'commit') await room.commit(orderId);
  if (given.kind === 'release') await room.release(orderId);
  if (given.kind === 'paid') await room.told('order.paid', orderId);
  if (given.kind === 'cancelled') await room.told('order.cancelled', orderId);
  if (given.kind === 'lapse') await room.lapse(orderId);
  return 0;
}

/** What is promised is what open holds say; what is there is what came in less what was sold. */
async function checkSums(shelves: readonly Goods[], orderIds: readonly string[], adjusted: number) {
  const [sums] = await shelf.sql`
    select coalesce(sum(quantity) filter (where state = 'HELD'), 0)::int as promised,
      coalesce(sum(quantity) filter (where state = 'COMMITTED'), 0)::int as sold
    from catalog.hold_lines join catalog.holds using (order_id) where order_id in ${shelf.sql([...orderIds])}`;
  const levels = await Promise.all(shelves.map(({ offerId }) => room.level(offerId)));
  for (const { onHand, reserved } of levels) {
    expect(reserved).toBeGreaterThanOrEqual(0);
    expect(onHand - reserved).toBeGreaterThanOrEqual(0);
  }
  const sum = (of: 'onHand' | 'reserved') => levels.reduce((whole, level) => whole + level[of], 0);
  expect({ reserved: sum('reserved'), onHand: sum('onHand') }).toEqual({
    reserved: sums?.['promised'],
    onHand: 12 + adjusted - sums?.['sold'],
  });
  const [journal] =
    await shelf.sql`select sum(on_hand_delta)::int as on_hand, sum(reserved_delta)::int as reserved
    from catalog.stock_journal where offer_id in ${shelf.sql(shelves.map(({ offerId }) => offerId))}`;
  expect(journal).toEqual({ on_hand: sum('onHand'), reserved: sum('reserved') });
}
