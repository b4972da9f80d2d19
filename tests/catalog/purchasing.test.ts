import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../../platform/ids.ts';
import { anonymous, type Viewer } from '../../platform/viewer.ts';
import { closePurchasePlans } from '../../subgraphs/catalog/actions/close-purchase-plans.ts';
import { areTiers, outcomeOf, type Tier, tierOf } from '../../subgraphs/catalog/domain/purchase-plan.ts';
import { purchasePrices } from '../../subgraphs/catalog/store/purchase-prices.ts';
import { person } from '../support/alone.ts';
import { key, type Merchant, openShelf, platform, type Shelf } from './shelf.ts';

let shelf: Shelf;

beforeAll(async () => {
  shelf = await openShelf();
});
afterAll(() => shelf.close());

const priceList = [
  { minQuantity: 10, unitPriceMinor: 3_000 },
  { minQuantity: 100, unitPriceMinor: 2_500 },
  { minQuantity: 1_000, unitPriceMinor: 2_000 },
];
const inADay = () => new Date(Date.now() + 86_400_000).toISOString();

const planFields = `id status gatheredQuantity unitPrice { amountMinor currency }
  reachedTier { minQuantity unitPrice { amountMinor } }`;

function open(offerId: string, more: object = {}, viewer: Viewer = shelf.supplier) {
  const input = { offerId, tiers: priceList, minimumQuantity: 50, closesAt: inADay(), idempotencyKey: key() };
  return shelf.change('openPurchasePlan', `plan { ${planFields} }`, { ...input, ...more }, viewer);
}

async function opened(options: { readonly more?: object; readonly visibility?: string } = {}) {
  const { offerId } = await shelf.goods();
  if (options.visibility !== undefined) {
    await shelf.sql`update catalog.supplier_offers set visibility = ${options.visibility} where id = ${offerId}`;
  }
  const { plan } = await open(offerId, options.more);
  return { planId: plan.id as string, offerId };
}

function join(planId: string, { id: merchantId, owner }: Merchant, quantity: number, viewer: Viewer = owner) {
  const input = { planId, merchantId, quantity, idempotencyKey: key() };
  return shelf.change(
    'joinPurchasePlan',
    `plan { ${planFields} } demand { quantity merchant { id } }`,
    input,
    viewer,
  );
}

const close = (planId: string, viewer: Viewer = shelf.supplier) =>
  shelf.change('closePurchasePlan', `plan { ${planFields} }`, { planId }, viewer);

const cancel = (planId: string, viewer: Viewer = shelf.supplier) =>
  shelf.change('cancelPurchasePlan', `plan { ${planFields} }`, { planId }, viewer);

async function ordersOf(planId: string) {
  const rows = await shelf.sql`select merchant_id, quantity, unit_price_minor, total_minor
    from catalog.purchase_orders where plan_id = ${planId} order by merchant_id`;
  return rows.map((row) => ({
    merchantId: row['merchant_id'] as string,
    quantity: row['quantity'] as number,
    unitPriceMinor: Number(row['unit_price_minor']),
    totalMinor: Number(row['total_minor']),
  }));
}

async function confirmedFacts(planId: string) {
  const told = await shelf.facts();
  return told.filter(({ name, payload }) => name === 'purchase.confirmed' && payload['planId'] === planId);
}

