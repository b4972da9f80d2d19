import { and, eq, getTableColumns, sql } from 'drizzle-orm';
import type { Executor, Tx } from '../../../platform/db.ts';
import type { FunnelPlace } from '../domain/funnel.ts';
import {
  attributedClaims,
  attributedOrders,
  attributedRefunds,
  cards,
  funnelDays,
  funnelMoney,
  funnelVisitors,
  leads,
  sessions,
  shareLinks,
  visitors,
} from './tables.ts';

export type AttributedOrderRow = typeof attributedOrders.$inferSelect;

/** Who did something at a merchant, as far as the fact of it says, and the link that was named with it. */
export type Actor = {
  readonly merchantId: string;
  readonly visitorId: string | null;
  readonly customerId: string | null;
  readonly shareLinkId: string | null;
};

/** A visit, or a link, that led to something. */
export type Touch = {
  readonly visitorId: string | null;
  readonly cardId: string;
  readonly shareLinkId: string;
  /** Whether the visit looked at the card's new arrivals. */
  readonly sawNews: boolean;
};

/** The last visit of an actor's devices that began before an instant and lasted into the time before it; its lead is held. */
export async function lastTouch(tx: Tx, actor: Actor, at: Date, lookedBackMs: number): Promise<Touch | null> {
  const until = at.toISOString();
  const since = new Date(at.getTime() - lookedBackMs).toISOString();
  const [visit] = await tx.execute(sql`
    select lead.visitor_id as "visitorId", s.card_id as "cardId", coalesce(s.share_link_id, '') as "shareLinkId",
      exists (
        select from ${cards} c cross join jsonb_array_elements(c.modules) module
        join jsonb_array_elements(s.fold -> 'sections') section on section ->> 0 = module ->> 'key'
        where c.id = s.card_id and module ->> 'kind' = 'NEW_ARRIVALS'
      ) as "sawNews"
    from ${leads} lead join ${sessions} s on s.lead_id = lead.id and s.joined_to is null
      and s.started_at <= ${until}::timestamptz and s.last_seen_at >= ${since}::timestamptz
    where lead.merchant_id = ${actor.merchantId} and lead.visitor_id in (
      select id from ${visitors} where id = ${actor.visitorId}
      union select id from ${visitors} where customer_id = ${actor.customerId}
    )
    order by s.started_at desc, s.id desc limit 1 for update of lead`);
  const touch = (visit ?? null) as Touch | null;
  const link = actor.shareLinkId === null ? null : await namedLink(tx, actor.merchantId, actor.shareLinkId);
  return link === null ? touch : { visitorId: null, sawNews: false, ...touch, ...link };
}

async function namedLink(tx: Tx, merchantId: string, id: string) {
  const [link] = await tx
    .select({ cardId: shareLinks.cardId, shareLinkId: shareLinks.id })
    .from(shareLinks)
    .where(and(eq(shareLinks.id, id), eq(shareLinks.merchantId, merchantId)));
  return link ?? null;
}

/** An order that is held, and what went back of it. */
export type HeldOrder = AttributedOrderRow & { readonly refundedMinor: bigint };

/** Holds an order until the transaction ends; enters it when nothing was heard of it. */
export async function holdOrder(
  tx: Tx,
  { orderId, merchantId, currency }: Pick<AttributedOrderRow, 'orderId' | 'merchantId' | 'currency'>,
): Promise<HeldOrder> {
  const refunded = sql<string>`(select coalesce(sum(r.amount_minor), 0)::text from ${attributedRefunds} r
    where r.order_id = ${orderId})`;
  const [row] = await tx
    .insert(attributedOrders)
    .values({ orderId, merchantId, currency })
    .onConflictDoUpdate({ target: attributedOrders.orderId, set: { orderId } })
    .returning({ ...getTableColumns(attributedOrders), refundedMinor: refunded });
  if (row === undefined) throw new Error(`The order ${orderId} cannot be held.`);
  return { ...row, refundedMinor: BigInt(row.refundedMinor) };
}

/** Changes an order that is held. */
export async function changeOrder(
  tx: Tx,
  order: HeldOrder,
  change: Partial<AttributedOrderRow>,
): Promise<HeldOrder> {
  await tx.update(attributedOrders).set(change).where(eq(attributedOrders.orderId, order.orderId));
  return { ...order, ...change };
}

