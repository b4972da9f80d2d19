import { desc, eq, getTableColumns, inArray, sql } from 'drizzle-orm';
import type { Executor, Tx } from '../../../platform/db.ts';
import { products, productVariants, supplierOffers } from './tables.ts';

// What only the search reads stays in the table: it is the larger part of a row.
const { searchName, searchTerms, facetTerms, ...shown } = getTableColumns(products);

/** A product as it is shown. */
export const productColumns = shown;

export type ProductRow = Omit<typeof products.$inferSelect, 'searchName' | 'searchTerms' | 'facetTerms'>;
export type NewProduct = typeof products.$inferInsert;

/** A page of one supplier's products: up to `size` of them, newest first, from behind an id; archived ones if `whole`. */
export type ProductsAsked = {
  readonly supplierId: string;
  readonly whole: boolean;
  readonly behind: string | null;
  readonly size: number;
};

export async function productsById(executor: Executor, ids: readonly string[]): Promise<ProductRow[]> {
  return executor
    .select(productColumns)
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
    .select({ ...productColumns, page: sql<number>`found.page`.mapWith(Number) })
    .from(
      sql`(select asked.page, item.id
        from json_to_recordset(${pages}::text::json)
          as asked(page int, "supplierId" text, whole boolean, behind text, size int)
        cross join lateral (
          select id from ${products}
          where supplier_id = asked."supplierId" and (asked.whole or status = 'ACTIVE')
            and (asked.behind is null or id < asked.behind)
          order by id desc limit asked.size
        ) as item) as found`,
    )
    .innerJoin(products, eq(products.id, sql`found.id`))
    .orderBy(desc(products.id));
}

export async function insertProducts(tx: Tx, rows: readonly NewProduct[]): Promise<void> {
  await tx.insert(products).values([...rows]);
}

/** Holds a product until the transaction ends: whoever changes it, its variants or its search takes turns here. */
export async function lockProduct(tx: Tx, id: string): Promise<ProductRow | null> {
  const [row] = await tx
    .select(productColumns)
    .from(products)
    .where(eq(products.id, id))
    .for('no key update');
  return row ?? null;
}

/** Up to `size` products that the search does not know yet. */
export async function unsearchableProducts(executor: Executor, size: number): Promise<ProductRow[]> {
  return executor.select(productColumns).from(products).where(sql`search_name = ''`).limit(size);
}

/** Changes a product that is held. */
export async function changeProduct(tx: Tx, id: string, change: Partial<NewProduct>): Promise<void> {
  await tx.update(products).set(change).where(eq(products.id, id));
}

/** Archives a product that is held with its variants, and pauses its offers. A trigger refuses it while it is listed. */
export async function archiveWhole(tx: Tx, id: string, updatedAt: Date): Promise<void> {
  await tx.update(products).set({ status: 'ARCHIVED', updatedAt }).where(eq(products.id, id));
  await tx.update(productVariants).set({ status: 'ARCHIVED' }).where(eq(productVariants.productId, id));
  await tx.update(supplierOffers).set({ status: 'PAUSED' }).where(eq(supplierOffers.productId, id));
}
