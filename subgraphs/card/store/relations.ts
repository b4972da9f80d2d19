import { eq, gte, sql } from 'drizzle-orm';
import type { Executor, Tx } from '../../../platform/db.ts';
import type { Weighed } from '../domain/recommending/ranking.ts';
import type { Trait } from '../domain/tags.ts';
import { goodsRelatings, goodsRelations, goodsTraits, leads } from './tables.ts';

export type RelatingRow = typeof goodsRelatings.$inferSelect;

/** Relations of goods: each with what is looked at together with it. */
export type Relations = ReadonlyMap<string, readonly Weighed[]>;

export async function relationsOf(executor: Executor, merchantId: string): Promise<Relations> {
  const rows = await executor
    .select({ listingId: goodsRelations.listingId, related: goodsRelations.related })
    .from(goodsRelations)
    .where(eq(goodsRelations.merchantId, merchantId));
  return new Map(rows.map(({ listingId, related }) => [listingId, related]));
}

/** Replaces a merchant's relations as a whole. */
export async function replaceRelations(tx: Tx, merchantId: string, relations: Relations): Promise<void> {
  const rows = [...relations].map(([listingId, related]) => ({ listingId, related }));
  await tx.delete(goodsRelations).where(eq(goodsRelations.merchantId, merchantId));
  await tx.execute(sql`
    insert into ${goodsRelations} (merchant_id, listing_id, related)
    select ${merchantId}, given."listingId", given.related
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as given("listingId" text, related jsonb)`);
}

export async function relatingOf(executor: Executor, merchantId: string): Promise<RelatingRow | null> {
  const [row] = await executor.select().from(goodsRelatings).where(eq(goodsRelatings.merchantId, merchantId));
  return row ?? null;
}

/** Notes how a merchant's relations are coming on. */
export async function keepRelating(executor: Executor, { merchantId, ...rest }: RelatingRow): Promise<void> {
  await executor
    .insert(goodsRelatings)
    .values({ merchantId, ...rest })
    .onConflictDoUpdate({ target: goodsRelatings.merchantId, set: rest });
}

/** The merchants with visitors since then, by id. */
export async function visitedMerchants(executor: Executor, since: Date): Promise<string[]> {
  const rows = await executor
    .selectDistinct({ merchantId: leads.merchantId })
    .from(leads)
    .where(gte(leads.lastSeenAt, since))
    .orderBy(leads.merchantId);
  return rows.map(({ merchantId }) => merchantId);
}

/** What a merchant's goods are, as far as it is known: at most so many of them. */
export async function shopTraits(
  executor: Executor,
  merchantId: string,
  most: number,
): Promise<ReadonlyMap<string, readonly Trait[]>> {
  const rows = await executor
    .select({ listingId: goodsTraits.listingId, traits: goodsTraits.traits })
    .from(goodsTraits)
    .where(eq(goodsTraits.merchantId, merchantId))
    .orderBy(goodsTraits.listingId)
    .limit(most);
  return new Map(rows.map(({ listingId, traits }) => [listingId, traits]));
}
