import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { root } from '../platform/root.ts';
import { until } from './support/until.ts';

/** A program of the product in a process of its own, and all that it has written. */
type Program = { readonly process: ChildProcess; output: string; errors: string };

const programs: Program[] = [];
let dataDir: string;

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'lianka-start-'));
  chmodSync(dataDir, 0o711);
});
afterEach(async () => {
  for (const { process: child } of programs.splice(0)) endGroup(child);
  await until(() => !existsSync(lockFile()));
  rmSync(dataDir, { recursive: true, force: true });
});

test('the whole product answers, drains on SIGTERM to npm, and leaves nothing running', async () => {
  const port = await freePort();
  const product = run('npm', ['start', '--', '--no-demo'], { PORT: String(port) });
  await until(() => answers(port, '/readyz'), { within: 30_000 });
  const answer = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ __typename }' }),
  });
  expect(await answer.json()).toEqual({ data: { __typename: 'Query' } });
  expect(existsSync(lockFile())).toBe(true);

  product.process.kill('SIGTERM');
  await until(() => hasEnded(product.process), { within: 20_000 });
  await until(() => !existsSync(lockFile()), { within: 5000 });
  expect(await answers(port, '/readyz')).toBe(false);
  expect(product.errors).toBe('');
});

test('killed the hard way it starts again, with the secret and the data it had', async () => {
  const port = await freePort();
  const first = run('node', ['scripts/start.mjs', '--no-demo'], { PORT: String(port) });
  await until(() => answers(port, '/readyz'), { within: 30_000 });
  const secret = readFileSync(join(dataDir, 'secret'), 'utf8');
  const password = readFileSync(join(dataDir, 'pg15/password'), 'utf8');
  first.process.kill('SIGKILL');
  await until(() => hasEnded(first.process));

  run('node', ['scripts/start.mjs', '--no-demo'], { PORT: String(port) });
  await until(() => answers(port, '/readyz'), { within: 30_000 });
  expect(readFileSync(join(dataDir, 'secret'), 'utf8')).toBe(secret);
  expect(readFileSync(join(dataDir, 'pg15/password'), 'utf8')).toBe(password);
});

test('migrate brings an embedded database up to date, and says so again when there is nothing to do', async () => {
  for (const _ of ['first', 'again']) {
    const migrated = await ended(run('node', ['scripts/start.mjs', 'migrate']));
    expect(migrated).toEqual({ code: 0, output: 'Every database is up to date.\n', errors: '' });
    expect(existsSync(lockFile())).toBe(false);
  }
});

test.each([
  [
    'a word that names nothing',
    ['shop'],
    {},
    /^There is nothing named "shop" to start\. There are: gateway, .+\.\n$/,
  ],
  [
    'a subgraph that is none',
    ['service', 'shop'],
    {},
    /^There is nothing named "service shop" to start\. .+\n$/,
  ],
  ['a setting that cannot be', [], { PORT: 'x' }, /^PORT: .+\n$/],
  [
    'a real database without a secret',
    [],
    { DATABASE_URL: 'postgres://localhost/x' },
    /^SECRET: set a secret .+\n$/,
  ],
])('%s is refused in one line', async (_, words, env, line) => {
  const refused = await ended(run('node', ['scripts/start.mjs', ...words], env));
  expect(refused).toEqual({ code: 1, output: '', errors: expect.stringMatching(line) });
});

test('a port that is taken is named in one line', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await until(() => other.listening);
  const port = portOf(other);
  const refused = await ended(run('node', ['scripts/start.mjs', '--no-demo'], { PORT: String(port) }));
  other.close();
  expect(refused.code).toBe(1);
  expect(refused.errors).toMatch(new RegExp(`^Port ${port} is in use.+\n$`));
});

function run(command: string, words: readonly string[], env: Record<string, string> = {}): Program {
  const child = spawn(command, words, {
    cwd: root,
    detached: true,
    env: {
      PATH: process.env['PATH'],
      HOME: process.env['HOME'],
      DATA_DIR: dataDir,
      LOG_LEVEL: 'error',
      ...env,
    },
  });
  const program: Program = { process: child, output: '', errors: '' };
  child.stdout.on('data', (chunk) => {
    program.output += chunk;
  });
  child.stderr.on('data', (chunk) => {
    program.errors += withoutNpm(String(chunk));
  });
  programs.push(program);
  return program;
}

/** What npm says of its own settings is not the product's. */
function withoutNpm(text: string): string {
  return text.replace(/^npm .*\n?/gm, '');
}

async function ended(program: Program) {
  await until(() => hasEnded(program.process), { within: 30_000 });
  await until(() => program.process.stderr?.readableEnded);
  return { code: program.process.exitCode, output: program.output, errors: program.errors };
}

function hasEnded({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode !== null || signalCode !== null;
}

/** npm, the shell it starts and the product are one group. */
function endGroup(child: ChildProcess): void {
  try {
    process.kill(-(child.pid ?? 0), 'SIGKILL');
  } catch {
    // Ended by itself.
  }
}

async function answers(port: number, path: string): Promise<boolean> {
  const answer = await fetch(`http://127.0.0.1:${port}${path}`).catch(() => undefined);
  return answer?.ok ?? false;
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await until(() => probe.listening);
  const port = portOf(probe);
  await new Promise((closed) => probe.close(closed));
  return port;
}

function portOf(server: ReturnType<typeof createServer>): number {
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

function lockFile(): string {
  return join(dataDir, 'pg15/cluster/postmaster.pid');
}
