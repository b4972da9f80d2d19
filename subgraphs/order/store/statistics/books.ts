import { eq, inArray } from 'drizzle-orm';
import type { Executor, Tx } from '../../../../platform/db.ts';
import { statisticsBooks } from '../tables.ts';

export type BookRow = typeof statisticsBooks.$inferSelect;

/** The merchant's book, shared with whoever else counts; null when there is none. Nobody counts all anew meanwhile. */
export async function shareBook(tx: Tx, merchantId: string): Promise<BookRow | null> {
  const [row] = await tx
    .select()
    .from(statisticsBooks)
    .where(eq(statisticsBooks.merchantId, merchantId))
    .for('share');
  return row ?? null;
}

/** Enters a book; false when somebody else just did. */
export async function insertBook(tx: Tx, book: BookRow): Promise<boolean> {
  const entered = await tx
    .insert(statisticsBooks)
    .values(book)
    .onConflictDoNothing()
    .returning({ merchantId: statisticsBooks.merchantId });
  return entered.length === 1;
}

/**
 * Changes a book and has it alone from then on; false when there is none. Never after sharing it in the same transaction:
 * two who did would wait for each other.
 */
export async function changeBook(
  tx: Tx,
  merchantId: string,
  change: Partial<Omit<BookRow, 'merchantId'>>,
): Promise<boolean> {
  const changed = await tx
    .update(statisticsBooks)
    .set(change)
    .where(eq(statisticsBooks.merchantId, merchantId))
    .returning({ merchantId: statisticsBooks.merchantId });
  return changed.length === 1;
}

export async function booksOf(executor: Executor, merchantIds: readonly string[]): Promise<BookRow[]> {
  return executor
    .select()
    .from(statisticsBooks)
    .where(inArray(statisticsBooks.merchantId, [...merchantIds]));
}
