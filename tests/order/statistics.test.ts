import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anonymous, type Viewer } from '../../platform/viewer.ts';
import { differences } from '../../subgraphs/order/store/statistics/recompute.ts';
import { act, platform } from './acts.ts';
import {
  ask,
  buyer,
  cancel,
  complete,
  dayMs,
  dayOf,
  figures,
  hourMs,
  look,
  refund,
  spend,
  statsOf,
  tell,
  withMarket,
} from './counting.ts';
import type { Market } from './market.ts';

describe('sums', () => {
  test('50,000 yuan and 200 orders: an order cost 250 yuan; by the customer it is more', () =>
    withMarket(async (market) => {
      const regulars = Array.from({ length: 160 }, buyer);
      const shoppers = [...regulars, ...regulars.slice(0, 40)];
      for (let i = 0; i < shoppers.length; i += 10)
        await Promise.all(shoppers.slice(i, i + 10).map((shopper) => market.buy(shopper)));
      await market.react();
      expect((await spend(market, 5_000_000)).entry).toMatchObject({
        day: '2026-11-11',
        channel: '抖音',
        amount: { amountMinor: 5_000_000, currency: 'CNY' },
      });
      const cost = 'costPerOrder { amountMinor currency } costPerNewCustomer { amountMinor currency }';
      const { total } = await statsOf(market, '2026-11-01', '2026-11-30', `total { ${figures} ${cost} }`);
      expect(total).toMatchObject({
        ...{ ordersPlaced: 200, ordersPaid: 200, units: 600, newCustomers: 160, returningCustomers: 0 },
        grossSales: { amountMinor: 200 * 19_700 },
        netSales: { amountMinor: 200 * 19_700 },
        adSpend: { amountMinor: 5_000_000 },
        costPerOrder: { amountMinor: 25_000, currency: 'CNY' },
        costPerNewCustomer: { amountMinor: 31_250, currency: 'CNY' },
      });
      // Before the first order there is nothing to divide by.
      const before = await statsOf(market, '2026-11-01', '2026-11-10', `total { ${cost} repurchaseRateBps }`);
      expect(before.total).toEqual({ costPerOrder: null, costPerNewCustomer: null, repurchaseRateBps: null });
    }));

  test('a refund counts on its own day, once, and takes no customer away', () =>
    withMarket(async (market) => {
      const [ada, bea] = [buyer(), buyer()];
      const adas = await market.buy(ada);
      const beas = await market.buy(bea);
      await market.place(buyer());
      market.pass(2 * dayMs);
      await refund(market, adas, 1, 1);
      await cancel(market, bea, beas);
      await market.react();
      const first = {
        ordersPlaced: 3,
        ordersPaid: 2,
        grossSales: 39_400,
        netSales: 39_400,
        units: 6,
        newCustomers: 2,
      };
      expect(await dayOf(market, '2026-11-11')).toEqual(first);
      expect(await dayOf(market, '2026-11-12')).toEqual({});
      expect(await dayOf(market, '2026-11-13')).toEqual({ refunds: 24_600, netSales: -24_600 });
      await market.buy(ada);
      await market.buy(ada);
      await market.react();
      expect(await dayOf(market, '2026-11-13')).toEqual({
        ...{
          ordersPlaced: 2,
          ordersPaid: 2,
          grossSales: 39_400,
          refunds: 24_600,
          netSales: 14_800,
          units: 6,
        },
        returningCustomers: 1,
      });
      const { total } = await statsOf(market, '2026-11-11', '2026-11-13', `total { ${figures} }`);
      expect(total).toMatchObject({
        newCustomers: 2,
        returningCustomers: 0,
        netSales: { amountMinor: 54_200 },
      });
      expect(
        (await statsOf(market, '2026-11-12', '2026-11-13', 'total { returningCustomers }')).total,
      ).toEqual({
        returningCustomers: 1,
      });
    }));

  test('days end at midnight in the merchant’s time zone, by each order’s own when that changes', () =>
    withMarket(async (market) => {
      const at = async (instant: string) => {
        market.now = new Date(instant);
        await market.buy(buyer());
      };
      await at('2026-11-11T15:59:59.999Z');
      await at('2026-11-11T16:00:00.000Z');
      await market.react();
      await look(market, 'led_1');
      expect(await dayOf(market, '2026-11-11')).toMatchObject({ ordersPaid: 1, newCustomers: 1 });
      expect(await dayOf(market, '2026-11-12')).toMatchObject({ ordersPaid: 1, views: 1, visitors: 1 });
      // The clocks of New York go forward on 14 March 2027 at 07:00 UTC, and the day is an hour shorter.
      market.calendar.timeZone = 'America/New_York';
      await at('2027-03-14T04:59:59.999Z');
      await at('2027-03-14T05:00:00.000Z');
      await at('2027-03-15T03:59:59.999Z');
      await at('2027-03-15T04:00:00.000Z');
      await market.react();
      market.now = new Date('2027-03-15T03:59:59.999Z');
      await look(market, 'led_1');
      const paid = async (day: string) => (await dayOf(market, day))['ordersPaid'];
      expect([await paid('2027-03-13'), await paid('2027-03-14'), await paid('2027-03-15')]).toEqual([
        1, 2, 1,
      ]);
      expect(await dayOf(market, '2027-03-14')).toMatchObject({ views: 1 });
    }));

  test('repurchase rate: completed and not fully refunded; funnel: from visitors to those who paid', () =>
    withMarket(async (market) => {
      const [ada, bea, cleo, dan] = [buyer(), buyer(), buyer(), buyer()];
      const cardId = 'crd_00000000000000000000000001';
      market.links.set('shr', { merchantId: market.merchantId, agentId: null });
      const orders = {
        ada: [await market.buy(ada, { cardId })],
        bea: [await market.buy(bea, { cardId })],
        cleo: [await market.buy(cleo)],
      };
      market.pass(hourMs);
      orders.ada.push(await market.buy(ada, { shareToken: 'shr', cardId }));
      orders.bea.push(await market.buy(bea));
      await market.place(dan, { cardId });
      for (const orderId of Object.values(orders).flat()) await complete(market, orderId);
      await refund(market, orders.bea[1] ?? '', 0, 9);
      await refund(market, orders.bea[1] ?? '', 1, 9);
      await refund(market, orders.ada[1] ?? '', 1, 1);
      await market.react();
      for (const lead of ['led_1', 'led_2', 'led_2', 'led_3', 'led_4', 'led_5', 'led_6', 'led_7'])
        await look(market, lead);
      market.pass(dayMs);
      await look(market, 'led_1');
      const selection = `total { repurchaseRateBps views visitors } days { views visitors }
        funnel { visitors placedOrders placedCustomers paidOrders paidCustomers conversionBps }
        repurchases { source orders invitedOrders grossSales { amountMinor } }`;
      expect(await statsOf(market, '2026-11-11', '2026-11-12', selection)).toEqual({
        total: { repurchaseRateBps: 3_333, views: 9, visitors: 7 },
        days: [
          { views: 8, visitors: 7 },
          { views: 1, visitors: 1 },
        ],
        funnel: {
          ...{ visitors: 7, placedOrders: 4, placedCustomers: 3, paidOrders: 3, paidCustomers: 2 },
          conversionBps: 2_857,
        },
        repurchases: [
          { source: 'DIRECT', orders: 1, invitedOrders: 0, grossSales: { amountMinor: 19_700 } },
          { source: 'SHARE_LINK', orders: 1, invitedOrders: 0, grossSales: { amountMinor: 19_700 } },
        ],
      });
    }));

  test('however long the window, the same statements; a day too long is refused', () =>
    withMarket(async (market) => {
      await market.buy(buyer());
      await market.react();
      const selection = `days { ${figures} } total { ${figures} repurchaseRateBps } funnel { paidCustomers }
        repurchases { orders }`;
      const count = async (from: string, to: string) => {
        market.statements = 0;
        const { merchant } = await ask(
          market,
          `stats(from: "${from}", to: "${to}") { ${selection} } segments(from: "${from}", to: "${to}") { customers }`,
        );
        return [merchant.stats.days.length, market.statements];
      };
      expect(await count('2026-11-11', '2026-11-11')).toEqual([1, 5]);
      expect(await count('2026-01-01', '2027-01-01')).toEqual([366, 5]);
      for (const [from, to] of [
        ['2026-01-01', '2027-01-02'],
        ['2026-01-02', '2026-01-01'],
      ]) {
        const { codes } = await ask(market, `stats(from: "${from}", to: "${to}") { currency }`);
        expect(codes).toEqual(['INVALID_INPUT']);
      }
      expect(
        (await ask(market, 'stats(from: "2026-02-29", to: "2026-03-01") { currency }')).codes,
      ).toHaveLength(1);
    }));
});

