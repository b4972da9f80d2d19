import type { QueryResolvers } from '../generated.ts';
import { customersOfUser } from '../store/customers.ts';

export const Query: QueryResolvers = {
  order: (_, { id }, { loaders }) => loaders.order.load(id),
  customer: (_, { id }, { loaders }) => loaders.customer.load(id),
  myCustomers: (_, __, { db, viewer }) =>
    viewer.userId === null ? [] : customersOfUser(db.pool, viewer.userId),
};
