import type { Deps, Task } from '../../../platform/subgraph.ts';
import { leadTaskDue } from '../events.ts';
import { takeDueTasks } from '../store/pipeline.ts';

const batch = 500;

/** Tells of tasks that are due, once each: the mark and the fact come together or not at all. */
export const remind: Task = {
  name: 'card.remind',
  cron: '* * * * *',
  async run(_, deps: Deps) {
    for (;;) {
      const taken = await deps.db.transaction(async (tx) => {
        const now = deps.clock();
        const due = await takeDueTasks(tx, now, batch);
        const facts = due.map(({ id: taskId, merchantId, leadId }) =>
          leadTaskDue({ merchantId, leadId, taskId }, now),
        );
        await deps.outbox.append(tx, facts);
        return due.length;
      });
      if (taken < batch) return;
    }
  },
};
