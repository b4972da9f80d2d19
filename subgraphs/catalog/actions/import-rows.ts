import type { Tx } from '../../../platform/db.ts';
import type { Deps } from '../../../platform/subgraph.ts';
import {
  type CsvRow,
  isFault,
  type OfferOfRow,
  type ProductOfRow,
  type RowFault,
  readOffer,
  readProduct,
} from '../domain/csv-rows.ts';
import { isCurrency } from '../domain/places.ts';
import {
  categoryIdsByKey,
  changeBarcodes,
  changeOffers,
  changeProducts,
  changeThresholds,
  type KnownGoods,
  knownGoods,
} from '../store/imported-goods.ts';
import { type ImportRow, insertErrors } from '../store/imports.ts';
import { insertOffers, receiveFirstStock } from '../store/offers.ts';
import { variantsById, variantsOfProducts } from '../store/variants.ts';
import { enterProducts, offerOf, searchColumns } from './enter-products.ts';
import { relistProducts } from './relist-offer.ts';

/** What became of some rows. */
export type Brought = { readonly created: number; readonly changed: number; readonly errors: number };

type Importing = { readonly deps: Deps; readonly one: ImportRow; readonly now: Date };
type Numbered<Said> = Said & { readonly row: number };
type Outcome = {
  readonly created: number;
  readonly changed: number;
  readonly faults: readonly Numbered<RowFault>[];
};

const generalCategory = 'cat_00000000000000000000000000';

/** Brings rows in, as far as they are right, in a fixed number of statements. A dry run does the same, and undoes it. */
export async function importRows(
  deps: Deps,
  tx: Tx,
  one: ImportRow,
  rows: readonly CsvRow[],
  first: number,
): Promise<Brought> {
  const importing = { deps, one, now: deps.clock() };
  const { created, changed, faults } = await undone(one.dryRun, tx, (attempt) =>
    one.kind === 'PRODUCTS'
      ? bringProducts(attempt, importing, rows, first)
      : bringOffers(attempt, importing, rows, first),
  );
  await insertErrors(
    tx,
    faults.map(({ row, column, code, en, zh }) => {
      const value = [...(rows[row - first]?.[column] ?? '')].slice(0, 100).join('');
      return { importId: one.id, row, column, code, message: en, messageZh: zh, value };
    }),
  );
  return { created, changed, errors: faults.length };
}

/** Runs something in a savepoint, and takes it back when it was only to be tried. */
async function undone(dry: boolean, tx: Tx, story: (attempt: Tx) => Promise<Outcome>): Promise<Outcome> {
  if (!dry) return story(tx);
  class Undo extends Error {}
  let outcome: Outcome | undefined;
  await tx
    .transaction(async (attempt) => {
      outcome = await story(attempt);
      throw new Undo();
    })
    .catch((error: unknown) => {
      if (!(error instanceof Undo)) throw error;
    });
  if (outcome === undefined) throw new Error('A dry run came to nothing.');
  return outcome;
}

async function bringProducts(
  tx: Tx,
  importing: Importing,
  rows: readonly CsvRow[],
  first: number,
): Promise<Outcome> {
  const { said, faults } = readAll(rows, first, readProduct);
  const keys = [...new Set(said.flatMap(({ category }) => category ?? []))];
  const categoryIds = await categoryIdsByKey(tx, keys);
  const fits = said.filter((one) => {
    const wrong = faultAmong(one, categoryIds);
    if (wrong !== null) faults.push({ ...wrong, row: one.row });
    return wrong === null;
  });
  const { supplierId } = importing.one;
  const known = await knownBySku(
    tx,
    supplierId,
    fits.map(({ sku }) => sku),
  );
  const made = await makeProducts(
    tx,
    importing,
    fits.filter(({ sku }) => !known.has(sku)),
    categoryIds,
  );
  const met = fits.flatMap((one) => {
    const goods = known.get(one.sku);
    return goods === undefined ? [] : [{ one, goods }];
  });
  const renewed = await renewProducts(tx, importing, met, categoryIds);
  return {
    created: made.created,
    changed: renewed.changed,
    faults: [...faults, ...made.faults, ...renewed.faults],
  };
}

/** What a row names that there is not. */
function faultAmong(
  { category, currency }: ProductOfRow,
  categoryIds: ReadonlyMap<string, string>,
): RowFault | null {
  if (category !== undefined && !categoryIds.has(category)) {
    return { column: 'category', code: 'UNKNOWN', en: 'There is no such category.', zh: '没有此类目。' };
  }
  if (currency !== undefined && !isCurrency(currency)) {
    return { column: 'currency', code: 'INVALID', en: 'An ISO 4217 code.', zh: '须为 ISO 4217 货币代码。' };
  }
  return null;
}

