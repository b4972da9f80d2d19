import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { anonymous, type Viewer } from '../../platform/viewer.ts';
import { type Answer, person } from '../support/alone.ts';
import { ago, day, hour, type Laboratory, openLaboratory, sqlStateOf } from './laboratory.ts';
import { key, type Merchant, openShelf, platform, type Shelf } from './shelf.ts';

let shelf: Shelf;
let lab: Laboratory;
let ours: Merchant;
let rival: Viewer;

beforeAll(async () => {
  shelf = await openShelf();
  lab = openLaboratory(shelf);
  ours = await shelf.merchant();
  rival = (await shelf.source('别家')).people;
  await shelf.sql`insert into catalog.inspection_standards values ('PESTICIDE_RESIDUE', '农残', 'Residue', '', 30, now())`;
  await shelf.sql`insert into catalog.categories values ('cat_00000000000000000000000077', null, 'leaves', '茶叶', 'Leaves',
    'QUALITY_ONLY', '{GENERAL_SAFETY,PESTICIDE_RESIDUE}', now())`;
});
afterAll(() => shelf.close());

const untested = () => shelf.goods({ validMs: null });
const traceOf = (batchId: string) =>
  shelf.sql`select kind, place, note from catalog.trace_events where batch_id = ${batchId} order by sequence`;

