import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { anonymous, serviceViewer, type Viewer } from '../../platform/viewer.ts';
import { cancelling, type Market, openMarket, paying, person, playing } from './market.ts';

let market: Market;
let orderId: string;
let lineId: string;
let customerId: string;
let paymentId: string;

const buyer = person('usr_buyer');
const agent = person('usr_agent');
const whole = `id number merchant { id } customer { id displayName merchant { id } createdAt } status
  lines { id listing { id } productName unitPrice { amountMinor currency } quantity total { amountMinor currency } }
  total { amountMinor currency } agent { id } payments { id provider status amount { amountMinor currency } createdAt capturedAt }
  placedAt paidAt`;

const people = () => ({
  owner: person('usr_owner', { role: 'MERCHANT_OWNER', merchantId: market.merchantId }),
  finance: person('usr_finance', { role: 'MERCHANT_FINANCE', merchantId: market.merchantId }),
  staff: person('usr_staff', { role: 'MERCHANT_STAFF', merchantId: market.merchantId }),
  app: person('app_1', { role: 'APP', merchantId: market.merchantId, scopes: ['orders:read'] }),
  platform: person('usr_platform', { role: 'PLATFORM' }),
});
const strangers = (): Record<string, Viewer> => ({
  'another merchant': person('usr_rival', { role: 'MERCHANT_OWNER', merchantId: 'mer_rival' }),
  'an app with another scope': person('app_2', {
    role: 'APP',
    merchantId: market.merchantId,
    scopes: ['leads:read'],
  }),
  'an app of another merchant': person('app_3', {
    role: 'APP',
    merchantId: 'mer_rival',
    scopes: ['orders:read'],
  }),
  'a supplier': person('usr_supplier', { role: 'SUPPLIER', supplierId: 'sup_1' }),
  'another buyer': person('usr_other'),
  'another agent': person('usr_agent_2'),
  'a removed agent': person('usr_agent_gone'),
  'a service': serviceViewer('card'),
  nobody: anonymous,
});

beforeAll(async () => {
  market = await openMarket();
  market.agents.set('usr_agent', { agentId: 'agt_1', status: 'ACTIVE' });
  market.agents.set('usr_agent_2', { agentId: 'agt_2', status: 'ACTIVE' });
  market.agents.set('usr_agent_gone', { agentId: 'agt_1', status: 'REMOVED' });
  market.links.set('ours', { merchantId: market.merchantId, agentId: 'agt_1' });
  orderId = await market.place(buyer, { shareToken: 'ours' });
  await market.place(person('usr_other'));
  paymentId = await market.pay(buyer, orderId);
  await market.ask(playing, { input: { paymentId } }, buyer);
  const [line] = await market.sql`select id from orders.order_lines where order_id = ${orderId}`;
  const [order] = await market.sql`select customer_id from orders.orders where id = ${orderId}`;
  lineId = line?.['id'];
  customerId = order?.['customer_id'];
});
afterAll(() => market.close());

const orderBy = async (viewer: Viewer) =>
  (await market.ask(`query ($id: ID!) { order(id: $id) { ${whole} } }`, { id: orderId }, viewer)).data.order;

/** Every way to anything of the order, its customer and its lists; `_entities` included. */
async function everything(viewer: Viewer) {
  const representations = [
    { __typename: 'Order', id: orderId },
    { __typename: 'OrderLine', id: lineId },
    { __typename: 'Payment', id: paymentId },
    { __typename: 'Customer', id: customerId },
    { __typename: 'Merchant', id: market.merchantId },
    { __typename: 'Agent', id: 'agt_1', program: { merchant: { id: market.merchantId } } },
  ];
  const { data, codes } = await market.ask(
    `query ($orderId: ID!, $customerId: ID!, $representations: [_Any!]!) {
       order(id: $orderId) { id } customer(id: $customerId) { id orders { edges { node { id } } } }
       myCustomers { id }
       _entities(representations: $representations) {
         ... on Order { id } ... on OrderLine { id } ... on Payment { id } ... on Customer { id }
         ... on Merchant { orders { edges { node { id } } } }
         ... on Agent { attributedOrders { edges { node { id } } } } } }`,
    { orderId, customerId, representations },
    viewer,
  );
  expect(codes).toEqual([]);
  return data;
}

