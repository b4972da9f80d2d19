import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../platform/root.ts';
import { deriveKey, requireSecret } from '../../platform/secrets.ts';
import type { Deps, Subgraph } from '../../platform/subgraph.ts';
import { orderLoaders } from './loaders.ts';
import { openSandbox } from './providers/sandbox.ts';
import { onBatchRecalled } from './reactions/on-batch-recalled.ts';
import { resolvers } from './resolvers/index.ts';
import { paymentsWebhook } from './webhooks/payments.ts';

/** Customers, orders and payments. Where real money is taken the sandbox is off: it would pay orders with nothing. */
export function createOrder(deps: Deps): Subgraph {
  const sandbox = openSandbox(deriveKey(requireSecret(deps.config), 'sandbox-payment'));
  const webhook = paymentsWebhook(deps, sandbox);
  const offered = deps.config.sandboxPayments;
  return {
    name: 'order',
    sdl: readFileSync(join(root, 'schema/order.graphql'), 'utf8'),
    resolvers: offered
      ? resolvers({ SANDBOX: sandbox }, { sandbox, deliver: webhook.handle })
      : resolvers({}, null),
    deps,
    loaders: (viewer) => orderLoaders(deps, viewer),
    reactions: [onBatchRecalled],
    tasks: [],
    webhooks: offered ? [webhook] : [],
  };
}
