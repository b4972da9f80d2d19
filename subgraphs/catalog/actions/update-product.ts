import { isId } from '../../../platform/ids.ts';
import type { Deps } from '../../../platform/subgraph.ts';
import { requireUser, type Viewer } from '../../../platform/viewer.ts';
import type { Attribute, Medium } from '../domain/goods.ts';
import { refuse } from '../errors.ts';
import { categoriesById } from '../store/categories.ts';
import { changeProduct, type ProductRow } from '../store/products.ts';
import { holdActiveProduct, refreshSearch } from './hold-product.ts';
import { checkedDetails } from './product-input.ts';
import { relistProducts } from './relist-offer.ts';

type Given<Value> = Value | null | undefined;

export type UpdateProduct = {
  readonly productId: string;
  readonly categoryId?: Given<string>;
  readonly name?: Given<string>;
  readonly nameEn?: Given<string>;
  readonly description?: Given<string>;
  readonly sections?: Given<readonly string[]>;
  readonly imageUrl?: Given<string>;
  readonly attributes?: Given<readonly Attribute[]>;
  readonly media?: Given<readonly Medium[]>;
};

/** Changes what is given of a product. Those who act for its supplier only. */
export async function updateProduct(
  deps: Deps & { readonly viewer: Viewer },
  input: UpdateProduct,
): Promise<{ id: string }> {
  const { viewer, db, clock } = deps;
  requireUser(viewer);
  const { productId, categoryId } = input;
  return db.transaction(async (tx) => {
    const product = await holdActiveProduct(tx, viewer, productId);
    const change = changeIn(input);
    if (categoryId !== null && categoryId !== undefined) {
      const kinds = isId('cat', categoryId) ? await categoriesById(tx, [categoryId]) : [];
      if (kinds.length === 0) return refuse('NOT_FOUND', ['categoryId']);
      Object.assign(change, { categoryId });
    }
    if (Object.keys(change).length === 0) return { id: productId };
    await changeProduct(tx, productId, change);
    await refreshSearch(tx, { ...product, ...change }, clock());
    // Another kind of goods is tested for other things: nothing stays on a shelf by moving there and back.
    if ((change.categoryId ?? product.categoryId) !== product.categoryId) {
      await relistProducts(deps, tx, [productId], clock());
    }
    return { id: productId };
  });
}

/** What is given, checked. Null removes what a product may be without; elsewhere it is as good as nothing. */
function changeIn(input: UpdateProduct): Partial<ProductRow> {
  const { name, nameEn, description, sections, imageUrl, attributes, media } = input;
  const { sections: keys, ...details } = checkedDetails({
    ...(name === null || name === undefined ? {} : { name }),
    ...(nameEn === undefined ? {} : { nameEn }),
    ...(description === null || description === undefined ? {} : { description }),
    ...(sections === null || sections === undefined ? {} : { sections }),
    ...(imageUrl === undefined ? {} : { imageUrl }),
    ...(attributes === null || attributes === undefined
      ? {}
      : { attributes: attributes.map(({ key, values }) => ({ key, values: [...values] })) }),
    ...(media === null || media === undefined
      ? {}
      : { media: media.map(({ kind, url, alt }) => ({ kind, url, alt })) }),
  });
  return { ...details, ...(keys === undefined ? {} : { sections: [...keys] }) };
}
