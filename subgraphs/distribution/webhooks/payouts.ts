import type { Deps, Webhook } from '../../../platform/subgraph.ts';
import { receivePayoutNotice } from '../actions/pay-withdrawal.ts';
import type { PayoutProvider } from '../domain/payout-provider.ts';

/**
 * The door for a payout provider's notices, `/webhooks/distribution/payouts-{provider}`. 200: taken in. 422: kept, but it
 * contradicts what we know. 401: not the provider's, older than five minutes, or the very envelope of an earlier one.
 */
export function payoutsWebhook(deps: Deps, provider: PayoutProvider): Webhook {
  const { name } = provider;
  return {
    name: `payouts-${name.toLowerCase()}`,
    async handle({ headers, body }) {
      const verdict = provider.verify(headers, body, deps.clock());
      if (verdict.refusal !== null) {
        deps.log.warn({ provider: name, refusal: verdict.refusal }, 'payout notice refused');
        return { status: 401, body: `${verdict.refusal}\n` };
      }
      const { notice, nonce } = verdict;
      const outcome = await receivePayoutNotice(deps, name, { notice, nonce, body: body.toString() });
      if (outcome === 'DONE') return { status: 200, body: 'ok\n' };
      if (outcome === 'REPLAYED') return { status: 401, body: 'REPLAYED\n' };
      deps.log.error(
        { provider: name, noticeId: notice.id, outcome },
        'payout notice contradicts what we know',
      );
      return { status: 422, body: `${outcome}\n` };
    },
  };
}
