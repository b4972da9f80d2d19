import { type SQL, sql } from 'drizzle-orm';
import type { Tx } from '../../../platform/db.ts';
import { type FunnelChange, funnelSteps } from '../domain/funnel.ts';
import { funnelDays, funnelVisitors } from './tables.ts';

const columns = {
  views: 'views',
  goods: 'goods',
  buyClicks: 'buy_clicks',
  claims: 'claims',
  orders: 'orders',
  paid: 'paid',
};
const list = (of: (step: (typeof funnelSteps)[number], column: string) => string): SQL =>
  sql.raw(funnelSteps.map((step) => of(step, columns[step])).join(', '));

const counted = list((_, column) => column);
const summed = list((step) => `sum(given."${step}")::int`);
const added = list((_, column) => `${column} = held.${column} + excluded.${column}`);
const reached = list(
  (step, column) =>
    `sum((coalesce(old.${column}, 0) + given."${step}" > 0)::int - (coalesce(old.${column}, 0) > 0)::int)::int`,
);
const visitors = list((_, column) => `${column}_visitors`);
const addedVisitors = list(
  (_, column) => `${column}_visitors = held.${column}_visitors + excluded.${column}_visitors`,
);

/**
 * Counts steps, each place once: how often, and by how many visitors. Whoever writes a step of a visitor holds it: its lead
 * for what behaviour says, its reaction for claims and orders. One statement, and the last to lock rows: its sums are what
 * the batches of all replicas meet at.
 */
export async function countSteps(tx: Tx, given: readonly FunnelChange[]): Promise<void> {
  if (given.length === 0) return;
  await tx.execute(sql`
    with given as (
      select * from jsonb_to_recordset(${JSON.stringify(given)}::jsonb) as given("merchantId" text, day text, "cardId" text,
        "shareLinkId" text, "visitorId" text, ${list((step) => `"${step}" int`)})
    ), old as (
      select f.* from given join ${funnelVisitors} f on f.merchant_id = "merchantId" and f.day = given.day
        and f.card_id = "cardId" and f.share_link_id = "shareLinkId" and f.visitor_id = "visitorId"
    ), kept as (
      insert into ${funnelVisitors} as held (merchant_id, day, card_id, share_link_id, visitor_id, ${counted})
      select "merchantId", day, "cardId", "shareLinkId", "visitorId", ${list((step) => `"${step}"`)} from given
      order by 1, 2, 3, 4, 5
      on conflict (merchant_id, day, card_id, share_link_id, visitor_id) do update set ${added}
    )
    insert into ${funnelDays} as held (merchant_id, day, card_id, share_link_id, ${counted}, ${visitors})
    select "merchantId", given.day, "cardId", "shareLinkId", ${summed}, ${reached}
    from given left join old on old.merchant_id = "merchantId" and old.day = given.day and old.card_id = "cardId"
      and old.share_link_id = "shareLinkId" and old.visitor_id = "visitorId"
    group by 1, 2, 3, 4 order by 1, 2, 3, 4
    on conflict (merchant_id, day, card_id, share_link_id) do update set ${added}, ${addedVisitors}`);
}
