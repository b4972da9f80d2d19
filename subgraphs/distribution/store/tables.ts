import { platformTables } from '../../../platform/tables.ts';
import { distribution } from './tables/schema.ts';

export { distribution };

export const {
  outbox,
  facts,
  channelFacts,
  channelHeads,
  logHead,
  reactionPositions,
  parkedFacts,
  idempotencyKeys,
} = platformTables(distribution);

export * from './tables/agents.ts';
export * from './tables/attribution.ts';
export * from './tables/commissions.ts';
export * from './tables/ledger.ts';
export * from './tables/programs.ts';
export * from './tables/withdrawals.ts';
