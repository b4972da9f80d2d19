import { and, desc, eq, gte, inArray, lt, or, type SQL, sql } from 'drizzle-orm';
import type { Executor, Tx } from '../../../platform/db.ts';
import type { IntentLevel } from '../domain/intent.ts';
import { labelOf } from '../domain/lead.ts';
import type { LeadStage } from '../domain/lead-stage.ts';
import { leads, leadTags, type ShareChannel } from './tables.ts';

/** A lead, with how consoles call it. */
export type LeadRow = typeof leads.$inferSelect & { readonly displayName: string };

/** Whose leads a list holds: a merchant's, or of these those that an agent's user brought. */
export type LeadOwner = { readonly merchantId: string; readonly agentUserId: string | null };

export type LeadFilter = {
  /** Only of these levels; null for any. */
  readonly levels: readonly IntentLevel[] | null;
  readonly agentId: string | null;
  readonly seenSince: Date | null;
  readonly seenBefore: Date | null;
  /** With all of these tags. */
  readonly tags: readonly string[];
  readonly stages: readonly LeadStage[] | null;
  readonly assigneeUserId: string | null;
  readonly channel: ShareChannel | null;
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
        owner.agentUserId === null
          ? undefined
          : or(eq(leads.agentUserId, owner.agentUserId), eq(leads.assigneeAgentUserId, owner.agentUserId)),
        filter.levels === null
          ? undefined
          : sql`${leads.intent}->>'level' in (select jsonb_array_elements_text(${JSON.stringify(filter.levels)}::jsonb))`,
        filter.stages === null ? undefined : inArray(leads.stage, [...filter.stages]),
        filter.assigneeUserId === null ? undefined : eq(leads.assigneeUserId, filter.assigneeUserId),
        filter.channel === null ? undefined : eq(leads.channel, filter.channel),
        filter.seenBefore === null ? undefined : lt(leads.lastSeenAt, filter.seenBefore),
        ...filter.tags.map(
          (key) => sql`exists (select from ${leadTags} t where t.lead_id = ${leads.id} and t.key = ${key})`,
        ),
        filter.agentId === null ? undefined : eq(leads.agentId, filter.agentId),
        filter.seenSince === null ? undefined : gte(leads.lastSeenAt, filter.seenSince),
        behindKey(sql`(${leads.lastSeenAt}, ${leads.id})`, behind),
      ),
    )
    .orderBy(desc(leads.lastSeenAt), desc(leads.id))
    .limit(limit);
  return rows.map(named);
}

/** Holds a lead until the transaction ends. */
export async function lockLead(tx: Tx, id: string): Promise<LeadRow | null> {
  const [row] = await tx.select().from(leads).where(eq(leads.id, id)).for('update');
  return row === undefined ? null : named(row);
}

/** Changes a lead that is held. */
export async function changeLead(
  tx: Tx,
  id: string,
  change: Partial<
    Pick<LeadRow, 'stage' | 'stageChangedAt' | 'assigneeUserId' | 'assigneeAgentId' | 'assigneeAgentUserId'>
  >,
): Promise<LeadRow> {
  const [row] = await tx.update(leads).set(change).where(eq(leads.id, id)).returning();
  if (row === undefined) throw new Error(`The lead ${id} vanished.`);
  return named(row);
}

/** The leads of a visitor: one, once it did anything. */
export async function leadOfVisitor(executor: Executor, visitorId: string): Promise<LeadRow | null> {
  const [row] = await executor.select().from(leads).where(eq(leads.visitorId, visitorId));
  return row === undefined ? null : named(row);
}

function named(row: typeof leads.$inferSelect): LeadRow {
  return { ...row, displayName: labelOf(row.id) };
}

/** What comes after a key in a list by instant and id, latest first. */
export function behindKey(columns: SQL, behind: SeenKey | null): SQL | undefined {
  if (behind === null) return undefined;
  return sql`${columns} < (${new Date(behind.at).toISOString()}::timestamptz, ${behind.id})`;
}
