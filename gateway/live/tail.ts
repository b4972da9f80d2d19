import type { Logger } from 'pino';
import type { Bus, BusEntry } from '../../platform/bus.ts';
import type { RecordedFact, SubgraphName } from '../../platform/facts.ts';
import type { FactLog } from './fact-log.ts';
import type { LiveLimits } from './limits.ts';
import type { LiveMetrics } from './metrics.ts';

/** The end of one subgraph's log, followed fact by fact: each once, in order, whatever the bus loses. */
export type Tail = {
  readonly source: SubgraphName;
  /** Resolves once the log's head is known. */
  readonly ready: Promise<void>;
  /** The last position that was handed out. */
  position(): number;
  epoch(): string;
  /** What was handed out behind a position; null when that is no longer remembered. */
  since(position: number): readonly RecordedFact[] | null;
  close(): void;
};

export type TailOptions = {
  readonly log: FactLog;
  readonly bus: Bus;
  readonly limits: LiveLimits;
  readonly metrics: LiveMetrics;
  readonly logger: Logger;
  /** Told of every fact, in order. Must not throw. */
  readonly hear: (fact: RecordedFact) => void;
  /** The log was rebuilt, or retention passed the tail: what follows does not join what was. */
  readonly broken: () => void;
};

export function openTail(options: TailOptions): Tail {
  return new LogTail(options);
}

class LogTail implements Tail {
  readonly source: SubgraphName;
  readonly ready: Promise<void>;
  readonly #options: TailOptions;
  readonly #recent: RecordedFact[] = [];
  #position = 0;
  #epoch = '';
  /** The highest position the bus has told of: what is below must be in the log. */
  #wanted = 0;
  #reading = false;
  #heardFromBus = false;
  #following: { close(): void } | null = null;
  #poll: NodeJS.Timeout | undefined;
  #closed = false;

  constructor(options: TailOptions) {
    this.#options = options;
    this.source = options.log.source;
    this.ready = this.#start();
  }

  position(): number {
    return this.#position;
  }

  epoch(): string {
    return this.#epoch;
  }

  since(position: number): readonly RecordedFact[] | null {
    if (position >= this.#position) return [];
    const missed = this.#position - position;
    return missed <= this.#recent.length ? this.#recent.slice(-missed) : null;
  }

  close(): void {
    this.#closed = true;
    this.#following?.close();
    clearInterval(this.#poll);
  }

  async #start(): Promise<void> {
    const { log, limits } = this.#options;
    const page = await this.#untilRead(() => log.facts(0, 1));
    if (page === null) return;
    this.#position = this.#wanted = page.head;
    this.#epoch = page.epoch;
    this.#follow();
    this.#poll = setInterval(() => this.#look(), limits.pollMs);
  }

  /** A quiet bus may have lost something, or be away: then the log itself is asked. */
  #look(): void {
    if (!this.#heardFromBus) void this.#read();
    this.#heardFromBus = false;
  }

  #follow(): void {
    if (this.#closed) return;
    this.#following?.close();
    this.#following = this.#options.bus.follow(this.source, this.#position, {
      entries: (entries) => this.#take(entries),
      lost: () => void this.#read(),
    });
  }

  #take(entries: readonly BusEntry[]): void {
    this.#heardFromBus = true;
    for (const { position, content } of entries) {
      this.#wanted = Math.max(this.#wanted, position);
      // While the log is read, what the bus brings is only news of how far to read.
      if (this.#reading || position !== this.#position + 1) continue;
      this.#hear(JSON.parse(content) as RecordedFact);
    }
    if (this.#wanted > this.#position && !this.#reading) {
      this.#options.metrics.backfills.inc();
      void this.#read();
    }
  }

  /** Reads the log from where the tail stands, until it has what the bus told of. */
  async #read(): Promise<void> {
    if (this.#reading || this.#closed) return;
    this.#reading = true;
    const { log, limits, broken } = this.#options;
    for (let more = true; more && !this.#closed; ) {
      const page = await this.#untilRead(() => log.facts(this.#position, limits.pageSize));
      if (page === null || this.#closed) break;
      const isSame = page.epoch === this.#epoch && page.head >= this.#position;
      if (!isSame || page.oldest > this.#position + 1) {
        this.#position = this.#wanted = page.head;
        this.#epoch = page.epoch;
        this.#recent.length = 0;
        this.#follow();
        broken();
        break;
      }
      for (const fact of page.facts) if (fact.position === this.#position + 1) this.#hear(fact);
      more = this.#position < Math.max(page.head, this.#wanted);
      if (more && page.facts.length === 0) await pause(limits.retryMs);
    }
    this.#reading = false;
  }

  #hear(fact: RecordedFact): void {
    this.#position = fact.position;
    this.#recent.push(fact);
    if (this.#recent.length > this.#options.limits.factsKept * 2) {
      this.#recent.splice(0, this.#options.limits.factsKept);
    }
    this.#options.hear(fact);
  }

  /** Asks again until the log answers; null once the tail is closed. */
  async #untilRead<T>(read: () => Promise<T>): Promise<T | null> {
    for (let tries = 0; !this.#closed; tries += 1) {
      try {
        return await read();
      } catch (error) {
        if (tries % 40 === 0) {
          this.#options.logger.warn({ err: error, subgraph: this.source }, 'the log cannot be read');
        }
        await pause(this.#options.limits.retryMs);
      }
    }
    return null;
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((done) => setTimeout(done, ms).unref());
}
