import { inArray } from 'drizzle-orm';
import type { Executor, Tx } from '../../../platform/db.ts';
import { suppliers } from './tables.ts';

export type SupplierRow = typeof suppliers.$inferSelect;

export async function suppliersById(executor: Executor, ids: readonly string[]): Promise<SupplierRow[]> {
  return executor
    .select()
    .from(suppliers)
    .where(inArray(suppliers.id, [...ids]));
}

export async function insertSupplier(tx: Tx, supplier: SupplierRow): Promise<void> {
  await tx.insert(suppliers).values(supplier);
}
