/** Why a stock level changed. */
export type StockMovementKind =
  | 'RECEIVED'
  | 'ADJUSTED'
  | 'RESERVED'
  | 'RELEASED'
  | 'EXPIRED'
  | 'COMMITTED'
  | 'RESTOCKED';

/** Where the promise of goods to an order stands. */
export type HoldState = 'HELD' | 'COMMITTED' | 'RELEASED' | 'EXPIRED';

/** What a supplier says of a change of its stock. */
export type AdjustmentReason = 'RECEIVED' | 'COUNTED' | 'DAMAGED' | 'LOST' | 'RETURNED' | 'CORRECTED';

/** What the public learns of a stock. */
export type Availability = 'IN_STOCK' | 'LOW' | 'OUT_OF_STOCK';

/** What is there of an offer, and how much of it is promised. */
export type Level = { readonly onHand: number; readonly reserved: number; readonly lowThreshold: number };

export const emptyLevel: Level = { onHand: 0, reserved: 0, lowThreshold: 0 };

/** The most that may lie anywhere of one offer; the database refuses more. */
export const mostOnHand = 2_000_000_000;

/** Which way a reason moves the stock: up, down, or either. */
const ways: Record<AdjustmentReason, 1 | -1 | 0> = {
  RECEIVED: 1,
  RETURNED: 1,
  DAMAGED: -1,
  LOST: -1,
  COUNTED: 0,
  CORRECTED: 0,
};

/** Whether a reason can explain such a change. Up to 1,000,000,000 units, and never none. */
export function explains(reason: AdjustmentReason, delta: number): boolean {
  if (!Number.isInteger(delta) || delta === 0 || Math.abs(delta) > 1_000_000_000) return false;
  return ways[reason] === 0 || ways[reason] === Math.sign(delta);
}

/** How an adjustment stands in the journal. */
export function kindOf(reason: AdjustmentReason): 'RECEIVED' | 'ADJUSTED' {
  return reason === 'RECEIVED' ? 'RECEIVED' : 'ADJUSTED';
}

/** What may still be promised. */
export function availableOf({ onHand, reserved }: Level): number {
  return onHand - reserved;
}

/** What the public learns: LOW below the threshold that the supplier set. */
export function availabilityOf(level: Level): Availability {
  const available = availableOf(level);
  if (available <= 0) return 'OUT_OF_STOCK';
  return available < level.lowThreshold ? 'LOW' : 'IN_STOCK';
}
