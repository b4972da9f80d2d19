import { sql } from 'drizzle-orm';
import type { Executor } from '../../../../platform/db.ts';
import type { AgeBand, Gender } from '../../domain/profile.ts';
import type { OrderSource } from '../../domain/statistics/counting.ts';
import type {
  DayFigures,
  RepurchaseFigures,
  SegmentFigures,
  Window,
  WindowFigures,
} from '../../domain/statistics/figures.ts';

type Raw = Readonly<Record<string, string | number | null>> & { readonly asked: number };

/** Days that anything was counted on, for any number of windows in one statement. */
export async function daysIn(executor: Executor, windows: readonly Window[]): Promise<DayFigures[][]> {
  const rows = await executor.execute<Raw>(sql`
    select asked, each.day::text as day, orders_placed, orders_paid, gross_minor, refunds_minor, units,
      new_customers, customers, views, visitors, spent_minor
    from ${asking(windows)}
    cross join lateral (select * from
      (select * from orders.day_statistics where merchant_id = "merchantId" and day between "from" and "to") as counted
      full join (select day, sum(spent_minor) as spent_minor from orders.ad_spend_days
        where merchant_id = "merchantId" and day between "from" and "to" group by day) as spent using (day)) as each
    order by asked, each.day`);
  return apart(windows, rows, (row) => ({
    day: String(row['day']),
    ordersPlaced: Number(row['orders_placed']),
    ordersPaid: Number(row['orders_paid']),
    grossMinor: BigInt(row['gross_minor'] ?? 0),
    refundsMinor: BigInt(row['refunds_minor'] ?? 0),
    units: Number(row['units']),
    newCustomers: Number(row['new_customers']),
    customers: Number(row['customers']),
    views: Number(row['views']),
    visitors: Number(row['visitors']),
    spentMinor: BigInt(row['spent_minor'] ?? 0),
  }));
}

/** What cannot be summed from days, for any number of windows in one statement. */
export async function figuresIn(executor: Executor, windows: readonly Window[]): Promise<WindowFigures[]> {
  const rows = await executor.execute<Raw>(sql`
    select asked, seen.visitors, payers.customers, repeated.once, repeated.twice, came.*
    from ${asking(windows)}
    cross join lateral (select count(distinct lead_id) as visitors from orders.card_visitors
      where merchant_id = "merchantId" and day between "from" and "to") as seen
    cross join lateral (select count(distinct customer_id) as customers from orders.customer_days
      where merchant_id = "merchantId" and day between "from" and "to") as payers
    cross join lateral (select count(*) as once, count(*) filter (where completed >= 2) as twice from (
      select count(*) as completed from orders.order_statistics
      where merchant_id = "merchantId" and completed_day between "from" and "to" and not fully_refunded
      group by customer_id) as customer) as repeated
    cross join lateral (select count(*) as placed_orders, count(distinct customer_id) as placed_customers,
        count(paid_day) as paid_orders, count(distinct customer_id) filter (where paid_day is not null) as paid_customers
      from orders.order_statistics
      where merchant_id = "merchantId" and placed_day between "from" and "to" and source <> 'DIRECT') as came`);
  const found = apart(windows, rows, (row) => ({
    visitors: Number(row['visitors']),
    customers: Number(row['customers']),
    completedOnce: Number(row['once']),
    completedTwice: Number(row['twice']),
    placedOrders: Number(row['placed_orders']),
    placedCustomers: Number(row['placed_customers']),
    paidOrders: Number(row['paid_orders']),
    paidCustomers: Number(row['paid_customers']),
  }));
  return found.map(([only]) => {
    if (only === undefined) throw new Error('A window without a row.');
    return only;
  });
}

/** Repurchases by source, for any number of windows in one statement. */
export async function repurchasesIn(
  executor: Executor,
  windows: readonly Window[],
): Promise<RepurchaseFigures[][]> {
  const rows = await executor.execute<Raw>(sql`
    select asked, source, count(*) as orders, count(*) filter (where invited) as invited, sum(gross_minor) as gross
    from ${asking(windows)}
    join orders.order_statistics as paid on paid.merchant_id = "merchantId" and paid_day between "from" and "to"
    join orders.customer_statistics as customer on customer.customer_id = paid.customer_id
    where customer.first_order_id <> paid.order_id
    group by asked, source order by asked, source`);
  return apart(windows, rows, (row) => ({
    source: row['source'] as OrderSource,
    orders: Number(row['orders']),
    invitedOrders: Number(row['invited']),
    grossMinor: BigInt(row['gross'] ?? 0),
  }));
}

/** Customers by what they told of themselves, for any number of windows in one statement. */
export async function segmentsIn(
  executor: Executor,
  windows: readonly Window[],
): Promise<SegmentFigures[][]> {
  const rows = await executor.execute<Raw>(sql`
    select asked, age_band, gender, count(paid_orders) as customers, coalesce(sum(paid_orders), 0) as orders,
      coalesce(sum(net_minor), 0) as net, count(completed) as once, count(*) filter (where completed >= 2) as twice
    from ${asking(windows)}
    cross join lateral (select * from
      (select customer_id, count(*) as paid_orders, sum(gross_minor - refunded_minor) as net_minor
        from orders.order_statistics where merchant_id = "merchantId" and paid_day between "from" and "to"
        group by customer_id) as paid
      full join (select customer_id, count(*) as completed
        from orders.order_statistics
        where merchant_id = "merchantId" and completed_day between "from" and "to" and not fully_refunded
        group by customer_id) as finished using (customer_id)) as each
    join orders.customers on customers.id = each.customer_id
    group by asked, age_band, gender order by asked, age_band nulls last, gender nulls last`);
  return apart(windows, rows, (row) => ({
    ageBand: row['age_band'] as AgeBand | null,
    gender: row['gender'] as Gender | null,
    customers: Number(row['customers']),
    orders: Number(row['orders']),
    netMinor: BigInt(row['net'] ?? 0),
    completedOnce: Number(row['once']),
    completedTwice: Number(row['twice']),
  }));
}

function asking(windows: readonly Window[]) {
  const rows = JSON.stringify(windows.map((window, asked) => ({ ...window, asked })));
  return sql`json_to_recordset(${rows}::text::json) as asked(asked int, "merchantId" text, "from" date, "to" date)`;
}

function apart<Figures>(
  windows: readonly Window[],
  rows: Iterable<Raw>,
  read: (row: Raw) => Figures,
): Figures[][] {
  const found: Figures[][] = windows.map(() => []);
  for (const row of rows) found[row.asked]?.push(read(row));
  return found;
}
