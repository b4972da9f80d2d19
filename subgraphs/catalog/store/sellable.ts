import { and, desc, eq, getTableColumns, gt, inArray, notInArray, sql } from 'drizzle-orm';
import type { Executor } from '../../../platform/db.ts';
import type { ListingRow } from './listings.ts';
import { listings, stockLevels, supplierOffers } from './tables.ts';

/** Those of some listings that are a merchant's, on the shelf, and in stock. */
export async function sellableOf(
  executor: Executor,
  merchantId: string,
  ids: readonly string[],
  now: Date,
): Promise<ListingRow[]> {
  return sellable(executor).where(and(onShelf(merchantId, now), inArray(listings.id, [...ids])));
}

/** What a merchant entered last of what is on the shelf and in stock, but for some. */
export async function newArrivals(
  executor: Executor,
  merchantId: string,
  without: readonly string[],
  most: number,
  now: Date,
): Promise<ListingRow[]> {
  return sellable(executor)
    .where(
      and(onShelf(merchantId, now), without.length === 0 ? undefined : notInArray(listings.id, [...without])),
    )
    .orderBy(desc(listings.id))
    .limit(most);
}

function sellable(executor: Executor) {
  return executor
    .select(getTableColumns(listings))
    .from(listings)
    .innerJoin(
      stockLevels,
      and(eq(stockLevels.offerId, listings.offerId), sql`${stockLevels.onHand} > ${stockLevels.reserved}`),
    )
    .innerJoin(
      supplierOffers,
      and(eq(supplierOffers.id, listings.offerId), eq(supplierOffers.status, 'ACTIVE')),
    )
    .$dynamic();
}

function onShelf(merchantId: string, now: Date) {
  return and(
    eq(listings.merchantId, merchantId),
    eq(listings.status, 'LISTED'),
    gt(listings.listedUntil, now),
  );
}
