import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../../platform/ids.ts';
import { anonymous, serviceViewer, type Viewer } from '../../platform/viewer.ts';
import { person } from '../support/alone.ts';
import { key, type Merchant, openShelf, platform, type Shelf } from './shelf.ts';

let shelf: Shelf;
let ours: Merchant;
let theirs: Merchant;

beforeAll(async () => {
  shelf = await openShelf();
  ours = await shelf.merchant();
  theirs = await shelf.merchant();
});
afterAll(() => shelf.close());

const general = 'cat_00000000000000000000000000';
const variantFields = `id sku barcode status options { name value }
  offer { id visibility status wholesalePrice { amountMinor currency } }`;
const lipstick = (name = '口红') => ({
  supplierId: shelf.supplierId,
  name,
  nameEn: 'Lipstick',
  optionNames: ['色号', '规格'],
  attributes: [
    { key: 'skin-type', values: ['干性', '敏感肌'] },
    { key: 'season', values: ['冬'] },
  ],
  media: [
    { kind: 'IMAGE', url: 'https://example.com/a.png', alt: '正面' },
    { kind: 'VIDEO', url: 'https://example.com/a.mp4', alt: '' },
  ],
  variants: [
    {
      sku: `RED-${key()}`,
      barcode: '4006381333931',
      optionValues: ['正红', '3g'],
      offer: { wholesalePriceMinor: 3_000, initialStock: 50 },
    },
    {
      sku: `PINK-${key()}`,
      optionValues: ['豆沙', '3g'],
      offer: { wholesalePriceMinor: 3_100, visibility: 'CONTRACTED' },
    },
    { sku: `NUDE-${key()}`, optionValues: ['裸色', '3g'] },
  ],
  idempotencyKey: key(),
});
const create = (input: object, fields = `id variants { ${variantFields} }`, viewer = shelf.supplier) =>
  shelf.change('createProduct', `product { ${fields} }`, input, viewer);
const plain = (rest: object = {}) => ({
  supplierId: shelf.supplierId,
  name: '面霜',
  wholesalePriceMinor: 2_000,
  idempotencyKey: key(),
  ...rest,
});
/** A product that comes in one shape and is offered. */
const made = async (rest: object = {}) => {
  const { product } = await create(plain(rest));
  const [variant] = product.variants;
  return { productId: product.id, variantId: variant.id, offerId: variant.offer?.id };
};
const put = (input: object, viewer = shelf.supplier) =>
  shelf.change(
    'putOffer',
    'offer { id status visibility wholesalePrice { amountMinor currency } }',
    { idempotencyKey: key(), ...input },
    viewer,
  );
const levelOf = async (offerId: string) =>
  shelf.sql`select on_hand, reserved from catalog.stock_levels where offer_id = ${offerId}`;
const counts = async () => {
  const [row] = await shelf.sql`select (select count(*)::int from catalog.products) as products,
    (select count(*)::int from catalog.product_variants) as variants,
    (select count(*)::int from catalog.supplier_offers) as offers,
    (select count(*)::int from catalog.stock_journal) as journal`;
  return row;
};

