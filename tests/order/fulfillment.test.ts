import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { endOfDay, minuteOfDay } from '../../platform/local-day.ts';
import { deriveKey } from '../../platform/secrets.ts';
import { anonymous } from '../../platform/viewer.ts';
import type { TrackingNotice } from '../../subgraphs/order/domain/carrier.ts';
import { promisedBy } from '../../subgraphs/order/domain/delivery.ts';
import {
  type FulfillmentStatus,
  fulfillmentMayBecome,
  type ShipmentStatus,
  shipmentMayBecome,
} from '../../subgraphs/order/domain/fulfillment.ts';
import { openSandboxCarrier } from '../../subgraphs/order/providers/sandbox-carrier.ts';
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
  statusOf,
  stepOf,
  supplier,
} from './acts.ts';
import { type Market, openMarket, person, secret, supplierId } from './market.ts';

const dayMs = 86_400_000;
const other = 'sup_00000000000000000000000002';

let market: Market;
beforeAll(async () => {
  market = await openMarket();
});
afterAll(async () => {
  expect(await imbalances(market)).toEqual([]);
  await market.close();
});

const buyer = () => person(`usr_${randomUUID()}`);
const policy = (input: object) =>
  act(market, ownerOf(market), 'setDeliveryPolicy', { merchantId: market.merchantId, ...input });

/** What the order's parts and parcels look like to somebody. */
const seen = async (viewer: Parameters<Market['ask']>[2], orderId: string) =>
  (
    await market.ask(
      `query ($id: ID!) { order(id: $id) { status fulfillmentStatus fulfillmentOrders { status promiseKind promisedBy promiseMet
        shipments { status lines { quantity } } } } }`,
      { id: orderId },
      viewer,
    )
  ).data.order;

