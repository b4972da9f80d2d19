import type { GraphQLDataSource } from '@apollo/gateway';
import { type DocumentNode, execute, type GraphQLSchema, parse } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { Item } from './event.ts';

const documents = new LRUCache<string, DocumentNode>({ max: 2_000 });

/**
 * Answers the event's part of a plan from one item, by executing it on the live schema. The answer is fresh each time,
 * because Apollo merges what the other subgraphs answer into it.
 */
export function eventSource(liveSchema: GraphQLSchema, field: string, item: Item): GraphQLDataSource {
  return {
    async process({ request }) {
      const { data, errors } = await execute({
        schema: liveSchema,
        document: parsed(request.query ?? ''),
        rootValue: { [field]: item },
        variableValues: request.variables ?? {},
      });
      const answer = {
        data,
        ...(errors === undefined ? {} : { errors: errors.map((error) => error.toJSON()) }),
      };
      return answer as Awaited<ReturnType<GraphQLDataSource['process']>>;
    },
  };
}

function parsed(query: string): DocumentNode {
  const known = documents.get(query);
  if (known !== undefined) return known;
  const document = parse(query);
  documents.set(query, document);
  return document;
}
