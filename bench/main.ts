import { benchFanOut } from './fan-out.ts';
import { benchFederatedQuery } from './federated-query.ts';
import { benchIngest } from './ingest.ts';
import { benchIntent } from './intent.ts';
import { installPeers } from './peers.ts';
import { benchTeam } from './team.ts';

const benches = {
  'federated-query': benchFederatedQuery,
  'fan-out': benchFanOut,
  ingest: benchIngest,
  intent: benchIntent,
  team: benchTeam,
};

/** Those that compare with others, who are installed for it. */
const withPeers = ['federated-query', 'fan-out'];

/** `npm run bench [-- NAME …]`: every comparison, or those named. */
const wanted = process.argv.slice(2);
const unknown = wanted.find((name) => !Object.hasOwn(benches, name));
if (unknown !== undefined) {
  console.error(`There is no bench named "${unknown}". There are: ${Object.keys(benches).join(', ')}.`);
  process.exit(1);
}
if (withPeers.some((name) => wanted.length === 0 || wanted.includes(name))) installPeers();
for (const [name, bench] of Object.entries(benches)) {
  if (wanted.length === 0 || wanted.includes(name)) await bench();
}
