import { randomUUID } from 'node:crypto';
import type { Viewer } from '../../platform/viewer.ts';
import { createCatalog } from '../../subgraphs/catalog/index.ts';
import { type Alone, openAlone, person } from '../support/alone.ts';

export const platform = person('usr_platform', { role: 'PLATFORM' });

export const key = () => randomUUID();

export type Merchant = { readonly id: string; readonly owner: Viewer; readonly finance: Viewer };

/** The catalog, with a supplier in it. */
export type Shelf = Alone & {
  readonly supplierId: string;
  readonly supplier: Viewer;
  merchant(): Promise<Merchant>;
  product(name?: string): Promise<string>;
  /** A DRAFT listing of a new product. */
  draft(merchant: Merchant, priceMinor?: number): Promise<string>;
  /** A listing on the shelf. */
  listed(merchant: Merchant, priceMinor?: number): Promise<string>;
};

export async function openShelf(): Promise<Shelf> {
  const alone = await openAlone('catalog', createCatalog);
  const source = { name: '货源', idempotencyKey: key() };
  const entered = await alone.change('registerSupplier', 'supplier { id }', source, platform);
  const supplierId: string = entered.supplier.id;
  const supplier = person('usr_supplier', { role: 'SUPPLIER', supplierId });
  const shelf: Shelf = {
    ...alone,
    supplierId,
    supplier,
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
    async draft({ id: merchantId, owner }, priceMinor = 9_900) {
      const input = { merchantId, productId: await shelf.product(), priceMinor, idempotencyKey: key() };
      return (await alone.change('createListing', 'listing { id }', input, owner)).listing.id;
    },
    async listed(merchant, priceMinor) {
      const listingId = await shelf.draft(merchant, priceMinor);
      await alone.change('publishListing', 'listing { id }', { listingId }, merchant.owner);
      return listingId;
    },
  };
  return shelf;
}
