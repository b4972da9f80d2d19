import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildClientSchema, getIntrospectionQuery, parse, validate } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root } from '../../platform/root.ts';
import {
  genesisOf,
  type SealedLink,
  sealOf,
  verifyChain,
} from '../../subgraphs/catalog/domain/trace-chain.ts';
import { openTestGateway, type TestGateway } from '../support/gateway.ts';

const folder = join(root, 'gateway/pages');

let gateway: TestGateway;
let brokenAt: (batch: object) => Promise<number | null>;
beforeAll(async () => {
  gateway = await openTestGateway();
  // What a browser runs, run here: both have WebCrypto.
  const address: string = join(folder, 'trace-chain.js');
  ({ brokenAt } = await import(address));
});
afterAll(() => gateway.drain());

const get = (path: string, init: RequestInit = {}) =>
  fetch(`${gateway.url}${path}`, { headers: { accept: 'text/html,*/*' }, ...init });

test('a QR code leads to a page that loads nothing from elsewhere and runs nothing else', async () => {
  const answer = await get('/trace/SPRING-2026');
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
  const policy = answer.headers.get('content-security-policy')?.split('; ');
  expect(policy).toEqual(
    expect.arrayContaining(["default-src 'none'", "script-src 'self'", "connect-src 'self'"]),
  );
  const html = await answer.text();
  expect(html).not.toMatch(/<script(?![^>]*src=)|\son\w+=|style=/);
  const urls = [...html.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, url = '']) => url);
  const script = readFileSync(join(folder, 'trace.js'), 'utf8');
  const imported = [...script.matchAll(/from '([^']+)'/g)].map(([, url = '']) => url);
  expect(imported).toEqual(['/pages/trace-chain.js']);
  for (const url of [...urls, ...imported]) {
    expect(url).toMatch(/^\/pages\//);
    expect((await get(url)).status).toBe(200);
  }
});

test('its address takes what a batch code may be, and nothing else', async () => {
  for (const path of [
    '/trace/',
    '/trace/abc',
    '/trace/a/b/c/d',
    '/trace/%3Cscript%3E',
    `/trace/${'A'.repeat(41)}`,
  ]) {
    expect([path, (await get(path)).status]).toEqual([path, 404]);
  }
  expect((await get('/trace/SPRING-2026', { method: 'HEAD' })).status).toBe(200);
  expect((await get('/trace/SPRING-2026', { method: 'POST' })).status).toBe(405);
});

test('what it asks fits the graph', async () => {
  const { body } = await gateway.post({ query: getIntrospectionQuery() });
  const schema = buildClientSchema(body.data as never);
  const [, query = ''] = /const query = `([^`]+)`/.exec(readFileSync(join(folder, 'trace.js'), 'utf8')) ?? [];
  expect(validate(schema, parse(query))).toEqual([]);
});

test('nothing that people wrote becomes markup', () => {
  for (const file of ['trace.js', 'trace-chain.js']) {
    const script = readFileSync(join(folder, file), 'utf8');
    expect(script).not.toMatch(/innerHTML|outerHTML|insertAdjacentHTML|document\.write|eval|Function\(/);
  }
});

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

/** A batch as the graph answers it. */
function answered() {
  const facts = { id: 'bat_1', offerId: 'off_1', code: 'SPRING-2026', quantity: 500, expiresAt: null };
  const batch = { ...facts, productId: 'prd_1', producedAt: new Date('2026-04-01T00:00:00Z') };
  let prevHash = genesisOf(batch, sha256);
  const links: SealedLink[] = ['福鼎', '福州 "一号仓"', '上海', '门店'].map((place, index) => {
    const at = new Date(Date.UTC(2026, 3, 2 + index));
    const who = { recorderHash: sha256('somebody'), occurredAt: at, recordedAt: at };
    const link = { ...who, sequence: index + 1, kind: 'STORED', place, note: '\u2028 é', prevHash };
    prevHash = sealOf(batch.id, link, sha256);
    return { ...link, hash: prevHash };
  });
  const head = { sequence: links.length, hash: prevHash };
  expect(verifyChain(batch, head, links, sha256).intact).toBe(true);
  // Over the wire, instants are text.
  return JSON.parse(
    JSON.stringify({ ...facts, product: { id: 'prd_1' }, producedAt: batch.producedAt, events: links }),
  );
}

test('a browser comes to the same verdict as the server, from the answer alone', async () => {
  expect(await brokenAt(answered())).toBeNull();
  const found = async (change: (batch: ReturnType<typeof answered>) => void) => {
    const batch = answered();
    change(batch);
    return brokenAt(batch);
  };
  const fields = ['kind', 'place', 'note', 'occurredAt', 'recordedAt', 'recorderHash', 'prevHash', 'hash'];
  for (const field of fields) {
    const changed = await found(({ events }) => Object.assign(events[2], { [field]: 'x' }));
    expect([field, changed]).toEqual([field, 3]);
  }
  expect(await found(({ events }) => events.splice(1, 1))).toBe(2);
  expect(await found(({ events }) => events.reverse())).toBe(1);
  for (const field of ['id', 'offerId', 'code', 'quantity', 'producedAt', 'expiresAt']) {
    const changed = await found((batch) => Object.assign(batch, { [field]: 'x' }));
    // An event names its batch too.
    expect([field, changed]).toEqual([field, field === 'id' ? 1 : 0]);
  }
  const resealed = await found(({ id, events: [, event] }) => {
    const instants = { occurredAt: new Date(event.occurredAt), recordedAt: new Date(event.recordedAt) };
    event.note = '有机';
    event.hash = sealOf(id, { ...event, ...instants }, sha256);
  });
  expect(resealed).toBe(2);
});
