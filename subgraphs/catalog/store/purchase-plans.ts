import { and, asc, desc, eq, getTableColumns, inArray, lte, sql } from 'drizzle-orm';
import type { Executor, Tx } from '../../../platform/db.ts';
import type { PlanOutcome } from '../domain/purchase-plan.ts';
import { contractPrices, purchaseDemands, purchasePlans, supplierOffers } from './tables.ts';

export type PlanRow = typeof purchasePlans.$inferSelect;

/** A page of one supplier's plans, newest first, from behind an id. */
export type PlansAsked = {
  readonly supplierId: string;
  readonly behind: string | null;
  readonly size: number;
};

export async function insertPlan(tx: Tx, plan: PlanRow): Promise<void> {
  await tx.insert(purchasePlans).values(plan);
}

export async function plansById(executor: Executor, ids: readonly string[]): Promise<PlanRow[]> {
  return executor
    .select()
    .from(purchasePlans)
    .where(inArray(purchasePlans.id, [...ids]));
}

/** Any number of pages in one statement; each row says which of the pages it stands on. */
export async function planPages(
  executor: Executor,
  asked: readonly PlansAsked[],
): Promise<(PlanRow & { readonly page: number })[]> {
  const pages = JSON.stringify(asked.map((one, page) => ({ ...one, page })));
  return executor
    .select({ ...getTableColumns(purchasePlans), page: sql<number>`found.page`.mapWith(Number) })
    .from(
      sql`(select asked.page, item.id
        from json_to_recordset(${pages}::text::json)
          as asked(page int, "supplierId" text, behind text, size int)
        cross join lateral (
          select id from ${purchasePlans}
          where supplier_id = asked."supplierId" and (asked.behind is null or id < asked.behind)
          order by id desc limit asked.size
        ) as item) as found`,
    )
    .innerJoin(purchasePlans, eq(purchasePlans.id, sql`found.id`))
    .orderBy(desc(purchasePlans.id));
}

/** Holds a plan until the transaction ends: joining and closing take turns here. */
export async function lockPlan(tx: Tx, id: string): Promise<PlanRow | null> {
  const [row] = await tx.select().from(purchasePlans).where(eq(purchasePlans.id, id)).for('update');
  return row ?? null;
}

/** Plans whose time is up, the longest over first. */
export async function duePlans(executor: Executor, now: Date, most: number): Promise<string[]> {
  const rows = await executor
    .select({ id: purchasePlans.id })
    .from(purchasePlans)
    .where(due(now))
    .orderBy(asc(purchasePlans.closesAt), asc(purchasePlans.id))
    .limit(most);
  return rows.map(({ id }) => id);
}

/** Holds a plan whose time is up, unless somebody else holds or has ended it. */
export async function lockDuePlan(tx: Tx, id: string, now: Date): Promise<PlanRow | null> {
  const [row] = await tx
    .select()
    .from(purchasePlans)
    .where(and(eq(purchasePlans.id, id), due(now)))
    .for('update', { skipLocked: true });
  return row ?? null;
}

/** Adds to what a plan that is held has gathered. */
export async function addGathered(tx: Tx, id: string, more: number): Promise<void> {
  await tx
    .update(purchasePlans)
    .set({ gathered: sql`${purchasePlans.gathered} + ${more}` })
    .where(eq(purchasePlans.id, id));
}

/** Ends a plan that is held. */
export async function endPlan(
  tx: Tx,
  id: string,
  outcome: PlanOutcome | { readonly status: 'CANCELLED' },
  endedAt: Date,
): Promise<void> {
  await tx
    .update(purchasePlans)
    .set({ ...outcome, endedAt })
    .where(eq(purchasePlans.id, id));
}

function due(now: Date) {
  return and(eq(purchasePlans.status, 'OPEN'), lte(purchasePlans.closesAt, now));
}

/** A page of the plans that a merchant may join or has joined, newest first, from behind an id. */
export type JoinablePlansAsked = {
  readonly merchantId: string;
  readonly behind: string | null;
  readonly size: number;
};

/** Any number of pages in one statement; each row says which of the pages it stands on. */
export async function joinablePlanPages(
  executor: Executor,
  asked: readonly JoinablePlansAsked[],
  now: Date,
): Promise<(PlanRow & { readonly page: number })[]> {
  const pages = JSON.stringify(asked.map((one, page) => ({ ...one, page })));
  const at = sql`${now.toISOString()}::timestamptz`;
  return executor
    .select({ ...getTableColumns(purchasePlans), page: sql<number>`found.page`.mapWith(Number) })
    .from(
      sql`(select asked.page, item.id
        from json_to_recordset(${pages}::text::json)
          as asked(page int, "merchantId" text, behind text, size int)
        cross join lateral (
          (select plan.id from ${purchaseDemands} as demand join ${purchasePlans} as plan on plan.id = demand.plan_id
          where demand.merchant_id = asked."merchantId" and (asked.behind is null or plan.id < asked.behind)
          order by plan.id desc limit asked.size)
          union
          (select plan.id from ${purchasePlans} as plan join ${supplierOffers} as offer on offer.id = plan.offer_id
          where plan.status = 'OPEN' and plan.closes_at > ${at} and offer.status = 'ACTIVE'
            and (asked.behind is null or plan.id < asked.behind)
            and (offer.visibility = 'OPEN' or exists (
              select from ${contractPrices} as price
              where price.merchant_id = asked."merchantId" and price.offer_id = offer.id and price.valid_from <= ${at}
                and (price.valid_until is null or price.valid_until > ${at})))
          order by plan.id desc limit asked.size)
          order by id desc limit asked.size
        ) as item) as found`,
    )
    .innerJoin(purchasePlans, eq(purchasePlans.id, sql`found.id`))
    .orderBy(desc(purchasePlans.id));
}
