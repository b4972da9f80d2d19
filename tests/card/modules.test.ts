import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { anonymous, type Viewer } from '../../platform/viewer.ts';
import { openQuarter, person, publishing, type Quarter, visiting } from './quarter.ts';

let quarter: Quarter;
let partner: Viewer;

beforeAll(async () => {
  quarter = await openQuarter();
  partner = person('app_partner', {
    role: 'APP',
    merchantId: quarter.merchantId,
    scopes: ['cards:write', 'cards:read'],
  });
});
afterAll(() => quarter.close());

const refused = '... on UserError { __typename code path message messageZh }';
const modulesOf = `modules { __typename key visibility { audiences from until }
  ... on CouponModule { coupon { id } } ... on VideoModule { url posterUrl }
  ... on ContactModule { wechatId phone address hours } ... on CustomModule { type version data } }`;
const composing = `mutation ($input: CreateCardInput!) { createCard(input: $input) { __typename
  ... on CreateCardSuccess { card { id slug ${modulesOf} } } ${refused} } }`;
const updating = `mutation ($input: UpdateCardInput!) { updateCard(input: $input) { __typename
  ... on UpdateCardSuccess { card { id draft { revision ${modulesOf} } } } ${refused} } }`;
const registering = `mutation ($input: RegisterModuleTypeInput!) { registerModuleType(input: $input) { __typename
  ... on RegisterModuleTypeSuccess { moduleType { key version schema registeredBy } } ${refused} } }`;

const wish = (modules: object[], more: object = {}) => ({
  ...{ merchantId: quarter.merchantId, title: '口红实验室', modules, idempotencyKey: randomUUID() },
  ...more,
});
const compose = async (modules: object[], viewer = quarter.owner, more: object = {}) => {
  const { data, codes } = await quarter.ask(composing, { input: wish(modules, more) }, viewer);
  return data?.createCard ?? codes;
};
const register = async (input: object, viewer: Viewer = partner) => {
  const type = { merchantId: quarter.merchantId, name: 'Shades', nameZh: '色号', ...input };
  const { data, codes } = await quarter.ask(registering, { input: type }, viewer);
  return data?.registerModuleType ?? codes;
};

const shades = {
  type: 'object',
  required: ['shades'],
  additionalProperties: false,
  properties: {
    shades: { type: 'array', minItems: 1, maxItems: 20, items: { $ref: '#/$defs/shade' } },
    note: { type: 'string', maxLength: 100 },
  },
  $defs: {
    shade: {
      type: 'object',
      required: ['name', 'hex'],
      additionalProperties: false,
      properties: {
        name: { type: 'string', minLength: 1, maxLength: 40 },
        hex: { type: 'string', minLength: 7, maxLength: 7 },
        launched: { type: 'string', format: 'date' },
      },
    },
  },
};
const custom = (data: unknown, more: object = {}) => ({
  key: 'shades',
  custom: { type: 'shades', data, ...more },
});

