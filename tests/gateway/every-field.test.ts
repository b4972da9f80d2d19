import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  change,
  highIntent,
  openShop,
  type Shop,
  shareAsAgent,
  shelve,
  supply,
  track,
  visit,
} from '../support/shop.ts';
import { until } from '../support/until.ts';
import { type Fillings, publicSchema, type Step, stepsOf } from '../support/walk.ts';
import { openWorld, type World } from '../support/world.ts';

/**
 * Two merchants buy of one supplier, each at a price of its own. Everybody walks every field of the graph with every id
 * there is, and what must stay hidden is looked for in everything that came back.
 */
let world: World;
let a: Shop;
let b: Shop;
let steps: Step[];
const listings: string[] = [];
const contracts: string[] = [];
let orderId: string;
let lineId: string;
let fulfillmentId: string;
let shipmentId: string;
let afterSaleId: string;
let couponId: string;
let planId: string;
let commissionId: string;
let leadId: string;
let experimentId: string;
let taskId: string;
let campaignId: string;
let entryId: string;
let agent: { readonly id: string; readonly token: string };
let shared: { readonly offerId: string; readonly productId: string; readonly batchId: string };

const secrets = {
  /** What the supplier asks of those without a contract. */
  wholesale: 30_011,
  costOfA: 20_011,
  costOfB: 20_033,
  marginOfA: 88_801 - 20_011,
  marginOfB: 88_803 - 20_033,
  /** What A means to ask, of goods that are not on its shelf. */
  draftPrice: 77_711,
  /** What A's buyer paid for two, and what came back of one. */
  orderTotal: 2 * 88_801 - 1_003,
  refund: (2 * 88_801 - 1_003 - 1) / 2,
  /** Where it went, and what was said when it came. */
  street: '隐秘路 7 号',
  phone: '13912345678',
  complaint: '收到时已经破损',
  agent: '代理甲',
  customer: '王小姐',
  invited: 'invited@example.com',
  /** A coupon of A's that nobody else knows of yet. */
  draftCoupon: '尚未公布的优惠',
  /** What A's agent earned of the order, and where its money goes. */
  commission: 17_659,
  payoutAccount: 'openid-nobody-reads-this',
  /** A rate that A means to pay, in basis points. */
  draftRate: 1_437,
  /** What A's people write of a lead, what they mean to do about it, and how they call it. */
  leadNote: '嫌贵但是真心喜欢',
  leadTask: '周五给她回电',
  leadTag: '难缠的客人',
  /** What A does to be seen, and what it pays for that. */
  campaign: '双十一暗投',
  campaignSpend: 77_123,
  /** What A's card shows to its agents alone, what it shall say next, what it compares, and what its data looks like. */
  forAgents: '代理专享政策',
  cardDraft: '尚未发布的名片',
  experiment: '标题测试',
  moduleType: '内部模块类型',
} as const;
type Secret = keyof typeof secrets;

