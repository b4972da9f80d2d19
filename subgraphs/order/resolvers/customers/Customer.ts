import { isIndividual, isPlatform, type Viewer, worksFor } from '../../../../platform/viewer.ts';
import type { CustomerResolvers } from '../../generated.ts';
import { openedAddress } from '../../loaders/customers.ts';
import type { CustomerRow } from '../../store/customers.ts';
import { orderConnection } from '../orders/order-connection.ts';

export const Customer: CustomerResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.customer.load(id),
  merchant: ({ merchantId }) => ({ id: merchantId }),
  orders: ({ id }, args, context) => orderConnection(context, { customerId: id }, `customer:${id}`, args),
  ageBand: (customer, _, { viewer }) => (knows(viewer, customer) ? customer.ageBand : null),
  gender: (customer, _, { viewer }) => (knows(viewer, customer) ? customer.gender : null),
  profilingConsentAt: (customer, _, { viewer }) =>
    knows(viewer, customer) ? customer.profilingConsentAt : null,
  marketingConsentAt: (customer, _, { viewer }) =>
    knows(viewer, customer) ? customer.marketingConsentAt : null,
  isMe: ({ userId }, _, { viewer }) => isIndividual(viewer, userId),
  addresses: async ({ id, userId }, _, context) => {
    if (!isIndividual(context.viewer, userId)) return null;
    return (await context.loaders.addressesOf.load(id)).map((row) => openedAddress(context, row));
  },
};

/** Whether the viewer is told what a customer is like: apps that read orders are not. */
function knows(viewer: Viewer, { merchantId, userId }: CustomerRow): boolean {
  return worksFor(viewer, merchantId) || isPlatform(viewer) || isIndividual(viewer, userId);
}
