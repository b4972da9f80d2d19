import { and, asc, eq, inArray, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { Executor, Tx } from '../../../platform/db.ts';
import { listings as allListings, categories, products, productVariants, supplierOffers } from './tables.ts';

// A lock names its table without the schema, as an alias does.
const listings = alias(allListings, 'listing');

/**
 * Holds listings of a merchant as they are, in the order of their ids, until the transaction ends: whoever takes one off
 * the shelf waits, and whoever took it off first is seen. Answers them with everything that a sale freezes; those that
 * are not on the shelf, or whose offer is paused, are left out.
 */
export async function lockSaleGoods(tx: Tx, merchantId: string, listingIds: readonly string[], now: Date) {
  return onSale(tx, merchantId, listingIds, now).for('share', { of: listings });
}

/** The same, as they are at this moment, held by nobody. */
export async function saleGoods(
  executor: Executor,
  merchantId: string,
  listingIds: readonly string[],
  now: Date,
): Promise<SaleGoods[]> {
  return onSale(executor, merchantId, listingIds, now);
}

function onSale(executor: Executor, merchantId: string, listingIds: readonly string[], now: Date) {
  return executor
    .select({
      listingId: listings.id,
      productId: listings.productId,
      variantId: listings.variantId,
      offerId: listings.offerId,
      supplierId: supplierOffers.supplierId,
      batchId: listings.batchId,
      productName: products.name,
      optionValues: productVariants.optionValues,
      priceMinor: listings.priceMinor,
      currency: listings.currency,
      perUserLimit: listings.perUserLimit,
      returnRule: categories.returnRule,
      categoryIds: ownAndAncestors,
    })
    .from(listings)
    .innerJoin(supplierOffers, eq(supplierOffers.id, listings.offerId))
    .innerJoin(products, eq(products.id, listings.productId))
    .innerJoin(productVariants, eq(productVariants.id, listings.variantId))
    .innerJoin(categories, eq(categories.id, products.categoryId))
    .where(
      and(
        eq(listings.merchantId, merchantId),
        inArray(listings.id, [...listingIds]),
        eq(listings.status, 'LISTED'),
        sql`${listings.listedUntil} > ${now.toISOString()}::timestamptz`,
        eq(supplierOffers.status, 'ACTIVE'),
      ),
    )
    .orderBy(asc(listings.id))
    .$dynamic();
}

export type SaleGoods = Awaited<ReturnType<typeof lockSaleGoods>>[number];

const ownAndAncestors = sql<string[]>`(
  with recursive above as (
    select id, parent_id from ${categories} as own where own.id = ${products.categoryId}
    union all
    select up.id, up.parent_id from ${categories} as up join above on up.id = above.parent_id
  ) select array_to_json(array_agg(id)) from above)`;
