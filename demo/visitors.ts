import type { Logger } from 'pino';
import type { Config } from '../platform/config.ts';
import { type GraphClient, persistent } from './ask.ts';
import type { DemoMerchant, DemoWorld } from './manifest.ts';
import { buyAsConsumer } from './purchase.ts';
import { between, browse, glance, pick, type Story, share, shop, study, watch } from './stories.ts';
import { newId, startVisit, trackBehavior } from './visit.ts';

type Stage = {
  readonly client: GraphClient;
  readonly world: DemoWorld;
  readonly config: Config;
  readonly log: Logger;
};

export type Visitors = {
  /** Lets nobody in any more and waits for those who are there. */
  stop(): Promise<void>;
};

/** Who comes, over and over. Somebody of high intent is among the first, so that a newcomer soon sees an alert. */
const cast: readonly Story[] = [glance, study, browse, shop, glance, share, browse, glance, study, watch];

const betweenVisitors = { least: 2_500, most: 6_000 };
/** A device that came before comes again now and then. */
const rememberedDevices = 40;

/** Plays a gentle stream of visitors through the public graph, one every few seconds. Keeps no process alive. */
export function playVisitors(stage: Stage): Visitors {
  const devices: string[] = [];
  const ending = new AbortController();
  const present = new Set<Promise<void>>();
  let count = 0;
  let timer: NodeJS.Timeout;

  const admit = () => {
    const story = cast[count++ % cast.length] ?? glance;
    const visit = play(stage, story, deviceOf(devices), ending.signal)
      .catch((error: unknown) => stage.log.debug({ err: error }, 'a visitor of the demo gave up'))
      .finally(() => present.delete(visit));
    present.add(visit);
    awaitNext();
  };
  const awaitNext = () => {
    if (ending.signal.aborted) return;
    timer = setTimeout(admit, between(betweenVisitors.least, betweenVisitors.most)).unref();
  };
  admit();
  return {
    async stop() {
      ending.abort();
      clearTimeout(timer);
      await Promise.all(present);
    },
  };
}

async function play(
  { client, world, config }: Stage,
  story: Story,
  clientKey: string,
  ending: AbortSignal,
): Promise<void> {
  const ask = persistent(client.ask, 2_000);
  const merchant = pick([world.merchants[0], ...world.merchants]);
  const shareToken = linkOf(merchant);
  const { visitorToken } = await startVisit(ask, {
    slug: merchant.card.slug,
    clientKey,
    ...(shareToken === undefined ? {} : { shareToken }),
  });
  for (const { pauseMs, events } of story(merchant, new Date())) {
    if (!(await paused(pauseMs, ending))) return;
    await trackBehavior(ask, visitorToken, merchant.card.id, events);
  }
  if (story === shop) await buyAsConsumer(ask, merchant, shareToken, config);
}

/** Most come by an agent's link, some by the merchant's, some by none. */
function linkOf(merchant: DemoMerchant): string | undefined {
  const links = merchant.agents.map(({ shareToken }) => shareToken);
  return pick([...links, merchant.shareToken, undefined]);
}

function deviceOf(devices: string[]): string {
  if (devices.length > 5 && Math.random() < 0.2) return pick(devices);
  const device = newId();
  devices.push(device);
  if (devices.length > rememberedDevices) devices.shift();
  return device;
}

/** False when the demo ends meanwhile. */
function paused(ms: number, ending: AbortSignal): Promise<boolean> {
  if (ending.aborted) return Promise.resolve(false);
  return new Promise((resolve) => {
    const leave = () => {
      clearTimeout(timer);
      resolve(false);
    };
    const timer = setTimeout(() => {
      ending.removeEventListener('abort', leave);
      resolve(true);
    }, ms).unref();
    ending.addEventListener('abort', leave, { once: true });
  });
}
