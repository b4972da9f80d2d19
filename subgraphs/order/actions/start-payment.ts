import type { Tx } from '../../../platform/db.ts';
import { isIdempotencyKey, once } from '../../../platform/idempotency.ts';
import { newId } from '../../../platform/ids.ts';
import type { Deps } from '../../../platform/subgraph.ts';
import { isIndividual, requireUser, type Viewer } from '../../../platform/viewer.ts';
import type { PaymentProvider } from '../domain/payment-provider.ts';
import { refuse, refuseInput } from '../errors.ts';
import { lockOrder, type SeenOrder } from '../store/orders.ts';
import {
  insertPayment,
  keepStarted,
  type PaymentRow,
  paymentsById,
  pendingPayment,
} from '../store/payments.ts';
import { idempotencyKeys } from '../store/tables.ts';

/** What to pay, by whom. */
export type StartPayment = {
  readonly orderId: string;
  readonly payerId?: string | null | undefined;
  readonly idempotencyKey: string;
};

/** Asks a provider for the order's money. A second start while one is pending answers the pending one. */
export async function startPayment(
  deps: Deps & { readonly viewer: Viewer },
  provider: PaymentProvider | undefined,
  seen: SeenOrder | null,
  input: StartPayment,
): Promise<PaymentRow> {
  const actor = requireUser(deps.viewer);
  const { idempotencyKey: key, orderId, payerId = null } = input;
  if (!isIdempotencyKey(key)) {
    return refuseInput(['idempotencyKey'], '8 to 128 printable characters.', '须为 8 至 128 个可打印字符。');
  }
  if (payerId !== null && !/^[!-~]{1,128}$/.test(payerId)) {
    return refuseInput(['payerId'], '1 to 128 printable characters.', '须为 1 至 128 个可打印字符。');
  }
  if (seen === null) return refuse('NOT_FOUND', ['orderId']);
  if (!isIndividual(deps.viewer, seen.buyerUserId)) return refuse('FORBIDDEN', ['orderId']);
  if (provider === undefined) return refuse('PROVIDER_REFUSED', ['provider']);
  const now = deps.clock();
  const request = { orderId, provider: provider.name, payerId };
  const intention = { actor, action: 'startPayment', key, request, now };
  const conflict = () => refuse('IDEMPOTENCY_CONFLICT', ['idempotencyKey']);
  const { paymentId } = await deps.db.transaction((tx) =>
    once(tx, idempotencyKeys, intention, conflict, () => open(tx, seen.id, provider, payerId, now)),
  );
  return asked(deps, provider, seen, paymentId);
}

async function open(tx: Tx, orderId: string, provider: PaymentProvider, payerId: string | null, now: Date) {
  const order = await lockOrder(tx, orderId);
  if (order === null) return refuse('NOT_FOUND', ['orderId']);
  if (order.status !== 'PENDING_PAYMENT') return refuse('WRONG_STATE', ['orderId'], { status: order.status });
  // Money for goods that are no longer held would have to go back.
  if (order.payableUntil !== null && order.payableUntil <= now) {
    return refuse('PAYMENT_TIME_OVER', ['orderId'], { until: order.payableUntil.toISOString() });
  }
  const pending = await pendingPayment(tx, orderId);
  if (pending !== null) return { paymentId: pending.id };
  const payment: PaymentRow = {
    id: newId('pay', now),
    merchantId: order.merchantId,
    orderId,
    provider: provider.name,
    providerRef: null,
    payerId,
    clientParameters: null,
    status: 'PENDING',
    amountMinor: order.totalMinor,
    refundedMinor: 0n,
    currency: order.currency,
    createdAt: now,
    capturedAt: null,
  };
  await insertPayment(tx, payment);
  return { paymentId: payment.id };
}

/** After the commit, and again by any repeat if the process died in between: a provider is asked outside transactions. */
async function asked(
  deps: Deps,
  provider: PaymentProvider,
  { number: description, payableUntil: expiresAt }: SeenOrder,
  paymentId: string,
): Promise<PaymentRow> {
  const [payment] = await paymentsById(deps.db.pool, [paymentId]);
  if (payment === undefined) throw new Error(`The payment ${paymentId} vanished.`);
  if (payment.providerRef !== null) return payment;
  const started = await provider.start({ ...payment, description, expiresAt });
  await keepStarted(deps.db.pool, paymentId, started);
  return { ...payment, ...started };
}
