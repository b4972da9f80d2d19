import { expect, test } from 'vitest';
import { startJobs } from '../../platform/jobs.ts';
import { anonymous, type Grant, type Viewer } from '../../platform/viewer.ts';
import { createOrder } from '../../subgraphs/order/index.ts';
import { until } from '../support/until.ts';
import { act, ownerOf, platform } from './acts.ts';
import { ask, buyer, complete, refund, tell, withMarket } from './counting.ts';
import { type Market, person } from './market.ts';

const women25 = { ageBand: 'AGE_25_30', gender: 'FEMALE' } as const;

/** So many people who tell of themselves. */
async function told(market: Market, count: number, profile: object): Promise<Viewer[]> {
  const people = Array.from({ length: count }, buyer);
  for (const one of people) await tell(market, one, { profilingConsent: true, ...profile });
  return people;
}

const segments = async (market: Market) =>
  (
    await ask(
      market,
      'segments(from: "2026-11-11", to: "2026-11-30") { ageBand gender suppressed customers orders netSales { amountMinor currency } repurchaseRateBps }',
    )
  ).merchant.segments;

const hidden = { suppressed: true, customers: null, orders: null, netSales: null, repurchaseRateBps: null };
const unknown = { ageBand: null, gender: null };

test('customers by age band and gender; of fewer than five, and of what would tell of them, nothing', () =>
  withMarket(async (market) => {
    const young = await told(market, 6, women25);
    const women = await told(market, 5, { ageBand: 'AGE_31_40', gender: 'FEMALE' });
    const men = await told(market, 2, { ageBand: 'AGE_18_24', gender: 'MALE' });
    const silent = Array.from({ length: 7 }, buyer);
    for (const me of [...young, ...women, ...men, ...silent]) await complete(market, await market.buy(me));
    const again = [];
    for (const me of young.slice(0, 2)) again.push(await market.buy(me));
    for (const orderId of again) await complete(market, orderId);
    await refund(market, again[0] ?? '', 1, 1);
    await market.react();
    const net = (amountMinor: number) => ({ amountMinor, currency: 'CNY' });
    expect(await segments(market)).toEqual([
      { ageBand: 'AGE_18_24', gender: 'MALE', ...hidden },
      {
        ...women25,
        ...{ suppressed: false, customers: 6, orders: 8, repurchaseRateBps: 3_333 },
        netSales: net(8 * 19_700 - 4_900),
      },
      { ageBand: 'AGE_31_40', gender: 'FEMALE', ...hidden },
      {
        ...unknown,
        suppressed: false,
        customers: 7,
        orders: 7,
        netSales: net(7 * 19_700),
        repurchaseRateBps: 0,
      },
    ]);
    // Who takes the consent back is nobody in particular from then on.
    await tell(market, men[0] ?? anonymous, { profilingConsent: false });
    await tell(market, men[1] ?? anonymous, { profilingConsent: false });
    expect(await segments(market)).toMatchObject([
      { ...women25, suppressed: false, customers: 6 },
      { ageBand: 'AGE_31_40', gender: 'FEMALE', suppressed: false, customers: 5 },
      { ...unknown, suppressed: false, customers: 9 },
    ]);
  }));

test('a rate is about five people who completed an order at least, and so are those left out', () =>
  withMarket(async (market) => {
    const young = await told(market, 6, women25);
    const women = await told(market, 6, { ageBand: 'AGE_31_40', gender: 'FEMALE' });
    const men = await told(market, 6, { ageBand: 'AGE_31_40', gender: 'MALE' });
    const finish = async (people: readonly Viewer[]) => {
      for (const me of people) await complete(market, await market.buy(me));
    };
    await finish([...young.slice(0, 4), ...women.slice(0, 5), ...men]);
    for (const me of [...young.slice(4), ...women.slice(5)]) await market.buy(me);
    await market.react();
    expect(await segments(market)).toMatchObject([
      { ...women25, suppressed: false, customers: 6, repurchaseRateBps: null },
      { gender: 'FEMALE', suppressed: false, customers: 6, repurchaseRateBps: null },
      { gender: 'MALE', suppressed: false, customers: 6, repurchaseRateBps: 0 },
    ]);
  }));

