import { isPrice } from './price.ts';

/** Where a purchase plan stands: gathering, confirmed, below its minimum, or called off. */
export type PlanStatus = 'OPEN' | 'CLOSED' | 'FAILED' | 'CANCELLED';

/** From how many units on, over all merchants, one costs so much. */
export type Tier = { readonly minQuantity: number; readonly unitPriceMinor: bigint };

/** A tier as JSON holds it. */
export type KeptTier = { readonly minQuantity: number; readonly unitPriceMinor: string };

/** The most one merchant may ask for; at the highest price such an order's total is still one that JSON carries. */
export const largestDemand = 500_000;
/** The most a plan gathers: what a GraphQL Int carries. */
export const largestGathering = 2_000_000_000;
export const mostTiers = 20;
/** The most merchants that one plan gathers: their orders and prices are made in one transaction, which must stay short. */
export const mostMerchants = 1_000;

/** Whether tiers are a price list: 1 to 20, the more is bought the cheaper, in whole units and real prices. */
export function areTiers(tiers: readonly Tier[]): boolean {
  if (tiers.length < 1 || tiers.length > mostTiers) return false;
  return tiers.every(({ minQuantity, unitPriceMinor }, i) => {
    const before = tiers[i - 1];
    if (minQuantity < 1 || minQuantity > largestGathering || !isPrice(unitPriceMinor)) return false;
    return (
      before === undefined || (minQuantity > before.minQuantity && unitPriceMinor < before.unitPriceMinor)
    );
  });
}

/** The tier that a quantity has reached; null below the first. */
export function tierOf(tiers: readonly Tier[], quantity: number): Tier | null {
  return tiers.findLast(({ minQuantity }) => minQuantity <= quantity) ?? null;
}

export function keptTiers(tiers: readonly Tier[]): KeptTier[] {
  return tiers.map(({ minQuantity, unitPriceMinor }) => ({
    minQuantity,
    unitPriceMinor: `${unitPriceMinor}`,
  }));
}

export function tiersOf(kept: readonly KeptTier[]): Tier[] {
  return kept.map(({ minQuantity, unitPriceMinor }) => ({
    minQuantity,
    unitPriceMinor: BigInt(unitPriceMinor),
  }));
}

/** What a plan comes to: the price of the tier that all demand together has reached, or that it has failed. */
export type PlanOutcome =
  | { readonly status: 'CLOSED'; readonly unitPriceMinor: bigint }
  | { readonly status: 'FAILED' };

export function outcomeOf(
  plan: { readonly tiers: readonly Tier[]; readonly minimumQuantity: number },
  gathered: number,
): PlanOutcome {
  const tier = tierOf(plan.tiers, gathered);
  if (tier === null || gathered < plan.minimumQuantity) return { status: 'FAILED' };
  return { status: 'CLOSED', unitPriceMinor: tier.unitPriceMinor };
}

/** Whether merchants may join a plan now. */
export function isJoinable(
  plan: { readonly status: PlanStatus; readonly opensAt: Date; readonly closesAt: Date },
  now: Date,
): boolean {
  return plan.status === 'OPEN' && plan.opensAt <= now && now < plan.closesAt;
}

/** What stands on a purchase order's paper: the day, and a part of its id that no other order of the day has. */
export function purchaseOrderNumber(id: string, confirmedAt: Date): string {
  const day = confirmedAt.toISOString().slice(0, 10).replaceAll('-', '');
  return `PO-${day}-${id.slice(-10).toUpperCase()}`;
}
