import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Viewer } from '../../platform/viewer.ts';
import { expireOrders } from '../../subgraphs/order/actions/expire-orders.ts';
import { dispatchRefunds } from '../../subgraphs/order/actions/settle-refund.ts';
import { key, type Merchant, openShelf, type Shelf } from '../catalog/shelf.ts';
import { openStockroom } from '../catalog/stockroom.ts';
import { imbalances } from './acts.ts';
import { openTown, type Running, type Town, type Vault } from './faults.ts';
import { cancelling, type Market, paying, person, placing } from './market.ts';

const dayMs = 86_400_000;
const initialStock = 1_000_000;

let shelf: Shelf;
let merchant: Merchant;
let listings: readonly [string, string];
let activityId: string;
let couponId: string;
let now: Date;
let town: Town;
const vault: Vault = { taken: new Map(), given: new Map() };

beforeAll(async () => {
  shelf = await openShelf();
  now = new Date();
  town = await openTown(shelf, vault, () => now);
  merchant = await shelf.merchant();
  listings = [
    await shelf.listed(merchant, 9_900, { stock: initialStock }),
    await shelf.listed(merchant, 4_900, { stock: initialStock }),
  ];
  const created = await shelf.change(
    'createGroupBuyActivity',
    'activity { id }',
    {
      ...{
        listingId: listings[0],
        priceMinor: 6_900,
        teamSize: 3,
        stockShare: 1_000_000,
        perUserLimit: 1_000,
      },
      ...{
        startsAt: new Date(now.getTime() - 1_000).toISOString(),
        endsAt: new Date(now.getTime() + 300 * dayMs).toISOString(),
      },
      idempotencyKey: key(),
    },
    merchant.owner,
  );
  activityId = created.activity.id;
  await shelf.change('publishGroupBuyActivity', 'activity { id }', { activityId }, merchant.owner);
  const coupon = await shelf.change(
    'createCoupon',
    'coupon { id }',
    {
      ...{ merchantId: merchant.id, name: '立减', kind: 'FIXED', amountMinor: 500, perUserLimit: 10 },
      ...{ validUntil: new Date(now.getTime() + 300 * dayMs).toISOString(), idempotencyKey: key() },
    },
    merchant.owner,
  );
  couponId = coupon.coupon.id;
  await shelf.change('publishCoupon', 'coupon { id }', { couponId }, merchant.owner);
}, 60_000);
afterAll(() => shelf.close());

const start = (...how: Parameters<Town['start']>) => town.start(...how);

/** A shopper's deed, told to whichever process runs; null when nobody answered. */
type Shopper = {
  readonly me: Viewer;
  readonly orderKey: string;
  readonly payKey: string;
  orderId: string | null;
  paymentId: string | null;
  total: bigint;
};

const shopper = (): Shopper => ({
  ...{ me: person(`usr_${randomUUID()}`), orderKey: key(), payKey: key() },
  ...{ orderId: null, paymentId: null, total: 0n },
});

async function claim(one: Shopper): Promise<string> {
  const { claim: claimed } = await shelf.change(
    'claimCoupon',
    'claim { id }',
    { couponId, idempotencyKey: key() },
    one.me,
  );
  return claimed.id;
}

async function place(on: Running, one: Shopper, wish: object): Promise<boolean> {
  const input = { merchantId: merchant.id, idempotencyKey: one.orderKey, ...wish };
  const { data } = await on.ask(placing, { input }, one.me);
  const order = data?.placeOrder?.order;
  if (order === undefined) return false;
  one.orderId = order.id;
  one.total = BigInt(order.total.amountMinor);
  return true;
}

/** Starts a payment and has the bank take the money: it says so until somebody listens. */
async function pay(on: Running, one: Shopper): Promise<boolean> {
  if (one.paymentId === null) {
    const { data } = await on.ask(
      paying,
      { input: { orderId: one.orderId, idempotencyKey: one.payKey } },
      one.me,
    );
    if (data?.startPayment?.payment === undefined) return false;
    one.paymentId = data.startPayment.payment.id;
  }
  vault.taken.set(one.paymentId ?? '', one.total);
  return on.notify(one.paymentId ?? '', one.total);
}

const refund = (on: Running) =>
  on.run(() => dispatchRefunds(on.order.deps, { SANDBOX: on.bank })).then(() => true);

const cancel = async (on: Running, one: Shopper) =>
  !(await on.ask(cancelling, { input: { orderId: one.orderId } }, one.me)).failed;

/** Everybody is alive again: facts are answered, notices come once more, the clock goes on until nothing is left to do. */
async function recover(): Promise<void> {
  const alive = start();
  const work = async () => {
    await alive.react();
    for (const [paymentId, amount] of vault.taken)
      if (!(await isTaken(paymentId))) await alive.notify(paymentId, amount);
    const providers = { SANDBOX: alive.bank };
    await expireOrders(alive.order.deps, providers);
    for (const task of ['expireTeams'])
      await alive.order.tasks.find(({ name }) => name === task)?.run({}, alive.order.deps);
    await dispatchRefunds(alive.order.deps, providers);
    await alive.catalog.tasks
      .find(({ name }) => name === 'catalog.expire-holds')
      ?.run({}, alive.catalog.deps);
    await alive.react();
  };
  await work();
  now = new Date(now.getTime() + 25 * 3_600_000);
  await work();
  now = new Date(now.getTime() + 60_000);
  await work();
}

