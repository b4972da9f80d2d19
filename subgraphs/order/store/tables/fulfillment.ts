import { sql } from 'drizzle-orm';
import { boolean, check, index, integer, primaryKey, text, unique } from 'drizzle-orm/pg-core';
import type { DeliveryKind } from '../../domain/delivery.ts';
import type { FulfillmentStatus, ShipmentStatus } from '../../domain/fulfillment.ts';
import { orderLines, purchases } from './orders.ts';
import { id, instant, minor, orders } from './schema.ts';

/** What a merchant promises for a region, and what it costs. */
export const deliveryPolicies = orders.table(
  'delivery_policies',
  {
    merchantId: text('merchant_id').notNull(),
    /** The beginning of the regions' codes; empty for everywhere. */
    regionPrefix: text('region_prefix').notNull(),
    kind: text().$type<DeliveryKind>().notNull(),
    cutoffMinute: integer('cutoff_minute').notNull(),
    days: integer().notNull(),
    freightMinor: minor('freight_minor').notNull(),
    freeFromMinor: minor('free_from_minor'),
    updatedAt: instant('updated_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.merchantId, table.regionPrefix, table.kind] }),
    check('delivery_policies_region', sql`${table.regionPrefix} ~ '^([0-9]{2}|[0-9]{4}|[0-9]{6})?$'`),
    check('delivery_policies_kind', sql`${table.kind} in ('SAME_DAY', 'NEXT_DAY', 'STANDARD')`),
    check('delivery_policies_cutoff', sql`${table.cutoffMinute} between 0 and 1440`),
    check(
      'delivery_policies_days',
      sql`case ${table.kind} when 'SAME_DAY' then ${table.days} = 0 when 'NEXT_DAY' then ${table.days} = 1 else ${table.days} between 0 and 60 end`,
    ),
    check('delivery_policies_freight', sql`${table.freightMinor} between 0 and 100000000`),
    check('delivery_policies_free_from', sql`${table.freeFromMinor} >= 0`),
  ],
);

/** One supplier's part of an order. */
export const fulfillmentOrders = orders.table(
  'fulfillment_orders',
  {
    id: id(),
    merchantId: text('merchant_id').notNull(),
    orderId: text('order_id')
      .notNull()
      .references(() => purchases.id),
    supplierId: text('supplier_id').notNull(),
    status: text().$type<FulfillmentStatus>().notNull(),
    promiseKind: text('promise_kind').$type<DeliveryKind>(),
    promisedBy: instant('promised_by'),
    openedAt: instant('opened_at').notNull(),
    shippedAt: instant('shipped_at'),
    deliveredAt: instant('delivered_at'),
    /** Whether all of it arrived by then; null while nobody knows, or nothing was promised. */
    promiseMet: boolean('promise_met'),
  },
  (table) => [
    unique('fulfillment_orders_supplier_once').on(table.orderId, table.supplierId),
    index('fulfillment_orders_supplier').on(table.supplierId, table.status, table.id),
    index('fulfillment_orders_merchant').on(table.merchantId, table.id),
    check(
      'fulfillment_orders_status',
      sql`${table.status} in ('OPEN', 'PARTIALLY_SHIPPED', 'SHIPPED', 'DELIVERED', 'CANCELLED')`,
    ),
    check(
      'fulfillment_orders_delivered_at',
      sql`(${table.status} = 'DELIVERED') = (${table.deliveredAt} is not null)`,
    ),
    check('fulfillment_orders_promise', sql`(${table.promiseKind} is null) = (${table.promisedBy} is null)`),
  ],
);

/** A parcel. */
export const shipments = orders.table(
  'shipments',
  {
    id: id(),
    merchantId: text('merchant_id').notNull(),
    orderId: text('order_id')
      .notNull()
      .references(() => purchases.id),
    fulfillmentId: text('fulfillment_id')
      .notNull()
      .references(() => fulfillmentOrders.id),
    supplierId: text('supplier_id').notNull(),
    carrier: text().notNull(),
    trackingNumber: text('tracking_number').notNull(),
    status: text().$type<ShipmentStatus>().notNull(),
    shippedAt: instant('shipped_at').notNull(),
    arrivedAt: instant('arrived_at'),
  },
  (table) => [
    unique('shipments_tracking_number').on(table.carrier, table.trackingNumber),
    index('shipments_order').on(table.orderId, table.id),
    index('shipments_unconfirmed').on(table.shippedAt).where(sql`arrived_at is null`),
    check(
      'shipments_status',
      sql`${table.status} in ('CREATED', 'PICKED_UP', 'IN_TRANSIT', 'OUT_FOR_DELIVERY', 'EXCEPTION', 'SIGNED', 'RETURNED')`,
    ),
    check('shipments_carrier', sql`${table.carrier} ~ '^[A-Z][A-Z0-9_]{1,29}$'`),
    check('shipments_number', sql`${table.trackingNumber} ~ '^[A-Za-z0-9-]{4,40}$'`),
  ],
);

/** What is in a parcel. Only appended to: a trigger refuses anything else. */
export const shipmentLines = orders.table(
  'shipment_lines',
  {
    shipmentId: text('shipment_id')
      .notNull()
      .references(() => shipments.id),
    lineId: text('line_id')
      .notNull()
      .references(() => orderLines.id),
    merchantId: text('merchant_id').notNull(),
    quantity: integer().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.shipmentId, table.lineId] }),
    check('shipment_lines_quantity', sql`${table.quantity} >= 1`),
  ],
);

/** What carriers said. Only appended to: a trigger refuses anything else. */
export const trackingEvents = orders.table(
  'tracking_events',
  {
    shipmentId: text('shipment_id')
      .notNull()
      .references(() => shipments.id),
    eventId: text('event_id').notNull(),
    merchantId: text('merchant_id').notNull(),
    status: text().$type<ShipmentStatus>().notNull(),
    place: text().notNull(),
    description: text().notNull(),
    occurredAt: instant('occurred_at').notNull(),
    receivedAt: instant('received_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.shipmentId, table.eventId] }),
    check(
      'tracking_events_texts',
      sql`char_length(${table.place}) <= 100 and char_length(${table.description}) <= 300`,
    ),
  ],
);
