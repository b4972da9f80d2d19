import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serviceViewer } from '../../platform/viewer.ts';
import { presets } from '../../subgraphs/distribution/domain/plan.ts';
import { type Guild, type House, key, openGuild } from './guild.ts';

/** What a program may pay: nothing that the rules forbid can be kept, by whatever way it comes. */
let guild: Guild;
let house: House;
beforeAll(async () => {
  guild = await openGuild();
  house = await guild.house();
});
afterAll(() => guild.close());

const draft = (input: object, viewer = house.owner) =>
  guild.change(
    'draftPlan',
    'plan { id version } } ... on PlanRefusedError { findings { code severity message messageZh }',
    { programId: house.programId, idempotencyKey: key(), ...input },
    viewer,
  );
const tier = (depth: number, rateBps: number) => ({ depth, rateBps });

describe('a plan that breaks a rule is not kept', () => {
  test.each([
    ['a third level', { tiers: [tier(0, 500), tier(3, 100)] }, 'K3_DEPTH_BEYOND_TWO'],
    ['three payees', { tiers: [tier(0, 500), tier(1, 300), tier(2, 200)] }, 'K3_MORE_THAN_TWO_PAYEES'],
    ['a level twice', { tiers: [tier(0, 500), tier(0, 100)] }, 'K4_DEPTH_TWICE'],
    ['more than its cap', { tiers: [tier(0, 1_000), tier(1, 501)] }, 'K7_OVER_CAP'],
    ['a cap over 30 %', { tiers: [tier(0, 1_000)], maxPayoutBps: 3_001 }, 'K7_CAP_TOO_HIGH'],
    ['a window of six days', { tiers: [tier(0, 1_000)], returnWindowDays: 6 }, 'K6_WINDOW_TOO_SHORT'],
    ['one recruit', { tiers: [tier(0, 1_000)], promotionThreshold: 1 }, 'THRESHOLD_OUT_OF_RANGE'],
    ['a rate below zero', { tiers: [tier(0, -1)] }, 'RATE_OUT_OF_RANGE'],
    [
      'a tier’s rates over the cap',
      { tiers: [tier(0, 1_000)], modifiers: [{ tierKey: 'gold', tiers: [tier(0, 1_501)] }] },
      'K7_OVER_CAP',
    ],
    [
      'a tier twice',
      {
        tiers: [tier(0, 1_000)],
        modifiers: [
          { tierKey: 'gold', tiers: [tier(0, 1)] },
          { tierKey: 'gold', tiers: [tier(0, 2)] },
        ],
      },
      'MODIFIER_TWICE',
    ],
  ])('%s', async (_, plan, code) => {
    const answer = await draft({ plan });
    expect(answer).toMatchObject({ code: 'PLAN_REFUSED', path: ['plan'] });
    expect(answer.findings.map((finding: { code: string }) => finding.code)).toContain(code);
    const { data } = await guild.ask(
      'query ($plan: PlanInput!) { validatePlan(plan: $plan) { code severity } }',
      { plan },
    );
    expect(data.validatePlan).toContainEqual({ code, severity: 'ERROR' });
  });

  test('a fee, and pay for recruiting: there is no field to write them into', async () => {
    for (const extra of [{ entryFeeMinor: 9_900 }, { headBonusMinor: 100 }, { minimumPurchaseMinor: 1 }]) {
      await expect(draft({ plan: { tiers: [tier(0, 1_000)], ...extra } })).rejects.toThrow(
        `"${Object.keys(extra)[0]}" is not defined`,
      );
    }
    const columns = await guild.sql`select table_name, column_name from information_schema.columns
      where table_schema = 'distribution' and column_name ~ 'fee|head|purchase|deposit'
      and table_name not in ('channel_heads', 'log_head')`;
    expect(columns).toEqual([]);
  });
});