describe('entering a product', () => {
  test('with variants, offers and stock: all of it reads back, and the journal tells where the stock came from', async () => {
    const input = lipstick();
    const { product } = await create(
      input,
      `id status optionNames category { id key } attributes { key values } media { kind url alt } variants { ${variantFields} product { id } }`,
    );
    expect(product).toMatchObject({
      status: 'ACTIVE',
      optionNames: ['色号', '规格'],
      category: { id: general, key: 'general' },
      attributes: input.attributes,
      media: input.media,
    });
    const offers = [
      { visibility: 'OPEN', wholesalePrice: { amountMinor: 3_000, currency: 'CNY' } },
      { visibility: 'CONTRACTED', wholesalePrice: { amountMinor: 3_100, currency: 'CNY' } },
    ].map((offer) => ({ ...offer, id: expect.stringMatching(/^off_/), status: 'ACTIVE' }));
    expect(product.variants).toEqual(
      input.variants.map(({ sku, barcode = null, optionValues }, index) => ({
        id: expect.stringMatching(/^var_/),
        sku,
        barcode,
        options: [
          { name: '色号', value: optionValues[0] },
          { name: '规格', value: '3g' },
        ],
        status: 'ACTIVE',
        offer: offers[index] ?? null,
        product: { id: product.id },
      })),
    );
    const red = product.variants[0].offer.id;
    expect(await levelOf(red)).toEqual([{ on_hand: 50, reserved: 0 }]);
    const journal = await shelf.sql`select kind, on_hand_delta, on_hand_after, recorded_by
      from catalog.stock_journal where offer_id = ${red}`;
    expect(journal).toEqual([
      { kind: 'RECEIVED', on_hand_delta: 50, on_hand_after: 50, recorded_by: shelf.supplier.userId },
    ]);
  });

  test('without variants it has one, whose SKU is its id, offered when a price is given', async () => {
    const offered = (await create(plain({ initialStock: 7, currency: 'EUR', visibility: 'CONTRACTED' })))
      .product;
    expect(offered.variants).toEqual([
      {
        id: expect.stringMatching(/^var_/),
        sku: offered.id,
        barcode: null,
        status: 'ACTIVE',
        options: [],
        offer: {
          id: expect.stringMatching(/^off_/),
          visibility: 'CONTRACTED',
          status: 'ACTIVE',
          wholesalePrice: { amountMinor: 2_000, currency: 'EUR' },
        },
      },
    ]);
    expect(await levelOf(offered.variants[0].offer.id)).toEqual([{ on_hand: 7, reserved: 0 }]);
    const { product } = await create(plain({ wholesalePriceMinor: null }));
    expect(product.variants).toMatchObject([{ sku: product.id, offer: null }]);
  });

  test('one key ten times at once is one product with one lot of stock; another body is refused', async () => {
    const before = await counts();
    const input = lipstick();
    const answers = await Promise.all(Array.from({ length: 10 }, () => create(input)));
    expect(new Set(answers.map(({ product }) => product.id)).size).toBe(1);
    expect(await counts()).toEqual({
      products: before?.['products'] + 1,
      variants: before?.['variants'] + 3,
      offers: before?.['offers'] + 2,
      journal: before?.['journal'] + 1,
    });
    expect(await create({ ...input, name: '别的' })).toMatchObject({ code: 'IDEMPOTENCY_CONFLICT' });
  });

  test('a SKU that is taken is named, and nothing of the product stays', async () => {
    const first = lipstick();
    await create(first);
    const before = await counts();
    const second = lipstick();
    second.variants[1] = { ...second.variants[1], sku: first.variants[0]?.sku } as never;
    expect(await create(second)).toMatchObject({
      __typename: 'ConflictError',
      code: 'SKU_TAKEN',
      path: ['variants', '1', 'sku'],
    });
    expect(await counts()).toEqual(before);
    const other = await shelf.source();
    expect((await create({ ...second, supplierId: other.id }, 'id', other.people)).product.id).toMatch(
      /^prd_/,
    );
  });

  test('of twenty who enter the same two SKUs in either order at once, one does', async () => {
    const skus = [`A-${key()}`, `B-${key()}`];
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        create({
          ...plain({ wholesalePriceMinor: null }),
          optionNames: ['n'],
          variants: (index % 2 === 0 ? skus : skus.toReversed()).map((sku) => ({ sku, optionValues: [sku] })),
        }),
      ),
    );
    expect(answers.filter(({ product }) => product !== undefined)).toHaveLength(1);
    expect(answers.filter(({ code }) => code === 'SKU_TAKEN')).toHaveLength(19);
  });

  const variant = (rest: object = {}) => ({ sku: 'X-1', optionValues: [], ...rest });
  const many = (length: number) => Array.from({ length }, (_, index) => index);
  test.each([
    [{ categoryId: newId('cat', new Date()) }, 'NOT_FOUND', 'categoryId'],
    [{ categoryId: 'no id \u0000' }, 'NOT_FOUND', 'categoryId'],
    [{ optionNames: ['a', 'b', 'c', 'd'] }, 'INVALID_INPUT', 'optionNames'],
    [{ optionNames: ['a', 'a'] }, 'INVALID_INPUT', 'optionNames'],
    [{ optionNames: ['a'] }, 'INVALID_INPUT', 'variants'],
    [{ attributes: [{ key: 'Season', values: ['冬'] }] }, 'INVALID_INPUT', 'attributes.0'],
    [{ attributes: [{ key: 'a=b', values: ['冬'] }] }, 'INVALID_INPUT', 'attributes.0'],
    [{ attributes: [{ key: 'season', values: [] }] }, 'INVALID_INPUT', 'attributes.0'],
    [{ attributes: [{ key: 'season', values: ['冬', '冬'] }] }, 'INVALID_INPUT', 'attributes.0'],
    [{ attributes: [{ key: 'season', values: ['冬'.repeat(61)] }] }, 'INVALID_INPUT', 'attributes.0'],
    [{ attributes: [{ key: 'season', values: many(21).map(String) }] }, 'INVALID_INPUT', 'attributes.0'],
    [{ attributes: many(31).map((at) => ({ key: `k${at}`, values: ['v'] })) }, 'INVALID_INPUT', 'attributes'],
    [{ attributes: [1, 2].map(() => ({ key: 'season', values: ['冬'] })) }, 'INVALID_INPUT', 'attributes'],
    [{ attributes: [{ key: 'season', values: ['\ud83d'] }] }, 'INVALID_INPUT', 'attributes.0'],
    [{ media: [{ url: 'https://example.com/a.png', alt: '\udc00' }] }, 'INVALID_INPUT', 'media.0'],
    [{ media: [{ url: 'http://example.com/a.png' }] }, 'INVALID_INPUT', 'media.0'],
    [{ media: [{ kind: 'VIDEO', url: 'data:image/png;base64,AA==' }] }, 'INVALID_INPUT', 'media.0'],
    [{ media: many(21).map((at) => ({ url: `https://example.com/${at}` })) }, 'INVALID_INPUT', 'media'],
    [{ wholesalePriceMinor: -1 }, 'INVALID_INPUT', 'wholesalePriceMinor'],
    [{ wholesalePriceMinor: 10_000_000_001 }, 'INVALID_INPUT', 'wholesalePriceMinor'],
    [{ currency: 'cny' }, 'INVALID_INPUT', 'currency'],
    [{ initialStock: -1 }, 'INVALID_INPUT', 'initialStock'],
    [{ initialStock: 1_000_000_001 }, 'INVALID_INPUT', 'initialStock'],
    [{ wholesalePriceMinor: null, initialStock: 1 }, 'INVALID_INPUT', 'initialStock'],
    [{ variants: [variant()] }, 'INVALID_INPUT', 'wholesalePriceMinor'],
    [{ variants: [variant({ sku: ' ' })] }, 'INVALID_INPUT', 'variants.0.sku'],
    [{ variants: [variant({ barcode: '4006381333930' })] }, 'INVALID_INPUT', 'variants.0.barcode'],
    [{ variants: [variant({ optionValues: ['红'] })] }, 'INVALID_INPUT', 'variants.0.optionValues'],
    [{ variants: [variant(), variant({ sku: 'X-2' })] }, 'INVALID_INPUT', 'variants'],
    [{ variants: many(101).map((at) => variant({ sku: `S${at}` })) }, 'INVALID_INPUT', 'variants'],
    [
      {
        wholesalePriceMinor: null,
        variants: [variant({ offer: { wholesalePriceMinor: 1, currency: 'XXQ' } })],
      },
      'INVALID_INPUT',
      'variants.0.offer.currency',
    ],
  ])('%j is refused as %s at %s, and nothing was entered', async (rest, code, path) => {
    const before = await counts();
    expect(await create(plain(rest))).toMatchObject({ code, path: path.split('.') });
    expect(await counts()).toEqual(before);
  });
});

