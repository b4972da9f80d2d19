import { sql } from 'drizzle-orm';
import type { Executor } from '../../../platform/db.ts';
import type { OwnView } from '../domain/recommendation.ts';
import type { Opening } from '../domain/recommending/walks.ts';
import { behaviorEvents, leads } from './tables.ts';

/** How much is read to learn from: of a merchant's visitors those seen last, and of each what it opened last. */
export type OpeningBounds = {
  readonly since: Date;
  readonly visitors: number;
  readonly each: number;
};

/** An event is received within so long of what it says about its own time. */
const skewMs = 86_400_000;

/** What goods a merchant's visitors opened, newest first. One statement; each visitor is a look into an index. */
export async function newestOpenings(
  executor: Executor,
  merchantId: string,
  { since, visitors, each }: OpeningBounds,
): Promise<Opening[]> {
  const from = sql`${since.toISOString()}::timestamptz`;
  const received = sql`${new Date(since.getTime() - skewMs).toISOString()}::timestamptz`;
  const rows = await executor.execute(sql`
    select opened.event_id as "id", visitor.visitor_id as "visitorId", opened.listing_id as "listingId",
      (extract(epoch from opened.occurred_at) * 1000)::float8 as at
    from (
      select visitor_id from ${leads} where merchant_id = ${merchantId} and last_seen_at >= ${from}
      order by last_seen_at desc, id desc limit ${visitors}
    ) as visitor
    cross join lateral (
      select event_id, listing_id, occurred_at from ${behaviorEvents}
      where merchant_id = ${merchantId} and visitor_id = visitor.visitor_id and occurred_at >= ${from}
        and received_at >= ${received} and kind = 'PRODUCT_VIEW' and bot is null and listing_id is not null
      order by occurred_at desc, event_id limit ${each}
    ) as opened`);
  return [...rows] as unknown as Opening[];
}

/** What a visitor saw of goods, with when it opened them. */
export type OwnOpenings = OwnView & { readonly openedAt: readonly number[] };

/** What goods a visitor opened since then, and how long their pages were visible: of each view its longest report. */
export async function viewedBy(
  executor: Executor,
  merchantId: string,
  visitorId: string,
  since: Date,
  most: number,
): Promise<OwnOpenings[]> {
  const rows = await executor.execute(sql`
    with page as (
      select min(listing_id) filter (where kind = 'PRODUCT_VIEW') as listing_id, max(dwell_ms) as dwell_ms,
        min(occurred_at) filter (where kind = 'PRODUCT_VIEW') as opened_at
      from ${behaviorEvents}
      where merchant_id = ${merchantId} and visitor_id = ${visitorId} and occurred_at >= ${since.toISOString()}::timestamptz
        and bot is null and view_id is not null
      group by view_id
    )
    select listing_id as "listingId", coalesce(sum(dwell_ms), 0)::float8 as "dwellMs", count(*)::int as views,
      json_agg((extract(epoch from opened_at) * 1000)::float8 order by opened_at) as "openedAt"
    from page where listing_id is not null
    group by listing_id order by 2 desc, listing_id limit ${most}`);
  return [...rows] as unknown as OwnOpenings[];
}
