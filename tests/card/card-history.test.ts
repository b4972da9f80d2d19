import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root } from '../../platform/root.ts';
import type { Viewer } from '../../platform/viewer.ts';
import { openTestDatabase } from '../support/database.ts';
import { archiving, composing, openQuarter, person, type Quarter } from './quarter.ts';

let quarter: Quarter;

beforeAll(async () => {
  quarter = await openQuarter();
});
afterAll(() => quarter.close());

const refused = '... on UserError { code path message }';
const shown = 'id status title version modules { key } draft { revision title changed modules { key } }';
const mutation = (
  name: string,
  type: string,
) => `mutation ($input: ${type}Input!) { answer: ${name}(input: $input) {
  ... on ${type}Success { card { ${shown} } } ${refused} } }`;
const acting = {
  update: mutation('updateCard', 'UpdateCard'),
  publish: mutation('publishCard', 'PublishCard'),
  restore: mutation('restoreCardVersion', 'RestoreCardVersion'),
};
const act = async (what: keyof typeof acting, input: object, viewer: Viewer = quarter.owner) => {
  const { data, codes } = await quarter.ask(acting[what], { input }, viewer);
  return data?.answer.card ?? data?.answer ?? codes;
};
const words = (...keys: string[]) => keys.map((key) => ({ key, richText: { markdown: key } }));
const compose = async (title = 'first') => {
  const input = {
    ...{ merchantId: quarter.merchantId, slug: `s-${randomUUID()}`, title, modules: words('a') },
    idempotencyKey: randomUUID(),
  };
  return (await quarter.ask(composing, { input }, quarter.owner)).data.createCard.card;
};
const update = (cardId: string, title: string, more: object = {}) =>
  act('update', { cardId, title, modules: words('a', 'b'), ...more });
const seenByAll = async (id: string) =>
  (await quarter.ask('query ($id: ID!) { card(id: $id) { title version modules { key } } }', { id })).data
    .card;
const history = async (cardId: string, viewer: Viewer = quarter.owner, page = '') => {
  const query = `query ($cardId: ID!) { cardHistory(cardId: $cardId ${page}) {
    edges { cursor node { number title cause isPublished madeBy modules { key } } } pageInfo { hasNextPage } } }`;
  return (await quarter.ask(query, { cardId }, viewer)).data.cardHistory;
};
const numbers = async (cardId: string) =>
  (await history(cardId)).edges.map(({ node }: { node: { number: number } }) => node.number);

