import { and, asc, eq, inArray } from 'drizzle-orm';
import type { Executor, Tx } from '../../../platform/db.ts';
import { addresses } from './tables.ts';

export type AddressRow = typeof addresses.$inferSelect;

export async function addressById(executor: Executor, id: string): Promise<AddressRow | null> {
  const [row] = await executor.select().from(addresses).where(eq(addresses.id, id));
  return row ?? null;
}

/** The addresses of some customers, oldest first. */
export async function addressesOf(executor: Executor, customerIds: readonly string[]): Promise<AddressRow[]> {
  return executor
    .select()
    .from(addresses)
    .where(inArray(addresses.customerId, [...customerIds]))
    .orderBy(asc(addresses.customerId), asc(addresses.id));
}

export async function putAddress(tx: Tx, address: AddressRow): Promise<void> {
  await tx
    .insert(addresses)
    .values(address)
    .onConflictDoUpdate({
      target: addresses.id,
      set: { sealed: address.sealed, isDefault: address.isDefault },
    });
}

/** Marks an address as its customer's default; the mark must be off the others. */
export async function markDefault(tx: Tx, id: string): Promise<void> {
  await tx.update(addresses).set({ isDefault: true }).where(eq(addresses.id, id));
}

/** Takes the mark off a customer's default address, if it has one. */
export async function clearDefault(tx: Tx, customerId: string): Promise<void> {
  await tx
    .update(addresses)
    .set({ isDefault: false })
    .where(and(eq(addresses.customerId, customerId), addresses.isDefault));
}

export async function dropAddress(tx: Tx, id: string): Promise<void> {
  await tx.delete(addresses).where(eq(addresses.id, id));
}

export async function dropAddresses(tx: Tx, customerId: string): Promise<void> {
  await tx.delete(addresses).where(eq(addresses.customerId, customerId));
}
