import { readFileSync } from 'node:fs';
import { openGateway } from '../gateway/gateway.ts';
import { assertionSigner } from '../platform/assertion.ts';
import { openMemoryBus } from '../platform/bus-memory.ts';
import { systemClock } from '../platform/clock.ts';
import { readConfig } from '../platform/config.ts';
import { subgraphNames } from '../platform/facts.ts';
import { openLog } from '../platform/log.ts';
import { openMetrics } from '../platform/metrics.ts';
import { deriveKey, requireSecret } from '../platform/secrets.ts';
import { overHttp, type Transports } from '../platform/transport.ts';

// Lianka's gateway over the subgraphs of the fixture: authentication, limits and rates as they are in the product.
const supergraphSdl = readFileSync(process.argv[2] ?? '', 'utf8');
const config = {
  ...readConfig({ PORT: '0', LOG_LEVEL: 'error' }),
  secret: 'a secret for the bench, of no use elsewhere',
};
const log = openLog(config);
const sign = assertionSigner(deriveKey(requireSecret(config), 'assertion'), systemClock);
const urls = new Map(
  [...supergraphSdl.matchAll(/@join__graph\(name: "(\w+)", url: "([^"]+)"\)/g)].map((m) => [m[1], m[2]]),
);
const ways = subgraphNames.map((name) => [
  name,
  overHttp(name, urls.get(name) ?? 'http://127.0.0.1:9', sign, log),
]);

const gateway = await openGateway({
  config,
  transports: Object.fromEntries(ways) as Transports,
  bus: openMemoryBus(),
  clock: systemClock,
  log,
  metrics: openMetrics(),
  supergraphSdl,
  rates: { perViewer: Number.POSITIVE_INFINITY, perAddress: Number.POSITIVE_INFINITY },
  // The fixture has no live fields.
  openLive: async () => ({
    handleUpgrade: (_, socket) => void socket.destroy(),
    handleStream: async () => {},
    drain: async () => {},
  }),
});
process.send?.({ port: gateway.port });
process.on('message', () => process.send?.({ cpu: process.cpuUsage() }));
process.on('disconnect', () => process.exit());
