import type { Deps, Task } from '../../../platform/subgraph.ts';
import { duePlans, lockDuePlan } from '../store/purchase-plans.ts';
import { settlePlan } from './settle-purchase-plan.ts';

const mostAtOnce = 500;

/** Brings plans whose time is up to their end. Run twice at once, each plan is settled by whoever holds it, once. */
export const closePurchasePlans: Task = {
  name: 'catalog.close-purchase-plans',
  cron: '* * * * *',
  async run(_, deps) {
    const ids = await duePlans(deps.db.pool, deps.clock(), mostAtOnce);
    const failures: unknown[] = [];
    // One that cannot be settled keeps none of the others waiting.
    for (const id of ids) await settleDue(deps, id).catch((error) => failures.push(error));
    if (failures.length > 0)
      throw new AggregateError(failures, `${failures.length} plans could not be closed.`);
  },
};

async function settleDue(deps: Deps, id: string): Promise<void> {
  await deps.db.transaction(async (tx) => {
    const now = deps.clock();
    const plan = await lockDuePlan(tx, id, now);
    if (plan !== null) await settlePlan(deps, tx, plan, now);
  });
}
