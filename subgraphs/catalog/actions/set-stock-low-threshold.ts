import type { Deps } from '../../../platform/subgraph.ts';
import { requireUser, type Viewer } from '../../../platform/viewer.ts';
import { mostOnHand } from '../domain/stock.ts';
import { refuseInput } from '../errors.ts';
import { setLowThreshold } from '../store/stock.ts';
import { tellLow } from './move-stock.ts';
import { suppliedOffer } from './supplied-offer.ts';

export type SetStockLowThreshold = { readonly offerId: string; readonly lowThreshold: number };

/** Says below how many units an offer's stock is low. Its supplier's people alone. */
export async function setStockLowThreshold(
  deps: Deps & { readonly viewer: Viewer },
  { offerId, lowThreshold }: SetStockLowThreshold,
): Promise<{ offerId: string }> {
  requireUser(deps.viewer);
  await suppliedOffer(deps, offerId);
  if (lowThreshold < 0 || lowThreshold > mostOnHand) {
    refuseInput(['lowThreshold'], '0 to 2,000,000,000 units.', '须为 0 至 2,000,000,000 件。');
  }
  const now = deps.clock();
  await deps.db.transaction(async (tx) => {
    await setLowThreshold(tx, offerId, lowThreshold, now);
    await tellLow(deps, tx, [offerId], now);
  });
  return { offerId };
}
