import { present } from '../../../../platform/batching.ts';
import { gatewayError } from '../../../../platform/errors.ts';
import { isService, type Viewer } from '../../../../platform/viewer.ts';
import { adjustStock } from '../../actions/adjust-stock.ts';
import { commitOrder } from '../../actions/commit-order.ts';
import {
  type HoldAnswer,
  type HoldForOrder,
  type HoldRefusal,
  holdForOrder,
} from '../../actions/hold-goods.ts';
import { quoteForOrder } from '../../actions/quote-order.ts';
import { setStockLowThreshold } from '../../actions/set-stock-low-threshold.ts';
import { releaseHold } from '../../actions/settle-hold.ts';
import type { ErrorCode, _HoldForOrderInput as HoldInput, MutationResolvers } from '../../generated.ts';
import { answered, fresh } from '../answered.ts';

/** Typed as the SDL says: that a refusal's code is one of the closed list, the schema's execution holds. */
type Answer = Pick<HoldAnswer, 'sale'> & {
  readonly refusal: (HoldRefusal & { readonly code: ErrorCode }) | null;
};

export const Mutation: MutationResolvers = {
  adjustStock: (_, { input }, context) =>
    answered(async () => {
      const { offerId } = await adjustStock(context, input);
      return { __typename: 'AdjustStockSuccess', offer: await present(fresh(context).offer.load(offerId)) };
    }),
  setStockLowThreshold: (_, { input }, context) =>
    answered(async () => {
      const { offerId } = await setStockLowThreshold(context, input);
      const offer = await present(fresh(context).offer.load(offerId));
      return { __typename: 'SetStockLowThresholdSuccess', offer };
    }),
  _holdForOrder: (_, { input }, context) => {
    requireService(context.viewer);
    return holdForOrder(context, wanted(input)) as Promise<Answer>;
  },
  _quoteForOrder: (_, { input }, context) => {
    requireService(context.viewer);
    return quoteForOrder(context, wanted(input)) as Promise<Answer>;
  },
  _commitHold: (_, { orderId }, context) => {
    requireService(context.viewer);
    return commitOrder(context, orderId);
  },
  _releaseHold: (_, { orderId }, context) => {
    requireService(context.viewer);
    return context.db.transaction((tx) => releaseHold(context, tx, orderId));
  },
};

function requireService(viewer: Viewer): void {
  if (!isService(viewer)) throw gatewayError('FORBIDDEN', 'For services only.', '仅供内部服务使用。');
}

/** The input with what may be left out of it filled in. */
function wanted({ lines, visitorId, couponClaimIds, holdSeconds, ...input }: HoldInput): HoldForOrder {
  return {
    ...input,
    visitorId: visitorId ?? null,
    lines: lines.map(({ listingId, quantity, groupBuyActivityId }) => ({
      listingId,
      quantity,
      groupBuyActivityId: groupBuyActivityId ?? null,
    })),
    couponClaimIds: couponClaimIds ?? [],
    holdSeconds: holdSeconds ?? 900,
  };
}
