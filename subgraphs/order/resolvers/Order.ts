import type { OrderResolvers } from '../generated.ts';

export const Order: OrderResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.order.load(id),
  merchant: ({ merchantId }) => ({ id: merchantId }),
  customer: ({ sight, customerId }, _, { loaders }) =>
    sight === 'WHOLE' ? loaders.customer.load(customerId) : null,
  lines: ({ id }, _, { loaders }) => loaders.linesOf.load(id),
  total: ({ totalMinor, currency }) => ({ amountMinor: totalMinor, currency }),
  coupons: ({ id }, _, { loaders }) => loaders.couponsOf.load(id),
  agent: ({ agentId }) => (agentId === null ? null : { id: agentId }),
  payments: ({ id, sight }, _, { loaders }) => (sight === 'WHOLE' ? loaders.paymentsOf.load(id) : []),
};
