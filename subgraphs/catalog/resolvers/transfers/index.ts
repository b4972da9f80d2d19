import { present } from '../../../../platform/batching.ts';
import { connect, readPage } from '../../../../platform/page.ts';
import { isPlatform, suppliesFor } from '../../../../platform/viewer.ts';
import { exportGoods } from '../../actions/export-goods.ts';
import type { Resolvers } from '../../generated.ts';
import { errorsOfImport } from '../../store/imports.ts';
import { Mutation } from './Mutation.ts';

export const transfersResolvers: Resolvers = {
  Import: {
    __resolveReference: ({ id }, { loaders }) => loaders.import.load(id),
    errors: async ({ id }, args, { db }) => {
      const request = readPage(args, 1);
      const behind = Number(request.after?.[0] ?? 0);
      const rows = await errorsOfImport(
        db.pool,
        id,
        Number.isSafeInteger(behind) ? behind : 0,
        request.limit + 1,
      );
      return connect(rows, request, ({ row }) => [String(row)]);
    },
    supplier: ({ supplierId }, _, { loaders }) => present(loaders.supplier.load(supplierId)),
  },
  ImportError: { code: ({ code }) => code as never },
  Mutation,
  Query: {
    exportOffers: (_, { supplierId, first, after }, context) =>
      exportGoods(context, 'OFFERS', supplierId, { first: first ?? 500, after: after ?? null }),
    exportProducts: (_, { supplierId, first, after }, context) =>
      exportGoods(context, 'PRODUCTS', supplierId, { first: first ?? 500, after: after ?? null }),
    import: (_, { id }, { loaders }) => loaders.import.load(id),
  },
  Supplier: {
    imports: ({ id }, args, { loaders, viewer }) =>
      suppliesFor(viewer, id) || isPlatform(viewer)
        ? loaders.importsOf.load({ ownerId: id, request: readPage(args, 1) })
        : null,
  },
};
