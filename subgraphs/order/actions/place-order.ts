import type { Tx } from '../../../platform/db.ts';
import { Refusal } from '../../../platform/errors.ts';
import { once, wasAnswered } from '../../../platform/idempotency.ts';
import { newId } from '../../../platform/ids.ts';
import type { Deps } from '../../../platform/subgraph.ts';
import { requireUser, type Viewer } from '../../../platform/viewer.ts';
import { refuse } from '../errors.ts';
import type { Buyer } from '../events.ts';
import { idempotencyKeys } from '../store/tables.ts';
import { type Attribution, askAttribution, askLink, buyerOf } from './place-order-attribution.ts';
import { askTerms, type GroupBuyTerms } from './place-order-group.ts';
import { type Hold, holdGoods, releaseGoods } from './place-order-hold.ts';
import { checkedWish, type PlaceOrder, type Wish } from './place-order-input.ts';
import { writeOrder } from './write-order.ts';

type Acting = Deps & { readonly viewer: Viewer };

/** What the other subgraphs said of an order that is about to be placed. */
export type Promised = {
  readonly orderId: string;
  readonly hold: Hold;
  readonly attribution: Attribution;
  readonly buyer: Buyer;
  readonly groupBuy: GroupBuyTerms | null;
};

/**
 * Places an order at the prices of this moment and answers its id. The same key with the same body answers the first
 * order, whatever has become of the prices since.
 *
 * Try, confirm, cancel: the catalog promises goods and coupons, the order is written, and what was promised to an order
 * that was not is given back. A crash in between leaves a promise that ends by itself.
 */
export async function placeOrder(deps: Acting, input: PlaceOrder): Promise<{ orderId: string }> {
  const actor = requireUser(deps.viewer);
  const wish = checkedWish(input);
  const { idempotencyKey: key, ...request } = input;
  const intention = { actor, action: 'placeOrder', key, request, now: deps.clock() };
  const conflict = () => refuse('IDEMPOTENCY_CONFLICT', ['idempotencyKey']);
  const write = (promised: Promised | null) =>
    deps.db.transaction((tx: Tx) =>
      once(tx, idempotencyKeys, intention, conflict, () => {
        if (promised === null) throw new Error('An idempotency key was purged while it was used.');
        return writeOrder(deps, tx, wish, promised, intention.now);
      }),
    );
  // Other subgraphs are asked before the transaction, and not at all for a repeat.
  if (await wasAnswered(deps.db.pool, idempotencyKeys, intention)) return write(null);
  const promised = await promise(deps, actor, wish, newId('ord', intention.now));
  try {
    const placed = await write(promised);
    if (placed.orderId !== promised.orderId) await releaseGoods(deps, promised.orderId);
    return placed;
  } catch (error) {
    // After any other error nobody knows whether the order stands; then only time ends the promise.
    if (error instanceof Refusal) await releaseGoods(deps, promised.orderId);
    throw error;
  }
}

async function promise(deps: Acting, userId: string, wish: Wish, orderId: string): Promise<Promised> {
  const { visitor } = deps.viewer;
  const link = await askLink(deps, wish);
  const groupBuy = await askTerms(deps, wish);
  const hold = await holdGoods(deps, orderId, wish, { userId, visitor });
  const buyer = await buyerOf(deps, wish, userId, visitor);
  const attribution = await askAttribution(deps, orderId, wish.merchantId, link, buyer);
  return { orderId, hold, attribution, buyer, groupBuy };
}
