import { and, desc, eq, inArray, lte, sql } from 'drizzle-orm';
import type { Executor, Tx } from '../../../platform/db.ts';
import type { Plan, Rates } from '../domain/plan.ts';
import type { PlanPreset } from '../domain/program.ts';
import {
  complianceAlerts,
  excludedListings,
  planRates,
  planSimulations,
  planVersions,
  programs,
} from './tables.ts';

export type ProgramRow = typeof programs.$inferSelect;
export type PlanVersionRow = typeof planVersions.$inferSelect;
export type PlanRatesRow = typeof planRates.$inferSelect;
export type SimulationRow = typeof planSimulations.$inferSelect;

/** A plan version with its rates. */
export type PlanRow = PlanVersionRow & { readonly plan: Plan };

export async function programsById(executor: Executor, ids: readonly string[]): Promise<ProgramRow[]> {
  return executor
    .select()
    .from(programs)
    .where(inArray(programs.id, [...ids]));
}

export async function programsOfMerchants(
  executor: Executor,
  merchantIds: readonly string[],
): Promise<ProgramRow[]> {
  return executor
    .select()
    .from(programs)
    .where(inArray(programs.merchantId, [...merchantIds]));
}

/** Creates a program; false when the merchant has one already. */
export async function insertProgram(tx: Tx, program: ProgramRow): Promise<boolean> {
  const created = await tx
    .insert(programs)
    .values(program)
    .onConflictDoNothing({ target: programs.merchantId })
    .returning({ id: programs.id });
  return created.length === 1;
}

export async function changeProgram(tx: Tx, id: string, change: Partial<ProgramRow>): Promise<void> {
  await tx.update(programs).set(change).where(eq(programs.id, id));
}

/** Keeps a program's plan as it is until the transaction ends: whoever publishes another waits. */
export async function holdProgram(tx: Tx, merchantId: string): Promise<ProgramRow | null> {
  const [row] = await tx.select().from(programs).where(eq(programs.merchantId, merchantId)).for('share');
  return row ?? null;
}

/** A program that is about to change: whoever places an order by it waits. */
export async function lockProgram(tx: Tx, id: string): Promise<ProgramRow | null> {
  const [row] = await tx.select().from(programs).where(eq(programs.id, id)).for('update');
  return row ?? null;
}

/** The next place in the history of programs. */
export async function nextSeq(tx: Tx): Promise<bigint> {
  const [row] = await tx.execute<{ seq: string }>(sql`select nextval('distribution.program_seq') as seq`);
  return BigInt(row?.seq ?? 0);
}

export async function plansById(executor: Executor, ids: readonly string[]): Promise<PlanRow[]> {
  const rows = await executor
    .select()
    .from(planVersions)
    .where(inArray(planVersions.id, [...ids]));
  return withRates(executor, rows);
}

/** All of a program's plans, the newest first. */
export async function plansOfProgram(executor: Executor, programId: string): Promise<PlanRow[]> {
  const rows = await executor
    .select()
    .from(planVersions)
    .where(eq(planVersions.programId, programId))
    .orderBy(desc(planVersions.version));
  return withRates(executor, rows);
}

/** The plan that was in force at an instant. */
export async function planAt(executor: Executor, programId: string, at: Date): Promise<PlanRow | null> {
  const rows = await executor
    .select()
    .from(planVersions)
    .where(and(eq(planVersions.programId, programId), lte(planVersions.publishedAt, at)))
    .orderBy(desc(planVersions.effectiveSeq))
    .limit(1);
  return (await withRates(executor, rows))[0] ?? null;
}

async function withRates(executor: Executor, rows: readonly PlanVersionRow[]): Promise<PlanRow[]> {
  if (rows.length === 0) return [];
  const rates = await executor
    .select()
    .from(planRates)
    .where(
      inArray(
        planRates.planId,
        rows.map(({ id }) => id),
      ),
    )
    .orderBy(planRates.tierKey);
  return rows.map((row) => {
    const own = rates.filter(({ planId }) => planId === row.id);
    const base = own.find(({ tierKey }) => tierKey === '');
    const plan: Plan = {
      rates: base === undefined ? [0, 0, 0] : ratesOf(base),
      ranks: [row.rank0, row.rank1, row.rank2],
      modifiers: own
        .filter(({ tierKey }) => tierKey !== '')
        .map((one) => ({ tierKey: one.tierKey, rates: ratesOf(one) })),
      promotionThreshold: row.promotionThreshold,
      returnWindowDays: row.returnWindowDays,
      maxPayoutBps: row.maxPayoutBps,
    };
    return { ...row, plan };
  });
}

