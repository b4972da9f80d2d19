import { createClient } from 'graphql-sse';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { until } from '../support/until.ts';
import { cardViewed, type Item, knock, listen, openStage, type Stage, viewedQuery } from './live/stage.ts';

let stage: Stage;
let staff: string;

beforeAll(async () => {
  stage = await openStage();
  staff = await stage.token('usr_staff', ['MERCHANT_STAFF:mer_a']);
});
afterAll(() => stage.close());

type Result = { data?: { cardViewed: Item } | null; errors?: readonly { extensions: { code: string } }[] };

/** Listens with the official graphql-sse client. */
function hear(
  token: string,
  variables: Record<string, unknown> = { merchantId: 'mer_a' },
  query = viewedQuery,
  at = stage.url,
) {
  const client = createClient({
    url: `${at}/graphql/stream`,
    headers: { authorization: `Bearer ${token}` },
    retryAttempts: 0,
  });
  const heard = { results: [] as Result[], ended: undefined as unknown, stop: () => {} };
  heard.stop = client.subscribe<Result['data'] & object>(
    { query, variables },
    {
      next: (result) => void heard.results.push(result as unknown as Result),
      error: (error) => {
        heard.ended = error;
      },
      complete: () => {
        heard.ended ??= 'complete';
      },
    },
  );
  return heard;
}

test('the official client hears over server-sent events what sockets hear, and resumes', async () => {
  const socket = await listen(stage, staff);
  const stream = hear(staff);
  await until(async () => (await stage.measure('live_subscriptions')) === 2);
  expect(await stage.measure('live_groups')).toBe(1);
  await stage.happen('card', cardViewed('mer_a', 'led_a1'), cardViewed('mer_a', 'led_a2'));
  await until(() => stream.results.length === 2 && socket.results.length === 2);
  expect(stream.results).toEqual(socket.results);
  const [first, second] = stream.results;
  const again = hear(staff, { merchantId: 'mer_a', after: first?.data?.cardViewed.cursor });
  await until(() => again.results.length === 1);
  expect(again.results).toEqual([second]);
  for (const one of [socket, stream, again]) one.stop();
  await until(async () => (await stage.measure('live_sockets')) === 0);
  expect(await stage.measure('live_groups')).toBe(0);
});

test('a browser comes back with the last event id', async () => {
  const headers = { authorization: `Bearer ${staff}`, accept: 'text/event-stream' };
  const search = new URLSearchParams({ query: viewedQuery, variables: '{"merchantId":"mer_a"}' });
  const ear = await listen(stage, staff);
  await stage.happen('card', cardViewed('mer_a', 'led_a1'), cardViewed('mer_a', 'led_a2'));
  await until(() => ear.results.length === 2);
  const lastEventId = ear.results[0]?.data?.cardViewed.cursor ?? '';
  const answer = await fetch(`${stage.url}/graphql/stream?${search}`, {
    headers: { ...headers, 'last-event-id': lastEventId },
  });
  expect(answer.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
  const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  while (!text.endsWith('}\n\n')) text += (await reader?.read())?.value ?? '';
  const data = JSON.stringify(ear.results[1]);
  expect(text).toBe(`:\n\nid: ${ear.results[1]?.data?.cardViewed.cursor}\nevent: next\ndata: ${data}\n\n`);
  await reader?.cancel();
  ear.stop();
});

test('refusals come as one last result', async () => {
  const foreign = hear(staff, { merchantId: 'mer_b' });
  await until(() => foreign.ended);
  expect(foreign.results.map(({ errors }) => errors?.[0]?.extensions.code)).toEqual(['FORBIDDEN']);
  const wrong = hear(staff, {}, '{ nothing }');
  await until(() => wrong.ended);
  expect(wrong.results.map(({ errors }) => errors?.[0]?.extensions.code)).toEqual([
    'GRAPHQL_VALIDATION_FAILED',
  ]);
  const short = hear(await stage.token('usr_short', ['MERCHANT_STAFF:mer_a'], new Date(Date.now() + 1_500)));
  await until(() => short.ended);
  expect(short.results.map(({ errors }) => errors?.[0]?.extensions.code)).toEqual(['TOKEN_EXPIRED']);
});

test.each([
  ['a wrong token', 401, 'INVALID_TOKEN', { authorization: 'Bearer nonsense' }, '{}'],
  ['another type asked for', 406, 'NOT_ACCEPTABLE', { accept: 'application/json' }, '{}'],
  ['another type sent', 415, 'UNSUPPORTED_MEDIA_TYPE', { 'content-type': 'text/plain' }, '{}'],
  ['malformed JSON', 400, 'BAD_USER_INPUT', {}, '{'],
])('%s is answered with %d', async (_, status, code, headers, body) => {
  const answer = await fetch(`${stage.url}/graphql/stream`, {
    method: 'POST',
    headers: { accept: 'text/event-stream', 'content-type': 'application/json', ...headers },
    body,
  });
  expect(answer.status).toBe(status);
  expect(await answer.json()).toMatchObject({ errors: [{ extensions: { code } }] });
  expect(await stage.measure('live_sockets')).toBe(0);
});

test('a mutation is not taken from an address', async () => {
  const search = new URLSearchParams({ query: 'mutation { publishCard(input: {}) { __typename } }' });
  const answer = await fetch(`${stage.url}/graphql/stream?${search}`, {
    headers: { accept: 'text/event-stream' },
  });
  expect(await answer.text()).toContain('"METHOD_NOT_ALLOWED"');
});

test('a gateway that goes away lets everybody go: 1001 to sockets, the end to streams', async () => {
  const replica = await stage.replica();
  const socket = knock(replica.url, staff);
  const stream = hear(staff, { merchantId: 'mer_a' }, viewedQuery, replica.url);
  await until(async () => {
    await stage.happen('card', cardViewed('mer_a', 'led_a1'));
    return socket.results.length > 0 && stream.results.length > 0;
  });
  await replica.drain();
  await until(() => socket.ended !== undefined && stream.ended !== undefined);
  expect((socket.ended as { code: number }).code).toBe(1001);
  expect(stream.ended).toBe('complete');
});
