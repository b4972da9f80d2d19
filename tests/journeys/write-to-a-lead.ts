import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import { change, highIntent, openShop, type Shop, track, visit } from '../support/shop.ts';
import { until } from '../support/until.ts';
import { type Town, turnstile } from './town.ts';

const message = `id text sentAt openedAt listings { id product { name } } coupon { id name } merchant { id }`;
type Message = { cursor: string; message: { id: string; text: string; coupon: { id: string } | null } };

/**
 * The essay's beauty shop. A visitor stays over three minutes and reads the ingredients twice: at that very event it is HIGH and
 * the merchant is told, live, with what it is interested in and why. It agrees to messages; the merchant has one drafted at the
 * catalog's own prices, with a coupon, and sends it: the visitor hears of it live, opens it, takes the coupon and buys with
 * it. The merchant sees what the message came to, and its model has learned from the purchase.
 */
export async function writeToALead(town: Town): Promise<void> {
  const door = turnstile(town);
  const shop = await openShop(door().ask, town.tokenOf);
  const [lipstick] = shop.listingIds;
  const couponId = await offer(door, shop);
  await beAwake(door, shop);
  await callItLipstick(town, door, shop);
  const { visitorToken, visitorId } = await visit(door().ask, shop.slug);
  const leadId = await growHot(door, shop, visitorToken, visitorId);
  const before = await modelOf(door, shop);
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
  const claimId = await enter(
    door,
    'claimCoupon',
    'claim',
    { couponId, idempotencyKey: randomUUID() },
    buyer,
  );
  await buyWith(door, shop, claimId, buyer);

  const effect = `query ($m: ID!, $from: Day!, $to: Day!) { outreachEffect(merchantId: $m, from: $from, to: $to) {
    sent opened claimed orders revenue { amountMinor currency } } }`;
  const dayAt = (ms: number) => new Date(Date.now() + ms).toISOString().slice(0, 10);
  const days = { m: shop.merchantId, from: dayAt(-86_400_000), to: dayAt(86_400_000) };
  await until(async () => {
    const { outreachEffect } = await door().ask<{ outreachEffect: object }>(effect, days, {
      token: shop.owner,
    });
    const revenue = [{ amountMinor: 8_500, currency: 'CNY' }];
    expect(outreachEffect).toEqual({ sent: 1, opened: 1, claimed: 1, orders: 1, revenue });
    return true;
  });
  // It won the lead, and the model says more of the next one who looks like that, by one purchase.
  const after = await until(async () => {
    const model = await modelOf(door, shop);
    return model.conversions === before.conversions + 1 ? model : null;
  });
  expect(after.version).not.toBe(before.version);
  expect(after.score).toBeGreaterThan(before.score);
  const { lead } = await door().ask<{ lead: object }>(
    'query ($id: ID!) { lead(id: $id) { stage timeline(first: 50) { edges { node { kind } } } } }',
    { id: leadId },
    { token: shop.owner },
  );
  expect(lead).toMatchObject({ stage: 'WON' });
  for (const kind of ['VISIT', 'ALERT', 'CONSENT', 'MESSAGE', 'MESSAGE_OPENED', 'ORDER_PLACED', 'ORDER_PAID'])
    expect(JSON.stringify(lead)).toContain(`"${kind}"`);
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

async function buyWith(
  door: Turn,
  { merchantId, listingIds: [listingId] }: Shop,
  claimId: string,
  as: As,
): Promise<void> {
  const lines = [{ listingId, quantity: 1 }];
  const order = { merchantId, lines, couponClaimIds: [claimId], expectedTotalMinor: 8_500, identify: true };
  const orderId = await enter(door, 'placeOrder', 'order', { ...order, idempotencyKey: randomUUID() }, as);
  const payment = { orderId, idempotencyKey: randomUUID() };
  const paymentId = await enter(door, 'startPayment', 'payment', payment, as);
  await enter(door, 'payInSandbox', 'payment', { paymentId }, as);
}

/** Runs a mutation as somebody with a visitor token, too; answers the id of what its success holds. */
async function enter(door: Turn, name: string, of: string, input: object, as: As): Promise<string> {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}`;
  const query = `mutation ($input: ${type}Input!) { ${name}(input: $input) { ... on ${type}Success { ${of} { id } }
    ... on UserError { code path } } }`;
  const said = await door().ask<Record<string, Record<string, { id: string }>>>(query, { input }, as);
  return said[name]?.[of]?.id ?? expect.fail(JSON.stringify(said));
}

/** Puts the lipstick among lipsticks. */
async function callItLipstick(town: Town, door: Turn, { supplier, goods }: Shop): Promise<void> {
  const platform = await town.tokenOf('usr_platform', 'PLATFORM');
  const categoryId = await change(door().ask, platform, 'createCategory', 'category', {
    ...{ key: `lipstick-${randomUUID().slice(0, 8)}`, name: '口红', nameEn: 'lipstick' },
    standardKeys: ['GENERAL_SAFETY'],
  });
  await change(door().ask, supplier, 'updateProduct', 'product', {
    productId: goods[0].productId,
    categoryId,
  });
}

type Told = { cursor: string; kind: string; lead: { id: string; intent: { level: string } } };

/** The visitor looks, event by event: it is HIGH at the one that makes it so, and no earlier. */
async function growHot(door: Turn, shop: Shop, visitorToken: string, visitorId: string): Promise<string> {
  const events = highIntent(shop.listingIds[0]);
  const last = events.at(-1) ?? expect.fail('events');
  await track(door().ask, visitorToken, shop.cardId, events.slice(0, -1));
  const leadId = await until(() => leadOf(door, shop, visitorId));
  const { leadAlerts } = await door().ask<{ leadAlerts: { streamCursor: string } }>(
    'query ($m: ID!) { leadAlerts(merchantId: $m) { streamCursor } }',
    { m: shop.merchantId },
    { token: shop.owner },
  );
  const alerts = door().listen<Told>(
    `subscription ($m: ID!, $after: Cursor) { leadAlertRaised(merchantId: $m, after: $after) {
      cursor kind lead { id intent { level } } } }`,
    { m: shop.merchantId, after: leadAlerts.streamCursor },
    { token: shop.owner },
  );
  const changes = door().listen<{ cursor: string; from: string; to: string; lead: { id: string } }>(
    `subscription ($m: ID!, $after: Cursor) { leadIntentChanged(merchantId: $m, minIntent: HIGH, after: $after) {
      cursor from to lead { id } } }`,
    { m: shop.merchantId, after: leadAlerts.streamCursor },
    { token: shop.owner },
  );
  await track(door().ask, visitorToken, shop.cardId, [{ ...last, dwellMs: 180_000 }]);
  expect((await lookAt(door, shop, leadId)).intent.level).not.toBe('HIGH');
  await track(door().ask, visitorToken, shop.cardId, [{ ...last, dwellMs: 180_001 }]);
  await until(() => alerts.items.length > 0 && changes.items.length > 0);
  expect(alerts.items).toMatchObject([
    { kind: 'HIGH_INTENT', lead: { id: leadId, intent: { level: 'HIGH' } } },
  ]);
  expect(changes.items).toMatchObject([{ to: 'HIGH', lead: { id: leadId } }]);
  for (const one of [alerts, changes]) one.close();

  const { intent, tags } = await lookAt(door, shop, leadId);
  const sum = intent.reasons.reduce((all, { contribution }) => all + contribution, 0);
  expect(Math.abs(sum - intent.score)).toBeLessThan(1e-9);
  expect(intent.reasons.map(({ feature }) => feature)).toContain('HIGH_INTENT');
  expect(tags.find(({ nameZh }) => nameZh === '关注口红')).toMatchObject({
    ...{ kind: 'INTEREST', name: 'interested in lipstick' },
    evidence: [{ listing: { id: shop.listingIds[0] }, observed: 180_001 }],
  });
  expect(tags.find(({ key }) => key === 'trait:ingredient-conscious')).toMatchObject({
    ...{ kind: 'TRAIT', nameZh: '成分党', evidence: [{ section: 'ingredients', observed: 2 }] },
  });
  return leadId;
}

type Look = {
  intent: { level: string; score: number; reasons: { feature: string; contribution: number }[] };
  tags: { key: string; kind: string; name: string; nameZh: string; evidence: object[] }[];
};

async function lookAt(door: Turn, { owner }: Shop, leadId: string): Promise<Look> {
  const { lead } = await door().ask<{ lead: Look }>(
    `query ($id: ID!) { lead(id: $id) { intent { level score reasons { feature contribution } }
      tags { key kind name nameZh evidence { listing { id } section observed } } } }`,
    { id: leadId },
    { token: owner },
  );
  return lead;
}

/** What the merchant's model is, and what it would say of a visitor like this one. */
async function modelOf(door: Turn, { merchantId, owner }: Shop) {
  const { intentModel, whatIf } = await door().ask<{
    intentModel: { version: string; conversions: number };
    whatIf: { score: number };
  }>(
    `query ($m: ID!, $observed: [ObservedInput!]!) { intentModel(merchantId: $m) { version conversions }
      whatIf(merchantId: $m, observed: $observed) { score } }`,
    {
      m: merchantId,
      observed: [
        { feature: 'DWELL', value: 181 },
        { feature: 'SECTION_REPEATED', value: 2 },
        { feature: 'HIGH_INTENT', value: 1 },
      ],
    },
    { token: owner },
  );
  return { ...intentModel, ...whatIf };
}
