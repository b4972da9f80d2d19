import { and, asc, eq, getTableColumns, gt, inArray, sql } from 'drizzle-orm';
import type { Executor, Tx } from '../../../platform/db.ts';
import { purchaseDemands } from './tables.ts';

export type DemandRow = typeof purchaseDemands.$inferSelect;

/** A page of one plan's demands, by merchant, from behind a merchant's id. */
export type DemandsAsked = {
  readonly planId: string;
  readonly behind: string | null;
  readonly size: number;
};

/** What merchants want by plans: every merchant of these by every plan of these, in one statement. */
export async function demandsOf(
  executor: Executor,
  planIds: readonly string[],
  merchantIds: readonly string[],
): Promise<DemandRow[]> {
  return executor
    .select()
    .from(purchaseDemands)
    .where(
      and(
        inArray(purchaseDemands.planId, [...planIds]),
        inArray(purchaseDemands.merchantId, [...merchantIds]),
      ),
    );
}

/** How many merchants have joined a plan that is held, those who withdrew included. */
export async function merchantsIn(tx: Tx, planId: string): Promise<number> {
  return tx.$count(purchaseDemands, eq(purchaseDemands.planId, planId));
}

/** Who wants something by a plan, in the order of their ids. */
export async function demandsOfPlan(tx: Tx, planId: string): Promise<DemandRow[]> {
  return tx
    .select()
    .from(purchaseDemands)
    .where(and(eq(purchaseDemands.planId, planId), gt(purchaseDemands.quantity, 0)))
    .orderBy(asc(purchaseDemands.merchantId));
}

/** Any number of pages in one statement; each row says which of the pages it stands on. */
export async function demandPages(
  executor: Executor,
  asked: readonly DemandsAsked[],
): Promise<(DemandRow & { readonly page: number })[]> {
  const pages = JSON.stringify(asked.map((one, page) => ({ ...one, page })));
  return executor
    .select({ ...getTableColumns(purchaseDemands), page: sql<number>`found.page`.mapWith(Number) })
    .from(
      sql`(select asked.page, item.plan_id, item.merchant_id
        from json_to_recordset(${pages}::text::json)
          as asked(page int, "planId" text, behind text, size int)
        cross join lateral (
          select plan_id, merchant_id from ${purchaseDemands}
          where plan_id = asked."planId" and quantity > 0
            and (asked.behind is null or merchant_id > asked.behind)
          order by merchant_id limit asked.size
        ) as item) as found`,
    )
    .innerJoin(
      purchaseDemands,
      and(
        eq(purchaseDemands.planId, sql`found.plan_id`),
        eq(purchaseDemands.merchantId, sql`found.merchant_id`),
      ),
    )
    .orderBy(asc(purchaseDemands.merchantId));
}

/** Notes what a merchant wants by a plan that is held, in the place of what it wanted before. */
export async function putDemand(tx: Tx, demand: DemandRow): Promise<void> {
  const { quantity, joinedBy, changedAt } = demand;
  await tx
    .insert(purchaseDemands)
    .values(demand)
    .onConflictDoUpdate({
      target: [purchaseDemands.planId, purchaseDemands.merchantId],
      set: { quantity, joinedBy, changedAt },
    });
}
