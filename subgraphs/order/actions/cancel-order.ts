import type { Deps } from '../../../platform/subgraph.ts';
import { isIndividual, requireUser, type Viewer, worksFor } from '../../../platform/viewer.ts';
import { orderMayBecome } from '../domain/order-status.ts';
import { refuse } from '../errors.ts';
import { orderCancelled } from '../events.ts';
import { lockOrder, moveOrder, type OrderRow, type SeenOrder } from '../store/orders.ts';

const path = ['orderId'];

/** Calls off an order that is not paid; one that is called off stays so. The customer, the owner and the staff. */
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
    if (!orderMayBecome(order.status, 'CANCELLED'))
      return refuse('WRONG_STATE', path, { status: order.status });
    const change = { status: 'CANCELLED', cancelledAt: now } as const;
    await moveOrder(tx, order.id, change);
    await deps.outbox.append(tx, [orderCancelled(order, now)]);
    return { ...seen, ...order, ...change };
  });
}

function mayCancel(viewer: Viewer, order: OrderRow): boolean {
  return (
    worksFor(viewer, order.merchantId, ['MERCHANT_OWNER', 'MERCHANT_STAFF']) ||
    isIndividual(viewer, order.buyerUserId)
  );
}
