import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { anonymous, type Viewer } from '../../platform/viewer.ts';
import { expireHolds } from '../../subgraphs/catalog/actions/expire-holds.ts';
import { person } from '../support/alone.ts';
import { key, type Merchant, openShelf, platform, type Shelf } from './shelf.ts';
import { openStockroom, type Stockroom } from './stockroom.ts';

let shelf: Shelf;
let room: Stockroom;
let ours: Merchant;
let theirs: Merchant;
/** 9,900 fen each, a million of them. */
let lipstick: string;

beforeAll(async () => {
  shelf = await openShelf();
  room = openStockroom(shelf);
  ours = await shelf.merchant();
  theirs = await shelf.merchant();
  lipstick = await shelf.listed(ours, 9_900, { stock: 1_000_000 });
});
afterAll(() => shelf.close());

const tomorrow = () => new Date(Date.now() + 86_400_000).toISOString();
const someone = () => person(`usr_${randomUUID()}`);
const draft = async (input: object = {}, viewer = ours.owner, merchantId: string | null = ours.id) => {
  const terms = {
    ...{ merchantId, name: '立减', kind: 'FIXED', amountMinor: 1_000, validUntil: tomorrow() },
    ...{ idempotencyKey: key(), ...input },
  };
  return (await shelf.change('createCoupon', 'coupon { id status }', terms, viewer)) as {
    coupon: { id: string; status: string };
    code?: string;
  };
};
const published = async (input: object = {}, viewer = ours.owner, merchantId: string | null = ours.id) => {
  const { coupon } = await draft(input, viewer, merchantId);
  await shelf.change('publishCoupon', 'coupon { status }', { couponId: coupon.id }, viewer);
  return coupon.id;
};
const claim = (couponId: string, viewer: Viewer, idempotencyKey = key()) =>
  shelf.change(
    'claimCoupon',
    'claim { id state expiresAt coupon { id } }',
    { couponId, idempotencyKey },
    viewer,
  );
const claimed = async (couponId: string, viewer: Viewer): Promise<string> =>
  (await claim(couponId, viewer)).claim.id;
const hold = (viewer: Viewer, claimIds: readonly string[] = [], quantity = 1) =>
  room.hold({
    merchantId: ours.id,
    buyerUserId: viewer.userId ?? '',
    lines: [{ listingId: lipstick, quantity }],
    couponClaimIds: claimIds,
  });
const counted = async (couponId: string) => {
  const [row] = await shelf.sql`select claimed_count as count from catalog.coupons where id = ${couponId}`;
  return row?.['count'];
};
const stateOf = async (claimId: string) => {
  const [row] = await shelf.sql`select state from catalog.coupon_claims where id = ${claimId}`;
  return row?.['state'];
};

