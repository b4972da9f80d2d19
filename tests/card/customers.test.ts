import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newId } from '../../platform/ids.ts';
import type { Viewer } from '../../platform/viewer.ts';
import { onCustomerIdentified } from '../../subgraphs/card/reactions/on-customer-identified.ts';
import { openQuarter, person, type Quarter, tracking } from './quarter.ts';

let quarter: Quarter;
let cardId: string;
let agent: Viewer;
beforeAll(async () => {
  quarter = await openQuarter();
  agent = person('usr_li');
  quarter.agents.set('usr_li', { agentId: newId('agt', quarter.now), status: 'ACTIVE' });
  cardId = await quarter.card('shown');
});
afterAll(() => quarter.close());

/** What the order subgraph tells, answered. */
async function hear(name: string, payload: Readonly<Record<string, unknown>>) {
  const fact = { position: 1, name, payload, occurredAt: quarter.now.toISOString(), channels: [] };
  await quarter.deps.db.transaction((tx) => onCustomerIdentified.react(tx, fact, quarter.deps));
}

const about = (visitor: Viewer, customerId: string, merchantId = quarter.merchantId) => ({
  ...{ merchantId, customerId, visitorId: visitor.visitor?.id, userId: 'usr_1' },
});

async function view(who: Viewer) {
  const occurredAt = quarter.now.toISOString();
  const events = [{ id: randomUUID(), kind: 'CARD_VIEW', viewId: randomUUID(), occurredAt }];
  await quarter.ask(tracking, { input: { cardId, events } }, who);
}

/** A visitor with a lead that the agent brought. */
async function visitor() {
  const met = await quarter.visit('shown', await quarter.share(cardId, agent, true));
  await view(met);
  return met;
}

async function leadOf(who: Viewer, viewer: Viewer) {
  const [row] = await quarter.sql`select id from card.leads where visitor_id = ${who.visitor?.id ?? ''}`;
  const variables = { id: row?.['id'] };
  const { data, codes } = await quarter.ask(
    'query ($id: ID!) { lead(id: $id) { id displayName customer { id } } }',
    variables,
    viewer,
  );
  expect(codes).toEqual([]);
  return data.lead;
}
const customerOf = async (who: Viewer) => (await leadOf(who, quarter.owner)).customer;

test('the merchant’s people and apps with the scope learn who a lead is; the agent who brought it does not', async () => {
  const met = await visitor();
  const customerId = newId('cus', quarter.now);
  expect(await customerOf(met)).toBeNull();
  await hear('customer.identified', about(met, customerId));
  const { merchantId } = quarter;
  const told: Record<string, Viewer> = {
    owner: quarter.owner,
    finance: person('usr_money', { role: 'MERCHANT_FINANCE', merchantId }),
    app: person('app_1', { role: 'APP', merchantId, scopes: ['leads:read'] }),
    platform: person('usr_platform', { role: 'PLATFORM' }),
  };
  for (const viewer of Object.values(told))
    expect((await leadOf(met, viewer)).customer).toEqual({ id: customerId });
  expect((await leadOf(met, agent)).customer).toBeNull();
  // The agent's own device does not tell more than the agent is told.
  expect((await leadOf(met, { ...agent, visitor: met.visitor })).customer).toBeNull();
  const strangers = [
    person('usr_other'),
    person('usr_rival', { role: 'MERCHANT_OWNER', merchantId: quarter.rivalId }),
    person('app_2', { role: 'APP', merchantId, scopes: ['orders:read'] }),
  ];
  for (const viewer of strangers) expect(await leadOf(met, viewer)).toBeNull();
});

test('a consent that comes before the first event holds for the lead that follows', async () => {
  const met = await quarter.visit('shown');
  const customerId = newId('cus', quarter.now);
  await hear('customer.identified', about(met, customerId));
  await hear('customer.identified', about(met, customerId));
  await view(met);
  expect(await customerOf(met)).toEqual({ id: customerId });
  const again =
    await quarter.sql`select count(*)::int from card.visitors where id = ${met.visitor?.id ?? ''}`;
  expect(again[0]?.['count']).toBe(1);
});

test('taken back, the link is gone; a late word of an earlier customer leaves the next one', async () => {
  const met = await visitor();
  const [first, next] = [newId('cus', quarter.now), newId('cus', quarter.now)];
  await hear('customer.identified', about(met, first));
  await hear('customer.unidentified', about(met, first));
  expect(await customerOf(met)).toBeNull();
  await hear('customer.identified', about(met, next));
  await hear('customer.unidentified', about(met, first));
  expect(await customerOf(met)).toEqual({ id: next });
});

test('who is forgotten is forgotten on every device, and nobody else is', async () => {
  const [phone, desk, others] = [await visitor(), await visitor(), await visitor()];
  const [me, other] = [newId('cus', quarter.now), newId('cus', quarter.now)];
  await hear('customer.identified', about(phone, me));
  await hear('customer.identified', about(desk, me));
  await hear('customer.identified', about(others, other));
  const ids = [phone, desk].map((who) => who.visitor?.id ?? '');
  const counted = () => quarter.sql`select count(*)::int as visits from card.sessions`;
  const before = await counted();
  await hear('customer.erased', { merchantId: quarter.merchantId, customerId: me, visitorIds: [] });
  await hear('customer.erased', { merchantId: quarter.merchantId, customerId: me, visitorIds: [] });
  expect(await customerOf(others)).toEqual({ id: other });
  expect(await quarter.sql`select 1 from card.visitors where customer_id = ${me}`).toHaveLength(0);
  for (const table of ['leads', 'behavior_events', 'behavior_event_ids', 'arrivals']) {
    const left =
      await quarter.sql`select 1 from ${quarter.sql(`card.${table}`)} where visitor_id in ${quarter.sql(ids)}`;
    expect([table, left.length]).toEqual([table, 0]);
  }
  // Sums stay: there were so many visits, whoever it was.
  expect(await counted()).toEqual(before);
  // What the devices still send is not stored.
  await view(phone);
  expect(await quarter.sql`select 1 from card.leads where visitor_id in ${quarter.sql(ids)}`).toHaveLength(0);
});

test('a word of another merchant’s changes nothing', async () => {
  const met = await visitor();
  await hear('customer.identified', about(met, newId('cus', quarter.now), quarter.rivalId));
  expect(await customerOf(met)).toBeNull();
});
