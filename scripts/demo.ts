import { parseArgs } from 'node:util';
import { AskError, openGraphClient } from '../demo/ask.ts';
import { examplesOf } from '../demo/examples.ts';
import { seedDemo } from '../demo/seed.ts';
import { signingConfig, tokenOf } from '../demo/tokens.ts';
import { welcome } from '../demo/welcome.ts';
import { readConfig } from '../platform/config.ts';

// `npm run demo [-- --url http://…]`: fills a running product with the demo world, whatever its database.
const { values } = parseArgs({ options: { url: { type: 'string' } } });
const config = signingConfig(readConfig());
const url = values.url ?? `http://127.0.0.1:${config.port}`;
const client = openGraphClient(url);
try {
  await client.ask('{ __typename }');
  const world = await seedDemo(client.ask, config);
  console.log(welcome(url, examplesOf(world), await tokenOf('owner', world, config, new Date()), false));
} catch (error) {
  if (!(error instanceof AskError) || error.code !== 'NETWORK') throw error;
  throw new Error(`Nothing answers at ${url}: run "npm start" first, or name another address with --url.`);
} finally {
  await client.close();
}
