import DataLoader from 'dataloader';
import { byId, keyset, pages } from '../../../platform/batching.ts';
import { type Connection, connect, type PageRequest } from '../../../platform/page.ts';
import type { Deps } from '../../../platform/subgraph.ts';
import { isPlatform, mayRead, suppliesFor, type Viewer } from '../../../platform/viewer.ts';
import {
  type InspectionRow,
  inspectionPages,
  inspectionsById,
  inspectionsOfBatches,
} from '../store/inspections.ts';
import { type PriceRow, pricePages } from '../store/listing-prices.ts';
import { isOnShelf, type ListingRow, listingPages, listingsById } from '../store/listings.ts';

export type ListingPage = Connection<ListingRow>;

export type InspectionPage = Connection<InspectionRow>;
export type PricePage = Connection<PriceRow>;

export function shelfLoaders({ db: { pool }, clock }: Deps, viewer: Viewer) {
  const seesInspection = ({ status, supplierId }: InspectionRow) =>
    status === 'APPROVED' || suppliesFor(viewer, supplierId) || isPlatform(viewer);
  const seesUnlisted = (merchantId: string) => mayRead(viewer, merchantId, 'catalog:read');
  return {
    listing: byId('lst', async (ids) => {
      const rows = await listingsById(pool, ids);
      return rows.filter((row) => isOnShelf(row, clock()) || seesUnlisted(row.merchantId));
    }),
    listingsOf: pages((asked) =>
      listingPages(
        pool,
        asked.map(({ ownerId, request }) => ({
          merchantId: ownerId,
          whole: seesUnlisted(ownerId),
          ...keyset(request),
        })),
        clock(),
      ),
    ),
    /** Ask only for listings whose merchant the viewer works for. */
    pricesOf: new DataLoader(
      async (asked: readonly { readonly listingId: string; readonly request: PageRequest }[]) => {
        const rows = await pricePages(
          pool,
          asked.map(({ listingId, request: { after, limit } }) => ({
            listingId,
            behind: after === null ? null : Number(after[0]),
            size: limit + 1,
          })),
        );
        return asked.map(({ request }, page) =>
          connect(
            rows.filter((row) => row.page === page),
            request,
            ({ sequence }) => [String(sequence)],
          ),
        );
      },
      { cacheKeyFn: (one) => JSON.stringify(one) as never },
    ),
    inspection: byId('ins', async (ids) => (await inspectionsById(pool, ids)).filter(seesInspection)),
    inspectionsOf: new DataLoader(async (batchIds: readonly string[]) => {
      const rows = (await inspectionsOfBatches(pool, batchIds)).filter(seesInspection);
      return batchIds.map((id) => rows.filter(({ batchId }) => batchId === id));
    }),
    /** Ask only for suppliers whom the viewer acts for. */
    inspectionsOfSupplier: pages((asked) =>
      inspectionPages(
        pool,
        asked.map(({ ownerId, request }) => ({ supplierId: ownerId, ...keyset(request) })),
      ),
    ),
  };
}
