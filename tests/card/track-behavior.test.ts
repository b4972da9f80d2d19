import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../../platform/ids.ts';
import { anonymous, type Viewer } from '../../platform/viewer.ts';
import type { Behavior } from '../../subgraphs/card/domain/behavior.ts';
import { fold } from '../../subgraphs/card/domain/fold.ts';
import { intentOf } from '../../subgraphs/card/domain/intent.ts';
import { visitsOf } from '../../subgraphs/card/domain/visits.ts';
import { openQuarter, person, type Quarter, type Replica, tracking } from './quarter.ts';

let quarter: Quarter;
let cardId: string;
let count = 0;

beforeAll(async () => {
  quarter = await openQuarter();
  cardId = await quarter.card('lipstick-lab');
});
afterAll(() => quarter.close());

type Event = Readonly<Record<string, unknown>>;

const at = (ms: number) => new Date(quarter.now.getTime() + ms).toISOString();
const event = (kind: string, more: Event = {}): Event => ({
  id: randomUUID(),
  kind,
  occurredAt: at(0),
  ...more,
});
const cardView = (more: Event = {}) => event('CARD_VIEW', { viewId: randomUUID(), ...more });

/** More than three minutes, and the ingredient list read twice. */
const hot = (offset = 0): Event[] => [
  event('CARD_VIEW', { viewId: `page-${offset}`, occurredAt: at(offset) }),
  event('PRODUCT_VIEW', {
    viewId: `goods-${offset}`,
    listingId: quarter.goods[0],
    occurredAt: at(offset + 1_000),
  }),
  event('SECTION_VIEW', { section: 'ingredients', occurredAt: at(offset + 2_000) }),
  event('SECTION_VIEW', { section: 'ingredients', occurredAt: at(offset + 3_000) }),
  event('DWELL', { viewId: `goods-${offset}`, dwellMs: 180_001, occurredAt: at(offset + 4_000) }),
];

async function track(visitor: Viewer, events: readonly Event[], on: Replica = quarter, client = {}) {
  const { data, codes } = await on.ask(tracking, { input: { cardId, events } }, visitor, client);
  return data?.trackBehavior ?? codes;
}

const leadQuery = `query ($m: ID!) { leads(merchantId: $m, first: 100) { streamCursor edges { node { id displayName visitor { id }
  agent { id } intent { level value modelVersion score early { value score reasons { feature observed contribution evidence conversionsBehind } } reasons { feature observed contribution evidence conversionsBehind } } lastSeenAt
  lastViewed { listing { id } section at }
  sessions { edges { node { id startedAt lastSeenAt dwellMs eventCount shareLink { token } intent { level value } } } } } } } }`;

async function leadOf(visitor: Viewer) {
  const { data } = await quarter.ask(leadQuery, { m: quarter.merchantId }, quarter.owner);
  return data.leads.edges
    .map(({ node }: { node: { visitor: { id: string } } }) => node)
    .find((lead: { visitor: { id: string } }) => lead.visitor.id === visitor.visitor?.id);
}

async function storedOf(visitor: Viewer) {
  const id = visitor.visitor?.id ?? '';
  const [row] = await quarter.sql`select
    (select count(*)::int from card.behavior_events where visitor_id = ${id}) as events,
    (select count(*)::int from card.leads where visitor_id = ${id}) as leads,
    (select count(*)::int from card.sessions s join card.leads l on l.id = s.lead_id
      where l.visitor_id = ${id} and s.joined_to is null) as sessions,
    (select count(*)::int from card.lead_alerts a join card.leads l on l.id = a.lead_id where l.visitor_id = ${id}) as alerts`;
  return { ...row };
}

const factsOf = async (leadId: string) =>
  (await quarter.facts()).filter(({ payload }) => payload['leadId'] === leadId);

const newVisitor = () => {
  count += 1;
  return quarter.visit('lipstick-lab', undefined, `${randomUUID()}-${count}`);
};

