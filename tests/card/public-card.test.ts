import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestGateway, type TestGateway } from '../support/gateway.ts';
import { archiving, composing, openQuarter, person, publishing, type Quarter, visiting } from './quarter.ts';

let quarter: Quarter;
let gateway: TestGateway;
const asked: string[] = [];

beforeAll(async () => {
  quarter = await openQuarter();
  const card = { id: 'crd_1', slug: 'a-card', merchantId: 'mer_1', shownTo: 'EVERYBODY' };
  gateway = await openTestGateway({
    card: {
      resolvers: {
        Query: {
          publicCard: (_: unknown, { slug }: { slug: string }) => {
            asked.push(slug);
            if (slug === 'broken') throw new Error('broken');
            return slug === 'a-card' ? card : null;
          },
          card: () => card,
        },
        Card: { title: () => '口红实验室' },
      },
    },
  });
});
afterAll(async () => {
  await gateway.drain();
  await quarter.close();
});

const compose = async (more: object = {}) => {
  const input = { merchantId: quarter.merchantId, title: 'x', idempotencyKey: randomUUID(), ...more };
  const { data } = await quarter.ask(composing, { input }, quarter.owner);
  return data.createCard.card ?? data.createCard;
};
const publish = (cardId: string) => quarter.ask(publishing, { input: { cardId } }, quarter.owner);
const slugging = `mutation ($input: ChangeCardSlugInput!) { answer: changeCardSlug(input: $input) {
  ... on ChangeCardSlugSuccess { card { slug } } ... on UserError { code path } } }`;
const rename = async (cardId: string, slug: string, viewer = quarter.owner) => {
  const { data, codes } = await quarter.ask(slugging, { input: { cardId, slug } }, viewer);
  return data?.answer.card?.slug ?? data?.answer ?? codes;
};
const at = async (slug: string) => {
  const query = 'query ($slug: String!) { publicCard(slug: $slug) { id slug title modules { key } } }';
  return (await quarter.ask(query, { slug })).data.publicCard;
};

describe('a slug', () => {
  test('is made of the title where none is given', async () => {
    expect((await compose({ title: 'Crème & Rouge — Herbst 2026' })).slug).toMatch(
      /^creme-rouge-herbst-2026-[0-9a-z]{10}$/,
    );
    expect((await compose({ title: '口红实验室' })).slug).toMatch(/^card-[0-9a-z]{10}$/);
    expect((await compose({ title: `${'long '.repeat(20)}` })).slug).toMatch(/^[a-z-]{3,40}-[0-9a-z]{10}$/);
  });

  test('that a card had leads to it for ever, and is nobody else’s', async () => {
    const [first, second, third] = [1, 2, 3].map(() => `s-${randomUUID()}`) as [string, string, string];
    const { id } = await compose({ slug: first });
    await publish(id);
    expect(await rename(id, second)).toBe(second);
    expect(await rename(id, third)).toBe(third);
    const found = { id, slug: third, title: 'x', modules: [] };
    for (const slug of [first, second, third]) expect(await at(slug)).toEqual(found);
    const { data } = await quarter.ask(visiting, { input: { slug: first, clientKey: randomUUID() } });
    expect(data.startVisit.card.id).toBe(id);
    expect(await compose({ slug: first })).toMatchObject({ code: 'SLUG_TAKEN', path: ['slug'] });
    const other = await compose();
    expect(await rename(other.id, second)).toMatchObject({ code: 'SLUG_TAKEN', path: ['slug'] });
    // One of its own it takes again.
    expect(await rename(id, first)).toBe(first);
    expect(await at(third)).toEqual({ ...found, slug: first });
    await quarter.ask(archiving, { input: { cardId: id } }, quarter.owner);
    expect(await at(first)).toBeNull();
    await expect(quarter.sql`update card.cards set slug = ${second} where id = ${other.id}`).rejects.toThrow(
      'another card',
    );
  });

  test('goes to one card however many want it at a time, and a card has at most 20', async () => {
    const cards = await Promise.all(Array.from({ length: 5 }, () => compose()));
    const wanted = `s-${randomUUID()}`;
    const answers = await Promise.all(cards.map(({ id }) => rename(id, wanted)));
    expect(answers.filter((answer) => answer === wanted)).toHaveLength(1);
    expect(answers.filter(({ code }) => code === 'SLUG_TAKEN')).toHaveLength(4);
    const { id } = await compose();
    for (let i = 0; i < 19; i += 1) expect(await rename(id, `${wanted.slice(0, 30)}-${i}`)).toMatch(/^s-/);
    const one = `${wanted.slice(0, 30)}-more`;
    expect(await rename(id, one)).toMatchObject({ code: 'TOO_MANY', path: ['slug'] });
    expect((await quarter.sql`select from card.card_slugs where slug = ${one}`).length).toBe(0);
    const rival = person('usr_rival', { role: 'MERCHANT_OWNER', merchantId: quarter.rivalId });
    await publish(id);
    expect(await rename(id, one, rival)).toMatchObject({ code: 'FORBIDDEN' });
    expect(await rename(id, 'No')).toMatchObject({ code: 'INVALID_INPUT', path: ['slug'] });
  });
});

