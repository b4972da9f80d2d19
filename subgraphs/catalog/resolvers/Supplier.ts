import { readPage } from '../../../platform/page.ts';
import type { SupplierResolvers } from '../generated.ts';

export const Supplier: SupplierResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.supplier.load(id),
  products: ({ id }, args, { loaders }) =>
    loaders.productsOf.load({ ownerId: id, request: readPage(args, 1) }),
};
