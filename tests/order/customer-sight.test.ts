import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readConfig } from '../../platform/config.ts';
import { newId } from '../../platform/ids.ts';
import { anonymous, serviceViewer, type Viewer } from '../../platform/viewer.ts';
import { resealAddresses } from '../../subgraphs/order/actions/reseal-addresses.ts';
import { openAddress } from '../../subgraphs/order/actions/seal-address.ts';
import {
  act,
  askBack,
  buyHome,
  deliver,
  home,
  imbalances,
  keepAddress,
  linesOf,
  ownerOf,
  partOf,
  ship,
  supplier,
} from './acts.ts';
import { type Market, openMarket, person, secret } from './market.ts';

let market: Market;
const buyer = () => person(`usr_${randomUUID()}`);
const agent = person('usr_agent');

beforeAll(async () => {
  market = await openMarket();
  market.agents.set('usr_agent', { agentId: 'agt_1', status: 'ACTIVE' });
  market.links.set('ours', { merchantId: market.merchantId, agentId: 'agt_1' });
});
afterAll(async () => {
  expect(await imbalances(market)).toEqual([]);
  await market.close();
});

const update = (me: Viewer, input: object, merchantId = market.merchantId) =>
  act(market, me, 'updateMyCustomer', { merchantId, ...input });
const erase = (me: Viewer) =>
  act(market, me, 'eraseMyData', { merchantId: market.merchantId, idempotencyKey: randomUUID() });
const identify = (me: Viewer) =>
  act(market, me, 'identifyVisitor', { merchantId: market.merchantId, consent: true });
const withdraw = (me: Viewer) => act(market, me, 'withdrawIdentification', { merchantId: market.merchantId });
const customerIdOf = async (me: Viewer) =>
  (await market.ask('{ myCustomers { id } }', {}, me)).data.myCustomers[0].id;

const everybody = (me: Viewer): Record<string, Viewer> => {
  const { merchantId } = market;
  const app = (name: string, ...scopes: string[]) => person(name, { role: 'APP', merchantId, scopes });
  return {
    buyer: me,
    owner: ownerOf(market),
    finance: person('usr_finance', { role: 'MERCHANT_FINANCE', merchantId }),
    staff: person('usr_staff', { role: 'MERCHANT_STAFF', merchantId }),
    platform: person('usr_platform', { role: 'PLATFORM' }),
    orderApp: app('app_1', 'orders:read'),
    addressApp: app('app_2', 'orders:read', 'address:read'),
    otherApp: app('app_3', 'leads:read', 'address:read'),
    agent,
    supplier,
    rival: person('usr_rival', { role: 'MERCHANT_OWNER', merchantId: newId('mer', market.now) }),
    stranger: buyer(),
    service: serviceViewer('card'),
    nobody: anonymous,
  };
};

/** What each of them is told, those who are told the same together. */
async function toldTo(me: Viewer, query: string, variables: object) {
  const told = new Map<string, string[]>();
  for (const [name, viewer] of Object.entries(everybody(me))) {
    const { data, codes } = await market.ask(query, { ...variables }, viewer);
    expect(codes).toEqual([]);
    const seen = JSON.stringify(data);
    told.set(seen, [...(told.get(seen) ?? []), name]);
  }
  return [...told].map(([seen, names]) => [JSON.parse(seen), names]);
}

