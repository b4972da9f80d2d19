import type { Tx } from '../../../platform/db.ts';
import { once } from '../../../platform/idempotency.ts';
import { isId } from '../../../platform/ids.ts';
import type { Deps } from '../../../platform/subgraph.ts';
import { requireUser, type Viewer, worksFor } from '../../../platform/viewer.ts';
import { isJoinable, largestDemand, largestGathering, mostMerchants } from '../domain/purchase-plan.ts';
import { refuse, refuseInput } from '../errors.ts';
import { demandsOf, merchantsIn, putDemand } from '../store/purchase-demands.ts';
import { addGathered, lockPlan, type PlanRow } from '../store/purchase-plans.ts';
import { offersListableBy } from '../store/purchase-prices.ts';
import { idempotencyKeys } from '../store/tables.ts';
import { checkKey, conflict } from './input.ts';

export type JoinPurchasePlan = {
  readonly planId: string;
  readonly merchantId: string;
  /** The whole demand, in the place of what it was before; 0 withdraws. */
  readonly quantity: number;
  readonly idempotencyKey: string;
};

/** Says how much of a plan's goods a merchant wants, for as long as the plan is open. Its owner or finance. */
export async function joinPurchasePlan(
  { viewer, db, clock }: Deps & { readonly viewer: Viewer },
  input: JoinPurchasePlan,
): Promise<{ planId: string; merchantId: string }> {
  const actor = requireUser(viewer);
  requireBuyer(viewer, input.merchantId);
  const { idempotencyKey: key, ...request } = input;
  checkKey(key);
  if (input.quantity < 0 || input.quantity > largestDemand) refuseQuantity();
  const intention = { actor, action: 'joinPurchasePlan', key, request, now: clock() };
  return db.transaction((tx) =>
    once(tx, idempotencyKeys, intention, conflict, async () => {
      const plan = isId('ppl', input.planId) ? await lockPlan(tx, input.planId) : null;
      if (plan === null) return refuse('NOT_FOUND', ['planId']);
      // The time once the plan is held: whoever waited past its end has come too late.
      await demand(tx, plan, input, actor, clock());
      return { planId: plan.id, merchantId: input.merchantId };
    }),
  );
}

async function demand(
  tx: Tx,
  plan: PlanRow,
  { merchantId, quantity }: JoinPurchasePlan,
  joinedBy: string,
  now: Date,
): Promise<void> {
  const [before] = await demandsOf(tx, [plan.id], [merchantId]);
  if (
    before === undefined &&
    !(await offersListableBy(tx, merchantId, [plan.offerId], now)).has(plan.offerId)
  ) {
    refuse('NOT_FOUND', ['planId']);
  }
  if (!isJoinable(plan, now)) refuse('PURCHASE_PLAN_NOT_OPEN', ['planId']);
  if (before === undefined && (await merchantsIn(tx, plan.id)) >= mostMerchants) {
    refuse('PURCHASE_PLAN_FULL', ['planId']);
  }
  const more = quantity - (before?.quantity ?? 0);
  if (plan.gathered + more > largestGathering) refuseQuantity();
  const joinedAt = before?.joinedAt ?? now;
  await putDemand(tx, { planId: plan.id, merchantId, quantity, joinedBy, joinedAt, changedAt: now });
  await addGathered(tx, plan.id, more);
}

function requireBuyer(viewer: Viewer, merchantId: string): void {
  if (worksFor(viewer, merchantId, ['MERCHANT_OWNER', 'MERCHANT_FINANCE'])) return;
  refuse(worksFor(viewer, merchantId) ? 'FORBIDDEN' : 'NOT_FOUND', ['merchantId']);
}

function refuseQuantity(): never {
  return refuseInput(
    ['quantity'],
    '0 to 500,000, and no more than 2,000,000,000 over all merchants.',
    '须为 0 至 500,000，且全部商家合计不超过 2,000,000,000。',
  );
}