describe('what is promised', () => {
  const at = (text: string) => new Date(text);

  test('a local day ends at its midnight, where the clocks change as well', () => {
    expect(endOfDay('Asia/Shanghai', at('2026-11-11T03:00:00Z'))).toEqual(at('2026-11-11T15:59:59.999Z'));
    expect(endOfDay('Asia/Shanghai', at('2026-11-11T16:00:00Z'), 7)).toEqual(at('2026-11-19T15:59:59.999Z'));
    // Clocks go back on 1 November and forward on 8 March in New York.
    expect(endOfDay('America/New_York', at('2026-11-01T04:30:00Z'))).toEqual(at('2026-11-02T04:59:59.999Z'));
    expect(endOfDay('America/New_York', at('2026-03-08T06:30:00Z'))).toEqual(at('2026-03-09T03:59:59.999Z'));
    expect(endOfDay('America/New_York', at('2026-03-07T20:00:00Z'), 1)).toEqual(
      at('2026-03-09T03:59:59.999Z'),
    );
    expect([
      minuteOfDay('Asia/Shanghai', at('2026-11-11T15:59:59Z')),
      minuteOfDay('UTC', at('2026-11-11T00:00:00Z')),
    ]).toEqual([1_439, 0]);
  });

  test('what is paid before the cut-off counts today, what is paid at it tomorrow', () => {
    const noon = { cutoffMinute: 720, days: 1 };
    expect(promisedBy(noon, at('2026-11-11T03:59:59Z'), 'Asia/Shanghai')).toEqual(
      at('2026-11-12T15:59:59.999Z'),
    );
    expect(promisedBy(noon, at('2026-11-11T04:00:00Z'), 'Asia/Shanghai')).toEqual(
      at('2026-11-13T15:59:59.999Z'),
    );
  });

  test('the closest description of a region holds; freight is free from a sum on; what is not offered is refused', async () => {
    const shop = await openMarket();
    const set = (input: object) =>
      act(shop, ownerOf(shop), 'setDeliveryPolicy', { merchantId: shop.merchantId, ...input });
    await set({ kind: 'STANDARD', days: 5, freightMinor: 1_200, freeFromMinor: 20_000 });
    await set({ regionPrefix: '31', kind: 'STANDARD', days: 3, freightMinor: 600 });
    await set({ regionPrefix: '3101', kind: 'NEXT_DAY', days: 1, freightMinor: 1_500, cutoffMinute: 960 });
    const me = buyer();
    const quote = async (input: object) => {
      const { data, codes } = await shop.ask(
        'query ($input: QuoteInput!) { quote(input: $input) { freight { amountMinor } total { amountMinor } } }',
        {
          input: {
            merchantId: shop.merchantId,
            lines: [{ listingId: shop.lipstick, quantity: 1 }],
            ...input,
          },
        },
        me,
      );
      return codes[0] ?? [data.quote.freight.amountMinor, data.quote.total.amountMinor];
    };
    expect(await quote({ region: '440305' })).toEqual([1_200, 11_100]);
    expect(await quote({ region: '440305', lines: [{ listingId: shop.lipstick, quantity: 3 }] })).toEqual([
      0, 29_700,
    ]);
    expect(await quote({ region: '310104' })).toEqual([600, 10_500]);
    expect(await quote({ region: '310104', deliveryKind: 'NEXT_DAY' })).toEqual([1_500, 11_400]);
    expect(await quote({ region: '440305', deliveryKind: 'NEXT_DAY' })).toBe('DELIVERY_UNAVAILABLE');
    expect(await quote({ region: '310104', deliveryKind: 'SAME_DAY' })).toBe('DELIVERY_UNAVAILABLE');
    const unsaid = {
      merchantId: shop.merchantId,
      lines: [{ listingId: shop.lipstick, quantity: 1 }],
      idempotencyKey: randomUUID(),
    };
    expect(await act(shop, me, 'placeOrder', unsaid)).toMatchObject({
      code: 'ADDRESS_MISSING',
      path: ['addressId'],
    });
    const addressId = await keepAddress(shop, me);
    const orderId = await shop.buy(me, {
      addressId,
      deliveryKind: 'NEXT_DAY',
      lines: [{ listingId: shop.lipstick, quantity: 1 }],
      expectedTotalMinor: 11_400,
    });
    const [part] =
      await shop.sql`select promise_kind, promised_by from orders.fulfillment_orders where order_id = ${orderId}`;
    // Paid at 11:00 in Shanghai, before 16:00.
    expect(part).toEqual({ promise_kind: 'NEXT_DAY', promised_by: at('2026-11-12T15:59:59.999Z') });
    // Where it would cost more it does not go for what was agreed; where it would cost less it does.
    const far = await keepAddress(shop, me, { ...home, region: '440305' });
    const cheap = await shop.place(me, { addressId, lines: [{ listingId: shop.lipstick, quantity: 1 }] });
    expect(await act(shop, me, 'setOrderAddress', { orderId: cheap, addressId: far })).toMatchObject({
      code: 'DELIVERY_UNAVAILABLE',
      path: ['addressId'],
    });
    const dear = await shop.place(me, { addressId: far, lines: [{ listingId: shop.lipstick, quantity: 1 }] });
    expect((await act(shop, me, 'setOrderAddress', { orderId: dear, addressId })).__typename).toBe(
      'SetOrderAddressSuccess',
    );
    expect(await act(shop, me, 'cancelOrder', { orderId })).toMatchObject({
      __typename: 'CancelOrderSuccess',
    });
    expect(
      await shop.sql`select amount_minor::int as amount, freight_minor::int as freight from orders.refunds`,
    ).toEqual([{ amount: 11_400, freight: 1_500 }]);
    expect(await imbalances(shop)).toEqual([]);
    expect(await set({ kind: 'NEXT_DAY', days: 2, freightMinor: 0 })).toMatchObject({
      code: 'INVALID_INPUT',
      path: ['days'],
    });
    expect(await set({ kind: 'STANDARD', days: 2, freightMinor: -1 })).toMatchObject({
      code: 'INVALID_INPUT',
      path: ['freightMinor'],
    });
    expect(
      await act(shop, me, 'setDeliveryPolicy', {
        merchantId: shop.merchantId,
        kind: 'STANDARD',
        days: 1,
        freightMinor: 0,
      }),
    ).toMatchObject({ code: 'FORBIDDEN' });
    await shop.close();
  });
});

