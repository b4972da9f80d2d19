import { mayRead } from '../../../platform/viewer.ts';
import type { LeadResolvers } from '../generated.ts';
import { sessionPage } from './pages.ts';

export const Lead: LeadResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.lead.load(id),
  merchant: ({ merchantId }) => ({ id: merchantId }),
  visitor: ({ visitorId }, _, { loaders }) => loaders.visitor.load(visitorId),
  customer: async ({ merchantId, visitorId }, _, { viewer, loaders }) => {
    if (!mayRead(viewer, merchantId, 'leads:read')) return null;
    const customerId = (await loaders.visitor.load(visitorId))?.customerId ?? null;
    return customerId === null ? null : { id: customerId };
  },
  displayName: ({ displayName }) => displayName,
  agent: ({ agentId }) => (agentId === null ? null : { id: agentId }),
  lastViewed: ({ lastViewed }) =>
    lastViewed === null
      ? null
      : {
          listing: lastViewed.listingId === null ? null : { id: lastViewed.listingId },
          section: lastViewed.section,
          at: new Date(lastViewed.at),
        },
  sessions: ({ id }, args, { loaders }) => sessionPage(loaders, id, args),
};
