import { readConfig } from '../platform/config.ts';
import { startEmbeddedPostgres } from '../platform/embedded-postgres/index.ts';
import { type SubgraphName, subgraphNames } from '../platform/facts.ts';
import { openLog } from '../platform/log.ts';
import { migrateAll } from '../platform/migrate.ts';

/** Brings every database up to date and ends: for releases that migrate before they start anything. */
const config = readConfig();
const log = openLog(config);
const isMissing = subgraphNames.some((name) => config.databaseUrls[name] === undefined);
const embedded = isMissing
  ? await startEmbeddedPostgres({ dataDir: config.dataDir, durable: true, log })
  : undefined;

await migrateAll({
  ...config,
  databaseUrls: perSubgraph((name) => config.databaseUrls[name] ?? embedded?.url('lianka')),
});
await embedded?.stop();
process.stdout.write('Every database is up to date.\n');

function perSubgraph<T>(make: (name: SubgraphName) => T): Record<SubgraphName, T> {
  return Object.fromEntries(subgraphNames.map((name) => [name, make(name)])) as Record<SubgraphName, T>;
}
