import type { Config } from '../../../platform/config.ts';
import type { Executor, Tx } from '../../../platform/db.ts';
import type { Deps } from '../../../platform/subgraph.ts';
import { isIndividual, requireUser, type Viewer } from '../../../platform/viewer.ts';
import type { Address } from '../domain/address.ts';
import { freightBy, policyFor } from '../domain/delivery.ts';
import { refuse } from '../errors.ts';
import { addressById } from '../store/addresses.ts';
import { policiesOf } from '../store/delivery-policies.ts';
import {
  linesOfOrders,
  lockOrder,
  moveOrder,
  type OrderRow,
  progressOfOrders,
  type SeenOrder,
} from '../store/orders.ts';
import { openAddress, sealAddress } from './seal-address.ts';

/** A customer's own address, sealed for an order of theirs; refuses one that is not theirs as one that is not there. */
export async function addressForOrder(
  deps: Deps,
  executor: Executor,
  customer: { readonly id: string; readonly merchantId: string },
  addressId: string,
  orderId: string,
): Promise<{ readonly region: string; readonly sealed: string }> {
  const row = await addressById(executor, addressId);
  if (row === null || row.customerId !== customer.id) return refuse('NOT_FOUND', ['addressId']);
  const { merchantId } = customer;
  const address = openAddress(deps.config, row.sealed, { merchantId, id: row.id });
  return { region: address.region, sealed: sealAddress(deps.config, address, { merchantId, id: orderId }) };
}

/** Where an order goes; null before it is said, and once its customer was erased. */
export function openOrderAddress(
  config: Config,
  { id, merchantId, addressSealed }: Pick<OrderRow, 'id' | 'merchantId' | 'addressSealed'>,
): Address | null {
  return addressSealed === null ? null : openAddress(config, addressSealed, { merchantId, id });
}

/** Says where an order goes, as long as nothing of it was shipped. Freight stays as it was agreed. The customer. */
export async function setOrderAddress(
  deps: Deps & { readonly viewer: Viewer },
  seen: SeenOrder | null,
  addressId: string,
): Promise<SeenOrder> {
  requireUser(deps.viewer);
  if (seen === null) return refuse('NOT_FOUND', ['orderId']);
  if (!isIndividual(deps.viewer, seen.buyerUserId)) return refuse('FORBIDDEN', ['orderId']);
  return deps.db.transaction(async (tx) => {
    const order = await lockOrder(tx, seen.id);
    if (order === null) return refuse('NOT_FOUND', ['orderId']);
    const shipped = (await progressOfOrders(tx, [order.id])).some((line) => line.shippedQuantity > 0);
    if (shipped || !['PENDING_PAYMENT', 'PAID_WAITING_GROUP', 'PAID'].includes(order.status))
      return refuse('WRONG_STATE', ['orderId'], { status: order.status });
    const { customerId: id, merchantId } = order;
    const to = await addressForOrder(deps, tx, { id, merchantId }, addressId, order.id);
    if (order.region !== to.region && !(await delivers(tx, order, to.region)))
      return refuse('DELIVERY_UNAVAILABLE', ['addressId']);
    const change = { region: to.region, addressSealed: to.sealed };
    await moveOrder(tx, order.id, change);
    return { ...seen, ...order, ...change };
  });
}

/** Whether the merchant delivers to a region as fast as the order wants it, for the freight that was agreed. */
async function delivers(tx: Tx, order: OrderRow, region: string): Promise<boolean> {
  const policies = await policiesOf(tx, [order.merchantId]);
  const policy = policyFor(policies, region, order.deliveryKind);
  if (policy === null) return policies.length === 0;
  const lines = await linesOfOrders(tx, [order.id]);
  const goodsMinor = lines.reduce((sum, line) => sum + line.totalMinor + line.pointsMinor, 0n);
  return freightBy(policy, goodsMinor) <= order.freightMinor;
}
