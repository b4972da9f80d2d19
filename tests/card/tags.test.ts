import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Viewer } from '../../platform/viewer.ts';
import { emptyFold, fold } from '../../subgraphs/card/domain/fold.ts';
import { defaultTraitRules, type TaggedVisit, type Trait, tagsOf } from '../../subgraphs/card/domain/tags.ts';
import { openQuarter, person, type Quarter, tracking } from './quarter.ts';

const lipstick: Trait = { key: 'category=lipstick', name: 'lipstick', nameZh: '口红', rarity: 2 };
const makeup: Trait = { key: 'category=makeup', name: 'make-up', nameZh: '彩妆', rarity: 1 };
const sensitiveSkin: Trait = { key: 'skin=sensitive', name: 'sensitive skin', nameZh: '肤质敏感', rarity: 3 };

let quarter: Quarter;
let cardId: string;
beforeAll(async () => {
  quarter = await openQuarter();
  quarter.traits.set(quarter.goods[0], [lipstick, makeup, sensitiveSkin]);
  quarter.traits.set(quarter.goods[1], [makeup]);
  cardId = await quarter.card('lipstick-lab');
});
afterAll(() => quarter.close());

type Wish = Readonly<Record<string, unknown>>;

async function did(who: Viewer, ...wishes: Wish[]): Promise<string[]> {
  const events = wishes.map((wish) => ({
    ...{ id: randomUUID(), occurredAt: quarter.now.toISOString() },
    ...wish,
  }));
  await quarter.ask(tracking, { input: { cardId, events } }, who);
  return events.map(({ id }) => id);
}
const looked = (listingId: string, dwellMs: number): Wish[] => {
  const viewId = randomUUID();
  return [
    { kind: 'PRODUCT_VIEW', viewId, listingId },
    { kind: 'DWELL', viewId, dwellMs, listingId: undefined },
  ];
};
const read = (section: string): Wish => ({ kind: 'SECTION_VIEW', section });

const tagQuery = `query ($m: ID!, $filter: LeadFilter) { leads(merchantId: $m, filter: $filter, first: 100) { edges { node { id
  visitor { id } tags { key kind name nameZh confidence sensitive
    evidence { listing { id } section observed events } } } } } }`;
async function leadsOf(filter: Wish | null = null, viewer = quarter.owner) {
  const { data, codes } = await quarter.ask(tagQuery, { m: quarter.merchantId, filter }, viewer);
  return codes.length > 0 ? codes : data.leads.edges.map(({ node }: { node: Wish }) => node);
}
async function leadOf(who: Viewer) {
  const leads = await leadsOf();
  return leads.find(({ visitor }: { visitor: { id: string } }) => visitor.id === who.visitor?.id);
}
const keysOf = async (who: Viewer) => (await leadOf(who)).tags.map(({ key }: { key: string }) => key);

const consenting = `mutation ($input: SetConsentInput!) { setConsent(input: $input) { __typename } }`;
const ruling = `mutation ($input: SetTraitRulesInput!) { setTraitRules(input: $input) { __typename
  ... on SetTraitRulesSuccess { rules { key atLeast sensitive } } ... on UserError { code path } } }`;

describe('the essay’s visitor', () => {
  test('is tagged with what it looks at and how, each with its evidence', async () => {
    const visitor = await quarter.visit('lipstick-lab');
    const [, dwell, first, second] = await did(
      visitor,
      ...looked(quarter.goods[0], 185_000),
      read('ingredients'),
      read('ingredients'),
    );
    const { tags } = await leadOf(visitor);
    expect(tags).toEqual([
      {
        ...{ key: 'interest:category=lipstick', kind: 'INTEREST', sensitive: false, confidence: 100 },
        ...{ name: 'interested in lipstick', nameZh: '关注口红' },
        evidence: [{ listing: { id: quarter.goods[0] }, section: null, observed: 185_000, events: [dwell] }],
      },
      {
        ...{ key: 'trait:ingredient-conscious', kind: 'TRAIT', sensitive: false, confidence: 67 },
        ...{ name: 'ingredient-conscious', nameZh: '成分党' },
        evidence: [{ listing: null, section: 'ingredients', observed: 2, events: [first, second].sort() }],
      },
      expect.objectContaining({ key: 'interest:category=makeup', confidence: 50 }),
    ]);
  });

  test('is told to be of sensitive skin only while it agrees to that', async () => {
    const visitor = await quarter.visit('lipstick-lab');
    await did(visitor, ...looked(quarter.goods[0], 60_000));
    expect(await keysOf(visitor)).not.toContain('interest:skin=sensitive');
    const say = (sensitive: boolean) =>
      quarter.ask(consenting, { input: { outreach: false, sensitive } }, visitor);
    await say(true);
    expect((await keysOf(visitor))[0]).toBe('interest:skin=sensitive');
    await say(false);
    expect(await keysOf(visitor)).not.toContain('interest:skin=sensitive');
    await did(visitor, ...looked(quarter.goods[0], 60_000));
    expect(await keysOf(visitor)).not.toContain('interest:skin=sensitive');
    const [row] = await quarter.sql`select count(*)::int as n from card.lead_tags where sensitive`;
    expect(row?.['n']).toBe(0);
  });
});

