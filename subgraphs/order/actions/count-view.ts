import type { Tx } from '../../../platform/db.ts';
import type { Deps } from '../../../platform/subgraph.ts';
import { dayAt, isDay } from '../domain/statistics/day.ts';
import { countView as writeView } from '../store/statistics/counting.ts';
import { askCalendar } from './merchant-calendar.ts';
import { openBook } from './open-book.ts';

/** A look at a card, or at goods on it. */
export type View = { readonly merchantId: string; readonly leadId: string; readonly viewedAt: Date };

/** Counts a look at a card on the merchant's day of it. */
export async function countView(
  deps: Deps,
  tx: Tx,
  { merchantId, leadId, viewedAt }: View,
  now: Date,
): Promise<void> {
  const book = await openBook(tx, merchantId, () => askCalendar(deps, merchantId), now);
  if (book === null) return;
  const day = dayAt(book.timeZone, viewedAt);
  if (isDay(day)) await writeView(tx, merchantId, day, leadId);
}
