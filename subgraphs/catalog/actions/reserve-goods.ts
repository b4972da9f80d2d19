import type { Tx } from '../../../platform/db.ts';
import { firstBeyond, summed } from '../domain/hold.ts';
import { availableOf } from '../domain/stock.ts';
import { refuse } from '../errors.ts';
import { lockLevels } from '../store/stock.ts';
import { moveStock } from './move-stock.ts';

/** How much of an offer a line wants. */
type OfferLine = { readonly offerId: string; readonly quantity: number };

/** Promises goods to an order; refuses at the first line for which there is not enough left. */
export async function reserve(
  tx: Tx,
  orderId: string,
  lines: readonly OfferLine[],
  now: Date,
): Promise<void> {
  const sums = summed(lines, offerOf);
  const left = new Map([...sums.keys()].map((offerId) => [offerId, 0]));
  for (const level of await lockLevels(tx, [...sums.keys()])) left.set(level.offerId, availableOf(level));
  const index = firstBeyond(lines, offerOf, left);
  if (index >= 0) refuse('OUT_OF_STOCK', ['lines', index]);
  await moveForOrder(tx, 'RESERVED', orderId, lines, now);
}

/** What an order does to a level: what lies there, and what is promised. */
const signs = {
  RESERVED: { onHand: 0, reserved: 1 },
  COMMITTED: { onHand: -1, reserved: -1 },
  RELEASED: { onHand: 0, reserved: -1 },
  EXPIRED: { onHand: 0, reserved: -1 },
  RESTOCKED: { onHand: 1, reserved: 0 },
} as const;

/** Moves the goods of an order, each offer once. */
export async function moveForOrder(
  tx: Tx,
  kind: keyof typeof signs,
  orderId: string,
  lines: readonly OfferLine[],
  now: Date,
): Promise<void> {
  const movements = [...summed(lines, offerOf)].map(([offerId, quantity]) => ({
    offerId,
    kind,
    onHandDelta: signs[kind].onHand * quantity,
    reservedDelta: signs[kind].reserved * quantity,
    orderId,
    reason: 'ORDER',
    note: null,
    recordedBy: 'order',
    recordedAt: now,
  }));
  await moveStock(tx, movements);
}

function offerOf({ offerId }: OfferLine): string {
  return offerId;
}
