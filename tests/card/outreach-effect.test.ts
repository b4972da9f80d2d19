import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { newId } from '../../platform/ids.ts';
import { openPost, type Post } from './post.ts';

let post: Post;
const morning = new Date('2026-11-11T03:00:00.000Z');
const day = 86_400_000;
beforeAll(async () => {
  post = await openPost();
});
beforeEach(() => {
  post.quarter.now = morning;
});
afterAll(() => post.quarter.close());

const after = (ms: number) => new Date(morning.getTime() + ms);
const opening = (messageId: string, viewer: Parameters<Post['act']>[2]) =>
  post.act('openMessage', { messageId }, viewer, 'message { id openedAt }');
const claiming = (visitorId: string | undefined, claimId: string, at = after(day)) =>
  post.hear(
    'coupon.claimed',
    { merchantId: post.quarter.merchantId, couponId: post.couponId, claimId, visitorId },
    at,
  );

/** An order of a visitor's, placed and paid; each fact heard as often as told. */
async function buys(visitorId: string, totalMinor: string, placedAt: Date, times = 1) {
  const { merchantId } = post.quarter;
  const orderId = newId('ord', placedAt);
  const order = { merchantId, orderId, customerId: newId('cus', placedAt), totalMinor, currency: 'CNY' };
  for (let i = 0; i < times; i += 1) await post.hear('order.placed', { ...order, visitorId }, placedAt);
  for (let i = 0; i < times; i += 1)
    await post.hear('order.paid', order, new Date(placedAt.getTime() + 60_000));
}

test('a message that is opened, claimed and bought upon counts each once, however often it is told', async () => {
  const before = await post.effect();
  expect(before).toEqual({ sent: 0, opened: 0, claimed: 0, orders: 0, revenue: [] });
  const { id: leadId, visitor, visitorId } = await post.lead();
  const id = await post.draft(leadId, { kind: 'COUPON', couponId: post.couponId });
  await post.send(id);
  post.quarter.now = after(60_000);
  const opened = await Promise.all(Array.from({ length: 4 }, () => opening(id, visitor)));
  const openedAt = after(60_000).toISOString();
  for (const one of opened) expect(one).toEqual({ message: { id, openedAt } });
  post.quarter.now = after(120_000);
  expect(await opening(id, visitor)).toEqual({ message: { id, openedAt } });
  for (const claimId of ['clm_1', 'clm_1', 'clm_2']) await claiming(visitorId, claimId);
  await buys(visitorId, '12800', after(2 * day), 3);
  await buys(visitorId, '5000', after(3 * day), 2);
  expect(await post.read(id)).toMatchObject({
    ...{ openedAt, claimedAt: after(day).toISOString(), orders: 2 },
    revenue: { amountMinor: 17_800, currency: 'CNY' },
  });
  const revenue = [{ amountMinor: 17_800, currency: 'CNY' }];
  expect(await post.effect()).toEqual({ sent: 1, opened: 1, claimed: 1, orders: 2, revenue });
  const moments = await post.quarter.sql`select kind from card.lead_moments where lead_id = ${leadId}
    and kind like 'MESSAGE%' order by kind`;
  expect(moments.map(({ kind }) => kind)).toEqual(['MESSAGE', 'MESSAGE_OPENED']);
  const told = (await post.quarter.facts()).filter(({ payload }) => payload['outreachId'] === id);
  expect(told.map(({ name }) => name)).toEqual(['outreach.sent', 'outreach.opened']);
});

test('an order belongs to the last message before it, within seven days', async () => {
  const { id: leadId, visitorId } = await post.lead();
  const first = await post.draft(leadId, { kind: 'FREE' });
  await post.send(first);
  await buys(visitorId, '100', after(-1));
  await buys(visitorId, '1000', after(day));
  post.quarter.now = after(2 * day);
  const second = await post.draft(leadId, { kind: 'FREE' });
  await post.send(second);
  await buys(visitorId, '2000', after(2 * day));
  await buys(visitorId, '4000', after(9 * day - 1));
  await buys(visitorId, '8000', after(9 * day));
  const of = async (id: string) => {
    const { orders, revenue } = await post.read(id);
    return [orders, revenue?.amountMinor ?? 0];
  };
  expect(await of(first)).toEqual([1, 1_000]);
  expect(await of(second)).toEqual([2, 6_000]);
});

test('a claim counts for a message that brought this coupon, within seven days, to this visitor', async () => {
  const sent = async (wish: Readonly<Record<string, unknown>>) => {
    const { id: leadId, visitorId } = await post.lead();
    const id = await post.draft(leadId, wish);
    await post.send(id);
    return { id, visitorId };
  };
  const coupon = { kind: 'COUPON', couponId: post.couponId };
  const [late, other, own] = [await sent(coupon), await sent({}), await sent(coupon)];
  const before = await post.effect();
  await claiming(late.visitorId, 'clm_3', after(7 * day));
  await claiming(late.visitorId, 'clm_4', after(-1));
  await claiming(other.visitorId, 'clm_5');
  await claiming(undefined, 'clm_6');
  expect(await post.effect()).toEqual(before);
  await claiming(own.visitorId, 'clm_7', after(7 * day - 1));
  expect((await post.effect()).claimed).toBe(before.claimed + 1);
  expect((await post.read(late.id)).claimedAt).toBeNull();
});

test('a message is opened by whom it is for alone, and not before it came', async () => {
  const one = await post.lead();
  const two = await post.lead();
  const id = await post.draft(one.id);
  const missing = { code: 'NOT_FOUND', path: ['messageId'] };
  expect(await opening(id, one.visitor)).toMatchObject(missing);
  await post.send(id);
  expect(await opening(id, two.visitor)).toMatchObject(missing);
  expect(await opening('out_x', one.visitor)).toMatchObject(missing);
  expect(await opening(id, post.staff)).toEqual(['UNAUTHENTICATED']);
  expect((await post.read(id)).openedAt).toBeNull();
});

test('is the merchant’s to know, of days that are days, each effect on the day of its message', async () => {
  const ask = async (from: string, to: string, viewer = post.staff) => {
    const { data, codes } = await post.quarter.ask(
      'query ($m: ID!, $from: Day!, $to: Day!) { outreachEffect(merchantId: $m, from: $from, to: $to) { sent } }',
      { m: post.quarter.merchantId, from, to },
      viewer,
    );
    return codes.length > 0 ? codes : data.outreachEffect;
  };
  expect(await ask('2026-11-11', '2026-11-11', post.rival)).toBeNull();
  expect(await ask('2026-11-11', '2026-11-11', post.agent)).toBeNull();
  for (const [from, to] of [
    ['2026-11-12', '2026-11-11'],
    ['2025-11-10', '2026-11-11'],
  ] as const)
    expect(await ask(from, to)).toEqual(['INVALID_INPUT']);
  for (const day of ['2026-02-31', 'today'])
    expect(await ask(day, '2026-11-11')).toEqual([expect.stringContaining('Day must be a calendar day')]);
  expect((await ask('2025-11-11', '2026-11-11')).sent).toBeGreaterThan(0);
  const { sent: before } = await ask('2026-11-20', '2026-11-20');
  // Half past seven in the evening of the 19th in UTC is the next morning in Shanghai; quiet until nine.
  post.quarter.now = new Date('2026-11-19T19:30:00.000Z');
  const { id: leadId } = await post.lead();
  await post.send(await post.draft(leadId));
  await post.later(5.5 * 60);
  expect((await ask('2026-11-20', '2026-11-20')).sent).toBe(before + 1);
  expect((await ask('2026-11-19', '2026-11-19')).sent).toBe(0);
});
