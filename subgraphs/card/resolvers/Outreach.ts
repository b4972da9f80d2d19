import type { MessageResolvers, OutreachResolvers } from '../generated.ts';

const listingsOf = (ids: readonly string[]) => ids.map((id) => ({ id }));
const couponOf = (id: string | null) => (id === null ? null : { id });

export const Outreach: OutreachResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.outreach.load(id),
  lead: async ({ leadId }, _, { loaders }) => {
    const lead = await loaders.lead.load(leadId);
    if (lead === null) throw new Error('A message outlived its lead.');
    return lead;
  },
  listings: ({ listingIds }) => listingsOf(listingIds),
  coupon: ({ couponId }) => couponOf(couponId),
  draftedById: ({ draftedBy }) => draftedBy,
  sentById: ({ sentBy }) => sentBy,
  revenue: ({ orders, revenueMinor, currency }) =>
    orders === 0 ? null : { amountMinor: revenueMinor, currency },
};

export const Message: MessageResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.message.load(id),
  merchant: ({ merchantId }) => ({ id: merchantId }),
  listings: ({ listingIds }) => listingsOf(listingIds),
  coupon: ({ couponId }) => couponOf(couponId),
  sentAt: ({ sentAt }) => sentAt as Date,
};