describe('a draft', () => {
  test('is seen by who composes alone, until it is published as the next version', async () => {
    const { id } = await compose();
    expect(await act('publish', { cardId: id })).toMatchObject({
      ...{ status: 'PUBLISHED', title: 'first', version: 1, draft: { revision: 0, changed: false } },
    });
    const updated = await update(id, 'second');
    expect(updated).toMatchObject({
      ...{ title: 'first', version: 1, modules: [{ key: 'a' }] },
      draft: { revision: 1, title: 'second', changed: true, modules: [{ key: 'a' }, { key: 'b' }] },
    });
    expect(await seenByAll(id)).toEqual({ title: 'first', version: 1, modules: [{ key: 'a' }] });
    const hidden =
      'query ($id: ID!) { card(id: $id) { draft { title } } cardHistory(cardId: $id) { edges { cursor } } }';
    const rival = person('usr_rival', { role: 'MERCHANT_OWNER', merchantId: quarter.rivalId });
    for (const viewer of [undefined, rival, await quarter.visit(await slugOf(id))]) {
      expect((await quarter.ask(hidden, { id }, viewer)).data).toEqual({
        card: { draft: null },
        cardHistory: null,
      });
    }
    await act('publish', { cardId: id });
    expect(await seenByAll(id)).toEqual({
      title: 'second',
      version: 2,
      modules: [{ key: 'a' }, { key: 'b' }],
    });
    expect((await history(id)).edges.map(({ node }: { node: object }) => node)).toEqual([
      {
        ...{ number: 2, title: 'second', cause: 'PUBLISHED', isPublished: true, madeBy: 'usr_owner' },
        modules: [{ key: 'a' }, { key: 'b' }],
      },
      {
        ...{ number: 1, title: 'first', cause: 'PUBLISHED', isPublished: false, madeBy: 'usr_owner' },
        modules: [{ key: 'a' }],
      },
    ]);
  });

  test('that says what is published makes no version, nor does saying it again', async () => {
    const { id } = await compose();
    for (let i = 0; i < 3; i += 1) await act('publish', { cardId: id });
    await update(id, 'x');
    await update(id, 'x');
    expect((await act('update', { cardId: id, title: 'first', modules: words('a') })).draft).toMatchObject({
      ...{ revision: 2, changed: false },
    });
    await act('publish', { cardId: id });
    expect(await numbers(id)).toEqual([1]);
    // Withdrawn and published again it is still the same; changed meanwhile it is the next.
    await quarter.ask(archiving, { input: { cardId: id } }, quarter.owner);
    expect(await act('publish', { cardId: id })).toMatchObject({ status: 'PUBLISHED', version: 1 });
    await quarter.ask(archiving, { input: { cardId: id } }, quarter.owner);
    await update(id, 'later');
    expect(await seenByAll(id)).toBeNull();
    expect(await act('publish', { cardId: id })).toMatchObject({ status: 'PUBLISHED', version: 2 });
  });

  test('is refused to who made its change from another revision, and keeps what it says', async () => {
    const { id } = await compose();
    const answers = await Promise.all(
      ['one', 'two', 'three', 'four'].map((title) => update(id, title, { expectedRevision: 0 })),
    );
    const done = answers.filter((answer) => answer.draft !== undefined);
    expect(done).toHaveLength(1);
    const others = answers.filter((answer) => answer.code !== undefined);
    expect(others).toHaveLength(3);
    expect(others[0]).toMatchObject({ code: 'REVISION_CONFLICT', path: ['expectedRevision'] });
    expect(await act('publish', { cardId: id, expectedRevision: 0 })).toMatchObject({
      code: 'REVISION_CONFLICT',
    });
    expect(await seenByAll(id)).toBeNull();
    expect((await act('publish', { cardId: id, expectedRevision: 1 })).title).toBe(done[0].draft.title);
  });
});

describe('versions', () => {
  test('are made once each however many publish at a time, and never change', async () => {
    const { id } = await compose();
    for (let round = 0; round < 4; round += 1) {
      await update(id, `round ${round}`);
      const answers = await Promise.all(Array.from({ length: 6 }, () => act('publish', { cardId: id })));
      expect(answers.map(({ version }) => version)).toEqual(Array(6).fill(round + 1));
    }
    expect(await numbers(id)).toEqual([4, 3, 2, 1]);
    // Changed and published by many at once, each version is one of what was said, and the last is what stands.
    await Promise.all(
      Array.from({ length: 6 }, async (_, i) => {
        await update(id, `mixed ${i}`);
        await act('publish', { cardId: id });
      }),
    );
    const { edges } = await history(id);
    const titles = edges.map(({ node }: { node: { title: string } }) => node.title);
    expect(new Set(titles).size).toBe(titles.length);
    expect(titles[0]).toBe((await seenByAll(id)).title);
    expect(edges[0].node.number).toBe(titles.length);
    for (const change of ['update card.card_versions set title = title', 'delete from card.card_versions'])
      await expect(quarter.sql.unsafe(change)).rejects.toThrow('only appended');
    await expect(quarter.sql`update card.cards set published_version = 99 where id = ${id}`).rejects.toThrow(
      'cards_published_is_there',
    );
  });

  test('come back into the draft, page by page in order', async () => {
    const { id } = await compose();
    await act('publish', { cardId: id });
    for (const title of ['second', 'third']) {
      await update(id, title);
      await act('publish', { cardId: id });
    }
    const first = await history(id, quarter.owner, ', first: 2');
    expect(first.edges.map(({ node }: { node: { number: number } }) => node.number)).toEqual([3, 2]);
    const rest = await history(id, quarter.owner, `, first: 2, after: "${first.edges[1].cursor}"`);
    expect(rest.edges.map(({ node }: { node: { number: number } }) => node.number)).toEqual([1]);
    expect(rest.pageInfo.hasNextPage).toBe(false);
    expect(await act('restore', { cardId: id, version: 1 })).toMatchObject({
      ...{ title: 'third', draft: { title: 'first', revision: 3, changed: true, modules: [{ key: 'a' }] } },
    });
    expect(await seenByAll(id)).toMatchObject({ title: 'third' });
    expect(await act('publish', { cardId: id })).toMatchObject({ title: 'first', version: 4 });
    expect(await act('restore', { cardId: id, version: 9 })).toMatchObject({
      ...{ code: 'NOT_FOUND', path: ['version'] },
    });
    expect(await act('restore', { cardId: id, version: 2, expectedRevision: 0 })).toMatchObject({
      code: 'REVISION_CONFLICT',
    });
    expect(await act('restore', { cardId: id, version: 2 }, person('usr_nobody'))).toMatchObject({
      ...{ code: 'FORBIDDEN', path: ['cardId'] },
    });
  });
});

