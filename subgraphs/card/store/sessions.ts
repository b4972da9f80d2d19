import { and, desc, eq, getTableColumns, inArray, sql } from 'drizzle-orm';
import type { Executor } from '../../../platform/db.ts';
import { type Children, idsOf, readChildren } from './children.ts';
import { behindKey, type SeenKey } from './leads.ts';
import { sessions } from './tables.ts';

const { fold, ...columns } = getTableColumns(sessions);

/** A visit without its fold, which only the ingest reads. */
export type SessionRow = Omit<typeof sessions.$inferSelect, 'fold'>;

export async function sessionsById(executor: Executor, ids: readonly string[]): Promise<SessionRow[]> {
  return executor
    .select(columns)
    .from(sessions)
    .where(inArray(sessions.id, [...ids]));
}

/** The newest visits of each lead. */
export async function sessionsOfLeads(
  executor: Executor,
  leadIds: readonly string[],
  page: { readonly behind: SeenKey | null; readonly limit: number },
): Promise<Children> {
  const children = executor
    .select({ id: sessions.id })
    .from(sessions)
    .where(
      and(
        eq(sessions.leadId, sql`parent.id`),
        sql`${sessions.joinedTo} is null`,
        behindKey(sql`(${sessions.startedAt}, ${sessions.id})`, page.behind),
      ),
    )
    .orderBy(desc(sessions.startedAt), desc(sessions.id))
    .limit(page.limit);
  return readChildren(executor, idsOf(leadIds), children);
}
