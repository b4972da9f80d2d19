import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openMemoryBus } from '../../platform/bus-memory.ts';
import { type Db, openDb } from '../../platform/db.ts';
import type { RecordedFact } from '../../platform/facts.ts';
import { readChannel, readFacts } from '../../platform/log-reader.ts';
import { openOutbox } from '../../platform/outbox.ts';
import { startRelay } from '../../platform/relay.ts';
import { forgetFacts } from '../../platform/retention.ts';
import { tablesOf } from '../../platform/tables.ts';
import { openTestDatabase, type TestDatabase } from '../support/database.ts';
import { silent } from '../support/stand-in.ts';
import { until } from '../support/until.ts';

const tables = tablesOf('order');
const bus = openMemoryBus();
let database: TestDatabase;
let db: Db;

beforeAll(async () => {
  database = await openTestDatabase();
  db = openDb(database.url, { name: 'test', connections: 12 });
  await db.pool.insert(tables.logHead).values({ id: 1, epoch: 'epoch' });
});
afterAll(async () => {
  await db.close();
  await database.drop();
});

const writers = 8;
const factsEach = 150;

test('whatever the order of commits and whoever leads, each committed fact has one place', async () => {
  const outbox = openOutbox(tables.outbox, bus, 'order');
  const heard: RecordedFact[] = [];
  bus.follow('order', 0, {
    entries: (entries) => heard.push(...entries.map(({ content }) => JSON.parse(content))),
    lost: () => expect.unreachable('the bus keeps all of this'),
  });
  const relays = [1, 2, 3].map(() =>
    startRelay({ name: 'order', url: database.url, tables, bus, log: silent }),
  );
  let writing = true;
  const killing = (async () => {
    while (writing) {
      await pause(60);
      await db.pool.execute(
        sql`select pg_terminate_backend(pid) from pg_stat_activity
            where application_name = 'lianka-relay-order' and datname = current_database() order by random() limit 1`,
      );
    }
  })();
  const committed = new Set<string>();
  const write = async (writer: number) => {
    for (let i = 0; i < factsEach; i += 1) {
      const fact = `${writer}-${i}`;
      const channels = [`merchant:${writer % 3}`, 'all'];
      const kept = await db
        .transaction(async (tx) => {
          await outbox.append(tx, [
            { name: 'probe.happened', payload: { fact }, channels, occurredAt: new Date() },
          ]);
          await pause(Math.random() * 8);
          if (Math.random() < 0.1) throw new Error('changed my mind');
        })
        .then(
          () => true,
          () => false,
        );
      if (kept) committed.add(fact);
    }
  };
  await Promise.all(Array.from({ length: writers }, (_, writer) => write(writer)));
  writing = false;
  await killing;
  await until(() => heard.length === committed.size, { within: 15_000 });
  await Promise.all(relays.map((relay) => relay.stop()));

  expect(new Set(heard.map(({ payload }) => payload['fact']))).toEqual(committed);
  expect(heard.map(({ position }) => position)).toEqual(heard.map((_, i) => i + 1));
  const log = await readFacts(db.pool, tables, 0, 2_000);
  expect(log).toMatchObject({ epoch: 'epoch', head: committed.size, oldest: 1 });
  expect(log.facts).toEqual(heard);
  for (const channel of ['merchant:0', 'merchant:1', 'merchant:2', 'all']) {
    const page = await readChannel(db.pool, tables, channel, 0, 2_000);
    const sequences = page.facts.map(
      (fact) => fact.channels.find((one) => one.channel === channel)?.sequence,
    );
    expect(sequences).toEqual(page.facts.map((_, i) => i + 1));
    expect(page).toMatchObject({ head: committed.size, headSequence: page.facts.length, more: false });
    const positions = page.facts.map(({ position }) => position);
    expect(positions).toEqual([...positions].sort((a, b) => a - b));
  }
  expect(await db.pool.select().from(tables.outbox)).toEqual([]);
});

