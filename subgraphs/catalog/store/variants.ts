import { asc, inArray } from 'drizzle-orm';
import type { Executor, Tx } from '../../../platform/db.ts';
import { productVariants } from './tables.ts';

export type VariantRow = typeof productVariants.$inferSelect;

export async function variantsById(executor: Executor, ids: readonly string[]): Promise<VariantRow[]> {
  return executor
    .select()
    .from(productVariants)
    .where(inArray(productVariants.id, [...ids]));
}

/** The variants of any number of products, oldest first. */
export async function variantsOfProducts(
  executor: Executor,
  productIds: readonly string[],
): Promise<VariantRow[]> {
  return executor
    .select()
    .from(productVariants)
    .where(inArray(productVariants.productId, [...productIds]))
    .orderBy(asc(productVariants.id));
}

/** Enters variants; answers the ids of those whose SKU was free. */
export async function insertVariants(tx: Tx, rows: readonly VariantRow[]): Promise<ReadonlySet<string>> {
  // In the order of their SKUs, so that two who enter the same ones wait for, not in front of, each other.
  const sorted = [...rows].sort((a, b) => (a.sku < b.sku ? -1 : 1));
  const entered = await tx
    .insert(productVariants)
    .values(sorted)
    .onConflictDoNothing({ target: [productVariants.supplierId, productVariants.sku] })
    .returning({ id: productVariants.id });
  return new Set(entered.map(({ id }) => id));
}
