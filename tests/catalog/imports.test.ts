import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startJobs } from '../../platform/jobs.ts';
import type { Viewer } from '../../platform/viewer.ts';
import { runImportTask } from '../../subgraphs/catalog/actions/work-import.ts';
import {
  attributesOf,
  attributesText,
  decimalOf,
  defused,
  minorOf,
  undefused,
} from '../../subgraphs/catalog/domain/csv-rows.ts';
import { createCatalog } from '../../subgraphs/catalog/index.ts';
import { person } from '../support/alone.ts';
import { until } from '../support/until.ts';
import { key, openShelf, platform, type Shelf } from './shelf.ts';

let shelf: Shelf;
let jobs: Awaited<ReturnType<typeof startJobs>>;
beforeAll(async () => {
  shelf = await openShelf();
  jobs = await startJobs(createCatalog(shelf.deps));
});
afterAll(async () => {
  await jobs.stop();
  await shelf.close();
});

type Source = { readonly id: string; readonly people: Viewer };

const fields =
  'id status failure processedRows createdRows changedRows errorCount chunks errors(first: 100) { edges { node { row column code value messageZh } } }';

/** Gives a file's text in parts of any size, and answers the import. */
async function given(
  { id: supplierId, people }: Source,
  text: string,
  { kind = 'PRODUCTS', dryRun = false, part = 190_000 } = {},
): Promise<string> {
  const input = { supplierId, kind, dryRun, idempotencyKey: key() };
  const { import: one } = await shelf.change('startImport', 'import { id }', input, people);
  for (let at = 0, sequence = 0; at < text.length; at += part, sequence += 1) {
    const chunk = { importId: one.id, sequence, text: text.slice(at, at + part) };
    expect(await shelf.change('appendImportChunk', 'import { chunks }', chunk, people)).toMatchObject({
      import: { chunks: sequence + 1 },
    });
  }
  return one.id;
}

const run = (importId: string, people: Viewer) =>
  shelf.change('runImport', 'import { status }', { importId }, people);
const cancel = (importId: string, people: Viewer) =>
  shelf.change('cancelImport', 'import { status processedRows }', { importId }, people);
const seen = async (id: string, viewer: Viewer) =>
  (await shelf.ask(`query ($id: ID!) { import(id: $id) { ${fields} } }`, { id }, viewer)).data.import;
const ended = (id: string, viewer: Viewer) =>
  until(
    async () => {
      const one = await seen(id, viewer);
      return ['DONE', 'FAILED'].includes(one.status) ? one : null;
    },
    { within: 50_000, every: 50 },
  );
const brought = async (source: Source, text: string, options = {}) => {
  const id = await given(source, text, options);
  await run(id, source.people);
  return ended(id, source.people);
};
const goodsOf = (supplierId: string) =>
  shelf.sql`select variant.sku, variant.barcode, product.name, product.name_en, product.description, product.attributes,
      product.search_terms, category.key as category, offer.wholesale_minor::text as wholesale, offer.currency,
      offer.visibility, offer.status, level.on_hand, level.low_threshold
    from catalog.product_variants as variant join catalog.products as product on product.id = product_id
    join catalog.categories as category on category.id = product.category_id
    left join catalog.supplier_offers as offer on offer.variant_id = variant.id
    left join catalog.stock_levels as level on level.offer_id = offer.id
    where variant.supplier_id = ${supplierId} order by variant.sku`;

