import { isIndividual } from '../../../../platform/viewer.ts';
import type { PaymentResolvers } from '../../generated.ts';

export const Payment: PaymentResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.payment.load(id),
  clientParameters: async ({ orderId, status, clientParameters }, _, { loaders, viewer }) => {
    const order = status === 'PENDING' ? await loaders.order.load(orderId) : null;
    if (order === null || !isIndividual(viewer, order.buyerUserId)) return [];
    return Object.entries(clientParameters ?? {}).map(([name, value]) => ({ name, value }));
  },
  refunded: ({ refundedMinor, currency }) => ({ amountMinor: refundedMinor, currency }),
  amount: ({ amountMinor, currency }) => ({ amountMinor, currency }),
};
