import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { recallIsThatOf } from '../../subgraphs/catalog/domain/trace-chain.ts';
import { ago, type Laboratory, openLaboratory, sqlStateOf } from './laboratory.ts';
import { openShelf, type Shelf } from './shelf.ts';

let shelf: Shelf;
let lab: Laboratory;

beforeAll(async () => {
  shelf = await openShelf();
  lab = openLaboratory(shelf);
});
afterAll(() => shelf.close());

async function batch(): Promise<{ id: string; code: string }> {
  const { offerId } = await shelf.goods();
  return (await lab.register(offerId)).batch;
}

async function recalled(): Promise<{ id: string; code: string }> {
  const made = await batch();
  expect((await lab.recall(made.id)).batch.status).toBe('RECALLED');
  return made;
}

async function verdict(id: string) {
  const query = 'query ($id: ID!) { batch(id: $id) { verification { intact brokenAt problem } } }';
  return Object.values((await shelf.ask(query, { id })).data.batch.verification);
}

/** Lets somebody with the whole database do what its triggers refuse. */
async function tamper(change: object, id: string) {
  const { sql } = shelf;
  await sql`alter table catalog.batches disable trigger user`;
  const write = sql`update catalog.batches set ${sql(change as Record<string, string>)} where id = ${id}`;
  await write.finally(() => sql`alter table catalog.batches enable trigger user`);
}

describe('a recall', () => {
  test('that somebody wiped out, made up, moved or gave another reason is found', async () => {
    const { id } = await recalled();
    expect(await verdict(id)).toEqual([true, null, null]);
    const found = [false, 0, 'BATCH_CHANGED'];
    await tamper({ status: 'IN_FORCE', recall_reason: null, recalled_at: null }, id);
    expect(await verdict(id)).toEqual(found);

    const other = await recalled();
    await tamper({ recall_reason: '外箱破损' }, other.id);
    expect(await verdict(other.id)).toEqual(found);

    const third = await recalled();
    await tamper({ recalled_at: ago(3_600_000) }, third.id);
    expect(await verdict(third.id)).toEqual(found);

    const { id: sound } = await batch();
    expect(await verdict(sound)).toEqual([true, null, null]);
    await tamper({ status: 'RECALLED', recall_reason: 'x', recalled_at: ago(0) }, sound);
    expect(await verdict(sound)).toEqual(found);
  });

  test('is changed by nobody, by bare SQL neither', async () => {
    const { id } = await recalled();
    const { sql } = shelf;
    for (const change of [{ recall_reason: '外箱破损' }, { recalled_at: ago(3_600_000) }]) {
      const attempt = sql`update catalog.batches set ${sql(change)} where id = ${id}`;
      expect(await sqlStateOf(attempt)).toBe('23001');
    }
    expect(await verdict(id)).toEqual([true, null, null]);
  });

  test('agrees with the last event that tells of one', () => {
    const at = new Date('2026-11-23T00:00:00Z');
    const links = [{ kind: 'RECALLED', note: '农残', occurredAt: at }];
    const said = { status: 'RECALLED', recallReason: '农残', recalledAt: at };
    expect(recallIsThatOf(links, said)).toBe(true);
    expect(recallIsThatOf([], said)).toBe(false);
    const none = { status: 'EXPIRED', recallReason: null, recalledAt: null };
    expect(recallIsThatOf([], none)).toBe(true);
    expect(recallIsThatOf(links, none)).toBe(false);
  });
});

test('a request draws each QR code once, and ten PNGs at most', async () => {
  const { code } = await batch();
  const ask = async (args: readonly string[]) => {
    const fields = args.map((one, i) => `q${i}: qrCode(${one})`).join(' ');
    return shelf.ask(`{ traceability(batchCode: "${code}") { ${fields} } }`);
  };
  const png = (size: number) => `format: PNG_DATA_URL, size: ${size}`;
  const same = await ask(Array.from({ length: 40 }, () => png(64)));
  expect([same.codes, new Set(Object.values(same.data.traceability)).size]).toEqual([[], 1]);
  expect((await ask(Array.from({ length: 10 }, (_, i) => png(64 + i)))).codes).toEqual([]);
  expect((await ask(Array.from({ length: 11 }, (_, i) => png(64 + i)))).codes).toEqual(['INVALID_INPUT']);
  expect((await ask(Array.from({ length: 100 }, (_, i) => `size: ${100 + i}`))).codes).toEqual([]);
  expect((await ask(Array.from({ length: 101 }, (_, i) => `size: ${100 + i}`))).codes).toEqual([
    'INVALID_INPUT',
  ]);
});
