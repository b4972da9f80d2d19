import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { deriveKey } from '../../platform/secrets.ts';
import { openSandboxPayout } from '../../subgraphs/distribution/providers/sandbox.ts';
import { openSandbox } from '../../subgraphs/order/providers/sandbox.ts';
import { change, visit } from '../support/shop.ts';
import { until } from '../support/until.ts';
import { act, type Bazaar, day, openBazaar, openTimedWorld, type Peddler } from './bazaar.ts';
import { becomePayable, idNumber, request, takeOut } from './payday.ts';

/** How other systems lost money on commissions, by the numbers that the design gives them; each by the public graph. */
let timed: Awaited<ReturnType<typeof openTimedWorld>>;
let bazaar: Bazaar;
/** Everybody here earns 10 % of what they sell, and a BOSS 5 % of what its recruits do. */
beforeAll(async () => {
  timed = await openTimedWorld();
  bazaar = await openBazaar(timed, 'RETAIL_2_PLUS_1');
});
afterAll(async () => {
  await bazaar.close();
  await timed.world.close();
});

const someone = () => `usr_${randomUUID()}`;
const one = (lineId = '') => [{ lineId, quantity: 1 }];

const sale = async (by: Peddler, priceMinor = 10_000, quantity = 1) => ({
  lines: [{ listingId: await bazaar.stock(priceMinor), quantity }],
  shareToken: by.shareToken,
});

/** Goods that were sold, arrived and can be settled. */
async function sold(by: Peddler, priceMinor = 10_000) {
  const buyer = someone();
  const order = await bazaar.buy(buyer, await sale(by, priceMinor));
  await bazaar.deliver(order.id);
  return { buyer, ...order };
}

const settle = () => bazaar.settle();

test('F1: the same payment notice ten times at once, and once more later: one set of commissions', async () => {
  const agent = await bazaar.join();
  const buyer = someone();
  const order = await bazaar.place(buyer, await sale(agent));
  const token = await bazaar.token(buyer);
  const paymentId = await change(bazaar.ask, token, 'startPayment', 'payment', {
    ...{ orderId: order.id, idempotencyKey: randomUUID() },
  });
  const { config, url } = timed.world;
  const sandbox = openSandbox(deriveKey(config.secret ?? '', 'sandbox-payment'));
  const notify = async () => {
    const now = timed.now();
    const { headers, body } = sandbox.notice(
      { id: paymentId, amountMinor: 10_000n, currency: 'CNY' },
      'CAPTURED',
      now,
    );
    const answer = await fetch(`${url}/webhooks/order/payments-sandbox`, {
      ...{ method: 'POST', headers, body: new Uint8Array(body) },
    });
    return answer.status;
  };
  expect(await Promise.all(Array.from({ length: 10 }, notify))).toEqual(Array(10).fill(200));
  expect(await bazaar.paid(order.id)).toEqual({ [agent.id]: 1_000 });
  expect(await notify()).toBe(200);
  const [told] = await bazaar.sql`select count(*)::int as n from distribution.ledger_transactions
    where agent_id = ${agent.id}`;
  expect([told?.['n'], (await bazaar.balance(agent)).pending]).toEqual([1, 1_000]);
});

test('F2: a full refund takes everything back: before it is settled, after, and after it was taken out', async () => {
  const agent = await bazaar.join();
  const early = await sold(agent);
  await bazaar.refund(early.buyer, early.id, one(early.lines[0]), 'QUALITY');
  await until(async () => (await bazaar.balance(agent)).pending === 0);
  const settled = await sold(agent);
  await settle();
  expect(await bazaar.balance(agent)).toMatchObject({ pending: 0, available: 1_000 });
  await bazaar.refund(settled.buyer, settled.id, one(settled.lines[0]), 'QUALITY');
  await until(async () => (await bazaar.balance(agent)).available === 0);
  const gone = await sold(agent);
  await settle();
  await takeOut(bazaar, agent, 1_000);
  await bazaar.refund(gone.buyer, gone.id, one(gone.lines[0]), 'QUALITY');
  await until(async () => (await bazaar.balance(agent)).available === -1_000);
});

