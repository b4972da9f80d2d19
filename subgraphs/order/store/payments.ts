import { and, asc, desc, eq, gt, gte, inArray, lt, sql } from 'drizzle-orm';
import type { Executor, Tx } from '../../../platform/db.ts';
import type { NoticeRefusal, ProviderName, Started } from '../domain/payment-provider.ts';
import type { NoticeOutcome } from '../domain/settlement.ts';
import { noticeNonces, paymentNotices, payments, purchases, refusedNotices } from './tables.ts';

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

/** Forgets who paid a customer's orders, as providers know them, and what was handed to their programs. */
export async function forgetPayers(tx: Tx, customerId: string): Promise<void> {
  const own = tx.select({ id: purchases.id }).from(purchases).where(eq(purchases.customerId, customerId));
  await tx
    .update(payments)
    .set({ payerId: null, clientParameters: null })
    .where(inArray(payments.orderId, own));
}

export async function insertPayment(tx: Tx, payment: PaymentRow): Promise<void> {
  await tx.insert(payments).values(payment);
}

/** What paid an order; null when nothing had to, or nothing has. */
export async function capturedPayment(executor: Executor, orderId: string): Promise<PaymentRow | null> {
  const [row] = await executor
    .select()
    .from(payments)
    .where(and(eq(payments.orderId, orderId), eq(payments.status, 'CAPTURED')));
  return row ?? null;
}

/** Payments of some time that still wait for their provider, from behind an id. */
export async function pendingBetween(
  executor: Executor,
  since: Date,
  before: Date,
  behind: string,
  limit: number,
): Promise<PaymentRow[]> {
  return executor
    .select()
    .from(payments)
    .where(
      and(
        eq(payments.status, 'PENDING'),
        gte(payments.createdAt, since),
        lt(payments.createdAt, before),
        gt(payments.id, behind),
      ),
    )
    .orderBy(asc(payments.id))
    .limit(limit);
}

/** Keeps what the provider answered when it was asked for a payment. */
export async function keepStarted(executor: Executor, id: string, started: Started): Promise<void> {
  await executor.update(payments).set(started).where(eq(payments.id, id));
}

/** More of a payment goes back. The database refuses more than came. */
export async function creditPayment(tx: Tx, id: string, amountMinor: bigint): Promise<void> {
  await tx
    .update(payments)
    .set({ refundedMinor: sql`${payments.refundedMinor} + ${amountMinor}` })
    .where(eq(payments.id, id));
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

/** Takes a nonce; false when somebody came with it before. */
export async function takeNonce(
  tx: Tx,
  provider: ProviderName,
  nonce: string,
  seenAt: Date,
): Promise<boolean> {
  const taken = await tx
    .insert(noticeNonces)
    .values({ provider, nonce, seenAt })
    .onConflictDoNothing()
    .returning({ nonce: noticeNonces.nonce });
  return taken.length === 1;
}

/** Forgets nonces that no notice can come with any more. */
export async function forgetNonces(executor: Executor, before: Date): Promise<void> {
  await executor.delete(noticeNonces).where(lt(noticeNonces.seenAt, before));
}

/** Counts a notice that was not taken, with the beginning of its body. */
export async function countRefusal(
  executor: Executor,
  provider: ProviderName,
  refusal: NoticeRefusal | 'REPLAYED',
  sample: string,
  now: Date,
): Promise<void> {
  const hour = new Date(Math.floor(now.getTime() / 3_600_000) * 3_600_000);
  await executor
    .insert(refusedNotices)
    .values({ provider, refusal, hour, count: 1, lastAt: now, sample })
    .onConflictDoUpdate({
      target: [refusedNotices.provider, refusedNotices.refusal, refusedNotices.hour],
      set: { count: sql`${refusedNotices.count} + 1`, lastAt: now, sample },
    });
}
