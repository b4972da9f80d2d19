import { byId, keyset } from '../../../platform/batching.ts';
import { type Connection, connect, type PageRequest } from '../../../platform/page.ts';
import type { Deps } from '../../../platform/subgraph.ts';
import { isPlatform, suppliesFor, type Viewer } from '../../../platform/viewer.ts';
import type { AfterSaleStatus } from '../domain/after-sale.ts';
import {
  type AfterSaleLineRow,
  type AfterSaleOwner,
  type AfterSaleRow,
  type AfterSaleStepRow,
  afterSalesById,
  afterSalesOf,
  afterSalesOfOrders,
  linesOfAfterSales,
  stepsOfAfterSales,
} from '../store/after-sales.ts';
import { linesById } from '../store/orders.ts';
import { by, byOrder, type ordersLoaders } from './orders.ts';

export type AfterSalePage = Connection<AfterSaleRow>;

/** Units that are asked for, with the goods' names. */
export type SeenAfterSaleLine = AfterSaleLineRow & {
  readonly productName: string;
  readonly variantName: string;
};

/** After-sales: for the goods' supplier, the platform, and those who see the order whole. */
export function afterSalesLoaders(
  { db }: Deps,
  viewer: Viewer,
  { order }: Pick<ReturnType<typeof ordersLoaders>, 'order'>,
) {
  const { pool } = db;
  return {
    afterSale: byId('ase', async (ids) => {
      const rows = await afterSalesById(pool, ids);
      const seen = await Promise.all(
        rows.map(async (row) => {
          if (suppliesFor(viewer, row.supplierId) || isPlatform(viewer)) return true;
          return (await order.load(row.orderId))?.sight === 'WHOLE';
        }),
      );
      return rows.filter((_, i) => seen[i]);
    }),
    /** Only for orders that the viewer sees whole. */
    afterSalesOf: byOrder<AfterSaleRow>((orderIds) => afterSalesOfOrders(pool, orderIds)),
    afterSaleLinesOf: by<SeenAfterSaleLine>(
      ({ afterSaleId }) => afterSaleId,
      async (ids) => {
        const rows = await linesOfAfterSales(pool, ids);
        const lines = await linesById(pool, [...new Set(rows.map(({ lineId }) => lineId))]);
        const names = new Map(lines.map((line) => [line.id, line]));
        return rows.map((row) => {
          const { productName = '', variantName = '' } = names.get(row.lineId) ?? {};
          return { ...row, productName, variantName };
        });
      },
    ),
    stepsOf: by<AfterSaleStepRow>(
      ({ afterSaleId }) => afterSaleId,
      (ids) => stepsOfAfterSales(pool, ids),
    ),
  };
}

/** A page of after-sales. */
export async function afterSalePage(
  { db }: Deps,
  owner: AfterSaleOwner,
  only: { readonly status: AfterSaleStatus | null; readonly breached: boolean },
  page: PageRequest,
): Promise<AfterSalePage> {
  const { behind, size } = keyset(page);
  return connect(await afterSalesOf(db.pool, owner, only, behind, size), page, (row) => [row.id]);
}
