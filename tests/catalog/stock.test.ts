import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { anonymous } from '../../platform/viewer.ts';
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

const one = (listingId: string, quantity = 1) => ({ merchantId: ours.id, lines: [{ listingId, quantity }] });
const buyer = (n: number) => `usr_buyer_${n}`;
const sweep = () => expireHolds.run({}, shelf.deps);
const shortfalls = async (orderId: string) =>
  (await shelf.facts()).filter(
    ({ name, payload }) => name === 'hold.shortfall' && payload['orderId'] === orderId,
  ).length;

async function goods(stock: number) {
  const listingId = await shelf.listed(ours, 9_900, { stock });
  return { listingId, offerId: await room.offerOf(listingId) };
}

describe('the last unit', () => {
  test('F14: of 100 buyers at once exactly one gets it, the journal is exact, and after its time nothing is reserved', async () => {
    const { listingId, offerId } = await goods(1);
    const held = await Promise.all(
      Array.from({ length: 100 }, (_, n) => room.hold({ ...one(listingId), buyerUserId: buyer(n) })),
    );
    expect(held.filter(({ sale }) => sale !== null)).toHaveLength(1);
    expect(held.filter(({ code, lineIndex }) => code === 'OUT_OF_STOCK' && lineIndex === 0)).toHaveLength(99);
    expect(await room.level(offerId)).toEqual({ onHand: 1, reserved: 1 });
    expect(await room.journal(offerId)).toEqual(['RECEIVED 1 0', 'RESERVED 0 1']);
    const winner = held.find(({ sale }) => sale !== null)?.orderId ?? '';
    await room.lapse(winner);
    await sweep();
    expect(await room.level(offerId)).toEqual({ onHand: 1, reserved: 0 });
    expect(await room.journal(offerId)).toEqual(['RECEIVED 1 0', 'RESERVED 0 1', 'EXPIRED 0 -1']);
    expect(await room.isExact()).toBe(true);
  });

  test('F16: whoever lost leaves no hold, no line and no journal entry', async () => {
    const { listingId, offerId } = await goods(1);
    const other = await goods(5);
    const lines = [
      { listingId: other.listingId, quantity: 1 },
      { listingId, quantity: 2 },
    ];
    const lost = await room.hold({ merchantId: ours.id, lines });
    expect(lost).toMatchObject({ sale: null, code: 'OUT_OF_STOCK', lineIndex: 1 });
    const [left] = await shelf.sql`
      select (select count(*) from catalog.holds where order_id = ${lost.orderId})::int as holds,
        (select count(*) from catalog.hold_lines where order_id = ${lost.orderId})::int as lines,
        (select count(*) from catalog.stock_journal where order_id = ${lost.orderId})::int as movements`;
    expect(left).toEqual({ holds: 0, lines: 0, movements: 0 });
    expect(await room.level(other.offerId)).toEqual({ onHand: 5, reserved: 0 });
    expect(await room.level(offerId)).toEqual({ onHand: 1, reserved: 0 });
  });

  test('F15: two lines of the same variant are added up before the check, and reserved as one', async () => {
    const { listingId, offerId } = await goods(3);
    const twice = (a: number, b: number) => ({
      merchantId: ours.id,
      lines: [
        { listingId, quantity: a },
        { listingId, quantity: b },
      ],
    });
    expect(await room.hold(twice(2, 2))).toMatchObject({ sale: null, code: 'OUT_OF_STOCK', lineIndex: 1 });
    const { sale } = await room.hold(twice(2, 1));
    expect(sale.lines.map(({ quantity }: { quantity: number }) => quantity)).toEqual([2, 1]);
    expect(await room.level(offerId)).toEqual({ onHand: 3, reserved: 3 });
    expect(await room.journal(offerId)).toEqual(['RECEIVED 3 0', 'RESERVED 0 3']);
  });

  test('lines named in another order at the same moment neither wait in a circle nor halve an order', async () => {
    const many = await Promise.all(Array.from({ length: 6 }, () => goods(10)));
    const lines = many.map(({ listingId }) => ({ listingId, quantity: 1 }));
    const started = Date.now();
    const held = await Promise.all(
      Array.from({ length: 40 }, (_, n) =>
        room.hold({
          merchantId: ours.id,
          buyerUserId: buyer(n),
          lines: n % 2 === 0 ? lines : [...lines].reverse(),
        }),
      ),
    );
    expect(held.filter(({ sale }) => sale !== null)).toHaveLength(10);
    expect(held.filter(({ code }) => code === 'OUT_OF_STOCK')).toHaveLength(30);
    for (const { offerId } of many) expect(await room.level(offerId)).toEqual({ onHand: 10, reserved: 10 });
    const [row] =
      await shelf.sql`select deadlocks::int from pg_stat_database where datname = current_database()`;
    expect(row?.['deadlocks']).toBe(0);
    expect(Date.now() - started).toBeLessThan(20_000);
  });
});

