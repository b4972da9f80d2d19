import { randomUUID } from 'node:crypto';
import type postgres from 'postgres';
import { expect } from 'vitest';
import { newId } from '../../platform/ids.ts';
import type { Viewer } from '../../platform/viewer.ts';
import { stepsOf } from '../../subgraphs/card/domain/funnel.ts';
import { onCouponClaimed } from '../../subgraphs/card/reactions/on-coupon-claimed.ts';
import { onOrderCounted } from '../../subgraphs/card/reactions/on-order-counted.ts';
import { type Answer, type Quarter, type Replica, tracking } from './quarter.ts';

// What a quarter's visitors do, what the other subgraphs tell of them, and what must be counted of it.

export type Event = Readonly<Record<string, unknown>>;

/** An event of a visitor, so many milliseconds from now. */
export function event(quarter: Quarter, kind: string, more: Event = {}, offsetMs = 0): Event {
  const occurredAt = new Date(quarter.now.getTime() + offsetMs).toISOString();
  return { id: randomUUID(), kind, occurredAt, ...more };
}

export async function track(
  on: Replica,
  cardId: string,
  visitor: Viewer,
  events: readonly Event[],
  client = {},
): Promise<Answer['data']> {
  const { data, codes } = await on.ask(tracking, { input: { cardId, events } }, visitor, client);
  expect(codes).toEqual([]);
  return data.trackBehavior;
}

export type Told = { readonly name: string; readonly payload: Event; readonly occurredAt: string };

/** Has the card subgraph hear of facts, each in a transaction of its own. */
export async function hear(quarter: Quarter, ...facts: readonly Told[]): Promise<void> {
  for (const fact of facts) await hearAtOnce(quarter, fact);
}

/** The same in one transaction. */
export function hearAtOnce(quarter: Quarter, ...facts: readonly Told[]): Promise<void> {
  return quarter.deps.db.transaction(async (tx) => {
    for (const { name, payload, occurredAt } of facts) {
      const reaction = name === 'coupon.claimed' ? onCouponClaimed : onOrderCounted;
      const fact = { position: 1, name, payload: { ...payload }, occurredAt, channels: [] };
      await reaction.react(tx, fact, quarter.deps);
    }
  });
}

export type Purchase = {
  readonly totalMinor: number;
  readonly customerId?: string;
  readonly visitorId?: string | null;
  readonly shareLinkId?: string | null;
  readonly orderId?: string;
};

/** The facts of an order of now: placed and paid, and for each amount refunded. */
export function purchase(quarter: Quarter, of: Purchase, ...refunds: readonly number[]): Told[] {
  const occurredAt = quarter.now.toISOString();
  const { totalMinor, customerId = newId('cus', quarter.now), visitorId = null, shareLinkId = null } = of;
  const orderId = of.orderId ?? newId('ord', quarter.now);
  const payload = {
    ...{ orderId, merchantId: quarter.merchantId, customerId, agentId: null, currency: 'CNY' },
    totalMinor: String(totalMinor),
  };
  return [
    { name: 'order.placed', payload: { ...payload, change: 'PLACED', visitorId, shareLinkId }, occurredAt },
    { name: 'order.paid', payload: { ...payload, change: 'PAID' }, occurredAt },
    ...refunds.map((amount) => ({
      name: 'order.refunded',
      payload: {
        ...payload,
        change: 'REFUNDED',
        refundId: newId('rfd', quarter.now),
        amountMinor: `${amount}`,
      },
      occurredAt,
    })),
  ];
}

export function claim(quarter: Quarter, visitorId: string | null): Told {
  const payload = {
    merchantId: quarter.merchantId,
    couponId: 'cpn_1',
    claimId: newId('clm', quarter.now),
    visitorId,
  };
  return { name: 'coupon.claimed', payload, occurredAt: quarter.now.toISOString() };
}

