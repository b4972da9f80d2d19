import type { Tx } from '../../../platform/db.ts';
import type { Deps } from '../../../platform/subgraph.ts';
import { isIndividual, requireUser, type Viewer, worksFor } from '../../../platform/viewer.ts';
import type { OrderStatus } from '../domain/order-status.ts';
import { refuse } from '../errors.ts';
import { lockOrder, type OrderRow, progressOfOrders, type SeenOrder } from '../store/orders.ts';
import { closeOrder } from './close-order.ts';

const path = ['orderId'];

/** In these states the goods have not left: calling off is a matter of the order alone. */
const open: readonly OrderStatus[] = ['PENDING_PAYMENT', 'PAID'];

/**
 * Calls off an order of which nothing was shipped; what was paid goes back whole. One that is called off stays so. The
 * customer, the owner and the staff. Who waits for a group-buy team waits until it is full or its time is up.
 */
export async function cancelOrder(
  deps: Deps & { readonly viewer: Viewer },
  seen: SeenOrder | null,
): Promise<SeenOrder> {
  requireUser(deps.viewer);
  if (seen === null) return refuse('NOT_FOUND', path);
  if (!mayCancel(deps.viewer, seen)) return refuse('FORBIDDEN', path);
  const now = deps.clock();
  return deps.db.transaction(async (tx) => {
    const order = await lockOrder(tx, seen.id);
    if (order === null) return refuse('NOT_FOUND', path);
    if (order.status === 'CANCELLED') return { ...seen, ...order };
    if (!open.includes(order.status) || (await hasShipped(tx, order.id)))
      return refuse('WRONG_STATE', path, { status: order.status });
    return { ...seen, ...(await closeOrder(deps, tx, order, 'CANCELLED', 'CANCELLED', now)) };
  });
}

function mayCancel(viewer: Viewer, order: OrderRow): boolean {
  return (
    worksFor(viewer, order.merchantId, ['MERCHANT_OWNER', 'MERCHANT_STAFF']) ||
    isIndividual(viewer, order.buyerUserId)
  );
}

async function hasShipped(tx: Tx, orderId: string): Promise<boolean> {
  return (await progressOfOrders(tx, [orderId])).some(({ shippedQuantity }) => shippedQuantity > 0);
}