describe('a promise', () => {
  test('freezes names, prices and what carries the goods; the same request gets the same answer, another is refused', async () => {
    const { listingId, offerId } = await goods(10);
    const wish = { ...one(listingId, 2), orderId: newOrder() };
    const { sale } = await room.hold(wish);
    expect(sale).toMatchObject({
      orderId: wish.orderId,
      currency: 'CNY',
      timeZone: 'Asia/Shanghai',
      gross: { amountMinor: 19_800 },
      discount: { amountMinor: 0 },
      payable: { amountMinor: 19_800 },
      coupons: [],
      lines: [
        {
          ...{
            listingId,
            offerId,
            supplierId: shelf.supplierId,
            productName: '口红',
            variantName: '',
            quantity: 2,
          },
          ...{ returnRule: 'NO_REASON_7_DAYS', groupBuyActivityId: null, unitPrice: { amountMinor: 9_900 } },
          payable: { amountMinor: 19_800, currency: 'CNY' },
        },
      ],
    });
    expect(new Date(sale.heldUntil).getTime()).toBeGreaterThan(Date.now() + 890_000);
    await shelf.sql`update catalog.listings set price_minor = 100 where id = ${listingId}`;
    await shelf.sql`update catalog.listings set status = 'UNLISTED' where id = ${listingId}`;
    expect((await room.hold(wish)).sale).toEqual(sale);
    expect(await room.hold({ ...wish, ...one(listingId, 3) })).toMatchObject({
      code: 'IDEMPOTENCY_CONFLICT',
    });
    expect(await room.level(offerId)).toEqual({ onHand: 10, reserved: 2 });
  });

  test('of the same request many times at once there is one', async () => {
    const { listingId, offerId } = await goods(10);
    const wish = { ...one(listingId, 2), orderId: newOrder() };
    const held = await Promise.all(Array.from({ length: 20 }, () => room.hold(wish)));
    for (const { sale } of held) expect(sale).toEqual(held[0]?.sale);
    expect(held[0]?.sale).not.toBeNull();
    expect(await room.level(offerId)).toEqual({ onHand: 10, reserved: 2 });
  });

  test('refuses what is off the shelf, past its inspection, paused, foreign or nowhere, by the line', async () => {
    const good = await goods(5);
    const theirs = await shelf.merchant();
    const foreign = await shelf.listed(theirs, 9_900);
    const off = await goods(5);
    await shelf.sql`update catalog.listings set status = 'UNLISTED' where id = ${off.listingId}`;
    const over = await goods(5);
    await shelf.sql`update catalog.listings set listed_until = now() where id = ${over.listingId}`;
    const paused = await goods(5);
    await shelf.sql`update catalog.supplier_offers set status = 'PAUSED' where id = ${paused.offerId}`;
    const nowhere = `lst_${'0'.repeat(26)}`;
    for (const listingId of [
      foreign,
      off.listingId,
      over.listingId,
      paused.listingId,
      nowhere,
      '' as string,
    ]) {
      const lines = [
        { listingId: good.listingId, quantity: 1 },
        { listingId, quantity: 1 },
      ];
      expect(await room.hold({ merchantId: ours.id, lines })).toMatchObject({
        sale: null,
        code: 'LISTING_UNAVAILABLE',
        lineIndex: 1,
      });
    }
    expect(await room.hold({ ...one(good.listingId), merchantId: 'mer_nobody' })).toMatchObject({
      code: 'MERCHANT_NOT_FOUND',
    });
    expect(await room.level(good.offerId)).toEqual({ onHand: 5, reserved: 0 });
  });

  test.each([
    ['no line', (id: string) => ({ ...one(id), lines: [] })],
    ['51 lines', (id: string) => ({ ...one(id), lines: Array(51).fill({ listingId: id, quantity: 1 }) })],
    ['none of it', (id: string) => one(id, 0)],
    ['too many of it', (id: string) => one(id, 1_000)],
    [
      '11 coupons',
      (id: string) => ({ ...one(id), couponClaimIds: Array.from({ length: 11 }, (_, n) => `c${n}`) }),
    ],
    ['a coupon twice', (id: string) => ({ ...one(id), couponClaimIds: ['c1', 'c1'] })],
    ['no time', (id: string) => ({ ...one(id), holdSeconds: 0 })],
    ['a week', (id: string) => ({ ...one(id), holdSeconds: 604_800 })],
  ])('of %s is refused', async (_, wish) => {
    const { listingId, offerId } = await goods(100);
    expect(await room.hold(wish(listingId))).toMatchObject({ sale: null, code: 'INVALID_INPUT' });
    expect(await room.level(offerId)).toEqual({ onHand: 100, reserved: 0 });
  });

  test('is made by services alone', async () => {
    const { listingId } = await goods(1);
    const input = { orderId: newOrder(), buyerUserId: 'usr_1', ...one(listingId) };
    const asked = [
      [
        'mutation ($input: _HoldForOrderInput!) { _holdForOrder(input: $input) { sale { orderId } } }',
        { input },
      ],
      ['mutation ($orderId: ID!) { _commitHold(orderId: $orderId) }', { orderId: input.orderId }],
      ['mutation ($orderId: ID!) { _releaseHold(orderId: $orderId) }', { orderId: input.orderId }],
    ] as const;
    for (const viewer of [anonymous, ours.owner, shelf.supplier]) {
      for (const [query, variables] of asked) {
        expect((await shelf.ask(query, variables, viewer)).codes).toEqual(['FORBIDDEN']);
      }
    }
    expect(await room.state(input.orderId)).toBeNull();
  });

  test('of 50 lines takes as many statements as one of a single line', async () => {
    const many = await Promise.all(Array.from({ length: 50 }, () => goods(5)));
    const count = async (listingIds: readonly string[]) => {
      shelf.statements.length = 0;
      const lines = listingIds.map((listingId) => ({ listingId, quantity: 1 }));
      const { code } = await room.hold({ merchantId: ours.id, buyerUserId: 'usr_counted', lines });
      expect(code).toBeNull();
      return shelf.statements.length;
    };
    const ids = many.map(({ listingId }) => listingId);
    await count(ids.slice(0, 1));
    const single = await count(ids.slice(0, 1));
    expect([single, await count(ids)]).toEqual([statementsOfHold, statementsOfHold]);
  });
});

