import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { anonymous, type Viewer } from '../../platform/viewer.ts';
import { openQuarter, person, type Quarter, tracking, visiting } from './quarter.ts';

let quarter: Quarter;
let cardId: string;
beforeAll(async () => {
  quarter = await openQuarter();
  quarter.traits.set(quarter.goods[0], [
    { key: 'category=lipstick', name: 'lipstick', nameZh: '口红', rarity: 1 },
  ]);
  cardId = await quarter.card('lipstick-lab');
});
afterAll(() => quarter.close());

const agent = person('usr_li');

async function did(who: Viewer, dwellMs = 30_000) {
  const viewId = randomUUID();
  const event = { occurredAt: quarter.now.toISOString(), viewId };
  const events = [
    { ...event, id: randomUUID(), kind: 'PRODUCT_VIEW', listingId: quarter.goods[0] },
    { ...event, id: randomUUID(), kind: 'DWELL', dwellMs },
  ];
  const { data } = await quarter.ask(tracking, { input: { cardId, events } }, who);
  return data.trackBehavior;
}
async function leadOf(who: Viewer): Promise<string> {
  const [row] = await quarter.sql`select id from card.leads where visitor_id = ${who.visitor?.id ?? ''}`;
  return String(row?.['id']);
}

const consenting = `mutation ($input: SetConsentInput!) { setConsent(input: $input) {
  ... on SetConsentSuccess { consent { outreach sensitive changedAt } } ... on UserError { code } } }`;
const forgetting = `mutation ($input: ForgetMeInput!) { forgetMe(input: $input) {
  ... on ForgetMeSuccess { forgotten } ... on UserError { code path } } }`;
const erasing = `mutation ($input: EraseLeadInput!) { eraseLead(input: $input) {
  ... on EraseLeadSuccess { leadId } ... on UserError { code path } } }`;
const mine = '{ myConsent { outreach sensitive changedAt } myVisitorData }';

/** Every row of the card subgraph that names a text, by table. */
async function rowsNaming(text: string): Promise<Record<string, number>> {
  const tables = await quarter.sql`select c.oid::regclass::text as name from pg_class c
    join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'card' and c.relkind in ('r', 'p') and not c.relispartition`;
  const found: Record<string, number> = {};
  for (const { name } of tables) {
    const rows = await quarter.sql.unsafe(`select count(*)::int as n from ${name} t where t::text like $1`, [
      `%${text}%`,
    ]);
    if (rows[0]?.['n'] > 0) found[name] = rows[0]?.['n'];
  }
  return found;
}

test('nothing is agreed to unless the visitor says so; what it says is known to the merchant and kept in the story', async () => {
  const visitor = await quarter.visit('lipstick-lab');
  await did(visitor);
  const nothing = { outreach: false, sensitive: false, changedAt: null };
  expect((await quarter.ask(mine, {}, visitor)).data.myConsent).toEqual(nothing);
  const changedAt = quarter.now.toISOString();
  const said = { outreach: true, sensitive: false };
  const { data } = await quarter.ask(consenting, { input: said }, visitor);
  expect(data.setConsent).toEqual({ consent: { ...said, changedAt } });
  const query = `query ($id: ID!) { lead(id: $id) { consent { outreach } timeline { edges { node { kind } } } } }`;
  const lead = await quarter.ask(query, { id: await leadOf(visitor) }, quarter.owner);
  expect(lead.data.lead.consent).toEqual({ outreach: true });
  expect(lead.data.lead.timeline.edges.map(({ node }: { node: { kind: string } }) => node.kind)).toContain(
    'CONSENT',
  );
  // Who is no visitor has nothing to say.
  expect((await quarter.ask(consenting, { input: said }, quarter.owner)).codes).toEqual(['UNAUTHENTICATED']);
  expect((await quarter.ask(mine, {}, anonymous)).data).toEqual({ myConsent: null, myVisitorData: null });
});