describe('changing a product', () => {
  const update = (input: object, viewer: Viewer = shelf.supplier) =>
    shelf.change(
      'updateProduct',
      'product { name nameEn description sections imageUrl category { id } attributes { key values } media { url } }',
      input,
      viewer,
    );

  test('what is given changes, null removes, the rest stays', async () => {
    const { productId } = await made({ nameEn: 'Cream', imageUrl: 'https://example.com/a.png' });
    const category = await newCategory();
    const changed = await update({
      productId,
      name: ' 晚霜 ',
      nameEn: null,
      categoryId: category.id,
      attributes: [{ key: 'season', values: ['冬'] }],
    });
    expect(changed.product).toEqual({
      name: '晚霜',
      nameEn: null,
      description: '',
      sections: [],
      imageUrl: 'https://example.com/a.png',
      category: { id: category.id },
      attributes: [{ key: 'season', values: ['冬'] }],
      media: [],
    });
    expect((await update({ productId })).product).toEqual(changed.product);
    expect((await update({ productId, imageUrl: null, description: null })).product).toEqual({
      ...changed.product,
      imageUrl: null,
    });
  });

  test('only its supplier may, and only within the limits', async () => {
    const { productId } = await made();
    const other = await shelf.source();
    for (const viewer of [other.people, ours.owner, platform, person('usr_customer')]) {
      expect(await update({ productId, name: 'x' }, viewer)).toMatchObject({
        code: 'FORBIDDEN',
        path: ['productId'],
      });
    }
    expect(await update({ productId: newId('prd', new Date()), name: 'x' })).toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(await update({ productId: 'no id \u0000', name: 'x' })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await update({ productId, name: ' ' })).toMatchObject({ code: 'INVALID_INPUT', path: ['name'] });
    expect(await update({ productId, categoryId: newId('cat', new Date()) })).toMatchObject({
      code: 'NOT_FOUND',
      path: ['categoryId'],
    });
    const attributes = [{ key: 'A', values: ['x'] }];
    expect(await update({ productId, attributes })).toMatchObject({ path: ['attributes', '0'] });
    expect((await update({ productId })).product.name).toBe('面霜');
  });
});

