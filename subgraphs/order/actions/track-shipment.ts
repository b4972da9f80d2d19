import type { Tx } from '../../../platform/db.ts';
import type { Deps } from '../../../platform/subgraph.ts';
import type { TrackingNotice } from '../domain/carrier.ts';
import { shipmentMayBecome } from '../domain/fulfillment.ts';
import { shipmentTracked } from '../events.ts';
import {
  insertTrackingEvent,
  linesOfShipments,
  moveShipment,
  type ShipmentRow,
  shipmentByNumber,
  shipmentsById,
} from '../store/fulfillments.ts';
import { lockOrder, type OrderRow } from '../store/orders.ts';
import { arrive } from './arrive.ts';

/** What became of a carrier's word: KNOWN was said before, UNKNOWN is of no parcel of ours. */
export type TrackingOutcome = 'TAKEN' | 'KNOWN' | 'UNKNOWN';

/** Takes in what a carrier says of a parcel, once however often it is said, in whatever order. */
export async function trackShipment(
  deps: Deps,
  carrier: string,
  notice: TrackingNotice,
): Promise<TrackingOutcome> {
  const found = await shipmentByNumber(deps.db.pool, carrier, notice.trackingNumber);
  if (found === null) return 'UNKNOWN';
  const now = deps.clock();
  return deps.db.transaction(async (tx) => {
    const order = await lockOrder(tx, found.orderId);
    const [shipment] = await shipmentsById(tx, [found.id]);
    if (order === null || shipment === undefined) return 'UNKNOWN';
    return (await take(deps, tx, order, shipment, notice, now)) ? 'TAKEN' : 'KNOWN';
  });
}

async function take(
  deps: Deps,
  tx: Tx,
  order: OrderRow,
  shipment: ShipmentRow,
  notice: TrackingNotice,
  now: Date,
): Promise<boolean> {
  const { id: eventId, status, place, description, occurredAt } = notice;
  const { id: shipmentId, merchantId } = shipment;
  const said = { eventId, status, place, description, occurredAt };
  if (!(await insertTrackingEvent(tx, { ...said, shipmentId, merchantId, receivedAt: now }))) return false;
  const moves = shipmentMayBecome(shipment.status, status);
  if (moves) await moveShipment(tx, shipmentId, { status });
  const moved = moves ? { ...shipment, status } : shipment;
  await deps.outbox.append(tx, [shipmentTracked(moved, order.customerId, now)]);
  if (moves && status === 'SIGNED' && shipment.arrivedAt === null) {
    const lines = await linesOfShipments(tx, [shipmentId]);
    // A carrier's clock that runs ahead must not move the buyer's return window into the future.
    await arrive(deps, tx, order, [{ shipment: moved, lines }], occurredAt < now ? occurredAt : now, now);
  }
  return true;
}
