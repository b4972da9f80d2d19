import { readPage } from '../../../platform/page.ts';
import type { MerchantResolvers } from '../generated.ts';

export const Merchant: MerchantResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.merchant.load(id),
  listings: ({ id }, args, { loaders }) =>
    loaders.listingsOf.load({ ownerId: id, request: readPage(args, 1) }),
};