test('an order of two suppliers goes in several parcels, and is what its parcels are together', async () => {
  market.suppliers.set(market.cream, other);
  const me = buyer();
  const orderId = await buyHome(market, me);
  const [lipstick, cream] = await linesOf(market, orderId);
  const second = person('usr_supplier_2', { role: 'SUPPLIER', supplierId: other });
  const sendCream = (quantity: number) =>
    partOf(market, orderId, other).then((fulfillmentId) =>
      act(
        market,
        second,
        'shipGoods',
        {
          fulfillmentId,
          lines: [{ lineId: cream?.id, quantity }],
          carrier: 'YTO',
          trackingNumber: randomUUID().slice(0, 18),
          idempotencyKey: randomUUID(),
        },
        '... on ShipGoodsSuccess { shipment { id } }',
      ),
    );
  const one = await sendCream(1);
  expect(await seen(me, orderId)).toMatchObject({
    status: 'PARTIALLY_FULFILLED',
    fulfillmentStatus: 'PARTIAL',
  });
  await ship(market, orderId, [{ lineId: lipstick?.id ?? '', quantity: 1 }]);
  const two = await sendCream(1);
  expect(await statusOf(market, orderId)).toBe('FULFILLED');
  for (const { shipment } of [two, one])
    await act(market, second, 'recordTracking', { shipmentId: shipment.id, status: 'SIGNED' });
  expect(await statusOf(market, orderId)).toBe('FULFILLED');
  await act(market, me, 'confirmReceipt', { orderId });
  await act(market, me, 'confirmReceipt', { orderId });
  const whole = await seen(me, orderId);
  expect(whole).toMatchObject({ status: 'DELIVERED', fulfillmentStatus: 'DELIVERED' });
  expect(whole.fulfillmentOrders.map((part: { status: string }) => part.status)).toEqual([
    'DELIVERED',
    'DELIVERED',
  ]);
  expect(await market.factsOf(orderId)).toEqual([
    ...[
      'order.placed',
      'order.paid',
      'shipment.tracked',
      'order.partlyShipped',
      'shipment.tracked',
      'shipment.tracked',
    ],
    ...['order.shipped', 'shipment.tracked', 'order.goodsArrived', 'shipment.tracked', 'order.goodsArrived'],
    ...['order.goodsArrived', 'order.delivered'],
  ]);
  market.suppliers.delete(market.cream);
});

test('F25: of ten who send the same goods at once one does; nothing is sent twice', async () => {
  const orderId = await buyHome(market, buyer());
  const lines = (await linesOf(market, orderId)).map(({ id, quantity }) => ({ lineId: id, quantity }));
  const answers = await Promise.all(Array.from({ length: 10 }, () => ship(market, orderId, lines)));
  expect(answers.filter(({ __typename }) => __typename === 'ShipGoodsSuccess')).toHaveLength(1);
  // Whoever comes second finds nothing left, or an order that is sent.
  expect(new Set(answers.map(({ code }) => code))).toEqual(new Set([undefined, 'WRONG_STATE']));
  expect(await market.sql`select 1 from orders.shipments where order_id = ${orderId}`).toHaveLength(1);
  const key = randomUUID();
  const again = await buyHome(market, buyer());
  const [line] = await linesOf(market, again);
  const same = { idempotencyKey: key, trackingNumber: 'SAME-PARCEL-1' };
  const repeated = await Promise.all(
    [1, 2, 3].map(() => ship(market, again, [{ lineId: line?.id ?? '', quantity: 1 }], same)),
  );
  expect(new Set(repeated.map(({ shipment }) => shipment?.id)).size).toBe(1);
  const [, cream] = await linesOf(market, again);
  expect(await ship(market, again, [{ lineId: cream?.id ?? '', quantity: 3 }])).toMatchObject({
    code: 'ALREADY_SHIPPED',
    path: ['lines', '0', 'quantity'],
  });
  expect(await ship(market, again, [{ lineId: line?.id ?? '', quantity: 1 }])).toMatchObject({
    code: 'ALREADY_SHIPPED',
  });
  expect(
    await ship(market, again, [{ lineId: cream?.id ?? '', quantity: 1 }], {
      trackingNumber: 'SAME-PARCEL-1',
    }),
  ).toMatchObject({ code: 'TRACKING_NUMBER_TAKEN' });
});

test('sending and calling off at the same instant has one outcome', async () => {
  for (let round = 0; round < 15; round += 1) {
    const me = buyer();
    const orderId = await buyHome(market, me);
    const lines = (await linesOf(market, orderId)).map(({ id, quantity }) => ({ lineId: id, quantity }));
    const [sent, off] = await Promise.all([
      ship(market, orderId, lines),
      act(market, me, 'cancelOrder', { orderId }),
    ]);
    const status = await statusOf(market, orderId);
    if (status === 'FULFILLED')
      expect([sent.__typename, off.code]).toEqual(['ShipGoodsSuccess', 'WRONG_STATE']);
    else
      expect([status, sent.code, off.__typename]).toEqual(['CANCELLED', 'WRONG_STATE', 'CancelOrderSuccess']);
  }
});