describe('rows', () => {
  test('come in as they are said, whatever the file looks like, and a second time change nothing', async () => {
    const source = await shelf.source();
    const text =
      '\uFEFFSKU, Name ,name_en,category,description,barcode,attributes,image_url,wholesale,currency,stock,note\r\n' +
      'A-1,保湿面霜,Moisturising cream,general,"第一行\r\n第二行，""引号""",4006381333931,skin-type=dry|oily;season=冬,https://example.com/a.png,12.5,CNY,30,忽略\r\n' +
      "'=B-2,口红,,,,,,,0,,,\r\n" +
      'C-3,洗面奶,,,,,,,,,\n';
    // However it is cut: in the middle of a quoted line end and of a character's bytes.
    const one = await brought(source, text, { part: 7 });
    expect(one).toMatchObject({ status: 'DONE', processedRows: 3, createdRows: 3, errorCount: 0 });
    const rows = await goodsOf(source.id);
    expect(rows).toMatchObject([
      { sku: '=B-2', name: '口红', name_en: null, wholesale: '0', on_hand: null },
      {
        ...{ sku: 'A-1', name: '保湿面霜', name_en: 'Moisturising cream', barcode: '4006381333931' },
        ...{ description: '第一行\r\n第二行，"引号"', category: 'general', wholesale: '1250', on_hand: 30 },
        attributes: [
          { key: 'skin-type', values: ['dry', 'oily'] },
          { key: 'season', values: ['冬'] },
        ],
      },
      { sku: 'C-3', wholesale: null, currency: null },
    ]);
    expect(rows[1]?.['search_terms']).toContain('面霜');
    expect(await brought(source, text)).toMatchObject({ createdRows: 0, changedRows: 0, errorCount: 0 });
    expect(await goodsOf(source.id)).toEqual(rows);
    // What the file has no column for stays; what it has changes, and the search knows.
    expect(await brought(source, 'sku,name,wholesale\nA-1,滋润面霜,13\nC-3,洗面奶,5\n')).toMatchObject({
      createdRows: 0,
      changedRows: 2,
    });
    const [, cream, wash] = await goodsOf(source.id);
    expect(cream).toMatchObject({
      name: '滋润面霜',
      name_en: 'Moisturising cream',
      wholesale: '1300',
      on_hand: 30,
    });
    expect(cream?.['search_terms']).toContain('滋润');
    expect(wash).toMatchObject({ wholesale: '500', currency: 'CNY' });
  });

  test('that are wrong are named by row and column, and stop none of the others', async () => {
    const source = await shelf.source();
    const text = [
      'sku,name,category,barcode,wholesale,currency,stock,attributes,image_url',
      'OK-1,好,,,1.00,CNY,5,,',
      ',无名,,,,,,,',
      'X-1,,,,,,,,',
      'X-2,好,nonsense,,,,,,',
      'X-3,好,,12345670123,,,,,',
      'X-4,好,,,1.005,,,,',
      'X-5,好,,,-1,,,,',
      'X-6,好,,,1,cny,,,',
      'X-7,好,,,1,CNY,1.5,,',
      'X-8,好,,,,,,Key=1,',
      'X-9,好,,,,,,,javascript:alert(1)',
      'OK-2,好,,,,,,,',
    ].join('\n');
    const one = await brought(source, text);
    expect(one).toMatchObject({ status: 'DONE', processedRows: 12, createdRows: 2, errorCount: 10 });
    const errors = one.errors.edges.map(({ node }: { node: Record<string, unknown> }) => [
      node['row'],
      node['column'],
      node['code'],
      node['value'],
    ]);
    expect(errors).toEqual([
      [2, 'sku', 'INVALID', ''],
      [3, 'name', 'INVALID', ''],
      [4, 'category', 'UNKNOWN', 'nonsense'],
      [5, 'barcode', 'INVALID', '12345670123'],
      [6, 'wholesale', 'INVALID', '1.005'],
      [7, 'wholesale', 'INVALID', '-1'],
      [8, 'currency', 'INVALID', 'cny'],
      [9, 'stock', 'INVALID', '1.5'],
      [10, 'attributes', 'INVALID', 'Key=1'],
      [11, 'image_url', 'INVALID', 'javascript:alert(1)'],
    ]);
    expect((await goodsOf(source.id)).map((row) => row['sku'])).toEqual(['OK-1', 'OK-2']);
  });

  test('of offers change their terms; of somebody else’s SKU none', async () => {
    const [source, other] = [await shelf.source(), await shelf.source()];
    await brought(source, 'sku,name,wholesale\nA,好,1\nB,好,2\n');
    await brought(other, 'sku,name,wholesale\nC,好,3\n');
    const text =
      'sku,wholesale,visibility,status,low_threshold\nA,9.99,CONTRACTED,,3\nB,,,PAUSED,\nC,1,,,\nA2,1,,,\n';
    expect(await brought(source, text, { kind: 'OFFERS' })).toMatchObject({
      ...{ status: 'DONE', createdRows: 0, changedRows: 2, errorCount: 2 },
    });
    expect(await goodsOf(source.id)).toMatchObject([
      { sku: 'A', wholesale: '999', visibility: 'CONTRACTED', status: 'ACTIVE', low_threshold: 3 },
      { sku: 'B', wholesale: '200', visibility: 'OPEN', status: 'PAUSED' },
    ]);
    expect(await goodsOf(other.id)).toMatchObject([{ sku: 'C', wholesale: '300' }]);
    expect(await brought(source, text, { kind: 'OFFERS' })).toMatchObject({ changedRows: 0 });
  });

  test('that are only tried change nothing, and say the same', async () => {
    const source = await shelf.source();
    const text = 'sku,name,wholesale,stock\nA,好,1,5\nB,,1,5\n';
    const tried = await brought(source, text, { dryRun: true });
    expect(tried).toMatchObject({ status: 'DONE', createdRows: 1, errorCount: 1, processedRows: 2 });
    expect(await goodsOf(source.id)).toEqual([]);
    expect(await brought(source, text)).toMatchObject({ createdRows: 1, errorCount: 1 });
  });
});