describe('the database itself refuses', () => {
  const enter = (rates: readonly [number, number, number], cap = 1_500, tierKey = '') =>
    guild.sql.begin(async (tx) => {
      const id = `pln_${randomUUID()}`;
      await tx`insert into distribution.plan_versions (id, merchant_id, program_id, version, rank_0, rank_1, rank_2,
        promotion_threshold, return_window_days, max_payout_bps, drafted_by, drafted_at) values (${id}, ${house.merchantId},
        ${house.programId}, ${Math.floor(Math.random() * 1e9)}, 'AGENT', 'BOSS', 'BOSS', 2, 7, ${cap}, 'x', now())`;
      await tx`insert into distribution.plan_rates values (${id}, ${house.merchantId}, ${tierKey}, ${rates[0]}, ${rates[1]},
        ${rates[2]}, ${cap})`;
      return id;
    });

  test('three payees, too much, a cap that is too high, and a cap that is not the plan’s', async () => {
    await expect(enter([500, 300, 200])).rejects.toThrow('plan_rates_two_payees');
    await expect(enter([1_000, 501, 0])).rejects.toThrow('plan_rates_cap');
    await expect(enter([-1, 0, 0])).rejects.toThrow('plan_rates_not_negative');
    await expect(enter([1_000, 0, 0], 3_001)).rejects.toThrow('plan_versions_max_payout');
    const id = await enter([1_000, 0, 0]);
    await expect(
      guild.sql`insert into distribution.plan_rates values (${id}, ${house.merchantId}, 'gold', 2000, 0, 0, 2000)`,
    ).rejects.toThrow('plan_rates_plan');
  });

  test('a fourth depth, and a third payee of a line', async () => {
    await expect(
      guild.sql`insert into distribution.attribution_places (order_id, depth, merchant_id, required_rank, rate_bps, reason)
        values ('ord_1', 3, 'mer_1', 'AGENT', 1, 'ELIGIBLE')`,
    ).rejects.toThrow(/depth/);
  });

  test('a published plan changes no more, nor does anything else of a draft', async () => {
    const [plan] =
      await guild.sql`select id from distribution.plan_versions where program_id = ${house.programId}
      and effective_seq is not null`;
    const id = plan?.['id'];
    const versions = guild.sql('distribution.plan_versions');
    await expect(guild.sql`update ${versions} set max_payout_bps = 3000 where id = ${id}`).rejects.toThrow(
      'never changes',
    );
    await expect(guild.sql`update ${versions} set effective_seq = 1 where id = ${id}`).rejects.toThrow(
      'never changes',
    );
    await expect(guild.sql`delete from ${versions} where id = ${id}`).rejects.toThrow('never changes');
    await expect(
      guild.sql`insert into distribution.plan_rates values (${id}, ${house.merchantId}, 'late', 1, 0, 0, 1500)`,
    ).rejects.toThrow('gets no more rates');
    await expect(guild.sql`update distribution.plan_rates set rate_0_bps = 1500`).rejects.toThrow(
      'only appended to',
    );
  });

  test('a BOSS without two recruits, a second qualification, a way back from removal', async () => {
    const member = await guild.member(house);
    const agent = guild.sql`where id = ${member.id}`;
    await expect(
      guild.sql`update distribution.agents set rank = 'BOSS', promoted_seq = 1 ${agent}`,
    ).rejects.toThrow('no way for an agent');
    await guild.sql`update distribution.agents set qualified_at = now() ${agent}`;
    await expect(
      guild.sql`update distribution.agents set qualified_at = now() + interval '1 day' ${agent}`,
    ).rejects.toThrow('no way for an agent');
    await guild.sql`update distribution.agents set status = 'REMOVED', removal_reason = 'POLICY' ${agent}`;
    await expect(
      guild.sql`update distribution.agents set status = 'ACTIVE', removal_reason = null ${agent}`,
    ).rejects.toThrow('no way for an agent');
  });
});

test('a program pays by its preset from its first moment, and what that is can be read by everybody', async () => {
  for (const [preset, { rates }] of Object.entries(presets)) {
    const own = await guild.house({ preset });
    const { data } = await guild.ask(
      `query ($id: ID!) { program(id: $id) { plan { version inForce text textZh promotionThreshold maxPayoutBps
         tiers { depth rateBps } findings { code severity } } } }`,
      { id: own.programId },
    );
    const { plan } = data.program;
    expect(plan.tiers).toEqual(rates.map((rateBps, depth) => ({ depth, rateBps })));
    expect(plan).toMatchObject({ version: 1, inForce: true, promotionThreshold: 2, maxPayoutBps: 1_500 });
    expect([plan.text, plan.textZh].every((text) => text.includes('10 %'))).toBe(true);
    const unpaid = { code: 'SELLER_UNPAID', severity: 'WARNING' };
    expect(plan.findings).toEqual(preset === 'ESSAY_2_PLUS_1' ? [unpaid] : []);
  }
});

