import { present } from '../../../../platform/batching.ts';
import { mayRead } from '../../../../platform/viewer.ts';
import type { GroupBuyActivityResolvers } from '../../generated.ts';

export const GroupBuyActivity: GroupBuyActivityResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.groupBuyActivity.load(id),
  merchant: ({ merchantId }, _, { loaders }) => present(loaders.merchant.load(merchantId)),
  listing: ({ listingId }, _, { loaders }) => loaders.listing.load(listingId),
  price: ({ priceMinor, currency }) => ({ amountMinor: priceMinor, currency }),
  stockShare: ({ merchantId, stockShare }, _, { viewer }) =>
    mayRead(viewer, merchantId, 'catalog:read') ? stockShare : null,
  takenQuantity: ({ merchantId, taken }, _, { viewer }) =>
    mayRead(viewer, merchantId, 'catalog:read') ? taken : null,
};
