import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../../platform/ids.ts';
import { anonymous, type Viewer } from '../../platform/viewer.ts';
import { expireShelf } from '../../subgraphs/catalog/actions/expire-shelf.ts';
import { person } from '../support/alone.ts';
import { until } from '../support/until.ts';
import { ago, day, hour, type Laboratory, openLaboratory, sqlStateOf } from './laboratory.ts';
import { key, type Merchant, openShelf, platform, type Shelf } from './shelf.ts';
import { openStockroom, type Stockroom } from './stockroom.ts';

let shelf: Shelf;
let lab: Laboratory;
let room: Stockroom;
let ours: Merchant;

beforeAll(async () => {
  shelf = await openShelf();
  lab = openLaboratory(shelf);
  room = openStockroom(shelf);
  ours = await shelf.merchant();
});
afterAll(() => shelf.close());

const sweep = () => expireShelf.run({}, shelf.deps);
const publish = (listingId: string, whenInspected = false) =>
  lab.publish(listingId, ours.owner, whenInspected);
const later = (ms: number) => new Date(Date.now() + ms);
/** What nobody but the database itself is in the way of. */
const force = (listingId: string, batchId: string, listedUntil = later(9_000 * day)) =>
  shelf.sql`update catalog.listings set status = 'LISTED', batch_id = ${batchId}, listed_until = ${listedUntil}
    where id = ${listingId}`;
const buy = async (listingId: string) =>
  (await room.hold({ merchantId: ours.id, lines: [{ listingId, quantity: 1 }] })).code;

async function seen(listingId: string, viewer: Viewer = anonymous): Promise<boolean> {
  const query = `query ($id: ID!, $merchantId: ID!) { listing(id: $id) { id }
    merchant(id: $merchantId) { listings(first: 100) { edges { node { id } } } } }`;
  const { data } = await shelf.ask(query, { id: listingId, merchantId: ours.id }, viewer);
  const ids = data.merchant.listings.edges.map((edge: { node: { id: string } }) => edge.node.id);
  expect(ids.includes(listingId)).toBe(data.listing !== null);
  return data.listing !== null;
}

/** Goods whose pass is over; inspections cannot be changed, so that it was made long ago. */
async function outdated() {
  const goods = await shelf.goods({ validMs: null });
  await lab.tested(goods.batchId, { inspectedAt: ago(400 * day) });
  return goods;
}