async function isTaken(paymentId: string): Promise<boolean> {
  const rows =
    await shelf.sql`select 1 from orders.payments where id = ${paymentId} and status in ('CAPTURED', 'UNMATCHED')`;
  return rows.length > 0;
}

/** What does not add up, over both subgraphs and the bank; nothing when nothing was lost. */
async function wrongs(): Promise<string[]> {
  const { sql } = shelf;
  const one = async (query: string) => (await sql.unsafe(query)).length > 0;
  const [books] = await sql`select
      (select coalesce(sum(amount_minor), 0) from orders.payments where status in ('CAPTURED', 'UNMATCHED'))::text as received,
      (select coalesce(sum(total_minor), 0) from orders.orders where paid_at is not null)::text as paid,
      (select coalesce(sum(amount_minor), 0) from orders.payments where status = 'UNMATCHED')::text as unmatched,
      (select coalesce(sum(amount_minor), 0) from orders.refunds where status = 'SUCCEEDED')::text as given`;
  const taken = [...vault.taken.values()].reduce((sum, amount) => sum + amount, 0n);
  const given = [...vault.given.values()].reduce((sum, amount) => sum + amount, 0n);
  const found = await imbalances({ sql } as Market);
  const say = (what: string, wrong: boolean) => (wrong ? [what] : []);
  return [
    ...found,
    ...say('the bank took what nobody knows of', books?.['received'] !== `${taken}`),
    ...say('the bank gave other than was told', books?.['given'] !== `${given}`),
    ...say(
      'money is neither an order’s nor unmatched',
      BigInt(books?.['received']) !== BigInt(books?.['paid']) + BigInt(books?.['unmatched']),
    ),
    ...say('a refund waits', await one(`select 1 from orders.refunds where status <> 'SUCCEEDED'`)),
    ...say(
      'an order hangs',
      await one(`select 1 from orders.orders where status in ('PENDING_PAYMENT', 'PAID_WAITING_GROUP')`),
    ),
    ...say(
      'an order is half made',
      await one(
        `select 1 from orders.orders o where not exists (select 1 from orders.order_lines l where l.order_id = o.id)`,
      ),
    ),
    ...say(
      'a paid order is nobody’s to ship',
      await one(`select 1 from orders.orders o where status = 'PAID'
        and not exists (select 1 from orders.fulfillment_orders f where f.order_id = o.id)`),
    ),
    ...say('the stock journal is not exact', !(await openStockroom(shelf).isExact())),
    ...say('goods stay promised', await one(`select 1 from catalog.stock_levels where reserved <> 0`)),
    ...say(
      'stock is other than what was sold',
      await one(`select l.offer_id from catalog.stock_levels l
        left join (select ol.offer_id, sum(p.quantity - p.refunded_quantity) as sold from orders.line_progress p
          join orders.order_lines ol on ol.id = p.line_id join orders.orders o on o.id = p.order_id
          where o.paid_at is not null group by 1) s on s.offer_id = l.offer_id
        where l.on_hand <> ${initialStock} - coalesce(s.sold, 0)`),
    ),
    ...say(
      'a coupon is used by an order that does not stand',
      await one(`select 1 from catalog.coupon_claims c
        where c.state = 'HELD' or (c.state = 'USED' and not exists (select 1 from orders.order_coupons oc join orders.orders o on o.id = oc.order_id
          where oc.claim_id = c.id and o.status = 'PAID'))`),
    ),
    ...say(
      'an order stands on a coupon that is free',
      await one(`select 1 from orders.order_coupons oc
        join orders.orders o on o.id = oc.order_id join catalog.coupon_claims c on c.id = oc.claim_id
        where o.status = 'PAID' and c.state <> 'USED'`),
    ),
  ];
}

/** A little generator of its own, so that a run can be had again by its number. */
function dice(seed: number) {
  let state = seed * 2_654_435_761;
  return (below: number) => {
    state = (state ^ (state << 13)) | 0;
    state = (state ^ (state >>> 17)) | 0;
    state = (state ^ (state << 5)) | 0;
    return Math.abs(state) % below;
  };
}

/** Takes a step until it is done, on a process that lives; a shopper has patience for three. */
async function insist(
  process: { on: Running },
  mortals: readonly ('order' | 'catalog')[],
  roll: (below: number) => number,
  deed: (on: Running) => Promise<boolean>,
) {
  for (let patience = 0; patience < 3; patience += 1) {
    const done = await deed(process.on).catch(() => false);
    if (done) return true;
    if (process.on.fuse.blown) process.on = start({ left: 3 + roll(60), blown: false }, mortals);
    if (roll(4) === 0) return false;
  }
  return false;
}

