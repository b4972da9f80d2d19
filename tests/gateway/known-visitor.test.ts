import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openShop, type Shop, track, visit } from '../support/shop.ts';
import { until } from '../support/until.ts';
import { openWorld, type World } from '../support/world.ts';

let world: World;
let shop: Shop;
beforeAll(async () => {
  world = await openWorld();
  shop = await openShop(world.ask, world.tokenOf);
});
afterAll(() => world.close());

type SeenLead = { readonly node: { readonly customer: { displayName: string; isMe: boolean } | null } };

/** Whom the leads of the shop are known as, to somebody. */
async function leads(token: string): Promise<(string | null)[]> {
  const { leads: seen } = await world.ask<{ leads: { edges: readonly SeenLead[] } }>(
    'query ($id: ID!) { leads(merchantId: $id) { edges { node { customer { displayName isMe } } } } }',
    { id: shop.merchantId },
    { token },
  );
  return seen.edges.map(({ node }) => node.customer?.displayName ?? null);
}

/** Runs a mutation about the viewer at the shop; answers its payload's type. */
async function say(mutation: string, input: object, as: { token: string; visitorToken?: string }) {
  const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
  const answer = await world.ask<Record<string, { __typename: string }>>(
    `mutation ($input: ${type}!) { ${mutation}(input: $input) { __typename } }`,
    { input: { merchantId: shop.merchantId, ...input } },
    as,
  );
  return answer[mutation]?.__typename;
}

test('a visitor of a card is known to the merchant by name from the consent on, and until it is taken back', async () => {
  const { visitorToken } = await visit(world.ask, shop.slug, shop.agent.shareToken);
  await track(world.ask, visitorToken, shop.cardId, [{ kind: 'CARD_VIEW', viewId: randomUUID() }]);
  await until(async () => (await leads(shop.owner)).length === 1);
  expect(await leads(shop.owner)).toEqual([null]);

  const me = { token: await world.tokenOf(`usr_${randomUUID()}`), visitorToken };
  expect(await say('updateMyCustomer', { displayName: '小满' }, me)).toBe('UpdateMyCustomerSuccess');
  expect(await say('identifyVisitor', { consent: true }, me)).toBe('IdentifyVisitorSuccess');
  await until(async () => (await leads(shop.owner))[0] === '小满');
  expect(await leads(shop.agent.token)).toEqual([null]);

  expect(await say('withdrawIdentification', {}, me)).toBe('WithdrawIdentificationSuccess');
  await until(async () => (await leads(shop.owner))[0] === null);

  expect(await say('identifyVisitor', { consent: true }, me)).toBe('IdentifyVisitorSuccess');
  await until(async () => (await leads(shop.owner))[0] === '小满');
  expect(await say('eraseMyData', { idempotencyKey: randomUUID() }, me)).toBe('EraseMyDataSuccess');
  await until(async () => (await leads(shop.owner))[0] === null);
  expect(await leads(shop.owner)).toHaveLength(1);
});

test('another merchant’s visitor token says nothing here', async () => {
  const rival = await openShop(world.ask, world.tokenOf);
  const { visitorToken } = await visit(world.ask, rival.slug);
  const me = { token: await world.tokenOf(`usr_${randomUUID()}`), visitorToken };
  expect(await say('identifyVisitor', { consent: true }, me)).toBe('NotFoundError');
});
