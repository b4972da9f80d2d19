import type { Deps, Task } from '../../../platform/subgraph.ts';
import { forgetVersions, unlearnedVisits } from '../store/intent.ts';
import { teach } from './teach-model.ts';

/** A visit that led to no paid order for so long led to none: most who buy later come again, and that visit counts. */
const endedMs = 3 * 86_400_000;
const batch = 500;
/** How many versions of a merchant's model can be gone back to. */
const keptVersions = 100;

/** Teaches each merchant's model the visits that led to nothing. Several replicas may do so at once. */
export const learnFromVisits: Task = {
  name: 'card.learn-from-visits',
  cron: '*/10 * * * *',
  async run(_, deps: Deps) {
    const now = deps.clock();
    const before = new Date(now.getTime() - endedMs);
    for (;;) {
      const visits = await unlearnedVisits(deps.db.pool, before, batch);
      const merchants = [...new Set(visits.map(({ merchantId }) => merchantId))].sort();
      for (const merchantId of merchants) {
        const ids = visits.filter((visit) => visit.merchantId === merchantId).map(({ id }) => id);
        await deps.db.transaction((tx) => teach(tx, merchantId, ids, false, now));
      }
      if (visits.length < batch) return;
    }
  },
};

/** Forgets versions of models that nobody goes back to any more. */
export const forgetOldVersions: Task = {
  name: 'card.forget-old-versions',
  cron: '27 3 * * *',
  run: (_, deps: Deps) => forgetVersions(deps.db.pool, keptVersions),
};
