import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../../platform/ids.ts';
import { anonymous, serviceViewer, type Viewer } from '../../platform/viewer.ts';
import { isHeldOut } from '../../subgraphs/card/domain/holdout.ts';
import { person } from '../card/quarter.ts';
import { key, platform } from './shelf.ts';
import { openStorefront, type Storefront } from './storefront.ts';

let front: Storefront;
/** Two goods, of which visitors look at the first. */
let [seen, other] = ['', ''];
let [seenProduct, otherProduct] = ['', ''];

beforeAll(async () => {
  front = await openStorefront();
  const { shelf, merchant } = front;
  [seen, other] = [await shelf.listed(merchant), await shelf.listed(merchant)];
  const product = async (id: string) =>
    (await shelf.sql`select product_id as id from catalog.listings where id = ${id}`)[0]?.['id'];
  [seenProduct, otherProduct] = [await product(seen), await product(other)];
}, 120_000);
afterAll(() => front.close());

const hour = 3_600_000;
const inHours = (hours: number) => new Date(Date.now() + hours * hour).toISOString();

async function coupon(more: object = {}, step: 'publishCoupon' | 'endCoupon' | null = 'publishCoupon') {
  const { shelf, merchant } = front;
  const terms = {
    ...{ merchantId: merchant.id, name: '立减', kind: 'FIXED', amountMinor: 1_000, validUntil: inHours(24) },
    ...{ idempotencyKey: key(), ...more },
  };
  const { coupon: made } = await shelf.change('createCoupon', 'coupon { id }', terms, merchant.owner);
  const couponId: string = made.id;
  if (step !== null) await shelf.change(step, 'coupon { id }', { couponId }, merchant.owner);
  return couponId;
}

const clear = () => front.shelf.sql`update catalog.coupons set status = 'ENDED'`;

const query = `query ($m: ID!, $lead: ID, $first: Int) {
  recommendedCoupons(merchantId: $m, leadId: $lead, first: $first) {
    coupon { id } reason { code text textZh } score } }`;

type Told = {
  coupon: { id: string };
  reason: { code: string; text: string; textZh: string };
  score: number;
};

async function recommended(viewer: Viewer, lead?: string, first = 20): Promise<Told[] | null> {
  const asked = { m: front.merchant.id, lead, first };
  const { data, codes } = await front.shelf.ask(query, asked, viewer);
  expect(codes).toEqual([]);
  return data.recommendedCoupons;
}

const shortly = (told: Told[] | null) => told?.map(({ coupon, reason }) => [coupon.id, reason.code]) ?? null;

const holdOut = (percent: number, viewer: Viewer = front.merchant.owner, merchantId = front.merchant.id) =>
  front.quarter.ask(
    `mutation ($input: SetCouponHoldoutInput!) { setCouponHoldout(input: $input) {
       ... on SetCouponHoldoutSuccess { percent } ... on UserError { code path } } }`,
    { input: { merchantId, percent } },
    viewer,
  );

