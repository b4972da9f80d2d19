import type { Tx } from '../../../platform/db.ts';
import { spendable } from '../domain/points.ts';
import { refuse } from '../errors.ts';
import type { OrderRow } from '../store/orders.ts';
import { entriesOfOrder, lockAccount, pointsPolicy } from '../store/points.ts';
import { movePoints } from './move-points.ts';

const path = ['points'];
const dayMs = 86_400_000;
/** Points that come back are good for so long at least. */
const returnedDays = 30;

/** Takes points for an order that is being placed; refuses what the policy or the balance does not give. */
export async function spendPoints(
  tx: Tx,
  order: { readonly id: string; readonly merchantId: string; readonly customerId: string },
  points: bigint,
  goodsMinor: bigint,
  now: Date,
): Promise<void> {
  if (points === 0n) return;
  const policy = await pointsPolicy(tx, order.merchantId);
  const most = policy === null ? 0n : spendable(goodsMinor, policy);
  if (points > most) return refuse('POINTS_UNUSABLE', path, { most });
  const account = await lockAccount(tx, order.customerId, order.merchantId);
  if (points > account.balance)
    return refuse('POINTS_UNUSABLE', path, { most: account.balance > 0n ? account.balance : 0n });
  await movePoints(tx, account, { kind: 'SPENT', delta: -points, orderId: order.id }, now);
}

/** Gives back the points that were spent on an order that came to nothing; once, and nothing when none were. */
export async function givePointsBack(tx: Tx, order: OrderRow, now: Date): Promise<void> {
  if (order.points === 0n) return;
  const account = await lockAccount(tx, order.customerId, order.merchantId);
  if ((await entriesOfOrder(tx, order.id)).some(({ kind }) => kind === 'RETURNED')) return;
  await movePoints(
    tx,
    account,
    {
      kind: 'RETURNED',
      delta: order.points,
      orderId: order.id,
      expiresAt: await returnExpiry(tx, order, now),
    },
    now,
  );
}

/** Gives back the points of refunded goods, by the refund; once. */
export async function givePointsOfRefund(
  tx: Tx,
  order: OrderRow,
  refund: { readonly id: string; readonly points: bigint },
  now: Date,
): Promise<void> {
  if (refund.points === 0n) return;
  const account = await lockAccount(tx, order.customerId, order.merchantId);
  const expiresAt = await returnExpiry(tx, order, now);
  const why = { orderId: order.id, refundId: refund.id, expiresAt };
  await movePoints(tx, account, { kind: 'RETURNED', delta: refund.points, ...why }, now);
}

async function returnExpiry(tx: Tx, { merchantId }: OrderRow, now: Date): Promise<Date> {
  const days = Math.max(returnedDays, (await pointsPolicy(tx, merchantId))?.expiryDays ?? 0);
  return new Date(now.getTime() + days * dayMs);
}