test('F3: partial refunds in any order come to the same', async () => {
  const results = [];
  for (const order of [
    [0, 1, 2],
    [2, 0, 1],
    [1, 2, 0],
  ]) {
    const agent = await bazaar.join();
    const buyer = someone();
    const lines = [];
    for (const price of [333, 1_009, 77]) lines.push({ listingId: await bazaar.stock(price), quantity: 3 });
    const bought = await bazaar.buy(buyer, { lines, shareToken: agent.shareToken });
    const rests = [];
    for (const i of order) {
      await bazaar.refund(buyer, bought.id, one(bought.lines[i]));
      await bazaar.refund(buyer, bought.id, [{ lineId: bought.lines[i] ?? '', quantity: 2 }]);
      rests.push(bought.lines[i]);
    }
    await until(async () => (await bazaar.balance(agent)).pending === 0);
    results.push(rests.length);
  }
  expect(results).toEqual([3, 3, 3]);
});

test('F5: an order that was never paid and one that was, both called off: each counts once', async () => {
  const agent = await bazaar.join();
  const buyer = someone();
  const never = await bazaar.place(buyer, await sale(agent));
  const paid = await bazaar.buy(buyer, await sale(agent));
  await act(bazaar.ask, await bazaar.token(buyer), 'cancelOrder', { orderId: never.id }, '__typename');
  await bazaar.refund(buyer, paid.id, one(paid.lines[0]));
  await until(async () => (await bazaar.balance(agent)).pending === 0);
  const kinds = await bazaar.sql`select kind from distribution.ledger_transactions
    where agent_id = ${agent.id} order by id`;
  expect(kinds.map(({ kind }) => kind)).toEqual(['ACCRUE', 'REVERSE']);
});

test('F6: a balance that is too low for what comes back is owed, and the next earning pays for it', async () => {
  const agent = await bazaar.join();
  const first = await sold(agent);
  await settle();
  await takeOut(bazaar, agent, 1_000);
  await bazaar.refund(first.buyer, first.id, one(first.lines[0]), 'QUALITY');
  await until(async () => (await bazaar.balance(agent)).available === -1_000);
  await sold(agent, 12_000);
  await settle();
  expect(await bazaar.balance(agent)).toEqual({ pending: 0, available: 200, reserved: 0, paidOut: 1_000 });
});

test('F7: what was paid for goods is what is earned of: neither coupons nor freight', async () => {
  const { merchantId, ask } = bazaar;
  const owner = await bazaar.asOwner();
  await act(
    ask,
    owner,
    'setDeliveryPolicy',
    { merchantId, regionPrefix: '31', kind: 'STANDARD', days: 3, freightMinor: 800, freeFromMinor: 50_000 },
    '__typename',
  );
  const couponId = await change(ask, owner, 'createCoupon', 'coupon', {
    ...{ merchantId, name: '立减', kind: 'FIXED', amountMinor: 1_000 },
    ...{ validUntil: new Date(Date.now() + 900 * day), idempotencyKey: randomUUID() },
  });
  await change(ask, owner, 'publishCoupon', 'coupon', { couponId });
  const agent = await bazaar.join();
  const buyer = someone();
  const claimId = await change(ask, await bazaar.token(buyer), 'claimCoupon', 'claim', {
    ...{ couponId, idempotencyKey: randomUUID() },
  });
  const { id } = await bazaar.buy(buyer, { ...(await sale(agent)), couponClaimIds: [claimId] });
  const { order } = await ask<{ order: { total: { amountMinor: number } } }>(
    'query ($id: ID!) { order(id: $id) { total { amountMinor } } }',
    { id },
    { token: owner },
  );
  expect([order.total.amountMinor, await bazaar.paid(id)]).toEqual([9_800, { [agent.id]: 900 }]);
});

