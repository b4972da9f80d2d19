import type { Tx } from '../../../platform/db.ts';
import { newId } from '../../../platform/ids.ts';
import type { Deps } from '../../../platform/subgraph.ts';
import type { ProviderName } from '../domain/payment-provider.ts';
import {
  type Notice,
  type NoticeOutcome,
  type PaymentNotice,
  type RefundNotice,
  settle,
  settleRefund,
} from '../domain/settlement.ts';
import { lockOrderOfPayment, lockOrderOfRefund, type OrderRow } from '../store/orders.ts';
import { keepNotice, movePayment, type PaymentRow, paymentsById, takeNonce } from '../store/payments.ts';
import { refundsById } from '../store/refunds.ts';
import { payOrder } from './pay-order.ts';
import { returnUnmatched } from './request-refund.ts';
import { concludeRefund } from './settle-refund.ts';

/** A notice that its provider did sign, or answered when it was asked, with the words it came in. */
export type ReceivedNotice = {
  readonly provider: ProviderName;
  readonly notice: Notice;
  /** What it was sent with, once; null for an answer. */
  readonly nonce: string | null;
  readonly body: string;
};

/**
 * Takes in what a provider says about a payment or a refund, once however often it is said, and answers what it came to.
 * Everybody who changes an order holds its row, so paying and calling off at one instant have one outcome. REPLAYED: the
 * very envelope of an earlier notice; nothing is done.
 */
export async function settlePayment(
  deps: Deps,
  received: ReceivedNotice,
): Promise<NoticeOutcome | 'REPLAYED'> {
  const now = deps.clock();
  const { notice, nonce, provider } = received;
  return deps.db.transaction(async (tx) => {
    // In the transaction of the effect: a notice that was taken but not acted on may come again.
    if (nonce !== null && !(await takeNonce(tx, provider, nonce, now))) return 'REPLAYED';
    return 'paymentId' in notice
      ? settleMoney(deps, tx, received, notice, now)
      : settleReturn(deps, tx, received, notice, now);
  });
}

async function settleMoney(
  deps: Deps,
  tx: Tx,
  received: ReceivedNotice,
  notice: PaymentNotice,
  now: Date,
): Promise<NoticeOutcome> {
  const order = await lockOrderOfPayment(tx, notice.paymentId);
  const [payment] = order === null ? [] : await paymentsById(tx, [notice.paymentId]);
  if (order === null || payment?.provider !== received.provider) {
    return (await keep(tx, received, null, 'UNKNOWN_PAYMENT', now)) ?? 'UNKNOWN_PAYMENT';
  }
  const outcome = settle(order.status, payment, notice);
  const earlier = await keep(tx, received, order.merchantId, outcome, now);
  if (earlier !== null) return earlier;
  await apply(deps, tx, outcome, order, payment, now);
  return outcome;
}

async function apply(
  deps: Deps,
  tx: Tx,
  outcome: NoticeOutcome,
  order: OrderRow,
  payment: PaymentRow,
  now: Date,
): Promise<void> {
  if (outcome === 'FAILED') await movePayment(tx, payment.id, { status: outcome });
  if (outcome !== 'CAPTURED' && outcome !== 'UNMATCHED') return;
  await movePayment(tx, payment.id, { status: outcome, capturedAt: now });
  if (outcome === 'CAPTURED') await payOrder(deps, tx, order, now);
  else await returnUnmatched(deps, tx, order, payment, now);
}

async function settleReturn(
  deps: Deps,
  tx: Tx,
  received: ReceivedNotice,
  notice: RefundNotice,
  now: Date,
): Promise<NoticeOutcome> {
  const order = await lockOrderOfRefund(tx, notice.refundId);
  const [refund] = order === null ? [] : await refundsById(tx, [notice.refundId]);
  const [payment] = refund?.paymentId ? await paymentsById(tx, [refund.paymentId]) : [];
  if (order === null || refund === undefined || payment?.provider !== received.provider) {
    return (await keep(tx, received, null, 'UNKNOWN_REFUND', now)) ?? 'UNKNOWN_REFUND';
  }
  const outcome = settleRefund(refund, notice);
  const earlier = await keep(tx, received, order.merchantId, outcome, now);
  if (earlier !== null) return earlier;
  if (outcome === 'REFUNDED' || outcome === 'REFUND_FAILED')
    await concludeRefund(deps, tx, refund, order.customerId, outcome === 'REFUNDED', now);
  return outcome;
}

function keep(
  tx: Tx,
  { provider, notice, body }: ReceivedNotice,
  merchantId: string | null,
  outcome: NoticeOutcome,
  receivedAt: Date,
): Promise<NoticeOutcome | null> {
  const { id: noticeId, kind, amountMinor, currency } = notice;
  return keepNotice(tx, {
    ...{ id: newId('ntc', receivedAt), provider, noticeId, kind, amountMinor, currency },
    paymentId: 'paymentId' in notice ? notice.paymentId : null,
    refundId: 'refundId' in notice ? notice.refundId : null,
    ...{ merchantId, outcome, body, receivedAt },
  });
}
