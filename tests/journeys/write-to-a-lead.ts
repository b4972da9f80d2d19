import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import { change, highIntent, openShop, type Shop, track, visit } from '../support/shop.ts';
import { until } from '../support/until.ts';
import { type Town, turnstile } from './town.ts';

const message = `id text sentAt openedAt listings { id product { name } } coupon { id name } merchant { id }`;
type Message = { cursor: string; message: { id: string; text: string; coupon: { id: string } | null } };

/**
 * A visitor grows hot and agrees to messages. The merchant has one drafted at the catalog's own prices, with a coupon, and sends it:
 * the visitor hears of it live, opens it, takes the coupon and buys, and the merchant sees what the message came to.
 */
export async function writeToALead(town: Town): Promise<void> {
  const door = turnstile(town);
  const shop = await openShop(door().ask, town.tokenOf);
  const [lipstick] = shop.listingIds;
  const couponId = await offer(door, shop);
  await beAwake(door, shop);
  const { visitorToken, visitorId } = await visit(door().ask, shop.slug);
  await track(door().ask, visitorToken, shop.cardId, highIntent(lipstick));
  const leadId = await until(() => leadOf(door, shop, visitorId));
  const stranger = await visit(door().ask, shop.slug);
  const hears =
    'subscription ($visitorId: ID!, $after: Cursor) { messageReceived(visitorId: $visitorId, after: $after)';
  const query = `${hears} { cursor message { ${message} } } }`;
  const inbox = door().listen<Message>(query, { visitorId }, { visitorToken });
  const nosy = door().listen<Message>(query, { visitorId }, { visitorToken: stranger.visitorToken });
  await until(() => nosy.errors.length > 0);
  expect(nosy.errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);

  const wish = { leadId, kind: 'COUPON', couponId, listingIds: [lipstick] };
  const draft = () => change(door().ask, shop.owner, 'draftOutreach', 'outreach', wish);
  const early = await draft();
  const send = (outreachId: string) =>
    change(door().ask, shop.owner, 'sendOutreach', 'outreach', { outreachId, idempotencyKey: randomUUID() });
  await expect(send(early)).rejects.toThrow('OUTREACH_NO_CONSENT');
  await door().ask(
    'mutation { setConsent(input: { outreach: true, sensitive: false }) { __typename } }',
    {},
    { visitorToken },
  );
  await change(door().ask, shop.owner, 'changeListingPrice', 'listing', {
    listingId: lipstick,
    priceMinor: 9_500,
    idempotencyKey: randomUUID(),
  });
  await expect(send(early)).rejects.toThrow('OUTREACH_OUTDATED');
  const outreachId = await draft();
  await send(outreachId);

  await until(() => inbox.items.length > 0);
  const [{ message: got } = expect.fail('a message')] = inbox.items;
  expect(got).toMatchObject({
    ...{ id: outreachId, openedAt: null, merchant: { id: shop.merchantId } },
    ...{ coupon: { id: couponId, name: '立减' }, listings: [{ id: lipstick, product: { name: '口红' } }] },
  });
  expect(got.text).toContain('「口红」（95元）');
  expect(got.text).toContain('「立减」（立减10元）');
  await act(door, 'openMessage', { messageId: outreachId }, { visitorToken });
  const buyer = { token: await town.tokenOf(`usr_buyer_${randomUUID()}`), visitorToken };
  await act(door, 'claimCoupon', { couponId, idempotencyKey: randomUUID() }, buyer);
  await buyWith(door, shop, buyer);

  const effect = `query ($m: ID!, $from: String!, $to: String!) { outreachEffect(merchantId: $m, from: $from, to: $to) {
    sent opened claimed orders revenue { amountMinor currency } } }`;
  const dayAt = (ms: number) => new Date(Date.now() + ms).toISOString().slice(0, 10);
  const days = { m: shop.merchantId, from: dayAt(-86_400_000), to: dayAt(86_400_000) };
  await until(async () => {
    const { outreachEffect } = await door().ask<{ outreachEffect: object }>(effect, days, {
      token: shop.owner,
    });
    const revenue = [{ amountMinor: 9_500, currency: 'CNY' }];
    expect(outreachEffect).toEqual({ sent: 1, opened: 1, claimed: 1, orders: 1, revenue });
    return true;
  });
  expect(inbox.items).toHaveLength(1);
  expect(inbox.errors).toEqual([]);
  for (const one of [inbox, nosy]) one.close();
}

type Turn = ReturnType<typeof turnstile>;
type As = { readonly token?: string; readonly visitorToken?: string };

async function act(door: Turn, name: string, input: object, as: As): Promise<void> {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}`;
  const query = `mutation ($input: ${type}Input!) { ${name}(input: $input) { __typename ... on UserError { code } } }`;
  const said = await door().ask<Record<string, { __typename: string }>>(query, { input }, as);
  expect(said[name]).toEqual({ __typename: `${type}Success` });
}

async function offer(door: Turn, { merchantId, owner }: Shop): Promise<string> {
  const couponId = await change(door().ask, owner, 'createCoupon', 'coupon', {
    ...{ merchantId, name: '立减', kind: 'FIXED', amountMinor: 1_000, idempotencyKey: randomUUID() },
    validUntil: new Date(Date.now() + 30 * 86_400_000),
  });
  await change(door().ask, owner, 'publishCoupon', 'coupon', { couponId });
  return couponId;
}

/** Quiet hours that are far from now, whatever hour the test runs at. */
async function beAwake(door: Turn, { merchantId, owner }: Shop): Promise<void> {
  const clockIn = (hours: number) =>
    new Intl.DateTimeFormat('en-GB', {
      timeZone: 'Asia/Shanghai',
      hour: '2-digit',
      minute: '2-digit',
    }).format(new Date(Date.now() + hours * 3_600_000));
  const quiet = { quietFrom: clockIn(8), quietUntil: clockIn(16) };
  await act(door, 'setOutreachSettings', { merchantId, ...quiet }, { token: owner });
}

async function leadOf(
  door: Turn,
  { merchantId, owner }: Shop,
  visitorId: string,
): Promise<string | undefined> {
  const { leads } = await door().ask<{
    leads: { edges: { node: { id: string; visitor: { id: string } } }[] };
  }>(
    'query ($m: ID!) { leads(merchantId: $m) { edges { node { id visitor { id } } } } }',
    { m: merchantId },
    { token: owner },
  );
  return leads.edges.find(({ node }) => node.visitor.id === visitorId)?.node.id;
}

async function buyWith(door: Turn, { merchantId, listingIds: [listingId] }: Shop, as: As): Promise<void> {
  const bought = async (name: string, of: string, input: object) => {
    const type = `${name[0]?.toUpperCase()}${name.slice(1)}`;
    const query = `mutation ($input: ${type}Input!) { ${name}(input: $input) { ... on ${type}Success { ${of} { id } }
      ... on UserError { code path } } }`;
    const said = await door().ask<Record<string, Record<string, { id: string }>>>(query, { input }, as);
    return said[name]?.[of]?.id ?? expect.fail(JSON.stringify(said));
  };
  const lines = [{ listingId, quantity: 1 }];
  const order = { merchantId, lines, identify: true, idempotencyKey: randomUUID() };
  const orderId = await bought('placeOrder', 'order', order);
  const paymentId = await bought('startPayment', 'payment', { orderId, idempotencyKey: randomUUID() });
  await bought('payInSandbox', 'payment', { paymentId });
}