describe('modules', () => {
  test('are a coupon, a film and a way to reach the merchant, beside those there were', async () => {
    const { card } = await compose([
      { key: 'off', coupon: { couponId: quarter.coupon } },
      { key: 'film', video: { url: 'https://v.example/1.mp4', posterUrl: 'https://v.example/1.jpg' } },
      { key: 'us', contact: { wechatId: 'lianka_shop', phone: '+86 400-123', hours: '9:00–21:00' } },
    ]);
    expect(card.modules).toEqual([
      { __typename: 'CouponModule', key: 'off', coupon: { id: quarter.coupon }, visibility: everybody },
      {
        ...{ __typename: 'VideoModule', key: 'film', visibility: everybody },
        ...{ url: 'https://v.example/1.mp4', posterUrl: 'https://v.example/1.jpg' },
      },
      {
        ...{ __typename: 'ContactModule', key: 'us', visibility: everybody },
        ...{ wechatId: 'lianka_shop', phone: '+86 400-123', address: null, hours: '9:00–21:00' },
      },
    ]);
    expect(card.slug).toMatch(/^card-[0-9a-z]{10}$/);
  });

  const faults: readonly (readonly [string, object, string, string[]])[] = [
    ['somebody else’s coupon', { coupon: { couponId: 'cpn_x' } }, 'NOT_FOUND', ['coupon', 'couponId']],
    ['a film without TLS', { video: { url: 'http://v.example' } }, 'INVALID_INPUT', ['video', 'url']],
    [
      'a poster that runs',
      { video: { url: 'https://v.example', posterUrl: 'javascript:alert(1)' } },
      'INVALID_INPUT',
      ['video', 'posterUrl'],
    ],
    ['no way to reach anybody', { contact: {} }, 'INVALID_INPUT', ['contact']],
    ['a 微信号 of 5', { contact: { wechatId: 'short' } }, 'INVALID_INPUT', ['contact', 'wechatId']],
    ['a phone of letters', { contact: { phone: 'call me' } }, 'INVALID_INPUT', ['contact', 'phone']],
    [
      'an address of 201',
      { contact: { address: '路'.repeat(201) } },
      'INVALID_INPUT',
      ['contact', 'address'],
    ],
    [
      'nobody to see it',
      { joinAgent: {}, visibility: { audiences: [] } },
      'INVALID_INPUT',
      ['visibility', 'audiences'],
    ],
    [
      'an end before its beginning',
      {
        joinAgent: {},
        visibility: { from: '2026-11-12T00:00:00.000Z', until: '2026-11-12T00:00:00.000Z' },
      },
      'INVALID_INPUT',
      ['visibility', 'until'],
    ],
    ['a type that is not there', { custom: { type: 'nothing', data: {} } }, 'NOT_FOUND', ['custom', 'type']],
  ];
  test.each(faults)('with %s are refused and nothing is entered', async (_, module, code, path) => {
    const count = async () => (await quarter.sql`select count(*)::int as n from card.cards`)[0]?.['n'];
    const before = await count();
    const answer = await compose([
      { key: 'first', joinAgent: {} },
      { key: 'wrong', ...module },
    ]);
    expect(answer).toMatchObject({ code, path: ['modules', '1', ...path], messageZh: expect.any(String) });
    expect(await count()).toBe(before);
  });
});

const everybody = { audiences: ['EVERYONE'], from: null, until: null };

