import { afterAll, beforeAll, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { signAccessToken } from '../../platform/access-token.ts';
import { until } from '../support/until.ts';
import {
  cardViewed,
  codesOf,
  type Ear,
  itemsOf,
  knock,
  listen,
  openStage,
  type Stage,
  viewedQuery,
} from './live/stage.ts';

let stage: Stage;

beforeAll(async () => {
  stage = await openStage({ limits: { pingMs: 400 } });
});
afterAll(() => stage.close());

const staffOf = (merchantId: string, userId = 'usr_staff') =>
  stage.token(userId, [`MERCHANT_STAFF:${merchantId}`]);
const closeCode = (ear: Ear) => (ear.ended as { code?: number } | undefined)?.code;

test('different rights make different groups, and nobody hears with the rights of another', async () => {
  const owner = await listen(stage, await stage.token('usr_owner', ['MERCHANT_OWNER:mer_a']));
  const staff = await listen(stage, await staffOf('mer_a'));
  // Rights elsewhere do not separate: they cannot matter here.
  const both = await stage.token('usr_both', ['MERCHANT_STAFF:mer_b', 'MERCHANT_STAFF:mer_a']);
  const alike = await listen(stage, both);
  const other = await listen(stage, both, viewedQuery, { merchantId: 'mer_b' });
  expect(await stage.measure('live_groups')).toBe(3);
  const lookups = stage.world.leadViewers.length;
  await stage.happen('card', cardViewed('mer_a', 'led_a1'), cardViewed('mer_b', 'led_b1'));
  await until(() => [owner, staff, alike, other].every((ear) => ear.results.length === 1));
  const viewers = stage.world.leadViewers.slice(lookups);
  expect(viewers.every(({ shared, userId, visitor }) => shared && userId === null && visitor === null)).toBe(
    true,
  );
  expect(viewers.map(({ grants }) => JSON.stringify(grants)).toSorted()).toEqual([
    '[{"role":"MERCHANT_OWNER","merchantId":"mer_a"}]',
    '[{"role":"MERCHANT_STAFF","merchantId":"mer_a"}]',
    '[{"role":"MERCHANT_STAFF","merchantId":"mer_b"}]',
  ]);
  expect(itemsOf(other).map(({ lead }) => lead?.id)).toEqual(['led_b1']);
  expect(itemsOf(alike).map(({ lead }) => lead?.id)).toEqual(['led_a1']);
  for (const ear of [owner, staff, alike, other]) ear.stop();
  await until(async () => (await stage.measure('live_groups')) === 0);
});

test('a lead of another merchant on a wrong channel shows as nothing', async () => {
  const ear = await listen(stage, await staffOf('mer_a'));
  await stage.happen('card', { ...cardViewed('mer_b', 'led_b1'), channels: ['merchant:mer_a'] });
  await until(() => ear.results.length === 1);
  // The key is the event's own; everything else of the lead is behind its own wall.
  expect(JSON.stringify(ear.results)).not.toContain('访客');
  ear.stop();
});

test('a selection that depends on the individual is executed as each individual', async () => {
  const query = viewedQuery.replace('displayName', 'agent { isMe }');
  const one = await listen(stage, await staffOf('mer_a', 'usr_x'), query);
  const two = await listen(stage, await staffOf('mer_a', 'usr_two'), query);
  expect(await stage.measure('live_groups')).toBe(2);
  const lookups = stage.world.leadViewers.length;
  await stage.happen('card', cardViewed('mer_a', 'led_ax'));
  await until(() => one.results.length === 1 && two.results.length === 1);
  const isMe = (ear: Ear) => (itemsOf(ear)[0]?.lead as { agent?: { isMe: boolean } } | null)?.agent?.isMe;
  expect([isMe(one), isMe(two)]).toEqual([true, false]);
  expect(
    stage.world.leadViewers
      .slice(lookups)
      .map(({ userId }) => userId)
      .toSorted(),
  ).toEqual(['usr_two', 'usr_x']);
  one.stop();
  two.stop();
});

test('where a resolver refuses to answer for many, each is answered as oneself, and nothing is lost', async () => {
  const query = viewedQuery.replace('displayName', 'agent { id displayName }');
  const app = (userId: string) =>
    signAccessToken(
      { userId, roles: ['APP:mer_a'], scopes: ['leads:read'], expiresAt: new Date(Date.now() + 3_600_000) },
      stage.config,
      new Date(),
    );
  const ears = [
    await listen(stage, await app('usr_x'), query),
    await listen(stage, await app('usr_two'), query),
  ];
  expect(await stage.measure('live_groups')).toBe(1);
  for (let i = 0; i < 5; i += 1) await stage.happen('card', cardViewed('mer_a', 'led_ax'));
  await until(() => ears.every((ear) => ear.results.length === 5));
  const names = ears.map((ear) =>
    itemsOf(ear).map(
      ({ lead }) => (lead as { agent?: { displayName: string | null } } | null)?.agent?.displayName,
    ),
  );
  expect(names).toEqual([Array(5).fill('小李'), Array(5).fill(null)]);
  expect(ears.flatMap((ear) => ear.results).flatMap(({ errors }) => errors ?? [])).toEqual([]);
  for (const ear of ears) {
    const sequences = itemsOf(ear).map(({ sequence }) => sequence);
    expect(sequences).toEqual(sequences.map((_, i) => (sequences[0] ?? 0) + i));
  }
  for (const ear of ears) ear.stop();
});

test('an agent hears the leads of own links as oneself, until the standing is gone', async () => {
  const agent = await stage.token('usr_x');
  const variables = { merchantId: 'mer_a', agentId: 'agt_x' };
  const ear = await listen(stage, agent, viewedQuery, variables);
  const channels = ['merchant:mer_a', 'agent:agt_x'];
  await stage.happen('card', { ...cardViewed('mer_a', 'led_ax'), channels }, cardViewed('mer_a', 'led_a2'));
  await until(() => ear.results.length === 1);
  expect(itemsOf(ear)[0]?.lead?.id).toBe('led_ax');
  const foreign = await listen(stage, await stage.token('usr_y'), viewedQuery, variables);
  await until(() => foreign.ended);
  expect(codesOf(foreign.ended)).toEqual(['FORBIDDEN']);

  stage.world.withdrawn.add('agt_x');
  await stage.happen('order', { name: 'access.changed', payload: {}, channels: ['access:usr_x'] });
  await until(() => ear.ended);
  expect(codesOf(ear.ended)).toEqual(['FORBIDDEN']);
  await stage.happen('card', { ...cardViewed('mer_a', 'led_ax'), channels });
  await stage.settled('card');
  expect(itemsOf(ear)).toHaveLength(1);
  ear.stop();
  foreign.stop();
});

test('a socket ends with its token: 4401', async () => {
  const token = await stage.token('usr_short', ['MERCHANT_STAFF:mer_a'], new Date(Date.now() + 2_000));
  const ear = await listen(stage, token);
  await stage.happen('card', cardViewed('mer_a', 'led_a1'));
  await until(() => ear.results.length === 1);
  await until(() => ear.ended);
  expect(closeCode(ear)).toBe(4401);
  ear.stop();
  const late = knock(stage.url, token);
  await until(() => late.ended);
  expect(closeCode(late)).toBe(4401);
  late.stop();
});

test('a ping with a new token keeps the socket and takes the new rights', async () => {
  const short = await stage.token('usr_renew', ['MERCHANT_STAFF:mer_a'], new Date(Date.now() + 3_000));
  const ear = await listen(stage, short);
  const answers: string[] = [];
  ear.socket().on('message', (data) => answers.push(String(data)));
  const renew = async (roles: string[], userId = 'usr_renew') => {
    const authorization = `Bearer ${await stage.token(userId, roles)}`;
    ear.socket().send(JSON.stringify({ type: 'ping', payload: { authorization } }));
  };
  await renew(['MERCHANT_OWNER:mer_a']);
  await until(() => answers.includes('{"type":"pong"}'));
  const lookups = stage.world.leadViewers.length;
  await new Promise((done) => setTimeout(done, 3_200));
  await stage.happen('card', cardViewed('mer_a', 'led_a1'));
  await until(() => ear.results.length === 1);
  expect(stage.world.leadViewers[lookups]?.grants).toEqual([{ role: 'MERCHANT_OWNER', merchantId: 'mer_a' }]);

  await renew(['MERCHANT_OWNER:mer_b']);
  await until(() => ear.ended);
  expect(codesOf(ear.ended)).toEqual(['FORBIDDEN']);
  expect(ear.socket().readyState).toBe(WebSocket.OPEN);
  await renew(['MERCHANT_OWNER:mer_a'], 'usr_somebody');
  const code = await new Promise((done) => ear.socket().once('close', done));
  expect(code).toBe(4403);
  ear.stop();
});

test('a wrong token, and silence, are not let in', async () => {
  const wrong = knock(stage.url, 'not.a.token');
  await until(() => wrong.ended);
  expect(closeCode(wrong)).toBe(4401);
  wrong.stop();
  const early = new WebSocket(`${stage.url.replace(/^http/, 'ws')}/graphql`, 'graphql-transport-ws');
  await new Promise((done) => early.once('open', done));
  early.send(JSON.stringify({ type: 'subscribe', id: '1', payload: { query: '{ __typename }' } }));
  expect(await new Promise((done) => early.once('close', done))).toBe(4401);
});

test('a peer that answers no ping is taken for dead, and frees its place', async () => {
  const token = await staffOf('mer_a');
  const address = `${stage.url.replace(/^http/, 'ws')}/graphql`;
  const dead = new WebSocket(address, 'graphql-transport-ws', { autoPong: false });
  const code = new Promise((done) => dead.once('close', done));
  await new Promise((done) => dead.once('open', done));
  dead.send(JSON.stringify({ type: 'connection_init', payload: { authorization: `Bearer ${token}` } }));
  await new Promise((done) => dead.once('message', done));
  const payload = { query: viewedQuery, variables: { merchantId: 'mer_a' } };
  dead.send(JSON.stringify({ type: 'subscribe', id: '1', payload }));
  const lively = await listen(stage, token);
  expect(await code).toBe(1006);
  expect(lively.ended).toBeUndefined();
  await until(async () => (await stage.measure('live_subscriptions')) === 1);
  lively.stop();
});