describe('which coupons', () => {
  beforeAll(async () => {
    await holdOut(0);
  });

  test('what can be claimed now and is for goods of interest, the most interesting first, then what is for anything', async () => {
    await clear();
    const anything = await coupon();
    const preferred = await coupon({ priority: 5 });
    const forSeen = await coupon({ scope: 'PRODUCTS', productIds: [seenProduct] });
    const forKind = await coupon({ scope: 'CATEGORIES', categoryIds: ['cat_00000000000000000000000000'] });
    await coupon({ scope: 'PRODUCTS', productIds: [otherProduct] });
    const me = await front.walk([seen]);
    const told = await recommended(me);
    expect(shortly(told)).toEqual([
      [forSeen, 'FOR_VIEWED'],
      [forKind, 'FOR_VIEWED'],
      [preferred, 'FOR_ANYTHING'],
      [anything, 'FOR_ANYTHING'],
    ]);
    expect(told?.map(({ score }) => score)).toEqual([100, 100, 0, 0]);
    expect(told?.[0]?.reason).toEqual({
      code: 'FOR_VIEWED',
      text: 'For goods that you have looked at.',
      textZh: '适用于您浏览过的商品。',
    });
    expect(await recommended(me, undefined, 1)).toEqual(told?.slice(0, 1));
    // The merchant's people get the same of the lead.
    expect(await recommended(front.merchant.owner, await front.leadOf(me))).toEqual(told);
  });

  test('never drafts, ended or future ones, those by code or by themselves, used up or already claimed', async () => {
    await clear();
    const { shelf } = front;
    const me = await front.walk([seen]);
    await coupon({}, null);
    await coupon({}, 'endCoupon');
    await coupon({ validFrom: inHours(1) });
    await coupon({ mode: 'CODE', code: 'SECRET-1' });
    await coupon({ mode: 'AUTOMATIC' });
    const usedUp = await coupon({ totalLimit: 1 });
    const claim = (couponId: string, viewer: Viewer) =>
      shelf.change('claimCoupon', 'claim { id }', { couponId, idempotencyKey: key() }, viewer);
    await claim(usedUp, person('usr_quick'));
    const [once, twice] = [await coupon(), await coupon({ perUserLimit: 2 })];
    await claim(once, me);
    await claim(twice, me);
    expect(shortly(await recommended(me))).toEqual([[twice, 'FOR_ANYTHING']]);
    await claim(twice, me);
    expect(await recommended(me)).toEqual([]);
  });

  test('those for a segment only to its members, who are known by their account', async () => {
    await clear();
    const vip = await coupon({ audience: 'SEGMENT', segmentKey: 'vip' });
    const me = await front.walk([seen]);
    await front.shelf
      .sql`insert into catalog.segment_members values (${front.merchant.id}, 'vip', 'usr_vip')`;
    expect(await recommended(me)).toEqual([]);
    expect(await recommended({ ...me, userId: 'usr_other' })).toEqual([]);
    expect(shortly(await recommended({ ...me, userId: 'usr_vip' }))).toEqual([[vip, 'FOR_ANYTHING']]);
    expect(await recommended(front.merchant.owner, await front.leadOf(me))).toEqual([]);
  });

  test('none while the card is away, and none before a visitor has looked at anything', async () => {
    await clear();
    await coupon();
    const me = await front.walk([seen]);
    front.cardIsAway = true;
    expect(await recommended(me)).toEqual([]);
    front.cardIsAway = false;
    expect(await recommended(me)).toHaveLength(1);
    expect(await recommended(await front.quarter.visit(front.slug))).toEqual([]);
  });

  test('a fixed number of statements and calls, however many coupons there are', async () => {
    await clear();
    for (let i = 0; i < 12; i += 1) await coupon();
    const me = await front.walk([seen]);
    const cost = async (first: number) => {
      [front.quarter.statements, front.calls, front.shelf.statements.length] = [0, 0, 0];
      expect(await recommended(me, undefined, first)).toHaveLength(first);
      return [front.shelf.statements.length, front.quarter.statements, front.calls];
    };
    await recommended(me);
    const few = await cost(2);
    expect(few).toEqual([2, 6, 2]);
    expect(await cost(12)).toEqual(few);
  });
});

describe('who may ask', () => {
  test('a visitor for itself, the merchant’s people and apps with leads:read for a lead; null for all others', async () => {
    await clear();
    await coupon();
    const { quarter, merchant } = front;
    const me = await front.walk([seen]);
    const lead = await front.leadOf(me);
    const app = (...scopes: string[]) => person('usr_app', { role: 'APP', merchantId: merchant.id, scopes });
    for (const viewer of [merchant.owner, app('leads:read'), platform]) {
      expect(await recommended(viewer, lead)).toHaveLength(1);
    }
    const rival = person('usr_rival', { role: 'MERCHANT_OWNER', merchantId: quarter.rivalId });
    for (const viewer of [anonymous, me, rival, app('catalog:read'), front.shelf.supplier]) {
      expect(await recommended(viewer, lead)).toBeNull();
    }
    for (const viewer of [anonymous, merchant.owner, person('usr_any')]) {
      expect(await recommended(viewer)).toBeNull();
    }
    for (const unknown of [newId('led', new Date()), 'nonsense']) {
      expect(await recommended(merchant.owner, unknown)).toBeNull();
    }
    const asked = (first: number, viewer: Viewer) =>
      front.shelf.ask(query, { m: merchant.id, first }, viewer).then(({ codes }) => codes);
    expect(await asked(21, me)).toEqual(['PAGE_TOO_LARGE']);
    expect(await asked(0, me)).toEqual(['PAGE_TOO_LARGE']);
    expect(await asked(3, { ...me, shared: true })).toEqual(['INDIVIDUAL_REQUIRED']);
  });

  test('what the catalog asks of the card answers services only', async () => {
    const { quarter, merchant } = front;
    const interest = `query ($m: ID!, $id: ID) { _leadInterest(merchantId: $m, leadId: $id) { leadId } }`;
    const expose = `mutation ($m: ID!, $id: ID!, $coupons: [ID!]!) {
      _exposeCoupons(merchantId: $m, leadId: $id, couponIds: $coupons) { heldOut } }`;
    const variables = { m: merchant.id, id: newId('led', new Date()), coupons: ['cpn_1'] };
    for (const viewer of [anonymous, merchant.owner, platform]) {
      expect((await quarter.ask(interest, variables, viewer)).codes).toEqual(['FORBIDDEN']);
      expect((await quarter.ask(expose, variables, viewer)).codes).toEqual(['FORBIDDEN']);
    }
    const service = serviceViewer('catalog');
    expect((await quarter.ask(interest, variables, service)).data._leadInterest).toBeNull();
    expect((await quarter.ask(expose, variables, service)).data._exposeCoupons).toBeNull();
    expect((await quarter.ask(expose, { ...variables, coupons: [] }, service)).codes).toEqual([
      'INVALID_INPUT',
    ]);
  });
});

