import type { ListingResolvers } from '../generated.ts';
import { present } from '../loaders.ts';

export const Listing: ListingResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.listing.load(id),
  merchant: ({ merchantId }, _, { loaders }) => present(loaders.merchant.load(merchantId)),
  product: ({ productId }, _, { loaders }) => present(loaders.product.load(productId)),
  price: ({ priceMinor, currency }) => ({ amountMinor: priceMinor, currency }),
};