test('goods go nowhere without an address; it may follow until they are sent', async () => {
  const me = buyer();
  const orderId = await market.buy(me);
  const lines = (await linesOf(market, orderId)).map(({ id, quantity }) => ({ lineId: id, quantity }));
  expect(await ship(market, orderId, lines)).toMatchObject({ code: 'ADDRESS_MISSING' });
  const addressId = await keepAddress(market, me);
  expect(await act(market, buyer(), 'setOrderAddress', { orderId, addressId })).toMatchObject({
    code: 'NOT_FOUND',
  });
  expect(await act(market, me, 'setOrderAddress', { orderId, addressId })).toMatchObject({
    __typename: 'SetOrderAddressSuccess',
  });
  expect((await ship(market, orderId, lines)).__typename).toBe('ShipGoodsSuccess');
  expect(await act(market, me, 'setOrderAddress', { orderId, addressId })).toMatchObject({
    code: 'WRONG_STATE',
  });
});

test('a carrier says things twice, late and in any order; a parcel only goes forward', async () => {
  const carrier = openSandboxCarrier(deriveKey(secret, 'sandbox-carrier'));
  const me = buyer();
  const orderId = await buyHome(market, me);
  const trackingNumber = `SB-${randomUUID().slice(0, 12)}`;
  const lines = (await linesOf(market, orderId)).map(({ id, quantity }) => ({ lineId: id, quantity }));
  const { shipment } = await ship(market, orderId, lines, { carrier: 'SANDBOX_EXPRESS', trackingNumber });
  const event = (id: string, status: ShipmentStatus, minutes: number): TrackingNotice => ({
    ...{ id, trackingNumber, status, place: '上海', description: '' },
    occurredAt: new Date(market.now.getTime() + minutes * 60_000),
  });
  const told = [
    event('1', 'PICKED_UP', 1),
    event('2', 'IN_TRANSIT', 2),
    event('3', 'OUT_FOR_DELIVERY', 3),
    event('4', 'SIGNED', 4),
  ];
  market.pass(3_600_000);
  const door = market.doors.get('carrier-sandbox-express');
  const say = (events: TrackingNotice[]) => door?.handle(carrier.notice(events, market.now));
  const [picked, moving, out, signed] = told as [
    TrackingNotice,
    TrackingNotice,
    TrackingNotice,
    TrackingNotice,
  ];
  expect((await say([moving]))?.status).toBe(200);
  await Promise.all([say([signed]), say([signed]), say([picked, signed])]);
  await say([out]);
  await say([moving]);
  const { data } = await market.ask(
    'query ($id: ID!) { shipment(id: $id) { status arrivedAt events { status occurredAt } } }',
    { id: shipment.id },
    me,
  );
  expect(data.shipment).toEqual({
    status: 'SIGNED',
    arrivedAt: signed.occurredAt.toISOString(),
    events: [signed, out, moving, picked].map(({ status, occurredAt }) => ({
      status,
      occurredAt: occurredAt.toISOString(),
    })),
  });
  expect(await statusOf(market, orderId)).toBe('DELIVERED');
  expect((await market.factsOf(orderId)).filter((name) => name === 'order.goodsArrived')).toHaveLength(1);
  expect((await say([{ ...picked, trackingNumber: 'NOBODYS-1' }]))?.status).toBe(422);
  const forged = openSandboxCarrier(deriveKey('another secret, of at least 32 letters', 'sandbox-carrier'));
  expect((await door?.handle(forged.notice([picked], market.now)))?.status).toBe(401);
  expect(
    (await door?.handle(carrier.notice([picked], new Date(market.now.getTime() - 300_001))))?.status,
  ).toBe(401);
});

test('nobody confirms: after ten days the clock does, and an order ends when its time for returns is over', async () => {
  const me = buyer();
  const orderId = await buyHome(market, me);
  const lines = (await linesOf(market, orderId)).map(({ id, quantity }) => ({ lineId: id, quantity }));
  await ship(market, orderId, lines);
  market.pass(10 * dayMs - 1);
  await market.task('confirmReceipts');
  expect(await statusOf(market, orderId)).toBe('FULFILLED');
  market.pass(1);
  await Promise.all([market.task('confirmReceipts'), market.task('confirmReceipts')]);
  expect(await statusOf(market, orderId)).toBe('DELIVERED');
  const [line] = await linesOf(market, orderId);
  const asked = await askBack(market, me, orderId, [{ lineId: line?.id ?? '', quantity: 1 }]);
  market.pass(8 * dayMs);
  await market.task('completeOrders');
  expect(await statusOf(market, orderId)).toBe('DELIVERED');
  await stepOf(market, me, 'withdrawAfterSale', { afterSaleId: asked.afterSale.id });
  await Promise.all([market.task('completeOrders'), market.task('completeOrders')]);
  expect(await statusOf(market, orderId)).toBe('COMPLETED');
  expect((await market.factsOf(orderId)).filter((name) => name === 'order.completed')).toHaveLength(1);
});

