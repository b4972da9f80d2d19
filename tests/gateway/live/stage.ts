import { randomUUID } from 'node:crypto';
import { createClient, type Client as WsClient } from 'graphql-ws';
import type { Registry } from 'prom-client';
import { WebSocket } from 'ws';
import { openLive } from '../../../gateway/live/index.ts';
import { type LiveLimits, liveLimits } from '../../../gateway/live/limits.ts';
import type { Bus } from '../../../platform/bus.ts';
import { openMemoryBus } from '../../../platform/bus-memory.ts';
import { systemClock } from '../../../platform/clock.ts';
import { type Db, openDb } from '../../../platform/db.ts';
import { makeExecutable } from '../../../platform/execute.ts';
import { type Fact, type SubgraphName, subgraphNames } from '../../../platform/facts.ts';
import { openMetrics } from '../../../platform/metrics.ts';
import { openOutbox } from '../../../platform/outbox.ts';
import { startRelay } from '../../../platform/relay.ts';
import type { Deps } from '../../../platform/subgraph.ts';
import { tablesOf } from '../../../platform/tables.ts';
import { inProcess, type Transport, type Transports } from '../../../platform/transport.ts';
import { openTestDatabase } from '../../support/database.ts';
import { openTestGateway, type TestGateway } from '../../support/gateway.ts';
import { silent, standIn } from '../../support/stand-in.ts';
import { until } from '../../support/until.ts';
import { makeWorld, type World } from './world.ts';

/** The live engine in a real gateway, over a real log in PostgreSQL, with stand-ins that resolve the entities. */
export type Stage = TestGateway & {
  readonly world: World;
  readonly metrics: Registry;
  readonly bus: Bus;
  readonly db: Db;
  /** Writes facts the way actions do: in a transaction, through the outbox. */
  happen(source: SubgraphName, ...facts: Partial<Fact>[]): Promise<void>;
  /** The log's head once the relay has moved everything that happened. */
  settled(source: SubgraphName): Promise<number>;
  measure(name: string): Promise<number>;
  /** Makes a subgraph unreachable, and reachable again. */
  cut(source: SubgraphName, isCut: boolean): void;
  /** Another gateway on the same log and bus: a second replica. */
  replica(): Promise<TestGateway>;
  close(): Promise<void>;
};

export type StageOptions = { readonly limits?: Partial<LiveLimits>; readonly bus?: Bus };

export const quick: Partial<LiveLimits> = { pollMs: 150, retryMs: 20, drainJitterMs: 50 };

export async function openStage(options: StageOptions = {}): Promise<Stage> {
  const database = await openTestDatabase();
  const db = openDb(database.url, { name: 'live-test', connections: 10 });
  const bus = options.bus ?? openMemoryBus();
  const world = makeWorld();
  const sources = ['card', 'order'] as const;
  for (const name of sources) {
    await db.pool.insert(tablesOf(name).logHead).values({ id: 1, epoch: randomUUID() }).onConflictDoNothing();
  }
  const relays = sources.map((name) =>
    startRelay({ name, url: database.url, tables: tablesOf(name), bus, log: silent }),
  );
  const cuts = new Set<SubgraphName>();
  const transports = Object.fromEntries(
    subgraphNames.map((name) => [name, cuttable(name, transportOf(name, world, db, bus), cuts)]),
  ) as Transports;
  const limits: LiveLimits = { ...liveLimits, ...quick, ...options.limits };
  const metrics = openMetrics();
  const open = (registry: Registry) =>
    openTestGateway({}, { transports, bus, metrics: registry, openLive: (deps) => openLive(deps, limits) });
  const gateway = await open(metrics);
  const replicas: TestGateway[] = [];
  return {
    ...gateway,
    world,
    metrics,
    bus,
    db,
    async happen(source, ...facts) {
      const outbox = openOutbox(tablesOf(source).outbox, bus, source);
      const whole = facts.map((fact) => ({ ...cardViewed('mer_a', 'led_a1'), ...fact }));
      await db.transaction((tx) => outbox.append(tx, whole));
    },
    async settled(source) {
      const { outbox, logHead } = tablesOf(source);
      await until(async () => (await db.pool.select().from(outbox)).length === 0);
      const [head] = await db.pool.select().from(logHead);
      return head?.position ?? 0;
    },
    async measure(name) {
      const { values } = (await metrics.getSingleMetric(name)?.get()) ?? { values: [] };
      return values.reduce((sum, { value }) => sum + value, 0);
    },
    cut: (source, isCut) => void (isCut ? cuts.add(source) : cuts.delete(source)),
    async replica() {
      const another = await open(openMetrics());
      replicas.push(another);
      return another;
    },
    async close() {
      await Promise.all([gateway, ...replicas].map((one) => one.drain()));
      await Promise.all(relays.map((relay) => relay.stop()));
      await bus.close();
      await db.close();
      await database.drop();
    },
  };
}

