import type { ProductResolvers } from '../generated.ts';
import { present } from '../loaders.ts';

export const Product: ProductResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.product.load(id),
  supplier: ({ supplierId }, _, { loaders }) => present(loaders.supplier.load(supplierId)),
};