test('a promise is kept or broken by when the last of the goods arrived', async () => {
  await policy({ kind: 'STANDARD', days: 2, freightMinor: 0 });
  const [kept, broken] = [await buyHome(market, buyer()), await buyHome(market, buyer())];
  await deliver(market, kept);
  const lines = (await linesOf(market, broken)).map(({ id, quantity }) => ({ lineId: id, quantity }));
  const { shipment } = await ship(market, broken, lines);
  market.pass(4 * dayMs);
  await act(market, supplier, 'recordTracking', { shipmentId: shipment.id, status: 'SIGNED' });
  const met = await market.sql`select order_id, promise_met from orders.fulfillment_orders
    where order_id in (${kept}, ${broken})`;
  expect(new Map(met.map(({ order_id, promise_met }) => [order_id, promise_met]))).toEqual(
    new Map([
      [kept, true],
      [broken, false],
    ]),
  );
  await act(market, ownerOf(market), 'removeDeliveryPolicy', {
    merchantId: market.merchantId,
    kind: 'STANDARD',
  });
});

test('the supplier sees what to send and where, and neither price, buyer nor agent; others see nothing of it', async () => {
  const me = buyer();
  const orderId = await buyHome(market, me);
  const id = await partOf(market, orderId);
  const words = `query ($id: ID!) { fulfillmentOrder(id: $id) { orderNumber order { id } address { recipient phone street }
    lines { productName quantity shippedQuantity } shipments { id } } }`;
  const as = async (viewer = anonymous) => (await market.ask(words, { id }, viewer)).data.fulfillmentOrder;
  const theirs = await as(supplier);
  expect(theirs).toMatchObject({
    order: null,
    orderNumber: expect.stringMatching(/^\d{8}-\d{6}$/),
    address: { recipient: '林小满', phone: '13800138000' },
    lines: [{ quantity: 1 }, { quantity: 2 }],
  });
  expect((await as(me)).order).toEqual({ id: orderId });
  expect((await as(ownerOf(market))).address).not.toBeNull();
  const app = person('app', { role: 'APP', merchantId: market.merchantId, scopes: ['orders:read'] });
  expect((await as(app)).address).toBeNull();
  const rival = person('usr_rival', { role: 'SUPPLIER', supplierId: other });
  for (const viewer of [rival, buyer(), anonymous]) expect(await as(viewer)).toBeNull();
  const list = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Supplier { fulfillmentOrders(first: 1) { edges { node { id } } } } } }`;
  const pages = async (viewer = anonymous) =>
    (await market.ask(list, { r: [{ __typename: 'Supplier', id: supplierId }] }, viewer)).data._entities[0]
      .fulfillmentOrders;
  expect((await pages(supplier)).edges).toEqual([{ node: { id } }]);
  for (const viewer of [rival, me, ownerOf(market), anonymous]) expect(await pages(viewer)).toBeNull();
  await deliver(market, orderId);
  expect((await as(supplier)).address).toBeNull();
});

test('parts and parcels take these steps and no other', () => {
  const parts: FulfillmentStatus[] = ['OPEN', 'PARTIALLY_SHIPPED', 'SHIPPED', 'DELIVERED', 'CANCELLED'];
  const steps = parts.flatMap((from) =>
    parts.filter((to) => fulfillmentMayBecome(from, to)).map((to) => `${from}>${to}`),
  );
  expect(steps).toEqual([
    ...['OPEN>PARTIALLY_SHIPPED', 'OPEN>SHIPPED', 'OPEN>DELIVERED', 'OPEN>CANCELLED'],
    ...['PARTIALLY_SHIPPED>SHIPPED', 'PARTIALLY_SHIPPED>DELIVERED', 'SHIPPED>DELIVERED'],
  ]);
  const parcels: ShipmentStatus[] = [
    'CREATED',
    'PICKED_UP',
    'IN_TRANSIT',
    'OUT_FOR_DELIVERY',
    'EXCEPTION',
    'SIGNED',
    'RETURNED',
  ];
  for (const final of ['SIGNED', 'RETURNED'] as const)
    expect(parcels.filter((to) => shipmentMayBecome(final, to))).toEqual([]);
  expect(parcels.filter((from) => shipmentMayBecome(from, 'CREATED'))).toEqual([]);
});
