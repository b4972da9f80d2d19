import type { Tx } from '../../../platform/db.ts';
import { newId } from '../../../platform/ids.ts';
import type { Deps } from '../../../platform/subgraph.ts';
import { refundRequested, refundSettled } from '../events.ts';
import type { OrderRow } from '../store/orders.ts';
import { creditPayment, type PaymentRow } from '../store/payments.ts';
import { insertRefund, type RefundLineRow, type RefundRow } from '../store/refunds.ts';

/** What is to go back, of which payment and which lines. */
export type RefundParts = Pick<
  RefundRow,
  'paymentId' | 'afterSaleId' | 'reason' | 'amountMinor' | 'goodsMinor' | 'freightMinor' | 'points'
> & { readonly lines: readonly Omit<RefundLineRow, 'refundId' | 'merchantId'>[] };

/** Enters a refund and tells of it; whoever hears that asks the provider. Without money it is settled at once. */
export async function requestRefund(
  deps: Deps,
  tx: Tx,
  order: OrderRow,
  { lines, ...parts }: RefundParts,
  now: Date,
): Promise<RefundRow> {
  const { id: orderId, merchantId, customerId, currency } = order;
  const settled = parts.amountMinor === 0n;
  const refund: RefundRow = {
    ...parts,
    id: newId('rfd', now),
    merchantId,
    orderId,
    currency,
    status: settled ? 'SUCCEEDED' : 'REQUESTED',
    providerRef: null,
    attempts: 0,
    askedAt: null,
    lastError: null,
    requestedAt: now,
    settledAt: settled ? now : null,
  };
  const { id: refundId, afterSaleId, amountMinor, paymentId } = refund;
  await insertRefund(
    tx,
    refund,
    lines.map((line) => ({ ...line, refundId, merchantId })),
  );
  if (paymentId !== null) await creditPayment(tx, paymentId, amountMinor);
  const told = { merchantId, orderId, customerId, refundId, afterSaleId };
  await deps.outbox.append(tx, [
    refundRequested({ ...told, amountMinor: `${amountMinor}`, currency }, now),
    ...(settled ? [refundSettled({ ...told, status: 'SUCCEEDED' }, now)] : []),
  ]);
  return refund;
}

/** Gives back money that no order took: it came late, or twice. */
export function returnUnmatched(
  deps: Deps,
  tx: Tx,
  order: OrderRow,
  payment: PaymentRow,
  now: Date,
): Promise<RefundRow> {
  return requestRefund(
    deps,
    tx,
    order,
    {
      paymentId: payment.id,
      afterSaleId: null,
      reason: order.paidAt === null ? 'LATE_PAYMENT' : 'DOUBLE_PAYMENT',
      amountMinor: payment.amountMinor,
      goodsMinor: 0n,
      freightMinor: 0n,
      points: 0n,
      lines: [],
    },
    now,
  );
}
