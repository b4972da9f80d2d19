import { gatewayError } from '../../../../platform/errors.ts';
import { isService } from '../../../../platform/viewer.ts';
import { claimCoupon } from '../../actions/claim-coupon.ts';
import { type CreateCoupon, createCoupon } from '../../actions/create-coupon.ts';
import {
  assignForService,
  assignToSegment,
  endCoupon,
  publishCoupon,
  raiseCouponLimit,
} from '../../actions/move-coupon.ts';
import type { MutationResolvers } from '../../generated.ts';
import type { CatalogContext } from '../../loaders.ts';
import { claimsById } from '../../store/coupon-claims.ts';
import { couponsById } from '../../store/coupons.ts';
import { answered, fresh } from '../answered.ts';

// Where an input is cast, execution has filled in the SDL's defaults, which the generated type does not tell.
export const Mutation: MutationResolvers = {
  createCoupon: (_, { input }, context) =>
    answered(async () => {
      const { id } = await createCoupon(context, input as CreateCoupon);
      return { __typename: 'CreateCouponSuccess', coupon: await written(context, id) };
    }),
  publishCoupon: (_, { input }, context) =>
    answered(async () => {
      const { id } = await publishCoupon(context, input.couponId);
      return { __typename: 'PublishCouponSuccess', coupon: await written(context, id) };
    }),
  endCoupon: (_, { input }, context) =>
    answered(async () => {
      const { id } = await endCoupon(context, input.couponId);
      return { __typename: 'EndCouponSuccess', coupon: await written(context, id) };
    }),
  raiseCouponLimit: (_, { input: { couponId, totalLimit } }, context) =>
    answered(async () => {
      const { id } = await raiseCouponLimit(context, couponId, totalLimit ?? null);
      return { __typename: 'RaiseCouponLimitSuccess', coupon: await written(context, id) };
    }),
  claimCoupon: (_, { input }, context) =>
    answered(async () => {
      const { id } = await claimCoupon(context, input);
      const [claim] = await claimsById(context.db.pool, [id]);
      if (claim === undefined) throw new Error(`The claim ${id} is missing.`);
      fresh(context);
      return { __typename: 'ClaimCouponSuccess', claim };
    }),
  assignToSegment: (_, { input: { merchantId, segmentKey, userIds } }, context) =>
    answered(async () => {
      const added = await assignToSegment(context, merchantId, segmentKey, userIds);
      return { __typename: 'AssignToSegmentSuccess', added };
    }),
  _assignToSegment: (_, { merchantId, segmentKey, userIds }, context) => {
    if (!isService(context.viewer))
      throw gatewayError('FORBIDDEN', 'For services only.', '仅供内部服务使用。');
    return assignForService(context, merchantId, segmentKey, userIds);
  },
};

/** Not by the loader: who writes sees what it wrote. */
async function written(context: CatalogContext, id: string) {
  fresh(context);
  const [coupon] = await couponsById(context.db.pool, [id]);
  if (coupon === undefined) throw new Error(`The coupon ${id} is missing.`);
  return coupon;
}
