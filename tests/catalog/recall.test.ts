import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { anonymous } from '../../platform/viewer.ts';
import { person } from '../support/alone.ts';
import { until } from '../support/until.ts';
import { ago, day, type Laboratory, openLaboratory, sqlStateOf } from './laboratory.ts';
import { type Goods, key, type Merchant, openShelf, platform, type Shelf } from './shelf.ts';
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

/** Goods on our shelf, and the listing they stand on it with. */
async function onShelf(): Promise<Goods & { listingId: string }> {
  const goods = await shelf.goods();
  const listingId = await shelf.list(ours, goods.offerId);
  await lab.publish(listingId, ours.owner);
  return { ...goods, listingId };
}

/** By a buyer of its own each time: one has ten open orders at most. */
const hold = (listingId: string) =>
  room.hold({ merchantId: ours.id, buyerUserId: `usr_${key()}`, lines: [{ listingId, quantity: 1 }] });
const recalled = { status: 'RECALLED', batch: null, until: null, reason: 'BATCH_RECALLED' };
const recallsOf = async (batchId: string) =>
  (await shelf.facts()).filter(
    ({ name, payload }) => name === 'batch.recalled' && payload['batchId'] === batchId,
  );
const statusOf = async (batchId: string) =>
  (await shelf.sql`select status from catalog.batches where id = ${batchId}`)[0]?.['status'];
/** Waits until so many sessions of this database wait for a lock. */
const waiting = (count: number) =>
  until(async () => {
    const [row] = await shelf.sql`select count(*)::int as waiting from pg_stat_activity
      where datname = current_database() and wait_event_type = 'Lock'`;
    return row?.['waiting'] === count;
  });
const deadlocks = async () => {
  const [row] =
    await shelf.sql`select deadlocks::int from pg_stat_database where datname = current_database()`;
  return row?.['deadlocks'];
};

/** Has so many merchants more list an offer, by bare SQL: on the shelf, carried by its batch. */
async function listedBy(count: number, { offerId, productId, variantId, batchId }: Goods): Promise<void> {
  const { sql } = shelf;
  const stem = key().replaceAll('-', '').slice(0, 16);
  await sql`insert into catalog.merchants
    select (jsonb_populate_record(one, jsonb_build_object('id', 'mer_' || ${stem} || n, 'slug', ${stem} || n))).*
    from catalog.merchants as one, generate_series(1, ${count}::int) as n where one.id = ${ours.id}`;
  await sql`insert into catalog.listings (merchant_id, id, offer_id, product_id, variant_id, price_minor, currency, status,
      batch_id, listed_until, created_at, updated_at)
    select 'mer_' || ${stem} || n, 'lst_' || ${stem} || n, ${offerId}, ${productId}, ${variantId}, 9900, 'CNY', 'LISTED',
      ${batchId}, now() + interval '1 year', now(), now()
    from generate_series(1, ${count}::int) as n`;
}

