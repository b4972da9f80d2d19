import { connect, readPage } from '../../../../platform/page.ts';
import type { Resolvers } from '../../generated.ts';
import { standardsPage } from '../../store/inspection-standards.ts';
import { Category, InspectionStandard } from './Category.ts';
import { Mutation } from './Mutation.ts';
import { Product } from './Product.ts';
import { productSearch, products } from './ProductSearch.ts';
import { ProductVariant } from './ProductVariant.ts';
import { SupplierOffer } from './SupplierOffer.ts';

export const goodsResolvers: Resolvers = {
  ...productSearch,
  Category,
  InspectionStandard,
  Mutation,
  Product,
  ProductVariant,
  SupplierOffer,
  Query: {
    product: (_, { id }, { loaders }) => loaders.product.load(id),
    products,
    productVariant: (_, { id }, { loaders }) => loaders.variant.load(id),
    supplierOffer: (_, { id }, { loaders }) => loaders.offer.load(id),
    category: (_, { id }, { loaders }) => loaders.category.load(id),
    categories: (_, { parentId, ...args }, { loaders }) =>
      loaders.categoriesOf.load({ ownerId: parentId ?? '', request: readPage(args, 1) }),
    inspectionStandards: async (_, args, { db }) => {
      const request = readPage(args, 1);
      const behind = request.after?.[0] ?? null;
      const rows = await standardsPage(db.pool, { behind, size: request.limit + 1 });
      return connect(rows, request, ({ key }) => [key]);
    },
  },
  Supplier: {
    products: ({ id }, args, { loaders }) =>
      loaders.productsOf.load({ ownerId: id, request: readPage(args, 1) }),
  },
};
