import { resolve } from 'node:path';
import type { Logger } from 'pino';
import postgres from 'postgres';
import { root } from '../root.ts';
import { findPackage, prepareBinaries } from './binaries.ts';
import { openCluster, role } from './cluster.ts';
import { databaseHome } from './home.ts';
import { databaseIdentity } from './identity.ts';
import { boot } from './server.ts';

export type EmbeddedPostgresOptions = {
  /** Where the data are kept; a relative path counts from the checkout. */
  readonly dataDir: string;
  /** False only where losing everything with the power is fine: tests. */
  readonly durable: boolean;
  readonly log: Logger;
  /** Databases to make if they are missing. */
  readonly databases?: readonly string[];
  /** How long to wait, in milliseconds, for an earlier PostgreSQL on the same data to be gone. */
  readonly patience?: number;
};

export type EmbeddedPostgres = {
  /** The connection text of a database, by name. */
  url(database: string): string;
  /** The connection text of the maintenance database, as the role that may do everything. */
  readonly adminUrl: string;
  /** Where the cluster really lies: elsewhere than `dataDir` when PostgreSQL's user cannot reach that. */
  readonly folder: string;
  /** Stops the database and waits until it is gone. */
  stop(): Promise<void>;
};

/**
 * Starts a real PostgreSQL from the programs that an npm package carries, on 127.0.0.1 and a free port. It stops with
 * this process, however that ends. Throws one sentence that says what to do where it cannot run.
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const { durable, log, databases = ['lianka'], patience = 10_000 } = options;
  const dataDir = resolve(root, options.dataDir);
  const identity = databaseIdentity();
  const home = databaseHome(dataDir, identity);
  if (home !== dataDir)
    log.info({ folder: home }, `The database is kept outside ${dataDir}, which only root may enter.`);
  const binaries = prepareBinaries(findPackage(), home, identity);
  const cluster = await openCluster(home, binaries, identity, durable);
  const server = await boot({ bin: binaries.bin, cluster, identity, durable, patience, log });
  const url = (database: string) =>
    `postgres://${role}:${cluster.password}@127.0.0.1:${server.port}/${encodeURIComponent(database)}`;
  await createMissing(url('postgres'), databases);
  return { url, adminUrl: url('postgres'), folder: cluster.folder, stop: server.stop };
}

async function createMissing(adminUrl: string, databases: readonly string[]): Promise<void> {
  const sql = postgres(adminUrl, { max: 1, onnotice: () => {} });
  try {
    const present = await sql`select datname from pg_database`;
    const names = new Set(present.map((row) => row['datname']));
    for (const name of databases) {
      if (!names.has(name)) await sql`create database ${sql(name)}`;
    }
  } finally {
    await sql.end();
  }
}
