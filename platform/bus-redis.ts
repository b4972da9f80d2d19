import type { Logger } from 'pino';
import { createClient } from 'redis';
import type { Bus, BusEntry, BusReader, Hits } from './bus.ts';

type Client = ReturnType<typeof newClient>;

type Message = { readonly id: string; readonly message: Readonly<Record<string, string>> };

const prefix = 'lianka:';
/** About how many entries of a stream are kept; older ones are in the log. */
const kept = 10_000;
const blockMs = 1_000;
const retryMs = 200;
/** A connection on which nothing moves for so long is given up; reads and pings move it far more often. */
const deadMs = 5_000;
const pingMs = 2_000;
/** How long an answer is waited for. */
const patienceMs = 1_000;

/**
 * The bus over Redis Streams, whose entry ids are the log's positions: an id at or below the top is refused by Redis
 * itself, which makes publishing twice harmless. Doorbells travel by publish and subscribe.
 */
export async function openRedisBus(url: string, log: Logger): Promise<Bus> {
  const client = newClient(url, log);
  const ears = newClient(url, log, true);
  const inTime = patience(patienceMs);
  const followers = new Set<{ close(): void }>();
  const bells = new Map<string, Set<() => void>>();
  connect(client);
  connect(ears);
  return {
    begin: (stream, name) => inTime(() => begin(client, stream, name)),
    publish: (stream, entries) => inTime(() => publish(client, stream, entries)),
    head: (stream) => inTime(() => headOf(client, stream)),
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
      inTime(() => client.publish(`${prefix}${bell}`, '')).catch(() => {});
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
    // A Redis that is away limits nobody.
    hit: (key, windowMs) =>
      inTime(() => hit(client, key, windowMs)).catch(() => ({ count: 0, resetMs: windowMs })),
    ready: () =>
      inTime(() => client.ping()).then(
        (answer) => answer === 'PONG',
        () => false,
      ),
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
    pingInterval: pingMs,
    socket: {
      reconnectStrategy: (retries) => Math.min(50 * 2 ** retries, 1_000),
      connectTimeout: 2_000,
      socketTimeout: deadMs,
    },
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

/**
 * Lets nobody wait long for a Redis that is there and says nothing: what is not answered in time fails, and until it is
 * answered after all, or the connection is given up, everything else fails at once. So nothing more is written, and the
 * connection falls silent enough to be given up.
 */
function patience(milliseconds: number): <T>(ask: () => Promise<T>) => Promise<T> {
  let unanswered = 0;
  return async (ask) => {
    if (unanswered > 0) throw new Error('Redis does not answer.');
    const answer = ask();
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        unanswered += 1;
        const settled = () => {
          unanswered -= 1;
        };
        answer.then(settled, settled);
        reject(new Error('Redis does not answer.'));
      }, milliseconds);
    });
    return Promise.race([answer, late]).finally(() => clearTimeout(timer));
  };
}

/** Only the log's one relay calls this, so the two steps need not be one. */
async function begin(client: Client, stream: string, log: string): Promise<void> {
  const name = `${prefix}${stream}:log`;
  if ((await client.get(name)) === log) return;
  await client.del(`${prefix}${stream}`);
  await client.set(name, log);
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

/** A fixed window, counted in one round trip. */
async function hit(client: Client, key: string, windowMs: number): Promise<Hits> {
  const name = `${prefix}hits:${key}`;
  const [count, , resetMs] = await client.multi().incr(name).pExpire(name, windowMs, 'NX').pTTL(name).exec();
  return { count: Number(count), resetMs: Math.max(0, Number(resetMs)) };
}

/** Reads a stream over a connection of its own, since a blocking read holds up everything behind it. */
function follow(client: Client, stream: string, after: number, reader: BusReader): { close(): void } {
  const key = `${prefix}${stream}`;
  let position = after;
  let closed = false;
  const take = (entries: readonly BusEntry[]) => {
    const fresh = entries.filter((entry) => entry.position > position);
    const last = fresh.at(-1);
    if (last === undefined) return;
    // Trimmed away, or lost with a Redis that was restarted: what is missing is in the log.
    if (last.position - position !== fresh.length) reader.lost();
    position = last.position;
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
