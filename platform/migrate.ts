import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { drizzle } from 'drizzle-orm/postgres-js';
import { migrate } from 'drizzle-orm/postgres-js/migrator';
import postgres from 'postgres';
import type { Config } from './config.ts';
import { type SubgraphName, subgraphNames } from './facts.ts';
import { root } from './root.ts';

/** One key for all subgraphs: where they share a database they take turns, too. */
const lockKey = 4_201_102_015;

/** Where a subgraph's migrations lie. */
export function migrationsFolder(name: SubgraphName): string {
  return join(root, 'subgraphs', name, 'store/migrations');
}

/** Brings the database of every subgraph up to date. The configuration must name them all. */
export async function migrateAll(config: Config): Promise<void> {
  for (const name of subgraphNames) {
    const url = config.databaseUrls[name];
    if (url === undefined)
      throw new Error(`The database of ${name} is chosen at start, before it is migrated.`);
    await migrateSubgraph(url, name);
  }
}

/**
 * Applies the migrations that the database has not seen yet, all of them or none. Any number of replicas may do this at
 * once: one does it, the others wait and find it done. What was applied is kept in the schema `migrations`.
 */
export async function migrateSubgraph(url: string, name: SubgraphName): Promise<void> {
  if (!existsSync(join(migrationsFolder(name), 'meta/_journal.json'))) {
    throw new Error(`The subgraph ${name} has no migrations: npm run migrations -- ${name} initial`);
  }
  // One connection, so that the lock is held by the session that migrates, and ends with it.
  const client = postgres(url, { max: 1, max_lifetime: null, onnotice: () => {} });
  try {
    await client`select pg_advisory_lock(${lockKey}::bigint)`;
    await migrate(drizzle(client), {
      migrationsFolder: migrationsFolder(name),
      migrationsSchema: 'migrations',
      migrationsTable: name,
    });
  } finally {
    await client.end({ timeout: 5 });
  }
}
