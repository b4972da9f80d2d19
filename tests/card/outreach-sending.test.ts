import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { minuteOfDay } from '../../platform/local-day.ts';
import {
  isWithinCaps,
  quietMinutes,
  usualSettings,
  whenQuietEnds,
} from '../../subgraphs/card/domain/outreach/settings.ts';
import { openPost, type Post } from './post.ts';

let post: Post;
beforeAll(async () => {
  post = await openPost();
});
afterAll(() => post.quarter.close());

/** Eleven in the morning in Shanghai. */
const morning = new Date('2026-11-11T03:00:00.000Z');
const shanghai = (clock: string, day = 11) => new Date(`2026-11-${day}T${clock}:00.000+08:00`);
beforeEach(() => {
  post.quarter.now = morning;
});

const minute = 60_000;
const dayMinutes = 24 * 60;
const momentsOf = async (leadId: string) => {
  const rows = await post.quarter.sql`select kind, subject from card.lead_moments where lead_id = ${leadId}
    and kind in ('MESSAGE', 'STAGE', 'MESSAGE_OPENED') order by kind`;
  return rows.map(({ kind, subject }) => [kind, subject]);
};
const factsOf = async (id: string) =>
  (await post.quarter.facts()).filter(({ payload }) => payload['outreachId'] === id);
const settings = (input: object, viewer = post.quarter.owner) =>
  post.act(
    'setOutreachSettings',
    { merchantId: post.quarter.merchantId, ...input },
    viewer,
    'settings { perDay perWeek quietFrom quietUntil channel webhookUrl } webhookSecret',
  );

describe('a message that is sent', () => {
  test('is in the inbox at once, told on its channels, and brings a new lead to CONTACTED', async () => {
    const { id: leadId, visitor, visitorId } = await post.lead();
    const id = await post.draft(leadId, { kind: 'COUPON', couponId: post.couponId });
    const { outreach } = await post.send(id);
    expect(outreach).toMatchObject({
      ...{ state: 'SENT', channel: 'IN_APP', sentAt: morning.toISOString(), sentById: 'usr_staff' },
      ...{ dueAt: null, coupon: { id: post.couponId }, openedAt: null },
    });
    expect(await momentsOf(leadId)).toEqual([
      ['MESSAGE', id],
      ['STAGE', 'CONTACTED'],
    ]);
    const { merchantId } = post.quarter;
    expect(await factsOf(id)).toEqual([
      {
        name: 'outreach.sent',
        payload: { merchantId, leadId, outreachId: id, messageId: id },
        channels: [`merchant:${merchantId}`, `visitor:${visitorId}`],
        at: morning,
      },
    ]);
    const inbox = `{ myMessages { edges { node { id text sentAt openedAt optOutToken coupon { id } merchant { id } } } } }`;
    const { data } = await post.quarter.ask(inbox, {}, visitor);
    expect(data.myMessages.edges).toEqual([
      {
        node: {
          ...{ id, text: outreach.text, sentAt: morning.toISOString(), openedAt: null },
          ...{ optOutToken: expect.stringMatching(/^[\w-]{24}$/), coupon: { id: post.couponId } },
          merchant: { id: merchantId },
        },
      },
    ]);
    const { visitor: other } = await post.lead();
    expect((await post.quarter.ask(inbox, {}, other)).data.myMessages.edges).toEqual([]);
    expect((await post.quarter.ask(inbox, {}, post.staff)).data.myMessages).toBeNull();
  });

  test('needs the consent of the moment', async () => {
    const { id: leadId, visitor } = await post.lead(false);
    const id = await post.draft(leadId);
    const refused = { code: 'OUTREACH_NO_CONSENT', path: ['outreachId'] };
    expect(await post.send(id)).toMatchObject(refused);
    await post.act('setConsent', { outreach: true, sensitive: false }, visitor, 'consent { outreach }');
    await post.act('optOut', {}, visitor, 'optedOut');
    expect(await post.send(id)).toMatchObject(refused);
    expect(await post.read(id)).toMatchObject({ state: 'DRAFT', sentAt: null });
    expect(await momentsOf(leadId)).toEqual([]);
    expect(await factsOf(id)).toEqual([]);
  });

  test('with another key is refused, with the same key is the same, and a key stands for one message', async () => {
    const { id: leadId } = await post.lead();
    const [one, two] = [await post.draft(leadId), await post.draft(leadId)];
    const key = randomUUID();
    const first = await post.send(one, post.staff, key);
    expect(await post.send(one, post.staff, key)).toEqual(first);
    expect(await post.send(one)).toMatchObject({ code: 'OUTREACH_NOT_A_DRAFT' });
    expect(await post.send(two, post.staff, key)).toMatchObject({ code: 'IDEMPOTENCY_CONFLICT' });
    expect(await post.send(two, post.staff, 'short')).toMatchObject({ path: ['idempotencyKey'] });
    expect(await factsOf(one)).toHaveLength(1);
  });

  test('goes once, however many send it at once', async () => {
    for (let round = 0; round < 5; round += 1) {
      const { id: leadId, visitor } = await post.lead();
      const id = await post.draft(leadId);
      const said = await Promise.all(Array.from({ length: 8 }, () => post.send(id)));
      const codes = said.map(({ code = 'SENT' }) => code).sort();
      expect(codes).toEqual([...Array(7).fill('OUTREACH_NOT_A_DRAFT'), 'SENT']);
      const { data } = await post.quarter.ask('{ myMessages { edges { node { id } } } }', {}, visitor);
      expect(data.myMessages.edges).toEqual([{ node: { id } }]);
      expect(await factsOf(id)).toHaveLength(1);
    }
  });

  test('is the only one to a lead, however many others are sent at once', async () => {
    for (let round = 0; round < 5; round += 1) {
      const { id: leadId } = await post.lead();
      const ids = await Promise.all(Array.from({ length: 6 }, () => post.draft(leadId, { kind: 'FREE' })));
      const said = await Promise.all(ids.map((id) => post.send(id)));
      const codes = said.map(({ code = 'SENT' }) => code).sort();
      expect(codes).toEqual([...Array(5).fill('OUTREACH_CAP_REACHED'), 'SENT']);
      expect(await momentsOf(leadId)).toHaveLength(2);
    }
  });
});