async function makeProducts(
  tx: Tx,
  { one, now }: Importing,
  rows: readonly Numbered<ProductOfRow>[],
  categoryIds: ReadonlyMap<string, string>,
): Promise<{ created: number; faults: Numbered<RowFault>[] }> {
  if (rows.length === 0) return { created: 0, faults: [] };
  const entered = await enterProducts(
    tx,
    rows.map(({ sku, name, nameEn, category, description, barcode, attributes, imageUrl, ...terms }) => ({
      ...{ name, nameEn: nameEn ?? null, description: description ?? '', imageUrl: imageUrl ?? null },
      ...{ attributes: attributes ?? [], sections: [], media: [], optionNames: [] },
      supplierId: one.supplierId,
      categoryId: categoryIds.get(category ?? '') ?? generalCategory,
      variants: [{ sku, barcode: barcode ?? null, optionValues: [], offer: termsOf(terms) }],
    })),
    { actor: one.createdBy, now },
  );
  const faults = entered.flatMap(({ skuTaken }, index) => {
    const row = rows[index]?.row ?? 0;
    return skuTaken.length === 0 ? [] : [{ ...skuTakenFault, row }];
  });
  return { created: rows.length - faults.length, faults };
}

const skuTakenFault: RowFault = {
  ...{ column: 'sku', code: 'TAKEN' },
  ...{ en: 'Somebody entered this SKU meanwhile.', zh: '此 SKU 刚被他人录入。' },
};

function termsOf({
  wholesaleMinor,
  currency,
  stock,
}: Pick<ProductOfRow, 'wholesaleMinor' | 'currency' | 'stock'>) {
  if (wholesaleMinor === undefined) return null;
  return {
    ...{ wholesalePriceMinor: wholesaleMinor, currency: currency ?? 'CNY', initialStock: stock ?? 0 },
    visibility: 'OPEN' as const,
  };
}

type Met = { readonly one: Numbered<ProductOfRow>; readonly goods: KnownGoods };

/** Changes what is there already, where a row says otherwise. */
async function renewProducts(
  tx: Tx,
  { deps, one: { createdBy }, now }: Importing,
  met: readonly Met[],
  categoryIds: ReadonlyMap<string, string>,
): Promise<{ changed: number; faults: Numbered<RowFault>[] }> {
  if (met.length === 0) return { changed: 0, faults: [] };
  const faults = met.flatMap(({ one, goods: { product, offer } }): Numbered<RowFault>[] => {
    if (product.status === 'ARCHIVED') return [{ ...archivedFault, row: one.row }];
    const other = one.currency !== undefined && offer !== null && offer.currency !== one.currency;
    return other ? [{ ...currencyFault, row: one.row }] : [];
  });
  const wrong = new Set(faults.map(({ row }) => row));
  const right = met.filter(({ one }) => !wrong.has(one.row));
  const products = right.flatMap(({ one, goods }) => changedProduct(one, goods, categoryIds) ?? []);
  const barcodes = right.flatMap(({ one: { barcode }, goods }) =>
    barcode === undefined || barcode === goods.barcode ? [] : [{ variantId: goods.variantId, barcode }],
  );
  const offers = right.flatMap(({ one: { wholesaleMinor }, goods: { offer } }) =>
    wholesaleMinor === undefined || offer === null || offer.wholesaleMinor === wholesaleMinor
      ? []
      : [{ id: offer.id, wholesaleMinor, visibility: undefined, status: undefined }],
  );
  const missing = right.filter(({ one, goods }) => goods.offer === null && one.wholesaleMinor !== undefined);
  await changeBarcodes(tx, barcodes);
  await changeOffers(tx, offers);
  await makeOffers(tx, missing, createdBy, now);
  const searched = new Set([
    ...products.map(({ id }) => id),
    ...right.flatMap(({ goods }) =>
      barcodes.some(({ variantId }) => variantId === goods.variantId) ? [goods.product.id] : [],
    ),
  ]);
  await changeProducts(tx, await withSearch(tx, right, products, searched, categoryIds), now);
  const known = new Map(right.map(({ goods: { product } }) => [product.id, product.categoryId]));
  const moved = products.filter(({ id, categoryId }) => known.get(id) !== categoryId);
  await relistProducts(
    deps,
    tx,
    moved.map(({ id }) => id),
    now,
  );
  const touched = new Set([
    ...right.filter(({ goods }) => searched.has(goods.product.id)),
    ...right.filter(({ goods }) => offers.some(({ id }) => id === goods.offer?.id)),
    ...missing,
  ]);
  return { changed: touched.size, faults };
}

const archivedFault: RowFault = {
  ...{ column: 'sku', code: 'TAKEN' },
  ...{ en: 'The product of this SKU is archived.', zh: '此 SKU 的商品已归档。' },
};
const currencyFault: RowFault = {
  ...{ column: 'currency', code: 'INVALID' },
  ...{ en: 'The currency of an offer stays.', zh: '供货货币不可更改。' },
};

type Details = ReturnType<typeof detailsOf>;

/** The product as a row has it; what the file has no column for stays. */
function detailsOf(one: ProductOfRow, { product }: KnownGoods, categoryIds: ReadonlyMap<string, string>) {
  return {
    id: product.id,
    name: one.name,
    nameEn: one.nameEn === undefined ? product.nameEn : one.nameEn,
    description: one.description ?? product.description,
    categoryId: categoryIds.get(one.category ?? '') ?? product.categoryId,
    attributes: one.attributes ?? product.attributes,
    imageUrl: one.imageUrl === undefined ? product.imageUrl : one.imageUrl,
  };
}

