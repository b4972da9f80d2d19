import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openMemoryBus } from '../../platform/bus-memory.ts';
import { startReactions } from '../../platform/reactions.ts';
import { startRelay } from '../../platform/relay.ts';
import { anonymous, type Grant } from '../../platform/viewer.ts';
import { daysFrom, everyDay, isDay } from '../../subgraphs/order/domain/statistics/day.ts';
import { costPer, partInBps } from '../../subgraphs/order/domain/statistics/ratio.ts';
import { untold } from '../../subgraphs/order/domain/statistics/suppression.ts';
import { createOrder } from '../../subgraphs/order/index.ts';
import * as tables from '../../subgraphs/order/store/tables.ts';
import { silent } from '../support/stand-in.ts';
import { until } from '../support/until.ts';
import { act, ownerOf, platform, supplier } from './acts.ts';
import {
  ask,
  buyer,
  cancel,
  complete,
  dayMs,
  dayOf,
  hourMs,
  look,
  refund,
  spend,
  statsOf,
  tell,
  withMarket,
} from './counting.ts';
import { type Market, person } from './market.ts';

const at = (market: Market, grant: string) =>
  person(`usr_${grant}`, { role: grant, merchantId: market.merchantId } as Grant);
const app = (market: Market, ...scopes: string[]) =>
  person('usr_app', { role: 'APP', merchantId: market.merchantId, scopes });
const elsewhere = person('usr_other', {
  role: 'MERCHANT_OWNER',
  merchantId: 'mer_00000000000000000000000009',
});

describe('rules', () => {
  test('a cost is rounded to the nearest minor unit, a half up, and never lost', () => {
    expect([costPer(5_000_000n, 200), costPer(1n, 2), costPer(1n, 3), costPer(0n, 7)]).toEqual([
      25_000n,
      1n,
      0n,
      0n,
    ]);
    expect([costPer(100n, 0), partInBps(0, 0), partInBps(1, 3), partInBps(2, 3)]).toEqual([
      null,
      null,
      3_333,
      6_667,
    ]);
    fc.assert(
      fc.property(fc.bigInt(0n, 10n ** 15n), fc.integer({ min: 1, max: 1_000_000 }), (spent, count) => {
        const off = 2n * ((costPer(spent, count) ?? -1n) * BigInt(count) - spent);
        return off > -BigInt(count) && off <= BigInt(count);
      }),
    );
  });

  test('what is left untold is about five people and two segments at least, or about everybody', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(12), { maxLength: 12 }), (people) => {
        const hidden = untold(people);
        const small = people.filter((count, i) => !hidden[i] && count > 0 && count < 5);
        const covered = people.filter((_, i) => hidden[i]);
        const sum = covered.reduce((all, count) => all + count, 0);
        const told = people.filter((count, i) => !hidden[i] && count > 0);
        expect(small).toEqual([]);
        expect(people.every((count, i) => count > 0 || !hidden[i])).toBe(true);
        if (covered.length > 0) expect(told.length === 0 || (covered.length >= 2 && sum >= 5)).toBe(true);
      }),
      { numRuns: 1_000 },
    );
    expect(untold([9, 2, 6, 5, 5])).toEqual([false, true, false, true, false]);
    expect(untold([1, 1, 1, 9, 30])).toEqual([true, true, true, true, false]);
    expect(untold([4, 3, 9])).toEqual([true, true, false]);
    expect(untold([0, 5, 9])).toEqual([false, false, false]);
  });

  test('a day is a day that there is', () => {
    for (const day of ['2000-01-01', '2024-02-29', '2100-12-31']) expect(isDay(day)).toBe(true);
    for (const text of [
      '2023-02-29',
      '1999-12-31',
      '2101-01-01',
      '2026-1-1',
      '2026-13-01',
      '20261111',
      '',
      '2026-11-11T00',
    ])
      expect(isDay(text)).toBe(false);
    expect(everyDay('2024-02-28', '2024-03-01')).toEqual(['2024-02-28', '2024-02-29', '2024-03-01']);
    expect(daysFrom('2024-03-01', '2024-02-28')).toBeLessThan(1);
  });
});

