import { and, desc, eq, lt, sql } from 'drizzle-orm';
import type { Executor, Tx } from '../../../../platform/db.ts';
import { adSpendDays, adSpendEntries } from '../tables.ts';

export type AdSpendRow = typeof adSpendEntries.$inferSelect;

/** Enters a spending, or takes some back; false when that would be more than the channel's day has. */
export async function enterAdSpend(tx: Tx, entry: AdSpendRow): Promise<boolean> {
  if (!(await addToDay(tx, entry))) return false;
  await tx.insert(adSpendEntries).values(entry);
  return true;
}

async function addToDay(tx: Tx, { merchantId, day, channel, amountMinor }: AdSpendRow): Promise<boolean> {
  if (amountMinor < 0n) {
    const kept = await tx
      .update(adSpendDays)
      .set({ spentMinor: sql`${adSpendDays.spentMinor} + ${amountMinor}` })
      .where(
        and(
          eq(adSpendDays.merchantId, merchantId),
          eq(adSpendDays.day, day),
          eq(adSpendDays.channel, channel),
          sql`${adSpendDays.spentMinor} + ${amountMinor} >= 0`,
        ),
      )
      .returning({ day: adSpendDays.day });
    return kept.length === 1;
  }
  await tx
    .insert(adSpendDays)
    .values({ merchantId, day, channel, spentMinor: amountMinor })
    .onConflictDoUpdate({
      target: [adSpendDays.merchantId, adSpendDays.day, adSpendDays.channel],
      set: { spentMinor: sql`${adSpendDays.spentMinor} + excluded.spent_minor` },
    });
  return true;
}

export async function adSpendById(executor: Executor, id: string): Promise<AdSpendRow | null> {
  const [row] = await executor.select().from(adSpendEntries).where(eq(adSpendEntries.id, id));
  return row ?? null;
}

/** Up to so many entries of a merchant, newest first, from behind an id. */
export async function adSpendOf(
  executor: Executor,
  merchantId: string,
  behind: string | null,
  limit: number,
): Promise<AdSpendRow[]> {
  const older = behind === null ? undefined : lt(adSpendEntries.id, behind);
  return executor
    .select()
    .from(adSpendEntries)
    .where(and(eq(adSpendEntries.merchantId, merchantId), older))
    .orderBy(desc(adSpendEntries.id))
    .limit(limit);
}
