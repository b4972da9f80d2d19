import { and, desc, eq, getTableColumns, inArray, sql } from 'drizzle-orm';
import type { Executor, Tx } from '../../../platform/db.ts';
import { listings } from './tables.ts';

export type ListingRow = typeof listings.$inferSelect;

/** Whether a listing may be bought now: what its last inspection carried is over at that very instant. */
export function isOnShelf({ status, listedUntil }: ListingRow, now: Date): boolean {
  return status === 'LISTED' && listedUntil !== null && listedUntil > now;
}

/** A page of one merchant's listings, newest first, from behind an id; only those on the shelf unless `whole`. */
export type ListingsAsked = {
  readonly merchantId: string;
  readonly whole: boolean;
  readonly behind: string | null;
  readonly size: number;
};

export async function listingsById(executor: Executor, ids: readonly string[]): Promise<ListingRow[]> {
  return executor
    .select()
    .from(listings)
    .where(inArray(listings.id, [...ids]));
}

/** Any number of pages in one statement; each row says which of the pages it stands on. */
export async function listingPages(
  executor: Executor,
  asked: readonly ListingsAsked[],
  now: Date,
): Promise<(ListingRow & { readonly page: number })[]> {
  const pages = JSON.stringify(asked.map((one, page) => ({ ...one, page })));
  return executor
    .select({ ...getTableColumns(listings), page: sql<number>`found.page`.mapWith(Number) })
    .from(
      sql`(select asked.page, asked."merchantId" as merchant_id, item.id
        from json_to_recordset(${pages}::text::json)
          as asked(page int, "merchantId" text, whole boolean, behind text, size int)
        cross join lateral (
          select id from ${listings}
          where merchant_id = asked."merchantId" and (asked.whole or (status = 'LISTED' and listed_until > ${now.toISOString()}::timestamptz))
            and (asked.behind is null or id < asked.behind)
          order by id desc limit asked.size
        ) as item) as found`,
    )
    .innerJoin(listings, and(eq(listings.merchantId, sql`found.merchant_id`), eq(listings.id, sql`found.id`)))
    .orderBy(desc(listings.id));
}

/** The merchants that list an offer, whatever the state of their listings. */
export async function merchantsWith(executor: Executor, offerId: string): Promise<string[]> {
  const rows = await executor
    .select({ merchantId: listings.merchantId })
    .from(listings)
    .where(eq(listings.offerId, offerId));
  return rows.map(({ merchantId }) => merchantId);
}

/** Enters a listing; false when the merchant has one of that offer already. */
export async function insertListing(tx: Tx, listing: ListingRow): Promise<boolean> {
  const entered = await tx
    .insert(listings)
    .values(listing)
    .onConflictDoNothing({ target: [listings.merchantId, listings.offerId] })
    .returning({ id: listings.id });
  return entered.length === 1;
}

/** Holds a listing until the transaction ends: whoever moves it takes turns here. */
export async function lockListing(tx: Tx, merchantId: string, id: string): Promise<ListingRow | null> {
  const [row] = await tx.select().from(listings).where(named(merchantId, id)).for('update');
  return row ?? null;
}

/** Changes a listing that is held. */
export async function changeListing(
  tx: Tx,
  { merchantId, id }: ListingRow,
  change: Partial<Omit<ListingRow, 'merchantId' | 'id'>>,
): Promise<ListingRow> {
  const [row] = await tx.update(listings).set(change).where(named(merchantId, id)).returning();
  if (row === undefined) throw new Error(`The listing ${id} vanished.`);
  return row;
}

function named(merchantId: string, id: string) {
  return and(eq(listings.merchantId, merchantId), eq(listings.id, id));
}
