import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayIn, orderNumber } from '../../subgraphs/order/domain/order-number.ts';
import { type OrderStatus, orderMayBecome } from '../../subgraphs/order/domain/order-status.ts';
import { type PaymentStatus, paymentMayBecome } from '../../subgraphs/order/domain/payment-status.ts';
import { settle } from '../../subgraphs/order/domain/settlement.ts';
import { summed, type Wanted } from '../../subgraphs/order/domain/totals.ts';

const orderStatuses: OrderStatus[] = [
  'PENDING_PAYMENT',
  'PAID_WAITING_GROUP',
  'PAID',
  'PARTIALLY_FULFILLED',
  'FULFILLED',
  'DELIVERED',
  'COMPLETED',
  'CANCELLED',
  'EXPIRED',
];
const paymentStatuses: PaymentStatus[] = ['PENDING', 'CAPTURED', 'FAILED', 'UNMATCHED'];

function steps<State>(states: readonly State[], may: (from: State, to: State) => boolean) {
  return states.flatMap((from) => states.filter((to) => may(from, to)).map((to) => `${from}>${to}`));
}

test('an order and a payment take these steps and no other', () => {
  expect(steps(orderStatuses, orderMayBecome)).toEqual([
    'PENDING_PAYMENT>PAID_WAITING_GROUP',
    'PENDING_PAYMENT>PAID',
    'PENDING_PAYMENT>CANCELLED',
    'PENDING_PAYMENT>EXPIRED',
    'PAID_WAITING_GROUP>PAID',
    'PAID_WAITING_GROUP>CANCELLED',
    'PAID>PARTIALLY_FULFILLED',
    'PAID>FULFILLED',
    'PAID>CANCELLED',
    'PARTIALLY_FULFILLED>FULFILLED',
    'FULFILLED>DELIVERED',
    'DELIVERED>COMPLETED',
  ]);
  expect(steps(paymentStatuses, paymentMayBecome)).toEqual([
    'PENDING>CAPTURED',
    'PENDING>FAILED',
    'PENDING>UNMATCHED',
    'FAILED>CAPTURED',
    'FAILED>UNMATCHED',
  ]);
});

test('money of any notices in any order pays an order once, and is never lost', () => {
  const amount = { amountMinor: 100n, currency: 'CNY' };
  const notice = fc.record({
    payment: fc.nat(2),
    kind: fc.constantFrom('CAPTURED' as const, 'FAILED' as const),
  });
  const scene = fc.tuple(
    fc.constantFrom<OrderStatus>('PENDING_PAYMENT', 'CANCELLED'),
    fc.array(notice, { maxLength: 12 }),
  );
  fc.assert(
    fc.property(scene, ([start, notices]) => {
      let order = start;
      const payments: PaymentStatus[] = ['PENDING', 'PENDING', 'PENDING'];
      for (const [i, { payment, kind }] of notices.entries()) {
        const status = payments[payment] ?? 'PENDING';
        const said = { id: `n${i}`, paymentId: `p${payment}`, kind, ...amount };
        const outcome = settle(order, { status, ...amount }, said);
        if (outcome === 'CAPTURED') order = 'PAID';
        if (outcome === 'CAPTURED' || outcome === 'FAILED' || outcome === 'UNMATCHED')
          payments[payment] = outcome;
      }
      const came = new Set(notices.filter((one) => one.kind === 'CAPTURED').map((one) => one.payment));
      const kept = payments.filter((status) => status === 'CAPTURED' || status === 'UNMATCHED');
      expect(kept).toHaveLength(came.size);
      const captured = payments.filter((status) => status === 'CAPTURED').length;
      expect(captured).toBe(start === 'PENDING_PAYMENT' && came.size > 0 ? 1 : 0);
      expect(order).toBe(captured === 1 ? 'PAID' : start);
    }),
  );
});

test('summing lines loses nothing and names each goods once', () => {
  const line = fc.record({
    listingId: fc.constantFrom('a', 'b', 'c'),
    quantity: fc.integer({ min: 1, max: 999 }),
  });
  fc.assert(
    fc.property(
      fc.array(line, { minLength: 1, maxLength: 50 }),
      fc.bigInt(0n, 10n ** 10n),
      (lines, price) => {
        const once = summed(lines);
        expect(new Set(once.map((one) => one.listingId)).size).toBe(once.length);
        expect(once.map((one) => one.listingId)).toEqual([...new Set(lines.map((one) => one.listingId))]);
        const total = (wanted: readonly Wanted[]) =>
          wanted.reduce((sum, { quantity }) => sum + price * BigInt(quantity), 0n);
        expect(total(once)).toBe(total(lines));
      },
    ),
  );
});

test('a day begins where the merchant is', () => {
  const instant = new Date('2026-11-11T16:00:00.000Z');
  expect(dayIn('Asia/Shanghai', instant)).toBe('20261112');
  expect(dayIn('America/New_York', instant)).toBe('20261111');
  expect(dayIn('Asia/Shanghai', new Date(instant.getTime() - 1))).toBe('20261111');
  expect([orderNumber('20261111', 42), orderNumber('20261111', 1_000_000)]).toEqual([
    '20261111-000042',
    '20261111-1000000',
  ]);
});
