import type { Tx } from '../../../platform/db.ts';
import { isId } from '../../../platform/ids.ts';
import { suppliesFor, type Viewer } from '../../../platform/viewer.ts';
import { refuse } from '../errors.ts';
import { changeProduct, lockProduct, type ProductRow } from '../store/products.ts';
import { variantsOfProducts } from '../store/variants.ts';
import { searchColumns } from './enter-products.ts';

/** Holds a product that the viewer supplies, until the transaction ends; everybody else is refused. */
export async function holdProduct(
  tx: Tx,
  viewer: Viewer,
  productId: string,
  path: readonly string[] = ['productId'],
): Promise<ProductRow> {
  const product = isId('prd', productId) ? await lockProduct(tx, productId) : null;
  if (product === null) return refuse('NOT_FOUND', path);
  if (!suppliesFor(viewer, product.supplierId)) return refuse('FORBIDDEN', path);
  return product;
}

/** The same, of one that is offered still. */
export async function holdActiveProduct(
  tx: Tx,
  viewer: Viewer,
  productId: string,
  path?: readonly string[],
): Promise<ProductRow> {
  const product = await holdProduct(tx, viewer, productId, path);
  return product.status === 'ACTIVE' ? product : refuse('PRODUCT_ARCHIVED', path ?? ['productId']);
}

/** Writes what the search knows of a product that is held, as its rows stand now. */
export async function refreshSearch(tx: Tx, product: ProductRow, now: Date): Promise<void> {
  const variants = await variantsOfProducts(tx, [product.id]);
  await changeProduct(tx, product.id, { ...searchColumns({ ...product, variants }), updatedAt: now });
}
