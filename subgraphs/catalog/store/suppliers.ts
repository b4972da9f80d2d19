import { and, asc, eq, inArray, sql } from 'drizzle-orm';
import type { Executor, Tx } from '../../../platform/db.ts';
import { suppliers } from './tables.ts';

export type SupplierRow = typeof suppliers.$inferSelect;

/** Suppliers of any status: who may know of one that is not approved is not decided here. */
export async function suppliersById(executor: Executor, ids: readonly string[]): Promise<SupplierRow[]> {
  return executor
    .select()
    .from(suppliers)
    .where(inArray(suppliers.id, [...ids]));
}

/** Enters a supplier; false when its applicant has another application that waits for review. */
export async function insertSupplier(tx: Tx, supplier: SupplierRow): Promise<boolean> {
  const entered = await tx
    .insert(suppliers)
    .values(supplier)
    .onConflictDoNothing()
    .returning({ id: suppliers.id });
  return entered.length === 1;
}

/** Holds a supplier until the transaction ends. */
export async function lockSupplier(tx: Tx, id: string): Promise<SupplierRow | null> {
  const [row] = await tx.select().from(suppliers).where(eq(suppliers.id, id)).for('no key update');
  return row ?? null;
}

/** Writes what became of a supplier that is held. */
export async function changeSupplier(tx: Tx, id: string, change: Partial<SupplierRow>): Promise<void> {
  await tx.update(suppliers).set(change).where(eq(suppliers.id, id));
}

/** A page of those that wait for review, oldest first, from behind an id. */
export async function suppliersWaiting(
  executor: Executor,
  { behind, size }: { readonly behind: string | null; readonly size: number },
): Promise<SupplierRow[]> {
  return executor
    .select()
    .from(suppliers)
    .where(
      and(eq(suppliers.status, 'APPLIED'), behind === null ? undefined : sql`${suppliers.id} > ${behind}`),
    )
    .orderBy(asc(suppliers.id))
    .limit(size);
}
