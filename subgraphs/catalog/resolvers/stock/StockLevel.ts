import { readPage } from '../../../../platform/page.ts';
import type { StockLevelResolvers, StockMovementResolvers } from '../../generated.ts';

export const StockLevel: StockLevelResolvers = {
  journal: ({ offerId }, args, { loaders }) =>
    loaders.journalOf.load({ ownerId: offerId, request: readPage(args, 1) }),
};

const said = ['RECEIVED', 'COUNTED', 'DAMAGED', 'LOST', 'RETURNED', 'CORRECTED'] as const;

export const StockMovement: StockMovementResolvers = {
  reason: ({ reason }) => said.find((one) => one === reason) ?? null,
};
