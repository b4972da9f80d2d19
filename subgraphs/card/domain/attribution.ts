import { type FunnelCounts, noSteps } from './funnel.ts';

/**
 * To whom an order or a claim is counted: to the link that the buyer names with it, else to the last visit that began before
 * it and lasted into the thirty days before it, by the link of that visit's first event. Decided once, at that moment.
 */
export const lookedBackMs = 30 * 86_400_000;

/** An order as far as it is counted. What was paid or went back may be heard of before it was placed. */
export type CountedOrder = {
  readonly placed: boolean;
  readonly paid: boolean;
  readonly paidMinor: bigint;
  readonly refundedMinor: bigint;
  readonly repurchase: boolean;
};

/** What an order comes to in the funnel. */
export type OrderCounts = {
  readonly steps: FunnelCounts;
  readonly paidMinor: bigint;
  readonly refundedMinor: bigint;
  readonly repurchases: number;
};

/** Nothing before it is placed; no money before it is paid. */
export function countsOf(order: CountedOrder): OrderCounts {
  const { placed, paid, paidMinor, refundedMinor, repurchase } = order;
  if (!placed) return { steps: noSteps, paidMinor: 0n, refundedMinor: 0n, repurchases: 0 };
  return {
    steps: { ...noSteps, orders: 1, paid: paid ? 1 : 0 },
    paidMinor: paid ? paidMinor : 0n,
    refundedMinor: paid ? refundedMinor : 0n,
    repurchases: repurchase ? 1 : 0,
  };
}

/** How much more the second is than the first. */
export function countsBetween(before: OrderCounts, after: OrderCounts): OrderCounts {
  return {
    steps: {
      ...noSteps,
      orders: after.steps.orders - before.steps.orders,
      paid: after.steps.paid - before.steps.paid,
    },
    paidMinor: after.paidMinor - before.paidMinor,
    refundedMinor: after.refundedMinor - before.refundedMinor,
    repurchases: after.repurchases - before.repurchases,
  };
}
