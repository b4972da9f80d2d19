import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../platform/root.ts';
import { deriveKey, requireSecret } from '../../platform/secrets.ts';
import type { Deps, Subgraph, Task } from '../../platform/subgraph.ts';
import { completeOrders } from './actions/complete-orders.ts';
import { confirmReceipts } from './actions/confirm-receipt.ts';
import { askForNotices, expireOrders } from './actions/expire-orders.ts';
import { expireTeams } from './actions/expire-teams.ts';
import { fillSegment, fillSegments } from './actions/fill-segments.ts';
import { forgetOldNonces } from './actions/forget-nonces.ts';
import { lapsePoints } from './actions/lapse-points.ts';
import { playLater, type SandboxDesk } from './actions/pay-in-sandbox.ts';
import { resealAddresses } from './actions/reseal-addresses.ts';
import { dispatchRefund, dispatchRefunds, type Providers } from './actions/settle-refund.ts';
import { watchAfterSales } from './actions/watch-after-sales.ts';
import { orderLoaders } from './loaders.ts';
import { openSandbox } from './providers/sandbox.ts';
import { openSandboxCarrier } from './providers/sandbox-carrier.ts';
import { openWechatPay } from './providers/wechatpay.ts';
import { onBatchRecalled } from './reactions/on-batch-recalled.ts';
import { onCardViewed } from './reactions/on-card-viewed.ts';
import { onHoldShortfall } from './reactions/on-hold-shortfall.ts';
import { onOrderCompleted } from './reactions/on-order-completed.ts';
import { onOrderMoved } from './reactions/on-order-moved.ts';
import { onRefundRequested } from './reactions/on-refund-requested.ts';
import { onRefundSettled } from './reactions/on-refund-settled.ts';
import { resolvers } from './resolvers/index.ts';
import { carrierWebhook } from './webhooks/carriers.ts';
import { paymentsWebhook } from './webhooks/payments.ts';

/**
 * Customers, orders, payments and all that follows. Where real money is taken the sandbox is off: it would pay orders with
 * nothing.
 */
export function createOrder(deps: Deps): Subgraph {
  const sandbox = openSandbox(deriveKey(requireSecret(deps.config), 'sandbox-payment'));
  const providers: Providers = {
    ...(deps.config.sandboxPayments ? { SANDBOX: sandbox } : {}),
    ...(deps.config.wechatPay === null ? {} : { WECHATPAY: openWechatPay(deps.config.wechatPay) }),
  };
  const webhooks = Object.values(providers).map((provider) => paymentsWebhook(deps, provider));
  const [door] = webhooks;
  const desk: SandboxDesk | null =
    providers.SANDBOX === sandbox && door !== undefined ? { sandbox, deliver: door.handle } : null;
  const carrier = openSandboxCarrier(deriveKey(requireSecret(deps.config), 'sandbox-carrier'));
  const carrierDoor = carrierWebhook(deps, carrier);
  const carrierDesk = deps.config.sandboxPayments ? { carrier, deliver: carrierDoor.handle } : null;
  return {
    name: 'order',
    sdl: readFileSync(join(root, 'schema/order.graphql'), 'utf8'),
    resolvers: resolvers(providers, desk, carrierDesk),
    deps,
    loaders: (viewer) => orderLoaders(deps, viewer),
    reactions: [
      onBatchRecalled,
      onHoldShortfall,
      onOrderCompleted,
      onRefundRequested,
      onRefundSettled,
      onOrderMoved,
      onCardViewed,
    ],
    tasks: tasks(providers, desk),
    webhooks: carrierDesk === null ? webhooks : [...webhooks, carrierDoor],
  };
}

const everyMinute = '* * * * *';

function tasks(providers: Providers, desk: SandboxDesk | null): Task[] {
  return [
    {
      name: 'dispatchRefund',
      run: ({ refundId }, deps) => dispatchRefund(deps, providers, String(refundId)),
    },
    { name: 'dispatchRefunds', cron: everyMinute, run: (_, deps) => dispatchRefunds(deps, providers) },
    { name: 'askForNotices', cron: everyMinute, run: (_, deps) => askForNotices(deps, providers) },
    { name: 'expireOrders', cron: everyMinute, run: (_, deps) => expireOrders(deps, providers) },
    { name: 'expireTeams', cron: everyMinute, run: (_, deps) => expireTeams(deps) },
    { name: 'watchAfterSales', cron: everyMinute, run: (_, deps) => watchAfterSales(deps) },
    { name: 'confirmReceipts', cron: '*/10 * * * *', run: (_, deps) => confirmReceipts(deps) },
    { name: 'completeOrders', cron: '*/10 * * * *', run: (_, deps) => completeOrders(deps) },
    { name: 'resealAddresses', cron: '41 4 * * *', run: (_, deps) => resealAddresses(deps) },
    { name: 'lapsePoints', cron: '17 * * * *', run: (_, deps) => lapsePoints(deps) },
    { name: 'fillSegments', cron: '29 2 * * *', run: (_, deps) => fillSegments(deps) },
    {
      name: 'fillSegment',
      run: ({ merchantId, segmentKey }, deps) => fillSegment(deps, String(merchantId), String(segmentKey)),
    },
    { name: 'forgetNonces', cron: '23 3 * * *', run: (_, deps) => forgetOldNonces(deps) },
    {
      name: 'playSandbox',
      run: async ({ paymentId, outcome }, deps) => {
        if (desk !== null) await playLater(deps, desk, String(paymentId), String(outcome));
      },
    },
  ];
}
