import { and, asc, desc, eq, inArray, lt, ne, or, sql } from 'drizzle-orm';
import type { Executor, Tx } from '../../../platform/db.ts';
import { lineProgress, refundLines, refunds } from './tables.ts';

export type RefundRow = typeof refunds.$inferSelect;
export type RefundLineRow = typeof refundLines.$inferSelect;

/** What a refund adds to a line's counters. */
export type LineCredit = {
  readonly lineId: string;
  readonly quantity: number;
  readonly unshipped: number;
  readonly goodsMinor: bigint;
  readonly points: bigint;
};

export async function insertRefund(
  tx: Tx,
  refund: RefundRow,
  lines: readonly RefundLineRow[],
): Promise<void> {
  await tx.insert(refunds).values(refund);
  if (lines.length > 0) await tx.insert(refundLines).values([...lines]);
}

/** Raises the counters of refunded lines, in one statement. */
export async function creditLines(tx: Tx, credits: readonly LineCredit[]): Promise<void> {
  if (credits.length === 0) return;
  const rows = JSON.stringify(
    credits.map(({ lineId, quantity, unshipped, goodsMinor, points }) => ({
      line_id: lineId,
      quantity,
      unshipped,
      goods_minor: String(goodsMinor),
      points: String(points),
    })),
  );
  await tx.execute(sql`update ${lineProgress} set
      refunded_quantity = refunded_quantity + given.quantity,
      unshipped_refunds = unshipped_refunds + given.unshipped,
      refunded_minor = refunded_minor + given.goods_minor,
      refunded_points = refunded_points + given.points
    from json_to_recordset(${rows}::json)
      as given(line_id text, quantity int, unshipped int, goods_minor bigint, points bigint)
    where ${lineProgress}.line_id = given.line_id`);
}

export async function refundsById(executor: Executor, ids: readonly string[]): Promise<RefundRow[]> {
  return executor
    .select()
    .from(refunds)
    .where(inArray(refunds.id, [...ids]));
}

/** Refunds of orders, newest first. */
export async function refundsOfOrders(executor: Executor, orderIds: readonly string[]): Promise<RefundRow[]> {
  return executor
    .select()
    .from(refunds)
    .where(inArray(refunds.orderId, [...orderIds]))
    .orderBy(asc(refunds.orderId), desc(refunds.id));
}

export async function linesOfRefunds(
  executor: Executor,
  refundIds: readonly string[],
): Promise<RefundLineRow[]> {
  return executor
    .select()
    .from(refundLines)
    .where(inArray(refundLines.refundId, [...refundIds]))
    .orderBy(asc(refundLines.refundId), asc(refundLines.lineId));
}

/** The freight of an order that has gone back, or is on its way. */
export async function refundedFreight(executor: Executor, orderId: string): Promise<bigint> {
  const [row] = await executor
    .select({ sum: sql<string>`coalesce(sum(${refunds.freightMinor}), 0)` })
    .from(refunds)
    .where(eq(refunds.orderId, orderId));
  return BigInt(row?.sum ?? 0);
}

export async function moveRefund(
  tx: Executor,
  id: string,
  change: Partial<Pick<RefundRow, 'status' | 'providerRef' | 'lastError' | 'settledAt'>>,
): Promise<void> {
  await tx
    .update(refunds)
    .set(change)
    .where(and(eq(refunds.id, id), ne(refunds.status, 'SUCCEEDED')));
}

/** Takes a refund to be asked of its provider; null when it is settled or somebody took it a moment ago. */
export async function claimRefund(executor: Executor, id: string, now: Date): Promise<RefundRow | null> {
  const [row] = await executor
    .update(refunds)
    .set({ status: 'DISPATCHED', attempts: sql`${refunds.attempts} + 1`, askedAt: now })
    .where(and(eq(refunds.id, id), ne(refunds.status, 'SUCCEEDED'), isDue(now)))
    .returning();
  return row ?? null;
}

/** Refunds that are to be asked of their providers, the oldest first. */
export async function dueRefunds(executor: Executor, now: Date, limit: number): Promise<string[]> {
  const rows = await executor
    .select({ id: refunds.id })
    .from(refunds)
    .where(and(ne(refunds.status, 'SUCCEEDED'), isDue(now)))
    .orderBy(asc(refunds.requestedAt))
    .limit(limit);
  return rows.map(({ id }) => id);
}

/** Never asked, or asked so long ago that the next attempt is due: twice the time after each, ten seconds to an hour. */
function isDue(now: Date) {
  const waited = sql`${refunds.askedAt} + least(interval '1 hour', interval '5 seconds' * power(2, least(${refunds.attempts}, 12)))`;
  return or(eq(refunds.attempts, 0), lt(waited, sql`${now.toISOString()}::timestamptz`));
}
