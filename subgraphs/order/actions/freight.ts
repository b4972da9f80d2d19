import type { Executor } from '../../../platform/db.ts';
import { type DeliveryKind, freightBy, policyFor } from '../domain/delivery.ts';
import { refuse } from '../errors.ts';
import { type DeliveryPolicyRow, policiesOf } from '../store/delivery-policies.ts';

/** What the delivery of a basket costs, and what is promised for it. */
export type Freight = {
  readonly freightMinor: bigint;
  readonly kind: DeliveryKind | null;
  readonly policy: DeliveryPolicyRow | null;
  /** Whether what it costs depends on where it goes: the merchant has policies. */
  readonly byRegion: boolean;
};

/**
 * What the delivery of goods worth so much costs to a region, the kind being what the buyer asked for. A merchant without
 * policies delivers for nothing and promises nothing; what its policies do not offer is refused.
 */
export async function freightOf(
  executor: Executor,
  { merchantId, deliveryKind }: { readonly merchantId: string; readonly deliveryKind: DeliveryKind | null },
  region: string | null,
  goodsMinor: bigint,
): Promise<Freight> {
  const policies = await policiesOf(executor, [merchantId]);
  const byRegion = policies.length > 0;
  const policy = policyFor(policies, region, deliveryKind);
  if (policy !== null)
    return { freightMinor: freightBy(policy, goodsMinor), kind: policy.kind, policy, byRegion };
  if (deliveryKind !== null || (byRegion && region !== null))
    return refuse('DELIVERY_UNAVAILABLE', ['deliveryKind']);
  return { freightMinor: 0n, kind: null, policy: null, byRegion };
}
