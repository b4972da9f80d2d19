import { isId } from '../../../platform/ids.ts';
import type { Deps } from '../../../platform/subgraph.ts';
import { isPlatform, suppliesFor, type Viewer } from '../../../platform/viewer.ts';
import { refuse } from '../errors.ts';
import { type OfferRow, offersById } from '../store/offers.ts';

/**
 * The offer, for those who act for its supplier. Others who may know of it learn that they may not do this; everybody
 * else learns nothing.
 */
export async function suppliedOffer(
  { db, viewer }: Deps & { readonly viewer: Viewer },
  offerId: string,
): Promise<OfferRow> {
  const [offer] = isId('off', offerId) ? await offersById(db.pool, [offerId]) : [];
  if (offer === undefined) return refuse('NOT_FOUND', ['offerId']);
  if (suppliesFor(viewer, offer.supplierId)) return offer;
  const isKnown = isPlatform(viewer) || (offer.visibility === 'OPEN' && offer.status === 'ACTIVE');
  return refuse(isKnown ? 'FORBIDDEN' : 'NOT_FOUND', ['offerId']);
}