/** What may happen at a shop. `at` picks among the buyers or orders there are. */
const step = fc.oneof(
  { weight: 5, arbitrary: fc.record({ do: fc.constant('buy' as const), at: fc.nat(4), way: fc.nat(2) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('place' as const), at: fc.nat(4), way: fc.nat(2) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('cancel' as const), at: fc.nat(20) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('expire' as const) }) },
  {
    weight: 4,
    arbitrary: fc.record({ do: fc.constant('refund' as const), at: fc.nat(20), line: fc.nat(1) }),
  },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('complete' as const), at: fc.nat(20) }) },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('profile' as const), at: fc.nat(4), on: fc.boolean() }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('look' as const), at: fc.nat(4) }) },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constant('pass' as const), hours: fc.integer({ min: -2, max: 90 }) }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('move' as const), at: fc.nat(2) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('react' as const) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('rebuild' as const) }) },
);
type Step = typeof step extends fc.Arbitrary<infer One> ? One : never;
const zones = ['Asia/Shanghai', 'America/New_York', 'Pacific/Apia'];
const ways = [{}, { cardId: 'crd_00000000000000000000000001' }, { shareToken: 'shr' }];

test('after any history, in any order of counting, what is kept is what the orders say', () =>
  withMarket(async (market) => {
    market.links.set('shr', { merchantId: market.merchantId, agentId: null });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 30 }), async (steps) => {
        const shop = { people: Array.from({ length: 5 }, buyer), orders: [] as [Viewer, string][] };
        for (const one of steps) await take(market, shop, one);
        await market.react();
        expect(await differences(market.deps.db.pool, market.merchantId)).toBe(0);
        expect(await keptDays(market)).toEqual(await countedByHand(market));
      }),
      { numRuns: 40 },
    );
  }));

