import { present } from '../../../../platform/batching.ts';
import { readPage } from '../../../../platform/page.ts';
import { isPlatform, worksFor } from '../../../../platform/viewer.ts';
import { moderateReview, replyToReview, reportReview, reviewGoods } from '../../actions/review-goods.ts';
import type { Resolvers } from '../../generated.ts';
import { authorOf, reportedPage } from '../../loaders/reviews.ts';
import { answered, fresh } from '../answered.ts';

/** A listing as far as this subgraph knows it. */
export type ListingKey = { readonly id: string };

/** What buyers say of goods. */
export const reviewsResolvers: Resolvers = {
  Listing: {
    __resolveReference: ({ id }) => ({ id }),
    reviews: ({ id: ownerId }, args, { loaders }) =>
      loaders.reviewsOf.load({ ownerId, request: readPage(args, 1) }),
    rating: ({ id }, _, { loaders }) => loaders.ratingOf.load(id),
  },
  Mutation: {
    reviewGoods: (_, { input }, context) =>
      answered(async () => {
        const line = await fresh(context).line.load(input.lineId);
        const order = line === null ? null : await context.loaders.order.load(line.orderId);
        const { reviewId } = await reviewGoods(context, line, order, input);
        return { __typename: 'ReviewSuccess', review: await present(context.loaders.review.load(reviewId)) };
      }),
    replyToReview: (_, { input: { reviewId, reply } }, context) =>
      answered(async () => {
        await replyToReview(context, await fresh(context).review.load(reviewId), reply);
        return { __typename: 'ReviewSuccess', review: await present(fresh(context).review.load(reviewId)) };
      }),
    reportReview: (_, { input: { reviewId, reason } }, context) =>
      answered(async () => {
        await reportReview(context, await fresh(context).review.load(reviewId), reason);
        return { __typename: 'ReviewSuccess', review: await present(fresh(context).review.load(reviewId)) };
      }),
    moderateReview: (_, { input: { reviewId, ...input } }, context) =>
      answered(async () => {
        await moderateReview(context, await fresh(context).review.load(reviewId), input);
        return { __typename: 'ReviewSuccess', review: await present(fresh(context).review.load(reviewId)) };
      }),
  },
  OrderLine: { review: ({ id }, _, { loaders }) => loaders.reviewOf.load(id) },
  Query: {
    review: (_, { id }, { loaders }) => loaders.review.load(id),
    reportedReviews: (_, args, context) =>
      isPlatform(context.viewer) ? reportedPage(context, readPage(args, 1)) : null,
  },
  Review: {
    __resolveReference: ({ id }, { loaders }) => loaders.review.load(id),
    listing: ({ listingId }) => ({ id: listingId }),
    author: authorOf,
    reportReason: ({ reportReason, merchantId }, _, { viewer }) =>
      isPlatform(viewer) || worksFor(viewer, merchantId) ? reportReason : null,
  },
};