describe('variants', () => {
  const add = (input: object, viewer: Viewer = shelf.supplier) =>
    shelf.change('addVariant', `variant { ${variantFields} }`, { idempotencyKey: key(), ...input }, viewer);

  test('one is added with its offer and stock, once for a key, and the search knows its SKU', async () => {
    const { product } = await create(lipstick());
    const sku = `NEW${Date.now()}`;
    const variant = {
      sku,
      optionValues: ['枫叶', '3g'],
      offer: { wholesalePriceMinor: 9, initialStock: 4 },
    };
    const input = { productId: product.id, variant, idempotencyKey: key() };
    const answers = await Promise.all(Array.from({ length: 5 }, () => add(input)));
    expect(new Set(answers.map((answer) => answer.variant.id)).size).toBe(1);
    expect(answers[0].variant).toMatchObject({
      sku,
      options: [
        { name: '色号', value: '枫叶' },
        { name: '规格', value: '3g' },
      ],
      offer: { wholesalePrice: { amountMinor: 9 } },
    });
    expect(await levelOf(answers[0].variant.offer.id)).toEqual([{ on_hand: 4, reserved: 0 }]);
    const found = await shelf.ask(
      'query ($search: String) { products(search: $search) { edges { node { id } } } }',
      {
        search: sku,
      },
    );
    expect(found.data.products.edges).toEqual([{ node: { id: product.id } }]);
    expect(await add({ productId: product.id, variant: { ...variant, sku: `${sku}-2` } })).toMatchObject({
      code: 'OPTIONS_TAKEN',
      path: ['variant', 'optionValues'],
    });
    expect(
      await add({ productId: product.id, variant: { ...variant, optionValues: ['橘', '3g'] } }),
    ).toMatchObject({ code: 'SKU_TAKEN', path: ['variant', 'sku'] });
    expect(await add({ productId: product.id, variant: { sku: 'Z', optionValues: [] } })).toMatchObject({
      code: 'INVALID_INPUT',
      path: ['variant', 'optionValues'],
    });
    expect(await add(input, ours.owner)).toMatchObject({ code: 'FORBIDDEN', path: ['productId'] });
  });

  test('the hundred-and-first is refused', async () => {
    const variants = Array.from({ length: 100 }, (_, at) => ({ sku: key(), optionValues: [`${at}`] }));
    const { product } = await create(plain({ wholesalePriceMinor: null, optionNames: ['n'], variants }));
    expect(product.variants).toHaveLength(100);
    expect(product.variants.map((one: { sku: string }) => one.sku)).toEqual(variants.map(({ sku }) => sku));
    expect(
      await add({ productId: product.id, variant: { sku: key(), optionValues: ['more'] } }),
    ).toMatchObject({
      code: 'INVALID_INPUT',
      path: ['productId'],
    });
  });
});

