import { platformTables } from '../../../platform/tables.ts';
import { catalog } from './tables/schema.ts';

export { catalog };

export const {
  outbox,
  facts,
  channelFacts,
  channelHeads,
  logHead,
  reactionPositions,
  parkedFacts,
  idempotencyKeys,
} = platformTables(catalog);

export * from './tables/contracts.ts';
export * from './tables/coupons.ts';
export * from './tables/goods.ts';
export * from './tables/parties.ts';
export * from './tables/purchasing.ts';
export * from './tables/shelf.ts';
export * from './tables/stock.ts';
export * from './tables/trace.ts';
export * from './tables/transfers.ts';
