import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { anonymous, type Viewer } from '../../platform/viewer.ts';
import { person } from '../support/alone.ts';
import { type Goods, key, type Merchant, openShelf, platform, type Shelf } from './shelf.ts';

let shelf: Shelf;
let goods: Goods;
let merchant: Merchant;

beforeAll(async () => {
  shelf = await openShelf();
  goods = await shelf.goods({ name: '白毫银针' });
  merchant = await shelf.merchant();
});
afterAll(() => shelf.close());

const minutes = (count: number) => new Date(Date.now() + count * 60_000).toISOString();

type Registered = { readonly id: string; readonly code: string };

const batchInput = (more: object = {}) => ({
  offerId: goods.offerId,
  quantity: 500,
  producedAt: minutes(-60),
  idempotencyKey: key(),
  ...more,
});

const register = (more: object = {}, viewer: Viewer = shelf.supplier) =>
  shelf.change('registerBatch', 'batch { id code status quantity }', batchInput(more), viewer);

async function registered(more: object = {}): Promise<Registered> {
  return (await register(more)).batch;
}

const record = (batchId: string, more: object = {}, viewer: Viewer = shelf.supplier) => {
  const input = { batchId, kind: 'STORED', place: '福州仓', occurredAt: minutes(-1), idempotencyKey: key() };
  return shelf.change('recordTraceEvent', 'event { sequence hash }', { ...input, ...more }, viewer);
};

/** A batch with a trace from the field to the shop. */
async function travelled(): Promise<Registered> {
  const batch = await registered();
  await record(batch.id, { kind: 'HARVESTED', place: '福鼎太姥山', note: '头采' });
  await record(batch.id, { kind: 'PRODUCED', place: '福鼎茶厂' });
  await record(batch.id, { kind: 'STORED', place: '福州仓' });
  await record(batch.id, { kind: 'SHIPPED', place: '福州仓', note: '顺丰' });
  return batch;
}

const traceFields = `id code offerId quantity producedAt expiresAt status recallReason recalledAt page
  product { id name } supplier { id name }
  events { sequence kind place note occurredAt recordedAt recorderHash prevHash hash }
  inspections { status result lab certificateNumber inspector validUntil standard { key } }
  verification { intact checkedEvents brokenAt problem }`;

async function trace(code: string, viewer: Viewer = anonymous) {
  const { data, codes } = await shelf.ask(
    `query ($code: String!) { traceability(batchCode: $code) { ${traceFields} } }`,
    { code },
    viewer,
  );
  expect(codes).toEqual([]);
  return data.traceability;
}

async function verdict({ code }: Registered) {
  const { intact, brokenAt, problem } = (await trace(code)).verification;
  return [intact, brokenAt, problem];
}

async function headOf(batchId: string): Promise<string> {
  const [batch] = await shelf.sql`select head_hash from catalog.batches where id = ${batchId}`;
  return batch?.['head_hash'];
}

/** Lets somebody with the whole database do what its triggers refuse. */
async function tamper(table: 'trace_events' | 'batches', work: (sql: Shelf['sql']) => Promise<unknown>) {
  const { sql } = shelf;
  await sql`alter table catalog.${sql(table)} disable trigger user`;
  await work(sql).finally(() => sql`alter table catalog.${sql(table)} enable trigger user`);
}

