import type { Minor } from '../../../platform/money.ts';
import { type OrderStatus, orderMayBecome } from './order-status.ts';
import { type PaymentStatus, paymentMayBecome } from './payment-status.ts';

/** What a provider says about one payment. */
export type Notice = {
  /** The provider's own id of the notice: sent again, it is the same notice. */
  readonly id: string;
  readonly paymentId: string;
  readonly kind: 'CAPTURED' | 'FAILED';
  readonly amountMinor: Minor;
  readonly currency: string;
};

/** What a notice came to. IGNORED: true, but it changes nothing any more. */
export type NoticeOutcome =
  | 'CAPTURED'
  | 'UNMATCHED'
  | 'FAILED'
  | 'IGNORED'
  | 'AMOUNT_DIFFERS'
  | 'UNKNOWN_PAYMENT';

/** Decides what a notice does to a payment, given how its order stands at this moment. */
export function settle(
  orderStatus: OrderStatus,
  payment: { readonly status: PaymentStatus; readonly amountMinor: Minor; readonly currency: string },
  notice: Notice,
): Exclude<NoticeOutcome, 'UNKNOWN_PAYMENT'> {
  if (notice.amountMinor !== payment.amountMinor || notice.currency !== payment.currency)
    return 'AMOUNT_DIFFERS';
  const becomes = notice.kind === 'FAILED' ? 'FAILED' : placeOfMoney(orderStatus);
  return paymentMayBecome(payment.status, becomes) ? becomes : 'IGNORED';
}

function placeOfMoney(orderStatus: OrderStatus): 'CAPTURED' | 'UNMATCHED' {
  return orderMayBecome(orderStatus, 'PAID') ? 'CAPTURED' : 'UNMATCHED';
}
