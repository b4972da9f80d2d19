import type { LeadResolvers } from '../generated.ts';
import { sessionPage } from './pages.ts';

export const Lead: LeadResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.lead.load(id),
  merchant: ({ merchantId }) => ({ id: merchantId }),
  visitor: ({ visitorId }, _, { loaders }) => loaders.visitor.load(visitorId),
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
