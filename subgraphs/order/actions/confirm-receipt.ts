import type { Deps } from '../../../platform/subgraph.ts';
import { isIndividual, requireUser, type Viewer } from '../../../platform/viewer.ts';
import { confirmedAfterDays } from '../domain/delivery.ts';
import { refuse } from '../errors.ts';
import { unconfirmedOrders } from '../store/fulfillments.ts';
import { lockOrder, type SeenOrder } from '../store/orders.ts';
import { arriveAll } from './arrive.ts';

const path = ['orderId'];
const page = 200;
const dayMs = 86_400_000;

/** The buyer says that what was sent has arrived; saying so again changes nothing. */
export async function confirmReceipt(
  deps: Deps & { readonly viewer: Viewer },
  seen: SeenOrder | null,
): Promise<SeenOrder> {
  requireUser(deps.viewer);
  if (seen === null) return refuse('NOT_FOUND', path);
  if (!isIndividual(deps.viewer, seen.buyerUserId)) return refuse('FORBIDDEN', path);
  const now = deps.clock();
  return deps.db.transaction(async (tx) => {
    const order = await lockOrder(tx, seen.id);
    if (order === null) return refuse('NOT_FOUND', path);
    if (order.status === 'DELIVERED' || order.status === 'COMPLETED') return { ...seen, ...order };
    if (order.status !== 'FULFILLED' && order.status !== 'PARTIALLY_FULFILLED')
      return refuse('WRONG_STATE', path, { status: order.status });
    return { ...seen, ...(await arriveAll(deps, tx, order, now)) };
  });
}

/** Confirms for buyers who have not said anything for so many days. Two that run at once share the work by the orders' locks. */
export async function confirmReceipts(deps: Deps): Promise<void> {
  const now = deps.clock();
  const before = new Date(now.getTime() - confirmedAfterDays * dayMs);
  for (;;) {
    const ids = await unconfirmedOrders(deps.db.pool, before, page);
    for (const id of ids) {
      await deps.db.transaction(async (tx) => {
        const order = await lockOrder(tx, id);
        if (order !== null) await arriveAll(deps, tx, order, now);
      });
    }
    if (ids.length < page) return;
  }
}
