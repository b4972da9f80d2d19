import { present } from '../../../../platform/batching.ts';
import type { ProductVariantResolvers } from '../../generated.ts';

export const ProductVariant: ProductVariantResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.variant.load(id),
  product: ({ productId }, _, { loaders }) => present(loaders.product.load(productId)),
  options: async ({ productId, optionValues }, _, { loaders }) => {
    const { optionNames } = await present(loaders.product.load(productId));
    return optionValues.map((value, index) => ({ name: optionNames[index] ?? '', value }));
  },
  offer: ({ id }, _, { loaders }) => loaders.offerOfVariant.load(id),
};