/** One run: somebody buys alone, or three to four as a team; the process dies wherever the dice say. */
async function randomRun(seed: number): Promise<void> {
  const roll = dice(seed + 1);
  const mortals = ([['order', 'catalog'], ['order'], ['catalog']] as const)[roll(3)] ?? ['order'];
  const process = { on: start({ left: 1 + roll(40), blown: false }, mortals) };
  const act = (deed: (on: Running) => Promise<boolean>) => insist(process, mortals, roll, deed);
  const lines = [
    { listingId: listings[0], quantity: 1 + roll(2) },
    ...(roll(2) === 0 ? [{ listingId: listings[1], quantity: 1 }] : []),
  ];
  if (roll(3) > 0) {
    const one = shopper();
    const couponClaimIds = roll(2) === 0 ? [await claim(one)] : [];
    if (!(await act((on) => place(on, one, { lines, couponClaimIds })))) return;
    if (roll(5) === 0) await act((on) => cancel(on, one));
    const paid = roll(6) > 0 ? await act((on) => pay(on, one)) : false;
    if (paid && roll(2) === 0) await act((on) => on.react().then(() => true));
    if (roll(3) === 0) await act((on) => cancel(on, one));
    await act((on) => refund(on));
    return;
  }
  let teamId: string | null = null;
  for (const one of Array.from({ length: 2 + roll(3) }, shopper)) {
    const groupBuy = { activityId, teamId, onFull: roll(2) === 0 ? 'REFUND' : 'NEW_TEAM' };
    if (!(await act((on) => place(on, one, { lines: [{ listingId: listings[0], quantity: 1 }], groupBuy }))))
      continue;
    await act((on) => pay(on, one));
    const [seat] =
      await shelf.sql`select team_id from orders.group_buy_seats where order_id = ${one.orderId ?? ''}`;
    teamId ??= seat?.['team_id'] ?? null;
  }
  await act((on) => on.react().then(() => true));
}

test('wherever it dies between two steps of buying, nothing is lost, nothing is there twice, and no order is half made', async () => {
  for (let at = 1; at <= 40; at += 1) {
    for (const mortals of [['order', 'catalog'], ['catalog']] as const) {
      const one = shopper();
      const claimId = await claim(one);
      const process = { on: start({ left: at, blown: false }, mortals) };
      const wish = {
        lines: [
          { listingId: listings[0], quantity: 1 },
          { listingId: listings[1], quantity: 2 },
        ],
        couponClaimIds: [claimId],
      };
      const deeds = [
        (on: Running) => place(on, one, wish),
        (on: Running) => pay(on, one),
        (on: Running) => on.react().then(() => true),
        (on: Running) => cancel(on, one),
        refund,
        (on: Running) => on.react().then(() => true),
      ];
      for (const deed of deeds) {
        if (await deed(process.on).catch(() => false)) continue;
        process.on = start();
        if (!(await deed(process.on).catch(() => false))) break;
      }
      expect([at, mortals, process.on.fuse.blown]).toEqual([at, mortals, false]);
    }
  }
  await recover();
  expect(await wrongs()).toEqual([]);
}, 120_000);

test('wherever it dies while a team fills, members have their seats or their money', async () => {
  for (let at = 1; at <= 24; at += 1) {
    const process = { on: start({ left: at, blown: false }) };
    let teamId: string | null = null;
    for (const one of Array.from({ length: 4 }, shopper)) {
      const wish = {
        lines: [{ listingId: listings[0], quantity: 1 }],
        groupBuy: { activityId, teamId, onFull: 'REFUND' },
      };
      for (const deed of [(on: Running) => place(on, one, wish), (on: Running) => pay(on, one)]) {
        if (await deed(process.on).catch(() => false)) continue;
        process.on = start();
        await deed(process.on).catch(() => false);
      }
      const [seat] =
        await shelf.sql`select team_id from orders.group_buy_seats where order_id = ${one.orderId ?? ''}`;
      teamId ??= seat?.['team_id'] ?? null;
    }
    const states =
      await shelf.sql`select status from orders.orders where group_buy_team_id = ${teamId ?? ''}`;
    const held = states.filter(({ status }) => status === 'PAID').length;
    expect([at, held === 3 || held === 0]).toEqual([at, true]);
  }
  await recover();
  expect(await wrongs()).toEqual([]);
}, 120_000);

test('a thousand random runs, several at a time, each with a death of its own: the books balance', async () => {
  for (let batch = 0; batch < 40; batch += 1) {
    for (let turn = 0; turn < 5; turn += 1) {
      const first = batch * 25 + turn * 5;
      await Promise.all([0, 1, 2, 3, 4].map((i) => randomRun(first + i)));
    }
    if (batch % 8 === 7) {
      await recover();
      expect([batch, await wrongs()]).toEqual([batch, []]);
    }
  }
  const [made] =
    await shelf.sql`select count(*)::int as orders, count(paid_at)::int as paid from orders.orders`;
  expect(made?.['orders']).toBeGreaterThan(500);
  expect(made?.['paid']).toBeGreaterThan(300);
}, 600_000);