describe('submitting what a laboratory found', () => {
  test.each([
    [{ lab: ' ' }, 'lab'],
    [{ lab: '检'.repeat(101) }, 'lab'],
    [{ inspector: '' }, 'inspector'],
    [{ inspector: 'a\u0000b' }, 'inspector'],
    [{ certificateNumber: 'x'.repeat(101) }, 'certificateNumber'],
    [{ certificateUrl: 'http://lab.example/c' }, 'certificateUrl'],
    [{ certificateUrl: 'javascript:alert(1)' }, 'certificateUrl'],
    [{ certificateUrl: `https://lab.example/${'a'.repeat(2_048)}` }, 'certificateUrl'],
    [{ measurements: Array(101).fill({ name: '铅', value: '0' }) }, 'measurements'],
    [{ measurements: [{ name: '', value: '0' }] }, 'measurements'],
    [{ measurements: [{ name: '铅', value: '' }] }, 'measurements'],
    [{ measurements: [{ name: '铅', value: '0', unit: 'x'.repeat(101) }] }, 'measurements'],
    [{ measurements: [{ name: '铅', value: '\ud800' }] }, 'measurements'],
    [{ inspectedAt: ago(-60_000) }, 'inspectedAt'],
    [{ inspectedAt: ago(hour), validUntil: ago(hour + 1) }, 'validUntil'],
    [{ inspectedAt: ago(hour), validUntil: ago(hour - 365 * day - 10_000) }, 'validUntil'],
    [{ idempotencyKey: 'short' }, 'idempotencyKey'],
  ])('refuses %j', async (more, field) => {
    const { batchId } = await untested();
    expect(await lab.submit(batchId, more)).toMatchObject({ code: 'INVALID_INPUT', path: [field] });
    const [{ count } = {}] =
      await shelf.sql`select count(*)::int from catalog.inspections where batch_id = ${batchId}`;
    expect(count).toBe(0);
  });

  test('one at every limit is taken and reads back whole', async () => {
    const { batchId } = await untested();
    const inspectedAt = ago(hour);
    const given = {
      result: 'FAIL',
      lab: '检'.repeat(100),
      inspector: '王'.repeat(100),
      certificateNumber: 'x'.repeat(100),
      certificateUrl: `https://lab.example/${'a'.repeat(2_028)}`,
      measurements: Array(100).fill({ name: '铅', value: '未检出', unit: 'mg/kg', limit: '0.5' }),
      inspectedAt,
      validUntil: new Date(new Date(inspectedAt).getTime() + 365 * day).toISOString(),
    };
    const { inspection } = await lab.submit(batchId, given);
    const { data } = await shelf.ask(
      `query ($id: ID!) { inspection(id: $id) { result lab inspector certificateNumber certificateUrl
         measurements { name value unit limit } inspectedAt validUntil status reviewedAt reviewNote
         standard { key validityDays } } }`,
      { id: inspection.id },
      shelf.supplier,
    );
    expect(data.inspection).toEqual({
      ...given,
      ...{ status: 'SUBMITTED', reviewedAt: null, reviewNote: null },
      standard: { key: 'GENERAL_SAFETY', validityDays: 365 },
    });
  });

  test('a pass holds as long as its standard allows unless told shorter, and never longer', async () => {
    const { batchId } = await untested();
    const inspectedAt = ago(hour);
    const more = { standardKey: 'PESTICIDE_RESIDUE', inspectedAt };
    const latest = new Date(new Date(inspectedAt).getTime() + 30 * day);
    const over = new Date(latest.getTime() + 1).toISOString();
    expect(await lab.submit(batchId, { ...more, validUntil: over })).toMatchObject({ path: ['validUntil'] });
    const { inspection } = await lab.submit(batchId, more);
    expect(inspection.validUntil).toBe(latest.toISOString());
    const shorter = await lab.submit(batchId, { validUntil: ago(-hour).slice(0, 19).concat('Z') });
    expect(new Date(shorter.inspection.validUntil).getTime()).toBeLessThanOrEqual(Date.now() + hour);
  });

  test('one at a time waits for each batch and standard, however many come at once', async () => {
    const { batchId } = await untested();
    const answers = await Promise.all(Array.from({ length: 10 }, () => lab.submit(batchId)));
    const [entered] = answers.filter(({ inspection }) => inspection !== undefined);
    expect(answers.filter(({ code }) => code === 'INSPECTION_WAITING')).toHaveLength(9);
    const other = await lab.submit(batchId, { standardKey: 'PESTICIDE_RESIDUE' });
    expect(other.inspection.status).toBe('SUBMITTED');
    await lab.review(entered.inspection.id, 'REJECTED');
    expect((await lab.submit(batchId)).inspection.status).toBe('SUBMITTED');
  });

  test('one key many times at once is one inspection; another body is refused', async () => {
    const { batchId } = await untested();
    const same = { idempotencyKey: key(), inspectedAt: ago(hour) };
    const answers = await Promise.all(Array.from({ length: 10 }, () => lab.submit(batchId, same)));
    expect(new Set(answers.map(({ inspection }) => inspection.id)).size).toBe(1);
    expect(await lab.submit(batchId, { ...same, lab: '别家' })).toMatchObject({
      code: 'IDEMPOTENCY_CONFLICT',
    });
  });

  test('its supplier may; the platform may not do it for them, to others the batch is missing', async () => {
    const { batchId } = await untested();
    expect(await lab.submit(batchId, {}, platform)).toMatchObject({ code: 'FORBIDDEN', path: ['batchId'] });
    for (const viewer of [rival, ours.owner, person('usr_customer')]) {
      expect(await lab.submit(batchId, {}, viewer)).toMatchObject({ code: 'NOT_FOUND', path: ['batchId'] });
    }
    expect(await lab.submit('bat_none')).toMatchObject({ code: 'NOT_FOUND', path: ['batchId'] });
    expect(await lab.submit(batchId, { standardKey: 'NOBODY' })).toMatchObject({
      code: 'NOT_FOUND',
      path: ['standardKey'],
    });
    await expect(lab.submit(batchId, {}, anonymous)).rejects.toThrow('UNAUTHENTICATED');
  });
});

