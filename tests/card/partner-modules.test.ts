import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { change, openShop, type Shop } from '../support/shop.ts';
import { openWorld, type World } from '../support/world.ts';

/** Through the gateway and all subgraphs, the way a partner's program comes in. */
let world: World;
let shop: Shop;
let partner: string;

beforeAll(async () => {
  world = await openWorld();
  shop = await openShop(world.ask, world.tokenOf);
  const scopes = ['cards:write', 'cards:read'];
  partner = await world.token({ userId: 'app_partner', roles: [`APP:${shop.merchantId}`], scopes });
}, 120_000);
afterAll(() => world.close());

const schema = {
  type: 'object',
  required: ['shades'],
  properties: { shades: { type: 'array', items: { type: 'string' } } },
};
const registering = `mutation ($schema: JSON!, $merchantId: ID!) { registerModuleType(input: {
  merchantId: $merchantId, key: "shades", name: "Shades", nameZh: "色号", schema: $schema }) {
  ... on RegisterModuleTypeSuccess { moduleType { key version schema } } ... on UserError { code path } } }`;
const updating = (
  data: string,
) => `mutation ($cardId: ID!, $couponId: ID!) { updateCard(input: { cardId: $cardId, title: "色号",
  modules: [{ key: "shades", custom: { type: "shades", data: ${data} } }, { key: "off", coupon: { couponId: $couponId } }] }) {
  ... on UpdateCardSuccess { card { draft { changed } } } ... on UserError { code path } } }`;

test('a module type of a partner’s goes in by its token and comes out as data, with a coupon of the catalog’s beside it', async () => {
  const { ask } = world;
  const as = { token: partner };
  const coupon = async (more: object) => {
    const made = await change(ask, shop.owner, 'createCoupon', 'coupon', {
      ...{ merchantId: shop.merchantId, name: '立减', kind: 'FIXED', amountMinor: 500 },
      ...{ validUntil: new Date(Date.now() + 86_400_000), idempotencyKey: randomUUID(), ...more },
    });
    await change(ask, shop.owner, 'publishCoupon', 'coupon', { couponId: made });
    return made;
  };
  const couponId = await coupon({});
  const registered = await ask(registering, { schema, merchantId: shop.merchantId }, as);
  expect(registered).toEqual({
    registerModuleType: { moduleType: { key: 'shades', version: 1, schema } },
  });
  const { cardId } = shop;
  const wrong = await ask(updating('{ shades: ["正红", 1] }'), { cardId, couponId }, as);
  expect(wrong).toEqual({
    updateCard: { code: 'DATA_INVALID', path: ['modules', '0', 'custom', 'data', 'shades', '1'] },
  });
  const secret = await coupon({ mode: 'CODE', code: 'QUIET1' });
  const right = updating('{ shades: ["正红", "豆沙"] }');
  expect(await ask(right, { cardId, couponId: secret }, as)).toEqual({
    updateCard: { code: 'NOT_FOUND', path: ['modules', '1', 'coupon', 'couponId'] },
  });
  expect(await ask(right, { cardId, couponId }, as)).toEqual({
    updateCard: { card: { draft: { changed: true } } },
  });
  await change(ask, partner, 'publishCard', 'card', { cardId });
  const query = `{ publicCard(slug: "${shop.slug}") { version modules { __typename key
    ... on CustomModule { type version data } ... on CouponModule { coupon { name amount { amountMinor } } } } } }`;
  expect(await ask(query)).toEqual({
    publicCard: {
      version: 2,
      modules: [
        {
          ...{ __typename: 'CustomModule', key: 'shades', type: 'shades', version: 1 },
          data: { shades: ['正红', '豆沙'] },
        },
        { __typename: 'CouponModule', key: 'off', coupon: { name: '立减', amount: { amountMinor: 500 } } },
      ],
    },
  });
  const kept = await fetch(`${world.url}/graphql?${new URLSearchParams({ query })}`, {
    headers: { 'apollo-require-preflight': 'true' },
  });
  expect([kept.status, kept.headers.get('cache-control')]).toEqual([200, 'public, max-age=30']);
});

test('a picture to share says whose the card is', async () => {
  const { shareLink } = await world.ask<{ shareLink: { picture: string } }>(
    'query ($token: String!) { shareLink(token: $token) { picture } }',
    { token: shop.agent.shareToken },
  );
  expect(shareLink.picture).toContain(`>${shop.slug.slice(0, 30)}`);
});
