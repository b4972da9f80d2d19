import { AsyncLocalStorage } from 'node:async_hooks';
import type { PgDatabase } from 'drizzle-orm/pg-core';
import { drizzle, type PostgresJsQueryResultHKT } from 'drizzle-orm/postgres-js';
import postgres from 'postgres';

/** Anything statements can run on: the pool, or a transaction. Stores take this and nothing else. */
export type Executor = PgDatabase<PostgresJsQueryResultHKT, Record<string, never>>;

/** A transaction. What happens in it happens together or not at all. */
export type Tx = Executor & { readonly isTransaction?: true };

export type Db = {
  /** The pool, for reads of a single statement. */
  readonly pool: Executor;
  /** The connection text, for drivers that hold connections of their own. */
  readonly url: string;
  /** Runs a story in one transaction; a deadlock or serialization failure runs it again, at most three times. */
  transaction<T>(story: (tx: Tx) => Promise<T>): Promise<T>;
  close(): Promise<void>;
};

/**
 * How every session is set. Compiling a plan pays for reports that run for seconds: here, where statements touch a few
 * rows and are many-armed, it took 3 s for what runs in 1 ms.
 */
export const sessionSettings = { TimeZone: 'UTC', jit: 'off' };

const retried = new Set(['40001', '40P01']);
const afterCommits = new AsyncLocalStorage<(() => void)[]>();

/** Opens a pool. Sessions run in UTC; a statement that takes over 30 s is cancelled. */
export function openDb(
  url: string,
  options: {
    readonly name: string;
    readonly connections: number;
    /** Told of every statement sent, for tests that count them. */
    readonly onStatement?: (statement: string) => void;
  },
): Db {
  const client = postgres(url, {
    max: options.connections,
    onnotice: () => {},
    // Its query for array types rejects unheard when the server goes away just then; drizzle writes arrays itself.
    fetch_types: false,
    ...(options.onStatement === undefined
      ? {}
      : { debug: (_: number, statement: string) => options.onStatement?.(statement) }),
    connection: { ...sessionSettings, application_name: `lianka-${options.name}`, statement_timeout: 30_000 },
  });
  const pool = drizzle(client) as unknown as Executor;
  return {
    pool,
    url,
    transaction: (story) => attempt(pool, story, 3),
    close: () => client.end({ timeout: 5 }),
  };
}

/** Has something done once the running transaction has committed; not at all if it rolls back. */
export function afterCommit(action: () => void): void {
  const actions = afterCommits.getStore();
  if (actions === undefined) throw new Error('afterCommit belongs inside a transaction.');
  actions.push(action);
}

/** The SQLSTATE of a database error, however deep a driver wrapped it. */
export function sqlState(error: unknown): string | undefined {
  for (let at = error; at instanceof Error; at = at.cause) {
    if ('code' in at && typeof at.code === 'string') return at.code;
  }
  return undefined;
}

/** The name of the constraint that an error violated. */
export function violatedConstraint(error: unknown): string | undefined {
  for (let at = error; at instanceof Error; at = at.cause) {
    if ('constraint_name' in at && typeof at.constraint_name === 'string') return at.constraint_name;
  }
  return undefined;
}

async function attempt<T>(pool: Executor, story: (tx: Tx) => Promise<T>, triesLeft: number): Promise<T> {
  const actions: (() => void)[] = [];
  try {
    const result = await afterCommits.run(actions, () =>
      pool.transaction((tx) => story(tx as unknown as Tx)),
    );
    for (const action of actions) action();
    return result;
  } catch (error) {
    const state = sqlState(error);
    if (state === undefined || !retried.has(state) || triesLeft <= 1) throw error;
    return attempt(pool, story, triesLeft - 1);
  }
}
