import type { Reaction } from '../../../platform/subgraph.ts';
import type { CustomerErasedPayload, CustomerTierChangedPayload } from '../../order/events.ts';
import { addMembers, dropMember } from '../store/coupons.ts';

/** The segment of a membership tier: what a coupon for its members names. */
const segmentOf = (tier: string) => `tier-${tier}`;

/** Keeps the segments of membership tiers, and forgets who was in any when a customer is forgotten. */
export const onCustomerChanged: Reaction = {
  name: 'catalog.on-customer-changed',
  source: 'order',
  facts: ['customer.tierChanged', 'customer.erased'],
  async react(tx, { name, payload }) {
    if (name === 'customer.erased') {
      const { merchantId, userId } = payload as unknown as CustomerErasedPayload;
      await dropMember(tx, merchantId, userId, null);
      return;
    }
    const { merchantId, userId, from, to } = payload as unknown as CustomerTierChangedPayload;
    if (from !== null) await dropMember(tx, merchantId, userId, segmentOf(from));
    if (to !== null) await addMembers(tx, merchantId, segmentOf(to), [userId]);
  },
};
