import { expect } from 'vitest';
import { change, highIntent, openShop, track, visit } from '../support/shop.ts';
import { until } from '../support/until.ts';
import { type Town, turnstile } from './town.ts';

const leadFields = `id intent { level reasons { feature observed } } agent { id }
  lastViewed { listing { id product { name supplier { name } } } }`;

const alertFields =
  'id kind readAt intentLevel session { dwellMs card { slug } } lead { agent { displayName } }';

type LeadItem = {
  cursor: string;
  sequence: number;
  gap: null;
  intentLevel: string;
  card: { slug: string };
  listing: { id: string } | null;
  lead: { id: string; intent: { level: string }; agent: { id: string } | null };
};

/** An agent shares a card, a visitor comes by it and grows hot: the merchant sees it happen, with names from everywhere. */
export async function watchALead(town: Town): Promise<void> {
  const door = turnstile(town);
  const shop = await openShop(door().ask, town.tokenOf);
  const merchant = { token: shop.owner };
  const views = door().listen<LeadItem>(
    `subscription ($merchantId: ID!, $after: Cursor) { cardViewed(merchantId: $merchantId, after: $after) {
       cursor sequence gap { missedFrom } intentLevel card { slug } listing { id } lead { ${leadFields} } } }`,
    { merchantId: shop.merchantId },
    merchant,
  );
  const alerts = door().listen<{ cursor: string; kind: string; lead: { id: string }; alert: { id: string } }>(
    `subscription ($merchantId: ID!, $after: Cursor) { leadAlertRaised(merchantId: $merchantId, after: $after) {
       cursor kind intentLevel alert { ${alertFields} } lead { id } } }`,
    { merchantId: shop.merchantId },
    merchant,
  );
  const ofAgent = door().listen<{ cursor: string; lead: { id: string; visitor: null } }>(
    `subscription ($merchantId: ID!, $agentId: ID!, $after: Cursor) {
       cardViewed(merchantId: $merchantId, agentId: $agentId, after: $after) { cursor lead { id visitor { id } } } }`,
    { merchantId: shop.merchantId, agentId: shop.agent.id },
    { token: shop.agent.token },
  );
  await listening(door, shop.slug, shop.cardId, () => views.items.length > 0 && alerts.items.length > 0);

  const { visitorToken } = await visit(door().ask, shop.slug, shop.agent.shareToken);
  const [lipstick] = shop.listingIds;
  const events = highIntent(lipstick);
  expect(await track(door().ask, visitorToken, shop.cardId, events)).toMatchObject({
    accepted: 5,
    duplicates: 0,
  });

  const ofShared = () => views.items.filter((item) => item.lead.agent?.id === shop.agent.id);
  await until(() => ofShared().length === 2);
  const seen = ofShared();
  expect(seen.map(({ listing }) => listing?.id ?? null)).toEqual([null, lipstick]);
  const { lead } = seen[1] ?? expect.fail('two views');
  expect(lead).toMatchObject({
    intent: { level: 'HIGH' },
    agent: { id: shop.agent.id },
    lastViewed: {
      listing: { id: lipstick, product: { name: '口红', supplier: { name: `Source of ${shop.slug}` } } },
    },
  });
  const asked = await door().ask<{ lead: unknown }>(
    `query ($id: ID!) { lead(id: $id) { ${leadFields} } }`,
    lead,
    merchant,
  );
  expect(lead).toEqual(asked.lead);

  const ofLead = () => alerts.items.filter((item) => item.lead.id === lead.id);
  await until(() => ofLead().length === 2);
  expect(ofLead()).toMatchObject([
    { kind: 'VISIT_STARTED', lead: { id: lead.id } },
    { kind: 'HIGH_INTENT', lead: { id: lead.id } },
  ]);
  for (const { alert } of ofLead()) {
    const same = await door().ask<{ leadAlert: unknown }>(
      `query ($id: ID!) { leadAlert(id: $id) { ${alertFields} } }`,
      alert,
      merchant,
    );
    expect(alert).toEqual(same.leadAlert);
  }
  await until(() => ofAgent.items.length === 2);
  expect(ofAgent.items.map((item) => item.lead)).toEqual([
    { id: lead.id, visitor: null },
    { id: lead.id, visitor: null },
  ]);
  expect([...views.errors, ...alerts.errors, ...ofAgent.errors]).toEqual([]);
  for (const one of [views, alerts, ofAgent]) one.close();
  await change(door().ask, shop.owner, 'archiveCard', 'card', { cardId: shop.cardId });
}

/**
 * A subscription without a cursor hears from now on, and nothing tells a client when now is: strangers look at the
 * card until the listeners have heard of one.
 */
async function listening(
  door: ReturnType<typeof turnstile>,
  slug: string,
  cardId: string,
  heard: () => boolean,
): Promise<void> {
  await until(
    async () => {
      const { visitorToken } = await visit(door().ask, slug);
      await track(door().ask, visitorToken, cardId, [{ kind: 'CARD_VIEW', viewId: 'view-1' }]);
      return heard();
    },
    { within: 20_000, every: 200 },
  );
}
