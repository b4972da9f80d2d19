import { keyset } from '../../../../platform/batching.ts';
import { gatewayError } from '../../../../platform/errors.ts';
import { connect, readPage } from '../../../../platform/page.ts';
import { isPlatform, isService, suppliesFor } from '../../../../platform/viewer.ts';
import { describeGoods } from '../../actions/describe-goods.ts';
import { tellGoods } from '../../actions/tell-goods.ts';
import type { Resolvers } from '../../generated.ts';
import { inspectionQueue } from '../../store/inspections.ts';
import { isOnShelf, listingsById } from '../../store/listings.ts';
import { Inspection } from './Inspection.ts';
import { Listing } from './Listing.ts';
import { Mutation } from './Mutation.ts';

export const shelfResolvers: Resolvers = {
  Inspection,
  Listing,
  ListingPrice: { price: ({ priceMinor, currency }) => ({ amountMinor: priceMinor, currency }) },
  Merchant: {
    listings: ({ id }, args, { loaders }) =>
      loaders.listingsOf.load({ ownerId: id, request: readPage(args, 1) }),
  },
  Mutation,
  Query: {
    inspection: (_, { id }, { loaders }) => loaders.inspection.load(id),
    inspections: async (_, { status, ...args }, { db, viewer }) => {
      if (!isPlatform(viewer)) throw gatewayError('FORBIDDEN', 'For the platform only.', '仅限平台人员。');
      const request = readPage(args, 1);
      const { behind, size } = keyset(request);
      const rows = await inspectionQueue(db.pool, status ?? 'SUBMITTED', behind, size);
      return connect(rows, request, ({ id }) => [id]);
    },
    _listingsOnShelf: async (_, { merchantId, ids }, { clock, db, viewer }) => {
      if (!isService(viewer)) throw gatewayError('FORBIDDEN', 'For services only.', '仅供内部服务使用。');
      if (ids.length > 100) throw gatewayError('INVALID_INPUT', 'At most 100 ids.', '最多 100 个 id。');
      const rows = await listingsById(db.pool, ids);
      return rows
        .filter((row) => row.merchantId === merchantId && isOnShelf(row, clock()))
        .map(({ id }) => id);
    },
    _describeGoods: async (_, { merchantId, ids }, context) => {
      if (!isService(context.viewer)) {
        throw gatewayError('FORBIDDEN', 'For services only.', '仅供内部服务使用。');
      }
      if (ids.length > 100) throw gatewayError('INVALID_INPUT', 'At most 100 ids.', '最多 100 个 id。');
      return describeGoods(context, merchantId, ids);
    },
    _tellables: async (_, { merchantId, listingIds, couponId = null }, context) => {
      if (!isService(context.viewer)) {
        throw gatewayError('FORBIDDEN', 'For services only.', '仅供内部服务使用。');
      }
      if (listingIds.length > 100)
        throw gatewayError('INVALID_INPUT', 'At most 100 ids.', '最多 100 个 id。');
      return tellGoods(context, { merchantId, listingIds, couponId });
    },
    listing: (_, { id }, { loaders }) => loaders.listing.load(id),
  },
  Supplier: {
    inspections: ({ id }, args, { loaders, viewer }) =>
      suppliesFor(viewer, id) || isPlatform(viewer)
        ? loaders.inspectionsOfSupplier.load({ ownerId: id, request: readPage(args, 1) })
        : null,
  },
};
