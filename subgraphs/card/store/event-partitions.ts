import { lt, sql } from 'drizzle-orm';
import type { Executor, Tx } from '../../../platform/db.ts';
import { arrivals, behaviorEventIds, behaviorEvents } from './tables.ts';

/** Makes the partition of a month, if it is missing, and moves into it what the default partition has caught of it. */
export async function makeMonth(tx: Tx, year: number, month: number): Promise<void> {
  const name = `behavior_events_${year}_${String(month).padStart(2, '0')}`;
  const [from, to] = [new Date(Date.UTC(year, month - 1)), new Date(Date.UTC(year, month))].map((day) =>
    sql.raw(`'${day?.toISOString()}'`),
  );
  const partition = sql.raw(`"card"."${name}"`);
  const others = sql.raw('"card"."behavior_events_default"');
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended('lianka.card.event-partitions', 0))`);
  const [known] = await tx.execute(sql`select to_regclass(${`card.${name}`}) is not null as made`);
  if (known?.['made'] === true) return;
  await tx.execute(sql`create table ${partition} (like ${behaviorEvents} including defaults)`);
  await tx.execute(sql`
    with moved as (delete from ${others} where received_at >= ${from} and received_at < ${to} returning *)
    insert into ${partition} select * from moved`);
  await tx.execute(
    sql`alter table ${behaviorEvents} attach partition ${partition} for values from (${from}) to (${to})`,
  );
}

/** Forgets up to so many event ids that were taken before an instant; answers how many. */
export async function forgetEventIds(executor: Executor, before: Date, most: number): Promise<number> {
  const rows = await executor.execute(sql`
    delete from ${behaviorEventIds} where ctid = any(array(
      select ctid from ${behaviorEventIds} where received_at < ${before.toISOString()}::timestamptz limit ${most}
    )) returning 1`);
  return [...rows].length;
}

/** Forgets by which links visitors came before an instant: no visit will begin by them any more. */
export async function forgetArrivals(executor: Executor, before: Date): Promise<void> {
  await executor.delete(arrivals).where(lt(arrivals.at, before));
}