describe('a file', () => {
  test.each([
    ['name,wholesale\nx,1\n', 'COLUMN_MISSING'],
    ['sku,name\n"open,x\n', 'MALFORMED_CSV'],
    [`sku,name\nA,${'x'.repeat(70_000)}\n`, 'MALFORMED_CSV'],
    [`sku,name\n${'A,\n'.repeat(1_300)}`, 'TOO_MANY_ERRORS'],
  ])('%# that cannot be read ends with the reason', async (text, failure) => {
    const one = await brought(await shelf.source(), text);
    expect(one).toMatchObject({ status: 'FAILED', failure });
  });

  test('comes in parts, each once and in order, from its supplier’s people alone', async () => {
    const source = await shelf.source();
    const id = await given(source, 'sku,name\nA,好\n');
    const append = (sequence: number, text: string, viewer = source.people) =>
      shelf.change('appendImportChunk', 'import { chunks }', { importId: id, sequence, text }, viewer);
    expect(await append(0, 'sku,name\nA,好\n')).toMatchObject({ import: { chunks: 1 } });
    expect(await append(0, 'other')).toMatchObject({ code: 'IMPORT_CHUNK_ORDER', path: ['sequence'] });
    expect(await append(2, 'B,好\n')).toMatchObject({ code: 'IMPORT_CHUNK_ORDER' });
    expect(await append(1, '')).toMatchObject({ code: 'INVALID_INPUT', path: ['text'] });
    expect(await append(1, 'x'.repeat(200_001))).toMatchObject({ code: 'INVALID_INPUT' });
    for (const viewer of [shelf.supplier, person('usr_nobody')]) {
      expect(await append(1, 'B,好\n', viewer)).toMatchObject({ code: 'NOT_FOUND' });
      expect(await run(id, viewer)).toMatchObject({ code: 'NOT_FOUND', path: ['importId'] });
      expect(await seen(id, viewer)).toBeNull();
    }
    expect(await run(id, platform)).toMatchObject({ code: 'FORBIDDEN' });
    const twice = await Promise.all([append(1, 'B,好\n'), append(1, 'B,好\n')]);
    expect(twice).toMatchObject([{ import: { chunks: 2 } }, { import: { chunks: 2 } }]);
    await run(id, source.people);
    expect(await ended(id, source.people)).toMatchObject({ status: 'DONE', createdRows: 2 });
    expect(await run(id, source.people)).toMatchObject({ code: 'IMPORT_STATE' });
    expect(await cancel(id, source.people)).toMatchObject({ code: 'IMPORT_STATE' });
  });

  test('of 10,000 rows is seen to come on, is cancelled, goes on, and ends exact', async () => {
    const source = await shelf.source();
    const lines = Array.from({ length: 10_000 }, (_, i) => {
      const number = String(i).padStart(5, '0');
      return `S-${number},商品 ${number} 号,Goods ${number},${(i % 500) + 1}.${String(i % 100).padStart(2, '0')},${i % 7}`;
    });
    const id = await given(source, `sku,name,name_en,wholesale,stock\n${lines.join('\n')}\n`);
    await run(id, source.people);
    const progress: number[] = [];
    await until(
      async () => {
        progress.push((await seen(id, source.people)).processedRows);
        return (progress.at(-1) ?? 0) >= 2_000;
      },
      { within: 40_000, every: 20 },
    );
    const { import: stopped } = await cancel(id, source.people);
    expect(stopped.status).toBe('CANCELLED');
    expect(stopped.processedRows % 200).toBe(0);
    expect(stopped.processedRows).toBeLessThan(10_000);
    expect(new Set(progress).size).toBeGreaterThan(2);
    // Nobody goes on with it, and what is done is done.
    await runImportTask.run({ importId: id }, shelf.deps);
    expect(await seen(id, source.people)).toMatchObject(stopped);
    expect(await goodsOf(source.id)).toHaveLength(stopped.processedRows);

    await run(id, source.people);
    // Two at once share it: whoever is behind steps back.
    await Promise.all([
      runImportTask.run({ importId: id }, shelf.deps),
      runImportTask.run({ importId: id }, shelf.deps),
    ]);
    expect(await ended(id, source.people)).toMatchObject({
      ...{ status: 'DONE', processedRows: 10_000, createdRows: 10_000, changedRows: 0, errorCount: 0 },
    });
    const [sum] = await shelf.sql`select count(*)::int as variants, sum(wholesale_minor)::text as wholesale,
        sum(coalesce(on_hand, 0))::int as stock
      from catalog.product_variants as variant join catalog.supplier_offers as offer on variant_id = variant.id
      left join catalog.stock_levels on offer_id = offer.id where variant.supplier_id = ${source.id}`;
    const expected = Array.from({ length: 10_000 }, (_, i) => BigInt((i % 500) + 1) * 100n + BigInt(i % 100));
    expect(sum).toEqual({
      variants: 10_000,
      wholesale: expected.reduce((a, b) => a + b, 0n).toString(),
      stock: Array.from({ length: 10_000 }, (_, i) => i % 7).reduce((a, b) => a + b, 0),
    });
    const told = (await shelf.facts()).filter(
      ({ name, payload }) => name === 'import.progressed' && payload['importId'] === id,
    );
    // Each lot once, and the end.
    expect(told.map(({ payload }) => payload['processedRows'])).toEqual([
      ...Array.from({ length: 50 }, (_, i) => (i + 1) * 200),
      10_000,
    ]);
  }, 120_000);

  test('is read part by part, and a lot takes a fixed number of statements', async () => {
    const source = await shelf.source();
    const lines = Array.from({ length: 1_000 }, (_, i) => `R-${i},好 ${i},1.00,1`);
    const id = await given(source, `sku,name,wholesale,stock\n${lines.join('\n')}\n`, { part: 3_000 });
    shelf.statements.length = 0;
    const { people } = source;
    await run(id, people);
    await ended(id, people);
    const reads = shelf.statements.filter((one) => /from "catalog"\."import_chunks"/.test(one));
    expect(reads.length).toBeGreaterThanOrEqual(Math.ceil(lines.join('\n').length / 3_000));
    expect(reads.every((one) => /"sequence" = \$/.test(one))).toBe(true);
    const journal = shelf.statements.filter((one) => /insert into "catalog"\."stock_journal"/.test(one));
    const products = shelf.statements.filter((one) => /insert into "catalog"\."products"/.test(one));
    expect([journal.length, products.length]).toEqual([5, 5]);
  });
  test('whose text cannot be read fails its job alone, and goes on where it was once it can', async () => {
    const source = await shelf.source();
    const lines = Array.from({ length: 1_000 }, (_, i) => `L-${i},好 ${i}`);
    const id = await given(source, `sku,name\n${lines.join('\n')}\n`, { part: 3_000 });
    // Not by runImport: its job would be tried beside this one.
    await shelf.sql`update catalog.imports set status = 'QUEUED' where id = ${id}`;
    const [lost] = await shelf.sql`
      delete from catalog.import_chunks where import_id = ${id} and sequence = 2 returning text`;
    const work = () => runImportTask.run({ importId: id }, shelf.deps);
    await expect(work()).rejects.toThrow('lacks its part 2');
    const stopped = await seen(id, source.people);
    expect(stopped).toMatchObject({ status: 'RUNNING', failure: null, errorCount: 0 });
    expect(await goodsOf(source.id)).toHaveLength(stopped.processedRows);
    await shelf.sql`insert into catalog.import_chunks (import_id, sequence, text) values (${id}, 2, ${lost?.['text']})`;
    await work();
    expect(await seen(id, source.people)).toMatchObject({
      status: 'DONE',
      createdRows: 1_000,
      errorCount: 0,
    });
  });
});

