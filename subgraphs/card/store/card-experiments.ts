import { and, desc, eq, isNull, sql } from 'drizzle-orm';
import type { Executor, Tx } from '../../../platform/db.ts';
import type { Variant } from '../domain/experiment.ts';
import { behindId } from './cards.ts';
import { cardExperiments, sessions, visitOrders } from './tables.ts';

export type ExperimentRow = typeof cardExperiments.$inferSelect;

export async function experimentById(executor: Executor, id: string): Promise<ExperimentRow | null> {
  const [row] = await executor.select().from(cardExperiments).where(eq(cardExperiments.id, id));
  return row ?? null;
}

/** The experiment that runs on a card that is held. */
export async function runningExperiment(tx: Tx, cardId: string): Promise<ExperimentRow | null> {
  const [row] = await tx
    .select()
    .from(cardExperiments)
    .where(and(eq(cardExperiments.cardId, cardId), isNull(cardExperiments.stoppedAt)));
  return row ?? null;
}

export async function insertExperiment(tx: Tx, row: ExperimentRow): Promise<void> {
  await tx.insert(cardExperiments).values(row);
}

export async function stopExperiment(
  tx: Tx,
  id: string,
  end: { readonly stoppedAt: Date; readonly winner: string | null },
): Promise<void> {
  await tx.update(cardExperiments).set(end).where(eq(cardExperiments.id, id));
}

/** A page of a card's experiments, newest first. */
export async function experimentPage(
  executor: Executor,
  cardId: string,
  behind: string | null,
  size: number,
): Promise<ExperimentRow[]> {
  return executor
    .select()
    .from(cardExperiments)
    .where(and(eq(cardExperiments.cardId, cardId), behindId(sql`${cardExperiments.id}`, behind)))
    .orderBy(desc(cardExperiments.id))
    .limit(size);
}

/** An experiment that ran on a card for a time. Milliseconds since 1970. */
export type Running = {
  readonly id: string;
  readonly cardId: string;
  readonly variants: readonly Variant[];
  readonly startedAt: number;
  readonly stoppedAt: number | null;
};

/** The experiments that ran on cards within a time. */
export async function experimentsWithin(
  tx: Tx,
  cardIds: readonly string[],
  from: number,
  to: number,
): Promise<Running[]> {
  const rows = await tx.execute(sql`
    select id, card_id as "cardId", variants, (extract(epoch from started_at) * 1000)::float8 as "startedAt",
      (extract(epoch from stopped_at) * 1000)::float8 as "stoppedAt"
    from ${cardExperiments}
    where card_id in (select jsonb_array_elements_text(${JSON.stringify(cardIds)}::jsonb))
      and started_at <= ${new Date(to).toISOString()}::timestamptz
      and (stopped_at is null or stopped_at > ${new Date(from).toISOString()}::timestamptz)`);
  return [...rows] as unknown as Running[];
}

/** What a variant's visitors did. */
export type VariantCounts = {
  readonly variant: string;
  readonly visitors: number;
  readonly highIntent: number;
  readonly buyClicked: number;
  readonly buyClicks: number;
  readonly paid: number;
  readonly ordersPaid: number;
};

/** Counts what the visitors of an experiment did, by variant. Visits of whoever was forgotten are nobody's and left out. */
export async function countVariants(executor: Executor, experimentId: string): Promise<VariantCounts[]> {
  const rows = await executor.execute(sql`
    with visit as (
      select id, lead_id, variant, intent ->> 'level' = 'HIGH' as high, coalesce((
        select sum((click -> 1 ->> 'count')::int) from jsonb_array_elements(fold -> 'clicks') as click
        where click ->> 0 = 'BUY_CLICK'), 0) as clicks
      from ${sessions} where experiment_id = ${experimentId} and lead_id <> ''
    ), visitor as (
      select lead_id, variant, bool_or(high) as high, sum(clicks) as clicks,
        (select count(*) from ${visitOrders} o join visit v on v.id = o.session_id
          where v.lead_id = visit.lead_id and v.variant = visit.variant and o.paid_at is not null) as orders
      from visit group by lead_id, variant
    )
    select variant, count(*)::int as visitors, (count(*) filter (where high))::int as "highIntent",
      (count(*) filter (where clicks > 0))::int as "buyClicked", sum(clicks)::int as "buyClicks",
      (count(*) filter (where orders > 0))::int as paid, sum(orders)::int as "ordersPaid"
    from visitor group by variant`);
  return [...rows] as unknown as VariantCounts[];
}
