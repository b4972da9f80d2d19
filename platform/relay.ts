import { sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/postgres-js';
import type { Logger } from 'pino';
import postgres from 'postgres';
import type { Bus } from './bus.ts';
import { type Executor, sessionSettings } from './db.ts';
import type { FactPage, SubgraphName } from './facts.ts';
import { readFacts } from './log-reader.ts';
import { outboxBell } from './outbox.ts';
import { forgetFacts, keptDays } from './retention.ts';
import type { PlatformTables } from './tables.ts';

/** How many facts move in one transaction. */
const batch = 1_000;
/** How many facts a bus that has lost everything is given again: readers fetch older ones from the log. */
const hotTail = 5_000;
const idleMs = 200;
const standbyMs = 1_000;
const forgetEveryMs = 3_600_000;

export type RelayOptions = {
  readonly name: SubgraphName;
  readonly url: string;
  readonly tables: PlatformTables;
  readonly bus: Bus;
  readonly log: Logger;
  /** Told after every move: how many facts moved. */
  readonly onMoved?: (facts: number) => void;
};

/**
 * Moves committed facts from the outbox to the log and tells the bus. Any number of replicas may run one; the session
 * that holds the advisory lock leads, and when it dies the next one does. Positions are given here, not by the writers:
 * they are dense and in commit order, whatever the order in which writers took their ids.
 */
export function startRelay(options: RelayOptions): { stop(): Promise<void> } {
  const { name, bus, log } = options;
  let stopping = false;
  let wake = () => {};
  const bell = bus.onRing(outboxBell(name), () => wake());
  const pause = (milliseconds: number) =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  const running = (async () => {
    while (!stopping) {
      const client = openSession(options);
      try {
        await lead(options, client, () => stopping, pause);
      } catch (error) {
        log.warn({ err: error, relay: name }, 'the relay lost its database and tries again');
        await pause(idleMs);
      } finally {
        await client.end({ timeout: 1 }).catch(() => {});
      }
    }
  })();
  return {
    async stop() {
      stopping = true;
      bell.close();
      wake();
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
    connection: { ...sessionSettings, application_name: `lianka-relay-${name}` },
  });
}

async function lead(
  options: RelayOptions,
  client: postgres.Sql,
  isStopping: () => boolean,
  pause: (milliseconds: number) => Promise<void>,
): Promise<void> {
  const session = drizzle(client) as unknown as Executor;
  const lock = sql`select pg_try_advisory_lock(hashtextextended(${`lianka.relay.${options.name}`}, 0)) as mine`;
  for (;;) {
    if (isStopping()) return;
    const [row] = await session.execute(lock);
    if (row?.['mine'] === true) break;
    await pause(standbyMs);
  }
  // What a leader committed and could not publish any more, and what a restarted bus has forgotten.
  let published = false;
  let forgetAt = 0;
  while (!isStopping()) {
    const moved = await move(session, options.tables);
    if (moved > 0) options.onMoved?.(moved);
    published = moved > 0 || !published ? await publish(session, options) : published;
    if (moved < batch && Date.now() >= forgetAt) {
      const before = new Date(Date.now() - keptDays * 86_400_000);
      const more = (await forgetFacts(session, options.tables, before)) > 0;
      forgetAt = Date.now() + (more ? 0 : forgetEveryMs);
    }
    if (moved < batch) await pause(idleMs);
  }
}

/** Moves up to a batch of facts in one statement: all of them get their places, or none leaves the outbox. */
export async function move(session: Executor, tables: PlatformTables): Promise<number> {
  const { outbox, facts, channelFacts, channelHeads, logHead } = tables;
  // Mostly there is nothing: that much is known at the price of one look.
  const waiting = await session.execute(sql`select from ${outbox} limit 1`);
  if (waiting.length === 0) return 0;
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
    select count(*)::int as moved from taken`);
  return Number(row?.['moved'] ?? 0);
}

/** Tells the bus what it lacks. False when it could not be told: the next round tries again. */
async function publish(session: Executor, { name, bus, tables, log }: RelayOptions): Promise<boolean> {
  try {
    let told = await bus.head(name);
    for (;;) {
      const page: FactPage = await readFacts(session, tables, Math.max(told, 0), batch);
      if (told < page.head - hotTail) {
        told = page.head - hotTail;
        continue;
      }
      if (page.facts.length === 0) return true;
      const entries = page.facts.map((fact) => ({ position: fact.position, content: JSON.stringify(fact) }));
      await bus.publish(name, entries);
      told = entries.at(-1)?.position ?? told;
    }
  } catch (error) {
    log.warn({ err: error, relay: name }, 'the bus is away; readers go to the log');
    return false;
  }
}
