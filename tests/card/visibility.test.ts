import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../../platform/ids.ts';
import { anonymous, serviceViewer, type Viewer } from '../../platform/viewer.ts';
import { openQuarter, person, type Quarter, tracking } from './quarter.ts';

let quarter: Quarter;
let cardId: string;
let draftId: string;
let token: string;
let visitor: Viewer;
let ids: Record<'lead' | 'session' | 'alert' | 'link', string>;

const agent = person('usr_li');

beforeAll(async () => {
  quarter = await openQuarter();
  quarter.agents.set('usr_li', { agentId: newId('agt', quarter.now), status: 'ACTIVE' });
  quarter.agents.set('usr_wang', { agentId: newId('agt', quarter.now), status: 'ACTIVE' });
  cardId = await quarter.card('shown');
  // A second later, so that it is the newer one.
  draftId = newId('crd', new Date(quarter.now.getTime() + 1_000));
  await quarter.sql`insert into card.cards (id, merchant_id, slug, title, status, modules, created_at)
    values (${draftId}, ${quarter.merchantId}, 'a-draft', 'x', 'DRAFT', '[]', now())`;
  token = await quarter.share(cardId, agent, true);
  visitor = await quarter.visit('shown', token);
  await view(visitor);
  await view(await quarter.visit('shown'));
  const [row] = await quarter.sql`select l.id as lead, s.id as session, a.id as alert, s.share_link_id as link
    from card.leads l join card.sessions s on s.lead_id = l.id join card.lead_alerts a on a.session_id = s.id
    where l.agent_id is not null`;
  ids = row as typeof ids;
});
afterAll(() => quarter.close());

async function view(who: Viewer) {
  const occurredAt = quarter.now.toISOString();
  const events = [{ id: randomUUID(), kind: 'CARD_VIEW', viewId: randomUUID(), occurredAt }];
  await quarter.ask(tracking, { input: { cardId, events } }, who);
}

const people = () => {
  const { merchantId } = quarter;
  return {
    owner: quarter.owner,
    finance: person('usr_money', { role: 'MERCHANT_FINANCE', merchantId }),
    app: person('app_1', { role: 'APP', merchantId, scopes: ['leads:read', 'cards:read'] }),
    platform: person('usr_platform', { role: 'PLATFORM' }),
  };
};
const strangers = (): Record<string, Viewer> => ({
  'another merchant': person('usr_rival', { role: 'MERCHANT_OWNER', merchantId: quarter.rivalId }),
  'an app with another scope': person('app_2', {
    ...{ role: 'APP', merchantId: quarter.merchantId, scopes: ['orders:read'] },
  }),
  'an app of another merchant': person('app_3', {
    ...{ role: 'APP', merchantId: quarter.rivalId, scopes: ['leads:read', 'cards:read'] },
  }),
  'a supplier': person('usr_supplier', { role: 'SUPPLIER', supplierId: 'sup_1' }),
  'a consumer': person('usr_other'),
  'a service': serviceViewer('order'),
  nobody: anonymous,
});

const everyPath = `query ($lead: ID!, $alert: ID!, $draft: ID!, $m: ID!, $r: [_Any!]!) {
  lead(id: $lead) { id visitor { id } } leadAlert(id: $alert) { id session { id } lead { id } } card(id: $draft) { id }
  leads(merchantId: $m) { edges { node { id visitor { id } } } }
  leadAlerts(merchantId: $m) { totalCount edges { node { lead { id visitor { id } } } } }
  _entities(representations: $r) { ... on Lead { id } ... on ViewSession { id } ... on LeadAlert { id }
    ... on ShareLink { id } ... on Visitor { id } ... on Card { id shareLinks { edges { node { id } } } }
    ... on Merchant { cards { edges { node { id } } } } ... on Agent { shareLinks { edges { node { id } } } } } }`;

async function everything(viewer: Viewer) {
  const r = [
    { __typename: 'Lead', id: ids.lead },
    { __typename: 'ViewSession', id: ids.session },
    { __typename: 'LeadAlert', id: ids.alert },
    { __typename: 'ShareLink', id: ids.link },
    { __typename: 'Visitor', id: visitor.visitor?.id },
    { __typename: 'Card', id: draftId },
    { __typename: 'Card', id: cardId },
    { __typename: 'Merchant', id: quarter.merchantId },
    { __typename: 'Agent', id: quarter.agents.get('usr_li')?.agentId },
  ];
  const variables = { lead: ids.lead, alert: ids.alert, draft: draftId, m: quarter.merchantId, r };
  const { data, codes } = await quarter.ask(everyPath, variables, viewer);
  expect(codes).toEqual([]);
  return data;
}

