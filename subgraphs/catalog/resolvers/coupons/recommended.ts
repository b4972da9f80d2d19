import { gatewayError } from '../../../../platform/errors.ts';
import { isIndividual, mayRead } from '../../../../platform/viewer.ts';
import { recommendCoupons } from '../../actions/recommend-coupons.ts';
import type { QueryResolvers } from '../../generated.ts';

/** Coupons for who may ask for them. */
export const recommendedCoupons: NonNullable<QueryResolvers['recommendedCoupons']> = async (
  _,
  { merchantId, leadId = null, first },
  context,
) => {
  const { viewer } = context;
  const most = first ?? 3;
  if (most < 1 || most > 20) {
    throw gatewayError('PAGE_TOO_LARGE', 'first must be between 1 and 20.', 'first 必须在 1 到 20 之间。');
  }
  // Where many listeners share the execution it fails rather than answer one of them.
  isIndividual(viewer, null);
  if (leadId !== null) {
    if (!mayRead(viewer, merchantId, 'leads:read')) return null;
    return recommendCoupons(context, { merchantId, leadId, visitorId: null, userId: null }, most);
  }
  if (viewer.visitor?.merchantId !== merchantId) return null;
  const { userId, visitor } = viewer;
  return recommendCoupons(context, { merchantId, leadId: null, visitorId: visitor.id, userId }, most);
};
