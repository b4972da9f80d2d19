import { sql } from 'drizzle-orm';
import type { Executor } from '../../../platform/db.ts';
import type { OwnView, Popularity } from '../domain/recommendation.ts';
import { behaviorEvents, leads, sessions } from './tables.ts';

/** Of a merchant's visitors those seen last; more do not change much what is popular, and would cost more. */
const mostLeads = 5_000;

/** What goods a visitor opened since then, and how long their pages were visible: of each view its longest report. */
export async function viewedBy(
  executor: Executor,
  merchantId: string,
  visitorId: string,
  since: Date,
  most: number,
): Promise<OwnView[]> {
  const rows = await executor.execute(sql`
    with page as (
      select min(listing_id) filter (where kind = 'PRODUCT_VIEW') as listing_id, max(dwell_ms) as dwell_ms
      from ${behaviorEvents}
      where merchant_id = ${merchantId} and visitor_id = ${visitorId} and occurred_at >= ${since.toISOString()}::timestamptz
        and bot is null and view_id is not null
      group by view_id
    )
    select listing_id, coalesce(sum(dwell_ms), 0)::float8 as dwell_ms, count(*)::int as views
    from page where listing_id is not null
    group by listing_id order by 2 desc, listing_id limit ${most}`);
  return [...rows].map((row) => ({
    listingId: String(row['listing_id']),
    dwellMs: Number(row['dwell_ms']),
    views: Number(row['views']),
  }));
}

/** The goods that most of a merchant's visitors opened since then, each visitor counted once. */
export async function mostViewed(
  executor: Executor,
  merchantId: string,
  since: Date,
  most: number,
): Promise<Popularity[]> {
  const from = sql`${since.toISOString()}::timestamptz`;
  const rows = await executor.execute(sql`
    select product ->> 0 as listing_id, count(distinct visitor.id)::int as visitors
    from (
      select id from ${leads} where merchant_id = ${merchantId} and last_seen_at >= ${from}
      order by last_seen_at desc, id desc limit ${mostLeads}
    ) as visitor
    join ${sessions} as visit
      on visit.lead_id = visitor.id and visit.joined_to is null and visit.last_seen_at >= ${from}
    cross join lateral jsonb_array_elements(visit.fold -> 'products') as product
    group by 1 order by 2 desc, 1 limit ${most}`);
  return [...rows].map((row) => ({
    listingId: String(row['listing_id']),
    visitors: Number(row['visitors']),
  }));
}
