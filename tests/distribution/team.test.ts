import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Guild as Generated, generateGuild, teamPage } from '../../bench/team-generator.ts';
import { person } from '../support/alone.ts';
import { type Guild, openGuild } from './guild.ts';

/** F34: a team's page in a program of five thousand. */
let guild: Guild;
let made: Generated;
beforeAll(async () => {
  guild = await openGuild();
  made = await generateGuild(guild.sql, 5_000);
});
afterAll(() => guild.close());

const boss = () => person(made.bossUserId);
const agentOf = (n: number) => `${made.bossId.slice(0, -16)}${String(n).padStart(16, '0')}`;
const userOf = (n: number) => person(`${made.bossUserId.slice(0, -1)}${n}`);

test('F34: a page of both depths costs a fixed number of statements, however many stand below', async () => {
  const statementsOf = async (n: number) => {
    guild.statements.length = 0;
    const { data, codes } = await guild.ask(teamPage, { id: agentOf(n) }, userOf(n));
    expect([codes, data.agent.first.edges.length > 0]).toEqual([[], true]);
    return [guild.statements.length, data.agent.first.edges.length] as const;
  };
  const [many, two] = [await statementsOf(0), await statementsOf(1)];
  expect([many[1], two[1]]).toEqual([50, 20]);
  // A BOSS’s second depth is one more page of the same statement.
  expect(many[0]).toBeLessThanOrEqual(two[0] + 1);
  expect(many[0]).toBeLessThanOrEqual(8);
});

test('paging through all of a team sees everybody once, newest first', async () => {
  const seen: string[] = [];
  let after: string | null = null;
  do {
    const { data } = await guild.ask(
      `query ($id: ID!, $after: String) { agent(id: $id) { team(depth: 2, first: 100, after: $after) {
         edges { node { depth agent { id } } } pageInfo { hasNextPage endCursor } } } }`,
      { id: made.bossId, after },
      boss(),
    );
    const { edges, pageInfo } = data.agent.team;
    seen.push(...edges.map(({ node }: { node: { agent: { id: string } } }) => node.agent.id));
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after !== null);
  expect(seen).toEqual(Array.from({ length: 4_000 }, (_, i) => agentOf(4_200 - i)));
});

test('the numbers of a team are those of its members', async () => {
  const { data } = await guild.ask(teamPage, { id: made.bossId }, boss());
  expect(data.agent).toMatchObject({
    teamSummary: { direct: 200, qualified: 100, second: 4_000, directOrders: 0, secondOrders: 0 },
    promotion: { qualified: 100, needed: 2 },
  });
});

test('an agent who is no BOSS sees whom it recruited and nobody below; what others earn is nobody’s business', async () => {
  const { data } = await guild.ask(teamPage, { id: agentOf(1) }, userOf(1));
  expect([data.agent.second, data.agent.teamSummary.second]).toEqual([null, null]);
  const member = `query ($id: ID!) { agent(id: $id) { displayName ordersSold team { edges { node { depth } } } teamSummary { direct }
    balance { available { amountMinor } } commissions { edges { node { id } } } ledger { edges { node { id } } }
    withdrawals { edges { node { id } } } payoutAccount identityVerified history { kind } statement(year: 2026, month: 11) { from } } }`;
  const as = async (viewer: Parameters<Guild['ask']>[2], n: number) =>
    (await guild.ask(member, { id: agentOf(n) }, viewer)).data.agent;
  const hidden = {
    ...{ team: null, teamSummary: null, balance: null, commissions: null, ledger: null, withdrawals: null },
    ...{ payoutAccount: null, identityVerified: null, history: null, statement: null },
  };
  // Its sponsor, and the sponsor’s, who is a BOSS; a sponsor’s sponsor who is none, and a stranger, see no such agent.
  expect(await as(boss(), 1)).toEqual({ displayName: 'Agent 1', ordersSold: 0, ...hidden });
  expect(await as(boss(), 201)).toEqual({ displayName: 'Agent 201', ordersSold: 0, ...hidden });
  expect([await as(userOf(2), 201), await as(person('usr_stranger'), 1), await as(undefined, 1)]).toEqual([
    null,
    null,
    null,
  ]);
  expect(await as(userOf(1), 1)).toMatchObject({
    balance: { available: { amountMinor: 0 } },
    payoutAccount: null,
    history: [],
  });
  const { merchantId } = made;
  const staff = person('usr_staff', { role: 'MERCHANT_STAFF', merchantId });
  expect(await as(staff, 1)).toMatchObject({
    displayName: 'Agent 1',
    balance: { available: { amountMinor: 0 } },
  });
  const app = person('app_1', { role: 'APP', merchantId, scopes: ['team:read'] });
  expect(await as(app, 1)).toEqual({ displayName: null, ordersSold: null, ...hidden });
});

test('who recruited whom is listed in pages for the merchant, ids only', async () => {
  const { merchantId } = made;
  const staff = person('usr_staff', { role: 'MERCHANT_STAFF', merchantId });
  const page = async (after: string | null, viewer = staff) => {
    const { data } = await guild.ask(
      `query ($id: ID!, $after: ID) { agent(id: $id) { program { genealogy(first: 1000, after: $after) { agentId sponsorId qualified } } } }`,
      { id: made.bossId, after },
      viewer,
    );
    return data.agent.program.genealogy;
  };
  const rows = [];
  for (let after: string | null = null; ; ) {
    const next = await page(after);
    rows.push(...next);
    if (next.length < 1_000) break;
    after = next.at(-1).agentId;
  }
  expect([rows.length, rows[0]]).toEqual([5_000, { agentId: made.bossId, sponsorId: null, qualified: true }]);
  expect(rows[201]).toEqual({ agentId: agentOf(201), sponsorId: agentOf(1), qualified: false });
  expect(await page(null, boss())).toBeNull();
});