describe('the holdout', () => {
  test('its share is the owner’s to set, 0 to 50 percent', async () => {
    const { merchant, quarter } = front;
    const answer = async (...given: Parameters<typeof holdOut>) =>
      (await holdOut(...given)).data?.setCouponHoldout;
    expect(await answer(50)).toEqual({ percent: 50 });
    for (const percent of [-1, 51]) {
      expect(await answer(percent)).toEqual({ code: 'INVALID_INPUT', path: ['percent'] });
    }
    const staff = person('usr_staff', { role: 'MERCHANT_STAFF', merchantId: merchant.id });
    const rival = person('usr_rival', { role: 'MERCHANT_OWNER', merchantId: quarter.rivalId });
    for (const viewer of [staff, rival, platform]) {
      expect(await answer(20, viewer)).toEqual({ code: 'FORBIDDEN', path: ['merchantId'] });
    }
    const [kept] = await quarter.sql`select share_percent as percent from card.coupon_holdouts`;
    expect(kept?.['percent']).toBe(50);
  });

  test('who is held out gets none, is noted all the same, once, and stays so whatever share is set', async () => {
    await clear();
    const { quarter, merchant } = front;
    await holdOut(50);
    const couponId = await coupon();
    const leads: { visitor: Viewer; id: string; heldOut: boolean }[] = [];
    for (let i = 0; i < 24; i += 1) {
      const visitor = await front.walk([seen]);
      const id = await front.leadOf(visitor);
      leads.push({ visitor, id, heldOut: isHeldOut('coupons', merchant.id, id, 50) });
    }
    // One chance in eight million that all are on one side.
    expect(new Set(leads.map(({ heldOut }) => heldOut)).size).toBe(2);
    const check = async () => {
      for (const { visitor, heldOut } of leads) {
        // The first answers come at once, as from a page that asks twice.
        const told = await Promise.all([recommended(visitor), recommended(visitor)]);
        expect(told.map(shortly)).toEqual(Array(2).fill(heldOut ? [] : [[couponId, 'FOR_ANYTHING']]));
      }
    };
    await check();
    const ids = leads.map(({ id }) => id);
    const noted = await quarter.sql`select t.lead_id as lead, t.held_out as held, e.coupon_id as coupon
      from card.coupon_trials t join card.coupon_exposures e on e.lead_id = t.lead_id
      where t.lead_id in ${quarter.sql(ids)} order by 1`;
    expect(noted.map(({ lead, held, coupon: shown }) => [lead, held, shown])).toEqual(
      leads.map(({ id, heldOut }) => [id, heldOut, couponId] as const).sort(([a], [b]) => (a < b ? -1 : 1)),
    );
    await holdOut(0);
    await check();
    const fresh = await front.walk([seen]);
    expect(await recommended(fresh)).toHaveLength(1);
  });

  test('what was noted of a visitor goes when it is forgotten', async () => {
    await clear();
    await coupon();
    const { quarter } = front;
    const me = await front.walk([seen]);
    const lead = await front.leadOf(me);
    await recommended(me);
    const noted = async () => {
      const [row] =
        await quarter.sql`select (select count(*) from card.coupon_trials where lead_id = ${lead})::int
        + (select count(*) from card.coupon_exposures where lead_id = ${lead})::int as count`;
      return row?.['count'];
    };
    expect(await noted()).toBe(2);
    const { data } = await quarter.ask(
      `mutation { forgetMe(input: { confirm: true }) { __typename ... on UserError { code message } } }`,
      {},
      me,
    );
    expect(data.forgetMe.__typename).toBe('ForgetMeSuccess');
    expect(await noted()).toBe(0);
  });
});