beforeAll(async () => {
  world = await openWorld();
  const { ask, tokenOf } = world;
  a = await openShop(ask, tokenOf, undefined, 'RETAIL_2_PLUS_1');
  b = await openShop(ask, tokenOf);
  const platform = await tokenOf('usr_platform', 'PLATFORM');
  shared = await supply(ask, { ...a, platform }, '同源好物', { wholesaleMinor: secrets.wholesale });
  const draft = await supply(ask, { ...a, platform }, '未上架');
  for (const [shop, cost, retail] of [
    [a, secrets.costOfA, 88_801],
    [b, secrets.costOfB, 88_803],
  ] as const) {
    const contractId = await change(ask, a.supplier, 'proposeContract', 'contract', {
      as: 'SUPPLIER',
      merchantId: shop.merchantId,
      supplierId: a.supplierId,
      idempotencyKey: randomUUID(),
    });
    await change(ask, shop.owner, 'acceptContract', 'contract', { contractId });
    await change(ask, a.supplier, 'setContractPrice', 'price', {
      contractId,
      offerId: shared.offerId,
      priceMinor: cost,
      idempotencyKey: randomUUID(),
    });
    contracts.push(contractId);
    listings.push(await shelve(ask, shop.owner, shop.merchantId, shared.offerId, retail));
  }
  listings.push(
    await change(ask, a.owner, 'createListing', 'listing', {
      merchantId: a.merchantId,
      offerId: draft.offerId,
      priceMinor: secrets.draftPrice,
      idempotencyKey: randomUUID(),
    }),
  );
  await change(ask, a.owner, 'inviteMember', 'invitation', {
    partyId: a.merchantId,
    role: 'STAFF',
    label: secrets.invited,
    idempotencyKey: randomUUID(),
  });
  couponId = await change(ask, a.owner, 'createCoupon', 'coupon', {
    ...{ merchantId: a.merchantId, name: secrets.draftCoupon, kind: 'FIXED', amountMinor: 1 },
    ...{ validUntil: new Date(Date.now() + 86_400_000), idempotencyKey: randomUUID() },
  });
  const agentToken = await tokenOf('usr_agent_of_a');
  agent = {
    token: agentToken,
    id: await change(ask, agentToken, 'joinAsAgent', 'agent', {
      merchantId: a.merchantId,
      displayName: secrets.agent,
      idempotencyKey: randomUUID(),
    }),
  };
  experimentId = await composeCard();
  ({ leadId, taskId } = await followUp());
  campaignId = await advertise();
  const buyer = await tokenOf('usr_buyer');
  const offId = await change(ask, a.owner, 'createCoupon', 'coupon', {
    ...{ merchantId: a.merchantId, name: '立减', kind: 'FIXED', amountMinor: 1_003 },
    ...{ validUntil: new Date(Date.now() + 86_400_000), idempotencyKey: randomUUID() },
  });
  await change(ask, a.owner, 'publishCoupon', 'coupon', { couponId: offId });
  const claimId = await change(ask, buyer, 'claimCoupon', 'claim', {
    couponId: offId,
    idempotencyKey: randomUUID(),
  });
  const address = { recipient: '王女士', phone: secrets.phone, region: '310104', street: secrets.street };
  orderId = await change(ask, buyer, 'placeOrder', 'order', {
    merchantId: a.merchantId,
    lines: [{ listingId: listings[0], quantity: 2 }],
    displayName: secrets.customer,
    addressId: await change(ask, buyer, 'saveAddress', 'address', { merchantId: a.merchantId, address }),
    couponClaimIds: [claimId],
    shareToken: await shareAsAgent(ask, agentToken, a.cardId),
    idempotencyKey: randomUUID(),
  });
  const paymentId = await change(ask, buyer, 'startPayment', 'payment', {
    orderId,
    idempotencyKey: randomUUID(),
  });
  await change(ask, buyer, 'payInSandbox', 'payment', { paymentId });
  planId = await change(ask, a.owner, 'draftPlan', 'plan', {
    ...{ programId: a.programId, plan: { tiers: [{ depth: 0, rateBps: secrets.draftRate }] } },
    idempotencyKey: randomUUID(),
  });
  await change(ask, agentToken, 'setPayoutAccount', 'agent', {
    ...{ merchantId: a.merchantId, provider: 'SANDBOX', account: secrets.payoutAccount },
  });
  ({ commissionId, entryId } = await until(async () => {
    const { agent: own } = await ask<{
      agent: {
        commissions: { edges: { node: { id: string } }[] };
        ledger: { edges: { node: { entries: { id: string }[] } }[] };
      };
    }>(
      `query ($id: ID!) { agent(id: $id) { commissions { edges { node { id } } }
         ledger { edges { node { entries { id } } } } } }`,
      { id: agent.id },
      { token: agentToken },
    );
    const [commission, movement] = [own.commissions.edges[0], own.ledger.edges[0]];
    if (commission === undefined || movement === undefined) return null;
    return { commissionId: commission.node.id, entryId: movement.node.entries[0]?.id ?? '' };
  }));
  const whole = await ask<{ order: { lines: [{ id: string }]; fulfillmentOrders: [{ id: string }] } }>(
    'query ($id: ID!) { order(id: $id) { lines { id } fulfillmentOrders { id } } }',
    { id: orderId },
    { token: buyer },
  );
  lineId = whole.order.lines[0].id;
  fulfillmentId = whole.order.fulfillmentOrders[0].id;
  shipmentId = await change(ask, a.supplier, 'shipGoods', 'shipment', {
    ...{ fulfillmentId, lines: [{ lineId, quantity: 1 }], carrier: 'SF', trackingNumber: 'SF-0000001' },
    idempotencyKey: randomUUID(),
  });
  afterSaleId = await change(ask, buyer, 'requestAfterSale', 'afterSale', {
    ...{
      orderId,
      kind: 'REFUND_ONLY',
      reason: 'OTHER',
      lines: [{ lineId, quantity: 1 }],
      description: secrets.complaint,
    },
    idempotencyKey: randomUUID(),
  });
  await ask(
    'mutation ($input: AnswerAfterSaleInput!) { answerAfterSale(input: $input) { __typename } }',
    { input: { afterSaleId, approve: true } },
    { token: a.supplier },
  );
  steps = stepsOf(publicSchema(), await fillingsOf(buyer), 3);
}, 120_000);
afterAll(() => world.close());

