import type { Tx } from '../../../platform/db.ts';
import { newId } from '../../../platform/ids.ts';
import type { Deps } from '../../../platform/subgraph.ts';
import { policyFor, promisedBy } from '../domain/delivery.ts';
import { fulfillmentChanged } from '../events.ts';
import { policiesOf } from '../store/delivery-policies.ts';
import { type FulfillmentRow, insertFulfillments } from '../store/fulfillments.ts';
import { type OrderRow, progressOfOrders } from '../store/orders.ts';

/** Opens each supplier's part of a paid order that is held, with what is promised for it; once. */
export async function openFulfillment(deps: Deps, tx: Tx, order: OrderRow, now: Date): Promise<void> {
  const promise = await promiseOf(tx, order, now);
  const suppliers = [
    ...new Set((await progressOfOrders(tx, [order.id])).map(({ supplierId }) => supplierId)),
  ];
  const opened = await insertFulfillments(
    tx,
    suppliers.sort().map(
      (supplierId): FulfillmentRow => ({
        id: newId('ful', now),
        ...{ merchantId: order.merchantId, orderId: order.id, supplierId, status: 'OPEN' },
        ...promise,
        ...{ openedAt: now, shippedAt: null, deliveredAt: null, promiseMet: null },
      }),
    ),
  );
  await deps.outbox.append(
    tx,
    opened.map((one) => fulfillmentChanged(one, now)),
  );
}

async function promiseOf(tx: Tx, order: OrderRow, now: Date) {
  const { merchantId, region, deliveryKind, timeZone } = order;
  const policy = policyFor(await policiesOf(tx, [merchantId]), region, deliveryKind);
  if (policy === null) return { promiseKind: null, promisedBy: null };
  return { promiseKind: policy.kind, promisedBy: promisedBy(policy, now, timeZone) };
}
