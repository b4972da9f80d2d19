import { and, asc, desc, eq, getTableColumns, gt, inArray, lte, notInArray, sql } from 'drizzle-orm';
import type { Executor, Tx } from '../../../platform/db.ts';
import type { CommissionStatus } from '../domain/commission.ts';
import {
  commissionArrivals,
  commissionLines,
  commissionRefunds,
  commissionSteps,
  commissions,
  deliveredOrders,
  lineAfterSales,
} from './tables.ts';

export type CommissionRow = typeof commissions.$inferSelect;
export type CommissionLineRow = typeof commissionLines.$inferSelect;
export type CommissionStepRow = typeof commissionSteps.$inferSelect;

/** Lines of an order that is held, entered where they are not known yet. Whoever changes a line takes turns here. */
export async function lockLines(
  tx: Tx,
  merchantId: string,
  orderId: string,
  lineIds: readonly string[],
): Promise<Map<string, CommissionLineRow>> {
  if (lineIds.length === 0) return new Map();
  const sorted = [...new Set(lineIds)].sort();
  await tx
    .insert(commissionLines)
    .values(sorted.map((lineId) => ({ lineId, merchantId, orderId })))
    .onConflictDoNothing();
  const rows = await tx
    .select()
    .from(commissionLines)
    .where(inArray(commissionLines.lineId, sorted))
    .orderBy(commissionLines.lineId)
    .for('update');
  return new Map(rows.map((row) => [row.lineId, row]));
}

export async function linesOf(executor: Executor, lineIds: readonly string[]): Promise<CommissionLineRow[]> {
  return executor
    .select()
    .from(commissionLines)
    .where(inArray(commissionLines.lineId, [...lineIds]));
}

export async function linesOfOrders(
  executor: Executor,
  orderIds: readonly string[],
): Promise<CommissionLineRow[]> {
  return executor
    .select()
    .from(commissionLines)
    .where(inArray(commissionLines.orderId, [...orderIds]))
    .orderBy(commissionLines.orderId, commissionLines.position, commissionLines.lineId);
}

export async function changeLine(tx: Tx, lineId: string, change: Partial<CommissionLineRow>): Promise<void> {
  await tx.update(commissionLines).set(change).where(eq(commissionLines.lineId, lineId));
}

/** Notes what a refund gave back of a line; false when that is noted already. */
export async function noteRefund(tx: Tx, row: typeof commissionRefunds.$inferSelect): Promise<boolean> {
  const noted = await tx
    .insert(commissionRefunds)
    .values(row)
    .onConflictDoNothing()
    .returning({ lineId: commissionRefunds.lineId });
  return noted.length === 1;
}

/** Notes that units of a line arrived; false when that arrival is noted already. */
export async function noteArrivalOf(tx: Tx, row: typeof commissionArrivals.$inferSelect): Promise<boolean> {
  const noted = await tx
    .insert(commissionArrivals)
    .values(row)
    .onConflictDoNothing()
    .returning({ lineId: commissionArrivals.lineId });
  return noted.length === 1;
}

/** Notes that everything of an order that was not refunded is there. */
export async function noteDelivered(tx: Tx, row: typeof deliveredOrders.$inferSelect): Promise<void> {
  await tx.insert(deliveredOrders).values(row).onConflictDoNothing();
}

/** When everything of an order was there; null while it is not. */
export async function deliveredAtOf(executor: Executor, orderId: string): Promise<Date | null> {
  const [row] = await executor
    .select({ deliveredAt: deliveredOrders.deliveredAt })
    .from(deliveredOrders)
    .where(eq(deliveredOrders.orderId, orderId));
  return row?.deliveredAt ?? null;
}

/** Notes that something is asked for a line, or came to its end, which it does once. */
export async function noteAfterSale(tx: Tx, row: typeof lineAfterSales.$inferSelect): Promise<void> {
  await tx
    .insert(lineAfterSales)
    .values(row)
    .onConflictDoUpdate({
      target: [lineAfterSales.lineId, lineAfterSales.afterSaleId],
      set: { closed: sql`${lineAfterSales.closed} or excluded.closed` },
    });
}

