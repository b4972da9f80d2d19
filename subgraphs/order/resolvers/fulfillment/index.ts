import { present } from '../../../../platform/batching.ts';
import { readPage } from '../../../../platform/page.ts';
import { appMay, isIndividual, isPlatform, suppliesFor, worksFor } from '../../../../platform/viewer.ts';
import { openOrderAddress } from '../../actions/order-address.ts';
import type { CarrierDesk } from '../../actions/play-carrier.ts';
import type { FulfillmentOrderResolvers, OrderResolvers, Resolvers } from '../../generated.ts';
import { fulfillmentPage } from '../../loaders/fulfillment.ts';
import { mutations } from './Mutation.ts';

/** A supplier as far as this subgraph knows it. */
export type SupplierKey = { readonly id: string };

const FulfillmentOrder: FulfillmentOrderResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.fulfillment.load(id),
  order: ({ orderId }, _, { loaders }) => loaders.order.load(orderId),
  orderNumber: async ({ orderId }, _, { loaders }) =>
    (await present(loaders.suppliedOrder.load(orderId))).number,
  supplier: ({ supplierId }) => ({ id: supplierId }),
  lines: ({ id }, _, { loaders }) => loaders.suppliedLinesOf.load(id),
  shipments: async ({ id, orderId }, _, { loaders }) =>
    (await loaders.shipmentsOf.load(orderId)).filter(({ fulfillmentId }) => fulfillmentId === id),
  address: async (part, _, context) => {
    const { viewer, loaders, config } = context;
    const order = await present(loaders.suppliedOrder.load(part.orderId));
    const supplied =
      suppliesFor(viewer, part.supplierId) && part.status !== 'DELIVERED' && part.status !== 'CANCELLED';
    const { merchantId } = part;
    const may = supplied || worksFor(viewer, merchantId) || appMay(viewer, merchantId, 'address:read');
    if (may || isPlatform(viewer) || isIndividual(viewer, order.buyerUserId))
      return openOrderAddress(config, order);
    return null;
  },
};

const Order: OrderResolvers = {
  fulfillmentOrders: ({ id, sight }, _, { loaders }) =>
    sight === 'WHOLE' ? loaders.fulfillmentsOf.load(id) : [],
};

/** What suppliers ship, with the carrier that this subgraph was made with. */
export function fulfillmentResolvers(desk: CarrierDesk | null): Resolvers {
  return {
    FulfillmentOrder,
    FulfillmentLine: {
      offer: ({ offerId }) => (offerId === null ? null : { id: offerId }),
      batch: ({ batchId }) => (batchId === null ? null : { id: batchId }),
      cancelledQuantity: ({ unshippedRefunds }) => unshippedRefunds,
    },
    Merchant: { deliveryPolicies: ({ id }, _, { loaders }) => loaders.policiesOf.load(id) },
    Mutation: mutations(desk),
    Order,
    Query: {
      fulfillmentOrder: (_, { id }, { loaders }) => loaders.fulfillment.load(id),
      shipment: (_, { id }, { loaders }) => loaders.shipment.load(id),
    },
    Shipment: {
      __resolveReference: ({ id }, { loaders }) => loaders.shipment.load(id),
      fulfillmentOrder: ({ fulfillmentId }, _, { loaders }) =>
        present(loaders.fulfillment.load(fulfillmentId)),
      lines: ({ id }, _, { loaders }) => loaders.linesOfShipment.load(id),
      events: ({ id }, _, { loaders }) => loaders.eventsOf.load(id),
    },
    Supplier: {
      __resolveReference: ({ id }) => ({ id }),
      fulfillmentOrders: ({ id }, { status, ...args }, context) =>
        suppliesFor(context.viewer, id)
          ? fulfillmentPage(context, id, status ?? null, readPage(args, 1))
          : null,
    },
  };
}
