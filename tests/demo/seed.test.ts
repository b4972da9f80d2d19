import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { examplesOf } from '../../demo/examples.ts';
import { startDemo } from '../../demo/index.ts';
import type { DemoWorld } from '../../demo/manifest.ts';
import { seedDemo } from '../../demo/seed.ts';
import { type TokenKind, tokenKinds, tokenOf } from '../../demo/tokens.ts';
import { silent } from '../support/stand-in.ts';
import { until } from '../support/until.ts';
import { type Hall, openHall } from './hall.ts';

let hall: Hall;
let world: DemoWorld;
beforeAll(async () => {
  hall = await openHall();
  world = await seedDemo(hall.client.ask, hall.config);
});
afterAll(() => hall?.close());

const token = (kind: TokenKind) => tokenOf(kind, world, hall.config, new Date());
const manifest = () => readFileSync(join(hall.config.dataDir, 'demo.json'), 'utf8');

/** Everything that is public or the merchants' of the demo, as it stands. */
async function everything() {
  const seen = [];
  for (const { key, id, card } of world.merchants) {
    const platform = { token: await token('platform') };
    const owner = key === 'beauty' ? { token: await token('owner') } : platform;
    seen.push(
      await hall.client.ask(
        `query ($id: ID!, $cardId: ID!) {
           merchant(id: $id) { name slug currency cards(first: 100) { edges { node { id } } } program { id name preset }
             listings(first: 100) { edges { node { id status price { amountMinor } product {
               id name nameEn sections imageUrl supplier { id name } } } } } }
           card(id: $cardId) { title status modules { __typename key title } shareLinks(first: 100) { edges { node { token agent { id } } } } } }`,
        { id, cardId: card.id },
        owner,
      ),
    );
  }
  for (const { id } of world.suppliers) {
    seen.push(
      await hall.client.ask(
        'query ($id: ID!) { supplier(id: $id) { name products(first: 100) { edges { node { id } } } } }',
        { id },
      ),
    );
  }
  return seen as { merchant?: { listings: { edges: object[] }; program: { preset: string } } }[];
}

test('three merchants with forty products, each with a picture, and a published card', async () => {
  const shops = (await everything()).flatMap(({ merchant }) => (merchant === undefined ? [] : [merchant]));
  expect(shops.map(({ program }) => program.preset)).toEqual([
    'ESSAY_2_PLUS_1',
    'RETAIL_2_PLUS_1',
    'ONE_LEVEL',
  ]);
  const goods = shops.flatMap(({ listings }) => listings.edges);
  expect(goods).toHaveLength(40);
  for (const good of goods) {
    expect(good).toMatchObject({
      node: {
        status: 'LISTED',
        product: {
          name: expect.stringMatching(/\p{Script=Han}/u),
          nameEn: expect.stringMatching(/^[A-Z]/),
          imageUrl: expect.stringMatching(/^data:image\/svg\+xml;base64,.{500,8000}$/),
        },
      },
    });
  }
});

test('seeded again, from the manifest or without it, it is the same world', async () => {
  const [before, kept] = [await everything(), manifest()];
  expect(await seedDemo(hall.client.ask, hall.config)).toEqual(world);
  rmSync(join(hall.config.dataDir, 'demo.json'));
  expect(await seedDemo(hall.client.ask, hall.config)).toEqual(world);
  expect(manifest()).toBe(kept);
  expect(await everything()).toEqual(before);
});

test('two seeds at once make one world', async () => {
  const before = await everything();
  rmSync(join(hall.config.dataDir, 'demo.json'));
  const seeds = [seedDemo(hall.client.ask, hall.config), seedDemo(hall.client.ask, hall.config)];
  expect(await Promise.all(seeds)).toEqual([world, world]);
  expect(await everything()).toEqual(before);
});

