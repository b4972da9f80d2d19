import { isId } from '../../../platform/ids.ts';
import type { Deps } from '../../../platform/subgraph.ts';
import { requireUser, type Viewer } from '../../../platform/viewer.ts';
import { refuse } from '../errors.ts';
import { endPlan, lockPlan, type PlanRow, plansById } from '../store/purchase-plans.ts';
import { plansSeen, runsPlansOf } from './plan-sight.ts';
import { settlePlan } from './settle-purchase-plan.ts';

type Acting = Deps & { readonly viewer: Viewer };

const path = ['planId'];

/** Closes a plan before its time, confirmed or failed; one that has come to its end stays as it is. */
export function closePurchasePlan(deps: Acting, planId: string): Promise<void> {
  return end(deps, planId, async (tx, plan, now) => {
    if (plan.status === 'CANCELLED') refuse('PURCHASE_PLAN_NOT_OPEN', path);
    if (plan.status === 'OPEN') await settlePlan(deps, tx, plan, now);
  });
}

/** Calls a plan off, and nobody buys by it; one that was called off stays as it is. */
export function cancelPurchasePlan(deps: Acting, planId: string): Promise<void> {
  return end(deps, planId, async (tx, plan, now) => {
    if (plan.status === 'CANCELLED') return;
    if (plan.status !== 'OPEN') refuse('PURCHASE_PLAN_NOT_OPEN', path);
    await endPlan(tx, plan.id, { status: 'CANCELLED' }, now);
  });
}

async function end(
  { viewer, db, clock }: Acting,
  planId: string,
  story: (tx: Parameters<typeof lockPlan>[0], plan: PlanRow, now: Date) => Promise<void>,
): Promise<void> {
  requireUser(viewer);
  const [found] = isId('ppl', planId) ? await plansById(db.pool, [planId]) : [];
  if (found === undefined) return refuse('NOT_FOUND', path);
  if (!runsPlansOf(viewer, found.supplierId)) {
    const seen = await plansSeen(db.pool, viewer, [found], clock());
    refuse(seen.length === 1 ? 'FORBIDDEN' : 'NOT_FOUND', path);
  }
  await db.transaction(async (tx) => {
    const plan = await lockPlan(tx, planId);
    if (plan === null) return refuse('NOT_FOUND', path);
    await story(tx, plan, clock());
  });
}
