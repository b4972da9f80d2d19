import type { Tx } from '../../../platform/db.ts';
import { newId } from '../../../platform/ids.ts';
import type { Deps } from '../../../platform/subgraph.ts';
import { goodsArrived } from '../events.ts';
import {
  linesOfShipments,
  moveShipment,
  raiseProgress,
  type ShipmentLineRow,
  type ShipmentRow,
  shipmentsOfOrders,
} from '../store/fulfillments.ts';
import type { OrderRow } from '../store/orders.ts';
import { settleFulfillment } from './settle-fulfillment.ts';

type Parcel = { readonly shipment: ShipmentRow; readonly lines: readonly ShipmentLineRow[] };

/** Parcels of an order that is held have arrived. */
export async function arrive(
  deps: Deps,
  tx: Tx,
  order: OrderRow,
  parcels: readonly Parcel[],
  arrivedAt: Date,
  now: Date,
): Promise<OrderRow> {
  for (const { shipment } of parcels) await moveShipment(tx, shipment.id, { arrivedAt });
  const lines = summed(parcels.flatMap((parcel) => parcel.lines));
  await raiseProgress(tx, 'delivered_quantity', lines, arrivedAt);
  await deps.outbox.append(tx, [
    goodsArrived(order, { arrivalId: newId('arv', now), arrivedAt, lines }, now),
  ]);
  return settleFulfillment(deps, tx, order, now);
}

/** Whatever was sent of an order that is held and has not arrived arrives now. */
export async function arriveAll(deps: Deps, tx: Tx, order: OrderRow, now: Date): Promise<OrderRow> {
  const open = (await shipmentsOfOrders(tx, [order.id])).filter(
    ({ arrivedAt, status }) => arrivedAt === null && status !== 'RETURNED',
  );
  if (open.length === 0) return order;
  const lines = await linesOfShipments(
    tx,
    open.map(({ id }) => id),
  );
  const parcels = open.map((shipment) => ({
    shipment,
    lines: lines.filter(({ shipmentId }) => shipmentId === shipment.id),
  }));
  return arrive(deps, tx, order, parcels, now, now);
}

function summed(lines: readonly ShipmentLineRow[]): { lineId: string; quantity: number }[] {
  const sums = new Map<string, number>();
  for (const { lineId, quantity } of lines) sums.set(lineId, (sums.get(lineId) ?? 0) + quantity);
  return [...sums].map(([lineId, quantity]) => ({ lineId, quantity }));
}
