import { endOfDay } from '../../../platform/local-day.ts';
import type { ReturnRule } from './return-rule.ts';

/** Goods may be returned without a reason for so many days, from the day after they were signed for (消费者权益保护法 第二十五条). */
export const noReasonDays = 7;

/** Faulty goods may be claimed for so many days: the "three guarantees" (三包) give fifteen for an exchange. */
export const faultDays = 15;

/** Until when goods that arrived at an instant may be returned without a reason: the end of the local day. */
export function returnsUntil(arrivedAt: Date, timeZone: string): Date {
  return endOfDay(timeZone, arrivedAt, noReasonDays);
}

/** Why somebody wants goods back, or money. */
export type AfterSaleReason = 'NO_REASON' | 'DAMAGED' | 'WRONG_GOODS' | 'QUALITY' | 'NOT_RECEIVED' | 'OTHER';

/** Reasons for which whoever sent the goods answers. */
export const faults: readonly AfterSaleReason[] = ['DAMAGED', 'WRONG_GOODS', 'QUALITY', 'NOT_RECEIVED'];

/** Whether goods that arrived may still be sent back for that reason. Fresh goods and their like: only faulty ones. */
export function mayReturn(
  rule: ReturnRule,
  reason: AfterSaleReason,
  arrivedAt: Date,
  timeZone: string,
  now: Date,
): boolean {
  if (faults.includes(reason)) return now <= endOfDay(timeZone, arrivedAt, faultDays);
  return rule === 'NO_REASON_7_DAYS' && now <= returnsUntil(arrivedAt, timeZone);
}
