import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type GraphClient, openGraphClient } from '../../demo/ask.ts';
import { startProduct } from '../../gateway/start.ts';
import type { Config } from '../../platform/config.ts';
import { subgraphNames } from '../../platform/facts.ts';
import { openTestDatabase } from '../support/database.ts';
import { testConfig } from '../support/gateway.ts';
import { silent } from '../support/stand-in.ts';

/** The whole product in this process, on a database and in a data folder of its own. */
export type Hall = {
  readonly url: string;
  readonly config: Config;
  readonly client: GraphClient;
  close(): Promise<void>;
};

export async function openHall(): Promise<Hall> {
  const database = await openTestDatabase();
  const dataDir = mkdtempSync(join(tmpdir(), 'lianka-demo-'));
  const databaseUrls = Object.fromEntries(subgraphNames.map((name) => [name, database.url]));
  const config = { ...testConfig, dataDir, databaseUrls: databaseUrls as Config['databaseUrls'] };
  const product = await startProduct(config, { log: silent });
  const client = openGraphClient(product.url);
  return {
    url: product.url,
    config: product.config,
    client,
    async close() {
      await client.close();
      await product.stop();
      await database.drop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
