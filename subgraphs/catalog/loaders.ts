import type { Context, Deps } from '../../platform/subgraph.ts';
import type { Viewer } from '../../platform/viewer.ts';
import { contractsLoaders } from './loaders/contracts.ts';
import { couponsLoaders } from './loaders/coupons.ts';
import { goodsLoaders } from './loaders/goods.ts';
import { partiesLoaders } from './loaders/parties.ts';
import { purchasingLoaders } from './loaders/purchasing.ts';
import { shelfLoaders } from './loaders/shelf.ts';
import { stockLoaders } from './loaders/stock.ts';
import { traceLoaders } from './loaders/trace.ts';
import { transfersLoaders } from './loaders/transfers.ts';

/**
 * What one request has read, in batches. Whatever comes out of here the viewer may see: every path to an object,
 * references included, leads through one of these.
 */
export type CatalogLoaders = ReturnType<typeof readers> & {
  /** Reads everything anew from here on: mutations of one request follow each other and change what was read. */
  forget(): void;
};

export type CatalogContext = Context<CatalogLoaders>;

/** Fresh loaders for one request. */
export function catalogLoaders(deps: Deps, viewer: Viewer): CatalogLoaders {
  const loaders = readers(deps, viewer);
  const forget = () => {
    for (const loader of Object.values(loaders)) loader.clearAll();
  };
  return { ...loaders, forget };
}

function readers(deps: Deps, viewer: Viewer) {
  return {
    ...partiesLoaders(deps, viewer),
    ...contractsLoaders(deps, viewer),
    ...couponsLoaders(deps, viewer),
    ...goodsLoaders(deps, viewer),
    ...purchasingLoaders(deps, viewer),
    ...shelfLoaders(deps, viewer),
    ...stockLoaders(deps),
    ...traceLoaders(deps),
    ...transfersLoaders(deps, viewer),
  };
}