describe('a module type of a partner’s', () => {
  test('is registered by its token, validated, rendered as data, and refused when data breaks its schema', async () => {
    const { moduleType } = await register({ key: 'shades', schema: shades });
    expect(moduleType).toEqual({ key: 'shades', version: 1, schema: shades, registeredBy: 'app_partner' });
    const data = { shades: [{ name: '正红', hex: '#c00000', launched: '2026-11-01' }], note: '<b>新</b>' };
    const { card } = await compose([custom(data)], partner);
    await quarter.ask(publishing, { input: { cardId: card.id } }, partner);
    const seen = await quarter.ask(`query ($slug: String!) { publicCard(slug: $slug) { ${modulesOf} } }`, {
      slug: card.slug,
    });
    expect(seen.data.publicCard.modules).toEqual([
      { __typename: 'CustomModule', key: 'shades', type: 'shades', version: 1, data, visibility: null },
    ]);
    const broken: [unknown, string[]][] = [
      [{}, ['shades']],
      [{ shades: [] }, ['shades']],
      [{ shades: [{ name: 'x' }] }, ['shades', '0', 'hex']],
      [{ shades: [{ name: 'x', hex: '#c000001' }] }, ['shades', '0', 'hex']],
      [{ shades: [{ name: 'x', hex: '#c00000', price: 1 }] }, ['shades', '0', 'price']],
      [{ shades: [{ name: 'x', hex: '#c00000', launched: '2026-02-30' }] }, ['shades', '0', 'launched']],
      [{ ...data, more: 1 }, ['more']],
      ['a text', []],
    ];
    for (const [value, path] of broken) {
      expect([value, await compose([custom(value)], partner)]).toEqual([
        value,
        {
          ...{ __typename: 'InvalidInputError', code: 'DATA_INVALID' },
          path: ['modules', '0', 'custom', 'data', ...path],
          ...{ message: expect.any(String), messageZh: expect.any(String) },
        },
      ]);
    }
  });

  test('gets a version each time it changes; a card keeps the one its data was checked by', async () => {
    const key = 'price-tag';
    const first = { type: 'object', required: ['text'], properties: { text: { type: 'string' } } };
    const second = {
      type: 'object',
      required: ['text', 'size'],
      properties: { text: {}, size: { type: 'integer' } },
    };
    expect((await register({ key, schema: first })).moduleType.version).toBe(1);
    const { card } = await compose([{ key: 'tag', custom: { type: key, data: { text: '新' } } }]);
    expect((await register({ key, schema: first })).moduleType.version).toBe(1);
    const parallel = await Promise.all(
      Array.from({ length: 5 }, () => register({ key, schema: { ...second, title: 'second' } })),
    );
    expect(parallel.map(({ moduleType }) => moduleType.version)).toEqual([2, 2, 2, 2, 2]);
    const update = async (data: object, version?: number) => {
      const input = {
        cardId: card.id,
        title: 'x',
        modules: [{ key: 'tag', custom: { type: key, version, data } }],
      };
      return (await quarter.ask(updating, { input }, quarter.owner)).data.updateCard;
    };
    expect(card.modules[0]).toMatchObject({ version: 1 });
    expect(await update({ text: '新' })).toMatchObject({ code: 'DATA_INVALID' });
    expect((await update({ text: '新' }, 1)).card.draft.modules[0]).toMatchObject({ version: 1 });
    expect((await update({ text: '新', size: 2 })).card.draft.modules[0]).toMatchObject({ version: 2 });
    expect(await update({}, 3)).toMatchObject({
      code: 'NOT_FOUND',
      path: ['modules', '0', 'custom', 'version'],
    });
    const { data } = await quarter.ask(
      `query ($merchantId: ID!) { moduleTypes(merchantId: $merchantId, first: 1) {
         edges { node { key version versions(first: 1) { edges { node { version } } pageInfo { hasNextPage } } } } } }`,
      { merchantId: quarter.merchantId },
      partner,
    );
    expect(data.moduleTypes.edges).toEqual([
      {
        node: {
          ...{ key: 'price-tag', version: 2 },
          versions: { edges: [{ node: { version: 2 } }], pageInfo: { hasNextPage: true } },
        },
      },
    ]);
    await expect(quarter.sql`update card.module_types set schema = '{}'`).rejects.toThrow('only appended');
  });

  test('is nobody else’s: neither seen, nor used, nor registered', async () => {
    const rival = person('usr_rival', { role: 'MERCHANT_OWNER', merchantId: quarter.rivalId });
    expect(await register({ key: 'shades', schema: shades }, rival)).toMatchObject({ code: 'FORBIDDEN' });
    const reader = person('app_reader', {
      role: 'APP',
      merchantId: quarter.merchantId,
      scopes: ['cards:read'],
    });
    expect(await register({ key: 'shades', schema: shades }, reader)).toMatchObject({ code: 'FORBIDDEN' });
    expect(await register({ key: 'shades', schema: shades }, anonymous)).toEqual(['UNAUTHENTICATED']);
    const seen = async (viewer?: Viewer) =>
      (
        await quarter.ask(
          `query ($merchantId: ID!) { moduleType(merchantId: $merchantId, key: "shades") { version }
             moduleTypes(merchantId: $merchantId) { edges { cursor } } }`,
          { merchantId: quarter.merchantId },
          viewer,
        )
      ).data;
    expect(await seen(rival)).toEqual({ moduleType: null, moduleTypes: null });
    expect(await seen()).toEqual({ moduleType: null, moduleTypes: null });
    expect((await seen(reader)).moduleType).toEqual({ version: 1 });
    const theirs = { merchantId: quarter.rivalId };
    expect(await compose([custom({ shades: [] })], rival, theirs)).toMatchObject({
      code: 'NOT_FOUND',
      path: ['modules', '0', 'custom', 'type'],
    });
  });

  const deep = (levels: number): object =>
    levels === 0 ? { type: 'string' } : { type: 'object', properties: { a: deep(levels - 1) } };
  const doubled = Object.fromEntries(
    Array.from({ length: 20 }, (_, i) => [
      `d${i}`,
      i === 0
        ? { type: 'string' }
        : { anyOf: [{ $ref: `#/$defs/d${i - 1}` }, { $ref: `#/$defs/d${i - 1}` }] },
    ]),
  );
  const object = (more: object) => ({ type: 'object', ...more });
  const refusals: readonly (readonly [string, unknown, string[]])[] = [
    ['no object', { type: 'string' }, []],
    ['no schema', 'object', []],
    [
      'a pattern',
      object({ properties: { a: { type: 'string', pattern: '^(a+)+$' } } }),
      ['properties', 'a', 'pattern'],
    ],
    ['names by pattern', object({ patternProperties: { '(a+)+': {} } }), ['patternProperties']],
    [
      'a reference to elsewhere',
      object({ properties: { a: { $ref: 'https://x.example/s.json' } } }),
      ['properties', 'a', '$ref'],
    ],
    [
      'a reference to a file',
      object({ properties: { a: { $ref: 'file:///etc/passwd' } } }),
      ['properties', 'a', '$ref'],
    ],
    [
      'a reference to nothing',
      object({ properties: { a: { $ref: '#/$defs/none' } } }),
      ['properties', 'a', '$ref'],
    ],
    ['a reference to itself', object({ $defs: { a: { $ref: '#/$defs/a' } } }), ['$defs', 'a', '$ref']],
    ['an id', object({ $id: 'https://x.example' }), ['$id']],
    ['another dialect', object({ $schema: 'http://json-schema.org/draft-04/schema#' }), ['$schema']],
    ['an unknown format', object({ properties: { a: { format: 'regex' } } }), ['properties', 'a', 'format']],
    ['an unknown keyword', object({ $data: '1/a' }), ['$data']],
    ['eleven levels', deep(11), Array.from({ length: 10 }, () => ['properties', 'a']).flat()],
    ['a text of 16 kB', object({ description: 'x'.repeat(16_400) }), []],
    [
      'a name of the language’s',
      JSON.parse('{"type":"object","properties":{"__proto__":{"type":"string"}}}'),
      ['properties', '__proto__'],
    ],
    [
      'many items compared each with each',
      object({ properties: { a: { type: 'array', maxItems: 101, uniqueItems: true } } }),
      ['properties', 'a', 'uniqueItems'],
    ],
    ['a value that is no schema', object({ properties: { a: 1 } }), ['properties', 'a']],
    ['a keyword of another type', object({ minProperties: 'two' }), []],
    [
      'references that double',
      object({ $defs: doubled, properties: { a: { $ref: '#/$defs/d19' } } }),
      expect.any(Array) as never,
    ],
  ];
  test.each(refusals)('with %s is refused, with the place, and not entered', async (_, schema, path) => {
    const answer = await register({ key: 'refused', schema });
    expect(answer).toMatchObject({ code: 'SCHEMA_REFUSED', messageZh: expect.any(String) });
    expect(answer.path.slice(1)).toEqual(path);
    const rows = await quarter.sql`select from card.module_types where key = 'refused'`;
    expect(rows.length).toBe(0);
  });

  test('may be of draft 7, or have all that is on the list', async () => {
    const schema = {
      $schema: 'http://json-schema.org/draft-07/schema#',
      ...{
        type: 'object',
        definitions: { place: { type: 'array', items: [{ type: 'number' }, { type: 'number' }] } },
      },
      properties: { at: { $ref: '#/definitions/place' }, link: { type: 'string', format: 'uri' } },
    };
    expect((await register({ key: 'map', schema })).moduleType.version).toBe(1);
    const at = (value: unknown) => compose([{ key: 'map', custom: { type: 'map', data: { at: value } } }]);
    expect((await at([1, 2])).__typename).toBe('CreateCardSuccess');
    expect(await at([1, 'x'])).toMatchObject({ path: ['modules', '0', 'custom', 'data', 'at', '1'] });
  });

  test('takes no more data than a card may carry', async () => {
    await register({ key: 'any', schema: { type: 'object' } });
    const put = (data: unknown) => compose([{ key: 'any', custom: { type: 'any', data } }]);
    const nested = (levels: number): object => (levels === 0 ? {} : { a: nested(levels - 1) });
    expect((await put(nested(8))).__typename).toBe('CreateCardSuccess');
    for (const data of [
      nested(9),
      { text: '字'.repeat(6_000) },
      { many: Array.from({ length: 2_001 }, () => 1) },
      { nul: 'a\u0000b' },
      JSON.parse('{"__proto__":{"polluted":true}}'),
      JSON.parse('{"a":1e400}'),
    ]) {
      expect(await put(data)).toMatchObject({ code: 'DATA_INVALID' });
    }
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    const bottomless = JSON.parse(`${'['.repeat(60)}${']'.repeat(60)}`);
    expect(await put(bottomless)).toHaveLength(1);
  });
});