describe('nothing goes on the shelf without a batch in force that has passed', () => {
  const without: readonly [string, () => Promise<{ offerId: string; batchId: string }>, string, string][] = [
    ['no inspection', () => shelf.goods({ validMs: null }), 'NOT_INSPECTED', 'LK001'],
    [
      'one that waits for its review',
      async () => {
        const goods = await shelf.goods({ validMs: null });
        await lab.submit(goods.batchId);
        return goods;
      },
      'NOT_INSPECTED',
      'LK001',
    ],
    [
      'one that was rejected',
      async () => {
        const goods = await shelf.goods({ validMs: null });
        const { inspection } = await lab.submit(goods.batchId);
        await lab.review(inspection.id, 'REJECTED');
        return goods;
      },
      'NOT_INSPECTED',
      'LK001',
    ],
    [
      'a failure after a pass',
      async () => {
        const goods = await shelf.goods();
        await lab.tested(goods.batchId, { result: 'FAIL' });
        return goods;
      },
      'INSPECTION_FAILED',
      'LK002',
    ],
    ['a pass that is over', outdated, 'INSPECTION_EXPIRED', 'LK003'],
    [
      'a batch that was recalled',
      async () => {
        const goods = await shelf.goods();
        await lab.recall(goods.batchId);
        return goods;
      },
      'BATCH_RECALLED',
      'LK004',
    ],
    [
      'a batch that is not in force yet',
      async () => {
        const { offerId } = await shelf.goods({ validMs: null });
        const { batch } = await lab.register(offerId);
        await lab.tested(batch.id);
        return { offerId, batchId: batch.id };
      },
      'NOT_INSPECTED',
      'LK001',
    ],
    [
      'a batch that is exhausted',
      async () => {
        const goods = await shelf.goods();
        await lab.moveBatch('endBatch', goods.batchId);
        return goods;
      },
      'NOT_INSPECTED',
      'LK001',
    ],
    [
      'a batch past its date',
      async () => {
        const { offerId } = await shelf.goods({ validMs: null });
        const expiresAt = later(400);
        const batchId = await lab.batch(offerId, { expiresAt });
        await lab.tested(batchId);
        await until(() => expiresAt <= new Date());
        return { offerId, batchId };
      },
      'BATCH_EXPIRED',
      'LK003',
    ],
  ];

  test.each(without)('%s: refused by name, and by the database itself', async (_, make, code, state) => {
    const { offerId, batchId } = await make();
    const listingId = await shelf.list(ours, offerId);
    expect(await publish(listingId)).toMatchObject({ code, path: ['listingId'] });
    expect(await sqlStateOf(force(listingId, batchId))).toBe(state);
    expect(await lab.standing(listingId)).toMatchObject({ status: 'DRAFT', batch: null });
    expect(await lab.told(listingId)).toEqual([]);
    expect(await seen(listingId)).toBe(false);
    expect(await buy(listingId)).toBe('LISTING_UNAVAILABLE');
  });

  test('another offer’s batch, none or nobody’s: refused by the database itself, when it is entered too', async () => {
    const good = await shelf.goods();
    const { offerId } = await shelf.goods({ validMs: null });
    const listingId = await shelf.list(ours, offerId);
    expect(await sqlStateOf(force(listingId, good.batchId))).toBe('LK001');
    expect(await sqlStateOf(force(listingId, 'bat_nobody'))).toBe('LK001');
    const bare = shelf.sql`update catalog.listings set status = 'LISTED' where id = ${listingId}`;
    expect(await sqlStateOf(bare)).toBe('LK001');
    const theirs = await shelf.merchant();
    const enter = shelf.sql`insert into catalog.listings (merchant_id, id, offer_id, product_id, variant_id, price_minor, currency,
        status, batch_id, listed_until, created_at, updated_at)
      select ${theirs.id}, ${newId('lst', new Date())}, offer_id, product_id, variant_id, price_minor, currency,
        'LISTED', ${good.batchId}, now() + interval '1 day', now(), now() from catalog.listings where id = ${listingId}`;
    expect(await sqlStateOf(enter)).toBe('LK001');
    // Nor does what stands on a good batch move to another one.
    const standing = await shelf.listed(ours);
    const move = shelf.sql`update catalog.listings set batch_id = ${good.batchId} where id = ${standing}`;
    expect(await sqlStateOf(move)).toBe('LK001');
  });

  test('what goods are tested for is their offer’s: a listing that names another product is not spared', async () => {
    await shelf.sql`insert into catalog.inspection_standards values ('METALS', '重金属', 'Metals', '', 30, now())`;
    await shelf.sql`insert into catalog.categories values ('cat_00000000000000000000000088', null, 'strict', '严', 'Strict',
      'QUALITY_ONLY', '{GENERAL_SAFETY,METALS}', now())`;
    const easy = await shelf.goods();
    const strict = await shelf.goods({ categoryId: 'cat_00000000000000000000000088', validMs: null });
    await lab.tested(strict.batchId);
    const listingId = await shelf.list(ours, strict.offerId);
    const posing = shelf.sql`update catalog.listings set product_id = ${easy.productId}, status = 'LISTED',
      batch_id = ${strict.batchId}, listed_until = now() + interval '1 day' where id = ${listingId}`;
    expect(await sqlStateOf(posing)).toBe('LK001');
  });

  test('one that may wait goes on the shelf once its batch has passed and is in force', async () => {
    const { offerId, batchId } = await shelf.goods({ validMs: null });
    const listingId = await shelf.list(ours, offerId);
    for (const _ of [1, 2]) {
      expect((await publish(listingId, true)).listing).toEqual({
        status: 'PENDING_INSPECTION',
        listedUntil: null,
      });
    }
    expect(await seen(listingId)).toBe(false);
    expect(await seen(listingId, ours.owner)).toBe(true);
    await lab.moveBatch('endBatch', batchId);
    const { batch } = await lab.register(offerId);
    await lab.tested(batch.id);
    expect((await lab.standing(listingId)).status).toBe('PENDING_INSPECTION');
    await lab.moveBatch('putBatchInForce', batch.id);
    expect(await lab.standing(listingId)).toMatchObject({ status: 'LISTED', batch: batch.id });
    expect(await lab.told(listingId)).toEqual(['DRAFT>PENDING_INSPECTION', 'PENDING_INSPECTION>LISTED']);
    expect(await seen(listingId)).toBe(true);
    // One that waits may be called off.
    const { offerId: other } = await shelf.goods({ validMs: null });
    const waiting = await shelf.list(ours, other);
    await publish(waiting, true);
    await shelf.change('unlistListing', 'listing { id }', { listingId: waiting }, ours.owner);
    expect((await lab.standing(waiting)).status).toBe('UNLISTED');
  });

  test('an offer that is paused or of no contract is not published', async () => {
    const { offerId } = await shelf.goods();
    const listingId = await shelf.list(ours, offerId);
    await shelf.sql`update catalog.supplier_offers set status = 'PAUSED' where id = ${offerId}`;
    expect(await publish(listingId)).toMatchObject({ code: 'OFFER_UNAVAILABLE', path: ['listingId'] });
    await shelf.sql`update catalog.supplier_offers set status = 'ACTIVE', visibility = 'CONTRACTED' where id = ${offerId}`;
    expect(await publish(listingId)).toMatchObject({ code: 'OFFER_UNAVAILABLE' });
    const input = { merchantId: (await shelf.merchant()).id, offerId, priceMinor: 1, idempotencyKey: key() };
    const refused = await shelf.change('createListing', 'listing { id }', input, platform);
    expect(refused).toMatchObject({ code: 'FORBIDDEN', path: ['merchantId'] });
    const mine = { ...input, merchantId: ours.id, offerId: newId('off', new Date()) };
    expect(await shelf.change('createListing', 'listing { id }', mine, ours.owner)).toMatchObject({
      code: 'NOT_FOUND',
      path: ['offerId'],
    });
    for (const change of [{ visibility: 'CONTRACTED' }, { status: 'PAUSED' }]) {
      const { offerId: closed } = await shelf.goods();
      await shelf.sql`update catalog.supplier_offers set ${shelf.sql(change)} where id = ${closed}`;
      expect(
        await shelf.change('createListing', 'listing { id }', { ...mine, offerId: closed }, ours.owner),
      ).toMatchObject({ code: 'NOT_FOUND', path: ['offerId'] });
    }
  });
});

