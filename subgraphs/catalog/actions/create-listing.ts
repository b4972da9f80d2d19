import type { Tx } from '../../../platform/db.ts';
import { once } from '../../../platform/idempotency.ts';
import { isId, newId } from '../../../platform/ids.ts';
import type { Deps } from '../../../platform/subgraph.ts';
import { requireUser, type Viewer } from '../../../platform/viewer.ts';
import { refuse } from '../errors.ts';
import { appendPrice } from '../store/listing-prices.ts';
import { insertListing } from '../store/listings.ts';
import { merchantsById } from '../store/merchants.ts';
import { offersById } from '../store/offers.ts';
import { offersListableBy } from '../store/purchase-prices.ts';
import { idempotencyKeys } from '../store/tables.ts';
import { requireShelf } from './authority.ts';
import { checkPrice } from './change-listing.ts';
import { checkKey, conflict } from './input.ts';

export type CreateListing = {
  readonly merchantId: string;
  readonly offerId: string;
  readonly priceMinor: bigint;
  readonly idempotencyKey: string;
};

/** Prepares a listing in the merchant's currency and answers its id. */
export async function createListing(
  { viewer, db, clock }: Deps & { readonly viewer: Viewer },
  input: CreateListing,
): Promise<{ id: string }> {
  const actor = requireUser(viewer);
  requireShelf(viewer, input.merchantId, ['merchantId']);
  const { idempotencyKey: key, ...request } = input;
  checkKey(key);
  checkPrice(input.priceMinor);
  const intention = { actor, action: 'createListing', key, request, now: clock() };
  return db.transaction((tx) =>
    once(tx, idempotencyKeys, intention, conflict, () => prepare(tx, input, actor, intention.now)),
  );
}

async function prepare(tx: Tx, { merchantId, offerId, priceMinor }: CreateListing, actor: string, now: Date) {
  const [merchant] = isId('mer', merchantId) ? await merchantsById(tx, [merchantId]) : [];
  if (merchant === undefined) return refuse('NOT_FOUND', ['merchantId']);
  const [offer] = isId('off', offerId) ? await offersById(tx, [offerId]) : [];
  // A paused or foreign offer is as good as missing to those who may not list it.
  const listable =
    offer !== undefined && (await offersListableBy(tx, merchantId, [offerId], now)).has(offerId);
  if (!listable) return refuse('NOT_FOUND', ['offerId']);
  const id = newId('lst', now);
  const { currency } = merchant;
  const listing = {
    merchantId,
    id,
    offerId,
    productId: offer.productId,
    variantId: offer.variantId,
    priceMinor,
    currency,
    status: 'DRAFT' as const,
    batchId: null,
    listedUntil: null,
    offReason: null,
    perUserLimit: null,
    createdAt: now,
    updatedAt: now,
  };
  if (!(await insertListing(tx, listing))) return refuse('ALREADY_LISTED', ['offerId']);
  await appendPrice(tx, listing, priceMinor, actor, now);
  return { id };
}
