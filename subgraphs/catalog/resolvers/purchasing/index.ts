import { gatewayError } from '../../../../platform/errors.ts';
import { isId } from '../../../../platform/ids.ts';
import { readPage } from '../../../../platform/page.ts';
import { isPlatform, isService, worksFor } from '../../../../platform/viewer.ts';
import { runsPlansOf } from '../../actions/plan-sight.ts';
import type { Resolvers } from '../../generated.ts';
import type { CatalogContext } from '../../loaders.ts';
import { activitiesById } from '../../store/group-buying.ts';
import { GroupBuyActivity } from './GroupBuyActivity.ts';
import { Mutation } from './Mutation.ts';
import { PurchaseDemand, PurchaseOrder } from './PurchaseOrder.ts';
import { PurchasePlan } from './PurchasePlan.ts';
import { recommendedListings } from './recommended.ts';

export const purchasingResolvers: Resolvers = {
  GroupBuyActivity,
  Listing: {
    groupBuyActivities: ({ merchantId, id }, args, { loaders }) =>
      loaders.groupBuyActivitiesOf.load({ merchantId, listingId: id, request: readPage(args, 1) }),
  },
  Merchant: {
    groupBuyActivities: ({ id }, args, { loaders }) =>
      loaders.groupBuyActivitiesOf.load({ merchantId: id, listingId: null, request: readPage(args, 1) }),
    purchaseOrders: ({ id: ownerId }, args, { loaders, viewer }) => {
      const request = readPage(args, 1);
      const sees = worksFor(viewer, ownerId) || isPlatform(viewer);
      return sees ? loaders.purchaseOrdersOfMerchant.load({ ownerId, request }) : null;
    },
    purchasePlans: ({ id: ownerId }, args, { loaders, viewer }) => {
      const request = readPage(args, 1);
      const sees = worksFor(viewer, ownerId) || isPlatform(viewer);
      return sees ? loaders.purchasePlansOfMerchant.load({ ownerId, request }) : null;
    },
  },
  Mutation,
  PurchaseDemand,
  PurchaseOrder,
  PurchasePlan,
  Query: {
    groupBuyActivity: (_, { id }, { loaders }) => loaders.groupBuyActivity.load(id),
    purchaseOrder: (_, { id }, { loaders }) => loaders.purchaseOrder.load(id),
    purchasePlan: (_, { id }, { loaders }) => loaders.purchasePlan.load(id),
    recommendedListings,
    _groupBuyActivity: (_, { id }, context) => termsOf(context, id),
  },
  Supplier: {
    purchasePlans: ({ id: ownerId }, args, { loaders, viewer }) => {
      const request = readPage(args, 1);
      return runsPlansOf(viewer, ownerId) ? loaders.purchasePlansOfSupplier.load({ ownerId, request }) : null;
    },
  },
};

/** What the order subgraph needs of an activity. Also of one that has ended: its teams may still be forming. */
async function termsOf({ db, clock, viewer }: CatalogContext, id: string) {
  if (!isService(viewer)) throw gatewayError('FORBIDDEN', 'For services only.', '仅供内部服务使用。');
  const [activity] = isId('gba', id) ? await activitiesById(db.pool, [id], clock()) : [];
  if (activity === undefined || activity.status === 'DRAFT') return null;
  const { priceMinor, currency, ...terms } = activity;
  return { ...terms, activityId: id, price: { amountMinor: priceMinor, currency } };
}
