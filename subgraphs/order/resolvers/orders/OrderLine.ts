import type { OrderLineResolvers } from '../../generated.ts';
import type { OrderLoaders } from '../../loaders.ts';
import type { LineProgressRow, OrderLineRow } from '../../store/orders.ts';

export const OrderLine: OrderLineResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.line.load(id),
  listing: ({ listingId }) => ({ id: listingId }),
  batch: ({ batchId }) => (batchId === null ? null : { id: batchId }),
  discount: ({ discountMinor, currency }) => ({ amountMinor: discountMinor, currency }),
  unitPrice: ({ unitPriceMinor, currency }) => ({ amountMinor: unitPriceMinor, currency }),
  pointsDiscount: ({ pointsMinor, currency }) => ({ amountMinor: pointsMinor, currency }),
  shippedQuantity: async (line, _, { loaders }) => (await progressOf(loaders, line)).shippedQuantity,
  deliveredQuantity: async (line, _, { loaders }) => (await progressOf(loaders, line)).deliveredQuantity,
  refundedQuantity: async (line, _, { loaders }) => (await progressOf(loaders, line)).refundedQuantity,
  total: ({ totalMinor, currency }) => ({ amountMinor: totalMinor, currency }),
};

async function progressOf(loaders: OrderLoaders, { id, orderId }: OrderLineRow): Promise<LineProgressRow> {
  const found = (await loaders.progressOf.load(orderId)).find(({ lineId }) => lineId === id);
  if (found === undefined) throw new Error(`The line ${id} has no progress.`);
  return found;
}
