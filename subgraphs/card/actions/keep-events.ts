import type { Deps, Task } from '../../../platform/subgraph.ts';
import { forgetArrivals, forgetEventIds, makeMonth } from '../store/event-partitions.ts';

/** How many months ahead of now have their partition. */
const monthsAhead = 2;
/** Longer than an event can be sent again: 30 days back and 5 minutes ahead. */
const keepIdsMs = 31 * 86_400_000;
const batch = 10_000;

/** Makes the partitions that coming events fall into. What comes without one is caught, and moved when it is made. */
export const makePartitions: Task = {
  name: 'card.make-partitions',
  cron: '17 2 * * *',
  async run(_, deps: Deps) {
    const now = deps.clock();
    for (let ahead = 0; ahead <= monthsAhead; ahead += 1) {
      const month = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + ahead));
      await deps.db.transaction((tx) => makeMonth(tx, month.getUTCFullYear(), month.getUTCMonth() + 1));
    }
  },
};

/** Forgets the ids of events that are too old to be sent again, and links that no visit takes any more. Events stay. */
export const forgetIds: Task = {
  name: 'card.forget-event-ids',
  cron: '47 2 * * *',
  async run(_, deps: Deps) {
    const before = new Date(deps.clock().getTime() - keepIdsMs);
    await forgetArrivals(deps.db.pool, before);
    while ((await forgetEventIds(deps.db.pool, before, batch)) === batch);
  },
};
