import type { SubgraphName } from '../platform/facts.ts';
import type { Deps, Subgraph } from '../platform/subgraph.ts';
import { createCard } from '../subgraphs/card/index.ts';
import { createCatalog } from '../subgraphs/catalog/index.ts';
import { createDistribution } from '../subgraphs/distribution/index.ts';
import { createOrder } from '../subgraphs/order/index.ts';

/** How each subgraph is made, for those that run in the gateway's process. The one place that imports them. */
export const creators: Readonly<Record<SubgraphName, (deps: Deps) => Subgraph>> = {
  card: createCard,
  distribution: createDistribution,
  catalog: createCatalog,
  order: createOrder,
};
