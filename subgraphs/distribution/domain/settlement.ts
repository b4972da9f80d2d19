import { endOfDay } from '../../../platform/local-day.ts';

/** What is known of a line's goods. */
export type LineState = {
  readonly quantity: number | null;
  readonly deliveredQuantity: number;
  /** When the last of its units arrived. */
  readonly deliveredAt: Date | null;
  /** When everything of its order that was not refunded had arrived. */
  readonly orderDeliveredAt: Date | null;
  /** When other goods were last sent in exchange. */
  readonly exchangedAt: Date | null;
  readonly openAfterSales: number;
};

/**
 * From when a line's commissions can be settled (R5): the end of the program's local day so many days after its goods
 * arrived, or were last exchanged. Null while they have not, or something is asked for them.
 */
export function settleAfter(line: LineState, windowDays: number, timeZone: string): Date | null {
  const { deliveredAt, exchangedAt, orderDeliveredAt, quantity, deliveredQuantity } = line;
  const whole = quantity !== null && deliveredQuantity >= quantity;
  const arrivedAt = whole || orderDeliveredAt !== null ? (deliveredAt ?? orderDeliveredAt) : null;
  if (arrivedAt === null || line.openAfterSales > 0) return null;
  const from = exchangedAt !== null && exchangedAt > arrivedAt ? exchangedAt : arrivedAt;
  return endOfDay(timeZone, from, windowDays);
}