describe('a recall', () => {
  test('takes the goods off a thousand shelves in one transaction and a fixed number of statements', async () => {
    const few = await onShelf();
    const many = await onShelf();
    await listedBy(999, many);
    const bystander = await onShelf();
    const waits = await shelf.merchant();
    const [pending, draft] = [await shelf.list(waits, many.offerId), await shelf.merchant()];
    await shelf.sql`update catalog.listings set status = 'PENDING_INSPECTION' where id = ${pending}`;
    const untouched = await shelf.list(draft, many.offerId);
    const count = async (batchId: string) => {
      shelf.statements.length = 0;
      expect((await lab.recall(batchId)).batch.status).toBe('RECALLED');
      return shelf.statements.length;
    };
    expect([await count(few.batchId), await count(many.batchId)]).toEqual([
      statementsOfRecall,
      statementsOfRecall,
    ]);

    const { sql } = shelf;
    const rows = await sql`select status, off_reason, count(*)::int from catalog.listings
      where offer_id = ${many.offerId} group by 1, 2 order by 1`;
    expect(rows.map((row) => Object.values(row))).toEqual([
      ['DRAFT', null, 1],
      ['RECALLED', 'BATCH_RECALLED', 1_001],
    ]);
    expect(await lab.standing(untouched)).toMatchObject({ status: 'DRAFT', reason: null });
    // Everything that it wrote was written by one and the same transaction.
    const writers = await sql`
      select xmin::text from catalog.listings where offer_id = ${many.offerId} and status = 'RECALLED'
      union select xmin::text from catalog.batches where id = ${many.batchId}
      union select xmin::text from catalog.trace_events where batch_id = ${many.batchId}
      union select xmin::text from catalog.outbox where payload ->> 'batchId' = ${many.batchId}
      union select xmin::text from catalog.outbox where payload ->> 'reason' = 'BATCH_RECALLED'
        and payload ->> 'listingId' in (select id from catalog.listings where offer_id = ${many.offerId})`;
    expect(writers).toHaveLength(1);

    const told = (await shelf.facts()).filter(({ payload }) => payload['reason'] === 'BATCH_RECALLED');
    expect(told).toHaveLength(1_002);
    expect(told.filter(({ payload }) => payload['from'] === 'LISTED')).toHaveLength(1_001);
    const ofOurs = told.find(({ payload }) => payload['listingId'] === many.listingId);
    expect(ofOurs?.channels).toEqual([`merchant:${ours.id}`, `listing:${many.listingId}`]);
    expect(await lab.told(pending)).toEqual(['PENDING_INSPECTION>RECALLED BATCH_RECALLED']);
    const [fact, ...more] = await recallsOf(many.batchId);
    expect(more).toEqual([]);
    expect(fact?.payload).toEqual({
      ...{ batchId: many.batchId, batchCode: many.batchId.slice(-10).toUpperCase(), reason: '农残超标' },
      ...{ supplierId: shelf.supplierId, productId: many.productId, offerId: many.offerId },
    });
    // Its supplier, its product, and everybody who has it in the shop in whatever state.
    expect(fact?.channels).toHaveLength(2 + 1_002);
    for (const channel of [
      `supplier:${shelf.supplierId}`,
      `product:${many.productId}`,
      `merchant:${ours.id}`,
      `merchant:${draft.id}`,
    ]) {
      expect(fact?.channels).toContain(channel);
    }
    expect(await lab.standing(bystander.listingId)).toMatchObject({ status: 'LISTED' });
  });

  test('stops orders and is seen by everybody at once; what was recalled is said for good', async () => {
    const { batchId, listingId } = await onShelf();
    expect((await hold(listingId)).code).toBeNull();
    await lab.recall(batchId);
    expect((await hold(listingId)).code).toBe('LISTING_UNAVAILABLE');
    const { data } = await shelf.ask(
      `query ($batchId: ID!, $listingId: ID!) { listing(id: $listingId) { id }
         batch(id: $batchId) { status recallReason events { kind note } } }`,
      { batchId, listingId },
    );
    expect(data).toEqual({
      listing: null,
      batch: {
        ...{ status: 'RECALLED', recallReason: '农残超标' },
        events: [{ kind: 'RECALLED', note: '农残超标' }],
      },
    });
  });

  test('is the supplier’s and the platform’s; anybody else learns that it is not theirs', async () => {
    const { batchId, listingId } = await onShelf();
    const { people: rival } = await shelf.source('别家');
    for (const viewer of [rival, ours.owner, person('usr_customer')]) {
      expect(await lab.recall(batchId, {}, viewer)).toMatchObject({ code: 'FORBIDDEN', path: ['batchId'] });
    }
    await expect(lab.recall(batchId, {}, anonymous)).rejects.toThrow('UNAUTHENTICATED');
    expect(await lab.recall('bat_none')).toMatchObject({ code: 'NOT_FOUND', path: ['batchId'] });
    for (const reason of ['', ' \n', '长'.repeat(501), 'a\u0000b', '铅\ud800']) {
      expect(await lab.recall(batchId, { reason })).toMatchObject({ path: ['reason'] });
    }
    expect(await lab.recall(batchId, { idempotencyKey: 'short' })).toMatchObject({
      path: ['idempotencyKey'],
    });
    expect((await lab.standing(listingId)).status).toBe('LISTED');
    expect((await lab.recall(batchId, { reason: '长'.repeat(500) }, platform)).batch.status).toBe('RECALLED');
    expect(await lab.standing(listingId)).toEqual(recalled);
  });

  test('happens once, however often and by however many it is asked for', async () => {
    const { batchId, listingId } = await onShelf();
    const same = { idempotencyKey: key() };
    const answers = await Promise.all(Array.from({ length: 10 }, () => lab.recall(batchId, same)));
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    expect(answers[0].batch.status).toBe('RECALLED');
    expect(await lab.recall(batchId, { ...same, reason: '别的' })).toMatchObject({
      code: 'IDEMPOTENCY_CONFLICT',
    });
    expect(await lab.recall(batchId)).toMatchObject({ code: 'BATCH_STATE', path: ['batchId'] });
    expect(await lab.told(listingId)).toEqual(['DRAFT>LISTED', 'LISTED>RECALLED BATCH_RECALLED']);

    const other = await onShelf();
    const each = await Promise.all(Array.from({ length: 10 }, () => lab.recall(other.batchId)));
    expect(each.filter(({ batch }) => batch !== undefined)).toHaveLength(1);
    expect(each.filter(({ code }) => code === 'BATCH_STATE')).toHaveLength(9);
    for (const id of [batchId, other.batchId]) {
      expect(await recallsOf(id)).toHaveLength(1);
      const events = await shelf.sql`select kind from catalog.trace_events where batch_id = ${id}`;
      expect(events.map((event) => event['kind'])).toEqual(['RECALLED']);
    }
  });

  test('reaches a batch in any state', async () => {
    const { offerId } = await shelf.goods();
    const { batch: registered } = await lab.register(offerId);
    const exhausted = await lab.batch(offerId);
    await lab.moveBatch('endBatch', exhausted);
    for (const batchId of [registered.id, exhausted]) {
      expect((await lab.recall(batchId)).batch.status).toBe('RECALLED');
      const query = 'query ($id: ID!) { batch(id: $id) { verification { intact checkedEvents } } }';
      const { data } = await shelf.ask(query, { id: batchId });
      expect(data.batch.verification).toEqual({ intact: true, checkedEvents: 1 });
    }
  });
});

