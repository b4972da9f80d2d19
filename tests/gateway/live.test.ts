import { afterAll, beforeAll, expect, test } from 'vitest';
import { until } from '../support/until.ts';
import { cardViewed, codesOf, knock, listen, openStage, type Stage, viewedQuery } from './live/stage.ts';

let stage: Stage;
let staff: string;

beforeAll(async () => {
  stage = await openStage();
  staff = await stage.token('usr_staff', ['MERCHANT_STAFF:mer_a']);
});
afterAll(() => stage.close());

const selection = `
  card { id name: title modules { __typename key ... on ProductModule { listing { id product { name } } } ... on RichTextModule { markdown } } }
  who: lead { ...Who }
  listing { price { amountMinor } product { supplier { name } } }
  agent { id rank }
`;
const fragments = `
  fragment Who on Lead { id displayName merchant { name } intent { level reasons { feature observed } } lastViewed { listing { ...Goods } } }
  fragment Goods on Listing { product { name supplier { name } } }
`;

test('an item holds what the same selection holds as a query, over three subgraphs', async () => {
  const ear = await listen<{ view: Record<string, unknown> }>(
    stage,
    staff,
    `subscription ($m: ID!) { view: cardViewed(merchantId: $m) { intentLevel ${selection} } } ${fragments}`,
    { m: 'mer_a' },
  );
  await stage.happen('card', cardViewed('mer_a', 'led_ax', { agentId: 'agt_x', intentLevel: 'MEDIUM' }));
  await until(() => ear.results.length === 1);
  const [{ data, errors } = {}] = ear.results;
  expect(errors).toBeUndefined();
  const { intentLevel, ...item } = data?.view ?? {};
  expect(intentLevel).toBe('MEDIUM');
  const { body } = await stage.post(
    {
      query: `query { card(id: "crd_1") { id name: title modules { __typename key ... on ProductModule { listing { id product { name } } } ... on RichTextModule { markdown } } }
        who: lead(id: "led_ax") { ...Who agent { id rank } }
        lead(id: "led_ax") { lastViewed { listing { price { amountMinor } product { supplier { name } } } } } } ${fragments}`,
    },
    { authorization: `Bearer ${staff}` },
  );
  expect(body.errors).toBeUndefined();
  const { card, who, lead } = body.data as Record<string, Record<string, Record<string, unknown>>>;
  const { agent, ...whoItself } = who ?? {};
  expect(item).toEqual({ card, who: whoItself, agent, listing: lead?.['lastViewed']?.['listing'] });
  ear.stop();
});

test.each(['led_a_shelf', 'led_a_broken', 'led_a_missing'])(
  'errors below an item are those of the same query, and hold up nothing: %s',
  async (leadId) => {
    const below = 'lead { id lastViewed { listing { product { name } } } }';
    const ear = await listen(
      stage,
      staff,
      `subscription { view: cardViewed(merchantId: "mer_a") { cursor ${below} } }`,
    );
    await stage.happen('card', cardViewed('mer_a', leadId), cardViewed('mer_a', 'led_a2'));
    await until(() => ear.results.length === 2);
    const { body } = await stage.post(
      { query: `{ ${below.replace('lead', `lead(id: "${leadId}")`)} }` },
      { authorization: `Bearer ${staff}` },
    );
    const said = (errors: readonly object[] | undefined) =>
      JSON.parse(
        JSON.stringify(errors ?? []).replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, '(log id)'),
        (key, value) => (key === 'locations' ? undefined : value),
      );
    const [failed, good] = ear.results;
    expect(said(failed?.errors)).toEqual(
      said(body.errors).map((error: { path: string[] }) => ({ ...error, path: ['view', ...error.path] })),
    );
    expect(said(failed?.errors)).toHaveLength(leadId === 'led_a_missing' ? 0 : 1);
    expect(JSON.stringify(failed)).not.toContain('secret');
    expect(good?.errors).toBeUndefined();
    expect(good?.data).toMatchObject({ view: { lead: { id: 'led_a2' } } });
    ear.stop();
  },
);

test('a fragment left away below the root and interfaces are as in a query', async () => {
  const ear = await listen<{ cardViewed: object }>(
    stage,
    staff,
    `subscription ($with: Boolean!) { cardViewed(merchantId: "mer_a") {
       ... on LiveItem { occurredAt } card { modules { title ... @include(if: $with) { key } } }
       lead @skip(if: $with) { id } listing @include(if: $with) { id price { amountMinor } } } }`,
    { with: true },
  );
  const fact = cardViewed('mer_a', 'led_a1');
  await stage.happen('card', fact);
  await until(() => ear.results.length === 1);
  expect(ear.results).toEqual([
    {
      data: {
        cardViewed: {
          occurredAt: fact.occurredAt.toISOString(),
          card: {
            modules: [
              { title: 'Goods', key: 'goods' },
              { title: 'Words', key: 'words' },
            ],
          },
          listing: { id: 'lst_1', price: { amountMinor: 9900 } },
        },
      },
    },
  ]);
  ear.stop();
});

test('two hundred who listen to the same cost one execution, and a group ends with its last member', async () => {
  // The names of their operations do not separate them.
  const ears = Array.from({ length: 200 }, (_, i) =>
    knock(stage.url, staff, viewedQuery.replace('Viewed', `Viewed${i}`)),
  );
  await until(async () => (await stage.measure('live_subscriptions')) === 200);
  expect(await stage.measure('live_groups')).toBe(1);
  const before = await stage.measure('live_executions_total');
  const lookups = stage.world.leadViewers.length;
  await stage.happen('card', cardViewed('mer_a', 'led_a3'));
  await until(() => ears.every((ear) => ear.results.length === 1));
  expect((await stage.measure('live_executions_total')) - before).toBe(1);
  expect(stage.world.leadViewers.slice(lookups)).toMatchObject([
    { userId: null, shared: true, grants: [{ role: 'MERCHANT_STAFF', merchantId: 'mer_a' }] },
  ]);
  expect(new Set(ears.map((ear) => JSON.stringify(ear.results))).size).toBe(1);
  for (const ear of ears) ear.stop();
  await until(async () => (await stage.measure('live_groups')) === 0);
  expect(await stage.measure('live_subscriptions')).toBe(0);
});

test('refusals say the same of what is foreign and what is missing', async () => {
  const stranger = await stage.token('usr_b', ['MERCHANT_OWNER:mer_b']);
  const app = await stage.token('usr_app', ['APP:mer_a']);
  for (const [token, variables] of [
    [stranger, { merchantId: 'mer_a' }],
    [staff, { merchantId: 'mer_nobody' }],
    [undefined, { merchantId: 'mer_a' }],
    [app, { merchantId: 'mer_a' }],
    [staff, { merchantId: 'mer_a', agentId: 'agt_x' }],
  ] as const) {
    const ear = await listen(stage, token, viewedQuery, variables);
    await until(() => ear.ended);
    expect(codesOf(ear.ended)).toEqual(['FORBIDDEN']);
    expect(ear.results).toEqual([]);
    ear.stop();
  }
  expect(await stage.measure('live_subscriptions')).toBe(0);
});