describe('advertising', () => {
  test('entries stay; what is taken back is never more than there is, whoever tries at once', () =>
    withMarket(async (market) => {
      const idempotencyKey = randomUUID();
      const { entry } = await spend(market, 10_000, { idempotencyKey, note: ' 双十一 ' });
      expect(entry).toEqual({
        id: entry.id,
        ...{ day: '2026-11-11', channel: '抖音', note: '双十一' },
        amount: { amountMinor: 10_000, currency: 'CNY' },
      });
      expect((await spend(market, 10_000, { idempotencyKey, note: ' 双十一 ' })).entry.id).toBe(entry.id);
      expect((await spend(market, 10_001, { idempotencyKey })).code).toBe('IDEMPOTENCY_CONFLICT');
      expect(await spend(market, -10_001)).toMatchObject({
        code: 'AD_SPEND_BELOW_ZERO',
        path: ['amountMinor'],
      });
      expect((await spend(market, -1, { channel: '微信' })).code).toBe('AD_SPEND_BELOW_ZERO');
      expect((await spend(market, -1, { day: '2026-11-10' })).code).toBe('AD_SPEND_BELOW_ZERO');
      const tries = await Promise.all(Array.from({ length: 6 }, () => spend(market, -4_000)));
      expect(tries.map(({ __typename }) => __typename).sort()).toEqual([
        ...Array(4).fill('ConflictError'),
        ...Array(2).fill('RecordAdSpendSuccess'),
      ]);
      expect(await dayOf(market, '2026-11-11')).toEqual({ adSpend: 2_000 });
      const listed = await ask(
        market,
        'adSpendEntries(first: 2) { edges { node { amount { amountMinor } recordedBy } } pageInfo { hasNextPage } }',
      );
      expect(listed.merchant.adSpendEntries).toMatchObject({
        edges: Array(2).fill({ node: { recordedBy: 'usr_owner' } }),
        pageInfo: { hasNextPage: true },
      });
      await expect(market.sql`update orders.ad_spend_entries set amount_minor = 1`).rejects.toThrow();
      await expect(market.sql`delete from orders.ad_spend_entries`).rejects.toThrow();
    }));

  test('what cannot be an entry is refused, and so is who may not make one', () =>
    withMarket(async (market) => {
      const wrong: [object, string][] = [
        [{ amountMinor: 0 }, 'amountMinor'],
        [{ amountMinor: 1_000_000_000_001 }, 'amountMinor'],
        [{ day: '2026-11-12' }, 'day'],
        [{ channel: ' ' }, 'channel'],
        [{ channel: '道'.repeat(41) }, 'channel'],
        [{ note: 'a\u0007' }, 'note'],
        [{ idempotencyKey: 'short' }, 'idempotencyKey'],
      ];
      for (const [input, path] of wrong)
        expect([input, await spend(market, 100, input)]).toMatchObject([
          input,
          { code: 'INVALID_INPUT', path: [path] },
        ]);
      const said = async (viewer: ReturnType<typeof person>) => {
        const { __typename, code, codes } = await spend(market, 100, {}, viewer);
        return code ?? codes?.[0] ?? __typename;
      };
      expect(await said(at(market, 'MERCHANT_FINANCE'))).toBe('RecordAdSpendSuccess');
      expect(await said(at(market, 'MERCHANT_STAFF'))).toBe('FORBIDDEN');
      expect(await said(app(market, 'stats:read'))).toBe('FORBIDDEN');
      expect(await said(app(market, 'orders:read'))).toBe('NOT_FOUND');
      expect(await said(platform)).toBe('FORBIDDEN');
      for (const viewer of [elsewhere, supplier, buyer()]) expect(await said(viewer)).toBe('NOT_FOUND');
      expect(await said(anonymous)).toBe('UNAUTHENTICATED');
      const [{ count }] =
        (await market.sql`select count(*)::int from orders.ad_spend_entries`) as unknown as [
          { count: number },
        ];
      expect(count).toBe(1);
    }));
});

