import DataLoader from 'dataloader';
import { byId } from '../../../platform/batching.ts';
import type { Deps } from '../../../platform/subgraph.ts';
import { isIndividual, mayRead, type Viewer } from '../../../platform/viewer.ts';
import {
  couponsOfOrders,
  linesById,
  linesOfOrders,
  type OrderRow,
  ordersById,
  progressOfOrders,
  type SeenOrder,
  type Sight,
} from '../store/orders.ts';
import { paymentsById, paymentsOfOrders } from '../store/payments.ts';
import { linesOfRefunds, type RefundLineRow, refundsById, refundsOfOrders } from '../store/refunds.ts';

/** Orders with all that hangs on them. Lists by order are to be asked for only for orders that the viewer sees. */
export function ordersLoaders(deps: Deps, viewer: Viewer) {
  const { pool } = deps.db;
  const agentAt = new DataLoader((merchantIds: readonly string[]) =>
    Promise.all(merchantIds.map((merchantId) => askAgent(deps, merchantId, viewer))),
  );
  const order = byId('ord', async (ids) => seenOf(viewer, agentAt, await ordersById(pool, ids)));
  return {
    order,
    /** The viewer's own agent at a merchant; null when there is none. */
    agentAt,
    line: byId('orl', async (ids) => {
      const rows = await linesById(pool, ids);
      const seen = await Promise.all(rows.map((row) => order.load(row.orderId)));
      return rows.filter((_, i) => seen[i] !== null);
    }),
    payment: byId('pay', async (ids) => {
      const rows = await paymentsById(pool, ids);
      const seen = await Promise.all(rows.map((row) => order.load(row.orderId)));
      return rows.filter((_, i) => seen[i]?.sight === 'WHOLE');
    }),
    refund: byId('rfd', async (ids) => {
      const rows = await refundsById(pool, ids);
      const seen = await Promise.all(rows.map((row) => order.load(row.orderId)));
      return rows.filter((_, i) => seen[i]?.sight === 'WHOLE');
    }),
    linesOf: byOrder((orderIds) => linesOfOrders(pool, orderIds)),
    couponsOf: byOrder((orderIds) => couponsOfOrders(pool, orderIds)),
    progressOf: byOrder((orderIds) => progressOfOrders(pool, orderIds)),
    /** By refund. */
    linesOfRefund: by<RefundLineRow>(
      ({ refundId }) => refundId,
      (refundIds) => linesOfRefunds(pool, refundIds),
    ),
    /** Only for orders that the viewer sees whole. */
    refundsOf: byOrder((orderIds) => refundsOfOrders(pool, orderIds)),
    /** Only for orders that the viewer sees whole. */
    paymentsOf: byOrder((orderIds) => paymentsOfOrders(pool, orderIds)),
  };
}

/** Those of some orders that the viewer may see, in their order. */
export async function seenOf(
  viewer: Viewer,
  agentAt: DataLoader<string, string | null>,
  rows: readonly OrderRow[],
): Promise<SeenOrder[]> {
  const sights = await Promise.all(rows.map((row) => sightOf(viewer, agentAt, row)));
  return rows.flatMap((row, i) => {
    const sight = sights[i] ?? null;
    return sight === null ? [] : [{ ...row, sight }];
  });
}

/** Cheapest first: grants need nothing, the buyer is on the row, the agent is asked for. */
async function sightOf(
  viewer: Viewer,
  agentAt: DataLoader<string, string | null>,
  row: OrderRow,
): Promise<Sight | null> {
  if (mayRead(viewer, row.merchantId, 'orders:read')) return 'WHOLE';
  if (isIndividual(viewer, row.buyerUserId)) return 'WHOLE';
  if (row.agentId === null || viewer.userId === null) return null;
  const own = await agentAt.load(row.merchantId);
  // Who sold it, and those above, who may earn of it.
  return own !== null && [row.agentId, ...(row.uplineAgentIds ?? [])].includes(own) ? 'ATTRIBUTED' : null;
}

async function askAgent(deps: Deps, merchantId: string, { userId }: Viewer): Promise<string | null> {
  if (userId === null) return null;
  const { _agentStanding: standing } = await deps.call<{
    readonly _agentStanding: { readonly agentId: string; readonly status: string } | null;
  }>(
    'distribution',
    'query ($merchantId: ID!, $userId: ID!) { _agentStanding(merchantId: $merchantId, userId: $userId) { agentId status } }',
    { merchantId, userId },
  );
  return standing === null || standing.status === 'REMOVED' ? null : standing.agentId;
}

/** What hangs on orders, by order, in one statement. */
export function byOrder<Row extends { readonly orderId: string }>(
  read: (orderIds: readonly string[]) => Promise<Row[]>,
): DataLoader<string, Row[]> {
  return by(({ orderId }) => orderId, read);
}

/** Rows that hang on something, by that, in one statement. */
export function by<Row>(
  keyOf: (row: Row) => string,
  read: (keys: readonly string[]) => Promise<Row[]>,
): DataLoader<string, Row[]> {
  return new DataLoader(async (keys) => {
    const rows = new Map<string, Row[]>(keys.map((key) => [key, []]));
    for (const row of await read(keys)) rows.get(keyOf(row))?.push(row);
    return keys.map((key) => rows.get(key) ?? []);
  });
}
