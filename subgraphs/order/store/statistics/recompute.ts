import { getTableColumns, type SQL, sql } from 'drizzle-orm';
import type { Executor, Tx } from '../../../../platform/db.ts';
import {
  customerDays,
  customerStatistics,
  dayStatistics,
  orderStatistics,
  refundStatistics,
} from '../tables.ts';

/** What is kept, and the same computed from the orders alone: a row for a row, when all is counted. */
const kept = [
  [orderStatistics, sql`orders.order_truths`],
  [refundStatistics, sql`orders.refund_truths`],
  [customerStatistics, sql`orders.customer_truths`],
  [
    customerDays,
    sql`(select customer_id, paid_day as day, merchant_id, count(*)::integer as paid_orders
      from orders.order_truths where paid_day is not null group by customer_id, paid_day, merchant_id)`,
  ],
  [dayStatistics, sql`orders.day_truths`],
] as const;

/** Puts what the orders say in the place of all that is kept of a merchant, whose book is held. */
export async function recompute(tx: Tx, merchantId: string): Promise<void> {
  for (const [table] of kept) await tx.execute(sql`delete from ${table} where merchant_id = ${merchantId}`);
  const inserts = kept.map(([table, truth], i) => {
    const columns = columnsOf(table);
    return sql`${sql.identifier(`part_${i}`)} as (insert into ${table} (${columns})
      select ${columns} from ${truth} as truth where merchant_id = ${merchantId})`;
  });
  // In one statement, which is one look: orders that move meanwhile are in all of the tables or in none.
  await tx.execute(sql`with ${sql.join(inserts, sql`, `)} select`);
}

/** How many rows of what is kept are not as the orders say, or are missing. */
export async function differences(executor: Executor, merchantId: string): Promise<number> {
  const each = kept.map(([table, truth]) => {
    const columns = columnsOf(table);
    const mine = sql`select ${columns} from ${table} where merchant_id = ${merchantId}`;
    const theirs = sql`select ${columns} from ${truth} as truth where merchant_id = ${merchantId}`;
    return sql`(select count(*) from ((${mine} except ${theirs}) union all (${theirs} except ${mine})) as different)`;
  });
  const [row] = await executor.execute<{ count: string }>(sql`select ${sql.join(each, sql` + `)} as count`);
  return Number(row?.count ?? 0);
}

function columnsOf(table: (typeof kept)[number][0]): SQL {
  return sql.join(
    Object.values(getTableColumns(table)).map(({ name }) => sql.identifier(name)),
    sql`, `,
  );
}
