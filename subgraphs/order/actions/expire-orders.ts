import type { Deps } from '../../../platform/subgraph.ts';
import { lockOrder, overdueOrders } from '../store/orders.ts';
import { pendingBetween, pendingPayment } from '../store/payments.ts';
import { closeOrder } from './close-order.ts';
import { settlePayment } from './settle-payment.ts';
import type { Providers } from './settle-refund.ts';

const page = 200;
/** A notice that has not come after so long is asked for. */
const silentMs = 2 * 60_000;
/** Of a payment that old the provider would have spoken. */
const longestMs = 24 * 3_600_000;

/** Ends the orders whose time to pay is up; the provider is asked first, so that money on its way is not met by a closed door. */
export async function expireOrders(deps: Deps, providers: Providers): Promise<void> {
  for (;;) {
    const now = deps.clock();
    const ids = await overdueOrders(deps.db.pool, now, page);
    for (const id of ids) await expire(deps, providers, id, now);
    if (ids.length < page) return;
  }
}

/** Asks the providers for notices that did not come. */
export async function askForNotices(deps: Deps, providers: Providers): Promise<void> {
  const now = deps.clock();
  const [since, before] = [new Date(now.getTime() - longestMs), new Date(now.getTime() - silentMs)];
  let behind = '';
  for (;;) {
    const payments = await pendingBetween(deps.db.pool, since, before, behind, page);
    for (const payment of payments) await askFor(deps, providers, payment, now);
    behind = payments.at(-1)?.id ?? '';
    if (payments.length < page) return;
  }
}

async function expire(deps: Deps, providers: Providers, orderId: string, now: Date): Promise<void> {
  const pending = await pendingPayment(deps.db.pool, orderId);
  if (pending !== null) await askFor(deps, providers, pending, now);
  await deps.db.transaction(async (tx) => {
    const order = await lockOrder(tx, orderId);
    if (order?.status !== 'PENDING_PAYMENT' || order.payableUntil === null || order.payableUntil > now)
      return;
    await closeOrder(deps, tx, order, 'EXPIRED', 'CANCELLED', now);
  });
}

async function askFor(
  deps: Deps,
  providers: Providers,
  { id, provider: name }: { readonly id: string; readonly provider: keyof Providers },
  now: Date,
): Promise<void> {
  try {
    const notice = (await providers[name]?.ask(id, now)) ?? null;
    if (notice === null) return;
    const body = JSON.stringify(notice, (_, part) => (typeof part === 'bigint' ? Number(part) : part));
    await settlePayment(deps, { provider: name, notice, nonce: null, body });
  } catch (error) {
    deps.log.warn({ err: error, paymentId: id }, 'a provider could not be asked for a payment');
  }
}