describe('what a visitor does', () => {
  test('becomes a lead with an intent, a visit, alerts and facts, each once', async () => {
    const visitor = await newVisitor();
    const events = hot();
    expect(await track(visitor, events)).toMatchObject({ accepted: 5, duplicates: 0 });
    expect(await track(visitor, events)).toMatchObject({ accepted: 0, duplicates: 5 });
    const lead = await leadOf(visitor);
    expect(lead).toMatchObject({
      agent: null,
      intent: { level: 'HIGH', value: 88, modelVersion: 'cold-1.0' },
      lastViewed: { listing: null, section: 'ingredients', at: at(3_000) },
      lastSeenAt: at(4_000),
    });
    expect(lead.displayName).toMatch(/^访客 \d{4}$/);
    expect(lead.intent.reasons.map((r: Event) => [r['feature'], r['observed'], r['contribution']])).toEqual([
      ['BASELINE', 0, Math.log(0.1 / 0.9)],
      ['DWELL', 180.001, 1.5],
      ['HIGH_INTENT', 1, 1.1],
      ['SECTION_REPEATED', 2, 0.9],
      ['LONGEST_VIEW', 180.001, 0.3],
      ['PRODUCTS_VIEWED', 1, 0.3],
      ['SECTIONS_READ', 1, 0.1],
    ]);
    expect(lead.sessions.edges).toMatchObject([
      { node: { dwellMs: 180_001, eventCount: 5, startedAt: at(0), lastSeenAt: at(4_000) } },
    ]);
    expect(await storedOf(visitor)).toEqual({ events: 5, leads: 1, sessions: 1, alerts: 2 });
    const facts = await factsOf(lead.id);
    const told = { merchantId: quarter.merchantId, leadId: lead.id, agentId: null };
    const sessionId = lead.sessions.edges[0].node.id;
    expect(facts.map(({ name, payload }) => [name, payload])).toEqual([
      ['lead.created', told],
      ['lead.intentChanged', { ...told, from: 'LOW', to: 'HIGH' }],
      [
        'lead.alertRaised',
        {
          ...told,
          alertId: expect.any(String),
          kind: 'VISIT_STARTED',
          intentLevel: 'HIGH',
          sessionId,
        },
      ],
      [
        'lead.alertRaised',
        { ...told, alertId: expect.any(String), kind: 'HIGH_INTENT', intentLevel: 'HIGH', sessionId },
      ],
      ['card.viewed', { ...told, cardId, sessionId, viewId: 'page-0', listingId: null, intentLevel: 'HIGH' }],
      [
        'card.viewed',
        {
          ...told,
          cardId,
          sessionId,
          viewId: 'goods-0',
          listingId: quarter.goods[0],
          intentLevel: 'HIGH',
        },
      ],
    ]);
    expect(facts.at(-1)?.at.toISOString()).toBe(at(1_000));
    expect(facts.every(({ channels }) => channels.join() === `merchant:${quarter.merchantId}`)).toBe(true);
  });

  test('exactly three minutes, or one look, is not high', async () => {
    const visitor = await newVisitor();
    const [page, goods, first, second, dwell] = hot();
    await track(visitor, [page, goods, first, second, { ...dwell, dwellMs: 180_000 }] as Event[]);
    expect((await leadOf(visitor)).intent).toMatchObject({ level: 'MEDIUM', value: 62 });
    const other = await newVisitor();
    await track(
      other,
      hot().filter((_, i) => i !== 3),
    );
    expect((await leadOf(other)).intent).toMatchObject({ level: 'MEDIUM', value: 50 });
    expect(await storedOf(visitor)).toMatchObject({ alerts: 1 });
    await track(visitor, [event('DWELL', { viewId: 'goods-0', dwellMs: 180_001, occurredAt: at(5_000) })]);
    expect((await leadOf(visitor)).intent).toMatchObject({ level: 'HIGH', value: 88 });
    expect(await storedOf(visitor)).toMatchObject({ alerts: 2, sessions: 1 });
  });

  test('per view the longest dwell counts, in whatever order', async () => {
    const visitor = await newVisitor();
    const dwell = (viewId: string, dwellMs: number) => event('DWELL', { viewId, dwellMs });
    await track(visitor, [dwell('a', 9_000), dwell('b', 2_000)]);
    await track(visitor, [dwell('a', 3_000), dwell('b', 5_000)]);
    expect((await leadOf(visitor)).sessions.edges[0].node.dwellMs).toBe(14_000);
  });

  test('half an hour apart is one visit, longer is two; what lies between joins them', async () => {
    const visitor = await newVisitor();
    const minutes = (m: number) => at(m * 60_000 - 86_400_000);
    const seen = (m: number) => cardView({ occurredAt: minutes(m) });
    await track(visitor, [seen(0), seen(30)]);
    expect(await storedOf(visitor)).toMatchObject({ sessions: 1, alerts: 1 });
    await track(visitor, [seen(90)]);
    expect(await storedOf(visitor)).toMatchObject({ sessions: 2, alerts: 2 });
    const later = (await leadOf(visitor)).sessions.edges[0].node;
    await track(visitor, [seen(60)]);
    expect(await storedOf(visitor)).toMatchObject({ sessions: 1, alerts: 2, events: 4 });
    const [{ node: joined }] = (await leadOf(visitor)).sessions.edges;
    expect(joined).toMatchObject({ startedAt: minutes(0), lastSeenAt: minutes(90), eventCount: 4 });
    const query = 'query ($r: [_Any!]!) { _entities(representations: $r) { ... on ViewSession { id } } }';
    const r = [{ __typename: 'ViewSession', id: later.id }];
    expect((await quarter.ask(query, { r }, quarter.owner)).data._entities).toEqual([{ id: joined.id }]);
  });

  test('the link that a visit begins by is the visit’s, and the first agent stays the lead’s', async () => {
    quarter.agents.set('usr_li', { agentId: 'agt_li', status: 'ACTIVE' });
    quarter.agents.set('usr_wang', { agentId: 'agt_wang', status: 'ACTIVE' });
    const plain = await quarter.share(cardId, quarter.owner);
    const li = await quarter.share(cardId, person('usr_li'), true);
    const wang = await quarter.share(cardId, person('usr_wang'), true);
    const key = randomUUID();
    const started = quarter.now;
    let visitor = anonymous;
    for (const [hours, token] of [
      [0, plain],
      [1, li],
      [2, wang],
    ] as const) {
      quarter.now = new Date(started.getTime() + hours * 3_600_000);
      visitor = await quarter.visit('lipstick-lab', token, key);
      await quarter.visit('lipstick-lab', undefined, key);
      await track(visitor, [cardView()]);
    }
    const lead = await leadOf(visitor);
    quarter.now = new Date(started.getTime() + 5 * 3_600_000);
    await track(visitor, [cardView()]);
    const tokens = (await leadOf(visitor)).sessions.edges.map(
      ({ node }: { node: { shareLink: { token: string } | null } }) => node.shareLink?.token ?? null,
    );
    expect(tokens).toEqual([null, wang, li, plain]);
    expect(lead.agent).toEqual({ id: 'agt_li' });
    const facts = await factsOf(lead.id);
    expect(facts.map(({ channels }) => channels.length)).toEqual([1, 1, 1, 2, 2, 2, 2, 2, 2]);
    quarter.now = started;
  });

  test('F31: crawlers, previews and prefetches are recorded and count for nothing', async () => {
    const clients = {
      CRAWLER: { userAgent: 'Mozilla/5.0 (compatible; Baiduspider/2.0)' },
      PREVIEW: { userAgent: 'WeChatShareExtensionNew/8.0.50 CFNetwork/1494.0.7 Darwin/23.4.0' },
      PREFETCH: { userAgent: 'Mozilla/5.0', purpose: 'prefetch;prerender' },
    };
    for (const [reason, client] of Object.entries(clients)) {
      const visitor = await newVisitor();
      const before = (await quarter.facts()).length;
      expect(await track(visitor, hot(), quarter, client)).toMatchObject({ accepted: 5 });
      expect(await storedOf(visitor)).toEqual({ events: 5, leads: 0, sessions: 0, alerts: 0 });
      const id = visitor.visitor?.id ?? '';
      const bots = await quarter.sql`select distinct bot from card.behavior_events where visitor_id = ${id}`;
      expect(bots.map(({ bot }) => bot)).toEqual([reason]);
      expect(await quarter.facts()).toHaveLength(before);
    }
  });

  test('people in WeChat and programs that report for a visitor are no crawlers', async () => {
    const wechat =
      'Mozilla/5.0 (iPhone; CPU iPhone OS 17_4 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 MicroMessenger/8.0.49(0x18003137) NetType/WIFI Language/zh_CN';
    for (const userAgent of [wechat, 'node', 'okhttp/4.9.3', null]) {
      const visitor = await newVisitor();
      await track(visitor, [cardView()], quarter, { userAgent });
      expect(await storedOf(visitor)).toMatchObject({ leads: 1, alerts: 1 });
    }
  });
});

