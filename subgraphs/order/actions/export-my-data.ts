import type { Executor } from '../../../platform/db.ts';
import type { Deps } from '../../../platform/subgraph.ts';
import { requireUser, type Viewer } from '../../../platform/viewer.ts';
import { addressesOf } from '../store/addresses.ts';
import { afterSalesOfOrders, linesOfAfterSales } from '../store/after-sales.ts';
import { type CustomerRow, customerOfUser, visitorsOfCustomers } from '../store/customers.ts';
import { linesOfOrders, type OrderRow, ordersOf } from '../store/orders.ts';
import { paymentsOfOrders } from '../store/payments.ts';
import { entriesOf } from '../store/points.ts';
import { refundsOfOrders } from '../store/refunds.ts';
import { reviewsOfCustomer } from '../store/reviews.ts';
import { openOrderAddress } from './order-address.ts';
import { openAddress } from './seal-address.ts';

/** The newest so many of each are in the document: who has more reads the rest page by page. */
const most = 10_000;

/** What is kept of a customer, section by section. */
const sections: Readonly<Record<string, (deps: Deps, customer: CustomerRow) => Promise<unknown>>> = {
  customer: async (_, customer) => customer,
  addresses: async ({ db, config }, { id, merchantId }) =>
    (await addressesOf(db.pool, [id])).map((row) =>
      openAddress(config, row.sealed, { merchantId, id: row.id }),
    ),
  visitors: async ({ db }, { id }) =>
    (await visitorsOfCustomers(db.pool, [id])).map(({ visitorId, linkedAt }) => ({ visitorId, linkedAt })),
  points: ({ db }, { id }) => entriesOf(db.pool, id, null, most),
  reviews: ({ db }, { id }) => reviewsOfCustomer(db.pool, id),
  orders: async (deps, { id }) =>
    ordersWhole(deps, await ordersOf(deps.db.pool, { customerId: id }, null, most)),
};

type OfOrder = { readonly orderId: string };

/** What hangs on orders, section by section. */
const sectionsOfOrders: Readonly<
  Record<string, (executor: Executor, orderIds: readonly string[]) => Promise<readonly OfOrder[]>>
> = {
  lines: linesOfOrders,
  // How to pay is no news of the payer's.
  payments: async (executor, ids) =>
    (await paymentsOfOrders(executor, ids)).map(({ clientParameters: _, ...payment }) => payment),
  refunds: refundsOfOrders,
  afterSales: async (executor, ids) => {
    const asked = await afterSalesOfOrders(executor, ids);
    const lines = await linesOfAfterSales(
      executor,
      asked.map(({ id }) => id),
    );
    return asked.map((one) => ({ ...one, lines: lines.filter(({ afterSaleId }) => afterSaleId === one.id) }));
  },
};

/** Everything kept of the viewer at a merchant, as one JSON document; null when there is nothing. */
export async function exportMyData(
  deps: Deps & { readonly viewer: Viewer },
  merchantId: string,
): Promise<string | null> {
  const userId = requireUser(deps.viewer);
  const customer = await customerOfUser(deps.db.pool, merchantId, userId);
  if (customer === null) return null;
  const document: Record<string, unknown> = {};
  for (const [name, read] of Object.entries(sections)) document[name] = await read(deps, customer);
  return JSON.stringify(document, (_, part) => (typeof part === 'bigint' ? part.toString() : part));
}

async function ordersWhole({ db, config }: Deps, orders: readonly OrderRow[]) {
  const ids = orders.map(({ id }) => id);
  const whole = new Map<string, Record<string, unknown>>(
    orders.map(({ addressSealed, ...order }) => [
      order.id,
      { ...order, address: openOrderAddress(config, { ...order, addressSealed }) },
    ]),
  );
  for (const [name, read] of Object.entries(sectionsOfOrders)) {
    const rows = new Map<string, OfOrder[]>(ids.map((id) => [id, []]));
    for (const row of await read(db.pool, ids)) rows.get(row.orderId)?.push(row);
    for (const [id, order] of whole) order[name] = rows.get(id);
  }
  return [...whole.values()];
}
