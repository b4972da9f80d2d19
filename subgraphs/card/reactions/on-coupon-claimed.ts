import type { Reaction } from '../../../platform/subgraph.ts';
import type { CouponClaimedPayload } from '../../catalog/events.ts';
import { creditClaim } from '../actions/measure-outreach.ts';

/** Follows what messages with a coupon lead to. */
export const onCouponClaimed: Reaction = {
  name: 'card.on-coupon-claimed',
  source: 'catalog',
  facts: ['coupon.claimed'],
  async react(tx, { payload, occurredAt }) {
    const { visitorId = null, couponId } = payload as unknown as CouponClaimedPayload;
    if (visitorId !== null) await creditClaim(tx, { visitorId, couponId }, new Date(occurredAt));
  },
};
