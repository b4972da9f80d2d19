import type { Reaction } from '../../../platform/subgraph.ts';
import type { CouponClaimedPayload } from '../../catalog/events.ts';
import { countClaim } from '../actions/attribute-order.ts';
import { creditClaim } from '../actions/measure-outreach.ts';

/** Counts claims of coupons to the card and the link that their visitor came by, and to the message that brought the coupon. */
export const onCouponClaimed: Reaction = {
  name: 'card.on-coupon-claimed',
  source: 'catalog',
  facts: ['coupon.claimed'],
  async react(tx, { payload, occurredAt }, deps) {
    const { merchantId, claimId, couponId, visitorId = null } = payload as unknown as CouponClaimedPayload;
    const at = new Date(occurredAt);
    await countClaim(deps, tx, { claimId, merchantId, visitorId }, at);
    if (visitorId !== null) await creditClaim(tx, { visitorId, couponId }, at);
  },
};
