import { createServer, type IncomingHttpHeaders, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Webhook } from 'standardwebhooks';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { isPublic } from '../../subgraphs/card/providers/public-address.ts';
import { openPost, type Post } from './post.ts';

/** A merchant's own program, which answers what a test wants. */
let server: Server;
let port: number;
let url: string;
let answer: (response: ServerResponse) => void;
type Call = { readonly headers: IncomingHttpHeaders; readonly body: string };
const calls: Call[] = [];
let post: Post;
let guarded: Post;

beforeAll(async () => {
  server = createServer(async (request, response) => {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    calls.push({ headers: request.headers, body: Buffer.concat(parts).toString() });
    answer(response);
  });
  await new Promise<void>((done) => server.listen(0, done));
  ({ port } = server.address() as AddressInfo);
  url = `http://127.0.0.1:${port}/messages`;
  [post, guarded] = await Promise.all([openPost({ privateWebhooks: true }), openPost()]);
});
afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await Promise.all([post.quarter.close(), guarded.quarter.close()]);
});

const morning = new Date('2026-11-11T03:00:00.000Z');
beforeEach(() => {
  calls.length = 0;
  answer = (response) => response.writeHead(204).end();
  post.quarter.now = morning;
});

const settings = (of: Post, input: object) =>
  of.act(
    'setOutreachSettings',
    { merchantId: of.quarter.merchantId, channel: 'WEBHOOK', ...input },
    of.quarter.owner,
    'settings { channel webhookUrl } webhookSecret',
  );

/** Checks a call as a receiver would, with the library that receivers use. Its clock is the real one. */
function verified({ headers, body }: Call, secret: string): unknown {
  const said = headers as Record<string, string>;
  const at = new Date(Number(said['webhook-timestamp']) * 1_000);
  const signature = new Webhook(secret).sign(said['webhook-id'] ?? '', at, body);
  return said['webhook-signature'] === signature ? JSON.parse(body).data : null;
}

