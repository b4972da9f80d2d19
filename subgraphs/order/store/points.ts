import { and, asc, desc, eq, gt, inArray, lt, lte, sql } from 'drizzle-orm';
import type { Executor, Tx } from '../../../platform/db.ts';
import {
  customers,
  membershipTiers,
  pointsAccounts,
  pointsEntries,
  pointsLots,
  pointsPolicies,
} from './tables.ts';

export type PointsPolicyRow = typeof pointsPolicies.$inferSelect;
export type TierRow = typeof membershipTiers.$inferSelect;
export type PointsAccountRow = typeof pointsAccounts.$inferSelect;
export type PointsEntryRow = typeof pointsEntries.$inferSelect;

export async function pointsPolicy(executor: Executor, merchantId: string): Promise<PointsPolicyRow | null> {
  const [row] = await executor.select().from(pointsPolicies).where(eq(pointsPolicies.merchantId, merchantId));
  return row ?? null;
}

export async function pointsPoliciesOf(
  executor: Executor,
  merchantIds: readonly string[],
): Promise<PointsPolicyRow[]> {
  return executor
    .select()
    .from(pointsPolicies)
    .where(inArray(pointsPolicies.merchantId, [...merchantIds]));
}

/** A user's membership tier at a merchant; null for none. */
export async function tierKeyOf(
  executor: Executor,
  merchantId: string,
  userId: string,
): Promise<string | null> {
  const [row] = await executor
    .select({ tierKey: pointsAccounts.tierKey })
    .from(pointsAccounts)
    .innerJoin(customers, eq(customers.id, pointsAccounts.customerId))
    .where(and(eq(customers.merchantId, merchantId), eq(customers.userId, userId)));
  return row?.tierKey ?? null;
}

export async function putPointsPolicy(tx: Tx, policy: PointsPolicyRow): Promise<void> {
  const { merchantId: _, ...set } = policy;
  await tx
    .insert(pointsPolicies)
    .values(policy)
    .onConflictDoUpdate({ target: pointsPolicies.merchantId, set });
}

export async function tiersOf(executor: Executor, merchantIds: readonly string[]): Promise<TierRow[]> {
  return executor
    .select()
    .from(membershipTiers)
    .where(inArray(membershipTiers.merchantId, [...merchantIds]))
    .orderBy(asc(membershipTiers.merchantId), asc(membershipTiers.threshold));
}

/** A merchant's tiers, in the place of those it had; who replaces them at the same instant waits. */
export async function replaceTiers(tx: Tx, merchantId: string, tiers: readonly TierRow[]): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`lianka.tiers.${merchantId}`}, 0))`);
  await tx.delete(membershipTiers).where(eq(membershipTiers.merchantId, merchantId));
  if (tiers.length > 0) await tx.insert(membershipTiers).values([...tiers]);
}

export async function accountsOf(
  executor: Executor,
  customerIds: readonly string[],
): Promise<PointsAccountRow[]> {
  return executor
    .select()
    .from(pointsAccounts)
    .where(inArray(pointsAccounts.customerId, [...customerIds]));
}

/** A customer's account, opened if there is none, held until the transaction ends: whoever changes it takes turns here. */
export async function lockAccount(tx: Tx, customerId: string, merchantId: string): Promise<PointsAccountRow> {
  await tx.insert(pointsAccounts).values({ customerId, merchantId }).onConflictDoNothing();
  const [row] = await tx
    .select()
    .from(pointsAccounts)
    .where(eq(pointsAccounts.customerId, customerId))
    .for('update');
  if (row === undefined) throw new Error('An account that was opened is missing.');
  return row;
}

export async function putAccount(tx: Tx, account: PointsAccountRow): Promise<void> {
  const { customerId, merchantId: _, ...set } = account;
  await tx.update(pointsAccounts).set(set).where(eq(pointsAccounts.customerId, customerId));
}

export async function insertEntry(tx: Tx, entry: PointsEntryRow): Promise<void> {
  await tx.insert(pointsEntries).values(entry);
}

export async function insertLot(
  tx: Tx,
  lot: { entryId: string; customerId: string; merchantId: string; remaining: bigint; expiresAt: Date },
): Promise<void> {
  await tx.insert(pointsLots).values(lot);
}

/** Takes up to so many points from an account's lots, those that expire first. */
export async function drawLots(tx: Tx, customerId: string, points: bigint): Promise<void> {
  await tx.execute(sql`with queue as (
      select entry_id, remaining, sum(remaining) over (order by expires_at, entry_id) - remaining as before
      from ${pointsLots} where customer_id = ${customerId} and remaining > 0)
    update ${pointsLots} set remaining = ${pointsLots}.remaining - least(queue.remaining, ${points}::bigint - queue.before)
    from queue where ${pointsLots}.entry_id = queue.entry_id and queue.before < ${points}::bigint`);
}

/** What an order or refund did to an account, by kind. */
export async function entriesOfOrder(executor: Executor, orderId: string): Promise<PointsEntryRow[]> {
  return executor
    .select()
    .from(pointsEntries)
    .where(eq(pointsEntries.orderId, orderId))
    .orderBy(asc(pointsEntries.customerId), asc(pointsEntries.ordinal));
}

/** Up to so many entries of a customer, newest first, from behind an ordinal. */
export async function entriesOf(
  executor: Executor,
  customerId: string,
  behind: string | null,
  limit: number,
): Promise<PointsEntryRow[]> {
  const older = behind === null ? undefined : lt(pointsEntries.ordinal, Number(behind));
  return executor
    .select()
    .from(pointsEntries)
    .where(and(eq(pointsEntries.customerId, customerId), older))
    .orderBy(desc(pointsEntries.ordinal))
    .limit(limit);
}

/** Customers some of whose points are over. */
export async function customersWithLapsed(
  executor: Executor,
  now: Date,
  limit: number,
): Promise<{ customerId: string; merchantId: string }[]> {
  return executor
    .selectDistinct({ customerId: pointsLots.customerId, merchantId: pointsLots.merchantId })
    .from(pointsLots)
    .where(and(gt(pointsLots.remaining, 0n), lte(pointsLots.expiresAt, now)))
    .limit(limit);
}

/** Empties the lots of an account that are over; answers how many points were in them. */
export async function lapseLots(tx: Tx, customerId: string, now: Date): Promise<bigint> {
  const rows = await tx
    .select({ entryId: pointsLots.entryId, remaining: pointsLots.remaining })
    .from(pointsLots)
    .where(
      and(
        eq(pointsLots.customerId, customerId),
        gt(pointsLots.remaining, 0n),
        lte(pointsLots.expiresAt, now),
      ),
    );
  if (rows.length === 0) return 0n;
  await tx
    .update(pointsLots)
    .set({ remaining: 0n })
    .where(
      inArray(
        pointsLots.entryId,
        rows.map(({ entryId }) => entryId),
      ),
    );
  return rows.reduce((sum, { remaining }) => sum + remaining, 0n);
}
