import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { anonymous, type Viewer } from '../../platform/viewer.ts';
import { person } from '../support/alone.ts';
import { type Merchant, openShelf, platform, type Shelf } from './shelf.ts';

let shelf: Shelf;
let ours: Merchant;
let theirs: Merchant;

beforeAll(async () => {
  shelf = await openShelf();
  ours = await shelf.merchant();
  theirs = await shelf.merchant();
});
afterAll(() => shelf.close());

/** Asks for an object by every path that leads to it. */
async function everyPath(id: string, viewer: Viewer) {
  const { data, codes } = await shelf.ask(
    `query ($id: ID!, $merchantId: ID!, $references: [_Any!]!) {
       field: listing(id: $id) { id }
       entities: _entities(representations: $references) { ... on Listing { id } }
       merchant(id: $merchantId) { listings(first: 100) { edges { node { id } } } } }`,
    { id, merchantId: ours.id, references: [{ __typename: 'Listing', id }] },
    viewer,
  );
  expect(codes).toEqual([]);
  const list: { node: { id: string } }[] = data.merchant.listings.edges;
  return [data.field !== null, data.entities[0] !== null, list.some(({ node }) => node.id === id)];
}

describe('who sees a listing, by every path', () => {
  test('one that is not on the shelf is missing to all but the merchant', async () => {
    const draft = await shelf.draft(ours);
    const strangers = {
      anonymous,
      customer: person('usr_customer'),
      supplier: shelf.supplier,
      rival: theirs.owner,
      otherScope: person('app_1', { role: 'APP', merchantId: ours.id, scopes: ['orders:read'] }),
      rivalApp: person('app_2', { role: 'APP', merchantId: theirs.id, scopes: ['catalog:read'] }),
      shared: { ...anonymous, shared: true },
    };
    for (const [name, viewer] of Object.entries(strangers)) {
      expect([name, ...(await everyPath(draft, viewer))]).toEqual([name, false, false, false]);
    }
    const insiders = {
      owner: ours.owner,
      finance: ours.finance,
      platform,
      app: person('app_3', { role: 'APP', merchantId: ours.id, scopes: ['catalog:read'] }),
      sharedOwner: { ...ours.owner, userId: null, shared: true },
    };
    for (const [name, viewer] of Object.entries(insiders)) {
      expect([name, ...(await everyPath(draft, viewer))]).toEqual([name, true, true, true]);
    }
  });

  test('one on the shelf is there for anybody', async () => {
    const listed = await shelf.listed(ours);
    expect(await everyPath(listed, anonymous)).toEqual([true, true, true]);
    expect(await everyPath(listed, theirs.owner)).toEqual([true, true, true]);
  });

  test('what does not exist, or cannot, is null by every path', async () => {
    const ids = ['', 'x', 'a\u0000b', `${ours.id}x`];
    const types = ['Merchant', 'Supplier', 'Product', 'Listing'];
    for (const id of ids) {
      const { data, codes } = await shelf.ask(
        `query ($id: ID!, $slug: String!, $references: [_Any!]!) { merchant(id: $id) { id }
           merchantBySlug(slug: $slug) { id } supplier(id: $id) { id } product(id: $id) { id } listing(id: $id) { id }
           _entities(representations: $references) { __typename } }`,
        { id, slug: id, references: types.map((__typename) => ({ __typename, id })) },
      );
      expect(codes).toEqual([]);
      const { _entities: entities, ...fields } = data;
      expect([...Object.values(fields), ...entities]).toEqual(Array(9).fill(null));
    }
  });
});

describe('lists', () => {
  const page = `query ($id: ID!, $first: Int, $after: String) { merchant(id: $id) {
    listings(first: $first, after: $after) { edges { cursor node { id } } pageInfo { hasNextPage endCursor } } } }`;

  test('pages follow each other newest first, with nothing twice and nothing left out', async () => {
    const merchant = await shelf.merchant();
    const made: string[] = [];
    for (let i = 0; i < 7; i += 1) made.push(await shelf.listed(merchant));
    await shelf.draft(merchant);
    const seen: string[] = [];
    const sizes: number[] = [];
    for (let after: string | null = null; ; ) {
      const { data } = await shelf.ask(page, { id: merchant.id, first: 3, after });
      const { edges, pageInfo } = data.merchant.listings;
      seen.push(...edges.map((edge: { node: { id: string } }) => edge.node.id));
      sizes.push(edges.length);
      after = pageInfo.endCursor;
      if (!pageInfo.hasNextPage) break;
    }
    expect(seen).toEqual(made.toSorted().reverse());
    expect(sizes).toEqual([3, 3, 1]);
  });

  test('a page over 100 and a strange cursor are refused', async () => {
    const ask = (variables: object) => shelf.ask(page, { id: ours.id, ...variables });
    expect((await ask({ first: 101 })).codes).toEqual(['PAGE_TOO_LARGE']);
    expect((await ask({ first: 0 })).codes).toEqual(['PAGE_TOO_LARGE']);
    expect((await ask({ first: 1, after: 'nonsense' })).codes).toEqual(['UNKNOWN_CURSOR']);
    const nul = Buffer.from(JSON.stringify(['a\0'])).toString('base64url');
    expect((await ask({ first: 1, after: nul })).codes).toEqual(['UNKNOWN_CURSOR']);
    expect((await ask({ first: 100 })).codes).toEqual([]);
  });

  test('fifty listings with all they hold take as many statements as five', async () => {
    const merchant = await shelf.merchant();
    const count = async (first: number) => {
      shelf.statements.length = 0;
      const { data, codes } = await shelf.ask(
        `query ($id: ID!, $first: Int) { merchant(id: $id) { listings(first: $first) { edges { node {
           id price { amountMinor } merchant { name listings(first: 2) { edges { node { id } } } }
           product { name supplier { name products(first: 3) { edges { node { name } } } } } } } } } }`,
        { id: merchant.id, first },
      );
      expect(codes).toEqual([]);
      expect(data.merchant.listings.edges).toHaveLength(first);
      return shelf.statements.length;
    };
    for (let i = 0; i < 50; i += 1) await shelf.listed(merchant);
    const few = await count(5);
    expect(few).toBeLessThanOrEqual(6);
    expect(await count(50)).toBe(few);
  });

  test('pages of many owners are one statement, and each owner gets its own', async () => {
    const merchants = await Promise.all(Array.from({ length: 8 }, () => shelf.merchant()));
    const made = await Promise.all(merchants.map((merchant) => shelf.listed(merchant)));
    shelf.statements.length = 0;
    const { data } = await shelf.ask(
      `query ($references: [_Any!]!) { _entities(representations: $references) { ... on Merchant {
         one: listings(first: 1) { edges { node { id } } } all: listings { edges { node { id } } } } } }`,
      { references: merchants.map(({ id }) => ({ __typename: 'Merchant', id })) },
    );
    const list = (id: string) => ({ edges: [{ node: { id } }] });
    expect(data._entities).toEqual(made.map((id) => ({ one: list(id), all: list(id) })));
    expect(shelf.statements).toHaveLength(2);
  });
});
