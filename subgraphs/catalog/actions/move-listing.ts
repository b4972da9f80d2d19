import { isId } from '../../../platform/ids.ts';
import type { Deps } from '../../../platform/subgraph.ts';
import { requireUser, type Viewer } from '../../../platform/viewer.ts';
import { listingMayBecome } from '../domain/listing-status.ts';
import { refuse } from '../errors.ts';
import { listingStatusChanged } from '../events.ts';
import { type ListingRow, listingsById, lockListing, moveListing } from '../store/listings.ts';
import { requireShelf } from './authority.ts';

type Acting = Deps & { readonly viewer: Viewer };

const path = ['listingId'];

/** Puts a listing on the shelf; one that is there already stays as it is, and no fact tells of it. */
export function publishListing(deps: Acting, listingId: string): Promise<ListingRow> {
  return move(deps, listingId, 'LISTED');
}

/** Takes a listing off the shelf; one that is off already stays as it is, and no fact tells of it. */
export function unlistListing(deps: Acting, listingId: string): Promise<ListingRow> {
  return move(deps, listingId, 'UNLISTED');
}

async function move(deps: Acting, listingId: string, to: 'LISTED' | 'UNLISTED'): Promise<ListingRow> {
  requireUser(deps.viewer);
  const [found] = isId('lst', listingId) ? await listingsById(deps.db.pool, [listingId]) : [];
  if (found === undefined) return refuse('NOT_FOUND', path);
  const { merchantId } = found;
  requireShelf(deps.viewer, merchantId, path);
  const now = deps.clock();
  return deps.db.transaction(async (tx) => {
    const listing = await lockListing(tx, merchantId, listingId);
    if (listing === null) return refuse('NOT_FOUND', path);
    const from = listing.status;
    if (from === to) return listing;
    if (!listingMayBecome(from, to)) throw new Error(`A listing cannot go from ${from} to ${to}.`);
    await moveListing(tx, listing, to);
    await deps.outbox.append(tx, [listingStatusChanged({ merchantId, listingId, from, to }, now)]);
    return { ...listing, status: to };
  });
}
