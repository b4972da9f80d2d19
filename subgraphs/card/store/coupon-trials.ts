import { eq, sql } from 'drizzle-orm';
import type { Executor, Tx } from '../../../platform/db.ts';
import type { Arm } from '../domain/uplift.ts';
import { couponExposures, couponHoldouts, couponTrials, visitOrders } from './tables.ts';

/** The share that a merchant set, in percent; null when it set none. */
export async function holdoutOf(executor: Executor, merchantId: string): Promise<number | null> {
  const [row] = await executor
    .select({ percent: couponHoldouts.sharePercent })
    .from(couponHoldouts)
    .where(eq(couponHoldouts.merchantId, merchantId));
  return row?.percent ?? null;
}

export async function keepHoldout(tx: Tx, merchantId: string, sharePercent: number): Promise<void> {
  await tx
    .insert(couponHoldouts)
    .values({ merchantId, sharePercent })
    .onConflictDoUpdate({ target: couponHoldouts.merchantId, set: { sharePercent } });
}

type Trial = typeof couponTrials.$inferSelect;

/** Settles on which side a lead is, unless that is settled; answers on which it is. */
export async function settleTrial(tx: Tx, trial: Trial): Promise<Pick<Trial, 'heldOut'>> {
  // The update that changes nothing makes a known row come back.
  const [row] = await tx
    .insert(couponTrials)
    .values(trial)
    .onConflictDoUpdate({ target: couponTrials.leadId, set: { merchantId: sql`${couponTrials.merchantId}` } })
    .returning({ heldOut: couponTrials.heldOut });
  if (row === undefined) throw new Error('A trial was neither entered nor found.');
  return row;
}

/** Notes coupons that a lead was recommended, or would have been; those that are noted stay as they are. */
export async function noteExposures(
  tx: Tx,
  { leadId, merchantId, at }: { readonly leadId: string; readonly merchantId: string; readonly at: Date },
  couponIds: readonly string[],
): Promise<void> {
  const rows = [...new Set(couponIds)]
    .sort()
    .map((couponId) => ({ leadId, couponId, merchantId, exposedAt: at }));
  await tx.insert(couponExposures).values(rows).onConflictDoNothing();
}

/** What is compared. */
export type Compared = {
  readonly merchantId: string;
  readonly from: Date;
  readonly to: Date;
  readonly couponId: string | null;
};

/** How many leads were on each side from then, and how many of them bought within so long. One statement. */
export async function armsOf(
  executor: Executor,
  { merchantId, from, to, couponId }: Compared,
  withinMs: number,
): Promise<{ readonly treated: Arm; readonly heldOut: Arm }> {
  const bounds = (at: string) =>
    sql`${sql.raw(at)} >= ${from.toISOString()}::timestamptz and ${sql.raw(at)} < ${to.toISOString()}::timestamptz`;
  const begun =
    couponId === null
      ? sql`select trial.lead_id, trial.held_out, trial.started_at as at from ${couponTrials} trial
          where trial.merchant_id = ${merchantId} and ${bounds('trial.started_at')}`
      : sql`select trial.lead_id, trial.held_out, shown.exposed_at as at from ${couponExposures} shown
          join ${couponTrials} trial on trial.lead_id = shown.lead_id
          where shown.merchant_id = ${merchantId} and shown.coupon_id = ${couponId} and ${bounds('shown.exposed_at')}`;
  const rows = await executor.execute<{ heldOut: boolean; leads: number; conversions: number }>(sql`
    select begun.held_out as "heldOut", count(*)::int as leads, count(*) filter (where exists (
      select from ${visitOrders} bought where bought.lead_id = begun.lead_id and bought.paid_at > begun.at
        and bought.paid_at <= begun.at + ${withinMs} * interval '1 millisecond'))::int as conversions
    from (${begun}) begun group by 1`);
  const arm = (heldOut: boolean): Arm => {
    const row = [...rows].find((one) => one.heldOut === heldOut);
    return { leads: row?.leads ?? 0, conversions: row?.conversions ?? 0 };
  };
  return { treated: arm(false), heldOut: arm(true) };
}
