import type { Day } from './day.ts';

/** By which way a buyer came: a share link, else a card, else neither. */
export type OrderSource = 'CARD' | 'SHARE_LINK' | 'DIRECT';

/** What statistics know of an order. */
export type CountedOrder = {
  readonly orderId: string;
  readonly merchantId: string;
  readonly customerId: string;
  readonly source: OrderSource;
  /** Whether it was placed within 30 days of an invitation. */
  readonly invited: boolean;
  /** Days are those of the order's time zone. */
  readonly placedDay: Day;
  /** Null until its money has come. */
  readonly paidDay: Day | null;
  readonly paidAt: Date | null;
  /** 0 until its money has come. */
  readonly grossMinor: bigint;
  readonly units: number;
  readonly refundedMinor: bigint;
  readonly completedDay: Day | null;
  readonly fullyRefunded: boolean;
};

/** A refund, on its day. */
export type CountedRefund = { readonly day: Day; readonly amountMinor: bigint };

/** What statistics know of a customer's first paid order. */
export type FirstOrder = { readonly orderId: string; readonly paidAt: Date; readonly day: Day };

/** What is summed by day. */
export type DayCounts = {
  readonly ordersPlaced: number;
  readonly ordersPaid: number;
  readonly grossMinor: bigint;
  readonly refundsMinor: bigint;
  readonly units: number;
  readonly newCustomers: number;
  /** Different customers that paid that day. */
  readonly customers: number;
};

export type DayChange = DayCounts & { readonly day: Day };

const nothing: DayCounts = {
  ordersPlaced: 0,
  ordersPaid: 0,
  grossMinor: 0n,
  refundsMinor: 0n,
  units: 0,
  newCustomers: 0,
  customers: 0,
};

/** What an order adds to its customer's figures. */
export type CustomerCounts = {
  readonly paidOrders: number;
  /** Completed, and not all of it refunded. */
  readonly completedOrders: number;
  readonly netMinor: bigint;
};

function customerCounts(order: CountedOrder | null): CustomerCounts {
  if (order === null) return { paidOrders: 0, completedOrders: 0, netMinor: 0n };
  return {
    paidOrders: order.paidDay === null ? 0 : 1,
    completedOrders: order.completedDay !== null && !order.fullyRefunded ? 1 : 0,
    netMinor: order.grossMinor - order.refundedMinor,
  };
}

/** Whether there is nothing to count anew. */
export function isCounted(is: CountedOrder, was: CountedOrder | null): boolean {
  if (was === null) return false;
  const comparable = (value: unknown) => (value instanceof Date ? value.getTime() : value);
  const fields = Object.keys(is) as (keyof CountedOrder)[];
  return fields.every((field) => comparable(is[field]) === comparable(was[field]));
}

/** What an order adds to its customer's figures beyond what it did. */
export function customerChange(is: CountedOrder, was: CountedOrder | null): CustomerCounts {
  const [now, before] = [customerCounts(is), customerCounts(was)];
  return {
    paidOrders: now.paidOrders - before.paidOrders,
    completedOrders: now.completedOrders - before.completedOrders,
    netMinor: now.netMinor - before.netMinor,
  };
}

/** The earlier of two first orders: by when they were paid, at one instant by id. */
export function earlierOf(a: FirstOrder, b: FirstOrder): FirstOrder {
  const [at, than] = [a.paidAt.getTime(), b.paidAt.getTime()];
  if (at !== than) return at < than ? a : b;
  return a.orderId <= b.orderId ? a : b;
}

/** What changes in the days, by day, when an order is counted anew. In the order of days. */
export function dayChanges(
  before: CountedOrder | null,
  after: CountedOrder,
  refunds: readonly CountedRefund[],
  customer: {
    readonly firstBefore: FirstOrder | null;
    readonly firstAfter: FirstOrder | null;
    /** Whether it is the customer's first paid order of its day. */
    readonly isFirstOfDay: boolean;
  },
): DayChange[] {
  const days = new Map<Day, DayCounts>();
  const add = (day: Day | null | undefined, counts: Partial<DayCounts>) => {
    if (day !== null && day !== undefined) days.set(day, plus(days.get(day) ?? nothing, counts));
  };
  if (before === null) add(after.placedDay, { ordersPlaced: 1 });
  if (before === null || before.paidDay === null) {
    const { grossMinor, units } = after;
    add(after.paidDay, { ordersPaid: 1, grossMinor, units, customers: customer.isFirstOfDay ? 1 : 0 });
  }
  for (const { day, amountMinor } of refunds) add(day, { refundsMinor: amountMinor });
  if (customer.firstBefore?.day !== customer.firstAfter?.day) {
    add(customer.firstBefore?.day, { newCustomers: -1 });
    add(customer.firstAfter?.day, { newCustomers: 1 });
  }
  return [...days].map(([day, counts]) => ({ day, ...counts })).sort((a, b) => (a.day < b.day ? -1 : 1));
}

function plus(a: DayCounts, b: Partial<DayCounts>): DayCounts {
  return {
    ordersPlaced: a.ordersPlaced + (b.ordersPlaced ?? 0),
    ordersPaid: a.ordersPaid + (b.ordersPaid ?? 0),
    grossMinor: a.grossMinor + (b.grossMinor ?? 0n),
    refundsMinor: a.refundsMinor + (b.refundsMinor ?? 0n),
    units: a.units + (b.units ?? 0),
    newCustomers: a.newCustomers + (b.newCustomers ?? 0),
    customers: a.customers + (b.customers ?? 0),
  };
}
