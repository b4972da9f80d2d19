import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { openTestGateway, type Reply, type TestGateway } from '../support/gateway.ts';

let gateway: TestGateway;
/** What reached a subgraph: nothing may, of what is refused. */
let reached: string[];

beforeAll(async () => {
  gateway = await openTestGateway({
    card: {
      resolvers: {
        Query: {
          publicCard: (_: unknown, { slug }: { slug: string }) => {
            reached.push(slug);
            return { id: 'crd_1', slug };
          },
          leads: (_: unknown, { first }: { first: number }) => {
            reached.push(`leads ${first}`);
            return null;
          },
        },
      },
    },
  });
});
beforeEach(() => {
  reached = [];
});
afterAll(() => gateway.drain());

const good = '{ publicCard(slug: "a") { slug } }';

function codes({ body }: Reply): unknown[] {
  return (body.errors ?? []).map(({ extensions }) => extensions['code']);
}

/** Refused with exactly this code and status, in both languages, and nothing happened behind it. */
function expectRefusal(reply: Reply, status: number, code: string): void {
  expect(codes(reply)).toEqual([code]);
  expect(reply.status).toBe(status);
  expect(reply.body.data ?? null).toBeNull();
  expect(reply.body.errors?.[0]?.extensions['messageZh']).toMatch(/\p{Script=Han}/u);
  expect(JSON.stringify(reply.body)).not.toMatch(/stack|node_modules/);
  expect(reached).toEqual([]);
}

test('what is good is answered', async () => {
  const reply = await gateway.post({ query: good });
  expect(reply).toMatchObject({ status: 200, body: { data: { publicCard: { slug: 'a' } } } });
  expect(reached).toEqual(['a']);
});

test('malformed JSON', async () => {
  expectRefusal(await gateway.post('{"query": '), 400, 'BAD_REQUEST');
});

test('a body that is not JSON by its type', async () => {
  expectRefusal(
    await gateway.post({ query: good }, { 'content-type': 'text/plain' }),
    415,
    'UNSUPPORTED_MEDIA_TYPE',
  );
});