test('a draft is simulated before it is published, by the owner, and is nobody else’s business before', async () => {
  const own = await guild.house();
  const input = { programId: own.programId, preset: 'ONE_LEVEL', idempotencyKey: key() };
  const drafted = () => guild.change('draftPlan', 'plan { id version publishedAt }', input, own.owner);
  const { plan } = await drafted();
  expect(await drafted()).toMatchObject({ plan });
  expect(plan).toMatchObject({ version: 2, publishedAt: null });
  const seen = async (viewer?: Parameters<Guild['ask']>[2]) =>
    (await guild.ask('query ($id: ID!) { plan(id: $id) { id } }', { id: plan.id }, viewer)).data.plan;
  expect([await seen(), await seen(own.finance), await seen(house.owner)]).toEqual([
    null,
    { id: plan.id },
    null,
  ]);
  const run = (mutation: string, more = {}, viewer = own.owner) =>
    guild
      .ask(
        `mutation ($input: ${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input!) { ${mutation}(input: $input) {
           ... on PlanSuccess { plan { inForce simulation { lines winners losers capBreaches actual { amountMinor } } } }
           ... on UserError { code } } }`,
        { input: { planId: plan.id, ...more } },
        viewer,
      )
      .then(({ data }) => data[mutation]);
  expect(await run('publishPlan')).toEqual({ code: 'SIMULATION_REQUIRED' });
  expect(await run('publishPlan', {}, own.finance)).toEqual({ code: 'FORBIDDEN' });
  expect(await run('publishPlan', {}, house.owner)).toEqual({ code: 'NOT_FOUND' });
  const nothing = { lines: 0, winners: 0, losers: 0, capBreaches: 0, actual: { amountMinor: 0 } };
  expect(await run('simulatePlan', { days: 30 })).toEqual({ plan: { inForce: false, simulation: nothing } });
  expect(await run('publishPlan')).toMatchObject({ plan: { inForce: true } });
  expect(await seen()).toEqual({ id: plan.id });
});

test('an order is attributed once, whoever says it again; a customer who is bound stays bound', async () => {
  const own = await guild.house({ preset: 'RETAIL_2_PLUS_1' });
  const terms = { programId: own.programId, bindMode: 'LOCKED', bindDays: 30 };
  const { data } = await guild.ask(
    `mutation ($input: SetProgramTermsInput!) { setProgramTerms(input: $input) {
       ... on ProgramSuccess { program { bindMode bindDays } } ... on UserError { code } } }`,
    { input: terms },
    own.owner,
  );
  expect(data.setProgramTerms).toEqual({ program: { bindMode: 'LOCKED', bindDays: 30 } });
  const [first, second] = [await guild.member(own), await guild.member(own)];
  const order = (agentId: string | null, orderId = `ord_${randomUUID()}`, buyerUserId = 'usr_loyal') =>
    guild
      .ask(
        'mutation ($input: AttributionInput!) { _snapshotAttribution(input: $input) { agentId uplineAgentIds } }',
        { input: { orderId, merchantId: own.merchantId, agentId, buyerUserId, listingIds: [] } },
        serviceViewer('order'),
      )
      .then((answer) => answer.data._snapshotAttribution?.agentId);
  const id = `ord_${randomUUID()}`;
  expect(await Promise.all([order(first.id, id), order(first.id, id)])).toEqual([first.id, first.id]);
  expect([await order(null), await order(second.id, id), await order(null, undefined, 'usr_new')]).toEqual([
    first.id,
    first.id,
    null,
  ]);
  const outside = await guild.ask(
    'mutation ($input: AttributionInput!) { _snapshotAttribution(input: $input) { agentId } }',
    { input: { orderId: id, merchantId: own.merchantId, buyerUserId: 'usr_x', listingIds: [] } },
    own.owner,
  );
  expect(outside.codes).toEqual(['FORBIDDEN']);
});