describe('terms', () => {
  test.each([
    [{ name: '' }, 'name'],
    [{ amountMinor: 0 }, 'amountMinor'],
    [{ amountMinor: null }, 'amountMinor'],
    [{ kind: 'PERCENT', amountMinor: null }, 'rateBps'],
    [{ kind: 'PERCENT', amountMinor: null, rateBps: 10_001 }, 'rateBps'],
    [{ capMinor: 5 }, 'capMinor'],
    [{ minimumSpendMinor: -1 }, 'minimumSpendMinor'],
    [{ scope: 'PRODUCTS' }, 'productIds'],
    [{ scope: 'CATEGORIES', categoryIds: ['nonsense'] }, 'categoryIds'],
    [{ audience: 'SEGMENT' }, 'segmentKey'],
    [{ segmentKey: 'vip' }, 'segmentKey'],
    [{ mode: 'CODE' }, 'code'],
    [{ mode: 'CODE', code: 'a b' }, 'code'],
    [{ totalLimit: 0 }, 'totalLimit'],
    [{ perUserLimit: 0 }, 'perUserLimit'],
    [{ maxPerOrder: 11 }, 'maxPerOrder'],
    [{ exclusiveGroup: 'A B' }, 'exclusiveGroup'],
    [{ validUntil: new Date(0).toISOString() }, 'validUntil'],
    [{ idempotencyKey: 'short' }, 'idempotencyKey'],
  ])('%j is refused', async (input, field) => {
    expect(await draft(input)).toMatchObject({ code: 'INVALID_INPUT', path: [field] });
  });

  test('a published one keeps its terms, whoever asks the database, and its limit only rises', async () => {
    const id = await published({ totalLimit: 5 });
    const { sql } = shelf;
    await expect(sql`update catalog.coupons set amount_minor = 5 where id = ${id}`).rejects.toThrow('keeps');
    await expect(sql`update catalog.coupons set total_limit = 4 where id = ${id}`).rejects.toThrow('keeps');
    await expect(sql`update catalog.coupons set claimed_count = 6 where id = ${id}`).rejects.toThrow('limit');
    const raise = (totalLimit: number | null) =>
      shelf.change('raiseCouponLimit', 'coupon { totalLimit }', { couponId: id, totalLimit }, ours.owner);
    expect(await raise(4)).toMatchObject({ code: 'INVALID_INPUT', path: ['totalLimit'] });
    expect((await raise(6)).coupon).toEqual({ totalLimit: 6 });
    expect((await raise(null)).coupon).toEqual({ totalLimit: null });
  });

  test('a draft cannot be claimed; an ended one neither, though who has one may use it', async () => {
    const { coupon } = await draft();
    const me = someone();
    expect(await claim(coupon.id, me)).toMatchObject({ code: 'NOT_FOUND', path: ['couponId'] });
    const id = await published();
    const mine = await claimed(id, me);
    await shelf.change('endCoupon', 'coupon { status }', { couponId: id }, ours.owner);
    expect(await claim(id, someone())).toMatchObject({ code: 'COUPON_NOT_VALID' });
    expect((await hold(me, [mine])).sale.discount.amountMinor).toBe(1_000);
  });

  test('who may make one; to others it is not there', async () => {
    const refused = async (viewer: Viewer, merchantId: string | null, code: string) =>
      expect(await draft({}, viewer, merchantId)).toMatchObject({ code });
    await refused(ours.finance, ours.id, 'FORBIDDEN');
    await refused(theirs.owner, ours.id, 'NOT_FOUND');
    await refused(shelf.supplier, ours.id, 'NOT_FOUND');
    await refused(ours.owner, null, 'FORBIDDEN');
    const app = person('app_1', { role: 'APP', merchantId: ours.id, scopes: ['coupons:write'] });
    expect((await draft({}, app)).coupon.status).toBe('DRAFT');
    const { coupon } = await draft();
    for (const viewer of [theirs.owner, someone()]) {
      const publish = await shelf.change('publishCoupon', 'coupon { id }', { couponId: coupon.id }, viewer);
      expect(publish).toMatchObject({ code: 'NOT_FOUND', path: ['couponId'] });
      const { data } = await shelf.ask(
        'query ($id: ID!) { coupon(id: $id) { id } }',
        { id: coupon.id },
        viewer,
      );
      expect(data.coupon).toBeNull();
    }
  });
});

