import type { Deps, Webhook } from '../../../platform/subgraph.ts';
import { trackShipment } from '../actions/track-shipment.ts';
import type { Carrier } from '../domain/carrier.ts';

/**
 * The door for a carrier's notices, `/webhooks/order/carrier-{code}`. 200: taken in, now or before. 422: one of them is of
 * no parcel of ours; the others are taken in. 401: not the carrier's, or older than five minutes.
 */
export function carrierWebhook(deps: Deps, carrier: Carrier): Webhook {
  return {
    name: `carrier-${carrier.code.toLowerCase().replaceAll('_', '-')}`,
    async handle({ headers, body }) {
      const notices = carrier.verify(headers, body, deps.clock());
      if (notices === null) {
        deps.log.warn({ carrier: carrier.code }, 'tracking notice refused');
        return { status: 401, body: 'Not signed by the carrier, or too old.\n' };
      }
      let unknown = 0;
      for (const notice of notices) {
        if ((await trackShipment(deps, carrier.code, notice)) === 'UNKNOWN') unknown += 1;
      }
      if (unknown === 0) return { status: 200, body: 'ok\n' };
      deps.log.warn({ carrier: carrier.code, unknown }, 'tracking notices of no parcel of ours');
      return { status: 422, body: `${unknown} of no parcel of ours\n` };
    },
  };
}
