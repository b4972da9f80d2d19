import { and, count, desc, eq, gte, inArray, sql } from 'drizzle-orm';
import type { Executor, Tx } from '../../../platform/db.ts';
import type { Fold } from '../domain/fold.ts';
import type { IntentBase, IntentPolicy, Learned } from '../domain/intent-model.ts';
import type { TraitRule } from '../domain/tags.ts';
import {
  intentBases,
  intentOutcomes,
  intentSettings,
  intentTrainings,
  intentVersions,
  sessions,
  traitRules,
  type VersionCause,
} from './tables.ts';

/** How a merchant's visits are judged now. A merchant without any row is judged by what ships. */
export type Standing = {
  readonly merchantId: string;
  readonly number: number;
  readonly baseVersion: string | null;
  readonly policy: IntentPolicy | null;
  readonly rules: readonly TraitRule[] | null;
};

/** How the visits of some merchants are judged now; `baseVersion` is null while no base was adopted. One statement. */
export async function standingsOf(executor: Executor, merchantIds: readonly string[]): Promise<Standing[]> {
  const rows = await executor.execute(sql`
    select given.id as "merchantId", coalesce(s.version, 0) as number, s.policy, r.rules,
      coalesce(v.base_version, (select version from ${intentBases} order by trained_at desc limit 1)) as "baseVersion"
    from jsonb_array_elements_text(${JSON.stringify(merchantIds)}::jsonb) as given(id)
    left join ${intentSettings} s on s.merchant_id = given.id
    left join ${intentVersions} v on v.merchant_id = given.id and v.number = s.version
    left join ${traitRules} r on r.merchant_id = given.id`);
  return [...rows] as unknown as Standing[];
}

export async function baseOf(executor: Executor, version: string): Promise<IntentBase | null> {
  const [row] = await executor.select().from(intentBases).where(eq(intentBases.version, version));
  return row?.base ?? null;
}

export type BaseRow = typeof intentBases.$inferSelect;

export async function baseRow(executor: Executor, version: string): Promise<BaseRow | null> {
  const [row] = await executor.select().from(intentBases).where(eq(intentBases.version, version));
  return row ?? null;
}

export async function insertBase(tx: Tx, row: BaseRow): Promise<void> {
  await tx.insert(intentBases).values(row);
}

export type VersionRow = typeof intentVersions.$inferSelect;

export async function versionOf(
  executor: Executor,
  merchantId: string,
  number: number,
): Promise<VersionRow | null> {
  const [row] = await executor
    .select()
    .from(intentVersions)
    .where(and(eq(intentVersions.merchantId, merchantId), eq(intentVersions.number, number)));
  return row ?? null;
}

/** The newest versions of a merchant's model, with how many outcomes each has learned from. */
export async function versionsOf(executor: Executor, merchantId: string, most: number) {
  return executor
    .select({
      number: intentVersions.number,
      baseVersion: intentVersions.baseVersion,
      cause: intentVersions.cause,
      madeAt: intentVersions.madeAt,
      outcomes: sql<number>`(${intentVersions.correction} -> 'full' ->> 'outcomes')::int`,
    })
    .from(intentVersions)
    .where(eq(intentVersions.merchantId, merchantId))
    .orderBy(desc(intentVersions.number))
    .limit(most);
}

/** Holds a merchant's model until the transaction ends: whoever teaches it takes turns here. Answers its version. */
export async function holdModel(tx: Tx, merchantId: string): Promise<number> {
  const [row] = await tx
    .insert(intentSettings)
    .values({ merchantId })
    .onConflictDoUpdate({ target: intentSettings.merchantId, set: { merchantId } })
    .returning({ version: intentSettings.version });
  return row?.version ?? 0;
}

/** Enters a merchant's next version, which holds from now on. The model must be held. */
export async function enterVersion(
  tx: Tx,
  version: { merchantId: string; number: number; baseVersion: string; cause: VersionCause; madeAt: Date },
  correction: Learned,
): Promise<void> {
  await tx.insert(intentVersions).values({ ...version, correction });
  await tx
    .update(intentSettings)
    .set({ version: version.number })
    .where(eq(intentSettings.merchantId, version.merchantId));
}

export async function keepPolicy(tx: Tx, merchantId: string, policy: IntentPolicy): Promise<void> {
  await tx
    .insert(intentSettings)
    .values({ merchantId, policy })
    .onConflictDoUpdate({ target: intentSettings.merchantId, set: { policy } });
}

/** A visit whose end is known. */
export type EndedVisit = { readonly id: string; readonly fold: Fold };

/**
 * Marks visits as ended, those that were not yet; answers these with their folds, in the order in which they began: what
 * is learned depends on the order, and a replay gives them other ids.
 */
