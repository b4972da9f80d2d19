import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../platform/root.ts';
import type { Deps, Subgraph } from '../../platform/subgraph.ts';
import { catalogLoaders } from './loaders.ts';
import { resolvers } from './resolvers/index.ts';

/** Merchants, suppliers, products and what merchants list of them. */
export function createCatalog(deps: Deps): Subgraph {
  return {
    name: 'catalog',
    sdl: readFileSync(join(root, 'schema/catalog.graphql'), 'utf8'),
    resolvers,
    deps,
    loaders: (viewer) => catalogLoaders(deps, viewer),
    reactions: [],
    tasks: [],
    webhooks: [],
  };
}
