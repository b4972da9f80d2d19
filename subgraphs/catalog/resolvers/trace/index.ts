import { present } from '../../../../platform/batching.ts';
import { readPage } from '../../../../platform/page.ts';
import { isPlatform, suppliesFor } from '../../../../platform/viewer.ts';
import { recorderHashOf } from '../../actions/append-trace.ts';
import { tracePageOf } from '../../actions/draw-qr-code.ts';
import { verifyTrace } from '../../actions/verify-trace.ts';
import type { Resolvers } from '../../generated.ts';
import { isOnShelf } from '../../store/listings.ts';
import { Mutation } from './Mutation.ts';

export const traceResolvers: Resolvers = {
  Batch: {
    __resolveReference: ({ id }, { loaders }) => loaders.batch.load(id),
    events: async ({ id }, _, { loaders }) => (await loaders.traceOf.load(id)).events,
    inspections: ({ id }, _, { loaders }) => loaders.inspectionsOf.load(id),
    offerId: ({ offerId }) => offerId,
    offer: ({ offerId }, _, { loaders }) => loaders.offer.load(offerId),
    page: ({ code }, _, { config }) => tracePageOf(config, code),
    product: ({ productId }, _, { loaders }) => present(loaders.product.load(productId)),
    qrCode: ({ code }, { format, size }, { loaders }) =>
      loaders.qrCode.load({ code, format: format ?? 'SVG', size: size ?? 256 }),
    supplier: ({ supplierId }, _, { loaders }) => present(loaders.supplier.load(supplierId)),
    verification: async ({ id }, _, { loaders }) => verifyTrace(await loaders.traceOf.load(id)),
  },
  Listing: {
    batch: (listing, _, { clock, loaders }) =>
      listing.batchId !== null && isOnShelf(listing, clock()) ? loaders.batch.load(listing.batchId) : null,
  },
  Mutation,
  Query: {
    batch: (_, { id }, { loaders }) => loaders.batch.load(id),
    traceability: (_, { batchCode }, { loaders }) => loaders.batchByCode.load(batchCode),
  },
  SupplierOffer: {
    batches: ({ id, supplierId }, args, { loaders, viewer }) =>
      suppliesFor(viewer, supplierId) || isPlatform(viewer)
        ? loaders.batchesOf.load({ ownerId: id, request: readPage(args, 1) })
        : null,
  },
  TraceEvent: {
    kind: ({ kind }) => kind as never,
    recorderHash: ({ batchId, recordedBy }) => recorderHashOf(batchId, recordedBy),
  },
};
