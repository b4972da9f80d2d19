import { and, asc, desc, eq, inArray, lte, sql } from 'drizzle-orm';
import type { Executor, Tx } from '../../../platform/db.ts';
import { batchMayBecome } from '../domain/batch-status.ts';
import type { ListingStatus } from '../domain/listing-status.ts';
import type { Candidate } from '../domain/shelf.ts';
import type { ListingRow } from './listings.ts';
import { batches, categories, inspections, listings, products, supplierOffers } from './tables.ts';

export type Evidence = { readonly batches: readonly Candidate[]; readonly standardKeys: readonly string[] };

/**
 * Everything that decides whether an offer's goods may stand on a shelf: its batches, newest first, each with the
 * inspections that decide, and the standards of its kind. The batches are held as they are until the transaction ends, or
 * for oneself alone when one of them or its inspections is about to be changed.
 *
 * Whoever changes the shelf locks in this order, everywhere: the offer, its batches by id, then listings by id.
 */
export async function lockEvidence(
  tx: Tx,
  offerId: string,
  hold: 'share' | 'update' = 'share',
): Promise<Evidence> {
  // The offer itself first: while it has no batch yet there would be nothing to take turns at.
  await tx
    .select({ id: supplierOffers.id })
    .from(supplierOffers)
    .where(eq(supplierOffers.id, offerId))
    .for(hold === 'share' ? 'share' : 'no key update');
  const held = await tx
    .select({ batchId: batches.id, status: batches.status, expiresAt: batches.expiresAt })
    .from(batches)
    .where(eq(batches.offerId, offerId))
    .orderBy(asc(batches.id))
    .for(hold);
  const ids = held.map(({ batchId }) => batchId);
  const deciding = ids.length === 0 ? [] : await decidingOf(tx, ids);
  const [kind] = await tx
    .select({ standardKeys: categories.standardKeys })
    .from(supplierOffers)
    .innerJoin(products, eq(products.id, supplierOffers.productId))
    .innerJoin(categories, eq(categories.id, products.categoryId))
    .where(eq(supplierOffers.id, offerId));
  return {
    batches: held
      .map((batch) => ({ ...batch, deciding: deciding.filter(({ batchId }) => batchId === batch.batchId) }))
      .reverse(),
    standardKeys: kind?.standardKeys ?? [],
  };
}

/** Of each batch and standard the approved inspection that was made last. */
function decidingOf(executor: Executor, batchIds: readonly string[]) {
  return executor
    .selectDistinctOn([inspections.batchId, inspections.standardKey], {
      batchId: inspections.batchId,
      standardKey: inspections.standardKey,
      result: inspections.result,
      validUntil: inspections.validUntil,
    })
    .from(inspections)
    .where(and(inArray(inspections.batchId, [...batchIds]), eq(inspections.status, 'APPROVED')))
    .orderBy(
      inspections.batchId,
      inspections.standardKey,
      desc(inspections.inspectedAt),
      desc(inspections.id),
    );
}

/** Where a listing stood, and where it stands now. */
export type Moved = Pick<ListingRow, 'merchantId' | 'id'> & {
  readonly from: ListingStatus;
  readonly to: ListingStatus;
};

/** What becomes of listings. */
export type Change = Pick<ListingRow, 'status' | 'batchId' | 'listedUntil' | 'offReason'>;

/** Moves all listings of an offer that are in one of some states, in one statement; answers where each stood. */
export async function moveListingsOf(
  tx: Tx,
  offerId: string,
  from: readonly ListingStatus[],
  change: Change,
  now: Date,
): Promise<Moved[]> {
  const held = await tx
    .select({ id: listings.id, merchantId: listings.merchantId, from: listings.status })
    .from(listings)
    .where(and(eq(listings.offerId, offerId), inArray(listings.status, [...from])))
    .orderBy(asc(listings.id))
    .for('update');
  if (held.length === 0) return [];
  const ids = JSON.stringify(held.map(({ id }) => id));
  await tx
    .update(listings)
    .set({ ...change, updatedAt: now })
    .where(sql`${listings.id} in (select json_array_elements_text(${ids}::text::json))`);
  return held.map((one) => ({ ...one, to: change.status }));
}

/** The offers of some products that are on a shelf, or wait for it. */
export async function shelvedOffersOf(executor: Executor, productIds: readonly string[]): Promise<string[]> {
  if (productIds.length === 0) return [];
  const rows = await executor
    .selectDistinct({ offerId: listings.offerId })
    .from(listings)
    .where(
      and(
        inArray(listings.productId, [...productIds]),
        inArray(listings.status, ['LISTED', 'PENDING_INSPECTION']),
      ),
    )
    .orderBy(asc(listings.offerId));
  return rows.map(({ offerId }) => offerId);
}

/** Offers with listings whose time on the shelf is up, at most so many, the longest overdue first. */
export async function endedOffers(executor: Executor, now: Date, most: number): Promise<string[]> {
  const rows = await executor
    .select({ offerId: listings.offerId })
    .from(listings)
    .where(and(eq(listings.status, 'LISTED'), lte(listings.listedUntil, now)))
    .groupBy(listings.offerId)
    .orderBy(sql`min(${listings.listedUntil})`)
    .limit(most);
  return rows.map(({ offerId }) => offerId);
}

/** Batches whose time is up become EXPIRED, at most so many; answers how many did. */
export async function expireBatches(tx: Tx, now: Date, most: number): Promise<number> {
  const ending = (['REGISTERED', 'IN_FORCE'] as const).filter((status) => batchMayBecome(status, 'EXPIRED'));
  const ended = await tx
    .select({ id: batches.id })
    .from(batches)
    .where(and(inArray(batches.status, [...ending]), lte(batches.expiresAt, now)))
    .orderBy(asc(batches.expiresAt))
    .limit(most)
    .for('update', { skipLocked: true });
  if (ended.length === 0) return 0;
  const ids = ended.map(({ id }) => id);
  await tx.update(batches).set({ status: 'EXPIRED' }).where(inArray(batches.id, ids));
  return ended.length;
}
