import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { deriveKey } from '../../platform/secrets.ts';
import { anonymous } from '../../platform/viewer.ts';
import { verifyVisitor } from '../../platform/visitor-token.ts';
import {
  archiving,
  composing,
  openQuarter,
  person,
  publishing,
  type Quarter,
  sharing,
  visiting,
} from './quarter.ts';

let quarter: Quarter;

beforeAll(async () => {
  quarter = await openQuarter();
});
afterAll(() => quarter.close());

const wish = (more: object = {}) => ({
  merchantId: quarter.merchantId,
  slug: `s-${randomUUID()}`,
  title: '口红实验室',
  idempotencyKey: randomUUID(),
  ...more,
});
const compose = async (more: object = {}, viewer = quarter.owner) => {
  const { data, codes } = await quarter.ask(composing, { input: wish(more) }, viewer);
  return data?.createCard ?? codes;
};
const cardCount = async () => (await quarter.sql`select count(*)::int as n from card.cards`)[0]?.['n'];

describe('a card', () => {
  test('is composed of typed modules, published, withdrawn and published again', async () => {
    const modules = [
      { key: 'goods', title: '新品', product: { listingId: quarter.goods[0] } },
      { key: 'live', liveLink: { url: 'https://live.example/1', startsAt: '2026-11-12T20:00:00+08:00' } },
      { key: 'words', richText: { markdown: '# 成分\n1 < 2' } },
      { key: 'join', joinAgent: {} },
    ];
    const { card } = await compose({ modules });
    expect(card).toMatchObject({ status: 'DRAFT', publishedAt: null });
    expect(card.modules).toEqual([
      { __typename: 'ProductModule', key: 'goods', title: '新品', listing: { id: quarter.goods[0] } },
      {
        ...{ __typename: 'LiveLinkModule', key: 'live', title: '' },
        ...{ url: 'https://live.example/1', startsAt: '2026-11-12T12:00:00.000Z' },
      },
      { __typename: 'RichTextModule', key: 'words', title: '', markdown: '# 成分\n1 < 2' },
      { __typename: 'JoinAgentModule', key: 'join', title: '', pitch: '' },
    ]);
    const input = { cardId: card.id };
    const seen = async () =>
      (await quarter.ask('query ($id: ID!) { card(id: $id) { status } }', { id: card.id })).data.card;
    expect(await seen()).toBeNull();
    for (let i = 0; i < 2; i += 1) {
      const { data } = await quarter.ask(publishing, { input }, quarter.owner);
      expect(data.publishCard.card).toMatchObject({
        status: 'PUBLISHED',
        publishedAt: quarter.now.toISOString(),
      });
    }
    expect(await seen()).toEqual({ status: 'PUBLISHED' });
    await quarter.ask(archiving, { input }, quarter.owner);
    expect(await seen()).toBeNull();
    await quarter.ask(publishing, { input }, quarter.owner);
    expect(await seen()).toEqual({ status: 'PUBLISHED' });
  });

  test('is composed once for a key; another body under it is refused; a slug is one card’s', async () => {
    const input = wish();
    const before = await cardCount();
    const answers = await Promise.all(
      Array.from({ length: 6 }, () => quarter.ask(composing, { input }, quarter.owner)),
    );
    expect(new Set(answers.map(({ data }) => data.createCard.card.id)).size).toBe(1);
    const other = await quarter.ask(composing, { input: { ...input, title: 'x' } }, quarter.owner);
    expect(other.data.createCard).toMatchObject({ code: 'IDEMPOTENCY_CONFLICT', path: ['idempotencyKey'] });
    expect(await compose({ slug: input.slug })).toMatchObject({ code: 'SLUG_TAKEN', path: ['slug'] });
    expect(await cardCount()).toBe(before + 1);
  });

  const faults: readonly (readonly [string, object, string, string[]])[] = [
    ['a slug in capitals', { slug: 'Lipstick' }, 'INVALID_INPUT', ['slug']],
    ['an empty title', { title: ' ' }, 'INVALID_INPUT', ['title']],
    ['a NUL', { title: 'a\u0000b' }, 'INVALID_INPUT', ['title']],
    ['a short key', { idempotencyKey: 'short' }, 'INVALID_INPUT', ['idempotencyKey']],
    ['a module of no kind', { modules: [{ key: 'a' }] }, 'INVALID_INPUT', ['modules', '0']],
    [
      'a module of two kinds',
      { modules: [{ key: 'a', joinAgent: {}, richText: { markdown: '' } }] },
      'INVALID_INPUT',
      ['modules', '0'],
    ],
    [
      'a key twice',
      { modules: ['a', 'a'].map((key) => ({ key, joinAgent: {} })) },
      'INVALID_INPUT',
      ['modules', '1', 'key'],
    ],
    [
      'HTML',
      { modules: [{ key: 'a', richText: { markdown: '<script>' } }] },
      'INVALID_INPUT',
      ['modules', '0', 'richText', 'markdown'],
    ],
    [
      'an address without TLS',
      { modules: [{ key: 'a', liveLink: { url: 'http://live.example' } }] },
      'INVALID_INPUT',
      ['modules', '0', 'liveLink', 'url'],
    ],
    [
      'goods of somebody else',
      { modules: [{ key: 'a', product: { listingId: 'lst_other' } }] },
      'NOT_FOUND',
      ['modules', '0', 'product', 'listingId'],
    ],
    [
      '51 modules',
      { modules: Array.from({ length: 51 }, (_, i) => ({ key: `k${i}`, joinAgent: {} })) },
      'INVALID_INPUT',
      ['modules'],
    ],
  ];

  test.each(faults)('%s is refused and nothing is entered', async (_, more, code, path) => {
    const before = await cardCount();
    expect(await compose(more)).toMatchObject({ code, path, messageZh: expect.any(String) });
    expect(await cardCount()).toBe(before);
  });

  test('is composed by the owner, the staff and apps that may, by nobody else', async () => {
    const { merchantId, rivalId } = quarter;
    const by = async (viewer = anonymous) => {
      const made = await compose({}, viewer);
      return made.code ?? made[0] ?? made.card.status;
    };
    expect(await by(person('usr_staff', { role: 'MERCHANT_STAFF', merchantId }))).toBe('DRAFT');
    const app = (scopes: string[]) => person('app_1', { role: 'APP', merchantId, scopes });
    expect(await by(app(['cards:write', 'cards:read']))).toBe('DRAFT');
    expect(await by(app(['cards:read']))).toBe('FORBIDDEN');
    expect(await by(person('usr_money', { role: 'MERCHANT_FINANCE', merchantId }))).toBe('FORBIDDEN');
    expect(await by(person('usr_rival', { role: 'MERCHANT_OWNER', merchantId: rivalId }))).toBe('FORBIDDEN');
    expect(await by()).toBe('UNAUTHENTICATED');
  });
});

