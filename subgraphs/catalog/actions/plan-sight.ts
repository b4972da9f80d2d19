import type { Executor } from '../../../platform/db.ts';
import { isPlatform, suppliesFor, type Viewer, worksFor } from '../../../platform/viewer.ts';
import { type KeptTier, tierOf, tiersOf } from '../domain/purchase-plan.ts';
import { demandsOf } from '../store/purchase-demands.ts';
import type { PlanRow } from '../store/purchase-plans.ts';
import { offersListableBy } from '../store/purchase-prices.ts';

/** Whether the viewer opens and closes a supplier's plans, and so sees who joined them. */
export function runsPlansOf(viewer: Viewer, supplierId: string): boolean {
  return suppliesFor(viewer, supplierId) || isPlatform(viewer);
}

/**
 * Those of some plans that the viewer may see: the supplier's people, the platform, and the people of merchants that may
 * list the offer or have joined. Never an app: prices of purchase are not in any scope.
 */
export async function plansSeen(
  executor: Executor,
  viewer: Viewer,
  plans: readonly PlanRow[],
  now: Date,
): Promise<PlanRow[]> {
  const rest = plans.filter(({ supplierId }) => !runsPlansOf(viewer, supplierId));
  const merchantIds = merchantsOf(viewer);
  if (rest.length === 0 || merchantIds.length === 0) return plans.filter((plan) => !rest.includes(plan));
  const offerIds = [...new Set(rest.map(({ offerId }) => offerId))];
  const [joined, ...listable] = await Promise.all([
    demandsOf(
      executor,
      rest.map(({ id }) => id),
      merchantIds,
    ),
    ...merchantIds.map((merchantId) => offersListableBy(executor, merchantId, offerIds, now)),
  ]);
  const joinedPlans = new Set(joined.map(({ planId }) => planId));
  const offers = new Set(listable.flatMap((ids) => [...ids]));
  return plans.filter((plan) => !rest.includes(plan) || joinedPlans.has(plan.id) || offers.has(plan.offerId));
}

/** The merchants whose people the viewer is of. */
export function merchantsOf(viewer: Viewer): string[] {
  const ids = viewer.grants.flatMap((grant) => ('merchantId' in grant ? [grant.merchantId] : []));
  return [...new Set(ids)].filter((id) => worksFor(viewer, id));
}

/** A tier as it is shown. */
export function pricedTier({ minQuantity, unitPriceMinor }: KeptTier, currency: string) {
  return { minQuantity, unitPrice: { amountMinor: BigInt(unitPriceMinor), currency } };
}

/** The tier that a plan's gathered demand has reached; null below the first. */
export function reachedTier({ tiers, gathered, currency }: PlanRow) {
  const reached = tierOf(tiersOf(tiers), gathered);
  if (reached === null) return null;
  const { minQuantity, unitPriceMinor } = reached;
  return { minQuantity, unitPrice: { amountMinor: unitPriceMinor, currency } };
}