test('who sees what: the merchant’s people, apps with stats:read, the platform, and nobody else', () =>
  withMarket(async (market) => {
    const me = buyer();
    const orderId = await market.buy(me, { cardId: 'crd_00000000000000000000000001' });
    await market.react();
    const fields = `stats(from: "2026-11-11", to: "2026-11-11") { total { ordersPaid } }
      segments(from: "2026-11-11", to: "2026-11-11") { customers } adSpendEntries { edges { cursor } }`;
    const all = {
      stats: { total: { ordersPaid: 1 } },
      segments: [{ customers: null }],
      adSpendEntries: { edges: [] },
    };
    const nothing = { stats: null, segments: null, adSpendEntries: null };
    const people = ['MERCHANT_OWNER', 'MERCHANT_FINANCE', 'MERCHANT_STAFF'].map((role) => at(market, role));
    for (const viewer of [...people, app(market, 'stats:read'), platform])
      expect(await ask(market, fields, viewer)).toEqual({ merchant: all, codes: [] });
    for (const viewer of [app(market, 'orders:read'), elsewhere, supplier, me, anonymous])
      expect(await ask(market, fields, viewer)).toEqual({ merchant: nothing, codes: [] });

    const [row] = await market.sql`select customer_id from orders.orders where id = ${orderId}`;
    const query = `query ($order: ID!, $customer: ID!) { order(id: $order) { origin { source isRepurchase invited } invitation { invitedAt } }
      customer(id: $customer) { statistics { paidOrders completedOrders netSales { amountMinor currency } firstPaidAt lastPaidAt } } }`;
    const see = async (viewer: ReturnType<typeof person>) =>
      (await market.ask(query, { order: orderId, customer: row?.['customer_id'] }, viewer)).data;
    const origin = { source: 'CARD', isRepurchase: false, invited: false };
    const [firstPaidAt, lastPaidAt] = [market.now.toISOString(), market.now.toISOString()];
    const statistics = {
      ...{ paidOrders: 1, completedOrders: 0, netSales: { amountMinor: 19_700, currency: 'CNY' } },
      ...{ firstPaidAt, lastPaidAt },
    };
    const order = { origin, invitation: null };
    expect(await see(ownerOf(market))).toEqual({ order, customer: { statistics } });
    expect(await see(app(market, 'stats:read'))).toEqual({ order: null, customer: null });
    expect(await see(app(market, 'orders:read'))).toEqual({ order, customer: { statistics: null } });
    expect(await see(me)).toEqual({ order, customer: { statistics: null } });
    expect(await see(supplier)).toEqual({ order: null, customer: null });

    const rebuilt = async (viewer: ReturnType<typeof person>) =>
      act(
        market,
        viewer,
        'rebuildStatistics',
        { merchantId: market.merchantId },
        '... on RebuildStatisticsSuccess { differences }',
      );
    for (const viewer of [ownerOf(market), platform])
      expect(await rebuilt(viewer)).toMatchObject({ differences: 0 });
    expect((await rebuilt(at(market, 'MERCHANT_FINANCE'))).code).toBe('FORBIDDEN');
    expect((await rebuilt(app(market, 'stats:read'))).code).toBe('FORBIDDEN');
    for (const viewer of [elsewhere, me, supplier]) expect((await rebuilt(viewer)).code).toBe('NOT_FOUND');
    expect((await rebuilt(anonymous)).codes).toEqual(['UNAUTHENTICATED']);
    const unknown = { merchantId: 'mer_00000000000000000000000008' };
    expect((await act(market, platform, 'rebuildStatistics', unknown)).code).toBe('NOT_FOUND');
  }));

