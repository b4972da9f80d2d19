import type { Tx } from '../../../platform/db.ts';
import { isIdempotencyKey, once } from '../../../platform/idempotency.ts';
import { newId } from '../../../platform/ids.ts';
import type { Deps } from '../../../platform/subgraph.ts';
import { requireUser, suppliesFor, type Viewer } from '../../../platform/viewer.ts';
import { refuse, refuseInput } from '../errors.ts';
import { shipmentTracked } from '../events.ts';
import { unitsInOpenAfterSales } from '../store/after-sales.ts';
import {
  type FulfillmentRow,
  insertShipment,
  raiseProgress,
  type ShipmentRow,
  suppliedLines,
} from '../store/fulfillments.ts';
import { lockOrder } from '../store/orders.ts';
import { idempotencyKeys } from '../store/tables.ts';
import { settleFulfillment } from './settle-fulfillment.ts';

/** A parcel that a supplier hands to a carrier. */
export type ShipGoods = {
  readonly fulfillmentId: string;
  readonly lines: readonly { readonly lineId: string; readonly quantity: number }[];
  readonly carrier: string;
  readonly trackingNumber: string;
  readonly idempotencyKey: string;
};

const path = ['fulfillmentId'];

/** Sends goods of a supplier's part of an order; never a unit twice (F25). The supplier's people. */
export async function shipGoods(
  deps: Deps & { readonly viewer: Viewer },
  seen: FulfillmentRow | null,
  input: ShipGoods,
): Promise<{ shipmentId: string }> {
  const actor = requireUser(deps.viewer);
  checkInput(input);
  if (seen === null) return refuse('NOT_FOUND', path);
  if (!suppliesFor(deps.viewer, seen.supplierId)) return refuse('FORBIDDEN', path);
  const { idempotencyKey: key, ...request } = input;
  const intention = { actor, action: 'shipGoods', key, request, now: deps.clock() };
  const conflict = () => refuse('IDEMPOTENCY_CONFLICT', ['idempotencyKey']);
  return deps.db.transaction((tx) =>
    once(tx, idempotencyKeys, intention, conflict, () => ship(deps, tx, seen, input, intention.now)),
  );
}

async function ship(deps: Deps, tx: Tx, part: FulfillmentRow, input: ShipGoods, now: Date) {
  const order = await lockOrder(tx, part.orderId);
  if (order === null) return refuse('NOT_FOUND', path);
  if (order.status !== 'PAID' && order.status !== 'PARTIALLY_FULFILLED')
    return refuse('WRONG_STATE', path, { status: order.status });
  if (order.addressSealed === null) return refuse('ADDRESS_MISSING', path);
  await checkLeft(tx, part, input.lines);
  const { id: fulfillmentId, merchantId, orderId, supplierId } = part;
  const { carrier, trackingNumber } = input;
  const shipment: ShipmentRow = {
    id: newId('shp', now),
    ...{ merchantId, orderId, fulfillmentId, supplierId, carrier, trackingNumber },
    ...{ status: 'CREATED', shippedAt: now, arrivedAt: null },
  };
  const lines = input.lines.map((line) => ({ ...line, shipmentId: shipment.id, merchantId }));
  if (!(await insertShipment(tx, shipment, lines)))
    return refuse('TRACKING_NUMBER_TAKEN', ['trackingNumber']);
  await raiseProgress(tx, 'shipped_quantity', input.lines, now);
  await deps.outbox.append(tx, [shipmentTracked(shipment, order.customerId, now)]);
  await settleFulfillment(deps, tx, order, now);
  return { shipmentId: shipment.id };
}

/** What is left to ship: not shipped, not refunded, and not asked back. */
async function checkLeft(tx: Tx, part: FulfillmentRow, wanted: ShipGoods['lines']): Promise<void> {
  const asked = await unitsInOpenAfterSales(tx, part.orderId);
  const lines = new Map((await suppliedLines(tx, [part.id])).map((line) => [line.lineId, line]));
  for (const [index, { lineId, quantity }] of wanted.entries()) {
    const line = lines.get(lineId);
    if (line === undefined) return refuse('NOT_FOUND', ['lines', index, 'lineId']);
    const open = asked.get(lineId)?.unshipped ?? 0;
    const left = line.quantity - line.shippedQuantity - line.unshippedRefunds - open;
    if (quantity > left) refuse('ALREADY_SHIPPED', ['lines', index, 'quantity'], { left: Math.max(0, left) });
  }
}

function checkInput({ lines, carrier, trackingNumber, idempotencyKey }: ShipGoods): void {
  if (!isIdempotencyKey(idempotencyKey))
    refuseInput(['idempotencyKey'], '8 to 128 printable characters.', '须为 8 至 128 个可打印字符。');
  const distinct = new Set(lines.map(({ lineId }) => lineId)).size === lines.length;
  if (lines.length < 1 || lines.length > 50 || !distinct)
    refuseInput(['lines'], '1 to 50 lines, each once.', '须为 1 至 50 行且不重复。');
  lines.forEach(({ quantity }, index) => {
    if (quantity < 1) refuseInput(['lines', index, 'quantity'], '1 or more.', '须为 1 或更多。');
  });
  if (!/^[A-Z][A-Z0-9_]{1,29}$/.test(carrier))
    refuseInput(['carrier'], '2 to 30 of A-Z, 0-9 and _.', '须为 2 至 30 个大写字母、数字或下划线。');
  if (!/^[A-Za-z0-9-]{4,40}$/.test(trackingNumber))
    refuseInput(['trackingNumber'], '4 to 40 letters, digits and -.', '须为 4 至 40 个字母、数字或连字符。');
}