describe('what is at fault', () => {
  const faults: readonly (readonly [string, () => Event[], string, string[]])[] = [
    ['51 events', () => Array.from({ length: 51 }, () => cardView()), 'TOO_MANY_EVENTS', ['events']],
    ['no events', () => [], 'INVALID_INPUT', ['events']],
    [
      'a year ahead',
      () => [cardView({ occurredAt: at(365 * 86_400_000) })],
      'EVENT_TIME_IN_FUTURE',
      ['events', '0', 'occurredAt'],
    ],
    [
      'over five minutes ahead',
      () => [cardView({ occurredAt: at(300_001) })],
      'EVENT_TIME_IN_FUTURE',
      ['events', '0', 'occurredAt'],
    ],
    [
      'over 30 days back',
      () => [cardView({ occurredAt: at(-30 * 86_400_000 - 1) })],
      'EVENT_TOO_OLD',
      ['events', '0', 'occurredAt'],
    ],
    [
      'negative dwell',
      () => [cardView(), event('DWELL', { viewId: 'v', dwellMs: -1 })],
      'DWELL_OUT_OF_RANGE',
      ['events', '1', 'dwellMs'],
    ],
    [
      'a dwell of over a day',
      () => [event('DWELL', { viewId: 'v', dwellMs: 86_400_001 })],
      'DWELL_OUT_OF_RANGE',
      ['events', '0', 'dwellMs'],
    ],
    ['a view without viewId', () => [event('CARD_VIEW')], 'EVENT_MALFORMED', ['events', '0', 'viewId']],
    [
      'goods without listing',
      () => [event('PRODUCT_VIEW', { viewId: 'v' })],
      'EVENT_MALFORMED',
      ['events', '0', 'listingId'],
    ],
    ['a section unnamed', () => [event('SECTION_VIEW')], 'EVENT_MALFORMED', ['events', '0', 'section']],
    [
      'a dwell without time',
      () => [event('DWELL', { viewId: 'v' })],
      'EVENT_MALFORMED',
      ['events', '0', 'dwellMs'],
    ],
    ['a card that dwells', () => [cardView({ dwellMs: 1 })], 'EVENT_MALFORMED', ['events', '0', 'dwellMs']],
    ['a short id', () => [cardView({ id: 'short' })], 'INVALID_INPUT', ['events', '0', 'id']],
    ['a NUL', () => [cardView({ viewId: '\u0000' })], 'INVALID_INPUT', ['events', '0', 'viewId']],
    ['half a character', () => [cardView({ viewId: '\ud800' })], 'INVALID_INPUT', ['events', '0', 'viewId']],
    [
      'a section in capitals',
      () => [event('SECTION_VIEW', { section: 'INCI' })],
      'INVALID_INPUT',
      ['events', '0', 'section'],
    ],
  ];

  test.each(faults)('%s is refused with its code, and nothing is stored', async (_, events, code, path) => {
    const visitor = await newVisitor();
    const before = (await quarter.facts()).length;
    expect(await track(visitor, [...events()])).toMatchObject({ code, path, messageZh: expect.any(String) });
    expect(await storedOf(visitor)).toEqual({ events: 0, leads: 0, sessions: 0, alerts: 0 });
    expect(await quarter.facts()).toHaveLength(before);
  });

  test('what is just within the limits is taken', async () => {
    const visitor = await newVisitor();
    const events = [
      cardView({ occurredAt: at(300_000) }),
      cardView({ occurredAt: at(-30 * 86_400_000) }),
      event('DWELL', { viewId: 'v', dwellMs: 86_400_000 }),
      event('DWELL', { viewId: 'v', dwellMs: 0 }),
      cardView({ viewId: '__proto__' }),
    ];
    expect(await track(visitor, events)).toMatchObject({ accepted: 5 });
  });

  test('a card that is unknown, another merchant’s or a draft is not found; nobody must sign in', async () => {
    const visitor = await newVisitor();
    const foreign = await quarter.card('rival-card', quarter.rivalId);
    const draft =
      await quarter.sql`insert into card.cards (id, merchant_id, slug, title, status, modules, created_at)
      values (${newId('crd', quarter.now)}, ${quarter.merchantId}, 'a-draft', 'x', 'DRAFT', '[]', now()) returning id`;
    for (const id of ['', 'crd_1', '\u0000', newId('crd', quarter.now), foreign, draft[0]?.['id']]) {
      const input = { cardId: id, events: [cardView()] };
      const { data } = await quarter.ask(tracking, { input }, visitor);
      expect(data.trackBehavior).toMatchObject({ code: 'NOT_FOUND', path: ['cardId'] });
    }
    expect(await track(anonymous, [cardView()])).toEqual(['UNAUTHENTICATED']);
    expect(await track(quarter.owner, [cardView()])).toEqual(['UNAUTHENTICATED']);
    expect(await storedOf(visitor)).toMatchObject({ events: 0 });
  });
});

