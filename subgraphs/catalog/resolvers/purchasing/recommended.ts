import { gatewayError } from '../../../../platform/errors.ts';
import { appMay, isIndividual, isPlatform, worksFor } from '../../../../platform/viewer.ts';
import { recommendListings } from '../../actions/recommend-listings.ts';
import type { QueryResolvers } from '../../generated.ts';

/** Recommendations for who may ask for them. */
export const recommendedListings: NonNullable<QueryResolvers['recommendedListings']> = async (
  _,
  args,
  context,
) => {
  const { merchantId, for: whom } = args;
  const { viewer } = context;
  const most = args.first ?? 10;
  if (most < 1 || most > 20) {
    throw gatewayError('PAGE_TOO_LARGE', 'first must be between 1 and 20.', 'first 必须在 1 到 20 之间。');
  }
  const leadId = whom?.leadId ?? null;
  const customerId = whom?.customerId ?? null;
  if (leadId !== null && customerId !== null) {
    throw gatewayError('INVALID_INPUT', 'A lead or a customer, not both.', '线索与客户只能择一。');
  }
  if (leadId !== null || customerId !== null) {
    const sees =
      worksFor(viewer, merchantId) || appMay(viewer, merchantId, 'leads:read') || isPlatform(viewer);
    return sees ? recommendListings(context, { merchantId, leadId, visitorId: null }, most) : null;
  }
  // Where many listeners share the execution it fails rather than answer one of them.
  isIndividual(viewer, null);
  if (viewer.visitor?.merchantId !== merchantId) return null;
  return recommendListings(context, { merchantId, leadId: null, visitorId: viewer.visitor.id }, most);
};