test('what somebody is like is for them and the merchant’s people; where they live for them alone', async () => {
  const me = buyer();
  const addressId = await keepAddress(market, me);
  await update(me, { profilingConsent: true, ageBand: 'AGE_25_30', gender: 'FEMALE', displayName: '小满' });
  const id = await customerIdOf(me);
  const at = market.now.toISOString();
  const query = `query ($id: ID!, $r: [_Any!]!) {
    customer(id: $id) { displayName ageBand gender profilingConsentAt marketingConsentAt erasedAt addresses { id } }
    _entities(representations: $r) { ... on Customer { ageBand gender profilingConsentAt addresses { id } } } }`;
  const known = { ageBand: 'AGE_25_30', gender: 'FEMALE', profilingConsentAt: at };
  const unknown = { ageBand: null, gender: null, profilingConsentAt: null };
  const customer = (profile: object, addresses: unknown) => ({
    customer: { displayName: '小满', ...profile, marketingConsentAt: null, erasedAt: null, addresses },
    _entities: [{ ...profile, addresses }],
  });
  expect(await toldTo(me, query, { id, r: [{ __typename: 'Customer', id }] })).toEqual([
    [customer(known, [{ id: addressId }]), ['buyer']],
    [customer(known, null), ['owner', 'finance', 'staff', 'platform']],
    [customer(unknown, null), ['orderApp', 'addressApp']],
    [
      { customer: null, _entities: [null] },
      ['otherApp', 'agent', 'supplier', 'rival', 'stranger', 'service', 'nobody'],
    ],
  ]);
});

test('where an order goes is for the buyer, the merchant’s people, apps with the scope, and who ships it', async () => {
  const me = buyer();
  const orderId = await buyHome(market, me, { shareToken: 'ours' });
  const order = { __typename: 'Order', id: orderId };
  const part = { __typename: 'FulfillmentOrder', id: await partOf(market, orderId) };
  const query = `query ($id: ID!, $r: [_Any!]!) { order(id: $id) { address { recipient phone street } }
    _entities(representations: $r) { ... on Order { address { phone } }
      ... on FulfillmentOrder { to: address { phone } } } }`;
  const { recipient, phone, street } = home;
  expect(await toldTo(me, query, { id: orderId, r: [order, part] })).toEqual([
    [
      {
        order: { address: { recipient, phone, street } },
        _entities: [{ address: { phone } }, { to: { phone } }],
      },
      ['buyer', 'owner', 'finance', 'staff', 'platform', 'addressApp'],
    ],
    [{ order: { address: null }, _entities: [{ address: null }, { to: null }] }, ['orderApp']],
    [{ order: null, _entities: [null, null] }, ['otherApp', 'rival', 'stranger', 'service', 'nobody']],
    [{ order: { address: null }, _entities: [{ address: null }, null] }, ['agent']],
    [{ order: null, _entities: [null, { to: { phone } }] }, ['supplier']],
  ]);
});

test('nothing of an address lies open anywhere in the database', async () => {
  const me = buyer();
  const orderId = await buyHome(market, me);
  await deliver(market, orderId);
  const tables =
    await market.sql`select table_name from information_schema.tables where table_schema = 'orders' and table_type = 'BASE TABLE'`;
  expect(tables.length).toBeGreaterThan(20);
  for (const { table_name: table } of tables) {
    const found = await market.sql`select count(*)::int as found from ${market.sql(`orders.${table}`)} as kept
      where kept::text like any (array[${`%${home.recipient}%`}, ${`%${home.phone}%`}, ${`%${home.street}%`}])`;
    expect([table, found[0]?.['found']]).toEqual([table, 0]);
  }
});

test('an address that was moved to another row, or changed, opens for nobody', async () => {
  const [me, other] = [buyer(), buyer()];
  const [mine, theirs] = [await buyHome(market, me), await buyHome(market, other)];
  const addressOf = async (orderId: string) => {
    const { data, codes } = await market.ask(
      'query ($id: ID!) { order(id: $id) { id address { phone } } }',
      { id: orderId },
      ownerOf(market),
    );
    return [data.order, codes.length];
  };
  await market.sql`update orders.orders mine set address_sealed = theirs.address_sealed from orders.orders theirs
    where mine.id = ${mine} and theirs.id = ${theirs}`;
  expect(await addressOf(mine)).toEqual([{ id: mine, address: null }, 1]);
  expect(await addressOf(theirs)).toEqual([{ id: theirs, address: { phone: home.phone } }, 0]);
  await market.sql`update orders.orders set address_sealed = 'k9.a.b.c' where id = ${mine}`;
  expect(await addressOf(mine)).toEqual([{ id: mine, address: null }, 1]);
  await market.sql`update orders.orders set address_sealed = null where id = ${mine}`;
});