describe('who sees what', () => {
  test('the merchant’s people, apps with the scopes and the platform see all of it', async () => {
    const links = { edges: [{ node: { id: ids.link } }] };
    for (const viewer of Object.values(people())) {
      const data = await everything(viewer);
      expect(data.lead).toEqual({ id: ids.lead, visitor: { id: visitor.visitor?.id } });
      expect(data.leadAlert).toEqual({ id: ids.alert, session: { id: ids.session }, lead: { id: ids.lead } });
      expect(data.card).toEqual({ id: draftId });
      expect(data.leads.edges).toHaveLength(2);
      expect(data.leadAlerts).toMatchObject({ totalCount: 2, edges: [{}, {}] });
      expect(data._entities).toEqual([
        ...[ids.lead, ids.session, ids.alert, ids.link, visitor.visitor?.id].map((id) => ({ id })),
        { id: draftId, shareLinks: { edges: [] } },
        { id: cardId, shareLinks: links },
        { cards: { edges: [{ node: { id: draftId } }, { node: { id: cardId } }] } },
        { shareLinks: links },
      ]);
    }
  });

  test('the agent sees its own leads without who is behind them, and no drafts', async () => {
    const data = await everything(agent);
    expect(data.lead).toEqual({ id: ids.lead, visitor: null });
    expect(data.leads.edges).toEqual([{ node: { id: ids.lead, visitor: null } }]);
    expect(data.leadAlerts).toEqual({
      totalCount: 1,
      edges: [{ node: { lead: { id: ids.lead, visitor: null } } }],
    });
    expect(data._entities).toEqual([
      ...[ids.lead, ids.session, ids.alert, ids.link].map((id) => ({ id })),
      null,
      null,
      { id: cardId, shareLinks: null },
      { cards: { edges: [{ node: { id: cardId } }] } },
      { shareLinks: { edges: [{ node: { id: ids.link } }] } },
    ]);
  });

  test('another agent gets an empty list, and none of the other’s', async () => {
    const data = await everything(person('usr_wang'));
    expect(data).toMatchObject({
      lead: null,
      leadAlert: null,
      leads: { edges: [] },
      leadAlerts: { totalCount: 0 },
    });
    expect(data._entities.slice(0, 6)).toEqual([null, null, null, null, null, null]);
    expect(data._entities[8]).toEqual({ shareLinks: { edges: [] } });
  });

  test('strangers see what is public and nothing else, as if there were nothing', async () => {
    for (const [name, viewer] of Object.entries(strangers())) {
      const { _entities: entities, ...fields } = await everything(viewer);
      expect([name, fields]).toEqual([
        name,
        { lead: null, leadAlert: null, card: null, leads: null, leadAlerts: null },
      ]);
      expect([name, entities.slice(0, 8)]).toEqual([
        name,
        [
          ...[null, null, null, null, null, null, { id: cardId, shareLinks: null }],
          { cards: { edges: [{ node: { id: cardId } }] } },
        ],
      ]);
      expect(entities[8].shareLinks?.edges ?? []).toEqual([]);
    }
  });

  test('a visitor sees itself', async () => {
    const { _entities: entities, ...fields } = await everything(visitor);
    expect(entities[4]).toEqual({ id: visitor.visitor?.id });
    expect(fields).toEqual({ lead: null, leadAlert: null, card: null, leads: null, leadAlerts: null });
  });

  test('a link is public by its token, its agent is not; services learn what it attributes', async () => {
    const query =
      'query ($t: String!) { shareLink(token: $t) { card { id } agent { id } } _shareLink(token: $t) { agentId } }';
    const by = async (viewer: Viewer, t = token) => (await quarter.ask(query, { t }, viewer)).data;
    const agentId = quarter.agents.get('usr_li')?.agentId;
    expect(await by(anonymous)).toEqual({
      shareLink: { card: { id: cardId }, agent: null },
      _shareLink: null,
    });
    expect((await by(agent)).shareLink.agent).toEqual({ id: agentId });
    expect(await by(quarter.owner)).toMatchObject({
      shareLink: { agent: { id: agentId } },
      _shareLink: null,
    });
    expect((await by(serviceViewer('order')))._shareLink).toEqual({ agentId });
    expect(await by(serviceViewer('order'), '\u0000')).toEqual({ shareLink: null, _shareLink: null });
  });

  test('an execution that many share answers by grants alone, and fails where the individual matters', async () => {
    const query =
      'query ($id: ID!) { lead(id: $id) { id agent { id } lastViewed { at } sessions { edges { node { id } } } } }';
    const shared = (viewer: Viewer): Viewer => ({ ...viewer, userId: null, shared: true });
    const { data, codes } = await quarter.ask(query, { id: ids.lead }, shared(quarter.owner));
    expect([data.lead.id, codes]).toEqual([ids.lead, []]);
    const refused = await quarter.ask(query, { id: ids.lead }, shared(agent));
    expect(refused).toEqual({ data: { lead: null }, codes: ['INDIVIDUAL_REQUIRED'] });
  });

  test('an alert is read by the merchant’s people, once', async () => {
    const query = `mutation ($input: MarkAlertReadInput!) { markAlertRead(input: $input) {
      ... on MarkAlertReadSuccess { alert { readAt } } ... on UserError { code } } }`;
    const by = async (viewer: Viewer) => {
      const { data, codes } = await quarter.ask(query, { input: { alertId: ids.alert } }, viewer);
      return data?.markAlertRead ?? codes;
    };
    expect(await by(agent)).toEqual({ code: 'FORBIDDEN' });
    expect(await by(people().app)).toEqual({ code: 'FORBIDDEN' });
    expect(await by(person('usr_other'))).toEqual({ code: 'NOT_FOUND' });
    expect(await by(anonymous)).toEqual(['UNAUTHENTICATED']);
    const { now } = quarter;
    expect(await by(quarter.owner)).toEqual({ alert: { readAt: now.toISOString() } });
    quarter.now = new Date(now.getTime() + 1_000);
    expect(await by(people().finance)).toEqual({ alert: { readAt: now.toISOString() } });
    quarter.now = now;
  });
});

