import { present } from '../../../../platform/batching.ts';
import type { AddVariant } from '../../actions/add-variant.ts';
import { addVariant } from '../../actions/add-variant.ts';
import { archiveProduct } from '../../actions/archive-product.ts';
import { type CreateProduct, createProduct } from '../../actions/create-product.ts';
import {
  type DefineInspectionStandard,
  defineInspectionStandard,
} from '../../actions/define-inspection-standard.ts';
import { type CreateCategory, createCategory, updateCategory } from '../../actions/keep-categories.ts';
import { type PutOffer, putOffer } from '../../actions/put-offer.ts';
import { updateProduct } from '../../actions/update-product.ts';
import type { MutationResolvers } from '../../generated.ts';
import type { CatalogContext } from '../../loaders.ts';
import { answered, fresh } from '../answered.ts';

const productOf = (context: CatalogContext, id: string) => present(fresh(context).product.load(id));
const categoryOf = (context: CatalogContext, id: string) => present(fresh(context).category.load(id));

// Where an input is cast, execution has filled in the SDL's defaults, which the generated type does not tell.
export const Mutation: MutationResolvers = {
  defineInspectionStandard: (_, { input }, context) =>
    answered(async () => {
      const { key } = await defineInspectionStandard(context, input as DefineInspectionStandard);
      const standard = await present(fresh(context).standard.load(key));
      return { __typename: 'DefineInspectionStandardSuccess', standard };
    }),
  createCategory: (_, { input }, context) =>
    answered(async () => {
      const { id } = await createCategory(context, input as CreateCategory);
      return { __typename: 'CreateCategorySuccess', category: await categoryOf(context, id) };
    }),
  updateCategory: (_, { input }, context) =>
    answered(async () => {
      const { id } = await updateCategory(context, input);
      return { __typename: 'UpdateCategorySuccess', category: await categoryOf(context, id) };
    }),
  createProduct: (_, { input }, context) =>
    answered(async () => {
      const { id } = await createProduct(context, input as CreateProduct);
      return { __typename: 'CreateProductSuccess', product: await productOf(context, id) };
    }),
  updateProduct: (_, { input }, context) =>
    answered(async () => {
      const { id } = await updateProduct(context, input as Parameters<typeof updateProduct>[1]);
      return { __typename: 'UpdateProductSuccess', product: await productOf(context, id) };
    }),
  archiveProduct: (_, { input }, context) =>
    answered(async () => {
      const { id } = await archiveProduct(context, input.productId);
      return { __typename: 'ArchiveProductSuccess', product: await productOf(context, id) };
    }),
  addVariant: (_, { input }, context) =>
    answered(async () => {
      const { id } = await addVariant(context, input as AddVariant);
      return {
        __typename: 'AddVariantSuccess',
        variant: await present(fresh(context).variant.load(id)),
      };
    }),
  putOffer: (_, { input }, context) =>
    answered(async () => {
      const { id } = await putOffer(context, input as PutOffer);
      return { __typename: 'PutOfferSuccess', offer: await present(fresh(context).offer.load(id)) };
    }),
};
