import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import { change, highIntent, openShop, shelve, supply, track, visit } from '../support/shop.ts';
import { until } from '../support/until.ts';
import { type Town, turnstile } from './town.ts';

const home = {
  ...{ recipient: '林小满', phone: '13800138000', region: '310104', province: '上海市' },
  ...{ city: '上海市', district: '徐汇区', street: '漕溪北路 1 号 302 室' },
};

type OrderItem = { cursor: string; change: string; order: { id: string } };
type Amount = { amountMinor: number };

/**
 * The essay's young mother: a friend shares a card, she looks for long and twice at the ingredients, the merchant is told,
 * she takes a coupon and buys without leaving; it is there the next day, one line goes back to the fen, and she comes again
 * by the card. Milk powder 16,800, wipes 2,990 twice, a coupon of 2,000 from 20,000, next-day freight 800.
 */
export async function motherAndBaby(town: Town): Promise<void> {
  const door = turnstile(town);
  const shop = await openShop(door().ask, town.tokenOf);
  const { merchantId, owner, supplier, supplierId, cardId } = shop;
  const platform = await town.tokenOf('usr_platform', 'PLATFORM');
  const who = { platform, supplier, supplierId };
  const milk = await supply(door().ask, who, '有机奶粉', { stock: 10 });
  const wipes = await supply(door().ask, who, '婴儿湿巾', { stock: 10 });
  const milkId = await shelve(door().ask, owner, merchantId, milk.offerId, 16_800);
  const wipesId = await shelve(door().ask, owner, merchantId, wipes.offerId, 2_990);
  const set = (mutation: string, input: object) => run(door, owner, mutation, { merchantId, ...input });
  await set('setDeliveryPolicy', {
    regionPrefix: '31',
    kind: 'NEXT_DAY',
    days: 1,
    freightMinor: 800,
    freeFromMinor: 30_000,
  });
  await set('setPointsPolicy', { earnBps: 100, maxSpendBps: 5_000 });
  const couponId = await change(door().ask, owner, 'createCoupon', 'coupon', {
    ...{ merchantId, name: '新客立减', kind: 'FIXED', amountMinor: 2_000, minimumSpendMinor: 20_000 },
    ...{ validUntil: new Date(Date.now() + 86_400_000), idempotencyKey: randomUUID() },
  });
  await change(door().ask, owner, 'publishCoupon', 'coupon', { couponId });

  // She looks, and the merchant is told at that very moment.
  const alerts = door().listen<{ cursor: string; kind: string; lead: { id: string } }>(
    'subscription ($id: ID!, $after: Cursor) { leadAlertRaised(merchantId: $id, after: $after) { cursor kind lead { id } } }',
    { id: merchantId },
    { token: owner },
  );
  await until(
    async () => {
      const { visitorToken } = await visit(door().ask, shop.slug);
      await track(door().ask, visitorToken, cardId, [{ kind: 'CARD_VIEW', viewId: randomUUID() }]);
      return alerts.items.length > 0;
    },
    { within: 20_000, every: 200 },
  );
  const { visitorToken } = await visit(door().ask, shop.slug, shop.agent.shareToken);
  await track(door().ask, visitorToken, cardId, highIntent(milkId));
  await until(() => alerts.items.some(({ kind }) => kind === 'HIGH_INTENT'));
  const lead = alerts.items.find(({ kind }) => kind === 'HIGH_INTENT')?.lead;

  // She takes the coupon as the visitor she is, and buys as the person she then says she is.
  const claimed = await door().ask<{ claimCoupon: { claim: { id: string } } }>(
    `mutation ($input: ClaimCouponInput!) { claimCoupon(input: $input) {
       ... on ClaimCouponSuccess { claim { id } } ... on UserError { code message } } }`,
    { input: { couponId, idempotencyKey: randomUUID() } },
    { visitorToken },
  );
  const claimId = claimed.claimCoupon.claim.id;
  const token = await town.tokenOf(`usr_mother_${randomUUID()}`);
  const her = { token, visitorToken };
  const kept = await run<{ address: { id: string } }>(
    ...([door, token, 'saveAddress', { merchantId, address: home }] as const),
    '... on SaveAddressSuccess { address { id } }',
  );
  const addressId = kept.address.id;
  const lines = [
    { listingId: milkId, quantity: 1 },
    { listingId: wipesId, quantity: 2 },
  ];
  const basket = { merchantId, lines, couponClaimIds: [claimId], deliveryKind: 'NEXT_DAY' };
  const { quote } = await door().ask<{ quote: object }>(
    `query ($input: QuoteInput!) { quote(input: $input) { goods { amountMinor } freight { amountMinor } total { amountMinor }
       lines { discount { amountMinor } total { amountMinor } } coupons { name discount { amountMinor } } } }`,
    { input: { ...basket, region: home.region } },
    her,
  );
  const money = (amountMinor: number) => ({ amountMinor });
  expect(quote).toEqual({
    goods: money(20_780),
    freight: money(800),
    total: money(21_580),
    lines: [
      { discount: money(1_475), total: money(15_325) },
      { discount: money(525), total: money(5_455) },
    ],
    coupons: [{ name: '新客立减', discount: money(2_000) }],
  });
  const { placeOrder } = await door().ask<{
    placeOrder: { order: { id: string; lines: { id: string }[]; customer: { id: string } } };
  }>(
    `mutation ($input: PlaceOrderInput!) { placeOrder(input: $input) {
       ... on PlaceOrderSuccess { order { id lines { id } customer { id } } } ... on UserError { code message path } } }`,
    {
      input: {
        ...basket,
        ...{ addressId, cardId, shareToken: shop.agent.shareToken, identify: true, displayName: '小满' },
        ...{ expectedTotalMinor: 21_580, idempotencyKey: randomUUID() },
      },
    },
    her,
  );
  const { id: orderId, lines: bought, customer } = placeOrder.order;
  const orders = door().listen<OrderItem>(
    'subscription ($id: ID!, $after: Cursor) { orderUpdated(customerId: $id, after: $after) { cursor change order { id } } }',
    { id: customer.id },
    { token },
  );
  await pay(door, token, orderId);
  expect(await orderAs(door, shop.agent.token, orderId)).toMatchObject({
    status: 'PAID',
    customer: null,
    address: null,
    agent: { id: shop.agent.id },
  });

  // The lead is a customer now, because she agreed.
  await until(async () => {
    const known = await door().ask<{ lead: { customer: { id: string } | null } }>(
      'query ($id: ID!) { lead(id: $id) { customer { id } } }',
      { id: lead?.id },
      { token: owner },
    );
    return known.lead.customer?.id === customer.id;
  });

  // The supplier sees what to send and where, and nothing that was paid; it is there in time.
  const part = await partOf(door, supplier, supplierId);
  expect(part).toMatchObject({
    ...{ order: null, promiseKind: 'NEXT_DAY', address: { recipient: '林小满', street: home.street } },
    lines: [
      { productName: '有机奶粉', quantity: 1 },
      { productName: '婴儿湿巾', quantity: 2 },
    ],
  });
  const parcels = door().listen<{ cursor: string; status: string }>(
    'subscription ($id: ID!, $after: Cursor) { shipmentTracked(supplierId: $id, after: $after) { cursor status shipment { id trackingNumber fulfillmentOrder { orderNumber order { id } } } } }',
    { id: supplierId },
    { token: supplier },
  );
  const sent = await run<{ shipment: { id: string } }>(
    door,
    supplier,
    'shipGoods',
    {
      fulfillmentId: part.id,
      lines: part.lines.map(({ lineId, quantity }) => ({ lineId, quantity })),
      ...{
        carrier: 'SANDBOX_EXPRESS',
        trackingNumber: `SB${randomUUID().slice(0, 12)}`,
        idempotencyKey: randomUUID(),
      },
    },
    '... on ShipGoodsSuccess { shipment { id } }',
  );
  for (const status of ['PICKED_UP', 'OUT_FOR_DELIVERY', 'SIGNED'])
    await run(door, supplier, 'recordTracking', { shipmentId: sent.shipment.id, status });
  await until(() => parcels.items.some(({ status }) => status === 'SIGNED'));
  const arrived = await orderAs(door, token, orderId);
  expect(arrived).toMatchObject({
    ...{
      status: 'DELIVERED',
      fulfillmentStatus: 'DELIVERED',
      fulfillmentOrders: [{ promiseKind: 'NEXT_DAY', promiseMet: true }],
    },
  });
  await until(() => orders.items.some((item) => item.change === 'DELIVERED'));

  // One line goes back, unit by unit: 2,727 and 2,728 are the 5,455 that were paid for it.
  const wipesLine = bought[1]?.id;
  const back = [
    await sendBack(door, token, supplier, orderId, wipesLine),
    await sendBack(door, token, supplier, orderId, wipesLine),
  ];
  expect(back).toEqual([2_727, 2_728]);
  await until(async () => {
    const { afterSales } = await orderAs(door, token, orderId);
    return afterSales.length === 2 && afterSales.every(({ status }) => status === 'CLOSED');
  });
  expect(await orderAs(door, token, orderId)).toMatchObject({
    ...{ refundStatus: 'PARTIAL', refunded: money(5_455), total: money(21_580), status: 'DELIVERED' },
    refunds: [
      { status: 'SUCCEEDED', amount: money(2_728), reason: 'AFTER_SALE' },
      { status: 'SUCCEEDED', amount: money(2_727), reason: 'AFTER_SALE' },
    ],
  });
  // Two were sold and two came back fit for sale; the milk powder is gone.
  await until(async () => {
    const { wipes: left, milk: rest } = await door().ask<Record<string, { availability: number }>>(
      'query ($w: ID!, $m: ID!) { wipes: supplierOffer(id: $w) { availability } milk: supplierOffer(id: $m) { availability } }',
      { w: wipes.offerId, m: milk.offerId },
      { token: supplier },
    );
    return left?.availability === 10 && rest?.availability === 9;
  });

  // She comes again by the card.
  const again = await run<{ order: { id: string } }>(
    door,
    token,
    'placeOrder',
    {
      ...{
        merchantId,
        lines: [{ listingId: milkId, quantity: 1 }],
        cardId,
        addressId,
        deliveryKind: 'NEXT_DAY',
      },
      ...{ expectedTotalMinor: 17_600, idempotencyKey: randomUUID() },
    },
    '... on PlaceOrderSuccess { order { id } }',
  );
  await pay(door, token, again.order.id);
  const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short' });
  const [from, to] = [
    today.format(new Date(Date.now() - 86_400_000)),
    today.format(new Date(Date.now() + 86_400_000)),
  ];
  const stats = async () =>
    (
      await door().ask<{ merchant: { stats: { total: Record<string, unknown>; repurchases: object[] } } }>(
        `query ($id: ID!, $from: Day!, $to: Day!) { merchant(id: $id) { stats(from: $from, to: $to) {
           total { ordersPaid grossSales { amountMinor } refunds { amountMinor } netSales { amountMinor } newCustomers }
           repurchases { source orders grossSales { amountMinor } } } } }`,
        { id: merchantId, from, to },
        { token: owner },
      )
    ).merchant.stats;
  await until(async () => (await stats()).total['ordersPaid'] === 2);
  const told = await stats();
  expect(told.total).toEqual({
    ...{ ordersPaid: 2, newCustomers: 1 },
    ...{ grossSales: money(39_180), refunds: money(5_455), netSales: money(33_725) },
  });
  expect(told.repurchases).toContainEqual({ source: 'CARD', orders: 1, grossSales: money(17_600) });
  expect([...alerts.errors, ...orders.errors, ...parcels.errors]).toEqual([]);
  for (const one of [alerts, orders, parcels]) one.close();
}