describe('what shows', () => {
  const day = 86_400_000;
  const known = ['all', 'fresh', 'again', 'regulars', 'agents', 'noon'] as const;
  const rules = {
    all: null,
    fresh: { audiences: ['NEW_VISITORS'] },
    again: { audiences: ['RETURNING_VISITORS'] },
    regulars: { audiences: ['KNOWN_CUSTOMERS', 'AGENTS'] },
    agents: { audiences: ['AGENTS'] },
    noon: { from: '2026-11-11T04:00:00.000Z', until: '2026-11-11T05:00:00.000Z' },
  };

  test('depends on who looks and when; who composes sees everything with its rules', async () => {
    const modules = known.map((key) => ({ key, joinAgent: { pitch: key }, visibility: rules[key] }));
    const { card } = await compose(modules);
    await quarter.ask(publishing, { input: { cardId: card.id } }, quarter.owner);
    const shows = async (viewer?: Viewer) => {
      const query =
        'query ($id: ID!) { card(id: $id) { modules { key visibility { audiences from until } } } }';
      return (await quarter.ask(query, { id: card.id }, viewer)).data.card.modules;
    };
    const keys = async (viewer?: Viewer) => {
      const seen = await shows(viewer);
      expect(seen.every(({ visibility }: { visibility: unknown }) => visibility === null)).toBe(true);
      return seen.map(({ key }: { key: string }) => key);
    };
    expect(await keys()).toEqual(['all']);
    const visitor = await quarter.visit(card.slug);
    expect(await keys(visitor)).toEqual(['all', 'fresh']);
    const started = quarter.now;
    quarter.now = new Date(started.getTime() + 3_600_000);
    expect(await keys()).toEqual(['all', 'noon']);
    expect(await keys(visitor)).toEqual(['all', 'fresh', 'noon']);
    quarter.now = new Date(started.getTime() + 2 * 3_600_000);
    expect(await keys()).toEqual(['all']);
    quarter.now = new Date(started.getTime() + day);
    expect(await keys(visitor)).toEqual(['all', 'again']);
    await quarter.sql`update card.visitors set customer_id = 'cus_1' where id = ${visitor.visitor?.id ?? ''}`;
    expect(await keys(visitor)).toEqual(['all', 'regulars']);
    quarter.now = started;
    quarter.agents.set('usr_agent', { agentId: 'agt_1', status: 'ACTIVE' });
    quarter.agents.set('usr_out', { agentId: 'agt_2', status: 'REMOVED' });
    expect(await keys(person('usr_agent'))).toEqual(['all', 'regulars', 'agents']);
    expect(await keys(person('usr_out'))).toEqual(['all']);
    expect(await keys({ ...visitor, ...person('usr_agent'), visitor: visitor.visitor })).toEqual([
      'all',
      'regulars',
      'agents',
    ]);
    // Another merchant's visitor is nobody here, and where many listen as one nobody in particular is told.
    const stranger = {
      ...anonymous,
      visitor: { id: visitor.visitor?.id ?? '', merchantId: quarter.rivalId },
    };
    expect(await keys(stranger)).toEqual(['all']);
    expect(await keys({ ...visitor, shared: true })).toEqual(['all']);
    const seen = await shows(quarter.owner);
    expect(seen.map(({ key }: { key: string }) => key)).toEqual(known);
    expect(seen[3]).toEqual({
      key: 'regulars',
      visibility: { audiences: ['AGENTS', 'KNOWN_CUSTOMERS'], from: null, until: null },
    });
  });

  test('is told a visitor with its token already, and never leaks into what everybody gets', async () => {
    const modules = known.map((key) => ({ key, joinAgent: { pitch: key }, visibility: rules[key] }));
    const { card } = await compose(modules);
    await quarter.ask(publishing, { input: { cardId: card.id } }, quarter.owner);
    const arriving = visiting.replace('card { id', 'card { modules { key } id');
    const { data } = await quarter.ask(arriving, { input: { slug: card.slug, clientKey: randomUUID() } });
    expect(data.startVisit.card.modules).toEqual([{ key: 'all' }, { key: 'fresh' }]);
    const query =
      'query ($slug: String!) { publicCard(slug: $slug) { modules { key visibility { from } } draft { title } } }';
    const visitor = await quarter.visit(card.slug);
    for (const viewer of [anonymous, visitor, person('usr_agent'), quarter.owner]) {
      expect((await quarter.ask(query, { slug: card.slug }, viewer)).data.publicCard).toEqual({
        modules: [{ key: 'all', visibility: null }],
        draft: null,
      });
    }
  });
});
