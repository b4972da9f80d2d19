import { afterAll, beforeAll, expect, test } from 'vitest';
import { readCursor } from '../../platform/cursor.ts';
import { move } from '../../platform/relay.ts';
import { deriveKey } from '../../platform/secrets.ts';
import type { Viewer } from '../../platform/viewer.ts';
import * as tables from '../../subgraphs/order/store/tables.ts';
import { cancelling, type Market, openMarket, person, secret } from './market.ts';

let market: Market;
let owner: Viewer;
const placed: string[] = [];

beforeAll(async () => {
  market = await openMarket();
  owner = person('usr_owner', { role: 'MERCHANT_OWNER', merchantId: market.merchantId });
  market.agents.set('usr_agent', { agentId: 'agt_1', status: 'ACTIVE' });
  market.links.set('ours', { merchantId: market.merchantId, agentId: 'agt_1' });
  for (let i = 0; i < 50; i += 1) {
    market.now = new Date(market.now.getTime() + 1);
    const me = person(`usr_${i}`);
    const orderId = await market.place(me, { shareToken: 'ours' });
    await market.pay(me, orderId);
    placed.unshift(orderId);
  }
});
afterAll(() => market.close());

const list = (arguments_: string, node = 'id') =>
  `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Merchant { orders${arguments_} {
     streamCursor pageInfo { hasNextPage endCursor } edges { cursor node { ${node} } } } } } }`;

async function orders(arguments_: string, node?: string) {
  const r = [{ __typename: 'Merchant', id: market.merchantId }];
  const { data, codes } = await market.ask(list(arguments_, node), { r }, owner);
  return { ...data?._entities[0]?.orders, codes };
}

test('pages are newest first, whole, and end', async () => {
  const seen: string[] = [];
  let after = '';
  for (let page = 0; page < 4; page += 1) {
    const { edges, pageInfo } = await orders(`(first: 13${after})`);
    seen.push(...edges.map((edge: { node: { id: string } }) => edge.node.id));
    expect(pageInfo.hasNextPage).toBe(page < 3);
    after = `, after: "${pageInfo.endCursor}"`;
  }
  expect(seen).toEqual(placed);
  expect((await orders('(first: 101)')).codes).toEqual(['PAGE_TOO_LARGE']);
  expect((await orders('(after: "made up")')).codes).toEqual(['UNKNOWN_CURSOR']);
});

test('a list by state holds those in that state', async () => {
  const [newest = ''] = placed;
  await market.ask(cancelling, { input: { orderId: newest } }, owner);
  expect((await orders('(status: CANCELLED)')).edges).toMatchObject([{ node: { id: newest } }]);
  expect((await orders('(first: 1, status: PENDING_PAYMENT)')).edges).toMatchObject([
    { node: { id: placed[1] } },
  ]);
  expect((await orders('(status: PAID)')).edges).toEqual([]);
});

test('fifty orders with everything take as many statements as one', async () => {
  const node =
    'customer { displayName } lines { productName total { amountMinor } } payments { status } agent { id }';
  const count = async (first: number) => {
    market.statements = 0;
    const { edges } = await orders(`(first: ${first})`, node);
    expect(edges).toHaveLength(first);
    for (const edge of edges) expect(edge.node).toMatchObject({ lines: [{}, {}], payments: [{}] });
    return market.statements;
  };
  expect([await count(1), await count(50)]).toEqual([5, 5]);
});

test('an agent asks its standing once for fifty orders', async () => {
  market.asked.clear();
  const representations = placed.map((id) => ({ __typename: 'Order', id }));
  const { data } = await market.ask(
    'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Order { id customer { id } } } }',
    { r: representations },
    person('usr_agent'),
  );
  expect(data._entities).toEqual(placed.map((id) => ({ id, customer: null })));
  expect([...market.asked]).toEqual([['distribution', 1]]);
});

test('a new agent has an empty list rather than none', async () => {
  market.agents.set('usr_new', { agentId: 'agt_new', status: 'ACTIVE' });
  const r = [{ __typename: 'Agent', id: 'agt_new', program: { merchant: { id: market.merchantId } } }];
  const query = `query ($r: [_Any!]!) { _entities(representations: $r) {
    ... on Agent { attributedOrders { edges { node { id } } pageInfo { hasNextPage endCursor } streamCursor } } } }`;
  const { data } = await market.ask(query, { r }, person('usr_new'));
  expect(data._entities[0].attributedOrders).toMatchObject({
    edges: [],
    pageInfo: { hasNextPage: false, endCursor: null },
  });
});

test('each list names its stream, and the place from which nothing on it is missed', async () => {
  await market.sql`insert into orders.log_head (epoch) values ('the first') on conflict (id) do update set epoch = excluded.epoch`;
  while ((await move(market.deps.db.pool, tables)) > 0);
  const key = deriveKey(secret, 'cursor');
  const me = person('usr_7');
  const { data } = await market.ask('{ myCustomers { id orders { streamCursor } } }', {}, me);
  const [customer] = data.myCustomers;
  const place = { source: 'order', epoch: 'the first' };
  expect(readCursor(customer.orders.streamCursor, key)).toEqual({
    ...place,
    channel: `customer:${customer.id}`,
    sequence: 1,
  });
  expect(readCursor((await orders('')).streamCursor, key)).toEqual({
    ...place,
    channel: `merchant:${market.merchantId}`,
    // Fifty placed, one called off.
    sequence: 51,
  });
});
