import { once } from '../../../platform/idempotency.ts';
import type { Deps } from '../../../platform/subgraph.ts';
import { requireUser, type Viewer } from '../../../platform/viewer.ts';
import { isPrice } from '../domain/price.ts';
import { refuse, refuseInput } from '../errors.ts';
import { appendPrice } from '../store/listing-prices.ts';
import { changeListing, type ListingRow } from '../store/listings.ts';
import { idempotencyKeys } from '../store/tables.ts';
import { heldListing, managedListing } from './held-listing.ts';
import { checkKey, conflict } from './input.ts';

type Acting = Deps & { readonly viewer: Viewer };

export type ChangeListingPrice = {
  readonly listingId: string;
  readonly priceMinor: bigint;
  readonly expectedPriceMinor?: bigint | null | undefined;
  readonly idempotencyKey: string;
};

/** Asks another price from now on; orders keep what they were placed at. The same price again adds nothing. */
export async function changeListingPrice(
  deps: Acting,
  { idempotencyKey: key, ...request }: ChangeListingPrice,
): Promise<{ id: string }> {
  const { listingId, priceMinor, expectedPriceMinor } = request;
  const actor = requireUser(deps.viewer);
  const found = await managedListing(deps, listingId);
  checkKey(key);
  checkPrice(priceMinor);
  const now = deps.clock();
  const intention = { actor, action: 'changeListingPrice', key, request, now };
  return deps.db.transaction((tx) =>
    once(tx, idempotencyKeys, intention, conflict, async () => {
      const listing = await heldListing(tx, found);
      const { id } = listing;
      if ((expectedPriceMinor ?? listing.priceMinor) !== listing.priceMinor) {
        return refuse('PRICE_CHANGED', ['expectedPriceMinor'], { priceMinor: listing.priceMinor });
      }
      if (listing.priceMinor === priceMinor) return { id };
      await changeListing(tx, listing, { priceMinor, updatedAt: now });
      await appendPrice(tx, listing, priceMinor, actor, now);
      return { id };
    }),
  );
}

/** Says how many of a listing one buyer may have; null lets anybody have any number. */
export async function setListingLimit(
  deps: Acting,
  listingId: string,
  perUserLimit: number | null,
): Promise<ListingRow> {
  const found = await managedListing(deps, listingId);
  if (perUserLimit !== null && (perUserLimit < 1 || perUserLimit > 1_000_000)) {
    refuseInput(['perUserLimit'], '1 to 1,000,000.', '须为 1 至 1,000,000。');
  }
  return deps.db.transaction(async (tx) =>
    changeListing(tx, await heldListing(tx, found), { perUserLimit, updatedAt: deps.clock() }),
  );
}

/** Refuses what cannot be the price of one unit. */
export function checkPrice(priceMinor: bigint): void {
  if (isPrice(priceMinor)) return;
  refuseInput(['priceMinor'], '1 to 10,000,000,000 minor units.', '须为 1 至 10,000,000,000 最小货币单位。');
}
