import { buildSubgraphSchema } from '@apollo/subgraph';
import { type DocumentNode, type ExecutionResult, execute, type GraphQLSchema, parse } from 'graphql';
import { LRUCache } from 'lru-cache';
import { logResolvers, logSdl } from './log-reader.ts';
import type { Client, Context, Subgraph } from './subgraph.ts';
import type { Viewer } from './viewer.ts';

/** One operation for a subgraph, with who asks and from where. */
export type SubgraphRequest = {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly operationName?: string;
  readonly viewer: Viewer;
  readonly client: Client;
};

/** A subgraph ready to execute: its federated schema, and what the platform adds to it. */
export type ExecutableSubgraph = {
  readonly subgraph: Subgraph;
  readonly schema: GraphQLSchema;
  execute(request: SubgraphRequest): Promise<ExecutionResult>;
};

/** Prepares a subgraph for execution. Documents are parsed once: the gateway sends the same few again and again. */
export function makeExecutable(subgraph: Subgraph): ExecutableSubgraph {
  const schema = buildSubgraphSchema([
    { typeDefs: parse(subgraph.sdl), resolvers: subgraph.resolvers },
    { typeDefs: parse(logSdl), resolvers: logResolvers(subgraph.deps.tables) },
  ]);
  const documents = new LRUCache<string, DocumentNode>({ max: 2_000 });
  return {
    subgraph,
    schema,
    async execute(request) {
      let document = documents.get(request.query);
      if (document === undefined) {
        document = parse(request.query);
        documents.set(request.query, document);
      }
      return execute({
        schema,
        document,
        variableValues: request.variables ?? null,
        operationName: request.operationName ?? null,
        contextValue: contextOf(subgraph, request),
      });
    },
  };
}

/** What the resolvers of one request are given: fresh loaders, and the ground they stand on. */
export function contextOf(
  subgraph: Subgraph,
  request: Pick<SubgraphRequest, 'viewer' | 'client'>,
): Context<unknown> {
  const { viewer, client } = request;
  return { ...subgraph.deps, viewer, client, loaders: subgraph.loaders(viewer) };
}