/** How much is asked for lines. */
export async function openAfterSalesOf(
  executor: Executor,
  lineIds: readonly string[],
): Promise<Map<string, number>> {
  const rows = await executor
    .select({ lineId: lineAfterSales.lineId, count: sql<number>`count(*)`.mapWith(Number) })
    .from(lineAfterSales)
    .where(and(inArray(lineAfterSales.lineId, [...lineIds]), eq(lineAfterSales.closed, false)))
    .groupBy(lineAfterSales.lineId);
  return new Map(rows.map(({ lineId, count }) => [lineId, count]));
}

/** Enters commissions, one for each line and depth; answers the new ones. */
export async function insertCommissions(
  tx: Tx,
  rows: readonly (typeof commissions.$inferInsert)[],
): Promise<CommissionRow[]> {
  if (rows.length === 0) return [];
  return tx
    .insert(commissions)
    .values([...rows])
    .onConflictDoNothing({ target: [commissions.lineId, commissions.depth] })
    .returning();
}

export async function commissionsById(executor: Executor, ids: readonly string[]): Promise<CommissionRow[]> {
  return executor
    .select()
    .from(commissions)
    .where(inArray(commissions.id, [...ids]));
}

/** Those of lines, explanations included, held until the transaction ends. */
export async function lockCommissionsOfLines(tx: Tx, lineIds: readonly string[]): Promise<CommissionRow[]> {
  return tx
    .select()
    .from(commissions)
    .where(inArray(commissions.lineId, [...lineIds]))
    .orderBy(commissions.id)
    .for('update');
}

export async function lockCommission(tx: Tx, id: string): Promise<CommissionRow | null> {
  const [row] = await tx.select().from(commissions).where(eq(commissions.id, id)).for('update');
  return row ?? null;
}

/** What an agent is still waiting for. */
export async function lockPendingOf(tx: Tx, agentId: string): Promise<CommissionRow[]> {
  return tx
    .select()
    .from(commissions)
    .where(and(eq(commissions.agentId, agentId), eq(commissions.status, 'PENDING')))
    .orderBy(commissions.id)
    .for('update');
}

export async function changeCommission(tx: Tx, id: string, change: Partial<CommissionRow>): Promise<void> {
  await tx.update(commissions).set(change).where(eq(commissions.id, id));
}

/** Has lines' commissions wait until an instant; null: for they do not know when. */
export async function setSettleAfter(tx: Tx, lineId: string, settleAfter: Date | null): Promise<void> {
  await tx
    .update(commissions)
    .set({ settleAfter })
    .where(and(eq(commissions.lineId, lineId), inArray(commissions.status, ['PENDING', 'HELD'])));
}

/** Commissions that are due, which nobody else works on, held until the transaction ends. */
export async function claimDue(
  tx: Tx,
  now: Date,
  size: number,
  without: readonly string[],
): Promise<CommissionRow[]> {
  return tx
    .select()
    .from(commissions)
    .where(
      and(
        eq(commissions.status, 'PENDING'),
        lte(commissions.settleAfter, now),
        without.length === 0 ? undefined : notInArray(commissions.id, [...without]),
      ),
    )
    .orderBy(asc(commissions.settleAfter), asc(commissions.id))
    .limit(size)
    .for('update', { skipLocked: true });
}

