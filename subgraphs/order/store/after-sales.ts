import { and, asc, desc, eq, inArray, lt, lte, sql } from 'drizzle-orm';
import type { Executor, Tx } from '../../../platform/db.ts';
import { type AfterSaleStatus, openStatuses } from '../domain/after-sale.ts';
import { afterSaleLines, afterSaleSteps, afterSales } from './tables.ts';

export type AfterSaleRow = typeof afterSales.$inferSelect;
export type AfterSaleLineRow = typeof afterSaleLines.$inferSelect;
export type AfterSaleStepRow = typeof afterSaleSteps.$inferSelect;

/** Whose after-sales a list holds. */
export type AfterSaleOwner =
  | { readonly merchantId: string }
  | { readonly supplierId: string }
  | { readonly status: 'ESCALATED' };

export async function insertAfterSale(
  tx: Tx,
  afterSale: AfterSaleRow,
  lines: readonly AfterSaleLineRow[],
): Promise<void> {
  await tx.insert(afterSales).values(afterSale);
  await tx.insert(afterSaleLines).values([...lines]);
}

export async function afterSalesById(executor: Executor, ids: readonly string[]): Promise<AfterSaleRow[]> {
  return executor
    .select()
    .from(afterSales)
    .where(inArray(afterSales.id, [...ids]));
}

export async function afterSalesOfOrders(
  executor: Executor,
  orderIds: readonly string[],
): Promise<AfterSaleRow[]> {
  return executor
    .select()
    .from(afterSales)
    .where(inArray(afterSales.orderId, [...orderIds]))
    .orderBy(asc(afterSales.orderId), desc(afterSales.id));
}

/** Up to so many after-sales, newest first, from behind an id. */
export async function afterSalesOf(
  executor: Executor,
  owner: AfterSaleOwner,
  only: { readonly status: AfterSaleStatus | null; readonly breached: boolean },
  behind: string | null,
  limit: number,
): Promise<AfterSaleRow[]> {
  return executor
    .select()
    .from(afterSales)
    .where(
      and(
        ownedBy(owner),
        only.status === null ? undefined : eq(afterSales.status, only.status),
        only.breached ? sql`${afterSales.breachedAt} is not null` : undefined,
        behind === null ? undefined : lt(afterSales.id, behind),
      ),
    )
    .orderBy(desc(afterSales.id))
    .limit(limit);
}

function ownedBy(owner: AfterSaleOwner) {
  if ('merchantId' in owner) return eq(afterSales.merchantId, owner.merchantId);
  return 'supplierId' in owner
    ? eq(afterSales.supplierId, owner.supplierId)
    : eq(afterSales.status, owner.status);
}

export async function linesOfAfterSales(
  executor: Executor,
  ids: readonly string[],
): Promise<AfterSaleLineRow[]> {
  return executor
    .select()
    .from(afterSaleLines)
    .where(inArray(afterSaleLines.afterSaleId, [...ids]))
    .orderBy(asc(afterSaleLines.afterSaleId), asc(afterSaleLines.lineId));
}

export async function stepsOfAfterSales(
  executor: Executor,
  ids: readonly string[],
): Promise<AfterSaleStepRow[]> {
  return executor
    .select()
    .from(afterSaleSteps)
    .where(inArray(afterSaleSteps.afterSaleId, [...ids]))
    .orderBy(asc(afterSaleSteps.afterSaleId), asc(afterSaleSteps.step));
}

export async function moveAfterSale(
  tx: Tx,
  id: string,
  change: Partial<Omit<AfterSaleRow, 'id' | 'merchantId' | 'orderId'>>,
): Promise<void> {
  await tx.update(afterSales).set(change).where(eq(afterSales.id, id));
}

/** Writes the next step of an after-sale whose order is held. */
export async function appendStep(tx: Tx, step: Omit<AfterSaleStepRow, 'step'>): Promise<void> {
  const next = sql<number>`(select coalesce(max(step), 0) + 1 from ${afterSaleSteps} where after_sale_id = ${step.afterSaleId})`;
  await tx.insert(afterSaleSteps).values({ ...step, step: next as unknown as number });
}

/** The orders among some of which something is open. */
export async function openAfterSales(executor: Executor, orderIds: readonly string[]): Promise<Set<string>> {
  const rows = await executor
    .selectDistinct({ orderId: afterSales.orderId })
    .from(afterSales)
    .where(and(inArray(afterSales.orderId, [...orderIds]), inArray(afterSales.status, [...openStatuses])));
  return new Set(rows.map(({ orderId }) => orderId));
}

