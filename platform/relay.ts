import { sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/postgres-js';
import type { Logger } from 'pino';
import postgres from 'postgres';
import type { Bus } from './bus.ts';
import { type Executor, sessionSettings } from './db.ts';
import type { SubgraphName } from './facts.ts';
import { readFacts } from './log-reader.ts';
import { outboxBell } from './outbox.ts';
import { forgetFacts, keptDays } from './retention.ts';
import type { PlatformTables } from './tables.ts';
import { openWaker, type Waker } from './waker.ts';

/** How many facts move in one transaction. */
const batch = 1_000;
/** How many facts a bus that has lost everything is given again: readers fetch older ones from the log. */
const hotTail = 5_000;
const idleMs = 200;
const standbyMs = 1_000;
const forgetEveryMs = 3_600_000;
/** A session that asks nothing for so long belongs to a leader that is gone: the server ends it, and so its lock. */
const silentMs = 15_000;

/** What a relay has moved at once, and how long the first of it had waited since it happened. */
export type Moved = { readonly facts: number; readonly waitedMs: number };

export type RelayOptions = {
  readonly name: SubgraphName;
  readonly url: string;
  readonly tables: PlatformTables;
  readonly bus: Bus;
  readonly log: Logger;
  /** Told after every move. */
  readonly onMoved?: (moved: Moved) => void;
};

/** The bell that says that a subgraph's log has grown. */
export function logBell(name: SubgraphName): string {
  return `log:${name}`;
}

/**
 * Moves committed facts from the outbox to the log and tells the bus. Any number of replicas may run one; the session
 * that holds the advisory lock leads, and when it dies the next one does. Positions are given here, not by the writers:
 * they are dense and in commit order, whatever the order in which writers took their ids.
 */
export function startRelay(options: RelayOptions): { stop(): Promise<void> } {
  const { name, bus, log } = options;
  const waker = openWaker();
  const bell = bus.onRing(outboxBell(name), waker.ring);
  let stopping = false;
  const running = (async () => {
    while (!stopping) {
      const client = openSession(options);
      try {
        await lead(options, client, () => stopping, waker);
      } catch (error) {
        log.warn({ err: error, relay: name }, 'the relay lost its database and tries again');
        await waker.rest(idleMs);
      } finally {
        await client.end({ timeout: 1 }).catch(() => {});
      }
    }
  })();
  return {
    async stop() {
      stopping = true;
      bell.close();
      waker.close();
      await running;
    },
  };
}

/** One connection, so that the lock, the moves and their end belong together. */
function openSession({ url, name }: RelayOptions): postgres.Sql {
  return postgres(url, {
    max: 1,
    max_lifetime: null,
    fetch_types: false,
    onnotice: () => {},
    connection: {
      ...sessionSettings,
      application_name: `lianka-relay-${name}`,
      idle_session_timeout: silentMs,
    },
  });
}

async function lead(
  options: RelayOptions,
  client: postgres.Sql,
  isStopping: () => boolean,
  waker: Waker,
): Promise<void> {
  const session = drizzle(client) as unknown as Executor;
  const lock = sql`select pg_try_advisory_lock(hashtextextended(${`lianka.relay.${options.name}`}, 0)) as mine`;
  for (;;) {
    if (isStopping()) return;
    const [row] = await session.execute(lock);
    if (row?.['mine'] === true) break;
    await waker.rest(standbyMs);
  }
  const tell = teller(session, options);
  // What the last leader committed and could not publish any more comes first.
  let isTold = false;
  let forgetAt = 0;
  while (!isStopping()) {
    const moved = await moveBatch(session, options.tables);
    if (moved.facts > 0) options.onMoved?.(moved);
    if (moved.facts > 0 || !isTold) isTold = await tell();
    if (moved.facts === batch) continue;
    if (Date.now() >= forgetAt) {
      const before = new Date(Date.now() - keptDays * 86_400_000);
      const more = (await forgetFacts(session, options.tables, before)) > 0;
      forgetAt = Date.now() + (more ? 0 : forgetEveryMs);
    }
    await waker.listen(idleMs);
  }
}

/** Moves up to a batch of facts, and says how many. */
export async function move(session: Executor, tables: PlatformTables): Promise<number> {
  return (await moveBatch(session, tables)).facts;
}

/** Moves up to a batch of facts in one statement: all of them get their places, or none leaves the outbox. */
async function moveBatch(session: Executor, tables: PlatformTables): Promise<Moved> {
  const { outbox, facts, channelFacts, channelHeads, logHead } = tables;
  // Mostly there is nothing: that much is known at the price of one look.
  const waiting = await session.execute(sql`select from ${outbox} limit 1`);
  if (waiting.length === 0) return { facts: 0, waitedMs: 0 };
  const [row] = await session.execute(sql`
    with taken as (
      delete from ${outbox} where id in (select id from ${outbox} order by id limit ${batch})
        and exists (select from ${logHead}) returning *
    ), head as (
      update ${logHead} set position = position + (select count(*) from taken)
      where exists (select from taken) returning position
    ), numbered as (
      select taken.*, head.position - count(*) over () + row_number() over (order by taken.id) as position
      from taken, head
    ), recorded as (
      insert into ${facts} (position, name, payload, occurred_at)
      select position, name, payload, occurred_at from numbered
    ), spread as (
      select position, unnest(channels) as channel from numbered
    ), heads as (
      insert into ${channelHeads} as known (channel, last_sequence)
      select channel, count(*) from spread group by channel order by channel
      on conflict (channel) do update set last_sequence = known.last_sequence + excluded.last_sequence
      returning channel, last_sequence
    ), placed as (
      insert into ${channelFacts} (channel, sequence, position)
      select channel, heads.last_sequence - count(*) over each + row_number() over (each order by position), position
      from spread join heads using (channel)
      window each as (partition by channel)
    )
    select count(*)::int as moved,
      coalesce(extract(epoch from clock_timestamp() - min(occurred_at)) * 1000, 0)::float8 as waited from taken`);
  return { facts: Number(row?.['moved'] ?? 0), waitedMs: Math.max(0, Number(row?.['waited'] ?? 0)) };
}

/** Tells the bus what it lacks; answers false when it could not be told, for the next round to try again. */
function teller(session: Executor, { name, bus, tables, log }: RelayOptions): () => Promise<boolean> {
  let isAway = false;
  let isBegun = false;
  return async () => {
    try {
      if (!isBegun) await bus.begin(name, (await readFacts(session, tables, 0, 0)).epoch);
      isBegun = true;
      await publish(session, { name, bus, tables });
      bus.ring(logBell(name));
      isAway = false;
      return true;
    } catch (error) {
      if (!isAway) log.warn({ err: error, relay: name }, 'the bus cannot be told; readers go to the log');
      isAway = true;
      isBegun = false;
      return false;
    }
  };
}

async function publish(
  session: Executor,
  { name, bus, tables }: Pick<RelayOptions, 'name' | 'bus' | 'tables'>,
): Promise<void> {
  const held = await bus.head(name);
  let page = await readFacts(session, tables, held, batch);
  // The log is an older copy of itself, as after a failover that lost commits: what the bus holds never happened.
  const isAhead = held > page.head;
  if (isAhead) await bus.begin(name, `${page.epoch} again from ${page.head}`);
  const from = Math.max(isAhead ? 0 : held, page.head - hotTail);
  if (from !== held) page = await readFacts(session, tables, from, batch);
  while (page.facts.length > 0) {
    const entries = page.facts.map((fact) => ({ position: fact.position, content: JSON.stringify(fact) }));
    await bus.publish(name, entries);
    if (entries.length < batch) return;
    page = await readFacts(session, tables, entries.at(-1)?.position ?? page.head, batch);
  }
}
