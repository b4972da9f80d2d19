import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../../platform/ids.ts';
import { anonymous, serviceViewer } from '../../platform/viewer.ts';
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

const app = (...scopes: string[]) => person('app_1', { role: 'APP', merchantId: ours.id, scopes });
const statusOf = async (id: string, viewer = ours.owner) =>
  (await shelf.ask('query ($id: ID!) { listing(id: $id) { status } }', { id }, viewer)).data.listing?.status;
const factsOf = async (listingId: string) =>
  (await shelf.facts()).filter((fact) => fact.payload['listingId'] === listingId);
const move = (mutation: string, listingId: string, viewer = ours.owner) =>
  shelf.change(mutation, 'listing { status }', { listingId }, viewer);

describe('entering', () => {
  test('a merchant reads back as it was entered, by id and by slug', async () => {
    const input = { name: ' 花店 ', slug: 'flowers-1', idempotencyKey: key() };
    const { merchant } = await shelf.change('registerMerchant', 'merchant { id }', input, platform);
    const fields = '{ id name slug timeZone currency }';
    const { data } = await shelf.ask(
      `query ($id: ID!) { a: merchant(id: $id) ${fields} b: merchantBySlug(slug: "flowers-1") ${fields} }`,
      { id: merchant.id },
    );
    const expected = {
      id: merchant.id,
      name: '花店',
      slug: 'flowers-1',
      timeZone: 'Asia/Shanghai',
      currency: 'CNY',
    };
    expect(data).toEqual({ a: expected, b: expected });
    const again = { name: '另一家', slug: 'flowers-1', idempotencyKey: key() };
    expect(await shelf.change('registerMerchant', 'merchant { id }', again, platform)).toMatchObject({
      __typename: 'ConflictError',
      code: 'SLUG_TAKEN',
      path: ['slug'],
    });
  });

  test.each([
    ['registerMerchant', { name: '', slug: 'abc' }, ['name']],
    ['registerMerchant', { name: 'x'.repeat(101), slug: 'abc' }, ['name']],
    ['registerMerchant', { name: 'a\u0000b', slug: 'abc' }, ['name']],
    ['registerMerchant', { name: 'x', slug: 'ab' }, ['slug']],
    ['registerMerchant', { name: 'x', slug: 'Abc' }, ['slug']],
    ['registerMerchant', { name: 'x', slug: 'abc', timeZone: '+08:00' }, ['timeZone']],
    ['registerMerchant', { name: 'x', slug: 'abc', timeZone: 'Mars/Base' }, ['timeZone']],
    ['registerMerchant', { name: 'x', slug: 'abc', currency: 'cny' }, ['currency']],
    ['registerMerchant', { name: 'x', slug: 'abc', idempotencyKey: 'short' }, ['idempotencyKey']],
    ['registerSupplier', { name: ' ' }, ['name']],
  ])('%s refuses %j', async (mutation, input, path) => {
    const field = mutation === 'registerMerchant' ? 'merchant { id }' : 'supplier { id }';
    const whole = { idempotencyKey: key(), ...input };
    expect(await shelf.change(mutation, field, whole, platform)).toMatchObject({
      __typename: 'InvalidInputError',
      code: 'INVALID_INPUT',
      path,
    });
  });

  test.each([
    [{ name: '' }, 'name'],
    [{ name: '好'.repeat(201) }, 'name'],
    [{ nameEn: 'x'.repeat(201) }, 'nameEn'],
    [{ description: 'x'.repeat(5_001) }, 'description'],
    [{ sections: ['a', 'a'] }, 'sections'],
    [{ sections: ['Upper'] }, 'sections'],
    [{ sections: Array.from({ length: 21 }, (_, i) => `s${i}`) }, 'sections'],
    [{ imageUrl: 'http://example.com/a.png' }, 'imageUrl'],
    [{ imageUrl: 'javascript:alert(1)' }, 'imageUrl'],
    [{ imageUrl: `https://example.com/${'a'.repeat(8_192)}` }, 'imageUrl'],
  ])('createProduct refuses %j', async (input, field) => {
    const whole = { supplierId: shelf.supplierId, name: '面霜', idempotencyKey: key(), ...input };
    expect(await shelf.change('createProduct', 'product { id }', whole, shelf.supplier)).toMatchObject({
      code: 'INVALID_INPUT',
      path: [field],
    });
  });

  test('a product at every limit is taken and reads back whole', async () => {
    const product = {
      name: '好'.repeat(200),
      nameEn: 'x'.repeat(200),
      description: '😀'.repeat(5_000),
      sections: ['ingredients', 'usage'],
      imageUrl: 'data:image/png;base64,AA==',
    };
    const input = { supplierId: shelf.supplierId, ...product, idempotencyKey: key() };
    const answer = await shelf.change(
      'createProduct',
      'product { name nameEn description sections imageUrl supplier { id name } }',
      input,
      shelf.supplier,
    );
    expect(answer.product).toEqual({ ...product, supplier: { id: shelf.supplierId, name: '货源' } });
  });

  test.each([0, -1, 10_000_000_001])('a price of %i is refused', async (priceMinor) => {
    const input = {
      merchantId: ours.id,
      offerId: (await shelf.goods()).offerId,
      priceMinor,
      idempotencyKey: key(),
    };
    expect(await shelf.change('createListing', 'listing { id }', input, ours.owner)).toMatchObject({
      code: 'INVALID_INPUT',
      path: ['priceMinor'],
    });
  });

  test('the database itself refuses what no action may write', async () => {
    const id = await shelf.draft(ours);
    const { sql } = shelf;
    await expect(sql`update catalog.listings set price_minor = 0 where id = ${id}`).rejects.toThrow('price');
    await expect(sql`update catalog.listings set status = 'SOLD' where id = ${id}`).rejects.toThrow('status');
  });
});

