import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { assertionSigner } from '../../platform/assertion.ts';
import { systemClock } from '../../platform/clock.ts';
import { newId } from '../../platform/ids.ts';
import { overHttp } from '../../platform/transport.ts';
import { anonymous, type Viewer } from '../../platform/viewer.ts';
import { person } from '../support/alone.ts';
import { freePort } from '../support/port.ts';
import { silent } from '../support/stand-in.ts';
import { until } from '../support/until.ts';
import { type Guild, type House, join, key, openGuild } from './guild.ts';

let guild: Guild;
let house: House;
let people = 0;

beforeAll(async () => {
  guild = await openGuild();
  house = await guild.house();
});
afterAll(() => guild.close());

const somebody = () => person(`usr_somebody_${++people}`);
const agentsOf = async (viewer: Viewer) =>
  guild.sql`select id, sponsor_id, rank, status from distribution.agents where user_id = ${viewer.userId}`;
const factsOf = async (viewer: Viewer) =>
  (await guild.facts()).filter((fact) => fact.payload['userId'] === viewer.userId);

/** How many wait for a lock now; asked outside of any transaction, in which the answer would stay the first one. */
async function lockWaits(): Promise<number> {
  const rows = await guild.sql`select from pg_stat_activity
    where datname = current_database() and wait_event_type = 'Lock'`;
  return rows.length;
}

/** Shows that a refused join left nothing. */
async function nothingOf(viewer: Viewer) {
  expect(await agentsOf(viewer)).toHaveLength(0);
  expect(await factsOf(viewer)).toEqual([]);
  const keys = await guild.sql`select from distribution.idempotency_keys where actor = ${viewer.userId}`;
  expect(keys).toHaveLength(0);
}

describe('joining', () => {
  test('anybody signed in joins free, as AGENT, and it is told once', async () => {
    const viewer = somebody();
    const { agent } = await join(guild, viewer, { merchantId: house.merchantId, displayName: ' 小王 ' });
    expect(agent).toEqual({
      id: expect.stringMatching(/^agt_/),
      rank: 'AGENT',
      status: 'ACTIVE',
      displayName: '小王',
      sponsor: null,
      isMe: true,
    });
    const { merchantId, programId } = house;
    const payload = { merchantId, programId, agentId: agent.id, userId: viewer.userId, sponsorId: null };
    expect(await factsOf(viewer)).toEqual([
      { name: 'agent.joined', payload, channels: [`merchant:${merchantId}`] },
    ]);
  });

  test('the active agent of the link becomes the sponsor and hears of it', async () => {
    const sponsor = await guild.member(house);
    const recruit = await guild.member(house, sponsor);
    expect(await agentsOf(recruit.viewer)).toMatchObject([{ sponsor_id: sponsor.id }]);
    const [fact] = await factsOf(recruit.viewer);
    expect(fact).toMatchObject({
      payload: { sponsorId: sponsor.id },
      channels: [`merchant:${house.merchantId}`, `agent:${sponsor.id}`],
    });
  });

  test('a link that is unknown, foreign, the merchant’s own or of an inactive agent counts as none', async () => {
    const strict = await guild.house({ rootsAllowed: false });
    const other = await guild.house();
    const [stranger, suspended] = [await guild.member(other), await guild.member(house)];
    await guild.sql`update distribution.agents set status = 'SUSPENDED' where id = ${suspended.id}`;
    const cases = [
      [strict, 'no such token'],
      [strict, null],
      [strict, guild.link(strict.merchantId, null)],
      [strict, guild.link(other.merchantId, stranger.id)],
      [strict, guild.link(strict.merchantId, stranger.id)],
      [strict, guild.link(strict.merchantId, newId('agt', new Date()))],
      [house, guild.link(house.merchantId, suspended.id)],
    ] as const;
    for (const [{ merchantId }, shareToken] of cases) {
      const viewer = somebody();
      const answer = await join(guild, viewer, { merchantId, shareToken });
      if (merchantId === house.merchantId) {
        expect(answer.agent.sponsor).toBeNull();
        continue;
      }
      expect(answer).toMatchObject({
        __typename: 'ConflictError',
        code: 'SPONSOR_REQUIRED',
        path: ['shareToken'],
      });
      await nothingOf(viewer);
    }
  });

  test('what cannot be joined is refused, and nothing is written', async () => {
    const viewer = somebody();
    const { merchantId } = house;
    const cases = [
      [{ merchantId: newId('mer', new Date()) }, { code: 'NO_PROGRAM', path: ['merchantId'] }],
      [{ merchantId: 'x\u0000' }, { code: 'NO_PROGRAM', path: ['merchantId'] }],
      [
        { merchantId, displayName: ' ' },
        { code: 'INVALID_INPUT', path: ['displayName'] },
      ],
      [
        { merchantId, displayName: 'x'.repeat(41) },
        { code: 'INVALID_INPUT', path: ['displayName'] },
      ],
      [
        { merchantId, idempotencyKey: 'short' },
        { code: 'INVALID_INPUT', path: ['idempotencyKey'] },
      ],
    ] as const;
    for (const [input, refusal] of cases) expect(await join(guild, viewer, input)).toMatchObject(refusal);
    await expect(join(guild, anonymous, { merchantId })).rejects.toThrow('UNAUTHENTICATED');
    await nothingOf(viewer);
  });

  test('while the card subgraph is away a join by link fails whole, and succeeds after', async () => {
    const viewer = somebody();
    const sponsor = await guild.member(house);
    const input = {
      merchantId: house.merchantId,
      shareToken: guild.link(house.merchantId, sponsor.id),
      idempotencyKey: key(),
    };
    const { card } = guild.way;
    const sign = assertionSigner(new Uint8Array(32), systemClock);
    guild.way.card = overHttp('card', `http://127.0.0.1:${await freePort()}`, sign, silent);
    await expect(join(guild, viewer, input)).rejects.toThrow('SUBGRAPH_UNAVAILABLE');
    await nothingOf(viewer);
    await guild.way.card.close();
    guild.way.card = card;
    expect((await join(guild, viewer, input)).agent.sponsor).toEqual({ id: sponsor.id });
  });
});