/** begin, hold, merchant, goods, buyer, open orders, levels, journal, answer, purchase prices, lines, low stock, commit. */
const statementsOfHold = 14;

describe('caps', () => {
  test('F17: a buyer has at most 10 orders open at a merchant, however they come; time gives them back', async () => {
    const { listingId, offerId } = await goods(100);
    const wish = { ...one(listingId), buyerUserId: 'usr_hoarder' };
    const held = await Promise.all(Array.from({ length: 30 }, () => room.hold(wish)));
    expect(held.filter(({ sale }) => sale !== null)).toHaveLength(10);
    expect(held.filter(({ code }) => code === 'TOO_MANY_OPEN_ORDERS')).toHaveLength(20);
    expect(await room.level(offerId)).toEqual({ onHand: 100, reserved: 10 });
    // Others are not in its way, and the same person may go elsewhere.
    expect((await room.hold({ ...wish, buyerUserId: 'usr_else' })).code).toBeNull();
    const theirs = await shelf.merchant();
    const elsewhere = await shelf.listed(theirs);
    const there = { merchantId: theirs.id, lines: [{ listingId: elsewhere, quantity: 1 }] };
    expect((await room.hold({ ...there, buyerUserId: 'usr_hoarder' })).code).toBeNull();
    const [paid, lapsed, , more] = held.filter(({ sale }) => sale !== null).map(({ orderId }) => orderId);
    await room.commit(paid ?? '');
    expect((await room.hold(wish)).code).toBeNull();
    expect((await room.hold(wish)).code).toBe('TOO_MANY_OPEN_ORDERS');
    // One whose time is up counts no more, before anybody has swept.
    await room.lapse(lapsed ?? '');
    expect((await room.hold(wish)).code).toBeNull();
    expect((await room.hold(wish)).code).toBe('TOO_MANY_OPEN_ORDERS');
    await room.release(more ?? '');
    expect((await room.hold(wish)).code).toBeNull();
  });

  test('F17: a listing’s limit counts what a buyer has been promised and has bought, over all lines and orders', async () => {
    const { listingId, offerId } = await goods(100);
    await shelf.sql`update catalog.listings set per_user_limit = 3 where id = ${listingId}`;
    const wish = (quantity: number) => ({ ...one(listingId, quantity), buyerUserId: 'usr_limited' });
    expect(await room.hold(wish(4))).toMatchObject({ code: 'LIMIT_PER_USER', lineIndex: 0 });
    const lines = [
      { listingId, quantity: 2 },
      { listingId, quantity: 2 },
    ];
    expect(await room.hold({ ...wish(1), lines })).toMatchObject({ code: 'LIMIT_PER_USER', lineIndex: 1 });
    const held = await Promise.all(Array.from({ length: 8 }, () => room.hold(wish(1))));
    const won = held.filter(({ sale }) => sale !== null);
    expect(won).toHaveLength(3);
    expect(await room.level(offerId)).toEqual({ onHand: 100, reserved: 3 });
    await room.commit(won[0]?.orderId ?? '');
    expect((await room.hold(wish(1))).code).toBe('LIMIT_PER_USER');
    await room.release(won[1]?.orderId ?? '');
    const again = await room.hold(wish(1));
    expect(again.code).toBeNull();
    // A promise whose time is up does not count; and one that was given away is not sold over the limit later.
    await room.lapse(again.orderId);
    expect((await room.hold(wish(1))).code).toBeNull();
    expect(await room.commit(again.orderId)).toBe('EXPIRED');
    expect(await shortfalls(again.orderId)).toBe(1);
  });

  test('F17: goods of an order whose time is up go to whoever asks next, before anybody has swept', async () => {
    const { listingId, offerId } = await goods(1);
    const late = await room.hold(one(listingId));
    expect((await room.hold({ ...one(listingId), buyerUserId: 'usr_next' })).code).toBe('OUT_OF_STOCK');
    await room.lapse(late.orderId);
    const next = await Promise.all(
      Array.from({ length: 12 }, (_, n) => room.hold({ ...one(listingId), buyerUserId: buyer(n) })),
    );
    expect(next.filter(({ sale }) => sale !== null)).toHaveLength(1);
    expect(await room.state(late.orderId)).toBe('EXPIRED');
    expect(await room.journal(offerId)).toEqual([
      'RECEIVED 1 0',
      'RESERVED 0 1',
      'EXPIRED 0 -1',
      'RESERVED 0 1',
    ]);
  });
});

