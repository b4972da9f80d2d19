import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pino } from 'pino';
import { systemClock } from '../../platform/clock.ts';
import { type ExecutableSubgraph, makeExecutable } from '../../platform/execute.ts';
import { type SubgraphName, subgraphNames } from '../../platform/facts.ts';
import { root } from '../../platform/root.ts';
import type { Deps, Subgraph, Webhook } from '../../platform/subgraph.ts';
import { tablesOf } from '../../platform/tables.ts';
import { inProcess, type Transports } from '../../platform/transport.ts';

/** What stands in for a subgraph where a test is about the gateway alone: its real SDL, a few resolvers, no database. */
export type StandIn = { readonly resolvers?: object; readonly webhooks?: readonly Webhook[] };

export const silent = pino({ level: 'silent' });

export function standIn(name: SubgraphName, { resolvers = {}, webhooks = [] }: StandIn): ExecutableSubgraph {
  const subgraph: Subgraph = {
    name,
    sdl: readFileSync(join(root, `schema/${name}.graphql`), 'utf8'),
    resolvers,
    deps: { log: silent, clock: systemClock, tables: tablesOf(name) } as Deps,
    loaders: () => ({}),
    reactions: [],
    tasks: [],
    webhooks,
  };
  return makeExecutable(subgraph);
}

/** Ways to stand-ins for all subgraphs, some of which may be given otherwise. */
export function standInTransports(
  parts: Partial<Record<SubgraphName, StandIn>>,
  others: Partial<Transports> = {},
): Transports {
  const ways = subgraphNames.map((name) => [
    name,
    others[name] ?? inProcess(standIn(name, parts[name] ?? {}), async () => true),
  ]);
  return Object.fromEntries(ways) as Transports;
}
