import type { Deps } from '../../../platform/subgraph.ts';
import { customersWithLapsed, lapseLots, lockAccount } from '../store/points.ts';
import { movePoints } from './move-points.ts';

const page = 200;

/** Takes points whose time is over out of the balances. */
export async function lapsePoints(deps: Deps): Promise<void> {
  for (;;) {
    const now = deps.clock();
    const found = await customersWithLapsed(deps.db.pool, now, page);
    for (const { customerId, merchantId } of found) {
      await deps.db.transaction(async (tx) => {
        const account = await lockAccount(tx, customerId, merchantId);
        const lapsed = await lapseLots(tx, customerId, now);
        await movePoints(tx, account, { kind: 'EXPIRED', delta: -lapsed }, now);
      });
    }
    if (found.length < page) return;
  }
}