describe('prices at the moment of sending', () => {
  test.each([
    ['a price', (goods: object) => ({ ...goods, priceMinor: 12_801 })],
    ['a name', (goods: object) => ({ ...goods, name: '玫瑰花露' })],
    ['the shelf', (goods: object) => ({ ...goods, gone: true })],
  ])('refuse what has changed since the draft: %s', async (_, changed) => {
    const { id: leadId } = await post.lead();
    const id = await post.draft(leadId);
    const [first] = post.quarter.goods;
    const before = post.shelf.get(first) as { name: string; priceMinor: number };
    post.shelf.set(first, changed(before) as typeof before);
    expect(await post.send(id)).toMatchObject({ code: 'OUTREACH_OUTDATED', path: ['outreachId'] });
    expect(await post.read(id)).toMatchObject({ state: 'DRAFT' });
    post.shelf.set(first, before);
    expect((await post.send(id)).outreach).toMatchObject({ state: 'SENT' });
  });

  test('and coupons: other terms, another day, or none', async () => {
    const before = post.coupon;
    const changes = [{ amountMinor: 1_000 }, { validUntil: '2026-12-30T15:59:59.999Z' }, null];
    const { id: leadId } = await post.lead();
    const id = await post.draft(leadId, { kind: 'COUPON', couponId: post.couponId });
    for (const change of changes) {
      post.coupon = change === null ? null : { ...before, ...change };
      expect(await post.send(id)).toMatchObject({ code: 'OUTREACH_OUTDATED' });
    }
    post.coupon = before;
    expect((await post.send(id)).outreach).toMatchObject({ state: 'SENT' });
  });

  test('what waited is not sent with a price that changed in the night', async () => {
    const { id: leadId } = await post.lead();
    const id = await post.draft(leadId);
    post.quarter.now = shanghai('22:00');
    expect((await post.send(id)).outreach).toMatchObject({ state: 'SCHEDULED' });
    const [first] = post.quarter.goods;
    const before = post.shelf.get(first) as { name: string; priceMinor: number };
    post.shelf.set(first, { ...before, priceMinor: 15_000 });
    await post.later(12 * 60);
    expect(await post.read(id)).toMatchObject({ state: 'FAILED', failure: 'OUTDATED', sentAt: null });
    expect((await factsOf(id)).map(({ name, payload }) => [name, payload['reason']])).toEqual([
      ['outreach.failed', 'OUTDATED'],
    ]);
    post.shelf.set(first, before);
    expect(await momentsOf(leadId)).toEqual([]);
  });
});

