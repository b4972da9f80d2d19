import type { OrderCouponResolvers } from '../../generated.ts';

export const OrderCoupon: OrderCouponResolvers = {
  coupon: ({ couponId }) => ({ id: couponId }),
  discount: ({ discountMinor, currency }) => ({ amountMinor: discountMinor, currency }),
};
