import { and, asc, desc, eq, gt, inArray, lte, ne, or, sql } from 'drizzle-orm';
import type { Executor, Tx } from '../../../platform/db.ts';
import { holdLines, holds } from './tables.ts';

export type HoldRow = typeof holds.$inferSelect;
export type HoldLineRow = typeof holdLines.$inferSelect;

/** A promise whose time is up, named by what orders it among the others. */
export type Overdue = { readonly orderId: string; readonly expiresAt: Date };

/**
 * Enters a promise, or the word that there will be none; false when the order has one. Whoever asks at the same moment
 * for the same order waits here for the first to end.
 */
export async function insertHold(tx: Tx, hold: typeof holds.$inferInsert): Promise<boolean> {
  const entered = await tx
    .insert(holds)
    .values(hold)
    .onConflictDoNothing()
    .returning({ orderId: holds.orderId });
  return entered.length === 1;
}

export async function holdOf(executor: Executor, orderId: string): Promise<HoldRow | null> {
  const [row] = await executor.select().from(holds).where(eq(holds.orderId, orderId));
  return row ?? null;
}

/** Holds a promise until the transaction ends: whoever settles it takes turns here. */
export async function lockHold(tx: Tx, orderId: string): Promise<HoldRow | null> {
  const [row] = await tx.select().from(holds).where(eq(holds.orderId, orderId)).for('update');
  return row ?? null;
}

/** As `lockHold`; null also when somebody else is at it. */
export async function lockIdleHold(tx: Tx, orderId: string): Promise<HoldRow | null> {
  const [row] = await tx
    .select()
    .from(holds)
    .where(eq(holds.orderId, orderId))
    .for('update', { skipLocked: true });
  return row ?? null;
}

export async function updateHold(
  tx: Tx,
  orderId: string,
  change: Partial<Pick<HoldRow, 'state' | 'answer' | 'basket' | 'settledAt' | 'shortfallAt'>>,
): Promise<void> {
  await tx.update(holds).set(change).where(eq(holds.orderId, orderId));
}

export async function insertHoldLines(tx: Tx, lines: readonly HoldLineRow[]): Promise<void> {
  await tx.insert(holdLines).values([...lines]);
}

export async function linesOfHold(executor: Executor, orderId: string): Promise<HoldLineRow[]> {
  return executor
    .select()
    .from(holdLines)
    .where(eq(holdLines.orderId, orderId))
    .orderBy(asc(holdLines.position));
}

/** Has one person's orders at one merchant take turns, so that what the person has already is counted truly. */
export async function lockBuyer(tx: Tx, merchantId: string, userId: string): Promise<void> {
  await tx.execute(
    sql`select pg_advisory_xact_lock(hashtextextended(${`lianka.buyer.${merchantId} ${userId}`}, 0))`,
  );
}

/** How many other orders of a person wait for payment at a merchant. */
export async function openHolds(
  tx: Tx,
  merchantId: string,
  userId: string,
  orderId: string,
  now: Date,
): Promise<number> {
  const [row] = await tx
    .select({ count: sql<number>`count(*)::int` })
    .from(holds)
    .where(
      and(
        eq(holds.merchantId, merchantId),
        eq(holds.buyerUserId, userId),
        eq(holds.state, 'HELD'),
        gt(holds.expiresAt, now),
        ne(holds.orderId, orderId),
      ),
    );
  return row?.count ?? 0;
}

/** How much a person has of each listing, promised or bought. */
export async function unitsOf(
  tx: Tx,
  merchantId: string,
  userId: string,
  listingIds: readonly string[],
  now: Date,
): Promise<Map<string, number>> {
  const rows = await tx
    .select({
      listingId: holdLines.listingId,
      units: sql<number>`sum(${holdLines.quantity})`.mapWith(Number),
    })
    .from(holdLines)
    .innerJoin(holds, eq(holds.orderId, holdLines.orderId))
    .where(
      and(
        eq(holdLines.merchantId, merchantId),
        inArray(holdLines.listingId, [...listingIds]),
        eq(holdLines.buyerUserId, userId),
        sql`(${holds.state} = 'COMMITTED' or (${holds.state} = 'HELD' and ${gt(holds.expiresAt, now)}))`,
      ),
    )
    .groupBy(holdLines.listingId);
  return new Map(rows.map(({ listingId, units }) => [listingId, units]));
}

/** Promises whose time is up, the oldest first, from behind one of them. */
export async function overdueHolds(
  executor: Executor,
  now: Date,
  behind: Overdue | null,
  limit: number,
): Promise<Overdue[]> {
  const after = behind === null ? null : [behind.expiresAt.toISOString(), behind.orderId];
  return executor
    .select({ orderId: holds.orderId, expiresAt: sql<Date>`${holds.expiresAt}`.mapWith(holds.expiresAt) })
    .from(holds)
    .where(
      and(
        eq(holds.state, 'HELD'),
        lte(holds.expiresAt, now),
        after === null
          ? undefined
          : sql`(${holds.expiresAt}, ${holds.orderId}) > (${after[0]}::timestamptz, ${after[1]})`,
      ),
    )
    .orderBy(asc(holds.expiresAt), asc(holds.orderId))
    .limit(limit);
}

/** Promises whose time is up and that keep what an order at this merchant wants: first these goods, then its coupons. */
export async function overdueInTheWay(
  executor: Executor,
  merchantId: string,
  listingIds: readonly string[],
  now: Date,
  limit: number,
): Promise<string[]> {
  const keepsThese = sql`exists (
    select from ${holdLines} where ${holdLines.orderId} = ${holds.orderId} and ${holdLines.offerId} in (
      select offer_id from catalog.listings where ${inArray(sql`id`, [...listingIds])}))`;
  const rows = await executor
    .select({ orderId: holds.orderId })
    .from(holds)
    .where(
      and(
        eq(holds.state, 'HELD'),
        lte(holds.expiresAt, now),
        or(eq(holds.merchantId, merchantId), keepsThese),
      ),
    )
    .orderBy(desc(keepsThese), asc(holds.expiresAt))
    .limit(limit);
  return rows.map(({ orderId }) => orderId);
}
