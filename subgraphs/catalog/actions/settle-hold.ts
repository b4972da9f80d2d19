import type { Tx } from '../../../platform/db.ts';
import { Refusal } from '../../../platform/errors.ts';
import type { Deps } from '../../../platform/subgraph.ts';
import { type Basket, holdMayBecome, isOpen, saleOf } from '../domain/hold.ts';
import type { HoldState } from '../domain/stock.ts';
import { holdShortfall } from '../events.ts';
import { type HoldRow, insertHold, linesOfHold, lockHold, updateHold } from '../store/holds.ts';
import { tellLow } from './move-stock.ts';
import { releaseCoupons, retakeCoupons, settleCoupons } from './redeem-coupons.ts';
import { moveForOrder, reserve } from './reserve-goods.ts';
import { checkLimits, lockGoods, price } from './take-goods.ts';
import { releaseGroupBuyShare } from './take-group-buy-share.ts';

/**
 * Sells what an order was promised, once however often it is asked, and answers where the promise stands; null when the
 * order has none. If the time was up, everything is taken anew; if that cannot be, nothing is sold, and the fact
 * `hold.shortfall` tells so once: money that came is never met with an exception.
 */
export async function commitHold(deps: Deps, tx: Tx, orderId: string): Promise<HoldState | null> {
  const now = deps.clock();
  const hold = await lockHold(tx, orderId);
  if (hold === null || hold.state === 'COMMITTED' || hold.shortfallAt !== null) return hold?.state ?? null;
  if (isOpen(hold, now)) {
    await sell(tx, hold, now);
    return 'COMMITTED';
  }
  if (holdMayBecome(hold.state, 'COMMITTED') && (await soldAnew(deps, tx, hold, now))) return 'COMMITTED';
  const state = hold.state === 'HELD' ? await close(deps, tx, hold, 'EXPIRED', now) : hold.state;
  await updateHold(tx, orderId, { shortfallAt: now });
  const { merchantId } = hold;
  if (merchantId !== null) await deps.outbox.append(tx, [holdShortfall({ merchantId, orderId }, now)]);
  return state;
}

/**
 * Gives back what an order was promised, once however often it is asked, and answers where the promise stands. Sold goods
 * stay sold. An order that has none is closed, so that a promise that comes late finds it so.
 */
export async function releaseHold(deps: Deps, tx: Tx, orderId: string): Promise<HoldState> {
  const state = await giveBack(deps, tx, orderId);
  if (state !== null) return state;
  const now = deps.clock();
  const entered = await insertHold(tx, { orderId, state: 'RELEASED', createdAt: now, settledAt: now });
  // Not entered: the promise was made while we looked.
  return entered ? 'RELEASED' : ((await giveBack(deps, tx, orderId)) ?? 'RELEASED');
}

/** As `releaseHold`, but leaves alone an order that has no promise. */
export async function giveBack(deps: Deps, tx: Tx, orderId: string): Promise<HoldState | null> {
  const hold = await lockHold(tx, orderId);
  if (hold === null || !holdMayBecome(hold.state, 'RELEASED')) return hold?.state ?? null;
  return close(deps, tx, hold, 'RELEASED', deps.clock());
}

/** Closes a hold that is locked, and gives back what it still has. */
export async function close(
  deps: Deps,
  tx: Tx,
  { orderId, state }: HoldRow,
  to: 'RELEASED' | 'EXPIRED',
  now: Date,
): Promise<HoldState> {
  await updateHold(tx, orderId, { state: to, settledAt: now });
  if (state !== 'HELD') return to;
  const lines = await linesOfHold(tx, orderId);
  await releaseGroupBuyShare(tx, orderId, now);
  await releaseCoupons(tx, orderId, now);
  await moveForOrder(tx, to, orderId, lines, now);
  await tellLow(deps, tx, offersOf(lines), now);
  return to;
}

async function sell(tx: Tx, { orderId }: HoldRow, now: Date): Promise<void> {
  await settleCoupons(tx, orderId, now);
  await moveForOrder(tx, 'COMMITTED', orderId, await linesOfHold(tx, orderId), now);
  await updateHold(tx, orderId, { state: 'COMMITTED', settledAt: now });
}

/** Takes everything anew at the prices that were paid, and sells it; false, with nothing changed, if that cannot be. */
async function soldAnew(deps: Deps, tx: Tx, hold: HoldRow, now: Date): Promise<boolean> {
  try {
    await tx.transaction(async (attempt) => {
      await takeAnew(deps, attempt, hold, now);
      await sell(attempt, hold, now);
    });
    return true;
  } catch (error) {
    if (error instanceof Refusal) return false;
    throw error;
  }
}

/** In the order in which everybody locks: see `lockGoods`. Of a hold that nobody has closed yet the goods are still there. */
async function takeAnew(deps: Deps, tx: Tx, hold: HoldRow, now: Date): Promise<void> {
  const { orderId, state } = hold;
  const { merchantId, lines } = saleOf(hold.answer);
  const wanted = {
    ...(hold.basket as Basket),
    orderId,
    merchantId,
    buyerUserId: hold.buyerUserId ?? '',
    lines,
  };
  const goods = await lockGoods(tx, wanted, now);
  await checkLimits(tx, wanted, goods, now);
  await releaseGroupBuyShare(tx, orderId, now);
  await price(tx, wanted, goods, now);
  if (state === 'HELD') return;
  await retakeCoupons(tx, orderId, now);
  await reserve(tx, orderId, lines, now);
  await tellLow(deps, tx, offersOf(lines), now);
}

function offersOf(lines: readonly { readonly offerId: string }[]): string[] {
  return [...new Set(lines.map(({ offerId }) => offerId))];
}
