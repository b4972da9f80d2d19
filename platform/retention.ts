import { sql } from 'drizzle-orm';
import type { Executor } from './db.ts';
import type { PlatformTables } from './tables.ts';

/** How long facts are kept for those who come back: 30 days. */
export const keptDays = 30;

const batch = 5_000;

/**
 * Forgets facts that were recorded before an instant, up to a batch of them, and remembers in the heads from where on
 * the log and each channel are whole. Answers how many it forgot. One statement: no reader sees half of it.
 */
export async function forgetFacts(executor: Executor, tables: PlatformTables, before: Date): Promise<number> {
  const { facts, channelFacts, channelHeads, logHead } = tables;
  const [row] = await executor.execute(sql`
    with doomed as (
      select position from ${facts} where position < coalesce(
        (select min(position) from ${facts} where recorded_at >= ${before.toISOString()}),
        (select position + 1 from ${logHead})
      ) order by position limit ${batch}
    ), forgotten as (
      delete from ${facts} where position in (select position from doomed) returning position
    ), unheard as (
      delete from ${channelFacts} where position in (select position from doomed) returning channel, sequence
    ), heads as (
      update ${channelHeads} as head set oldest_sequence = gone.newest + 1
      from (select channel, max(sequence) as newest from unheard group by channel) gone
      where head.channel = gone.channel
    ), log as (
      update ${logHead} set oldest_position = (select max(position) + 1 from doomed)
      where exists (select from doomed)
    )
    select count(*)::int as forgotten from forgotten`);
  return Number(row?.['forgotten'] ?? 0);
}
