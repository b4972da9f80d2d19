import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeCursor } from '../../platform/cursor.ts';
import { deriveKey } from '../../platform/secrets.ts';
import { tablesOf } from '../../platform/tables.ts';
import { until } from '../support/until.ts';
import {
  cardViewed,
  codesOf,
  type Ear,
  type Item,
  itemsOf,
  knock,
  listen,
  openStage,
  type Stage,
  viewedQuery,
} from './live/stage.ts';

let stage: Stage;
let staff: string;

beforeAll(async () => {
  stage = await openStage();
  staff = await stage.token('usr_staff', ['MERCHANT_STAFF:mer_a']);
});
afterAll(() => stage.close());

const after = (cursor: string | undefined) => ({ merchantId: 'mer_a', after: cursor });

/** Hears one item and leaves; answers its cursor. */
async function oneCursor(): Promise<Item> {
  const ear = await listen(stage, staff);
  await stage.happen('card', cardViewed('mer_a', 'led_a0'));
  await until(() => ear.results.length === 1);
  ear.stop();
  return itemsOf(ear)[0] as Item;
}

test('who comes back with a cursor gets what was missed, then what happens, each once and in order', async () => {
  const first = await oneCursor();
  for (let i = 0; i < 25; i += 1)
    await stage.happen('card', cardViewed('mer_a', `led_a${i}`), { name: 'lead.created' });
  const ear = await listen(stage, staff, viewedQuery, after(first.cursor));
  await until(() => ear.results.length === 25);
  await stage.happen('card', cardViewed('mer_a', 'led_a99'));
  await until(() => ear.results.length === 26);
  const items = itemsOf(ear);
  expect(items.map(({ lead }) => lead?.id)).toEqual([
    ...Array.from({ length: 25 }, (_, i) => `led_a${i}`),
    'led_a99',
  ]);
  // Facts of other names have their numbers in the channel, too.
  expect(items.map(({ sequence }) => sequence - first.sequence)).toEqual([
    ...Array.from({ length: 25 }, (_, i) => 2 * i + 1),
    51,
  ]);
  ear.stop();
});

test('a filter keeps what it asks for and lets the place go on', async () => {
  const first = await oneCursor();
  const many = Array.from({ length: 450 }, (_, i) => {
    const levels = i % 150 === 0 ? ['LOW', 'MEDIUM', 'HIGH'] : ['LOW'];
    return levels.map((intentLevel) => cardViewed('mer_a', `led_a${i}`, { intentLevel }));
  });
  await stage.happen('card', ...many.flat());
  await stage.settled('card');
  const ear = await listen(stage, staff, viewedQuery, { ...after(first.cursor), minIntent: 'MEDIUM' });
  await until(() => ear.results.length === 6);
  await stage.happen(
    'card',
    cardViewed('mer_a', 'led_a7', { intentLevel: 'LOW' }),
    cardViewed('mer_a', 'led_a8', { intentLevel: 'HIGH' }),
  );
  await until(() => ear.results.length === 7);
  expect(itemsOf(ear).map(({ lead }) => lead?.id)).toEqual([
    ...['led_a0', 'led_a0', 'led_a150', 'led_a150', 'led_a300', 'led_a300'],
    'led_a8',
  ]);
  ear.stop();
});

test('cut at random fifty times, over two replicas, a listener has heard every sequence once and in order', async () => {
  const replica = await stage.replica();
  const urls = [stage.url, replica.url];
  const first = await oneCursor();
  const heard: Item[] = [first];
  let ear: Ear | undefined;
  let taken = 0;
  const collect = () => {
    if (ear === undefined) return;
    heard.push(...itemsOf(ear).slice(taken));
    taken = itemsOf(ear).length;
  };
  let writing = true;
  const total = 300;
  const writer = (async () => {
    for (let i = 0; i < total; i += 1) await stage.happen('card', cardViewed('mer_a', `led_a${i}`));
    writing = false;
  })();
  for (let cuts = 0; cuts < 50; cuts += 1) {
    ear = knock(urls[cuts % 2] ?? '', staff, viewedQuery, after(heard.at(-1)?.cursor));
    taken = 0;
    const patience = Date.now() + Math.random() * 40;
    await until(() => Date.now() > patience && ear?.socket() !== undefined);
    ear.socket().terminate();
    await until(() => ear?.socket().readyState === 3);
    collect();
    ear.stop();
  }
  await writer;
  expect(writing).toBe(false);
  ear = knock(stage.url, staff, viewedQuery, after(heard.at(-1)?.cursor));
  taken = 0;
  await until(() => {
    collect();
    return heard.length >= total + 1;
  });
  expect(heard.map(({ sequence }) => sequence - first.sequence)).toEqual(
    Array.from({ length: total + 1 }, (_, i) => i),
  );
  ear.stop();
});

test('many who come back at once share the executions', async () => {
  const first = await oneCursor();
  for (let i = 0; i < 5; i += 1) await stage.happen('card', cardViewed('mer_a', `led_a${i}`));
  await stage.settled('card');
  const before = await stage.measure('live_executions_total');
  const ears = Array.from({ length: 100 }, () => knock(stage.url, staff, viewedQuery, after(first.cursor)));
  await until(() => ears.every((ear) => ear.results.length === 5));
  const executions = (await stage.measure('live_executions_total')) - before;
  expect(executions).toBeLessThanOrEqual(10);
  expect(new Set(ears.map((ear) => JSON.stringify(ear.results))).size).toBe(1);
  for (const ear of ears) ear.stop();
});

