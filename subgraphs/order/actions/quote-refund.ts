import type { Deps } from '../../../platform/subgraph.ts';
import { type LineRefund, lineRefund } from '../domain/refund.ts';
import type { AfterSaleReason } from '../domain/return-window.ts';
import { refuse, refuseInput } from '../errors.ts';
import {
  couponsOfOrders,
  linesOfOrders,
  type OrderCouponRow,
  progressOfOrders,
  type SeenOrder,
} from '../store/orders.ts';
import { refundedFreight } from '../store/refunds.ts';
import { earnedPointsReversal } from './earn-points.ts';
import { freightGoesBack } from './refund-after-sale.ts';

/** Everything that refunding units of an order would move. */
export type RefundQuote = {
  readonly order: SeenOrder;
  readonly lines: readonly LineRefund[];
  readonly goodsMinor: bigint;
  readonly freightMinor: bigint;
  readonly points: bigint;
  readonly earnedPointsReversed: bigint;
  readonly coupons: readonly OrderCouponRow[];
};

/** What refunding units of an order would move, by the very arithmetic that then moves it. Nothing is done. */
export async function quoteRefund(
  { db }: Deps,
  order: SeenOrder | null,
  wish: {
    readonly lines: readonly { readonly lineId: string; readonly quantity: number }[];
    readonly reason: AfterSaleReason;
  },
): Promise<RefundQuote> {
  if (order === null || order.sight !== 'WHOLE') return refuse('NOT_FOUND', ['orderId']);
  if (order.paidAt === null) return refuse('WRONG_STATE', ['orderId'], { status: order.status });
  const [rows, progress] = await Promise.all([
    linesOfOrders(db.pool, [order.id]),
    progressOfOrders(db.pool, [order.id]),
  ]);
  const lines = wish.lines.map(({ lineId, quantity }, index) => {
    const line = rows.find(({ id }) => id === lineId);
    const at = progress.find((one) => one.lineId === lineId);
    if (line === undefined || at === undefined) return refuse('NOT_FOUND', ['lines', index, 'lineId']);
    if (quantity < 1 || at.refundedQuantity + quantity > at.quantity)
      return refuseInput(['lines', index, 'quantity'], 'Not so many are left.', '剩余可退数量不足。');
    const { totalMinor: paidMinor, points } = line;
    const { refundedQuantity } = at;
    return lineRefund({ lineId, quantity: line.quantity, paidMinor, points, refundedQuantity }, quantity);
  });
  const goodsMinor = lines.reduce((sum, line) => sum + line.goodsMinor, 0n);
  const freight = freightGoesBack(progress, wish.lines, wish.reason);
  const full = progress.every(
    (one) =>
      one.refundedQuantity + (wish.lines.find(({ lineId }) => lineId === one.lineId)?.quantity ?? 0) ===
      one.quantity,
  );
  return {
    order,
    lines,
    goodsMinor,
    freightMinor: freight ? order.freightMinor - (await refundedFreight(db.pool, order.id)) : 0n,
    points: lines.reduce((sum, line) => sum + line.points, 0n),
    earnedPointsReversed: await earnedPointsReversal(db.pool, order.id, goodsMinor),
    coupons: full ? await couponsOfOrders(db.pool, [order.id]) : [],
  };
}