test('a visitor reads everything that is kept of it, and of nobody else', async () => {
  const [visitor, other] = [await quarter.visit('lipstick-lab'), await quarter.visit('lipstick-lab')];
  await did(visitor);
  await did(other);
  const { data } = await quarter.ask(mine, {}, visitor);
  const kept = JSON.parse(data.myVisitorData);
  expect(kept.events).toHaveLength(2);
  expect(kept.tags).toMatchObject([{ key: 'interest:category=lipstick' }]);
  expect(kept.visits).toHaveLength(1);
  expect(data.myVisitorData).toContain(visitor.visitor?.id);
  expect(data.myVisitorData).not.toContain(other.visitor?.id);
});

test('forgotten, nothing names it; sums stay; what its device still sends is not stored; again is the same', async () => {
  quarter.agents.set('usr_li', { agentId: 'agt_li', status: 'ACTIVE' });
  const token = await quarter.share(cardId, agent, true);
  const clientKey = randomUUID();
  const visitor = await quarter.visit('lipstick-lab', token, clientKey);
  await did(visitor);
  const leadId = await leadOf(visitor);
  const input = { leadId, text: 'x', idempotencyKey: randomUUID() };
  await quarter.ask(
    'mutation ($input: AddLeadNoteInput!) { addLeadNote(input: $input) { __typename } }',
    { input },
    quarter.owner,
  );
  const sums =
    () => quarter.sql`select count(*)::int as visits, sum(dwell_ms)::int as dwell, sum(event_count)::int as events
    from card.sessions where joined_to is null`;
  const before = await sums();
  const refused = await quarter.ask(forgetting, { input: { confirm: false } }, visitor);
  expect(refused.data.forgetMe).toEqual({ code: 'INVALID_INPUT', path: ['confirm'] });
  const answers = await Promise.all(
    Array.from({ length: 3 }, () => quarter.ask(forgetting, { input: { confirm: true } }, visitor)),
  );
  expect(answers.map(({ data }) => data.forgetMe)).toEqual(
    Array.from({ length: 3 }, () => ({ forgotten: true })),
  );
  expect(await sums()).toEqual(before);
  // The marker stays, and the facts that were told of it, by opaque ids, until they are forgotten with the log.
  expect(Object.keys(await rowsNaming(visitor.visitor?.id ?? '')).sort()).toEqual(['card.visitors']);
  const leadNamed = Object.keys(await rowsNaming(leadId)).filter((name) => name !== 'card.outbox');
  expect(leadNamed).toEqual([]);
  expect(await did(visitor)).toMatchObject({ accepted: 0 });
  expect(Object.keys(await rowsNaming(visitor.visitor?.id ?? ''))).toEqual(['card.visitors']);
  const again = await quarter.ask(visiting, { input: { slug: 'lipstick-lab', clientKey } });
  expect(again.data.startVisit).toMatchObject({ code: 'VISITOR_FORGOTTEN', path: ['clientKey'] });
  expect(
    (await quarter.ask(consenting, { input: { outreach: true, sensitive: true } }, visitor)).data.setConsent,
  ).toEqual({
    code: 'NOT_FOUND',
  });
});

test('events that come while it is being forgotten leave nothing behind', async () => {
  for (let round = 0; round < 10; round += 1) {
    const visitor = await quarter.visit('lipstick-lab');
    await did(visitor);
    await Promise.all([
      did(visitor, 5_000),
      quarter.ask(forgetting, { input: { confirm: true } }, visitor),
      did(visitor, 6_000),
    ]);
    expect(Object.keys(await rowsNaming(visitor.visitor?.id ?? ''))).toEqual(['card.visitors']);
  }
});

test('the owner forgets a lead that asked the merchant to', async () => {
  const visitor = await quarter.visit('lipstick-lab');
  await did(visitor);
  const leadId = await leadOf(visitor);
  const { data } = await quarter.ask(erasing, { input: { leadId } }, quarter.owner);
  expect(data.eraseLead).toEqual({ leadId });
  const again = await quarter.ask(erasing, { input: { leadId } }, quarter.owner);
  expect(again.data.eraseLead).toEqual({ code: 'NOT_FOUND', path: ['leadId'] });
  expect(Object.keys(await rowsNaming(visitor.visitor?.id ?? ''))).toEqual(['card.visitors']);
});
