import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  firstBeyond,
  holdMayBecome,
  isOpen,
  keptSale,
  saleOf,
  summed,
  totalsOf,
} from '../../subgraphs/catalog/domain/hold.ts';
import { availabilityOf, availableOf, explains, kindOf } from '../../subgraphs/catalog/domain/stock.ts';

describe('an adjustment', () => {
  test.each([
    ['RECEIVED', 1, true],
    ['RECEIVED', -1, false],
    ['RETURNED', 1, true],
    ['RETURNED', -1, false],
    ['DAMAGED', -1, true],
    ['DAMAGED', 1, false],
    ['LOST', -1, true],
    ['LOST', 1, false],
    ['COUNTED', 1, true],
    ['COUNTED', -1, true],
    ['CORRECTED', 1_000_000_000, true],
    ['CORRECTED', -1_000_000_001, false],
    ['COUNTED', 0, false],
    ['COUNTED', 0.5, false],
  ] as const)('%s of %d: %s', (reason, delta, may) => expect(explains(reason, delta)).toBe(may));

  test('stands in the journal as received, or as adjusted', () => {
    expect([kindOf('RECEIVED'), kindOf('RETURNED'), kindOf('LOST')]).toEqual([
      'RECEIVED',
      'ADJUSTED',
      'ADJUSTED',
    ]);
  });
});

test.each([
  [{ onHand: 0, reserved: 0, lowThreshold: 0 }, 'OUT_OF_STOCK'],
  [{ onHand: 5, reserved: 5, lowThreshold: 9 }, 'OUT_OF_STOCK'],
  [{ onHand: 5, reserved: 4, lowThreshold: 0 }, 'IN_STOCK'],
  [{ onHand: 5, reserved: 0, lowThreshold: 5 }, 'IN_STOCK'],
  [{ onHand: 5, reserved: 1, lowThreshold: 5 }, 'LOW'],
] as const)('of %j the public learns %s', (level, said) => {
  expect(availabilityOf(level)).toBe(said);
  expect(availableOf(level)).toBe(level.onHand - level.reserved);
});

describe('a promise', () => {
  test('goes where it may, and never back from what was sold or called off', () => {
    const states = ['HELD', 'COMMITTED', 'RELEASED', 'EXPIRED'] as const;
    const steps = states.flatMap((from) =>
      states.filter((to) => holdMayBecome(from, to)).map((to) => `${from} ${to}`),
    );
    expect(steps).toEqual([
      ...['HELD COMMITTED', 'HELD RELEASED', 'HELD EXPIRED'],
      ...['EXPIRED COMMITTED', 'EXPIRED RELEASED'],
    ]);
  });

  test('is open until its instant, not at it', () => {
    const expiresAt = new Date(1_000);
    expect(isOpen({ state: 'HELD', expiresAt }, new Date(999))).toBe(true);
    expect(isOpen({ state: 'HELD', expiresAt }, new Date(1_000))).toBe(false);
    expect(isOpen({ state: 'EXPIRED', expiresAt }, new Date(1))).toBe(false);
    expect(isOpen({ state: 'HELD', expiresAt: null }, new Date(1))).toBe(false);
  });
});

const lines = fc.array(
  fc.record({ of: fc.constantFrom('a', 'b', 'c'), quantity: fc.integer({ min: 1, max: 999 }) }),
  {
    minLength: 1,
    maxLength: 50,
  },
);
const of = (line: { readonly of: string }) => line.of;

test('F15: however goods are spread over lines, what counts is their sum, and the line named is the one that passes it', () => {
  fc.assert(
    fc.property(
      lines,
      fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.nat({ max: 3_000 })),
      (wanted, there) => {
        const most = new Map(Object.entries(there));
        const beyond = [...summed(wanted, of)].some(
          ([key, sum]) => sum > (most.get(key) ?? Number.POSITIVE_INFINITY),
        );
        const index = firstBeyond(wanted, of, most);
        expect(index >= 0).toBe(beyond);
        if (index < 0) return;
        const fits = (upTo: readonly (typeof wanted)[number][]) => firstBeyond(upTo, of, most) < 0;
        expect([fits(wanted.slice(0, index)), fits(wanted.slice(0, index + 1))]).toEqual([true, false]);
      },
    ),
  );
});

test('a sale comes back from the database as it was, and its totals are its lines’', () => {
  const minor = fc.bigInt({ min: 0n, max: 10_000_000_000_000n });
  const line = fc.record({
    ...{ listingId: fc.string(), productId: fc.string(), variantId: fc.string(), offerId: fc.string() },
    ...{ supplierId: fc.string(), batchId: fc.string(), productName: fc.string(), variantName: fc.string() },
    ...{
      unitPriceMinor: minor,
      quantity: fc.nat(),
      grossMinor: minor,
      discountMinor: minor,
      payableMinor: minor,
    },
    returnRule: fc.constantFrom('NO_REASON_7_DAYS' as const, 'QUALITY_ONLY' as const),
    groupBuyActivityId: fc.option(fc.string()),
  });
  const coupon = fc.record({
    ...{ claimId: fc.string(), couponId: fc.string(), name: fc.string(), discountMinor: minor },
    shares: fc.array(minor),
  });
  fc.assert(
    fc.property(fc.array(line), fc.array(coupon), (held, coupons) => {
      const sale = {
        ...{ orderId: 'ord_1', merchantId: 'mer_1', currency: 'CNY', timeZone: 'Asia/Shanghai' },
        ...{ heldUntil: '2026-11-23T00:00:00.000Z', lines: held, coupons, ...totalsOf(held) },
      };
      expect(saleOf(keptSale(sale))).toEqual(sale);
      expect(sale.payableMinor).toBe(held.reduce((sum, { payableMinor }) => sum + payableMinor, 0n));
    }),
  );
});
