import { sql } from 'drizzle-orm';
import type { Logger } from 'pino';
import type { Bus } from './bus.ts';
import type { Clock } from './clock.ts';
import type { Config } from './config.ts';
import { type Db, openDb } from './db.ts';
import { type ExecutableSubgraph, makeExecutable } from './execute.ts';
import type { SubgraphName } from './facts.ts';
import { newId } from './ids.ts';
import { startJobs } from './jobs.ts';
import { type Metrics, measureWork, type Waiting } from './metrics.ts';
import { migrateSubgraph } from './migrate.ts';
import { openOutbox } from './outbox.ts';
import { startReactions } from './reactions.ts';
import { startRelay } from './relay.ts';
import type { Deps, InternalCall, Subgraph } from './subgraph.ts';
import { type PlatformTables, tablesOf } from './tables.ts';

/** What the subgraphs of one process share. */
export type RunGround = {
  /** With its secret and the subgraph's database filled in. */
  readonly config: Config;
  readonly bus: Bus;
  readonly clock: Clock;
  readonly log: Logger;
  readonly metrics: Metrics;
  readonly call: InternalCall;
  /** Told of every statement sent to the database, for tests that count them. */
  readonly onStatement?: (statement: string) => void;
};

/** A subgraph that can be asked; its work in the background begins with `start`. */
export type RunningSubgraph = {
  readonly executable: ExecutableSubgraph;
  /** Starts the relay, the reactions and the jobs: once every subgraph that they ask can be asked. */
  start(): Promise<void>;
  ready(): Promise<boolean>;
  stop(): Promise<void>;
};

/** Migrates a subgraph's database, opens it, and makes the subgraph. */
export async function runSubgraph(
  name: SubgraphName,
  create: (deps: Deps) => Subgraph,
  ground: RunGround,
): Promise<RunningSubgraph> {
  const { config, bus, log } = ground;
  const url = config.databaseUrls[name];
  if (url === undefined) throw new Error(`The database of ${name} is chosen before it is opened.`);
  await migrateSubgraph(url, name);
  const { onStatement } = ground;
  const db = openDb(url, {
    name,
    connections: config.databaseConnections,
    ...(onStatement === undefined ? {} : { onStatement }),
  });
  const tables = tablesOf(name);
  await beginLog(db, tables, ground.clock());
  const { clock, call } = ground;
  const deps: Deps = {
    config,
    db,
    tables,
    outbox: openOutbox(tables.outbox, bus, name),
    bus,
    clock,
    log,
    call,
  };
  const subgraph = create(deps);
  const work: { stop(): Promise<void> }[] = [];
  const news = measureWork(ground.metrics, name, () => countWaiting(db, tables));
  return {
    executable: makeExecutable(subgraph),
    async start() {
      work.push(startRelay({ name, url, tables, bus, log, onMoved: news.moved }));
      work.push(startReactions(subgraph, news.reacted));
      work.push(await startJobs(subgraph, news.ran));
    },
    ready: () => answers(db),
    async stop() {
      await Promise.all(work.map((part) => part.stop()));
      await db.close();
    },
  };
}

/** The log's one head row, with an epoch of its own: a log that is made anew is another log. */
async function beginLog(db: Db, { logHead }: PlatformTables, now: Date): Promise<void> {
  await db.pool
    .insert(logHead)
    .values({ id: 1, epoch: newId('log', now) })
    .onConflictDoNothing();
}

/** One look at both; rejects when the database does not answer within a second. */
async function countWaiting({ pool }: Db, { outbox, parkedFacts }: PlatformTables): Promise<Waiting> {
  const counting = pool.execute(
    sql`select (select count(*) from ${outbox})::int as outbox, (select count(*) from ${parkedFacts})::int as parked`,
  );
  const late = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error('The database does not answer.')), 1_000).unref();
  });
  const [row] = await Promise.race([counting, late]);
  return { outbox: Number(row?.['outbox'] ?? 0), parked: Number(row?.['parked'] ?? 0) };
}

async function answers(db: Db): Promise<boolean> {
  return db.pool.execute(sql`select 1`).then(
    () => true,
    () => false,
  );
}