describe('the shelf', () => {
  test('a listing goes on and off; a repeat succeeds and tells nothing', async () => {
    const id = await shelf.draft(ours);
    expect(await statusOf(id)).toBe('DRAFT');
    for (const [mutation, status] of [
      ['publishListing', 'LISTED'],
      ['publishListing', 'LISTED'],
      ['unlistListing', 'UNLISTED'],
      ['unlistListing', 'UNLISTED'],
      ['publishListing', 'LISTED'],
    ] as const) {
      expect((await move(mutation, id)).listing.status).toBe(status);
    }
    const steps = [
      ['DRAFT', 'LISTED'],
      ['LISTED', 'UNLISTED'],
      ['UNLISTED', 'LISTED'],
    ];
    expect(await factsOf(id)).toEqual(
      steps.map(([from, to]) => ({
        name: 'listing.statusChanged',
        payload: { merchantId: ours.id, listingId: id, from, to, reason: null },
        channels: [`merchant:${ours.id}`, `listing:${id}`],
      })),
    );
  });

  test('twenty who publish at once change it once', async () => {
    const id = await shelf.draft(ours);
    const answers = await Promise.all(Array.from({ length: 20 }, () => move('publishListing', id)));
    expect(answers.map((answer) => answer.listing.status)).toEqual(Array(20).fill('LISTED'));
    expect(await factsOf(id)).toHaveLength(1);
  });

  test('who may: staff and apps that write; finance may look; everybody else sees nothing', async () => {
    const staff = person('usr_staff', { role: 'MERCHANT_STAFF', merchantId: ours.id });
    const id = await shelf.draft(ours);
    const refused = async (viewer: typeof staff, code: string) =>
      expect(await move('publishListing', id, viewer)).toMatchObject({ code, path: ['listingId'] });
    await refused(ours.finance, 'FORBIDDEN');
    await refused(platform, 'FORBIDDEN');
    await refused(app('catalog:read'), 'FORBIDDEN');
    await refused(app('orders:read'), 'NOT_FOUND');
    await refused(theirs.owner, 'NOT_FOUND');
    await refused(shelf.supplier, 'NOT_FOUND');
    await refused(person('usr_customer'), 'NOT_FOUND');
    const nobody = await shelf.ask(
      'mutation ($input: PublishListingInput!) { publishListing(input: $input) { __typename } }',
      { input: { listingId: id } },
      anonymous,
    );
    expect(nobody).toEqual({ data: null, codes: ['UNAUTHENTICATED'] });
    expect(await statusOf(id)).toBe('DRAFT');
    expect(await factsOf(id)).toEqual([]);
    expect((await move('publishListing', id, staff)).listing.status).toBe('LISTED');
    expect((await move('unlistListing', id, app('catalog:write'))).listing.status).toBe('UNLISTED');
    expect(await move('publishListing', newId('lst', new Date()))).toMatchObject({ code: 'NOT_FOUND' });
    expect(await move('publishListing', 'no id \u0000')).toMatchObject({ code: 'NOT_FOUND' });
  });

  test('who may enter what', async () => {
    const { productId, offerId } = await shelf.goods();
    const listing = { merchantId: ours.id, offerId, priceMinor: 1, idempotencyKey: key() };
    const product = { supplierId: shelf.supplierId, name: 'x', idempotencyKey: key() };
    const other = person('usr_s', { role: 'SUPPLIER', supplierId: newId('sup', new Date()) });
    const supplierId = newId('sup', new Date());
    const missing = { ...listing, offerId: newId('off', new Date()) };
    for (const [mutation, field, input, viewer, refusal] of [
      ['createListing', 'listing', listing, ours.finance, { code: 'FORBIDDEN', path: ['merchantId'] }],
      ['createListing', 'listing', listing, theirs.owner, { code: 'NOT_FOUND', path: ['merchantId'] }],
      ['createListing', 'listing', missing, ours.owner, { code: 'NOT_FOUND', path: ['offerId'] }],
      ['createProduct', 'product', product, other, { code: 'FORBIDDEN', path: ['supplierId'] }],
      ['createProduct', 'product', product, ours.owner, { code: 'FORBIDDEN', path: ['supplierId'] }],
      ['createProduct', 'product', { ...product, supplierId }, other, { code: 'NOT_FOUND' }],
      [
        'registerSupplier',
        'supplier',
        { name: 'x', idempotencyKey: key() },
        ours.owner,
        { code: 'FORBIDDEN' },
      ],
    ] as const) {
      expect(await shelf.change(mutation, `${field} { id }`, input, viewer)).toMatchObject(refusal);
    }
    const { listing: made } = await shelf.change(
      'createListing',
      'listing { status price { amountMinor currency } merchant { id } product { id } }',
      listing,
      app('catalog:write'),
    );
    expect(made).toEqual({
      status: 'DRAFT',
      price: { amountMinor: 1, currency: 'CNY' },
      merchant: { id: ours.id },
      product: { id: productId },
    });
  });
});