test('F8: the seller in another guise: by the account the money goes to, or the device, it is held', async () => {
  const agent = await bazaar.join();
  const other = await bazaar.join();
  const account = `openid-${randomUUID()}`;
  await becomePayable(bazaar, agent, account);
  await becomePayable(bazaar, other, account);
  const same = await bazaar.buy(other.userId, await sale(agent));
  expect((await bazaar.trail(same.id))[0]).toMatchObject({ reason: 'RISK_HOLD', amount: 1_000 });

  // Joined by a device, and bought by it as somebody else.
  const { ask, merchantId, slug } = bazaar;
  const { visitorToken } = await visit(ask, slug);
  const userId = someone();
  const joined = await ask<{ joinAsAgent: { agent: { id: string } } }>(
    `mutation ($input: JoinAsAgentInput!) { joinAsAgent(input: $input) { ... on JoinAsAgentSuccess { agent { id } } } }`,
    { input: { merchantId, displayName: '分身', idempotencyKey: randomUUID() } },
    { token: await bazaar.token(userId), visitorToken },
  );
  const link = await ask<{ createShareLink: { shareLink: { token: string } } }>(
    `mutation ($input: CreateShareLinkInput!) { createShareLink(input: $input) {
       ... on CreateShareLinkSuccess { shareLink { token } } } }`,
    {
      input: { cardId: bazaar.cardId, channel: 'WECHAT_GROUP', asAgent: true, idempotencyKey: randomUUID() },
    },
    { token: await bazaar.token(userId) },
  );
  const twin = { id: joined.joinAsAgent.agent.id, userId, shareToken: link.createShareLink.shareLink.token };
  const buyer = someone();
  const token = await bazaar.token(buyer);
  const placed = await ask<{ placeOrder: { order: { id: string } } }>(
    `mutation ($input: PlaceOrderInput!) { placeOrder(input: $input) {
       ... on PlaceOrderSuccess { order { id } } ... on UserError { code message path } } }`,
    {
      input: {
        ...{ merchantId, ...(await sale(twin)), identify: true, idempotencyKey: randomUUID() },
        addressId: await change(ask, token, 'saveAddress', 'address', {
          merchantId,
          address: {
            ...{ recipient: '某人', phone: '13800138000', region: '310104', province: '上海市' },
            ...{ city: '上海市', district: '徐汇区', street: '漕溪北路 1 号' },
          },
        }),
      },
    },
    { token, visitorToken },
  );
  await bazaar.pay(buyer, placed.placeOrder.order.id);
  expect((await bazaar.trail(placed.placeOrder.order.id))[0]).toMatchObject({ reason: 'RISK_HOLD' });
  // Held is not settled, until somebody at the merchant decides.
  const held = await heldOf(twin);
  const finance = await bazaar.asFinance();
  await act(
    ask,
    finance,
    'releaseCommission',
    { commissionId: held, reason: '查无异常' },
    '__typename',
    'CommissionSuccess',
  );
  const [mine] = [await heldOf(agent)];
  await act(
    ask,
    finance,
    'reverseCommission',
    { commissionId: mine, reason: '自买自卖' },
    '__typename',
    'CommissionSuccess',
  );
  expect([(await bazaar.balance(agent)).pending, (await bazaar.balance(twin)).pending]).toEqual([0, 1_000]);
});

async function heldOf({ id }: Peddler): Promise<string> {
  const [row] = await bazaar.sql`select id, status from distribution.commissions
    where agent_id = ${id} and payee is not null`;
  expect(row?.['status']).toBe('HELD');
  return row?.['id'];
}

test('F9: an agent who is suspended earns nothing of what is placed meanwhile', async () => {
  const agent = await bazaar.join();
  const owner = await bazaar.asOwner();
  const move = (mutation: string) =>
    act(bazaar.ask, owner, mutation, { agentId: agent.id, reason: '核查' }, '__typename', 'AgentSuccess');
  const buyer = someone();
  const before = await bazaar.place(buyer, await sale(agent));
  await move('suspendAgent');
  const during = await bazaar.buy(someone(), await sale(agent));
  await bazaar.pay(buyer, before.id);
  await move('reinstateAgent');
  const after = await bazaar.buy(someone(), await sale(agent));
  await bazaar.trail(before.id);
  expect([await bazaar.paid(before.id), await bazaar.paid(during.id), await bazaar.paid(after.id)]).toEqual([
    { [agent.id]: 1_000 },
    {},
    { [agent.id]: 1_000 },
  ]);
  expect((await bazaar.trail(during.id))[0]?.reason).toBe('NOT_ACTIVE');
});

/** An agent who is known and has so much to take out. */
async function rich(priceMinor = 10_000): Promise<Peddler> {
  const agent = await bazaar.join();
  await sold(agent, priceMinor);
  await settle();
  await becomePayable(bazaar, agent);
  return agent;
}