/** A's card as its people mean it: something for agents, a type of their own, a comparison, and a draft. */
async function composeCard(): Promise<string> {
  const { ask } = world;
  const { cardId, merchantId } = a;
  const module = (key: string, markdown: string) => ({ key, richText: { markdown } });
  const modules = [
    ...a.listingIds.map((listingId, i) => ({ key: `goods-${i}`, product: { listingId } })),
    { ...module('agents', secrets.forAgents), visibility: { audiences: ['AGENTS'] } },
  ];
  await change(ask, a.owner, 'updateCard', 'card', { cardId, title: a.slug, modules });
  await change(ask, a.owner, 'publishCard', 'card', { cardId });
  await ask(
    'mutation ($input: RegisterModuleTypeInput!) { registerModuleType(input: $input) { __typename } }',
    {
      input: { merchantId, key: 'own', name: 'own', nameZh: secrets.moduleType, schema: { type: 'object' } },
    },
    { token: a.owner },
  );
  const started = await change(ask, a.owner, 'startCardExperiment', 'experiment', {
    ...{ cardId, name: secrets.experiment, variants: [{}, { weight: 2 }], idempotencyKey: randomUUID() },
  });
  await change(ask, a.owner, 'updateCard', 'card', { cardId, title: secrets.cardDraft, modules: [] });
  return started;
}

/** A visitor that the agent of A brings, and what A's people do about it. */
async function followUp() {
  const { ask } = world;
  const { visitorToken } = await visit(ask, a.slug, await shareAsAgent(ask, agent.token, a.cardId));
  await track(ask, visitorToken, a.cardId, highIntent(listings[0] ?? ''));
  const { leads } = await ask<{ leads: { edges: { node: { id: string } }[] } }>(
    'query ($id: ID!) { leads(merchantId: $id) { edges { node { id } } } }',
    { id: a.merchantId },
    { token: a.owner },
  );
  const lead = leads.edges[0]?.node.id ?? '';
  const more = { leadId: lead, idempotencyKey: randomUUID() };
  await change(ask, a.owner, 'addLeadNote', 'note', { ...more, text: secrets.leadNote });
  await change(ask, a.owner, 'tagLead', 'lead', { leadId: lead, name: secrets.leadTag });
  const dueAt = new Date(Date.now() + 86_400_000);
  const task = await change(ask, a.owner, 'addLeadTask', 'task', { ...more, text: secrets.leadTask, dueAt });
  return { leadId: lead, taskId: task };
}

/** What A does to be seen, with what it pays. */
async function advertise(): Promise<string> {
  const id = await change(world.ask, a.owner, 'createCampaign', 'campaign', {
    ...{ merchantId: a.merchantId, name: secrets.campaign, firstDay: dayAt(-86_400_000) },
    idempotencyKey: randomUUID(),
  });
  await change(world.ask, a.owner, 'recordCampaignSpend', 'campaign', {
    ...{ campaignId: id, day: dayAt(-86_400_000), amountMinor: secrets.campaignSpend },
    idempotencyKey: randomUUID(),
  });
  return id;
}

