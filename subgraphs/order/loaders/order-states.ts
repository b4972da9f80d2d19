import type { LineProgressRow, OrderRow } from '../store/orders.ts';

/** How far an order's goods have come; units refunded before they were shipped do not count. */
export function fulfillmentOf(
  progress: readonly LineProgressRow[],
): 'UNFULFILLED' | 'PARTIAL' | 'FULFILLED' | 'DELIVERED' {
  const sum = (of: (line: LineProgressRow) => number) => progress.reduce((all, line) => all + of(line), 0);
  const shipped = sum(({ shippedQuantity }) => shippedQuantity);
  if (shipped === 0) return 'UNFULFILLED';
  const due = sum(({ quantity, unshippedRefunds }) => quantity - unshippedRefunds);
  if (shipped < due) return 'PARTIAL';
  return sum(({ deliveredQuantity }) => deliveredQuantity) < due ? 'FULFILLED' : 'DELIVERED';
}

/** How much of an order went back: FULL once no unit is left that was not refunded. */
export function refundedPartOf(
  { refundedMinor }: OrderRow,
  progress: readonly LineProgressRow[],
): 'NONE' | 'PARTIAL' | 'FULL' {
  const units = progress.reduce((all, { refundedQuantity }) => all + refundedQuantity, 0);
  if (units === 0 && refundedMinor === 0n) return 'NONE';
  return progress.every(({ quantity, refundedQuantity }) => refundedQuantity === quantity)
    ? 'FULL'
    : 'PARTIAL';
}