test('F10: fifty take out the whole balance at once: one does, and its provider is asked once', async () => {
  const agent = await rich();
  const asked = await Promise.allSettled(Array.from({ length: 50 }, () => request(bazaar, agent, 1_000)));
  const won = asked.filter((one) => one.status === 'fulfilled');
  expect([won.length, await bazaar.balance(agent)]).toEqual([
    1,
    { pending: 0, available: 0, reserved: 1_000, paidOut: 0 },
  ]);
  const refused = asked.filter((one) => one.status === 'rejected');
  expect(refused.every(({ reason }) => String(reason).includes('BALANCE_TOO_LOW'))).toBe(true);
  const withdrawalId = won[0]?.value ?? '';
  const approve = async () =>
    act(
      bazaar.ask,
      await bazaar.asFinance(),
      'approveWithdrawal',
      { withdrawalId },
      '__typename',
      'WithdrawalSuccess',
    );
  await Promise.all([approve(), approve(), approve()]);
  await until(async () => (await bazaar.balance(agent)).paidOut === 1_000);
  const [row] =
    await bazaar.sql`select attempts, status from distribution.withdrawals where id = ${withdrawalId}`;
  expect(row).toEqual({ attempts: 1, status: 'PAID' });
});

test('F11: what is taken out is what is debited, whatever is settled at the same time', async () => {
  const agent = await rich();
  await sold(agent, 5_000);
  bazaar.pass(9 * day);
  await Promise.all([request(bazaar, agent, 1_000), bazaar.run('settleCommissions')]);
  await settle();
  expect(await bazaar.balance(agent)).toEqual({ pending: 0, available: 500, reserved: 1_000, paidOut: 0 });
});

test('F12: what is on its way out is not there for anything else; turned down, it is there again', async () => {
  const agent = await rich();
  const withdrawalId = await request(bazaar, agent, 1_000);
  await expect(request(bazaar, agent, 100)).rejects.toThrow('BALANCE_TOO_LOW');
  const finance = await bazaar.asFinance();
  const note = '资料不全';
  await act(
    bazaar.ask,
    finance,
    'rejectWithdrawal',
    { withdrawalId, note },
    '__typename',
    'WithdrawalSuccess',
  );
  expect((await bazaar.balance(agent)).available).toBe(1_000);
  await expect(
    act(bazaar.ask, finance, 'approveWithdrawal', { withdrawalId }, '__typename', 'WithdrawalSuccess'),
  ).rejects.toThrow('WRONG_STATE');
});

test('F13: nothing below the least is taken out, and nothing negative, whoever writes', async () => {
  const agent = await rich();
  for (const amount of [-1, 0, 99])
    await expect(request(bazaar, agent, amount)).rejects.toThrow('INVALID_INPUT');
  await expect(request(bazaar, agent, 1.5)).rejects.toThrow();
  await expect(
    bazaar.sql`insert into distribution.withdrawals (id, merchant_id, program_id, agent_id, amount_minor, currency,
      status, provider, account, requested_at) values ('wdr_x', ${bazaar.merchantId}, ${bazaar.programId}, ${agent.id},
      -5, 'CNY', 'REQUESTED', 'SANDBOX', 'x', now())`,
  ).rejects.toThrow('withdrawals_amount');
  expect((await bazaar.balance(agent)).available).toBe(1_000);
});

test('a provider that does not pay, pays later, or says that it did after saying that it did not', async () => {
  const failing = await bazaar.join();
  await sold(failing);
  const later = await bazaar.join();
  await sold(later);
  await settle();
  await becomePayable(bazaar, failing, `fail-${randomUUID()}`);
  await becomePayable(bazaar, later, `later-${randomUUID()}`);
  const [f, l] = [await request(bazaar, failing, 1_000), await request(bazaar, later, 1_000)];
  for (const withdrawalId of [f, l])
    await act(
      bazaar.ask,
      await bazaar.asFinance(),
      'approveWithdrawal',
      { withdrawalId },
      '__typename',
      'WithdrawalSuccess',
    );
  await until(async () => (await bazaar.balance(failing)).available === 1_000);
  const { config, url } = timed.world;
  const sandbox = openSandboxPayout(deriveKey(config.secret ?? '', 'sandbox-payout'));
  const say = async (id: string, kind: 'PAID' | 'FAILED', amountMinor = 1_000n) => {
    const payout = { id, account: '', amountMinor, currency: 'CNY' };
    const { headers, body } = sandbox.notice(payout, kind, timed.now());
    const post = { method: 'POST', headers, body: new Uint8Array(body) };
    return (await fetch(`${url}/webhooks/distribution/payouts-sandbox`, post)).status;
  };
  await until(async () => {
    const [row] = await bazaar.sql`select provider_ref from distribution.withdrawals where id = ${l}`;
    return row?.['provider_ref'] !== null;
  });
  expect(await say(l, 'PAID', 999n)).toBe(422);
  expect((await bazaar.balance(later)).paidOut).toBe(0);
  expect([await say(l, 'PAID'), await say(l, 'PAID'), await say(l, 'FAILED')]).toEqual([200, 200, 422]);
  expect(await bazaar.balance(later)).toEqual({ pending: 0, available: 0, reserved: 0, paidOut: 1_000 });
  // Money that left after all is never forgotten.
  expect(await say(f, 'PAID')).toBe(200);
  expect(await bazaar.balance(failing)).toEqual({ pending: 0, available: 0, reserved: 0, paidOut: 1_000 });
  const forged = await fetch(`${url}/webhooks/distribution/payouts-sandbox`, { method: 'POST', body: '{}' });
  expect(forged.status).toBe(401);
});

