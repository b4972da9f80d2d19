import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Viewer } from '../../platform/viewer.ts';
import { act, imbalances, ownerOf, statusOf } from './acts.ts';
import { type Market, openMarket, person, playing } from './market.ts';

const activityId = `gba_${'0'.repeat(26)}`;

let market: Market;
beforeAll(async () => {
  market = await openMarket();
  market.activities.set(activityId, { merchantId: market.merchantId, teamSize: 3, teamHours: 24 });
});
afterAll(async () => {
  expect(await imbalances(market)).toEqual([]);
  await market.close();
});

type Buyer = { readonly me: Viewer; readonly orderId: string; readonly paymentId: string };

/** Somebody who has ordered by the activity and is about to pay. */
async function ready(groupBuy: object = {}, me = person(`usr_${randomUUID()}`)): Promise<Buyer> {
  const orderId = await market.place(me, {
    lines: [{ listingId: market.lipstick, quantity: 1 }],
    groupBuy: { activityId, ...groupBuy },
  });
  return { me, orderId, paymentId: await market.pay(me, orderId) };
}

const pay = ({ me, paymentId }: Buyer) => market.ask(playing, { input: { paymentId } }, me);

/** Somebody who has started a team; answers the team. */
async function started() {
  const first = await ready();
  await pay(first);
  return { first, teamId: await teamOf(first) };
}

async function teamOf({ orderId }: Buyer): Promise<string> {
  const [row] = await market.sql`select team_id from orders.group_buy_seats where order_id = ${orderId}`;
  return row?.['team_id'] ?? null;
}

const team = async (id: string) =>
  (
    await market.ask(
      'query ($id: ID!) { groupBuyTeam(id: $id) { status size taken members { name refunded order { id } } } }',
      { id },
    )
  ).data.groupBuyTeam;

test('three who pay are a team; nobody is paid for before it is full, and everybody is once it is', async () => {
  const { first, teamId } = await started();
  const [second, third] = [await ready({ teamId }), await ready({ teamId })];
  market.pass(1);
  await pay(second);
  expect([await statusOf(market, first.orderId), await statusOf(market, second.orderId)]).toEqual([
    ...['PAID_WAITING_GROUP', 'PAID_WAITING_GROUP'],
  ]);
  expect(
    await market.sql`select 1 from orders.fulfillment_orders where order_id = ${first.orderId}`,
  ).toHaveLength(0);
  expect(await team(teamId)).toMatchObject({ status: 'FORMING', size: 3, taken: 2 });
  market.pass(1);
  await pay(third);
  for (const { orderId } of [first, second, third]) {
    expect(await statusOf(market, orderId)).toBe('PAID');
    expect(await market.factsOf(orderId)).toEqual(['order.placed', 'order.waitingGroup', 'order.paid']);
    expect(
      await market.sql`select 1 from orders.fulfillment_orders where order_id = ${orderId}`,
    ).toHaveLength(1);
  }
  const full = await team(teamId);
  expect(full).toMatchObject({ status: 'SUCCEEDED', taken: 3 });
  // Anybody may look: names are masked and orders nobody's.
  expect(full.members).toEqual(Array(3).fill({ name: '顾**', refunded: false, order: null }));
  expect(
    await act(
      market,
      first.me,
      'cancelOrder',
      { orderId: first.orderId },
      '... on CancelOrderSuccess { order { status } }',
    ),
  ).toMatchObject({ order: { status: 'CANCELLED' } });
  // One who goes back afterwards leaves the team as it was, marked.
  expect(await team(teamId)).toMatchObject({
    status: 'SUCCEEDED',
    taken: 3,
    members: [{ refunded: true }, { refunded: false }, { refunded: false }],
  });
});

test('F27: ten who pay at once for a team of three: three are in, seven have their money back', async () => {
  const { first, teamId } = await started();
  for (let round = 0; round < 1; round += 1) {
    const payers = await Promise.all(Array.from({ length: 9 }, () => ready({ teamId, onFull: 'REFUND' })));
    await Promise.all(payers.map(pay));
    const states = await Promise.all([first, ...payers].map(({ orderId }) => statusOf(market, orderId)));
    expect(states.filter((status) => status === 'PAID')).toHaveLength(3);
    expect(states.filter((status) => status === 'CANCELLED')).toHaveLength(7);
  }
  expect(await team(teamId)).toMatchObject({ status: 'SUCCEEDED', taken: 3 });
  const back =
    await market.sql`select r.amount_minor::int as amount from orders.refunds r join orders.orders o on o.id = r.order_id
    where o.group_buy_team_id = ${teamId} and r.reason = 'GROUP_FAILED'`;
  expect(back).toEqual(Array(7).fill({ amount: 9_900 }));
});