describe('registering a batch', () => {
  test('its code is unguessable unless given, and the same key is the same batch', async () => {
    const input = batchInput();
    const first = await shelf.change('registerBatch', 'batch { id code status }', input, shelf.supplier);
    expect(first.batch).toEqual({
      id: expect.stringMatching(/^bat_/),
      code: expect.stringMatching(/^[0-9A-HJKMNP-TV-Z]{10}$/),
      status: 'REGISTERED',
    });
    expect(await shelf.change('registerBatch', 'batch { id code status }', input, shelf.supplier)).toEqual(
      first,
    );
    const other = { ...input, quantity: 501 };
    const { code } = await shelf.change('registerBatch', 'batch { id }', other, shelf.supplier);
    expect(code).toBe('IDEMPOTENCY_CONFLICT');
  });

  test('a code is unique on the platform, in either case, also for those who come at once', async () => {
    const { people } = await shelf.source();
    const answers = await Promise.all(
      ['spring-1', 'SPRING-1', 'Spring-1', 'sPRING-1'].map((code) => register({ code })),
    );
    expect(answers.map((one) => one.code ?? one.batch.code).sort()).toEqual([
      'BATCH_CODE_TAKEN',
      'BATCH_CODE_TAKEN',
      'BATCH_CODE_TAKEN',
      'SPRING-1',
    ]);
    expect((await trace(' spring-1 ')).code).toBe('SPRING-1');
    expect((await register({ code: 'SPRING-2' }, people)).code).toBe('FORBIDDEN');
    expect(await trace('SPRING-2')).toBeNull();
  });

  test('what cannot be is refused, naming where', async () => {
    const refused = async (more: object) => {
      const { code, path } = await register(more);
      return [code, ...(path ?? [])];
    };
    expect(await refused({ quantity: 0 })).toEqual(['INVALID_INPUT', 'quantity']);
    expect(await refused({ code: 'a b c d' })).toEqual(['INVALID_INPUT', 'code']);
    expect(await refused({ producedAt: minutes(1) })).toEqual(['INVALID_INPUT', 'producedAt']);
    expect(await refused({ expiresAt: minutes(-61) })).toEqual(['INVALID_INPUT', 'expiresAt']);
    expect(await refused({ offerId: 'off_none' })).toEqual(['NOT_FOUND', 'offerId']);
  });
});

describe('who may act on a batch', () => {
  test('its supplier may; to others it is missing, and the platform may not do it for them', async () => {
    const { id } = await registered();
    const { people: rival } = await shelf.source('别家');
    const acts = (viewer: Viewer) =>
      Promise.all([
        record(id, {}, viewer),
        shelf.change('putBatchInForce', 'batch { id }', { batchId: id }, viewer),
        shelf.change('endBatch', 'batch { id }', { batchId: id }, viewer),
      ]).then((answers) => answers.map(({ code }) => code));
    for (const stranger of [rival, merchant.owner, person('usr_customer')]) {
      expect(await acts(stranger)).toEqual(['NOT_FOUND', 'NOT_FOUND', 'NOT_FOUND']);
    }
    expect(await acts(platform)).toEqual(['FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN']);
    const [batch] = await shelf.sql`select status, head_sequence from catalog.batches where id = ${id}`;
    expect(batch).toEqual({ status: 'REGISTERED', head_sequence: 0 });
  });

  test('it goes from registered to in force to exhausted, and never back', async () => {
    const { id, code } = await registered();
    const move = async (mutation: string) => {
      const input = { batchId: id };
      const answer = await shelf.change(mutation, 'batch { status }', input, shelf.supplier);
      return answer.code ?? answer.batch.status;
    };
    expect(await move('endBatch')).toBe('BATCH_STATE');
    expect([await move('putBatchInForce'), await move('putBatchInForce')]).toEqual(['IN_FORCE', 'IN_FORCE']);
    expect([await move('endBatch'), await move('putBatchInForce')]).toEqual(['EXHAUSTED', 'BATCH_STATE']);
    expect(await verdict({ id, code })).toEqual([true, null, null]);
  });
});