describe('offers', () => {
  test('terms are made once, then changed; the currency stays, and stock is for the first time only', async () => {
    const { variantId } = await made({ wholesalePriceMinor: null });
    expect(await put({ variantId })).toMatchObject({ code: 'INVALID_INPUT', path: ['wholesalePriceMinor'] });
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, at) => put({ variantId, wholesalePriceMinor: 100 + at })),
    );
    const ids = new Set(answers.map((answer) => answer.offer.id));
    expect(ids.size).toBe(1);
    const changed = await put({
      variantId,
      wholesalePriceMinor: 55,
      visibility: 'CONTRACTED',
      status: 'PAUSED',
    });
    expect(changed.offer).toEqual({
      id: answers[0].offer.id,
      status: 'PAUSED',
      visibility: 'CONTRACTED',
      wholesalePrice: { amountMinor: 55, currency: 'CNY' },
    });
    expect((await put({ variantId, status: 'ACTIVE' })).offer).toEqual({
      ...changed.offer,
      status: 'ACTIVE',
    });
    expect(await put({ variantId, currency: 'EUR' })).toMatchObject({ code: 'CURRENCY_STAYS' });
    expect(await put({ variantId, initialStock: 5 })).toMatchObject({
      code: 'INVALID_INPUT',
      path: ['initialStock'],
    });
    expect(await put({ variantId, wholesalePriceMinor: -1 })).toMatchObject({ code: 'INVALID_INPUT' });
    expect(await put({ variantId, status: 'PAUSED' }, ours.owner)).toMatchObject({ code: 'FORBIDDEN' });
    expect(await put({ variantId: newId('var', new Date()) })).toMatchObject({ code: 'NOT_FOUND' });
    const anew = await made({ wholesalePriceMinor: null });
    const { offer } = await put({ variantId: anew.variantId, wholesalePriceMinor: 1, initialStock: 6 });
    expect(await levelOf(offer.id)).toEqual([{ on_hand: 6, reserved: 0 }]);
  });

  /** Asks for an offer by every path that leads to it: whether it is there, and whether it tells its price. */
  async function everyPath(offerId: string, variantId: string, viewer: Viewer) {
    const { data, codes } = await shelf.ask(
      `query ($id: ID!, $variantId: ID!, $references: [_Any!]!) {
         field: supplierOffer(id: $id) { id wholesalePrice { amountMinor } }
         variant: productVariant(id: $variantId) { offer { id wholesalePrice { amountMinor } }
           product { variants { offer { id wholesalePrice { amountMinor } } } } }
         entities: _entities(representations: $references) {
           ... on SupplierOffer { id wholesalePrice { amountMinor } } } }`,
      { id: offerId, variantId, references: [{ __typename: 'SupplierOffer', id: offerId }] },
      viewer,
    );
    expect(codes).toEqual([]);
    const seen = [data.field, data.variant.offer, data.variant.product.variants[0].offer, data.entities[0]];
    expect(new Set(seen.map((one) => JSON.stringify(one))).size).toBe(1);
    const [offer] = seen;
    if (offer === null) return 'missing';
    return offer.wholesalePrice === null ? 'there' : 'with its price';
  }

  test('who knows of an offer, and who its wholesale price, by every path', async () => {
    const open = await made();
    const contracted = await made({ visibility: 'CONTRACTED' });
    const paused = await made();
    const listed = await made();
    await put({ variantId: paused.variantId, status: 'PAUSED' });
    await shelf.list(ours, listed.offerId);
    await put({ variantId: listed.variantId, status: 'PAUSED' });
    const rival = await shelf.source();
    const partner = await shelf.merchant();
    for (const { offerId } of [contracted, paused]) {
      await shelf.sql`insert into catalog.contract_prices (id, merchant_id, supplier_id, offer_id, price_minor, currency,
          valid_from, source)
        values (${newId('cpr', new Date())}, ${partner.id}, ${shelf.supplierId}, ${offerId}, 1, 'CNY',
          now() - interval '1 hour', 'CONTRACT')`;
    }
    const app = (...scopes: string[]) => person('app_1', { role: 'APP', merchantId: ours.id, scopes });
    const table = [
      ['supplier', shelf.supplier, Array(4).fill('with its price')],
      ['platform', platform, Array(4).fill('with its price')],
      ['service', serviceViewer('order'), Array(4).fill('there')],
      ['merchant', ours.owner, ['there', 'missing', 'missing', 'there']],
      ['merchant with a contract', partner.owner, ['there', 'there', 'there', 'missing']],
      ['app', app('catalog:read'), ['there', 'missing', 'missing', 'there']],
      ['app of another scope', app('orders:read'), ['there', 'missing', 'missing', 'missing']],
      ['other merchant', theirs.owner, ['there', 'missing', 'missing', 'missing']],
      ['other supplier', rival.people, ['there', 'missing', 'missing', 'missing']],
      ['customer', person('usr_customer'), ['there', 'missing', 'missing', 'missing']],
      ['anonymous', anonymous, ['there', 'missing', 'missing', 'missing']],
    ] as const;
    for (const [name, viewer, expected] of table) {
      const seen: string[] = [];
      for (const { offerId, variantId } of [open, contracted, paused, listed]) {
        seen.push(await everyPath(offerId, variantId, viewer));
      }
      expect([name, seen]).toEqual([name, expected]);
    }
  });
});

