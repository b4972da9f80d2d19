import { desc, eq, getTableColumns, inArray, sql } from 'drizzle-orm';
import type { Executor, Tx } from '../../../platform/db.ts';
import { products } from './tables.ts';

export type ProductRow = typeof products.$inferSelect;

/** A page of one supplier's products: up to `size` of them, newest first, from behind an id. */
export type ProductsAsked = {
  readonly supplierId: string;
  readonly behind: string | null;
  readonly size: number;
};

export async function productsById(executor: Executor, ids: readonly string[]): Promise<ProductRow[]> {
  return executor
    .select()
    .from(products)
    .where(inArray(products.id, [...ids]));
}

/** Any number of pages in one statement; each row says which of the pages it stands on. */
export async function productPages(
  executor: Executor,
  asked: readonly ProductsAsked[],
): Promise<(ProductRow & { readonly page: number })[]> {
  const pages = JSON.stringify(asked.map((one, page) => ({ ...one, page })));
  return executor
    .select({ ...getTableColumns(products), page: sql<number>`found.page`.mapWith(Number) })
    .from(
      sql`(select asked.page, item.id
        from json_to_recordset(${pages}::text::json)
          as asked(page int, "supplierId" text, behind text, size int)
        cross join lateral (
          select id from ${products}
          where supplier_id = asked."supplierId" and (asked.behind is null or id < asked.behind)
          order by id desc limit asked.size
        ) as item) as found`,
    )
    .innerJoin(products, eq(products.id, sql`found.id`))
    .orderBy(desc(products.id));
}

export async function insertProduct(tx: Tx, product: ProductRow): Promise<void> {
  await tx.insert(products).values(product);
}
