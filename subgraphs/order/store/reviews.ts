import { and, desc, eq, inArray, isNotNull, isNull, lt, sql } from 'drizzle-orm';
import type { Executor, Tx } from '../../../platform/db.ts';
import { customers, reviews } from './tables.ts';

/** A review, with its author's name and user. */
export type ReviewRow = typeof reviews.$inferSelect & {
  readonly authorName: string;
  readonly authorUserId: string;
};

/** How a listing is rated. */
export type RatingRow = { readonly listingId: string; readonly count: number; readonly average: number };

function joined(executor: Executor) {
  return executor
    .select({
      review: reviews,
      authorName: customers.displayName,
      authorUserId: customers.userId,
    })
    .from(reviews)
    .innerJoin(customers, eq(customers.id, reviews.customerId))
    .$dynamic();
}

type Joined = { readonly review: typeof reviews.$inferSelect } & Pick<
  ReviewRow,
  'authorName' | 'authorUserId'
>;

function flat(rows: readonly Joined[]): ReviewRow[] {
  return rows.map(({ review, ...author }) => ({ ...review, ...author }));
}

/** Enters a review; false when the line has one. */
export async function insertReview(tx: Tx, review: typeof reviews.$inferSelect): Promise<boolean> {
  const entered = await tx
    .insert(reviews)
    .values(review)
    .onConflictDoNothing({ target: reviews.lineId })
    .returning({ id: reviews.id });
  return entered.length === 1;
}

export async function reviewsById(executor: Executor, ids: readonly string[]): Promise<ReviewRow[]> {
  return flat(await joined(executor).where(inArray(reviews.id, [...ids])));
}

export async function reviewsOfLines(executor: Executor, lineIds: readonly string[]): Promise<ReviewRow[]> {
  return flat(await joined(executor).where(inArray(reviews.lineId, [...lineIds])));
}

/** A page of one listing's published reviews, newest first, from behind an id. */
export type ReviewsAsked = {
  readonly listingId: string;
  readonly behind: string | null;
  readonly size: number;
};

/** Any number of pages in one statement; each row says which of the pages it stands on. */
export async function reviewPages(
  executor: Executor,
  asked: readonly ReviewsAsked[],
): Promise<(ReviewRow & { readonly page: number })[]> {
  const wanted = JSON.stringify(asked.map((one, page) => ({ ...one, page })));
  const rows = await executor
    .select({
      review: reviews,
      authorName: customers.displayName,
      authorUserId: customers.userId,
      page: sql<number>`found.page`.mapWith(Number),
    })
    .from(
      sql`(select asked.page, item.id
        from json_to_recordset(${wanted}::text::json) as asked(page int, "listingId" text, behind text, size int)
        cross join lateral (
          select id from ${reviews}
          where listing_id = asked."listingId" and status = 'PUBLISHED' and (asked.behind is null or id < asked.behind)
          order by id desc limit asked.size
        ) as item) as found`,
    )
    .innerJoin(reviews, eq(reviews.id, sql`found.id`))
    .innerJoin(customers, eq(customers.id, reviews.customerId))
    .orderBy(desc(reviews.id));
  return rows.map(({ review, ...author }) => ({ ...review, ...author }));
}

/** Up to so many reported reviews that nobody has looked at, newest first, from behind an id. */
export async function reportedReviews(
  executor: Executor,
  behind: string | null,
  limit: number,
): Promise<ReviewRow[]> {
  const older = behind === null ? undefined : lt(reviews.id, behind);
  const rows = await joined(executor)
    .where(and(isNotNull(reviews.reportedAt), isNull(reviews.moderatedAt), older))
    .orderBy(desc(reviews.id))
    .limit(limit);
  return flat(rows);
}

export async function ratingsOf(executor: Executor, listingIds: readonly string[]): Promise<RatingRow[]> {
  return executor
    .select({
      listingId: reviews.listingId,
      count: sql<number>`count(*)`.mapWith(Number),
      average: sql<number>`round(avg(${reviews.rating}), 2)`.mapWith(Number),
    })
    .from(reviews)
    .where(and(inArray(reviews.listingId, [...listingIds]), eq(reviews.status, 'PUBLISHED')))
    .groupBy(reviews.listingId);
}

/** Everything a customer said, newest first. */
export async function reviewsOfCustomer(executor: Executor, customerId: string): Promise<ReviewRow[]> {
  return flat(await joined(executor).where(eq(reviews.customerId, customerId)).orderBy(desc(reviews.id)));
}

export async function changeReview(
  executor: Executor,
  id: string,
  change: Partial<Omit<typeof reviews.$inferSelect, 'id' | 'merchantId'>>,
): Promise<void> {
  await executor.update(reviews).set(change).where(eq(reviews.id, id));
}
