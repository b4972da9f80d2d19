import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../platform/root.ts';
import { deriveKey, requireSecret } from '../../platform/secrets.ts';
import type { Deps, Subgraph } from '../../platform/subgraph.ts';
import { orderLoaders } from './loaders.ts';
import { openSandbox } from './providers/sandbox.ts';
import { resolvers } from './resolvers/index.ts';
import { paymentsWebhook } from './webhooks/payments.ts';

/** Customers, orders and payments. */
export function createOrder(deps: Deps): Subgraph {
  const sandbox = openSandbox(deriveKey(requireSecret(deps.config), 'sandbox-payment'));
  const webhook = paymentsWebhook(deps, sandbox);
  return {
    name: 'order',
    sdl: readFileSync(join(root, 'schema/order.graphql'), 'utf8'),
    resolvers: resolvers({ SANDBOX: sandbox }, { sandbox, deliver: webhook.handle }),
    deps,
    loaders: (viewer) => orderLoaders(deps, viewer),
    reactions: [],
    tasks: [],
    webhooks: [webhook],
  };
}
