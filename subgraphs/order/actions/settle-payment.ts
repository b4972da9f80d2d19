import type { Tx } from '../../../platform/db.ts';
import { newId } from '../../../platform/ids.ts';
import type { Deps } from '../../../platform/subgraph.ts';
import type { ProviderName } from '../domain/payment-provider.ts';
import { type Notice, type NoticeOutcome, settle } from '../domain/settlement.ts';
import { orderPaid } from '../events.ts';
import { lockOrderOfPayment, moveOrder, type OrderRow } from '../store/orders.ts';
import { keepNotice, movePayment, type PaymentRow, paymentsById } from '../store/payments.ts';

/** A notice that its provider did sign, with the words it came in. */
export type ReceivedNotice = {
  readonly provider: ProviderName;
  readonly notice: Notice;
  readonly body: string;
};

/**
 * Takes in what a provider says about a payment, once however often it is said, and answers what it came to.
 * Everybody who changes an order holds its row, so paying and calling off at one instant have one outcome.
 */
export async function settlePayment(deps: Deps, received: ReceivedNotice): Promise<NoticeOutcome> {
  const now = deps.clock();
  return deps.db.transaction(async (tx) => {
    const order = await lockOrderOfPayment(tx, received.notice.paymentId);
    const [payment] = order === null ? [] : await paymentsById(tx, [received.notice.paymentId]);
    if (order === null || payment?.provider !== received.provider) {
      return (await keep(tx, received, null, 'UNKNOWN_PAYMENT', now)) ?? 'UNKNOWN_PAYMENT';
    }
    const outcome = settle(order.status, payment, received.notice);
    const earlier = await keep(tx, received, order.merchantId, outcome, now);
    if (earlier !== null) return earlier;
    await apply(deps, tx, outcome, order, payment, now);
    return outcome;
  });
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
  if (outcome === 'UNMATCHED') return;
  await moveOrder(tx, order.id, { status: 'PAID', paidAt: now });
  await deps.outbox.append(tx, [orderPaid(order, now)]);
}

function keep(
  tx: Tx,
  { provider, notice, body }: ReceivedNotice,
  merchantId: string | null,
  outcome: NoticeOutcome,
  receivedAt: Date,
): Promise<NoticeOutcome | null> {
  const { id: noticeId, ...said } = notice;
  const id = newId('ntc', receivedAt);
  return keepNotice(tx, { id, provider, noticeId, ...said, merchantId, outcome, body, receivedAt });
}
