import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import { change, openShop } from '../support/shop.ts';
import { until } from '../support/until.ts';
import { type Town, turnstile } from './town.ts';

type Item = { cursor: string; change: string; taken: number; team: { status: string } };

/** Ten pay at once for a team of three: three are in, seven have their money back, and whoever was sent the team's link watches. */
export async function fillATeam(town: Town): Promise<void> {
  const door = turnstile(town);
  const shop = await openShop(door().ask, town.tokenOf);
  const [listingId] = shop.listingIds;
  const now = Date.now();
  const activityId = await change(door().ask, shop.owner, 'createGroupBuyActivity', 'activity', {
    ...{ listingId, priceMinor: 6_900, teamSize: 3, stockShare: 100, perUserLimit: 1 },
    ...{ startsAt: new Date(now - 1_000), endsAt: new Date(now + 86_400_000), idempotencyKey: randomUUID() },
  });
  await change(door().ask, shop.owner, 'publishGroupBuyActivity', 'activity', { activityId });

  const join = async (teamId?: string) => {
    const token = await town.tokenOf(`usr_${randomUUID()}`);
    const orderId = await change(door().ask, token, 'placeOrder', 'order', {
      ...{ merchantId: shop.merchantId, lines: [{ listingId, quantity: 1 }], expectedTotalMinor: 6_900 },
      ...{ groupBuy: { activityId, teamId, onFull: 'REFUND' }, idempotencyKey: randomUUID() },
    });
    const paymentId = await change(door().ask, token, 'startPayment', 'payment', {
      orderId,
      idempotencyKey: randomUUID(),
    });
    return { token, orderId, pay: () => change(door().ask, token, 'payInSandbox', 'payment', { paymentId }) };
  };
  const first = await join();
  await first.pay();
  const orderOf = async ({ token, orderId }: { token: string; orderId: string }) =>
    (
      await door().ask<{
        order: {
          status: string;
          refunded: { amountMinor: number };
          groupBuyTeam: { id: string; taken: number };
        };
      }>(
        'query ($id: ID!) { order(id: $id) { status refunded { amountMinor } groupBuyTeam { id taken } } }',
        { id: orderId },
        { token },
      )
    ).order;
  const { groupBuyTeam: team } = await orderOf(first);
  const watching = door().listen<Item>(
    'subscription ($id: ID, $after: Cursor) { groupBuyTeamUpdated(teamId: $id, after: $after) { cursor change taken team { status } } }',
    { id: team.id },
    {},
  );
  const others = await Promise.all(Array.from({ length: 9 }, () => join(team.id)));
  await Promise.all(others.map(({ pay }) => pay()));
  const orders = await Promise.all([first, ...others].map(orderOf));
  expect(orders.filter(({ status }) => status === 'PAID')).toHaveLength(3);
  const back = orders.filter(({ status }) => status === 'CANCELLED');
  expect(back.map(({ refunded }) => refunded.amountMinor)).toEqual(Array(7).fill(6_900));
  // Three of a thousand are sold, and of the activity's hundred as many are gone.
  await until(async () => {
    const { supplierOffer, groupBuyActivity } = await door().ask<{
      supplierOffer: { availability: number };
      groupBuyActivity: { joinableTeams: { edges: object[] } };
    }>(
      'query ($o: ID!, $a: ID!) { supplierOffer(id: $o) { availability } groupBuyActivity(id: $a) { joinableTeams { edges { node { id } } } } }',
      { o: shop.goods[0].offerId, a: activityId },
      { token: shop.supplier },
    );
    return supplierOffer.availability === 997 && groupBuyActivity.joinableTeams.edges.length === 0;
  });
  // Who began to listen in time saw it fill; nobody sees it come to more than three.
  expect(watching.items.every(({ taken }) => taken <= 3)).toBe(true);
  expect(watching.errors).toEqual([]);
  watching.close();
}