/** A plan whose time is up, with its demand, put into the tables as it lies there. */
async function overdue(merchants: readonly Merchant[], quantities: readonly number[]) {
  const { offerId, productId } = await shelf.goods();
  const past = (ms: number) => new Date(Date.now() - ms);
  const id = newId('ppl', new Date());
  const tiers = JSON.stringify(
    priceList.map((tier) => ({ ...tier, unitPriceMinor: `${tier.unitPriceMinor}` })),
  );
  const gathered = quantities.reduce((a, b) => a + b, 0);
  await shelf.sql`insert into catalog.purchase_plans (id, supplier_id, offer_id, product_id, currency, tiers,
      minimum_quantity, terms, opens_at, closes_at, status, gathered, opened_by, created_at)
    values (${id}, ${shelf.supplierId}, ${offerId}, ${productId}, 'CNY', ${tiers}::text::jsonb, 50, '',
      ${past(20_000)}, ${past(10_000)}, 'OPEN', ${gathered}, 'usr_test', ${past(20_000)})`;
  for (const [i, { id: merchantId }] of merchants.entries()) {
    await shelf.sql`insert into catalog.purchase_demands (plan_id, merchant_id, quantity, joined_by, joined_at, changed_at)
      values (${id}, ${merchantId}, ${quantities[i] ?? 0}, 'usr_test', ${past(15_000)}, ${past(15_000)})`;
  }
  return id;
}

describe('gathering', () => {
  test('merchants join, change their mind and withdraw; all see what is gathered and the tier it has reached', async () => {
    const [first, second] = [await shelf.merchant(), await shelf.merchant()];
    const { planId } = await opened();
    const joined = await join(planId, first, 60);
    expect(joined.demand).toEqual({ quantity: 60, merchant: { id: first.id } });
    expect(joined.plan).toMatchObject({ status: 'OPEN', gatheredQuantity: 60, unitPrice: null });
    expect(joined.plan.reachedTier).toEqual({ minQuantity: 10, unitPrice: { amountMinor: 3_000 } });
    const more = await join(planId, second, 940);
    expect(more.plan).toMatchObject({ gatheredQuantity: 1_000, reachedTier: { minQuantity: 1_000 } });
    const less = await join(planId, second, 45, second.finance);
    expect(less.plan).toMatchObject({ gatheredQuantity: 105, reachedTier: { minQuantity: 100 } });
    const out = await join(planId, first, 0);
    expect(out).toMatchObject({ plan: { gatheredQuantity: 45 }, demand: null });
    const none = await join(planId, second, 0);
    expect(none.plan).toMatchObject({ gatheredQuantity: 0, reachedTier: null });
  });

  test('joining twice with one key is joining once', async () => {
    const merchant = await shelf.merchant();
    const { planId } = await opened();
    const input = { planId, merchantId: merchant.id, quantity: 7, idempotencyKey: key() };
    const ask = (more: object = {}) =>
      shelf.change('joinPurchasePlan', 'plan { gatheredQuantity }', { ...input, ...more }, merchant.owner);
    await Promise.all([ask(), ask(), ask()]);
    expect((await ask()).plan.gatheredQuantity).toBe(7);
    expect(await ask({ quantity: 8 })).toMatchObject({ code: 'IDEMPOTENCY_CONFLICT' });
  });

  test('what cannot be is refused, and nothing is gathered', async () => {
    const merchant = await shelf.merchant();
    const stranger = await shelf.merchant();
    const staff = person('usr_staff', { role: 'MERCHANT_STAFF', merchantId: merchant.id });
    const { planId } = await opened();
    expect(await join(planId, merchant, 1, staff)).toMatchObject({ code: 'FORBIDDEN', path: ['merchantId'] });
    expect(await join(planId, merchant, 1, stranger.owner)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await join(planId, merchant, -1)).toMatchObject({ code: 'INVALID_INPUT', path: ['quantity'] });
    expect(await join(planId, merchant, 500_001)).toMatchObject({ code: 'INVALID_INPUT' });
    expect(await join(newId('ppl', new Date()), merchant, 1)).toMatchObject({ code: 'NOT_FOUND' });
    const later = await opened({ more: { opensAt: new Date(Date.now() + 3_600_000).toISOString() } });
    expect(await join(later.planId, merchant, 1)).toMatchObject({ code: 'PURCHASE_PLAN_NOT_OPEN' });
    const hidden = await opened({ visibility: 'CONTRACTED' });
    expect(await join(hidden.planId, merchant, 1)).toMatchObject({ code: 'NOT_FOUND', path: ['planId'] });
    const ended = await overdue([], []);
    expect(await join(ended, merchant, 1)).toMatchObject({ code: 'PURCHASE_PLAN_NOT_OPEN' });
    const [{ count } = { count: null }] = await shelf.sql`select count(*)::int as count
      from catalog.purchase_demands where merchant_id = ${merchant.id}`;
    expect(count).toBe(0);
  });

  test('a plan is opened by those who supply the offer, with a falling price list', async () => {
    const { offerId } = await shelf.goods();
    const other = await shelf.source();
    const merchant = await shelf.merchant();
    for (const viewer of [other.people, merchant.owner]) {
      expect(await open(offerId, {}, viewer)).toMatchObject({ code: 'NOT_FOUND', path: ['offerId'] });
    }
    const rising = [priceList[0], { minQuantity: 20, unitPriceMinor: 3_000 }];
    expect(await open(offerId, { tiers: rising })).toMatchObject({ code: 'INVALID_INPUT', path: ['tiers'] });
    expect(await open(offerId, { tiers: [] })).toMatchObject({ code: 'INVALID_INPUT', path: ['tiers'] });
    expect(await open(offerId, { minimumQuantity: 9 })).toMatchObject({ path: ['minimumQuantity'] });
    expect(await open(offerId, { closesAt: new Date(0).toISOString() })).toMatchObject({
      path: ['closesAt'],
    });
    expect(await open(offerId, {}, platform)).toMatchObject({ plan: { status: 'OPEN' } });
  });
});