describe('until when', () => {
  test('it is the earliest end of the inspections and the batch, and bare SQL only brings it forward', async () => {
    const { offerId } = await shelf.goods({ validMs: null });
    const expiresAt = later(100 * day);
    const batchId = await lab.batch(offerId, { expiresAt });
    await lab.tested(batchId, { validUntil: later(200 * day) });
    const listingId = await shelf.list(ours, offerId);
    expect((await publish(listingId)).listing.listedUntil).toBe(expiresAt.toISOString());
    const sooner = later(50 * day);
    await lab.tested(batchId, { inspectedAt: ago(1_000), validUntil: sooner });
    expect((await lab.standing(listingId)).until).toEqual(sooner);
    for (const wanted of [later(51 * day), later(3_000 * day)]) {
      await force(listingId, batchId, wanted);
      expect((await lab.standing(listingId)).until).toEqual(sooner);
    }
    await shelf.sql`update catalog.listings set listed_until = 'infinity' where id = ${listingId}`;
    expect((await lab.standing(listingId)).until).toEqual(sooner);
    const soonest = later(hour);
    await force(listingId, batchId, soonest);
    expect((await lab.standing(listingId)).until).toEqual(soonest);
    const never = shelf.sql`update catalog.listings set listed_until = null where id = ${listingId}`;
    await never.catch(() => {});
    expect((await lab.standing(listingId)).until).not.toBeNull();
  });

  test('past it nobody buys or sees it, before any task ran; the task takes it off and tells so once', async () => {
    const { offerId } = await shelf.goods({ validMs: 1_500 });
    const listingId = await shelf.list(ours, offerId);
    const { listing } = await publish(listingId);
    expect([await seen(listingId), await buy(listingId)]).toEqual([true, null]);
    await until(() => new Date(listing.listedUntil) <= new Date());
    expect([await seen(listingId), await buy(listingId)]).toEqual([false, 'LISTING_UNAVAILABLE']);
    expect(await seen(listingId, ours.owner)).toBe(true);
    expect((await lab.standing(listingId)).status).toBe('LISTED');
    expect(await publish(listingId, true)).toMatchObject({ code: 'INSPECTION_EXPIRED' });
    await Promise.all([sweep(), sweep(), sweep()]);
    await sweep();
    expect(await lab.standing(listingId)).toEqual({
      ...{ status: 'UNLISTED', batch: null, until: null },
      reason: 'INSPECTION_EXPIRED',
    });
    expect(await lab.told(listingId)).toEqual(['DRAFT>LISTED', 'LISTED>UNLISTED INSPECTION_EXPIRED']);
    const reasonTo = async (viewer: Viewer) =>
      (await shelf.ask('query ($id: ID!) { listing(id: $id) { offReason } }', { id: listingId }, viewer)).data
        .listing?.offReason;
    expect(await reasonTo(ours.finance)).toBe('INSPECTION_EXPIRED');
    expect(await reasonTo(person('usr_customer'))).toBeUndefined();
    expect((await publish(listingId, true)).listing.status).toBe('PENDING_INSPECTION');
  });

  test('a batch past its date becomes EXPIRED and carries nothing any more', async () => {
    const { offerId, batchId: former } = await shelf.goods({ validMs: null });
    await lab.moveBatch('endBatch', former);
    const expiresAt = later(1_500);
    const batchId = await lab.batch(offerId, { expiresAt });
    await lab.tested(batchId);
    const { batch: unused } = await lab.register(offerId, { expiresAt });
    const listingId = await shelf.list(ours, offerId);
    expect((await publish(listingId)).listing.listedUntil).toBe(expiresAt.toISOString());
    await until(() => expiresAt <= new Date());
    expect(await lab.moveBatch('putBatchInForce', unused.id)).toMatchObject({ code: 'BATCH_EXPIRED' });
    await Promise.all([sweep(), sweep()]);
    expect(await lab.standing(listingId)).toMatchObject({ status: 'UNLISTED', reason: 'BATCH_EXPIRED' });
    expect(await lab.told(listingId)).toEqual(['DRAFT>LISTED', 'LISTED>UNLISTED BATCH_EXPIRED']);
    for (const id of [batchId, unused.id]) {
      const [row] = await shelf.sql`select status from catalog.batches where id = ${id}`;
      expect(row?.['status']).toBe('EXPIRED');
      expect(await lab.moveBatch('putBatchInForce', id)).toMatchObject({ code: 'BATCH_STATE' });
      const back = shelf.sql`update catalog.batches set status = 'IN_FORCE' where id = ${id}`;
      expect(await sqlStateOf(back)).toBe('23001');
    }
  });

  test('a newer batch that passed takes over instead, and nobody is told', async () => {
    const { offerId } = await shelf.goods({ validMs: 1_500 });
    const listingId = await shelf.list(ours, offerId);
    const { listing } = await publish(listingId);
    const next = await lab.batch(offerId);
    const validUntil = later(30 * day);
    await lab.tested(next, { validUntil });
    expect(await lab.standing(listingId)).toMatchObject({ batch: next, until: validUntil });
    await until(() => new Date(listing.listedUntil) <= new Date());
    await sweep();
    expect(await lab.standing(listingId)).toMatchObject({ status: 'LISTED', batch: next });
    expect(await buy(listingId)).toBeNull();
    expect(await lab.told(listingId)).toEqual(['DRAFT>LISTED']);
  });

  test('ending the batch in force hands over to an older one that passed, or takes the goods off', async () => {
    const { offerId, batchId } = await shelf.goods();
    const listingId = await shelf.list(ours, offerId);
    const next = await lab.batch(offerId);
    await lab.tested(next);
    await publish(listingId);
    expect((await lab.standing(listingId)).batch).toBe(next);
    await lab.moveBatch('endBatch', next);
    expect(await lab.standing(listingId)).toMatchObject({ status: 'LISTED', batch: batchId });
    await lab.moveBatch('endBatch', batchId);
    expect(await lab.standing(listingId)).toMatchObject({ status: 'UNLISTED', reason: 'NOT_INSPECTED' });
    expect(await lab.told(listingId)).toEqual(['DRAFT>LISTED', 'LISTED>UNLISTED NOT_INSPECTED']);
  });
});

