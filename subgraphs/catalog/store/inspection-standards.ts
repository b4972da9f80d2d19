import { asc, gt, inArray } from 'drizzle-orm';
import type { Executor, Tx } from '../../../platform/db.ts';
import { inspectionStandards } from './tables.ts';

export type StandardRow = typeof inspectionStandards.$inferSelect;

export async function standardsByKey(executor: Executor, keys: readonly string[]): Promise<StandardRow[]> {
  return executor
    .select()
    .from(inspectionStandards)
    .where(inArray(inspectionStandards.key, [...keys]));
}

/** Up to `size` standards by key, from behind one. */
export async function standardsPage(
  executor: Executor,
  { behind, size }: { readonly behind: string | null; readonly size: number },
): Promise<StandardRow[]> {
  return executor
    .select()
    .from(inspectionStandards)
    .where(behind === null ? undefined : gt(inspectionStandards.key, behind))
    .orderBy(asc(inspectionStandards.key))
    .limit(size);
}

/** Enters a standard; false when its key is taken. */
export async function insertStandard(tx: Tx, standard: StandardRow): Promise<boolean> {
  const entered = await tx
    .insert(inspectionStandards)
    .values(standard)
    .onConflictDoNothing()
    .returning({ key: inspectionStandards.key });
  return entered.length === 1;
}