describe('caps', () => {
  test('hold at one a day and three in seven days', async () => {
    const { id: leadId } = await post.lead();
    const sent: string[] = [];
    for (let day = 0; day < 9; day += 1) {
      post.quarter.now = new Date(morning.getTime() + day * dayMinutes * minute);
      const { code = 'SENT' } = await post.send(await post.draft(leadId));
      sent.push(code);
    }
    const no = 'OUTREACH_CAP_REACHED';
    expect(sent).toEqual(['SENT', 'SENT', 'SENT', no, no, no, no, 'SENT', 'SENT']);
  });

  test('count what is scheduled, and say what they are', async () => {
    const { id: leadId } = await post.lead();
    post.quarter.now = shanghai('22:00');
    await post.send(await post.draft(leadId));
    const said = await post.send(await post.draft(leadId));
    expect(said).toMatchObject({ code: 'OUTREACH_CAP_REACHED', path: ['outreachId'] });
    expect(said.message).toContain('At most 1 messages a day and 3 in 7 days');
  });

  test('of any settings are never broken in any order', () => {
    const at = fc.integer({ min: 0, max: 30 * dayMinutes });
    fc.assert(
      fc.property(
        fc.array(at, { maxLength: 60 }),
        fc.integer({ min: 1, max: 3 }),
        fc.integer({ min: 3, max: 7 }),
        (times, perDay, perWeek) => {
          const taken: Date[] = [];
          for (const time of times) {
            const one = new Date(time * minute);
            if (isWithinCaps({ ...usualSettings, perDay, perWeek }, taken, one)) taken.push(one);
          }
          const within = (from: Date, span: number) =>
            taken.filter((one) => one >= from && one.getTime() < from.getTime() + span).length;
          for (const one of taken) {
            expect(within(one, dayMinutes * minute)).toBeLessThanOrEqual(perDay);
            expect(within(one, 7 * dayMinutes * minute)).toBeLessThanOrEqual(perWeek);
          }
        },
      ),
      { seed: 3, numRuns: 300 },
    );
  });
});

