import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import postgres from 'postgres';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../../platform/embedded-postgres/index.ts';
import { root } from '../../platform/root.ts';
import { until } from '../support/until.ts';

/** What the product of `fixtures/product.ts` has said. */
type Said = {
  readonly starts?: number;
  readonly folder?: string;
  readonly url?: string;
  readonly drained?: string;
  readonly refused?: string;
};
type Product = { readonly process: ChildProcess; readonly said: Said[] };

const log = pino({ level: 'silent' });
const products: Product[] = [];
let dataDir: string;

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'lianka-embedded-'));
  chmodSync(dataDir, 0o711);
});
afterEach(async () => {
  for (const product of products.splice(0)) product.process.kill('SIGKILL');
  await until(() => !existsSync(lockFile()));
  rmSync(dataDir, { recursive: true, force: true });
});

test('a start makes what was asked for, lets in nobody else, and a stop keeps the data', async () => {
  const first = await startEmbeddedPostgres({ dataDir, durable: true, log, databases: ['lianka', 'other'] });
  await using(first, async (sql) => {
    await sql`create table kept (word text)`;
    await sql`insert into kept values ('链卡')`;
    const names = await sql`select datname from pg_database where not datistemplate order by 1`;
    expect(names.map((row) => row['datname'])).toEqual(['lianka', 'other', 'postgres']);
    const [settings] = await sql`select current_setting('server_encoding') as encoding,
      current_setting('max_connections') as connections, current_setting('listen_addresses') as addresses,
      current_setting('unix_socket_directories') as sockets, current_setting('fsync') as fsync,
      current_setting('TimeZone') as zone, current_setting('server_version_num')::int / 10000 as major`;
    expect(settings).toEqual({
      encoding: 'UTF8',
      connections: '200',
      addresses: '127.0.0.1',
      sockets: '',
      fsync: 'on',
      zone: 'UTC',
      major: 15,
    });
  });
  await expect(ask(first.url('lianka').replace(/:[^:@]+@/, ':wrong@'))).rejects.toMatchObject({
    code: '28P01',
  });
  for (const address of otherAddresses()) {
    await expect(ask(first.url('lianka').replace('127.0.0.1', address))).rejects.toMatchObject({
      code: 'ECONNREFUSED',
    });
  }
  expect(statSync(join(dataDir, 'pg15/password')).mode & 0o777).toBe(0o600);
  await first.stop();
  expect(existsSync(lockFile())).toBe(false);

  const second = await startEmbeddedPostgres({ dataDir, durable: true, log });
  await using(second, async (sql) => {
    expect([...(await sql`select word from kept`)]).toEqual([{ word: '链卡' }]);
  });
  await second.stop();
  expect(readdirSync(dataDir)).toEqual(['pg15']);
});

test('a killed product takes the database with it within two seconds, and the next one finds the data', async () => {
  const first = await started();
  const processes = databaseProcesses();
  expect(processes).toHaveLength(2);
  first.process.kill('SIGKILL');
  await until(() => processes.every(isGone), { within: 2000 });
  expect(existsSync(lockFile())).toBe(false);
  expect((await started()).said).toMatchObject([{ starts: 2 }]);
});

test('an orphan, whose supervisor was killed too, is stopped by the next start, which finds the data', async () => {
  const first = await started();
  const [database = 0, supervisor = 0] = databaseProcesses();
  process.kill(supervisor, 'SIGKILL');
  first.process.kill('SIGKILL');
  await until(() => isGone(supervisor));
  expect(isGone(database)).toBe(false);
  expect((await started()).said).toMatchObject([{ starts: 2 }]);
  expect(isGone(database)).toBe(true);
});

test('everything killed at once, the next start recovers', async () => {
  const first = await started();
  for (const pid of databaseProcesses()) process.kill(pid, 'SIGKILL');
  first.process.kill('SIGKILL');
  expect((await started()).said).toMatchObject([{ starts: 2 }]);
});

