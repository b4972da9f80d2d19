import { bpsOf, type Minor } from '../../../platform/money.ts';
import type { Reason } from './attribution.ts';

/**
 * Where a commission stands. NONE: an explanation why nobody is paid. PENDING waits for the time for returns to end, HELD for
 * a decision, AVAILABLE can be withdrawn, REVERSED has come to nothing.
 */
export type CommissionStatus = 'NONE' | 'PENDING' | 'HELD' | 'AVAILABLE' | 'REVERSED';

/** A share of a line's base: rounded toward zero, per line and never per unit. */
export function grossOf(baseMinor: Minor, rateBps: number): Minor {
  return bpsOf(baseMinor, rateBps);
}

/** What a line's reason comes to once its goods and amount are known. */
export function reasonOfLine(reason: Reason, commissionable: boolean, grossMinor: Minor): Reason {
  if (!commissionable && afterRank.has(reason)) return 'LINE_NOT_COMMISSIONABLE';
  return pays(reason) && grossMinor === 0n ? 'AMOUNT_ZERO' : reason;
}

/** Reasons that stand behind LINE_NOT_COMMISSIONABLE in the order in which they are looked at. */
const afterRank = new Set<Reason>(['RATE_ZERO', 'DUPLICATE_PAYEE', 'RISK_HOLD', 'ELIGIBLE']);

/** Whether money is posted for a reason. */
export function pays(reason: Reason): boolean {
  return reason === 'ELIGIBLE' || reason === 'RISK_HOLD';
}

type Earned = {
  readonly baseMinor: Minor;
  readonly rateBps: number;
  readonly grossMinor: Minor;
  readonly reversedMinor: Minor;
};

/**
 * What still goes back of a commission once so much of its base was refunded (R6): cumulative and at the frozen rate, so
 * that any order of refunds comes to the same, and a full one to exactly what was earned.
 */
export function reversalOf(
  { baseMinor, rateBps, grossMinor, reversedMinor }: Earned,
  refunded: Minor,
): Minor {
  const left = bpsOf(refunded >= baseMinor ? 0n : baseMinor - refunded, rateBps);
  const due = grossMinor - left - reversedMinor;
  return due > 0n ? due : 0n;
}
