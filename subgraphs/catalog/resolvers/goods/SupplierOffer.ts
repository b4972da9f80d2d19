import { present } from '../../../../platform/batching.ts';
import { isPlatform, suppliesFor } from '../../../../platform/viewer.ts';
import type { SupplierOfferResolvers } from '../../generated.ts';

export const SupplierOffer: SupplierOfferResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.offer.load(id),
  supplier: ({ supplierId }, _, { loaders }) => present(loaders.supplier.load(supplierId)),
  product: ({ productId }, _, { loaders }) => present(loaders.product.load(productId)),
  variant: ({ variantId }, _, { loaders }) => present(loaders.variant.load(variantId)),
  wholesalePrice: ({ supplierId, wholesaleMinor, currency }, _, { viewer }) => {
    const may = suppliesFor(viewer, supplierId) || isPlatform(viewer);
    return may ? { amountMinor: wholesaleMinor, currency } : null;
  },
};