describe('quiet hours', () => {
  test('put a message off until they end, and say so; then it goes, once', async () => {
    const { id: leadId } = await post.lead();
    const id = await post.draft(leadId);
    post.quarter.now = shanghai('21:00');
    const nine = shanghai('09:00', 12);
    expect((await post.send(id)).outreach).toMatchObject({
      ...{ state: 'SCHEDULED', dueAt: nine.toISOString(), sentAt: null },
    });
    await post.later(12 * 60 - 1);
    expect(await post.read(id)).toMatchObject({ state: 'SCHEDULED' });
    await Promise.all([post.later(1), post.later(0), post.later(0)]);
    expect(await post.read(id)).toMatchObject({ state: 'SENT', sentAt: nine.toISOString(), dueAt: null });
    expect(await factsOf(id)).toHaveLength(1);
  });

  test('a job that comes late comes into the next ones, and waits again', async () => {
    const { id: leadId } = await post.lead();
    const id = await post.draft(leadId);
    post.quarter.now = shanghai('23:30');
    await post.send(id);
    post.quarter.now = shanghai('22:30', 12);
    await post.later(0);
    expect(await post.read(id)).toMatchObject({
      ...{ state: 'SCHEDULED', dueAt: shanghai('09:00', 13).toISOString() },
    });
  });

  test('opting out calls off what waits, by a message’s token too', async () => {
    const one = await post.lead();
    const first = await post.draft(one.id);
    await post.send(first);
    const inbox = '{ myMessages { edges { node { optOutToken } } } }';
    const { data } = await post.quarter.ask(inbox, {}, one.visitor);
    const token = data.myMessages.edges[0].node.optOutToken;
    const two = await post.lead();
    post.quarter.now = shanghai('22:00', 13);
    const waiting = [await post.draft(one.id), await post.draft(two.id)];
    for (const id of waiting) expect((await post.send(id)).outreach).toMatchObject({ state: 'SCHEDULED' });
    expect(await post.act('optOut', { token }, post.rival, 'optedOut')).toEqual({ optedOut: true });
    expect(await post.act('optOut', {}, two.visitor, 'optedOut')).toEqual({ optedOut: true });
    expect(await post.act('optOut', { token }, post.rival, 'optedOut')).toEqual({ optedOut: true });
    await post.later(12 * 60);
    for (const id of waiting) expect(await post.read(id)).toMatchObject({ state: 'CANCELLED', sentAt: null });
    expect(await post.act('optOut', { token: 'x'.repeat(24) }, post.rival, 'optedOut')).toMatchObject({
      ...{ code: 'NOT_FOUND', path: ['token'] },
    });
    expect(await post.act('optOut', {}, post.staff, 'optedOut')).toEqual(['UNAUTHENTICATED']);
    const { data: consent } = await post.quarter.ask('{ myConsent { outreach } }', {}, one.visitor);
    expect(consent.myConsent).toEqual({ outreach: false });
  });

  test('taking the consent back calls off, too', async () => {
    const { id: leadId, visitor } = await post.lead();
    post.quarter.now = shanghai('22:00');
    const id = await post.draft(leadId);
    await post.send(id);
    await post.act('setConsent', { outreach: false, sensitive: false }, visitor, 'consent { outreach }');
    expect(await post.read(id)).toMatchObject({ state: 'CANCELLED' });
  });

  test('end in the right minute in every zone, also where the clocks change', () => {
    const zones = fc.constantFrom(
      'Asia/Shanghai',
      'Europe/Berlin',
      'America/New_York',
      'Asia/Kathmandu',
      'UTC',
    );
    const clock = fc.integer({ min: 0, max: dayMinutes - 1 });
    const at = fc.date({ min: new Date('2026-01-01'), max: new Date('2027-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(zones, clock, fc.integer({ min: 480, max: 1_380 }), at, (zone, quietFrom, length, now) => {
        const quietUntil = (quietFrom + length) % dayMinutes;
        const own = { ...usualSettings, quietFrom, quietUntil };
        const end = whenQuietEnds(own, zone, now);
        const isQuiet = (minuteOfDay(zone, now) - quietFrom + dayMinutes) % dayMinutes < quietMinutes(own);
        if (!isQuiet) {
          expect(end).toEqual(now);
          return;
        }
        expect(end.getTime()).toBeGreaterThan(now.getTime());
        expect(end.getTime() - now.getTime()).toBeLessThanOrEqual((length + 60) * minute);
        // Where the clocks jump over it, within the hour.
        const off = Math.abs(minuteOfDay(zone, end) - quietUntil);
        expect(Math.min(off, dayMinutes - off)).toBeLessThanOrEqual(60);
      }),
      { seed: 5, numRuns: 500 },
    );
    const nine = (zone: string, from: string) => whenQuietEnds(usualSettings, zone, new Date(from));
    expect(nine('Europe/Berlin', '2026-03-28T22:30:00Z')).toEqual(new Date('2026-03-29T07:00:00Z'));
    expect(nine('Europe/Berlin', '2026-10-24T21:30:00Z')).toEqual(new Date('2026-10-25T08:00:00Z'));
  });
});

