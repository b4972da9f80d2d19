import { present } from '../../../../platform/batching.ts';
import { gatewayError } from '../../../../platform/errors.ts';
import { readPage } from '../../../../platform/page.ts';
import { isPlatform, mayRead, suppliesFor } from '../../../../platform/viewer.ts';
import { askReversals, type QuotedReversal } from '../../actions/ask-reversals.ts';
import { quoteRefund } from '../../actions/quote-refund.ts';
import type { AfterSaleResolvers, Resolvers } from '../../generated.ts';
import { afterSalePage } from '../../loaders/after-sales.ts';
import { responseStats } from '../../store/after-sales.ts';
import { asTopLevel } from '../answered.ts';
import { Mutation } from './Mutation.ts';

/** What refunding units of a line gives back, in the order's currency. */
export type QuotedLine = {
  readonly lineId: string;
  readonly quantity: number;
  readonly goodsMinor: bigint;
  readonly points: bigint;
  readonly currency: string;
};

/** What a refund takes back of a commission, in the order's currency. */
export type QuotedCommission = QuotedReversal & { readonly currency: string };

const longestMs = 366 * 86_400_000;

const AfterSale: AfterSaleResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.afterSale.load(id),
  order: ({ orderId }, _, { loaders }) => loaders.order.load(orderId),
  orderNumber: async ({ orderId }, _, { loaders }) =>
    (await present(loaders.suppliedOrder.load(orderId))).number,
  supplier: ({ supplierId }) => ({ id: supplierId }),
  lines: ({ id }, _, { loaders }) => loaders.afterSaleLinesOf.load(id),
  steps: ({ id }, _, { loaders }) => loaders.stepsOf.load(id),
  returnParcel: ({ returnCarrier, returnNumber }) => parcel(returnCarrier, returnNumber),
  replacementParcel: ({ replacementCarrier, replacementNumber }) =>
    parcel(replacementCarrier, replacementNumber),
  refund: ({ refundId }, _, { loaders }) => (refundId === null ? null : loaders.refund.load(refundId)),
};

function parcel(carrier: string | null, number: string | null): string | null {
  return carrier === null || number === null ? null : `${carrier} ${number}`;
}

/** What customers ask for after the sale. */
export const afterSalesResolvers: Resolvers = {
  AfterSale,
  Merchant: {
    afterSales: ({ id: merchantId }, { status, breachOnly, ...args }, context) =>
      mayRead(context.viewer, merchantId, 'orders:read')
        ? afterSalePage(
            context,
            { merchantId },
            { status: status ?? null, breached: breachOnly === true },
            readPage(args, 1),
          )
        : null,
    afterSaleStats: ({ id }, { from, to }, { viewer, db }) => {
      if (!mayRead(viewer, id, 'stats:read')) return null;
      if (to <= from || to.getTime() - from.getTime() > longestMs)
        throw gatewayError(
          'RANGE_INVALID',
          'At most 366 days, the end behind the beginning.',
          '时间范围须在 366 天以内。',
        );
      return responseStats(db.pool, id, from, to);
    },
  },
  Mutation,
  Order: {
    afterSales: ({ id, sight }, _, { loaders }) => (sight === 'WHOLE' ? loaders.afterSalesOf.load(id) : []),
  },
  Query: {
    afterSale: (_, { id }, { loaders }) => loaders.afterSale.load(id),
    escalatedAfterSales: (_, args, context) =>
      isPlatform(context.viewer)
        ? afterSalePage(
            context,
            { status: 'ESCALATED' },
            { status: null, breached: false },
            readPage(args, 1),
          )
        : null,
    refundQuote: async (_, { orderId, lines, reason }, context) => {
      const order = await context.loaders.order.load(orderId);
      if (order?.sight !== 'WHOLE') return null;
      return asTopLevel(() => quoteRefund(context, order, { lines, reason: reason ?? 'NO_REASON' }));
    },
  },
  RefundQuote: {
    commissions: async ({ lines, order: { merchantId, currency } }, _, context) => {
      if (!mayRead(context.viewer, merchantId, 'commissions:read')) return null;
      const reversals = await askReversals(context, lines);
      return reversals?.map((reversal) => ({ ...reversal, currency })) ?? null;
    },
    lines: ({ lines, order: { currency } }) => lines.map((line) => ({ ...line, currency })),
    goods: ({ goodsMinor, order: { currency } }) => ({ amountMinor: goodsMinor, currency }),
    freight: ({ freightMinor, order: { currency } }) => ({ amountMinor: freightMinor, currency }),
    total: ({ goodsMinor, freightMinor, order: { currency } }) => ({
      amountMinor: goodsMinor + freightMinor,
      currency,
    }),
  },
  RefundQuoteCommission: {
    agent: ({ agentId }) => ({ id: agentId }),
    reversal: ({ amountMinor, currency }) => ({ amountMinor: BigInt(amountMinor), currency }),
  },
  RefundQuoteLine: { goods: ({ goodsMinor, currency }) => ({ amountMinor: goodsMinor, currency }) },
  Supplier: {
    afterSales: ({ id: supplierId }, { status, breachOnly, ...args }, context) =>
      suppliesFor(context.viewer, supplierId)
        ? afterSalePage(
            context,
            { supplierId },
            { status: status ?? null, breached: breachOnly === true },
            readPage(args, 1),
          )
        : null,
  },
};
