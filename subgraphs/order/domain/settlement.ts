import type { Minor } from '../../../platform/money.ts';
import { type OrderStatus, orderMayBecome } from './order-status.ts';
import { type PaymentStatus, paymentMayBecome } from './payment-status.ts';
import { type RefundStatus, refundMayBecome } from './refund.ts';

type Said = {
  /** The provider's own id of the notice: sent again, it is the same notice. */
  readonly id: string;
  readonly amountMinor: Minor;
  readonly currency: string;
};

/** What a provider says about one payment. */
export type PaymentNotice = Said & { readonly kind: 'CAPTURED' | 'FAILED'; readonly paymentId: string };

/** What a provider says about one refund. */
export type RefundNotice = Said & { readonly kind: 'REFUNDED' | 'REFUND_FAILED'; readonly refundId: string };

export type Notice = PaymentNotice | RefundNotice;

/** What a notice came to. IGNORED: true, but it changes nothing any more. REPLAYED: the very bytes of an earlier one. */
export type NoticeOutcome =
  | 'CAPTURED'
  | 'UNMATCHED'
  | 'FAILED'
  | 'REFUNDED'
  | 'REFUND_FAILED'
  | 'IGNORED'
  | 'AMOUNT_DIFFERS'
  | 'UNKNOWN_PAYMENT'
  | 'UNKNOWN_REFUND';

type Amount = { readonly amountMinor: Minor; readonly currency: string };

/** Decides what a notice does to a payment, given how its order stands at this moment. */
export function settle(
  orderStatus: OrderStatus,
  payment: Amount & { readonly status: PaymentStatus },
  notice: PaymentNotice,
): 'CAPTURED' | 'UNMATCHED' | 'FAILED' | 'IGNORED' | 'AMOUNT_DIFFERS' {
  if (differs(payment, notice)) return 'AMOUNT_DIFFERS';
  const becomes = notice.kind === 'FAILED' ? 'FAILED' : placeOfMoney(orderStatus);
  return paymentMayBecome(payment.status, becomes) ? becomes : 'IGNORED';
}

/** Decides what a notice does to a refund. */
export function settleRefund(
  refund: Amount & { readonly status: RefundStatus },
  notice: RefundNotice,
): 'REFUNDED' | 'REFUND_FAILED' | 'IGNORED' | 'AMOUNT_DIFFERS' {
  if (differs(refund, notice)) return 'AMOUNT_DIFFERS';
  const becomes = notice.kind === 'REFUNDED' ? 'SUCCEEDED' : 'FAILED';
  return refundMayBecome(refund.status, becomes) ? notice.kind : 'IGNORED';
}

function differs(a: Amount, b: Amount): boolean {
  return a.amountMinor !== b.amountMinor || a.currency !== b.currency;
}

function placeOfMoney(orderStatus: OrderStatus): 'CAPTURED' | 'UNMATCHED' {
  return orderMayBecome(orderStatus, 'PAID') && orderStatus === 'PENDING_PAYMENT' ? 'CAPTURED' : 'UNMATCHED';
}
