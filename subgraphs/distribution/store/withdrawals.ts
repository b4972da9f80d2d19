import { and, asc, desc, eq, gte, inArray, isNull, lt, or, sql } from 'drizzle-orm';
import type { Executor, Tx } from '../../../platform/db.ts';
import { adjustments, payoutNotices, withdrawals } from './tables.ts';

export type WithdrawalRow = typeof withdrawals.$inferSelect;
export type AdjustmentRow = typeof adjustments.$inferSelect;
export type PayoutNoticeRow = typeof payoutNotices.$inferSelect;

export async function insertWithdrawal(tx: Tx, row: typeof withdrawals.$inferInsert): Promise<void> {
  await tx.insert(withdrawals).values(row);
}

export async function withdrawalsById(executor: Executor, ids: readonly string[]): Promise<WithdrawalRow[]> {
  return executor
    .select()
    .from(withdrawals)
    .where(inArray(withdrawals.id, [...ids]));
}

export async function lockWithdrawal(tx: Tx, id: string): Promise<WithdrawalRow | null> {
  const [row] = await tx.select().from(withdrawals).where(eq(withdrawals.id, id)).for('update');
  return row ?? null;
}

export async function changeWithdrawal(tx: Tx, id: string, change: Partial<WithdrawalRow>): Promise<void> {
  await tx.update(withdrawals).set(change).where(eq(withdrawals.id, id));
}

/** Takes a withdrawal to ask its provider for, so that nobody else does; null when it is not due. */
export async function claimWithdrawal(
  executor: Executor,
  id: string,
  now: Date,
  staleBefore: Date,
): Promise<WithdrawalRow | null> {
  const [row] = await executor
    .update(withdrawals)
    .set({ status: 'DISPATCHING', claimedAt: now, attempts: sql`${withdrawals.attempts} + 1` })
    .where(and(eq(withdrawals.id, id), isDue(staleBefore)))
    .returning();
  return row ?? null;
}

/** Withdrawals that wait for their provider to be asked, or to be asked again. */
export async function dueWithdrawals(executor: Executor, staleBefore: Date, size: number): Promise<string[]> {
  const rows = await executor
    .select({ id: withdrawals.id })
    .from(withdrawals)
    .where(isDue(staleBefore))
    .orderBy(asc(withdrawals.claimedAt), asc(withdrawals.id))
    .limit(size);
  return rows.map(({ id }) => id);
}

function isDue(staleBefore: Date) {
  return or(
    eq(withdrawals.status, 'APPROVED'),
    and(
      eq(withdrawals.status, 'DISPATCHING'),
      or(isNull(withdrawals.claimedAt), lt(withdrawals.claimedAt, staleBefore)),
    ),
  );
}

/** What an agent was paid since an instant, and what was withheld of it. */
export async function paidSince(
  executor: Executor,
  agentId: string,
  since: Date,
): Promise<{ paidMinor: bigint; withheldMinor: bigint }> {
  const [row] = await executor
    .select({
      paidMinor: sql<bigint>`coalesce(sum(${withdrawals.amountMinor}), 0)`.mapWith(BigInt),
      withheldMinor: sql<bigint>`coalesce(sum(${withdrawals.withheldMinor}), 0)`.mapWith(BigInt),
    })
    .from(withdrawals)
    .where(
      and(
        eq(withdrawals.agentId, agentId),
        eq(withdrawals.status, 'PAID'),
        gte(withdrawals.settledAt, since),
      ),
    );
  return row ?? { paidMinor: 0n, withheldMinor: 0n };
}

/** Somebody's withdrawals, newest first, from behind an id. */
export async function withdrawalsPage(
  executor: Executor,
  owner: { readonly agentId: string } | { readonly programId: string },
  status: WithdrawalRow['status'] | null,
  behind: string | null,
  size: number,
): Promise<WithdrawalRow[]> {
  return executor
    .select()
    .from(withdrawals)
    .where(
      and(
        'agentId' in owner
          ? eq(withdrawals.agentId, owner.agentId)
          : eq(withdrawals.programId, owner.programId),
        status === null ? undefined : eq(withdrawals.status, status),
        behind === null ? undefined : lt(withdrawals.id, behind),
      ),
    )
    .orderBy(desc(withdrawals.id))
    .limit(size);
}

/** Keeps a notice; false when its envelope was kept before. */
export async function keepNotice(tx: Tx, row: PayoutNoticeRow): Promise<boolean> {
  const kept = await tx
    .insert(payoutNotices)
    .values(row)
    .onConflictDoNothing({ target: [payoutNotices.provider, payoutNotices.nonce] })
    .returning({ id: payoutNotices.id });
  return kept.length === 1;
}

export async function insertAdjustment(tx: Tx, row: typeof adjustments.$inferInsert): Promise<void> {
  await tx.insert(adjustments).values(row);
}

export async function adjustmentsById(executor: Executor, ids: readonly string[]): Promise<AdjustmentRow[]> {
  return executor
    .select()
    .from(adjustments)
    .where(inArray(adjustments.id, [...ids]));
}

export async function lockAdjustment(tx: Tx, id: string): Promise<AdjustmentRow | null> {
  const [row] = await tx.select().from(adjustments).where(eq(adjustments.id, id)).for('update');
  return row ?? null;
}

export async function decideAdjustmentRow(
  tx: Tx,
  id: string,
  decision: Pick<AdjustmentRow, 'decidedBy' | 'decidedAt' | 'approved'>,
): Promise<void> {
  await tx.update(adjustments).set(decision).where(eq(adjustments.id, id));
}

/** A program's adjustments, newest first, from behind an id. */
export async function adjustmentsPage(
  executor: Executor,
  programId: string,
  behind: string | null,
  size: number,
): Promise<AdjustmentRow[]> {
  return executor
    .select()
    .from(adjustments)
    .where(
      and(eq(adjustments.programId, programId), behind === null ? undefined : lt(adjustments.id, behind)),
    )
    .orderBy(desc(adjustments.id))
    .limit(size);
}
