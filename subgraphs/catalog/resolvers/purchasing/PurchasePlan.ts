import { present } from '../../../../platform/batching.ts';
import { readPage } from '../../../../platform/page.ts';
import { worksFor } from '../../../../platform/viewer.ts';
import { pricedTier, reachedTier, runsPlansOf } from '../../actions/plan-sight.ts';
import type { PurchasePlanResolvers } from '../../generated.ts';

export const PurchasePlan: PurchasePlanResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.purchasePlan.load(id),
  supplier: ({ supplierId }, _, { loaders }) => present(loaders.supplier.load(supplierId)),
  offer: ({ offerId }, _, { loaders }) => loaders.offer.load(offerId),
  product: ({ productId }, _, { loaders }) => present(loaders.product.load(productId)),
  tiers: ({ tiers, currency }) => tiers.map((tier) => pricedTier(tier, currency)),
  gatheredQuantity: ({ gathered }) => gathered,
  reachedTier,
  unitPrice: ({ unitPriceMinor, currency }) =>
    unitPriceMinor === null ? null : { amountMinor: unitPriceMinor, currency },
  demand: ({ id: planId, supplierId }, { merchantId }, { loaders, viewer }) => {
    const sees = worksFor(viewer, merchantId) || runsPlansOf(viewer, supplierId);
    return sees ? loaders.purchaseDemand.load({ planId, merchantId }) : null;
  },
  demands: ({ id: ownerId, supplierId }, args, { loaders, viewer }) => {
    const request = readPage(args, 1);
    return runsPlansOf(viewer, supplierId) ? loaders.purchaseDemandsOf.load({ ownerId, request }) : null;
  },
  orders: ({ id: ownerId, supplierId }, args, { loaders, viewer }) => {
    const request = readPage(args, 1);
    return runsPlansOf(viewer, supplierId) ? loaders.purchaseOrdersOfPlan.load({ ownerId, request }) : null;
  },
};
