import type { Tx } from '../../../platform/db.ts';
import type { Deps } from '../../../platform/subgraph.ts';
import { isPlatform, suppliesFor, type Viewer, worksFor } from '../../../platform/viewer.ts';
import { type AfterSaleStatus, afterSaleMayBecome } from '../domain/after-sale.ts';
import { refuse } from '../errors.ts';
import { type AfterSaleChange, afterSaleUpdated } from '../events.ts';
import {
  type AfterSaleRow,
  type AfterSaleStepRow,
  afterSalesById,
  appendStep,
  linesOfAfterSales,
  moveAfterSale,
} from '../store/after-sales.ts';
import { lockOrder, type OrderRow } from '../store/orders.ts';

/** Who takes a step. */
export type Party = AfterSaleStepRow['party'];

/** An after-sale whose order is held, so that everybody who moves it takes turns. */
export type Held = { readonly order: OrderRow; readonly afterSale: AfterSaleRow };

/** Holds the order of an after-sale, and reads it anew. */
export async function holdAfterSale(tx: Tx, seen: AfterSaleRow): Promise<Held> {
  const order = await lockOrder(tx, seen.orderId);
  const [afterSale] = await afterSalesById(tx, [seen.id]);
  if (order === null || afterSale === undefined) return refuse('NOT_FOUND', ['afterSaleId']);
  return { order, afterSale };
}

const final: readonly AfterSaleStatus[] = ['CLOSED', 'REJECTED', 'WITHDRAWN'];

/** Takes a step with an after-sale that is held, writes it down and tells of it. Refuses what the table does not have. */
export async function stepAfterSale(
  deps: Deps,
  tx: Tx,
  { order, afterSale }: Held,
  to: AfterSaleStatus,
  by: { readonly party: Party; readonly note?: string; readonly change?: AfterSaleChange },
  more: Partial<AfterSaleRow>,
  now: Date,
): Promise<Held> {
  if (!afterSaleMayBecome(afterSale.status, to))
    return refuse('WRONG_STATE', ['afterSaleId'], { status: afterSale.status });
  const change = { ...more, status: to, closedAt: final.includes(to) ? now : null };
  const { id: afterSaleId, merchantId } = afterSale;
  await moveAfterSale(tx, afterSaleId, change);
  const { party, note = '' } = by;
  const breach = by.change === 'BREACHED';
  await appendStep(tx, { afterSaleId, merchantId, status: to, party, note, breach, at: now });
  const moved = { ...afterSale, ...change };
  const lines = await linesOfAfterSales(tx, [afterSaleId]);
  await deps.outbox.append(tx, [afterSaleUpdated(moved, lines, by.change ?? to, now)]);
  return { order, afterSale: moved };
}

/** As whom somebody answers an after-sale: for the supplier, or the merchant; refuses everybody else. */
export function answeringParty(viewer: Viewer, { supplierId, merchantId }: AfterSaleRow): Party {
  if (suppliesFor(viewer, supplierId)) return 'SUPPLIER';
  if (worksFor(viewer, merchantId, ['MERCHANT_OWNER', 'MERCHANT_STAFF'])) return 'MERCHANT';
  return isPlatform(viewer) ? 'PLATFORM' : refuse('FORBIDDEN', ['afterSaleId']);
}