export const funnelQuery = `query ($m: ID!, $from: Day!, $to: Day!, $by: FunnelDimension!, $filter: FunnelFilter, $first: Int, $after: String) {
  cardFunnel(merchantId: $m, from: $from, to: $to, by: $by, filter: $filter, first: $first, after: $after) {
    edges { cursor node { key shareLink { id } channel agent { id } campaign { id name } card { id } day
      steps { step visitors events ofPrevious ofViews } revenue { amountMinor currency } repurchases
      spend { amountMinor currency } costPerOrder { amountMinor currency } costPerPaidOrder { amountMinor } } }
    pageInfo { hasNextPage endCursor } } }`;

type Asking = {
  readonly by: string;
  readonly filter?: Event;
  readonly first?: number;
  readonly after?: string | null;
};

/** A funnel of November, as somebody sees it: its rows, or null. */
export async function funnel(quarter: Quarter, asking: Asking, viewer = quarter.owner) {
  const variables = { m: quarter.merchantId, from: '2026-11-01', to: '2026-11-30', ...asking };
  const { data, codes } = await quarter.ask(funnelQuery, variables, viewer);
  expect(codes).toEqual([]);
  // biome-ignore lint/suspicious/noExplicitAny: as the query asks
  return (data.cardFunnel?.edges.map(({ node }: any) => node) ?? null) as any[] | null;
}

/** The steps of a row as `[visitors, events]`, in order. */
export function stepsIn(
  row: { readonly steps: readonly { visitors: number; events: number }[] } | undefined,
) {
  return row?.steps.map(({ visitors, events }) => [visitors, events]);
}

/** Everything that is counted, as text without ids that differ between databases. */
export async function everyCount(sql: postgres.Sql) {
  const days = await sql`select * from card.funnel_days
    where (views, goods, buy_clicks, claims, orders, paid) <> (0, 0, 0, 0, 0, 0) order by 1, 2, 3, 4`;
  const money = await sql`select * from card.funnel_money order by 1, 2, 3, 4, 5`;
  return [...days, ...money].map((row) => ({ ...row }));
}

/** Asserts that sums are the sums of their visitors, and visitors' steps what their visits, claims and orders say. */
export async function expectCountsToHold(sql: postgres.Sql): Promise<void> {
  const steps = ['views', 'goods', 'buy_clicks', 'claims', 'orders', 'paid'];
  const sums = steps.map(
    (step) => `sum(${step})::int as ${step}, count(*) filter (where ${step} > 0)::int as ${step}_visitors`,
  );
  const days = await sql.unsafe(`select merchant_id, day, card_id, share_link_id,
    ${steps.map((step) => `${step}, ${step}_visitors`)} from card.funnel_days order by 1, 2, 3, 4`);
  const visitors = await sql.unsafe(`select merchant_id, day, card_id, share_link_id, ${sums}
    from card.funnel_visitors group by 1, 2, 3, 4 order by 1, 2, 3, 4`);
  expect([...days]).toEqual([...visitors]);
  const kept =
    await sql`select day, card_id, share_link_id, visitor_id, views, goods, buy_clicks from card.funnel_visitors
    where (views, goods, buy_clicks) <> (0, 0, 0) and visitor_id not like 'gone_%' order by 1, 2, 3, 4`;
  const visits =
    await sql`select s.day, s.card_id, coalesce(s.share_link_id, '') as share_link_id, l.visitor_id, s.fold
    from card.sessions s join card.leads l on l.id = s.lead_id where s.day is not null`;
  const folded = new Map<string, Event & { views: number; goods: number; buy_clicks: number }>();
  for (const { fold, ...place } of visits) {
    const { views, goods, buyClicks: buy_clicks } = stepsOf(fold);
    const key = `${place['day']} ${place['card_id']} ${place['share_link_id']} ${place['visitor_id']}`;
    const known = folded.get(key) ?? { ...place, views: 0, goods: 0, buy_clicks: 0 };
    const { views: v, goods: g, buy_clicks: b } = known;
    folded.set(key, { ...known, views: v + views, goods: g + goods, buy_clicks: b + buy_clicks });
  }
  const expected = [...folded]
    .filter(([, { views, goods, buy_clicks }]) => views + goods + buy_clicks > 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, row]) => row);
  expect([...kept].map((row) => ({ ...row }))).toEqual(expected);
}