describe('the journal', () => {
  test('is only appended to, and levels move by it alone', async () => {
    const { offerId } = await goods(5);
    const { sql } = shelf;
    const refused = [
      sql`update catalog.stock_journal set on_hand_delta = 9 where offer_id = ${offerId}`,
      sql`delete from catalog.stock_journal where offer_id = ${offerId}`,
      sql`truncate catalog.stock_journal`,
      sql`truncate catalog.stock_levels`,
      sql`update catalog.stock_levels set on_hand = 9 where offer_id = ${offerId}`,
      sql`update catalog.stock_levels set reserved = 1 where offer_id = ${offerId}`,
      sql`delete from catalog.stock_levels where offer_id = ${offerId}`,
      sql`insert into catalog.stock_levels (offer_id, on_hand, reserved, updated_at) values ('off_x', 5, 0, now())`,
    ];
    for (const attempt of refused) await expect(attempt).rejects.toMatchObject({ code: '23001' });
    const enter = (onHand: number, reserved: number) => sql`
      insert into catalog.stock_journal (offer_id, kind, on_hand_delta, reserved_delta, on_hand_after, reserved_after,
        reason, recorded_by, recorded_at)
      values (${offerId}, 'ADJUSTED', ${onHand}, ${reserved}, 777, 777, 'COUNTED', 'usr_1', now())
      returning on_hand_after, reserved_after`;
    for (const [onHand, reserved] of [
      [-6, 0],
      [0, 6],
      [0, -1],
      [0, 0],
    ] as const) {
      await expect(enter(onHand, reserved)).rejects.toMatchObject({ code: '23514' });
    }
    expect(await enter(2, 1)).toEqual([{ on_hand_after: 7, reserved_after: 1 }]);
    expect(await room.level(offerId)).toEqual({ onHand: 7, reserved: 1 });
    await enter(0, -1);
    expect(await room.isExact()).toBe(true);
  });
});

