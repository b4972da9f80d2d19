import { platformTables } from '../../../platform/tables.ts';
import { orders } from './tables/schema.ts';

export { orders };

export const {
  outbox,
  facts,
  channelFacts,
  channelHeads,
  logHead,
  reactionPositions,
  parkedFacts,
  idempotencyKeys,
} = platformTables(orders);

export * from './tables/after-sales.ts';
export * from './tables/customers.ts';
export * from './tables/fulfillment.ts';
export * from './tables/group-buying.ts';
export * from './tables/orders.ts';
export * from './tables/payments.ts';
export * from './tables/points.ts';
export * from './tables/reviews.ts';
export * from './tables/statistics.ts';