test('twenty recruits of one sponsor qualify at once: one promotion, one fact', async () => {
  const sponsor = await bazaar.join();
  const recruits = [];
  for (let i = 0; i < 20; i += 1) recruits.push(await bazaar.join(sponsor));
  await Promise.all(recruits.map((recruit) => bazaar.qualify(recruit)));
  const [row] =
    await bazaar.sql`select rank, qualified_recruits from distribution.agents where id = ${sponsor.id}`;
  expect(row).toEqual({ rank: 'BOSS', qualified_recruits: 20 });
  const facts = await until(async () => {
    const told = await bazaar.sql`select position from distribution.facts
      where name = 'agent.promoted' and payload->>'agentId' = ${sponsor.id}`;
    return told.length > 0 ? told : null;
  });
  expect(facts).toHaveLength(1);
});

test('an order taken while distribution is away is decided later, by what history says of its moment', async () => {
  const { D, E } = await bazaar.tree();
  const F = await bazaar.join(D);
  await bazaar.sql`create function distribution.away() returns trigger language plpgsql as
    $$ begin raise exception 'away'; end $$`;
  await bazaar.sql`create trigger away before insert on distribution.attributions execute function distribution.away()`;
  const buyer = someone();
  const order = await bazaar.place(buyer, await sale(E));
  // What happens meanwhile is not for this order: D becomes a BOSS, and E, who sold it, leaves.
  await bazaar.qualify(F);
  await act(
    bazaar.ask,
    await bazaar.asOwner(),
    'removeAgent',
    { agentId: E.id, removal: 'VOLUNTARY', reason: '离开' },
    '__typename',
    'AgentSuccess',
  );
  await bazaar.pay(buyer, order.id);
  await bazaar.sql`drop trigger away on distribution.attributions`;
  await bazaar.sql`drop function distribution.away`;
  await until(async () => (await bazaar.trail(order.id)).length === 3, { within: 30_000 });
  const { order: seen } = await bazaar.ask<{
    order: { commissionTrail: { explanation: { late: boolean; reason: string } }[] };
  }>(
    'query ($id: ID!) { order(id: $id) { commissionTrail { depth explanation { late reason } } } }',
    { id: order.id },
    { token: await bazaar.asOwner() },
  );
  expect(seen.commissionTrail.map(({ explanation }) => explanation)).toEqual([
    { late: true, reason: 'ELIGIBLE' },
    { late: true, reason: 'RANK_TOO_LOW' },
    { late: true, reason: 'RATE_ZERO' },
  ]);
  expect(await bazaar.paid(order.id)).toEqual({ [E.id]: 1_000 });
});

