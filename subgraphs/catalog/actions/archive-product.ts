import { violatedConstraint } from '../../../platform/db.ts';
import type { Deps } from '../../../platform/subgraph.ts';
import { requireUser, type Viewer } from '../../../platform/viewer.ts';
import { refuse } from '../errors.ts';
import { archiveWhole } from '../store/products.ts';
import { holdProduct } from './hold-product.ts';

/** Offers a product no more, unless it is on a shelf. Those who act for its supplier only. */
export async function archiveProduct(
  { viewer, db, clock }: Deps & { readonly viewer: Viewer },
  productId: string,
): Promise<{ id: string }> {
  requireUser(viewer);
  try {
    return await db.transaction(async (tx) => {
      const product = await holdProduct(tx, viewer, productId);
      if (product.status !== 'ARCHIVED') await archiveWhole(tx, productId, clock());
      return { id: productId };
    });
  } catch (error) {
    // A trigger looks: whoever lists it at this moment takes turns with it at the product's row.
    if (violatedConstraint(error) === 'products_listed') return refuse('PRODUCT_LISTED', ['productId']);
    throw error;
  }
}
