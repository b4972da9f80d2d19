import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readConfig } from '../../platform/config.ts';
import type { Viewer } from '../../platform/viewer.ts';
import { resealAddresses } from '../../subgraphs/order/actions/reseal-addresses.ts';
import { openAddress, sealAddress } from '../../subgraphs/order/actions/seal-address.ts';
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
  statusOf,
  stepOf,
} from './acts.ts';
import { type Market, openMarket, person, secret } from './market.ts';

let market: Market;
beforeAll(async () => {
  market = await openMarket();
});
afterAll(async () => {
  expect(await imbalances(market)).toEqual([]);
  await market.close();
});

const buyer = () => person(`usr_${randomUUID()}`);
const visiting = (me: Viewer, id = `vis_${randomUUID()}`, merchantId = market.merchantId): Viewer => ({
  ...me,
  visitor: { id, merchantId },
});
const customerOf = async (me: Viewer) => {
  const { data } = await market.ask(
    '{ myCustomers { id displayName ageBand gender profilingConsentAt marketingConsentAt addresses { id isDefault address { recipient street } } } }',
    {},
    me,
  );
  return data.myCustomers[0];
};
const update = (me: Viewer, input: object) =>
  act(market, me, 'updateMyCustomer', { merchantId: market.merchantId, ...input });

test('age and gender are known with consent, and forgotten with it', async () => {
  const me = buyer();
  expect(await update(me, { ageBand: 'AGE_25_30' })).toMatchObject({
    code: 'INVALID_INPUT',
    path: ['profilingConsent'],
  });
  await update(me, {
    profilingConsent: true,
    ageBand: 'AGE_25_30',
    gender: 'FEMALE',
    displayName: '小满',
    marketingConsent: true,
  });
  const known = await customerOf(me);
  expect(known).toMatchObject({
    displayName: '小满',
    ageBand: 'AGE_25_30',
    gender: 'FEMALE',
    profilingConsentAt: market.now.toISOString(),
  });
  await update(me, { gender: null });
  expect(await customerOf(me)).toMatchObject({ ageBand: 'AGE_25_30', gender: null });
  await update(me, { profilingConsent: false });
  expect(await customerOf(me)).toMatchObject({
    ageBand: null,
    gender: null,
    profilingConsentAt: null,
    marketingConsentAt: market.now.toISOString(),
  });
  await expect(
    market.sql`update orders.customers set age_band = 'AGE_25_30' where id = ${known.id}`,
  ).rejects.toThrow('customers_consent');
});

test('addresses lie sealed, each for its own row, and are their owner’s alone', async () => {
  const me = buyer();
  const addressId = await keepAddress(market, me);
  const rows = await market.sql`select id, sealed from orders.addresses where id = ${addressId}`;
  const sealed: string = rows[0]?.['sealed'];
  for (const text of ['林小满', '13800138000', '漕溪北路'])
    expect([
      sealed.includes(text),
      Buffer.from(sealed.split('.')[2] ?? '', 'base64url').includes(text),
    ]).toEqual([false, false]);
  const {
    merchantId,
    deps: { config },
  } = market;
  expect(openAddress(config, sealed, { merchantId, id: addressId })).toEqual(home);
  expect(() => openAddress(config, sealed, { merchantId, id: 'adr_other' })).toThrow();
  expect(() => openAddress(config, sealed, { merchantId: 'mer_other', id: addressId })).toThrow();
  const parts = sealed.split('.');
  const turned = [...parts.slice(0, 2), `A${parts[2]?.slice(1)}`, parts[3]].join('.');
  if (turned !== sealed) expect(() => openAddress(config, turned, { merchantId, id: addressId })).toThrow();
  expect((await customerOf(me)).addresses).toEqual([
    { id: addressId, isDefault: true, address: { recipient: '林小满', street: home.street } },
  ]);
  const { id } = await customerOf(me);
  const asOwner = await market.ask(
    'query ($id: ID!) { customer(id: $id) { addresses { id } } }',
    { id },
    ownerOf(market),
  );
  expect(asOwner.data.customer).toEqual({ addresses: null });
  // Somebody else’s address is as one that is not there.
  const placed = await act(market, buyer(), 'placeOrder', {
    merchantId,
    lines: [{ listingId: market.lipstick, quantity: 1 }],
    addressId,
    idempotencyKey: randomUUID(),
  });
  expect(placed).toMatchObject({ code: 'NOT_FOUND', path: ['addressId'] });
  await act(market, buyer(), 'removeAddress', { addressId });
  expect((await customerOf(me)).addresses).toHaveLength(1);
  await act(market, me, 'removeAddress', { addressId });
  expect((await customerOf(me)).addresses).toEqual([]);
});

