import { and, desc, eq, gte, inArray, type SQL, sql } from 'drizzle-orm';
import type { Executor } from '../../../platform/db.ts';
import { labelOf } from '../domain/lead.ts';
import { leads } from './tables.ts';

/** A lead, with how consoles call it. */
export type LeadRow = typeof leads.$inferSelect & { readonly displayName: string };

/** Whose leads a list holds: a merchant's, or of these those that an agent's user brought. */
export type LeadOwner = { readonly merchantId: string; readonly agentUserId: string | null };

export type LeadFilter = {
  readonly leastValue: number;
  readonly agentId: string | null;
  readonly seenSince: Date | null;
};

/** The last item of the page before: its instant in milliseconds, and its id. */
export type SeenKey = { readonly at: number; readonly id: string };

export async function leadsById(executor: Executor, ids: readonly string[]): Promise<LeadRow[]> {
  const rows = await executor
    .select()
    .from(leads)
    .where(inArray(leads.id, [...ids]));
  return rows.map(named);
}

/** Up to so many leads, latest seen first, from behind a key. */
export async function leadsOf(
  executor: Executor,
  owner: LeadOwner,
  filter: LeadFilter,
  behind: SeenKey | null,
  limit: number,
): Promise<LeadRow[]> {
  const rows = await executor
    .select()
    .from(leads)
    .where(
      and(
        eq(leads.merchantId, owner.merchantId),
        owner.agentUserId === null ? undefined : eq(leads.agentUserId, owner.agentUserId),
        filter.leastValue === 0 ? undefined : gte(leads.intentValue, filter.leastValue),
        filter.agentId === null ? undefined : eq(leads.agentId, filter.agentId),
        filter.seenSince === null ? undefined : gte(leads.lastSeenAt, filter.seenSince),
        behindKey(sql`(${leads.lastSeenAt}, ${leads.id})`, behind),
      ),
    )
    .orderBy(desc(leads.lastSeenAt), desc(leads.id))
    .limit(limit);
  return rows.map(named);
}

function named(row: typeof leads.$inferSelect): LeadRow {
  return { ...row, displayName: labelOf(row.id) };
}

/** What comes after a key in a list by instant and id, latest first. */
export function behindKey(columns: SQL, behind: SeenKey | null): SQL | undefined {
  if (behind === null) return undefined;
  return sql`${columns} < (${new Date(behind.at).toISOString()}::timestamptz, ${behind.id})`;
}
