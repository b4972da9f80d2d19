import type { Tx } from '../../../platform/db.ts';
import type { Deps } from '../../../platform/subgraph.ts';
import type { Viewer } from '../../../platform/viewer.ts';
import { listingMayBecome } from '../domain/listing-status.ts';
import { standingOn, type Unfit } from '../domain/shelf.ts';
import { refuse } from '../errors.ts';
import { changeListing, type ListingRow } from '../store/listings.ts';
import { offersListableBy } from '../store/purchase-prices.ts';
import { type Change, lockEvidence } from '../store/shelf.ts';
import { heldListing, managedListing } from './held-listing.ts';
import { tellMoved } from './relist-offer.ts';

type Acting = Deps & { readonly viewer: Viewer };

const path = ['listingId'];

/**
 * Puts a listing on the shelf, carried by the newest batch that has passed what its goods are tested for; one that is
 * there already stays, and no fact tells of it. Refuses with what is lacking, or, with `whenInspected`, has it wait for
 * the inspection.
 */
export async function publishListing(
  deps: Acting,
  listingId: string,
  whenInspected = false,
): Promise<ListingRow> {
  const found = await managedListing(deps, listingId);
  const now = deps.clock();
  return deps.db.transaction(async (tx) => {
    const listable = await offersListableBy(tx, found.merchantId, [found.offerId], now);
    if (!listable.has(found.offerId)) return refuse('OFFER_UNAVAILABLE', path);
    // The batches before the listing, as everybody who reviews or recalls.
    const { batches, standardKeys } = await lockEvidence(tx, found.offerId);
    const listing = await heldListing(tx, found);
    const standing = standingOn(batches, standardKeys, now);
    if (typeof standing === 'string') return wait(deps, tx, listing, standing, whenInspected, now);
    const { batchId, until: listedUntil } = standing;
    return move(deps, tx, listing, { status: 'LISTED', batchId, listedUntil, offReason: null }, now);
  });
}

/** Takes a listing off the shelf; one that is off already stays as it is, and no fact tells of it. */
export async function unlistListing(deps: Acting, listingId: string): Promise<ListingRow> {
  const found = await managedListing(deps, listingId);
  const now = deps.clock();
  const off = { status: 'UNLISTED', batchId: null, listedUntil: null, offReason: null } as const;
  return deps.db.transaction(async (tx) => move(deps, tx, await heldListing(tx, found), off, now));
}

function wait(
  deps: Deps,
  tx: Tx,
  listing: ListingRow,
  unfit: Unfit,
  whenInspected: boolean,
  now: Date,
): Promise<ListingRow> {
  const waits = whenInspected && listing.status !== 'LISTED';
  if (!waits) return refuse(unfit, path);
  const pending = {
    status: 'PENDING_INSPECTION',
    batchId: null,
    listedUntil: null,
    offReason: null,
  } as const;
  return move(deps, tx, listing, pending, now);
}

async function move(deps: Deps, tx: Tx, listing: ListingRow, change: Change, now: Date): Promise<ListingRow> {
  const { merchantId, id, status: from } = listing;
  const { status: to } = change;
  if (from === to && to !== 'LISTED') return listing;
  if (from !== to && !listingMayBecome(from, to))
    throw new Error(`A listing cannot go from ${from} to ${to}.`);
  const moved = await changeListing(tx, listing, { ...change, updatedAt: now });
  await tellMoved(deps, tx, [{ merchantId, id, from, to }], null, now);
  return moved;
}
