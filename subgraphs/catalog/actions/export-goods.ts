import { stringify } from 'csv-stringify/sync';
import { gatewayError } from '../../../platform/errors.ts';
import { isId } from '../../../platform/ids.ts';
import type { Deps } from '../../../platform/subgraph.ts';
import { suppliesFor, type Viewer } from '../../../platform/viewer.ts';
import { attributesText, columnsOf, decimalOf, defused } from '../domain/csv-rows.ts';
import type { ImportKind } from '../domain/import-status.ts';
import { type SuppliedGoods, suppliedGoods } from '../store/imported-goods.ts';

/** Some rows of a file, and where the next ones begin. */
export type CsvPage = {
  readonly header: string;
  readonly csv: string;
  readonly endCursor: string | null;
  readonly hasNextPage: boolean;
};

const mostRows = 1_000;

/** A page of a supplier's goods as rows of a file that can be brought in again. Null for who does not act for it. */
export async function exportGoods(
  { db, viewer }: Deps & { readonly viewer: Viewer },
  kind: ImportKind,
  supplierId: string,
  { first, after }: { readonly first: number; readonly after: string | null },
): Promise<CsvPage | null> {
  if (!isId('sup', supplierId) || !suppliesFor(viewer, supplierId)) return null;
  if (first < 1 || first > mostRows) {
    throw gatewayError(
      'PAGE_TOO_LARGE',
      'first must be between 1 and 1000.',
      'first 必须在 1 到 1000 之间。',
    );
  }
  if (after !== null && !isId('var', after)) {
    throw gatewayError('UNKNOWN_CURSOR', 'This cursor is not of this list.', '游标不属于此列表。');
  }
  const found = await suppliedGoods(db.pool, supplierId, after, first + 1);
  const page = found.slice(0, first);
  const columns = columnsOfExport[kind];
  const rows = page.filter((goods) => kind === 'PRODUCTS' || goods.wholesaleMinor !== null);
  return {
    header: stringify([columns]),
    csv: stringify(rows.map((goods) => columns.map((column) => defused(cells[column]?.(goods) ?? '')))),
    endCursor: page.at(-1)?.id ?? null,
    hasNextPage: found.length > first,
  };
}

const { PRODUCTS, OFFERS } = columnsOf;
const columnsOfExport: Readonly<Record<ImportKind, readonly string[]>> = {
  // The stock of a product's row is what its offer begins with: it says nothing of one that is there.
  PRODUCTS: [...PRODUCTS.required, ...PRODUCTS.optional].filter((column) => column !== 'stock'),
  OFFERS: [...OFFERS.required, ...OFFERS.optional],
};

const cells: Readonly<Record<string, (goods: SuppliedGoods) => string | null>> = {
  sku: ({ sku }) => sku,
  name: ({ name }) => name,
  name_en: ({ nameEn }) => nameEn,
  category: ({ category }) => category,
  description: ({ description }) => description,
  barcode: ({ barcode }) => barcode,
  attributes: ({ attributes }) => attributesText(attributes),
  image_url: ({ imageUrl }) => imageUrl,
  wholesale: ({ wholesaleMinor }) => (wholesaleMinor === null ? null : decimalOf(wholesaleMinor)),
  currency: ({ currency }) => currency,
  visibility: ({ visibility }) => visibility,
  status: ({ status }) => status,
  low_threshold: ({ lowThreshold }) => (lowThreshold === null ? null : String(lowThreshold)),
};