test('what was broken is mended by computing it anew, and counts go on from there', () =>
  withMarket(async (market) => {
    const me = buyer();
    await market.buy(me);
    await market.react();
    await market.sql`update orders.day_statistics set gross_minor = 1`;
    await market.sql`delete from orders.customer_statistics`;
    const rebuild = () =>
      act(
        market,
        ownerOf(market),
        'rebuildStatistics',
        { merchantId: market.merchantId },
        '... on RebuildStatisticsSuccess { differences }',
      );
    expect((await rebuild()).differences).toBe(3);
    expect((await rebuild()).differences).toBe(0);
    // Counted by the rebuild before its facts were answered: they find nothing left to do.
    const again = await market.buy(me);
    expect((await rebuild()).differences).toBeGreaterThan(0);
    await market.react();
    await refund(market, again, 0, 1);
    await market.react();
    expect(await dayOf(market, '2026-11-11')).toMatchObject({
      ordersPaid: 2,
      refunds: 9_900,
      netSales: 29_500,
    });
  }));

test('each payment and each refund ticks, with what the day has come to', () =>
  withMarket(async (market) => {
    const ticks = async () => {
      await market.react();
      const rows =
        await market.sql`select payload, channels from orders.outbox where name = 'sales.ticked' order by id`;
      expect(new Set(rows.flatMap(({ channels }) => channels))).toEqual(
        new Set([`merchant:${market.merchantId}`]),
      );
      return rows.map(({ payload: { day, ordersPaid, grossMinor, netMinor, currency } }) =>
        [day, ordersPaid, grossMinor, netMinor, currency].join(' '),
      );
    };
    const me = buyer();
    const orderId = await market.buy(me);
    await market.react();
    await market.buy(buyer());
    const paid = ['2026-11-11 1 19700 19700 CNY', '2026-11-11 2 39400 39400 CNY'];
    expect(await ticks()).toEqual(paid);
    market.pass(dayMs);
    await cancel(market, me, orderId);
    expect(await ticks()).toEqual([...paid, '2026-11-12 0 0 -19700 CNY']);
  }));

describe('the way back', () => {
  const cardId = 'crd_00000000000000000000000001';
  const asked = (market: Market, viewer: ReturnType<typeof person>, orderId: string) =>
    market.ask(
      'query ($id: ID!) { order(id: $id) { invitation { card { id } invitedAt } origin { source isRepurchase invited } } }',
      { id: orderId },
      viewer,
    );
  const told = async (market: Market) =>
    (
      await market.sql`select payload->>'orderId' as id from orders.outbox where name = 'customer.invited' order by id`
    ).map(({ id }) => id);

  test('a completed order asks its buyer back: with consent, once a week', () =>
    withMarket(async (market) => {
      const [ada, bea] = [buyer(), buyer()];
      await tell(market, ada, { marketingConsent: true });
      const orders = [
        await market.buy(ada, { cardId }),
        await market.buy(ada),
        await market.buy(bea, { cardId }),
      ];
      for (const orderId of orders) await complete(market, orderId);
      await market.react();
      const [first = '', second = '', beas = ''] = orders;
      const invitation = { card: { id: cardId }, invitedAt: market.now.toISOString() };
      expect((await asked(market, ada, first)).data.order.invitation).toEqual(invitation);
      expect((await asked(market, ownerOf(market), first)).data.order.invitation).toEqual(invitation);
      expect((await asked(market, ada, second)).data.order.invitation).toBeNull();
      expect((await asked(market, bea, beas)).data.order.invitation).toBeNull();
      market.pass(7 * dayMs - 1);
      const soon = await market.buy(ada);
      await complete(market, soon);
      await market.react();
      market.pass(1);
      const week = await market.buy(ada);
      await complete(market, week);
      await market.react();
      expect(await told(market)).toEqual([first, week].sort());
      await tell(market, ada, { marketingConsent: false });
      market.pass(8 * dayMs);
      await complete(market, await market.buy(ada));
      await market.react();
      expect(await told(market)).toHaveLength(2);
    }));

  test('an order knows the way it came, and whether within 30 days of an invitation', () =>
    withMarket(async (market) => {
      const ada = buyer();
      market.links.set('shr', { merchantId: market.merchantId, agentId: null });
      await tell(market, ada, { marketingConsent: true });
      const first = await market.buy(ada, { cardId });
      await complete(market, first);
      await market.react();
      await tell(market, ada, { marketingConsent: false });
      market.pass(30 * dayMs - 1);
      const inTime = await market.buy(ada, { cardId });
      market.pass(1);
      const late = await market.buy(ada, { shareToken: 'shr', cardId });
      await market.react();
      const origin = async (orderId: string) => (await asked(market, ada, orderId)).data.order.origin;
      expect(await origin(first)).toEqual({ source: 'CARD', isRepurchase: false, invited: false });
      expect(await origin(inTime)).toEqual({ source: 'CARD', isRepurchase: true, invited: true });
      expect(await origin(late)).toEqual({ source: 'SHARE_LINK', isRepurchase: true, invited: false });
      const { repurchases } = await statsOf(
        market,
        '2026-11-12',
        '2026-12-31',
        'repurchases { source orders invitedOrders }',
      );
      expect(repurchases).toEqual([
        { source: 'CARD', orders: 1, invitedOrders: 1 },
        { source: 'SHARE_LINK', orders: 1, invitedOrders: 0 },
      ]);
    }));

  test('an order that was counted before the invitation that it followed is noted as invited by it', () =>
    withMarket(async (market) => {
      const ada = buyer();
      await tell(market, ada, { marketingConsent: true });
      const first = await market.buy(ada);
      await market.react();
      await complete(market, first);
      // Placed on a clock that is ahead of the one by which invitations are sent.
      market.pass(hourMs);
      const again = await market.buy(ada);
      await act(market, platform, 'rebuildStatistics', { merchantId: market.merchantId });
      const invited = async () => (await asked(market, ada, again)).data.order.origin.invited;
      expect(await invited()).toBe(false);
      market.pass(-hourMs);
      await market.react();
      expect(await invited()).toBe(true);
    }));
});

