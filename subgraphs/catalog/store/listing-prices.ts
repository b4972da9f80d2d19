import { and, desc, eq, getTableColumns, sql } from 'drizzle-orm';
import type { Executor, Tx } from '../../../platform/db.ts';
import type { ListingRow } from './listings.ts';
import { listingPrices } from './tables.ts';

export type PriceRow = typeof listingPrices.$inferSelect;

/** A page of one listing's prices, newest first, from behind a sequence. */
export type PricesAsked = {
  readonly listingId: string;
  readonly behind: number | null;
  readonly size: number;
};

/** Any number of pages in one statement; each row says which of the pages it stands on. */
export async function pricePages(
  executor: Executor,
  asked: readonly PricesAsked[],
): Promise<(PriceRow & { readonly page: number })[]> {
  const pages = JSON.stringify(asked.map((one, page) => ({ ...one, page })));
  return executor
    .select({ ...getTableColumns(listingPrices), page: sql<number>`found.page`.mapWith(Number) })
    .from(
      sql`(select asked.page, item.listing_id, item.sequence
        from json_to_recordset(${pages}::text::json) as asked(page int, "listingId" text, behind int, size int)
        cross join lateral (
          select listing_id, sequence from ${listingPrices}
          where listing_id = asked."listingId" and (asked.behind is null or sequence < asked.behind)
          order by sequence desc limit asked.size
        ) as item) as found`,
    )
    .innerJoin(
      listingPrices,
      and(
        eq(listingPrices.listingId, sql`found.listing_id`),
        eq(listingPrices.sequence, sql`found.sequence`),
      ),
    )
    .orderBy(desc(listingPrices.sequence));
}

/** Adds a price to the history of a listing that is held (or new). */
export async function appendPrice(
  tx: Tx,
  { merchantId, id: listingId, currency }: Pick<ListingRow, 'merchantId' | 'id' | 'currency'>,
  priceMinor: bigint,
  changedBy: string,
  changedAt: Date,
): Promise<void> {
  const next = sql<number>`(select coalesce(max(sequence), 0) + 1 from ${listingPrices} where listing_id = ${listingId})`;
  await tx
    .insert(listingPrices)
    .values({ merchantId, listingId, sequence: next, priceMinor, currency, changedBy, changedAt });
}
