import { create } from 'qrcode';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ago, type Laboratory, openLaboratory, sqlStateOf } from './laboratory.ts';
import { key, openShelf, type Shelf } from './shelf.ts';

let shelf: Shelf;
let lab: Laboratory;

beforeAll(async () => {
  shelf = await openShelf();
  lab = openLaboratory(shelf);
});
afterAll(() => shelf.close());

async function batch() {
  const { offerId } = await shelf.goods();
  return (await lab.register(offerId)).batch;
}
const verificationOf = async (id: string) =>
  (await shelf.ask('query ($id: ID!) { batch(id: $id) { verification { intact checkedEvents } } }', { id }))
    .data.batch.verification;

test('whatever may be written of an event is sealed as it lies in the table', async () => {
  const { id } = await batch();
  const notes = ['', '"\\\n\r\t', '\u2028\u2029', '😀é\u0301', '😀'.repeat(500)];
  for (const note of notes) {
    const input = { batchId: id, kind: 'STORED', place: ' 仓 ', note, occurredAt: ago(1_000) };
    const answer = await shelf.change(
      'recordTraceEvent',
      'event { sequence }',
      { ...input, idempotencyKey: key() },
      shelf.supplier,
    );
    expect(answer.event?.sequence).toBe(notes.indexOf(note) + 1);
  }
  // Half a character would not lie there as it was sealed.
  for (const [field, half] of [
    ['note', '半个\ud83d'],
    ['place', '\udc00 仓'],
  ] as const) {
    const input = {
      batchId: id,
      kind: 'STORED',
      place: '仓',
      note: '',
      occurredAt: ago(1_000),
      [field]: half,
    };
    const answer = await shelf.change(
      'recordTraceEvent',
      'event { sequence }',
      { ...input, idempotencyKey: key() },
      shelf.supplier,
    );
    expect(answer).toMatchObject({ code: 'INVALID_INPUT', path: [field] });
  }
  expect(await verificationOf(id)).toEqual({ intact: true, checkedEvents: notes.length });
});

test('an instant is sealed as it lies in the table; one that would not come back from there is refused', async () => {
  const { offerId } = await shelf.goods();
  const made = { producedAt: '1999-12-31T23:59:59.9999+08:00', expiresAt: '9999-12-31T23:59:59.999Z' };
  const { id } = (await lab.register(offerId, made)).batch;
  const record = (occurredAt: string) => {
    const input = { batchId: id, kind: 'HARVESTED', place: '山', occurredAt, idempotencyKey: key() };
    return shelf.change('recordTraceEvent', 'event { occurredAt }', input, shelf.supplier);
  };
  const { event } = await record('1900-01-01T05:45:00.1239+05:45');
  expect(event.occurredAt).toBe('1900-01-01T00:00:00.123Z');
  for (const ancient of ['0000-01-01T00:00:00Z', '0099-01-01T00:00:00Z', '1899-12-31T23:59:59.999Z']) {
    expect(await record(ancient)).toMatchObject({ code: 'INVALID_INPUT', path: ['occurredAt'] });
    expect(await lab.register(offerId, { producedAt: ancient })).toMatchObject({ path: ['producedAt'] });
  }
  expect(await verificationOf(id)).toEqual({ intact: true, checkedEvents: 1 });
});

test('batch codes: what is given is kept in upper case, what cannot be one is refused', async () => {
  const { offerId } = await shelf.goods();
  const stem = key().slice(0, 8);
  const given = await lab.register(offerId, { code: ` ${stem}-a ` });
  expect(given.batch.code).toBe(`${stem}-A`.toUpperCase());
  const longest = `${stem}-`.padEnd(40, 'x');
  expect((await lab.register(offerId, { code: longest })).batch.code).toBe(longest.toUpperCase());
  expect(await lab.register(offerId, { code: `${stem}-A` })).toMatchObject({
    code: 'BATCH_CODE_TAKEN',
    path: ['code'],
  });
  for (const code of ['', 'abc', '-abc', 'abc-', 'a b c', 'ab_cd', '批次编号', 'a\u0000bc', 'x'.repeat(41)]) {
    expect(await lab.register(offerId, { code })).toMatchObject({ code: 'INVALID_INPUT', path: ['code'] });
  }
  for (const more of [{ quantity: 1_000_000_001 }, { quantity: -1 }, { idempotencyKey: 'short' }]) {
    expect(await lab.register(offerId, more)).toMatchObject({
      code: 'INVALID_INPUT',
      path: Object.keys(more),
    });
  }
});

/** The dark squares of a QR code's SVG, as `column,row` without its margin of two: strokes of one unit, line by line. */
function darkOf(svg: string): Set<string> {
  const [, path = ''] = /stroke="#000000" d="([^"]*)"/.exec(svg) ?? [];
  const dark = new Set<string>();
  let [x, y] = [0, 0];
  for (const [, command, first, second] of path.matchAll(/([Mmh])(-?[\d.]+)(?: (-?[\d.]+))?/g)) {
    if (command === 'M') [x, y] = [Number(first), Math.floor(Number(second))];
    if (command === 'm') [x, y] = [x + Number(first), y + Number(second)];
    if (command !== 'h') continue;
    for (const end = x + Number(first); x < end; x++) dark.add(`${x - 2},${y - 2}`);
  }
  return dark;
}

test('the QR code is that of its page, as wide as it is asked for', async () => {
  const { id } = await batch();
  const query = `query ($id: ID!) { batch(id: $id) { page svg: qrCode(size: 512)
    least: qrCode(format: PNG_DATA_URL, size: 64) most: qrCode(format: PNG_DATA_URL, size: 1024) } }`;
  const { page, svg, least, most } = (await shelf.ask(query, { id })).data.batch;
  const { modules } = create(page, { errorCorrectionLevel: 'M' });
  const { size } = modules;
  const expected = new Set<string>();
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      if (modules.get(row, column) === 1) expected.add(`${column},${row}`);
    }
  }
  expect(darkOf(svg)).toEqual(expected);
  expect(svg).toContain('width="512" height="512"');
  expect(svg).toContain(`viewBox="0 0 ${size + 4} ${size + 4}"`);
  for (const [png, width] of [
    [least, 64],
    [most, 1_024],
  ] as const) {
    const bytes = Buffer.from(png.split(',')[1], 'base64');
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([width, width]);
  }
});

test('a batch takes the steps that its table allows, by bare SQL no way back from its end', async () => {
  const { offerId } = await shelf.goods();
  const move = async (mutation: 'putBatchInForce' | 'endBatch', id: string) => {
    const answer = await lab.moveBatch(mutation, id);
    return answer.code ?? answer.batch.status;
  };
  const { id } = (await lab.register(offerId)).batch;
  expect(await move('endBatch', id)).toBe('BATCH_STATE');
  const started = await Promise.all(Array.from({ length: 5 }, () => move('putBatchInForce', id)));
  expect(started).toEqual(Array(5).fill('IN_FORCE'));
  const ended = await Promise.all(Array.from({ length: 5 }, () => move('endBatch', id)));
  expect(ended).toEqual(Array(5).fill('EXHAUSTED'));
  expect(await move('putBatchInForce', id)).toBe('BATCH_STATE');
  const back = shelf.sql`update catalog.batches set status = 'IN_FORCE' where id = ${id}`;
  expect(await sqlStateOf(back)).toBe('23001');
  expect((await lab.recall(id)).batch.status).toBe('RECALLED');
});
