import type { AgeBand, Gender } from '../profile.ts';
import type { OrderSource } from './counting.ts';
import type { Day } from './day.ts';
import { partInBps } from './ratio.ts';
import { untold } from './suppression.ts';

/** A merchant's days from one to another, both included. */
export type Window = { readonly merchantId: string; readonly from: Day; readonly to: Day };

/** A day as it is kept, with what was spent on advertising. */
export type DayFigures = {
  readonly day: Day;
  readonly ordersPlaced: number;
  readonly ordersPaid: number;
  readonly grossMinor: bigint;
  readonly refundsMinor: bigint;
  readonly units: number;
  readonly newCustomers: number;
  readonly customers: number;
  readonly views: number;
  readonly visitors: number;
  readonly spentMinor: bigint;
};

/** What cannot be summed from days: different people, and orders that came by the card. */
export type WindowFigures = {
  readonly visitors: number;
  readonly customers: number;
  readonly completedOnce: number;
  readonly completedTwice: number;
  readonly placedOrders: number;
  readonly placedCustomers: number;
  readonly paidOrders: number;
  readonly paidCustomers: number;
};

/** Paid orders of customers who had paid for one before, by the way they came. */
export type RepurchaseFigures = {
  readonly source: OrderSource;
  readonly orders: number;
  readonly invitedOrders: number;
  readonly grossMinor: bigint;
};

/** A group of customers. Null: they did not tell, or take back that they did. */
export type SegmentFigures = {
  readonly ageBand: AgeBand | null;
  readonly gender: Gender | null;
  readonly customers: number;
  readonly orders: number;
  readonly netMinor: bigint;
  readonly completedOnce: number;
  readonly completedTwice: number;
};

/** A segment as it is told; null: of too few people, or of none to tell of. */
export type ToldSegment = Pick<SegmentFigures, 'ageBand' | 'gender'> & {
  readonly suppressed: boolean;
  readonly customers: number | null;
  readonly orders: number | null;
  readonly netMinor: bigint | null;
  readonly repurchaseRateBps: number | null;
};

/** What can be summed from days: all but the different people. */
export type Sum = Omit<DayFigures, 'day' | 'customers' | 'visitors'>;

const nothing: Sum = {
  ...{ ordersPlaced: 0, ordersPaid: 0, grossMinor: 0n, refundsMinor: 0n, units: 0 },
  ...{ newCustomers: 0, views: 0, spentMinor: 0n },
};

/** A day on which nothing was. */
export function emptyDay(day: Day): DayFigures {
  return { ...nothing, day, customers: 0, visitors: 0 };
}

/** What some days come to. */
export function sumOf(days: readonly DayFigures[]): Sum {
  return days.reduce<Sum>(
    (sum, one) => ({
      ordersPlaced: sum.ordersPlaced + one.ordersPlaced,
      ordersPaid: sum.ordersPaid + one.ordersPaid,
      grossMinor: sum.grossMinor + one.grossMinor,
      refundsMinor: sum.refundsMinor + one.refundsMinor,
      units: sum.units + one.units,
      newCustomers: sum.newCustomers + one.newCustomers,
      views: sum.views + one.views,
      spentMinor: sum.spentMinor + one.spentMinor,
    }),
    nothing,
  );
}

/** Segments without what would tell of fewer than five people. The rate is about those who completed an order. */
export function toldSegments(segments: readonly SegmentFigures[]): ToldSegment[] {
  const hidden = untold(segments.map(({ customers }) => customers));
  const rateless = untold(segments.map(({ completedOnce }) => completedOnce));
  return segments.map(
    ({ ageBand, gender, customers, orders, netMinor, completedOnce, completedTwice }, i) => {
      if (hidden[i] === true) return { ageBand, gender, suppressed: true, ...nothingTold };
      const repurchaseRateBps = rateless[i] === true ? null : partInBps(completedTwice, completedOnce);
      return { ageBand, gender, suppressed: false, customers, orders, netMinor, repurchaseRateBps };
    },
  );
}

const nothingTold = { customers: null, orders: null, netMinor: null, repurchaseRateBps: null };
