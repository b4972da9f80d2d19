import type { Tx } from '../../../platform/db.ts';
import { newId } from '../../../platform/ids.ts';
import type { Deps } from '../../../platform/subgraph.ts';
import { outcomeOf, purchaseOrderNumber, tiersOf } from '../domain/purchase-plan.ts';
import { purchaseConfirmed } from '../events.ts';
import { putContractPrice } from '../store/contract-prices.ts';
import { type DemandRow, demandsOfPlan } from '../store/purchase-demands.ts';
import { insertPurchaseOrders, type PurchaseOrderRow } from '../store/purchase-orders.ts';
import { endPlan, type PlanRow } from '../store/purchase-plans.ts';

/**
 * Brings an open plan that is held to its end. Of enough demand it makes an order for each merchant, all at the price of
 * the tier that their demand together has reached, which is then what each pays for that offer by contract.
 */
export async function settlePlan(deps: Deps, tx: Tx, plan: PlanRow, now: Date): Promise<void> {
  const terms = { tiers: tiersOf(plan.tiers), minimumQuantity: plan.minimumQuantity };
  const outcome = outcomeOf(terms, plan.gathered);
  await endPlan(tx, plan.id, outcome, now);
  if (outcome.status === 'FAILED') return;
  const demands = await demandsOfPlan(tx, plan.id);
  const orders = demands.map((demand) => confirmed(plan, demand, outcome.unitPriceMinor, now));
  const ordered = orders.reduce((sum, { quantity }) => sum + quantity, 0);
  if (ordered !== plan.gathered)
    throw new Error(`The plan ${plan.id} gathered ${plan.gathered}, not ${ordered}.`);
  await insertPurchaseOrders(tx, orders);
  for (const order of orders) await putContractPrice(tx, contractPrice(order, now));
  await deps.outbox.append(
    tx,
    orders.map((order) => purchaseConfirmed(order, now)),
  );
}

function confirmed(
  plan: PlanRow,
  { merchantId, quantity }: DemandRow,
  unitPriceMinor: bigint,
  confirmedAt: Date,
): PurchaseOrderRow {
  const id = newId('por', confirmedAt);
  const { id: planId, supplierId, offerId, productId, currency } = plan;
  return {
    id,
    number: purchaseOrderNumber(id, confirmedAt),
    planId,
    merchantId,
    supplierId,
    offerId,
    productId,
    quantity,
    unitPriceMinor,
    totalMinor: unitPriceMinor * BigInt(quantity),
    currency,
    status: 'CONFIRMED',
    confirmedAt,
  };
}

function contractPrice(order: PurchaseOrderRow, from: Date) {
  const { merchantId, supplierId, offerId, unitPriceMinor: priceMinor, currency } = order;
  return {
    merchantId,
    supplierId,
    offerId,
    priceMinor,
    currency,
    from,
    until: null,
    source: 'PURCHASE_ORDER' as const,
  };
}