/** How far settling a program's commissions has come. */
export async function settlementOf(executor: Executor, programId: string, now: Date) {
  const at = now.toISOString();
  const count = (condition: ReturnType<typeof sql>) =>
    sql<number>`count(*) filter (where ${condition})`.mapWith(Number);
  const [row] = await executor
    .select({
      pending: count(sql`status = 'PENDING'`),
      due: count(sql`status = 'PENDING' and settle_after <= ${at}`),
      held: count(sql`status = 'HELD'`),
      settled: count(sql`settled_at is not null`),
      dueSince: sql<
        string | null
      >`min(settle_after) filter (where status = 'PENDING' and settle_after <= ${at})`,
    })
    .from(commissions)
    .where(eq(commissions.programId, programId));
  return row ?? { pending: 0, due: 0, held: 0, settled: 0, dueSince: null };
}

/** Settles commissions that are held. */
export async function markSettled(tx: Tx, ids: readonly string[], settledAt: Date): Promise<void> {
  await tx
    .update(commissions)
    .set({ status: 'AVAILABLE', settledAt })
    .where(inArray(commissions.id, [...ids]));
}

/** Writes down steps of commissions, behind those that are there. */
export async function appendSteps(tx: Tx, steps: readonly Omit<CommissionStepRow, 'step'>[]): Promise<void> {
  if (steps.length === 0) return;
  const rows = JSON.stringify(steps.map((step) => ({ ...step, amountMinor: `${step.amountMinor}` })));
  await tx.execute(sql`
    insert into ${commissionSteps} (commission_id, step, merchant_id, change, amount_minor, note, transaction_id, at)
    select s."commissionId",
      coalesce((select max(k.step) from ${commissionSteps} as k where k.commission_id = s."commissionId"), 0)
        + row_number() over (partition by s."commissionId" order by s.n),
      s."merchantId", s.change, s."amountMinor", s.note, s."transactionId", s.at
    from rows from (jsonb_to_recordset(${rows}::text::jsonb) as ("commissionId" text, "merchantId" text, change text,
      "amountMinor" bigint, note text, "transactionId" text, at timestamptz)) with ordinality
      as s("commissionId", "merchantId", change, "amountMinor", note, "transactionId", at, n)`);
}

export async function stepsOf(
  executor: Executor,
  commissionIds: readonly string[],
): Promise<CommissionStepRow[]> {
  return executor
    .select()
    .from(commissionSteps)
    .where(inArray(commissionSteps.commissionId, [...commissionIds]))
    .orderBy(commissionSteps.commissionId, commissionSteps.step);
}

/** Every explanation of orders' lines. */
export async function commissionsOfOrders(
  executor: Executor,
  orderIds: readonly string[],
): Promise<CommissionRow[]> {
  return executor
    .select(getTableColumns(commissions))
    .from(commissions)
    .innerJoin(commissionLines, eq(commissionLines.lineId, commissions.lineId))
    .where(inArray(commissions.orderId, [...orderIds]))
    .orderBy(commissions.orderId, commissionLines.position, commissions.lineId, commissions.depth);
}

/** Whose commissions, in which state. */
export type CommissionsOwner = { readonly agentId: string } | { readonly programId: string };

/** What somebody earned, newest first, from behind an id. */
export async function commissionsPage(
  executor: Executor,
  owner: CommissionsOwner,
  status: CommissionStatus | null,
  behind: string | null,
  size: number,
): Promise<CommissionRow[]> {
  return executor
    .select()
    .from(commissions)
    .where(
      and(
        'agentId' in owner
          ? eq(commissions.agentId, owner.agentId)
          : eq(commissions.programId, owner.programId),
        sql`${commissions.payee} is not null`,
        status === null ? undefined : eq(commissions.status, status),
        behind === null ? undefined : sql`${commissions.id} < ${behind}`,
      ),
    )
    .orderBy(desc(commissions.id))
    .limit(size);
}

/** Commissions of some lines that are paid. */
export async function paidCommissionsOfLines(
  executor: Executor,
  lineIds: readonly string[],
): Promise<CommissionRow[]> {
  return executor
    .select()
    .from(commissions)
    .where(and(inArray(commissions.lineId, [...lineIds]), gt(commissions.grossMinor, 0n)))
    .orderBy(commissions.lineId, commissions.depth);
}
