import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import type { Viewer } from '../../platform/viewer.ts';
import { advanceOrder } from '../../subgraphs/order/actions/advance-order.ts';
import { refundOrder } from '../../subgraphs/order/actions/refund-order.ts';
import type { OrderStatus } from '../../subgraphs/order/domain/order-status.ts';
import { lockOrder, progressOfOrders } from '../../subgraphs/order/store/orders.ts';
import { differences } from '../../subgraphs/order/store/statistics/recompute.ts';
import { act, linesOf, ownerOf } from './acts.ts';
import { cancelling, type Market, openMarket, person } from './market.ts';

export const hourMs = 3_600_000;
export const dayMs = 24 * hourMs;
/** Somebody who was never here. */
export const buyer = () => person(`usr_${randomUUID()}`);

/** A market that is closed, with its statistics as its orders say. */
export async function withMarket(story: (market: Market) => Promise<void>): Promise<void> {
  const market = await openMarket();
  try {
    await story(market);
    await market.react();
    expect(await differences(market.deps.db.pool, market.merchantId)).toBe(0);
  } finally {
    await market.close();
  }
}

/** What a day says. */
export const figures = `ordersPlaced ordersPaid grossSales { amountMinor } refunds { amountMinor } netSales { amountMinor }
  units newCustomers returningCustomers views visitors adSpend { amountMinor }`;

/** Asks for fields of the market's merchant. */
export async function ask(market: Market, selection: string, viewer: Viewer = ownerOf(market)) {
  const query = `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Merchant { ${selection} } } }`;
  const representations = [{ __typename: 'Merchant', id: market.merchantId }];
  const { data, codes } = await market.ask(query, { representations }, viewer);
  return { merchant: data?._entities?.[0] ?? null, codes };
}

/** A part of the merchant's statistics. */
export const statsOf = async (market: Market, from: string, to: string, selection: string) => {
  const { merchant, codes } = await ask(market, `stats(from: "${from}", to: "${to}") { ${selection} }`);
  expect(codes).toEqual([]);
  return merchant.stats;
};

/** A day's figures, amounts as numbers; those that are 0 are left out. */
export async function dayOf(market: Market, day: string): Promise<Record<string, number>> {
  const { days } = await statsOf(market, day, day, `days { ${figures} }`);
  const flat = Object.entries<number | { amountMinor: number }>(days[0]).map(([name, value]) => [
    name,
    typeof value === 'number' ? value : value.amountMinor,
  ]);
  return Object.fromEntries(flat.filter(([, value]) => value !== 0));
}

/** Enters what was spent on advertising; answers the payload. */
export const spend = (
  market: Market,
  amountMinor: number,
  more: object = {},
  viewer: Viewer = ownerOf(market),
) =>
  act(
    market,
    viewer,
    'recordAdSpend',
    {
      ...{ merchantId: market.merchantId, day: '2026-11-11', channel: '抖音', amountMinor },
      ...{ idempotencyKey: randomUUID(), ...more },
    },
    '... on RecordAdSpendSuccess { entry { id day channel amount { amountMinor currency } note } }',
  );

/** Calls an order off. */
export const cancel = (market: Market, viewer: Viewer, orderId: string) =>
  market.ask(cancelling, { input: { orderId } }, viewer);

/** Refunds units of an order's line, as many as are left. */
export async function refund(
  market: Market,
  orderId: string,
  line: number,
  quantity: number,
  freight = false,
) {
  await market.deps.db.transaction(async (tx) => {
    const order = await lockOrder(tx, orderId);
    const lineId = (await linesOf(market, orderId))[line]?.id;
    const at = (await progressOfOrders(tx, [orderId])).find((one) => one.lineId === lineId);
    if (order === null || order.paidAt === null || at === undefined) return;
    const left = Math.min(quantity, at.quantity - at.refundedQuantity);
    if (left === 0) return;
    const lines = [{ lineId: at.lineId, quantity: left, unshipped: 0 }];
    await refundOrder(
      market.deps,
      tx,
      order,
      { reason: 'AFTER_SALE', lines, freight, restock: false },
      market.now,
    );
  });
}

/** Leads a paid order to its end without parcels. */
export async function complete(market: Market, orderId: string): Promise<void> {
  await market.deps.db.transaction(async (tx) => {
    let order = await lockOrder(tx, orderId);
    const way: readonly OrderStatus[] = ['FULFILLED', 'DELIVERED', 'COMPLETED'];
    if (order?.status !== 'PAID') return;
    for (const to of way) order = await advanceOrder(market.deps, tx, order, to, market.now);
  });
}

const telling = `mutation ($input: UpdateMyCustomerInput!) { updateMyCustomer(input: $input) { __typename ... on UserError { code } } }`;
/** Has somebody tell the merchant of themselves. */
export async function tell(market: Market, viewer: Viewer, profile: object): Promise<void> {
  const input = { merchantId: market.merchantId, ...profile };
  const { data, codes } = await market.ask(telling, { input }, viewer);
  expect([data?.updateMyCustomer.__typename, codes]).toEqual(['UpdateMyCustomerSuccess', []]);
}

/** A visitor looks at a card. */
export const look = (market: Market, leadId: string) =>
  market.hear('card', 'card.viewed', {
    ...{ merchantId: market.merchantId, leadId, agentId: null, cardId: 'crd_1', listingId: null },
    ...{ intentLevel: 'LOW', viewId: randomUUID(), sessionId: 'ses_1' },
  });
