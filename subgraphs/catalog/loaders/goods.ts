import DataLoader from 'dataloader';
import { byId, keyset, pages } from '../../../platform/batching.ts';
import { isId } from '../../../platform/ids.ts';
import type { Connection } from '../../../platform/page.ts';
import type { Deps } from '../../../platform/subgraph.ts';
import { isPlatform, suppliesFor, type Viewer } from '../../../platform/viewer.ts';
import { type CategoryRow, categoriesById, categoryPages } from '../store/categories.ts';
import { type StandardRow, standardsByKey } from '../store/inspection-standards.ts';
import { offersById, offersOfVariants } from '../store/offers.ts';
import type { FoundRow, ProductsSought } from '../store/product-search.ts';
import { type ProductRow, productPages, productsById } from '../store/products.ts';
import { type VariantRow, variantsById, variantsOfProducts } from '../store/variants.ts';
import { offersKnownTo } from './offer-visibility.ts';

export type ProductPage = Connection<ProductRow>;
export type CategoryPage = Connection<CategoryRow>;
export type StandardPage = Connection<StandardRow>;
/** A page of found products, and what was searched for: what all pages have in common is counted when asked for. */
export type FoundPage = Connection<FoundRow> & { readonly sought: ProductsSought };

export function goodsLoaders({ db: { pool } }: Deps, viewer: Viewer) {
  const seesArchived = (supplierId: string) => suppliesFor(viewer, supplierId) || isPlatform(viewer);
  return {
    product: byId('prd', (ids) => productsById(pool, ids)),
    productsOf: pages((asked) =>
      productPages(
        pool,
        asked.map(({ ownerId, request }) => ({
          supplierId: ownerId,
          whole: seesArchived(ownerId),
          ...keyset(request),
        })),
      ),
    ),
    variant: byId('var', (ids) => variantsById(pool, ids)),
    variantsOf: new DataLoader(async (productIds: readonly string[]) => {
      const rows = await variantsOfProducts(pool, productIds);
      const found = new Map<string, VariantRow[]>(productIds.map((id) => [id, []]));
      for (const row of rows) found.get(row.productId)?.push(row);
      return productIds.map((id) => found.get(id) ?? []);
    }),
    offer: byId('off', async (ids) => offersKnownTo(pool, viewer, await offersById(pool, ids))),
    offerOfVariant: new DataLoader(async (variantIds: readonly string[]) => {
      const possible = variantIds.filter((id) => isId('var', id));
      const rows = await offersKnownTo(pool, viewer, await offersOfVariants(pool, possible));
      const found = new Map(rows.map((row) => [row.variantId, row]));
      return variantIds.map((id) => found.get(id) ?? null);
    }),
    category: byId('cat', (ids) => categoriesById(pool, ids)),
    /** The categories right below one; below none (an empty id), the top of the tree. */
    categoriesOf: pages((asked) =>
      categoryPages(
        pool,
        asked.map(({ ownerId, request }) => ({ parentId: ownerId, ...keyset(request) })),
      ),
    ),
    standard: new DataLoader(async (keys: readonly string[]) => {
      const possible = keys.filter((key) => /^[A-Z0-9_]{1,60}$/.test(key));
      const rows = possible.length === 0 ? [] : await standardsByKey(pool, possible);
      const found = new Map(rows.map((row) => [row.key, row]));
      return keys.map((key) => found.get(key) ?? null);
    }),
  };
}
