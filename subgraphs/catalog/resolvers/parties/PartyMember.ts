import { present } from '../../../../platform/batching.ts';
import { isIndividual, suppliesFor, worksFor } from '../../../../platform/viewer.ts';
import type { PartyMemberResolvers } from '../../generated.ts';

export const PartyMember: PartyMemberResolvers = {
  party: async ({ partyId }, _, { loaders }) =>
    partyId.startsWith('mer_')
      ? { __typename: 'Merchant', ...(await present(loaders.merchant.load(partyId))) }
      : { __typename: 'Supplier', ...(await present(loaders.supplier.load(partyId))) },
  label: async ({ partyId, userId, label }, _, { loaders, viewer }) => {
    if (label === null || worksFor(viewer, partyId, ['MERCHANT_OWNER'])) return label;
    if (isIndividual(viewer, userId)) return label;
    return suppliesFor(viewer, partyId) && (await loaders.ownRole.load(partyId)) !== 'STAFF' ? label : null;
  },
};
