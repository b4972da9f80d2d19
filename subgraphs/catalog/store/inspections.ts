import { and, asc, desc, eq, getTableColumns, inArray, sql } from 'drizzle-orm';
import type { Executor, Tx } from '../../../platform/db.ts';
import type { InspectionStatus } from '../domain/inspection.ts';
import { inspections } from './tables.ts';

export type InspectionRow = typeof inspections.$inferSelect;

export async function inspectionsById(executor: Executor, ids: readonly string[]): Promise<InspectionRow[]> {
  return executor
    .select()
    .from(inspections)
    .where(inArray(inspections.id, [...ids]));
}

/** The inspections of batches, newest first; only APPROVED ones unless the batch is among `whole`. */
export async function inspectionsOfBatches(
  executor: Executor,
  batchIds: readonly string[],
): Promise<InspectionRow[]> {
  return executor
    .select()
    .from(inspections)
    .where(inArray(inspections.batchId, [...batchIds]))
    .orderBy(desc(inspections.inspectedAt), desc(inspections.id));
}

/** A page of one supplier's inspections, newest first, from behind an id. */
export type InspectionsAsked = {
  readonly supplierId: string;
  readonly behind: string | null;
  readonly size: number;
};

/** Any number of pages in one statement; each row says which of the pages it stands on. */
export async function inspectionPages(
  executor: Executor,
  asked: readonly InspectionsAsked[],
): Promise<(InspectionRow & { readonly page: number })[]> {
  const pages = JSON.stringify(asked.map((one, page) => ({ ...one, page })));
  return executor
    .select({ ...getTableColumns(inspections), page: sql<number>`found.page`.mapWith(Number) })
    .from(
      sql`(select asked.page, item.id
        from json_to_recordset(${pages}::text::json) as asked(page int, "supplierId" text, behind text, size int)
        cross join lateral (
          select id from ${inspections}
          where supplier_id = asked."supplierId" and (asked.behind is null or id < asked.behind)
          order by id desc limit asked.size
        ) as item) as found`,
    )
    .innerJoin(inspections, eq(inspections.id, sql`found.id`))
    .orderBy(desc(inspections.id));
}

/** A page of all inspections in a state, oldest first: what waits longest comes first. */
export async function inspectionQueue(
  executor: Executor,
  status: InspectionStatus,
  behind: string | null,
  size: number,
): Promise<InspectionRow[]> {
  const further = behind === null ? undefined : sql`${inspections.id} > ${behind}`;
  return executor
    .select()
    .from(inspections)
    .where(and(eq(inspections.status, status), further))
    .orderBy(asc(inspections.id))
    .limit(size);
}

/** Submits an inspection; false when one of the same batch and standard waits for its review. */
export async function insertInspection(tx: Tx, inspection: InspectionRow): Promise<boolean> {
  const entered = await tx
    .insert(inspections)
    .values(inspection)
    .onConflictDoNothing()
    .returning({ id: inspections.id });
  return entered.length === 1;
}

/** Holds an inspection until the transaction ends. */
export async function lockInspection(tx: Tx, id: string): Promise<InspectionRow | null> {
  const [row] = await tx.select().from(inspections).where(eq(inspections.id, id)).for('update');
  return row ?? null;
}

/** Adds its review to an inspection that is held. */
export async function reviewHeld(
  tx: Tx,
  id: string,
  review: Pick<InspectionRow, 'status' | 'reviewedBy' | 'reviewedAt' | 'reviewNote'>,
): Promise<void> {
  await tx.update(inspections).set(review).where(eq(inspections.id, id));
}
