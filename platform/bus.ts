import type { Logger } from 'pino';
import { openMemoryBus } from './bus-memory.ts';
import { openRedisBus } from './bus-redis.ts';
import type { Config } from './config.ts';

/** One entry of a stream: its position in the log it mirrors, and its content. */
export type BusEntry = { readonly position: number; readonly content: string };

/** What a reader is handed: entries in order, or news that the stream no longer holds what was asked for. Must not throw. */
export type BusReader = {
  entries(entries: readonly BusEntry[]): void;
  /** Entries behind the reader's position are gone, or the bus cannot be reached: go back to the log. */
  lost(): void;
};

/** How often a key was hit in the running window, and when the window ends. */
export type Hits = { readonly count: number; readonly resetMs: number };

/**
 * The wake-up and the hot tail, never the truth: what it loses, readers find in the log. Two implementations ship,
 * in-process and Redis Streams; `tests/platform/bus.test.ts` holds both to one contract.
 */
export type Bus = {
  /** Makes the stream mirror that log: what it held of another one, or of the same before it was restored, is forgotten. */
  begin(stream: string, log: string): Promise<void>;
  /** Appends entries at their own positions. An entry at or below the stream's head is ignored, so publishing twice is harmless. */
  publish(stream: string, entries: readonly BusEntry[]): Promise<void>;
  /** The highest position ever published to the stream, 0 when none. */
  head(stream: string): Promise<number>;
  /** Follows a stream from behind a position, in order, each entry once. Never throws later: trouble is `lost()`. */
  follow(stream: string, after: number, reader: BusReader): { close(): void };
  /** A lossy doorbell: everyone who listens wakes up; nobody counts on it. */
  ring(bell: string): void;
  onRing(bell: string, wake: () => void): { close(): void };
  /** Counts a hit in a fixed window, for rate limits. Fails open (count 0) when the bus is away, or does not answer within a second. */
  hit(key: string, windowMs: number): Promise<Hits>;
  /** Whether the bus answers now; always true in process. */
  ready(): Promise<boolean>;
  close(): Promise<void>;
};

/** The bus that the configuration names: over Redis where there is one, else within this process. */
export async function openBus({ redisUrl }: Pick<Config, 'redisUrl'>, log: Logger): Promise<Bus> {
  return redisUrl === undefined ? openMemoryBus() : openRedisBus(redisUrl, log);
}