/**
 * The batch, begin, the key; what holds the batches (3), the batch, its state; the listings held and moved; its head held and
 * its event; who lists it; two tellings, the key's answer, commit; and the batch as it is answered.
 */
const statementsOfRecall = 19;

describe('at one instant', () => {
  test('whoever publishes while the batch is recalled ends off the shelf: fifty times', async () => {
    const round = async (n: number) => {
      const { offerId, batchId } = await shelf.goods();
      const listingId = await shelf.list(ours, offerId);
      const works = [() => lab.publish(listingId, ours.owner), () => lab.recall(batchId)];
      if (n % 2 === 0) works.reverse();
      const answers = await Promise.all(works.map((work) => work()));
      const [published] = n % 2 === 0 ? answers.reverse() : answers;
      const { status } = await lab.standing(listingId);
      const won = published.listing !== undefined;
      expect(won ? 'PUBLISHED' : published.code).toBe(won ? 'PUBLISHED' : 'BATCH_RECALLED');
      expect(status).toBe(won ? 'RECALLED' : 'DRAFT');
      expect((await hold(listingId)).code).toBe('LISTING_UNAVAILABLE');
      expect(await lab.told(listingId)).toEqual(
        won ? ['DRAFT>LISTED', 'LISTED>RECALLED BATCH_RECALLED'] : [],
      );
    };
    for (let turn = 0; turn < 5; turn++) {
      await Promise.all(Array.from({ length: 10 }, (_, n) => round(n)));
    }
    expect(await deadlocks()).toBe(0);
  }, 60_000);

  test('who publishes waits for a recall that is under way, and is refused: the action and bare SQL', async () => {
    const { offerId, batchId } = await shelf.goods();
    const listingId = await shelf.list(ours, offerId);
    const published = await shelf.sql.begin(async (tx) => {
      await tx`update catalog.batches set status = 'RECALLED', recalled_at = now(), recall_reason = 'x'
        where id = ${batchId}`;
      const answer = lab.publish(listingId, ours.owner);
      await waiting(1);
      return [answer];
    });
    expect(await published[0]).toMatchObject({ code: 'BATCH_RECALLED' });

    const other = await shelf.goods();
    const bare = await shelf.list(ours, other.offerId);
    const forced = await shelf.deps.db.transaction(async (held) => {
      const { sql } = shelf;
      await held.execute(`update catalog.batches set status = 'RECALLED', recalled_at = now(), recall_reason = 'x'
        where id = '${other.batchId}'`);
      const attempt =
        sqlStateOf(sql`update catalog.listings set status = 'LISTED', batch_id = ${other.batchId},
        listed_until = now() + interval '1 day' where id = ${bare}`);
      await waiting(1);
      return [attempt];
    });
    expect(await forced[0]).toBe('LK004');
    expect((await lab.standing(bare)).status).toBe('DRAFT');
  });

  test('a recall waits for who publishes, and takes off what was published', async () => {
    const { batchId, offerId } = await shelf.goods();
    const listingId = await shelf.list(ours, offerId);
    const answers = await shelf.sql.begin(async (tx) => {
      await tx`update catalog.listings set status = 'LISTED', batch_id = ${batchId},
        listed_until = now() + interval '1 day' where id = ${listingId}`;
      const answer = lab.recall(batchId);
      await waiting(1);
      return [answer];
    });
    expect((await answers[0])?.batch.status).toBe('RECALLED');
    expect(await lab.standing(listingId)).toEqual(recalled);
  });

  test('no order is promised goods after their recall: who comes meanwhile waits for it, and goes without', async () => {
    const { offerId, listingId } = await onShelf();
    const answers = await shelf.sql.begin(async (tx) => {
      // As far as a recall gets before it commits.
      await tx`update catalog.listings set status = 'RECALLED', batch_id = null, listed_until = null
        where id = ${listingId}`;
      const answer = hold(listingId);
      await waiting(1);
      return [answer];
    });
    expect((await answers[0])?.code).toBe('LISTING_UNAVAILABLE');
    expect(await room.level(offerId)).toEqual({ onHand: 100, reserved: 0 });
  });

  test('an order that has its goods already keeps them: the recall waits for it', async () => {
    const { batchId, offerId, listingId } = await onShelf();
    const ended: string[] = [];
    const both = await shelf.sql.begin(async (tx) => {
      await tx`select from catalog.stock_levels where offer_id = ${offerId} for update`;
      const held = hold(listingId).then((answer) => {
        ended.push('hold');
        return answer;
      });
      await waiting(1);
      const taken = lab.recall(batchId).then((answer) => {
        ended.push('recall');
        return answer;
      });
      await waiting(2);
      return [held, taken] as const;
    });
    expect((await both[0]).code).toBeNull();
    expect((await both[1]).batch.status).toBe('RECALLED');
    expect(ended).toEqual(['hold', 'recall']);
    expect(await room.level(offerId)).toEqual({ onHand: 100, reserved: 1 });
    expect((await hold(listingId)).code).toBe('LISTING_UNAVAILABLE');
  });

  test('in a crowd of buyers every one that starts after the recall goes without: twenty times', async () => {
    const round = async () => {
      const { batchId, offerId, listingId } = await onShelf();
      let isOver = false;
      const crowd: Promise<void>[] = [];
      const kept: string[] = [];
      const buy = async () => {
        const late = isOver;
        const { code, orderId } = await hold(listingId);
        expect([null, 'LISTING_UNAVAILABLE']).toContain(code);
        if (late) expect(code).toBe('LISTING_UNAVAILABLE');
        if (code === null) kept.push(orderId);
      };
      for (let n = 0; n < 3; n++) crowd.push(buy());
      const over = lab.recall(batchId).then(() => {
        isOver = true;
      });
      for (let n = 0; n < 3; n++) crowd.push(buy());
      await over;
      for (let n = 0; n < 2; n++) crowd.push(buy());
      await Promise.all(crowd);
      expect(await lab.standing(listingId)).toEqual(recalled);
      expect(await room.level(offerId)).toEqual({ onHand: 100, reserved: kept.length });
    };
    for (let turn = 0; turn < 20; turn++) await round();
    expect(await room.isExact()).toBe(true);
  }, 60_000);

  test('reviews, recalls and publishing of several batches of one offer do not wait in a circle', async () => {
    const round = async (n: number) => {
      const { offerId, batchId, listingId } = await onShelf();
      const batches = [await lab.batch(offerId), await lab.batch(offerId)] as const;
      const [a, b] = [await lab.submit(batches[0]), await lab.submit(batches[1], { result: 'FAIL' })];
      const { batch: next } = await lab.register(offerId);
      const works = [
        () => lab.review(a.inspection.id),
        () => lab.recall(batchId),
        () => lab.review(b.inspection.id),
        () => lab.moveBatch('putBatchInForce', next.id),
        () => lab.publish(listingId, ours.owner),
        () => hold(listingId),
      ];
      const turned = [...works.slice(n % works.length), ...works.slice(0, n % works.length)];
      await Promise.all(turned.map((work) => work()));
      expect(await statusOf(batchId)).toBe('RECALLED');
      // Whoever published after the recall did so on the batch that passed by then.
      const { status, batch } = await lab.standing(listingId);
      if (status === 'LISTED') expect(batch).toBe(batches[0]);
      else expect(status).toBe('RECALLED');
    };
    for (let turn = 0; turn < 4; turn++) {
      await Promise.all(Array.from({ length: 4 }, (_, n) => round(turn + n)));
    }
    expect(await deadlocks()).toBe(0);
  }, 60_000);
});