describe('the end of a plan', () => {
  test('closed by hand: an order each at the price of the tier of the sum, told to both sides', async () => {
    const [first, second, third] = [await shelf.merchant(), await shelf.merchant(), await shelf.merchant()];
    const { planId, offerId } = await opened();
    await join(planId, first, 60);
    await join(planId, second, 45);
    await join(planId, third, 5);
    await join(planId, third, 0);
    expect(await close(planId, first.owner)).toMatchObject({ code: 'FORBIDDEN' });
    expect(await close(planId, (await shelf.source()).people)).toMatchObject({ code: 'NOT_FOUND' });
    const { plan } = await close(planId);
    expect(plan).toMatchObject({
      status: 'CLOSED',
      gatheredQuantity: 105,
      unitPrice: { amountMinor: 2_500, currency: 'CNY' },
    });
    const expected = [
      { merchantId: first.id, quantity: 60, unitPriceMinor: 2_500, totalMinor: 150_000 },
      { merchantId: second.id, quantity: 45, unitPriceMinor: 2_500, totalMinor: 112_500 },
    ].sort((a, b) => (a.merchantId < b.merchantId ? -1 : 1));
    expect(await ordersOf(planId)).toEqual(expected);
    expect((await close(planId)).plan).toEqual(plan);
    expect(await cancel(planId)).toMatchObject({ code: 'PURCHASE_PLAN_NOT_OPEN' });
    expect(await join(planId, first, 61)).toMatchObject({ code: 'PURCHASE_PLAN_NOT_OPEN' });
    expect(await ordersOf(planId)).toEqual(expected);
    const facts = await confirmedFacts(planId);
    expect(facts.map(({ channels }) => channels)).toEqual(
      expected.map(({ merchantId }) => [`merchant:${merchantId}`, `supplier:${shelf.supplierId}`]),
    );
    expect(facts[0]?.payload).toMatchObject({ offerId, unitPriceMinor: '2500', currency: 'CNY' });
  });

  test('the frozen price is what the merchant pays by contract from then on', async () => {
    const merchant = await shelf.merchant();
    const { planId, offerId } = await opened();
    await join(planId, merchant, 100);
    await close(planId);
    await shelf.sql`update catalog.supplier_offers set wholesale_minor = 9999 where id = ${offerId}`;
    const other = await shelf.merchant();
    const pairs = [merchant, other].map(({ id: merchantId }) => ({ merchantId, offerId }));
    const prices = await purchasePrices(shelf.deps.db.pool, pairs, new Date());
    expect(prices.get(`${merchant.id} ${offerId}`)).toEqual({ amountMinor: 2_500n, currency: 'CNY' });
    expect(prices.get(`${other.id} ${offerId}`)).toEqual({ amountMinor: 9_999n, currency: 'CNY' });
  });

  test('below its minimum a plan fails, called off nobody buys', async () => {
    const merchant = await shelf.merchant();
    const failing = await opened();
    await join(failing.planId, merchant, 49);
    expect((await close(failing.planId)).plan).toMatchObject({ status: 'FAILED', unitPrice: null });
    const calledOff = await opened();
    await join(calledOff.planId, merchant, 500);
    expect((await cancel(calledOff.planId, platform)).plan).toMatchObject({ status: 'CANCELLED' });
    expect((await cancel(calledOff.planId)).plan).toMatchObject({ status: 'CANCELLED' });
    expect(await close(calledOff.planId)).toMatchObject({ code: 'PURCHASE_PLAN_NOT_OPEN' });
    for (const { planId } of [failing, calledOff]) {
      expect(await ordersOf(planId)).toEqual([]);
      expect(await confirmedFacts(planId)).toEqual([]);
    }
  });

  test('the clock closes what is due once, also when it strikes twice at once, and nothing else', async () => {
    const merchants = [await shelf.merchant(), await shelf.merchant()];
    const due = await Promise.all(Array.from({ length: 5 }, () => overdue(merchants, [70, 30])));
    const poor = await overdue(merchants, [20, 20]);
    const { planId: standing } = await opened();
    await Promise.all(Array.from({ length: 4 }, () => closePurchasePlans.run({}, shelf.deps)));
    for (const planId of due) {
      const orders = await ordersOf(planId);
      expect(orders.map(({ quantity }) => quantity).sort()).toEqual([30, 70]);
      expect(orders.every(({ unitPriceMinor }) => unitPriceMinor === 2_500)).toBe(true);
      expect(await confirmedFacts(planId)).toHaveLength(2);
    }
    const rows =
      await shelf.sql`select id, status from catalog.purchase_plans where id in ${shelf.sql([poor, standing])}`;
    expect(Object.fromEntries(rows.map(({ id, status }) => [id, status]))).toEqual({
      [poor]: 'FAILED',
      [standing]: 'OPEN',
    });
  });

  test('joining at the very instant of the close is in it or refused, and the sum stays exact', async () => {
    const base = await shelf.merchant();
    const crowd = await Promise.all(Array.from({ length: 10 }, () => shelf.merchant()));
    for (let round = 0; round < 4; round += 1) {
      const { planId } = await opened();
      await join(planId, base, 95);
      const closing = () => close(planId);
      const answers = await Promise.all([
        ...crowd.slice(0, 5).map((merchant) => join(planId, merchant, 3)),
        closing(),
        ...crowd.slice(5).map((merchant) => join(planId, merchant, 3)),
        closing(),
      ]);
      const refused = answers.filter(({ code }) => code !== undefined);
      expect(refused.every(({ code }) => code === 'PURCHASE_PLAN_NOT_OPEN')).toBe(true);
      const orders = await ordersOf(planId);
      const ordered = orders.reduce((sum, { quantity }) => sum + quantity, 0);
      expect(ordered).toBe(95 + 3 * (10 - refused.length));
      expect(new Set(orders.map(({ unitPriceMinor }) => unitPriceMinor))).toEqual(
        new Set([ordered >= 100 ? 2_500 : 3_000]),
      );
      const [plan] =
        await shelf.sql`select gathered, unit_price_minor from catalog.purchase_plans where id = ${planId}`;
      expect(plan?.['gathered']).toBe(ordered);
    }
  });

  test('merchants who join at once are all counted', async () => {
    const crowd = await Promise.all(Array.from({ length: 12 }, () => shelf.merchant()));
    const { planId } = await opened();
    await Promise.all(
      crowd.flatMap((merchant, i) => [join(planId, merchant, i + 1), join(planId, merchant, i + 1)]),
    );
    const { plan } = await close(planId);
    expect(plan).toMatchObject({ status: 'CLOSED', gatheredQuantity: 78 });
    expect(await ordersOf(planId)).toHaveLength(12);
  });

  test('a plan takes a thousand merchants and no more, and is closed in one go', async () => {
    const late = await shelf.merchant();
    const crowd = await shelf.merchant();
    const { planId } = await opened();
    await join(planId, crowd, 1);
    const { sql } = shelf;
    await sql`insert into catalog.merchants (id, name, slug, time_zone, currency, created_at)
      select 'mer_crowd' || n, name, 'crowd-' || n, time_zone, currency, created_at
      from catalog.merchants, generate_series(1, 999) as n where id = ${crowd.id}`;
    await sql`insert into catalog.purchase_demands (plan_id, merchant_id, quantity, joined_by, joined_at, changed_at)
      select ${planId}, 'mer_crowd' || n, 1, 'usr_test', now(), now() from generate_series(1, 999) as n`;
    await sql`update catalog.purchase_plans set gathered = 1000 where id = ${planId}`;
    expect(await join(planId, late, 1)).toMatchObject({ code: 'PURCHASE_PLAN_FULL', path: ['planId'] });
    expect((await join(planId, crowd, 2)).plan.gatheredQuantity).toBe(1_001);
    expect((await close(planId)).plan).toMatchObject({ status: 'CLOSED', unitPrice: { amountMinor: 2_000 } });
    const orders = await ordersOf(planId);
    expect(orders).toHaveLength(1_000);
    expect(orders.reduce((sum, { totalMinor }) => sum + totalMinor, 0)).toBe(2_000 * 1_001);
    expect(await confirmedFacts(planId)).toHaveLength(1_000);
  });

  test('orders and terms never change, whoever asks the database', async () => {
    const merchant = await shelf.merchant();
    const { planId } = await opened();
    await join(planId, merchant, 60);
    const { sql } = shelf;
    await expect(sql`update catalog.purchase_plans set terms = 'else' where id = ${planId}`).rejects.toThrow(
      'never changes',
    );
    await close(planId);
    await expect(
      sql`update catalog.purchase_orders set quantity = 1 where plan_id = ${planId}`,
    ).rejects.toThrow('never changes');
    await expect(sql`delete from catalog.purchase_orders where plan_id = ${planId}`).rejects.toThrow(
      'never changes',
    );
    await expect(
      sql`update catalog.purchase_plans set status = 'OPEN' where id = ${planId}`,
    ).rejects.toThrow();
    await expect(
      sql`update catalog.purchase_demands set quantity = 9 where plan_id = ${planId}`,
    ).rejects.toThrow('while the plan is open');
  });
});

