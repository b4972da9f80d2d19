import { answer } from '../../../platform/errors.ts';
import { createListing } from '../actions/create-listing.ts';
import { type CreateProduct, createProduct } from '../actions/create-product.ts';
import { publishListing, unlistListing } from '../actions/move-listing.ts';
import { type RegisterMerchant, registerMerchant } from '../actions/register-merchant.ts';
import { registerSupplier } from '../actions/register-supplier.ts';
import type { MutationResolvers } from '../generated.ts';
import { type CatalogContext, present } from '../loaders.ts';
import { listingsById } from '../store/listings.ts';

// Where an input is cast, execution has filled in the SDL's defaults, which the generated type does not tell.
export const Mutation: MutationResolvers = {
  registerMerchant: (_, { input }, context) =>
    answered(async () => {
      const { id } = await registerMerchant(context, input as RegisterMerchant);
      return {
        __typename: 'RegisterMerchantSuccess',
        merchant: await present(fresh(context).merchant.load(id)),
      };
    }),
  registerSupplier: (_, { input }, context) =>
    answered(async () => {
      const { id } = await registerSupplier(context, input);
      return {
        __typename: 'RegisterSupplierSuccess',
        supplier: await present(fresh(context).supplier.load(id)),
      };
    }),
  createProduct: (_, { input }, context) =>
    answered(async () => {
      const { id } = await createProduct(context, input as CreateProduct);
      return { __typename: 'CreateProductSuccess', product: await present(fresh(context).product.load(id)) };
    }),
  createListing: (_, { input }, context) =>
    answered(async () => {
      const { id } = await createListing(context, input);
      // Not by the loader: an app may hold `catalog:write` without `catalog:read`, and sees what it wrote.
      const [listing] = await listingsById(context.db.pool, [id]);
      if (listing === undefined) throw new Error(`The listing ${id} is missing.`);
      return { __typename: 'CreateListingSuccess', listing };
    }),
  publishListing: (_, { input }, context) =>
    answered(async () => {
      const listing = await publishListing(context, input.listingId);
      fresh(context);
      return { __typename: 'PublishListingSuccess', listing };
    }),
  unlistListing: (_, { input }, context) =>
    answered(async () => {
      const listing = await unlistListing(context, input.listingId);
      fresh(context);
      return { __typename: 'UnlistListingSuccess', listing };
    }),
};

function fresh({ loaders }: CatalogContext) {
  loaders.forget();
  return loaders;
}

/** `answer`, typed as the payload: that a refusal's type is a member of the union, the schema's execution holds. */
function answered<Success>(action: () => Promise<Success>): Promise<Success> {
  return answer(action) as Promise<Success>;
}