test('a second product on the same data is refused in one sentence, and the first goes on', async () => {
  const first = await started();
  const second = run('500');
  const said = await until(() => second.said[0]);
  expect(said.refused).toMatch(
    /^Another Lianka is running on the database in \S+ \(PostgreSQL process \d+\)\. Stop it/,
  );
  expect(await ask(first.said[0]?.url ?? '')).toEqual([{ starts: 1 }]);
});

test('Ctrl-C, which reaches the whole group, leaves the database up until the product has drained', async () => {
  const first = await started();
  process.kill(-(first.process.pid ?? 0), 'SIGINT');
  await until(() => first.said.length === 2);
  expect(first.said[1]).toEqual({ drained: 'in time' });
  expect(existsSync(lockFile())).toBe(false);
});

test('a first start that is killed while it makes the database spoils nothing', async () => {
  const first = run();
  await until(() => readdirSync(dataDir).some((entry) => entry.includes('draft')), { every: 1 });
  first.process.kill('SIGKILL');
  await until(() => first.process.signalCode === 'SIGKILL');
  expect(existsSync(join(dataDir, 'pg15'))).toBe(false);
  expect((await started()).said).toMatchObject([{ starts: 1 }]);
  // The initdb that was left alone may have ended only after the second start looked.
  first.process.kill('SIGKILL');
});

test('a folder that only its owner may enter keeps its data, too', async () => {
  chmodSync(dataDir, 0o700);
  const first = await started();
  first.process.kill('SIGKILL');
  const second = await started();
  expect(second.said).toMatchObject([{ starts: 2, folder: first.said[0]?.folder }]);
  if (process.getuid?.() !== 0) return;
  const home = join(second.said[0]?.folder ?? '', '../..');
  expect(home.startsWith(dataDir)).toBe(false);
  await end(second);
  rmSync(home, { recursive: true });
});

function run(patience = '10000'): Product {
  const program = join(root, 'tests/platform/fixtures/product.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', program, dataDir, patience], {
    cwd: root,
    detached: true,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const product: Product = { process: child, said: [] };
  let text = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    const lines = (text + chunk).split('\n');
    text = lines.pop() ?? '';
    for (const line of lines) product.said.push(JSON.parse(line));
  });
  products.push(product);
  return product;
}

async function started(): Promise<Product> {
  const product = run();
  await until(() => product.said.length > 0, { within: 30_000 });
  return product;
}

async function end(product: Product): Promise<void> {
  product.process.kill('SIGINT');
  await until(() => product.process.exitCode === 0);
}

function lockFile(): string {
  return join(dataDir, 'pg15/cluster/postmaster.pid');
}

/** PostgreSQL's first process, and the supervisor that started it. */
function databaseProcesses(): number[] {
  const pid = Number.parseInt(readFileSync(lockFile(), 'utf8'), 10);
  const supervisor = /^PPid:\s*(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return [pid, Number(supervisor)];
}

/** A process that ended and only waits to be reaped is gone. */
function isGone(pid: number): boolean {
  return !existsSync(`/proc/${pid}`) || /^State:\s*Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
}

function otherAddresses(): string[] {
  return Object.values(networkInterfaces()).flatMap((list) =>
    (list ?? []).filter((one) => one.family === 'IPv4' && !one.internal).map((one) => one.address),
  );
}

async function ask(url: string): Promise<object[]> {
  const sql = postgres(url, { max: 1, connect_timeout: 5 });
  try {
    return [...(await sql`select count(*)::int as starts from starts`)];
  } finally {
    await sql.end();
  }
}

async function using(database: EmbeddedPostgres, story: (sql: postgres.Sql) => Promise<void>): Promise<void> {
  const sql = postgres(database.url('lianka'), { max: 1 });
  try {
    await story(sql);
  } finally {
    await sql.end();
  }
}
