import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { anonymous, type Viewer } from '../../platform/viewer.ts';
import { openQuarter, type Quarter, tracking } from './quarter.ts';
import { type Event, event, expectCountsToHold, funnel, stepsIn, track } from './tally.ts';

let quarter: Quarter;
let cardId: string;
let name = '';
let count = 0;

beforeAll(async () => {
  quarter = await openQuarter();
});
afterAll(() => quarter.close());

/** A card that nobody has been on. */
async function fresh() {
  count += 1;
  name = `honest-${count}`;
  cardId = await quarter.card(name);
}
const view = (viewId: string, offset = 0, more: Event = {}) =>
  event(quarter, 'CARD_VIEW', { viewId, ...more }, offset);
const did = (visitor: Viewer, events: readonly Event[], client = {}, on = quarter) =>
  track(on, cardId, visitor, events, client);

/** Visitors and events of the first three steps; what the lead and the log know. */
async function counted() {
  const [row] = (await funnel(quarter, { by: 'CARD', filter: { cardId } })) ?? [];
  return stepsIn(row)?.slice(0, 3) ?? [];
}
async function visitsOf(visitor: Viewer) {
  const rows =
    await quarter.sql`select s.event_count as events, s.dwell_ms as dwell, s.started_at as from, s.last_seen_at as to
    from card.sessions s join card.leads l on l.id = s.lead_id
    where l.visitor_id = ${visitor.visitor?.id ?? ''} and s.joined_to is null order by s.started_at`;
  return rows.map((row) => ({ ...row }));
}

const iphone =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148';
const people = [
  `${iphone} MicroMessenger/8.0.50(0x18003234) NetType/WIFI Language/zh_CN`,
  'Mozilla/5.0 (Linux; Android 14; V2338A) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/116.0.0.0 Mobile Safari/537.36 XWEB/1160117 MMWEBSDK/20240501 MicroMessenger/8.0.50.2701 WeChat/arm64 Weixin NetType/5G Language/zh_CN ABI/arm64 MiniProgramEnv/android',
  `${iphone} AliApp(DingTalk/7.6.0)`,
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Safari/537.36',
  'node',
  null,
];
const programs = [
  ['Mozilla/5.0 (compatible; Baiduspider/2.0; +http://www.baidu.com/search/spider.html)', 'CRAWLER'],
  ['Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)', 'CRAWLER'],
  ['Mozilla/5.0 (compatible; Bytespider; spider-feedback@bytedance.com)', 'CRAWLER'],
  ['Sogou web spider/4.0(+http://www.sogou.com/docs/help/webmasters.htm#07)', 'CRAWLER'],
  ['facebookexternalhit/1.1 (+http://www.facebook.com/externalhit_uatext.php)', 'CRAWLER'],
  [`${iphone} WeChatShareExtensionNew/8.0.50`, 'PREVIEW'],
  ['Mozilla/5.0 (compatible; WeChatBot/1.0)', 'PREVIEW'],
  ['LarkUrl2PngService/1.0', 'PREVIEW'],
] as const;

describe('who counts', () => {
  test('people do, in whatever they hold; crawlers, previews and prefetchers are stored and do not', async () => {
    await fresh();
    for (const userAgent of people) {
      await did(await quarter.visit(name), [view('a')], { userAgent });
    }
    expect(await counted()).toEqual([
      [6, 6],
      [0, 0],
      [0, 0],
    ]);
    const clients = [
      ...programs.map(([userAgent, reason]) => [{ userAgent }, reason] as const),
      ...['prefetch', 'prefetch;prerender', 'preview'].map((purpose) => [{ purpose }, 'PREFETCH'] as const),
    ];
    for (const [client, reason] of clients) {
      const visitor = await quarter.visit(name);
      expect(await did(visitor, [view('a')], client)).toMatchObject({ accepted: 1 });
      const stored =
        await quarter.sql`select bot from card.behavior_events where visitor_id = ${visitor.visitor?.id ?? ''}`;
      expect([client, ...stored.map(({ bot }) => bot)]).toEqual([client, reason]);
      expect(await visitsOf(visitor)).toEqual([]);
    }
    expect(await counted()).toEqual([
      [6, 6],
      [0, 0],
      [0, 0],
    ]);
  });

  test('a page fetched ahead counts when it is looked at, and only then', async () => {
    await fresh();
    const visitor = await quarter.visit(name);
    await did(visitor, [view('page')], { purpose: 'prefetch' });
    expect(await counted()).toEqual([]);
    await did(visitor, [view('page')]);
    expect(await counted()).toEqual([
      [1, 1],
      [0, 0],
      [0, 0],
    ]);
  });
});

