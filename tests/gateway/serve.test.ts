import { afterAll, beforeAll, expect, test } from 'vitest';
import { assertionHeader, assertionSigner } from '../../platform/assertion.ts';
import { systemClock } from '../../platform/clock.ts';
import { openMetrics } from '../../platform/metrics.ts';
import { deriveKey } from '../../platform/secrets.ts';
import { type ServedSubgraph, serveSubgraph } from '../../platform/serve.ts';
import { callAs, overHttp, type Transport } from '../../platform/transport.ts';
import { anonymous, type Viewer } from '../../platform/viewer.ts';
import { openTestGateway, type TestGateway, testConfig } from '../support/gateway.ts';
import { silent, standIn, standInTransports } from '../support/stand-in.ts';

const notices: string[] = [];
const key = deriveKey(testConfig.secret ?? '', 'assertion');
const sign = assertionSigner(key, systemClock);
const client = { userAgent: 'test', purpose: null, address: '10.0.0.1' };
let isReady = true;
let served: ServedSubgraph;
let transport: Transport;
let gateway: TestGateway;

beforeAll(async () => {
  const card = standIn('card', {
    resolvers: {
      Query: {
        publicCard: (_: unknown, { slug }: { slug: string }, { viewer, client }: Record<string, unknown>) => {
          if (slug === 'broken') throw new Error('the password is secret');
          return { id: 'crd_1', slug, title: JSON.stringify({ viewer, client }) };
        },
      },
    },
    webhooks: [
      {
        name: 'echo',
        async handle({ headers, body }) {
          notices.push(`${headers['x-signature']} ${body.toString('hex')}`);
          return { status: 202, body: 'taken' };
        },
      },
    ],
  });
  const options = { port: 0, metrics: openMetrics(), ready: async () => isReady };
  served = await serveSubgraph(card, testConfig, options);
  transport = overHttp('card', `http://127.0.0.1:${served.port}`, sign, silent);
  gateway = await openTestGateway({}, { transports: standInTransports({}, { card: transport }) });
});
afterAll(async () => {
  await gateway.drain();
  await transport.close();
  await served.drain();
});

const query = '{ publicCard(slug: "a") { slug title } }';
const direct = (headers: Record<string, string>) =>
  fetch(`http://127.0.0.1:${served.port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  });

test('a subgraph reached directly answers 401, whatever its caller claims', async () => {
  const forged = assertionSigner(deriveKey('another secret', 'assertion'), systemClock)(anonymous, client);
  const old = assertionSigner(key, () => new Date(Date.now() - 61_000))(anonymous, client);
  const bearer = `Bearer ${await gateway.token('usr_1', ['PLATFORM'])}`;
  const claims: Record<string, string>[] = [
    {},
    { authorization: bearer },
    { [assertionHeader]: JSON.stringify({ userId: 'usr_1' }) },
    { [assertionHeader]: forged },
    { [assertionHeader]: old },
  ];
  for (const headers of claims) {
    const answer = await direct(headers);
    expect(answer.status).toBe(401);
    expect(await answer.json()).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
  }
  expect((await direct({ [assertionHeader]: sign(anonymous, client) })).status).toBe(200);
});

test('through the gateway it is told who asks, as the token says, and from where', async () => {
  const token = await gateway.token('usr_1', ['MERCHANT_OWNER:mer_1']);
  const reply = await gateway.post(
    { query },
    {
      authorization: `Bearer ${token}`,
      'user-agent': 'test/1.0',
      'sec-purpose': 'prefetch',
      [assertionHeader]: sign({ ...anonymous, service: 'card' }, client),
    },
  );
  const card = reply.body.data?.['publicCard'] as { title: string };
  const viewer: Viewer = {
    ...anonymous,
    userId: 'usr_1',
    grants: [{ role: 'MERCHANT_OWNER', merchantId: 'mer_1' }],
  };
  expect(JSON.parse(card.title)).toEqual({
    viewer,
    client: { userAgent: 'test/1.0', purpose: 'prefetch', address: '127.0.0.1' },
  });
});

test('another part asks it in its own name', async () => {
  const call = callAs('order', () => transport);
  const answer = await call<{ publicCard: { title: string } }>('card', query, {});
  expect(JSON.parse(answer.publicCard.title).viewer).toEqual({ ...anonymous, service: 'order' });
});

test('a bug in it reaches nobody but the log', async () => {
  const reply = await gateway.post({ query: '{ publicCard(slug: "broken") { slug } }' });
  expect(reply.status).toBe(200);
  expect(reply.body.data).toEqual({ publicCard: null });
  expect(reply.body.errors).toHaveLength(1);
  expect(reply.body.errors?.[0]).toMatchObject({
    path: ['publicCard'],
    extensions: { code: 'INTERNAL_SERVER_ERROR', logId: expect.any(String) },
  });
  expect(JSON.stringify(reply.body)).not.toContain('secret');
});

test('a notice reaches its webhook byte for byte, by the gateway and directly', async () => {
  const body = Buffer.from([0x7b, 0xff, 0x00, 0x0a]);
  const send = (url: string, sent: Buffer = body) =>
    fetch(url, { method: 'POST', headers: { 'x-signature': 's1' }, body: new Uint8Array(sent) });
  const through = await send(`${gateway.url}/webhooks/card/echo`);
  expect([through.status, await through.text()]).toEqual([202, 'taken']);
  expect((await send(`http://127.0.0.1:${served.port}/webhooks/echo`)).status).toBe(202);
  expect(notices).toEqual(['s1 7bff000a', 's1 7bff000a']);

  expect((await send(`${gateway.url}/webhooks/card/other`)).status).toBe(404);
  expect((await send(`${gateway.url}/webhooks/nobody/echo`)).status).toBe(404);
  expect((await send(`${gateway.url}/webhooks/card/echo`, Buffer.alloc(65_537))).status).toBe(413);
  expect(notices).toHaveLength(2);
});

test('it says whether it can work, and the gateway with it', async () => {
  const statusOf = async (url: string) => (await fetch(url)).status;
  const direct = `http://127.0.0.1:${served.port}/readyz`;
  expect([await statusOf(direct), await statusOf(`${gateway.url}/readyz`)]).toEqual([200, 200]);
  isReady = false;
  expect(await statusOf(direct)).toBe(503);
  await expect.poll(() => statusOf(`${gateway.url}/readyz`), { timeout: 5_000 }).toBe(503);
  expect(await statusOf(`${gateway.url}/healthz`)).toBe(200);
  isReady = true;
  await expect.poll(() => statusOf(`${gateway.url}/readyz`), { timeout: 5_000 }).toBe(200);
});
