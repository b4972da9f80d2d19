import type { Logger } from 'pino';
import { createClient } from 'redis';
import type { Bus, BusEntry, BusReader } from './bus.ts';

type Client = ReturnType<typeof newClient>;

type Message = { readonly id: string; readonly message: Readonly<Record<string, string>> };

const prefix = 'lianka:';
/** About how many entries of a stream are kept; older ones are in the log. */
const kept = 10_000;
const blockMs = 1_000;
const retryMs = 200;

/**
 * The bus over Redis Streams, whose entry ids are the log's positions: an id at or below the top is refused by Redis
 * itself, which makes publishing twice harmless. Doorbells travel by publish and subscribe.
 */
export async function openRedisBus(url: string, log: Logger): Promise<Bus> {
  const client = newClient(url, log);
  const ears = newClient(url, log, true);
  const followers = new Set<{ close(): void }>();
  const bells = new Map<string, Set<() => void>>();
  connect(client);
  connect(ears);
  return {
    publish: (stream, entries) => publish(client, stream, entries),
    head: (stream) => headOf(client, stream),
    follow(stream, after, reader) {
      const follower = follow(newClient(url, log), stream, after, reader);
      followers.add(follower);
      return {
        close() {
          followers.delete(follower);
          follower.close();
        },
      };
    },
    ring(bell) {
      if (client.isReady) client.publish(`${prefix}${bell}`, '').catch(() => {});
    },
    onRing(bell, wake) {
      const wakes = bells.get(bell) ?? new Set();
      if (!bells.has(bell)) {
        // Bells are few and stay: the subscription is kept, through reconnects too, for as long as the bus.
        const wakeAll = () => {
          for (const one of wakes) one();
        };
        ears.subscribe(`${prefix}${bell}`, wakeAll).catch(() => {});
      }
      bells.set(bell, wakes.add(wake));
      return { close: () => void wakes.delete(wake) };
    },
    hit: (key, windowMs) => hit(client, key, windowMs),
    async ready() {
      return client.isReady && (await client.ping().catch(() => '')) === 'PONG';
    },
    async close() {
      for (const follower of followers) follower.close();
      client.destroy();
      ears.destroy();
    },
  };
}

/** Commands of a client that is not connected fail at once instead of waiting, unless it is patient: callers have the log. */
function newClient(url: string, log: Logger, patient = false) {
  const client = createClient({
    url,
    disableOfflineQueue: !patient,
    socket: { reconnectStrategy: (retries) => Math.min(50 * 2 ** retries, 1_000), connectTimeout: 2_000 },
  });
  // Every failed attempt says the same; only a change is news.
  let away = false;
  client.on('error', (error) => {
    if (!away) log.warn({ err: error }, 'Redis is away');
    away = true;
  });
  client.on('ready', () => {
    if (away) log.info('Redis is back');
    away = false;
  });
  return client;
}

/** Connects in the background, for as long as it takes; `destroy` ends it. */
function connect(client: Client): void {
  client.connect().catch(() => {});
}

async function publish(client: Client, stream: string, entries: readonly BusEntry[]): Promise<void> {
  const key = `${prefix}${stream}`;
  const added = await Promise.allSettled(
    entries.map(({ position, content }) =>
      client.xAdd(
        key,
        `${position}-0`,
        { content },
        { TRIM: { strategy: 'MAXLEN', strategyModifier: '~', threshold: kept } },
      ),
    ),
  );
  for (const one of added) {
    if (one.status === 'rejected' && !isKnownAlready(one.reason)) throw one.reason;
  }
}

function isKnownAlready(error: unknown): boolean {
  return error instanceof Error && error.message.includes('equal or smaller than the target stream top item');
}

async function headOf(client: Client, stream: string): Promise<number> {
  const newest = await client.xRevRange(`${prefix}${stream}`, '+', '-', { COUNT: 1 });
  return positionOf(newest?.[0]?.id ?? '0-0');
}

/** A fixed window, counted in one round trip. A Redis that is away limits nobody. */
async function hit(client: Client, key: string, windowMs: number) {
  try {
    const name = `${prefix}hits:${key}`;
    const [count, , resetMs] = await client
      .multi()
      .incr(name)
      .pExpire(name, windowMs, 'NX')
      .pTTL(name)
      .exec();
    return { count: Number(count), resetMs: Math.max(0, Number(resetMs)) };
  } catch {
    return { count: 0, resetMs: windowMs };
  }
}

/** Reads a stream over a connection of its own, since a blocking read holds up everything behind it. */
function follow(client: Client, stream: string, after: number, reader: BusReader): { close(): void } {
  const key = `${prefix}${stream}`;
  let position = after;
  let closed = false;
  const take = (entries: readonly BusEntry[]) => {
    const fresh = entries.filter((entry) => entry.position > position);
    const [first] = fresh;
    if (first === undefined) return;
    // Trimmed away, or lost with a Redis that was restarted: what is missing is in the log.
    if (first.position > position + 1) reader.lost();
    position = fresh.at(-1)?.position ?? position;
    reader.entries(fresh);
  };
  const read = async () => {
    const found = await client.xRead({ key, id: `${position}-0` }, { BLOCK: blockMs, COUNT: 1_000 });
    const messages: readonly Message[] =
      (found as readonly { messages: Message[] }[] | null)?.[0]?.messages ?? [];
    take(
      messages.map(({ id, message }) => ({ position: positionOf(id), content: message['content'] ?? '' })),
    );
  };
  const run = async () => {
    let told = false;
    while (!closed) {
      try {
        if (!client.isReady) throw new Error('not connected');
        await read();
        told = false;
      } catch {
        if (closed) return;
        if (!told) reader.lost();
        told = true;
        await new Promise((done) => setTimeout(done, retryMs));
      }
    }
  };
  client
    .connect()
    .catch(() => {})
    .then(() => run());
  return {
    close() {
      closed = true;
      client.destroy();
    },
  };
}

function positionOf(id: string): number {
  return Number.parseInt(id, 10);
}
