import { readPage } from '../../../../platform/page.ts';
import { worksFor } from '../../../../platform/viewer.ts';
import type { MerchantResolvers } from '../../generated.ts';
import { isOfMerchant } from '../../loaders/parties.ts';

export const Merchant: MerchantResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.merchant.load(id),
  stockLowNotice: ({ id, stockLowNotice }, _, { viewer }) =>
    isOfMerchant(viewer, id) ? stockLowNotice : null,
  members: ({ id }, args, { loaders, viewer }) =>
    isOfMerchant(viewer, id) ? loaders.membersOf.load({ ownerId: id, request: readPage(args, 1) }) : null,
  invitations: ({ id }, args, { loaders, viewer }) =>
    worksFor(viewer, id, ['MERCHANT_OWNER'])
      ? loaders.invitationsOf.load({ ownerId: id, request: readPage(args, 1) })
      : null,
  contracts: ({ id }, { status = null, ...args }, { loaders, viewer }) =>
    isOfMerchant(viewer, id)
      ? loaders.contractsOfMerchant.load({ ownerId: id, status, request: readPage(args, 1) })
      : null,
};
