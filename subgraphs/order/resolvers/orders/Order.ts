import type { OrderResolvers } from '../../generated.ts';
import { fulfillmentOf, refundedPartOf } from '../../loaders/order-states.ts';

export const Order: OrderResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.order.load(id),
  merchant: ({ merchantId }) => ({ id: merchantId }),
  customer: ({ sight, customerId }, _, { loaders }) =>
    sight === 'WHOLE' ? loaders.customer.load(customerId) : null,
  lines: ({ id }, _, { loaders }) => loaders.linesOf.load(id),
  total: ({ totalMinor, currency }) => ({ amountMinor: totalMinor, currency }),
  freight: ({ freightMinor, currency }) => ({ amountMinor: freightMinor, currency }),
  points: ({ points, sight }) => (sight === 'WHOLE' ? points : null),
  refunded: ({ refundedMinor, currency }) => ({ amountMinor: refundedMinor, currency }),
  paymentStatus: ({ paidAt }) => (paidAt === null ? 'UNPAID' : 'PAID'),
  refundStatus: async (order, _, { loaders }) =>
    refundedPartOf(order, await loaders.progressOf.load(order.id)),
  fulfillmentStatus: async ({ id }, _, { loaders }) => fulfillmentOf(await loaders.progressOf.load(id)),
  refunds: ({ id, sight }, _, { loaders }) => (sight === 'WHOLE' ? loaders.refundsOf.load(id) : []),
  coupons: ({ id }, _, { loaders }) => loaders.couponsOf.load(id),
  agent: ({ agentId }) => (agentId === null ? null : { id: agentId }),
  payments: ({ id, sight }, _, { loaders }) => (sight === 'WHOLE' ? loaders.paymentsOf.load(id) : []),
};
