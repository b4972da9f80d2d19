import type { Logger } from 'pino';
import { assertionSigner } from '../platform/assertion.ts';
import { type Bus, openBus } from '../platform/bus.ts';
import { type Clock, systemClock } from '../platform/clock.ts';
import type { Config } from '../platform/config.ts';
import { type SubgraphName, subgraphNames } from '../platform/facts.ts';
import { type Ground, layGround } from '../platform/ground.ts';
import { openLog } from '../platform/log.ts';
import { type Metrics, openMetrics } from '../platform/metrics.ts';
import { type RunningSubgraph, runSubgraph } from '../platform/run.ts';
import { deriveKey, requireSecret } from '../platform/secrets.ts';
import {
  callAs,
  inProcess,
  remoteTransports,
  type Transport,
  type Transports,
} from '../platform/transport.ts';
import { type Gateway, openGateway } from './gateway.ts';
import { openLive } from './live/index.ts';
import type { Examples } from './pages.ts';
import type { RequestRates } from './rates.ts';
import { creators } from './subgraphs.ts';

/** The running product: a gateway, and every subgraph that is not served elsewhere. */
export type Product = {
  /** Where clients of this machine reach it. */
  readonly url: string;
  readonly port: number;
  /** With its secret and its databases filled in. */
  readonly config: Config;
  /** Offers other examples on the pages from now on. */
  showExamples(examples: Examples): void;
  /** Drains the gateway (10 s at most), then stops everything that was started, the embedded database last. */
  stop(): Promise<void>;
};

export type ProductOptions = {
  readonly log?: Logger;
  readonly clock?: Clock;
  readonly rates?: RequestRates;
  /** Told of every statement that goes to a database of this process, for tests that count them. */
  readonly onStatement?: (statement: string) => void;
};

/** Starts the product. What was started before something failed is stopped again. */
export async function startProduct(open: Config, options: ProductOptions = {}): Promise<Product> {
  const log = options.log ?? openLog(open);
  const here = subgraphNames.filter((name) => open.subgraphUrls[name] === undefined);
  const undo: (() => Promise<void>)[] = [];
  const stop = async () => {
    for (const one of undo.splice(0).reverse()) await one();
  };
  try {
    const ground = await layGround(open, here, log);
    undo.push(ground.leave);
    const gateway = await startParts(ground, here, log, options, undo);
    const { config } = ground;
    const host = ['0.0.0.0', '::'].includes(config.host) ? '127.0.0.1' : config.host;
    const url = config.publicUrl ?? `http://${host.includes(':') ? `[${host}]` : host}:${gateway.port}`;
    return { url, port: gateway.port, config, showExamples: gateway.showExamples, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

type Shared = {
  readonly config: Config;
  readonly bus: Bus;
  readonly clock: Clock;
  readonly log: Logger;
  readonly metrics: Metrics;
};

async function startParts(
  { config }: Ground,
  here: readonly SubgraphName[],
  log: Logger,
  options: ProductOptions,
  undo: (() => Promise<void>)[],
): Promise<Gateway> {
  const clock = options.clock ?? systemClock;
  const bus = await openBus(config, log);
  undo.push(() => bus.close());
  const shared: Shared = { config, bus, clock, log, metrics: openMetrics() };
  const sign = assertionSigner(deriveKey(requireSecret(config), 'assertion'), clock);
  const ways = remoteTransports(config.subgraphUrls, sign, log);
  undo.push(async () => void (await Promise.all(Object.values(ways).map((way) => way.close()))));
  const running: RunningSubgraph[] = [];
  undo.push(async () => void (await Promise.all(running.map((one) => one.stop()))));
  await Promise.all(
    here.map(async (name) => {
      const one = await runHere(name, shared, ways, options);
      running.push(one);
      ways[name] = inProcess(one.executable, one.ready);
    }),
  );
  const gateway = await openGateway({
    ...shared,
    transports: ways as Transports,
    openLive,
    ...(options.rates === undefined ? {} : { rates: options.rates }),
  });
  undo.push(() => gateway.drain());
  await Promise.all(running.map((one) => one.start()));
  return gateway;
}

function runHere(
  name: SubgraphName,
  shared: Shared,
  ways: Partial<Record<SubgraphName, Transport>>,
  { onStatement }: ProductOptions,
): Promise<RunningSubgraph> {
  const wayTo = (other: SubgraphName) => {
    const way = ways[other];
    if (way === undefined) throw new Error(`${name} asked ${other} before it was started.`);
    return way;
  };
  return runSubgraph(name, creators[name], {
    ...shared,
    log: shared.log.child({ part: name }),
    call: callAs(name, wayTo),
    ...(onStatement === undefined ? {} : { onStatement }),
  });
}