describe('a share link', () => {
  test('is made by the merchant’s people or an active agent, for a published card', async () => {
    const cardId = await quarter.card(`s-${randomUUID()}`);
    const share = async (viewer = quarter.owner, more: object = {}) => {
      const input = { cardId, channel: 'MOMENTS', idempotencyKey: randomUUID(), ...more };
      const { data, codes } = await quarter.ask(sharing, { input }, viewer);
      return data?.createShareLink ?? codes;
    };
    const { shareLink } = await share();
    expect(shareLink).toMatchObject({ channel: 'MOMENTS', agent: null, card: { id: cardId } });
    expect(shareLink.token).toMatch(/^[0-9A-Za-z]{12}$/);
    quarter.agents.set('usr_a', { agentId: 'agt_a', status: 'ACTIVE' });
    quarter.agents.set('usr_gone', { agentId: 'agt_gone', status: 'REMOVED' });
    expect((await share(person('usr_a'), { asAgent: true })).shareLink.agent).toEqual({ id: 'agt_a' });
    expect(await share(person('usr_a'))).toMatchObject({ code: 'FORBIDDEN', path: ['cardId'] });
    expect(await share(person('usr_gone'), { asAgent: true })).toMatchObject({
      code: 'FORBIDDEN',
      path: ['asAgent'],
    });
    expect(await share(person('usr_x'), { asAgent: true })).toMatchObject({ code: 'FORBIDDEN' });
    expect(await share(anonymous)).toEqual(['UNAUTHENTICATED']);
    const { card: draft } = await compose();
    expect(await share(quarter.owner, { cardId: draft.id })).toMatchObject({ code: 'INVALID_INPUT' });
    expect(await share(person('usr_a'), { cardId: draft.id, asAgent: true })).toMatchObject({
      code: 'NOT_FOUND',
    });
    const [row] =
      await quarter.sql`select count(*)::int as n from card.share_links where card_id = ${cardId}`;
    expect(row?.['n']).toBe(2);
  });
});

describe('a visit', () => {
  test('gives the same key the same visitor at one merchant, another at another', async () => {
    const [mine, rivals] = [`s-${randomUUID()}`, `s-${randomUUID()}`];
    const cardId = await quarter.card(mine);
    await quarter.card(rivals, quarter.rivalId);
    const clientKey = randomUUID();
    const start = async (slug: string, key = clientKey) => {
      const { data } = await quarter.ask(visiting, { input: { slug, clientKey: key } });
      return data.startVisit;
    };
    const first = await start(mine);
    const { now } = quarter;
    expect(first).toMatchObject({ card: { id: cardId }, visitor: { createdAt: now.toISOString() } });
    expect(first.visitor.id).toMatch(/^vis_[0-9a-z]{26}$/);
    quarter.now = new Date(now.getTime() + 60_000);
    expect((await start(mine)).visitor).toEqual(first.visitor);
    expect((await start(rivals)).visitor.id).not.toBe(first.visitor.id);
    expect((await start(mine, randomUUID())).visitor.id).not.toBe(first.visitor.id);
    const key = deriveKey('a secret for the tests of the card subgraph', 'visitor-token');
    expect(await verifyVisitor(first.visitorToken, key, quarter.now)).toEqual({
      id: first.visitor.id,
      merchantId: quarter.merchantId,
    });
    quarter.now = now;
  });

  test('of nothing, or with a key too short, is refused', async () => {
    const start = async (input: object) => (await quarter.ask(visiting, { input })).data.startVisit;
    const clientKey = randomUUID();
    expect(await start({ slug: 'nothing-here', clientKey })).toMatchObject({
      code: 'NOT_FOUND',
      path: ['slug'],
    });
    expect(await start({ slug: '\u0000', clientKey })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await start({ slug: 'x', clientKey: 'short' })).toMatchObject({
      code: 'INVALID_INPUT',
      path: ['clientKey'],
    });
  });
});
