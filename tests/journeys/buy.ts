import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import { change, openShop } from '../support/shop.ts';
import { until } from '../support/until.ts';
import { type Town, turnstile } from './town.ts';

const orderFields =
  'id status number total { amountMinor currency } agent { id } customer { displayName } lines { productName }';

type OrderItem = { cursor: string; change: string; order: { id: string; status: string } };

/** A consumer buys by an agent's link and pays in the sandbox: merchant, agent and customer each hear their part. */
export async function buy(town: Town): Promise<void> {
  const door = turnstile(town);
  const shop = await openShop(door().ask, town.tokenOf);
  const buyer = await town.tokenOf(`usr_buyer_${randomUUID()}`);
  const [lipstick, cream] = shop.listingIds;
  const place = (shareToken?: string) =>
    change(door().ask, buyer, 'placeOrder', 'order', {
      merchantId: shop.merchantId,
      lines: [
        { listingId: lipstick, quantity: 1 },
        { listingId: cream, quantity: 2 },
      ],
      expectedTotalMinor: 19_700,
      idempotencyKey: randomUUID(),
      ...(shareToken === undefined ? {} : { shareToken }),
    });
  const first = await place();
  const list = await door().ask<{ merchant: { orders: { streamCursor: string; edges: object[] } } }>(
    'query ($id: ID!) { merchant(id: $id) { orders { streamCursor edges { node { id } } } } }',
    { id: shop.merchantId },
    { token: shop.owner },
  );
  expect(list.merchant.orders.edges).toEqual([{ node: { id: first } }]);

  const orderId = await place(shop.agent.shareToken);
  const merchants = door().listen<OrderItem>(
    `subscription ($id: ID, $after: Cursor) { orderUpdated(merchantId: $id, after: $after) { cursor change order {
       ${orderFields} } } }`,
    { id: shop.merchantId, after: list.merchant.orders.streamCursor },
    { token: shop.owner },
  );
  const mine = () => merchants.items.filter(({ order }) => order.id === orderId);
  await until(() => mine().length > 0);
  const paymentId = await change(door().ask, buyer, 'startPayment', 'payment', {
    orderId,
    idempotencyKey: randomUUID(),
  });
  await change(door().ask, buyer, 'payInSandbox', 'payment', { paymentId, outcome: 'CAPTURE_THRICE' });

  await until(() => mine().length === 2);
  expect(mine().map((item) => item.change)).toEqual(['PLACED', 'PAID']);
  expect(mine()[1]?.order).toEqual({
    id: orderId,
    status: 'PAID',
    number: expect.stringMatching(/^\d{8}-\d{6}$/),
    total: { amountMinor: 19_700, currency: 'CNY' },
    agent: { id: shop.agent.id },
    customer: { displayName: expect.any(String) },
    lines: [{ productName: '口红' }, { productName: '面霜' }],
  });
  const same = await door().ask<{ order: unknown }>(
    `query ($id: ID!) { order(id: $id) { ${orderFields} } }`,
    { id: orderId },
    { token: shop.owner },
  );
  expect(mine()[1]?.order).toEqual(same.order);
  await agentSeesWhatIsTheirs(town, shop.agent, orderId);
  await customerHears(town, buyer, place);
  expect(merchants.errors).toEqual([]);
  merchants.close();
}

/** The agent sees the order and its sum, and neither the buyer nor the payments. */
async function agentSeesWhatIsTheirs(town: Town, agent: { id: string; token: string }, orderId: string) {
  const [door] = town.doors;
  const { agent: seen } = await door.ask<{ agent: { attributedOrders: { edges: object[] } } }>(
    `query ($id: ID!) { agent(id: $id) { attributedOrders { edges { node {
       id total { amountMinor } customer { id } payments { id } } } } } }`,
    agent,
    agent,
  );
  expect(seen.attributedOrders.edges).toEqual([
    { node: { id: orderId, total: { amountMinor: 19_700 }, customer: null, payments: [] } },
  ]);
}

/** The customer hears of an order of their own, and a stranger may not listen to them. */
async function customerHears(town: Town, buyer: string, place: () => Promise<string>) {
  const [door] = town.doors;
  const { myCustomers } = await door.ask<{ myCustomers: { id: string; isMe: boolean }[] }>(
    '{ myCustomers { id isMe } }',
    {},
    { token: buyer },
  );
  expect(myCustomers).toMatchObject([{ isMe: true }]);
  const variables = { id: myCustomers[0]?.id };
  const words = `subscription ($id: ID, $after: Cursor) {
    orderUpdated(customerId: $id, after: $after) { cursor change order { id } } }`;
  const own = door.listen<OrderItem>(words, variables, { token: buyer });
  const stranger = door.listen<OrderItem>(words, variables, { token: await town.tokenOf('usr_stranger') });
  const placed: string[] = [];
  await until(
    async () => {
      placed.push(await place());
      return own.items.length > 0;
    },
    { within: 20_000, every: 200 },
  );
  expect(placed).toContain(own.items[0]?.order.id);
  await until(() => stranger.errors.length > 0);
  expect(stranger.errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  expect([own.errors, stranger.items]).toEqual([[], []]);
  own.close();
  stranger.close();
}
