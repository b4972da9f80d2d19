import { present } from '../../../../platform/batching.ts';
import type { PurchaseDemandResolvers, PurchaseOrderResolvers } from '../../generated.ts';

export const PurchaseOrder: PurchaseOrderResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.purchaseOrder.load(id),
  // Whoever sees an order sees its plan: the merchant has joined it, and plans are never forgotten.
  plan: ({ planId }, _, { loaders }) => present(loaders.purchasePlan.load(planId)),
  merchant: ({ merchantId }, _, { loaders }) => present(loaders.merchant.load(merchantId)),
  supplier: ({ supplierId }, _, { loaders }) => present(loaders.supplier.load(supplierId)),
  product: ({ productId }, _, { loaders }) => present(loaders.product.load(productId)),
  unitPrice: ({ unitPriceMinor, currency }) => ({ amountMinor: unitPriceMinor, currency }),
  total: ({ totalMinor, currency }) => ({ amountMinor: totalMinor, currency }),
};

export const PurchaseDemand: PurchaseDemandResolvers = {
  merchant: ({ merchantId }, _, { loaders }) => present(loaders.merchant.load(merchantId)),
};
