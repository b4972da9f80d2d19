import type { GraphQLDataSource } from '@apollo/gateway';
import type { SubgraphName } from '../platform/facts.ts';
import type { Client } from '../platform/subgraph.ts';
import { unknownClient } from '../platform/subgraph.ts';
import type { Transport, Transports } from '../platform/transport.ts';
import { anonymous, type Viewer } from '../platform/viewer.ts';

/** What an operation's execution knows beside its text: who asks, and from where. */
export type GraphContext = { readonly viewer: Viewer; readonly client: Client };

/** The gateway's way of asking a subgraph, over whichever transport leads to it. */
export function dataSource(transport: Transport): GraphQLDataSource {
  return {
    async process({ request, context }) {
      const { viewer = anonymous, client = unknownClient } = context as Partial<GraphContext>;
      const answer = await transport.execute({
        query: request.query ?? '',
        ...(request.variables === undefined ? {} : { variables: request.variables }),
        ...(request.operationName === undefined ? {} : { operationName: request.operationName }),
        viewer,
        client,
      });
      return answer as Awaited<ReturnType<GraphQLDataSource['process']>>;
    },
  };
}

/** A data source for each subgraph of the supergraph. The live one holds keys only, so nothing is ever fetched from it. */
export function dataSources(transports: Transports): (name: string) => GraphQLDataSource {
  const made = new Map(
    Object.entries(transports).map(([name, transport]) => [name as SubgraphName, dataSource(transport)]),
  );
  return (name) => {
    const found = made.get(name as SubgraphName);
    if (found !== undefined || name !== 'live') return found ?? unknownSubgraph(name);
    return { process: async () => unknownSubgraph('live') };
  };
}

function unknownSubgraph(name: string): never {
  throw new Error(`Nothing is fetched from the subgraph "${name}".`);
}