test('a new key seals from then on, the old one still opens, and after the nightly run is needed no more', async () => {
  const me = buyer();
  const addressId = await keepAddress(market, me);
  const key = (fill: number) => Buffer.alloc(32, fill).toString('base64');
  const with1 = { ...readConfig({ ADDRESS_KEYS: `k1:${key(1)}` }), secret };
  const with2 = { ...readConfig({ ADDRESS_KEYS: `k2:${key(2)},k1:${key(1)}` }), secret };
  const sealedFor = { merchantId: market.merchantId, id: addressId };
  const sealed = async () =>
    String((await market.sql`select sealed from orders.addresses where id = ${addressId}`)[0]?.['sealed']);
  await resealAddresses({ ...market.deps, config: with1 });
  expect(await sealed()).toMatch(/^k1\./);
  expect(openAddress(with2, await sealed(), sealedFor)).toEqual(home);
  await resealAddresses({ ...market.deps, config: with2 });
  expect(await sealed()).toMatch(/^k2\./);
  const only2 = { ...readConfig({ ADDRESS_KEYS: `k2:${key(2)}` }), secret };
  expect(openAddress(only2, await sealed(), sealedFor)).toEqual(home);
  expect(() => openAddress(with1, sealAddress(with2, home, sealedFor), sealedFor)).toThrow('not known');
  expect(() => readConfig({ ADDRESS_KEYS: 'k1:short' })).toThrow('ADDRESS_KEYS');
  await market.sql`delete from orders.addresses where id = ${addressId}`;
});

test('bad addresses are refused by the part that is bad; twenty are kept and no more; one is the default', async () => {
  const me = buyer();
  const save = (address: object, more: object = {}) =>
    act(
      market,
      me,
      'saveAddress',
      { merchantId: market.merchantId, address: { ...home, ...address }, ...more },
      '... on SaveAddressSuccess { address { id isDefault } }',
    );
  for (const [bad, field] of [
    [{ recipient: ' ' }, 'recipient'],
    [{ phone: '12345' }, 'phone'],
    [{ region: '3101' }, 'region'],
    [{ street: 'x'.repeat(201) }, 'street'],
    [{ city: 'x\ny' }, 'city'],
  ] as const)
    expect(await save(bad)).toMatchObject({ code: 'INVALID_INPUT', path: ['address', field] });
  for (const phone of ['021-64331234', '+8613800138000', '13912345678'])
    expect((await save({ phone })).address).toBeDefined();
  const saved = await Promise.all(Array.from({ length: 20 }, () => save({}, { isDefault: true })));
  expect(saved.filter(({ __typename }) => __typename === 'SaveAddressSuccess')).toHaveLength(17);
  const { addresses } = await customerOf(me);
  expect([addresses.length, addresses.filter((one: { isDefault: boolean }) => one.isDefault).length]).toEqual(
    [20, 1],
  );
});

test('a visitor who agrees is known as the customer, one visitor as one customer, and no longer once they disagree', async () => {
  const me = buyer();
  const visitor = `vis_${randomUUID()}`;
  const identify = (viewer: Viewer, input: object = {}) =>
    act(market, viewer, 'identifyVisitor', { merchantId: market.merchantId, consent: true, ...input });
  expect(await identify(visiting(me, visitor), { consent: false })).toMatchObject({ code: 'INVALID_INPUT' });
  expect(await identify(me)).toMatchObject({ code: 'NOT_FOUND' });
  expect(await identify(visiting(me, visitor, 'mer_other'))).toMatchObject({ code: 'NOT_FOUND' });
  const answers = await Promise.all([1, 2, 3].map(() => identify(visiting(me, visitor))));
  expect(new Set(answers.map(({ __typename }) => __typename))).toEqual(new Set(['IdentifyVisitorSuccess']));
  expect(await identify(visiting(buyer(), visitor))).toMatchObject({ code: 'VISITOR_TAKEN' });
  const told = () =>
    market.sql`select name from orders.outbox where payload->>'visitorId' = ${visitor} order by id`;
  expect((await told()).map(({ name }) => name)).toEqual(['customer.identified']);
  await act(market, me, 'withdrawIdentification', { merchantId: market.merchantId });
  await act(market, me, 'withdrawIdentification', { merchantId: market.merchantId });
  expect((await told()).map(({ name }) => name)).toEqual(['customer.identified', 'customer.unidentified']);
  const other = buyer();
  const placing = visiting(other, `vis_${randomUUID()}`);
  await market.place(placing);
  expect(
    await market.sql`select 1 from orders.customer_visitors where visitor_id = ${placing.visitor?.id ?? ''}`,
  ).toHaveLength(0);
  await market.place(placing, { identify: true });
  expect(
    await market.sql`select 1 from orders.customer_visitors where visitor_id = ${placing.visitor?.id ?? ''}`,
  ).toHaveLength(1);
});