describe('settings', () => {
  test('hold unless the owner changes them, within hard limits', async () => {
    const read = async (viewer = post.staff) =>
      (
        await post.quarter.ask(
          'query ($m: ID!) { outreachSettings(merchantId: $m) { perDay perWeek quietFrom quietUntil channel webhookUrl } }',
          { m: post.quarter.merchantId },
          viewer,
        )
      ).data.outreachSettings;
    const usual = { perDay: 1, perWeek: 3, quietFrom: '21:00', quietUntil: '09:00', channel: 'IN_APP' };
    expect(await read()).toEqual({ ...usual, webhookUrl: null });
    expect(await read(post.rival)).toBeNull();
    const faults: readonly [object, string][] = [
      [{ perDay: 0 }, 'perDay'],
      [{ perDay: 4 }, 'perDay'],
      [{ perDay: 2, perWeek: 1 }, 'perWeek'],
      [{ perWeek: 8 }, 'perWeek'],
      [{ quietFrom: '24:00' }, 'quietFrom'],
      [{ quietUntil: '9:00' }, 'quietUntil'],
      [{ quietFrom: '01:00', quietUntil: '08:59' }, 'quietUntil'],
      [{ quietFrom: '09:00', quietUntil: '08:59' }, 'quietUntil'],
      [{ quietFrom: '09:00', quietUntil: '09:00' }, 'quietUntil'],
      [{ channel: 'WEBHOOK' }, 'webhookUrl'],
    ];
    for (const [fault, path] of faults)
      expect(await settings(fault)).toMatchObject({ code: 'INVALID_INPUT', path: [path] });
    expect(await settings({}, post.staff)).toMatchObject({ code: 'FORBIDDEN' });
    expect(await settings({}, post.rival)).toMatchObject({ code: 'FORBIDDEN' });
    expect(await read()).toEqual({ ...usual, webhookUrl: null });
    const wish = { perDay: 2, perWeek: 2, quietFrom: '20:00', quietUntil: '10:00' };
    expect(await settings(wish)).toEqual({
      ...{ settings: { ...wish, channel: 'IN_APP', webhookUrl: null }, webhookSecret: null },
    });
    const { id: leadId } = await post.lead();
    const { code: third } = [
      await post.send(await post.draft(leadId)),
      await post.send(await post.draft(leadId)),
      await post.send(await post.draft(leadId)),
    ][2];
    expect(third).toBe('OUTREACH_CAP_REACHED');
    await settings({});
  });
});

describe('what is left behind', () => {
  test('is delivered by the next minute’s task: nobody marked it as sent', async () => {
    const { id: leadId, visitor } = await post.lead();
    const id = await post.draft(leadId);
    // As a process leaves it that ends between taking and marking.
    await post.quarter.sql`update card.outreaches set state = 'SENDING', channel = 'IN_APP', tries = 1,
      due_at = ${new Date(morning.getTime() + minute)} where id = ${id}`;
    await post.later(0);
    expect(await post.read(id)).toMatchObject({ state: 'SENDING' });
    await post.later(1);
    expect(await post.read(id)).toMatchObject({ state: 'SENT' });
    const { data } = await post.quarter.ask('{ myMessages { edges { node { id } } } }', {}, visitor);
    expect(data.myMessages.edges).toHaveLength(1);
    expect(await factsOf(id)).toHaveLength(1);
  });
});

describe('who asks to be forgotten', () => {
  test('leaves no message, and was told all of them before', async () => {
    const { id: leadId, visitor } = await post.lead();
    const id = await post.draft(leadId);
    await post.send(id);
    await post.draft(leadId);
    const mine = await post.quarter.ask('{ myVisitorData }', {}, visitor);
    const { messages } = JSON.parse(mine.data.myVisitorData);
    expect(messages).toMatchObject([{ id, state: 'SENT' }]);
    expect(JSON.stringify(messages)).not.toContain('usr_staff');
    const before = await post.effect();
    await post.act('forgetMe', { confirm: true }, visitor, 'forgotten');
    const [{ count } = { count: -1 }] = await post.quarter
      .sql`select count(*)::int from card.outreaches where lead_id = ${leadId}`;
    expect(count).toBe(0);
    expect(await post.read(id)).toBeNull();
    expect(await post.effect()).toEqual(before);
    expect(before.sent).toBeGreaterThan(0);
  });
});
