import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openMemoryBus } from '../../platform/bus-memory.ts';
import { systemClock } from '../../platform/clock.ts';
import { readConfig } from '../../platform/config.ts';
import { openDb } from '../../platform/db.ts';
import type { RecordedFact } from '../../platform/facts.ts';
import { openOutbox } from '../../platform/outbox.ts';
import { type ReactionNews, startReactions } from '../../platform/reactions.ts';
import { startRelay } from '../../platform/relay.ts';
import type { Deps, Reaction, Subgraph } from '../../platform/subgraph.ts';
import { tablesOf } from '../../platform/tables.ts';
import { openTestDatabase, type TestDatabase } from '../support/database.ts';
import { silent } from '../support/stand-in.ts';
import { until } from '../support/until.ts';

const tables = tablesOf('order');
let database: TestDatabase;
let deps: Deps;
let relay: { stop(): Promise<void> };

beforeAll(async () => {
  database = await openTestDatabase();
  const db = openDb(database.url, { name: 'test', connections: 10 });
  await db.pool.insert(tables.logHead).values({ id: 1, epoch: 'epoch' });
  await db.pool.execute(sql`create table effects (reaction text, fact int, by_attempt int)`);
  const bus = openMemoryBus();
  deps = {
    config: readConfig({}),
    db,
    tables,
    outbox: openOutbox(tables.outbox, bus, 'order'),
    bus,
    clock: systemClock,
    log: silent,
    call: () => expect.unreachable('the own log is read by SQL'),
  };
  relay = startRelay({ name: 'order', url: database.url, tables, bus, log: silent });
});
afterAll(async () => {
  await relay.stop();
  await deps.db.close();
  await database.drop();
});

const runner = (parts: Partial<Subgraph>): Subgraph => ({
  name: 'order',
  sdl: '',
  resolvers: {},
  deps,
  loaders: () => ({}),
  reactions: [],
  tasks: [],
  webhooks: [],
  ...parts,
});

async function tell(name: string, count: number): Promise<void> {
  const facts = Array.from({ length: count }, (_, fact) => ({
    name,
    payload: { fact },
    channels: ['all'],
    occurredAt: new Date(),
  }));
  await deps.db.transaction((tx) => deps.outbox.append(tx, facts));
}

async function effectsOf(reaction: string): Promise<number[]> {
  const rows = await deps.db.pool.execute(
    sql`select fact from effects where reaction = ${reaction} order by ctid`,
  );
  return [...rows].map((row) => Number(row['fact']));
}

test('two runners, failures after the effect and lost connections: each fact is answered once in effect, in order', async () => {
  let attempts = 0;
  const reaction: Reaction = {
    name: 'order.on-probe-happened',
    source: 'order',
    facts: ['probe.happened'],
    async react(tx, { payload }) {
      attempts += 1;
      await tx.execute(
        sql`insert into effects values ('order.on-probe-happened', ${payload['fact']}, ${attempts})`,
      );
      if (attempts % 7 === 3) throw new Error('after the effect');
      if (attempts % 11 === 5) await tx.execute(sql`select pg_terminate_backend(pg_backend_pid())`);
    },
  };
  await tell('probe.ignored', 3);
  const runners = [1, 2].map(() => startReactions(runner({ reactions: [reaction] })));
  await tell('probe.happened', 40);
  await tell('probe.ignored', 3);
  const all = Array.from({ length: 40 }, (_, i) => i);
  await until(async () => (await effectsOf(reaction.name)).length >= 40, { within: 30_000 });
  const position = await until(async () => {
    const [row] = await deps.db.pool.select().from(tables.reactionPositions);
    return row?.position === 46 && row;
  });
  await Promise.all(runners.map((one) => one.stop()));
  expect(await effectsOf(reaction.name)).toEqual(all);
  expect(attempts).toBeGreaterThan(40);
  expect(position).toMatchObject({ attempts: 0, retryAt: null });
  expect(await deps.db.pool.select().from(tables.parkedFacts)).toEqual([]);
});

test('a fact that cannot be answered is set aside after eight attempts, and the rest goes on', async () => {
  const news: ReactionNews[] = [];
  const reaction: Reaction = {
    name: 'order.on-poison-happened',
    source: 'order',
    facts: ['poison.happened'],
    async react(tx, { payload }) {
      await tx.execute(sql`insert into effects values ('order.on-poison-happened', ${payload['fact']}, 0)`);
      if (payload['fact'] === 1) throw new Error('poison');
    },
  };
  // The clock runs ahead, so that the waits between attempts are over at once.
  let hours = 0;
  const clock = () => {
    hours += 1;
    return new Date(Date.now() + hours * 3_600_000);
  };
  const impatient = { ...deps, clock };
  await tell('poison.happened', 3);
  const running = startReactions(
    runner({ deps: impatient, reactions: [reaction] }),
    (one) => void (one.event === 'read' || news.push(one)),
  );
  await until(async () => (await effectsOf(reaction.name)).length === 2, { within: 30_000 });
  await running.stop();
  expect(await effectsOf(reaction.name)).toEqual([0, 2]);
  expect(news.map(({ event }) => event)).toEqual([
    'answered',
    ...Array(7).fill('failed'),
    'parked',
    'answered',
  ]);
  const parked = await deps.db.pool.select().from(tables.parkedFacts);
  expect(parked).toMatchObject([
    { reaction: reaction.name, fact: { payload: { fact: 1 } }, error: 'Error: poison' },
  ]);
});

test('another log is asked for through its owner; what it has forgotten meanwhile is told of, and not waited for', async () => {
  const asked: { after: number; limit: number }[] = [];
  const fact = (position: number): RecordedFact => ({
    position,
    name: 'probe.foreign',
    payload: { fact: position },
    occurredAt: new Date().toISOString(),
    channels: [],
  });
  const log = { epoch: 'epoch', head: 3, oldest: 1, facts: [fact(1), fact(2), fact(3)] };
  const call = async (source: string, query: string, variables: Readonly<Record<string, unknown>>) => {
    expect([source, query]).toEqual(['card', expect.stringContaining('_facts')]);
    const { after, limit } = variables as { after: number; limit: number };
    asked.push({ after, limit });
    return { _facts: { ...log, facts: log.facts.filter(({ position }) => position > after) } };
  };
  const reaction: Reaction = {
    name: 'order.on-probe-foreign',
    source: 'card',
    facts: ['probe.foreign'],
    async react(tx, { payload }) {
      await tx.execute(sql`insert into effects values ('order.on-probe-foreign', ${payload['fact']}, 0)`);
    },
  };
  const news: ReactionNews[] = [];
  const foreign = { ...deps, call: call as Deps['call'] };
  const running = startReactions(
    runner({ deps: foreign, reactions: [reaction] }),
    (one) => void news.push(one),
  );
  await until(async () => (await effectsOf(reaction.name)).length === 3);
  Object.assign(log, { head: 9, oldest: 8, facts: [fact(8), fact(9)] });
  await until(async () => (await effectsOf(reaction.name)).length === 5);
  await running.stop();
  expect(await effectsOf(reaction.name)).toEqual([1, 2, 3, 8, 9]);
  expect(asked.at(0)).toEqual({ after: 0, limit: 200 });
  expect(asked.at(-1)?.after).toBeGreaterThanOrEqual(3);
  expect(news.filter(({ event }) => event !== 'answered' && event !== 'read')).toEqual([
    { reaction: reaction.name, event: 'missed' },
  ]);
  expect(news).toContainEqual({ reaction: reaction.name, event: 'read', behind: 6 });
});
