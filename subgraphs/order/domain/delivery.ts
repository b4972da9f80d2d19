import { endOfDay, minuteOfDay } from '../../../platform/local-day.ts';
import type { Minor } from '../../../platform/money.ts';

/** How fast goods are promised to arrive (配送时效). */
export type DeliveryKind = 'SAME_DAY' | 'NEXT_DAY' | 'STANDARD';

/** What a merchant promises for a region: how fast, for what money. */
export type DeliveryPolicy = {
  /** The beginning of the regions' 6-digit codes; empty for everywhere. */
  readonly regionPrefix: string;
  readonly kind: DeliveryKind;
  /** What is paid before this minute of the local day goes out that day. */
  readonly cutoffMinute: number;
  /** How many days after the one it goes out on it arrives at the latest. */
  readonly days: number;
  readonly freightMinor: Minor;
  /** From this sum of goods on the freight is free; null: never. */
  readonly freeFromMinor: Minor | null;
};

/** How many days each kind may promise. */
export const daysOf: Record<DeliveryKind, readonly [least: number, most: number]> = {
  SAME_DAY: [0, 0],
  NEXT_DAY: [1, 1],
  STANDARD: [0, 60],
};

/** The policy for a region: of the kind asked for, the standard one where none is; the closest description of it wins. */
export function policyFor<Policy extends DeliveryPolicy>(
  policies: readonly Policy[],
  region: string | null,
  kind: DeliveryKind | null,
): Policy | null {
  const fitting = policies.filter(
    (policy) => policy.kind === (kind ?? 'STANDARD') && (region ?? '').startsWith(policy.regionPrefix),
  );
  return fitting.reduce<Policy | null>(
    (best, one) => (best === null || one.regionPrefix.length > best.regionPrefix.length ? one : best),
    null,
  );
}

/** What the delivery of goods worth so much costs. */
export function freightBy({ freightMinor, freeFromMinor }: DeliveryPolicy, goodsMinor: Minor): Minor {
  return freeFromMinor !== null && goodsMinor >= freeFromMinor ? 0n : freightMinor;
}

/** Until when goods that were paid at an instant arrive: the end of the local day. */
export function promisedBy(
  { cutoffMinute, days }: Pick<DeliveryPolicy, 'cutoffMinute' | 'days'>,
  paidAt: Date,
  timeZone: string,
): Date {
  const missed = minuteOfDay(timeZone, paidAt) >= cutoffMinute;
  return endOfDay(timeZone, paidAt, days + (missed ? 1 : 0));
}

/** Without a word from the carrier or the buyer goods count as arrived so many days after shipment, as in the large malls. */
export const confirmedAfterDays = 10;