describe('reviewing', () => {
  test('is the platform’s alone: no supplier approves its own goods', async () => {
    const { batchId } = await untested();
    const { inspection } = await lab.submit(batchId);
    const by = (viewer: Viewer) => lab.review(inspection.id, 'APPROVED', viewer);
    expect(await by(shelf.supplier)).toMatchObject({ code: 'FORBIDDEN', path: ['inspectionId'] });
    for (const viewer of [rival, ours.owner, person('usr_customer')]) {
      expect(await by(viewer)).toMatchObject({ code: 'NOT_FOUND', path: ['inspectionId'] });
    }
    await expect(by(anonymous)).rejects.toThrow('UNAUTHENTICATED');
    expect(await lab.review('ins_none')).toMatchObject({ code: 'NOT_FOUND' });
    const long = { inspectionId: inspection.id, decision: 'APPROVED', note: '长'.repeat(501) };
    expect(await shelf.change('reviewInspection', 'inspection { id }', long, platform)).toMatchObject({
      path: ['note'],
    });
    const [row] = await shelf.sql`select status from catalog.inspections where id = ${inspection.id}`;
    expect([row?.['status'], await traceOf(batchId)]).toEqual(['SUBMITTED', []]);
  });

  test('is done once: the same decision again is no error, another one is', async () => {
    const { batchId } = await untested();
    const { inspection } = await lab.submit(batchId);
    for (const _ of [1, 2]) {
      expect((await lab.review(inspection.id)).inspection.status).toBe('APPROVED');
    }
    expect(await lab.review(inspection.id, 'REJECTED')).toMatchObject({ code: 'INSPECTION_REVIEWED' });
    expect(await traceOf(batchId)).toEqual([
      { kind: 'INSPECTED', place: '国检中心', note: 'GENERAL_SAFETY PASS C-7' },
    ]);
  });

  test('of many who decide at once one does; a rejection leaves no trace', async () => {
    const { batchId } = await untested();
    const { inspection } = await lab.submit(batchId);
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, n) => lab.review(inspection.id, n % 2 === 0 ? 'APPROVED' : 'REJECTED')),
    );
    const [row] = await shelf.sql`select status from catalog.inspections where id = ${inspection.id}`;
    const won = answers.filter((answer) => answer.inspection?.status === row?.['status']);
    expect(won).toHaveLength(5);
    expect(answers.filter(({ code }) => code === 'INSPECTION_REVIEWED')).toHaveLength(5);
    expect(await traceOf(batchId)).toHaveLength(row?.['status'] === 'APPROVED' ? 1 : 0);
  });
});

