import type { Tx } from '../../../platform/db.ts';
import type { Deps } from '../../../platform/subgraph.ts';
import type { PaymentProvider, ProviderName } from '../domain/payment-provider.ts';
import { refundSettled } from '../events.ts';
import { lockOrder } from '../store/orders.ts';
import { paymentsById } from '../store/payments.ts';
import { claimRefund, dueRefunds, moveRefund, type RefundRow, refundsById } from '../store/refunds.ts';

/** The providers that take money here. */
export type Providers = Readonly<Partial<Record<ProviderName, PaymentProvider>>>;

const page = 100;

/** What the provider said of a refund, of an order that is held. One that failed is asked for again later. */
export async function concludeRefund(
  deps: Deps,
  tx: Tx,
  refund: RefundRow,
  customerId: string,
  succeeded: boolean,
  now: Date,
): Promise<void> {
  const status = succeeded ? 'SUCCEEDED' : 'FAILED';
  await moveRefund(tx, refund.id, { status, ...(succeeded ? { settledAt: now } : {}) });
  const { merchantId, orderId, afterSaleId, id: refundId } = refund;
  await deps.outbox.append(tx, [
    refundSettled({ merchantId, orderId, customerId, refundId, afterSaleId, status }, now),
  ]);
}

/** Asks the provider for a refund that is due, outside any transaction; the provider knows it by its id. */
export async function dispatchRefund(deps: Deps, providers: Providers, refundId: string): Promise<void> {
  const refund = await claimRefund(deps.db.pool, refundId, deps.clock());
  if (refund === null || refund.paymentId === null) return;
  const [payment] = await paymentsById(deps.db.pool, [refund.paymentId]);
  const provider = payment === undefined ? undefined : providers[payment.provider];
  if (payment === undefined || provider === undefined) {
    deps.log.error({ refundId }, 'money cannot go back: its provider is not offered here any more');
    return;
  }
  try {
    const { paymentId, amountMinor, currency, reason } = refund;
    const wish = { id: refundId, paymentId, amountMinor, paidMinor: payment.amountMinor, currency, reason };
    const { state, providerRef } = await provider.refund(wish);
    await moveRefund(deps.db.pool, refundId, { providerRef });
    if (state !== 'PENDING') await conclude(deps, refund, state === 'SUCCEEDED');
  } catch (error) {
    const lastError = String(error).slice(0, 300);
    await moveRefund(deps.db.pool, refundId, { lastError });
    deps.log.warn({ err: error, refundId }, 'a refund could not be asked for; it is tried again');
  }
}

/** Asks the providers for all refunds that are due. What one of them does not take does not hold up the others. */
export async function dispatchRefunds(deps: Deps, providers: Providers): Promise<void> {
  for (;;) {
    const ids = await dueRefunds(deps.db.pool, deps.clock(), page);
    for (const id of ids) await dispatchRefund(deps, providers, id);
    if (ids.length < page) return;
  }
}

async function conclude(deps: Deps, { orderId, id }: RefundRow, succeeded: boolean): Promise<void> {
  const now = deps.clock();
  await deps.db.transaction(async (tx) => {
    const order = await lockOrder(tx, orderId);
    const [refund] = await refundsById(tx, [id]);
    // A notice may have been faster than the answer.
    if (order === null || refund === undefined || refund.status === 'SUCCEEDED') return;
    await concludeRefund(deps, tx, refund, order.customerId, succeeded, now);
  });
}
