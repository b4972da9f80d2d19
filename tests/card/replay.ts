import type postgres from 'postgres';
import { ingest } from '../../subgraphs/card/actions/ingest.ts';
import { learnFromVisits } from '../../subgraphs/card/actions/learn-from-visits.ts';
import type { Behavior } from '../../subgraphs/card/domain/behavior.ts';
import { onOrderMoved } from '../../subgraphs/card/reactions/on-order-moved.ts';
import type { BotReason } from '../../subgraphs/card/store/tables.ts';
import type { Quarter } from './quarter.ts';
import { hear, type Told } from './tally.ts';

/** What else the card subgraph hears, and when: what other subgraphs tell, and the clock that ends visits. */
export type Heard = { readonly at: Date; readonly facts: readonly Told[] | 'LEARN' };

/** Has a quarter hear of something, as its reactions and tasks do. */
export async function listen(quarter: Quarter, { at, facts }: Heard): Promise<void> {
  quarter.now = at;
  if (facts === 'LEARN') return learnFromVisits.run({}, quarter.deps);
  for (const fact of facts) {
    const recorded = { position: 1, channels: [], ...fact, payload: { ...fact.payload } };
    if (onOrderMoved.facts.includes(fact.name)) {
      await quarter.deps.db.transaction((tx) => onOrderMoved.react(tx, recorded, quarter.deps));
    }
    await hear(quarter, fact);
  }
}

/** What is kept and not made of behaviour: it is given, and a replay takes it as it is. */
const given = ['card_versions', 'cards', 'share_links', 'visitors', 'goods_traits', 'trait_rules'];

type Kept = Behavior & {
  readonly merchantId: string;
  readonly visitorId: string;
  readonly cardId: string;
  readonly bot: BotReason | null;
  readonly link: string | null;
  readonly receivedAt: Date;
};

/**
 * Replays all events of one database into a fresh one. Between two things that were heard, events come in the order and
 * the batches that `cut` makes of them; each says itself by which link its visitor had come.
 */
export async function replay(
  from: postgres.Sql,
  into: Quarter,
  heard: readonly Heard[],
  cut: (events: readonly Kept[]) => readonly (readonly Kept[])[],
): Promise<void> {
  // Cards and their versions name each other: they come together.
  await into.sql.begin(async (sql) => {
    for (const table of given) {
      const rows = await from`select to_jsonb(t) as row from ${from(`card.${table}`)} t`;
      await sql`insert into ${sql(`card.${table}`)}
        select one.* from jsonb_array_elements(${JSON.stringify(rows.map(({ row }) => row))}::text::jsonb) as given(row)
        cross join lateral jsonb_populate_record(null::${sql(`card.${table}`)}, given.row) as one`;
    }
  });
  const rows =
    await from`select event_id as id, kind, occurred_at as at, view_id as "viewId", listing_id as "listingId", section,
    dwell_ms as "dwellMs", merchant_id as "merchantId", visitor_id as "visitorId", card_id as "cardId", bot,
    share_link_id as link, received_at as "receivedAt" from card.behavior_events`;
  const events = rows.map((row) => ({ ...row, at: row['at'].getTime() })) as unknown as Kept[];
  const ends = [...heard.map(({ at }) => at.getTime()), Number.POSITIVE_INFINITY];
  for (const [i, end] of ends.entries()) {
    const begin = i === 0 ? 0 : (ends[i - 1] as number);
    const between = events.filter(
      ({ receivedAt }) => receivedAt.getTime() >= begin && receivedAt.getTime() < end,
    );
    for (const batch of cut(between)) await take(into, batch);
    const next = heard[i];
    if (next !== undefined) await listen(into, next);
  }
}

/** Takes a batch in: what a visitor did after it had come by one link, together. */
async function take(into: Quarter, batch: readonly Kept[]): Promise<void> {
  const groups = new Map<string, Kept[]>();
  for (const one of batch) {
    const key = JSON.stringify([one.visitorId, one.cardId, one.bot, one.link]);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  for (const group of groups.values()) {
    const { merchantId, visitorId, cardId, bot, link } = group[0] as Kept;
    into.now = new Date(Math.min(...group.map(({ receivedAt }) => receivedAt.getTime())));
    // So long before the first of them that each bears the link again.
    const arrived = new Date(into.now.getTime() - 30 * 60_000);
    await into.sql`delete from card.arrivals where visitor_id = ${visitorId}`;
    if (link !== null) {
      await into.sql`insert into card.arrivals values (${visitorId}, ${cardId}, ${link}, ${arrived})`;
    }
    const events = group.map(({ id, kind, at, viewId, listingId, section, dwellMs }) => {
      return { id, kind, at, viewId, listingId, section, dwellMs };
    });
    await ingest(into.deps, [{ merchantId, visitorId, cardId, bot, events }]);
  }
}

/** Scores, tags, counters and models: everything that is made of behaviour and of how visits end, without ids of its own. */
export async function madeOf(sql: postgres.Sql) {
  const visits =
    await sql`select l.visitor_id, s.card_id, s.started_at, s.last_seen_at, s.dwell_ms, s.event_count, s.intent,
    s.fold, s.share_link_id, s.first_event_id, s.day, s.converted from card.sessions s join card.leads l on l.id = s.lead_id
    where s.joined_to is null order by 1, 2, 3`;
  const leads =
    await sql`select visitor_id, intent_value, intent, last_viewed, last_seen_at, stage from card.leads order by 1`;
  const tags =
    await sql`select l.visitor_id, t.key, t.kind, t.name, t.name_zh, t.confidence, t.sensitive, t.evidence
    from card.lead_tags t join card.leads l on l.id = t.lead_id order by 1, 2`;
  const counts =
    await sql`select day, card_id, share_link_id, visitor_id, views, goods, buy_clicks, claims, orders, paid
    from card.funnel_visitors where (views, goods, buy_clicks, claims, orders, paid) <> (0, 0, 0, 0, 0, 0) order by 1, 2, 3, 4`;
  const days = await sql`select * from card.funnel_days
    where (views, goods, buy_clicks, claims, orders, paid) <> (0, 0, 0, 0, 0, 0) order by 1, 2, 3, 4`;
  const money = await sql`select * from card.funnel_money order by 1, 2, 3, 4, 5`;
  const versions =
    await sql`select merchant_id, number, base_version, correction, cause from card.intent_versions order by 1, 2`;
  const outcomes = await sql`select merchant_id, number, converted, outcome, frozen, adaptive, cold
    from card.intent_outcomes order by 1, 2`;
  const plain = (rows: postgres.RowList<postgres.Row[]>) => rows.map((row) => ({ ...row }));
  return {
    ...{ visits: plain(visits), leads: plain(leads), tags: plain(tags), counts: plain(counts) },
    ...{ days: plain(days), money: plain(money), versions: plain(versions), outcomes: plain(outcomes) },
  };
}
