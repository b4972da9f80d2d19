import type { Deps, Task } from '../../../platform/subgraph.ts';
import { isOpen } from '../domain/hold.ts';
import { type HoldRow, lockHold, lockIdleHold, type Overdue, overdueHolds } from '../store/holds.ts';
import { close } from './settle-hold.ts';

const claim = 200;

/**
 * Closes the promises whose time is up, each in a transaction of its own, so that one that cannot be closed stands in
 * nobody's way: it is tried again a minute later. Two runs at once share the work; what one is at, the other passes by.
 */
export const expireHolds: Task = {
  name: 'catalog.expire-holds',
  cron: '* * * * *',
  async run(_, deps: Deps) {
    let last: Overdue | null = null;
    for (;;) {
      const overdue: Overdue[] = await overdueHolds(deps.db.pool, deps.clock(), last, claim);
      for (const { orderId } of overdue) await expireOne(deps, orderId, lockIdleHold);
      last = overdue.at(-1) ?? null;
      if (overdue.length < claim) return;
    }
  },
};

/** Closes one promise if its time is up; waits for whoever is at it. */
export function expireHold(deps: Deps, orderId: string): Promise<void> {
  return expireOne(deps, orderId, lockHold);
}

async function expireOne(deps: Deps, orderId: string, lock: typeof lockHold): Promise<void> {
  try {
    await deps.db.transaction(async (tx) => {
      const hold = await lock(tx, orderId);
      if (hold !== null && isOverdue(hold, deps.clock()))
        await close(deps, tx, hold, 'EXPIRED', deps.clock());
    });
  } catch (error) {
    deps.log.error({ err: error, orderId }, 'a promise whose time is up could not be closed');
  }
}

function isOverdue(hold: HoldRow, now: Date): boolean {
  return hold.state === 'HELD' && !isOpen(hold, now);
}
