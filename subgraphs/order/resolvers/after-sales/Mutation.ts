import { present } from '../../../../platform/batching.ts';
import { answerAfterSale } from '../../actions/answer-after-sale.ts';
import { requestAfterSale } from '../../actions/request-after-sale.ts';
import {
  confirmReplacement,
  escalateAfterSale,
  receiveReturn,
  shipReplacement,
  shipReturn,
  withdrawAfterSale,
} from '../../actions/return-goods.ts';
import type { MutationResolvers } from '../../generated.ts';
import type { OrderContext } from '../../loaders.ts';
import type { AfterSaleRow } from '../../store/after-sales.ts';
import { answered, fresh } from '../answered.ts';

/** A step of an after-sale, taken by whoever sees it. */
function step(
  context: OrderContext,
  afterSaleId: string,
  take: (seen: AfterSaleRow | null) => Promise<AfterSaleRow>,
) {
  return answered(async () => {
    const afterSale = await take(await fresh(context).afterSale.load(afterSaleId));
    fresh(context);
    return { __typename: 'AfterSaleSuccess' as const, afterSale };
  });
}

export const Mutation: MutationResolvers = {
  requestAfterSale: (_, { input }, context) =>
    answered(async () => {
      const seen = await fresh(context).order.load(input.orderId);
      const { afterSaleId } = await requestAfterSale(context, seen, input);
      const afterSale = await present(fresh(context).afterSale.load(afterSaleId));
      return { __typename: 'RequestAfterSaleSuccess', afterSale };
    }),
  answerAfterSale: (_, { input }, context) =>
    step(context, input.afterSaleId, (seen) => answerAfterSale(context, seen, input)),
  shipReturn: (_, { input }, context) =>
    step(context, input.afterSaleId, (seen) => shipReturn(context, seen, input)),
  receiveReturn: (_, { input }, context) =>
    step(context, input.afterSaleId, (seen) => receiveReturn(context, seen, input)),
  shipReplacement: (_, { input }, context) =>
    step(context, input.afterSaleId, (seen) => shipReplacement(context, seen, input)),
  confirmReplacement: (_, { input }, context) =>
    step(context, input.afterSaleId, (seen) => confirmReplacement(context, seen)),
  withdrawAfterSale: (_, { input }, context) =>
    step(context, input.afterSaleId, (seen) => withdrawAfterSale(context, seen)),
  escalateAfterSale: (_, { input }, context) =>
    step(context, input.afterSaleId, (seen) => escalateAfterSale(context, seen, input.note ?? null)),
};