test('a membership tier brings its own rates, within the cap', async () => {
  const own = await openBazaar(timed, 'RETAIL_2_PLUS_1');
  const { merchantId, ask } = own;
  const owner = await own.asOwner();
  const tiers = [{ key: 'gold', name: '金卡', nameEn: 'Gold', threshold: 100 }];
  await act(ask, owner, 'setMembershipTiers', { merchantId, tiers }, '__typename');
  await act(ask, owner, 'setPointsPolicy', { merchantId, earnBps: 10_000, maxSpendBps: 0 }, '__typename');
  const plan = {
    tiers: [{ depth: 0, rateBps: 1_000 }],
    modifiers: [{ tierKey: 'gold', tiers: [{ depth: 0, rateBps: 1_200 }] }],
  };
  const planId = await change(ask, owner, 'draftPlan', 'plan', {
    ...{ programId: own.programId, plan, idempotencyKey: randomUUID() },
  });
  await act(ask, owner, 'simulatePlan', { planId, days: 1 }, '__typename', 'PlanSuccess');
  await act(ask, owner, 'publishPlan', { planId }, '__typename', 'PlanSuccess');
  const agent = await own.join();
  const buyer = someone();
  const input = {
    lines: [{ listingId: await own.stock(10_000), quantity: 1 }],
    shareToken: agent.shareToken,
  };
  const first = await own.buy(buyer, input);
  await own.deliver(first.id);
  await own.settle();
  await own.run('completeOrders', 'order');
  await until(async () => {
    const [account] =
      await own.sql`select tier_key from orders.points_accounts where merchant_id = ${merchantId}
      and tier_key = 'gold'`;
    return account !== undefined;
  });
  const second = await own.buy(buyer, input);
  expect([await own.paid(first.id), await own.paid(second.id)]).toEqual([
    { [agent.id]: 1_000 },
    { [agent.id]: 1_200 },
  ]);
  await own.close();
});

test('tax is withheld of payouts where the program says so, of a month’s together', async () => {
  const own = await openBazaar(timed, 'RETAIL_2_PLUS_1');
  const owner = await own.asOwner();
  const terms = { programId: own.programId, withholding: 'LABOUR_CN', minimumWithdrawalMinor: 1 };
  await act(own.ask, owner, 'setProgramTerms', terms, '__typename', 'ProgramSuccess');
  const agent = await own.join();
  const order = await own.buy(someone(), {
    ...{ lines: [{ listingId: await own.stock(1_500_000), quantity: 1 }], shareToken: agent.shareToken },
  });
  await own.deliver(order.id);
  await own.settle();
  await becomePayable(own, agent);
  const pay = async (amount: number) => {
    const withdrawalId = await request(own, agent, amount);
    await act(
      own.ask,
      await own.asFinance(),
      'approveWithdrawal',
      { withdrawalId },
      '__typename',
      'WithdrawalSuccess',
    );
    return until(async () => {
      const [row] = await own.sql`select status, withheld_minor::int as withheld from distribution.withdrawals
        where id = ${withdrawalId}`;
      return row?.['status'] === 'PAID' ? [row['withheld']] : null;
    });
  };
  // 800 yuan are free; of 1,500 in a month a fifth of what is above 800.
  expect([await pay(80_000), await pay(70_000)]).toEqual([[0], [14_000]]);
  expect(await own.balance(agent)).toMatchObject({ available: 0, reserved: 0, paidOut: 136_000 });
  await own.close();
});

test('F8: one person, and one telephone, is one agent of a program, also at the same instant', async () => {
  const { ask, merchantId } = bazaar;
  const twins = [await bazaar.join(), await bazaar.join()] as const;
  const known = idNumber();
  const settled = async (acts: Promise<unknown>[]) => {
    const results = await Promise.allSettled(acts);
    return results.map((one) => (one.status === 'fulfilled' ? 'done' : String(one.reason))).sort();
  };
  const identities = await settled(
    twins.map(async ({ userId }) =>
      act(
        ask,
        await bazaar.token(userId),
        'verifyIdentity',
        { merchantId, realName: '李', idNumber: known },
        '__typename',
      ),
    ),
  );
  expect(identities).toEqual([expect.stringContaining('IDENTITY_TAKEN'), 'done']);
  const codes = await Promise.all(
    twins.map(async ({ userId }) =>
      act<{ sandboxCode: string }>(
        ask,
        await bazaar.token(userId),
        'sendVerificationCode',
        { merchantId, phone: '13700001111' },
        'sandboxCode',
      ),
    ),
  );
  const phones = await settled(
    twins.map(async ({ userId }, i) =>
      act(
        ask,
        await bazaar.token(userId),
        'verifyAgent',
        { merchantId, code: codes[i]?.sandboxCode },
        '__typename',
      ),
    ),
  );
  expect(phones).toEqual([expect.stringContaining('PHONE_TAKEN'), 'done']);
});