describe('recording what happened', () => {
  test('it is sealed upon what was recorded before; the same key records it once', async () => {
    const { id, code } = await registered();
    const input = { kind: 'HARVESTED', place: '福鼎', idempotencyKey: key() };
    const occurredAt = minutes(-1);
    const first = await record(id, { ...input, occurredAt });
    expect(await record(id, { ...input, occurredAt })).toEqual(first);
    // What happened earlier may become known later: the order is that of recording.
    await record(id, { occurredAt: minutes(-600) });
    const { events, verification } = await trace(code);
    expect(events.map((one: { sequence: number; kind: string }) => [one.sequence, one.kind])).toEqual([
      [1, 'HARVESTED'],
      [2, 'STORED'],
    ]);
    expect(events[1].prevHash).toBe(first.event.hash);
    expect(verification).toEqual({ intact: true, checkedEvents: 2, brokenAt: null, problem: null });
  });

  test('not what is still to come, nor what only the product itself records', async () => {
    const { id, code } = await registered();
    expect((await record(id, { occurredAt: minutes(6) })).path).toEqual(['occurredAt']);
    expect((await record(id, { place: ' ' })).path).toEqual(['place']);
    expect((await record(id, { note: '长'.repeat(501) })).path).toEqual(['note']);
    await expect(record(id, { kind: 'INSPECTED' })).rejects.toThrow();
    await expect(record(id, { kind: 'RECALLED' })).rejects.toThrow();
    expect((await trace(code)).events).toEqual([]);
    expect((await record(id, { occurredAt: minutes(4) })).event.sequence).toBe(1);
  });

  test('forty at once make one dense chain', async () => {
    const { id, code } = await registered();
    const answers = await Promise.all(Array.from({ length: 40 }, () => record(id)));
    const sequences = answers.map(({ event }) => event.sequence).sort((a, b) => a - b);
    expect(sequences).toEqual(Array.from({ length: 40 }, (_, index) => index + 1));
    const { verification } = await trace(code);
    expect(verification).toEqual({ intact: true, checkedEvents: 40, brokenAt: null, problem: null });
  });

  test('who looks while it grows never sees it broken', async () => {
    const { id, code } = await registered();
    const looks: Promise<unknown>[] = [];
    const records: Promise<unknown>[] = [];
    for (let turn = 0; turn < 30; turn++) {
      records.push(record(id));
      looks.push(verdict({ id, code }));
    }
    await Promise.all(records);
    expect(new Set((await Promise.all(looks)).map(String))).toEqual(new Set(['true,,']));
  });

  test('five hundred events are the most', async () => {
    const { id, code } = await registered();
    // The rest of the chain by hand: only how many there are matters here.
    const genesis = await headOf(id);
    await shelf.sql.begin(async (tx) => {
      let before = genesis;
      for (let sequence = 1; sequence < 500; sequence++) {
        const hash = `by hand ${sequence}`;
        await tx`insert into catalog.trace_events (batch_id, sequence, kind, place, note, occurred_at, recorded_at,
            recorded_by, prev_hash, hash)
          values (${id}, ${sequence}, 'STORED', 'x', '', now(), now(), 'usr_x', ${before}, ${hash})`;
        before = hash;
      }
    });
    const answers = await Promise.all([record(id), record(id), record(id)]);
    expect(answers.map((one) => one.code ?? one.event.sequence).sort()).toEqual([
      500,
      'TRACE_FULL',
      'TRACE_FULL',
    ]);
    expect((await trace(code)).events).toHaveLength(500);
  });
});

describe('the database itself', () => {
  test('lets nobody change, delete or truncate a trace', async () => {
    const { id, code } = await travelled();
    const { sql } = shelf;
    const only = 'A trace is only appended to.';
    await expect(sql`update catalog.trace_events set note = 'x' where batch_id = ${id}`).rejects.toThrow(
      only,
    );
    await expect(sql`delete from catalog.trace_events where batch_id = ${id}`).rejects.toThrow(only);
    await expect(sql`truncate catalog.trace_events`).rejects.toThrow(only);
    expect(await verdict({ id, code })).toEqual([true, null, null]);
  });

  test('takes no link that leaves a gap, stands in the place of another or follows upon another one', async () => {
    const { id } = await travelled();
    const { sql } = shelf;
    const head = await headOf(id);
    const enter = (sequence: number, before: string) =>
      sql`insert into catalog.trace_events (batch_id, sequence, kind, place, note, occurred_at, recorded_at,
          recorded_by, prev_hash, hash)
        values (${id}, ${sequence}, 'STORED', 'x', '', now(), now(), 'usr_x', ${before}, 'y')`;
    for (const attempt of [enter(6, head), enter(4, head), enter(1, head), enter(5, 'another')]) {
      await expect(attempt).rejects.toThrow('does not follow upon the head');
    }
  });

  test('lets nobody change what a batch was registered with, nor its head', async () => {
    const { id } = await travelled();
    const { sql } = shelf;
    const stays = 'A batch stays as it was registered.';
    for (const change of [
      { quantity: 501 },
      { code: 'OTHER' },
      { produced_at: minutes(-5) },
      { expires_at: minutes(5) },
      { head_sequence: 3 },
      { head_hash: 'x' },
    ]) {
      await expect(sql`update catalog.batches set ${sql(change)} where id = ${id}`).rejects.toThrow(stays);
    }
  });
});