describe('out and in again', () => {
  test('a page goes on where the last one ended, and the whole comes back as it was', async () => {
    const [source, other] = [await shelf.source(), await shelf.source()];
    const text =
      'sku,name,name_en,description,attributes,wholesale,currency\n' +
      `"'=SUM(1)",'+好,"a ""b"", c","多\n行",k=a\\|b|c\\;d,3.30,CNY\n` +
      'B,好,,,,12,CNY\nC,好,,,,,\n';
    await brought(source, text);
    const page = async (kind: 'Products' | 'Offers', after: string | null, viewer = source.people) =>
      (
        await shelf.ask(
          `query ($s: ID!, $after: ID) { page: export${kind}(supplierId: $s, first: 2, after: $after) { header csv endCursor hasNextPage } }`,
          { s: source.id, after },
          viewer,
        )
      ).data.page;
    const whole = async (kind: 'Products' | 'Offers') => {
      const first = await page(kind, null);
      expect(first.hasNextPage).toBe(true);
      const second = await page(kind, first.endCursor);
      expect(second.hasNextPage).toBe(false);
      return first.header + first.csv + second.csv;
    };
    const exported = await whole('Products');
    expect(exported).toContain("'=SUM(1)");
    expect(await brought(source, exported)).toMatchObject({ createdRows: 0, changedRows: 0, errorCount: 0 });
    expect(await brought(source, await whole('Offers'), { kind: 'OFFERS' })).toMatchObject({
      changedRows: 0,
      errorCount: 0,
    });
    expect(await brought(other, exported)).toMatchObject({ createdRows: 3, errorCount: 0 });
    const plain = async (id: string) =>
      (await goodsOf(id)).map(({ sku, name, name_en, description, attributes, wholesale }) => ({
        ...{ sku, name, name_en, description, attributes, wholesale },
      }));
    expect(await plain(other.id)).toEqual(await plain(source.id));
    for (const viewer of [other.people, platform, person('usr_x')])
      expect(await page('Products', null, viewer)).toBeNull();
  });

  test('an amount is its decimal text exactly, a cell and an attribute what was written', () => {
    fc.assert(
      fc.property(fc.bigInt(0n, 10n ** 10n), (minor) => {
        expect(minorOf(decimalOf(minor))).toBe(minor);
      }),
    );
    for (const wrong of ['', '1.', '.5', '1.234', '1e3', '１', '100000000.01', ' 1', '1,000']) {
      expect([wrong, minorOf(wrong)]).toEqual([wrong, null]);
    }
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (cell) => {
        expect(undefused(defused(cell))).toBe(cell);
        expect(/^[=+\-@\t\r]/.test(defused(cell))).toBe(false);
      }),
    );
    const attribute = fc.record({
      key: fc.stringMatching(/^[a-z0-9_-]{1,10}$/),
      values: fc.array(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 4 }),
    });
    fc.assert(
      fc.property(fc.array(attribute, { minLength: 1, maxLength: 4 }), (attributes) => {
        expect(attributesOf(attributesText(attributes))).toEqual(attributes);
      }),
    );
  });
});
