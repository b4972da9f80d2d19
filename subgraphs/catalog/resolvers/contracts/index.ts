import { present } from '../../../../platform/batching.ts';
import { readPage } from '../../../../platform/page.ts';
import type { ContractResolvers, Resolvers } from '../../generated.ts';
import { marginAbove, seesRetailPrices } from '../../loaders/contracts.ts';
import { isOfMerchant } from '../../loaders/parties.ts';
import { Mutation } from './Mutation.ts';

const Contract: ContractResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.contract.load(id),
  merchant: ({ merchantId }, _, { loaders }) => present(loaders.merchant.load(merchantId)),
  supplier: ({ supplierId }, _, { loaders }) => present(loaders.supplier.load(supplierId)),
  prices: ({ id, merchantId, supplierId }, args, { loaders }) =>
    loaders.contractPricesOf.load({ ownerId: id, merchantId, supplierId, request: readPage(args, 1) }),
  retailPrices: (contract, args, { loaders, viewer }) => {
    const { id, merchantId, supplierId } = contract;
    if (!seesRetailPrices(viewer, contract)) return null;
    return loaders.retailPricesOf.load({ ownerId: id, merchantId, supplierId, request: readPage(args, 1) });
  },
};

export const contractsResolvers: Resolvers = {
  Contract,
  ContractPrice: {
    offer: ({ offerId }, _, { loaders }) => loaders.offer.load(offerId),
    price: ({ priceMinor, currency }) => ({ amountMinor: priceMinor, currency }),
  },
  RetailPrice: {
    offer: ({ offerId }, _, { loaders }) => loaders.offer.load(offerId),
    price: ({ priceMinor, currency }) => ({ amountMinor: priceMinor, currency }),
  },
  Listing: {
    purchasePrice: ({ merchantId, offerId }, _, { loaders, viewer }) =>
      isOfMerchant(viewer, merchantId) ? loaders.purchasePrice.load({ merchantId, offerId }) : null,
    margin: async ({ merchantId, offerId, priceMinor, currency }, _, { loaders, viewer }) => {
      if (!isOfMerchant(viewer, merchantId)) return null;
      const purchase = await loaders.purchasePrice.load({ merchantId, offerId });
      return marginAbove(purchase, { amountMinor: priceMinor, currency });
    },
  },
  Mutation,
  Query: { contract: (_, { id }, { loaders }) => loaders.contract.load(id) },
  SupplierOffer: {
    purchasePrice: ({ id }, { merchantId }, { loaders, viewer }) =>
      isOfMerchant(viewer, merchantId) ? loaders.purchasePrice.load({ merchantId, offerId: id }) : null,
  },
};
