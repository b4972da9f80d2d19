import { and, asc, desc, eq, inArray, isNull, lte, sql } from 'drizzle-orm';
import type { Executor, Tx } from '../../../platform/db.ts';
import { momentTexts, type StoryKind } from '../domain/lead-stage.ts';
import { idsOf } from './children.ts';
import type { SeenKey } from './leads.ts';
import { leadAlerts, leadMoments, leadNotes, leadTasks, sessions } from './tables.ts';

export type NoteRow = typeof leadNotes.$inferSelect;
export type TaskRow = typeof leadTasks.$inferSelect;
export type MomentToKeep = typeof leadMoments.$inferInsert;

export async function keepMoments(tx: Tx, moments: readonly MomentToKeep[]): Promise<void> {
  if (moments.length > 0)
    await tx
      .insert(leadMoments)
      .values([...moments])
      .onConflictDoNothing();
}

export async function insertNote(tx: Tx, row: NoteRow): Promise<void> {
  await tx.insert(leadNotes).values(row);
}

/** Notes of leads, newest first. */
export async function notesOf(executor: Executor, leadIds: readonly string[]): Promise<NoteRow[]> {
  return executor
    .select()
    .from(leadNotes)
    .where(inArray(leadNotes.leadId, [...leadIds]))
    .orderBy(desc(leadNotes.id));
}

export async function countNotes(executor: Executor, leadId: string): Promise<number> {
  return executor.$count(leadNotes, eq(leadNotes.leadId, leadId));
}

export async function insertTask(tx: Tx, row: TaskRow): Promise<void> {
  await tx.insert(leadTasks).values(row);
}

export async function tasksById(executor: Executor, ids: readonly string[]): Promise<TaskRow[]> {
  return executor
    .select()
    .from(leadTasks)
    .where(inArray(leadTasks.id, [...ids]));
}

/** Tasks of leads, what is due first. */
export async function tasksOf(executor: Executor, leadIds: readonly string[]): Promise<TaskRow[]> {
  return executor
    .select()
    .from(leadTasks)
    .where(inArray(leadTasks.leadId, [...leadIds]))
    .orderBy(asc(leadTasks.dueAt), asc(leadTasks.id));
}

export async function countTasks(executor: Executor, leadId: string): Promise<number> {
  return executor.$count(leadTasks, eq(leadTasks.leadId, leadId));
}

/** Marks a task as done; null when it was done before. */
export async function doTask(tx: Tx, id: string, at: Date): Promise<TaskRow | null> {
  const [row] = await tx
    .update(leadTasks)
    .set({ doneAt: at })
    .where(and(eq(leadTasks.id, id), isNull(leadTasks.doneAt)))
    .returning();
  return row ?? null;
}

/** Takes tasks that are due and of which nobody was reminded; others that look at the same time take others. */
export async function takeDueTasks(tx: Tx, now: Date, most: number): Promise<TaskRow[]> {
  const due = await tx
    .select({ id: leadTasks.id })
    .from(leadTasks)
    .where(and(lte(leadTasks.dueAt, now), isNull(leadTasks.doneAt), isNull(leadTasks.remindedAt)))
    .orderBy(asc(leadTasks.dueAt))
    .limit(most)
    .for('update', { skipLocked: true });
  if (due.length === 0) return [];
  return tx
    .update(leadTasks)
    .set({ remindedAt: now })
    .where(
      inArray(
        leadTasks.id,
        due.map(({ id }) => id),
      ),
    )
    .returning();
}

/** A moment of a lead's story, with its words. `leadId` is whose. */
export type MomentRow = {
  readonly id: string;
  readonly leadId: string;
  readonly kind: StoryKind;
  readonly at: Date;
  readonly actorId: string | null;
  readonly text: string;
  readonly textZh: string;
  readonly sessionId: string | null;
  readonly orderId: string | null;
};

/** Leads' stories, newest first, from behind a moment: what was kept, visits and alerts; so many of each. One statement. */
export async function storiesOf(
  executor: Executor,
  leadIds: readonly string[],
  { behind, limit }: { readonly behind: SeenKey | null; readonly limit: number },
): Promise<MomentRow[]> {
  const from = behind === null ? null : new Date(behind.at).toISOString();
  const rows = await executor.execute<Record<string, unknown>>(sql`
    select parent.id as lead_id, story.id, kind, (extract(epoch from at) * 1000)::float8 as at, actor_id, subject,
      session_id, order_id
    from ${idsOf(leadIds)} cross join lateral (
      select * from (
        select id, kind, at, actor_id, subject, null as session_id, order_id from ${leadMoments} where lead_id = parent.id
        union all
        select id, 'VISIT', started_at, null, '', id, null from ${sessions} where lead_id = parent.id and joined_to is null
        union all
        select id, 'ALERT', raised_at, null, kind, session_id, null from ${leadAlerts} where lead_id = parent.id
      ) moment
      where ${from}::timestamptz is null or (at, id collate "C") < (${from}::timestamptz, ${behind?.id ?? ''})
      order by at desc, id collate "C" desc limit ${limit}
    ) story
    order by lead_id, story.at desc, story.id collate "C" desc`);
  return [...rows].map((row) => {
    const kind = row['kind'] as StoryKind;
    const [text, textZh] = momentTexts(kind, String(row['subject']));
    return {
      ...{
        id: String(row['id']),
        leadId: String(row['lead_id']),
        kind,
        at: new Date(Number(row['at'])),
        text,
        textZh,
      },
      actorId: row['actor_id'] as string | null,
      sessionId: row['session_id'] as string | null,
      orderId: row['order_id'] as string | null,
    };
  });
}
