import { inArray } from 'drizzle-orm';
import type { Executor, Tx } from '../../../platform/db.ts';
import { programs } from './tables.ts';

export type ProgramRow = typeof programs.$inferSelect;

export async function programsById(executor: Executor, ids: readonly string[]): Promise<ProgramRow[]> {
  return executor
    .select()
    .from(programs)
    .where(inArray(programs.id, [...ids]));
}

export async function programsOfMerchants(
  executor: Executor,
  merchantIds: readonly string[],
): Promise<ProgramRow[]> {
  return executor
    .select()
    .from(programs)
    .where(inArray(programs.merchantId, [...merchantIds]));
}

/** Creates a program; false when the merchant has one already. */
export async function insertProgram(tx: Tx, program: ProgramRow): Promise<boolean> {
  const created = await tx
    .insert(programs)
    .values(program)
    .onConflictDoNothing({ target: programs.merchantId })
    .returning({ id: programs.id });
  return created.length === 1;
}
