import { gatewayError } from '../../../../platform/errors.ts';
import { isId } from '../../../../platform/ids.ts';
import { appMay, isIndividual, isPlatform, isService, worksFor } from '../../../../platform/viewer.ts';
import { exportMyData } from '../../actions/export-my-data.ts';
import { openOrderAddress } from '../../actions/order-address.ts';
import type { Resolvers } from '../../generated.ts';
import { customersById, customersOfUser } from '../../store/customers.ts';
import { Customer } from './Customer.ts';
import { Mutation } from './Mutation.ts';

/** Users as merchants' customers. */
export const customersResolvers: Resolvers = {
  Customer,
  Mutation,
  Order: {
    address: (order, _, { viewer, config }) => {
      const { merchantId, buyerUserId } = order;
      const may =
        worksFor(viewer, merchantId) || appMay(viewer, merchantId, 'address:read') || isPlatform(viewer);
      return may || isIndividual(viewer, buyerUserId) ? openOrderAddress(config, order) : null;
    },
  },
  Query: {
    _customerName: async (_, { merchantId, customerId }, { db, viewer }) => {
      if (!isService(viewer)) throw gatewayError('FORBIDDEN', 'For services only.', '仅供内部服务使用。');
      const [customer] = isId('cus', customerId) ? await customersById(db.pool, [customerId]) : [];
      const known = customer?.merchantId === merchantId && customer.erasedAt === null;
      return known ? customer.displayName : null;
    },
    customer: (_, { id }, { loaders }) => loaders.customer.load(id),
    exportMyData: (_, { merchantId }, context) => exportMyData(context, merchantId),
    myCustomers: (_, __, { db, viewer }) =>
      viewer.userId === null ? [] : customersOfUser(db.pool, viewer.userId),
  },
};