describe('at once', () => {
  test('of twenty joins of one user one succeeds, and the others show the agent', async () => {
    const viewer = somebody();
    const sponsor = await guild.member(house);
    const input = { merchantId: house.merchantId, shareToken: guild.link(house.merchantId, sponsor.id) };
    const answers = await Promise.all(Array.from({ length: 20 }, () => join(guild, viewer, input)));
    const [agent] = await agentsOf(viewer);
    expect(await agentsOf(viewer)).toHaveLength(1);
    expect(await factsOf(viewer)).toHaveLength(1);
    const refused = answers.filter((answer) => answer.__typename === 'AlreadyAgentError');
    expect(refused).toHaveLength(19);
    for (const answer of refused) {
      expect(answer).toMatchObject({
        code: 'ALREADY_AGENT',
        path: [],
        agent: { id: agent?.['id'], isMe: true },
      });
    }
  });

  test('one key ten times at once is one agent and ten equal answers; another body is refused', async () => {
    const viewer = somebody();
    const input = { merchantId: house.merchantId, idempotencyKey: key() };
    const answers = await Promise.all(Array.from({ length: 10 }, () => join(guild, viewer, input)));
    const [agent] = await agentsOf(viewer);
    expect(answers.map((answer) => [answer.__typename, answer.agent.id])).toEqual(
      Array(10).fill(['JoinAsAgentSuccess', agent?.['id']]),
    );
    expect(await join(guild, viewer, { ...input, displayName: '别名' })).toMatchObject({
      code: 'IDEMPOTENCY_CONFLICT',
    });
    expect(await factsOf(viewer)).toHaveLength(1);
  });

  test('a sponsor who is being suspended is waited for: the newcomer is a root', async () => {
    const sponsor = await guild.member(house);
    const viewer = somebody();
    const input = { merchantId: house.merchantId, shareToken: guild.link(house.merchantId, sponsor.id) };
    let joining: Promise<{ agent: { sponsor: unknown } }> | undefined;
    await guild.sql.begin(async (sql) => {
      await sql`update distribution.agents set status = 'SUSPENDED' where id = ${sponsor.id}`;
      joining = join(guild, viewer, input);
      await until(async () => (await lockWaits()) > 0);
    });
    expect((await joining)?.agent.sponsor).toBeNull();
  });
});