describe('who sees what', () => {
  const everything = `query ($id: ID!, $mine: ID!, $references: [_Any!]!) {
    purchasePlan(id: $id) { id gatheredQuantity demand(merchantId: $mine) { quantity }
      demands { edges { node { quantity merchant { id } } } } orders { edges { node { number } } } }
    _entities(representations: $references) { ... on PurchasePlan { id } ... on PurchaseOrder { id number } } }`;

  test('the sum to all who may join, each demand to its merchant, the supplier and the platform', async () => {
    const [mine, other] = [await shelf.merchant(), await shelf.merchant()];
    const { planId } = await opened();
    await join(planId, mine, 60);
    await join(planId, other, 50);
    await close(planId);
    const [order] = await shelf.sql`select id from catalog.purchase_orders
      where plan_id = ${planId} and merchant_id = ${mine.id}`;
    const references = [
      { __typename: 'PurchasePlan', id: planId },
      { __typename: 'PurchaseOrder', id: order?.['id'] },
    ];
    const look = async (viewer: Viewer) => {
      const { data, codes } = await shelf.ask(everything, { id: planId, mine: mine.id, references }, viewer);
      expect(codes).toEqual([]);
      const { purchasePlan: plan, _entities: entities } = data;
      return {
        sum: plan?.gatheredQuantity ?? null,
        mine: plan?.demand?.quantity ?? null,
        all: plan?.demands?.edges.length ?? null,
        orders: plan?.orders?.edges.length ?? null,
        entities: entities.map((one: object | null) => one !== null),
      };
    };
    const nothing = { sum: null, mine: null, all: null, orders: null, entities: [false, false] };
    const whole = { sum: 110, mine: 60, all: 2, orders: 2, entities: [true, true] };
    expect(await look(mine.owner)).toEqual({ ...nothing, sum: 110, mine: 60, entities: [true, true] });
    expect(await look(other.finance)).toEqual({ ...nothing, sum: 110, entities: [true, false] });
    expect(await look(shelf.supplier)).toEqual(whole);
    expect(await look(platform)).toEqual(whole);
    expect(await look((await shelf.source()).people)).toEqual(nothing);
    expect(await look(person('usr_consumer'))).toEqual(nothing);
    expect(await look(anonymous)).toEqual(nothing);
    const app = person('usr_app', {
      role: 'APP',
      merchantId: mine.id,
      scopes: ['catalog:read', 'catalog:write'],
    });
    expect(await look(app)).toEqual(nothing);
  });

  test('lists show to their owners alone, newest first', async () => {
    const [mine, other] = [await shelf.merchant(), await shelf.merchant()];
    const plans = [await opened(), await opened(), await opened()].map(({ planId }) => planId);
    for (const planId of plans) await join(planId, mine, 60);
    await close(plans[0] ?? '');
    await close(plans[1] ?? '');
    const lists = `query ($mine: ID!, $supplier: ID!) {
      merchant(id: $mine) { purchasePlans(first: 100) { edges { node { id } } }
        purchaseOrders(first: 1) { edges { node { plan { id } total { amountMinor } } } pageInfo { hasNextPage } } }
      supplier(id: $supplier) { purchasePlans(first: 2) { edges { node { id } } } } }`;
    const look = async (viewer: Viewer) => {
      const { data, codes } = await shelf.ask(lists, { mine: mine.id, supplier: shelf.supplierId }, viewer);
      expect(codes).toEqual([]);
      return data;
    };
    const own = await look(mine.owner);
    const seen = own.merchant.purchasePlans.edges.map((edge: { node: { id: string } }) => edge.node.id);
    expect(seen.filter((id: string) => plans.includes(id))).toEqual(plans.toReversed());
    expect(seen).toEqual([...new Set(seen)]);
    expect(own.merchant.purchaseOrders).toEqual({
      edges: [{ node: { plan: { id: plans[1] }, total: { amountMinor: 180_000 } } }],
      pageInfo: { hasNextPage: true },
    });
    expect(own.supplier.purchasePlans).toBeNull();
    const foreign = await look(other.owner);
    expect(foreign).toEqual({
      merchant: { purchasePlans: null, purchaseOrders: null },
      supplier: { purchasePlans: null },
    });
    const supplied = await look(shelf.supplier);
    expect(
      supplied.supplier.purchasePlans.edges.map((edge: { node: { id: string } }) => edge.node.id),
    ).toEqual(plans.toReversed().slice(0, 2));
  });

  test('a page of orders with all they hold takes a fixed number of statements', async () => {
    const merchant = await shelf.merchant();
    for (let i = 0; i < 8; i += 1) {
      const { planId } = await opened();
      await join(planId, merchant, 60);
      await close(planId);
    }
    const count = async (first: number) => {
      shelf.statements.length = 0;
      const { data, codes } = await shelf.ask(
        `query ($id: ID!, $first: Int) { merchant(id: $id) { purchaseOrders(first: $first) { edges { node {
           number merchant { name } supplier { name } product { name } unitPrice { amountMinor }
           plan { gatheredQuantity reachedTier { minQuantity } demand(merchantId: $id) { quantity } } } } } } }`,
        { id: merchant.id, first },
        merchant.owner,
      );
      expect(codes).toEqual([]);
      expect(data.merchant.purchaseOrders.edges).toHaveLength(first);
      return shelf.statements.length;
    };
    const few = await count(2);
    expect(await count(8)).toBe(few);
  });
});