test('a body of 2 MB, with its length told and without', async () => {
  const body = JSON.stringify({ query: good, variables: { x: 'x'.repeat(2_000_000) } });
  expectRefusal(await gateway.post(body), 413, 'PAYLOAD_TOO_LARGE');
  const stream = new Blob([body]).stream();
  const answer = await fetch(`${gateway.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: stream,
    duplex: 'half',
  } as RequestInit);
  expectRefusal(
    { status: answer.status, headers: answer.headers, body: await answer.json() } as Reply,
    413,
    'PAYLOAD_TOO_LARGE',
  );
});

test('over 2,000 tokens', async () => {
  const query = `{ ${'publicCard(slug: "a") { slug } '.repeat(250)} }`;
  expectRefusal(await gateway.post({ query }), 400, 'DOCUMENT_TOO_LARGE');
});

test('30 levels deep, written out or through fragments; 15 levels are still taken as such', async () => {
  const deep = (levels: number) =>
    `{ publicCard(slug: "a") ${'{ merchant '.repeat(levels - 2)}{ id }${' }'.repeat(levels - 2)} }`;
  const through = `{ publicCard(slug: "a") { ...A } }
    fragment A on Card { ${'merchant { '.repeat(14)} id ${'} '.repeat(14)} }`;
  for (const query of [deep(30), deep(16), through]) {
    const reply = await gateway.post({ query });
    expect(codes(reply)).toContain('DEPTH_EXCEEDED');
    expect(reply.status).toBe(400);
  }
  expect(codes(await gateway.post({ query: deep(15) }))).not.toContain('DEPTH_EXCEEDED');
  expect(reached).toEqual([]);
});

test('500 aliases, in one level or unfolding from fragments; 50 are taken', async () => {
  const aliases = (count: number) => Array.from({ length: count }, (_, i) => `a${i}: slug`).join(' ');
  const card = (selection: string) => `{ publicCard(slug: "a") { ${selection} } }`;
  expectRefusal(await gateway.post({ query: card(aliases(500)) }), 400, 'ALIASES_EXCEEDED');
  const unfolding = `${card('...A ...A ...A')} fragment A on Card { ${aliases(20)} }`;
  expectRefusal(await gateway.post({ query: unfolding }), 400, 'ALIASES_EXCEEDED');
  expect((await gateway.post({ query: card(aliases(50)) })).body.errors).toBeUndefined();
});

test('51 directives; 50 are taken', async () => {
  const query = (count: number) =>
    `{ publicCard(slug: "a") { ${'... @include(if: true) { slug } '.repeat(count)} } }`;
  expectRefusal(await gateway.post({ query: query(51) }), 400, 'DIRECTIVES_EXCEEDED');
  expect((await gateway.post({ query: query(50) })).body.errors).toBeUndefined();
});

test('21 fields at the root; 20 are taken', async () => {
  const query = (count: number) =>
    `{ ${Array.from({ length: count }, (_, i) => `a${i}: publicCard(slug: "a") { slug }`).join(' ')} }`;
  expectRefusal(await gateway.post({ query: query(21) }), 400, 'ROOT_FIELDS_EXCEEDED');
  expect((await gateway.post({ query: query(20) })).body.errors).toBeUndefined();
});

test('pages of pages that multiply beyond 20,000 objects, by literals and by variables', async () => {
  const query = `query ($n: Int) { leads(merchantId: "mer_1", first: $n) { edges { node {
    sessions(first: 100) { edges { node { id } } } } } } }`;
  const reply = await gateway.post({ query, variables: { n: 100 } });
  expectRefusal(reply, 400, 'COST_EXCEEDED');
  const written = query.replace('query ($n: Int)', '').replace('$n', '100');
  expectRefusal(await gateway.post({ query: written }), 400, 'COST_EXCEEDED');
  expect((await gateway.post({ query, variables: { n: 50 } })).body.errors).toBeUndefined();
  expect(reached).toEqual(['leads 50']);
});

test('a fragment that spreads itself', async () => {
  const query = '{ publicCard(slug: "a") { ...A } } fragment A on Card { slug ...A }';
  const reply = await gateway.post({ query }, { accept: 'application/graphql-response+json' });
  expect(codes(reply)).toEqual(['GRAPHQL_VALIDATION_FAILED']);
  expect(reply.status).toBe(400);
  expect(reached).toEqual([]);
});

test('a batch', async () => {
  const reply = await gateway.post([{ query: good }, { query: good }]);
  expect(codes(reply)).toEqual(['BAD_REQUEST']);
  expect(reply.status).toBe(400);
  expect(reached).toEqual([]);
});

test('a variable of the wrong type', async () => {
  const query = 'query ($slug: String!) { publicCard(slug: $slug) { slug } }';
  const accept = 'application/graphql-response+json';
  const reply = await gateway.post({ query, variables: { slug: 1 } }, { accept });
  expect(codes(reply)).toEqual(['BAD_USER_INPUT']);
  expect(reply.status).toBe(400);
  expect(reached).toEqual([]);
});

test('a wrong token, an expired one, and what is no bearer token at all', async () => {
  const expired = await gateway.token('usr_1', [], new Date(Date.now() - 1_000));
  const altered = `${(await gateway.token('usr_1')).slice(0, -6)}abcdef`;
  const refused = async (authorization: string, code: string) =>
    expectRefusal(await gateway.post({ query: good }, { authorization }), 401, code);
  await refused('Bearer nonsense', 'INVALID_TOKEN');
  await refused(`Bearer ${altered}`, 'INVALID_TOKEN');
  await refused('Basic dTpw', 'INVALID_TOKEN');
  await refused(`Bearer ${expired}`, 'TOKEN_EXPIRED');
});

test('a wrong visitor token, also beside a good access token', async () => {
  const authorization = `Bearer ${await gateway.token('usr_1')}`;
  for (const headers of [{}, { authorization }]) {
    const reply = await gateway.post({ query: good }, { ...headers, 'x-visitor-token': 'nonsense' });
    expectRefusal(reply, 401, 'INVALID_VISITOR_TOKEN');
  }
});

test('an access token where a visitor token belongs', async () => {
  const reply = await gateway.post(
    { query: good },
    { 'x-visitor-token': await gateway.token('usr_1', ['PLATFORM']) },
  );
  expectRefusal(reply, 401, 'INVALID_VISITOR_TOKEN');
});

test('a subscription where nothing can stream', async () => {
  const query = 'subscription { cardViewed(merchantId: "mer_1") { cursor } }';
  expectRefusal(await gateway.post({ query }), 400, 'SUBSCRIPTION_NEEDS_STREAM');
});

test('a GET that another site could have made a browser send', async () => {
  const answer = await fetch(`${gateway.url}/graphql?query=${encodeURIComponent(good)}`);
  expect(answer.status).toBe(400);
  expect(reached).toEqual([]);
  const asked = await fetch(`${gateway.url}/graphql?query=${encodeURIComponent(good)}`, {
    headers: { 'apollo-require-preflight': '1' },
  });
  expect(asked.status).toBe(200);
});

test('the whole introspection query passes every limit', async () => {
  const query = getIntrospectionQuery({ inputValueDeprecation: true, specifiedByUrl: true, oneOf: true });
  const reply = await gateway.post({ query });
  expect(reply.status).toBe(200);
  expect(reply.body.errors).toBeUndefined();
  expect(JSON.stringify(reply.body.data)).not.toMatch(/"_\w*(shareLink|facts|channel)"/);
});
