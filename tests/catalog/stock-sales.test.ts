import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../../platform/ids.ts';
import { expireHolds } from '../../subgraphs/catalog/actions/expire-holds.ts';
import { until } from '../support/until.ts';
import { type Merchant, openShelf, type Shelf } from './shelf.ts';
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

async function goods(stock: number) {
  const listingId = await shelf.listed(ours, 9_900, { stock });
  return { listingId, offerId: await room.offerOf(listingId) };
}

describe('goods at a group-buy price', () => {
  /** An activity that runs: 6.66 instead of 99, ten units in all. */
  async function activity(listingId: string, share = 10) {
    const id = newId('gba', new Date());
    await shelf.sql`insert into catalog.group_buy_activities (id, merchant_id, listing_id, price_minor, currency, team_size,
        team_hours, per_user_limit, stock_share, taken, starts_at, ends_at, status, created_by, created_at, published_at)
      values (${id}, ${ours.id}, ${listingId}, 666, 'CNY', 2, 24, ${share}, ${share}, 0, now() - interval '1 hour',
        now() + interval '1 hour', 'PUBLISHED', 'usr_1', now(), now())`;
    return id;
  }
  const taken = async (id: string) =>
    (await shelf.sql`select taken from catalog.group_buy_activities where id = ${id}`)[0]?.['taken'];
  const wish = (listingId: string, groupBuyActivityId: string, quantities: readonly number[]) => ({
    merchantId: ours.id,
    buyerUserId: `usr_${newOrder()}`,
    orderId: newOrder(),
    lines: quantities.map((quantity) => ({ listingId, quantity, groupBuyActivityId })),
  });

  test('are held at it, beside the same goods at their own, and their share comes back when the order is called off', async () => {
    const { listingId, offerId } = await goods(20);
    const id = await activity(listingId);
    const both = wish(listingId, id, [2]);
    const { sale, orderId } = await room.hold({
      ...both,
      lines: [{ listingId, quantity: 1 }, ...both.lines],
    });
    expect(sale.lines).toMatchObject([
      { unitPrice: { amountMinor: 9_900 }, groupBuyActivityId: null },
      { unitPrice: { amountMinor: 666 }, groupBuyActivityId: id, payable: { amountMinor: 1_332 } },
    ]);
    expect(sale.payable).toEqual({ amountMinor: 11_232 });
    expect([await taken(id), await room.level(offerId)]).toEqual([2, { onHand: 20, reserved: 3 }]);
    await Promise.all([room.release(orderId), room.release(orderId), room.told('order.cancelled', orderId)]);
    expect([await taken(id), await room.level(offerId)]).toEqual([0, { onHand: 20, reserved: 0 }]);
  });

  test('F14: of the last of a share one of many buyers gets it; the losers leave nothing', async () => {
    const { listingId, offerId } = await goods(50);
    const id = await activity(listingId, 2);
    const held = await Promise.all(Array.from({ length: 30 }, () => room.hold(wish(listingId, id, [1, 1]))));
    expect(held.filter(({ sale }) => sale !== null)).toHaveLength(1);
    expect(
      held.filter(({ code, lineIndex }) => code === 'GROUP_BUY_SHARE_TAKEN' && lineIndex === 0),
    ).toHaveLength(29);
    expect([await taken(id), await room.level(offerId)]).toEqual([2, { onHand: 50, reserved: 2 }]);
    // Its time being up, the next one that asks has it.
    await room.lapse(held.find(({ sale }) => sale !== null)?.orderId ?? '');
    expect((await room.hold(wish(listingId, id, [2]))).code).toBeNull();
    expect([await taken(id), await room.level(offerId)]).toEqual([2, { onHand: 50, reserved: 2 }]);
  });

  test('that are paid late are taken again at that price, unless the share is gone', async () => {
    const { listingId, offerId } = await goods(50);
    const id = await activity(listingId, 3);
    const [kept, lost] = [
      await room.hold(wish(listingId, id, [2])),
      await room.hold(wish(listingId, id, [1])),
    ];
    await Promise.all([room.lapse(kept.orderId), room.lapse(lost.orderId)]);
    await expireHolds.run({}, shelf.deps);
    expect(await taken(id)).toBe(0);
    expect(await room.commit(kept.orderId)).toBe('COMMITTED');
    expect((await room.hold(wish(listingId, id, [1]))).code).toBeNull();
    expect(await room.commit(lost.orderId)).toBe('EXPIRED');
    expect([await taken(id), await room.level(offerId)]).toEqual([3, { onHand: 48, reserved: 1 }]);
    expect(await room.isExact()).toBe(true);
  });

  test('are refused by another listing’s activity, by the line', async () => {
    const [one, other] = [await goods(5), await goods(5)];
    const id = await activity(other.listingId);
    const asked = wish(one.listingId, id, [1]);
    const lines = [{ listingId: other.listingId, quantity: 1 }, ...asked.lines];
    expect(await room.hold({ ...asked, lines })).toMatchObject({
      code: 'GROUP_BUY_UNAVAILABLE',
      lineIndex: 1,
    });
    expect(await room.level(other.offerId)).toEqual({ onHand: 5, reserved: 0 });
  });
});

describe('a sale', () => {
  test('freezes what the merchant pays its supplier, and tells nobody', async () => {
    const { listingId, offerId } = await goods(5);
    const { orderId } = await room.hold({ merchantId: ours.id, lines: [{ listingId, quantity: 2 }] });
    await shelf.sql`update catalog.supplier_offers set wholesale_minor = 1 where id = ${offerId}`;
    const [line] = await shelf.sql`select * from catalog.hold_lines where order_id = ${orderId}`;
    expect(line).toMatchObject({
      position: 0,
      quantity: 2,
      unit_price_minor: '9900',
      purchase_minor: '3000',
    });
    const [hold] = await shelf.sql`select answer from catalog.holds where order_id = ${orderId}`;
    expect(JSON.stringify(hold)).not.toContain('3000');
  });

  test('waits for whoever takes the goods off the shelf, and then does not happen', async () => {
    const { listingId, offerId } = await goods(5);
    const early = await room.hold({ merchantId: ours.id, lines: [{ listingId, quantity: 1 }] });
    expect(early.code).toBeNull();
    let asking: ReturnType<Stockroom['hold']> | undefined;
    await shelf.sql.begin(async (tx) => {
      await tx`update catalog.listings set status = 'RECALLED' where id = ${listingId}`;
      asking = room.hold({ merchantId: ours.id, lines: [{ listingId, quantity: 1 }] });
      await until(async () => {
        const waiting = await shelf.sql`select from pg_stat_activity
          where datname = current_database() and cardinality(pg_blocking_pids(pid)) > 0`;
        return waiting.length > 0;
      });
    });
    expect(await asking).toMatchObject({ sale: null, code: 'LISTING_UNAVAILABLE', lineIndex: 0 });
    // What was promised before stays promised.
    expect(await room.commit(early.orderId)).toBe('COMMITTED');
    expect(await room.level(offerId)).toEqual({ onHand: 4, reserved: 0 });
  });

  test('names the variant by its options', async () => {
    const { listingId } = await goods(5);
    await shelf.sql`update catalog.product_variants set option_values = '{"红色","大"}'
      where id = (select variant_id from catalog.listings where id = ${listingId})`;
    const { sale } = await room.hold({ merchantId: ours.id, lines: [{ listingId, quantity: 1 }] });
    expect(sale.lines[0].variantName).toBe('红色 / 大');
  });
});
