import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../platform/root.ts';
import { deriveKey, requireSecret } from '../../platform/secrets.ts';
import type { Deps, Subgraph, Task } from '../../platform/subgraph.ts';
import { openKeyring } from './actions/keyring.ts';
import { dispatchWithdrawal, dispatchWithdrawals } from './actions/pay-withdrawal.ts';
import { watchCompliance } from './actions/report-compliance.ts';
import type { PayoutProviders } from './actions/request-withdrawal.ts';
import { sealLedger } from './actions/seal-ledger.ts';
import { settleCommissions } from './actions/settle-commissions.ts';
import { distributionLoaders } from './loaders.ts';
import { openSandboxPayout, sandboxCodes, sandboxIdentities } from './providers/sandbox.ts';
import { onOrderMoved } from './reactions/on-order-moved.ts';
import { resolvers } from './resolvers/index.ts';
import { dropUnconfirmed } from './store/attribution.ts';
import { payoutsWebhook } from './webhooks/payouts.ts';

/**
 * Programs, the agents who joined them, what they earn and how it is paid. Where real money is paid the payout sandbox is
 * off: it would say that agents were paid who were not; and so are those that take anybody for whoever they say they are.
 */
export function createDistribution(deps: Deps): Subgraph {
  const secret = requireSecret(deps.config);
  const sandboxed = deps.config.sandboxPayments;
  const sandbox = openSandboxPayout(deriveKey(secret, 'sandbox-payout'));
  const payouts: PayoutProviders = new Map(sandboxed ? [[sandbox.name, sandbox]] : []);
  const keyring = openKeyring(deriveKey(secret, 'distribution-hash'));
  return {
    name: 'distribution',
    sdl: readFileSync(join(root, 'schema/distribution.graphql'), 'utf8'),
    resolvers: resolvers({
      keyring,
      codes: sandboxed ? sandboxCodes : null,
      identities: sandboxed ? sandboxIdentities : null,
      payouts,
    }),
    deps,
    loaders: (viewer) => distributionLoaders(deps, viewer),
    reactions: [onOrderMoved],
    tasks: tasks(payouts),
    webhooks: [...payouts.values()].map((provider) => payoutsWebhook(deps, provider)),
  };
}

const everyMinute = '* * * * *';

function tasks(payouts: PayoutProviders): Task[] {
  return [
    {
      name: 'settleCommissions',
      cron: '*/5 * * * *',
      run: async (_, deps) => {
        const told = ({ settled, failed }: { settled: number; failed: readonly string[] }) =>
          deps.log.info({ settled, failed: failed.length }, 'settling commissions');
        await settleCommissions(deps, told);
      },
    },
    { name: 'sealLedger', cron: everyMinute, run: (_, deps) => sealLedger(deps) },
    {
      name: 'dispatchWithdrawal',
      run: ({ withdrawalId }, deps) => dispatchWithdrawal(deps, payouts, String(withdrawalId)),
    },
    { name: 'dispatchWithdrawals', cron: everyMinute, run: (_, deps) => dispatchWithdrawals(deps, payouts) },
    { name: 'watchCompliance', cron: '37 1 * * *', run: (_, deps) => watchCompliance(deps) },
    {
      name: 'forgetUnconfirmed',
      cron: '53 2 * * *',
      run: async (_, deps) =>
        dropUnconfirmed(deps.db.pool, new Date(deps.clock().getTime() - 3 * 86_400_000)),
    },
  ];
}
