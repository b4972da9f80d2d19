import { and, asc, desc, eq, inArray, lt, lte, sql } from 'drizzle-orm';
import type { Executor, Tx } from '../../../platform/db.ts';
import type { OutreachSettings } from '../domain/outreach/settings.ts';
import { behindKey, type SeenKey } from './leads.ts';
import { outreaches, outreachSettings } from './tables.ts';

export type OutreachRow = typeof outreaches.$inferSelect;

export async function insertOutreach(tx: Tx, row: typeof outreaches.$inferInsert): Promise<void> {
  await tx.insert(outreaches).values(row);
}

export async function outreachesById(executor: Executor, ids: readonly string[]): Promise<OutreachRow[]> {
  return executor
    .select()
    .from(outreaches)
    .where(inArray(outreaches.id, [...ids]));
}

/** Holds a message until the transaction ends; its lead must be held before. */
export async function lockOutreach(tx: Tx, id: string): Promise<OutreachRow | null> {
  const [row] = await tx.select().from(outreaches).where(eq(outreaches.id, id)).for('update');
  return row ?? null;
}

/** Changes a message that is held. */
export async function changeOutreach(tx: Tx, id: string, change: Partial<OutreachRow>): Promise<OutreachRow> {
  const [row] = await tx.update(outreaches).set(change).where(eq(outreaches.id, id)).returning();
  if (row === undefined) throw new Error(`The message ${id} vanished.`);
  return row;
}

/** Drops the oldest drafts of a lead that is held, but for so many. */
export async function dropOldDrafts(tx: Tx, leadId: string, most: number): Promise<void> {
  const own = and(eq(outreaches.leadId, leadId), eq(outreaches.state, 'DRAFT'));
  const kept = tx.select({ id: outreaches.id }).from(outreaches).where(own).orderBy(desc(outreaches.id));
  await tx.delete(outreaches).where(and(own, sql`${outreaches.id} not in ${kept.limit(most)}`));
}

/** A lead's messages, newest first, from behind an id; all, or those that one user had drafted. */
export async function outreachesOfLead(
  executor: Executor,
  leadId: string,
  draftedBy: string | null,
  behind: string | null,
  limit: number,
): Promise<OutreachRow[]> {
  return executor
    .select()
    .from(outreaches)
    .where(
      and(
        eq(outreaches.leadId, leadId),
        draftedBy === null ? undefined : eq(outreaches.draftedBy, draftedBy),
        behind === null ? undefined : lt(outreaches.id, behind),
      ),
    )
    .orderBy(desc(outreaches.id))
    .limit(limit);
}

/** What a visitor got, newest first. */
export async function inboxOf(
  executor: Executor,
  visitorId: string,
  behind: SeenKey | null,
  limit: number,
): Promise<OutreachRow[]> {
  return executor
    .select()
    .from(outreaches)
    .where(
      and(
        eq(outreaches.visitorId, visitorId),
        eq(outreaches.state, 'SENT'),
        behindKey(sql`(${outreaches.sentAt}, ${outreaches.id})`, behind),
      ),
    )
    .orderBy(desc(outreaches.sentAt), desc(outreaches.id))
    .limit(limit);
}

/** When a lead that is held got or gets other messages, from an instant on. */
export async function otherTimes(tx: Tx, leadId: string, but: string, since: Date): Promise<Date[]> {
  const at = sql<Date>`coalesce(${outreaches.sentAt}, ${outreaches.dueAt})`.mapWith(outreaches.sentAt);
  const rows = await tx
    .select({ at })
    .from(outreaches)
    .where(
      and(
        eq(outreaches.leadId, leadId),
        sql`${outreaches.id} <> ${but}`,
        inArray(outreaches.state, ['SCHEDULED', 'SENDING', 'SENT']),
        sql`${at} > ${since.toISOString()}::timestamptz`,
      ),
    );
  return rows.map((row) => row.at);
}

/** Whether another message is on its way to a lead that is held. */
export async function isAnotherOnItsWay(tx: Tx, leadId: string, but: string): Promise<boolean> {
  const other = and(eq(outreaches.leadId, leadId), sql`${outreaches.id} <> ${but}`);
  return (await tx.$count(outreaches, and(other, onItsWay))) > 0;
}

const onItsWay = inArray(outreaches.state, ['SCHEDULED', 'SENDING']);

/** Messages whose time has come, the longest waiting first. */
export async function dueOutreaches(executor: Executor, now: Date, most: number): Promise<string[]> {
  const rows = await executor
    .select({ id: outreaches.id })
    .from(outreaches)
    .where(and(onItsWay, lte(outreaches.dueAt, now)))
    .orderBy(asc(outreaches.dueAt))
    .limit(most);
  return rows.map(({ id }) => id);
}

/** Calls off whatever is on its way to a lead that is held. */
export async function cancelOutreaches(tx: Tx, leadId: string): Promise<void> {
  await tx
    .update(outreaches)
    .set({ state: 'CANCELLED', dueAt: null })
    .where(and(eq(outreaches.leadId, leadId), onItsWay));
}

/** The message whose token it is. */
export async function outreachByToken(executor: Executor, token: string): Promise<OutreachRow | null> {
  const [row] = await executor.select().from(outreaches).where(eq(outreaches.optOutToken, token));
  return row ?? null;
}

export async function settingsOf(executor: Executor, merchantId: string): Promise<OutreachSettings | null> {
  const [row] = await executor
    .select()
    .from(outreachSettings)
    .where(eq(outreachSettings.merchantId, merchantId));
  return row ?? null;
}

/** Enters a merchant's settings; a new secret counts on from what there is. Answers them. */
export async function keepSettings(
  tx: Tx,
  merchantId: string,
  { secretVersion: _, ...settings }: OutreachSettings,
  newSecret: boolean,
): Promise<OutreachSettings> {
  const more = newSecret ? 1 : 0;
  const [row] = await tx
    .insert(outreachSettings)
    .values({ merchantId, ...settings, secretVersion: more })
    .onConflictDoUpdate({
      target: outreachSettings.merchantId,
      set: { ...settings, secretVersion: sql`${outreachSettings.secretVersion} + ${more}` },
    })
    .returning();
  return row as OutreachSettings;
}
