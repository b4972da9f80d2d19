import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type CouponTerms,
  discount,
  type OfferedCoupon,
  type PricedLine,
} from '../../subgraphs/catalog/domain/discounts.ts';

const now = new Date('2026-11-11T00:00:00.000Z');
const tomorrow = new Date(now.getTime() + 86_400_000);

function line(index: number, grossMinor: bigint, more: Partial<PricedLine> = {}): PricedLine {
  const productId = `prd_${index}`;
  return {
    index,
    listingId: `lst_${index}`,
    productId,
    categoryIds: ['cat_a'],
    grossMinor,
    couponsAllowed: true,
    ...more,
  };
}

function coupon(claimId: string, terms: Partial<CouponTerms>): OfferedCoupon {
  return {
    claimId,
    expiresAt: tomorrow,
    terms: {
      couponId: `cpn_${claimId}`,
      name: claimId,
      issuer: 'MERCHANT',
      kind: 'FIXED',
      amountMinor: null,
      rateBps: null,
      capMinor: null,
      minimumSpendMinor: 0n,
      scope: 'ALL',
      scopeIds: [],
      exclusiveGroup: null,
      priority: 0,
      maxPerOrder: 1,
      validFrom: now,
      ...terms,
    },
  };
}

const fixed = (claimId: string, amountMinor: bigint, more: Partial<CouponTerms> = {}) =>
  coupon(claimId, { kind: 'FIXED', amountMinor, ...more });
const percent = (claimId: string, rateBps: number, more: Partial<CouponTerms> = {}) =>
  coupon(claimId, { kind: 'PERCENT', rateBps, ...more });

describe('one after the other', () => {
  const basket = [line(0, 9_900n), line(1, 4_900n), line(2, 2_900n)];

  test('an order coupon is spread by largest remainder, ties to the lower line', () => {
    // Worked example 3: 2,000 over 9,900, 4,900 and 2,900.
    expect(discount(basket, [fixed('a', 2_000n)], now).perLine).toEqual([1_118n, 554n, 328n]);
  });

  test('the merchant’s before the platform’s, the higher priority before the lower', () => {
    const coupons = [
      fixed('p', 100n, { issuer: 'PLATFORM', priority: 9 }),
      percent('b', 5_000),
      fixed('a', 700n, { priority: 1 }),
    ];
    const { applied } = discount(basket, coupons, now);
    // 17,700 − 700 = 17,000; half of it; then 100.
    expect(applied.map(({ claimId, discountMinor }) => [claimId, discountMinor])).toEqual([
      ['a', 700n],
      ['b', 8_500n],
      ['p', 100n],
    ]);
  });

  test('a minimum is measured just before its own step, on the goods it is for', () => {
    const first = fixed('a', 9_000n, { priority: 1 });
    const second = fixed('b', 100n, { minimumSpendMinor: 8_701n });
    expect(discount(basket, [second, first], now).unusable).toEqual([
      { claimId: 'b', reason: 'BELOW_MINIMUM' },
    ]);
    expect(discount(basket, [second], now).applied).toHaveLength(1);
    const scoped = fixed('c', 100n, { minimumSpendMinor: 4_901n, scope: 'PRODUCTS', scopeIds: ['prd_1'] });
    expect(discount(basket, [scoped], now).unusable).toEqual([{ claimId: 'c', reason: 'BELOW_MINIMUM' }]);
  });

  test('a percentage is rounded down and capped; nothing costs less than nothing', () => {
    const odd = [line(0, 999n)];
    expect(discount(odd, [percent('a', 3_333)], now).perLine).toEqual([332n]);
    expect(discount(odd, [percent('a', 3_333, { capMinor: 300n })], now).perLine).toEqual([300n]);
    expect(discount(odd, [fixed('a', 5_000n)], now).perLine).toEqual([999n]);
    const more = discount(odd, [fixed('a', 5_000n), fixed('b', 1n)], now);
    expect(more.unusable).toEqual([{ claimId: 'b', reason: 'NOTHING_ELIGIBLE' }]);
  });

  test('products, categories and those above them; goods at a group-buy price take none', () => {
    const mixed = [
      line(0, 1_000n, { categoryIds: ['cat_b', 'cat_top'] }),
      line(1, 1_000n, { couponsAllowed: false, categoryIds: ['cat_b', 'cat_top'] }),
      line(2, 1_000n),
    ];
    const under = fixed('a', 500n, { scope: 'CATEGORIES', scopeIds: ['cat_top'] });
    expect(discount(mixed, [under], now).perLine).toEqual([500n, 0n, 0n]);
    const product = fixed('a', 500n, { scope: 'PRODUCTS', scopeIds: ['prd_2'] });
    expect(discount(mixed, [product], now).perLine).toEqual([0n, 0n, 500n]);
    expect(discount([mixed[1] as PricedLine], [fixed('a', 1n)], now).unusable).toEqual([
      { claimId: 'a', reason: 'NOTHING_ELIGIBLE' },
    ]);
  });

  test('one of a group, so many an order, none before or after its time', () => {
    const group = [fixed('a', 1n, { exclusiveGroup: 'g' }), fixed('b', 1n, { exclusiveGroup: 'g' })];
    expect(discount(basket, group, now).unusable).toEqual([{ claimId: 'b', reason: 'GROUP_TAKEN' }]);
    const same = [fixed('a', 1n, { couponId: 'cpn' }), fixed('b', 1n, { couponId: 'cpn' })];
    expect(discount(basket, same, now).unusable).toEqual([{ claimId: 'b', reason: 'LIMIT_REACHED' }]);
    const early = fixed('a', 1n, { validFrom: tomorrow });
    expect(discount(basket, [early], now).unusable).toEqual([{ claimId: 'a', reason: 'NOT_YET_VALID' }]);
    expect(discount(basket, [fixed('a', 1n)], tomorrow).unusable).toEqual([
      { claimId: 'a', reason: 'EXPIRED' },
    ]);
  });
});