describe('what an approved inspection does', () => {
  test('a pass puts on the shelf what waited for it, and tells so; a rejected one does not', async () => {
    const { offerId, batchId } = await untested();
    const theirs = await shelf.merchant();
    const waiting = [await shelf.list(ours, offerId), await shelf.list(theirs, offerId)] as const;
    const draft = await shelf.list(await shelf.merchant(), offerId);
    await lab.publish(waiting[0], ours.owner, true);
    await lab.publish(waiting[1], theirs.owner, true);
    const { inspection } = await lab.submit(batchId);
    await lab.review(inspection.id, 'REJECTED');
    expect((await lab.standing(waiting[0])).status).toBe('PENDING_INSPECTION');
    await lab.tested(batchId);
    for (const listingId of waiting) {
      expect(await lab.standing(listingId)).toMatchObject({ status: 'LISTED', batch: batchId, reason: null });
      expect(await lab.told(listingId)).toEqual(['DRAFT>PENDING_INSPECTION', 'PENDING_INSPECTION>LISTED']);
    }
    expect((await lab.standing(draft)).status).toBe('DRAFT');
  });

  test('a later failure takes the goods off every shelf at once, and tells why', async () => {
    const { offerId, batchId } = await shelf.goods();
    const theirs = await shelf.merchant();
    const listed = [await shelf.list(ours, offerId), await shelf.list(theirs, offerId)] as const;
    await lab.publish(listed[0], ours.owner);
    await lab.publish(listed[1], theirs.owner);
    const { inspection } = await lab.submit(batchId, { result: 'FAIL' });
    expect((await lab.standing(listed[0])).status).toBe('LISTED');
    await lab.review(inspection.id);
    const off = { status: 'UNLISTED', batch: null, until: null, reason: 'INSPECTION_FAILED' };
    for (const listingId of listed) {
      expect(await lab.standing(listingId)).toEqual(off);
      expect(await lab.told(listingId)).toEqual(['DRAFT>LISTED', 'LISTED>UNLISTED INSPECTION_FAILED']);
    }
    const fact = (await shelf.facts()).find(
      ({ payload }) => payload['listingId'] === listed[1] && payload['to'] === 'UNLISTED',
    );
    expect(fact?.channels).toEqual([`merchant:${theirs.id}`, `listing:${listed[1]}`]);
    // What was found later still decides.
    await lab.tested(batchId, { inspectedAt: ago(60_000) });
    expect((await lab.publish(listed[0], ours.owner)).listing.status).toBe('LISTED');
  });

  test('a failure that was found before the pass, and one that was rejected, take nothing off', async () => {
    const { offerId, batchId } = await shelf.goods();
    const listingId = await shelf.list(ours, offerId);
    await lab.publish(listingId, ours.owner);
    await lab.tested(batchId, { result: 'FAIL', inspectedAt: ago(2 * hour) });
    const { inspection } = await lab.submit(batchId, { result: 'FAIL' });
    await lab.review(inspection.id, 'REJECTED');
    expect(await lab.standing(listingId)).toMatchObject({ status: 'LISTED', batch: batchId });
    expect(await lab.told(listingId)).toEqual(['DRAFT>LISTED']);
  });

  test('goods that are tested for two things need both, and hold as long as the shorter one', async () => {
    const { offerId, batchId } = await shelf.goods({
      validMs: null,
      categoryId: 'cat_00000000000000000000000077',
    });
    const listingId = await shelf.list(ours, offerId);
    await lab.publish(listingId, ours.owner, true);
    await lab.tested(batchId);
    expect((await lab.standing(listingId)).status).toBe('PENDING_INSPECTION');
    expect(await lab.publish(listingId, ours.owner)).toMatchObject({ code: 'NOT_INSPECTED' });
    const inspectedAt = ago(hour);
    await lab.tested(batchId, { standardKey: 'PESTICIDE_RESIDUE', inspectedAt });
    expect(await lab.standing(listingId)).toMatchObject({
      status: 'LISTED',
      until: new Date(new Date(inspectedAt).getTime() + 30 * day),
    });
    await lab.tested(batchId, { standardKey: 'PESTICIDE_RESIDUE', result: 'FAIL', inspectedAt: ago(1_000) });
    expect(await lab.standing(listingId)).toMatchObject({ status: 'UNLISTED', reason: 'INSPECTION_FAILED' });
  });
});

describe('the database itself', () => {
  test('lets nobody change what was found, nor a review, nor delete one', async () => {
    const { batchId } = await untested();
    const { sql } = shelf;
    const { inspection } = await lab.submit(batchId, { result: 'FAIL' });
    const { id } = inspection;
    const later = new Date(Date.now() + 900 * day);
    const findings = [
      { result: 'PASS' },
      { valid_until: later },
      { inspected_at: new Date() },
      { lab: 'x' },
      { inspector: 'x' },
      { certificate_number: 'x' },
      { certificate_url: 'https://x.example' },
      { measurements: '[1]' },
      { standard_key: 'PESTICIDE_RESIDUE' },
      { submitted_by: 'usr_x' },
    ];
    for (const change of findings) {
      const attempt = sql`update catalog.inspections set ${sql(change)} where id = ${id}`;
      expect([change, await sqlStateOf(attempt)]).toEqual([change, '23001']);
    }
    await lab.review(id);
    const reviews = [
      { status: 'REJECTED' },
      { reviewed_by: 'usr_x' },
      { review_note: 'x' },
      { result: 'PASS' },
    ];
    for (const change of reviews) {
      const attempt = sql`update catalog.inspections set ${sql(change)} where id = ${id}`;
      expect([change, await sqlStateOf(attempt)]).toEqual([change, '23001']);
    }
    expect(await sqlStateOf(sql`delete from catalog.inspections where id = ${id}`)).toBe('23001');
    expect(await sqlStateOf(sql`truncate catalog.inspections`)).toBe('23001');
  });

  test('keeps one open inspection of each batch and standard', async () => {
    const { batchId } = await untested();
    await lab.submit(batchId);
    const attempt = shelf.sql`insert into catalog.inspections (id, batch_id, supplier_id, standard_key, result, lab, inspector,
        certificate_number, measurements, inspected_at, valid_until, status, submitted_by, submitted_at)
      select 'ins_again', batch_id, supplier_id, standard_key, result, lab, inspector, certificate_number, measurements,
        inspected_at, valid_until, status, submitted_by, submitted_at from catalog.inspections where batch_id = ${batchId}`;
    expect(await sqlStateOf(attempt)).toBe('23505');
  });
});

