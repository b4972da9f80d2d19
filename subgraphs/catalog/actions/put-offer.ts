import type { Tx } from '../../../platform/db.ts';
import { once } from '../../../platform/idempotency.ts';
import { isId } from '../../../platform/ids.ts';
import type { Deps } from '../../../platform/subgraph.ts';
import { requireUser, type Viewer } from '../../../platform/viewer.ts';
import type { OfferStatus, Visibility } from '../domain/goods.ts';
import { refuse, refuseInput } from '../errors.ts';
import {
  changeOffer,
  insertOffers,
  lockOfferOfVariant,
  type OfferRow,
  receiveFirstStock,
} from '../store/offers.ts';
import { idempotencyKeys } from '../store/tables.ts';
import { type VariantRow, variantsById } from '../store/variants.ts';
import { type Entering, offerOf } from './enter-products.ts';
import { holdActiveProduct } from './hold-product.ts';
import { checkKey, conflict } from './input.ts';
import { checkTerms } from './product-input.ts';

export type PutOffer = {
  readonly variantId: string;
  readonly wholesalePriceMinor?: bigint | null | undefined;
  readonly currency?: string | null | undefined;
  readonly visibility?: Visibility | null | undefined;
  readonly status?: OfferStatus | null | undefined;
  readonly initialStock?: number | null | undefined;
  readonly idempotencyKey: string;
};

const path = ['variantId'];

/** Makes a variant's offer or changes its terms, and answers its id. Those who act for its supplier only. */
export async function putOffer(
  { viewer, db, clock }: Deps & { readonly viewer: Viewer },
  input: PutOffer,
): Promise<{ id: string }> {
  const actor = requireUser(viewer);
  const { idempotencyKey: key, ...request } = input;
  checkKey(key);
  checkTerms({
    ...(typeof input.wholesalePriceMinor === 'bigint'
      ? { wholesalePriceMinor: input.wholesalePriceMinor }
      : {}),
    ...(typeof input.currency === 'string' ? { currency: input.currency } : {}),
    ...(typeof input.initialStock === 'number' ? { initialStock: input.initialStock } : {}),
  });
  const entering = { actor, now: clock() };
  const intention = { actor, action: 'putOffer', key, request, now: entering.now };
  return db.transaction((tx) =>
    once(tx, idempotencyKeys, intention, conflict, async () => {
      const [variant] = isId('var', input.variantId) ? await variantsById(tx, [input.variantId]) : [];
      if (variant === undefined) return refuse('NOT_FOUND', path);
      // Two who make the first offer of a variant take turns at its product.
      await holdActiveProduct(tx, viewer, variant.productId, path);
      const offer = await lockOfferOfVariant(tx, variant.id);
      return offer === null ? make(tx, variant, input, entering) : change(tx, offer, input);
    }),
  );
}

async function make(tx: Tx, variant: VariantRow, input: PutOffer, { actor, now }: Entering) {
  const { wholesalePriceMinor: price, initialStock } = input;
  if (price === null || price === undefined) {
    return refuseInput(['wholesalePriceMinor'], 'A new offer must have it.', '新供货须填写供货价。');
  }
  const terms = {
    wholesalePriceMinor: price,
    currency: input.currency ?? 'CNY',
    visibility: input.visibility ?? 'OPEN',
    initialStock: initialStock ?? 0,
  };
  const offer = { ...offerOf(variant, terms, now), status: input.status ?? 'ACTIVE' };
  await insertOffers(tx, [offer]);
  await receiveFirstStock(tx, [{ offerId: offer.id, quantity: terms.initialStock }], actor, now);
  return { id: offer.id };
}

async function change(tx: Tx, offer: OfferRow, input: PutOffer) {
  if (typeof input.currency === 'string' && input.currency !== offer.currency) {
    return refuse('CURRENCY_STAYS', ['currency']);
  }
  if (typeof input.initialStock === 'number') {
    refuseInput(['initialStock'], 'For a new offer only.', '仅限新供货。');
  }
  await changeOffer(tx, offer.id, {
    wholesaleMinor: input.wholesalePriceMinor ?? offer.wholesaleMinor,
    visibility: input.visibility ?? offer.visibility,
    status: input.status ?? offer.status,
  });
  return { id: offer.id };
}