describe('who sees an order', () => {
  test('the buyer, the merchant’s people, apps with the scope and the platform see all of it', async () => {
    const seen = await orderBy(buyer);
    expect(seen).toMatchObject({
      id: orderId,
      status: 'PAID',
      customer: { id: customerId, merchant: { id: market.merchantId } },
      agent: { id: 'agt_1' },
      lines: [{ quantity: 1 }, { quantity: 2 }],
      payments: [{ id: paymentId, provider: 'SANDBOX', status: 'CAPTURED' }],
      paidAt: market.now.toISOString(),
    });
    for (const viewer of Object.values(people())) expect(await orderBy(viewer)).toEqual(seen);
  });

  test('the agent sees all but who bought and how it was paid', async () => {
    const seen = await orderBy(buyer);
    expect(await orderBy(agent)).toEqual({ ...seen, customer: null, payments: [] });
    const data = await everything(agent);
    expect(data).toMatchObject({ order: { id: orderId }, customer: null });
    expect(data._entities).toEqual([
      { id: orderId },
      { id: lineId },
      null,
      null,
      { orders: null },
      { attributedOrders: { edges: [{ node: { id: orderId } }] } },
    ]);
  });

  test('strangers see nothing by any way, as if there were nothing', async () => {
    for (const [name, viewer] of Object.entries(strangers())) {
      const data = await everything(viewer);
      expect([name, data.order, data.customer]).toEqual([name, null, null]);
      expect([name, data._entities]).toEqual([
        name,
        [null, null, null, null, { orders: null }, { attributedOrders: null }],
      ]);
      expect(data.myCustomers).toHaveLength(name === 'another buyer' ? 1 : 0);
    }
  });

  test('lists hold what belongs to their owner', async () => {
    const { owner, app } = people();
    const own = [{ node: { id: orderId } }];
    expect((await everything(buyer)).customer.orders.edges).toEqual(own);
    const data = await everything(owner);
    expect(data.customer.orders.edges).toEqual(own);
    expect(data._entities[4].orders.edges).toHaveLength(2);
    expect(data._entities[5].attributedOrders.edges).toEqual(own);
    // Attributed orders are the agent's and the merchant's own affair.
    expect((await everything(app))._entities[5]).toEqual({ attributedOrders: null });
  });

  test('whether a customer is me, only I am told', async () => {
    const isMe = async (viewer: Viewer) =>
      (await market.ask('query ($id: ID!) { customer(id: $id) { isMe } }', { id: customerId }, viewer)).data
        .customer;
    expect(await isMe(buyer)).toEqual({ isMe: true });
    expect(await isMe(people().owner)).toEqual({ isMe: false });
    expect(await isMe(agent)).toBeNull();
  });

  test('an execution that many share answers by grants alone, and fails where the individual matters', async () => {
    const { owner } = people();
    const shared = (viewer: Viewer): Viewer => ({ ...viewer, userId: null, shared: true });
    expect(await orderBy(shared(owner))).toMatchObject({ id: orderId, customer: { id: customerId } });
    const query = 'query ($id: ID!) { order(id: $id) { id } }';
    expect(await market.ask(query, { id: orderId }, shared(buyer))).toEqual({
      data: { order: null },
      codes: ['INDIVIDUAL_REQUIRED'],
    });
    const me = 'query ($id: ID!) { customer(id: $id) { isMe } }';
    expect((await market.ask(me, { id: customerId }, shared(owner))).codes).toEqual(['INDIVIDUAL_REQUIRED']);
  });

  test('texts that are no ids are nothing', async () => {
    const query = 'query ($id: ID!) { order(id: $id) { id } customer(id: $id) { id } }';
    for (const id of ['', '\u0000', `ord_${"'".repeat(26)}`, customerId.replace('cus', 'ord')]) {
      expect(await market.ask(query, { id }, people().platform)).toEqual({
        data: { order: null, customer: null },
        codes: [],
      });
    }
  });
});

describe('who may do what with an order', () => {
  const acts = async (viewer: Viewer) => {
    const start = await market.ask(paying, { input: { orderId, idempotencyKey: 'one-key-of-many' } }, viewer);
    const play = await market.ask(playing, { input: { paymentId } }, viewer);
    const cancel = await market.ask(cancelling, { input: { orderId } }, viewer);
    return [start, play, cancel].map(
      ({ data, codes }) => codes[0] ?? Object.values<{ code: string }>(data)[0]?.code,
    );
  };

  test('a stranger finds nothing, others may see and not touch, nobody must sign in', async () => {
    await market.sql`update orders.line_progress set shipped_quantity = 1 where line_id = ${lineId}`;
    const standing = () =>
      market.sql`select o.status, count(n.*)::int as notices from orders.orders o, orders.payment_notices n
        where o.id = ${orderId} group by 1`;
    const before = await standing();
    expect(await acts(person('usr_other'))).toEqual(['NOT_FOUND', 'NOT_FOUND', 'NOT_FOUND']);
    expect(await acts(agent)).toEqual(['FORBIDDEN', 'NOT_FOUND', 'FORBIDDEN']);
    const { owner, finance, app, platform } = people();
    expect(await acts(owner)).toEqual(['FORBIDDEN', 'FORBIDDEN', 'WRONG_STATE']);
    for (const viewer of [finance, app, platform])
      expect(await acts(viewer)).toEqual(['FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN']);
    expect(await acts(anonymous)).toEqual(['UNAUTHENTICATED', 'UNAUTHENTICATED', 'UNAUTHENTICATED']);
    expect(await standing()).toEqual(before);
  });

  test('the merchant calls off what is not paid', async () => {
    const { staff } = people();
    const open = await market.place(buyer);
    const { data } = await market.ask(cancelling, { input: { orderId: open } }, staff);
    expect(data.cancelOrder.order).toEqual({ id: open, status: 'CANCELLED' });
  });
});
