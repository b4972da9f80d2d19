import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildClientSchema, getIntrospectionQuery, parse, validate } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestGateway, type TestGateway } from '../support/gateway.ts';
import { until } from '../support/until.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await openTestGateway();
});
afterAll(() => gateway.drain());

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(`${gateway.url}${path}`, { headers: { accept: 'text/html,*/*', ...headers } });

/** Everything a page makes a browser load. */
function loaded(html: string): string[] {
  return [...html.matchAll(/<(?:script|link|img|iframe)[^>]*?(?:src|href)="([^"]+)"/g)].map(
    ([, url = '']) => url,
  );
}

test('the welcome page shows the next steps and loads nothing from elsewhere', async () => {
  const answer = await get('/');
  const html = await answer.text();
  expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(html).toContain('href="/graphql"');
  expect(html).toContain('subscription');
  expect(html).not.toContain('{{');
  for (const url of loaded(html)) {
    expect(url).toMatch(/^\/pages\//);
    expect((await get(url)).status).toBe(200);
  }
});

test('a browser gets the explorer at /graphql, whole and from here', async () => {
  const answer = await get('/graphql');
  const html = await answer.text();
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-security-policy')).toContain("default-src 'self'");
  const urls = loaded(html);
  expect(urls.length).toBeGreaterThan(5);
  for (const url of urls) {
    expect(url).not.toMatch(/^(https?:)?\/\//);
    expect((await get(new URL(url, 'http://x/explorer/').pathname)).status).toBe(200);
  }
});

test('a program that asks for JSON at /graphql is not given a page', async () => {
  const answer = await get('/graphql?query=%7B__typename%7D', {
    accept: 'application/json',
    'apollo-require-preflight': '1',
  });
  expect(await answer.json()).toEqual({ data: { __typename: 'Query' } });
});

test('the ready operations fit the graph', async () => {
  const { body } = await gateway.post({ query: getIntrospectionQuery() });
  const schema = buildClientSchema(body.data as never);
  const folder = join(import.meta.dirname, '../../gateway/pages/examples');
  const files = readdirSync(folder);
  expect(files.sort()).toEqual(['query.graphql', 'subscription.graphql']);
  for (const file of files) {
    expect(validate(schema, parse(readFileSync(join(folder, file), 'utf8')))).toEqual([]);
  }
});

test('no path leads out of the folders that are served', async () => {
  for (const path of [
    '/explorer/..%2f..%2fpackage.json',
    '/pages/..%2f..%2fpackage.json',
    '/explorer/%2e%2e/index.js',
    '/pages/examples',
    '/pages/none.css',
    '/pages/%E0%A4%A',
    '/package.json',
  ]) {
    expect((await get(path)).status).toBeGreaterThanOrEqual(400);
    expect((await get(path)).status).toBeLessThan(500);
  }
});

test('any origin may ask, without credentials', async () => {
  const preflight = await fetch(`${gateway.url}/graphql`, {
    method: 'OPTIONS',
    headers: {
      origin: 'https://shop.example',
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'authorization,content-type,x-visitor-token',
    },
  });
  expect(preflight.status).toBe(204);
  expect(Object.fromEntries(preflight.headers)).toMatchObject({
    'access-control-allow-origin': '*',
    'access-control-allow-headers': 'authorization,content-type,x-visitor-token',
  });
  expect(preflight.headers.has('access-control-allow-credentials')).toBe(false);
});

test('it tells its measurements, and knows no other address or method', async () => {
  await get('/healthz');
  const measured = await until(async () => {
    const text = await (await get('/metrics')).text();
    return text.includes('lianka_request_seconds_count{route="/healthz",status="200"}') && text;
  });
  expect(measured).toContain('lianka_process_cpu_seconds_total');
  expect((await get('/nowhere')).status).toBe(404);
  const put = await fetch(`${gateway.url}/graphql`, { method: 'PUT' });
  expect([put.status, put.headers.get('allow')]).toEqual([405, 'GET, POST']);
});
