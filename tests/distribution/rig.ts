import { randomUUID } from 'node:crypto';
import { runMigrations } from 'graphile-worker';
import postgres from 'postgres';
import { expect } from 'vitest';
import { openMemoryBus } from '../../platform/bus-memory.ts';
import { readConfig } from '../../platform/config.ts';
import { openDb } from '../../platform/db.ts';
import { makeExecutable } from '../../platform/execute.ts';
import { newId } from '../../platform/ids.ts';
import { openOutbox } from '../../platform/outbox.ts';
import { type Deps, type InternalCall, unknownClient } from '../../platform/subgraph.ts';
import { serviceViewer, type Viewer } from '../../platform/viewer.ts';
import { createDistribution } from '../../subgraphs/distribution/index.ts';
import * as tables from '../../subgraphs/distribution/store/tables.ts';
import { person } from '../support/alone.ts';
import { openTestDatabase } from '../support/database.ts';
import { silent } from '../support/stand-in.ts';

/** A fact of the order subgraph, as its log would hold it. */
export type OrderFact = { readonly name: string; readonly payload: object };

/** The distribution subgraph on a database of its own, with a clock and facts that a test makes. */
export type Rig = {
  readonly sql: postgres.Sql;
  readonly deps: Deps;
  now: Date;
  pass(milliseconds: number): void;
  /** Runs a mutation; answers its payload, refusals included. */
  // biome-ignore lint/suspicious/noExplicitAny: payloads have the shape that the test asks for
  change(mutation: string, type: string, selection: string, input: object, viewer: Viewer): Promise<any>;
  /** Whose an order is. */
  attribute(order: object): Promise<void>;
  /** Has the subgraph answer a fact. */
  hear(fact: OrderFact): Promise<void>;
  task(name: string, payload?: Readonly<Record<string, unknown>>): Promise<void>;
  /** A merchant with a program. */
  program(preset: string): Promise<RigProgram>;
  close(): Promise<void>;
};

export type RigProgram = {
  readonly merchantId: string;
  readonly programId: string;
  readonly owner: Viewer;
  readonly finance: Viewer;
};

export async function openRig(connections = 4): Promise<Rig> {
  const database = await openTestDatabase();
  const sql = postgres(database.url, { max: 2, onnotice: () => {} });
  await runMigrations({ connectionString: database.url, schema: 'distribution_jobs' });
  const bus = openMemoryBus();
  const deps: Deps = {
    config: { ...readConfig({}), secret: 'a secret for the tests of the distribution subgraph' },
    db: openDb(database.url, { name: 'rig', connections }),
    tables,
    outbox: openOutbox(tables.outbox, bus, 'distribution'),
    bus,
    clock: () => rig.now,
    log: silent,
    call: neighbours,
  };
  const subgraph = createDistribution(deps);
  const executable = makeExecutable(subgraph);
  const [reaction] = subgraph.reactions;
  const ask = async (query: string, variables: Readonly<Record<string, unknown>>, viewer: Viewer) => {
    const { data, errors = [] } = await executable.execute({
      query,
      variables,
      viewer,
      client: unknownClient,
    });
    if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join('; '));
    return JSON.parse(JSON.stringify(data));
  };
  const rig: Rig = {
    sql,
    deps,
    now: new Date('2026-11-11T03:00:00.000Z'),
    pass(milliseconds) {
      rig.now = new Date(rig.now.getTime() + milliseconds);
    },
    async change(mutation, type, selection, input, viewer) {
      const data = await ask(
        `mutation ($input: ${type}!) { ${mutation}(input: $input) { __typename ${selection} ... on UserError { code } } }`,
        { input },
        viewer,
      );
      return data[mutation];
    },
    async attribute(input) {
      await ask(
        'mutation ($input: AttributionInput!) { _snapshotAttribution(input: $input) { agentId } }',
        { input },
        serviceViewer('order'),
      );
    },
    async hear({ name, payload }) {
      const fact = { position: 1, name, payload: payload as Record<string, unknown>, channels: [] };
      await deps.db.transaction(
        async (tx) =>
          reaction?.react(tx, { ...fact, occurredAt: rig.now.toISOString() }, deps) ?? expect.fail(),
      );
    },
    async task(name, payload = {}) {
      const task = subgraph.tasks.find((one) => one.name === name) ?? expect.fail(name);
      await task.run(payload, deps);
    },
    async program(preset) {
      const merchantId = newId('mer', rig.now);
      const owner = person(`usr_owner_${merchantId}`, { role: 'MERCHANT_OWNER', merchantId });
      const finance = person(`usr_finance_${merchantId}`, { role: 'MERCHANT_FINANCE', merchantId });
      const input = { merchantId, name: 'x', preset, idempotencyKey: randomUUID() };
      const { program } = await rig.change(
        ...([
          'createProgram',
          'CreateProgramInput',
          '... on CreateProgramSuccess { program { id } }',
        ] as const),
        ...([input, owner] as const),
      );
      return { merchantId, programId: program.id, owner, finance };
    },
    async close() {
      await sql.end();
      await bus.close();
      await deps.db.close();
      await database.drop();
    },
  };
  return rig;
}

/** Links are named after the merchant and the agent they are of; every merchant counts in Shanghai. */
const neighbours: InternalCall = async <Data>(
  _: string,
  query: string,
  variables: Readonly<Record<string, unknown>>,
) => {
  if (!query.includes('_shareLink'))
    return { merchant: { timeZone: 'Asia/Shanghai', currency: 'CNY' } } as Data;
  const [merchantId, agentId] = String(variables['token']).split('|');
  return { _shareLink: { merchantId, agentId } } as Data;
};
