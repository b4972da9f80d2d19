import type { ReturnRule } from './return-rule.ts';
import { type AfterSaleReason, faults, mayReturn } from './return-window.ts';

/** What a customer asks for. */
export type AfterSaleKind = 'RETURN' | 'EXCHANGE' | 'REFUND_ONLY';

/** Where an after-sale stands (domain page 4d). */
export type AfterSaleStatus =
  | 'REQUESTED'
  | 'ESCALATED'
  | 'APPROVED'
  | 'RETURN_IN_TRANSIT'
  | 'RECEIVED'
  | 'REPLACEMENT_SHIPPED'
  | 'REFUNDING'
  | 'CLOSED'
  | 'REJECTED'
  | 'WITHDRAWN';

/** Every step an after-sale may take. One that was rejected may be put before the platform, once. */
const steps: Record<AfterSaleStatus, readonly AfterSaleStatus[]> = {
  REQUESTED: ['APPROVED', 'REJECTED', 'ESCALATED', 'WITHDRAWN'],
  ESCALATED: ['APPROVED', 'REJECTED', 'WITHDRAWN'],
  APPROVED: ['RETURN_IN_TRANSIT', 'REFUNDING', 'WITHDRAWN'],
  RETURN_IN_TRANSIT: ['RECEIVED'],
  RECEIVED: ['REFUNDING', 'REPLACEMENT_SHIPPED'],
  REPLACEMENT_SHIPPED: ['CLOSED'],
  REFUNDING: ['CLOSED'],
  CLOSED: [],
  REJECTED: ['ESCALATED'],
  WITHDRAWN: [],
};

/** Whether an after-sale in one state may go to the other. */
export function afterSaleMayBecome(from: AfterSaleStatus, to: AfterSaleStatus): boolean {
  return steps[from].includes(to);
}

/** In these states goods and money of the lines are in question: nothing of them is settled meanwhile. */
export const openStatuses: readonly AfterSaleStatus[] = [
  'REQUESTED',
  'ESCALATED',
  'APPROVED',
  'RETURN_IN_TRANSIT',
  'RECEIVED',
  'REPLACEMENT_SHIPPED',
  'REFUNDING',
];

/** Whoever is asked answers within so many minutes (the essay's two hours, 2 小时内响应). */
export const respondMinutes = 120;

/** A return that was granted is sent within so many days. */
export const sendBackDays = 7;

/** A line as far as asking for it is concerned. */
export type AskedLine = {
  readonly quantity: number;
  readonly shippedQuantity: number;
  readonly deliveredQuantity: number;
  readonly refundedQuantity: number;
  readonly unshippedRefunds: number;
  readonly returnRule: ReturnRule;
  /** When it arrived, or its replacement did; null before. */
  readonly arrivedAt: Date | null;
  /** Units of it that other open after-sales ask for. */
  readonly asked: { readonly unshipped: number; readonly shipped: number };
};

/** Why units cannot be asked for. */
export type AskRefusal = 'TOO_MANY' | 'NOT_ARRIVED' | 'TOO_LATE' | 'NEEDS_FAULT';

/** What asking for so many units of a line comes to: how many of them were never shipped, or why it cannot be. */
export function ask(
  line: AskedLine,
  wish: { readonly kind: AfterSaleKind; readonly reason: AfterSaleReason; readonly quantity: number },
  timeZone: string,
  now: Date,
): { readonly unshipped: number } | AskRefusal {
  const { kind, reason, quantity } = wish;
  const left = unitsLeft(line);
  const unshipped = kind === 'REFUND_ONLY' ? Math.min(quantity, left.unshipped) : 0;
  const shipped = quantity - unshipped;
  if (shipped === 0) return { unshipped };
  if (kind === 'REFUND_ONLY')
    return shipped > left.shipped ? 'TOO_MANY' : faults.includes(reason) ? { unshipped } : 'NEEDS_FAULT';
  if (shipped > left.arrived) return shipped > left.shipped ? 'TOO_MANY' : 'NOT_ARRIVED';
  if (line.arrivedAt === null) return 'NOT_ARRIVED';
  if (mayReturn(line.returnRule, reason, line.arrivedAt, timeZone, now)) return { unshipped };
  return line.returnRule === 'QUALITY_ONLY' && !faults.includes(reason) ? 'NEEDS_FAULT' : 'TOO_LATE';
}

/** Units that nobody has asked for yet and that were not refunded. */
function unitsLeft(line: AskedLine) {
  const { quantity, shippedQuantity, deliveredQuantity, refundedQuantity, unshippedRefunds, asked } = line;
  const gone = refundedQuantity - unshippedRefunds + asked.shipped;
  return {
    unshipped: quantity - shippedQuantity - unshippedRefunds - asked.unshipped,
    shipped: shippedQuantity - gone,
    arrived: deliveredQuantity - gone,
  };
}