describe('at once', () => {
  test('of twenty who list one offer, one does, and the others learn that it is listed', async () => {
    const { offerId } = await shelf.goods();
    const answers = await Promise.all(
      Array.from({ length: 20 }, () =>
        shelf.change(
          'createListing',
          'listing { id }',
          { merchantId: ours.id, offerId, priceMinor: 5, idempotencyKey: key() },
          ours.owner,
        ),
      ),
    );
    expect(answers.filter((answer) => answer.listing !== undefined)).toHaveLength(1);
    expect(answers.filter((answer) => answer.code === 'ALREADY_LISTED')).toHaveLength(19);
    const [{ count } = {}] =
      await shelf.sql`select count(*)::int from catalog.listings where offer_id = ${offerId}`;
    expect(count).toBe(1);
  });

  test('one key ten times at once is one listing and ten equal answers; another body is refused', async () => {
    const input = {
      merchantId: ours.id,
      offerId: (await shelf.goods()).offerId,
      priceMinor: 7,
      idempotencyKey: key(),
    };
    const create = (body: object) => shelf.change('createListing', 'listing { id }', body, ours.owner);
    const answers = await Promise.all(Array.from({ length: 10 }, () => create(input)));
    expect(new Set(answers.map((answer) => answer.listing.id)).size).toBe(1);
    expect(await create({ ...input, priceMinor: 8 })).toMatchObject({
      code: 'IDEMPOTENCY_CONFLICT',
      path: ['idempotencyKey'],
    });
    const rows = await shelf.sql`select price_minor from catalog.listings where offer_id = ${input.offerId}`;
    expect(rows.map((row) => Number(row['price_minor']))).toEqual([7]);
  });
});

describe('for services', () => {
  const query =
    'query ($merchantId: ID!, $ids: [ID!]!) { _listingsOnShelf(merchantId: $merchantId, ids: $ids) }';

  test('a service learns what is on the shelf of that merchant, and nobody else may ask', async () => {
    const listed = await shelf.listed(ours, 4_900);
    const ids = [listed, await shelf.draft(ours), await shelf.listed(theirs), 'nonsense'];
    const asked = { merchantId: ours.id, ids };
    const answer = await shelf.ask(query, asked, serviceViewer('order'));
    expect(answer).toEqual({ data: { _listingsOnShelf: [listed] }, codes: [] });
    for (const viewer of [anonymous, ours.owner, platform, app('catalog:read')]) {
      expect((await shelf.ask(query, asked, viewer)).codes).toEqual(['FORBIDDEN']);
    }
    const many = { merchantId: ours.id, ids: Array(101).fill(listed) };
    expect((await shelf.ask(query, many, serviceViewer('order'))).codes).toEqual(['INVALID_INPUT']);
  });
});
