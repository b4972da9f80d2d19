import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../platform/root.ts';
import type { Deps, Subgraph } from '../../platform/subgraph.ts';
import { distributionLoaders } from './loaders.ts';
import { resolvers } from './resolvers/index.ts';

/** Programs and the agents who joined them. */
export function createDistribution(deps: Deps): Subgraph {
  return {
    name: 'distribution',
    sdl: readFileSync(join(root, 'schema/distribution.graphql'), 'utf8'),
    resolvers,
    deps,
    loaders: (viewer) => distributionLoaders(deps, viewer),
    reactions: [],
    tasks: [],
    webhooks: [],
  };
}