describe('a row that somebody tampered with is found', () => {
  test('changed', async () => {
    const batch = await travelled();
    await tamper(
      'trace_events',
      (sql) =>
        sql`update catalog.trace_events set place = '别处' where batch_id = ${batch.id} and sequence = 2`,
    );
    expect(await verdict(batch)).toEqual([false, 2, 'EVENT_CHANGED']);
  });

  test.each(['kind', 'note', 'recorded_by', 'prev_hash', 'hash'])('changed in its %s', async (column) => {
    const batch = await travelled();
    await tamper(
      'trace_events',
      (sql) =>
        sql`update catalog.trace_events set ${sql({ [column]: 'DELIVERED' })}
          where batch_id = ${batch.id} and sequence = 3`,
    );
    expect(await verdictOnly(batch)).toEqual([false, 3, 'EVENT_CHANGED']);
  });

  test.each(['occurred_at', 'recorded_at'])('changed in its %s by a millisecond', async (column) => {
    const batch = await travelled();
    await tamper(
      'trace_events',
      (sql) =>
        sql`update catalog.trace_events set ${sql(column)} = ${sql(column)} + interval '1 ms'
          where batch_id = ${batch.id} and sequence = 4`,
    );
    expect(await verdict(batch)).toEqual([false, 4, 'EVENT_CHANGED']);
  });

  test.each([1, 2, 4])('number %i rewritten, with its hash made anew', async (sequence) => {
    const batch = await travelled();
    const other = await travelled();
    const event = { ...(await trace(batch.code)).events[sequence - 1], note: '有机' };
    await tamper(
      'trace_events',
      (sql) =>
        sql`update catalog.trace_events set note = ${event.note}, hash = ${sealAnew(batch.id, event)}
          where batch_id = ${batch.id} and sequence = ${sequence}`,
    );
    expect(await verdict(batch)).toEqual([false, sequence, 'EVENT_CHANGED']);
    expect(await verdict(other)).toEqual([true, null, null]);
  });

  test('two with their contents swapped', async () => {
    const batch = await travelled();
    await tamper(
      'trace_events',
      (sql) =>
        sql`update catalog.trace_events as one set kind = other.kind, place = other.place, note = other.note,
            occurred_at = other.occurred_at, recorded_at = other.recorded_at, recorded_by = other.recorded_by,
            prev_hash = other.prev_hash, hash = other.hash
          from catalog.trace_events as other
          where one.batch_id = ${batch.id} and other.batch_id = one.batch_id
            and (one.sequence, other.sequence) in ((2, 3), (3, 2))`,
    );
    expect(await verdict(batch)).toEqual([false, 2, 'EVENT_CHANGED']);
  });

  test.each([
    [1, 1],
    [3, 3],
    [4, 4],
  ])('number %i deleted', async (sequence, brokenAt) => {
    const batch = await travelled();
    await tamper(
      'trace_events',
      (sql) => sql`delete from catalog.trace_events where batch_id = ${batch.id} and sequence = ${sequence}`,
    );
    expect(await verdict(batch)).toEqual([false, brokenAt, 'EVENT_MISSING']);
  });

  test('all of them deleted', async () => {
    const batch = await travelled();
    await tamper('trace_events', (sql) => sql`delete from catalog.trace_events where batch_id = ${batch.id}`);
    expect(await verdict(batch)).toEqual([false, 1, 'EVENT_MISSING']);
  });

  test("the batch's own quantity, with a trace and without", async () => {
    for (const batch of [await travelled(), await registered()]) {
      await tamper(
        'batches',
        (sql) => sql`update catalog.batches set quantity = 5000 where id = ${batch.id}`,
      );
      expect(await verdict(batch)).toEqual([false, 0, 'BATCH_CHANGED']);
    }
  });
});

