import { createClient } from 'graphql-ws';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type CloseEvent, WebSocket } from 'ws';
import { openLive } from '../../gateway/live/index.ts';
import { openMemoryBus } from '../../platform/bus-memory.ts';
import { openTestGateway, type TestGateway } from '../support/gateway.ts';

let gateway: TestGateway;
let reached: string[];

beforeAll(async () => {
  const publicCard = (_: unknown, { slug }: { slug: string }) => {
    reached.push(slug);
    return { id: 'crd_1', slug };
  };
  const card = { resolvers: { Query: { publicCard } } };
  gateway = await openTestGateway({ card }, { openLive, bus: openMemoryBus() });
});
beforeEach(() => {
  reached = [];
});
afterAll(() => gateway.drain());

type Answer = {
  readonly data?: unknown;
  readonly codes: unknown[];
  /** The close code of the socket, where the refusal was for all of it. */
  readonly closed?: number;
};

/** Sends one operation over a socket of its own, and answers what the server said of it. */
async function say(query: string, connectionParams: Record<string, string> = {}): Promise<Answer> {
  const client = createClient({
    url: `${gateway.url.replace('http', 'ws')}/graphql`,
    webSocketImpl: WebSocket,
    retryAttempts: 0,
    connectionParams,
  });
  const answer = await new Promise<Answer>((done) => {
    let last: Answer = { codes: [] };
    client.subscribe(
      { query },
      {
        next: ({ data, errors }) => {
          last = { data, codes: codesOf(errors ?? []) };
        },
        error: (error) =>
          done(
            Array.isArray(error)
              ? { codes: codesOf(error) }
              : { codes: [], closed: (error as CloseEvent).code },
          ),
        complete: () => done(last),
      },
    );
  });
  await client.dispose();
  return answer;
}

function codesOf(errors: readonly { extensions?: Readonly<Record<string, unknown>> }[]): unknown[] {
  return errors.map(({ extensions }) => extensions?.['code']);
}

const good = '{ publicCard(slug: "a") { slug } }';

test('a query over a socket is answered as over HTTP', async () => {
  expect(await say(good)).toEqual({ data: { publicCard: { slug: 'a' } }, codes: [] });
  expect(reached).toEqual(['a']);
});

const aliases = Array.from({ length: 500 }, (_, i) => `a${i}: slug`).join(' ');
test.each([
  ['DOCUMENT_TOO_LARGE', `{ ${'publicCard(slug: "a") { slug } '.repeat(250)} }`],
  ['ALIASES_EXCEEDED', `{ publicCard(slug: "a") { ${aliases} } }`],
])('%s', async (code, query) => {
  expect((await say(query)).codes).toEqual([code]);
  expect(reached).toEqual([]);
});

const many = (selection: string) =>
  `subscription { cardViewed(merchantId: "mer_1") { lead { ${selection} } } }`;

test('a subscription over a limit', async () => {
  const labels = Array.from({ length: 500 }, (_, i) => `a${i}: id`).join(' ');
  expect((await say(many(labels))).codes).toContain('ALIASES_EXCEEDED');
  const depth = `${'agent { leads { edges { node { '.repeat(8)} id ${'} } } } '.repeat(8)}`;
  expect((await say(many(depth))).codes).toContain('DEPTH_EXCEEDED');
});

test('a wrong token and an expired one close the socket, and nothing was asked', async () => {
  const expired = await gateway.token('usr_1', [], new Date(Date.now() - 1_000));
  for (const authorization of ['Bearer nonsense', `Bearer ${expired}`]) {
    const answer = await say(good, { authorization });
    expect(answer.closed).toBeGreaterThanOrEqual(4400);
    expect(answer.closed).toBeLessThan(4500);
  }
  expect((await say(good, { 'x-visitor-token': 'nonsense' })).closed).toBeGreaterThanOrEqual(4400);
  expect(reached).toEqual([]);
});

test('a message over 256 kB and one that is no JSON close the socket', async () => {
  const closeOf = (message: string) =>
    new Promise<number>((done) => {
      const socket = new WebSocket(`${gateway.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
      socket.on('open', () => socket.send(message));
      socket.on('close', (code) => done(code));
      socket.on('error', () => {});
    });
  expect(await closeOf(`{"type":"connection_init","payload":{"x":"${'x'.repeat(300_000)}"}}`)).toBe(1009);
  expect(await closeOf('{"type":')).toBe(4400);
});
