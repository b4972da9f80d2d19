import { afterAll, beforeAll, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { until } from '../support/until.ts';
import {
  cardViewed,
  codesOf,
  itemsOf,
  knock,
  listen,
  openStage,
  type Stage,
  viewedQuery,
} from './live/stage.ts';

let stage: Stage;
let staff: string;

beforeAll(async () => {
  stage = await openStage({
    limits: {
      subscriptionsPerSocket: 3,
      socketsPerUser: 4,
      unsentBytes: 200_000,
      initTimeoutMs: 300,
      largestMessage: 20_000,
    },
  });
  staff = await stage.token('usr_staff', ['MERCHANT_STAFF:mer_a']);
});
afterAll(() => stage.close());

/** A socket that speaks the protocol by hand. */
async function rawSocket(
  token?: string,
): Promise<{ socket: WebSocket; messages: Record<string, unknown>[]; code: Promise<number> }> {
  const socket = new WebSocket(`${stage.url.replace(/^http/, 'ws')}/graphql`, 'graphql-transport-ws');
  const messages: Record<string, unknown>[] = [];
  const code = new Promise<number>((done) => socket.once('close', done));
  socket.on('message', (data) => messages.push(JSON.parse(String(data))));
  await new Promise((done) => socket.once('open', done));
  if (token !== undefined) {
    socket.send(JSON.stringify({ type: 'connection_init', payload: { authorization: `Bearer ${token}` } }));
    await until(() => messages.length === 1);
  }
  return { socket, messages, code };
}

const subscribe = (id: string, query = viewedQuery, variables: object = { merchantId: 'mer_a' }) =>
  JSON.stringify({ type: 'subscribe', id, payload: { query, variables } });

test.each([
  [
    'two root fields',
    'subscription { a: cardViewed(merchantId: "m") { cursor } b: cardViewed(merchantId: "m") { cursor } }',
    'GRAPHQL_VALIDATION_FAILED',
  ],
  [
    'the root left away by a variable',
    'subscription ($x: Boolean!) { cardViewed(merchantId: "m") @skip(if: $x) { cursor } }',
    'GRAPHQL_VALIDATION_FAILED',
  ],
  [
    'the root kept by a literal',
    'subscription { cardViewed(merchantId: "m") @include(if: true) { cursor } }',
    'GRAPHQL_VALIDATION_FAILED',
  ],
  [
    'a conditional fragment at the root',
    'subscription { ... @include(if: true) { cardViewed(merchantId: "m") { cursor } } }',
    'GRAPHQL_VALIDATION_FAILED',
  ],
  [
    '@defer',
    'subscription { cardViewed(merchantId: "m") { cursor ... @defer { lead { id } } } }',
    'GRAPHQL_VALIDATION_FAILED',
  ],
  [
    'an unknown field',
    'subscription { cardViewed(merchantId: "m") { nothing } }',
    'GRAPHQL_VALIDATION_FAILED',
  ],
  ['a missing argument', 'subscription { orderUpdated { cursor } }', 'BAD_USER_INPUT'],
  [
    'a variable of a wrong type',
    'subscription ($after: Cursor, $m: [ID!]!) { cardViewed(merchantId: "m", cardIds: $m, after: $after) { cursor } }',
    'BAD_USER_INPUT',
  ],
  [
    'too many values to filter by',
    `subscription { cardViewed(merchantId: "m", cardIds: [${'"c" '.repeat(101)}]) { cursor } }`,
    'BAD_USER_INPUT',
  ],
  [
    'depth',
    `subscription { cardViewed(merchantId: "m") { lead ${'{ agent { sponsor '.repeat(8)} { id } ${'} }'.repeat(8)} } }`,
    'GRAPHQL_VALIDATION_FAILED',
  ],
  [
    'aliases',
    `subscription { cardViewed(merchantId: "m") { ${Array.from({ length: 60 }, (_, i) => `a${i}: cursor`).join(' ')} } }`,
    'ALIASES_EXCEEDED',
  ],
  [
    'tokens',
    `subscription { cardViewed(merchantId: "m") { ${'cursor '.repeat(2_100)} } }`,
    'DOCUMENT_TOO_LARGE',
  ],
  [
    'cost',
    `subscription { cardViewed(merchantId: "m") { card ${'{ merchant { cards(first: 100) { edges { node '.repeat(3)} { id } ${'} } } }'.repeat(3)} } }`,
    'COST_EXCEEDED',
  ],
])('%s is refused and nothing runs', async (_, query, code) => {
  const { socket, messages } = await rawSocket(staff);
  socket.send(subscribe('1', query, {}));
  await until(() => messages.length === 2);
  expect(messages[1]).toMatchObject({ id: '1', type: 'error' });
  expect(codesOf(messages[1]?.['payload'])).toContain(code);
  expect(await stage.measure('live_subscriptions')).toBe(0);
  socket.terminate();
});

test('queries and mutations run over a socket as over HTTP', async () => {
  const { socket, messages } = await rawSocket(staff);
  socket.send(subscribe('q', 'query ($id: ID!) { lead(id: $id) { id displayName } }', { id: 'led_a1' }));
  await until(() => messages.length === 3);
  expect(messages.slice(1)).toEqual([
    { id: 'q', type: 'next', payload: { data: { lead: { id: 'led_a1', displayName: '访客 led_a1' } } } },
    { id: 'q', type: 'complete' },
  ]);
  socket.send(subscribe('bad', '{ nothing }'));
  socket.send(subscribe('worse', '{ lead('));
  await until(() => messages.length === 5);
  expect(
    messages
      .slice(3)
      .map(({ id, type, payload }) => [id, type, codesOf(payload)[0]])
      .toSorted(),
  ).toEqual([
    ['bad', 'error', 'GRAPHQL_VALIDATION_FAILED'],
    ['worse', 'error', 'GRAPHQL_PARSE_FAILED'],
  ]);
  socket.terminate();
});

test('a socket holds so many operations, and a user so many sockets', async () => {
  const { socket, messages } = await rawSocket(staff);
  for (const id of ['1', '2', '3', '4']) socket.send(subscribe(id));
  await until(() => messages.length === 2);
  expect(messages[1]).toMatchObject({ id: '4', type: 'error' });
  expect(codesOf(messages[1]?.['payload'])).toEqual(['TOO_MANY_SUBSCRIPTIONS']);
  await until(async () => (await stage.measure('live_subscriptions')) === 3);
  await stage.happen('card', cardViewed('mer_a', 'led_a1'));
  await until(() => messages.length === 5);
  expect(
    messages
      .slice(2)
      .map(({ id }) => id)
      .toSorted(),
  ).toEqual(['1', '2', '3']);
  const others = [await rawSocket(staff), await rawSocket(staff), await rawSocket(staff)];
  const fifth = knock(stage.url, staff);
  await until(() => fifth.ended);
  expect((fifth.ended as { code: number }).code).toBe(4291);
  for (const one of [socket, ...others.map((other) => other.socket)]) one.terminate();
  await until(async () => (await stage.measure('live_sockets')) === 0);
  const again = await rawSocket(staff);
  again.socket.terminate();
});

test('who says nothing, speaks nonsense or too much is shown out', async () => {
  expect(await (await rawSocket()).code).toBe(4408);
  const nonsense = await rawSocket(staff);
  nonsense.socket.send('{"type":"hello"}');
  expect(await nonsense.code).toBe(4400);
  const large = await rawSocket(staff);
  large.socket.send(subscribe('1', `{ lead(id: "${'x'.repeat(30_000)}") { id } }`));
  expect(await large.code).toBe(1009);
  const twice = await rawSocket(staff);
  twice.socket.send(subscribe('1'));
  twice.socket.send(subscribe('1'));
  expect(await twice.code).toBe(4409);
  await until(async () => (await stage.measure('live_sockets')) === 0);
  expect(await stage.measure('live_subscriptions')).toBe(0);
});

test('a reader that takes nothing is closed with 4290, holds up nobody, and finds everything again', async () => {
  const big = 'x'.repeat(5_000);
  const query = `subscription ($merchantId: ID!, $after: Cursor) { cardViewed(merchantId: $merchantId, after: $after) { cursor sequence lead { id displayName } } }`;
  const slow = await rawSocket(staff);
  slow.socket.send(subscribe('slow', query));
  const quick = await listen(stage, staff, query);
  await stage.happen('card', cardViewed('mer_a', 'led_a_first'));
  await until(() => slow.messages.length === 2 && quick.results.length === 1);
  (slow.socket as unknown as { _socket: { pause(): void; resume(): void } })._socket.pause();
  const total = 1_500;
  for (let i = 0; i < total; i += 100) {
    const facts = Array.from({ length: 100 }, (_, j) => cardViewed('mer_a', `led_a${i + j}${big}`));
    await stage.happen('card', ...facts);
  }
  await until(() => quick.results.length === total + 1, { within: 30_000 });
  await until(async () => (await stage.measure('live_subscriptions')) === 1);
  (slow.socket as unknown as { _socket: { pause(): void; resume(): void } })._socket.resume();
  expect(await slow.code).toBe(4290);
  const items = slow.messages
    .slice(1)
    .map(
      ({ payload }) =>
        (payload as { data: { cardViewed: { cursor: string; sequence: number } } }).data.cardViewed,
    );
  expect(items.length).toBeLessThan(total);
  const resumed = await listen(stage, staff, query, { merchantId: 'mer_a', after: items.at(-1)?.cursor });
  await until(() => resumed.results.length === total + 1 - items.length, { within: 30_000 });
  const all = [...items, ...itemsOf(resumed)].map(({ sequence }) => sequence);
  expect(all).toEqual(all.map((_, i) => (all[0] ?? 0) + i));
  quick.stop();
  resumed.stop();
});
