import type { Tx } from '../../../platform/db.ts';
import { gatewayError } from '../../../platform/errors.ts';
import type { Deps } from '../../../platform/subgraph.ts';
import { type LeadRow, lockLead } from '../store/leads.ts';
import {
  countOutreach,
  creditOrder,
  type EffectRow,
  effectOf,
  lastMessage,
  markClaimed,
} from '../store/outreach-effect.ts';
import type { VisitOrderRow } from '../store/visit-orders.ts';

/** An effect is a message's if it comes within a week after it, and no other message came between. */
const lookedBackMs = 7 * 86_400_000;
const mostDays = 366;

/** Counts a claimed coupon for the last message that brought it, once a message. */
export async function creditClaim(
  tx: Tx,
  claim: { readonly visitorId: string; readonly couponId: string },
  at: Date,
): Promise<void> {
  const message = await lastMessage(tx, claim, at, lookedBackMs, claim.couponId);
  if (message === null || (await lockLead(tx, message.leadId)) === null) return;
  const claimed = await markClaimed(tx, message.id, at);
  if (claimed !== null) await countOutreach(tx, claimed, { claimed: 1 });
}

/** Counts a paid order for the last message that its buyer, whose lead is held, got before placing it; once an order. */
export async function creditPaidOrder(
  tx: Tx,
  lead: LeadRow,
  order: VisitOrderRow,
  paidAt: Date,
): Promise<void> {
  const message = await lastMessage(tx, { leadId: lead.id }, order.placedAt, lookedBackMs);
  // A merchant sells in one currency; where it has changed meanwhile, sums of two would be none.
  if (message === null || message.currency !== order.currency) return;
  const { orderId, totalMinor } = order;
  if (!(await creditOrder(tx, { orderId, outreachId: message.id, totalMinor, paidAt }))) return;
  await countOutreach(tx, message, { orders: 1, revenueMinor: totalMinor });
}

/** What a merchant's messages of some days came to. */
export async function outreachEffect(
  { db }: Deps,
  merchantId: string,
  from: string,
  to: string,
): Promise<EffectRow> {
  const days = (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1;
  if (days >= 1 && days <= mostDays) return effectOf(db.pool, merchantId, from, to);
  throw gatewayError(
    'INVALID_INPUT',
    'Two days, at most 366 from first to last.',
    '须为两个日期，最多 366 天。',
  );
}