describe('many at once', () => {
  const fifty = () =>
    Array.from({ length: 50 }, (_, i) =>
      i < 2
        ? event('SECTION_VIEW', { section: 'ingredients' })
        : event('DWELL', { viewId: `v${i}`, dwellMs: 4_000 }),
    );

  test('F30: the same 50 events by 20 calls to two replicas count once', async () => {
    const [one, two] = [quarter.replica(), quarter.replica()];
    const visitor = await newVisitor();
    const events = fifty();
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, i) =>
        track(visitor, i % 3 ? events : [...events].reverse(), i % 2 ? one : two),
      ),
    );
    expect(answers.reduce((sum, { accepted }) => sum + accepted, 0)).toBe(50);
    expect(answers.reduce((sum, { duplicates }) => sum + duplicates, 0)).toBe(950);
    const lead = await leadOf(visitor);
    expect(lead.intent).toMatchObject({ level: 'HIGH', value: 80 });
    expect(lead.sessions.edges[0].node).toMatchObject({ dwellMs: 192_000, eventCount: 50 });
    expect(await storedOf(visitor)).toEqual({ events: 50, leads: 1, sessions: 1, alerts: 2 });
  });

  test('F30: the same events in any order, batches and repetitions come to the same, that is to the fold of what is stored', async () => {
    const replicas = [quarter.replica(), quarter.replica()];
    const minutes = (i: number) => at(-((i * 17) % 120) * 60_000);
    const events = Array.from({ length: 40 }, (_, i) => {
      const occurredAt = minutes(i);
      if (i % 4 === 0) return event('DWELL', { viewId: `v${i % 8}`, dwellMs: i * 2_000, occurredAt });
      if (i % 4 === 1) return event('SECTION_VIEW', { section: `s${i % 3}`, occurredAt });
      if (i % 4 === 2) return event('BUY_CLICK', { listingId: quarter.goods[0], occurredAt });
      return event('PRODUCT_VIEW', { viewId: `p${i}`, listingId: quarter.goods[i % 2], occurredAt });
    });
    const shuffles = [1, 3, 7, 9, 11].map((step) => events.map((_, i) => events[(i * step) % 40] as Event));
    const outcomes = await Promise.all(
      shuffles.map(async (shuffled, n) => {
        const visitor = await newVisitor();
        const size = n * 4 + 1;
        const parts = Array.from({ length: Math.ceil(40 / size) }, (_, i) =>
          shuffled.slice(i * size, (i + 1) * size),
        );
        await Promise.all([...parts, ...parts].map((part, i) => track(visitor, part, replicas[i % 2])));
        const { intent, sessions, lastViewed } = await leadOf(visitor);
        expect(await foldOfStored(visitor)).toEqual(intent);
        const visits = sessions.edges.map(({ node: { id, ...visit } }: { node: Event }) => visit);
        return { intent, visits, lastViewed };
      }),
    );
    expect(outcomes[0]?.visits).toHaveLength(1);
    for (const outcome of outcomes) expect(outcome).toEqual(outcomes[0]);
  });

  test('two replicas with the same visitors in opposite orders do not block each other', async () => {
    const replicas = [quarter.replica(), quarter.replica(), quarter.replica()];
    const visitors = await Promise.all(Array.from({ length: 12 }, () => newVisitor()));
    const before = Date.now();
    for (let round = 0; round < 8; round += 1) {
      const calls = replicas.flatMap((replica, i) =>
        (i % 2 ? [...visitors].reverse() : visitors).map((visitor) =>
          track(visitor, [cardView(), event('SHARE')], replica),
        ),
      );
      for (const answer of await Promise.all(calls)) expect(answer).toMatchObject({ accepted: 2 });
    }
    for (const visitor of visitors) {
      expect((await leadOf(visitor)).sessions.edges[0].node.eventCount).toBe(48);
      expect(await storedOf(visitor)).toMatchObject({ events: 48, alerts: 1 });
    }
    const [row] =
      await quarter.sql`select deadlocks::int from pg_stat_database where datname = current_database()`;
    expect(row?.['deadlocks']).toBe(0);
    expect(Date.now() - before).toBeLessThan(30_000);
  });

  test('a batch of 38 calls with 50 events each needs no more statements than one call', async () => {
    const replica = quarter.replica();
    const visitors = await Promise.all(Array.from({ length: 40 }, () => newVisitor()));
    await track(visitors[0] ?? anonymous, [cardView()], replica);
    const before = quarter.statements;
    await track(visitors[1] ?? anonymous, hot(), replica);
    const one = quarter.statements - before;
    expect(one).toBe(13);
    const started = quarter.statements;
    await Promise.all(visitors.slice(2).map((visitor) => track(visitor, fifty(), replica)));
    expect(quarter.statements - started).toBeLessThanOrEqual(one);
  });

  test('a call that the database refuses does not fail its neighbours', async () => {
    const [good, bad] = [await newVisitor(), await newVisitor()];
    await quarter.sql`alter table card.behavior_events add constraint no_clover check (view_id <> 'clover')`;
    const answers = await Promise.all([
      track(good, [cardView()]),
      track(bad, [cardView({ viewId: 'clover' })]),
      track(good, [cardView()]),
    ]);
    await quarter.sql`alter table card.behavior_events drop constraint no_clover`;
    expect(answers[0]).toMatchObject({ accepted: 1 });
    expect(answers[1]).toHaveLength(1);
    expect(answers[2]).toMatchObject({ accepted: 1 });
    expect(await storedOf(good)).toMatchObject({ events: 2 });
    expect(await storedOf(bad)).toEqual({ events: 0, leads: 0, sessions: 0, alerts: 0 });
  });
});

/** The best intent of the visits that a visitor's stored events make. */
async function foldOfStored(visitor: Viewer) {
  const rows = await quarter.sql`select event_id as id, kind, occurred_at as at, view_id as "viewId",
    listing_id as "listingId", section, dwell_ms as "dwellMs"
    from card.behavior_events where visitor_id = ${visitor.visitor?.id ?? ''}`;
  const stored = rows.map((row) => ({ ...row, at: row['at'].getTime() }) as Behavior);
  const intents = visitsOf([], stored).map((visit) => intentOf(fold([], visit.events)));
  return intents.sort((a, b) => b.value - a.value)[0];
}