describe('archiving', () => {
  const archive = (productId: string, viewer: Viewer = shelf.supplier) =>
    shelf.change('archiveProduct', 'product { id status variants { status } }', { productId }, viewer);

  test('a product that is archived is found by id only, is offered no more and cannot be changed', async () => {
    const { productId, variantId, offerId } = await made({ name: '绝版唇釉' });
    expect(await archive(productId, ours.owner)).toMatchObject({ code: 'FORBIDDEN' });
    const archived = { id: productId, status: 'ARCHIVED', variants: [{ status: 'ARCHIVED' }] };
    expect((await archive(productId)).product).toEqual(archived);
    expect((await archive(productId)).product).toEqual(archived);
    const list = 'products(first: 100) { edges { node { id } } }';
    const look = async (viewer: Viewer) => {
      const { data } = await shelf.ask(
        `query ($id: ID!, $supplierId: ID!, $offerId: ID!) { product(id: $id) { status }
           supplier(id: $supplierId) { ${list} } products(search: "绝版唇釉") { totalCount }
           supplierOffer(id: $offerId) { status } }`,
        { id: productId, supplierId: shelf.supplierId, offerId },
        viewer,
      );
      const nodes: { node: { id: string } }[] = data.supplier.products.edges;
      const isListed = nodes.some(({ node }) => node.id === productId);
      return [data.product.status, isListed, data.products.totalCount, data.supplierOffer?.status];
    };
    expect(await look(anonymous)).toEqual(['ARCHIVED', false, 0, undefined]);
    expect(await look(shelf.supplier)).toEqual(['ARCHIVED', true, 0, 'PAUSED']);
    for (const answer of [
      await put({ variantId, status: 'ACTIVE' }),
      await shelf.change('updateProduct', 'product { id }', { productId, name: 'x' }, shelf.supplier),
      await shelf.change(
        'addVariant',
        'variant { id }',
        { productId, variant: { sku: key() }, idempotencyKey: key() },
        shelf.supplier,
      ),
    ]) {
      expect(answer).toMatchObject({ __typename: 'ConflictError', code: 'PRODUCT_ARCHIVED' });
    }
  });

  test('one on a shelf is refused, and nothing of it changes', async () => {
    const listingId = await shelf.listed(ours);
    const [row] = await shelf.sql`select product_id from catalog.listings where id = ${listingId}`;
    const productId = row?.['product_id'];
    expect(await archive(productId)).toMatchObject({ code: 'PRODUCT_LISTED', path: ['productId'] });
    const [offer] =
      await shelf.sql`select status from catalog.supplier_offers where product_id = ${productId}`;
    expect(offer).toEqual({ status: 'ACTIVE' });
    await shelf.sql`update catalog.listings set status = 'PENDING_INSPECTION' where id = ${listingId}`;
    expect(await archive(productId)).toMatchObject({ code: 'PRODUCT_LISTED' });
    await shelf.sql`update catalog.listings set status = 'UNLISTED' where id = ${listingId}`;
    expect((await archive(productId)).product.status).toBe('ARCHIVED');
    await expect(
      shelf.sql`update catalog.listings set status = 'LISTED' where id = ${listingId}`,
    ).rejects.toThrow('archived');
  });

  test('listing and archiving at one instant: never both', async () => {
    for (let round = 0; round < 10; round += 1) {
      const goods = await shelf.goods();
      const listingId = await shelf.list(ours, goods.offerId);
      const listing = shelf.sql`update catalog.listings set status = 'LISTED', batch_id = ${goods.batchId},
        listed_until = now() + interval '1 day' where id = ${listingId}`.then(
        () => true,
        () => false,
      );
      const [listed, archived] = await Promise.all([listing, archive(goods.productId)]);
      expect(listed).toBe(archived.product === undefined);
    }
  });
});

