import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../../platform/ids.ts';
import { anonymous, serviceViewer, type Viewer } from '../../platform/viewer.ts';
import { person } from '../support/alone.ts';
import { type Guild, type House, join, type Member, openGuild } from './guild.ts';

let guild: Guild;
let house: House;
let boss: Member;
let agent: Member;
let recruit: Member;

beforeAll(async () => {
  guild = await openGuild();
  house = await guild.house();
  boss = await guild.member(house, undefined, '甲');
  agent = await guild.member(house, boss, '乙');
  recruit = await guild.member(house, agent, '丙');
});
afterAll(() => guild.close());

const fields = `id displayName rank status joinedAt program { id } sponsor { id displayName }
  recruits { edges { node { id displayName } } pageInfo { hasNextPage } }`;

/** Asks for an agent by the query and by reference; both must say the same. */
async function look(id: string, viewer: Viewer) {
  const { data, codes } = await guild.ask(
    `query ($id: ID!, $references: [_Any!]!) { agent(id: $id) { ${fields} }
       _entities(representations: $references) { ... on Agent { ${fields} } } }`,
    { id, references: [{ __typename: 'Agent', id }] },
    viewer,
  );
  expect(codes).toEqual([]);
  expect(data._entities).toEqual([data.agent]);
  return data.agent;
}

const app = (merchantId: string, ...scopes: string[]) => person('app_1', { role: 'APP', merchantId, scopes });
const list = (...nodes: object[]) => ({
  edges: nodes.map((node) => ({ node })),
  pageInfo: { hasNextPage: false },
});

describe('who sees an agent', () => {
  test('the agent itself and the merchant’s people: everything', async () => {
    for (const viewer of [agent.viewer, house.owner, house.finance]) {
      const seen = await look(agent.id, viewer);
      expect(seen).toMatchObject({
        displayName: '乙',
        rank: 'AGENT',
        status: 'ACTIVE',
        program: { id: house.programId },
        sponsor: { id: boss.id, displayName: '甲' },
        recruits: list({ id: recruit.id, displayName: '丙' }),
      });
    }
  });

  test('an app with team:read sees no names and no recruits', async () => {
    expect(await look(agent.id, app(house.merchantId, 'team:read'))).toMatchObject({
      displayName: null,
      sponsor: { id: boss.id, displayName: null },
      recruits: null,
    });
  });

  test('a recruit sees its sponsor, a sponsor its recruits, and neither one step further', async () => {
    expect(await look(agent.id, recruit.viewer)).toMatchObject({
      displayName: '乙',
      sponsor: null,
      recruits: null,
    });
    expect(await look(agent.id, boss.viewer)).toMatchObject({
      displayName: '乙',
      sponsor: { id: boss.id, displayName: '甲' },
      recruits: null,
    });
    expect(await look(recruit.id, boss.viewer)).toBeNull();
    expect(await look(boss.id, recruit.viewer)).toBeNull();
  });

  test('everybody else sees what they would see of one that is missing', async () => {
    const other = await guild.house();
    const sibling = await guild.member(house, boss);
    const stranger = await guild.member(other);
    const strangers = [
      anonymous,
      person('usr_customer'),
      person('usr_supplier', { role: 'SUPPLIER', supplierId: newId('sup', new Date()) }),
      other.owner,
      app(other.merchantId, 'team:read'),
      app(house.merchantId, 'orders:read'),
      stranger.viewer,
      sibling.viewer,
      serviceViewer('card'),
    ];
    for (const viewer of strangers) expect(await look(agent.id, viewer)).toBeNull();
    for (const id of ['', 'a\u0000b', newId('agt', new Date())])
      expect(await look(id, house.owner)).toBeNull();
  });

  test('what many listeners share never depends on one of them', async () => {
    const shared = (viewer: Viewer): Viewer => ({ ...viewer, userId: null, shared: true });
    expect(await look(agent.id, shared(house.owner))).toMatchObject({ displayName: '乙' });
    const query = 'query ($id: ID!) { agent(id: $id) { id } }';
    const closed = await guild.ask(query, { id: agent.id }, shared(anonymous));
    expect(closed).toEqual({ data: { agent: null }, codes: ['INDIVIDUAL_REQUIRED'] });
    const mine = 'query ($id: ID!) { agent(id: $id) { isMe } }';
    const asked = await guild.ask(mine, { id: agent.id }, shared(house.owner));
    expect(asked).toEqual({ data: { agent: null }, codes: ['INDIVIDUAL_REQUIRED'] });
    const own = await guild.ask('{ myAgents { id } }', {}, shared(house.owner));
    expect(own).toEqual({ data: null, codes: ['INDIVIDUAL_REQUIRED'] });
  });

  test('one that the individual decides does not hide those that it does not', async () => {
    const elsewhere = await guild.member(await guild.house());
    const { data, codes } = await guild.ask(
      'query ($references: [_Any!]!) { _entities(representations: $references) { ... on Agent { id } } }',
      { references: [agent.id, elsewhere.id].map((id) => ({ __typename: 'Agent', id })) },
      { ...house.owner, userId: null, shared: true },
    );
    expect(data._entities).toEqual([{ id: agent.id }, null]);
    expect(codes).toEqual(['INDIVIDUAL_REQUIRED']);
  });
});

