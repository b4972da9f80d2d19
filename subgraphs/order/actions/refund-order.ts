import type { Tx } from '../../../platform/db.ts';
import type { Deps } from '../../../platform/subgraph.ts';
import { type LineRefund, lineRefund, type RefundReason } from '../domain/refund.ts';
import { orderRefunded } from '../events.ts';
import { refundSeat } from '../store/group-buying.ts';
import {
  type LineProgressRow,
  linesOfOrders,
  moveOrder,
  type OrderLineRow,
  type OrderRow,
  progressOfOrders,
} from '../store/orders.ts';
import { capturedPayment } from '../store/payments.ts';
import { creditLines, type RefundRow, refundedFreight } from '../store/refunds.ts';
import { reversePoints } from './earn-points.ts';
import { requestRefund } from './request-refund.ts';
import { settleFulfillment } from './settle-fulfillment.ts';
import { givePointsOfRefund } from './spend-points.ts';

/** What of an order goes back, and why. */
export type RefundWish = {
  readonly reason: RefundReason;
  readonly lines: readonly {
    readonly lineId: string;
    readonly quantity: number;
    /** How many of them were never shipped; all, unless an after-sale says otherwise. */
    readonly unshipped?: number;
  }[];
  /** Whether the freight that has not gone back yet goes back as well. */
  readonly freight: boolean;
  readonly afterSaleId?: string | null;
  /** Whether units that came back can be sold again; those that were never shipped always can. */
  readonly restock: boolean;
};

type Part = LineRefund & { readonly unshipped: number; readonly restocked: number };

/**
 * Gives back units of an order that is held, at what was paid for them, to the fen; with the points that were spent on
 * them. What has been decided counts at once, whenever the provider moves the money. An order of which nothing is left to
 * ship comes to where the rest of its goods are.
 */
export async function refundOrder(
  deps: Deps,
  tx: Tx,
  order: OrderRow,
  wish: RefundWish,
  now: Date,
): Promise<RefundRow> {
  const [lines, progress] = [await linesOfOrders(tx, [order.id]), await progressOfOrders(tx, [order.id])];
  const parts = partsOf(wish, lines, progress);
  const goodsMinor = parts.reduce((sum, part) => sum + part.goodsMinor, 0n);
  const points = parts.reduce((sum, part) => sum + part.points, 0n);
  const freightMinor = wish.freight ? order.freightMinor - (await refundedFreight(tx, order.id)) : 0n;
  const amountMinor = goodsMinor + freightMinor;
  await creditLines(tx, parts);
  await moveOrder(tx, order.id, { refundedMinor: order.refundedMinor + amountMinor });
  const refund = await requestRefund(
    deps,
    tx,
    order,
    {
      paymentId: (await capturedPayment(tx, order.id))?.id ?? null,
      afterSaleId: wish.afterSaleId ?? null,
      reason: wish.reason,
      ...{ amountMinor, goodsMinor, freightMinor, points },
      lines: parts.map(({ unshipped: _, ...part }) => part),
    },
    now,
  );
  await givePointsOfRefund(tx, order, refund, now);
  await reversePoints(deps, tx, order, refund.id, now);
  const full = isFull(progress, parts);
  if (full && order.groupBuyTeamId !== null) await refundSeat(tx, order.id);
  await deps.outbox.append(tx, [orderRefunded(order, toldOf(refund, full, lines, parts), now)]);
  await settleFulfillment(deps, tx, order, now);
  return refund;
}

function partsOf(
  wish: RefundWish,
  lines: readonly OrderLineRow[],
  progress: readonly LineProgressRow[],
): Part[] {
  const wished = new Map(wish.lines.map((one) => [one.lineId, one]));
  const progressById = new Map(progress.map((one) => [one.lineId, one]));
  const parts = lines.flatMap((line) => {
    const one = wished.get(line.id);
    const at = progressById.get(line.id);
    if (one === undefined || at === undefined) return [];
    const { quantity, unshipped = quantity } = one;
    const { totalMinor: paidMinor, points } = line;
    const { refundedQuantity } = at;
    const sold = { lineId: line.id, quantity: line.quantity, paidMinor, points, refundedQuantity };
    const restocked = wish.restock ? quantity : unshipped;
    return [{ ...lineRefund(sold, quantity), unshipped, restocked }];
  });
  if (parts.length !== wish.lines.length)
    throw new Error('A line that is not of the order cannot be refunded.');
  return parts;
}

/** Whether no unit is left that was not refunded. */
function isFull(progress: readonly LineProgressRow[], parts: readonly Part[]): boolean {
  const now = new Map(parts.map(({ lineId, quantity }) => [lineId, quantity]));
  return progress.every((one) => one.refundedQuantity + (now.get(one.lineId) ?? 0) === one.quantity);
}

function toldOf(
  { id: refundId, reason, amountMinor, freightMinor, points }: RefundRow,
  full: boolean,
  lines: readonly OrderLineRow[],
  parts: readonly Part[],
) {
  const offers = new Map(lines.map(({ id, offerId }) => [id, offerId]));
  return {
    refundId,
    reason,
    amountMinor: `${amountMinor}`,
    freightMinor: `${freightMinor}`,
    points: `${points}`,
    full,
    lines: parts.map(({ lineId, quantity, restocked, ...part }) => ({
      ...{ lineId, quantity, restocked, offerId: offers.get(lineId) ?? null },
      goodsMinor: `${part.goodsMinor}`,
      points: `${part.points}`,
    })),
  };
}

/** Everything of an order that has not gone back yet, as it is before anything was shipped. */
export async function everythingLeft(tx: Tx, orderId: string): Promise<RefundWish['lines']> {
  const progress = await progressOfOrders(tx, [orderId]);
  return progress
    .map(({ lineId, quantity, refundedQuantity }) => ({ lineId, quantity: quantity - refundedQuantity }))
    .filter(({ quantity }) => quantity > 0);
}
