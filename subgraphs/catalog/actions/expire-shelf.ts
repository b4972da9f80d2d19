import type { Deps, Task } from '../../../platform/subgraph.ts';
import { endedOffers, expireBatches } from '../store/shelf.ts';
import { relistOffer } from './relist-offer.ts';

const claim = 500;

/**
 * Takes off the shelf what has no valid inspection any more. Nobody could buy it since the very instant: readers and
 * sellers look at the time; this is what tells of it. Two runs at once share the work.
 */
export const expireShelf: Task = {
  name: 'catalog.expire-shelf',
  cron: '* * * * *',
  async run(_, deps: Deps) {
    const now = deps.clock();
    while ((await deps.db.transaction((tx) => expireBatches(tx, now, claim))) === claim);
    // Offer by offer, since a newer batch may carry what the older one no longer does.
    for (;;) {
      const offerIds = await endedOffers(deps.db.pool, now, claim);
      const done = await Promise.all(offerIds.map((offerId) => relist(deps, offerId)));
      // What failed would be found again at once: it has to wait for the next minute.
      if (offerIds.length < claim || !done.every(Boolean)) return;
    }
  },
};

async function relist(deps: Deps, offerId: string): Promise<boolean> {
  try {
    await deps.db.transaction((tx) => relistOffer(deps, tx, offerId, deps.clock()));
    return true;
  } catch (error) {
    deps.log.error({ err: error, offerId }, 'listings whose time is up could not be taken off the shelf');
    return false;
  }
}