describe('a merchant’s own rules', () => {
  const rule = {
    key: 'reads-story',
    name: 'reads the story',
    nameZh: '看品牌故事',
    signal: 'SECTION_VIEWED',
  };
  const ask = async (rules: readonly Wish[], viewer = quarter.owner) => {
    const input = { merchantId: quarter.merchantId, rules };
    return (await quarter.ask(ruling, { input }, viewer)).data.setTraitRules;
  };

  test('hold from a lead’s next event on, instead of those that ship', async () => {
    const visitor = await quarter.visit('lipstick-lab');
    await did(visitor, read('ingredients'), read('ingredients'), read('story'));
    expect(await keysOf(visitor)).toEqual(['trait:ingredient-conscious']);
    expect(await ask([{ ...rule, subject: 'story', atLeast: 1 }])).toMatchObject({
      rules: [{ key: 'reads-story' }],
    });
    expect(await keysOf(visitor)).toEqual(['trait:ingredient-conscious']);
    await did(visitor, read('ingredients'));
    expect(await keysOf(visitor)).toEqual(['trait:reads-story']);
    // One that may tell of health tags whom it agrees with, and nobody else.
    await ask([{ ...rule, subject: 'story', atLeast: 1, sensitive: true }]);
    await did(visitor, read('story'));
    expect(await keysOf(visitor)).toEqual([]);
  });

  test('are refused where they are at fault, and nothing changes', async () => {
    const good = { ...rule, subject: 'story', atLeast: 1 };
    await ask([good]);
    const faults: readonly (readonly [readonly Wish[], string, string[]])[] = [
      [[{ ...good, key: 'No' }], 'INVALID_INPUT', ['rules', '0', 'key']],
      [[good, good], 'INVALID_INPUT', ['rules', '1', 'key']],
      [[{ ...good, nameZh: ' ' }], 'INVALID_INPUT', ['rules', '0', 'nameZh']],
      [[{ ...good, atLeast: 0 }], 'INVALID_INPUT', ['rules', '0', 'atLeast']],
      [[{ ...good, signal: 'SHARED' }], 'INVALID_INPUT', ['rules', '0', 'subject']],
      [[{ ...good, signal: 'ATTRIBUTE_VIEWED', subject: null }], 'INVALID_INPUT', ['rules', '0', 'subject']],
      [Array.from({ length: 51 }, (_, i) => ({ ...good, key: `r${i}` })), 'TOO_MANY', ['rules']],
    ];
    for (const [rules, code, path] of faults) expect(await ask(rules)).toMatchObject({ code, path });
    const rival = person('usr_rival', { role: 'MERCHANT_OWNER', merchantId: quarter.rivalId });
    expect(await ask([good], rival)).toMatchObject({ code: 'FORBIDDEN' });
    const told = await quarter.ask(
      'query ($m: ID!) { traitRules(merchantId: $m) { key subject atLeast } }',
      { m: quarter.merchantId },
      quarter.owner,
    );
    const skin = { ...good, signal: 'ATTRIBUTE_VIEWED', subject: 'skin=dry', sensitive: false };
    expect(await ask([skin])).toMatchObject({ rules: [{ sensitive: true }] });
    await ask([good]);
    expect(told.data.traitRules).toEqual([{ key: 'reads-story', subject: 'story', atLeast: 1 }]);
  });
});