test('a new key reaches orders, too; what does not open stays, and stops nothing', async () => {
  const [me, other] = [buyer(), buyer()];
  const [broken, whole] = [await buyHome(market, me), await buyHome(market, other)];
  const key = Buffer.alloc(32, 7).toString('base64');
  const config = { ...readConfig({ ADDRESS_KEYS: `k7:${key}` }), secret };
  await market.sql`update orders.orders set address_sealed = 'k9.a.b.c' where id = ${broken}`;
  await resealAddresses({ ...market.deps, config });
  const sealedOf = async (id: string) =>
    String(
      (await market.sql`select address_sealed from orders.orders where id = ${id}`)[0]?.['address_sealed'],
    );
  expect(await sealedOf(broken)).toBe('k9.a.b.c');
  expect(await sealedOf(whole)).toMatch(/^k7\./);
  expect(openAddress(config, await sealedOf(whole), { merchantId: market.merchantId, id: whole })).toEqual(
    home,
  );
  await market.sql`update orders.orders set address_sealed = null where address_sealed is not null`;
  await market.sql`delete from orders.addresses`;
  for (const keys of [`a:${key},a:${key}`, `derived:${key}`, `a:${key},`, 'a:c2hvcnQ=']) {
    expect(() => readConfig({ ADDRESS_KEYS: keys })).toThrow('ADDRESS_KEYS');
  }
});

test('one address is offered first: the one that is said to be, and after it the oldest', async () => {
  const me = buyer();
  const ids: string[] = [];
  for (let i = 0; i < 3; i += 1) {
    ids.push(await keepAddress(market, me));
    // Ids sort by the millisecond.
    market.pass(1);
  }
  const first = async () =>
    (await market.sql`select id from orders.addresses where id in ${market.sql(ids)} and is_default`).map(
      ({ id }) => ids.indexOf(id),
    );
  expect(await first()).toEqual([0]);
  await act(market, me, 'setDefaultAddress', { addressId: ids[2] });
  expect(await first()).toEqual([2]);
  const refused = { code: 'NOT_FOUND', path: ['addressId'] };
  expect(await act(market, buyer(), 'setDefaultAddress', { addressId: ids[0] })).toMatchObject(refused);
  expect(await act(market, me, 'setDefaultAddress', { addressId: 'adr_none' })).toMatchObject(refused);
  expect(await first()).toEqual([2]);
  await Promise.all([ids[0], ids[1]].map((addressId) => act(market, me, 'setDefaultAddress', { addressId })));
  expect(await first()).toHaveLength(1);
  await act(market, me, 'setDefaultAddress', { addressId: ids[2] });
  await act(market, me, 'removeAddress', { addressId: ids[2] });
  expect(await first()).toEqual([0]);
  expect((await act(market, anonymous, 'removeAddress', { addressId: ids[0] })).codes).toEqual([
    'UNAUTHENTICATED',
  ]);
});

test('the buyer says where an order goes until something of it is shipped', async () => {
  const me = buyer();
  const orderId = await market.place(me, { shareToken: 'ours' });
  const set = (viewer: Viewer, addressId: string, order = orderId) =>
    act(
      market,
      viewer,
      'setOrderAddress',
      { orderId: order, addressId },
      '... on SetOrderAddressSuccess { order { address { region street } } }',
    );
  const addressId = await keepAddress(market, me);
  const answer = await set(me, addressId);
  expect(answer.order.address).toEqual({ region: home.region, street: home.street });
  const [row] = await market.sql`select region from orders.orders where id = ${orderId}`;
  expect(row).toEqual({ region: home.region });
  expect(await set(me, await keepAddress(market, buyer()))).toMatchObject({
    code: 'NOT_FOUND',
    path: ['addressId'],
  });
  expect(await set(buyer(), addressId)).toMatchObject({ code: 'NOT_FOUND', path: ['orderId'] });
  expect(await set(agent, addressId)).toMatchObject({ code: 'FORBIDDEN' });
  expect(await set(ownerOf(market), addressId)).toMatchObject({ code: 'FORBIDDEN' });
  const paid = await buyHome(market, me);
  const moved = await keepAddress(market, me, { ...home, street: '衡山路 9 号' });
  expect((await set(me, moved, paid)).order.address.street).toBe('衡山路 9 号');
  const [line] = await linesOf(market, paid);
  await ship(market, paid, [{ lineId: line?.id ?? '', quantity: 1 }]);
  expect(await set(me, addressId, paid)).toMatchObject({ code: 'WRONG_STATE' });
});

