import type { Tx } from '../../../platform/db.ts';
import {
  customerChange,
  dayChanges,
  earlierOf,
  type FirstOrder,
  isCounted,
} from '../domain/statistics/counting.ts';
import { booksOf, changeBook } from '../store/statistics/books.ts';
import {
  addToCustomer,
  addToDays,
  calendarOfOrder,
  countCustomerDay,
  countRefunds,
  type OrderState,
  orderState,
  putCounted,
} from '../store/statistics/counting.ts';
import { openBook } from './open-book.ts';

/**
 * Counts what an order has become since it was counted. It looks at the order, not at the fact that told of it: whatever
 * was counted before, and in which order facts come, what is kept is what the orders say once the last fact is answered.
 */
export async function countOrder(
  tx: Tx,
  { merchantId, orderId }: { readonly merchantId: string; readonly orderId: string },
  now: Date,
): Promise<void> {
  const book = await openBook(tx, merchantId, () => calendarOfOrder(tx, orderId), now);
  const state = await orderState(tx, orderId);
  if (book === null || state === null || isCounted(state.is, state.was)) return;
  const { is, was } = state;
  await putCounted(tx, is);
  const refunds = is.refundedMinor === (was?.refundedMinor ?? 0n) ? [] : await countRefunds(tx, orderId);
  const changes = dayChanges(was, is, refunds, await countCustomer(tx, state));
  await addToDays(tx, merchantId, changes);
}

/** Follows the merchant to another time zone: from the first order of the new one on, views fall on its days. */
export async function followCalendar(
  tx: Tx,
  { merchantId, orderId }: { readonly merchantId: string; readonly orderId: string },
): Promise<void> {
  const [calendar, [book]] = [await calendarOfOrder(tx, orderId), await booksOf(tx, [merchantId])];
  if (calendar === null || book === undefined || book.timeZone === calendar.timeZone) return;
  await changeBook(tx, merchantId, { timeZone: calendar.timeZone });
}

async function countCustomer(tx: Tx, { is, was, first }: OrderState) {
  const { customerId, merchantId, orderId, paidAt, paidDay: day } = is;
  if (paidAt === null || day === null) return { firstBefore: first, firstAfter: first, isFirstOfDay: false };
  const own: FirstOrder = { orderId, paidAt, day };
  const firstAfter = first === null ? own : earlierOf(first, own);
  const isNew = was === null || was.paidDay === null;
  const isFirstOfDay = isNew && (await countCustomerDay(tx, { customerId, merchantId, day }));
  await addToCustomer(tx, is, customerChange(is, was), firstAfter, paidAt);
  return { firstBefore: first, firstAfter, isFirstOfDay };
}