describe('claiming', () => {
  test('of a hundred who want the last one, one has it', async () => {
    const id = await published({ totalLimit: 1 });
    const answers = await Promise.all(Array.from({ length: 100 }, () => claim(id, someone())));
    expect(answers.filter((answer) => answer.claim !== undefined)).toHaveLength(1);
    expect(answers.filter((answer) => answer.code === 'COUPON_EXHAUSTED')).toHaveLength(99);
    expect(await counted(id)).toBe(1);
  });

  test('one person has as many as one may have, however many ask at once; a repeat is the same one', async () => {
    const id = await published({ perUserLimit: 2 });
    const me = someone();
    const answers = await Promise.all(Array.from({ length: 10 }, () => claim(id, me)));
    expect(answers.filter((answer) => answer.claim !== undefined)).toHaveLength(2);
    expect(answers.filter((answer) => answer.code === 'COUPON_LIMIT_PER_USER')).toHaveLength(8);
    const again = key();
    const other = someone();
    const [first, second] = [await claim(id, other, again), await claim(id, other, again)];
    expect(second).toEqual(first);
    await shelf.change('endCoupon', 'coupon { status }', { couponId: id }, ours.owner);
    expect(await claim(id, other, again)).toEqual(first);
    expect(await counted(id)).toBe(3);
  });

  test('by code, in either case; of a segment only its members; of a card its visitor', async () => {
    await published({ mode: 'CODE', code: 'welcome-9' });
    expect(await draft({ mode: 'CODE', code: 'WELCOME-9' })).toMatchObject({ code: 'COUPON_CODE_TAKEN' });
    const byCode = (code: string, merchantId = ours.id) =>
      shelf.change(
        'claimCoupon',
        'claim { coupon { name code } }',
        { merchantId, code, idempotencyKey: key() },
        someone(),
      );
    expect((await byCode('Welcome-9')).claim).toEqual({ coupon: { name: '立减', code: null } });
    expect(await byCode('WELCOME-8')).toMatchObject({ code: 'NOT_FOUND', path: ['code'] });
    expect(await byCode('WELCOME-9', theirs.id)).toMatchObject({ code: 'NOT_FOUND' });

    const vip = await published({ audience: 'SEGMENT', segmentKey: 'vip' });
    const [member, stranger] = [someone(), someone()];
    expect(await claim(vip, stranger)).toMatchObject({ code: 'NOT_FOUND' });
    const assign = { merchantId: ours.id, segmentKey: 'vip', userIds: [member.userId, member.userId] };
    expect((await shelf.change('assignToSegment', 'added', assign, ours.owner)).added).toBe(1);
    expect((await shelf.change('assignToSegment', 'added', assign, ours.owner)).added).toBe(0);
    expect((await claim(vip, member)).claim.state).toBe('CLAIMED');
    const list = async (viewer: Viewer) => {
      const { data } = await shelf.ask(
        'query ($id: ID!) { merchant(id: $id) { coupons(first: 100) { edges { node { id } } } } }',
        { id: ours.id },
        viewer,
      );
      return data.merchant.coupons.edges.map(({ node }: { node: { id: string } }) => node.id);
    };
    expect((await list(member)).includes(vip)).toBe(true);
    expect((await list(stranger)).includes(vip)).toBe(false);

    const visitor: Viewer = { ...anonymous, visitor: { id: 'vis_1', merchantId: ours.id } };
    const elsewhere: Viewer = { ...anonymous, visitor: { id: 'vis_2', merchantId: theirs.id } };
    const id = await published();
    const theirClaim = await claimed(id, visitor);
    await expect(claim(id, elsewhere)).rejects.toThrow('UNAUTHENTICATED');
    // The visitor buys as a person, who hands in both.
    const bought = await room.hold({
      merchantId: ours.id,
      buyerUserId: 'usr_visitor',
      lines: [{ listingId: lipstick, quantity: 1 }],
      couponClaimIds: [theirClaim],
      visitorId: 'vis_1',
    });
    expect(bought.sale.discount.amountMinor).toBe(1_000);
  });

  test('a claim is seen by who has it, and by nobody else', async () => {
    const me = someone();
    const id = await published();
    const mine = await claimed(id, me);
    const query =
      'query ($m: ID!) { myCoupons(merchantId: $m) { edges { node { id state coupon { id } } } } }';
    const of = async (viewer: Viewer, m = ours.id) =>
      (await shelf.ask(query, { m }, viewer)).data.myCoupons.edges.map(
        ({ node }: { node: { id: string } }) => node.id,
      );
    expect(await of(me)).toEqual([mine]);
    expect(await of(me, theirs.id)).toEqual([]);
    expect(await of(ours.owner)).toEqual([]);
    const reference = async (viewer: Viewer) =>
      (
        await shelf.ask(
          'query ($r: [_Any!]!) { _entities(representations: $r) { ... on CouponClaim { state } } }',
          { r: [{ __typename: 'CouponClaim', id: mine }] },
          viewer,
        )
      ).data._entities;
    expect(await reference(me)).toEqual([{ state: 'CLAIMED' }]);
    for (const viewer of [someone(), ours.owner, anonymous]) expect(await reference(viewer)).toEqual([null]);
  });
});