describe('what is public, and what is only for services', () => {
  test('a program is public, by every path; a merchant without one has null', async () => {
    const { data, codes } = await guild.ask(
      `query ($id: ID!, $references: [_Any!]!) { program(id: $id) { id name merchant { id } } missing: program(id: "x") { id }
         _entities(representations: $references) { ... on Merchant { id program { id } } ... on Program { id } } }`,
      {
        id: house.programId,
        references: [
          { __typename: 'Merchant', id: house.merchantId },
          { __typename: 'Merchant', id: 'mer_nothing' },
          { __typename: 'Program', id: house.programId },
          { __typename: 'Program', id: 'prg_nothing' },
        ],
      },
    );
    expect(codes).toEqual([]);
    expect(data).toEqual({
      program: { id: house.programId, name: '分销', merchant: { id: house.merchantId } },
      missing: null,
      _entities: [
        { id: house.merchantId, program: { id: house.programId } },
        { id: 'mer_nothing', program: null },
        { id: house.programId },
        null,
      ],
    });
  });

  test('the viewer’s own agents are one per merchant, newest first', async () => {
    const viewer = person('usr_of_two_houses');
    const other = await guild.house();
    const first = await join(guild, viewer, { merchantId: house.merchantId });
    const second = await join(guild, viewer, { merchantId: other.merchantId });
    const mine = await guild.ask('{ myAgents { id isMe } }', {}, viewer);
    const ids = [first.agent.id, second.agent.id].toSorted().reverse();
    expect(mine).toEqual({ data: { myAgents: ids.map((id) => ({ id, isMe: true })) }, codes: [] });
    expect((await guild.ask('{ myAgents { id } }')).data).toEqual({ myAgents: [] });
  });

  test('a service learns of a standing, and nobody else may ask', async () => {
    const query =
      'query ($merchantId: ID!, $userId: ID!) { _agentStanding(merchantId: $merchantId, userId: $userId) { agentId status } }';
    const asked = { merchantId: house.merchantId, userId: agent.viewer.userId };
    expect((await guild.ask(query, asked, serviceViewer('order'))).data).toEqual({
      _agentStanding: { agentId: agent.id, status: 'ACTIVE' },
    });
    const unknown = { ...asked, userId: 'usr_unknown' };
    expect((await guild.ask(query, unknown, serviceViewer('order'))).data).toEqual({ _agentStanding: null });
    for (const viewer of [anonymous, house.owner, agent.viewer]) {
      expect(await guild.ask(query, asked, viewer)).toEqual({
        data: { _agentStanding: null },
        codes: ['FORBIDDEN'],
      });
    }
  });
});

describe('lists', () => {
  test('fifty recruits with all they hold take as many statements as five, for the merchant and the agent', async () => {
    const sponsor = await guild.member(house);
    const made: string[] = [];
    for (let i = 0; i < 50; i += 1) made.push((await guild.member(house, sponsor)).id);
    const count = async (viewer: Viewer, first: number) => {
      guild.statements.length = 0;
      const { data, codes } = await guild.ask(
        `query ($id: ID!, $first: Int) { agent(id: $id) { recruits(first: $first) { edges { node {
           id isMe sponsor { id rank } program { name merchant { program { id } } }
           recruits(first: 2) { edges { node { id } } } } } } } }`,
        { id: sponsor.id, first },
        viewer,
      );
      expect(codes).toEqual([]);
      const nodes = data.agent.recruits.edges.map((edge: { node: { id: string } }) => edge.node.id);
      expect(nodes).toEqual(made.toSorted().reverse().slice(0, first));
      return guild.statements.length;
    };
    for (const viewer of [house.owner, sponsor.viewer]) {
      const few = await count(viewer, 5);
      expect(few).toBeLessThanOrEqual(6);
      expect(await count(viewer, 50)).toBe(few);
    }
  });

  test('pages follow each other, and limits are kept', async () => {
    const sponsor = await guild.member(house);
    const made: string[] = [];
    for (let i = 0; i < 5; i += 1) made.push((await guild.member(house, sponsor)).id);
    const page = async (variables: object) =>
      guild.ask(
        `query ($id: ID!, $first: Int, $after: String) { agent(id: $id) { recruits(first: $first, after: $after) {
           edges { node { id } } pageInfo { hasNextPage endCursor } } } }`,
        { id: sponsor.id, ...variables },
        sponsor.viewer,
      );
    const one = (await page({ first: 3 })).data.agent.recruits;
    const two = (await page({ first: 3, after: one.pageInfo.endCursor })).data.agent.recruits;
    const ids = [...one.edges, ...two.edges].map((edge: { node: { id: string } }) => edge.node.id);
    expect(ids).toEqual(made.toSorted().reverse());
    expect([one.pageInfo.hasNextPage, two.pageInfo.hasNextPage]).toEqual([true, false]);
    expect((await page({ first: 101 })).codes).toEqual(['PAGE_TOO_LARGE']);
  });
});