/** The verdict alone, where a row holds what the schema's types cannot carry. */
async function verdictOnly({ code }: Registered) {
  const { data } = await shelf.ask(
    `query ($code: String!) { traceability(batchCode: $code) {
       verification { intact brokenAt problem } } }`,
    { code },
  );
  return Object.values(data.traceability.verification);
}

function sealAnew(batchId: string, event: Record<string, unknown>): string {
  const { sequence, kind, place, note, occurredAt, recordedAt, recorderHash, prevHash } = event;
  const said = [batchId, sequence, kind, place, note, occurredAt, recordedAt, recorderHash, prevHash];
  return createHash('sha256')
    .update(JSON.stringify(['lianka-trace-1', 'event', ...said]))
    .digest('hex');
}

describe('tracing', () => {
  test('an anonymous visitor sees the whole trace, checks it, and learns nobody’s name', async () => {
    const batch = await travelled();
    const { id: batchId } = batch;
    const inspection = {
      ...{ batchId, standardKey: 'GENERAL_SAFETY', result: 'PASS', lab: '国检中心', inspector: '王工' },
      ...{ certificateNumber: 'C-7', inspectedAt: minutes(-1), idempotencyKey: key() },
    };
    const entered = await shelf.change('submitInspection', 'inspection { id }', inspection, shelf.supplier);
    expect((await trace(batch.code)).inspections).toEqual([]);
    const [submitted] = (await trace(batch.code, shelf.supplier)).inspections;
    expect(submitted).toMatchObject({ status: 'SUBMITTED', inspector: '王工' });
    const review = { inspectionId: entered.inspection.id, decision: 'APPROVED' };
    await shelf.change('reviewInspection', 'inspection { id }', review, platform);

    const seen = await trace(batch.code.toLowerCase());
    expect(seen).toMatchObject({
      code: batch.code,
      status: 'REGISTERED',
      recallReason: null,
      product: { id: goods.productId, name: '白毫银针' },
      supplier: { id: shelf.supplierId },
      verification: { intact: true, checkedEvents: 5, brokenAt: null },
    });
    expect(seen.page).toMatch(new RegExp(`/trace/${batch.code}$`));
    expect(seen.events.map((one: { kind: string }) => one.kind)).toEqual([
      'HARVESTED',
      'PRODUCED',
      'STORED',
      'SHIPPED',
      'INSPECTED',
    ]);
    expect(seen.inspections).toEqual([
      {
        ...{ status: 'APPROVED', result: 'PASS', lab: '国检中心', certificateNumber: 'C-7', inspector: null },
        ...{ validUntil: expect.any(String), standard: { key: 'GENERAL_SAFETY' } },
      },
    ]);
    expect(JSON.stringify(seen)).not.toMatch(/usr_|王工/);

    // From the answer alone, as anybody can.
    const facts = [seen.id, seen.offerId, seen.product.id, seen.code, seen.quantity, seen.producedAt];
    let before = createHash('sha256')
      .update(JSON.stringify(['lianka-trace-1', 'batch', ...facts, seen.expiresAt]))
      .digest('hex');
    for (const event of seen.events) {
      expect([event.prevHash, event.hash]).toEqual([before, sealAnew(seen.id, event)]);
      before = event.hash;
    }
  });

  test('a recalled batch says so and why, to everybody', async () => {
    const { id, code } = await travelled();
    const input = { batchId: id, reason: '农残超标', idempotencyKey: key() };
    await shelf.change('recallBatch', 'batch { id }', input, shelf.supplier);
    const seen = await trace(code);
    expect(seen).toMatchObject({
      status: 'RECALLED',
      recallReason: '农残超标',
      recalledAt: expect.any(String),
    });
    expect(seen.events.at(-1).kind).toBe('RECALLED');
    expect(seen.verification).toMatchObject({ intact: true, checkedEvents: 5 });
  });

  test('a code that cannot be, or is nobody’s, is nothing', async () => {
    for (const code of ['', ' ', 'x', 'a\u0000bcd', '不是批次号', 'NOBODYS000']) {
      expect(await trace(code)).toBeNull();
    }
  });

  test('its QR code is a picture that leads to its page', async () => {
    const { code } = await registered();
    const ask = (args: string) =>
      shelf.ask(`query ($code: String!) { traceability(batchCode: $code) { qrCode${args} } }`, { code });
    const svg = (await ask('')).data.traceability.qrCode;
    expect(svg).toMatch(/^<svg .*<\/svg>\s*$/s);
    const png = (await ask('(format: PNG_DATA_URL, size: 128)')).data.traceability.qrCode;
    expect(png).toMatch(/^data:image\/png;base64,/);
    const bytes = Buffer.from(png.split(',')[1], 'base64');
    // The width that a PNG's header tells.
    expect(bytes.readUInt32BE(16)).toBe(128);
    expect((await ask('(size: 63)')).codes).toEqual(['INVALID_INPUT']);
    expect((await ask('(size: 1025)')).codes).toEqual(['INVALID_INPUT']);
  });

  test('one batch or ten, short or long: the same few statements', async () => {
    const count = async (codes: readonly string[]) => {
      const fields = codes.map((code, i) => `b${i}: traceability(batchCode: "${code}") { ${traceFields} }`);
      shelf.statements.length = 0;
      expect((await shelf.ask(`{ ${fields.join(' ')} }`)).codes).toEqual([]);
      return shelf.statements.length;
    };
    const batches = await Promise.all(Array.from({ length: 10 }, travelled));
    const one = await count([(await registered()).code]);
    expect([await count([batches[0]?.code ?? '']), await count(batches.map(({ code }) => code))]).toEqual([
      one,
      one,
    ]);
    expect(one).toBeLessThanOrEqual(6);
  });
});

