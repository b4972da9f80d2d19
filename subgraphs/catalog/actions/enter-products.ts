import type { Tx } from '../../../platform/db.ts';
import { newId } from '../../../platform/ids.ts';
import { facetTermsOf, searchNameOf, searchTermsOf } from '../domain/search-terms.ts';
import { insertOffers, type OfferRow, receiveFirstStock } from '../store/offers.ts';
import { insertProducts, type NewProduct } from '../store/products.ts';
import { insertVariants, type VariantRow } from '../store/variants.ts';
import type { OfferTerms, ProductDetails } from './product-input.ts';

/** A variant to enter; without a SKU of its own it gets its product's id. */
export type VariantToEnter = {
  readonly sku: string | null;
  readonly barcode: string | null;
  readonly optionValues: readonly string[];
  readonly offer: OfferTerms | null;
};

/** A product to enter, checked, with at least one variant. */
export type ProductToEnter = ProductDetails & {
  readonly supplierId: string;
  readonly categoryId: string;
  readonly optionNames: readonly string[];
  readonly variants: readonly VariantToEnter[];
};

/** Who enters it, and when. */
export type Entering = { readonly actor: string; readonly now: Date };

/** What became of one of the products: its id, and the variants (by index) that were left out since their SKU is taken. */
export type EnteredProduct = { readonly id: string; readonly skuTaken: readonly number[] };

/** Enters any number of products with their variants, offers and first stock, in four statements. */
export async function enterProducts(
  tx: Tx,
  given: readonly ProductToEnter[],
  entering: Entering,
): Promise<EnteredProduct[]> {
  const products = given.map((product) => rowsOf(product, entering.now));
  await insertProducts(
    tx,
    products.map(({ product }) => product),
  );
  const taken = await enterVariants(
    tx,
    products.flatMap(({ variants }) => variants),
    entering,
  );
  return products.map(({ product, variants }) => ({
    id: product.id,
    skuTaken: variants.flatMap(({ row }, index) => (taken.has(row.id) ? [index] : [])),
  }));
}

/** A variant as it goes into the tables. */
export type VariantRows = { readonly row: VariantRow; readonly offer: OfferTerms | null };

/** Enters variants with their offers and first stock; answers the ids of those that were not, their SKU being taken. */
export async function enterVariants(
  tx: Tx,
  variants: readonly VariantRows[],
  { actor, now }: Entering,
): Promise<ReadonlySet<string>> {
  const entered = await insertVariants(
    tx,
    variants.map(({ row }) => row),
  );
  const offered = variants.flatMap(({ row, offer }) => {
    if (offer === null || !entered.has(row.id)) return [];
    return [{ offer: offerOf(row, offer, now), quantity: offer.initialStock }];
  });
  await insertOffers(
    tx,
    offered.map(({ offer }) => offer),
  );
  const stocks = offered.map(({ offer, quantity }) => ({ offerId: offer.id, quantity }));
  await receiveFirstStock(tx, stocks, actor, now);
  return new Set(variants.flatMap(({ row }) => (entered.has(row.id) ? [] : [row.id])));
}

/** A variant of a product as it goes into the table. */
export function variantRow(
  product: { readonly id: string; readonly supplierId: string },
  { sku, barcode, optionValues }: Omit<VariantToEnter, 'offer'>,
  id: string,
  now: Date,
): VariantRow {
  return {
    id,
    productId: product.id,
    supplierId: product.supplierId,
    sku: sku ?? product.id,
    barcode,
    optionValues: [...optionValues],
    status: 'ACTIVE',
    createdAt: now,
  };
}

/** The first offer of a variant, ACTIVE, as it goes into the table. */
export function offerOf(
  { id: variantId, productId, supplierId }: VariantRow,
  { wholesalePriceMinor, currency, visibility }: OfferTerms,
  now: Date,
): OfferRow {
  return {
    id: newId('off', now),
    supplierId,
    productId,
    variantId,
    wholesaleMinor: wholesalePriceMinor,
    currency,
    visibility,
    status: 'ACTIVE',
    createdAt: now,
  };
}

function rowsOf(given: ProductToEnter, now: Date) {
  const { variants: givenVariants, sections, optionNames, ...details } = given;
  const id = newId('prd', now);
  // Sorted, since ids of one instant have no order of their own, and variants are shown in the order of their ids.
  const ids = givenVariants.map(() => newId('var', now)).sort();
  const variants = givenVariants.map((variant, index) => ({
    row: variantRow({ id, supplierId: given.supplierId }, variant, ids[index] as string, now),
    offer: variant.offer,
  }));
  const product: NewProduct = {
    ...details,
    id,
    status: 'ACTIVE',
    sections: [...sections],
    optionNames: [...optionNames],
    ...searchColumns({ ...details, variants: variants.map(({ row }) => row) }),
    createdAt: now,
    updatedAt: now,
  };
  return { product, variants };
}

/** What the search knows of a product: written anew whenever something that it is found by changes. */
export function searchColumns(
  product: Pick<ProductDetails, 'name' | 'nameEn' | 'attributes'> & {
    readonly variants: readonly Pick<VariantRow, 'sku' | 'barcode' | 'optionValues'>[];
  },
) {
  return {
    searchName: searchNameOf(product),
    searchTerms: searchTermsOf(product),
    facetTerms: facetTermsOf(product.attributes),
  };
}
