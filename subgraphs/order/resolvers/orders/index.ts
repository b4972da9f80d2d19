import { quoteOrder } from '../../actions/quote-order.ts';
import type { Resolvers } from '../../generated.ts';
import { asTopLevel } from '../answered.ts';
import { Agent } from './Agent.ts';
import { Merchant } from './Merchant.ts';
import { Mutation } from './Mutation.ts';
import { Order } from './Order.ts';
import { OrderCoupon } from './OrderCoupon.ts';
import { OrderLine } from './OrderLine.ts';
import { OrderQuote, OrderQuoteLine } from './OrderQuote.ts';
import { Refund, RefundLine } from './Refund.ts';

/** Orders: placing them, reading them, calling them off. */
export const ordersResolvers: Resolvers = {
  Agent,
  Merchant,
  Mutation,
  Order,
  OrderCoupon,
  OrderLine,
  OrderQuote,
  OrderQuoteLine,
  Query: {
    order: (_, { id }, { loaders }) => loaders.order.load(id),
    refund: (_, { id }, { loaders }) => loaders.refund.load(id),
    quote: (_, { input }, context) => asTopLevel(() => quoteOrder(context, input)),
  },
  Refund,
  RefundLine,
};
