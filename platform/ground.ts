import type { Logger } from 'pino';
import type { Config } from './config.ts';
import { type EmbeddedPostgres, startEmbeddedPostgres } from './embedded-postgres/index.ts';
import type { SubgraphName } from './facts.ts';
import { masterSecret } from './secret-file.ts';

/** A configuration with nothing left open, and what had to be started for it. */
export type Ground = { readonly config: Config; leave(): Promise<void> };

/** Completes a configuration for the subgraphs of this process: makes the secret, and starts the embedded database. */
export async function layGround(config: Config, here: readonly SubgraphName[], log: Logger): Promise<Ground> {
  const secret = config.secret ?? masterSecret(config.dataDir);
  const homeless = here.filter((name) => config.databaseUrls[name] === undefined);
  if (homeless.length === 0) return { config: { ...config, secret }, leave: async () => {} };
  const embedded: EmbeddedPostgres = await startEmbeddedPostgres({
    dataDir: config.dataDir,
    durable: true,
    log,
  });
  const found = Object.fromEntries(homeless.map((name) => [name, embedded.url('lianka')]));
  return {
    config: { ...config, secret, databaseUrls: { ...config.databaseUrls, ...found } },
    leave: () => embedded.stop(),
  };
}