let categoriesMade = 0;
async function newCategory(input: object = {}, viewer = platform) {
  categoriesMade += 1;
  const whole = {
    key: `kind-${categoriesMade}`,
    name: '类目',
    nameEn: 'Kind',
    standardKeys: ['GENERAL_SAFETY'],
    ...input,
  };
  const answer = await shelf.change(
    'createCategory',
    'category { id key returnRule parent { id } standards { key validityDays } }',
    whole,
    viewer,
  );
  return answer.category ?? answer;
}

describe('categories and standards', () => {
  const define = (input: object, viewer = platform) =>
    shelf.change(
      'defineInspectionStandard',
      'standard { key name nameEn description validityDays }',
      {
        key: 'PESTICIDE_RESIDUE',
        name: '农药残留',
        nameEn: 'Pesticide residue',
        validityDays: 180,
        ...input,
      },
      viewer,
    );

  test('a standard is defined once and read by anybody', async () => {
    const { standard } = await define({});
    expect(standard).toEqual({
      key: 'PESTICIDE_RESIDUE',
      name: '农药残留',
      nameEn: 'Pesticide residue',
      description: '',
      validityDays: 180,
    });
    expect(await define({ validityDays: 9 })).toMatchObject({ code: 'KEY_TAKEN', path: ['key'] });
    expect(await define({ key: 'x' })).toMatchObject({ code: 'INVALID_INPUT', path: ['key'] });
    expect(await define({ key: 'OTHER', validityDays: 0 })).toMatchObject({ path: ['validityDays'] });
    expect(await define({ key: 'OTHER', name: '' })).toMatchObject({ path: ['name'] });
    expect(await define({ key: 'OTHER' }, shelf.supplier)).toMatchObject({ code: 'FORBIDDEN' });
    const { data } = await shelf.ask(
      '{ inspectionStandards(first: 1) { edges { cursor node { key } } pageInfo { hasNextPage } } }',
    );
    expect(data.inspectionStandards).toMatchObject({
      edges: [{ node: { key: 'GENERAL_SAFETY' } }],
      pageInfo: { hasNextPage: true },
    });
    const after = data.inspectionStandards.edges[0].cursor;
    const next = await shelf.ask(
      'query ($after: String) { inspectionStandards(after: $after) { edges { node { key } } } }',
      { after },
    );
    expect(next.data.inspectionStandards.edges).toEqual([{ node: { key: 'PESTICIDE_RESIDUE' } }]);
  });

  test('the tree has four levels, the platform keeps it, and the database holds it together', async () => {
    let parent: { id: string } | null = null;
    const ids: string[] = [];
    for (let level = 1; level <= 4; level += 1) {
      const one: { id: string; parent: { id: string } | null } = await newCategory({
        parentId: parent?.id ?? null,
        returnRule: 'QUALITY_ONLY',
      });
      expect(one).toMatchObject({ parent: parent && { id: parent.id }, returnRule: 'QUALITY_ONLY' });
      parent = { id: one.id };
      ids.push(one.id);
    }
    expect(await newCategory({ parentId: parent?.id })).toMatchObject({
      code: 'INVALID_INPUT',
      path: ['parentId'],
    });
    const fifth = shelf.sql`insert into catalog.categories (id, parent_id, key, name, name_en, return_rule, standard_keys,
      created_at) values ('cat_x', ${ids[3] as string}, 'fifth', 'x', 'x', 'QUALITY_ONLY', '{GENERAL_SAFETY}', now())`;
    await expect(fifth).rejects.toThrow('5 levels');
    const circle = shelf.sql`update catalog.categories set parent_id = ${ids[3] as string} where id = ${ids[0] as string}`;
    await expect(circle).rejects.toThrow('stays');
    shelf.statements.length = 0;
    const { data } = await shelf.ask(
      `query ($id: ID!) { category(id: $id) { standards { key } children { edges { node { standards { key }
         children { edges { node { children { edges { node { id parent { parent { parent { id } } } } } } } } } } } } } }`,
      { id: ids[0] },
    );
    const below = (category: { children: { edges: { node: object }[] } }) => category.children.edges[0]?.node;
    const last = below(below(below(data.category) as never) as never);
    expect(last).toEqual({ id: ids[3], parent: { parent: { parent: { id: ids[0] } } } });
    expect(shelf.statements.length).toBeLessThanOrEqual(8);
    const top = await shelf.ask('{ categories(first: 1) { edges { node { id } } } }');
    expect(top.data.categories.edges).toEqual([{ node: { id: general } }]);
  });

  test('what a category cannot be', async () => {
    const { id, key: taken } = await newCategory();
    expect(await newCategory({ key: taken })).toMatchObject({ code: 'KEY_TAKEN', path: ['key'] });
    expect(await newCategory({ key: 'Upper' })).toMatchObject({ code: 'INVALID_INPUT', path: ['key'] });
    expect(await newCategory({ name: '' })).toMatchObject({ path: ['name'] });
    expect(await newCategory({ standardKeys: [] })).toMatchObject({ path: ['standardKeys'] });
    expect(await newCategory({ standardKeys: ['UNHEARD_OF'] })).toMatchObject({ path: ['standardKeys'] });
    expect(await newCategory({ standardKeys: ['GENERAL_SAFETY', 'GENERAL_SAFETY'] })).toMatchObject({
      path: ['standardKeys'],
    });
    expect(await newCategory({ parentId: newId('cat', new Date()) })).toMatchObject({ code: 'NOT_FOUND' });
    for (const viewer of [shelf.supplier, ours.owner, person('usr_x')]) {
      expect(await newCategory({}, viewer)).toMatchObject({ code: 'FORBIDDEN' });
    }
    const update = (input: object, viewer = platform) =>
      shelf.change('updateCategory', 'category { name nameEn returnRule standards { key } }', input, viewer);
    expect((await update({ categoryId: id, name: '生鲜', returnRule: 'QUALITY_ONLY' })).category).toEqual({
      name: '生鲜',
      nameEn: 'Kind',
      returnRule: 'QUALITY_ONLY',
      standards: [{ key: 'GENERAL_SAFETY' }],
    });
    expect(await update({ categoryId: id, standardKeys: [] })).toMatchObject({ path: ['standardKeys'] });
    expect(await update({ categoryId: newId('cat', new Date()) })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await update({ categoryId: id, name: 'x' }, shelf.supplier)).toMatchObject({ code: 'FORBIDDEN' });
  });
});

