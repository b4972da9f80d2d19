import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildClientSchema, getIntrospectionQuery, parse, validate } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root } from '../../platform/root.ts';
import { openTestGateway, type TestGateway } from '../support/gateway.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await openTestGateway();
});
afterAll(() => gateway.drain());

const script = readFileSync(join(root, 'gateway/pages/card.js'), 'utf8');
const get = (path: string, init: RequestInit = {}) => fetch(`${gateway.url}${path}`, init);

test('a share link leads to a page that loads nothing from elsewhere and runs nothing else', async () => {
  const answer = await get('/s/0123456789Az');
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
  const policy = answer.headers.get('content-security-policy')?.split('; ');
  expect(policy).toEqual(
    expect.arrayContaining(["default-src 'none'", "script-src 'self'", "connect-src 'self'"]),
  );
  const html = await answer.text();
  expect(html).not.toMatch(/<script(?![^>]*src=)|\son\w+=|style=/);
  const urls = [...html.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, url = '']) => url);
  expect(urls).toContain('/pages/card.js');
  for (const url of urls) {
    expect(url).toMatch(/^\/pages\//);
    expect((await get(url)).status).toBe(200);
  }
});

test('its address takes what a token may be, and nothing else', async () => {
  for (const path of ['/s/', '/s/short', '/s/0123456789Az0', '/s/0123456789A-', '/s/0123456789Az/x'])
    expect([path, (await get(path)).status]).toEqual([path, 404]);
  expect((await get('/s/0123456789Az', { method: 'POST' })).status).toBe(405);
});

test('what it asks fits the graph, and nothing that people wrote becomes markup', async () => {
  const { body } = await gateway.post({ query: getIntrospectionQuery() });
  const schema = buildClientSchema(body.data as never);
  const documents = [...script.matchAll(/= `((?:query|mutation) [^`]+)`/g)].map(([, text = '']) => text);
  expect(documents).toHaveLength(3);
  for (const document of documents) expect(validate(schema, parse(document))).toEqual([]);
  expect(script).not.toMatch(/innerHTML|outerHTML|insertAdjacentHTML|document\.write|eval|Function\(/);
});
