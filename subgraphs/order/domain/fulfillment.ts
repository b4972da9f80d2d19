/** Where a supplier's part of an order stands. */
export type FulfillmentStatus = 'OPEN' | 'PARTIALLY_SHIPPED' | 'SHIPPED' | 'DELIVERED' | 'CANCELLED';

/** Every step a supplier's part may take. */
const steps: Record<FulfillmentStatus, readonly FulfillmentStatus[]> = {
  OPEN: ['PARTIALLY_SHIPPED', 'SHIPPED', 'DELIVERED', 'CANCELLED'],
  PARTIALLY_SHIPPED: ['SHIPPED', 'DELIVERED'],
  SHIPPED: ['DELIVERED'],
  DELIVERED: [],
  CANCELLED: [],
};

export function fulfillmentMayBecome(from: FulfillmentStatus, to: FulfillmentStatus): boolean {
  return steps[from].includes(to);
}

/** A line as far as its shipment is concerned. */
export type ShippedLine = {
  readonly quantity: number;
  readonly shippedQuantity: number;
  readonly deliveredQuantity: number;
  readonly unshippedRefunds: number;
};

/** Where lines stand together: units that were refunded before they were shipped do not count. */
export function fulfillmentOf(lines: readonly ShippedLine[]): FulfillmentStatus {
  const sum = (of: (line: ShippedLine) => number) => lines.reduce((all, line) => all + of(line), 0);
  const due = sum(({ quantity, unshippedRefunds }) => quantity - unshippedRefunds);
  const shipped = sum(({ shippedQuantity }) => shippedQuantity);
  if (due === 0) return 'CANCELLED';
  if (shipped === 0) return 'OPEN';
  if (shipped < due) return 'PARTIALLY_SHIPPED';
  return sum(({ deliveredQuantity }) => deliveredQuantity) < due ? 'SHIPPED' : 'DELIVERED';
}

/** Where a shipment stands, as its carrier says. */
export type ShipmentStatus =
  | 'CREATED'
  | 'PICKED_UP'
  | 'IN_TRANSIT'
  | 'OUT_FOR_DELIVERY'
  | 'EXCEPTION'
  | 'SIGNED'
  | 'RETURNED';

/** Every step a shipment may take; carriers leave steps out, and say things late. What was signed for stays so. */
const shipmentSteps: Record<ShipmentStatus, readonly ShipmentStatus[]> = {
  CREATED: ['PICKED_UP', 'IN_TRANSIT', 'OUT_FOR_DELIVERY', 'EXCEPTION', 'SIGNED', 'RETURNED'],
  PICKED_UP: ['IN_TRANSIT', 'OUT_FOR_DELIVERY', 'EXCEPTION', 'SIGNED', 'RETURNED'],
  IN_TRANSIT: ['OUT_FOR_DELIVERY', 'EXCEPTION', 'SIGNED', 'RETURNED'],
  OUT_FOR_DELIVERY: ['IN_TRANSIT', 'EXCEPTION', 'SIGNED', 'RETURNED'],
  EXCEPTION: ['IN_TRANSIT', 'OUT_FOR_DELIVERY', 'SIGNED', 'RETURNED'],
  SIGNED: [],
  RETURNED: [],
};

export function shipmentMayBecome(from: ShipmentStatus, to: ShipmentStatus): boolean {
  return shipmentSteps[from].includes(to);
}
