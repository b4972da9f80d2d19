import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../platform/root.ts';
import type { Deps, Subgraph } from '../../platform/subgraph.ts';
import { closePurchasePlans } from './actions/close-purchase-plans.ts';
import { expireHolds } from './actions/expire-holds.ts';
import { expireShelf } from './actions/expire-shelf.ts';
import { indexProducts } from './actions/index-products.ts';
import { dropImportTexts, runImportTask } from './actions/work-import.ts';
import { catalogLoaders } from './loaders.ts';
import { onCustomerChanged } from './reactions/on-customer-changed.ts';
import { onOrderMoved } from './reactions/on-order-moved.ts';
import { resolvers } from './resolvers/index.ts';

/** Merchants, suppliers, products and what merchants list of them. */
export function createCatalog(deps: Deps): Subgraph {
  return {
    name: 'catalog',
    sdl: readFileSync(join(root, 'schema/catalog.graphql'), 'utf8'),
    resolvers,
    deps,
    loaders: (viewer) => catalogLoaders(deps, viewer),
    reactions: [onOrderMoved, onCustomerChanged],
    tasks: [closePurchasePlans, expireHolds, expireShelf, indexProducts, dropImportTexts, runImportTask],
    webhooks: [],
  };
}
