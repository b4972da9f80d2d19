import { and, eq, isNull, sql } from 'drizzle-orm';
import type { Executor, Tx } from '../../../platform/db.ts';
import { leads, sessions, visitOrders, visitors } from './tables.ts';

export type VisitOrderRow = typeof visitOrders.$inferSelect;

/** Notes an order; one that is known stays as it is. */
export async function insertOrder(tx: Tx, row: VisitOrderRow): Promise<boolean> {
  const entered = await tx
    .insert(visitOrders)
    .values(row)
    .onConflictDoNothing()
    .returning({ id: visitOrders.orderId });
  return entered.length === 1;
}

/** Notes that an order was paid, once; null when it is not known or was paid before. */
export async function payOrder(tx: Tx, orderId: string, at: Date): Promise<VisitOrderRow | null> {
  const [row] = await tx
    .update(visitOrders)
    .set({ paidAt: at })
    .where(and(eq(visitOrders.orderId, orderId), isNull(visitOrders.paidAt)))
    .returning();
  return row ?? null;
}

/** From where an order came: a lead and its latest visit before the order. */
export type Origin = { readonly leadId: string; readonly sessionId: string | null };

/**
 * The visit that an order came from: the buyer's latest at the merchant that began before it, at most so long ago. The
 * buyer is the visitor that it says it is, else whichever visitor is known as the customer and was there last.
 */
export async function originOf(
  executor: Executor,
  buyer: { merchantId: string; visitorId: string | null; customerId: string },
  placedAt: Date,
  lookedBackMs: number,
): Promise<Origin | null> {
  const at = placedAt.toISOString();
  const since = new Date(placedAt.getTime() - lookedBackMs).toISOString();
  const [row] = await executor.execute<{ lead: string; session: string | null }>(sql`
    select lead.id as lead, visit.id as session
    from ${leads} lead
    left join lateral (
      select s.id from ${sessions} s
      where s.lead_id = lead.id and s.joined_to is null and s.started_at <= ${at}::timestamptz
        and s.last_seen_at >= ${since}::timestamptz
      order by s.started_at desc, s.id desc limit 1
    ) visit on true
    where lead.merchant_id = ${buyer.merchantId} and lead.visitor_id in (
      select id from ${visitors} where id = ${buyer.visitorId} and merchant_id = ${buyer.merchantId}
      union all
      select id from ${visitors} where ${buyer.visitorId}::text is null and customer_id = ${buyer.customerId}
    )
    order by lead.last_seen_at desc, lead.id limit 1`);
  return row === undefined ? null : { leadId: row.lead, sessionId: row.session };
}
