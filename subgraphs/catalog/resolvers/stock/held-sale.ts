import type { HeldCoupon as CouponOfSale, HeldLine as LineOfSale } from '../../domain/hold.ts';
import type { HeldCouponResolvers, HeldLineResolvers, HeldSaleResolvers } from '../../generated.ts';

/** What a sale holds, with the currency that the whole of it has. */
type InCurrency<Part> = Part & { readonly currency: string };
export type Line = InCurrency<LineOfSale>;
export type Coupon = InCurrency<CouponOfSale>;

const money = ({ currency }: InCurrency<object>, amountMinor: bigint) => ({ amountMinor, currency });

export const HeldSale: HeldSaleResolvers = {
  lines: ({ lines, currency }) => lines.map((line) => ({ ...line, currency })),
  coupons: ({ coupons, currency }) => coupons.map((coupon) => ({ ...coupon, currency })),
  gross: (sale) => money(sale, sale.grossMinor),
  discount: (sale) => money(sale, sale.discountMinor),
  payable: (sale) => money(sale, sale.payableMinor),
};

export const HeldLine: HeldLineResolvers = {
  unitPrice: (line) => money(line, line.unitPriceMinor),
  gross: (line) => money(line, line.grossMinor),
  discount: (line) => money(line, line.discountMinor),
  payable: (line) => money(line, line.payableMinor),
};

export const HeldCoupon: HeldCouponResolvers = {
  discount: (coupon) => money(coupon, coupon.discountMinor),
  shares: (coupon) => coupon.shares.map((share) => money(coupon, share)),
};