describe('adjusting', () => {
  const adjust = (input: object, viewer = shelf.supplier) =>
    shelf.change(
      'adjustStock',
      'offer { stock { onHand reserved available lowThreshold journal(first: 2) { edges { node { kind reason note onHandDelta onHandAfter recordedBy orderId } } pageInfo { hasNextPage } } } }',
      { idempotencyKey: key(), ...input },
      viewer,
    );

  test('moves the level, once per key, and stands in the journal with its reason', async () => {
    const { offerId } = await goods(10);
    const input = { offerId, delta: -3, reason: 'DAMAGED', note: ' 漏雨 ', idempotencyKey: key() };
    const done = await adjust(input);
    expect(await adjust(input)).toEqual(done);
    expect(done.offer.stock).toMatchObject({ onHand: 7, reserved: 0, available: 7, lowThreshold: 0 });
    expect(done.offer.stock.journal).toEqual({
      edges: [
        {
          node: {
            ...{ kind: 'ADJUSTED', reason: 'DAMAGED', note: '漏雨', onHandDelta: -3, onHandAfter: 7 },
            ...{ recordedBy: shelf.supplier.userId, orderId: null },
          },
        },
        {
          node: expect.objectContaining({
            kind: 'RECEIVED',
            reason: 'RECEIVED',
            note: null,
            onHandDelta: 10,
          }),
        },
      ],
      pageInfo: { hasNextPage: false },
    });
    expect(await adjust({ ...input, delta: -4 })).toMatchObject({ code: 'IDEMPOTENCY_CONFLICT' });
    expect(await room.level(offerId)).toEqual({ onHand: 7, reserved: 0 });
  });

  test('refuses what is promised away, what its reason does not explain, and everybody else', async () => {
    const { listingId, offerId } = await goods(10);
    await room.hold(one(listingId, 8));
    const refused = async (input: object, code: string, viewer = shelf.supplier) =>
      expect(await adjust({ offerId, delta: 1, reason: 'COUNTED', ...input }, viewer)).toMatchObject({
        code,
      });
    await refused({ delta: -3 }, 'STOCK_PROMISED');
    await refused({ delta: 0 }, 'INVALID_INPUT');
    await refused({ delta: -1, reason: 'RECEIVED' }, 'INVALID_INPUT');
    await refused({ delta: 1, reason: 'LOST' }, 'INVALID_INPUT');
    await refused({ delta: 1_000_000_001 }, 'INVALID_INPUT');
    await refused({ note: 'x'.repeat(201) }, 'INVALID_INPUT');
    await refused({}, 'FORBIDDEN', ours.owner);
    await refused({}, 'FORBIDDEN', (await shelf.source()).people);
    await refused({ offerId: `off_${'0'.repeat(26)}` }, 'NOT_FOUND');
    await shelf.sql`update catalog.supplier_offers set visibility = 'CONTRACTED' where id = ${offerId}`;
    await refused({}, 'NOT_FOUND', (await shelf.source()).people);
    const most = { delta: 1_000_000_000, reason: 'RECEIVED' };
    expect((await adjust({ offerId, ...most })).offer.stock.onHand).toBe(1_000_000_010);
    await refused(most, 'INVALID_INPUT');
    expect((await room.level(offerId)).reserved).toBe(8);
    expect(await room.isExact()).toBe(true);
  });

  test('tells once that stock is low, and again only after it has risen', async () => {
    const { listingId, offerId } = await goods(10);
    const input = { offerId, lowThreshold: 5 };
    const field = 'offer { stock { lowThreshold } }';
    expect(await shelf.change('setStockLowThreshold', field, input, shelf.supplier)).toMatchObject({
      offer: { stock: { lowThreshold: 5 } },
    });
    for (const [given, viewer, code] of [
      [{ ...input, lowThreshold: -1 }, shelf.supplier, 'INVALID_INPUT'],
      [input, ours.owner, 'FORBIDDEN'],
    ] as const) {
      expect(await shelf.change('setStockLowThreshold', field, given, viewer)).toMatchObject({ code });
    }
    const told = async () =>
      (await shelf.facts()).filter(
        ({ name, payload }) => name === 'stock.low' && payload['offerId'] === offerId,
      );
    await room.hold(one(listingId, 5));
    expect(await told()).toEqual([]);
    const { orderId } = await room.hold(one(listingId, 1));
    expect(await told()).toMatchObject([
      { payload: { available: 4 }, channels: [`supplier:${shelf.supplierId}`, `merchant:${ours.id}`] },
    ]);
    await room.hold(one(listingId, 1));
    await room.commit(orderId);
    expect(await told()).toHaveLength(1);
    // A merchant that does not want to hear of it does not.
    await shelf.sql`update catalog.merchants set stock_low_notice = false where id = ${ours.id}`;
    await adjust({ offerId, delta: 2, reason: 'RETURNED' });
    await adjust({ offerId, delta: -2, reason: 'LOST' });
    await shelf.sql`update catalog.merchants set stock_low_notice = true where id = ${ours.id}`;
    expect(await told()).toMatchObject([
      { payload: { available: 4 } },
      { payload: { available: 3 }, channels: [`supplier:${shelf.supplierId}`] },
    ]);
  });
});

