import { gatewayError } from '../../../platform/errors.ts';
import { isService, mayRead, type Viewer } from '../../../platform/viewer.ts';
import { exposeCoupons, measureUplift, setCouponHoldout } from '../actions/coupon-trials.ts';
import { interestOf, recommendListings } from '../actions/recommend-listings.ts';
import type { MutationResolvers, QueryResolvers } from '../generated.ts';
import { relatingOf } from '../store/relations.ts';
import { answered } from './answered.ts';

/** What is recommended of goods and coupons, and how well that went. */
export const recommendingQueries: QueryResolvers = {
  recommendationModel: (_, { merchantId }, { viewer, db }) =>
    mayRead(viewer, merchantId, 'leads:read') ? relatingOf(db.pool, merchantId) : null,
  couponUplift: async (_, { merchantId, from, to, couponId = null }, context) => {
    if (!mayRead(context.viewer, merchantId, 'leads:read')) return null;
    const asked = { merchantId, couponId, from: from ?? null, to: to ?? null };
    const uplift = await measureUplift(context, asked);
    return (
      uplift ?? badInput('from lies before to, by at most 366 days.', 'from 须早于 to，且相差不超过 366 天。')
    );
  },
  _recommendListings: async (_, { merchantId, leadId = null, visitorId = null, limit }, context) => {
    requireService(context.viewer);
    if (limit < 1 || limit > 100) badInput('1 to 100.', '须为 1 至 100。');
    return recommendListings(context, { merchantId, leadId, visitorId, limit });
  },
  _leadInterest: async (_, { merchantId, leadId = null, visitorId = null }, context) => {
    requireService(context.viewer);
    return interestOf(context, { merchantId, leadId, visitorId });
  },
};

export const recommendingMutations: MutationResolvers = {
  setCouponHoldout: (_, { input }, context) =>
    answered(async () => ({
      __typename: 'SetCouponHoldoutSuccess',
      percent: await setCouponHoldout(context, input),
    })),
  _exposeCoupons: async (_, { merchantId, leadId, couponIds }, context) => {
    requireService(context.viewer);
    if (couponIds.length < 1 || couponIds.length > 100) badInput('1 to 100.', '须为 1 至 100。');
    return exposeCoupons(context, merchantId, leadId, couponIds);
  },
};

function requireService(viewer: Viewer): void {
  if (!isService(viewer)) throw gatewayError('FORBIDDEN', 'For services only.', '仅供内部服务使用。');
}

function badInput(message: string, messageZh: string): never {
  throw gatewayError('INVALID_INPUT', message, messageZh);
}