test('F20: of 10,000 baskets with stacked coupons the lines come to the order, and no part of it below zero', () => {
  const lines = fc.array(fc.tuple(fc.bigInt(1n, 10n ** 12n), fc.boolean(), fc.nat(2)), {
    minLength: 1,
    maxLength: 12,
  });
  const terms = fc.record({
    kind: fc.constantFrom('FIXED' as const, 'PERCENT' as const),
    amount: fc.bigInt(1n, 10n ** 10n),
    rate: fc.integer({ min: 1, max: 10_000 }),
    cap: fc.option(fc.bigInt(1n, 10n ** 9n)),
    minimum: fc.bigInt(0n, 10n ** 9n),
    issuer: fc.constantFrom('MERCHANT' as const, 'PLATFORM' as const),
    priority: fc.integer({ min: -3, max: 3 }),
    group: fc.option(fc.constantFrom('g', 'h')),
    scope: fc.constantFrom('ALL' as const, 'PRODUCTS' as const, 'CATEGORIES' as const),
  });
  fc.assert(
    fc.property(lines, fc.array(terms, { maxLength: 6 }), fc.nat(), (given, wanted, turn) => {
      const basket = given.map(([gross, allowed, kind], index) =>
        line(index, gross, {
          couponsAllowed: allowed,
          productId: `prd_${kind}`,
          categoryIds: [`cat_${kind}`],
        }),
      );
      const coupons = wanted.map(({ kind, amount, rate, cap, minimum, issuer, priority, group, scope }, i) =>
        coupon(`clm_${i}`, {
          ...{ kind, issuer, priority, scope, exclusiveGroup: group, minimumSpendMinor: minimum },
          ...(kind === 'FIXED' ? { amountMinor: amount } : { rateBps: rate, capMinor: cap }),
          scopeIds: scope === 'PRODUCTS' ? ['prd_0'] : ['cat_0', 'cat_1'],
        }),
      );
      const { perLine, applied, unusable } = discount(basket, coupons, now);
      const sum = (amounts: readonly bigint[]) => amounts.reduce((a, b) => a + b, 0n);
      // What the coupons take off is what the lines lose, each coupon's shares are its discount, and order = lines.
      expect(sum(perLine)).toBe(sum(applied.map(({ discountMinor }) => discountMinor)));
      for (const { shares, discountMinor } of applied) expect(sum(shares)).toBe(discountMinor);
      basket.forEach(({ grossMinor, couponsAllowed }, i) => {
        const off = perLine[i] ?? 0n;
        expect(off >= 0n && off <= grossMinor && (couponsAllowed || off === 0n)).toBe(true);
      });
      expect(applied.length + unusable.length).toBe(coupons.length);
      // In whatever order the goods are named, the order comes to the same.
      const turned = [...basket.slice(turn % basket.length), ...basket.slice(0, turn % basket.length)];
      const again = discount(turned, [...coupons].reverse(), now);
      expect(sum(again.perLine)).toBe(sum(perLine));
      expect(again.applied.map(({ claimId }) => claimId)).toEqual(applied.map(({ claimId }) => claimId));
    }),
    { numRuns: 10_000 },
  );
}, 120_000);

test('F20: small amounts, which meet in ties: in whatever order the goods are named, the order comes to the same', () => {
  const small = fc.bigInt(1n, 5n);
  const given = fc.array(fc.tuple(small, fc.nat(1)), { minLength: 2, maxLength: 5 });
  const wanted = fc.array(fc.tuple(small, fc.constantFrom('ALL' as const, 'PRODUCTS' as const)), {
    minLength: 2,
    maxLength: 4,
  });
  const inAnyOrder = given.chain((lines) =>
    fc.tuple(fc.constant(lines), fc.shuffledSubarray([...lines.keys()], { minLength: lines.length })),
  );
  fc.assert(
    fc.property(inAnyOrder, wanted, ([lines, order], terms) => {
      const basket = lines.map(([gross, kind], i) => line(i, gross, { productId: `prd_${kind}` }));
      const coupons = terms.map(([amount, scope], i) =>
        fixed(`clm_${i}`, amount, { scope, scopeIds: ['prd_0'] }),
      );
      const total = (of: readonly PricedLine[]) =>
        discount(of, coupons, now).perLine.reduce((a, b) => a + b, 0n);
      expect(total(order.flatMap((i) => basket[i] ?? []))).toBe(total(basket));
    }),
    { numRuns: 10_000 },
  );
}, 120_000);