function ratesOf({ rate0Bps, rate1Bps, rate2Bps }: PlanRatesRow): Rates {
  return [rate0Bps, rate1Bps, rate2Bps];
}

/** Enters a plan with its rates, as the next version of its program, which is held. */
export async function insertPlan(
  tx: Tx,
  of: Pick<PlanVersionRow, 'id' | 'merchantId' | 'programId' | 'draftedBy' | 'draftedAt'> & {
    readonly preset: PlanPreset | null;
  },
  plan: Plan,
): Promise<void> {
  const [last] = await tx
    .select({ version: sql<number>`coalesce(max(${planVersions.version}), 0)`.mapWith(Number) })
    .from(planVersions)
    .where(eq(planVersions.programId, of.programId));
  const { promotionThreshold, returnWindowDays, maxPayoutBps } = plan;
  const [rank0, rank1, rank2] = plan.ranks;
  await tx.insert(planVersions).values({
    ...of,
    version: (last?.version ?? 0) + 1,
    ...{ rank0, rank1, rank2, promotionThreshold, returnWindowDays, maxPayoutBps },
  });
  const ladders = [{ tierKey: '', rates: plan.rates }, ...plan.modifiers];
  await tx.insert(planRates).values(
    ladders.map(({ tierKey, rates: [rate0Bps, rate1Bps, rate2Bps] }) => ({
      ...{ planId: of.id, merchantId: of.merchantId, tierKey, rate0Bps, rate1Bps, rate2Bps, maxPayoutBps },
    })),
  );
}

/** Publishes a plan of a program that is locked: it is in force from here on. */
export async function publishPlanVersion(
  tx: Tx,
  planId: string,
  publication: { readonly publishedBy: string; readonly publishedAt: Date; readonly effectiveSeq: bigint },
): Promise<void> {
  await tx.update(planVersions).set(publication).where(eq(planVersions.id, planId));
}

export async function insertSimulation(executor: Executor, row: SimulationRow): Promise<void> {
  await executor.insert(planSimulations).values(row);
}

/** The last simulation of each plan. */
export async function lastSimulations(
  executor: Executor,
  planIds: readonly string[],
): Promise<SimulationRow[]> {
  return executor
    .selectDistinctOn([planSimulations.planId])
    .from(planSimulations)
    .where(inArray(planSimulations.planId, [...planIds]))
    .orderBy(planSimulations.planId, desc(planSimulations.id));
}

/** Those of some listings that pay no commission. */
export async function excludedOf(
  executor: Executor,
  merchantId: string,
  listingIds: readonly string[],
): Promise<string[]> {
  if (listingIds.length === 0) return [];
  const rows = await executor
    .select({ listingId: excludedListings.listingId })
    .from(excludedListings)
    .where(
      and(eq(excludedListings.merchantId, merchantId), inArray(excludedListings.listingId, [...listingIds])),
    );
  return rows.map(({ listingId }) => listingId);
}

/** Has goods pay no commission from here on, or again. */
export async function putExclusion(
  tx: Tx,
  row: typeof excludedListings.$inferSelect,
  excluded: boolean,
): Promise<void> {
  if (excluded) await tx.insert(excludedListings).values(row).onConflictDoNothing();
  else
    await tx
      .delete(excludedListings)
      .where(
        and(eq(excludedListings.merchantId, row.merchantId), eq(excludedListings.listingId, row.listingId)),
      );
}

/** Notes that an alert was raised; false when it was today. */
export async function noteAlert(tx: Tx, row: typeof complianceAlerts.$inferSelect): Promise<boolean> {
  const noted = await tx
    .insert(complianceAlerts)
    .values(row)
    .onConflictDoNothing()
    .returning({ code: complianceAlerts.code });
  return noted.length === 1;
}

/** Programs by id, behind one. */
export async function programsBehind(
  executor: Executor,
  behind: string,
  size: number,
): Promise<ProgramRow[]> {
  return executor
    .select()
    .from(programs)
    .where(sql`${programs.id} > ${behind}`)
    .orderBy(programs.id)
    .limit(size);
}
