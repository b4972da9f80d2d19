import { once } from '../../../platform/idempotency.ts';
import { isId } from '../../../platform/ids.ts';
import type { Deps } from '../../../platform/subgraph.ts';
import { requireUser, type Viewer } from '../../../platform/viewer.ts';
import type { Attribute, Medium } from '../domain/goods.ts';
import { faultInOptionNames, faultInVariants } from '../domain/product-shape.ts';
import { refuse, refuseInput } from '../errors.ts';
import { categoriesById } from '../store/categories.ts';
import { idempotencyKeys } from '../store/tables.ts';
import { enterProducts, type ProductToEnter, type VariantToEnter } from './enter-products.ts';
import { checkKey, conflict } from './input.ts';
import { requireOwnSupplier } from './own-supplier.ts';
import {
  checkedDetails,
  checkTerms,
  type OfferTerms,
  refuseFault,
  shapeOf,
  type VariantInput,
} from './product-input.ts';

export type CreateProduct = Omit<OfferTerms, 'wholesalePriceMinor'> & {
  readonly supplierId: string;
  readonly categoryId?: string | null | undefined;
  readonly name: string;
  readonly nameEn?: string | null | undefined;
  readonly description: string;
  readonly sections: readonly string[];
  readonly imageUrl?: string | null | undefined;
  readonly optionNames: readonly string[];
  readonly attributes: readonly Attribute[];
  readonly media: readonly Medium[];
  readonly variants: readonly VariantInput[];
  readonly wholesalePriceMinor?: bigint | null | undefined;
  readonly idempotencyKey: string;
};

/** Where goods go that are said to be of no kind. */
export const generalCategory = 'cat_00000000000000000000000000';

/** Enters a product with its variants and offers, and answers its id. Those who act for its supplier only. */
export async function createProduct(
  deps: Deps & { readonly viewer: Viewer },
  input: CreateProduct,
): Promise<{ id: string }> {
  const { viewer, db, clock } = deps;
  const actor = requireUser(viewer);
  await requireOwnSupplier(deps, input.supplierId);
  const { idempotencyKey: key, ...request } = input;
  checkKey(key);
  const product = checked(input);
  const { categoryId } = product;
  const kinds = isId('cat', categoryId) ? await categoriesById(db.pool, [categoryId]) : [];
  if (kinds.length === 0) return refuse('NOT_FOUND', ['categoryId']);
  const now = clock();
  const intention = { actor, action: 'createProduct', key, request, now };
  return db.transaction((tx) =>
    once(tx, idempotencyKeys, intention, conflict, async () => {
      const [entered] = await enterProducts(tx, [product], { actor, now });
      if (entered === undefined) throw new Error('No product was entered.');
      const [taken] = entered.skuTaken;
      return taken === undefined ? { id: entered.id } : refuse('SKU_TAKEN', ['variants', taken, 'sku']);
    }),
  );
}

function checked(input: CreateProduct): ProductToEnter {
  const { supplierId, optionNames, attributes, media } = input;
  refuseFault(faultInOptionNames(optionNames));
  const variants = input.variants.length > 0 ? given(input) : [onlyOne(input)];
  return {
    supplierId,
    categoryId: input.categoryId ?? generalCategory,
    ...checkedDetails({
      name: input.name,
      nameEn: input.nameEn ?? null,
      description: input.description,
      sections: input.sections,
      imageUrl: input.imageUrl ?? null,
      // Copied, since an input's objects have no prototype and the rows that go into the database are compared.
      attributes: attributes.map(({ key, values }) => ({ key, values: [...values] })),
      media: media.map(({ kind, url, alt }) => ({ kind, url, alt })),
    }),
    optionNames,
    variants,
  };
}

function given({ variants, optionNames, wholesalePriceMinor }: CreateProduct): VariantToEnter[] {
  refuseFault(faultInVariants(variants.map(shapeOf), optionNames.length));
  if (wholesalePriceMinor !== null && wholesalePriceMinor !== undefined) {
    refuseInput(
      ['wholesalePriceMinor'],
      'Each of the variants has an offer of its own.',
      '已有规格时，请在各规格中设置供货条件。',
    );
  }
  return variants.map((variant, index) => {
    const offer = variant.offer ?? null;
    if (offer !== null) checkTerms(offer, ['variants', index, 'offer']);
    return { ...shapeOf(variant), offer };
  });
}

/** The variant of a product that comes in one shape. */
function onlyOne(input: CreateProduct): VariantToEnter {
  const { optionNames, wholesalePriceMinor = null, currency, visibility, initialStock } = input;
  if (optionNames.length > 0) {
    refuseInput(['variants'], 'A product with options has variants.', '有选项的商品须有规格。');
  }
  const plain = { sku: null, barcode: null, optionValues: [] };
  if (wholesalePriceMinor === null) {
    if (initialStock === 0) return { ...plain, offer: null };
    return refuseInput(['initialStock'], 'Only what is offered has stock.', '未供货的商品没有库存。');
  }
  const offer = { wholesalePriceMinor, currency, visibility, initialStock };
  checkTerms(offer);
  return { ...plain, offer };
}
