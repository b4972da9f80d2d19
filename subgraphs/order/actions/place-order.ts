import type { Tx } from '../../../platform/db.ts';
import { once, wasAnswered } from '../../../platform/idempotency.ts';
import { newId } from '../../../platform/ids.ts';
import type { Deps } from '../../../platform/subgraph.ts';
import { requireUser, type Viewer } from '../../../platform/viewer.ts';
import { dayIn, orderNumber } from '../domain/order-number.ts';
import { largestTotal, lineTotal, orderTotal } from '../domain/totals.ts';
import { refuse, refuseInput } from '../errors.ts';
import { orderPlaced } from '../events.ts';
import { enterCustomer } from '../store/customers.ts';
import { insertOrder, nextOrdinal } from '../store/orders.ts';
import { idempotencyKeys } from '../store/tables.ts';
import { checkedWish, type PlaceOrder, type Wish } from './place-order-input.ts';
import { askOffer, type Offer } from './place-order-offer.ts';

/**
 * Places an order at the prices of this moment and answers its id. The same key with the same body answers the first
 * order, whatever has become of the prices since.
 */
export async function placeOrder(
  deps: Deps & { readonly viewer: Viewer },
  input: PlaceOrder,
): Promise<{ orderId: string }> {
  const actor = requireUser(deps.viewer);
  const wish = checkedWish(input);
  const { idempotencyKey: key, ...request } = input;
  const intention = { actor, action: 'placeOrder', key, request, now: deps.clock() };
  // Other subgraphs are asked before the transaction, and not at all for a repeat.
  const repeat = await wasAnswered(deps.db.pool, idempotencyKeys, intention);
  const offer = repeat ? null : await askOffer(deps, wish);
  const conflict = () => refuse('IDEMPOTENCY_CONFLICT', ['idempotencyKey']);
  return deps.db.transaction((tx) =>
    once(tx, idempotencyKeys, intention, conflict, () => {
      if (offer === null) throw new Error('An idempotency key was purged while it was used.');
      return place(deps, tx, actor, wish, offer, intention.now);
    }),
  );
}

async function place(
  deps: Deps,
  tx: Tx,
  userId: string,
  wish: Wish,
  offer: Offer | 'NO_MERCHANT',
  now: Date,
) {
  if (offer === 'NO_MERCHANT') return refuse('NOT_FOUND', ['merchantId']);
  const { merchantId } = wish;
  const { lines, currency } = frozen(wish, offer);
  const totalMinor = acceptedTotal(wish, orderTotal(lines));
  const customerId = newId('cus', now);
  const customer = await enterCustomer(tx, {
    id: customerId,
    merchantId,
    userId,
    displayName: wish.displayName ?? `顾客 ${customerId.slice(-4)}`,
    createdAt: now,
  });
  const day = dayIn(offer.timeZone, now);
  const order = {
    id: newId('ord', now),
    merchantId,
    customerId: customer.id,
    number: orderNumber(day, await nextOrdinal(tx, merchantId, day)),
    status: 'PENDING_PAYMENT' as const,
    totalMinor,
    currency,
    shareLinkId: offer.attribution?.shareLinkId ?? null,
    agentId: offer.attribution?.agentId ?? null,
    placedAt: now,
    paidAt: null,
    cancelledAt: null,
  };
  const rows = lines.map((line, position) => ({
    ...line,
    id: newId('orl', now),
    merchantId,
    orderId: order.id,
    position,
  }));
  await insertOrder(tx, order, rows);
  await deps.outbox.append(tx, [orderPlaced(order, now)]);
  return { orderId: order.id };
}

/** The lines with the names and prices of the offer. Goods that are not on it, or in another currency, are refused. */
function frozen(wish: Wish, offer: Offer) {
  const currency = offer.currency;
  const lines = wish.lines.map(({ listingId, quantity, index }) => {
    const goods = offer.goods.get(listingId);
    if (goods === undefined || goods.currency !== currency)
      return refuse('LISTING_UNAVAILABLE', ['lines', index, 'listingId']);
    const { productId, supplierId, productName, unitPriceMinor } = goods;
    const totalMinor = lineTotal(unitPriceMinor, quantity);
    return { listingId, quantity, productId, supplierId, productName, unitPriceMinor, totalMinor };
  });
  return { lines, currency };
}

function acceptedTotal({ expectedTotalMinor }: Wish, totalMinor: bigint): bigint {
  if (totalMinor > largestTotal) {
    return refuseInput(['lines'], 'The order comes to more than can be paid.', '订单金额超出上限。');
  }
  if (expectedTotalMinor === null || expectedTotalMinor === totalMinor) return totalMinor;
  return refuse('PRICE_CHANGED', ['expectedTotalMinor'], { totalMinor });
}
