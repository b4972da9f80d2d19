import { byId, keyset } from '../../../platform/batching.ts';
import { type Connection, connect, type PageRequest } from '../../../platform/page.ts';
import type { Deps } from '../../../platform/subgraph.ts';
import { suppliesFor, type Viewer } from '../../../platform/viewer.ts';
import type { FulfillmentStatus } from '../domain/fulfillment.ts';
import { type DeliveryPolicyRow, policiesOf } from '../store/delivery-policies.ts';
import {
  eventsOfShipments,
  type FulfillmentRow,
  fulfillmentsById,
  fulfillmentsOfOrders,
  fulfillmentsOfSupplier,
  linesOfShipments,
  type ShipmentLineRow,
  type ShipmentRow,
  type SuppliedLineRow,
  shipmentsById,
  shipmentsOfOrders,
  suppliedLines,
  type TrackingEventRow,
} from '../store/fulfillments.ts';
import { ordersById } from '../store/orders.ts';
import { by, byOrder, type ordersLoaders } from './orders.ts';

export type FulfillmentPage = Connection<FulfillmentRow>;

/**
 * Suppliers' parts of orders, and their parcels: for the supplier's people, and for those who see the order whole. What
 * hangs on a part is to be asked for only of parts that the viewer sees.
 */
export function fulfillmentLoaders(
  { db }: Deps,
  viewer: Viewer,
  { order }: Pick<ReturnType<typeof ordersLoaders>, 'order'>,
) {
  const { pool } = db;
  const visible = async <Row extends { readonly supplierId: string; readonly orderId: string }>(
    rows: Row[],
  ) => {
    const seen = await Promise.all(
      rows.map(async (row) => {
        if (suppliesFor(viewer, row.supplierId)) return true;
        return (await order.load(row.orderId))?.sight === 'WHOLE';
      }),
    );
    return rows.filter((_, i) => seen[i]);
  };
  return {
    fulfillment: byId('ful', async (ids) => visible(await fulfillmentsById(pool, ids))),
    shipment: byId('shp', async (ids) => visible(await shipmentsById(pool, ids))),
    fulfillmentsOf: byOrder<FulfillmentRow>((orderIds) => fulfillmentsOfOrders(pool, orderIds)),
    shipmentsOf: byOrder<ShipmentRow>((orderIds) => shipmentsOfOrders(pool, orderIds)),
    suppliedLinesOf: by<SuppliedLineRow>(
      ({ fulfillmentId }) => fulfillmentId,
      (ids) => suppliedLines(pool, ids),
    ),
    linesOfShipment: by<ShipmentLineRow>(
      ({ shipmentId }) => shipmentId,
      (ids) => linesOfShipments(pool, ids),
    ),
    eventsOf: by<TrackingEventRow>(
      ({ shipmentId }) => shipmentId,
      (ids) => eventsOfShipments(pool, ids),
    ),
    /** Public. */
    policiesOf: by<DeliveryPolicyRow>(
      ({ merchantId }) => merchantId,
      (merchantIds) => policiesOf(pool, merchantIds),
    ),
    /** An order as its suppliers know it: its number and where it goes. Only for whoever sees a part of it. */
    suppliedOrder: byId('ord', (ids) => ordersById(pool, ids)),
  };
}

/** A page of a supplier's parts of orders. */
export async function fulfillmentPage(
  { db }: Deps,
  supplierId: string,
  status: FulfillmentStatus | null,
  page: PageRequest,
): Promise<FulfillmentPage> {
  const { behind, size } = keyset(page);
  const rows = await fulfillmentsOfSupplier(db.pool, supplierId, status, behind, size);
  return connect(rows, page, (row) => [row.id]);
}
