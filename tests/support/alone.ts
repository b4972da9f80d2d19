import postgres from 'postgres';
import { openMemoryBus } from '../../platform/bus-memory.ts';
import { systemClock } from '../../platform/clock.ts';
import type { SubgraphName } from '../../platform/facts.ts';
import { openMetrics } from '../../platform/metrics.ts';
import { runSubgraph } from '../../platform/run.ts';
import { type Deps, type InternalCall, type Subgraph, unknownClient } from '../../platform/subgraph.ts';
import { anonymous, type Grant, type Viewer } from '../../platform/viewer.ts';
import { openTestDatabase } from './database.ts';
import { testConfig } from './gateway.ts';
import { silent } from './stand-in.ts';

export type Answer = {
  // biome-ignore lint/suspicious/noExplicitAny: answers have the shape that the test asks for
  readonly data: any;
  /** The codes of the top-level errors. */
  readonly codes: readonly unknown[];
};

/** One subgraph on a database of its own, asked by the door that the gateway uses. */
export type Alone = {
  readonly sql: postgres.Sql;
  /** The statements sent since the test last emptied it. */
  readonly statements: string[];
  ask(query: string, variables?: Readonly<Record<string, unknown>>, viewer?: Viewer): Promise<Answer>;
  /** Runs a mutation with its input; answers its payload: the success, or `code` and `path` of the refusal. */
  // biome-ignore lint/suspicious/noExplicitAny: payloads have the shape that the test asks for
  change(mutation: string, success: string, input: object, viewer?: Viewer): Promise<any>;
  /** Every fact told, in order of telling: name, payload, channels. */
  facts(): Promise<{ name: string; payload: Record<string, unknown>; channels: string[] }[]>;
  close(): Promise<void>;
};

export async function openAlone(
  name: SubgraphName,
  create: (deps: Deps) => Subgraph,
  call: InternalCall = () => Promise.reject(new Error('Nobody else is there.')),
): Promise<Alone> {
  const database = await openTestDatabase();
  const sql = postgres(database.url, { max: 2, onnotice: () => {} });
  const bus = openMemoryBus();
  const statements: string[] = [];
  const running = await runSubgraph(name, create, {
    config: {
      ...testConfig,
      databaseConnections: 12,
      databaseUrls: { ...testConfig.databaseUrls, [name]: database.url },
    },
    bus,
    clock: systemClock,
    log: silent,
    metrics: openMetrics(),
    call,
    onStatement: (statement) => statements.push(statement),
  });
  const ask: Alone['ask'] = async (query, variables = {}, viewer = anonymous) => {
    const { data, errors = [] } = await running.executable.execute({
      query,
      variables,
      viewer,
      client: unknownClient,
    });
    const codes = errors.map((error) => error.extensions['code'] ?? error.message);
    return { data: JSON.parse(JSON.stringify(data ?? null)), codes };
  };
  return {
    sql,
    statements,
    ask,
    async change(mutation, success, input, viewer) {
      const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}`;
      const { data, codes } = await ask(
        `mutation ($input: ${type}Input!) { ${mutation}(input: $input) { __typename
           ... on ${type}Success { ${success} } ... on UserError { code path message messageZh } } }`,
        { input },
        viewer,
      );
      if (codes.length > 0) throw new Error(String(codes));
      return data[mutation];
    },
    async facts() {
      // The relay is not started: what was told stays where the actions left it.
      const rows = await sql`select name, payload, channels from ${sql(schemaOf(name))}.outbox order by id`;
      return rows.map(({ name: told, payload, channels }) => ({ name: told, payload, channels }));
    },
    async close() {
      await running.stop();
      await sql.end();
      await bus.close();
      await database.drop();
    },
  };
}

/** A person, with grants or without. */
export function person(userId: string, ...grants: Grant[]): Viewer {
  return { ...anonymous, userId, grants };
}

function schemaOf(name: SubgraphName): string {
  return name === 'order' ? 'orders' : name;
}
