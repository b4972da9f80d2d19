import { and, asc, eq, inArray, sql } from 'drizzle-orm';
import type { Executor, Tx } from '../../../platform/db.ts';
import type { Level, StockMovementKind } from '../domain/stock.ts';
import { listings, merchants, stockJournal, stockLevels, supplierOffers } from './tables.ts';

export type StockLevelRow = Level & { readonly offerId: string };

/** A change of a level, to be written into the journal. */
export type Movement = {
  readonly offerId: string;
  readonly kind: StockMovementKind;
  readonly onHandDelta: number;
  readonly reservedDelta: number;
  readonly orderId: string | null;
  readonly reason: string;
  readonly note: string | null;
  readonly recordedBy: string;
  readonly recordedAt: Date;
};

/** A line of the journal; its number as text, to be a cursor. */
export type MovementRow = Movement & {
  readonly id: string;
  readonly onHandAfter: number;
  readonly reservedAfter: number;
};

const level = {
  offerId: stockLevels.offerId,
  onHand: stockLevels.onHand,
  reserved: stockLevels.reserved,
  lowThreshold: stockLevels.lowThreshold,
};

export async function levelsOf(executor: Executor, offerIds: readonly string[]): Promise<StockLevelRow[]> {
  return executor
    .select(level)
    .from(stockLevels)
    .where(inArray(stockLevels.offerId, [...offerIds]));
}

/** Holds the levels of some offers, always in the order of their ids: whoever moves several takes turns here. */
export async function lockLevels(tx: Tx, offerIds: readonly string[]): Promise<StockLevelRow[]> {
  return tx
    .select(level)
    .from(stockLevels)
    .where(inArray(stockLevels.offerId, [...offerIds]))
    .orderBy(asc(stockLevels.offerId))
    .for('update');
}

/** Writes the journal in one statement; its trigger moves the levels, in the order of the offers' ids. */
export async function insertMovements(tx: Tx, movements: readonly Movement[]): Promise<void> {
  if (movements.length === 0) return;
  const rows = [...movements].sort((a, b) => (a.offerId < b.offerId ? -1 : 1));
  await tx.insert(stockJournal).values(rows.map((row) => ({ ...row, onHandAfter: 0, reservedAfter: 0 })));
}

/** Sets the threshold below which the supplier is told, opening the level if there is none. */
export async function setLowThreshold(
  tx: Tx,
  offerId: string,
  lowThreshold: number,
  now: Date,
): Promise<void> {
  await tx
    .insert(stockLevels)
    .values({ offerId, onHand: 0, reserved: 0, lowThreshold, updatedAt: now })
    .onConflictDoUpdate({ target: stockLevels.offerId, set: { lowThreshold, updatedAt: now } });
}

/** Notes of held levels on which side of their threshold they are, and answers those that fell below it just now. */
export async function fallenBelow(tx: Tx, offerIds: readonly string[]) {
  const isLow = sql`${stockLevels.onHand} - ${stockLevels.reserved} < ${stockLevels.lowThreshold}`;
  const turned = await tx
    .update(stockLevels)
    .set({ lowTold: sql`${isLow}` })
    .from(supplierOffers)
    .where(
      and(
        inArray(stockLevels.offerId, [...offerIds]),
        eq(supplierOffers.id, stockLevels.offerId),
        sql`${stockLevels.lowTold} <> (${isLow})`,
      ),
    )
    .returning({
      offerId: stockLevels.offerId,
      supplierId: supplierOffers.supplierId,
      productId: supplierOffers.productId,
      available: sql<number>`${stockLevels.onHand} - ${stockLevels.reserved}`.mapWith(Number),
      low: stockLevels.lowTold,
    });
  return turned.filter(({ low }) => low);
}

/** The merchants that have an offer on their shelf and want to hear of its stock, by offer. */
export async function merchantsListing(
  executor: Executor,
  offerIds: readonly string[],
): Promise<Map<string, string[]>> {
  const rows = await executor
    .select({ offerId: listings.offerId, merchantId: listings.merchantId })
    .from(listings)
    .innerJoin(merchants, and(eq(merchants.id, listings.merchantId), merchants.stockLowNotice))
    .where(and(inArray(listings.offerId, [...offerIds]), eq(listings.status, 'LISTED')))
    .orderBy(asc(listings.merchantId));
  const found = new Map<string, string[]>();
  for (const { offerId, merchantId } of rows) {
    found.set(offerId, [...(found.get(offerId) ?? []), merchantId]);
  }
  return found;
}

/** A page of one offer's journal, newest first, from behind a line. */
export type JournalAsked = {
  readonly offerId: string;
  readonly behind: string | null;
  readonly size: number;
};

/** Any number of pages in one statement; each line says which of the pages it stands on. */
export async function journalPages(
  executor: Executor,
  asked: readonly JournalAsked[],
): Promise<(MovementRow & { readonly page: number })[]> {
  const pages = JSON.stringify(asked.map((one, page) => ({ ...one, page })));
  return executor
    .select({
      id: sql<string>`${stockJournal.id}::text`,
      offerId: stockJournal.offerId,
      kind: stockJournal.kind,
      onHandDelta: stockJournal.onHandDelta,
      reservedDelta: stockJournal.reservedDelta,
      onHandAfter: stockJournal.onHandAfter,
      reservedAfter: stockJournal.reservedAfter,
      orderId: stockJournal.orderId,
      reason: stockJournal.reason,
      note: stockJournal.note,
      recordedBy: stockJournal.recordedBy,
      recordedAt: stockJournal.recordedAt,
      page: sql<number>`found.page`.mapWith(Number),
    })
    .from(
      sql`(select asked.page, item.id
        from json_to_recordset(${pages}::text::json) as asked(page int, "offerId" text, behind bigint, size int)
        cross join lateral (
          select id from ${stockJournal}
          where offer_id = asked."offerId" and (asked.behind is null or id < asked.behind)
          order by id desc limit asked.size
        ) as item) as found`,
    )
    .innerJoin(stockJournal, eq(stockJournal.id, sql`found.id`))
    .orderBy(sql`${stockJournal.id} desc`);
}
