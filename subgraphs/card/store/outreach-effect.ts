import { and, desc, eq, gt, gte, isNull, lte, sql } from 'drizzle-orm';
import type { Executor, Tx } from '../../../platform/db.ts';
import type { OutreachRow } from './outreach.ts';
import { outreachDays, outreaches, outreachOrders } from './tables.ts';

/** What one message came to more. */
export type Counted = Partial<{
  readonly sent: number;
  readonly opened: number;
  readonly claimed: number;
  readonly orders: number;
  readonly revenueMinor: bigint;
}>;

/** Counts what a message came to more, on the day on which it was sent. The last thing a transaction does. */
export async function countOutreach(
  tx: Tx,
  { merchantId, sentDay, currency }: Pick<OutreachRow, 'merchantId' | 'sentDay' | 'currency'>,
  more: Counted,
): Promise<void> {
  if (sentDay === null) throw new Error('Only what was sent has an effect.');
  const { sent = 0, opened = 0, claimed = 0, orders = 0, revenueMinor = 0n } = more;
  await tx
    .insert(outreachDays)
    .values({ merchantId, day: sentDay, currency, sent, opened, claimed, orders, revenueMinor })
    .onConflictDoUpdate({
      target: [outreachDays.merchantId, outreachDays.day, outreachDays.currency],
      set: {
        sent: sql`${outreachDays.sent} + ${sent}`,
        opened: sql`${outreachDays.opened} + ${opened}`,
        claimed: sql`${outreachDays.claimed} + ${claimed}`,
        orders: sql`${outreachDays.orders} + ${orders}`,
        revenueMinor: sql`${outreachDays.revenueMinor} + ${revenueMinor}`,
      },
    });
}

/** The last message that a visitor got within a span before an instant; with a coupon, that came with it. */
export async function lastMessage(
  executor: Executor,
  whom: { readonly visitorId: string } | { readonly leadId: string },
  at: Date,
  lookedBackMs: number,
  couponId: string | null = null,
): Promise<OutreachRow | null> {
  const [row] = await executor
    .select()
    .from(outreaches)
    .where(
      and(
        'leadId' in whom ? eq(outreaches.leadId, whom.leadId) : eq(outreaches.visitorId, whom.visitorId),
        eq(outreaches.state, 'SENT'),
        lte(outreaches.sentAt, at),
        gt(outreaches.sentAt, new Date(at.getTime() - lookedBackMs)),
        couponId === null ? undefined : eq(outreaches.couponId, couponId),
      ),
    )
    .orderBy(desc(outreaches.sentAt), desc(outreaches.id))
    .limit(1);
  return row ?? null;
}

/** Notes that a message was opened, once; null when it was before. */
export async function markOpened(tx: Tx, id: string, at: Date): Promise<OutreachRow | null> {
  const first = and(eq(outreaches.id, id), isNull(outreaches.openedAt));
  const [row] = await tx.update(outreaches).set({ openedAt: at }).where(first).returning();
  return row ?? null;
}

/** Notes that a message's coupon was claimed, once; null when it was before. */
export async function markClaimed(tx: Tx, id: string, at: Date): Promise<OutreachRow | null> {
  const first = and(eq(outreaches.id, id), isNull(outreaches.claimedAt));
  const [row] = await tx.update(outreaches).set({ claimedAt: at }).where(first).returning();
  return row ?? null;
}

/** Credits an order to a message, once; false when it is credited already. */
export async function creditOrder(tx: Tx, row: typeof outreachOrders.$inferInsert): Promise<boolean> {
  const entered = await tx
    .insert(outreachOrders)
    .values(row)
    .onConflictDoNothing()
    .returning({ id: outreachOrders.orderId });
  if (entered.length === 0) return false;
  await tx
    .update(outreaches)
    .set({
      orders: sql`${outreaches.orders} + 1`,
      revenueMinor: sql`${outreaches.revenueMinor} + ${row.totalMinor}`,
    })
    .where(eq(outreaches.id, row.outreachId));
  return true;
}

/** What a merchant's messages of some days came to. */
export type EffectRow = {
  readonly sent: number;
  readonly opened: number;
  readonly claimed: number;
  readonly orders: number;
  readonly revenue: { amountMinor: bigint; currency: string }[];
};

export async function effectOf(
  executor: Executor,
  merchantId: string,
  from: string,
  to: string,
): Promise<EffectRow> {
  const sum = (column: (typeof outreachDays)['sent' | 'opened' | 'claimed' | 'orders']) =>
    sql<number>`sum(${column})`.mapWith(Number);
  const rows = await executor
    .select({
      currency: outreachDays.currency,
      sent: sum(outreachDays.sent),
      opened: sum(outreachDays.opened),
      claimed: sum(outreachDays.claimed),
      orders: sum(outreachDays.orders),
      revenueMinor: sql<bigint>`sum(${outreachDays.revenueMinor})`.mapWith(BigInt),
    })
    .from(outreachDays)
    .where(
      and(eq(outreachDays.merchantId, merchantId), gte(outreachDays.day, from), lte(outreachDays.day, to)),
    )
    .groupBy(outreachDays.currency)
    .orderBy(outreachDays.currency);
  const total = (key: 'sent' | 'opened' | 'claimed' | 'orders') =>
    rows.reduce((all, row) => all + row[key], 0);
  return {
    ...{ sent: total('sent'), opened: total('opened'), claimed: total('claimed'), orders: total('orders') },
    revenue: rows
      .filter(({ orders }) => orders > 0)
      .map(({ revenueMinor, currency }) => ({ amountMinor: revenueMinor, currency })),
  };
}