/** How many after-sales of a customer are open. */
export async function openAfterSalesOfCustomer(executor: Executor, customerId: string): Promise<number> {
  return executor.$count(
    afterSales,
    and(eq(afterSales.customerId, customerId), inArray(afterSales.status, [...openStatuses])),
  );
}

/** Units of an order's lines that open after-sales ask for. What is being refunded counts with the refunds already. */
export async function unitsInOpenAfterSales(
  executor: Executor,
  orderId: string,
): Promise<Map<string, { readonly unshipped: number; readonly shipped: number }>> {
  const asking = openStatuses.filter((status) => status !== 'REFUNDING');
  const rows = await executor
    .select({
      lineId: afterSaleLines.lineId,
      quantity: sql<number>`sum(${afterSaleLines.quantity})`.mapWith(Number),
      unshipped: sql<number>`sum(${afterSaleLines.unshipped})`.mapWith(Number),
    })
    .from(afterSaleLines)
    .innerJoin(afterSales, eq(afterSales.id, afterSaleLines.afterSaleId))
    .where(and(eq(afterSales.orderId, orderId), inArray(afterSales.status, asking)))
    .groupBy(afterSaleLines.lineId);
  return new Map(
    rows.map(({ lineId, quantity, unshipped }) => [lineId, { unshipped, shipped: quantity - unshipped }]),
  );
}

/** When goods of an order were last exchanged for others; null when none were. */
export async function lastExchange(executor: Executor, orderId: string): Promise<Date | null> {
  const [row] = await executor
    .select({ at: afterSales.replacedAt })
    .from(afterSales)
    .where(and(eq(afterSales.orderId, orderId), sql`${afterSales.replacedAt} is not null`))
    .orderBy(desc(afterSales.replacedAt))
    .limit(1);
  return row?.at ?? null;
}

/** Requests that nobody has answered in time, and that nobody has noticed. */
export async function unanswered(executor: Executor, now: Date, limit: number): Promise<AfterSaleRow[]> {
  return executor
    .select()
    .from(afterSales)
    .where(
      and(
        eq(afterSales.status, 'REQUESTED'),
        sql`${afterSales.breachedAt} is null`,
        lte(afterSales.respondBy, now),
      ),
    )
    .orderBy(asc(afterSales.respondBy))
    .limit(limit);
}

/** Granted returns that were not sent in time. */
export async function unsent(executor: Executor, now: Date, limit: number): Promise<AfterSaleRow[]> {
  return executor
    .select()
    .from(afterSales)
    .where(and(eq(afterSales.status, 'APPROVED'), lte(afterSales.sendBackBy, now)))
    .orderBy(asc(afterSales.sendBackBy))
    .limit(limit);
}

/** Exchanges whose replacement was sent before an instant and that nobody has closed. */
export async function replacedBefore(
  executor: Executor,
  before: Date,
  limit: number,
): Promise<AfterSaleRow[]> {
  return executor
    .select()
    .from(afterSales)
    .where(and(eq(afterSales.status, 'REPLACEMENT_SHIPPED'), lte(afterSales.replacedAt, before)))
    .limit(limit);
}

/** How fast a merchant's after-sales of some time were answered. */
export type ResponseStats = {
  readonly count: number;
  readonly answered: number;
  readonly breached: number;
  readonly medianMinutes: number | null;
};

export async function responseStats(
  executor: Executor,
  merchantId: string,
  from: Date,
  to: Date,
): Promise<ResponseStats> {
  const minutes = sql`extract(epoch from ${afterSales.respondedAt} - ${afterSales.requestedAt}) / 60`;
  const [row] = await executor
    .select({
      count: sql<number>`count(*)`.mapWith(Number),
      answered: sql<number>`count(${afterSales.respondedAt})`.mapWith(Number),
      breached: sql<number>`count(${afterSales.breachedAt})`.mapWith(Number),
      medianMinutes: sql<
        number | null
      >`percentile_cont(0.5) within group (order by ${minutes}) filter (where ${afterSales.respondedAt} is not null)`,
    })
    .from(afterSales)
    .where(
      and(
        eq(afterSales.merchantId, merchantId),
        sql`${afterSales.requestedAt} >= ${from.toISOString()}::timestamptz and ${afterSales.requestedAt} < ${to.toISOString()}::timestamptz`,
      ),
    );
  return row ?? { count: 0, answered: 0, breached: 0, medianMinutes: null };
}