describe('what counts', () => {
  test('a view once: a refresh, a tab that comes back and its dwell are none', async () => {
    await fresh();
    const visitor = await quarter.visit(name);
    await did(visitor, [view('page'), event(quarter, 'DWELL', { viewId: 'page', dwellMs: 5_000 })]);
    await did(visitor, [view('page', 60_000)]);
    await did(visitor, [event(quarter, 'DWELL', { viewId: 'page', dwellMs: 9_000 }, 61_000)]);
    await did(visitor, [event(quarter, 'DWELL', { viewId: 'page', dwellMs: 7_000 }, 62_000)]);
    expect(await counted()).toEqual([
      [1, 1],
      [0, 0],
      [0, 0],
    ]);
    expect(await visitsOf(visitor)).toMatchObject([{ events: 5, dwell: 9_000 }]);
    const viewed = (await quarter.facts()).filter(
      ({ name: fact, payload }) => fact === 'card.viewed' && payload['cardId'] === cardId,
    );
    expect(viewed).toHaveLength(1);
  });

  test('dwell of a page nobody reported as opened is dwell, and no view', async () => {
    await fresh();
    const visitor = await quarter.visit(name);
    await did(visitor, [event(quarter, 'DWELL', { viewId: 'page', dwellMs: 5_000 })]);
    expect(await counted()).toEqual([]);
    await did(visitor, [view('page', -1_000)]);
    expect(await counted()).toEqual([
      [1, 1],
      [0, 0],
      [0, 0],
    ]);
  });

  test('an id once: in a call, in a batch, again later, and at two replicas at once', async () => {
    await fresh();
    const visitor = await quarter.visit(name);
    const id = randomUUID();
    const click = event(quarter, 'BUY_CLICK', { id, listingId: quarter.goods[0] });
    expect(await did(visitor, [click, click, { ...click }])).toMatchObject({ accepted: 1, duplicates: 2 });
    const replicas = [quarter, quarter.replica(), quarter.replica()];
    const other = event(quarter, 'BUY_CLICK', { listingId: quarter.goods[0] });
    const answers = await Promise.all(
      Array.from({ length: 30 }, (_, i) =>
        track(replicas[i % 3] ?? quarter, cardId, visitor, [other, click]),
      ),
    );
    expect(answers.reduce((sum, { accepted }) => sum + accepted, 0)).toBe(1);
    expect(answers.reduce((sum, { duplicates }) => sum + duplicates, 0)).toBe(59);
    expect(await counted()).toEqual([
      [0, 0],
      [0, 0],
      [1, 2],
    ]);
    // Another visitor’s event of the same id is another event.
    await did(await quarter.visit(name), [click]);
    expect(await counted()).toEqual([
      [0, 0],
      [0, 0],
      [2, 3],
    ]);
    await expectCountsToHold(quarter.sql);
  });

  test('by our clock, when the device says by how much its own is off', async () => {
    await fresh();
    const skewed = async (offMs: number, sends: boolean) => {
      const visitor = await quarter.visit(name);
      const sentAt = new Date(quarter.now.getTime() + offMs).toISOString();
      const events = [view('a', offMs - 60_000), view('b', offMs)];
      const input = { cardId, events, ...(sends ? { sentAt } : {}) };
      const { data } = await quarter.ask(tracking, { input }, visitor);
      return (
        data.trackBehavior.code ??
        (await visitsOf(visitor)).map(({ from, to }) =>
          [from, to].map((at) => Number(at) - quarter.now.getTime()),
        )
      );
    };
    const yearMs = 365 * 86_400_000;
    for (const off of [-yearMs, -3_600_000, -2_001, 2_001, 3_600_000, yearMs]) {
      expect([off, await skewed(off, true)]).toEqual([off, [[-60_000, 0]]]);
    }
    // What the way here takes is no skew.
    expect(await skewed(-2_000, true)).toEqual([[-62_000, -2_000]]);
    expect(await skewed(3_600_000, false)).toBe('EVENT_TIME_IN_FUTURE');
    expect(await skewed(-31 * 86_400_000, false)).toBe('EVENT_TOO_OLD');
  });

  test('nothing that comes from a device after its visitor was forgotten, whichever replica it comes to', async () => {
    await fresh();
    const visitor = await quarter.visit(name);
    await did(visitor, [view('a')]);
    const before = await counted();
    const replica = quarter.replica();
    const forgetting = 'mutation { forgetMe(input: { confirm: true }) { __typename } }';
    const late = () => track(replica, cardId, visitor, [view(randomUUID())]);
    await Promise.all([quarter.ask(forgetting, {}, visitor), late(), late(), late()]);
    expect(await late()).toMatchObject({ accepted: 0, duplicates: 1 });
    const id = visitor.visitor?.id ?? '';
    const [left] =
      await quarter.sql`select (select count(*)::int from card.behavior_events where visitor_id = ${id}) as events,
      (select count(*)::int from card.leads where visitor_id = ${id}) as leads,
      (select count(*)::int from card.funnel_visitors where visitor_id = ${id}) as counted,
      (select count(*)::int from card.behavior_event_ids where visitor_id = ${id}) as ids`;
    expect({ ...left }).toEqual({ events: 0, leads: 0, counted: 0, ids: 0 });
    // Whoever was there before stays in the sums.
    expect((await counted())[0]?.[0]).toBe(before[0]?.[0]);
    await expectCountsToHold(quarter.sql);
  });
});

