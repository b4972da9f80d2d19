import type { Deps } from '../../../platform/subgraph.ts';
import type { HoldState } from '../domain/stock.ts';
import { makeWayForLate } from './make-way.ts';
import { commitHold } from './settle-hold.ts';

/** Sells what an order was promised: see `commitHold`. */
export async function commitOrder(deps: Deps, orderId: string): Promise<HoldState | null> {
  await makeWayForLate(deps, orderId);
  return deps.db.transaction((tx) => commitHold(deps, tx, orderId));
}
