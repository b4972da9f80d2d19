import { eq, inArray } from 'drizzle-orm';
import type { Executor, Tx } from '../../../platform/db.ts';
import { merchants } from './tables.ts';

export type MerchantRow = typeof merchants.$inferSelect;

export async function merchantsById(executor: Executor, ids: readonly string[]): Promise<MerchantRow[]> {
  return executor
    .select()
    .from(merchants)
    .where(inArray(merchants.id, [...ids]));
}

export async function merchantsBySlug(executor: Executor, slugs: readonly string[]): Promise<MerchantRow[]> {
  return executor
    .select()
    .from(merchants)
    .where(inArray(merchants.slug, [...slugs]));
}

/** Enters a merchant; false when its slug is taken. */
export async function insertMerchant(tx: Tx, merchant: MerchantRow): Promise<boolean> {
  const entered = await tx
    .insert(merchants)
    .values(merchant)
    .onConflictDoNothing({ target: merchants.slug })
    .returning({ id: merchants.id });
  return entered.length === 1;
}

/** Changes a merchant's settings; false when there is none of that id. */
export async function changeMerchant(tx: Tx, id: string, change: Partial<MerchantRow>): Promise<boolean> {
  const changed = await tx
    .update(merchants)
    .set(change)
    .where(eq(merchants.id, id))
    .returning({ id: merchants.id });
  return changed.length === 1;
}
