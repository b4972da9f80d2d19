import { drizzle } from 'drizzle-orm/postgres-js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Executor } from '../../platform/db.ts';
import { newId } from '../../platform/ids.ts';
import { indexProducts } from '../../subgraphs/catalog/actions/index-products.ts';
import { soughtProducts } from '../../subgraphs/catalog/actions/search-products.ts';
import { facetTermsOf, searchNameOf, searchTermsOf } from '../../subgraphs/catalog/domain/search-terms.ts';
import { productsFound } from '../../subgraphs/catalog/store/product-search.ts';
import { key, type Merchant, openShelf, platform, type Shelf } from './shelf.ts';

const suppliers = 200;
const products = 10_000;
const kinds = ['面霜', '口红', '精华', '面膜', '洁面'];
const effects = ['保湿', '美白', '抗皱', '舒缓', '控油', '修护', '清爽'];
const english = ['Cream', 'Lipstick', 'Serum', 'Mask', 'Cleanser'];
const seasons = ['春', '夏', '秋', '冬'];

let shelf: Shelf;
let ours: Merchant;
/** The categories: skin care, and below it a kind each. */
const categoryIds: string[] = [];
let skinCare: string;
let supplierIds: string[];

type Made = ReturnType<typeof productAt>;
const made: Made[] = [];

beforeAll(async () => {
  shelf = await openShelf();
  ours = await shelf.merchant();
  skinCare = await newCategory('skin-care');
  for (const index of kinds.keys()) categoryIds.push(await newCategory(`kind-${index}`, skinCare));
  await enterMany();
}, 60_000);
afterAll(() => shelf.close());

async function newCategory(categoryKey: string, parentId?: string): Promise<string> {
  const input = { key: categoryKey, parentId, name: '类', nameEn: 'Kind', standardKeys: ['GENERAL_SAFETY'] };
  return (await shelf.change('createCategory', 'category { id }', input, platform)).category.id;
}

function productAt(index: number, id: string) {
  const kind = index % kinds.length;
  const name = `${effects[index % effects.length]}${kinds[kind]}${index}号`;
  const attributes = [
    { key: 'season', values: [seasons[index % 4] as string] },
    { key: 'effect', values: [effects[index % effects.length] as string] },
  ];
  const nameEn = `${english[kind]} No ${index}`;
  return { index, id, kind, name, nameEn, attributes, supplierId: supplierIds[index % suppliers] as string };
}

/** Into the tables as createProduct writes them, a thousand at a time. */
async function enterMany(): Promise<void> {
  const { sql } = shelf;
  const now = new Date();
  supplierIds = Array.from({ length: suppliers }, () => newId('sup', now));
  await sql`insert into catalog.suppliers (id, name, status, created_at)
    select id, '货源' || row_number() over (), 'APPROVED', ${now} from unnest(${supplierIds}::text[]) as id`;
  const ids = Array.from({ length: products }, () => newId('prd', now)).sort();
  made.push(...ids.map((id, index) => productAt(index, id)));
  for (let from = 0; from < products; from += 1_000) {
    const rows = made.slice(from, from + 1_000).map((one) => {
      const found = { ...one, variants: [{ sku: `SKU-${one.index}`, barcode: null, optionValues: [] }] };
      return {
        id: one.id,
        supplier_id: one.supplierId,
        category_id: categoryIds[one.kind],
        name: one.name,
        name_en: one.nameEn,
        attributes: one.attributes,
        search_name: searchNameOf(one),
        search_terms: searchTermsOf(found),
        facet_terms: facetTermsOf(one.attributes),
      };
    });
    await sql`insert into catalog.products (id, supplier_id, category_id, status, name, name_en, description, sections,
        option_names, attributes, media, search_name, search_terms, facet_terms, created_at, updated_at)
      select id, supplier_id, category_id, 'ACTIVE', name, name_en, '', '{}', '{}', attributes, '[]', search_name,
        array(select jsonb_array_elements_text(search_terms)), array(select jsonb_array_elements_text(facet_terms)),
        ${now}, ${now}
      from jsonb_to_recordset(${JSON.stringify(rows)}::text::jsonb) as (id text, supplier_id text, category_id text,
        name text, name_en text, attributes jsonb, search_name text, search_terms jsonb, facet_terms jsonb)`;
  }
  await sql`insert into catalog.product_variants (id, product_id, supplier_id, sku, option_values, status, created_at)
    select 'var_' || substr(id, 5), id, supplier_id, 'SKU-' || id, '{}', 'ACTIVE', created_at from catalog.products`;
  await sql`insert into catalog.supplier_offers (id, supplier_id, product_id, variant_id, wholesale_minor, currency,
      visibility, status, created_at)
    select 'off_' || substr(id, 5), supplier_id, product_id, id, 100, 'CNY', 'OPEN', 'ACTIVE', created_at
    from catalog.product_variants`;
  await sql`analyze catalog.products`;
}