test('a ring that is heard while the relay works is not forgotten: a fact is in the log long before the next look', async () => {
  const relay = startRelay({ name: 'order', url: database.url, tables, bus, log: silent });
  const outbox = openOutbox(tables.outbox, bus, 'order');
  const waits: number[] = [];
  const { head: before } = await readFacts(db.pool, tables, 0, 0);
  let next = before + 1;
  const following = bus.follow('order', before, {
    entries: (entries) => {
      for (const { content } of entries) {
        const { occurredAt, position } = JSON.parse(content) as RecordedFact;
        expect(position).toBe(next);
        next += 1;
        waits.push(Date.now() - Date.parse(occurredAt));
      }
    },
    lost: () => expect.unreachable('the bus keeps all of this'),
  });
  const fact = { name: 'probe.timed', payload: {}, channels: ['timed', 'all'] };
  const tell = () => db.transaction((tx) => outbox.append(tx, [{ ...fact, occurredAt: new Date() }]));
  await tell();
  await until(() => waits.length === 1);
  waits.length = 0;
  for (let i = 0; i < 100; i += 1) {
    // In pairs: the second commits while the relay moves the first.
    await Promise.all([tell(), pause(3).then(tell)]);
    await until(() => waits.length === 2 * (i + 1), { every: 1 });
  }
  following.close();
  await relay.stop();
  // A forgotten ring would cost most of the 200 ms between two looks, once in a few pairs.
  expect(waits.filter((wait) => wait > 120).length).toBeLessThan(12);
});

test('a page of a channel says whether it was cut, and how far the whole log was read', async () => {
  const { head, headSequence } = await readChannel(db.pool, tables, 'merchant:0', 0, 1);
  expect(await readChannel(db.pool, tables, 'merchant:0', 0, 3)).toMatchObject({ head, more: true });
  expect(await readChannel(db.pool, tables, 'merchant:0', headSequence - 3, 3)).toMatchObject({
    head,
    more: false,
  });
  const quiet = await readChannel(db.pool, tables, 'merchant:nobody', 0, 10);
  expect(quiet).toMatchObject({ head, headSequence: 0, oldestSequence: 1, more: false, facts: [] });
});

test('what is older than its keeping is forgotten as one, and the heads say from where on the rest is whole', async () => {
  const whole = await readFacts(db.pool, tables, 0, 2_000);
  const [tenth, eleventh] = [whole.facts[9], whole.facts[10]];
  await db.pool.execute(
    sql`update orders.facts set recorded_at = now() - interval '31 days' where position <= 10`,
  );
  const aMonthAgo = new Date(Date.now() - 30 * 86_400_000);
  expect(await forgetFacts(db.pool, tables, aMonthAgo)).toBe(10);
  expect(await forgetFacts(db.pool, tables, aMonthAgo)).toBe(0);
  const left = await readFacts(db.pool, tables, 0, 2_000);
  expect(left).toMatchObject({ head: whole.head, oldest: 11 });
  expect(left.facts).toEqual(whole.facts.slice(10));
  const sequenceOf = (fact: RecordedFact | undefined) =>
    fact?.channels.find(({ channel }) => channel === 'all')?.sequence;
  expect(await readChannel(db.pool, tables, 'all', 0, 1)).toMatchObject({
    oldestSequence: sequenceOf(eleventh),
    headSequence: whole.head,
    facts: [eleventh],
    more: true,
  });
  expect(sequenceOf(tenth)).toBe((sequenceOf(eleventh) ?? 0) - 1);
});

test('a bus that forgot everything, or holds another log, is told the end of this one again', async () => {
  const { head } = await readFacts(db.pool, tables, 0, 0);
  const emptied = openMemoryBus();
  const other = openMemoryBus();
  await other.begin('order', 'another log');
  await other.publish(
    'order',
    Array.from({ length: head + 50 }, (_, i) => ({ position: i + 1, content: 'of another log' })),
  );
  for (const one of [emptied, other]) {
    const relay = startRelay({ name: 'order', url: database.url, tables, bus: one, log: silent });
    await until(async () => (await one.head('order')) === head);
    const heard: string[] = [];
    const following = one.follow('order', head - 3, {
      entries: (entries) => heard.push(...entries.map(({ content }) => content)),
      lost: () => expect.unreachable('the end is there'),
    });
    await until(() => heard.length === 3);
    expect(heard.map((content) => JSON.parse(content).position)).toEqual([head - 2, head - 1, head]);
    following.close();
    await relay.stop();
  }
});

test('a log that lost its end, as after a failover, is what the bus holds from then on', async () => {
  const { head, epoch } = await readFacts(db.pool, tables, 0, 0);
  const ahead = openMemoryBus();
  await ahead.begin('order', epoch);
  await ahead.publish('order', [{ position: head + 7, content: 'never happened' }]);
  const relay = startRelay({ name: 'order', url: database.url, tables, bus: ahead, log: silent });
  await until(async () => (await ahead.head('order')) === head);
  await relay.stop();
});
