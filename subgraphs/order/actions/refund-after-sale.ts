import type { Tx } from '../../../platform/db.ts';
import type { Deps } from '../../../platform/subgraph.ts';
import { faults } from '../domain/return-window.ts';
import type { AfterSaleLineRow, AfterSaleRow } from '../store/after-sales.ts';
import { type LineProgressRow, progressOfOrders } from '../store/orders.ts';
import { type Held, type Party, stepAfterSale } from './move-after-sale.ts';
import { refundOrder } from './refund-order.ts';

/** Gives back what an after-sale whose order is held was granted. */
export async function refundAfterSale(
  deps: Deps,
  tx: Tx,
  held: Held,
  lines: readonly AfterSaleLineRow[],
  restock: boolean,
  party: Party,
  now: Date,
): Promise<AfterSaleRow> {
  const { order, afterSale } = held;
  const progress = await progressOfOrders(tx, [order.id]);
  const freight = freightGoesBack(progress, lines, afterSale.reason);
  const wish = { reason: 'AFTER_SALE', lines, freight, afterSaleId: afterSale.id, restock } as const;
  const refund = await refundOrder(deps, tx, order, wish, now);
  return (await stepAfterSale(deps, tx, held, 'REFUNDING', { party }, { refundId: refund.id }, now))
    .afterSale;
}

/**
 * Freight goes back with the last of the goods: when nothing was shipped for it, or when whoever sent the goods answers for
 * why all of them come back.
 */
export function freightGoesBack(
  progress: readonly LineProgressRow[],
  lines: readonly { readonly lineId: string; readonly quantity: number }[],
  reason: AfterSaleRow['reason'],
): boolean {
  const asked = new Map(lines.map(({ lineId, quantity }) => [lineId, quantity]));
  const all = progress.every((one) => one.refundedQuantity + (asked.get(one.lineId) ?? 0) === one.quantity);
  return all && (faults.includes(reason) || progress.every(({ shippedQuantity }) => shippedQuantity === 0));
}