type Asked = {
  search?: string;
  filter?: object;
  orderBy?: string;
  first?: number;
  after?: string | null;
};

const variables =
  '$search: String, $filter: ProductFilterInput, $orderBy: ProductOrder! = RELEVANCE, $first: Int, $after: String';
const args = 'search: $search, filter: $filter, orderBy: $orderBy, first: $first, after: $after';
const facets = `facets { categories { category { id } count } suppliers { supplier { id name } count }
  attributes { key values { value count } } }`;
type Found = {
  readonly nodes: readonly { readonly id: string; readonly name: string }[];
  readonly names: readonly string[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly totalCount: number;
  // biome-ignore lint/suspicious/noExplicitAny: as the query selects them
  readonly facets: any;
};

async function find(asked: Asked, more = ''): Promise<Found> {
  const { data, codes } = await shelf.ask(
    `query (${variables}) { products(${args}) { edges { node { id name } } pageInfo { hasNextPage endCursor } ${more} } }`,
    asked,
  );
  expect(codes).toEqual([]);
  const nodes: { id: string; name: string }[] = data.products.edges.map(
    (edge: { node: object }) => edge.node,
  );
  return { ...data.products, nodes, names: nodes.map(({ name }) => name) };
}

/** Every page of a search, ten or so at a time. */
async function everyPage(asked: Asked, first: number): Promise<string[]> {
  const seen: string[] = [];
  for (let after: string | null = null; ; ) {
    const { nodes, pageInfo } = await find({ ...asked, first, after });
    seen.push(...nodes.map(({ id }) => id));
    if (!pageInfo.hasNextPage) return seen;
    after = pageInfo.endCursor;
  }
}

const idsOf = (those: readonly Made[]) => those.map(({ id }) => id).toSorted();

describe('what is found', () => {
  test.each([
    ['美白', (one: Made) => one.name.includes('美白')],
    ['白面', (one: Made) => one.name.includes('白面')],
    ['面膜 美白', (one: Made) => one.name.includes('面膜') && one.name.includes('美白')],
    ['美白面膜', (one: Made) => one.name.includes('美白') && one.name.includes('面膜')],
    ['lipst', (one: Made) => one.nameEn.startsWith('Lipst')],
    ['ＭＡＳＫ', (one: Made) => one.nameEn.startsWith('Mask')],
    ['sku-77', (one: Made) => String(one.index).startsWith('77')],
    ['不存在', () => false],
    ['mask lipstick', () => false],
    ['!?', () => false],
  ])('%s finds exactly what has it', async (search, has) => {
    const expected = made.filter(has);
    const { totalCount } = await find({ search }, 'totalCount');
    expect(totalCount).toBe(expected.length);
    if (expected.length > 500) return;
    expect((await everyPage({ search }, 100)).toSorted()).toEqual(idsOf(expected));
  });

  test('nothing to search for finds everything, newest first', async () => {
    const { nodes, totalCount } = await find({ search: '  ', first: 5 }, 'totalCount');
    const [all] = await shelf.sql`select count(*)::int from catalog.products`;
    expect(totalCount).toBe(all?.['count']);
    expect(nodes.map(({ id }) => id)).toEqual(
      made
        .slice(-5)
        .reverse()
        .map(({ id }) => id),
    );
  });

  test('filters: categories with all below, suppliers, attributes, and a shelf', async () => {
    const count = async (filter: object, search?: string) =>
      (await find({ filter, ...(search === undefined ? {} : { search }) }, 'totalCount')).totalCount;
    const several = (has: (one: Made) => boolean) => made.filter(has).length;
    expect(await count({ categoryIds: [skinCare] })).toBe(products);
    expect(await count({ categoryIds: [categoryIds[1]] })).toBe(several(({ kind }) => kind === 1));
    expect(await count({ categoryIds: [newId('cat', new Date()), 'nonsense\u0000'] })).toBe(0);
    expect(await count({ categoryIds: [] })).toBe(0);
    const some = supplierIds.slice(0, 3);
    expect(await count({ supplierIds: some })).toBe(several(({ supplierId }) => some.includes(supplierId)));
    expect(
      await count({
        attributes: [
          { key: 'season', values: ['春', '冬'] },
          { key: 'effect', values: ['保湿'] },
        ],
      }),
    ).toBe(several(({ index }) => [0, 3].includes(index % 4) && index % 7 === 0));
    expect(await count({ attributes: [{ key: 'season', values: ['没有"\\{},\u0000'] }] })).toBe(0);
    expect(await count({ categoryIds: [categoryIds[3]], supplierIds: some }, '抗皱')).toBe(
      several((one) => one.kind === 3 && some.includes(one.supplierId) && one.name.includes('抗皱')),
    );
  });

  test('on a merchant’s shelf is what is listed there and has not ended', async () => {
    const listingId = await shelf.listed(ours);
    const ended = await shelf.listed(ours);
    await shelf.draft(ours);
    await shelf.listed(await shelf.merchant());
    await shelf.sql`update catalog.listings set listed_until = now() - interval '1 second' where id = ${ended}`;
    const [listing] = await shelf.sql`select product_id from catalog.listings where id = ${listingId}`;
    const { nodes, totalCount } = await find({ filter: { merchantId: ours.id } }, 'totalCount');
    expect([nodes.map(({ id }) => id), totalCount]).toEqual([[listing?.['product_id']], 1]);
    expect((await find({ filter: { merchantId: 'nobody' } }, 'totalCount')).totalCount).toBe(0);
  });

  test('a search that is too large or not ours to continue is refused', async () => {
    const refused = async (asked: Asked) =>
      (await shelf.ask(`query (${variables}) { products(${args}) { totalCount } }`, asked)).codes;
    expect(await refused({ search: '好'.repeat(101) })).toEqual(['INVALID_INPUT']);
    expect(await refused({ search: '😀'.repeat(100) })).toEqual([]);
    expect(await refused({ search: 'a\u0000b"\\{},\'' })).toEqual([]);
    expect(await refused({ filter: { supplierIds: Array(51).fill('x') } })).toEqual(['INVALID_INPUT']);
    expect(await refused({ filter: { attributes: [{ key: 'A=', values: ['x'] }] } })).toEqual([
      'INVALID_INPUT',
    ]);
    expect(await refused({ filter: { attributes: [{ key: 'a', values: [] }] } })).toEqual(['INVALID_INPUT']);
    expect(await refused({ first: 101 })).toEqual(['PAGE_TOO_LARGE']);
    const cursor = (...parts: unknown[]) => Buffer.from(JSON.stringify(parts)).toString('base64url');
    for (const after of [
      'x',
      cursor('1'),
      cursor('x', made[0]?.id),
      cursor('1', 'a\u0000'),
      cursor('1', 'x'),
    ]) {
      expect([after, await refused({ search: '美白', after })]).toEqual([after, ['UNKNOWN_CURSOR']]);
      expect([after, await refused({ orderBy: 'NEWEST', after })]).toEqual([after, ['UNKNOWN_CURSOR']]);
    }
  });
});

test('what was entered before there was a search is found once the task has run', async () => {
  const { productId } = await shelf.goods({ name: '陈年普洱茶' });
  const count = async () => (await find({ search: '普洱' }, 'totalCount')).totalCount;
  expect(await count()).toBe(0);
  await indexProducts.run({}, shelf.deps);
  expect((await find({ search: '普洱' })).nodes.map(({ id }) => id)).toEqual([productId]);
  const [left] = await shelf.sql`select count(*)::int from catalog.products where search_name = ''`;
  expect(left).toEqual({ count: 0 });
});

describe('order', () => {
  test('by relevance: the name itself, what begins with it, what contains it, then the rest; the shorter first', async () => {
    const { id: supplierId, people } = await shelf.source();
    const names = [
      '清凉薄荷膏体验装',
      '薄荷膏',
      '薄荷膏（大瓶装）',
      '薄荷膏小',
      '膏药薄荷',
      '清薄荷膏',
      '荷膏与薄荷',
    ];
    for (const name of names) {
      const input = { supplierId, name, idempotencyKey: key() };
      await shelf.change('createProduct', 'product { id }', input, people);
    }
    const found = await find({ search: '薄荷膏', filter: { supplierIds: [supplierId] } });
    expect(found.names).toEqual([
      '薄荷膏',
      '薄荷膏小',
      '薄荷膏（大瓶装）',
      '清薄荷膏',
      '清凉薄荷膏体验装',
      // Its pairs are all there, if not in a row.
      '荷膏与薄荷',
    ]);
    const apart = await find({ search: '膏 薄荷', filter: { supplierIds: [supplierId] } });
    expect(apart.names.toSorted()).toEqual(names.toSorted());
    const newest = await find({ search: '薄荷', orderBy: 'NEWEST', filter: { supplierIds: [supplierId] } });
    expect(newest.nodes.map(({ id }) => id)).toEqual(
      newest.nodes
        .map(({ id }) => id)
        .toSorted()
        .reverse(),
    );
  });

  test('the English name counts as much as the Chinese one', async () => {
    const { id: supplierId, people } = await shelf.source();
    for (const [name, nameEn] of [
      ['甲', 'Balm of Gilead'],
      ['乙', 'Balm'],
      ['Balm 丙', null],
      ['丁', 'Lip Balm'],
    ] as const) {
      const input = { supplierId, name, nameEn, idempotencyKey: key() };
      await shelf.change('createProduct', 'product { id }', input, people);
    }
    const { names } = await find({ search: 'balm', filter: { supplierIds: [supplierId] } });
    expect(names).toEqual(['乙', 'Balm 丙', '甲', '丁']);
  });

  test.each(['RELEVANCE', 'NEWEST'])('%s: pages neither repeat nor leave out', async (orderBy) => {
    const asked = { search: '控油精华', orderBy };
    const whole = await everyPage(asked, 100);
    expect(whole.length).toBeGreaterThan(250);
    expect(new Set(whole).size).toBe(whole.length);
    expect(await everyPage(asked, 37)).toEqual(whole);
    if (orderBy === 'NEWEST') expect(whole).toEqual(whole.toSorted().reverse());
  });
});

describe('facets', () => {
  test('they count what all pages hold, whatever page is asked for', async () => {
    const search = '修护';
    const filter = { attributes: [{ key: 'season', values: ['春', '夏'] }] };
    const expected = made.filter((one) => one.name.includes(search) && one.index % 4 < 2);
    const { facets: counted, totalCount } = await find({ search, filter, first: 3 }, `totalCount ${facets}`);
    expect(totalCount).toBe(expected.length);
    const tally = (of: (one: Made) => string) => {
      const counts = new Map<string, number>();
      for (const one of expected) counts.set(of(one), (counts.get(of(one)) ?? 0) + 1);
      return counts;
    };
    const byCategory = tally(({ kind }) => categoryIds[kind] as string);
    expect(
      new Map(
        counted.categories.map((one: { category: { id: string }; count: number }) => [
          one.category.id,
          one.count,
        ]),
      ),
    ).toEqual(byCategory);
    const bySupplier = tally(({ supplierId }) => supplierId);
    expect(counted.suppliers).toHaveLength(Math.min(50, bySupplier.size));
    for (const { supplier, count } of counted.suppliers) expect(count).toBe(bySupplier.get(supplier.id));
    const sizes = counted.suppliers.map(({ count }: { count: number }) => count);
    expect(sizes).toEqual(sizes.toSorted((a: number, b: number) => b - a));
    const bySeason = tally(({ index }) => seasons[index % 4] as string);
    expect(counted.attributes).toEqual([
      { key: 'effect', values: [{ value: '修护', count: expected.length }] },
      {
        key: 'season',
        values: [...bySeason]
          .map(([value, count]) => ({ value, count }))
          .toSorted((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1)),
      },
    ]);
  });

  test('nothing found has nothing in common', async () => {
    const { facets: counted } = await find({ search: '不存在' }, facets);
    expect(counted).toEqual({ categories: [], suppliers: [], attributes: [] });
  });
});

describe('cost', () => {
  const whole = `totalCount ${facets} edges { node { supplier { name } category { name parent { name } }
    variants { sku options { value } offer { id supplier { name } } } } }`;

  test('search and facets take a fixed number of statements; what is not selected is not counted', async () => {
    const statements = async (asked: Asked, more: string) => {
      shelf.statements.length = 0;
      await find(asked, more);
      return shelf.statements.length;
    };
    expect(await statements({ search: '美白', first: 100 }, '')).toBe(1);
    expect(await statements({ search: '美白', first: 100 }, 'totalCount')).toBe(2);
    const filter = { categoryIds: [skinCare], attributes: [{ key: 'season', values: seasons }] };
    const few = await statements({ search: '美白面膜', filter, first: 1 }, whole);
    expect(few).toBeLessThanOrEqual(10);
    expect(await statements({ search: '美白', filter, first: 100 }, whole)).toBe(few);
    expect(await statements({ filter, first: 100 }, whole)).toBe(few);
  });

  test('all ten thousand with their facets, and a few of them, come soon', async () => {
    for (const search of ['', '面', '美白面膜', 'sku-9999']) {
      const began = performance.now();
      await find({ search, first: 100 }, whole);
      expect([search, performance.now() - began < 2_000]).toEqual([search, true]);
    }
  });

  test.each([true, false])(
    'the inverted index is what a search reads (by relevance: %s)',
    async (byRelevance) => {
      const db = drizzle(shelf.sql) as unknown as Executor;
      const plan = async (search: string, filter = {}) => {
        const sought = soughtProducts({ search, filter }, new Date());
        const query = productsFound(db, sought, { byRelevance, behind: null, size: 21 }).toSQL();
        const rows = await shelf.sql.unsafe(`explain ${query.sql}`, query.params as never);
        return rows.map((row) => row['QUERY PLAN']).join('\n');
      };
      for (const search of ['美白面膜77', 'lipstick 1234', 'sku-4242']) {
        expect(await plan(search)).toContain('Bitmap Index Scan on products_search');
      }
      // Newest first, what a seventh of all products has is found sooner by walking them from the newest on.
      if (byRelevance) expect(await plan('控油')).toContain('Bitmap Index Scan on products_search');
      expect(await plan('号', { attributes: [{ key: 'season', values: ['无此季'] }] })).toContain(
        'Bitmap Index Scan on products_facets',
      );
    },
  );
});