describe('who sees what', () => {
  test('the supplier everything, merchants that may list it the number, the public no number', async () => {
    const { listingId, offerId } = await goods(4);
    await room.hold(one(listingId, 1));
    const seen = async (viewer = anonymous) =>
      (
        await shelf.ask(
          `query ($offer: ID!, $listing: ID!) { listing(id: $listing) { availability }
             supplierOffer(id: $offer) { availability stock { onHand journal { edges { node { id } } } } } }`,
          { offer: offerId, listing: listingId },
          viewer,
        )
      ).data;
    const listing = { availability: 'IN_STOCK' };
    expect(await seen()).toEqual({ listing, supplierOffer: { availability: null, stock: null } });
    expect(await seen((await shelf.source()).people)).toEqual({
      listing,
      supplierOffer: { availability: null, stock: null },
    });
    expect(await seen(ours.finance)).toEqual({ listing, supplierOffer: { availability: 3, stock: null } });
    expect((await seen(shelf.supplier)).supplierOffer).toMatchObject({
      availability: 3,
      stock: { onHand: 4 },
    });
    await shelf.sql`update catalog.stock_levels set low_threshold = 4 where offer_id = ${offerId}`;
    expect((await seen()).listing).toEqual({ availability: 'LOW' });
    await room.hold(one(listingId, 3));
    expect((await seen()).listing).toEqual({ availability: 'OUT_OF_STOCK' });
  });

  test('a journal is read page by page, a shelf of stocks in a fixed number of statements', async () => {
    const { offerId } = await goods(1);
    for (let n = 0; n < 5; n += 1) {
      await shelf.change(
        'adjustStock',
        'offer { id }',
        { offerId, delta: 1, reason: 'COUNTED', idempotencyKey: key() },
        shelf.supplier,
      );
    }
    const read = async (after: string | null) =>
      (
        await shelf.ask(
          `query ($id: ID!, $after: String) { supplierOffer(id: $id) { stock { journal(first: 4, after: $after) {
             edges { node { onHandAfter } } pageInfo { hasNextPage endCursor } } } } }`,
          { id: offerId, after },
          shelf.supplier,
        )
      ).data.supplierOffer.stock.journal;
    const first = await read(null);
    const second = await read(first.pageInfo.endCursor);
    const afters = [...first.edges, ...second.edges].map(({ node }) => node.onHandAfter);
    expect(afters).toEqual([6, 5, 4, 3, 2, 1]);
    expect([first.pageInfo.hasNextPage, second.pageInfo.hasNextPage]).toEqual([true, false]);
    const shelfOf = async (size: number) => {
      shelf.statements.length = 0;
      const { data } = await shelf.ask(
        'query ($id: ID!, $n: Int!) { merchant(id: $id) { listings(first: $n) { edges { node { availability } } } } }',
        { id: ours.id, n: size },
      );
      expect(data.merchant.listings.edges).toHaveLength(size);
      return shelf.statements.length;
    };
    expect(await shelfOf(5)).toBe(await shelfOf(40));
  });
});
