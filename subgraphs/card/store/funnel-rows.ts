import { type SQL, sql } from 'drizzle-orm';
import type { Executor } from '../../../platform/db.ts';
import { type FunnelCounts, funnelSteps } from '../domain/funnel.ts';
import {
  campaignSpends,
  campaigns,
  funnelDays,
  funnelMoney,
  type ShareChannel,
  shareLinks,
} from './tables.ts';

/** By what rows are told apart: a column of what is counted (`f`), or of the link that led to it (`l`). */
const keys = {
  SHARE_LINK: sql`f.share_link_id`,
  CHANNEL: sql`l.channel`,
  AGENT: sql`l.agent_id`,
  CAMPAIGN: sql`l.campaign_id`,
  CARD: sql`f.card_id`,
  DAY: sql`f.day`,
} as const;
export type FunnelDimension = keyof typeof keys;

/** What is asked of a funnel, by whom: only of links of one agent's user where that is given. */
export type FunnelQuestion = {
  readonly merchantId: string;
  readonly from: string;
  readonly to: string;
  readonly by: FunnelDimension;
  readonly agentUserId: string | null;
  readonly cardId: string | null;
  readonly shareLinkId: string | null;
  readonly channel: ShareChannel | null;
  readonly agentId: string | null;
  readonly campaignId: string | null;
};

export type Amount = { readonly amountMinor: bigint; readonly currency: string };

/** What is counted under a key; empty for what came by none. */
export type FunnelRow = {
  readonly by: FunnelDimension;
  readonly key: string;
  readonly events: FunnelCounts;
  readonly visitors: FunnelCounts;
  readonly repurchases: number;
  readonly revenue: readonly Amount[];
  readonly spend: Amount | null;
};

/**
 * Up to so many rows, the highest key first, from behind a key. One statement over sums of days: what it costs depends on
 * days, cards and links, and not on how much was done. A campaign that was paid for has a row although nobody came.
 */
export async function funnelRows(
  executor: Executor,
  asked: FunnelQuestion,
  behind: string | null,
  limit: number,
): Promise<FunnelRow[]> {
  const key = sql`coalesce(${keys[asked.by]}, '')`;
  const where = whereOf(asked);
  const sums = sql.join(
    funnelSteps.flatMap((step) => [
      sql`coalesce(sum(f.${sql.identifier(columnOf(step))}), 0)::int as ${sql.identifier(step)}`,
      sql`coalesce(sum(f.${sql.identifier(`${columnOf(step)}_visitors`)}), 0)::int as ${sql.identifier(`${step}Visitors`)}`,
    ]),
    sql`, `,
  );
  const isBehind = behind === null ? sql`true` : sql`page.key < ${behind}`;
  const rows = await executor.execute(sql`
    with counted as (
      select ${key} as key, ${sums}, sum(f.repurchases)::int as repurchases
      from ${funnelDays} f left join ${shareLinks} l on l.id = f.share_link_id where ${where} group by 1
    ), spent as (
      select s.campaign_id as key, sum(s.amount_minor)::text as spend, min(c.currency) as currency
      from ${campaignSpends} s join ${campaigns} c on c.id = s.campaign_id
      where ${spendOf(asked)} group by 1
    ), page as (
      select key collate "C" as key from counted union select key collate "C" from spent
    ), paged as (
      select key from page where ${isBehind} order by key desc limit ${limit}
    ), money as (
      select ${key} as key, f.currency, sum(f.paid_minor - f.refunded_minor)::text as amount
      from ${funnelMoney} f left join ${shareLinks} l on l.id = f.share_link_id where ${where} group by 1, 2
    )
    select counted.*, paged.key, spent.spend, spent.currency,
      (select jsonb_agg(jsonb_build_array(m.amount, m.currency) order by m.currency) from money m where m.key = paged.key) as money
    from paged left join counted on counted.key = paged.key left join spent on spent.key = paged.key
    order by paged.key desc`);
  return [...rows].map((row) => readRow(asked.by, row));
}

function whereOf(asked: FunnelQuestion): SQL {
  const { merchantId, from, to, cardId, shareLinkId, channel, agentId, campaignId, agentUserId } = asked;
  const conditions = [
    sql`f.merchant_id = ${merchantId} and f.day between ${from} and ${to}`,
    cardId === null ? null : sql`f.card_id = ${cardId}`,
    shareLinkId === null ? null : sql`f.share_link_id = ${shareLinkId}`,
    channel === null ? null : sql`l.channel = ${channel}`,
    agentId === null ? null : sql`l.agent_id = ${agentId}`,
    campaignId === null ? null : sql`l.campaign_id = ${campaignId}`,
    agentUserId === null ? null : sql`l.agent_user_id = ${agentUserId}`,
  ];
  return sql.join(
    conditions.filter((condition) => condition !== null),
    sql` and `,
  );
}

/** Spend is a whole campaign's: of parts of one nobody knows it. */
function spendOf({ by, merchantId, from, to, campaignId, ...parts }: FunnelQuestion): SQL {
  const { agentUserId, cardId, shareLinkId, channel, agentId } = parts;
  const whole = [agentUserId, cardId, shareLinkId, channel, agentId].every((part) => part === null);
  if (by !== 'CAMPAIGN' || !whole) return sql`false`;
  const one = campaignId === null ? sql`` : sql` and s.campaign_id = ${campaignId}`;
  return sql`s.merchant_id = ${merchantId} and s.day between ${from} and ${to}${one}`;
}

function columnOf(step: (typeof funnelSteps)[number]): string {
  return step === 'buyClicks' ? 'buy_clicks' : step;
}

function readRow(by: FunnelDimension, row: Readonly<Record<string, unknown>>): FunnelRow {
  const counts = (suffix: string) =>
    Object.fromEntries(
      funnelSteps.map((step) => [step, Number(row[`${step}${suffix}`] ?? 0)]),
    ) as FunnelCounts;
  const money = (row['money'] ?? []) as readonly (readonly [amount: string, currency: string])[];
  const spend = row['spend'] as string | null;
  return {
    by,
    key: String(row['key']),
    events: counts(''),
    visitors: counts('Visitors'),
    repurchases: Number(row['repurchases'] ?? 0),
    revenue: money.map(([amount, currency]) => ({ amountMinor: BigInt(amount), currency })),
    spend: spend === null ? null : { amountMinor: BigInt(spend), currency: String(row['currency']) },
  };
}