describe('the rules, for any demand', () => {
  const tiers = fc
    .uniqueArray(fc.tuple(fc.integer({ min: 1, max: 2_000 }), fc.bigInt({ min: 1n, max: 10_000n })), {
      minLength: 1,
      maxLength: 20,
      selector: ([quantity]) => quantity,
    })
    .map((pairs) => {
      const quantities = pairs.map(([quantity]) => quantity).sort((a, b) => a - b);
      const prices = [...new Set(pairs.map(([, price]) => price))].sort((a, b) => (a > b ? -1 : 1));
      return prices.map((unitPriceMinor, i): Tier => ({ minQuantity: quantities[i] ?? 0, unitPriceMinor }));
    });

  test('the price is that of the last tier reached, and more demand never costs more', () => {
    fc.assert(
      fc.property(tiers, fc.nat(3_000), fc.nat(3_000), (list, a, b) => {
        expect(areTiers(list)).toBe(true);
        const reached = list.filter(({ minQuantity }) => minQuantity <= a).at(-1) ?? null;
        expect(tierOf(list, a)).toEqual(reached);
        const more = tierOf(list, a + b);
        if (reached !== null && more !== null)
          expect(more.unitPriceMinor <= reached.unitPriceMinor).toBe(true);
      }),
    );
  });

  test('a plan is confirmed exactly from its minimum on', () => {
    fc.assert(
      fc.property(tiers, fc.nat(3_000), fc.nat(3_000), (list, above, gathered) => {
        const minimumQuantity = (list[0]?.minQuantity ?? 1) + above;
        const outcome = outcomeOf({ tiers: list, minimumQuantity }, gathered);
        expect(outcome.status).toBe(gathered >= minimumQuantity ? 'CLOSED' : 'FAILED');
      }),
    );
  });

  test('purchase orders sum to the gathered demand at the price of the tier of the sum', async () => {
    const crowd = await Promise.all(Array.from({ length: 5 }, () => shelf.merchant()));
    const wishes = fc.array(fc.record({ who: fc.nat(4), quantity: fc.integer({ min: 0, max: 400 }) }), {
      minLength: 1,
      maxLength: 12,
    });
    await fc.assert(
      fc.asyncProperty(wishes, async (steps) => {
        const { planId } = await opened();
        const wanted = new Map<string, number>();
        for (const { who, quantity } of steps) {
          const merchant = crowd[who] as Merchant;
          await join(planId, merchant, quantity);
          wanted.set(merchant.id, quantity);
        }
        const sum = [...wanted.values()].reduce((a, b) => a + b, 0);
        const { plan } = await close(planId);
        expect(plan.gatheredQuantity).toBe(sum);
        const orders = await ordersOf(planId);
        if (sum < 50) {
          expect([plan.status, orders]).toEqual(['FAILED', []]);
          return;
        }
        const price = priceList.findLast(({ minQuantity }) => minQuantity <= sum)?.unitPriceMinor;
        const asked = [...wanted].filter(([, quantity]) => quantity > 0).sort(([a], [b]) => (a < b ? -1 : 1));
        expect(orders).toEqual(
          asked.map(([merchantId, quantity]) => ({
            merchantId,
            quantity,
            unitPriceMinor: price,
            totalMinor: quantity * (price ?? 0),
          })),
        );
      }),
      { numRuns: 15 },
    );
  });
});
