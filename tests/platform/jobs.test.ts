import { connect, createServer, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openMemoryBus } from '../../platform/bus-memory.ts';
import { systemClock } from '../../platform/clock.ts';
import { readConfig } from '../../platform/config.ts';
import { openDb } from '../../platform/db.ts';
import { enqueue, type JobNews, nextRun, startJobs } from '../../platform/jobs.ts';
import { openOutbox } from '../../platform/outbox.ts';
import type { Deps, Subgraph, Task } from '../../platform/subgraph.ts';
import { tablesOf } from '../../platform/tables.ts';
import { openTestDatabase, type TestDatabase } from '../support/database.ts';
import { freePort } from '../support/port.ts';
import { silent } from '../support/stand-in.ts';
import { until } from '../support/until.ts';

let database: TestDatabase;
let deps: Deps;

beforeAll(async () => {
  database = await openTestDatabase();
  const bus = openMemoryBus();
  const tables = tablesOf('order');
  deps = {
    config: readConfig({}),
    db: openDb(database.url, { name: 'test', connections: 4 }),
    tables,
    outbox: openOutbox(tables.outbox, bus, 'order'),
    bus,
    clock: systemClock,
    log: silent,
    call: () => expect.unreachable('nobody is asked'),
  };
});
afterAll(async () => {
  await deps.db.close();
  await database.drop();
});

/** Every test has a job schema of its own, by the name of a subgraph. */
const subgraph = (name: Subgraph['name'], tasks: readonly Task[], others: Partial<Deps> = {}): Subgraph => ({
  name,
  sdl: '',
  resolvers: {},
  deps: { ...deps, ...others },
  loaders: () => ({}),
  reactions: [],
  tasks,
  webhooks: [],
});

test('whoever makes job tables in the same database, its neighbours’ jobs go on', async () => {
  const ran: unknown[] = [];
  const task: Task = { name: 'remember', run: async ({ what }) => void ran.push(what) };
  const jobs = await startJobs(subgraph('distribution', [task]));
  const neighbour = await startJobs(subgraph('catalog', [{ name: 'nothing', run: async () => {} }]));
  await deps.db.transaction((tx) =>
    enqueue(tx, 'distribution', { task: 'remember', payload: { what: 'first' } }),
  );
  await until(() => ran.length === 1);
  // Told again while it works: the news of a breaking migration is not addressed to anybody.
  await deps.db.pool.execute(
    sql`select pg_notify('worker:migrate', '{"migrationNumber": 99, "breaking": true}')`,
  );
  await pause(300);
  await deps.db.transaction((tx) =>
    enqueue(tx, 'distribution', { task: 'remember', payload: { what: 'second' } }),
  );
  await until(() => ran.length === 2);
  expect(process.exitCode).toBeUndefined();
  await Promise.all([jobs.stop(), neighbour.stop()]);
});

test('a job exists if and only if its transaction commits, runs once, and a key replaces the one that waits', async () => {
  const ran: unknown[] = [];
  const news: JobNews[] = [];
  const task: Task = {
    name: 'remember',
    async run(payload) {
      ran.push(payload['what']);
    },
  };
  const jobs = await startJobs(subgraph('order', [task]), (one) => void news.push(one));
  const later = new Date(Date.now() + 700);
  const put = (what: string, key?: string) =>
    deps.db.transaction((tx) =>
      enqueue(tx, 'order', {
        task: 'remember',
        payload: { what },
        ...(key === undefined ? {} : { key, runAt: later }),
      }),
    );
  await put('first');
  await put('replaced', 'key');
  await put('replacing', 'key');
  const undone = deps.db.transaction(async (tx) => {
    await enqueue(tx, 'order', { task: 'remember', payload: { what: 'undone' } });
    throw new Error('changed my mind');
  });
  await expect(undone).rejects.toThrow('changed my mind');
  await put('last');
  await until(() => ran.length >= 3, { within: 15_000 });
  await jobs.stop();
  expect(ran.sort()).toEqual(['first', 'last', 'replacing']);
  expect(news).toEqual(Array(3).fill({ task: 'remember', event: 'done' }));
});