export async function endVisits(tx: Tx, ids: readonly string[], converted: boolean): Promise<EndedVisit[]> {
  const rows = await tx
    .update(sessions)
    .set({ converted })
    .where(
      and(
        inArray(sessions.id, [...ids]),
        sql`${sessions.converted} is null and ${sessions.joinedTo} is null`,
      ),
    )
    .returning({
      ...{ id: sessions.id, fold: sessions.fold },
      ...{ startedAt: sessions.startedAt, firstEventId: sessions.firstEventId },
    });
  return rows.sort(
    (a, b) => a.startedAt.getTime() - b.startedAt.getTime() || (a.firstEventId < b.firstEventId ? -1 : 1),
  );
}

/** Visits that ended before an instant and that nobody has learned from, oldest first, of as many merchants as it takes. */
export async function unlearnedVisits(executor: Executor, before: Date, most: number) {
  return executor
    .select({ id: sessions.id, merchantId: sessions.merchantId })
    .from(sessions)
    .where(
      sql`${sessions.converted} is null and ${sessions.joinedTo} is null and ${sessions.lastSeenAt} < ${before.toISOString()}::timestamptz`,
    )
    .orderBy(sessions.lastSeenAt)
    .limit(most);
}

export type OutcomeRow = typeof intentOutcomes.$inferSelect;

export async function insertOutcomes(tx: Tx, rows: readonly OutcomeRow[]): Promise<void> {
  if (rows.length > 0) await tx.insert(intentOutcomes).values([...rows]);
}

/** How many outcomes a merchant's model was ever taught. */
export async function lastOutcome(executor: Executor, merchantId: string): Promise<number> {
  const [row] = await executor
    .select({ last: sql<number>`coalesce(max(${intentOutcomes.number}), 0)`.mapWith(Number) })
    .from(intentOutcomes)
    .where(eq(intentOutcomes.merchantId, merchantId));
  return row?.last ?? 0;
}

/** A merchant's newest outcomes, in the order in which they were learned. */
export async function newestOutcomes(
  executor: Executor,
  merchantId: string,
  most: number,
): Promise<OutcomeRow[]> {
  const rows = await executor
    .select()
    .from(intentOutcomes)
    .where(eq(intentOutcomes.merchantId, merchantId))
    .orderBy(desc(intentOutcomes.number))
    .limit(most);
  return rows.reverse();
}

/** The newest outcomes of all merchants, oldest first: what a base model is trained on. */
export async function allOutcomes(executor: Executor, most: number) {
  const rows = await executor
    .select({
      outcome: intentOutcomes.outcome,
      converted: intentOutcomes.converted,
      merchantId: intentOutcomes.merchantId,
    })
    .from(intentOutcomes)
    .orderBy(desc(intentOutcomes.learnedAt), desc(intentOutcomes.merchantId), desc(intentOutcomes.number))
    .limit(most);
  return rows.reverse();
}

/** The merchants that have learned anything. */
export async function learners(executor: Executor): Promise<string[]> {
  const rows = await executor
    .select({ merchantId: intentSettings.merchantId })
    .from(intentSettings)
    .where(gte(intentSettings.version, 1));
  return rows.map(({ merchantId }) => merchantId);
}

export type TrainingRow = typeof intentTrainings.$inferSelect;

export async function insertTraining(tx: Tx, row: TrainingRow): Promise<void> {
  await tx.insert(intentTrainings).values(row);
}

export async function trainingOf(executor: Executor, id: string): Promise<TrainingRow | null> {
  const [row] = await executor.select().from(intentTrainings).where(eq(intentTrainings.id, id));
  return row ?? null;
}

export async function changeTraining(
  executor: Executor,
  id: string,
  change: Partial<TrainingRow>,
): Promise<void> {
  await executor.update(intentTrainings).set(change).where(eq(intentTrainings.id, id));
}

/** How many outcomes a merchant has, and how many of them are purchases. */
export async function countOutcomes(executor: Executor, merchantId: string) {
  const [row] = await executor
    .select({
      outcomes: count(),
      conversions: sql<number>`count(*) filter (where ${intentOutcomes.converted})`.mapWith(Number),
    })
    .from(intentOutcomes)
    .where(eq(intentOutcomes.merchantId, merchantId));
  return row ?? { outcomes: 0, conversions: 0 };
}

/** Forgets all but the newest versions of each merchant: an older one can be folded anew from the outcomes. */
export async function forgetVersions(executor: Executor, kept: number): Promise<void> {
  await executor.execute(sql`
    delete from ${intentVersions} old using ${intentSettings} now
    where old.merchant_id = now.merchant_id and old.number <= now.version - ${kept}`);
}
