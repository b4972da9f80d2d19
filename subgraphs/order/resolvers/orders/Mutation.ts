import { cancelOrder } from '../../actions/cancel-order.ts';
import { placeOrder } from '../../actions/place-order.ts';
import type { MutationResolvers } from '../../generated.ts';
import { answered, fresh } from '../answered.ts';

export const Mutation: MutationResolvers = {
  placeOrder: (_, { input }, context) =>
    answered(async () => {
      const { orderId } = await placeOrder(context, input);
      const order = await fresh(context).order.load(orderId);
      if (order === null) throw new Error(`The buyer does not see the order ${orderId}.`);
      return { __typename: 'PlaceOrderSuccess', order };
    }),
  cancelOrder: (_, { input }, context) =>
    answered(async () => {
      const seen = await fresh(context).order.load(input.orderId);
      return { __typename: 'CancelOrderSuccess', order: await cancelOrder(context, seen) };
    }),
};