describe('visits', () => {
  test('are the same whatever order, batches and replicas their events come in', async () => {
    await fresh();
    // Three visits: pauses of exactly 30 minutes join, one more millisecond parts.
    const minutes = [0, 29, 59, 89.00002, 100, 200, 230];
    const at = minutes.map((minute) => Math.round((minute - 231) * 60_000));
    const replicas = [quarter, quarter.replica()];
    const ends = async (orderOf: (n: number) => number[], together: boolean) => {
      const visitor = await quarter.visit(name);
      const events = at.map((offset, i) => view(`v${i}`, offset));
      const ordered = orderOf(events.length).map((i) => events[i] as Event);
      if (together)
        await Promise.all(ordered.map((one, i) => track(replicas[i % 2] ?? quarter, cardId, visitor, [one])));
      else for (const one of ordered) await did(visitor, [one]);
      return (await visitsOf(visitor)).map(({ events: held, from, to }) => [
        held,
        Number(from) - quarter.now.getTime(),
        Number(to) - quarter.now.getTime(),
      ]);
    };
    const forward = (n: number) => Array.from({ length: n }, (_, i) => i);
    const expected = [
      [3, at[0], at[2]],
      [2, at[3], at[4]],
      [2, at[5], at[6]],
    ];
    expect(await ends(forward, false)).toEqual(expected);
    expect(await ends((n) => forward(n).reverse(), false)).toEqual(expected);
    expect(await ends(() => [0, 2, 4, 6, 1, 3, 5], false)).toEqual(expected);
    expect(await ends(() => [6, 3, 0, 5, 2, 4, 1], true)).toEqual(expected);
    expect((await counted())[0]).toEqual([4, 28]);
    await expectCountsToHold(quarter.sql);
  });

  test('whose first event comes late take its link, and what was counted moves with them', async () => {
    await fresh();
    const [first, second] = [
      await quarter.share(cardId, quarter.owner),
      await quarter.share(cardId, quarter.owner),
    ];
    const key = randomUUID();
    const start = quarter.now;
    const visitor = await quarter.visit(name, first, key);
    const late = view('first');
    quarter.now = new Date(start.getTime() + 25 * 60_000);
    await quarter.visit(name, second, key);
    await did(visitor, [view('second')]);
    const links = async () =>
      (await funnel(quarter, { by: 'SHARE_LINK', filter: { cardId } }))
        ?.filter((row) => row.steps[0].visitors > 0)
        .map((row) => [row.shareLink.id, row.steps[0].events]);
    const idOf = async (token: string) =>
      (await quarter.sql`select id from card.share_links where token = ${token}`)[0]?.['id'];
    expect(await links()).toEqual([[await idOf(second), 1]]);
    await did(visitor, [late]);
    // It was received after the second arrival and within a visit of it: that is the link it bears.
    expect(await links()).toEqual([[await idOf(second), 2]]);
    expect(await visitsOf(visitor)).toMatchObject([{ events: 2 }]);
    await expectCountsToHold(quarter.sql);
    quarter.now = start;
  });

  test('of nobody are not told: a stranger’s token, and none', async () => {
    await fresh();
    const events = [view('a')];
    const { codes } = await quarter.ask(tracking, { input: { cardId, events } }, anonymous);
    expect(codes).toEqual(['UNAUTHENTICATED']);
    const stranger = { ...anonymous, visitor: { id: 'vis_stranger', merchantId: quarter.rivalId } };
    const refused = await quarter.ask(tracking, { input: { cardId, events } }, stranger);
    expect(refused.data.trackBehavior).toMatchObject({ code: 'NOT_FOUND' });
    expect(await counted()).toEqual([]);
  });
});
