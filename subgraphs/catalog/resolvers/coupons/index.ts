import { keyset, present } from '../../../../platform/batching.ts';
import { gatewayError } from '../../../../platform/errors.ts';
import { connect, readPage } from '../../../../platform/page.ts';
import { isService } from '../../../../platform/viewer.ts';
import { quoteCoupons } from '../../actions/quote-coupons.ts';
import type { Resolvers } from '../../generated.ts';
import { claimHolders, managesCoupons } from '../../loaders/coupons.ts';
import { claimsOf } from '../../store/coupon-claims.ts';
import { couponsById, isOnOffer } from '../../store/coupons.ts';
import { Mutation } from './Mutation.ts';
import { recommendedCoupons } from './recommended.ts';

const money = (amountMinor: bigint | null, currency: string) =>
  amountMinor === null ? null : { amountMinor, currency };

export const couponsResolvers: Resolvers = {
  AppliedCoupon: {
    coupon: ({ couponId }, _, { loaders }) => present(loaders.coupon.load(couponId)),
  },
  Coupon: {
    __resolveReference: ({ id }, { loaders }) => loaders.coupon.load(id),
    amount: ({ amountMinor, currency }) => money(amountMinor, currency),
    cap: ({ capMinor, currency }) => money(capMinor, currency),
    categoryIds: ({ scope, scopeIds }) => (scope === 'CATEGORIES' ? scopeIds : []),
    claimedCount: (coupon, _, { viewer }) =>
      managesCoupons(viewer, coupon.merchantId) ? coupon.claimedCount : null,
    code: (coupon, _, { viewer }) => (managesCoupons(viewer, coupon.merchantId) ? coupon.code : null),
    merchant: ({ merchantId }, _, { loaders }) =>
      merchantId === null ? null : loaders.merchant.load(merchantId),
    minimumSpend: ({ minimumSpendMinor, currency }) => ({ amountMinor: minimumSpendMinor, currency }),
    productIds: ({ scope, scopeIds }) => (scope === 'PRODUCTS' ? scopeIds : []),
    segmentKey: (coupon, _, { viewer }) =>
      managesCoupons(viewer, coupon.merchantId) ? coupon.segmentKey : null,
  },
  CouponClaim: {
    __resolveReference: ({ id }, { loaders }) => loaders.claim.load(id),
    coupon: ({ couponId }, _, { loaders }) => present(loaders.coupon.load(couponId)),
  },
  CouponQuote: {
    applied: ({ applied, currency }) =>
      applied.map(({ claimId, couponId, discountMinor }) => ({
        claimId,
        couponId,
        discount: { amountMinor: discountMinor, currency },
      })),
    discount: ({ lines, currency }) => ({
      amountMinor: lines.reduce((sum, { discountMinor }) => sum + discountMinor, 0n),
      currency,
    }),
    lines: ({ lines, currency }) =>
      lines.map(({ listingId, grossMinor, discountMinor }) => ({
        listingId,
        gross: { amountMinor: grossMinor, currency },
        discount: { amountMinor: discountMinor, currency },
        payable: { amountMinor: grossMinor - discountMinor, currency },
      })),
    payable: ({ lines, currency }) => ({
      amountMinor: lines.reduce((sum, line) => sum + line.grossMinor - line.discountMinor, 0n),
      currency,
    }),
    unusable: ({ unusable }) => [...unusable],
  },
  Merchant: {
    coupons: ({ id }, args, { loaders }) =>
      loaders.couponsOf.load({ ownerId: id, request: readPage(args, 1) }),
  },
  Mutation,
  Query: {
    coupon: (_, { id }, { loaders }) => loaders.coupon.load(id),
    myCoupons: async (_, { merchantId, ...args }, { db, viewer }) => {
      const request = readPage(args, 1);
      const { behind, size } = keyset(request);
      const holders = claimHolders(viewer, merchantId);
      const rows = holders.length === 0 ? [] : await claimsOf(db.pool, holders, merchantId, behind, size);
      return connect(rows, request, ({ id }) => [id]);
    },
    _couponsOnOffer: async (_, { merchantId, ids }, { clock, db, viewer }) => {
      if (!isService(viewer)) throw gatewayError('FORBIDDEN', 'For services only.', '仅供内部服务使用。');
      if (ids.length > 100) throw gatewayError('INVALID_INPUT', 'At most 100 ids.', '最多 100 个 id。');
      const rows = await couponsById(db.pool, ids);
      return rows.filter((row) => isOnOffer(row, merchantId, clock())).map(({ id }) => id);
    },
    quoteCoupons: (_, { merchantId, lines, claimIds }, context) =>
      quoteCoupons(context, { merchantId, lines, claimIds: claimIds ?? [] }),
    recommendedCoupons,
  },
};