/** Whether a customer had paid for an order before an instant. */
export async function hadPaid(
  tx: Tx,
  merchantId: string,
  customerId: string,
  before: Date,
): Promise<boolean> {
  const rows = await tx
    .select({ id: attributedOrders.orderId })
    .from(attributedOrders)
    .where(
      and(
        eq(attributedOrders.customerId, customerId),
        eq(attributedOrders.merchantId, merchantId),
        sql`${attributedOrders.paidAt} < ${before.toISOString()}::timestamptz`,
      ),
    )
    .limit(1);
  return rows.length === 1;
}

/** Enters a refund of an order that is held; one that is known changes nothing. */
export async function enterRefund(
  tx: Tx,
  order: HeldOrder,
  refund: { readonly refundId: string; readonly amountMinor: bigint },
): Promise<HeldOrder> {
  const entered = await tx
    .insert(attributedRefunds)
    .values({ ...refund, orderId: order.orderId })
    .onConflictDoNothing()
    .returning({ id: attributedRefunds.refundId });
  return entered.length === 0 ? order : { ...order, refundedMinor: order.refundedMinor + refund.amountMinor };
}

/** Enters a claim; false when it is known. */
export async function enterClaim(tx: Tx, row: typeof attributedClaims.$inferInsert): Promise<boolean> {
  const entered = await tx
    .insert(attributedClaims)
    .values(row)
    .onConflictDoNothing()
    .returning({ id: attributedClaims.claimId });
  return entered.length === 1;
}

/** Adds what orders came to, to the day and place that they count at. */
export async function countMoney(
  tx: Tx,
  { merchantId, day, cardId, shareLinkId }: Omit<FunnelPlace, 'visitorId'>,
  money: { readonly currency: string; readonly paidMinor: bigint; readonly refundedMinor: bigint },
): Promise<void> {
  if (money.paidMinor === 0n && money.refundedMinor === 0n) return;
  const place = { merchantId, day, cardId, shareLinkId };
  await tx
    .insert(funnelMoney)
    .values({ ...place, ...money })
    .onConflictDoUpdate({
      target: [
        funnelMoney.merchantId,
        funnelMoney.day,
        funnelMoney.cardId,
        funnelMoney.shareLinkId,
        funnelMoney.currency,
      ],
      set: {
        paidMinor: sql`${funnelMoney.paidMinor} + excluded.paid_minor`,
        refundedMinor: sql`${funnelMoney.refundedMinor} + excluded.refunded_minor`,
      },
    });
}

/** Adds orders of those who came back; the steps of that day and place are counted already. */
export async function countRepurchases(
  tx: Tx,
  { merchantId, day, cardId, shareLinkId }: Omit<FunnelPlace, 'visitorId'>,
  more: number,
): Promise<void> {
  if (more === 0) return;
  await tx
    .update(funnelDays)
    .set({ repurchases: sql`${funnelDays.repurchases} + ${more}` })
    .where(
      and(
        eq(funnelDays.merchantId, merchantId),
        eq(funnelDays.day, day),
        eq(funnelDays.cardId, cardId),
        eq(funnelDays.shareLinkId, shareLinkId),
      ),
    );
}

/** What is counted of a visitor by its name. */
export async function stepsOfVisitor(executor: Executor, visitorId: string) {
  const [steps, attributed, claims] = await Promise.all([
    executor.select().from(funnelVisitors).where(eq(funnelVisitors.visitorId, visitorId)),
    executor.select().from(attributedOrders).where(eq(attributedOrders.visitorId, visitorId)),
    executor.select().from(attributedClaims).where(eq(attributedClaims.visitorId, visitorId)),
  ]);
  return { steps, attributed, claims };
}

/** Takes a visitor's name out of what is counted; the numbers stay, each day and place of it by itself. */
export async function forgetSteps(tx: Tx, visitorId: string): Promise<void> {
  await tx
    .update(funnelVisitors)
    .set({ visitorId: sql`'gone_' || gen_random_uuid()` })
    .where(eq(funnelVisitors.visitorId, visitorId));
  for (const table of [attributedOrders, attributedClaims]) {
    await tx.update(table).set({ visitorId: null }).where(eq(table.visitorId, visitorId));
  }
}

/** Takes a customer's name out of its orders. */
export async function forgetBuyer(tx: Tx, customerId: string): Promise<void> {
  await tx
    .update(attributedOrders)
    .set({ customerId: null })
    .where(eq(attributedOrders.customerId, customerId));
}
