import { LRUCache } from 'lru-cache';
import type { Bus, BusEntry, BusReader, Hits } from './bus.ts';

/** How many entries of a stream are kept for readers that come late; older ones are in the log. */
const kept = 10_000;
/** How many keys are counted at once; past it, the one that was hit least recently starts anew. */
const mostWindows = 100_000;

type Stream = { log: string | null; entries: BusEntry[]; head: number; readonly readers: Set<Follower> };
type Follower = { readonly reader: BusReader; position: number; scheduled: boolean };
type Window = { count: number; endsAt: number };

/** The bus of a single process. Delivery is never synchronous, as it is not over Redis. */
export function openMemoryBus(): Bus {
  const streams = new Map<string, Stream>();
  const bells = new Map<string, Set<() => void>>();
  const windows = new LRUCache<string, Window>({ max: mostWindows });

  const streamOf = (name: string): Stream => {
    const known = streams.get(name);
    if (known !== undefined) return known;
    const made: Stream = { log: null, entries: [], head: 0, readers: new Set() };
    streams.set(name, made);
    return made;
  };

  return {
    async begin(name, log) {
      const stream = streamOf(name);
      if (stream.log !== log) Object.assign(stream, { log, entries: [], head: 0 });
    },
    async publish(name, entries) {
      const stream = streamOf(name);
      for (const entry of entries) {
        if (entry.position <= stream.head) continue;
        stream.entries.push(entry);
        stream.head = entry.position;
      }
      if (stream.entries.length > 2 * kept) stream.entries = stream.entries.slice(-kept);
      for (const follower of stream.readers) schedule(stream, follower);
    },
    head: async (name) => streamOf(name).head,
    follow(name, after, reader) {
      const stream = streamOf(name);
      const follower = { reader, position: after, scheduled: false };
      stream.readers.add(follower);
      schedule(stream, follower);
      return { close: () => void stream.readers.delete(follower) };
    },
    ring(bell) {
      for (const wake of bells.get(bell) ?? []) queueMicrotask(wake);
    },
    onRing(bell, wake) {
      const wakes = bells.get(bell) ?? new Set();
      bells.set(bell, wakes.add(wake));
      return { close: () => void wakes.delete(wake) };
    },
    hit: async (key, windowMs) => countHit(windows, key, windowMs),
    ready: async () => true,
    async close() {
      streams.clear();
      bells.clear();
    },
  };
}

function schedule(stream: Stream, follower: Follower): void {
  if (follower.scheduled) return;
  follower.scheduled = true;
  setImmediate(() => {
    follower.scheduled = false;
    if (stream.readers.has(follower)) deliver(stream, follower);
  });
}

function deliver(stream: Stream, follower: Follower): void {
  if (stream.head <= follower.position) return;
  const entries = stream.entries.slice(firstBehind(stream.entries, follower.position));
  const missed = stream.head - follower.position !== entries.length;
  follower.position = stream.head;
  if (missed) follower.reader.lost();
  follower.reader.entries(entries);
}

/** Positions ascend: the first entry behind one is found by halving. */
function firstBehind(entries: readonly BusEntry[], position: number): number {
  let [low, high] = [0, entries.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((entries[middle]?.position ?? 0) <= position) low = middle + 1;
    else high = middle;
  }
  return low;
}

function countHit(windows: LRUCache<string, Window>, key: string, windowMs: number): Hits {
  const now = Date.now();
  const running = windows.get(key);
  if (running !== undefined && running.endsAt > now) {
    running.count += 1;
    return { count: running.count, resetMs: running.endsAt - now };
  }
  windows.set(key, { count: 1, endsAt: now + windowMs });
  return { count: 1, resetMs: windowMs };
}
