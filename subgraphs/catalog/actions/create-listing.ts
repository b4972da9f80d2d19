import type { Tx } from '../../../platform/db.ts';
import { once } from '../../../platform/idempotency.ts';
import { isId, newId } from '../../../platform/ids.ts';
import type { Deps } from '../../../platform/subgraph.ts';
import { requireUser, type Viewer } from '../../../platform/viewer.ts';
import { isPrice } from '../domain/price.ts';
import { refuse, refuseInput } from '../errors.ts';
import { insertListing } from '../store/listings.ts';
import { merchantsById } from '../store/merchants.ts';
import { productsById } from '../store/products.ts';
import { idempotencyKeys } from '../store/tables.ts';
import { requireShelf } from './authority.ts';
import { checkKey, conflict } from './input.ts';

export type CreateListing = {
  readonly merchantId: string;
  readonly productId: string;
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
  if (!isPrice(input.priceMinor)) {
    refuseInput(
      ['priceMinor'],
      '1 to 10,000,000,000 minor units.',
      '须为 1 至 10,000,000,000 最小货币单位。',
    );
  }
  const intention = { actor, action: 'createListing', key, request, now: clock() };
  return db.transaction((tx) =>
    once(tx, idempotencyKeys, intention, conflict, () => prepare(tx, input, intention.now)),
  );
}

async function prepare(tx: Tx, { merchantId, productId, priceMinor }: CreateListing, now: Date) {
  const [merchant] = isId('mer', merchantId) ? await merchantsById(tx, [merchantId]) : [];
  if (merchant === undefined) return refuse('NOT_FOUND', ['merchantId']);
  const [product] = isId('prd', productId) ? await productsById(tx, [productId]) : [];
  if (product === undefined) return refuse('NOT_FOUND', ['productId']);
  const id = newId('lst', now);
  const { currency } = merchant;
  const listing = {
    merchantId,
    id,
    productId,
    priceMinor,
    currency,
    status: 'DRAFT' as const,
    createdAt: now,
  };
  return (await insertListing(tx, listing)) ? { id } : refuse('ALREADY_LISTED', ['productId']);
}
