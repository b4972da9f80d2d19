import type { Tx } from '../../../platform/db.ts';
import { isId } from '../../../platform/ids.ts';
import type { Deps } from '../../../platform/subgraph.ts';
import { requireUser, type Viewer } from '../../../platform/viewer.ts';
import { activityMayBecome, standingOf } from '../domain/group-buying.ts';
import { refuse } from '../errors.ts';
import { type ActivityRow, activitiesById, lockActivity, moveActivity } from '../store/group-buying.ts';
import { type ListingRow, lockListing } from '../store/listings.ts';
import { requireShelf } from './authority.ts';

type Acting = Deps & { readonly viewer: Viewer };

const path = ['activityId'];

/** Publishes an activity, whose terms then stand; one that is published stays as it is. */
export function publishGroupBuyActivity(deps: Acting, activityId: string): Promise<void> {
  return move(deps, activityId, async (tx, activity, listing, now) => {
    if (standingOf(activity, now) === 'PUBLISHED') return;
    if (!activityMayBecome(activity.status, 'PUBLISHED') || activity.endsAt <= now) {
      refuse('GROUP_BUY_OVER', path);
    }
    if (activity.priceMinor >= listing.priceMinor || activity.currency !== listing.currency) {
      refuse('GROUP_BUY_NOT_CHEAPER', path);
    }
    await moveActivity(tx, activity.id, { status: 'PUBLISHED', publishedAt: now });
  });
}

/** Ends a published activity, so that nothing more is bought by it; one that has ended stays as it is. */
export function endGroupBuyActivity(deps: Acting, activityId: string): Promise<void> {
  return move(deps, activityId, async (tx, activity, _, now) => {
    if (activity.status === 'ENDED') return;
    if (!activityMayBecome(activity.status, 'ENDED')) refuse('GROUP_BUY_NOT_PUBLISHED', path);
    await moveActivity(tx, activity.id, { status: 'ENDED', endedAt: now });
  });
}

async function move(
  { viewer, db, clock }: Acting,
  activityId: string,
  story: (tx: Tx, activity: ActivityRow, listing: ListingRow, now: Date) => Promise<void>,
): Promise<void> {
  requireUser(viewer);
  const now = clock();
  const [found] = isId('gba', activityId) ? await activitiesById(db.pool, [activityId], now) : [];
  if (found === undefined) return refuse('NOT_FOUND', path);
  requireShelf(viewer, found.merchantId, path);
  await db.transaction(async (tx) => {
    // First the listing, as orders do: its price must not move while it is compared.
    const listing = await lockListing(tx, found.merchantId, found.listingId);
    const activity = await lockActivity(tx, activityId);
    if (listing === null || activity === null) return refuse('NOT_FOUND', path);
    await story(tx, activity, listing, now);
  });
}
