import { isPlatform, suppliesFor, type Viewer } from '../../../../platform/viewer.ts';
import type { Resolvers } from '../../generated.ts';
import { HeldCoupon, HeldLine, HeldSale } from './held-sale.ts';
import { Mutation } from './Mutation.ts';
import { StockLevel, StockMovement } from './StockLevel.ts';

export const stockResolvers: Resolvers = {
  HeldCoupon,
  HeldLine,
  HeldSale,
  Listing: {
    availability: async ({ offerId }, _, { loaders }) =>
      (await loaders.stockLevel.load(offerId)).availability,
  },
  Mutation,
  StockLevel,
  StockMovement,
  SupplierOffer: {
    stock: ({ id, supplierId }, _, { loaders, viewer }) =>
      keepsStockOf(viewer, supplierId) ? loaders.stockLevel.load(id) : null,
    availability: async ({ id, supplierId }, _, { loaders, viewer }) => {
      // What a merchant's people may know of an offer they may list; the loader leaves out the rest.
      const may =
        keepsStockOf(viewer, supplierId) || (isMerchants(viewer) && (await loaders.offer.load(id)) !== null);
      return may ? (await loaders.stockLevel.load(id)).available : null;
    },
  },
};

function keepsStockOf(viewer: Viewer, supplierId: string): boolean {
  return suppliesFor(viewer, supplierId) || isPlatform(viewer);
}

function isMerchants(viewer: Viewer): boolean {
  return viewer.grants.some(
    (grant) => 'merchantId' in grant && (grant.role !== 'APP' || grant.scopes.includes('catalog:read')),
  );
}
