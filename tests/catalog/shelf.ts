import { randomUUID } from 'node:crypto';
import { newId } from '../../platform/ids.ts';
import type { Deps, InternalCall } from '../../platform/subgraph.ts';
import type { Viewer } from '../../platform/viewer.ts';
import { createCatalog } from '../../subgraphs/catalog/index.ts';
import { type Alone, openAlone, person } from '../support/alone.ts';

export const platform = person('usr_platform', { role: 'PLATFORM' });

export const key = () => randomUUID();

export type Merchant = { readonly id: string; readonly owner: Viewer; readonly finance: Viewer };

/** What is entered when somebody has goods: a product in one variant, offered, with a batch in force that passed. */
export type Goods = {
  readonly productId: string;
  readonly variantId: string;
  readonly offerId: string;
  readonly batchId: string;
};

export type GoodsOptions = {
  readonly name?: string;
  readonly stock?: number;
  readonly supplierId?: string;
  readonly categoryId?: string;
  readonly wholesaleMinor?: number;
  /** How long the inspection holds from now; default a year. Not tested at all when null. */
  readonly validMs?: number | null;
};

/** The catalog, with a supplier in it. */
export type Shelf = Alone & {
  /** What the catalog stands on, to run its tasks and reactions by hand. */
  readonly deps: Deps;
  readonly supplierId: string;
  readonly supplier: Viewer;
  merchant(): Promise<Merchant>;
  /** Another supplier, with somebody who acts for it. */
  source(name?: string): Promise<{ readonly id: string; readonly people: Viewer }>;
  product(name?: string): Promise<string>;
  /** Goods that may be listed, put into the tables as they lie there. */
  goods(options?: GoodsOptions): Promise<Goods>;
  /** A DRAFT listing of new goods. */
  draft(merchant: Merchant, priceMinor?: number, options?: GoodsOptions): Promise<string>;
  /** A listing on the shelf. */
  listed(merchant: Merchant, priceMinor?: number, options?: GoodsOptions): Promise<string>;
  /** Lists an offer, and answers the listing. */
  list(merchant: Merchant, offerId: string, priceMinor?: number): Promise<string>;
};

const year = 365 * 86_400_000;

/** Opens the catalog. Whom it asks in its own name is answered by `call`; by nobody when left out. */
export async function openShelf(call?: InternalCall): Promise<Shelf> {
  let deps: Deps | null = null;
  const create = (given: Deps) => {
    deps = given;
    return createCatalog(given);
  };
  const alone = await openAlone('catalog', create, call);
  const { sql } = alone;
  const enterSource = async (name = '货源') => {
    const entered = await alone.change(
      'registerSupplier',
      'supplier { id }',
      { name, idempotencyKey: key() },
      platform,
    );
    const id: string = entered.supplier.id;
    return { id, people: person(`usr_of_${id}`, { role: 'SUPPLIER' as const, supplierId: id }) };
  };
  const { id: supplierId, people: supplier } = await enterSource();
  if (deps === null) throw new Error('The catalog was not made.');
  const shelf: Shelf = {
    ...alone,
    deps,
    supplierId,
    supplier,
    source: enterSource,
    async merchant() {
      const slug = `shop-${randomUUID().slice(0, 12)}`;
      const input = { name: '小店', slug, idempotencyKey: key() };
      const { merchant } = await alone.change('registerMerchant', 'merchant { id }', input, platform);
      return {
        id: merchant.id,
        owner: person(`usr_owner_${slug}`, { role: 'MERCHANT_OWNER', merchantId: merchant.id }),
        finance: person(`usr_finance_${slug}`, { role: 'MERCHANT_FINANCE', merchantId: merchant.id }),
      };
    },
    async product(name = '口红') {
      const input = { supplierId, name, idempotencyKey: key() };
      return (await alone.change('createProduct', 'product { id }', input, supplier)).product.id;
    },
    async goods({
      name = '口红',
      stock = 100,
      supplierId: source = supplierId,
      categoryId = 'cat_00000000000000000000000000',
      wholesaleMinor = 3_000,
      validMs = year,
    } = {}) {
      const now = new Date();
      const made = {
        productId: newId('prd', now),
        variantId: newId('var', now),
        offerId: newId('off', now),
        batchId: newId('bat', now),
      };
      const { productId, variantId, offerId, batchId } = made;
      await sql.begin(async (tx) => {
        await tx`insert into catalog.products (id, supplier_id, category_id, status, name, description, sections,
            option_names, attributes, media, search_terms, facet_terms, created_at, updated_at)
          values (${productId}, ${source}, ${categoryId}, 'ACTIVE', ${name}, '', '{}', '{}', '[]', '[]', '{}', '{}',
            ${now}, ${now})`;
        await tx`insert into catalog.product_variants (id, product_id, supplier_id, sku, option_values, status, created_at)
          values (${variantId}, ${productId}, ${source}, ${productId}, '{}', 'ACTIVE', ${now})`;
        await tx`insert into catalog.supplier_offers (id, supplier_id, product_id, variant_id, wholesale_minor, currency,
            visibility, status, created_at)
          values (${offerId}, ${source}, ${productId}, ${variantId}, ${wholesaleMinor}, 'CNY', 'OPEN', 'ACTIVE', ${now})`;
        if (stock > 0) {
          await tx`insert into catalog.stock_journal (offer_id, kind, on_hand_delta, reserved_delta, on_hand_after,
              reserved_after, reason, recorded_by, recorded_at)
            values (${offerId}, 'RECEIVED', ${stock}, 0, 0, 0, 'RECEIVED', 'usr_test', ${now})`;
        }
        await tx`insert into catalog.batches (id, offer_id, supplier_id, product_id, code, quantity, produced_at, status,
            head_sequence, head_hash, created_at)
          values (${batchId}, ${offerId}, ${source}, ${productId}, ${batchId.slice(-10).toUpperCase()}, 1000,
            ${new Date(now.getTime() - 86_400_000)}, 'IN_FORCE', 0, 'untold', ${now})`;
        if (validMs !== null) {
          await tx`insert into catalog.inspections (id, batch_id, supplier_id, standard_key, result, lab, inspector,
              certificate_number, measurements, inspected_at, valid_until, status, submitted_by, submitted_at, reviewed_by,
              reviewed_at)
            select ${newId('ins', now)} || row_number() over (), ${batchId}, ${source}, standard, 'PASS', '检测中心', '王工',
              'C-1', '[]', ${new Date(now.getTime() - 3_600_000)}, ${new Date(now.getTime() + validMs)}, 'APPROVED',
              'usr_test', ${now}, 'usr_platform', ${now}
            from catalog.categories, unnest(standard_keys) as standard where id = ${categoryId}`;
        }
      });
      return made;
    },
    async list({ id: merchantId, owner }, offerId, priceMinor = 9_900) {
      const input = { merchantId, offerId, priceMinor, idempotencyKey: key() };
      return (await alone.change('createListing', 'listing { id }', input, owner)).listing.id;
    },
    async draft(merchant, priceMinor = 9_900, options) {
      const { offerId } = await shelf.goods(options);
      return shelf.list(merchant, offerId, priceMinor);
    },
    async listed(merchant, priceMinor, options) {
      const { offerId, batchId } = await shelf.goods(options);
      const listingId = await shelf.list(merchant, offerId, priceMinor);
      // Into the table, not by publishListing: what is tested elsewhere need not be run for every test.
      await sql`update catalog.listings set status = 'LISTED', batch_id = ${batchId},
          listed_until = ${new Date(Date.now() + year)} where id = ${listingId}`;
      return listingId;
    },
  };
  return shelf;
}
