import type { Context, Deps } from '../../platform/subgraph.ts';
import type { Viewer } from '../../platform/viewer.ts';
import { afterSalesLoaders } from './loaders/after-sales.ts';
import { customersLoaders } from './loaders/customers.ts';
import { fulfillmentLoaders } from './loaders/fulfillment.ts';
import { groupBuyingLoaders } from './loaders/group-buying.ts';
import { ordersLoaders, seenOf } from './loaders/orders.ts';
import { pointsLoaders } from './loaders/points.ts';
import { reviewsLoaders } from './loaders/reviews.ts';
import { statisticsLoaders } from './loaders/statistics.ts';
import type { OrderRow, SeenOrder } from './store/orders.ts';

/**
 * What one request has read, in batches. Whatever comes out of here the viewer may see: every path to an object,
 * references included, leads through one of these.
 */
export type OrderLoaders = ReturnType<typeof readers> & {
  /** Those of some orders that the viewer may see. */
  see(rows: readonly OrderRow[]): Promise<SeenOrder[]>;
  /** Reads everything anew from here on: mutations of one request follow each other and change what was read. */
  forget(): void;
};

export type OrderContext = Context<OrderLoaders>;

/** Fresh loaders for one request. */
export function orderLoaders(deps: Deps, viewer: Viewer): OrderLoaders {
  const loaders = readers(deps, viewer);
  const forget = () => {
    for (const loader of Object.values(loaders)) loader.clearAll();
  };
  return { ...loaders, see: (rows) => seenOf(viewer, loaders.agentAt, rows), forget };
}

function readers(deps: Deps, viewer: Viewer) {
  const orders = ordersLoaders(deps, viewer);
  return {
    ...orders,
    ...afterSalesLoaders(deps, viewer, orders),
    ...customersLoaders(deps, viewer),
    ...fulfillmentLoaders(deps, viewer, orders),
    ...groupBuyingLoaders(deps),
    ...pointsLoaders(deps),
    ...reviewsLoaders(deps, viewer),
    ...statisticsLoaders(deps, viewer),
  };
}
