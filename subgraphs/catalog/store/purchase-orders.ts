import { desc, eq, getTableColumns, inArray, sql } from 'drizzle-orm';
import type { Executor, Tx } from '../../../platform/db.ts';
import { purchaseOrders } from './tables.ts';

export type PurchaseOrderRow = typeof purchaseOrders.$inferSelect;

/** A page of a merchant's orders, or of a plan's, newest first, from behind an id. */
export type PurchaseOrdersAsked = {
  readonly merchantId: string | null;
  readonly planId: string | null;
  readonly behind: string | null;
  readonly size: number;
};

const insertedAtOnce = 1_000;

export async function insertPurchaseOrders(tx: Tx, orders: readonly PurchaseOrderRow[]): Promise<void> {
  for (let from = 0; from < orders.length; from += insertedAtOnce) {
    await tx.insert(purchaseOrders).values(orders.slice(from, from + insertedAtOnce));
  }
}

export async function purchaseOrdersById(
  executor: Executor,
  ids: readonly string[],
): Promise<PurchaseOrderRow[]> {
  return executor
    .select()
    .from(purchaseOrders)
    .where(inArray(purchaseOrders.id, [...ids]));
}

/** Any number of pages in one statement; each row says which of the pages it stands on. */
export async function purchaseOrderPages(
  executor: Executor,
  asked: readonly PurchaseOrdersAsked[],
): Promise<(PurchaseOrderRow & { readonly page: number })[]> {
  const pages = JSON.stringify(asked.map((one, page) => ({ ...one, page })));
  return executor
    .select({ ...getTableColumns(purchaseOrders), page: sql<number>`found.page`.mapWith(Number) })
    .from(
      sql`(select asked.page, item.id
        from json_to_recordset(${pages}::text::json)
          as asked(page int, "merchantId" text, "planId" text, behind text, size int)
        cross join lateral (
          (select id from ${purchaseOrders}
          where merchant_id = asked."merchantId" and asked."planId" is null
            and (asked.behind is null or id < asked.behind)
          order by id desc limit asked.size)
          union all
          (select id from ${purchaseOrders}
          where plan_id = asked."planId" and (asked."merchantId" is null or merchant_id = asked."merchantId")
            and (asked.behind is null or id < asked.behind)
          order by id desc limit asked.size)
        ) as item) as found`,
    )
    .innerJoin(purchaseOrders, eq(purchaseOrders.id, sql`found.id`))
    .orderBy(desc(purchaseOrders.id));
}
