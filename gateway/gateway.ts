import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Logger } from 'pino';
import type { Bus } from '../platform/bus.ts';
import type { Clock } from '../platform/clock.ts';
import type { Config } from '../platform/config.ts';
import type { Metrics } from '../platform/metrics.ts';
import { root } from '../platform/root.ts';
import { callAs, type Transports } from '../platform/transport.ts';
import { authenticator } from './access.ts';
import { dataSources } from './data-source.ts';
import { openGrants } from './grants.ts';
import { openGraph } from './graph.ts';
import { readiness } from './health.ts';
import type { LiveDeps, LiveDoor } from './live-door.ts';
import { type Examples, openPages } from './pages.ts';
import { type RequestRates, rateLimiter, standardRates } from './rates.ts';
import { requestTimer } from './request-times.ts';
import { openDoor } from './server.ts';

export type GatewayOptions = {
  /** With its secret filled in. */
  readonly config: Config;
  readonly transports: Transports;
  readonly bus: Bus;
  readonly clock: Clock;
  readonly log: Logger;
  readonly metrics: Metrics;
  readonly openLive: (deps: LiveDeps) => Promise<LiveDoor>;
  /** Another graph than the product's own, for comparisons. */
  readonly supergraphSdl?: string;
  readonly rates?: RequestRates;
};

/** The one door to the graph: authenticates, limits, plans, executes, streams. */
export type Gateway = {
  readonly port: number;
  /** Offers other examples on the pages from now on. */
  showExamples(examples: Examples): void;
  drain(): Promise<void>;
};

export async function openGateway(options: GatewayOptions): Promise<Gateway> {
  const { config, transports, bus, clock, log, metrics } = options;
  const supergraphSdl = options.supergraphSdl ?? (await readSchema('supergraph'));
  const sources = dataSources(transports);
  const call = callAs('gateway', (name) => transports[name]);
  const grants = openGrants(call, log);
  const authenticate = authenticator(config, clock, grants);
  const checkRate = rateLimiter(bus, options.rates ?? standardRates, clock);
  const graph = await openGraph({
    supergraphSdl,
    dataSources: sources,
    introspection: config.introspection,
    log,
  });
  const live = await options.openLive({
    supergraphSdl,
    liveSdl: await readSchema('live'),
    dataSources: sources,
    call,
    bus,
    config,
    log,
    clock,
    metrics,
    authenticate,
    forgetGrants: grants.forget,
    executeOperation: async (request, context) => {
      checkRate(context.viewer, context.client);
      return graph.execute(request, context);
    },
  });
  const parts = {
    graph,
    transports,
    authenticate,
    checkRate,
    readiness: readiness(transports),
    metrics,
    time: requestTimer(metrics),
    log,
  };
  const pages = openPages();
  const door = await openDoor({ ...parts, pages }, live, config);
  return {
    port: door.port,
    showExamples: pages.show,
    async drain() {
      await door.drain();
      await graph.stop();
    },
  };
}

function readSchema(name: string): Promise<string> {
  return readFile(join(root, `schema/${name}.graphql`), 'utf8');
}