function transportOf(name: SubgraphName, world: World, db: Db, bus: Bus): Transport {
  const { subgraph } = standIn(name, world.parts[name]);
  const deps = { ...subgraph.deps, db, bus, tables: tablesOf(name), clock: systemClock, log: silent } as Deps;
  return inProcess(makeExecutable({ ...subgraph, deps }), async () => true);
}

function cuttable(name: SubgraphName, transport: Transport, cuts: ReadonlySet<SubgraphName>): Transport {
  return {
    ...transport,
    execute: async (request) =>
      cuts.has(name)
        ? { errors: [{ message: 'away', extensions: { code: 'SUBGRAPH_UNAVAILABLE' } }] }
        : transport.execute(request),
  };
}

/** Somebody looked at a card of a merchant. */
export function cardViewed(
  merchantId: string,
  leadId: string,
  more: object = {},
  channels: string[] = [],
): Fact {
  return {
    name: 'card.viewed',
    payload: {
      merchantId,
      cardId: 'crd_1',
      leadId,
      agentId: null,
      listingId: 'lst_1',
      intentLevel: 'LOW',
      ...more,
    },
    channels: [`merchant:${merchantId}`, ...channels],
    occurredAt: new Date(),
  };
}

/** One item as tests select it. */
export type Item = { cursor: string; sequence: number; lead: { id: string } | null; gap?: object | null };

export const viewedQuery = `subscription Viewed($merchantId: ID!, $agentId: ID, $after: Cursor, $minIntent: IntentLevel) {
  cardViewed(merchantId: $merchantId, agentId: $agentId, after: $after, minIntent: $minIntent) {
    cursor sequence lead { id displayName }
  }
}`;

/** What a listener over graphql-ws has heard. */
export type Ear<Data = { cardViewed: Item }> = {
  readonly results: {
    data?: Data | null;
    errors?: readonly { message: string; extensions?: Record<string, unknown> }[];
  }[];
  readonly client: WsClient;
  /** What ended it: errors, a close event, or 'complete'; undefined while it runs. */
  ended: unknown;
  readonly socket: () => WebSocket;
  stop(): void;
};

/** Listens with the official client. Resolves once the server has taken the subscription in, or has refused it. */
export async function listen<Data = { cardViewed: Item }>(
  stage: Pick<Stage, 'url' | 'measure'>,
  token: string | undefined,
  query: string = viewedQuery,
  variables: Record<string, unknown> = { merchantId: 'mer_a' },
): Promise<Ear<Data>> {
  const before = await stage.measure('live_subscribed_total');
  const ear = knock<Data>(stage.url, token, query, variables);
  await until(async () => ear.ended !== undefined || (await stage.measure('live_subscribed_total')) > before);
  return ear;
}

/** Listens with the official client, and waits for nothing. */
export function knock<Data = { cardViewed: Item }>(
  url: string,
  token: string | undefined,
  query: string = viewedQuery,
  variables: Record<string, unknown> = { merchantId: 'mer_a' },
): Ear<Data> {
  let socket: WebSocket | undefined;
  class Tapped extends WebSocket {
    constructor(address: string, protocols: string) {
      super(address, protocols);
      socket = this;
    }
  }
  const client = createClient({
    url: `${url.replace(/^http/, 'ws')}/graphql`,
    webSocketImpl: Tapped,
    retryAttempts: 0,
    // The socket outlives its subscription, so that tests can see what becomes of it.
    lazyCloseTimeout: 5_000,
    connectionParams: token === undefined ? {} : { authorization: `Bearer ${token}` },
  });
  const ear: Ear<Data> = {
    results: [],
    client,
    ended: undefined,
    socket: () => socket as WebSocket,
    stop: () => {},
  };
  const stop = client.subscribe<Data>(
    { query, variables },
    {
      next: (result) => void ear.results.push(result as Ear<Data>['results'][number]),
      error: (error) => {
        ear.ended = error;
      },
      complete: () => {
        ear.ended ??= 'complete';
      },
    },
  );
  ear.stop = () => {
    stop();
    void client.dispose();
  };
  return ear;
}

/** The items an ear has heard of `cardViewed`. */
export function itemsOf(ear: Ear): Item[] {
  return ear.results.flatMap(({ data }) => (data ? [data.cardViewed] : []));
}

export function codesOf(ended: unknown): unknown[] {
  return Array.isArray(ended) ? ended.map((error) => error.extensions?.code) : [ended];
}
