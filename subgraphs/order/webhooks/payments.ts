import type { Deps, Webhook } from '../../../platform/subgraph.ts';
import { settlePayment } from '../actions/settle-payment.ts';
import type { PaymentProvider } from '../domain/payment-provider.ts';
import type { NoticeOutcome } from '../domain/settlement.ts';

/** Kept, but not as the provider would have it: said back, so that it shows there, too. */
const contradicted = new Set<NoticeOutcome>(['AMOUNT_DIFFERS', 'UNKNOWN_PAYMENT']);

/**
 * The door for a provider's notices, `/webhooks/order/payments-{provider}`. 200: taken in, now or before. 422: kept, but
 * it contradicts what we know. 401: not the provider's, or older than five minutes; nothing is kept, because whoever
 * sends such could fill the table, or take the id of a notice that is still to come.
 */
export function paymentsWebhook(deps: Deps, provider: PaymentProvider): Webhook {
  return {
    name: `payments-${provider.name.toLowerCase()}`,
    async handle({ headers, body }) {
      const notice = provider.verify(headers, body, deps.clock());
      if (notice === null) {
        deps.log.warn({ provider: provider.name }, 'payment notice refused');
        return { status: 401, body: 'Not signed by the provider, or too old.\n' };
      }
      const outcome = await settlePayment(deps, { provider: provider.name, notice, body: body.toString() });
      if (!contradicted.has(outcome)) return { status: 200, body: 'ok\n' };
      deps.log.error(
        { provider: provider.name, noticeId: notice.id, outcome },
        'payment notice contradicts what we know',
      );
      return { status: 422, body: `${outcome}\n` };
    },
  };
}