test('an order is not sent where the merchant does not deliver, nor for freight that was of another place', async () => {
  const me = buyer();
  const policy = { merchantId: market.merchantId, kind: 'STANDARD', days: 3 };
  const set = (more: object) =>
    act(
      market,
      ownerOf(market),
      'setDeliveryPolicy',
      { ...policy, ...more },
      '... on SetDeliveryPolicySuccess { merchant { id } }',
    );
  await set({ regionPrefix: '31', freightMinor: 0 });
  await set({ regionPrefix: '32', freightMinor: 800 });
  const [near, far, nowhere] = [
    await keepAddress(market, me),
    await keepAddress(market, me, { ...home, region: '320102' }),
    await keepAddress(market, me, { ...home, region: '650102' }),
  ];
  const free = await market.place(me, { addressId: near });
  market.pass(1);
  const dear = await market.place(me, { addressId: far });
  const move = (orderId: string, addressId: string) =>
    act(market, me, 'setOrderAddress', { orderId, addressId });
  expect(await move(free, nowhere)).toMatchObject({ code: 'DELIVERY_UNAVAILABLE', path: ['addressId'] });
  expect(await move(free, far)).toMatchObject({ code: 'DELIVERY_UNAVAILABLE', path: ['addressId'] });
  const rows =
    await market.sql`select id, region from orders.orders where id in ${market.sql([free, dear])} order by id`;
  expect(rows.map(({ region }) => region)).toEqual([home.region, '320102']);
  for (const regionPrefix of ['31', '32'])
    await act(market, ownerOf(market), 'removeDeliveryPolicy', {
      merchantId: market.merchantId,
      regionPrefix,
      kind: 'STANDARD',
    });
});

test('nobody becomes the customer of a merchant that is none', async () => {
  const me = buyer();
  const none = newId('mer', market.now);
  for (const merchantId of [none, 'mer_1', '']) {
    const input = { merchantId, address: home };
    const visiting = { ...me, visitor: { id: `vis_${randomUUID()}`, merchantId } };
    const answers = [
      await update(me, { displayName: '小满' }, merchantId),
      await act(market, me, 'saveAddress', input),
      await act(market, visiting, 'identifyVisitor', { merchantId, consent: true }),
    ];
    for (const answer of answers) expect(answer).toMatchObject({ code: 'NOT_FOUND', path: ['merchantId'] });
  }
  expect(await market.sql`select 1 from orders.customers where user_id = ${me.userId ?? ''}`).toHaveLength(0);
  const absent = await market.ask('query ($id: ID!) { exportMyData(merchantId: $id) }', { id: none }, me);
  expect(absent).toEqual({ data: { exportMyData: null }, codes: [] });
  const nobody = await market.ask('query ($id: ID!) { exportMyData(merchantId: $id) }', { id: none });
  expect(nobody.codes).toEqual(['UNAUTHENTICATED']);
});

