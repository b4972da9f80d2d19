import { readConfig } from '../platform/config.ts';
import { subgraphNames } from '../platform/facts.ts';
import { layGround } from '../platform/ground.ts';
import { openLog } from '../platform/log.ts';
import { migrateAll } from '../platform/migrate.ts';

// `npm run migrate`: brings every database up to date and ends, for releases that migrate before they start anything.
const config = readConfig();
const ground = await layGround(config, subgraphNames, openLog(config));
try {
  await migrateAll(ground.config);
} finally {
  await ground.leave();
}
process.stdout.write('Every database is up to date.\n');