describe('who sees what', () => {
  test('approved ones are public but for the persons in them; others are the supplier’s and the platform’s', async () => {
    const { batchId } = await untested();
    const id = (await lab.submit(batchId)).inspection.id;
    const seen = async (viewer: Viewer) => {
      const { data } = await shelf.ask(
        `query ($id: ID!, $batchId: ID!, $references: [_Any!]!) {
           inspection(id: $id) { status inspector reviewNote }
           batch(id: $batchId) { inspections { id } }
           _entities(representations: $references) { ... on Inspection { id } } }`,
        { id, batchId, references: [{ __typename: 'Inspection', id }] },
        viewer,
      );
      const { inspection, batch, _entities: entities } = data;
      return [inspection, batch.inspections.length, entities[0]?.id ?? null];
    };
    const outside = [anonymous, rival, ours.owner, person('usr_customer')];
    for (const viewer of outside) expect(await seen(viewer)).toEqual([null, 0, null]);
    const whole = { status: 'SUBMITTED', inspector: '王工', reviewNote: null };
    for (const viewer of [shelf.supplier, platform]) expect(await seen(viewer)).toEqual([whole, 1, id]);
    const review = { inspectionId: id, decision: 'APPROVED', note: '原件已核' };
    await shelf.change('reviewInspection', 'inspection { id }', review, platform);
    const publicly = { status: 'APPROVED', inspector: null, reviewNote: null };
    for (const viewer of outside) expect(await seen(viewer)).toEqual([publicly, 1, id]);
    const all = { ...whole, status: 'APPROVED', reviewNote: '原件已核' };
    for (const viewer of [shelf.supplier, platform]) expect(await seen(viewer)).toEqual([all, 1, id]);
  });

  test('the queue is the platform’s, page by page; a supplier’s list is its own', async () => {
    const { id, people } = await shelf.source('第三家');
    const entered: string[] = [];
    for (let n = 0; n < 3; n++) {
      const { batchId } = await shelf.goods({ supplierId: id, validMs: null });
      entered.push((await lab.submit(batchId, {}, people)).inspection.id);
    }
    const own = 'query ($id: ID!) { supplier(id: $id) { inspections(first: 2) { edges { node { id } } } } }';
    const listOf = async (viewer: Viewer) =>
      (await shelf.ask(own, { id }, viewer)).data.supplier?.inspections?.edges.map(
        (edge: { node: { id: string } }) => edge.node.id,
      );
    const newest = [...entered].sort().reverse().slice(0, 2);
    for (const viewer of [people, platform]) expect(await listOf(viewer)).toEqual(newest);
    for (const viewer of [anonymous, rival, ours.owner]) expect(await listOf(viewer)).toBeUndefined();
    const queue = `query ($after: String) { inspections(first: 3, after: $after) {
      edges { cursor node { id } } pageInfo { hasNextPage } } }`;
    const walked: string[] = [];
    for (let after: string | null = null, more = true; more; ) {
      const answer: Answer = await shelf.ask(queue, { after }, platform);
      const { inspections } = answer.data;
      walked.push(...inspections.edges.map((edge: { node: { id: string } }) => edge.node.id));
      after = inspections.edges.at(-1)?.cursor ?? null;
      more = inspections.pageInfo.hasNextPage;
    }
    expect(walked).toEqual([...walked].sort());
    expect(entered.every((one) => walked.includes(one))).toBe(true);
    for (const viewer of [shelf.supplier, ours.owner, anonymous]) {
      expect((await shelf.ask(queue, {}, viewer)).codes).toEqual(['FORBIDDEN']);
    }
  });
});