describe('the price', () => {
  const change = (listingId: string, priceMinor: number, more: object = {}, viewer = ours.owner) =>
    shelf.change(
      'changeListingPrice',
      'listing { price { amountMinor } }',
      { listingId, priceMinor, idempotencyKey: key(), ...more },
      viewer,
    );
  const historyOf = async (listingId: string, viewer: Viewer, first = 20, after: string | null = null) => {
    const query = `query ($id: ID!, $first: Int, $after: String) { listing(id: $id) {
      priceHistory(first: $first, after: $after) { edges { cursor node { price { amountMinor currency } changedBy } }
        pageInfo { hasNextPage } } } }`;
    return (await shelf.ask(query, { id: listingId, first, after }, viewer)).data.listing?.priceHistory;
  };
  const prices = (history: { edges: { node: { price: { amountMinor: number } } }[] }) =>
    history.edges.map(({ node }) => node.price.amountMinor);

  test('is kept with who asked it; the same again adds nothing; the merchant’s people alone see it', async () => {
    const listingId = await shelf.listed(ours, 9_900);
    expect((await change(listingId, 8_800)).listing.price.amountMinor).toBe(8_800);
    await change(listingId, 8_800);
    const staff = person('usr_staff', { role: 'MERCHANT_STAFF', merchantId: ours.id });
    await change(listingId, 7_700, {}, staff);
    const whole = await historyOf(listingId, ours.finance);
    expect(prices(whole)).toEqual([7_700, 8_800, 9_900]);
    expect(whole.edges.map((edge: { node: { changedBy: string } }) => edge.node.changedBy)).toEqual([
      'usr_staff',
      ours.owner.userId,
      ours.owner.userId,
    ]);
    const page = await historyOf(listingId, ours.owner, 2);
    expect([prices(page), page.pageInfo.hasNextPage]).toEqual([[7_700, 8_800], true]);
    expect(prices(await historyOf(listingId, ours.owner, 2, page.edges[1].cursor))).toEqual([9_900]);
    const theirs = await shelf.merchant();
    for (const viewer of [anonymous, shelf.supplier, theirs.owner, person('usr_customer'), platform]) {
      expect(await historyOf(listingId, viewer)).toBeNull();
    }
  });

  test('is changed only from what it is thought to be, by one of those who come at once', async () => {
    const listingId = await shelf.listed(ours, 1_000);
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, n) => change(listingId, 2_000 + n, { expectedPriceMinor: 1_000 })),
    );
    const won = answers.filter(({ listing }) => listing !== undefined);
    expect(won).toHaveLength(1);
    const now = won[0].listing.price.amountMinor;
    const lost = answers.filter(({ code }) => code === 'PRICE_CHANGED');
    expect(lost).toHaveLength(9);
    expect(lost[0]).toMatchObject({
      path: ['expectedPriceMinor'],
      message: expect.stringContaining(String(now)),
    });
    expect(prices(await historyOf(listingId, ours.owner))).toEqual([now, 1_000]);
    // Without it the last one wins, and the history is dense.
    await Promise.all(Array.from({ length: 10 }, (_, n) => change(listingId, 3_000 + n)));
    expect(prices(await historyOf(listingId, ours.owner))).toHaveLength(12);
  });

  test('one key is one change; another body is refused; who may not, may not', async () => {
    const listingId = await shelf.listed(ours, 1_000);
    const same = { idempotencyKey: key() };
    await Promise.all(Array.from({ length: 5 }, () => change(listingId, 2_000, same)));
    await change(listingId, 3_000);
    expect((await change(listingId, 2_000, same)).listing.price.amountMinor).toBe(3_000);
    expect(await change(listingId, 4_000, same)).toMatchObject({ code: 'IDEMPOTENCY_CONFLICT' });
    expect(prices(await historyOf(listingId, ours.owner))).toEqual([3_000, 2_000, 1_000]);
    for (const wrong of [0, -1, 10_000_000_001]) {
      expect(await change(listingId, wrong)).toMatchObject({ code: 'INVALID_INPUT', path: ['priceMinor'] });
    }
    const theirs = await shelf.merchant();
    expect(await change(listingId, 1, {}, ours.finance)).toMatchObject({ code: 'FORBIDDEN' });
    expect(await change(listingId, 1, {}, platform)).toMatchObject({ code: 'FORBIDDEN' });
    for (const viewer of [theirs.owner, shelf.supplier, person('usr_customer')]) {
      expect(await change(listingId, 1, {}, viewer)).toMatchObject({
        code: 'NOT_FOUND',
        path: ['listingId'],
      });
    }
  });

  test('cannot be unsaid by bare SQL', async () => {
    const listingId = await shelf.listed(ours);
    const { sql } = shelf;
    const attempts = [
      sql`update catalog.listing_prices set price_minor = 1 where listing_id = ${listingId}`,
      sql`delete from catalog.listing_prices where listing_id = ${listingId}`,
      sql`truncate catalog.listing_prices`,
    ];
    for (const attempt of attempts) expect(await sqlStateOf(attempt)).toBe('23001');
  });

  test('a limit for each buyer is set, taken away and bounded', async () => {
    const listingId = await shelf.listed(ours);
    const limit = (perUserLimit: number | null, viewer = ours.owner) =>
      shelf.change('setListingLimit', 'listing { perUserLimit }', { listingId, perUserLimit }, viewer);
    for (const good of [1, 1_000_000, null]) {
      expect((await limit(good)).listing.perUserLimit).toBe(good);
    }
    for (const bad of [0, -1, 1_000_001]) {
      expect(await limit(bad)).toMatchObject({ code: 'INVALID_INPUT', path: ['perUserLimit'] });
    }
    expect(await limit(2, ours.finance)).toMatchObject({ code: 'FORBIDDEN' });
    expect(await limit(2, person('usr_customer'))).toMatchObject({ code: 'NOT_FOUND' });
    expect((await lab.standing(listingId)).status).toBe('LISTED');
  });
});
