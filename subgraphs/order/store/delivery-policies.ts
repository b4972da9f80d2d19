import { and, asc, eq, inArray } from 'drizzle-orm';
import type { Executor, Tx } from '../../../platform/db.ts';
import type { DeliveryKind } from '../domain/delivery.ts';
import { deliveryPolicies } from './tables.ts';

export type DeliveryPolicyRow = typeof deliveryPolicies.$inferSelect;

export async function policiesOf(
  executor: Executor,
  merchantIds: readonly string[],
): Promise<DeliveryPolicyRow[]> {
  return executor
    .select()
    .from(deliveryPolicies)
    .where(inArray(deliveryPolicies.merchantId, [...merchantIds]))
    .orderBy(
      asc(deliveryPolicies.merchantId),
      asc(deliveryPolicies.regionPrefix),
      asc(deliveryPolicies.kind),
    );
}

export async function putPolicy(tx: Tx, policy: DeliveryPolicyRow): Promise<void> {
  const { merchantId: _, regionPrefix: __, kind: ___, ...set } = policy;
  const target = [deliveryPolicies.merchantId, deliveryPolicies.regionPrefix, deliveryPolicies.kind];
  await tx.insert(deliveryPolicies).values(policy).onConflictDoUpdate({ target, set });
}

export async function dropPolicy(
  tx: Tx,
  merchantId: string,
  regionPrefix: string,
  kind: DeliveryKind,
): Promise<void> {
  await tx
    .delete(deliveryPolicies)
    .where(
      and(
        eq(deliveryPolicies.merchantId, merchantId),
        eq(deliveryPolicies.regionPrefix, regionPrefix),
        eq(deliveryPolicies.kind, kind),
      ),
    );
}
