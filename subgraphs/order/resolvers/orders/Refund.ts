import { present } from '../../../../platform/batching.ts';
import type { RefundLineResolvers, RefundResolvers } from '../../generated.ts';

export const Refund: RefundResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.refund.load(id),
  order: ({ orderId }, _, { loaders }) => present(loaders.order.load(orderId)),
  payment: ({ paymentId }, _, { loaders }) => (paymentId === null ? null : loaders.payment.load(paymentId)),
  amount: ({ amountMinor, currency }) => ({ amountMinor, currency }),
  goods: ({ goodsMinor, currency }) => ({ amountMinor: goodsMinor, currency }),
  freight: ({ freightMinor, currency }) => ({ amountMinor: freightMinor, currency }),
  lines: ({ id }, _, { loaders }) => loaders.linesOfRefund.load(id),
};

export const RefundLine: RefundLineResolvers = {
  line: ({ lineId }, _, { loaders }) => present(loaders.line.load(lineId)),
  goods: async ({ goodsMinor, lineId }, _, { loaders }) => {
    const { currency } = await present(loaders.line.load(lineId));
    return { amountMinor: goodsMinor, currency };
  },
};