describe('a recalled batch', () => {
  test('never carries anything again, by whatever means; a new one does', async () => {
    const { offerId, batchId, listingId } = await onShelf();
    const { sql } = shelf;
    await lab.recall(batchId);
    await lab.tested(batchId, { inspectedAt: ago(1_000) });
    expect(await lab.standing(listingId)).toEqual(recalled);
    expect(await lab.publish(listingId, ours.owner)).toMatchObject({ code: 'BATCH_RECALLED' });
    for (const mutation of ['putBatchInForce', 'endBatch'] as const) {
      expect(await lab.moveBatch(mutation, batchId)).toMatchObject({ code: 'BATCH_STATE' });
    }
    const attempts: [PromiseLike<unknown>, string][] = [
      [
        sql`update catalog.listings set status = 'LISTED', batch_id = ${batchId},
          listed_until = now() + interval '1 day' where id = ${listingId}`,
        'LK004',
      ],
      [
        sql`update catalog.batches set status = 'IN_FORCE', recalled_at = null, recall_reason = null
          where id = ${batchId}`,
        '23001',
      ],
      [sql`update catalog.batches set status = 'EXHAUSTED' where id = ${batchId}`, '23001'],
      [sql`delete from catalog.batches where id = ${batchId}`, '23503'],
    ];
    for (const [attempt, state] of attempts) expect(await sqlStateOf(attempt)).toBe(state);

    expect((await lab.publish(listingId, ours.owner, true)).listing.status).toBe('PENDING_INSPECTION');
    const next = await lab.batch(offerId);
    await lab.tested(next);
    expect(await lab.standing(listingId)).toMatchObject({ status: 'LISTED', batch: next, reason: null });
    expect((await hold(listingId)).sale.lines[0].batchId).toBe(next);
    expect(await lab.told(listingId)).toEqual([
      'DRAFT>LISTED',
      'LISTED>RECALLED BATCH_RECALLED',
      'RECALLED>PENDING_INSPECTION',
      'PENDING_INSPECTION>LISTED',
    ]);
  });

  test('takes goods off the shelf whoever recalls it: by bare SQL it is not recalled, ended or failed under them', async () => {
    const { batchId, listingId } = await onShelf();
    const { sql } = shelf;
    const before = await lab.standing(listingId);
    // As the one that passed, but for its result and when it was made.
    const failing = (suffix: string, inspectedAt: string) =>
      sql`insert into catalog.inspections select (jsonb_populate_record(one, jsonb_build_object(
          'id', id || ${suffix}::text, 'result', 'FAIL', 'inspected_at', ${inspectedAt}::text))).*
        from catalog.inspections as one where batch_id = ${batchId} and result = 'PASS'`;
    const attempts: [PromiseLike<unknown>, string][] = [
      [
        sql`update catalog.batches set status = 'RECALLED', recalled_at = now(), recall_reason = 'x'
          where id = ${batchId}`,
        'LK004',
      ],
      [sql`update catalog.batches set status = 'EXHAUSTED' where id = ${batchId}`, 'LK001'],
      [failing('f', ago(0)), 'LK002'],
    ];
    for (const [attempt, state] of attempts) expect(await sqlStateOf(attempt)).toBe(state);
    expect([await statusOf(batchId), await lab.standing(listingId)]).toEqual(['IN_FORCE', before]);
    // One that was made before the pass decides nothing; and with its goods, in one transaction, a batch may go.
    await failing('e', ago(30 * day));
    await sql.begin(async (tx) => {
      await tx`update catalog.batches set status = 'RECALLED', recalled_at = now(), recall_reason = 'x'
        where id = ${batchId}`;
      await tx`update catalog.listings set status = 'RECALLED', batch_id = null, listed_until = null
        where id = ${listingId}`;
    });
    expect([await statusOf(batchId), (await lab.standing(listingId)).status]).toEqual([
      'RECALLED',
      'RECALLED',
    ]);
  });

  test('takes along what a newer batch carries: nobody can tell the goods in the store apart', async () => {
    const { offerId, batchId, listingId } = await onShelf();
    const next = await lab.batch(offerId);
    await lab.tested(next);
    expect((await lab.standing(listingId)).batch).toBe(next);
    await lab.recall(batchId);
    expect(await lab.standing(listingId)).toEqual(recalled);
    // The merchant decides to sell the rest.
    expect((await lab.publish(listingId, ours.owner)).listing.status).toBe('LISTED');
    expect((await lab.standing(listingId)).batch).toBe(next);
  });
});