test('relay, two of each reaction, looks and rebuilds at one time: every fact is counted once', () =>
  withMarket(async (market) => {
    const { sql, deps } = market;
    const bus = openMemoryBus();
    const log = { bus, log: silent, tables, name: 'order' as const };
    await sql`insert into orders.log_head (id, epoch) values (1, 'epoch') on conflict do nothing`;
    const { reactions, ...order } = createOrder({ ...deps, bus });
    const counting = reactions.filter(({ name }) => name === 'order.count-orders');
    const people = Array.from({ length: 6 }, buyer);
    const relay = startRelay({ ...log, url: deps.db.url });
    const runners = [1, 2].map(() => startReactions({ ...order, reactions: counting }));
    const bought = await Promise.all(people.flatMap((me) => [market.buy(me), market.buy(me)]));
    const rebuild = () => act(market, platform, 'rebuildStatistics', { merchantId: market.merchantId });
    await Promise.all([
      ...bought.map((orderId, i) =>
        i % 3 === 0 ? refund(market, orderId, 1, 1) : complete(market, orderId),
      ),
      ...people.map(() => rebuild()),
      ...people.flatMap((_, i) => [look(market, `led_${i % 4}`), look(market, `led_${i}`)]),
    ]);
    const counted = async () => {
      const [row] = await sql`select sum(refunds_minor)::int as refunds, sum(orders_paid)::int as paid,
        (select count(*)::int from orders.order_statistics where completed_day is not null) as completed from orders.day_statistics`;
      expect(row).toEqual({ refunds: 4 * 4_900, paid: 12, completed: 8 });
      return true;
    };
    await until(counted, { within: 20_000 });
    await Promise.all([...runners, relay].map((one) => one.stop()));
    const day = { ordersPaid: 12, newCustomers: 6, units: 36, views: 12, visitors: 6 };
    expect(await dayOf(market, '2026-11-11')).toMatchObject(day);
    await bus.close();
  }));
