import { assertionSigner } from './assertion.ts';
import { openBus } from './bus.ts';
import { systemClock } from './clock.ts';
import type { SubgraphName } from './facts.ts';
import { layGround } from './ground.ts';
import { openMetrics } from './metrics.ts';
import { type Running, runAsProcess } from './process.ts';
import { runSubgraph } from './run.ts';
import { deriveKey, requireSecret } from './secrets.ts';
import { serveSubgraph } from './serve.ts';
import type { Deps, Subgraph } from './subgraph.ts';
import { callAs, remoteTransports } from './transport.ts';

/** Runs one subgraph as a process of its own, configured by the environment, until it is told to stop. */
export async function runAlone(name: SubgraphName, create: (deps: Deps) => Subgraph): Promise<void> {
  await runAsProcess(async (open, root): Promise<Running> => {
    const log = root.child({ part: name });
    const { config, leave } = await layGround(open, [name], log);
    const [bus, clock, metrics] = [await openBus(config, log), systemClock, openMetrics()];
    const sign = assertionSigner(deriveKey(requireSecret(config), 'assertion'), clock);
    const others = remoteTransports(config.subgraphUrls, sign, log);
    const call = callAs(name, (other) => {
      const way = others[other];
      if (way === undefined)
        throw new Error(`${name} asks ${other}, but ${other.toUpperCase()}_URL is not set.`);
      return way;
    });
    const running = await runSubgraph(name, create, { config, bus, clock, log, metrics, call });
    const served = await serveSubgraph(running.executable, config, {
      port: config.port,
      ready: running.ready,
      metrics,
    });
    await running.start();
    log.info({ port: served.port }, 'ready');
    return {
      async stop() {
        await served.drain();
        await running.stop();
        await Promise.all(Object.values(others).map((way) => way.close()));
        await bus.close();
        await leave();
      },
    };
  });
}