describe('the genealogy', () => {
  test('is kept by the database itself', async () => {
    const sponsor = await guild.member(house);
    const other = await guild.member(house);
    const { id } = await guild.member(house, sponsor);
    const { sql } = guild;
    const kept = 'never changes';
    await expect(
      sql`update distribution.agents set sponsor_id = ${other.id} where id = ${id}`,
    ).rejects.toThrow(kept);
    await expect(sql`update distribution.agents set sponsor_id = null where id = ${id}`).rejects.toThrow(
      kept,
    );
    await expect(sql`update distribution.agents set user_id = 'usr_x' where id = ${id}`).rejects.toThrow(
      kept,
    );
    await expect(sql`delete from distribution.agents where id = ${id}`).rejects.toThrow(kept);
    await expect(sql`truncate distribution.agents cascade`).rejects.toThrow(kept);
    await expect(sql`update distribution.agents set rank = 'KING' where id = ${id}`).rejects.toThrow(
      /rank|boss/,
    );
  });

  test('holds no circle and no sponsor of another program, whoever writes', async () => {
    const elsewhere = await guild.member(await guild.house());
    const { merchantId, programId } = house;
    const row = (id: string, sponsorId: string) => ({
      ...{ merchant_id: merchantId, program_id: programId, id, user_id: `usr_${id}`, display_name: 'x' },
      ...{ rank: 'AGENT', status: 'ACTIVE', sponsor_id: sponsorId, joined_at: new Date().toISOString() },
    });
    const { sql } = guild;
    const circle = [row('agt_a', 'agt_b'), row('agt_b', 'agt_a')];
    await expect(sql`insert into distribution.agents ${sql(circle)}`).rejects.toThrow('sponsor');
    await expect(sql`insert into distribution.agents ${sql([row('agt_c', 'agt_c')])}`).rejects.toThrow();
    await expect(sql`insert into distribution.agents ${sql([row('agt_d', elsewhere.id)])}`).rejects.toThrow(
      'sponsor',
    );
    expect(
      await sql`select from distribution.agents where id in ('agt_a', 'agt_b', 'agt_c', 'agt_d')`,
    ).toHaveLength(0);
  });
});

describe('a program', () => {
  const create = (viewer: Viewer, merchantId: string, input: object = {}) =>
    guild.change(
      'createProgram',
      'program { name preset rootsAllowed merchant { id } }',
      { merchantId, name: '分销', preset: 'ONE_LEVEL', idempotencyKey: key(), ...input },
      viewer,
    );

  test('is created by the owner, once', async () => {
    const merchantId = newId('mer', new Date());
    const owner = person('usr_owner', { role: 'MERCHANT_OWNER', merchantId });
    const staff = person('usr_staff', { role: 'MERCHANT_STAFF', merchantId });
    expect(await create(staff, merchantId)).toMatchObject({ code: 'FORBIDDEN', path: ['merchantId'] });
    expect(await create(house.owner, merchantId)).toMatchObject({ code: 'NOT_FOUND', path: ['merchantId'] });
    expect(await create(owner, merchantId, { name: '' })).toMatchObject({
      code: 'INVALID_INPUT',
      path: ['name'],
    });
    const answers = await Promise.all(Array.from({ length: 10 }, () => create(owner, merchantId)));
    const program = { name: '分销', preset: 'ONE_LEVEL', rootsAllowed: true, merchant: { id: merchantId } };
    expect(answers.filter((answer) => answer.program !== undefined)).toEqual([
      { __typename: 'CreateProgramSuccess', program },
    ]);
    expect(answers.filter((answer) => answer.code === 'PROGRAM_EXISTS')).toHaveLength(9);
  });
});
