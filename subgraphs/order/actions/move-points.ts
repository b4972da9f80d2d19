import type { Tx } from '../../../platform/db.ts';
import { newId } from '../../../platform/ids.ts';
import type { Deps } from '../../../platform/subgraph.ts';
import { tierOf } from '../domain/points.ts';
import { customerTierChanged } from '../events.ts';
import {
  drawLots,
  insertEntry,
  insertLot,
  type PointsAccountRow,
  type PointsEntryRow,
  putAccount,
  tiersOf,
} from '../store/points.ts';

/** A change of an account that is held. */
export type PointsMove = Pick<PointsEntryRow, 'kind' | 'delta'> &
  Partial<Pick<PointsEntryRow, 'orderId' | 'refundId' | 'rateBps' | 'note' | 'recordedBy'>> & {
    /** What counts for the customer's tier. */
    readonly earned?: bigint;
    /** When points that come expire. */
    readonly expiresAt?: Date;
  };

/** Enters a change of an account that is held. Points that come first fill what refunds left below zero. */
export async function movePoints(
  tx: Tx,
  account: PointsAccountRow,
  { kind, delta, earned = 0n, expiresAt, ...why }: PointsMove,
  now: Date,
): Promise<PointsAccountRow> {
  if (delta === 0n) return account;
  const { customerId, merchantId } = account;
  const ordinal = account.entryCount + 1;
  const sums = { balance: account.balance + delta, earned: account.earned + earned };
  const moved = { ...account, ...sums, entryCount: ordinal };
  const entry: PointsEntryRow = {
    id: newId('pts', now),
    ...{ customerId, merchantId, ordinal, kind, delta, balanceAfter: moved.balance },
    ...{ orderId: null, refundId: null, rateBps: null, note: null, recordedBy: 'order', ...why },
    createdAt: now,
  };
  await insertEntry(tx, entry);
  if (delta > 0n) {
    const remaining = moved.balance < delta ? moved.balance : delta;
    const lot = { entryId: entry.id, customerId, merchantId, expiresAt: expiresAt ?? now };
    if (remaining > 0n) await insertLot(tx, { ...lot, remaining });
  } else if (kind !== 'EXPIRED') await drawLots(tx, customerId, -delta);
  await putAccount(tx, moved);
  return moved;
}

/** Gives an account the tier that its earned points reach, and tells when it is another. */
export async function settleTier(
  deps: Deps,
  tx: Tx,
  account: PointsAccountRow,
  userId: string,
  now: Date,
): Promise<void> {
  const { merchantId, customerId, tierKey: from } = account;
  const to = tierOf(account.earned, await tiersOf(tx, [merchantId]))?.key ?? null;
  if (to === from) return;
  await putAccount(tx, { ...account, tierKey: to });
  await deps.outbox.append(tx, [customerTierChanged({ merchantId, customerId, userId, from, to }, now)]);
}
