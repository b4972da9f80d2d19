import type { OrderLineResolvers } from '../generated.ts';

export const OrderLine: OrderLineResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.line.load(id),
  listing: ({ listingId }) => ({ id: listingId }),
  batch: ({ batchId }) => (batchId === null ? null : { id: batchId }),
  discount: ({ discountMinor, currency }) => ({ amountMinor: discountMinor, currency }),
  unitPrice: ({ unitPriceMinor, currency }) => ({ amountMinor: unitPriceMinor, currency }),
  total: ({ totalMinor, currency }) => ({ amountMinor: totalMinor, currency }),
};
