import type { Executor, Tx } from '../../../platform/db.ts';
import type { Deps } from '../../../platform/subgraph.ts';
import { earnedBy, reversedBy } from '../domain/points.ts';
import { linesOfOrders, type OrderRow, progressOfOrders } from '../store/orders.ts';
import { entriesOfOrder, lockAccount, type PointsEntryRow, pointsPolicy } from '../store/points.ts';
import { movePoints, settleTier } from './move-points.ts';

const dayMs = 86_400_000;

/** What an order's goods cost, and how much of that went back. */
async function goodsOf(tx: Executor, orderId: string) {
  const [lines, progress] = [await linesOfOrders(tx, [orderId]), await progressOfOrders(tx, [orderId])];
  return {
    paidMinor: lines.reduce((sum, { totalMinor }) => sum + totalMinor, 0n),
    refundedMinor: progress.reduce((sum, one) => sum + one.refundedMinor, 0n),
  };
}

/** Gives the points of an order that is held and has come to its end: for what was paid and did not go back. Once. */
export async function earnPoints(deps: Deps, tx: Tx, order: OrderRow, now: Date): Promise<void> {
  const policy = await pointsPolicy(tx, order.merchantId);
  if (policy === null) return;
  const account = await lockAccount(tx, order.customerId, order.merchantId);
  if (earningOf(await entriesOfOrder(tx, order.id)) !== null) return;
  const { paidMinor, refundedMinor } = await goodsOf(tx, order.id);
  const points = earnedBy(paidMinor - refundedMinor, policy);
  const expiresAt = new Date(now.getTime() + policy.expiryDays * dayMs);
  const why = { orderId: order.id, rateBps: policy.earnBps, earned: points, expiresAt };
  const moved = await movePoints(tx, account, { kind: 'EARNED', delta: points, ...why }, now);
  await settleTier(deps, tx, moved, order.buyerUserId, now);
}

/** Takes back what refunded goods had earned, by the refund, at the rate they were earned by. The balance may fall below zero. */
export async function reversePoints(
  deps: Deps,
  tx: Tx,
  order: OrderRow,
  refundId: string,
  now: Date,
): Promise<void> {
  const entries = await entriesOfOrder(tx, order.id);
  const earning = earningOf(entries);
  if (earning === null) return;
  const account = await lockAccount(tx, order.customerId, order.merchantId);
  const points = await reversal(tx, order.id, earning, entries, 0n);
  const why = { orderId: order.id, refundId, earned: -points };
  const moved = await movePoints(tx, account, { kind: 'REVERSED', delta: -points, ...why }, now);
  await settleTier(deps, tx, moved, order.buyerUserId, now);
}

/** What refunding goods of an order worth so much more would take back of what they earned. */
export async function earnedPointsReversal(
  tx: Executor,
  orderId: string,
  moreMinor: bigint,
): Promise<bigint> {
  const entries = await entriesOfOrder(tx, orderId);
  const earning = earningOf(entries);
  return earning === null ? 0n : reversal(tx, orderId, earning, entries, moreMinor);
}

function earningOf(entries: readonly PointsEntryRow[]): PointsEntryRow | null {
  return entries.find(({ kind }) => kind === 'EARNED') ?? null;
}

/** What was earned was earned by what had not gone back then; what has gone back since takes its share. */
async function reversal(
  tx: Executor,
  orderId: string,
  earning: PointsEntryRow,
  entries: readonly PointsEntryRow[],
  moreMinor: bigint,
): Promise<bigint> {
  const { paidMinor, refundedMinor } = await goodsOf(tx, orderId);
  const back = entries.filter(({ kind }) => kind === 'REVERSED').reduce((sum, { delta }) => sum - delta, 0n);
  return reversedBy(paidMinor, refundedMinor + moreMinor, earning.delta, earning.rateBps ?? 0) - back;
}