async function take(
  market: Market,
  { people, orders }: { readonly people: readonly Viewer[]; readonly orders: [Viewer, string][] },
  one: Step,
): Promise<void> {
  const me = 'at' in one ? (people[one.at % people.length] ?? anonymous) : anonymous;
  const [owner, orderId] = ('at' in one ? orders[one.at % Math.max(1, orders.length)] : undefined) ?? [
    me,
    '',
  ];
  if (one.do === 'buy') orders.push([me, await market.buy(me, ways[one.way])]);
  if (one.do === 'place') orders.push([me, await market.place(me, ways[one.way])]);
  if (one.do === 'cancel') await cancel(market, owner, orderId);
  if (one.do === 'expire') await market.task('expireOrders');
  if (one.do === 'refund') await refund(market, orderId, one.line, 1 + (one.at % 2));
  if (one.do === 'complete') await complete(market, orderId);
  if (one.do === 'profile') await tell(market, me, { profilingConsent: one.on, marketingConsent: one.on });
  if (one.do === 'look') await look(market, `led_${one.at}`);
  if (one.do === 'pass') market.pass(one.hours * hourMs);
  if (one.do === 'move') market.calendar.timeZone = zones[one.at] ?? 'Asia/Shanghai';
  if (one.do === 'react') await market.react();
  if (one.do === 'rebuild')
    await act(market, platform, 'rebuildStatistics', { merchantId: market.merchantId });
}

type Tally = Record<string, Record<string, number>>;

async function keptDays({ sql }: Market): Promise<Tally> {
  const rows =
    await sql`select day::text, orders_placed as placed, orders_paid as paid, gross_minor::int as gross,
    refunds_minor::int as refunds, units, new_customers as new, customers from orders.day_statistics
    where orders_placed + orders_paid + refunds_minor > 0`;
  return Object.fromEntries(rows.map(({ day, ...row }) => [day, { ...row }]));
}

/** The same by another way: order by order, with the clock of this process. */
async function countedByHand({ sql }: Market): Promise<Tally> {
  const tally: Tally = {};
  const none = { placed: 0, paid: 0, gross: 0, refunds: 0, units: 0, new: 0, customers: 0 };
  const add = (zone: string, at: Date, part: Partial<typeof none>) => {
    const day = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short' }).format(at);
    tally[day] ??= { ...none };
    for (const [name, value] of Object.entries(part)) tally[day][name] = (tally[day][name] ?? 0) + value;
    return day;
  };
  const orders =
    await sql`select o.id, customer_id, time_zone as zone, placed_at, paid_at, total_minor::int as total,
    (select sum(quantity)::int from orders.order_lines l where l.order_id = o.id) as units
    from orders.orders o order by paid_at, o.id`;
  const [known, seen] = [new Set<string>(), new Set<string>()];
  for (const { customer_id: customer, zone, placed_at, paid_at, total, units } of orders) {
    add(zone, placed_at, { placed: 1 });
    if (paid_at === null) continue;
    const day = add(zone, paid_at, { paid: 1, gross: total, units, new: known.has(customer) ? 0 : 1 });
    add(zone, paid_at, { customers: seen.has(`${customer} ${day}`) ? 0 : 1 });
    known.add(customer);
    seen.add(`${customer} ${day}`);
  }
  const refunds = await sql`select amount_minor::int as amount, requested_at as at, time_zone as zone
    from orders.refunds r join orders.orders o on o.id = r.order_id where reason not in ('LATE_PAYMENT', 'DOUBLE_PAYMENT')`;
  for (const { amount, at, zone } of refunds) add(zone, at, { refunds: amount });
  return tally;
}
