import { and, asc, desc, eq, getTableColumns, gt, inArray, lt, sql } from 'drizzle-orm';
import type { Executor, Tx } from '../../../platform/db.ts';
import { importChunks, importErrors, imports } from './tables.ts';

export type ImportRow = typeof imports.$inferSelect;
export type ImportErrorRow = typeof importErrors.$inferSelect;

export async function importsById(executor: Executor, ids: readonly string[]): Promise<ImportRow[]> {
  return executor
    .select()
    .from(imports)
    .where(inArray(imports.id, [...ids]));
}

/** A page of one supplier's imports, newest first, from behind an id. */
export type ImportsAsked = {
  readonly supplierId: string;
  readonly behind: string | null;
  readonly size: number;
};

/** Any number of pages in one statement; each row says which of the pages it stands on. */
export async function importPages(
  executor: Executor,
  asked: readonly ImportsAsked[],
): Promise<(ImportRow & { readonly page: number })[]> {
  const pages = JSON.stringify(asked.map((one, page) => ({ ...one, page })));
  return executor
    .select({ ...getTableColumns(imports), page: sql<number>`found.page`.mapWith(Number) })
    .from(
      sql`(select asked.page, item.id
        from json_to_recordset(${pages}::text::json) as asked(page int, "supplierId" text, behind text, size int)
        cross join lateral (
          select id from ${imports}
          where supplier_id = asked."supplierId" and (asked.behind is null or id < asked.behind)
          order by id desc limit asked.size
        ) as item) as found`,
    )
    .innerJoin(imports, eq(imports.id, sql`found.id`))
    .orderBy(desc(imports.id));
}

export async function insertImport(tx: Tx, row: typeof imports.$inferInsert): Promise<void> {
  await tx.insert(imports).values(row);
}

/** Holds an import until the transaction ends. */
export async function lockImport(tx: Tx, id: string): Promise<ImportRow | null> {
  const [row] = await tx.select().from(imports).where(eq(imports.id, id)).for('update');
  return row ?? null;
}

/** Changes an import that is held. */
export async function changeImport(tx: Tx, id: string, change: Partial<ImportRow>): Promise<void> {
  await tx.update(imports).set(change).where(eq(imports.id, id));
}

/** Keeps a chunk; false when there is one of that number already. */
export async function insertChunk(tx: Tx, chunk: typeof importChunks.$inferInsert): Promise<boolean> {
  const entered = await tx
    .insert(importChunks)
    .values(chunk)
    .onConflictDoNothing()
    .returning({ sequence: importChunks.sequence });
  return entered.length === 1;
}

/** The text of one chunk; null when there is none of that number. */
export async function chunkText(
  executor: Executor,
  importId: string,
  sequence: number,
): Promise<string | null> {
  const [row] = await executor
    .select({ text: importChunks.text })
    .from(importChunks)
    .where(and(eq(importChunks.importId, importId), eq(importChunks.sequence, sequence)));
  return row?.text ?? null;
}

export async function insertErrors(tx: Tx, errors: readonly ImportErrorRow[]): Promise<void> {
  if (errors.length > 0) await tx.insert(importErrors).values([...errors]);
}

/** A page of what is wrong with an import's rows, in the order of the file, from behind a row. */
export async function errorsOfImport(
  executor: Executor,
  importId: string,
  behind: number,
  size: number,
): Promise<ImportErrorRow[]> {
  return executor
    .select()
    .from(importErrors)
    .where(and(eq(importErrors.importId, importId), gt(importErrors.row, behind)))
    .orderBy(asc(importErrors.row))
    .limit(size);
}

/** Drops the texts of imports that ended before an instant. */
export async function dropChunks(executor: Executor, endedBefore: Date): Promise<void> {
  const ended = executor
    .select({ id: imports.id })
    .from(imports)
    .where(and(inArray(imports.status, ['DONE', 'FAILED']), lt(imports.updatedAt, endedBefore)));
  await executor.delete(importChunks).where(inArray(importChunks.importId, ended));
}