/** Runs a mutation and answers its payload; a refusal throws. */
async function run<Payload>(
  door: ReturnType<typeof turnstile>,
  token: string,
  mutation: string,
  input: object,
  selection = '',
): Promise<Payload> {
  const type = inputs[mutation] ?? `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
  const data = await door().ask<Record<string, Payload & { code?: string }>>(
    `mutation ($input: ${type}!) { ${mutation}(input: $input) { __typename ${selection} ... on UserError { code message path } } }`,
    { input },
    { token },
  );
  const payload = data[mutation];
  if (payload === undefined || payload.code !== undefined)
    throw new Error(`${mutation} refused: ${JSON.stringify(payload)}`);
  return payload;
}

const inputs: Readonly<Record<string, string>> = { shipReturn: 'AfterSaleParcelInput' };

async function pay(door: ReturnType<typeof turnstile>, token: string, orderId: string): Promise<void> {
  const paymentId = await change(door().ask, token, 'startPayment', 'payment', {
    orderId,
    idempotencyKey: randomUUID(),
  });
  await change(door().ask, token, 'payInSandbox', 'payment', { paymentId, outcome: 'CAPTURE_THRICE' });
}

type Seen = {
  readonly status: string;
  readonly afterSales: readonly { status: string }[];
  readonly refunds: readonly { amount: Amount }[];
};

/** An order as somebody sees it. */
async function orderAs(door: ReturnType<typeof turnstile>, token: string, id: string): Promise<Seen> {
  const { order } = await door().ask<{ order: Seen }>(
    `query ($id: ID!) { order(id: $id) { status fulfillmentStatus refundStatus total { amountMinor } refunded { amountMinor }
       customer { id } agent { id } address { recipient } fulfillmentOrders { promiseKind promiseMet }
       refunds { status reason amount { amountMinor } } afterSales { status } } }`,
    { id },
    { token },
  );
  return order;
}

type Part = { readonly id: string; readonly lines: readonly { lineId: string; quantity: number }[] };

/** The one part of an order that a supplier has. */
async function partOf(door: ReturnType<typeof turnstile>, token: string, id: string): Promise<Part> {
  const { supplier } = await door().ask<{ supplier: { fulfillmentOrders: { edges: { node: Part }[] } } }>(
    `query ($id: ID!) { supplier(id: $id) { fulfillmentOrders(first: 1) { edges { node { id order { id } promiseKind
       address { recipient street } lines { lineId productName quantity } } } } } }`,
    { id },
    { token },
  );
  return supplier.fulfillmentOrders.edges[0]?.node ?? expect.fail('a part');
}

/** Sends one unit of a line back; answers what was quoted, and is refunded. */
async function sendBack(
  door: ReturnType<typeof turnstile>,
  token: string,
  supplier: string,
  orderId: string,
  lineId = '',
): Promise<number> {
  const lines = [{ lineId, quantity: 1 }];
  const { refundQuote } = await door().ask<{ refundQuote: { total: Amount } }>(
    'query ($id: ID!, $lines: [AfterSaleLineInput!]!) { refundQuote(orderId: $id, lines: $lines) { total { amountMinor } } }',
    { id: orderId, lines },
    { token },
  );
  const asked = await run<{ afterSale: { id: string } }>(
    door,
    token,
    'requestAfterSale',
    { orderId, kind: 'RETURN', reason: 'NO_REASON', lines, idempotencyKey: randomUUID() },
    '... on RequestAfterSaleSuccess { afterSale { id } }',
  );
  const afterSaleId = asked.afterSale.id;
  await run(door, supplier, 'answerAfterSale', { afterSaleId, approve: true });
  await run(door, token, 'shipReturn', {
    afterSaleId,
    carrier: 'SF',
    trackingNumber: randomUUID().slice(0, 18),
  });
  await run(door, supplier, 'receiveReturn', { afterSaleId, restock: true });
  const [refund] = (await orderAs(door, token, orderId)).refunds;
  expect(refund?.amount).toEqual(refundQuote.total);
  return refundQuote.total.amountMinor;
}