describe('using', () => {
  test('F18: of fifty orders at once with one claim, one is cheaper and keeps it', async () => {
    const me = someone();
    const id = await published({ totalLimit: 1 });
    const mine = await claimed(id, me);
    const held = await Promise.all(Array.from({ length: 50 }, () => hold(me, [mine])));
    const won = held.filter(({ sale }) => sale !== null);
    expect(won).toHaveLength(1);
    expect(new Set(held.filter(({ sale }) => sale === null).map(({ code }) => code))).toEqual(
      new Set(['COUPON_UNUSABLE']),
    );
    expect(won[0]?.sale.discount.amountMinor).toBe(1_000);
    await room.commit(won[0]?.orderId ?? '');
    expect([await stateOf(mine), await counted(id)]).toEqual(['USED', 1]);
    expect((await hold(me, [mine])).code).toBe('COUPON_UNUSABLE');
  });

  test('F19: what comes by itself keeps its limits, and is given back with the order', async () => {
    const shop = await shelf.merchant();
    const goods = await shelf.listed(shop, 10_000, { stock: 1_000 });
    const id = await published(
      { mode: 'AUTOMATIC', kind: 'PERCENT', amountMinor: null, rateBps: 1_000, totalLimit: 3 },
      shop.owner,
      shop.id,
    );
    const buy = (viewer: Viewer) =>
      room.hold({
        merchantId: shop.id,
        buyerUserId: viewer.userId ?? '',
        lines: [{ listingId: goods, quantity: 1 }],
      });
    const people = Array.from({ length: 20 }, someone);
    const held = await Promise.all(people.map(buy));
    const cheaper = held.filter(({ sale }) => sale.discount.amountMinor === 1_000);
    expect([cheaper.length, held.filter(({ sale }) => sale.discount.amountMinor === 0).length]).toEqual([
      3, 17,
    ]);
    expect(await counted(id)).toBe(3);

    // Called off, it is there for somebody else; who had it may have it again.
    await room.release(cheaper[0]?.orderId ?? '');
    expect(await counted(id)).toBe(2);
    const winner = people[held.indexOf(cheaper[0] as (typeof held)[number])] ?? someone();
    expect((await buy(winner)).sale.discount.amountMinor).toBe(1_000);
    expect((await buy(winner)).sale.discount.amountMinor).toBe(0);
    expect(await counted(id)).toBe(3);

    // Paid, it is used for good; an order whose time is up gives it back.
    await room.commit(cheaper[1]?.orderId ?? '');
    await room.lapse(cheaper[2]?.orderId ?? '');
    await expireHolds.run({}, shelf.deps);
    expect((await buy(someone())).sale.discount.amountMinor).toBe(1_000);
    expect(await counted(id)).toBe(3);
  });

  test('an order called off gives its claims back, once', async () => {
    const me = someone();
    const mine = await claimed(await published(), me);
    const { orderId } = await hold(me, [mine]);
    expect(await stateOf(mine)).toBe('HELD');
    await Promise.all([room.release(orderId), room.release(orderId), room.told('order.cancelled', orderId)]);
    expect(await stateOf(mine)).toBe('CLAIMED');
    const again = await hold(me, [mine]);
    await room.told('order.paid', again.orderId);
    await room.release(again.orderId);
    expect(await stateOf(mine)).toBe('USED');
  });

  test('a coupon that cannot be used refuses the order, says why, and leaves nothing', async () => {
    const me = someone();
    const cases: [string, string][] = [
      [await claimed(await published({ minimumSpendMinor: 9_901 }), me), '未达到最低消费金额'],
      [
        await claimed(await published({ validFrom: new Date(Date.now() + 60_000).toISOString() }), me),
        '尚未到使用时间',
      ],
      [await claimed(await published(), someone()), '您没有这张优惠券'],
      [await claimed(await published({}, theirs.owner, theirs.id), me), '不适用于这些商品'],
      ['clm_nonsense', '您没有这张优惠券'],
    ];
    const before = await room.level(await room.offerOf(lipstick));
    for (const [claimId, why] of cases) {
      const { data } = await shelf.ask(
        `mutation ($input: _HoldForOrderInput!) { _holdForOrder(input: $input) { refusal { code message messageZh } } }`,
        {
          input: {
            orderId: `ord_${randomUUID()}`,
            merchantId: ours.id,
            buyerUserId: me.userId,
            lines: [{ listingId: lipstick, quantity: 1 }],
            couponClaimIds: [claimId],
          },
        },
        { ...anonymous, service: 'order' },
      );
      expect(data._holdForOrder.refusal).toMatchObject({ code: 'COUPON_UNUSABLE' });
      expect(data._holdForOrder.refusal.messageZh).toContain(why);
    }
    expect(await room.level(await room.offerOf(lipstick))).toEqual(before);
  });

  test('F20: a quote is what the order then costs: lines, shares and total, to the fen', async () => {
    const me = someone();
    const cream = await shelf.listed(ours, 4_901);
    const claims = [
      await claimed(await published({ amountMinor: 1_001, priority: 1, exclusiveGroup: 'a' }), me),
      await claimed(
        await published({ kind: 'PERCENT', amountMinor: null, rateBps: 777, capMinor: 5_000 }),
        me,
      ),
      await claimed(await published({ amountMinor: 333 }, platform, null), me),
      await claimed(await published({ exclusiveGroup: 'a' }), me),
    ];
    const lines = [
      { listingId: lipstick, quantity: 3 },
      { listingId: cream, quantity: 1 },
    ];
    const { data, codes } = await shelf.ask(
      `query ($m: ID!, $lines: [QuoteLineInput!]!, $claims: [ID!]!) { quoteCoupons(merchantId: $m, lines: $lines, claimIds: $claims) {
         lines { gross { amountMinor } discount { amountMinor } payable { amountMinor } } payable { amountMinor }
         applied { claimId discount { amountMinor } } unusable { claimId reason } } }`,
      { m: ours.id, lines, claims },
      me,
    );
    expect(codes).toEqual([]);
    const quote = data.quoteCoupons;
    expect(quote.unusable).toEqual([{ claimId: claims[3], reason: 'GROUP_TAKEN' }]);
    // 34,601 − 1,001 = 33,600; 7.77 % of it is 2,610; then 333.
    expect(
      quote.applied.map((one: { discount: { amountMinor: number } }) => one.discount.amountMinor),
    ).toEqual([1_001, 2_610, 333]);
    expect(quote.payable.amountMinor).toBe(34_601 - 3_944);
    const { sale } = await room.hold({
      merchantId: ours.id,
      buyerUserId: me.userId ?? '',
      lines,
      couponClaimIds: claims.slice(0, 3),
    });
    expect(sale.payable.amountMinor).toBe(quote.payable.amountMinor);
    expect(sale.lines.map((one: { payable: { amountMinor: number } }) => one.payable.amountMinor)).toEqual(
      quote.lines.map((one: { payable: { amountMinor: number } }) => one.payable.amountMinor),
    );
    const sum = (of: 'discount' | 'payable') =>
      sale.lines.reduce(
        (all: number, one: Record<string, { amountMinor: number }>) => all + (one[of]?.amountMinor ?? 0),
        0,
      );
    expect([sum('discount'), sum('payable')]).toEqual([sale.discount.amountMinor, sale.payable.amountMinor]);
  });
});
