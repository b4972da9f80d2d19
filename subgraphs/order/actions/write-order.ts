import type { Tx } from '../../../platform/db.ts';
import { newId } from '../../../platform/ids.ts';
import type { Deps } from '../../../platform/subgraph.ts';
import { requireUser, type Viewer } from '../../../platform/viewer.ts';
import { type Checkout, checkout } from '../domain/checkout.ts';
import { dayIn, orderNumber } from '../domain/order-number.ts';
import { refuse } from '../errors.ts';
import { orderPlaced } from '../events.ts';
import { type CustomerRow, changeCustomer, hasOrdered } from '../store/customers.ts';
import { insertOrder, nextOrdinal, type Purchase } from '../store/orders.ts';
import { becomeCustomer } from './become-customer.ts';
import { freightOf } from './freight.ts';
import { linkVisitor } from './identify-visitor.ts';
import { addressForOrder } from './order-address.ts';
import { payOrder } from './pay-order.ts';
import type { Promised } from './place-order.ts';
import type { HeldLine } from './place-order-hold.ts';
import type { Wish } from './place-order-input.ts';
import { spendPoints } from './spend-points.ts';

type Acting = Deps & { readonly viewer: Viewer };

/** Writes an order of what was promised. Names and prices are of this moment, for good. */
export async function writeOrder(
  deps: Acting,
  tx: Tx,
  wish: Wish,
  promised: Promised,
  now: Date,
): Promise<{ orderId: string }> {
  const { orderId, hold } = promised;
  const { merchantId } = wish;
  const userId = requireUser(deps.viewer);
  const customer = await becomeCustomer(tx, merchantId, userId, wish.displayName, now);
  await nameAtFirstOrder(tx, customer, wish.displayName);
  const to =
    wish.addressId === null ? null : await addressForOrder(deps, tx, customer, wish.addressId, orderId);
  const goodsMinor = hold.lines.reduce((sum, { totalMinor }) => sum + totalMinor, 0n);
  const freight = await freightOf(tx, wish, to?.region ?? null, goodsMinor);
  // Where it goes decides what it costs: it cannot be said afterwards.
  if (to === null && freight.byRegion) return refuse('ADDRESS_MISSING', ['addressId']);
  const sums = checkout(hold.lines, wish.points, freight.freightMinor);
  checkTotal(wish, sums.totalMinor);
  await spendPoints(tx, { id: orderId, merchantId, customerId: customer.id }, wish.points, goodsMinor, now);
  const place = { region: to?.region ?? null, addressSealed: to?.sealed ?? null, deliveryKind: freight.kind };
  const order = await insert(tx, customer, wish, promised, sums, place, now);
  await deps.outbox.append(tx, [
    orderPlaced(order, { ...promised.buyer, shareLinkId: promised.attribution.shareLinkId }, now),
  ]);
  const visitor = deps.viewer.visitor?.merchantId === merchantId ? deps.viewer.visitor : null;
  if (wish.identify && visitor !== null) await linkVisitor(deps, tx, customer, visitor.id, now);
  // Where points or coupons leave nothing to pay, no provider is asked for nothing.
  if (order.totalMinor === 0n) await payOrder(deps, tx, { ...order, buyerUserId: userId }, now);
  return { orderId };
}

/** Whoever was entered before by an address, say, has a name that nobody chose. */
async function nameAtFirstOrder(tx: Tx, { id, displayName: known }: CustomerRow, displayName: string | null) {
  if (displayName === null || displayName === known || (await hasOrdered(tx, id))) return;
  await changeCustomer(tx, id, { displayName });
}

type Place = Pick<Purchase, 'region' | 'addressSealed' | 'deliveryKind'>;

async function insert(
  tx: Tx,
  customer: CustomerRow,
  wish: Wish,
  promised: Promised,
  sums: Checkout<HeldLine>,
  place: Place,
  now: Date,
): Promise<Purchase> {
  const { merchantId } = wish;
  const { orderId, hold } = promised;
  const day = dayIn(hold.timeZone, now);
  const number = orderNumber(day, await nextOrdinal(tx, merchantId, day));
  const order = { ...orderOf(customer, wish, promised, sums, number, now), ...place };
  const own = { merchantId, orderId };
  await insertOrder(
    tx,
    order,
    sums.lines.map((line, position) => ({ ...line, ...own, id: newId('orl', now), position })),
    hold.coupons.map((coupon, position) => ({ ...coupon, ...own, position })),
  );
  return order;
}

function orderOf(
  { id: customerId }: CustomerRow,
  wish: Wish,
  { orderId: id, hold, attribution, groupBuy }: Promised,
  { totalMinor, freightMinor, pointsMinor }: Checkout<HeldLine>,
  number: string,
  now: Date,
): Omit<Purchase, keyof Place> {
  const { merchantId, cardId, points } = wish;
  const { currency, timeZone, heldUntil: payableUntil } = hold;
  return {
    ...{ id, merchantId, customerId, number, status: 'PENDING_PAYMENT' },
    ...{ totalMinor, freightMinor, points, pointsMinor, refundedMinor: 0n, currency, timeZone, payableUntil },
    cardId,
    shareLinkId: attribution.shareLinkId,
    agentId: attribution.agentId,
    uplineAgentIds: attribution.upline === null ? null : [...attribution.upline],
    groupBuyActivityId: wish.groupBuy?.activityId ?? null,
    groupBuyTeamId: wish.groupBuy?.teamId ?? null,
    groupBuyOnFull: wish.groupBuy?.onFull ?? null,
    groupBuyTeamSize: groupBuy?.teamSize ?? null,
    groupBuyTeamHours: groupBuy?.teamHours ?? null,
    placedAt: now,
    ...{ paidAt: null, deliveredAt: null, completedAt: null, cancelledAt: null, expiredAt: null },
  };
}

function checkTotal({ expectedTotalMinor }: Wish, totalMinor: bigint): void {
  if (expectedTotalMinor !== null && expectedTotalMinor !== totalMinor)
    refuse('PRICE_CHANGED', ['expectedTotalMinor'], { totalMinor });
}
