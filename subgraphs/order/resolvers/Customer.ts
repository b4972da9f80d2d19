import { isIndividual } from '../../../platform/viewer.ts';
import type { CustomerResolvers } from '../generated.ts';
import { orderConnection } from './order-connection.ts';

export const Customer: CustomerResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.customer.load(id),
  merchant: ({ merchantId }) => ({ id: merchantId }),
  orders: ({ id }, args, context) => orderConnection(context, { customerId: id }, `customer:${id}`, args),
  isMe: ({ userId }, _, { viewer }) => isIndividual(viewer, userId),
};
