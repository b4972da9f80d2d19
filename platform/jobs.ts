import { sql } from 'drizzle-orm';
import { parseCronItem, type Runner, run, runMigrations, Logger as WorkerLogger } from 'graphile-worker';
import type { Logger } from 'pino';
import type { Executor, Tx } from './db.ts';
import type { SubgraphName } from './facts.ts';
import { plainError } from './log.ts';
import type { Subgraph, Task } from './subgraph.ts';
import { openWaker } from './waker.ts';

const restartMs = 1_000;
/** The exit code that the job library leaves when somebody made job tables in this database. */
const neighbourMoved = 57;
/** A task by the clock that failed runs again after so long, if it is not due before. */
const againMs = 300_000;

/** What is told of a job, for metrics. */
export type JobNews = { readonly task: string; readonly event: 'done' | 'failed' };

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
export async function enqueue(tx: Tx, name: SubgraphName, job: Job): Promise<void> {
  await add(tx, name, job, 'replace');
}

/** Runs a subgraph's tasks, those by the clock and those enqueued. Several replicas share the work. */
export async function startJobs(
  subgraph: Subgraph,
  onNews: (news: JobNews) => void = () => {},
): Promise<{ stop(): Promise<void> }> {
  if (subgraph.tasks.length === 0) return { stop: async () => {} };
  const waker = openWaker();
  let stopping = false;
  let runner: Runner | null = null;
  let recovery = Promise.resolve();
  const start = async () => {
    const opened = await open(subgraph, onNews);
    ({ runner } = opened);
    void opened.ended.then(recover);
  };
  const recover = () => {
    if (stopping) return;
    recovery = (async () => {
      await runner?.stop().catch(() => {});
      runner = null;
      while (!stopping && runner === null) {
        await waker.rest(restartMs);
        if (!stopping) await start().catch(() => {});
      }
    })();
  };
  await makeTables(subgraph);
  await start();
  return {
    async stop() {
      stopping = true;
      waker.close();
      await recovery;
      await runner?.stop().catch(() => {});
    },
  };
}

/** The library makes its tables by itself, which replicas that start together for the first time cannot do at once. */
async function makeTables({ name, deps }: Subgraph): Promise<void> {
  const schema = schemaOf(name);
  await deps.db.transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`lianka.jobs.${name}`}, 0))`);
    await runMigrations({ connectionString: deps.db.url, schema, logger: quietLogger(deps.log, name) });
  });
}

/**
 * Starts the job library. It ends by itself when the database is away, when it could not mark a job as done, and when a
 * neighbour in the same database makes its tables: whose they are it cannot tell.
 */
async function open(
  subgraph: Subgraph,
  onNews: (news: JobNews) => void,
): Promise<{ runner: Runner; ended: Promise<void> }> {
  const { deps, name, tasks } = subgraph;
  const runner = await run({
    connectionString: deps.db.url,
    schema: schemaOf(name),
    concurrency: 2,
    maxPoolSize: 3,
    noHandleSignals: true,
    pollInterval: 2_000,
    logger: quietLogger(deps.log, name),
    // Its own clock ends the process when the database is away just as a minute begins; ours is a job like any other.
    parsedCronItems: [],
    taskList: Object.fromEntries(tasks.map((task) => [task.name, runnable(subgraph, task, onNews)])),
  });
  const ended = new Promise<void>((resolve) => {
    runner.promise.then(resolve, resolve);
    runner.events.on('worker:fatalError', () => resolve());
  }).then(() => {
    // It takes its own end for the process's.
    if (process.exitCode === neighbourMoved) process.exitCode = undefined;
  });
  try {
    for (const task of tasks) await schedule(subgraph, task, deps.clock());
  } catch (error) {
    await runner.stop().catch(() => {});
    throw error;
  }
  return { runner, ended };
}

function runnable(subgraph: Subgraph, task: Task, onNews: (news: JobNews) => void) {
  const { deps } = subgraph;
  return async (payload: unknown) => {
    let failure: unknown = null;
    try {
      await task.run((payload ?? {}) as Record<string, unknown>, deps);
    } catch (error) {
      deps.log.error({ err: error, task: task.name }, 'a job failed; it is tried again');
      failure = error ?? 'unknown';
    }
    onNews({ task: task.name, event: failure === null ? 'done' : 'failed' });
    if (task.cron !== undefined)
      await schedule(subgraph, task, deps.clock(), failure === null ? undefined : againMs);
    else if (failure !== null) throw new Error(plainError(failure).message);
  };
}

/** Has a task by the clock run when it is due next, once over all replicas; one that is waiting already stays. */
async function schedule({ name, deps }: Subgraph, task: Task, now: Date, within = Infinity): Promise<void> {
  if (task.cron === undefined) return;
  const due = nextRun(task.cron, now).getTime();
  const runAt = new Date(Math.min(due, now.getTime() + within));
  const job = { task: task.name, payload: {}, runAt, key: `cron:${task.name}` };
  await add(deps.db.pool, name, job, 'preserve_run_at');
}

/** When a cron line names a minute next, in UTC. Throws when it names none within four years. */
export function nextRun(cron: string, after: Date): Date {
  const { match } = parseCronItem({ task: 'due', match: cron });
  const minute = 60_000;
  const first = (Math.floor(after.getTime() / minute) + 1) * minute;
  for (let at = first; at < first + 4 * 366 * 1_440 * minute; at += minute) {
    const due = new Date(at);
    const digest = {
      min: due.getUTCMinutes(),
      hour: due.getUTCHours(),
      date: due.getUTCDate(),
      month: due.getUTCMonth() + 1,
      dow: due.getUTCDay(),
    };
    if (match(digest)) return due;
  }
  throw new Error(`The cron line "${cron}" names no minute.`);
}

async function add(
  executor: Executor,
  name: SubgraphName,
  { task, payload, runAt, key }: Job,
  keyMode: 'replace' | 'preserve_run_at',
): Promise<void> {
  const schema = sql.identifier(schemaOf(name));
  await executor.execute(sql`select ${schema}.add_job(
    ${task}, payload := ${JSON.stringify(payload)}::json, run_at := ${runAt?.toISOString() ?? null}::timestamptz,
    job_key := ${key ?? null}, job_key_mode := ${keyMode})`);
}

function quietLogger(log: Logger, name: SubgraphName): WorkerLogger {
  const levels = { error: 'warn', warning: 'warn', info: 'debug', debug: 'trace' } as const;
  return new WorkerLogger(() => (level, message, meta) => {
    const told = meta?.['error'] === undefined ? {} : { err: meta['error'] };
    log[levels[level as keyof typeof levels] ?? 'debug']({ jobs: name, ...told }, message);
  });
}
