import { and, desc, eq, inArray, sql } from 'drizzle-orm';
import type { Executor, Tx } from '../../../platform/db.ts';
import { behindId } from './cards.ts';
import { campaignSpends, campaigns, type ShareChannel } from './tables.ts';

export type CampaignRow = typeof campaigns.$inferSelect & { readonly channel: ShareChannel | null };
export type SpendRow = typeof campaignSpends.$inferSelect & { readonly currency: string };

export async function campaignsById(executor: Executor, ids: readonly string[]): Promise<CampaignRow[]> {
  const rows = await executor
    .select()
    .from(campaigns)
    .where(inArray(campaigns.id, [...ids]));
  return rows as CampaignRow[];
}

type Page = { readonly behind: string | null; readonly limit: number };

/** A merchant's newest campaigns. */
export async function campaignsOf(
  executor: Executor,
  merchantId: string,
  { behind, limit }: Page,
): Promise<CampaignRow[]> {
  const rows = await executor
    .select()
    .from(campaigns)
    .where(and(eq(campaigns.merchantId, merchantId), behindId(sql`${campaigns.id}`, behind)))
    .orderBy(desc(campaigns.id))
    .limit(limit);
  return rows as CampaignRow[];
}

export async function insertCampaign(tx: Tx, row: CampaignRow): Promise<void> {
  await tx.insert(campaigns).values(row);
}

/** Holds a campaign until the transaction ends: whoever enters what was spent on it takes turns here. */
export async function holdCampaign(tx: Tx, id: string): Promise<void> {
  await tx.select({ id: campaigns.id }).from(campaigns).where(eq(campaigns.id, id)).for('update');
}

export async function enterSpend(tx: Tx, row: typeof campaignSpends.$inferInsert): Promise<void> {
  await tx.insert(campaignSpends).values(row);
}

/** What the entries of a day come to; the campaign must be held. */
export async function spentOn(tx: Tx, campaignId: string, day: string): Promise<bigint> {
  const [row] = await tx
    .select({ sum: sql<string>`coalesce(sum(${campaignSpends.amountMinor}), 0)::text` })
    .from(campaignSpends)
    .where(and(eq(campaignSpends.campaignId, campaignId), eq(campaignSpends.day, day)));
  return BigInt(row?.sum ?? 0);
}

/** What the entries of campaigns come to, for those that have any. */
export async function spentOf(
  executor: Executor,
  ids: readonly string[],
): Promise<ReadonlyMap<string, bigint>> {
  const rows = await executor
    .select({ id: campaignSpends.campaignId, sum: sql<string>`sum(${campaignSpends.amountMinor})::text` })
    .from(campaignSpends)
    .where(inArray(campaignSpends.campaignId, [...ids]))
    .groupBy(campaignSpends.campaignId);
  return new Map(rows.map(({ id, sum }) => [id, BigInt(sum)]));
}

/** A campaign's newest entries. */
export async function spendsOf(
  executor: Executor,
  { id, currency }: Pick<CampaignRow, 'id' | 'currency'>,
  { behind, limit }: Page,
): Promise<SpendRow[]> {
  const rows = await executor
    .select()
    .from(campaignSpends)
    .where(and(eq(campaignSpends.campaignId, id), behindId(sql`${campaignSpends.id}`, behind)))
    .orderBy(desc(campaignSpends.id))
    .limit(limit);
  return rows.map((row) => ({ ...row, currency }));
}

export async function spendById(executor: Executor, id: string, currency: string): Promise<SpendRow | null> {
  const [row] = await executor.select().from(campaignSpends).where(eq(campaignSpends.id, id));
  return row === undefined ? null : { ...row, currency };
}