test('of several who say at once that a device is theirs, one is right, until they take it back', async () => {
  const visitor = { id: `vis_${randomUUID()}`, merchantId: market.merchantId };
  const people = Array.from({ length: 5 }, () => ({ ...buyer(), visitor }));
  const answers = await Promise.all(people.map(identify));
  const winners = people.filter((_, i) => answers[i].__typename === 'IdentifyVisitorSuccess');
  expect(winners).toHaveLength(1);
  expect(answers.filter(({ code }) => code === 'VISITOR_TAKEN')).toHaveLength(4);
  const [winner, loser] = [winners[0] as Viewer, people.find((one) => one !== winners[0]) as Viewer];
  // Buying on the shared device goes on, as somebody who is not known by it.
  await market.place(loser, { identify: true });
  const known = () =>
    market.sql`select customer_id from orders.customer_visitors where visitor_id = ${visitor.id}`;
  expect(await known()).toEqual([{ customer_id: await customerIdOf(winner) }]);
  await withdraw(winner);
  expect(await identify(loser)).toMatchObject({ __typename: 'IdentifyVisitorSuccess' });
  expect(await known()).toEqual([{ customer_id: await customerIdOf(loser) }]);
});

test('whatever is said and taken back at once, what is kept is what was told last', async () => {
  const visitor = { id: `vis_${randomUUID()}`, merchantId: market.merchantId };
  const [me, other] = [
    { ...buyer(), visitor },
    { ...buyer(), visitor },
  ];
  for (let round = 0; round < 10; round += 1) {
    await Promise.all([identify(me), withdraw(me), identify(other), withdraw(other), identify(me)]);
    const told = await market.sql`select name, payload->>'customerId' as customer from orders.outbox
      where payload->>'visitorId' = ${visitor.id} order by id desc limit 1`;
    const kept =
      await market.sql`select customer_id as customer from orders.customer_visitors where visitor_id = ${visitor.id}`;
    const last = told[0]?.['name'] === 'customer.identified' ? [{ customer: told[0]['customer'] }] : [];
    expect([...kept]).toEqual(last);
  }
});

test('one customer is known by at most a hundred devices', async () => {
  const me = buyer();
  await update(me, {});
  const id = await customerIdOf(me);
  await market.sql`insert into orders.customer_visitors (visitor_id, merchant_id, customer_id, linked_at)
    select ${`vis_${randomUUID()}`} || n, ${market.merchantId}, ${id}, now() from generate_series(1, 100) as n`;
  const visiting = { ...me, visitor: { id: `vis_${randomUUID()}`, merchantId: market.merchantId } };
  expect(await identify(visiting)).toMatchObject({ code: 'INVALID_INPUT', path: ['merchantId'] });
  await market.place(visiting, { identify: true });
  expect(await market.sql`select 1 from orders.customer_visitors where customer_id = ${id}`).toHaveLength(
    100,
  );
});

test('who is forgotten is not left with a claim, nor with the payer’s name', async () => {
  for (let round = 0; round < 6; round += 1) {
    const me = buyer();
    const orderId = await buyHome(market, me);
    await market.sql`update orders.payments set payer_id = 'openid-1' where order_id = ${orderId}`;
    await deliver(market, orderId);
    const customerId = await customerIdOf(me);
    const [line] = await linesOf(market, orderId);
    const [erased, asked] = await Promise.all([
      erase(me),
      askBack(market, me, orderId, [{ lineId: line?.id ?? '', quantity: 1 }]),
    ]);
    const claims = await market.sql`select 1 from orders.after_sales where order_id = ${orderId}`;
    const [customer] =
      await market.sql`select erased_at, user_id from orders.customers where id = ${customerId}`;
    const [payment] = await market.sql`select payer_id from orders.payments where order_id = ${orderId}`;
    const forgotten = erased.__typename === 'EraseMyDataSuccess';
    expect([customer?.['erased_at'] !== null, claims.length, payment?.['payer_id']]).toEqual(
      forgotten ? [true, 0, null] : [false, 1, 'openid-1'],
    );
    expect([erased.code, asked.code]).toEqual(
      forgotten ? [undefined, 'NOT_FOUND'] : ['STILL_NEEDED', undefined],
    );
    expect(customer?.['user_id'] === me.userId).toBe(!forgotten);
  }
});