describe('the tokens', () => {
  const views: Record<TokenKind, { leads: boolean; publishes: string; agents: string[] }> = {
    owner: { leads: true, publishes: 'PublishCardSuccess', agents: [] },
    staff: { leads: true, publishes: 'PublishCardSuccess', agents: [] },
    finance: { leads: true, publishes: 'ForbiddenError', agents: [] },
    supplier: { leads: false, publishes: 'ForbiddenError', agents: [] },
    boss: { leads: true, publishes: 'ForbiddenError', agents: ['林小满'] },
    agent: { leads: true, publishes: 'ForbiddenError', agents: ['周舟'] },
    consumer: { leads: false, publishes: 'ForbiddenError', agents: [] },
    partner: { leads: true, publishes: 'PublishCardSuccess', agents: [] },
    platform: { leads: true, publishes: 'ForbiddenError', agents: [] },
  };

  test.each(tokenKinds)('%s sees what it should', async (kind) => {
    const [{ id, card }] = world.merchants;
    const who = { token: await token(kind) };
    const seen = await hall.client.ask<{ leads: object | null; myAgents: { displayName: string }[] }>(
      'query ($id: ID!) { leads(merchantId: $id) { edges { node { id } } } myAgents { displayName } }',
      { id },
      who,
    );
    const { publishCard } = await hall.client.ask<{ publishCard: { __typename: string } }>(
      'mutation ($input: PublishCardInput!) { publishCard(input: $input) { __typename } }',
      { input: { cardId: card.id } },
      who,
    );
    expect({
      leads: seen.leads !== null,
      publishes: publishCard.__typename,
      agents: seen.myAgents.map(({ displayName }) => displayName),
    }).toEqual(views[kind]);
  });

  test('the boss has recruited two, and the first of them one', async () => {
    const recruits = async (kind: TokenKind) => {
      const { myAgents } = await hall.client.ask<{ myAgents: object[] }>(
        '{ myAgents { sponsor { displayName } recruits { edges { node { displayName } } } } }',
        {},
        { token: await token(kind) },
      );
      return myAgents;
    };
    const node = (displayName: string) => ({ node: { displayName } });
    expect(await recruits('boss')).toEqual([
      { sponsor: null, recruits: { edges: [node('陈一诺'), node('周舟')] } },
    ]);
    expect(await recruits('agent')).toEqual([
      { sponsor: { displayName: '林小满' }, recruits: { edges: [node('许知夏')] } },
    ]);
  });

  test.each([
    ['supplier', 'createProduct', () => ({ supplierId: world.suppliers[0]?.id, name: '试样' })],
    ['platform', 'registerSupplier', () => ({ name: '又一家' })],
  ] as const)('%s may %s, and the owner may not', async (kind, mutation, input) => {
    const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}`;
    const answered = async (as: TokenKind) => {
      const data = await hall.client.ask<Record<string, { __typename: string }>>(
        `mutation ($input: ${type}Input!) { ${mutation}(input: $input) { __typename } }`,
        { input: { ...input(), idempotencyKey: `test-${mutation}` } },
        { token: await token(as) },
      );
      return data[mutation]?.__typename;
    };
    expect(await answered('owner')).toBe('ForbiddenError');
    expect(await answered(kind)).toBe(`${type}Success`);
  });
});

test('the demo says what to try, and visitors come until it is stopped', async () => {
  const printed: string[] = [];
  const demo = await startDemo({ ...hall, log: silent, print: (text) => printed.push(text) });
  expect(demo.examples).toEqual(examplesOf(world));
  expect(await hall.client.ask(demo.examples.query)).toMatchObject({
    publicCard: { merchant: { name: '花颜美妆' } },
  });
  const [said = ''] = printed;
  const ownerToken = said.split(/\s+/).find((word) => word.startsWith('eyJ')) ?? '';
  const alerts = async () => {
    const counts = world.merchants.map(({ id }) =>
      hall.client.ask<{ leadAlerts: { totalCount: number } }>(
        'query ($id: ID!) { leadAlerts(merchantId: $id) { totalCount } }',
        { id },
        { token: id === world.merchants[0].id ? ownerToken : platform },
      ),
    );
    return (await Promise.all(counts)).reduce((sum, { leadAlerts }) => sum + leadAlerts.totalCount, 0);
  };
  const platform = await token('platform');
  await until(async () => (await alerts()) > 0, { within: 15_000 });
  await demo.stop();
  const after = await alerts();
  expect(printed).toEqual([expect.stringContaining(hall.url)]);
  expect(await alerts()).toBe(after);
});
