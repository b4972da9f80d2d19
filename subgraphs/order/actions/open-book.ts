import type { Tx } from '../../../platform/db.ts';
import { type BookRow, insertBook, shareBook } from '../store/statistics/books.ts';
import { recompute } from '../store/statistics/recompute.ts';
import type { Calendar } from './merchant-calendar.ts';

/**
 * A merchant's statistics, to be counted in. They begin with what there is already: orders from before anybody counted
 * are in them. Null when nobody knows the merchant.
 */
export async function openBook(
  tx: Tx,
  merchantId: string,
  calendarOf: () => Promise<Calendar | null>,
  now: Date,
): Promise<BookRow | null> {
  const known = await shareBook(tx, merchantId);
  if (known !== null) return known;
  const calendar = await calendarOf();
  if (calendar === null) return null;
  const book = { merchantId, ...calendar, rebuiltAt: now };
  // Two who begin at once: the second waits here, and finds the first one's.
  if (!(await insertBook(tx, book))) return shareBook(tx, merchantId);
  await recompute(tx, merchantId);
  return book;
}
