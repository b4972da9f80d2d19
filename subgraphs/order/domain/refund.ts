import type { Minor } from '../../../platform/money.ts';

/** Why money goes back. */
export type RefundReason =
  | 'LATE_PAYMENT'
  | 'DOUBLE_PAYMENT'
  | 'OUT_OF_STOCK'
  | 'CANCELLED'
  | 'GROUP_FAILED'
  | 'AFTER_SALE';

/** Where a refund stands at the provider. */
export type RefundStatus = 'REQUESTED' | 'DISPATCHED' | 'SUCCEEDED' | 'FAILED';

/** Every step a refund may take. A failed one is dispatched anew. */
const steps: Record<RefundStatus, readonly RefundStatus[]> = {
  REQUESTED: ['DISPATCHED', 'SUCCEEDED'],
  DISPATCHED: ['SUCCEEDED', 'FAILED'],
  FAILED: ['DISPATCHED', 'SUCCEEDED'],
  SUCCEEDED: [],
};

export function refundMayBecome(from: RefundStatus, to: RefundStatus): boolean {
  return steps[from].includes(to);
}

/** How much of an order's money has gone back, or is on its way. */
export type RefundedPart = 'NONE' | 'PARTIAL' | 'FULL';

/** A line as far as refunds are concerned: what was paid for it, and what went back before. */
export type RefundableLine = {
  readonly lineId: string;
  readonly quantity: number;
  /** Paid for the goods, after coupons and points. */
  readonly paidMinor: Minor;
  /** Points that were spent on the line. */
  readonly points: bigint;
  readonly refundedQuantity: number;
};

/** What refunding so many units of a line gives back. */
export type LineRefund = {
  readonly lineId: string;
  readonly quantity: number;
  readonly goodsMinor: Minor;
  readonly points: bigint;
};

/**
 * What the next so many units of a line give back: the cumulative share floor(paid × q / quantity) after them less that
 * before them, so that all units together give back exactly what was paid, in whatever portions (domain page R6).
 */
export function lineRefund(line: RefundableLine, quantity: number): LineRefund {
  const { lineId, refundedQuantity: before } = line;
  const after = before + quantity;
  if (quantity < 1 || after > line.quantity)
    throw new RangeError(`${quantity} more of ${line.quantity} units, of which ${before} went back.`);
  const share = (whole: bigint) =>
    (whole * BigInt(after)) / BigInt(line.quantity) - (whole * BigInt(before)) / BigInt(line.quantity);
  return { lineId, quantity, goodsMinor: share(line.paidMinor), points: share(line.points) };
}
