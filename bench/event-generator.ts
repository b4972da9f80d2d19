import type postgres from 'postgres';
import { dwellOf, fold } from '../subgraphs/card/domain/fold.ts';
import { intentOf } from '../subgraphs/card/domain/intent.ts';

/** A merchant with a published card, whose visitors have done something. */
export type Parlour = { readonly merchantId: string; readonly cardId: string };

/** How many events a stored visit has. */
const perVisit = 20;

const idOf = (prefix: string, n: number) => `${prefix}_${String(n).padStart(26, '0')}`;
export const parlour: Parlour = { merchantId: idOf('mer', 1), cardId: idOf('crd', 1) };

/** Opens the parlour, with nobody in it. */
export async function openParlour(sql: postgres.Sql): Promise<void> {
  const { merchantId, cardId } = parlour;
  // A card and its version name each other: they come together.
  await sql.begin(async (tx) => {
    await tx`insert into card.card_versions (card_id, number, merchant_id, title, modules, cause, made_at)
      values (${cardId}, 1, ${merchantId}, 'bench', '[]', 'PUBLISHED', now())`;
    await tx`insert into card.cards (id, merchant_id, slug, title, status, modules, created_at, published_at, published_version)
      values (${cardId}, ${merchantId}, 'bench', 'bench', 'PUBLISHED', '[]', now(), now(), 1)`;
  });
}

/** Stores the events from one number up to another, by SQL: a visit of twenty each, of a visitor each, within the last month. */
export async function storeEvents(sql: postgres.Sql, from: number, to: number): Promise<void> {
  const { merchantId, cardId } = parlour;
  const [first, last] = [from / perVisit, to / perVisit - 1];
  const told = fold(
    [],
    Array.from({ length: perVisit }, (_, i) => ({
      ...{ id: `stored-event-${i}`, at: i * 1_000, section: i % 4 === 1 ? 'ingredients' : null },
      kind: (['PRODUCT_VIEW', 'SECTION_VIEW', 'DWELL', 'DWELL'] as const)[i % 4] ?? 'DWELL',
      ...{ viewId: i % 4 === 1 ? null : `view-${i >> 2}`, listingId: i % 4 === 0 ? idOf('lst', i) : null },
      dwellMs: i % 4 > 1 ? 10_000 : null,
    })),
  );
  const intent = intentOf(told);
  const visitor = (n: postgres.Fragment) => sql`'vis_' || lpad((${n})::text, 26, '0')`;
  const lead = (n: postgres.Fragment) => sql`'led_' || lpad((${n})::text, 26, '0')`;
  const at = (n: postgres.Fragment) =>
    sql`now() - ((${n}) % 40000) * interval '1 minute' - interval '1 hour'`;
  const visits = sql`generate_series(${first}::int, ${last}::int) v`;
  await sql`insert into card.visitors (id, merchant_id, created_at)
    select ${visitor(sql`v`)}, ${merchantId}, now() from ${visits}`;
  await sql`insert into card.leads (id, merchant_id, visitor_id, intent_value, intent, stage_changed_at, created_at, last_seen_at)
    select ${lead(sql`v`)}, ${merchantId}, ${visitor(sql`v`)}, ${intent.value}, ${JSON.stringify(intent)}::jsonb, now(), now(),
      ${at(sql`v`)} + interval '20 s' from ${visits}`;
  await sql`insert into card.sessions (id, merchant_id, lead_id, card_id, started_at, last_seen_at, dwell_ms, event_count,
      intent_value, intent, fold, first_event_id, day)
    select 'ses_' || lpad(v::text, 26, '0'), ${merchantId}, ${lead(sql`v`)}, ${cardId}, ${at(sql`v`)},
      ${at(sql`v`)} + interval '20 s', ${dwellOf(told)}, ${perVisit}, ${intent.value}, ${JSON.stringify(intent)}::jsonb,
      ${JSON.stringify(told)}::jsonb, 'stored-event-0', to_char(${at(sql`v`)}, 'YYYY-MM-DD') from ${visits}`;
  await sql`insert into card.funnel_visitors (merchant_id, day, card_id, share_link_id, visitor_id, views, goods)
    select ${merchantId}, to_char(${at(sql`v`)}, 'YYYY-MM-DD'), ${cardId}, '', ${visitor(sql`v`)}, 5, 5 from ${visits}`;
  const events = sql`generate_series(${from}::int, ${to}::int - 1) e`;
  await sql`insert into card.behavior_event_ids (merchant_id, visitor_id, event_id, received_at)
    select ${merchantId}, ${visitor(sql`e / ${perVisit}::int`)}, 'stored-event-' || e, now() from ${events}`;
  await sql`insert into card.behavior_events (merchant_id, visitor_id, event_id, card_id, kind, occurred_at, received_at,
      view_id, listing_id, dwell_ms)
    select ${merchantId}, ${visitor(sql`e / ${perVisit}::int`)}, 'stored-event-' || e, ${cardId}, 'PRODUCT_VIEW',
      ${at(sql`e / ${perVisit}::int`)}, now(), 'view-' || e, 'lst_' || e % 50, null from ${events}`;
  await sql`analyze card.visitors, card.leads, card.sessions, card.behavior_event_ids, card.behavior_events,
    card.funnel_visitors`;
}
