import { and, eq, inArray, sql } from 'drizzle-orm';
import type { Executor, Tx } from '../../../platform/db.ts';
import type { OfferOfRow } from '../domain/csv-rows.ts';
import type { Attribute } from '../domain/goods.ts';
import { categories, products, productVariants, stockLevels, supplierOffers } from './tables.ts';

/** A variant that a supplier has under a SKU, with its product and its offer. */
export type KnownGoods = Awaited<ReturnType<typeof knownGoods>>[number];

/** What a supplier has under some SKUs. */
export async function knownGoods(executor: Executor, supplierId: string, skus: readonly string[]) {
  return executor
    .select({
      sku: productVariants.sku,
      variantId: productVariants.id,
      barcode: productVariants.barcode,
      product: {
        id: products.id,
        status: products.status,
        name: products.name,
        nameEn: products.nameEn,
        description: products.description,
        categoryId: products.categoryId,
        attributes: products.attributes,
        imageUrl: products.imageUrl,
      },
      offer: {
        id: supplierOffers.id,
        wholesaleMinor: supplierOffers.wholesaleMinor,
        currency: supplierOffers.currency,
        visibility: supplierOffers.visibility,
        status: supplierOffers.status,
      },
    })
    .from(productVariants)
    .innerJoin(products, eq(products.id, productVariants.productId))
    .leftJoin(supplierOffers, eq(supplierOffers.variantId, productVariants.id))
    .where(and(eq(productVariants.supplierId, supplierId), inArray(productVariants.sku, [...skus])));
}

/** The ids of categories by their keys. */
export async function categoryIdsByKey(
  executor: Executor,
  keys: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (keys.length === 0) return new Map();
  const rows = await executor
    .select({ key: categories.key, id: categories.id })
    .from(categories)
    .where(inArray(categories.key, [...keys]));
  return new Map(rows.map(({ key, id }) => [key, id]));
}

/** A product as it is to be, with what the search knows of it. */
export type ChangedProduct = {
  readonly id: string;
  readonly name: string;
  readonly nameEn: string | null;
  readonly description: string;
  readonly categoryId: string;
  readonly attributes: readonly Attribute[];
  readonly imageUrl: string | null;
  readonly searchName: string;
  readonly searchTerms: readonly string[];
  readonly facetTerms: readonly string[];
};

/** Changes any number of products in one statement. */
export async function changeProducts(tx: Tx, changed: readonly ChangedProduct[], now: Date): Promise<void> {
  if (changed.length === 0) return;
  await tx.execute(sql`
    update ${products} as product
    set name = said.name, name_en = said."nameEn", description = said.description, category_id = said."categoryId",
      attributes = said.attributes, image_url = said."imageUrl", search_name = said."searchName",
      search_terms = array(select jsonb_array_elements_text(said."searchTerms")),
      facet_terms = array(select jsonb_array_elements_text(said."facetTerms")),
      updated_at = ${now.toISOString()}::timestamptz
    from jsonb_to_recordset(${JSON.stringify(changed)}::text::jsonb) as said(id text, name text, "nameEn" text,
      description text, "categoryId" text, attributes jsonb, "imageUrl" text, "searchName" text, "searchTerms" jsonb,
      "facetTerms" jsonb)
    where product.id = said.id`);
}

/** Changes the barcodes of any number of variants in one statement. */
export async function changeBarcodes(
  tx: Tx,
  changed: readonly { readonly variantId: string; readonly barcode: string | null }[],
): Promise<void> {
  if (changed.length === 0) return;
  await tx.execute(sql`
    update ${productVariants} as variant set barcode = said.barcode
    from jsonb_to_recordset(${JSON.stringify(changed)}::text::jsonb) as said("variantId" text, barcode text)
    where variant.id = said."variantId"`);
}

/** Changes the terms of any number of offers in one statement. */
export async function changeOffers(
  tx: Tx,
  changed: readonly ({ readonly id: string } & Pick<OfferOfRow, 'visibility' | 'status'> & {
      readonly wholesaleMinor: bigint;
    })[],
): Promise<void> {
  if (changed.length === 0) return;
  const said = JSON.stringify(changed, (_, part) => (typeof part === 'bigint' ? part.toString() : part));
  await tx.execute(sql`
    update ${supplierOffers} as offer
    set wholesale_minor = said."wholesaleMinor"::bigint, visibility = coalesce(said.visibility, offer.visibility),
      status = coalesce(said.status, offer.status)
    from jsonb_to_recordset(${said}::text::jsonb) as said(id text, "wholesaleMinor" text, visibility text, status text)
    where offer.id = said.id`);
}

/** Sets below how many units the stock of any number of offers is low; answers how many were not set so. */
export async function changeThresholds(
  tx: Tx,
  changed: readonly { readonly offerId: string; readonly lowThreshold: number }[],
  now: Date,
): Promise<ReadonlySet<string>> {
  if (changed.length === 0) return new Set();
  const rows = await tx
    .insert(stockLevels)
    .values(changed.map((one) => ({ ...one, onHand: 0, reserved: 0, updatedAt: now })))
    .onConflictDoUpdate({
      target: stockLevels.offerId,
      set: { lowThreshold: sql`excluded.low_threshold`, updatedAt: now },
      setWhere: sql`${stockLevels.lowThreshold} <> excluded.low_threshold`,
    })
    .returning({ offerId: stockLevels.offerId });
  return new Set(rows.map(({ offerId }) => offerId));
}

/** A page of everything that a supplier has, in the order of its variants. */
export async function suppliedGoods(
  executor: Executor,
  supplierId: string,
  behind: string | null,
  size: number,
) {
  return executor
    .select({
      id: productVariants.id,
      sku: productVariants.sku,
      barcode: productVariants.barcode,
      name: products.name,
      nameEn: products.nameEn,
      description: products.description,
      attributes: products.attributes,
      imageUrl: products.imageUrl,
      category: categories.key,
      wholesaleMinor: supplierOffers.wholesaleMinor,
      currency: supplierOffers.currency,
      visibility: supplierOffers.visibility,
      status: supplierOffers.status,
      lowThreshold: stockLevels.lowThreshold,
    })
    .from(productVariants)
    .innerJoin(products, eq(products.id, productVariants.productId))
    .innerJoin(categories, eq(categories.id, products.categoryId))
    .leftJoin(supplierOffers, eq(supplierOffers.variantId, productVariants.id))
    .leftJoin(stockLevels, eq(stockLevels.offerId, supplierOffers.id))
    .where(
      and(
        eq(productVariants.supplierId, supplierId),
        eq(productVariants.status, 'ACTIVE'),
        behind === null ? undefined : sql`${productVariants.id} > ${behind}`,
      ),
    )
    .orderBy(productVariants.id)
    .limit(size);
}

export type SuppliedGoods = Awaited<ReturnType<typeof suppliedGoods>>[number];