test('a cron line names its minutes in UTC, leap days among them', () => {
  const at = (cron: string, after: string) => nextRun(cron, new Date(after)).toISOString();
  expect(at('17 2 * * *', '2026-11-23T02:16:59.999Z')).toBe('2026-11-23T02:17:00.000Z');
  expect(at('17 2 * * *', '2026-11-23T02:17:00.000Z')).toBe('2026-11-24T02:17:00.000Z');
  expect(at('*/15 * * * *', '2026-12-31T23:50:00Z')).toBe('2027-01-01T00:00:00.000Z');
  expect(at('0 9 * * 1', '2026-11-23T10:00:00Z')).toBe('2026-11-30T09:00:00.000Z');
  expect(at('0 0 29 2 *', '2028-01-31T00:00:00Z')).toBe('2028-02-29T00:00:00.000Z');
  expect(() => at('0 0 30 2 *', '2026-01-01T00:00:00Z')).toThrow('names no minute');
});

test('what is due by the clock runs once over all replicas, again soon when it failed, and then waits for its time', async () => {
  let runs = 0;
  // Behind by ten minutes at first, so that the first run, and the one after its failure, are due at once.
  const clock = () => new Date(Date.now() - (runs < 2 ? 600_000 : 0));
  const task: Task = {
    name: 'by-the-clock',
    cron: '* * * * *',
    async run() {
      runs += 1;
      if (runs === 1) throw new Error('not now');
    },
  };
  const news: JobNews[] = [];
  const replicas = await Promise.all(
    [1, 2].map(() => startJobs(subgraph('card', [task], { clock }), (one) => void news.push(one))),
  );
  const waiting = async () => {
    const rows = await deps.db.pool.execute(sql`select run_at, attempts from card_jobs.jobs`);
    return [...rows].map((row) => ({ attempts: row['attempts'], runAt: Date.parse(String(row['run_at'])) }));
  };
  const next = await until(async () => {
    const [job, ...others] = await waiting();
    const isAhead = job !== undefined && job.runAt > Date.now();
    return runs === 2 && others.length === 0 && isAhead ? job : null;
  });
  await Promise.all(replicas.map((one) => one.stop()));
  expect(runs).toBe(2);
  expect(news.map(({ event }) => event)).toEqual(['failed', 'done']);
  expect(next).toMatchObject({ attempts: 0 });
  expect(next.runAt).toBeLessThanOrEqual(Date.now() + 60_000);
});

test('jobs go on when the database was away while one of them ran', async () => {
  const wire = await openWire(database.url);
  const ran: unknown[] = [];
  let release = () => {};
  const held = new Promise<void>((done) => {
    release = done;
  });
  const task: Task = {
    name: 'remember',
    async run({ what }) {
      ran.push(what);
      if (what === 'during') await held;
    },
  };
  const jobs = await startJobs(
    subgraph('catalog', [task], { db: { ...deps.db, url: wire.url } as Deps['db'] }),
  );
  const put = (what: string) =>
    deps.db.transaction((tx) => enqueue(tx, 'catalog', { task: 'remember', payload: { what } }));
  await put('during');
  await until(() => ran.length === 1);
  wire.cut();
  release();
  await pause(300);
  await put('after');
  wire.mend();
  await until(() => ran.includes('after'), { within: 30_000 });
  expect(ran).toEqual(['during', 'after']);
  await jobs.stop();
  await wire.close();
});

/** A way to the database that can be cut. */
async function openWire(url: string) {
  const target = new URL(url);
  const ends = new Set<Socket>();
  let isCut = false;
  const server = createServer((near) => {
    if (isCut) return void near.destroy();
    const far = connect(Number(target.port || 5432), target.hostname);
    for (const end of [near, far]) {
      ends.add(end);
      end.on('error', () => {});
      end.on('close', () => {
        near.destroy();
        far.destroy();
        ends.delete(end);
      });
    }
    near.pipe(far).pipe(near);
  });
  const port = await freePort();
  await new Promise<void>((done) => server.listen(port, '127.0.0.1', done));
  const way = new URL(url);
  way.host = `127.0.0.1:${port}`;
  return {
    url: way.toString(),
    cut() {
      isCut = true;
      for (const end of ends) end.destroy();
    },
    mend() {
      isCut = false;
    },
    async close() {
      for (const end of ends) end.destroy();
      await new Promise((done) => server.close(done));
    },
  };
}
