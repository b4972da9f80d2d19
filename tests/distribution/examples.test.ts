import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { change } from '../support/shop.ts';
import { until } from '../support/until.ts';
import {
  act,
  type Bazaar,
  day,
  openBazaar,
  openTimedWorld,
  type Peddler,
  type Preset,
  type Tree,
} from './bazaar.ts';
import { request, takeOut } from './payday.ts';

/**
 * The worked examples of the 2+1 rule, by their numbers, under both presets, through the public graph alone. P and B are
 * BOSS, D has one qualified recruit, E; C buys.
 */
let timed: Awaited<ReturnType<typeof openTimedWorld>>;
beforeAll(async () => {
  timed = await openTimedWorld();
});
afterAll(() => timed.world.close());

const someone = () => `usr_${randomUUID()}`;

describe.each<[Preset]>([['ESSAY_2_PLUS_1'], ['RETAIL_2_PLUS_1']])('%s', (preset) => {
  const essay = preset === 'ESSAY_2_PLUS_1';
  let bazaar: Bazaar;
  let tree: Tree;
  let P: Peddler;
  let B: Peddler;
  let D: Peddler;
  let E: Peddler;
  beforeAll(async () => {
    bazaar = await openBazaar(timed, preset);
    tree = await bazaar.tree();
    ({ P, B, D, E } = tree);
  });
  afterAll(() => bazaar.close());

  /** One unit of goods at a price, by somebody's link. */
  const sale = async (by: Peddler, priceMinor: number, quantity = 1) => ({
    lines: [{ listingId: await bazaar.stock(priceMinor), quantity }],
    shareToken: by.shareToken,
  });
  const coupon = async (userId: string, amountMinor: number) => {
    const couponId = await change(bazaar.ask, await bazaar.asOwner(), 'createCoupon', 'coupon', {
      ...{ merchantId: bazaar.merchantId, name: '立减', kind: 'FIXED', amountMinor },
      ...{ validUntil: new Date(Date.now() + 400 * day), idempotencyKey: randomUUID() },
    });
    await change(bazaar.ask, await bazaar.asOwner(), 'publishCoupon', 'coupon', { couponId });
    const token = await bazaar.token(userId);
    return change(bazaar.ask, token, 'claimCoupon', 'claim', { couponId, idempotencyKey: randomUUID() });
  };
  /** Buys of somebody, and answers what agents got. */
  const paid = async (by: Peddler, priceMinor: number) => {
    const C = someone();
    const order = await bazaar.buy(C, await sale(by, priceMinor));
    return { C, ...order, got: await bazaar.paid(order.id) };
  };
  const reasonsOf = async (orderId: string) => (await bazaar.trail(orderId)).map(({ reason }) => reason);
  const moved = (orderId: string, expected: Record<string, number>) =>
    until(async () => {
      expect(await bazaar.paid(orderId)).toEqual(expected);
      return true;
    });

  test('1: a sale after a coupon', async () => {
    const C = someone();
    const couponClaimIds = [await coupon(C, 1_000)];
    const { id } = await bazaar.buy(C, { ...(await sale(D, 19_900)), couponClaimIds });
    expect(await bazaar.paid(id)).toEqual(
      essay ? { [B.id]: 1_890, [P.id]: 945 } : { [D.id]: 1_890, [B.id]: 945 },
    );
    expect(await reasonsOf(id)).toEqual(
      essay ? ['RATE_ZERO', 'ELIGIBLE', 'ELIGIBLE'] : ['ELIGIBLE', 'ELIGIBLE', 'RATE_ZERO'],
    );
  });

  test('2: a sponsor whose rank is too low, and nobody moves up', async () => {
    const { id, got } = await paid(E, 18_900);
    expect(got).toEqual(essay ? { [B.id]: 945 } : { [E.id]: 1_890 });
    expect((await reasonsOf(id))[1]).toBe('RANK_TOO_LOW');
  });

  /** Lines of 9,900, twice 2,450 and 2,900, and a coupon of 2,000 off them all. */
  const three = async () => {
    const C = someone();
    const prices = [
      [9_900, 1],
      [2_450, 2],
      [2_900, 1],
    ] as const;
    const lines = [];
    for (const [price, quantity] of prices) lines.push({ listingId: await bazaar.stock(price), quantity });
    const couponClaimIds = [await coupon(C, 2_000)];
    return { C, ...(await bazaar.buy(C, { lines, shareToken: D.shareToken, couponClaimIds })) };
  };

  test('3: three lines and a coupon: per line is the rule', async () => {
    const { id } = await three();
    expect(await bazaar.paid(id)).toEqual(
      essay ? { [B.id]: 878 + 434 + 257, [P.id]: 439 + 217 + 128 } : { [D.id]: 1_569, [B.id]: 784 },
    );
  });

  test('4: a line goes back unit by unit', async () => {
    const { C, id, lines } = await three();
    const [ten, five] = essay ? [B, P] : [D, B];
    const unit = [{ lineId: lines[1] ?? '', quantity: 1 }];
    await bazaar.refund(C, id, unit);
    await moved(id, { [ten.id]: 1_569 - 217, [five.id]: 784 - 109 });
    await bazaar.refund(C, id, unit);
    await moved(id, { [ten.id]: 1_569 - 434, [five.id]: 784 - 217 });
  });

  test('5: three refunds of what does not divide: nothing drifts', async () => {
    const C = someone();
    const { id, lines } = await bazaar.buy(C, await sale(D, 335, 3));
    const [ten, five] = essay ? [B, P] : [D, B];
    const left = [50, 33, 16, 0];
    for (const [i, rest] of left.entries()) {
      if (i > 0) await bazaar.refund(C, id, [{ lineId: lines[0] ?? '', quantity: 1 }]);
      await moved(id, { [ten.id]: Math.floor((1_005 - 335 * i) / 10), [five.id]: rest });
    }
  });

  test('7: who sells to themselves is paid nothing, and nobody else is', async () => {
    const { id } = await bazaar.buy(D.userId, await sale(D, 10_000));
    expect(await bazaar.paid(id)).toEqual({});
    expect(await reasonsOf(id)).toEqual(['SELF_PURCHASE', 'SELF_PURCHASE', 'SELF_PURCHASE']);
  });

  test('8: who would be paid buys', async () => {
    const { id } = await bazaar.buy(B.userId, await sale(D, 10_000));
    expect(await bazaar.paid(id)).toEqual(essay ? { [P.id]: 500 } : { [D.id]: 1_000 });
    expect((await reasonsOf(id))[1]).toBe('BUYER_IS_PAYEE');
  });

  test('9: a promotion pays from then on, and nothing back', async () => {
    const own = await bazaar.tree();
    const before = await paid(own.E, 10_000);
    const F = await bazaar.join(own.D);
    await bazaar.qualify(F);
    const after = await paid(own.E, 10_000);
    expect([before.got[own.D.id] ?? 0, after.got[own.D.id]]).toEqual([0, essay ? 1_000 : 500]);
    // F36: it is the sponsor that is promoted, not the recruit.
    expect(await ranksOf(own.D, F)).toEqual(['BOSS', 'AGENT']);
    expect((await bazaar.paid(before.id))[own.D.id] ?? 0).toBe(0);
  });

  const ranksOf = async (...peddlers: Peddler[]) => {
    const token = await bazaar.asOwner();
    const ranks: string[] = [];
    for (const { id } of peddlers) {
      const { agent } = await bazaar.ask<{ agent: { rank: string } }>(
        'query ($id: ID!) { agent(id: $id) { rank } }',
        { id },
        { token },
      );
      ranks.push(agent.rank);
    }
    return ranks;
  };

  test('10: two recruits qualify at once: one promotion, told once', async () => {
    const own = await bazaar.tree();
    const [F, G] = [await bazaar.join(own.D), await bazaar.join(own.D)];
    await Promise.all([bazaar.qualify(F), bazaar.qualify(G)]);
    const { agent } = await bazaar.ask<{
      agent: { rank: string; promotion: { qualified: number }; history: { kind: string }[] };
    }>(
      'query ($id: ID!) { agent(id: $id) { rank promotion { qualified } history { kind } } }',
      { id: own.D.id },
      { token: await bazaar.asOwner() },
    );
    expect([agent.rank, agent.promotion.qualified]).toEqual(['BOSS', 3]);
    expect(agent.history.filter(({ kind }) => kind === 'PROMOTED')).toHaveLength(1);
  });

  test('11: somebody joins by two links at once: one of them counts', async () => {
    const token = await bazaar.token(someone());
    const join = (by: Peddler) =>
      bazaar.ask<{ joinAsAgent: { __typename: string; agent: { id: string; sponsor: { id: string } } } }>(
        `mutation ($input: JoinAsAgentInput!) { joinAsAgent(input: $input) { __typename
           ... on JoinAsAgentSuccess { agent { id sponsor { id } } } ... on AlreadyAgentError { agent { id sponsor { id } } } } }`,
        {
          input: {
            ...{ merchantId: bazaar.merchantId, displayName: '新人', shareToken: by.shareToken },
            idempotencyKey: randomUUID(),
          },
        },
        { token },
      );
    const [one, other] = (await Promise.all([join(D), join(E)])).map(({ joinAsAgent }) => joinAsAgent);
    expect(new Set([one?.__typename, other?.__typename])).toEqual(
      new Set(['JoinAsAgentSuccess', 'AlreadyAgentError']),
    );
    expect(one?.agent).toEqual(other?.agent);
  });

  test('12: who is removed keeps what was sold before, and its place stays empty', async () => {
    const own = await bazaar.tree();
    await bazaar.qualify(await bazaar.join(own.D));
    const before = await paid(own.E, 10_000);
    const input = { agentId: own.D.id, removal: 'POLICY', reason: '违规' };
    await act(bazaar.ask, await bazaar.asOwner(), 'removeAgent', input, 'agent { id }', 'AgentSuccess');
    const after = await paid(own.E, 10_000);
    expect(before.got).toEqual(
      essay ? { [own.D.id]: 1_000, [own.B.id]: 500 } : { [own.E.id]: 1_000, [own.D.id]: 500 },
    );
    expect(after.got).toEqual(essay ? { [own.B.id]: 500 } : { [own.E.id]: 1_000 });
    expect((await reasonsOf(after.id))[1]).toBe('NOT_ACTIVE');
    await bazaar.deliver(before.id);
    await bazaar.settle();
    expect(await bazaar.balance(own.D)).toMatchObject({ available: essay ? 1_000 : 500, pending: 0 });
  });

  test('13: a new plan pays what is placed from then on, and takes nothing else back', async () => {
    const own = await openBazaar(timed, preset);
    const { P: top, B: boss, D: seller } = await own.tree();
    const [ten, five] = essay ? [boss, top] : [seller, boss];
    const C = someone();
    const input = async () => ({
      lines: [{ listingId: await own.stock(5_000), quantity: 2 }],
      shareToken: seller.shareToken,
    });
    const order = await own.place(C, await input());
    const tiers = essay
      ? [
          { depth: 1, rateBps: 800, requiredRank: 'BOSS' },
          { depth: 2, rateBps: 400, requiredRank: 'BOSS' },
        ]
      : [
          { depth: 0, rateBps: 800 },
          { depth: 1, rateBps: 400, requiredRank: 'BOSS' },
        ];
    const owner = await own.asOwner();
    const drafted = { programId: own.programId, plan: { tiers }, idempotencyKey: randomUUID() };
    const planId = await change(own.ask, owner, 'draftPlan', 'plan', drafted);
    await act(own.ask, owner, 'simulatePlan', { planId, days: 30 }, 'plan { id }', 'PlanSuccess');
    await act(own.ask, owner, 'publishPlan', { planId }, 'plan { inForce }', 'PlanSuccess');
    await own.pay(C, order.id);
    await own.trail(order.id);
    expect(await own.paid(order.id)).toEqual({ [ten.id]: 1_000, [five.id]: 500 });
    await own.refund(C, order.id, [{ lineId: order.lines[0] ?? '', quantity: 1 }]);
    await until(async () => {
      expect(await own.paid(order.id)).toEqual({ [ten.id]: 500, [five.id]: 250 });
      return true;
    });
    const next = await own.buy(someone(), await input());
    expect(await own.paid(next.id)).toEqual({ [ten.id]: 800, [five.id]: 400 });
    await own.close();
  });

  test('14: a group buy that fails pays nobody', async () => {
    const listingId = await bazaar.stock(9_900);
    const now = Date.now();
    const owner = await bazaar.asOwner();
    const activityId = await change(bazaar.ask, owner, 'createGroupBuyActivity', 'activity', {
      ...{ listingId, priceMinor: 6_900, teamSize: 2, stockShare: 100, perUserLimit: 1, teamHours: 1 },
      ...{ startsAt: new Date(now - 1_000), endsAt: new Date(now + 300 * day), idempotencyKey: randomUUID() },
    });
    await change(bazaar.ask, owner, 'publishGroupBuyActivity', 'activity', { activityId });
    const C = someone();
    const order = await bazaar.place(C, {
      ...{ lines: [{ listingId, quantity: 1 }], shareToken: D.shareToken },
      groupBuy: { activityId, onFull: 'REFUND' },
    });
    await bazaar.pay(C, order.id);
    bazaar.pass(2 * 3_600_000);
    await bazaar.run('expireTeams', 'order');
    await until(async () => {
      const [told] = await bazaar.sql`select position from distribution.commission_refunds
        join distribution.reaction_positions on true where line_id = ${order.lines[0] ?? ''}`;
      return told !== undefined;
    });
    const left = await bazaar.sql`select id from distribution.commissions where order_id = ${order.id}`;
    expect(left).toEqual([]);
  });

  test('15: settling waits for an after-sale, and takes what it decides', async () => {
    const { C, id, lines } = await paid(D, 10_000);
    await bazaar.deliver(id);
    const unit = [{ lineId: lines[0] ?? '', quantity: 1 }];
    bazaar.pass(6 * day);
    const asked = await bazaar.askFor(C, id, unit, { reason: 'QUALITY' });
    const [ten] = essay ? [B] : [D];
    const standing = async () => {
      const rows = await bazaar.sql`select status from distribution.commissions
        where order_id = ${id} and agent_id = ${ten.id}`;
      return rows[0]?.['status'];
    };
    await until(async () => {
      const [open] = await bazaar.sql`select settle_after from distribution.commissions
        where order_id = ${id} and agent_id = ${ten.id}`;
      return open?.['settle_after'] === null;
    });
    bazaar.pass(6 * day);
    await bazaar.run('settleCommissions');
    expect(await standing()).toBe('PENDING');
    await bazaar.grant(asked);
    await moved(id, { [B.id]: 0, [essay ? P.id : D.id]: 0 });
    expect(await standing()).toBe('REVERSED');
  });

  test('16: an exchange changes nothing but the time', async () => {
    const { C, id, lines, got } = await paid(D, 10_000);
    await bazaar.deliver(id);
    const due = async () => {
      const [row] = await bazaar.sql`select settle_after from distribution.commissions
        where order_id = ${id} and agent_id = ${B.id}`;
      return (row?.['settle_after'] as Date | null)?.getTime() ?? null;
    };
    const first = await until(due);
    bazaar.pass(3 * day);
    const afterSaleId = await bazaar.askFor(C, id, [{ lineId: lines[0] ?? '', quantity: 1 }], {
      ...{ kind: 'EXCHANGE', reason: 'QUALITY' },
    });
    await bazaar.grant(afterSaleId);
    const parcel = { afterSaleId, carrier: 'SF', trackingNumber: 'SF-0001' };
    const step = async (mutation: string, as: string, input: object) =>
      act(bazaar.ask, as, mutation, input, '__typename', 'AfterSaleSuccess');
    await step('shipReturn', await bazaar.token(C), parcel);
    await step('receiveReturn', await bazaar.asSupplier(), { afterSaleId, restock: true });
    await step('shipReplacement', await bazaar.asSupplier(), parcel);
    await step('confirmReplacement', await bazaar.token(C), { afterSaleId });
    const second = await until(async () => {
      const at = await due();
      return at === first ? null : at;
    });
    expect(second - first).toBe(3 * day);
    expect(await bazaar.paid(id)).toEqual(got);
  });

  test('17: points are not paid for', async () => {
    const owner = await bazaar.asOwner();
    const { merchantId } = bazaar;
    const policy = { merchantId, earnBps: 0, maxSpendBps: 5_000 };
    await act(bazaar.ask, owner, 'setPointsPolicy', policy, '__typename');
    const C = someone();
    const token = await bazaar.token(C);
    const mine = { merchantId, profilingConsent: false };
    const customerId = await change(bazaar.ask, token, 'updateMyCustomer', 'customer', mine);
    const gift = { customerId, delta: 300, note: '补偿', idempotencyKey: randomUUID() };
    await act(bazaar.ask, owner, 'adjustPoints', gift, '__typename');
    const { id } = await bazaar.buy(C, { ...(await sale(D, 18_900)), points: 300 });
    expect(await bazaar.paid(id)).toEqual(
      essay ? { [B.id]: 1_860, [P.id]: 930 } : { [D.id]: 1_860, [B.id]: 930 },
    );
  });

  test('18: a share of less than a fen is explained, not paid', async () => {
    const { id } = await bazaar.buy(someone(), await sale(D, 9));
    expect(await bazaar.paid(id)).toEqual({});
    expect(await reasonsOf(id)).toContain('AMOUNT_ZERO');
  });

  test('6: what was taken out and then comes back to the buyer is owed', async () => {
    const own = await bazaar.tree();
    const payee = essay ? own.B : own.D;
    const C = someone();
    const { id, lines } = await bazaar.buy(C, await sale(own.D, 18_900));
    await bazaar.deliver(id);
    await bazaar.settle();
    expect((await bazaar.balance(payee)).available).toBe(1_890);
    await takeOut(bazaar, payee, 1_890);
    await bazaar.refund(C, id, [{ lineId: lines[0] ?? '', quantity: 1 }], 'QUALITY');
    await until(async () => (await bazaar.balance(payee)).available === -1_890);
    const next = await bazaar.buy(someone(), await sale(own.D, 8_782));
    await bazaar.deliver(next.id);
    await bazaar.settle();
    expect(await bazaar.balance(payee)).toEqual({
      pending: 0,
      available: -1_012,
      reserved: 0,
      paidOut: 1_890,
    });
    await expect(request(bazaar, payee, 100)).rejects.toThrow('BALANCE_TOO_LOW');
  });
});
