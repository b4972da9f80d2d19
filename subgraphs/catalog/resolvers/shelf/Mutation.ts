import { present } from '../../../../platform/batching.ts';
import { changeListingPrice, setListingLimit } from '../../actions/change-listing.ts';
import { createListing } from '../../actions/create-listing.ts';
import { publishListing, unlistListing } from '../../actions/move-listing.ts';
import { recallBatch } from '../../actions/recall-batch.ts';
import { type ReviewInspection, reviewInspection } from '../../actions/review-inspection.ts';
import { type SubmitInspection, submitInspection } from '../../actions/submit-inspection.ts';
import type { MutationResolvers } from '../../generated.ts';
import type { CatalogContext } from '../../loaders.ts';
import { listingsById } from '../../store/listings.ts';
import { answered, fresh } from '../answered.ts';

// Where an input is cast, execution has filled in the SDL's defaults, which the generated type does not tell.
export const Mutation: MutationResolvers = {
  createListing: (_, { input }, context) =>
    answered(async () => {
      const { id } = await createListing(context, input);
      return { __typename: 'CreateListingSuccess', listing: await written(context, id) };
    }),
  publishListing: (_, { input: { listingId, whenInspected } }, context) =>
    answered(async () => {
      const listing = await publishListing(context, listingId, whenInspected ?? false);
      fresh(context);
      return { __typename: 'PublishListingSuccess', listing };
    }),
  unlistListing: (_, { input }, context) =>
    answered(async () => {
      const listing = await unlistListing(context, input.listingId);
      fresh(context);
      return { __typename: 'UnlistListingSuccess', listing };
    }),
  changeListingPrice: (_, { input }, context) =>
    answered(async () => {
      const { id } = await changeListingPrice(context, input);
      return { __typename: 'ChangeListingPriceSuccess', listing: await written(context, id) };
    }),
  setListingLimit: (_, { input: { listingId, perUserLimit } }, context) =>
    answered(async () => {
      const listing = await setListingLimit(context, listingId, perUserLimit ?? null);
      fresh(context);
      return { __typename: 'SetListingLimitSuccess', listing };
    }),
  submitInspection: (_, { input }, context) =>
    answered(async () => {
      const { id } = await submitInspection(context, input as SubmitInspection);
      return {
        __typename: 'SubmitInspectionSuccess',
        inspection: await present(fresh(context).inspection.load(id)),
      };
    }),
  reviewInspection: (_, { input }, context) =>
    answered(async () => {
      const { id } = await reviewInspection(context, input as ReviewInspection);
      return {
        __typename: 'ReviewInspectionSuccess',
        inspection: await present(fresh(context).inspection.load(id)),
      };
    }),
  recallBatch: (_, { input }, context) =>
    answered(async () => {
      const { id } = await recallBatch(context, input);
      return { __typename: 'RecallBatchSuccess', batch: await present(fresh(context).batch.load(id)) };
    }),
};

/** Not by the loader: an app may hold `catalog:write` without `catalog:read`, and sees what it wrote. */
async function written(context: CatalogContext, id: string) {
  fresh(context);
  const [listing] = await listingsById(context.db.pool, [id]);
  if (listing === undefined) throw new Error(`The listing ${id} is missing.`);
  return listing;
}
