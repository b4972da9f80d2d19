import DataLoader from 'dataloader';
import { isId } from '../../platform/ids.ts';
import { type Connection, connect, type PageRequest } from '../../platform/page.ts';
import type { Context, Deps } from '../../platform/subgraph.ts';
import { mayRead, type Viewer } from '../../platform/viewer.ts';
import { isSlug } from './domain/texts.ts';
import { type ListingRow, listingPages, listingsById } from './store/listings.ts';
import { type MerchantRow, merchantsById, merchantsBySlug } from './store/merchants.ts';
import { type ProductRow, productPages, productsById } from './store/products.ts';
import { type SupplierRow, suppliersById } from './store/suppliers.ts';

export type ListingPage = Connection<ListingRow>;
export type ProductPage = Connection<ProductRow>;

/** Whose page is asked for, and which. */
type PageOf = { readonly ownerId: string; readonly request: PageRequest };

/**
 * What one request has read, in batches. Whatever comes out of here the viewer may see: every path to an object,
 * references included, leads through one of these.
 */
export type CatalogLoaders = {
  readonly merchant: DataLoader<string, MerchantRow | null>;
  readonly merchantBySlug: DataLoader<string, MerchantRow | null>;
  readonly supplier: DataLoader<string, SupplierRow | null>;
  readonly product: DataLoader<string, ProductRow | null>;
  readonly listing: DataLoader<string, ListingRow | null>;
  readonly listingsOf: DataLoader<PageOf, ListingPage, string>;
  readonly productsOf: DataLoader<PageOf, ProductPage, string>;
  /** Reads everything anew from here on: mutations of one request follow each other and change what was read. */
  forget(): void;
};

export type CatalogContext = Context<CatalogLoaders>;

/** Fresh loaders for one request. */
export function catalogLoaders({ db: { pool } }: Deps, viewer: Viewer): CatalogLoaders {
  const seesUnlisted = (merchantId: string) => mayRead(viewer, merchantId, 'catalog:read');
  const loaders = {
    merchant: byId('mer', (ids) => merchantsById(pool, ids)),
    merchantBySlug: new DataLoader(async (slugs: readonly string[]) => {
      const rows = await merchantsBySlug(pool, slugs.filter(isSlug));
      const found = new Map(rows.map((row) => [row.slug, row]));
      return slugs.map((slug) => found.get(slug) ?? null);
    }),
    supplier: byId('sup', (ids) => suppliersById(pool, ids)),
    product: byId('prd', (ids) => productsById(pool, ids)),
    listing: byId('lst', async (ids) => {
      const rows = await listingsById(pool, ids);
      return rows.filter((row) => row.status === 'LISTED' || seesUnlisted(row.merchantId));
    }),
    listingsOf: pages((asked) =>
      listingPages(
        pool,
        asked.map(({ ownerId, request }) => ({
          merchantId: ownerId,
          whole: seesUnlisted(ownerId),
          ...keyset(request),
        })),
      ),
    ),
    productsOf: pages((asked) =>
      productPages(
        pool,
        asked.map(({ ownerId, request }) => ({ supplierId: ownerId, ...keyset(request) })),
      ),
    ),
  };
  const forget = () => {
    for (const loader of Object.values(loaders)) loader.clearAll();
  };
  return { ...loaders, forget };
}

/** What a foreign key of the database promises to be there. */
export async function present<Row>(row: Promise<Row | null>): Promise<Row> {
  const found = await row;
  if (found === null) throw new Error('A row that a foreign key names is missing.');
  return found;
}

/** Texts that cannot be such an id are not even asked for. */
function byId<Row extends { readonly id: string }>(
  prefix: string,
  read: (ids: readonly string[]) => Promise<Row[]>,
): DataLoader<string, Row | null> {
  return new DataLoader(async (ids) => {
    const possible = ids.filter((id) => isId(prefix, id));
    const rows = possible.length === 0 ? [] : await read(possible);
    const found = new Map(rows.map((row) => [row.id, row]));
    return ids.map((id) => found.get(id) ?? null);
  });
}

/** Pages of many owners in one statement, each one row longer than the page, to know whether more follows. */
function pages<Row extends { readonly id: string }>(
  read: (asked: readonly PageOf[]) => Promise<(Row & { readonly page: number })[]>,
): DataLoader<PageOf, Connection<Row>, string> {
  return new DataLoader(
    async (asked) => {
      const byPage: Row[][] = asked.map(() => []);
      for (const row of await read(asked)) byPage[row.page]?.push(row);
      return asked.map(({ request }, page) => connect(byPage[page] ?? [], request, (row) => [row.id]));
    },
    { cacheKeyFn: (page) => JSON.stringify(page) },
  );
}

function keyset({ after, limit }: PageRequest) {
  return { behind: after?.[0] ?? null, size: limit + 1 };
}
