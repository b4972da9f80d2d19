import { present } from '../../../../platform/batching.ts';
import { readPage } from '../../../../platform/page.ts';
import { mayRead, worksFor } from '../../../../platform/viewer.ts';
import type { ListingResolvers } from '../../generated.ts';

export const Listing: ListingResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.listing.load(id),
  merchant: ({ merchantId }, _, { loaders }) => present(loaders.merchant.load(merchantId)),
  offReason: ({ offReason, merchantId }, _, { viewer }) =>
    mayRead(viewer, merchantId, 'catalog:read') ? offReason : null,
  offer: ({ offerId }, _, { loaders }) => loaders.offer.load(offerId),
  price: ({ priceMinor, currency }) => ({ amountMinor: priceMinor, currency }),
  priceHistory: ({ id, merchantId }, args, { loaders, viewer }) =>
    worksFor(viewer, merchantId)
      ? loaders.pricesOf.load({ listingId: id, request: readPage(args, 1) })
      : null,
  product: ({ productId }, _, { loaders }) => present(loaders.product.load(productId)),
  variant: ({ variantId }, _, { loaders }) => present(loaders.variant.load(variantId)),
};