function changedProduct(
  one: ProductOfRow,
  goods: KnownGoods,
  categoryIds: ReadonlyMap<string, string>,
): Details | null {
  const details = detailsOf(one, goods, categoryIds);
  const { status: _, ...known } = goods.product;
  const same = (Object.keys(details) as (keyof Details)[]).every(
    (field) => canonical(details[field]) === canonical(known[field]),
  );
  return same ? null : details;
}

/** JSON in which the order of an object's fields does not matter: the database gives them in an order of its own. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

/** What the search knows of products, from all their variants as they stand now. */
async function withSearch(
  tx: Tx,
  right: readonly Met[],
  products: readonly Details[],
  searched: ReadonlySet<string>,
  categoryIds: ReadonlyMap<string, string>,
) {
  if (searched.size === 0) return [];
  const variants = await variantsOfProducts(tx, [...searched]);
  const said = new Map(products.map((product) => [product.id, product]));
  return [...searched].flatMap((id) => {
    const met = right.find(({ goods }) => goods.product.id === id);
    if (met === undefined) return [];
    const details = said.get(id) ?? detailsOf(met.one, met.goods, categoryIds);
    const own = variants.filter(({ productId }) => productId === id);
    return [{ ...details, ...searchColumns({ ...details, variants: own }) }];
  });
}

async function makeOffers(tx: Tx, missing: readonly Met[], actor: string, now: Date): Promise<void> {
  if (missing.length === 0) return;
  const rows = await variantsById(
    tx,
    missing.map(({ goods }) => goods.variantId),
  );
  const made = missing.flatMap(({ one, goods }) => {
    const terms = termsOf(one);
    const variant = rows.find(({ id }) => id === goods.variantId);
    if (terms === null || variant === undefined) return [];
    return [{ offer: offerOf(variant, terms, now), quantity: terms.initialStock }];
  });
  await insertOffers(
    tx,
    made.map(({ offer }) => offer),
  );
  const stocks = made.map(({ offer, quantity }) => ({ offerId: offer.id, quantity }));
  await receiveFirstStock(tx, stocks, actor, now);
}

async function bringOffers(
  tx: Tx,
  { one: { supplierId }, now }: Importing,
  rows: readonly CsvRow[],
  first: number,
): Promise<Outcome> {
  const { said, faults } = readAll(rows, first, readOffer);
  const known = await knownBySku(
    tx,
    supplierId,
    said.map(({ sku }) => sku),
  );
  const met = said.flatMap((one) => {
    const offer = known.get(one.sku)?.offer;
    if (offer == null) faults.push({ ...unknownFault, row: one.row });
    return offer == null ? [] : [{ one, offer }];
  });
  const terms = met
    .filter(({ one, offer }) => changesTerms(one, offer))
    .map(({ one: { wholesaleMinor, visibility, status }, offer }) => ({
      ...{ id: offer.id, visibility, status },
      wholesaleMinor: wholesaleMinor ?? offer.wholesaleMinor,
    }));
  await changeOffers(tx, terms);
  const thresholds = met.flatMap(({ one: { lowThreshold }, offer }) =>
    lowThreshold === undefined ? [] : [{ offerId: offer.id, lowThreshold }],
  );
  const lowered = await changeThresholds(tx, thresholds, now);
  const touched = new Set([...terms.map(({ id }) => id), ...lowered]);
  return { created: 0, changed: touched.size, faults };
}

const unknownFault: RowFault = {
  ...{ column: 'sku', code: 'UNKNOWN' },
  ...{ en: 'You offer nothing under this SKU.', zh: '没有此 SKU 的供货。' },
};

function changesTerms(one: OfferOfRow, offer: NonNullable<KnownGoods['offer']>): boolean {
  const { wholesaleMinor, visibility, status } = one;
  return (
    (wholesaleMinor !== undefined && wholesaleMinor !== offer.wholesaleMinor) ||
    (visibility !== undefined && visibility !== offer.visibility) ||
    (status !== undefined && status !== offer.status)
  );
}

async function knownBySku(tx: Tx, supplierId: string, skus: readonly string[]) {
  const found = skus.length === 0 ? [] : await knownGoods(tx, supplierId, skus);
  return new Map(found.map((goods) => [goods.sku, goods]));
}

/** Reads rows. Of those of one SKU the last counts, as it would if they were brought in one after the other. */
function readAll<Said extends { readonly sku: string }>(
  rows: readonly CsvRow[],
  first: number,
  read: (row: CsvRow) => Said | RowFault,
) {
  const faults: Numbered<RowFault>[] = [];
  const bySku = new Map<string, Numbered<Said>>();
  for (const [index, row] of rows.entries()) {
    const one = read(row);
    if (isFault(one)) faults.push({ ...one, row: first + index });
    else bySku.set(one.sku, { ...one, row: first + index });
  }
  return { said: [...bySku.values()], faults };
}
