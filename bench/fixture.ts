import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { composeServices } from '@apollo/composition';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { execute, type GraphQLSchema, parse } from 'graphql';

const link = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])';

/** Three small subgraphs in memory: the gateways are measured, not the databases behind them. */
const subgraphs = {
  order: {
    sdl: `${link}
      type Query { orders: [Order!]! }
      type Order @key(fields: "id") { id: ID! number: String! product: Product! buyer: Buyer! }
      type Product @key(fields: "id", resolvable: false) { id: ID! }
      type Buyer @key(fields: "id", resolvable: false) { id: ID! }`,
    resolvers: { Query: { orders: () => orders } },
  },
  catalog: {
    sdl: `${link}
      type Product @key(fields: "id") { id: ID! name: String! priceMinor: Int! supplier: Supplier! }
      type Supplier { id: ID! name: String! city: String! }`,
    resolvers: {
      Product: {
        __resolveReference: ({ id }: { id: string }) => ({
          id,
          name: `Product ${id}`,
          priceMinor: 1990,
          supplier: { id: `s${id}`, name: `Supplier of ${id}`, city: 'Hangzhou' },
        }),
      },
    },
  },
  card: {
    sdl: `${link}
      type Buyer @key(fields: "id") { id: ID! name: String! level: String! }`,
    resolvers: {
      Buyer: { __resolveReference: ({ id }: { id: string }) => ({ id, name: `Buyer ${id}`, level: 'GOLD' }) },
    },
  },
};

const orders = Array.from({ length: 20 }, (_, i) => ({
  id: `o${i}`,
  number: `20261111-${i}`,
  product: { __typename: 'Product', id: String(i % 7) },
  buyer: { __typename: 'Buyer', id: String(i % 5) },
}));

/** The query that crosses all three. */
export const query =
  'query Inbox { orders { id number product { id name priceMinor supplier { name city } } buyer { id name level } } }';

/** Serves the three over HTTP and composes their supergraph. */
export async function serveFixture(): Promise<{ supergraph: string; close(): void }> {
  const served = await Promise.all(
    Object.entries(subgraphs).map(async ([name, { sdl, resolvers }]) => {
      const typeDefs = parse(sdl);
      const { server, port } = await serve(buildSubgraphSchema({ typeDefs, resolvers }));
      return { name, url: `http://127.0.0.1:${port}/graphql`, typeDefs, server };
    }),
  );
  const composed = composeServices(served.map(({ name, url, typeDefs }) => ({ name, url, typeDefs })));
  if (composed.errors !== undefined) throw new Error(composed.errors.join('\n'));
  return {
    supergraph: composed.supergraphSdl,
    close: () => {
      for (const { server } of served) server.close();
    },
  };
}

async function serve(schema: GraphQLSchema) {
  const documents = new Map<string, ReturnType<typeof parse>>();
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const { query: text, variables } = JSON.parse(Buffer.concat(chunks).toString());
    const document = documents.get(text) ?? parse(text);
    documents.set(text, document);
    const body = JSON.stringify(await execute({ schema, document, variableValues: variables }));
    response.writeHead(200, {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
    });
    response.end(body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return { server, port: (server.address() as AddressInfo).port };
}
