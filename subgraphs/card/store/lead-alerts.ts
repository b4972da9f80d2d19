import { and, count, desc, eq, getTableColumns, inArray, isNull, sql } from 'drizzle-orm';
import type { Executor, Tx } from '../../../platform/db.ts';
import type { LeadOwner } from './leads.ts';
import { type AlertKind, leadAlerts, leads } from './tables.ts';

export type AlertRow = typeof leadAlerts.$inferSelect;

export type AlertFilter = { readonly unreadOnly: boolean; readonly kind: AlertKind | null };

export async function alertsById(executor: Executor, ids: readonly string[]): Promise<AlertRow[]> {
  return executor
    .select()
    .from(leadAlerts)
    .where(inArray(leadAlerts.id, [...ids]));
}

/** Up to so many alerts, newest first, from behind an id. */
export async function alertsOf(
  executor: Executor,
  owner: LeadOwner,
  filter: AlertFilter,
  behind: string | null,
  limit: number,
): Promise<AlertRow[]> {
  return executor
    .select(getTableColumns(leadAlerts))
    .from(leadAlerts)
    .where(and(matching(owner, filter), behind === null ? undefined : sql`${leadAlerts.id} < ${behind}`))
    .orderBy(desc(leadAlerts.id))
    .limit(limit);
}

export async function countAlerts(
  executor: Executor,
  owner: LeadOwner,
  filter: AlertFilter,
): Promise<number> {
  const [row] = await executor.select({ count: count() }).from(leadAlerts).where(matching(owner, filter));
  return row?.count ?? 0;
}

/** Marks an alert as read, once. */
export async function readAlert(tx: Tx, id: string, now: Date): Promise<AlertRow | null> {
  const at = now.toISOString();
  const [row] = await tx
    .update(leadAlerts)
    .set({ readAt: sql`coalesce(${leadAlerts.readAt}, ${at}::timestamptz)` })
    .where(eq(leadAlerts.id, id))
    .returning();
  return row ?? null;
}

function matching({ merchantId, agentUserId }: LeadOwner, { unreadOnly, kind }: AlertFilter) {
  return and(
    eq(leadAlerts.merchantId, merchantId),
    unreadOnly ? isNull(leadAlerts.readAt) : undefined,
    kind === null ? undefined : eq(leadAlerts.kind, kind),
    agentUserId === null
      ? undefined
      : sql`exists (select from ${leads} where ${leads.id} = ${leadAlerts.leadId} and ${leads.agentUserId} = ${agentUserId})`,
  );
}
