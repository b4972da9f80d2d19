import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import postgres from 'postgres';
import { type SubgraphName, subgraphNames } from '../../platform/facts.ts';
import { migrateSubgraph, migrationsFolder } from '../../platform/migrate.ts';

/** The same in every run on one server, so that two runs do not build one template at once. */
const lockKey = 4_201_102_016;

/** Makes sure that the server has a database with every migration applied, to be copied; says its name. */
export async function prepareTemplate(adminUrl: string): Promise<string> {
  const names = subgraphNames.filter((name) =>
    existsSync(join(migrationsFolder(name), 'meta/_journal.json')),
  );
  const template = `lianka_template_${hashOf(names)}`;
  const admin = postgres(adminUrl, { max: 1, onnotice: () => {} });
  try {
    await admin`select pg_advisory_lock(${lockKey}::bigint)`;
    const [present] = await admin`select datistemplate from pg_database where datname = ${template}`;
    if (present?.['datistemplate'] === true) return template;
    await admin.unsafe(`drop database if exists ${template} with (force)`);
    await admin.unsafe(`create database ${template}`);
    for (const name of names) await migrateSubgraph(withDatabase(adminUrl, template), name);
    await admin.unsafe(`alter database ${template} is_template true allow_connections false`);
    return template;
  } finally {
    await admin.end();
  }
}

export function withDatabase(url: string, database: string): string {
  const changed = new URL(url);
  changed.pathname = `/${database}`;
  return changed.toString();
}

function hashOf(names: readonly SubgraphName[]): string {
  const hash = createHash('sha256');
  for (const name of names) {
    const folder = migrationsFolder(name);
    for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
      if (/\.(sql|json)$/.test(file)) hash.update(file).update(readFileSync(join(folder, file)));
    }
  }
  return hash.digest('hex').slice(0, 12);
}
