import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import { change, highIntent, openShop, track, visit } from '../support/shop.ts';
import { type Town, turnstile } from './town.ts';

type Seen = Readonly<Record<string, unknown>>;

/** Everything of a merchant that is nobody else's, asked for by id and by every list that leads to it. */
const everything = `query ($merchant: ID!, $lead: ID!, $alert: ID!, $agent: ID!, $order: ID!, $customer: ID!, $card: ID!, $listing: ID!, $share: String!, $public: ID!) {
  lead(id: $lead) { id } leadAlert(id: $alert) { id } agent(id: $agent) { id }
  order(id: $order) { id } customer(id: $customer) { id } draft: card(id: $card) { id } unlisted: listing(id: $listing) { id }
  leads(merchantId: $merchant) { edges { node { id } } } leadAlerts(merchantId: $merchant) { totalCount }
  merchant(id: $merchant) { orders { edges { node { id } } } }
  shareLink(token: $share) { agent { id } card { shareLinks { edges { node { id } } } } }
  open: card(id: $public) { shareLinks { edges { node { id } } } }
}`;

const nothing = {
  ...{ lead: null, leadAlert: null, agent: null, order: null, customer: null, draft: null, unlisted: null },
  ...{ leads: null, leadAlerts: null, merchant: { orders: null } },
  shareLink: { agent: null, card: { shareLinks: null } },
  open: { shareLinks: null },
};

/** What is one merchant's is nothing to another, to its supplier, to a stranger and to nobody: as if it did not exist. */
export async function stayApart(town: Town): Promise<void> {
  const door = turnstile(town);
  const [shop, other] = [await openShop(door().ask, town.tokenOf), await openShop(door().ask, town.tokenOf)];
  const owner = { token: shop.owner };
  const { visitorToken } = await visit(door().ask, shop.slug, shop.agent.shareToken);
  await track(door().ask, visitorToken, shop.cardId, highIntent(shop.listingIds[0]));
  const buyer = await town.tokenOf(`usr_${randomUUID()}`);
  const order = await change(door().ask, buyer, 'placeOrder', 'order', {
    merchantId: shop.merchantId,
    lines: [{ listingId: shop.listingIds[0], quantity: 1 }],
    idempotencyKey: randomUUID(),
    shareToken: shop.agent.shareToken,
  });
  await change(door().ask, shop.owner, 'unlistListing', 'listing', { listingId: shop.listingIds[1] });
  const card = await change(door().ask, shop.owner, 'createCard', 'card', {
    merchantId: shop.merchantId,
    slug: `draft-${randomUUID().slice(0, 8)}`,
    title: 'Draft',
    idempotencyKey: randomUUID(),
  });
  const found = await door().ask<{
    leads: { edges: { node: { id: string } }[] };
    leadAlerts: { edges: { node: { id: string } }[] };
    order: { customer: { id: string } };
  }>(
    `query ($id: ID!, $order: ID!) { leads(merchantId: $id) { edges { node { id } } }
       leadAlerts(merchantId: $id) { edges { node { id } } } order(id: $order) { customer { id } } }`,
    { id: shop.merchantId, order },
    owner,
  );
  const ids = {
    merchant: shop.merchantId,
    lead: found.leads.edges[0]?.node.id,
    alert: found.leadAlerts.edges[0]?.node.id,
    agent: shop.agent.id,
    order,
    customer: found.order.customer.id,
    card,
    listing: shop.listingIds[1],
    share: shop.agent.shareToken,
    public: shop.cardId,
  };
  const own = await door().ask<Seen>(everything, ids, owner);
  expect(Object.values(own)).not.toContain(null);

  const missing = Object.fromEntries(
    Object.entries(ids).map(([name, id]) => [
      name,
      name === 'share' || name === 'public' ? id : `${String(id).slice(0, 4)}${'0'.repeat(26)}`,
    ]),
  );
  const outsiders = {
    'another merchant': { token: other.owner },
    'the supplier': { token: await town.tokenOf('usr_supplier', `SUPPLIER:${shop.supplierId}`) },
    'another agent': { token: other.agent.token },
    'a stranger': { token: await town.tokenOf('usr_stranger') },
    nobody: {},
  };
  for (const [who, as] of Object.entries(outsiders)) {
    expect([who, await door().ask<Seen>(everything, ids, as)]).toEqual([who, nothing]);
    expect([who, await door().ask<Seen>(everything, missing, as)]).toEqual([
      who,
      { ...nothing, merchant: null },
    ]);
  }
}
