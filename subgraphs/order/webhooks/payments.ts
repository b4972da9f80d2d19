import type { Deps, Webhook } from '../../../platform/subgraph.ts';
import { refuseNotice } from '../actions/refuse-notice.ts';
import { settlePayment } from '../actions/settle-payment.ts';
import type { NoticeRefusal, PaymentProvider, ProviderName } from '../domain/payment-provider.ts';
import type { NoticeOutcome } from '../domain/settlement.ts';

/** Kept, but not as the provider would have it: said back, so that it shows there, too. */
const contradicted = new Set<NoticeOutcome | 'REPLAYED'>([
  'AMOUNT_DIFFERS',
  'UNKNOWN_PAYMENT',
  'UNKNOWN_REFUND',
]);

/**
 * The door for a provider's notices, `/webhooks/order/payments-{provider}`. 200: taken in, now or before. 422: kept, but
 * it contradicts what we know. 401: not the provider's, older than five minutes, or the very envelope of an earlier one;
 * such are counted and not kept, because whoever sends them could fill the table, or take the id of a notice that is still
 * to come.
 */
export function paymentsWebhook(deps: Deps, provider: PaymentProvider): Webhook {
  const { name } = provider;
  return {
    name: `payments-${name.toLowerCase()}`,
    async handle({ headers, body }) {
      const verdict = provider.verify(headers, body, deps.clock());
      if (verdict.refusal !== null) return refused(deps, name, verdict.refusal, body);
      const { notice, nonce } = verdict;
      const outcome = await settlePayment(deps, { provider: name, notice, nonce, body: body.toString() });
      if (outcome === 'REPLAYED') return refused(deps, name, outcome, body);
      if (!contradicted.has(outcome)) return { status: 200, body: 'ok\n' };
      deps.log.error(
        { provider: name, noticeId: notice.id, outcome },
        'payment notice contradicts what we know',
      );
      return { status: 422, body: `${outcome}\n` };
    },
  };
}

async function refused(
  deps: Deps,
  provider: ProviderName,
  refusal: NoticeRefusal | 'REPLAYED',
  body: Buffer,
) {
  await refuseNotice(deps, provider, refusal, body);
  return { status: 401, body: `${refusal}\n` };
}