const target = (market: Market, input: object, viewer: Viewer = ownerOf(market)) =>
  act(
    market,
    viewer,
    'segmentCoupon',
    { merchantId: market.merchantId, segmentKey: 'women-25', ...women25, ...input },
    '... on SegmentCouponSuccess { customers }',
  );

test('a group goes into a segment, and who comes into it later as well; nobody is told who they are', () =>
  withMarket(async (market) => {
    const order = createOrder(market.deps);
    const jobs = await startJobs({
      ...order,
      tasks: order.tasks.filter(({ name }) => name === 'fillSegment'),
    });
    try {
      const young = await told(market, 4, women25);
      await told(market, 5, { ageBand: 'AGE_25_30', gender: 'MALE' });
      expect(await target(market, {})).toMatchObject({ code: 'SEGMENT_TOO_SMALL' });
      expect(market.segments.size).toBe(0);
      young.push(...(await told(market, 1, women25)));
      expect(await target(market, {})).toEqual({ __typename: 'SegmentCouponSuccess', customers: 5 });
      const members = () => [...(market.segments.get('women-25') ?? [])].sort();
      const ids = () => young.map(({ userId }) => userId).sort();
      await until(() => members().length === 5);
      expect(members()).toEqual(ids());
      young.push(...(await told(market, 2, women25)));
      await market.task('fillSegments');
      expect(members()).toEqual(ids());
      // Several groups in one segment, and the same one twice.
      expect((await target(market, { ageBand: null, gender: 'MALE' })).customers).toBe(5);
      expect((await target(market, { ageBand: null, gender: 'MALE' })).customers).toBe(5);
      await until(() => members().length === 12);
      const [{ count }] = (await market.sql`select count(*)::int from orders.segment_targets`) as unknown as [
        { count: number },
      ];
      expect(count).toBe(2);
    } finally {
      await jobs.stop();
    }
  }));

test('who manages coupons may, and what cannot be a group or a segment is refused', () =>
  withMarket(async (market) => {
    await told(market, 5, women25);
    const at = (role: string) => person(`usr_${role}`, { role, merchantId: market.merchantId } as Grant);
    const app = (...scopes: string[]) =>
      person('usr_app', { role: 'APP', merchantId: market.merchantId, scopes });
    const said = async (viewer: Viewer, input: object = {}) => {
      const { __typename, code, codes, path } = await target(market, input, viewer);
      return path === undefined || path.length === 0 || code === 'NOT_FOUND'
        ? (code ?? codes?.[0] ?? __typename)
        : `${code} ${path}`;
    };
    const order = createOrder(market.deps);
    const jobs = await startJobs({
      ...order,
      tasks: order.tasks.filter(({ name }) => name === 'fillSegment'),
    });
    try {
      for (const viewer of [ownerOf(market), at('MERCHANT_STAFF'), app('coupons:write')])
        expect(await said(viewer)).toBe('SegmentCouponSuccess');
    } finally {
      await jobs.stop();
    }
    for (const viewer of [at('MERCHANT_FINANCE'), app('stats:read'), platform])
      expect(await said(viewer)).toBe('FORBIDDEN merchantId');
    for (const viewer of [app('orders:read'), buyer()]) expect(await said(viewer)).toBe('NOT_FOUND');
    expect(await said(anonymous)).toBe('UNAUTHENTICATED');
    expect(await said(ownerOf(market), { segmentKey: 'Women' })).toBe('INVALID_INPUT segmentKey');
    expect(await said(ownerOf(market), { ageBand: null, gender: null })).toBe('INVALID_INPUT ageBand');
  }));
