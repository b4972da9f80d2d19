import { and, asc, count, eq, gt, isNull } from 'drizzle-orm';
import type { Executor, Tx } from '../../../../platform/db.ts';
import type { AgeBand, Gender } from '../../domain/profile.ts';
import { customers, segmentTargets } from '../tables.ts';

export type SegmentTargetRow = typeof segmentTargets.$inferSelect;

/** Which customers: those of an age band, of a gender, or of both. */
export type Group = { readonly ageBand: AgeBand | null; readonly gender: Gender | null };

/** Enters a target; the one that is there stays. */
export async function enterTarget(tx: Tx, target: SegmentTargetRow): Promise<void> {
  await tx.insert(segmentTargets).values(target).onConflictDoNothing();
}

export async function targetCount(tx: Tx, merchantId: string): Promise<number> {
  const [row] = await tx
    .select({ count: count() })
    .from(segmentTargets)
    .where(eq(segmentTargets.merchantId, merchantId));
  return row?.count ?? 0;
}

/** Everybody's targets, a page of them from behind an id. */
export async function targetsBehind(
  executor: Executor,
  behind: string,
  limit: number,
): Promise<SegmentTargetRow[]> {
  return executor
    .select()
    .from(segmentTargets)
    .where(gt(segmentTargets.id, behind))
    .orderBy(asc(segmentTargets.id))
    .limit(limit);
}

export async function targetsOf(
  executor: Executor,
  merchantId: string,
  segmentKey: string,
): Promise<SegmentTargetRow[]> {
  return executor
    .select()
    .from(segmentTargets)
    .where(and(eq(segmentTargets.merchantId, merchantId), eq(segmentTargets.segmentKey, segmentKey)));
}

/** How many customers of a merchant a group has. */
export async function groupSize(executor: Executor, merchantId: string, group: Group): Promise<number> {
  const [row] = await executor.select({ count: count() }).from(customers).where(inGroup(merchantId, group));
  return row?.count ?? 0;
}

/** The customers of a group, a page of them from behind an id. */
export async function groupBehind(
  executor: Executor,
  merchantId: string,
  group: Group,
  behind: string,
  limit: number,
): Promise<{ id: string; userId: string }[]> {
  return executor
    .select({ id: customers.id, userId: customers.userId })
    .from(customers)
    .where(and(inGroup(merchantId, group), gt(customers.id, behind)))
    .orderBy(asc(customers.id))
    .limit(limit);
}

function inGroup(merchantId: string, { ageBand, gender }: Group) {
  return and(
    eq(customers.merchantId, merchantId),
    isNull(customers.erasedAt),
    ageBand === null ? undefined : eq(customers.ageBand, ageBand),
    gender === null ? undefined : eq(customers.gender, gender),
  );
}
