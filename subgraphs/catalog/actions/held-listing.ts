import type { Tx } from '../../../platform/db.ts';
import { isId } from '../../../platform/ids.ts';
import type { Deps } from '../../../platform/subgraph.ts';
import { requireUser, type Viewer } from '../../../platform/viewer.ts';
import { refuse } from '../errors.ts';
import { type ListingRow, listingsById, lockListing } from '../store/listings.ts';
import { requireShelf } from './authority.ts';

const path = ['listingId'];

/** The listing, for those who manage its merchant's shelf; to everybody else it is as good as missing. */
export async function managedListing(
  { db, viewer }: Deps & { readonly viewer: Viewer },
  listingId: string,
): Promise<ListingRow> {
  requireUser(viewer);
  const [found] = isId('lst', listingId) ? await listingsById(db.pool, [listingId]) : [];
  if (found === undefined) return refuse('NOT_FOUND', path);
  requireShelf(viewer, found.merchantId, path);
  return found;
}

/** The same listing as it is now, held until the transaction ends: whoever moves it takes turns here. */
export async function heldListing(tx: Tx, { merchantId, id }: ListingRow): Promise<ListingRow> {
  return (await lockListing(tx, merchantId, id)) ?? refuse('NOT_FOUND', path);
}