test('somebody who is forgotten leaves orders and sums as they were, and nothing that tells who it was', async () => {
  const me = visiting(buyer());
  await update(me, { displayName: '林小满', profilingConsent: true, ageBand: 'AGE_25_30', gender: 'FEMALE' });
  const orderId = await buyHome(market, me, { identify: true });
  await market.react();
  const customer = await customerOf(me);
  const erase = (key = randomUUID()) =>
    act(
      market,
      me,
      'eraseMyData',
      { merchantId: market.merchantId, idempotencyKey: key },
      '... on EraseMyDataSuccess { erased }',
    );
  expect(await erase()).toMatchObject({ code: 'STILL_NEEDED' });
  await deliver(market, orderId);
  const [line] = await linesOf(market, orderId);
  const asked = await askBack(market, me, orderId, [{ lineId: line?.id ?? '', quantity: 1 }]);
  expect(await erase()).toMatchObject({ code: 'STILL_NEEDED' });
  await stepOf(market, me, 'withdrawAfterSale', { afterSaleId: asked.afterSale.id });
  const document = JSON.parse(
    (await market.ask('query ($id: ID!) { exportMyData(merchantId: $id) }', { id: market.merchantId }, me))
      .data.exportMyData,
  );
  expect(document).toMatchObject({
    customer: { displayName: '林小满' },
    addresses: [home],
    visitors: [{ visitorId: me.visitor?.id }],
    orders: [
      {
        id: orderId,
        totalMinor: '19700',
        address: home,
        lines: [{}, {}],
        payments: [{ status: 'CAPTURED' }],
        afterSales: [{}],
      },
    ],
  });
  const sums = () =>
    market.sql`select sum(total_minor)::text as total, sum(refunded_minor)::text as back, count(*)::int as orders from orders.orders`;
  const before = await sums();
  const key = randomUUID();
  const [first] = await Promise.all([erase(key), erase(key), erase(key)]);
  expect([first.erased, (await erase(key)).erased]).toEqual([true, true]);
  expect(await sums()).toEqual(before);
  const everything = JSON.stringify([
    await market.sql`select * from orders.customers where id = ${customer.id}`,
    await market.sql`select * from orders.orders where customer_id = ${customer.id}`,
    await market.sql`select * from orders.addresses`,
    await market.sql`select * from orders.customer_visitors`,
  ]);
  for (const text of ['林小满', me.userId ?? '', me.visitor?.id ?? '', 'AGE_25_30'])
    expect(everything).not.toContain(text);
  expect(await customerOf(me)).toBeUndefined();
  const anew = await market.place(me);
  expect([await statusOf(market, anew), (await customerOf(me)).id === customer.id]).toEqual([
    'PENDING_PAYMENT',
    false,
  ]);
  const told =
    await market.sql`select payload from orders.outbox where name = 'customer.erased' and payload->>'customerId' = ${customer.id}`;
  expect(told).toHaveLength(1);
});

test('buying and being forgotten at the same instant leaves no order of nobody', async () => {
  for (let round = 0; round < 8; round += 1) {
    const me = buyer();
    await update(me, {});
    await Promise.all([
      act(market, me, 'eraseMyData', { merchantId: market.merchantId, idempotencyKey: randomUUID() }),
      market.place(me),
    ]);
    const { id } = await customerOf(me);
    const [order] =
      await market.sql`select c.erased_at from orders.orders o join orders.customers c on c.id = o.customer_id
      where o.customer_id = ${id}`;
    expect(order).toEqual({ erased_at: null });
  }
});
