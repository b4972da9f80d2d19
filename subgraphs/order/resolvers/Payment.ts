import type { PaymentResolvers } from '../generated.ts';

export const Payment: PaymentResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.payment.load(id),
  amount: ({ amountMinor, currency }) => ({ amountMinor, currency }),
};