test('what does not exist, or cannot, is null by every path', async () => {
  const types = ['ProductVariant', 'SupplierOffer', 'Category'];
  for (const id of ['', 'x', 'a\u0000b', ...['var', 'off', 'cat'].map((kind) => newId(kind, new Date()))]) {
    const { data, codes } = await shelf.ask(
      `query ($id: ID!, $references: [_Any!]!) { productVariant(id: $id) { id } supplierOffer(id: $id) { id }
         category(id: $id) { id } _entities(representations: $references) { __typename } }`,
      {
        id,
        references: [
          ...types.map((__typename) => ({ __typename, id })),
          { __typename: 'InspectionStandard', key: id },
        ],
      },
      platform,
    );
    expect(codes).toEqual([]);
    const { _entities: entities, ...fields } = data;
    expect([...Object.values(fields), ...entities]).toEqual(Array(7).fill(null));
  }
});

test('a hundred products with all they hold take as many statements as five', async () => {
  const source = await shelf.source();
  const merchant = await shelf.merchant();
  for (let at = 0; at < 100; at += 1) {
    const { product } = await create(
      { ...lipstick(`商品${at}`), supplierId: source.id, idempotencyKey: key() },
      'variants { offer { id } }',
      source.people,
    );
    if (at % 10 === 0) await shelf.list(merchant, product.variants[0].offer.id);
  }
  const count = async (first: number, viewer: Viewer) => {
    shelf.statements.length = 0;
    const { data, codes } = await shelf.ask(
      `query ($id: ID!, $first: Int) { supplier(id: $id) { products(first: $first) { edges { node {
         name supplier { name } attributes { key } media { url }
         category { name standards { name } parent { name } children(first: 2) { edges { node { name } } } }
         variants { sku options { name value } offer { wholesalePrice { amountMinor } supplier { name } variant { sku } } }
       } } } } }`,
      { id: source.id, first },
      viewer,
    );
    expect(codes).toEqual([]);
    expect(data.supplier.products.edges).toHaveLength(first);
    return shelf.statements.length;
  };
  for (const [viewer, most] of [
    [anonymous, 9],
    [source.people, 9],
    [merchant.owner, 11],
  ] as const) {
    const few = await count(5, viewer);
    expect(few).toBeLessThanOrEqual(most);
    expect(await count(100, viewer)).toBe(few);
  }
});
