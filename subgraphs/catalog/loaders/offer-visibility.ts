import type { Executor } from '../../../platform/db.ts';
import { isPlatform, isService, suppliesFor, type Viewer } from '../../../platform/viewer.ts';
import { type OfferRow, offersOnListings } from '../store/offers.ts';
import { offersAgreedOn } from '../store/purchase-prices.ts';

/**
 * Those of the offers that the viewer may know: open ones that may be ordered are public, the others known to who
 * supplies, to the platform, and to merchants with a contract for them or a listing of them: two more statements, however
 * many offers and merchants.
 */
export async function offersKnownTo(
  executor: Executor,
  viewer: Viewer,
  offers: readonly OfferRow[],
): Promise<OfferRow[]> {
  const known = (offer: OfferRow) =>
    (offer.visibility === 'OPEN' && offer.status === 'ACTIVE') || suppliesFor(viewer, offer.supplierId);
  const hidden = isPlatform(viewer) || isService(viewer) ? [] : offers.filter((offer) => !known(offer));
  if (hidden.length === 0) return [...offers];
  const dealt = await offersDealtIn(executor, merchantsOf(viewer), hidden);
  const unknown = new Set(hidden.filter(({ id }) => !dealt.has(id)));
  return offers.filter((offer) => !unknown.has(offer));
}

/** The merchants whose offers the viewer may read. */
function merchantsOf(viewer: Viewer): string[] {
  const grants = viewer.grants.flatMap((grant) => {
    if (!('merchantId' in grant)) return [];
    return grant.role !== 'APP' || grant.scopes.includes('catalog:read') ? [grant.merchantId] : [];
  });
  return [...new Set(grants)];
}

async function offersDealtIn(
  executor: Executor,
  merchantIds: readonly string[],
  offers: readonly OfferRow[],
): Promise<ReadonlySet<string>> {
  if (merchantIds.length === 0) return new Set();
  const ids = offers.map(({ id }) => id);
  const [listed, agreed] = await Promise.all([
    offersOnListings(executor, merchantIds, ids),
    offersAgreedOn(executor, merchantIds, ids),
  ]);
  return new Set([...listed, ...agreed]);
}
