import { and, desc, eq, getTableColumns, inArray, sql } from 'drizzle-orm';
import type { Executor, Tx } from '../../../platform/db.ts';
import type { ListingStatus } from '../domain/listing-status.ts';
import { listings, products } from './tables.ts';

export type ListingRow = typeof listings.$inferSelect;

/** A page of one merchant's listings, newest first, from behind an id; only LISTED ones unless `whole`. */
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
          where merchant_id = asked."merchantId" and (asked.whole or status = 'LISTED')
            and (asked.behind is null or id < asked.behind)
          order by id desc limit asked.size
        ) as item) as found`,
    )
    .innerJoin(listings, and(eq(listings.merchantId, sql`found.merchant_id`), eq(listings.id, sql`found.id`)))
    .orderBy(desc(listings.id));
}

/** Those of a merchant's listings that are on the shelf, with what an order freezes of them. */
export async function listingsForSale(executor: Executor, merchantId: string, ids: readonly string[]) {
  return executor
    .select({
      listingId: listings.id,
      productId: listings.productId,
      supplierId: products.supplierId,
      productName: products.name,
      priceMinor: listings.priceMinor,
      currency: listings.currency,
    })
    .from(listings)
    .innerJoin(products, eq(products.id, listings.productId))
    .where(
      and(eq(listings.merchantId, merchantId), inArray(listings.id, [...ids]), eq(listings.status, 'LISTED')),
    );
}

/** Enters a listing; false when the merchant has one of that product already. */
export async function insertListing(tx: Tx, listing: ListingRow): Promise<boolean> {
  const entered = await tx
    .insert(listings)
    .values(listing)
    .onConflictDoNothing({ target: [listings.merchantId, listings.productId] })
    .returning({ id: listings.id });
  return entered.length === 1;
}

/** Holds a listing until the transaction ends: whoever moves it takes turns here. */
export async function lockListing(tx: Tx, merchantId: string, id: string): Promise<ListingRow | null> {
  const [row] = await tx.select().from(listings).where(named(merchantId, id)).for('update');
  return row ?? null;
}

/** Moves a listing that is held. */
export async function moveListing(
  tx: Tx,
  { merchantId, id }: ListingRow,
  status: ListingStatus,
): Promise<void> {
  await tx.update(listings).set({ status }).where(named(merchantId, id));
}

function named(merchantId: string, id: string) {
  return and(eq(listings.merchantId, merchantId), eq(listings.id, id));
}
