import { and, asc, desc, eq, inArray, lt, lte, sql } from 'drizzle-orm';
import type { Executor, Tx } from '../../../platform/db.ts';
import type { FulfillmentStatus } from '../domain/fulfillment.ts';
import {
  fulfillmentOrders,
  lineProgress,
  orderLines,
  purchases,
  shipmentLines,
  shipments,
  trackingEvents,
} from './tables.ts';

export type FulfillmentRow = typeof fulfillmentOrders.$inferSelect;
export type ShipmentRow = typeof shipments.$inferSelect;
export type ShipmentLineRow = typeof shipmentLines.$inferSelect;
export type TrackingEventRow = typeof trackingEvents.$inferSelect;

/** A line as its supplier sees it: what to send, and nothing of what it cost. */
export type SuppliedLineRow = {
  readonly fulfillmentId: string;
  readonly lineId: string;
  readonly productName: string;
  readonly variantName: string;
  readonly offerId: string | null;
  readonly batchId: string | null;
  readonly quantity: number;
  readonly shippedQuantity: number;
  readonly deliveredQuantity: number;
  readonly refundedQuantity: number;
  readonly unshippedRefunds: number;
};

/** Opens the parts of an order; one that is open already stays. Answers those that are new. */
export async function insertFulfillments(tx: Tx, rows: readonly FulfillmentRow[]): Promise<FulfillmentRow[]> {
  if (rows.length === 0) return [];
  return tx
    .insert(fulfillmentOrders)
    .values([...rows])
    .onConflictDoNothing({ target: [fulfillmentOrders.orderId, fulfillmentOrders.supplierId] })
    .returning();
}

export async function fulfillmentsById(
  executor: Executor,
  ids: readonly string[],
): Promise<FulfillmentRow[]> {
  return executor
    .select()
    .from(fulfillmentOrders)
    .where(inArray(fulfillmentOrders.id, [...ids]));
}

export async function fulfillmentsOfOrders(
  executor: Executor,
  orderIds: readonly string[],
): Promise<FulfillmentRow[]> {
  return executor
    .select()
    .from(fulfillmentOrders)
    .where(inArray(fulfillmentOrders.orderId, [...orderIds]))
    .orderBy(asc(fulfillmentOrders.orderId), asc(fulfillmentOrders.id));
}

/** Up to so many of a supplier's parts, newest first, from behind an id. */
export async function fulfillmentsOfSupplier(
  executor: Executor,
  supplierId: string,
  status: FulfillmentStatus | null,
  behind: string | null,
  limit: number,
): Promise<FulfillmentRow[]> {
  return executor
    .select()
    .from(fulfillmentOrders)
    .where(
      and(
        eq(fulfillmentOrders.supplierId, supplierId),
        status === null ? undefined : eq(fulfillmentOrders.status, status),
        behind === null ? undefined : lt(fulfillmentOrders.id, behind),
      ),
    )
    .orderBy(desc(fulfillmentOrders.id))
    .limit(limit);
}

export async function moveFulfillment(
  tx: Tx,
  id: string,
  change: Partial<Pick<FulfillmentRow, 'status' | 'shippedAt' | 'deliveredAt' | 'promiseMet'>>,
): Promise<void> {
  await tx.update(fulfillmentOrders).set(change).where(eq(fulfillmentOrders.id, id));
}

/** The lines of some parts, in the orders' order. */
export async function suppliedLines(
  executor: Executor,
  fulfillmentIds: readonly string[],
): Promise<SuppliedLineRow[]> {
  return executor
    .select({
      fulfillmentId: fulfillmentOrders.id,
      lineId: orderLines.id,
      productName: orderLines.productName,
      variantName: orderLines.variantName,
      offerId: orderLines.offerId,
      batchId: orderLines.batchId,
      quantity: lineProgress.quantity,
      shippedQuantity: lineProgress.shippedQuantity,
      deliveredQuantity: lineProgress.deliveredQuantity,
      refundedQuantity: lineProgress.refundedQuantity,
      unshippedRefunds: lineProgress.unshippedRefunds,
    })
    .from(fulfillmentOrders)
    .innerJoin(
      orderLines,
      and(
        eq(orderLines.orderId, fulfillmentOrders.orderId),
        eq(orderLines.supplierId, fulfillmentOrders.supplierId),
      ),
    )
    .innerJoin(lineProgress, eq(lineProgress.lineId, orderLines.id))
    .where(inArray(fulfillmentOrders.id, [...fulfillmentIds]))
    .orderBy(asc(fulfillmentOrders.id), asc(orderLines.position));
}

