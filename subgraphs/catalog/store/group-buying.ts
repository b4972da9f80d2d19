import { and, desc, eq, getTableColumns, inArray, sql } from 'drizzle-orm';
import type { Executor, Tx } from '../../../platform/db.ts';
import type { GroupBuyStatus } from '../domain/group-buying.ts';
import { groupBuyActivities, groupBuyTakings, listings } from './tables.ts';

export type ActivityRow = typeof groupBuyActivities.$inferSelect;
export type TakingRow = typeof groupBuyTakings.$inferSelect;

/** A page of a merchant's activities, or of those on one of its listings; only what runs on the shelf unless `whole`. */
export type ActivitiesAsked = {
  readonly merchantId: string;
  readonly listingId: string | null;
  readonly whole: boolean;
  readonly behind: string | null;
  readonly size: number;
};

/** Activities, each with whether its goods are on the shelf. */
export async function activitiesById(
  executor: Executor,
  ids: readonly string[],
  now: Date,
): Promise<(ActivityRow & { readonly onShelf: boolean })[]> {
  return executor
    .select({
      ...getTableColumns(groupBuyActivities),
      onShelf: sql<boolean>`${listings.status} = 'LISTED' and ${listings.listedUntil} > ${now.toISOString()}::timestamptz`,
    })
    .from(groupBuyActivities)
    .innerJoin(
      listings,
      and(
        eq(listings.merchantId, groupBuyActivities.merchantId),
        eq(listings.id, groupBuyActivities.listingId),
      ),
    )
    .where(inArray(groupBuyActivities.id, [...ids]));
}

/** Any number of pages in one statement; each row says which of the pages it stands on. */
export async function activityPages(
  executor: Executor,
  asked: readonly ActivitiesAsked[],
  now: Date,
): Promise<(ActivityRow & { readonly page: number })[]> {
  const pages = JSON.stringify(asked.map((one, page) => ({ ...one, page })));
  const at = sql`${now.toISOString()}::timestamptz`;
  return executor
    .select({ ...getTableColumns(groupBuyActivities), page: sql<number>`found.page`.mapWith(Number) })
    .from(
      sql`(select asked.page, item.id
        from json_to_recordset(${pages}::text::json)
          as asked(page int, "merchantId" text, "listingId" text, whole boolean, behind text, size int)
        cross join lateral (
          select activity.id from ${groupBuyActivities} as activity
          join ${listings} as listing
            on listing.merchant_id = activity.merchant_id and listing.id = activity.listing_id
          where activity.merchant_id = asked."merchantId"
            and (asked."listingId" is null or activity.listing_id = asked."listingId")
            and (asked.behind is null or activity.id < asked.behind)
            and (asked.whole or (activity.status = 'PUBLISHED' and activity.starts_at <= ${at}
              and activity.ends_at > ${at} and listing.status = 'LISTED' and listing.listed_until > ${at}))
          order by activity.id desc limit asked.size
        ) as item) as found`,
    )
    .innerJoin(groupBuyActivities, eq(groupBuyActivities.id, sql`found.id`))
    .orderBy(desc(groupBuyActivities.id));
}

export async function insertActivity(tx: Tx, activity: ActivityRow): Promise<void> {
  await tx.insert(groupBuyActivities).values(activity);
}

/** Holds an activity until the transaction ends: whoever moves it or takes of its share takes turns here. */
export async function lockActivity(tx: Tx, id: string): Promise<ActivityRow | null> {
  const [row] = await tx.select().from(groupBuyActivities).where(eq(groupBuyActivities.id, id)).for('update');
  return row ?? null;
}

/** Moves an activity that is held. */
export async function moveActivity(
  tx: Tx,
  id: string,
  moved: { readonly status: GroupBuyStatus; readonly publishedAt?: Date; readonly endedAt?: Date },
): Promise<void> {
  await tx.update(groupBuyActivities).set(moved).where(eq(groupBuyActivities.id, id));
}

/** What an order took of an activity that is held, and how much its user's orders have taken in all. */
export async function takingsAt(
  tx: Tx,
  activityId: string,
  orderId: string,
  userId: string,
): Promise<{ readonly ofOrder: TakingRow | null; readonly byUser: number }> {
  const rows = await tx
    .select()
    .from(groupBuyTakings)
    .where(
      sql`${groupBuyTakings.activityId} = ${activityId} and (${groupBuyTakings.orderId} = ${orderId}
        or (${groupBuyTakings.userId} = ${userId} and ${groupBuyTakings.state} = 'TAKEN'))`,
    );
  const ofUser = rows.filter((row) => row.userId === userId && row.state === 'TAKEN');
  return {
    ofOrder: rows.find((row) => row.orderId === orderId) ?? null,
    byUser: ofUser.reduce((sum, { quantity }) => sum + quantity, 0),
  };
}

/** Notes that an order has taken of an activity that is held; one that had given it back takes it again. */
export async function putTaking(tx: Tx, taking: TakingRow): Promise<void> {
  const { orderId: _, activityId: __, ...taken } = taking;
  await tx
    .insert(groupBuyTakings)
    .values(taking)
    .onConflictDoUpdate({ target: [groupBuyTakings.orderId, groupBuyTakings.activityId], set: taken });
  await addTaken(tx, taking.activityId, taking.quantity);
}

/** The activities that an order has taken of, in the order in which they are to be held. */
export async function activitiesTakenBy(tx: Tx, orderId: string): Promise<string[]> {
  const rows = await tx
    .select({ id: groupBuyTakings.activityId })
    .from(groupBuyTakings)
    .where(and(eq(groupBuyTakings.orderId, orderId), eq(groupBuyTakings.state, 'TAKEN')))
    .orderBy(groupBuyTakings.activityId);
  return rows.map(({ id }) => id);
}

/** Gives back what an order took of an activity that is held; nothing if it has nothing. */
export async function giveBackTaking(
  tx: Tx,
  orderId: string,
  activityId: string,
  releasedAt: Date,
): Promise<void> {
  const [given] = await tx
    .update(groupBuyTakings)
    .set({ state: 'RELEASED', releasedAt })
    .where(
      and(
        eq(groupBuyTakings.orderId, orderId),
        eq(groupBuyTakings.activityId, activityId),
        eq(groupBuyTakings.state, 'TAKEN'),
      ),
    )
    .returning({ quantity: groupBuyTakings.quantity });
  if (given !== undefined) await addTaken(tx, activityId, -given.quantity);
}

async function addTaken(tx: Tx, activityId: string, more: number): Promise<void> {
  await tx
    .update(groupBuyActivities)
    .set({ taken: sql`${groupBuyActivities.taken} + ${more}` })
    .where(eq(groupBuyActivities.id, activityId));
}
