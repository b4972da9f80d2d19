import DataLoader from 'dataloader';
import { isId } from '../../platform/ids.ts';
import type { Context, Deps } from '../../platform/subgraph.ts';
import { isIndividual, mayRead, type Viewer } from '../../platform/viewer.ts';
import { type CustomerRow, customersById } from './store/customers.ts';
import {
  couponsOfOrders,
  linesById,
  linesOfOrders,
  type OrderCouponRow,
  type OrderLineRow,
  type OrderRow,
  ordersById,
  type SeenOrder,
  type Sight,
} from './store/orders.ts';
import { type PaymentRow, paymentsById, paymentsOfOrders } from './store/payments.ts';

/**
 * What one request has read, in batches. Whatever comes out of here the viewer may see: every path to an object,
 * references included, leads through one of these.
 */
export type OrderLoaders = {
  readonly order: DataLoader<string, SeenOrder | null>;
  readonly customer: DataLoader<string, CustomerRow | null>;
  readonly line: DataLoader<string, OrderLineRow | null>;
  readonly payment: DataLoader<string, PaymentRow | null>;
  /** By order id; ask only for orders that the viewer sees. */
  readonly linesOf: DataLoader<string, OrderLineRow[]>;
  /** By order id; ask only for orders that the viewer sees. */
  readonly couponsOf: DataLoader<string, OrderCouponRow[]>;
  /** By order id; ask only for orders that the viewer sees whole. */
  readonly paymentsOf: DataLoader<string, PaymentRow[]>;
  /** The viewer's own agent at a merchant; null when there is none. */
  readonly agentAt: DataLoader<string, string | null>;
  /** The order if the viewer may see it. */
  see(row: OrderRow): Promise<SeenOrder | null>;
  /** Reads everything anew from here on: mutations of one request follow each other and change what was read. */
  forget(): void;
};

export type OrderContext = Context<OrderLoaders>;

/** Fresh loaders for one request. */
export function orderLoaders(deps: Deps, viewer: Viewer): OrderLoaders {
  const pool = deps.db.pool;
  const agentAt = new DataLoader((merchantIds: readonly string[]) =>
    Promise.all(merchantIds.map((merchantId) => askAgent(deps, merchantId, viewer))),
  );
  const see = async (row: OrderRow) => {
    const sight = await sightOf(viewer, agentAt, row);
    return sight === null ? null : { ...row, sight };
  };
  const order = byId('ord', async (ids) => {
    const seen = await Promise.all((await ordersById(pool, ids)).map(see));
    return seen.filter((row) => row !== null);
  });
  const loaders = {
    order,
    agentAt,
    customer: byId('cus', async (ids) => {
      const rows = await customersById(pool, ids);
      return rows.filter((row) => seesCustomer(viewer, row));
    }),
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
    linesOf: byOrder((orderIds) => linesOfOrders(pool, orderIds)),
    couponsOf: byOrder((orderIds) => couponsOfOrders(pool, orderIds)),
    paymentsOf: byOrder((orderIds) => paymentsOfOrders(pool, orderIds)),
  };
  const forget = () => {
    for (const loader of Object.values(loaders)) loader.clearAll();
  };
  return { ...loaders, see, forget };
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
  return (await agentAt.load(row.merchantId)) === row.agentId ? 'ATTRIBUTED' : null;
}

function seesCustomer(viewer: Viewer, row: CustomerRow): boolean {
  return mayRead(viewer, row.merchantId, 'orders:read') || isIndividual(viewer, row.userId);
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

/** Texts that cannot be such an id are not even asked for. */
function byId<Row extends { readonly id: string }>(
  prefix: string,
  read: (ids: readonly string[]) => Promise<Row[]>,
): DataLoader<string, Row | null> {
  return new DataLoader(async (ids) => {
    const possible = ids.filter((id) => isId(prefix, id));
    const rows = possible.length === 0 ? [] : await read(possible);
    const found = new Map(rows.map((row) => [row.id, row]));
    return ids.map((id) => found.get(id) ?? null);
  });
}

function byOrder<Row extends { readonly orderId: string }>(
  read: (orderIds: readonly string[]) => Promise<Row[]>,
): DataLoader<string, Row[]> {
  return new DataLoader(async (orderIds) => {
    const rows = new Map<string, Row[]>(orderIds.map((id) => [id, []]));
    for (const row of await read(orderIds)) rows.get(row.orderId)?.push(row);
    return orderIds.map((id) => rows.get(id) ?? []);
  });
}
