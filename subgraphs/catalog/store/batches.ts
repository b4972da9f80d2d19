import { desc, eq, getTableColumns, inArray, sql } from 'drizzle-orm';
import type { Executor, Tx } from '../../../platform/db.ts';
import { batches } from './tables.ts';

export type BatchRow = typeof batches.$inferSelect;

export async function batchesById(executor: Executor, ids: readonly string[]): Promise<BatchRow[]> {
  return executor
    .select()
    .from(batches)
    .where(inArray(batches.id, [...ids]));
}

export async function batchesByCode(executor: Executor, codes: readonly string[]): Promise<BatchRow[]> {
  return executor
    .select()
    .from(batches)
    .where(inArray(batches.code, [...codes]));
}

/** A page of one offer's batches, newest first, from behind an id. */
export type BatchesAsked = {
  readonly offerId: string;
  readonly behind: string | null;
  readonly size: number;
};

/** Any number of pages in one statement; each row says which of the pages it stands on. */
export async function batchPages(
  executor: Executor,
  asked: readonly BatchesAsked[],
): Promise<(BatchRow & { readonly page: number })[]> {
  const pages = JSON.stringify(asked.map((one, page) => ({ ...one, page })));
  return executor
    .select({ ...getTableColumns(batches), page: sql<number>`found.page`.mapWith(Number) })
    .from(
      sql`(select asked.page, item.id
        from json_to_recordset(${pages}::text::json) as asked(page int, "offerId" text, behind text, size int)
        cross join lateral (
          select id from ${batches}
          where offer_id = asked."offerId" and (asked.behind is null or id < asked.behind)
          order by id desc limit asked.size
        ) as item) as found`,
    )
    .innerJoin(batches, eq(batches.id, sql`found.id`))
    .orderBy(desc(batches.id));
}

/** Registers a batch; false when its code is taken. */
export async function insertBatch(tx: Tx, batch: BatchRow): Promise<boolean> {
  const entered = await tx
    .insert(batches)
    .values(batch)
    .onConflictDoNothing({ target: batches.code })
    .returning({ id: batches.id });
  return entered.length === 1;
}

/** Holds a batch until the transaction ends: whoever changes it or its trace takes turns here. */
export async function lockBatch(tx: Tx, id: string): Promise<BatchRow | null> {
  const [row] = await tx.select().from(batches).where(eq(batches.id, id)).for('update');
  return row ?? null;
}

/** Changes a batch that is held. */
export async function moveBatch(
  tx: Tx,
  id: string,
  change: Partial<Pick<BatchRow, 'status' | 'recalledAt' | 'recallReason' | 'headSequence' | 'headHash'>>,
): Promise<void> {
  await tx.update(batches).set(change).where(eq(batches.id, id));
}
