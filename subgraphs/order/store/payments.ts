import { and, desc, eq, inArray } from 'drizzle-orm';
import type { Executor, Tx } from '../../../platform/db.ts';
import type { NoticeOutcome } from '../domain/settlement.ts';
import { paymentNotices, payments } from './tables.ts';

export type PaymentRow = typeof payments.$inferSelect;
export type PaymentNoticeRow = typeof paymentNotices.$inferSelect;

export async function paymentsById(executor: Executor, ids: readonly string[]): Promise<PaymentRow[]> {
  return executor
    .select()
    .from(payments)
    .where(inArray(payments.id, [...ids]));
}

/** Payments of orders, newest first. */
export async function paymentsOfOrders(
  executor: Executor,
  orderIds: readonly string[],
): Promise<PaymentRow[]> {
  return executor
    .select()
    .from(payments)
    .where(inArray(payments.orderId, [...orderIds]))
    .orderBy(desc(payments.id));
}

/** The payment of an order that waits for its provider, if one does. */
export async function pendingPayment(executor: Executor, orderId: string): Promise<PaymentRow | null> {
  const [row] = await executor
    .select()
    .from(payments)
    .where(and(eq(payments.orderId, orderId), eq(payments.status, 'PENDING')));
  return row ?? null;
}

export async function insertPayment(tx: Tx, payment: PaymentRow): Promise<void> {
  await tx.insert(payments).values(payment);
}

/** Keeps what the provider calls a payment. */
export async function nameAtProvider(executor: Executor, id: string, providerRef: string): Promise<void> {
  await executor.update(payments).set({ providerRef }).where(eq(payments.id, id));
}

export async function movePayment(
  tx: Tx,
  id: string,
  change: Pick<PaymentRow, 'status'> & Partial<Pick<PaymentRow, 'capturedAt'>>,
): Promise<void> {
  await tx.update(payments).set(change).where(eq(payments.id, id));
}

/** Keeps a notice. Answers what it came to the first time when the provider has sent it before, otherwise null. */
export async function keepNotice(tx: Tx, notice: PaymentNoticeRow): Promise<NoticeOutcome | null> {
  const kept = await tx
    .insert(paymentNotices)
    .values(notice)
    .onConflictDoNothing({ target: [paymentNotices.provider, paymentNotices.noticeId] })
    .returning({ id: paymentNotices.id });
  if (kept.length === 1) return null;
  const [earlier] = await tx
    .select({ outcome: paymentNotices.outcome })
    .from(paymentNotices)
    .where(and(eq(paymentNotices.provider, notice.provider), eq(paymentNotices.noticeId, notice.noticeId)));
  if (earlier === undefined) throw new Error('A notice vanished, though notices are never deleted.');
  return earlier.outcome;
}
