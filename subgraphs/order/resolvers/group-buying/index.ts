import { readPage } from '../../../../platform/page.ts';
import type { Resolvers } from '../../generated.ts';
import { teamPage } from '../../loaders/group-buying.ts';

/** An activity as far as this subgraph knows it. */
export type ActivityKey = { readonly id: string };

/** Teams of buyers. */
export const groupBuyingResolvers: Resolvers = {
  GroupBuyActivity: {
    __resolveReference: ({ id }) => ({ id }),
    joinableTeams: ({ id }, args, context) => teamPage(context, id, readPage(args, 1)),
  },
  GroupBuyTeam: {
    __resolveReference: ({ id }, { loaders }) => loaders.team.load(id),
    merchant: ({ merchantId }) => ({ id: merchantId }),
    activity: ({ activityId }) => ({ id: activityId }),
    listing: ({ listingId }) => ({ id: listingId }),
    members: ({ id }, _, { loaders }) => loaders.seatsOf.load(id),
  },
  GroupBuyMember: {
    refunded: ({ state }) => state === 'REFUNDED',
    order: ({ orderId }, _, { loaders }) => loaders.order.load(orderId),
  },
  Order: {
    groupBuyTeam: ({ groupBuyTeamId }, _, { loaders }) =>
      groupBuyTeamId === null ? null : loaders.team.load(groupBuyTeamId),
  },
  Query: { groupBuyTeam: (_, { id }, { loaders }) => loaders.team.load(id) },
};
