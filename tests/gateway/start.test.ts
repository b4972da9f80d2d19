import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startProduct } from '../../gateway/start.ts';
import { root } from '../../platform/root.ts';
import { silent } from '../support/stand-in.ts';
import { until } from '../support/until.ts';
import { openWorld, type World } from '../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world?.close());

test('the product answers from every subgraph at one address, and says that it can', async () => {
  const query =
    '{ merchant(id: "mer_x") { id } order(id: "ord_x") { id } agent(id: "agt_x") { id } lead(id: "led_x") { id } }';
  expect(await world.ask(query)).toEqual({ merchant: null, order: null, agent: null, lead: null });
  const ready = await (await fetch(`${world.url}/readyz`)).json();
  expect(ready).toEqual({
    ready: true,
    parts: { card: true, distribution: true, catalog: true, order: true },
  });
});

test('what is for services only is in nobody else’s graph', async () => {
  await expect(world.ask('{ _facts(after: "0", limit: 1) { head } }')).rejects.toThrow(
    'GRAPHQL_VALIDATION_FAILED',
  );
  const platform = await world.tokenOf('usr_platform', 'PLATFORM');
  await expect(world.ask('{ _shareLink(token: "x") { cardId } }', {}, { token: platform })).rejects.toThrow(
    'GRAPHQL_VALIDATION_FAILED',
  );
});

test('a start that cannot have its port leaves nothing behind and says which port', async () => {
  const config = { ...world.config, port: world.product.port };
  await expect(startProduct(config, { log: silent })).rejects.toMatchObject({
    code: 'EADDRINUSE',
    port: world.product.port,
  });
  expect(await world.ask('{ __typename }')).toEqual({ __typename: 'Query' });
});

test('the program says why it cannot start, in one sentence and with code 1', async () => {
  const blocker = createServer();
  await new Promise<void>((done) => blocker.listen(0, '127.0.0.1', done));
  const { port } = blocker.address() as { port: number };
  const env = { DATABASE_URL: world.databaseUrl, SECRET: 'x'.repeat(32), HOST: '127.0.0.1' };
  expect(await runGateway({ ...env, PORT: String(port) })).toEqual({
    code: 1,
    said: `Port ${port} is in use by another program: set PORT to another one.\n`,
  });
  blocker.close();
  expect(await runGateway({ ...env, PORT: 'four' })).toMatchObject({
    code: 1,
    said: expect.stringMatching(/^PORT: .+\n$/),
  });
  expect(await runGateway({ DATABASE_URL: world.databaseUrl })).toMatchObject({
    code: 1,
    said: expect.stringMatching(/^SECRET: .+\n$/),
  });
});

test('told to stop, the program drains and ends with code 0', async () => {
  const env = { DATABASE_URL: world.databaseUrl, SECRET: 'x'.repeat(32), HOST: '127.0.0.1', PORT: '0' };
  const child = spawnGateway(env);
  let out = '';
  child.stdout.on('data', (chunk) => {
    out += chunk;
  });
  const url = await until(() => /http:\/\/127\.0\.0\.1:\d+/.exec(out)?.[0], { within: 30_000 });
  expect((await fetch(`${url}/readyz`)).status).toBe(200);
  const ended = new Promise((done) => child.once('exit', (code) => done(code)));
  child.kill('SIGTERM');
  expect(await ended).toBe(0);
  await expect(fetch(`${url}/healthz`)).rejects.toThrow();
});

function spawnGateway(env: Readonly<Record<string, string>>) {
  const args = ['--import', 'tsx', join(root, 'gateway/main.ts'), '--no-demo'];
  return spawn(process.execPath, args, { cwd: root, env: { PATH: process.env['PATH'] ?? '', ...env } });
}

function runGateway(env: Readonly<Record<string, string>>): Promise<{ code: number | null; said: string }> {
  const child = spawnGateway(env);
  let said = '';
  child.stderr.on('data', (chunk) => {
    said += chunk;
  });
  return new Promise((done) => child.once('exit', (code) => done({ code, said })));
}
