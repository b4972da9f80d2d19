import { afterAll, beforeAll, expect, test } from 'vitest';
import { startJobs } from '../../platform/jobs.ts';
import { createCatalog } from '../../subgraphs/catalog/index.ts';
import { until } from '../support/until.ts';
import { key, type Merchant, openShelf, platform, type Shelf } from './shelf.ts';

let shelf: Shelf;
let jobs: Awaited<ReturnType<typeof startJobs>>;
let ours: Merchant;
let strict: string;

beforeAll(async () => {
  shelf = await openShelf();
  jobs = await startJobs(createCatalog(shelf.deps));
  ours = await shelf.merchant();
  const standard = { key: 'PESTICIDE_RESIDUE', name: '农残', nameEn: 'Pesticides', validityDays: 90 };
  await shelf.change('defineInspectionStandard', 'standard { key }', standard, platform);
  const kind = { key: 'fresh', name: '生鲜', nameEn: 'Fresh', standardKeys: [standard.key] };
  strict = (await shelf.change('createCategory', 'category { id }', kind, platform)).category.id;
});
afterAll(async () => {
  await jobs.stop();
  await shelf.close();
});

const rowOf = async (listingId: string) => {
  const [row] = await shelf.sql`select status, off_reason from catalog.listings where id = ${listingId}`;
  return { ...row };
};

async function listed() {
  const goods = await shelf.goods();
  const listingId = await shelf.list(ours, goods.offerId);
  await shelf.change('publishListing', 'listing { status }', { listingId }, ours.owner);
  expect(await rowOf(listingId)).toEqual({ status: 'LISTED', off_reason: null });
  return { ...goods, listingId };
}

test('goods that become another kind come off the shelf at once, untested as they are for it', async () => {
  const { productId, listingId } = await listed();
  const move = (categoryId: string) =>
    shelf.change('updateProduct', 'product { id }', { productId, categoryId }, shelf.supplier);
  await move(strict);
  expect(await rowOf(listingId)).toEqual({ status: 'UNLISTED', off_reason: 'NOT_INSPECTED' });
  expect(
    (await shelf.facts()).filter(({ payload }) => payload['listingId'] === listingId).at(-1),
  ).toMatchObject({
    name: 'listing.statusChanged',
    payload: { from: 'LISTED', to: 'UNLISTED', reason: 'NOT_INSPECTED' },
  });
  expect(await shelf.change('publishListing', 'listing { status }', { listingId }, ours.owner)).toMatchObject(
    { code: 'NOT_INSPECTED' },
  );
  // The same kind again, and another name, change nothing on a shelf.
  const other = await listed();
  const same = { productId: other.productId, categoryId: 'cat_00000000000000000000000000', name: '新名' };
  await shelf.change('updateProduct', 'product { id }', same, shelf.supplier);
  expect(await rowOf(other.listingId)).toEqual({ status: 'LISTED', off_reason: null });
});

test('so do goods that a file makes another kind', async () => {
  const { productId, listingId } = await listed();
  const start = { supplierId: shelf.supplierId, kind: 'PRODUCTS', idempotencyKey: key() };
  const { import: one } = await shelf.change('startImport', 'import { id }', start, shelf.supplier);
  const text = `sku,name,category\n${productId},口红,fresh\n`;
  await shelf.change(
    'appendImportChunk',
    'import { id }',
    { importId: one.id, sequence: 0, text },
    shelf.supplier,
  );
  await shelf.change('runImport', 'import { id }', { importId: one.id }, shelf.supplier);
  await until(async () => (await rowOf(listingId))['status'] === 'UNLISTED');
  expect(await rowOf(listingId)).toEqual({ status: 'UNLISTED', off_reason: 'NOT_INSPECTED' });
});
