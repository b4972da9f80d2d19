import { and, asc, eq, gt, not, type SQL, sql } from 'drizzle-orm';
import type { AnyPgColumn } from 'drizzle-orm/pg-core';
import type { Executor } from '../../../platform/db.ts';
import { addresses, purchases } from './tables.ts';

/** A sealed address, and what it is sealed for. */
export type SealedRow = { readonly id: string; readonly merchantId: string; readonly sealed: string };

/** Kept addresses that another key sealed, from behind an id. */
export async function addressesSealedByOthers(
  executor: Executor,
  keyId: string,
  behind: string,
  limit: number,
): Promise<SealedRow[]> {
  const { id, merchantId, sealed } = addresses;
  return executor
    .select({ id, merchantId, sealed })
    .from(addresses)
    .where(and(gt(id, behind), byOthers(sealed, keyId)))
    .orderBy(asc(id))
    .limit(limit);
}

/** Orders whose address another key sealed, from behind an id. */
export async function ordersSealedByOthers(
  executor: Executor,
  keyId: string,
  behind: string,
  limit: number,
): Promise<SealedRow[]> {
  const { id, merchantId, addressSealed } = purchases;
  return executor
    .select({ id, merchantId, sealed: sql<string>`${addressSealed}` })
    .from(purchases)
    .where(and(gt(id, behind), byOthers(addressSealed, keyId)))
    .orderBy(asc(id))
    .limit(limit);
}

// Both write in one statement and only over what was read: who changes or erases an address meanwhile wins.

export async function resealAddress(executor: Executor, row: SealedRow, sealed: string): Promise<void> {
  const unchanged = and(eq(addresses.id, row.id), eq(addresses.sealed, row.sealed));
  await executor.update(addresses).set({ sealed }).where(unchanged);
}

export async function resealOrder(executor: Executor, row: SealedRow, addressSealed: string): Promise<void> {
  const unchanged = and(eq(purchases.id, row.id), eq(purchases.addressSealed, row.sealed));
  await executor.update(purchases).set({ addressSealed }).where(unchanged);
}

function byOthers(sealed: AnyPgColumn, keyId: string): SQL {
  return not(sql`starts_with(${sealed}, ${`${keyId}.`})`);
}