test('cards from before there were versions keep what they say: it is their version 1', async () => {
  const database = await openTestDatabase();
  const sql = postgres(database.url, { max: 1, onnotice: () => {} });
  const folder = join(root, 'subgraphs/card/store/migrations');
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.sql'))
    .sort();
  const text = (file: string) => readFileSync(join(folder, file), 'utf8');
  const made = files.findIndex((file) => text(file).includes('CREATE TABLE "card"."card_versions"'));
  const run = async (file: string) => {
    for (const statement of text(file).split('--> statement-breakpoint')) await sql.unsafe(statement);
  };
  await sql`drop schema card cascade`;
  for (const file of files.slice(0, made)) await run(file);
  const modules = [{ kind: 'RICH_TEXT', key: 'a', title: '', markdown: 'x' }];
  const enter = (id: string, status: string, publishedAt: string | null) => sql`
    insert into card.cards (id, merchant_id, slug, title, status, modules, created_at, published_at)
    values (${id}, 'mer_1', ${`slug-of-${id}`}, ${id}, ${status}, ${sql.json(modules)}, now(), ${publishedAt})`;
  await enter('public', 'PUBLISHED', '2026-01-01T00:00:00Z');
  await enter('withdrawn', 'ARCHIVED', '2026-01-02T00:00:00Z');
  await enter('draft', 'DRAFT', null);
  for (const file of files.slice(made)) await run(file);
  const cards = await sql`select id, published_version as version, revision from card.cards order by id`;
  expect(cards.map((row) => ({ ...row }))).toEqual([
    { id: 'draft', version: null, revision: 0 },
    { id: 'public', version: 1, revision: 0 },
    { id: 'withdrawn', version: 1, revision: 0 },
  ]);
  const versions = await sql`select card_id, number, title, modules, cause, made_by from card.card_versions
    order by card_id`;
  expect(versions.map((row) => ({ ...row }))).toEqual(
    ['public', 'withdrawn'].map((id) => ({
      ...{ card_id: id, number: 1, title: id, modules, cause: 'PUBLISHED', made_by: null },
    })),
  );
  expect((await sql`select slug from card.card_slugs order by slug`).map(({ slug }) => slug)).toEqual([
    'slug-of-draft',
    'slug-of-public',
    'slug-of-withdrawn',
  ]);
  await sql.end();
  await database.drop();
});

async function slugOf(id: string): Promise<string> {
  const [row] = await quarter.sql`select slug from card.cards where id = ${id}`;
  return String(row?.['slug']);
}
