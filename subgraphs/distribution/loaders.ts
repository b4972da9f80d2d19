import type { Context, Deps } from '../../platform/subgraph.ts';
import type { Viewer } from '../../platform/viewer.ts';
import { agentsLoaders } from './loaders/agents.ts';
import { commissionsLoaders } from './loaders/commissions.ts';
import { moneyLoaders } from './loaders/money.ts';
import { programsLoaders } from './loaders/programs.ts';

/**
 * What one request has read, in batches. Whatever comes out of here the viewer may see: every path to an object,
 * references included, leads through one of these.
 */
export type DistributionLoaders = ReturnType<typeof readers> & {
  /** Reads everything anew from here on: mutations of one request follow each other and change what was read. */
  forget(): void;
};

export type DistributionContext = Context<DistributionLoaders>;

/** Fresh loaders for one request. */
export function distributionLoaders(deps: Deps, viewer: Viewer): DistributionLoaders {
  const loaders = readers(deps, viewer);
  const forget = () => {
    for (const loader of Object.values(loaders)) if ('clearAll' in loader) loader.clearAll();
  };
  return { ...loaders, forget };
}

function readers(deps: Deps, viewer: Viewer) {
  const agents = agentsLoaders(deps, viewer);
  return {
    ...agents,
    ...programsLoaders(deps, viewer),
    ...commissionsLoaders(deps, viewer, agents),
    ...moneyLoaders(deps, viewer, agents),
  };
}