const dayAt = (ms: number) => new Date(Date.now() + ms).toISOString().slice(0, 10);

async function fillingsOf(buyer: string): Promise<Fillings> {
  const { myCustomers } = await world.ask<{ myCustomers: { id: string }[] }>(
    '{ myCustomers { id } }',
    {},
    { token: buyer },
  );
  const merchants = [a.merchantId, b.merchantId];
  const [today, before, after] = [dayAt(0), dayAt(-86_400_000), dayAt(86_400_000)];
  const customers = myCustomers.map(({ id }) => id);
  return {
    merchantId: merchants,
    supplierId: [a.supplierId, b.supplierId],
    'merchant.id': merchants,
    'supplier.id': [a.supplierId, b.supplierId],
    'listing.id': listings,
    'supplierOffer.id': [shared.offerId, a.goods[0].offerId],
    'product.id': [shared.productId],
    'batch.id': [shared.batchId],
    'contract.id': contracts,
    'order.id': [orderId],
    'customer.id': customers,
    'agent.id': [agent.id, b.agent.id],
    'card.id': [a.cardId, b.cardId],
    'program.id': [a.programId, b.programId],
    slug: [a.slug, b.slug],
    token: [a.agent.shareToken, b.agent.shareToken],
    id: [orderId, listings[0] ?? ''],
    batchCode: ['UNKNOWN-CODE'],
    'quoteCoupons.lines': [[{ listingId: listings[0], quantity: 1 }]],
    'coupon.id': [couponId],
    'fulfillmentOrder.id': [fulfillmentId],
    'shipment.id': [shipmentId],
    'afterSale.id': [afterSaleId],
    'plan.id': [planId],
    'commission.id': [commissionId],
    'withdrawal.id': ['wdr_00000000000000000000000000'],
    entryId: [entryId],
    ...{ 'lead.id': [leadId], 'leadTask.id': [taskId] },
    ...{ cardId: [a.cardId, b.cardId], 'cardExperiment.id': [experimentId], 'moduleType.key': ['own'] },
    'whatIf.observed': [[{ feature: 'DWELL', value: 200 }]],
    ...{ year: [2026], month: [11], depth: [1, 2] },
    'validatePlan.plan': [{ tiers: [{ depth: 1, rateBps: 100 }] }],
    'refundQuote.orderId': [orderId],
    'refundQuote.lines': [[{ lineId, quantity: 1 }]],
    'quote.input': [{ merchantId: a.merchantId, lines: [{ listingId: listings[0], quantity: 1 }] }],
    ...{ 'stats.from': [before], 'stats.to': [after], 'segments.from': [before], 'segments.to': [after] },
    ...{ 'outreachEffect.from': [before], 'outreachEffect.to': [after] },
    ...{ 'couponUplift.from': [`${before}T00:00:00.000Z`], 'couponUplift.to': [`${after}T00:00:00.000Z`] },
    'campaign.id': [campaignId],
    ...{ 'cardFunnel.from': [before], 'cardFunnel.to': [after] },
    'cardFunnel.by': ['enum:CAMPAIGN', 'enum:AGENT'],
    'afterSaleStats.from': [`${today}T00:00:00.000Z`],
    'afterSaleStats.to': [`${today}T23:59:59.999Z`],
  };
}