describe('tags by hand, and leads by tags', () => {
  const tagging = `mutation ($input: TagLeadInput!) { tagLead(input: $input) { ... on TagLeadSuccess { lead { id } }
    ... on UserError { code path } } }`;
  const untagging = `mutation ($input: UntagLeadInput!) { untagLead(input: $input) { ... on UntagLeadSuccess { lead { id } }
    ... on UserError { code path } } }`;

  test('stay while behaviour goes on, are found by, and are taken again', async () => {
    const visitor = await quarter.visit('lipstick-lab');
    await did(visitor, read('story'));
    const { id: leadId } = await leadOf(visitor);
    await Promise.all(
      Array.from({ length: 5 }, () =>
        quarter.ask(tagging, { input: { leadId, name: ' VIP ' } }, quarter.owner),
      ),
    );
    await did(visitor, read('story'));
    expect((await leadOf(visitor)).tags).toContainEqual({
      ...{ key: 'staff:vip', kind: 'STAFF', name: 'VIP', nameZh: 'VIP', confidence: 100 },
      ...{ sensitive: false, evidence: [] },
    });
    const idsBy = async (tags: string[]) => (await leadsOf({ tags })).map(({ id }: { id: string }) => id);
    expect(await idsBy(['staff:vip'])).toEqual([leadId]);
    expect(await idsBy(['staff:vip', 'trait:reads-story'])).toEqual([leadId]);
    expect(await idsBy(['staff:vip', 'trait:none'])).toEqual([]);
    expect(await leadsOf({ tags: Array.from({ length: 11 }, (_, i) => `t${i}`) })).toEqual(['INVALID_INPUT']);
    // What behaviour gives is not taken by hand.
    await quarter.ask(untagging, { input: { leadId, key: 'trait:reads-story' } }, quarter.owner);
    await quarter.ask(untagging, { input: { leadId, key: 'staff:vip' } }, quarter.owner);
    expect(await keysOf(visitor)).toEqual(['trait:reads-story']);
    const stranger = await quarter.ask(tagging, { input: { leadId, name: 'x' } }, person('usr_rival'));
    expect(stranger.data.tagLead).toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('tags of visits', () => {
  const traits = new Map([
    ['a', [lipstick, makeup]],
    ['b', [makeup]],
    ['c', [sensitiveSkin]],
  ]);
  const traitsOf = (id: string) => traits.get(id) ?? [];
  const visit = (
    wishes: readonly (readonly [string, number])[],
    daysAgo: number,
    n: number,
  ): TaggedVisit => ({
    lastSeenAt: 1_000 * 86_400_000 - daysAgo * 86_400_000,
    fold: fold(
      [],
      wishes.map(([listingId, dwellMs], i) => ({
        ...{ id: `e${n}-${i}`, kind: 'DWELL', at: 0, viewId: `v${n}-${i}`, section: null },
        ...{ listingId, dwellMs },
      })),
    ),
  });
  const visits = fc.array(
    fc.tuple(
      fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.nat({ max: 400_000 })), { maxLength: 6 }),
      fc.nat({ max: 60 }),
    ),
    { maxLength: 8 },
  );

  test('are the same whatever order the visits come in, between 1 and 100 sure, and tell nothing that may not be told', () => {
    fc.assert(
      fc.property(visits, fc.boolean(), (wishes, maySensitive) => {
        const all = wishes.map(([goods, days], n) => visit(goods, days, n));
        const tags = tagsOf(all, traitsOf, defaultTraitRules, maySensitive);
        expect(tagsOf([...all].reverse(), traitsOf, defaultTraitRules, maySensitive)).toEqual(tags);
        for (const { confidence, evidence, sensitive } of tags) {
          expect(confidence).toBeGreaterThanOrEqual(1);
          expect(confidence).toBeLessThanOrEqual(100);
          expect(evidence.length).toBeGreaterThan(0);
          expect(sensitive && !maySensitive).toBe(false);
        }
      }),
    );
  });

  test('a fortnight halves an interest', () => {
    const one = tagsOf([visit([['a', 100_000]], 14, 0), visit([['b', 100_000]], 0, 1)], traitsOf, [], false);
    // Make-up: 50,000 + 100,000, at rarity 1; lipstick: 50,000 at rarity 2.
    expect(one.map(({ key, confidence }) => [key, confidence])).toEqual([
      ['interest:category=makeup', 100],
      ['interest:category=lipstick', 67],
    ]);
    expect(tagsOf([{ fold: emptyFold, lastSeenAt: 0 }], traitsOf, defaultTraitRules, true)).toEqual([]);
  });
});
