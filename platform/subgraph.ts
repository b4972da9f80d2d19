import type { IncomingHttpHeaders } from 'node:http';
import type { Logger } from 'pino';
import type { Bus } from './bus.ts';
import type { Clock } from './clock.ts';
import type { Config } from './config.ts';
import type { Db, Tx } from './db.ts';
import type { RecordedFact, SubgraphName } from './facts.ts';
import type { Outbox } from './outbox.ts';
import type { PlatformTables } from './tables.ts';
import type { Viewer } from './viewer.ts';

/** How a subgraph asks another one, in its own name: over the same transport as the gateway, never by import. */
export type InternalCall = <Data>(
  subgraph: SubgraphName,
  query: string,
  variables: Readonly<Record<string, unknown>>,
) => Promise<Data>;

/** What every subgraph is given to stand on. */
export type Deps = {
  readonly config: Config;
  readonly db: Db;
  /** The subgraph's own outbox, log, positions and keys. */
  readonly tables: PlatformTables;
  readonly outbox: Outbox;
  readonly bus: Bus;
  readonly clock: Clock;
  readonly log: Logger;
  readonly call: InternalCall;
};

/** What is known of the client's program beside who is asking: for bot detection and rate limits. */
export type Client = {
  readonly userAgent: string | null;
  readonly purpose: string | null;
  readonly address: string | null;
};

export const unknownClient: Client = { userAgent: null, purpose: null, address: null };

/** What a resolver of any subgraph is given: who asks, from where, and fresh loaders. */
export type Context<Loaders> = Deps & {
  readonly viewer: Viewer;
  readonly client: Client;
  readonly loaders: Loaders;
};

/** An answer to a foreign (or own) fact: one transaction, at least once delivered, once in effect. */
export type Reaction = {
  /** `subgraph.on-noun-past-verb`; its position is kept under this name. */
  readonly name: string;
  readonly source: SubgraphName;
  /** The fact names it answers; others only move its position. */
  readonly facts: readonly string[];
  react(tx: Tx, fact: RecordedFact, deps: Deps): Promise<void>;
};

/** Work that runs later or by the clock, kept in the subgraph's own database until it has run. */
export type Task = {
  readonly name: string;
  /** A cron line in UTC for work by the clock. */
  readonly cron?: string;
  run(payload: Readonly<Record<string, unknown>>, deps: Deps): Promise<void>;
};

/** A door for an outside system, at `/webhooks/{subgraph}/{name}`. The body is raw, because signatures sign bytes. */
export type Webhook = {
  readonly name: string;
  handle(request: {
    readonly headers: IncomingHttpHeaders;
    readonly body: Buffer;
  }): Promise<{ readonly status: number; readonly body: string }>;
};

/** A subgraph as a value: executed in process, or served over HTTP, by the same code. */
export type Subgraph = {
  readonly name: SubgraphName;
  /** Its complete SDL, as in `schema/`. */
  readonly sdl: string;
  // biome-ignore lint/suspicious/noExplicitAny: each subgraph's generated Resolvers type is its own
  readonly resolvers: any;
  readonly deps: Deps;
  /** Fresh loaders for one request. */
  loaders(viewer: Viewer): unknown;
  readonly reactions: readonly Reaction[];
  readonly tasks: readonly Task[];
  readonly webhooks: readonly Webhook[];
};