/** Everything that somebody gets to see of the graph, as one text. */
async function walk(token: string | undefined): Promise<string> {
  const seen: string[] = [];
  for (const { coordinate, query } of steps) {
    const answer = await fetch(`${world.url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      },
      body: JSON.stringify({ query }),
    });
    const { data, errors = [] } = (await answer.json()) as {
      data?: object;
      errors?: { message: string; extensions: { code: string } }[];
    };
    // A question that was not understood or too large has proved nothing.
    const failed = errors.filter(({ extensions: { code } }) => !refusals.has(code));
    expect([coordinate, failed]).toEqual([coordinate, []]);
    seen.push(JSON.stringify(data ?? null));
  }
  return seen.join('\n');
}

const refusals = new Set(['FORBIDDEN', 'UNAUTHENTICATED', 'INVALID_INPUT', 'NOT_FOUND', 'WRONG_STATE']);

function secretsIn(seen: string): Secret[] {
  return (Object.keys(secrets) as Secret[]).filter((secret) => {
    const value = secrets[secret];
    // A number is looked for as a whole.
    return typeof value === 'string' ? seen.includes(value) : new RegExp(`[^\\d]${value}[^\\d]`).test(seen);
  });
}

test('the walk reaches every field that the schema has', () => {
  expect(steps.length).toBeGreaterThan(300);
});

const everybody: [who: string, token: () => Promise<string> | undefined, sees: Secret[]][] = [
  ['nobody in particular', () => undefined, []],
  ['a consumer', () => world.tokenOf('usr_somebody'), []],
  [
    'the buyer',
    () => world.tokenOf('usr_buyer'),
    ['orderTotal', 'refund', 'street', 'phone', 'complaint', 'customer'],
  ],
  // Of the order it brought, what it came to and what went back of it, and of itself; not who bought, nor where it went.
  ['an agent', async () => agent.token, ['orderTotal', 'refund', 'agent', 'commission', 'forAgents']],
  // Its own prices, what to send and where, and what is said of its goods; no retail price that is not on a shelf, no
  // order, no agent, no customer.
  [
    'the supplier',
    async () => a.supplier,
    ['wholesale', 'costOfA', 'costOfB', 'street', 'phone', 'complaint'],
  ],
  ['another supplier', async () => b.supplier, []],
  [
    'a merchant',
    async () => a.owner,
    [
      ...([
        'costOfA',
        'marginOfA',
        'draftPrice',
        'orderTotal',
        'refund',
        'street',
        'phone',
        'complaint',
      ] as const),
      ...(['agent', 'customer', 'invited', 'draftCoupon', 'commission', 'draftRate'] as const),
      ...(['leadNote', 'leadTask', 'leadTag', 'campaign', 'campaignSpend'] as const),
      ...(['forAgents', 'cardDraft', 'experiment', 'moduleType'] as const),
    ],
  ],
  ['another merchant', async () => b.owner, ['costOfB', 'marginOfB']],
  [
    'an app that reads the catalog',
    () => world.token({ userId: 'app_1', roles: [`APP:${a.merchantId}`], scopes: ['catalog:read'] }),
    ['draftPrice', 'draftCoupon'],
  ],
  [
    'an app that reads orders',
    () => world.token({ userId: 'app_2', roles: [`APP:${a.merchantId}`], scopes: ['orders:read'] }),
    ['orderTotal', 'refund', 'complaint', 'customer'],
  ],
  [
    'an app that reads orders and where they go',
    () =>
      world.token({
        userId: 'app_3',
        roles: [`APP:${a.merchantId}`],
        scopes: ['orders:read', 'address:read'],
      }),
    ['orderTotal', 'refund', 'street', 'phone', 'complaint', 'customer'],
  ],
  [
    'an app that reads commissions',
    () => world.token({ userId: 'app_5', roles: [`APP:${a.merchantId}`], scopes: ['commissions:read'] }),
    // What a commission is a share of is told with it.
    ['orderTotal', 'commission'],
  ],
  [
    'an app that reads leads',
    () => world.token({ userId: 'app_6', roles: [`APP:${a.merchantId}`], scopes: ['leads:read'] }),
    ['leadNote', 'leadTask', 'leadTag'],
  ],
  [
    'an app that reads cards',
    () => world.token({ userId: 'app_7', roles: [`APP:${a.merchantId}`], scopes: ['cards:read'] }),
    ['forAgents', 'cardDraft', 'experiment', 'moduleType'],
  ],
  // Figures of a day or more lie deeper than the walk goes; who bought what is none of them.
  [
    'an app that reads figures',
    () => world.token({ userId: 'app_4', roles: [`APP:${a.merchantId}`], scopes: ['stats:read'] }),
    ['campaign', 'campaignSpend'],
  ],
];

test.each(everybody)(
  '%s sees what is theirs and nothing else',
  async (_, tokenOf, sees) => {
    expect(secretsIn(await walk(await tokenOf()))).toEqual(sees);
  },
  240_000,
);
