import { sql } from 'drizzle-orm';
import { parseCronItems, run, Logger as WorkerLogger } from 'graphile-worker';
import type { Logger } from 'pino';
import type { Tx } from './db.ts';
import type { SubgraphName } from './facts.ts';
import type { Subgraph } from './subgraph.ts';

/** Jobs of a subgraph live in its own database, in a schema of the job library's. */
function schemaOf(name: SubgraphName): string {
  return `${name}_jobs`;
}

/** What to run later. */
export type Job = {
  readonly task: string;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly runAt?: Date;
  /** A job of the same key that has not run yet is replaced. */
  readonly key?: string;
};

/** Enqueues a job in the transaction of what it follows from: it exists if and only if that commits. */
export async function enqueue(tx: Tx, name: SubgraphName, { task, payload, runAt, key }: Job): Promise<void> {
  const schema = sql.identifier(schemaOf(name));
  await tx.execute(sql`select ${schema}.add_job(
    ${task}, payload := ${JSON.stringify(payload)}::json,
    run_at := ${runAt?.toISOString() ?? null}::timestamptz, job_key := ${key ?? null})`);
}

/** Runs a subgraph's tasks, those by the clock and those enqueued. Several replicas share the work. */
export async function startJobs(subgraph: Subgraph): Promise<{ stop(): Promise<void> }> {
  const { deps, name, tasks } = subgraph;
  if (tasks.length === 0) return { stop: async () => {} };
  const runner = await run({
    connectionString: deps.db.url,
    schema: schemaOf(name),
    concurrency: 2,
    maxPoolSize: 3,
    noHandleSignals: true,
    pollInterval: 2_000,
    logger: quietLogger(deps.log, name),
    parsedCronItems: parseCronItems(
      tasks.flatMap(({ name: task, cron }) => (cron === undefined ? [] : [{ task, match: cron }])),
    ),
    taskList: Object.fromEntries(
      tasks.map((task) => [
        task.name,
        async (payload: unknown) => task.run((payload ?? {}) as Record<string, unknown>, deps),
      ]),
    ),
  });
  return { stop: () => runner.stop().catch(() => {}) };
}

function quietLogger(log: Logger, name: SubgraphName): WorkerLogger {
  const levels = { error: 'error', warning: 'warn', info: 'debug', debug: 'trace' } as const;
  return new WorkerLogger(() => (level, message, meta) => {
    log[levels[level as keyof typeof levels] ?? 'debug']({ jobs: name, ...meta }, message);
  });
}