describe('lists', () => {
  test('of leads come in pages, each lead once, whatever shares an instant', async () => {
    for (let i = 0; i < 9; i += 1) await view(await quarter.visit('shown'));
    const query = `query ($m: ID!, $after: String) { leads(merchantId: $m, first: 4, after: $after) {
      edges { node { id } } pageInfo { hasNextPage endCursor } } }`;
    const found: string[] = [];
    for (let after: string | null = null, more = true; more; ) {
      const { data } = await quarter.ask(query, { m: quarter.merchantId, after }, quarter.owner);
      found.push(...data.leads.edges.map(({ node }: { node: { id: string } }) => node.id));
      after = data.leads.pageInfo.endCursor;
      more = data.leads.pageInfo.hasNextPage;
    }
    expect(found).toHaveLength(11);
    expect(new Set(found).size).toBe(11);
    const wrong = Buffer.from(JSON.stringify(['x', '\u0000'])).toString('base64url');
    const { codes } = await quarter.ask(query, { m: quarter.merchantId, after: wrong }, quarter.owner);
    expect(codes).toEqual(['UNKNOWN_CURSOR']);
  });

  test('of leads with all about them take a number of statements that does not depend on how many', async () => {
    const query = `query ($m: ID!, $n: Int) { leads(merchantId: $m, first: $n) { streamCursor edges { node { id displayName
      visitor { id } agent { id } lastViewed { at listing { id } } intent { value }
      sessions(first: 3) { edges { node { id card { id title } shareLink { id token } } } } } } } }`;
    const ask = async (n: number) => {
      const before = quarter.statements;
      const { data, codes } = await quarter.ask(query, { m: quarter.merchantId, n }, quarter.owner);
      expect(codes).toEqual([]);
      expect(data.leads.edges).toHaveLength(n);
      return quarter.statements - before;
    };
    const one = await ask(1);
    expect(await ask(11)).toBeLessThanOrEqual(one + 1);
  });

  test('of leads and alerts take filters', async () => {
    const query = `query ($m: ID!, $lead: LeadFilter, $alert: LeadAlertFilter) {
      leads(merchantId: $m, filter: $lead) { edges { node { id } } }
      leadAlerts(merchantId: $m, filter: $alert) { totalCount edges { node { kind } } } }`;
    const count = async (lead: object, alert: object = {}) => {
      const { data } = await quarter.ask(query, { m: quarter.merchantId, lead, alert }, quarter.owner);
      expect(data.leadAlerts.edges).toHaveLength(data.leadAlerts.totalCount);
      return [data.leads.edges.length, data.leadAlerts.totalCount];
    };
    expect(await count({})).toEqual([11, 11]);
    expect(await count({ minIntent: 'MEDIUM' }, { kind: 'HIGH_INTENT' })).toEqual([0, 0]);
    const agentId = quarter.agents.get('usr_li')?.agentId;
    expect(await count({ agentId }, { unreadOnly: true })).toEqual([1, 10]);
    expect(await count({ agentId: '\u0000' })).toEqual([0, 11]);
    expect(await count({ seenSince: new Date(quarter.now.getTime() + 1).toISOString() })).toEqual([0, 11]);
  });
});