test('a subgraph that is away for a while loses nothing', async () => {
  const ear = await listen(stage, staff);
  const late = await oneCursor();
  stage.cut('card', true);
  for (let i = 0; i < 3; i += 1) await stage.happen('card', cardViewed('mer_a', `led_a${i}`));
  const resumed = knock(stage.url, staff, viewedQuery, after(late.cursor));
  await stage.settled('card');
  stage.cut('card', false);
  await until(() => resumed.results.length >= 3);
  await stage.happen('card', cardViewed('mer_a', 'led_a9'));
  await until(() => resumed.results.length === 4 && ear.results.length === 5);
  expect(itemsOf(resumed).map(({ sequence }) => sequence - late.sequence)).toEqual([1, 2, 3, 4]);
  ear.stop();
  resumed.stop();
});

test('a cursor of another stream, an altered one and nonsense are unknown', async () => {
  const { cursor, sequence } = await oneCursor();
  const key = deriveKey(stage.config.secret ?? '', 'cursor');
  const foreign = { source: 'card', channel: 'merchant:mer_b', epoch: 'e', sequence } as const;
  for (const wrong of [
    writeCursor(foreign, key),
    writeCursor({ ...foreign, source: 'order', channel: 'merchant:mer_a' }, key),
    `${cursor.slice(0, 5)}x${cursor.slice(6)}`,
    'nonsense',
  ]) {
    const ear = await listen(stage, staff, viewedQuery, after(wrong));
    await until(() => ear.ended);
    expect(codesOf(ear.ended)).toEqual(['UNKNOWN_CURSOR']);
    expect(ear.results).toEqual([]);
    ear.stop();
  }
});

test('what retention has passed is told as a gap, or ends a subscription that cannot tell of it', async () => {
  const first = await oneCursor();
  for (let i = 1; i <= 4; i += 1) await stage.happen('card', cardViewed('mer_a', `led_a${i}`));
  await stage.settled('card');
  const { channelHeads, channelFacts } = tablesOf('card');
  const oldestSequence = first.sequence + 3;
  await stage.db.pool
    .update(channelHeads)
    .set({ oldestSequence })
    .where(eq(channelHeads.channel, 'merchant:mer_a'));
  for (const sequence of [first.sequence + 1, first.sequence + 2]) {
    await stage.db.pool.delete(channelFacts).where(eq(channelFacts.sequence, sequence));
  }
  const silent = await listen(stage, staff, viewedQuery, after(first.cursor));
  await until(() => silent.ended);
  expect(codesOf(silent.ended)).toEqual(['CURSOR_EXPIRED']);
  expect(silent.results).toEqual([]);

  const telling = viewedQuery.replace('cursor', 'cursor gap { missedFrom resumesAt } occurredAt card { id }');
  const ear = await listen(stage, staff, telling, after(first.cursor));
  await until(() => ear.results.length === 3);
  const [gap, ...rest] = itemsOf(ear);
  expect(gap).toMatchObject({ lead: null, card: null, sequence: oldestSequence - 1 });
  expect(gap?.gap).toEqual({ missedFrom: first.cursor, resumesAt: gap?.cursor });
  expect(rest.map(({ sequence, gap: none, lead }) => [sequence - first.sequence, none, lead?.id])).toEqual([
    [3, null, 'led_a3'],
    [4, null, 'led_a4'],
  ]);
  const onward = await listen(stage, staff, viewedQuery, after(gap?.cursor));
  await until(() => onward.results.length === 2);
  for (const one of [silent, ear, onward]) one.stop();
});

test('a log that was rebuilt is told of, and listened to from its beginning', async () => {
  const { cursor } = await oneCursor();
  const ear = await listen(stage, staff);
  const { logHead } = tablesOf('card');
  await stage.db.pool.update(logHead).set({ epoch: 'another' });
  await until(() => ear.ended);
  expect(codesOf(ear.ended)).toEqual(['CURSOR_EXPIRED']);
  const telling = await listen(
    stage,
    staff,
    viewedQuery.replace('cursor', 'cursor gap { missedFrom }'),
    after(cursor),
  );
  await until(() => telling.results.length > 1);
  expect(itemsOf(telling)[0]?.gap).toEqual({ missedFrom: cursor });
  const sequences = itemsOf(telling).map(({ sequence }) => sequence);
  expect(sequences).toEqual(sequences.map((_, i) => (sequences[0] ?? 0) + i));
  ear.stop();
  telling.stop();
});

test('who cannot be served as fast as things happen reads the log, and misses nothing', async () => {
  const busy = await openStage({ limits: { waitingEvents: 5, ahead: 1, pageSize: 10 } });
  try {
    const token = await busy.token('usr_staff', ['MERCHANT_STAFF:mer_a']);
    const ears = [await listen(busy, token), await listen(busy, token)];
    busy.world.slowness = 10;
    for (let i = 0; i < 4; i += 1) {
      await busy.happen(
        'card',
        ...Array.from({ length: 15 }, (_, j) => cardViewed('mer_a', `led_a${i * 15 + j}`)),
      );
    }
    await until(() => ears.every((ear) => ear.results.length >= 60));
    for (const ear of ears) {
      expect(itemsOf(ear).map(({ sequence }) => sequence)).toEqual(
        Array.from({ length: 60 }, (_, i) => i + 1),
      );
      ear.stop();
    }
    expect(await busy.measure('live_resumes_total')).toBeGreaterThan(0);
  } finally {
    await busy.close();
  }
});
