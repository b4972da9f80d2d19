import { gatewayError } from '../../../platform/errors.ts';
import { isService } from '../../../platform/viewer.ts';
import type { QueryResolvers } from '../generated.ts';
import { listingsForSale } from '../store/listings.ts';

export const Query: QueryResolvers = {
  merchant: (_, { id }, { loaders }) => loaders.merchant.load(id),
  merchantBySlug: (_, { slug }, { loaders }) => loaders.merchantBySlug.load(slug),
  supplier: (_, { id }, { loaders }) => loaders.supplier.load(id),
  product: (_, { id }, { loaders }) => loaders.product.load(id),
  listing: (_, { id }, { loaders }) => loaders.listing.load(id),
  _listingsForSale: async (_, { merchantId, ids }, { db, viewer }) => {
    if (!isService(viewer)) throw gatewayError('FORBIDDEN', 'For services only.', '仅供内部服务使用。');
    if (ids.length > 100) throw gatewayError('INVALID_INPUT', 'At most 100 ids.', '最多 100 个 id。');
    const rows = await listingsForSale(db.pool, merchantId, ids);
    return rows.map(({ priceMinor, currency, ...sold }) => ({
      ...sold,
      price: { amountMinor: priceMinor, currency },
    }));
  },
};