/** Enters a parcel; false when its tracking number is another's. */
export async function insertShipment(
  tx: Tx,
  shipment: ShipmentRow,
  lines: readonly ShipmentLineRow[],
): Promise<boolean> {
  const entered = await tx
    .insert(shipments)
    .values(shipment)
    .onConflictDoNothing({ target: [shipments.carrier, shipments.trackingNumber] })
    .returning({ id: shipments.id });
  if (entered.length === 0) return false;
  await tx.insert(shipmentLines).values([...lines]);
  return true;
}

export async function shipmentsById(executor: Executor, ids: readonly string[]): Promise<ShipmentRow[]> {
  return executor
    .select()
    .from(shipments)
    .where(inArray(shipments.id, [...ids]));
}

export async function shipmentsOfOrders(
  executor: Executor,
  orderIds: readonly string[],
): Promise<ShipmentRow[]> {
  return executor
    .select()
    .from(shipments)
    .where(inArray(shipments.orderId, [...orderIds]))
    .orderBy(asc(shipments.orderId), asc(shipments.id));
}

export async function shipmentByNumber(
  executor: Executor,
  carrier: string,
  trackingNumber: string,
): Promise<ShipmentRow | null> {
  const [row] = await executor
    .select()
    .from(shipments)
    .where(and(eq(shipments.carrier, carrier), eq(shipments.trackingNumber, trackingNumber)));
  return row ?? null;
}

export async function linesOfShipments(
  executor: Executor,
  shipmentIds: readonly string[],
): Promise<ShipmentLineRow[]> {
  return executor
    .select()
    .from(shipmentLines)
    .where(inArray(shipmentLines.shipmentId, [...shipmentIds]))
    .orderBy(asc(shipmentLines.shipmentId), asc(shipmentLines.lineId));
}

/** What carriers said of parcels, the newest first. */
export async function eventsOfShipments(
  executor: Executor,
  shipmentIds: readonly string[],
): Promise<TrackingEventRow[]> {
  return executor
    .select()
    .from(trackingEvents)
    .where(inArray(trackingEvents.shipmentId, [...shipmentIds]))
    .orderBy(asc(trackingEvents.shipmentId), desc(trackingEvents.occurredAt), desc(trackingEvents.eventId));
}

/** Keeps what a carrier said; false when it said so before. */
export async function insertTrackingEvent(tx: Tx, event: TrackingEventRow): Promise<boolean> {
  const kept = await tx
    .insert(trackingEvents)
    .values(event)
    .onConflictDoNothing()
    .returning({ eventId: trackingEvents.eventId });
  return kept.length === 1;
}

export async function moveShipment(
  tx: Tx,
  id: string,
  change: Partial<Pick<ShipmentRow, 'status' | 'arrivedAt'>>,
): Promise<void> {
  await tx.update(shipments).set(change).where(eq(shipments.id, id));
}

/** Raises how many units of lines were shipped, or have arrived, in one statement. */
export async function raiseProgress(
  tx: Tx,
  counter: 'shipped_quantity' | 'delivered_quantity',
  lines: readonly { readonly lineId: string; readonly quantity: number }[],
  at: Date,
): Promise<void> {
  const rows = JSON.stringify(lines.map(({ lineId, quantity }) => ({ line_id: lineId, quantity })));
  const column = sql.identifier(counter);
  const arrived =
    counter === 'delivered_quantity' ? sql`, delivered_at = ${at.toISOString()}::timestamptz` : sql``;
  await tx.execute(sql`update ${lineProgress} set ${column} = ${column} + given.quantity ${arrived}
    from json_to_recordset(${rows}::json) as given(line_id text, quantity int)
    where ${lineProgress}.line_id = given.line_id`);
}

/** Orders with a parcel that was sent before an instant and that nobody has confirmed. */
export async function unconfirmedOrders(executor: Executor, before: Date, limit: number): Promise<string[]> {
  const rows = await executor
    .selectDistinct({ orderId: shipments.orderId })
    .from(shipments)
    .where(
      and(
        sql`${shipments.arrivedAt} is null`,
        lte(shipments.shippedAt, before),
        sql`${shipments.status} <> 'RETURNED'`,
      ),
    )
    .limit(limit);
  return rows.map(({ orderId }) => orderId);
}

/** Orders whose goods arrived before an instant and that have not come to their end, from behind an id. */
export async function deliveredOrders(
  executor: Executor,
  before: Date,
  behind: string,
  limit: number,
): Promise<string[]> {
  const rows = await executor
    .select({ id: purchases.id })
    .from(purchases)
    .where(
      and(
        eq(purchases.status, 'DELIVERED'),
        lte(purchases.deliveredAt, before),
        sql`${purchases.id} > ${behind}`,
      ),
    )
    .orderBy(asc(purchases.id))
    .limit(limit);
  return rows.map(({ id }) => id);
}