describe('what leads to a batch', () => {
  test('a listing, while it is on the shelf', async () => {
    const listingId = await shelf.listed(merchant);
    const batchOf = async (viewer: Viewer = anonymous) => {
      const query = 'query ($id: ID!) { listing(id: $id) { batch { code verification { intact } } } }';
      return (await shelf.ask(query, { id: listingId }, viewer)).data.listing?.batch;
    };
    expect(await batchOf()).toEqual({ code: expect.any(String), verification: { intact: false } });
    const off = await shelf.change('unlistListing', 'listing { id }', { listingId }, merchant.owner);
    expect(off.code).toBeUndefined();
    expect(await batchOf()).toBeUndefined();
    expect(await batchOf(merchant.owner)).toBeNull();
  });

  test('an offer, to its supplier and the platform, page by page', async () => {
    const { offerId } = await shelf.goods();
    const entered: string[] = [];
    for (let turn = 0; turn < 3; turn++) entered.push((await registered({ offerId })).id);
    const query = `query ($id: ID!, $after: String) { supplierOffer(id: $id) {
      batches(first: 2, after: $after) { edges { cursor node { id } } pageInfo { hasNextPage } } } }`;
    const page = async (viewer: Viewer, after: string | null = null) =>
      (await shelf.ask(query, { id: offerId, after }, viewer)).data.supplierOffer?.batches;
    const ids = (found: { edges: { node: { id: string } }[] }) => found.edges.map(({ node }) => node.id);
    const first = await page(shelf.supplier);
    entered.sort().reverse();
    expect([ids(first), first.pageInfo.hasNextPage]).toEqual([entered.slice(0, 2), true]);
    const second = await page(platform, first.edges[1].cursor);
    expect(ids(second)[0]).toBe(entered[2]);
    expect(await page(merchant.owner)).toBeNull();
  });

  test('its id, as field and as entity', async () => {
    const { id, code } = await registered();
    const { data } = await shelf.ask(
      `query ($id: ID!, $references: [_Any!]!) { batch(id: $id) { code }
         _entities(representations: $references) { ... on Batch { code } } }`,
      { id, references: [{ __typename: 'Batch', id }] },
    );
    expect(data).toEqual({ batch: { code }, _entities: [{ code }] });
  });
});
