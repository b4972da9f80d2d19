import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Db, openDb } from '../../platform/db.ts';
import { openLog } from '../../platform/log.ts';
import { measureWork, openMetrics } from '../../platform/metrics.ts';
import { openTestDatabase, type TestDatabase } from '../support/database.ts';

let database: TestDatabase;
let db: Db;

beforeAll(async () => {
  database = await openTestDatabase();
  db = openDb(database.url, { name: 'test', connections: 2 });
});
afterAll(async () => {
  await db.close();
  await database.drop();
});

function openPaper() {
  const lines: string[] = [];
  const log = openLog({ logLevel: 'info' }, { write: (line) => void lines.push(line) });
  return { log, lines };
}

test('the log keeps back what is personal or secret, wherever it was handed over', () => {
  const { log, lines } = openPaper();
  const secret = 'never to be read';
  log.info(
    { phone: secret, order: { phone: secret, id: 'ord_1' }, headers: { authorization: secret } },
    'told',
  );
  log.info(
    { request: { headers: { cookie: secret } }, visitorToken: secret, input: { clientKey: secret } },
    'too',
  );
  expect(lines.join('')).not.toContain(secret);
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({ msg: 'told', order: { id: 'ord_1' } });
});

test('an error of the database is told with its statement and code, without the values it was given', async () => {
  const { log, lines } = openPaper();
  await db.pool.execute(sql`create table people (phone text primary key)`);
  const insert = () => db.pool.execute(sql`insert into people values (${'13800000000'})`);
  await insert();
  const error = await insert().then(
    () => expect.unreachable('it is there already'),
    (reason: unknown) => reason,
  );
  log.error({ err: new Error('could not add', { cause: error }) }, 'failed');
  const [line = ''] = lines;
  expect(line).not.toContain('13800000000');
  expect(JSON.parse(line).err).toMatchObject({
    type: 'Error',
    message: 'could not add',
    stack: expect.stringContaining('telling.test.ts'),
    cause: { code: '23505', statement: 'insert into people values ($1)' },
  });
});

test('the subgraphs of a process share their instruments, and one whose database is away hides only its own', async () => {
  const metrics = openMetrics();
  const card = measureWork(metrics, 'card', async () => ({ outbox: 3, parked: 1 }));
  const order = measureWork(metrics, 'order', () => Promise.reject(new Error('away')));
  card.moved({ facts: 5, waitedMs: 40 });
  order.moved({ facts: 2, waitedMs: 4 });
  order.reacted({ reaction: 'order.on-a', event: 'parked' });
  order.reacted({ reaction: 'order.on-a', event: 'read', behind: 12 });
  order.ran({ task: 'order.sweep', event: 'failed' });
  const told = await metrics.metrics();
  for (const line of [
    'lianka_facts_moved_total{subgraph="card"} 5',
    'lianka_facts_moved_total{subgraph="order"} 2',
    'lianka_relay_lag_seconds_bucket{le="0.05",subgraph="card"} 1',
    'lianka_reactions_total{subgraph="order",reaction="order.on-a",event="parked"} 1',
    'lianka_reaction_lag_facts{subgraph="order",reaction="order.on-a"} 12',
    'lianka_jobs_total{subgraph="order",task="order.sweep",event="failed"} 1',
    'lianka_waiting_facts{subgraph="card",where="outbox"} 3',
    'lianka_waiting_facts{subgraph="card",where="parked"} 1',
  ]) {
    expect(told.split('\n')).toContain(line);
  }
  expect(told).not.toContain('lianka_waiting_facts{subgraph="order"');
});
