import { and, eq, inArray, sql } from 'drizzle-orm';
import type { Executor, Tx } from '../../../platform/db.ts';
import { listings, stockJournal, supplierOffers } from './tables.ts';

export type OfferRow = typeof supplierOffers.$inferSelect;

/** Units of a new offer that are there from the beginning. */
export type FirstStock = { readonly offerId: string; readonly quantity: number };

export async function offersById(executor: Executor, ids: readonly string[]): Promise<OfferRow[]> {
  return executor
    .select()
    .from(supplierOffers)
    .where(inArray(supplierOffers.id, [...ids]));
}

export async function offersOfVariants(
  executor: Executor,
  variantIds: readonly string[],
): Promise<OfferRow[]> {
  return executor
    .select()
    .from(supplierOffers)
    .where(inArray(supplierOffers.variantId, [...variantIds]));
}

/** Those of the offers that one of the merchants has a listing of, whatever its status. */
export async function offersOnListings(
  executor: Executor,
  merchantIds: readonly string[],
  offerIds: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = await executor
    .selectDistinct({ offerId: listings.offerId })
    .from(listings)
    .where(and(inArray(listings.merchantId, [...merchantIds]), inArray(listings.offerId, [...offerIds])));
  return new Set(rows.map(({ offerId }) => offerId));
}

export async function insertOffers(tx: Tx, rows: readonly OfferRow[]): Promise<void> {
  if (rows.length > 0) await tx.insert(supplierOffers).values([...rows]);
}

/** Holds a variant's offer until the transaction ends; null when it has none. */
export async function lockOfferOfVariant(tx: Tx, variantId: string): Promise<OfferRow | null> {
  const [row] = await tx
    .select()
    .from(supplierOffers)
    .where(eq(supplierOffers.variantId, variantId))
    .for('no key update');
  return row ?? null;
}

/** Changes the terms of an offer that is held. */
export async function changeOffer(tx: Tx, id: string, terms: Partial<OfferRow>): Promise<void> {
  await tx.update(supplierOffers).set(terms).where(eq(supplierOffers.id, id));
}

/** Takes in what new offers begin with; the journal's trigger makes their levels. */
export async function receiveFirstStock(
  tx: Tx,
  stocks: readonly FirstStock[],
  recordedBy: string,
  recordedAt: Date,
): Promise<void> {
  const there = stocks.filter(({ quantity }) => quantity > 0);
  if (there.length === 0) return;
  await tx.insert(stockJournal).values(
    there.map(({ offerId, quantity }) => ({
      offerId,
      kind: 'RECEIVED' as const,
      onHandDelta: quantity,
      reservedDelta: 0,
      onHandAfter: sql`0`,
      reservedAfter: sql`0`,
      reason: 'INITIAL_STOCK',
      recordedBy,
      recordedAt,
    })),
  );
}
