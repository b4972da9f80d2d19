import type { Tx } from '../../../platform/db.ts';
import { once } from '../../../platform/idempotency.ts';
import { newId } from '../../../platform/ids.ts';
import type { Deps } from '../../../platform/subgraph.ts';
import { requireUser, type Viewer } from '../../../platform/viewer.ts';
import { faultInVariant, mostVariants, type VariantShape } from '../domain/product-shape.ts';
import { refuse, refuseInput } from '../errors.ts';
import type { ProductRow } from '../store/products.ts';
import { idempotencyKeys } from '../store/tables.ts';
import { variantsOfProducts } from '../store/variants.ts';
import { enterVariants, variantRow } from './enter-products.ts';
import { holdActiveProduct, refreshSearch } from './hold-product.ts';
import { checkKey, conflict } from './input.ts';
import { checkTerms, refuseFault, shapeOf, type VariantInput } from './product-input.ts';

export type AddVariant = {
  readonly productId: string;
  readonly variant: VariantInput;
  readonly idempotencyKey: string;
};

/** Adds a variant to a product and answers its id. Those who act for its supplier only. */
export async function addVariant(
  { viewer, db, clock }: Deps & { readonly viewer: Viewer },
  input: AddVariant,
): Promise<{ id: string }> {
  const actor = requireUser(viewer);
  const { idempotencyKey: key, ...request } = input;
  checkKey(key);
  const now = clock();
  const intention = { actor, action: 'addVariant', key, request, now };
  return db.transaction((tx) =>
    once(tx, idempotencyKeys, intention, conflict, async () => {
      const product = await holdActiveProduct(tx, viewer, input.productId);
      const shape = shapeOf(input.variant);
      const offer = input.variant.offer ?? null;
      refuseFault(faultInVariant(shape, product.optionNames.length), ['variant']);
      if (offer !== null) checkTerms(offer, ['variant', 'offer']);
      await checkRoom(tx, product, shape);
      const row = variantRow(product, shape, newId('var', now), now);
      const taken = await enterVariants(tx, [{ row, offer }], { actor, now });
      if (taken.size > 0) return refuse('SKU_TAKEN', ['variant', 'sku']);
      await refreshSearch(tx, product, now);
      return { id: row.id };
    }),
  );
}

/** Refuses what a product, which is held, has already, or has too many of. */
async function checkRoom(tx: Tx, { id }: ProductRow, { optionValues }: VariantShape): Promise<void> {
  const variants = await variantsOfProducts(tx, [id]);
  if (variants.length >= mostVariants) {
    refuseInput(['productId'], 'A product has at most 100 variants.', '一个商品最多 100 个规格。');
  }
  const combination = JSON.stringify(optionValues);
  if (variants.some((variant) => JSON.stringify(variant.optionValues) === combination)) {
    refuse('OPTIONS_TAKEN', ['variant', 'optionValues']);
  }
}