describe('what it is worth', () => {
  const asking = `query ($m: ID!, $from: DateTime, $to: DateTime, $coupon: ID) {
    couponUplift(merchantId: $m, from: $from, to: $to, couponId: $coupon) { from to holdoutPercent
      treated { leads conversions rate } heldOut { leads conversions rate }
      difference differenceLow differenceHigh } }`;
  const day = 86_400_000;
  const at = (days: number) => new Date(Date.parse('2026-06-01T00:00:00.000Z') + days * day);
  const span = (from: number, to: number) => ({ from: at(from).toISOString(), to: at(to).toISOString() });
  const june = span(0, 30);
  const ask = (variables: object, viewer: Viewer = front.merchant.owner) =>
    front.quarter.ask(asking, { m: front.merchant.id, ...variables }, viewer);
  const uplift = async (variables: object = june, viewer?: Viewer) => {
    const { data, codes } = await ask(variables, viewer);
    expect(codes).toEqual([]);
    return data.couponUplift;
  };

  /** Leads that were recommended a coupon on a day, of whom some paid an order so many days later. */
  async function trial(
    leads: number,
    heldOut: boolean,
    paid: readonly (number | null)[],
    couponId = 'cpn_a',
  ) {
    const { sql } = front.quarter;
    for (let i = 0; i < leads; i += 1) {
      const leadId = newId('led', new Date());
      const merchantId = front.merchant.id;
      await sql`insert into card.coupon_trials values (${leadId}, ${merchantId}, ${heldOut}, ${at(10)})`;
      await sql`insert into card.coupon_exposures values (${leadId}, ${couponId}, ${merchantId}, ${at(10)})`;
      if (i >= paid.length) continue;
      const after = paid[i] ?? null;
      await sql`insert into card.visit_orders values (${newId('ord', new Date())}, ${merchantId}, ${leadId}, null, 100,
        'CNY', ${at(10)}, ${after === null ? null : at(10 + after)})`;
    }
  }

  test('of a few leads nothing is said but how many they are', async () => {
    await trial(29, true, [1, 1]);
    await trial(30, false, [1, 1, 1]);
    const told = await uplift();
    expect(told).toMatchObject({
      treated: { leads: 30, conversions: 3, rate: 0.1 },
      heldOut: { leads: 29, conversions: null, rate: null },
      ...{ difference: null, differenceLow: null, differenceHigh: null },
    });
  });

  test('rates of both sides, their difference and its interval; only what was paid within 14 days counts', async () => {
    await trial(41, true, [14, 14.01, -1, null, 2]);
    await trial(50, false, [...Array(17).fill(3), 15, null], 'cpn_b');
    const told = await uplift();
    expect(told).toMatchObject({
      ...june,
      treated: { leads: 80, conversions: 20, rate: 0.25 },
      heldOut: { leads: 70, conversions: 4, rate: 4 / 70 },
    });
    expect(told.difference).toBeCloseTo(0.25 - 4 / 70, 12);
    // By hand: Wilson 0.16814..0.35480 and 0.02244..0.13783.
    expect(told.differenceLow).toBeCloseTo(0.25 - 4 / 70 - Math.hypot(0.25 - 0.16814, 0.13783 - 4 / 70), 3);
    expect(told.differenceHigh).toBeCloseTo(0.25 - 4 / 70 + Math.hypot(0.3548 - 0.25, 4 / 70 - 0.02244), 3);
    expect(await uplift({ ...june, coupon: 'cpn_b' })).toMatchObject({
      treated: { leads: 50, conversions: 17, rate: 0.34 },
      heldOut: { leads: 0, conversions: null, rate: null },
      difference: null,
    });
    // The range holds its beginning, and not its end.
    const none = { leads: 0, conversions: null, rate: null };
    expect(await uplift(span(0, 10))).toMatchObject({ treated: none, heldOut: none });
    expect((await uplift(span(10, 11))).treated.leads).toBe(80);
  });

  test('for who may read the merchant’s leads, in a range that makes sense', async () => {
    const { quarter, merchant } = front;
    const app = (...scopes: string[]) => person('usr_app', { role: 'APP', merchantId: merchant.id, scopes });
    const rival = person('usr_rival', { role: 'MERCHANT_OWNER', merchantId: quarter.rivalId });
    expect(await uplift(june, app('leads:read'))).toEqual(await uplift());
    for (const viewer of [anonymous, rival, app('orders:read'), await front.walk([seen])]) {
      expect(await uplift(june, viewer)).toBeNull();
    }
    expect((await ask(span(1, 0))).codes).toEqual(['INVALID_INPUT']);
    expect((await ask(span(0, 367))).codes).toEqual(['INVALID_INPUT']);
    const usual = await uplift({});
    expect(Date.parse(usual.to) - Date.parse(usual.from)).toBe(90 * day);
  });
});