test('F27: those who would rather start a team than have their money back start one, at once as well', async () => {
  for (let round = 0; round < 5; round += 1) {
    const { first, teamId } = await started();
    const payers = await Promise.all(Array.from({ length: 9 }, () => ready({ teamId })));
    await Promise.all(payers.map(pay));
    const everybody = [first, ...payers];
    const teams = await Promise.all(everybody.map(teamOf));
    expect(teams.filter((id) => id === teamId)).toHaveLength(3);
    expect(new Set(teams).size).toBe(8);
    const states = await Promise.all(everybody.map(({ orderId }) => statusOf(market, orderId)));
    expect(states.filter((status) => status === 'PAID')).toHaveLength(3);
    expect(states.filter((status) => status === 'PAID_WAITING_GROUP')).toHaveLength(7);
  }
});

test('F26: a team whose time is over fails whole, at whatever instant somebody else pays', async () => {
  for (let round = 0; round < 10; round += 1) {
    const { first, teamId } = await started();
    const second = await ready({ teamId });
    await pay(second);
    market.pass(24 * 3_600_000 - 1_000);
    const third = await ready({ teamId, onFull: 'REFUND' });
    market.pass(round % 2 === 0 ? 1_000 : 999);
    await Promise.all([market.task('expireTeams'), pay(third), market.task('expireTeams')]);
    const states = await Promise.all([first, second, third].map(({ orderId }) => statusOf(market, orderId)));
    const { status } = await team(teamId);
    expect(states).toEqual(Array(3).fill(status === 'SUCCEEDED' ? 'PAID' : 'CANCELLED'));
    if (round % 2 === 0) expect(status).toBe('FAILED');
    else expect(status).toBe('SUCCEEDED');
  }
});

test('who sits in a team has one seat; a second payment starts another team', async () => {
  const { first, teamId } = await started();
  const again = await ready({ teamId }, first.me);
  await pay(again);
  expect(await teamOf(again)).not.toBe(teamId);
  expect((await team(teamId)).taken).toBe(1);
});

test('who pays twice for a seat has one, and the second payment back', async () => {
  const { first } = await started();
  const again = await market.ask(
    playing,
    { input: { paymentId: first.paymentId, outcome: 'CAPTURE_THRICE' } },
    first.me,
  );
  expect(again.data.payInSandbox.payment.status).toBe('CAPTURED');
  expect(await market.sql`select 1 from orders.refunds where order_id = ${first.orderId}`).toHaveLength(0);
});

test('a team that is over, foreign or not there cannot be joined; several goods are no group-buy order', async () => {
  const { teamId } = await started();
  const place = (groupBuy: object, lines = [{ listingId: market.lipstick, quantity: 1 }]) =>
    act(market, person(`usr_${randomUUID()}`), 'placeOrder', {
      merchantId: market.merchantId,
      lines,
      groupBuy: { activityId, ...groupBuy },
      idempotencyKey: randomUUID(),
    });
  const other = `gba_${'1'.repeat(26)}`;
  market.activities.set(other, { merchantId: market.merchantId, teamSize: 2, teamHours: 1 });
  expect(await place({ teamId: `gbt_${'0'.repeat(26)}` })).toMatchObject({
    code: 'NOT_FOUND',
    path: ['groupBuy', 'teamId'],
  });
  expect(await place({ teamId, activityId: other })).toMatchObject({ code: 'NOT_FOUND' });
  expect(await place({ activityId: `gba_${'2'.repeat(26)}` })).toMatchObject({
    code: 'NOT_FOUND',
    path: ['groupBuy', 'activityId'],
  });
  expect(
    await place({}, [
      { listingId: market.lipstick, quantity: 1 },
      { listingId: market.cream, quantity: 1 },
    ]),
  ).toMatchObject({ code: 'INVALID_INPUT', path: ['lines'] });
  market.pass(24 * 3_600_000);
  expect(await place({ teamId })).toMatchObject({ code: 'TEAM_CLOSED', path: ['groupBuy', 'teamId'] });
});

test('the database lets no team be overfull, nor succeed before it is full', async () => {
  const { teamId } = await started();
  await expect(market.sql`update orders.group_buy_teams set taken = 4 where id = ${teamId}`).rejects.toThrow(
    'group_buy_teams_taken',
  );
  await expect(
    market.sql`update orders.group_buy_teams set status = 'SUCCEEDED', settled_at = now() where id = ${teamId}`,
  ).rejects.toThrow('group_buy_teams_full');
});

test('whoever waits for a team waits: neither buyer nor merchant calls the order off', async () => {
  const { first } = await started();
  for (const viewer of [first.me, ownerOf(market)])
    expect(await act(market, viewer, 'cancelOrder', { orderId: first.orderId })).toMatchObject({
      code: 'WRONG_STATE',
    });
});