let secret: string;
describe('a webhook', () => {
  test('gets a secret of its own with its first address, and another one on request', async () => {
    const first = await settings(post, { webhookUrl: url });
    expect(first.settings).toEqual({ channel: 'WEBHOOK', webhookUrl: url });
    expect(first.webhookSecret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
    expect((await settings(post, { webhookUrl: url })).webhookSecret).toBeNull();
    secret = (await settings(post, { webhookUrl: url, rotateWebhookSecret: true })).webhookSecret;
    expect(secret).toMatch(/^whsec_/);
    expect(secret).not.toBe(first.webhookSecret);
    const kept = await post.quarter.sql`select * from card.outreach_settings`;
    expect(JSON.stringify(kept)).not.toContain('whsec_');
  });

  test('is handed a message, signed, and it counts as sent', async () => {
    const { id: leadId, visitorId } = await post.lead();
    const id = await post.draft(leadId, { kind: 'COUPON', couponId: post.couponId });
    const { outreach } = await post.send(id);
    expect(outreach).toMatchObject({ state: 'SENT', channel: 'WEBHOOK', sentAt: morning.toISOString() });
    expect(calls).toHaveLength(1);
    const [call] = calls as [Call];
    expect(call.headers).toMatchObject({
      ...{ 'webhook-id': id, 'webhook-timestamp': String(morning.getTime() / 1_000) },
      'content-type': 'application/json',
    });
    expect(verified(call, secret)).toEqual({
      ...{ id, merchantId: post.quarter.merchantId, leadId, visitorId, customerId: null, language: 'ZH_CN' },
      ...{ text: outreach.text, listingIds: [], couponId: post.couponId },
      optOutToken: expect.stringMatching(/^[\w-]{24}$/),
    });
    expect(verified(call, `whsec_${Buffer.alloc(32).toString('base64')}`)).toBeNull();
    expect(verified({ ...call, body: call.body.replace('ZH_CN', 'EN') }, secret)).toBeNull();
  });

  test('that fails is tried again after longer and longer rests, as the same message, until it takes it', async () => {
    const { id: leadId } = await post.lead();
    const id = await post.draft(leadId);
    answer = (response) => response.writeHead(503).end();
    const due = (minutes: number) => new Date(post.quarter.now.getTime() + minutes * 60_000).toISOString();
    expect((await post.send(id)).outreach).toMatchObject({ state: 'SENDING', dueAt: due(1), sentAt: null });
    await post.later(0);
    expect(calls).toHaveLength(1);
    await post.later(1);
    expect(await post.read(id)).toMatchObject({ state: 'SENDING', dueAt: due(5) });
    // It takes the message, and its answer is lost on the way.
    answer = (response) => response.destroy();
    await post.later(5);
    expect(await post.read(id)).toMatchObject({ state: 'SENDING', dueAt: due(30) });
    answer = (response) => response.writeHead(200).end('ok');
    await post.later(30);
    expect(await post.read(id)).toMatchObject({ state: 'SENT', dueAt: null });
    await post.later(300);
    expect(calls.map(({ headers }) => headers['webhook-id'])).toEqual([id, id, id, id]);
    for (const call of calls) expect(verified(call, secret)).toMatchObject({ id });
    const sent = (await post.quarter.facts()).filter(({ payload }) => payload['outreachId'] === id);
    expect(sent.map(({ name }) => name)).toEqual(['outreach.sent']);
  });

  test('that never takes it is given up after six tries', async () => {
    const { id: leadId, visitor } = await post.lead();
    const id = await post.draft(leadId);
    answer = (response) => response.writeHead(400).end();
    await post.send(id);
    for (const rest of [1, 5, 30, 120, 300]) await post.later(rest);
    expect(await post.read(id)).toMatchObject({ state: 'FAILED', failure: 'UNDELIVERABLE', sentAt: null });
    await post.later(600);
    expect(calls).toHaveLength(6);
    const { data } = await post.quarter.ask('{ myMessages { edges { node { id } } } }', {}, visitor);
    expect(data.myMessages.edges).toEqual([]);
    const told = (await post.quarter.facts()).filter(({ payload }) => payload['outreachId'] === id);
    expect(told.map(({ name, payload }) => [name, payload['reason']])).toEqual([
      ['outreach.failed', 'UNDELIVERABLE'],
    ]);
  });

  test('is not asked any more once the visitor opted out, nor with a price that has changed', async () => {
    answer = (response) => response.writeHead(503).end();
    const [one, two] = [await post.lead(), await post.lead()];
    const [first, second] = [await post.draft(one.id), await post.draft(two.id)];
    await post.send(first);
    await post.act('optOut', {}, one.visitor, 'optedOut');
    await post.send(second);
    expect(calls).toHaveLength(2);
    const [listing] = post.quarter.goods;
    const before = post.shelf.get(listing) as { name: string; priceMinor: number };
    post.shelf.set(listing, { ...before, priceMinor: 1 });
    await post.later(1);
    post.shelf.set(listing, before);
    expect(await post.read(first)).toMatchObject({ state: 'CANCELLED' });
    expect(await post.read(second)).toMatchObject({ state: 'FAILED', failure: 'OUTDATED' });
    expect(calls).toHaveLength(2);
  });

  test('whose try comes into the quiet hours rests until they end', async () => {
    answer = (response) => response.writeHead(503).end();
    const { id: leadId } = await post.lead();
    const id = await post.draft(leadId);
    post.quarter.now = new Date('2026-11-11T20:59:30.000+08:00');
    await post.send(id);
    await post.later(1);
    expect(await post.read(id)).toMatchObject({ state: 'SCHEDULED', dueAt: '2026-11-12T01:00:00.000Z' });
    expect(calls).toHaveLength(1);
  });

  test('that hangs costs its own message the time-out and nobody else anything', async () => {
    const { id: leadId } = await post.lead();
    const id = await post.draft(leadId);
    answer = () => {};
    const before = Date.now();
    expect((await post.send(id)).outreach).toMatchObject({ state: 'SENDING' });
    expect(Date.now() - before).toBeLessThan(9_000);
  }, 20_000);

  test('is called once by parallel tries', async () => {
    answer = (response) => response.writeHead(503).end();
    const { id: leadId } = await post.lead();
    const id = await post.draft(leadId);
    await post.send(id);
    answer = (response) => response.writeHead(204).end();
    await Promise.all([post.later(1), ...Array.from({ length: 5 }, () => post.later(0))]);
    expect(await post.read(id)).toMatchObject({ state: 'SENT' });
    expect(calls.filter(({ headers }) => headers['webhook-id'] === id)).toHaveLength(2);
  });
});

describe('an address', () => {
  test.each([
    ['http://shop.example/messages', 'https'],
    ['ftp://shop.example/', 'https'],
    ['not an address', 'https'],
    ['https://user:pass@shop.example/', 'https'],
    ['https://shop.example/#part', 'https'],
    [`https://shop.example/${'a'.repeat(500)}`, 'https'],
    ['https://127.0.0.1/', 'public'],
    ['https://0x7f000001/', 'public'],
    ['https://2130706433/', 'public'],
    ['https://localhost/', 'public'],
    ['https://[::1]/', 'public'],
    ['https://[::ffff:10.0.0.1]/', 'public'],
    ['https://10.1.2.3/', 'public'],
    ['https://172.16.0.1/', 'public'],
    ['https://192.168.1.1/', 'public'],
    ['https://169.254.169.254/latest/meta-data', 'public'],
    ['https://100.64.0.1/', 'public'],
    ['https://0.0.0.0/', 'public'],
    ['https://[fd00::1]/', 'public'],
    ['https://nowhere.invalid/', 'public'],
  ])('%s is refused', async (webhookUrl, why) => {
    const said = await settings(guarded, { webhookUrl });
    expect(said).toMatchObject({ code: 'INVALID_INPUT', path: ['webhookUrl'] });
    expect(said.message).toContain(why);
  });

  test('in the public network is taken', async () => {
    const said = await settings(guarded, { webhookUrl: 'https://1.1.1.1/messages' });
    expect(said.settings).toEqual({ channel: 'WEBHOOK', webhookUrl: 'https://1.1.1.1/messages' });
    expect(['8.8.8.8', '2606:4700:4700::1111', '10.0.0.1', '::', 'name'].map(isPublic)).toEqual([
      ...[true, true, false, false, false],
    ]);
  });

  test.each([
    ['a name that has come to mean this machine', () => `https://localhost:${port}/`],
    ['an address in it', () => `https://127.0.0.1:${port}/`],
    ['plain http', () => `http://localhost:${port}/`],
  ])('that leads into the house is not called when a message goes: %s', async (_, inside) => {
    let reached = 0;
    const count = () => {
      reached += 1;
    };
    server.on('connection', count);
    await guarded.quarter.sql`update card.outreach_settings set webhook_url = ${inside()}`;
    guarded.quarter.now = morning;
    const { id: leadId } = await guarded.lead();
    const { outreach } = await guarded.send(await guarded.draft(leadId));
    server.off('connection', count);
    expect(outreach).toMatchObject({ state: 'SENDING', sentAt: null });
    expect(reached).toBe(0);
  });
});
