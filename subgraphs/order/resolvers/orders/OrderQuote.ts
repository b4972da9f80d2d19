import type { Quote } from '../../actions/quote-order.ts';
import type { OrderQuoteLineResolvers, OrderQuoteResolvers } from '../../generated.ts';

/** A line of a quote, in its currency. */
export type QuoteLine = Quote['lines'][number] & { readonly currency: string };

export const OrderQuote: OrderQuoteResolvers = {
  lines: ({ lines, currency }) => lines.map((line) => ({ ...line, currency })),
  coupons: ({ coupons, currency }) => coupons.map((coupon) => ({ ...coupon, currency })),
  goods: ({ goodsMinor, currency }) => ({ amountMinor: goodsMinor, currency }),
  pointsDiscount: ({ pointsMinor, currency }) => ({ amountMinor: pointsMinor, currency }),
  freight: ({ freightMinor, currency }) => ({ amountMinor: freightMinor, currency }),
  total: ({ totalMinor, currency }) => ({ amountMinor: totalMinor, currency }),
};

export const OrderQuoteLine: OrderQuoteLineResolvers = {
  listing: ({ listingId }) => ({ id: listingId }),
  unitPrice: ({ unitPriceMinor, currency }) => ({ amountMinor: unitPriceMinor, currency }),
  discount: ({ discountMinor, currency }) => ({ amountMinor: discountMinor, currency }),
  pointsDiscount: ({ pointsMinor, currency }) => ({ amountMinor: pointsMinor, currency }),
  total: ({ totalMinor, currency }) => ({ amountMinor: totalMinor, currency }),
};
