import { randomUUID } from 'node:crypto';
import type { Deps, Webhook } from '../../../platform/subgraph.ts';
import { requireUser, suppliesFor, type Viewer } from '../../../platform/viewer.ts';
import type { SandboxCarrier } from '../domain/carrier.ts';
import type { ShipmentStatus } from '../domain/fulfillment.ts';
import { refuse, refuseInput } from '../errors.ts';
import type { ShipmentRow } from '../store/fulfillments.ts';
import { trackShipment } from './track-shipment.ts';

/** The sandbox carrier, and the door it sends its notices to. */
export type CarrierDesk = { readonly carrier: SandboxCarrier; readonly deliver: Webhook['handle'] };

/** What a carrier, or the supplier in its stead, says of a parcel. */
export type Tracking = {
  readonly status: ShipmentStatus;
  readonly place?: string | null | undefined;
  readonly description?: string | null | undefined;
  readonly occurredAt?: Date | null | undefined;
};

const path = ['shipmentId'];

/**
 * Says where a parcel is: of one that goes by the sandbox carrier the carrier says it, by its signed notice; of any other
 * the supplier, who has it from a carrier that does not tell us. The supplier's people.
 */
export async function recordTracking(
  deps: Deps & { readonly viewer: Viewer },
  desk: CarrierDesk | null,
  seen: ShipmentRow | null,
  tracking: Tracking,
): Promise<void> {
  requireUser(deps.viewer);
  if (seen === null) return refuse('NOT_FOUND', path);
  if (!suppliesFor(deps.viewer, seen.supplierId)) return refuse('FORBIDDEN', path);
  const now = deps.clock();
  const occurredAt = tracking.occurredAt ?? now;
  if (occurredAt > now) refuseInput(['occurredAt'], 'Not in the future.', '不能晚于现在。');
  const { status } = tracking;
  if (status === 'CREATED') refuseInput(['status'], 'Not CREATED.', '不能为 CREATED。');
  const said = {
    id: randomUUID(),
    ...{ trackingNumber: seen.trackingNumber, status, occurredAt },
    place: checkedText(tracking.place ?? '', 'place', 100),
    description: checkedText(tracking.description ?? '', 'description', 300),
  };
  if (desk === null || desk.carrier.code !== seen.carrier) await trackShipment(deps, seen.carrier, said);
  else await desk.deliver(desk.carrier.notice([said], now));
}

function checkedText(given: string, field: string, longest: number): string {
  const text = given.trim();
  if ([...text].length <= longest && !/[\p{Cc}\p{Cs}]/u.test(text)) return text;
  return refuseInput([field], `At most ${longest} characters.`, `最多 ${longest} 个字符。`);
}