describe('a public card', () => {
  test('costs one statement once it is hot, and is never stale', async () => {
    const { id, slug } = await compose({ modules: [{ key: 'a', joinAgent: {} }] });
    await publish(id);
    await at(slug);
    for (let i = 0; i < 5; i += 1) {
      const before = quarter.statements;
      expect((await at(slug)).modules).toEqual([{ key: 'a' }]);
      expect(quarter.statements - before).toBe(1);
    }
    const update = 'mutation ($input: UpdateCardInput!) { updateCard(input: $input) { __typename } }';
    await quarter.ask(update, { input: { cardId: id, title: 'new', modules: [] } }, quarter.owner);
    // Published by another replica, it is seen by this one at once.
    await quarter.replica().ask(publishing, { input: { cardId: id } }, quarter.owner);
    expect(await at(slug)).toMatchObject({ title: 'new', modules: [] });
  });

  test('shows by the hour of its modules even where it is kept', async () => {
    const until = new Date(quarter.now.getTime() + 60_000).toISOString();
    const { id, slug } = await compose({ modules: [{ key: 'a', joinAgent: {}, visibility: { until } }] });
    await publish(id);
    expect((await at(slug)).modules).toEqual([{ key: 'a' }]);
    const now = quarter.now;
    quarter.now = new Date(until);
    expect((await at(slug)).modules).toEqual([]);
    quarter.now = now;
  });
});

describe('the answer over HTTP', () => {
  const get = (query: string, headers: Record<string, string> = {}) =>
    fetch(`${gateway.url}/graphql?${new URLSearchParams({ query })}`, {
      headers: { 'apollo-require-preflight': 'true', ...headers },
    });
  const query = '{ publicCard(slug: "a-card") { slug title } }';

  test('may be kept by anybody for half a minute, and asked for again by its tag', async () => {
    const answer = await get(query);
    const { headers } = answer;
    expect([answer.status, headers.get('cache-control')]).toEqual([200, 'public, max-age=30']);
    expect(headers.get('vary')).toContain('authorization');
    expect(await answer.json()).toEqual({ data: { publicCard: { slug: 'a-card', title: '口红实验室' } } });
    const etag = headers.get('etag') ?? '';
    expect(etag).toMatch(/^"[\w-]{27}"$/);
    for (const known of [etag, `W/${etag}`, `"other", ${etag}`]) {
      const again = await get(query, { 'if-none-match': known });
      expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', etag]);
    }
    const changed = await get(query, { 'if-none-match': '"other"' });
    expect(changed.status).toBe(200);
    const fragments =
      'query { ...P __typename } fragment P on Query { ... { publicCard(slug: "a-card") { slug } } }';
    expect((await get(fragments)).headers.get('cache-control')).toBe('no-store');
    const plain = 'query { ...P } fragment P on Query { ... { publicCard(slug: "a-card") { slug } } }';
    expect((await get(plain)).headers.get('cache-control')).toBe('public, max-age=30');
  });

  test('stays nobody’s to keep where anything in it could be somebody’s', async () => {
    const kept = async (answer: Promise<Response>) => {
      const { headers } = await answer;
      return [headers.get('cache-control'), headers.get('etag')];
    };
    const no = ['no-store', null];
    const token = await gateway.token('usr_1');
    expect(await kept(get(query, { authorization: `Bearer ${token}` }))).toEqual(no);
    expect(await kept(get('{ card(id: "crd_1") { slug } }'))).toEqual(no);
    expect(await kept(get('{ publicCard(slug: "a-card") { slug } card(id: "crd_1") { slug } }'))).toEqual(no);
    expect(await kept(get('{ publicCard(slug: "nothing") { slug } }'))).toEqual(no);
    expect(await kept(get('{ publicCard(slug: "broken") { slug } }'))).toEqual(no);
    expect(await kept(get('{ publicCard(slug: "a-card") { nothing } }'))).toEqual(no);
    const post = await gateway.post({ query });
    expect([post.headers.get('cache-control'), post.headers.get('etag')]).toEqual(no);
    expect(await kept(get(query, { 'x-visitor-token': 'not one' }))).toEqual(no);
    // Without the header that only a program sends, a GET is refused as it was.
    expect((await fetch(`${gateway.url}/graphql?${new URLSearchParams({ query })}`)).status).toBe(400);
    expect(asked).toContain('broken');
  });
});
