import { present } from '../../../../platform/batching.ts';
import type { ProductResolvers } from '../../generated.ts';

export const Product: ProductResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.product.load(id),
  supplier: ({ supplierId }, _, { loaders }) => present(loaders.supplier.load(supplierId)),
  category: ({ categoryId }, _, { loaders }) => present(loaders.category.load(categoryId)),
  variants: ({ id }, _, { loaders }) => loaders.variantsOf.load(id),
};
