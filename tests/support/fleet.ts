import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { signAccessToken } from '../../platform/access-token.ts';
import { readConfig } from '../../platform/config.ts';
import { subgraphNames } from '../../platform/facts.ts';
import { root } from '../../platform/root.ts';
import type { Town } from '../journeys/town.ts';
import { openTestDatabase } from './database.ts';
import { openDoor } from './door.ts';
import { freePort } from './port.ts';
import { until } from './until.ts';

/** Four subgraph services and two gateways in processes of their own, on a real database and a Redis of their own. */
export type Fleet = Town & {
  readonly urls: Readonly<Record<string, string>>;
  /** Stops Redis as if its machine had gone, for so long, and starts it again with nothing in it. */
  loseRedis(milliseconds: number): Promise<void>;
};

export async function openFleet(): Promise<Fleet> {
  const database = await openTestDatabase();
  const redisPort = await freePort();
  let redis = await startRedis(redisPort);
  const ports = await Promise.all(
    [...subgraphNames, 'gateway-1', 'gateway-2'].map(async (name) => [name, await freePort()] as const),
  );
  const urls = Object.fromEntries(ports.map(([name, port]) => [name, `http://127.0.0.1:${port}`]));
  const env = {
    HOST: '127.0.0.1',
    LOG_LEVEL: 'error',
    SANDBOX_PAYMENTS: 'on',
    SECRET: randomBytes(24).toString('hex'),
    DATABASE_URL: database.url,
    DATABASE_CONNECTIONS: '4',
    REDIS_URL: `redis://127.0.0.1:${redisPort}`,
    ...Object.fromEntries(subgraphNames.map((name) => [`${name.toUpperCase()}_URL`, urls[name]])),
  };
  const processes = ports.map(([name, port]) =>
    startLianka(name.startsWith('gateway') ? ['gateway'] : ['service', name], { ...env, PORT: String(port) }),
  );
  const gateways = [urls['gateway-1'] ?? '', urls['gateway-2'] ?? ''] as const;
  await Promise.all(gateways.map((url) => until(() => isReady(url), { within: 60_000, every: 100 })));
  const config = readConfig(env);
  return {
    urls,
    doors: [openDoor(gateways[0]), openDoor(gateways[1])],
    tokenOf: (userId, ...roles) =>
      signAccessToken({ userId, roles, expiresAt: new Date(Date.now() + 3_600_000) }, config, new Date()),
    async loseRedis(milliseconds) {
      redis.kill('SIGKILL');
      await pause(milliseconds);
      redis = await startRedis(redisPort);
    },
    async close() {
      await Promise.all(processes.map(end));
      redis.kill('SIGKILL');
      await database.drop();
    },
  };
}

function startLianka(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): ChildProcess {
  return spawn(process.execPath, [join(root, 'scripts/start.mjs'), ...args], {
    env: { PATH: process.env['PATH'], ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

async function startRedis(port: number): Promise<ChildProcess> {
  const redis = spawn(
    'redis-server',
    ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'],
    {
      stdio: 'ignore',
    },
  );
  await until(() => accepts(port));
  return redis;
}

function accepts(port: number): Promise<boolean> {
  return fetch(`http://127.0.0.1:${port}/`).then(
    () => true,
    // Redis hangs up on HTTP; only a refused connection means that nobody is there.
    (error: { cause?: { code?: string } }) => error.cause?.code !== 'ECONNREFUSED',
  );
}

async function isReady(url: string): Promise<boolean> {
  return (await fetch(`${url}/readyz`)).ok;
}

/** Asks a process to drain, and waits until it has. */
function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  const ended = new Promise<void>((done) => child.once('exit', () => done()));
  child.kill('SIGTERM');
  const patience = setTimeout(() => child.kill('SIGKILL'), 15_000);
  return ended.finally(() => clearTimeout(patience));
}
