import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root } from '../../platform/root.ts';
import { anonymous, type Grant, serviceViewer, type Viewer } from '../../platform/viewer.ts';
import { runImportTask } from '../../subgraphs/catalog/actions/work-import.ts';
import { person } from '../support/alone.ts';
import { type Fillings, type Reference, wholesOf } from '../support/walk.ts';
import { type Laboratory, openLaboratory } from './laboratory.ts';
import { key, type Merchant, openShelf, platform, type Shelf } from './shelf.ts';

/**
 * Two merchants buy of one supplier, each at prices of its own. Everybody walks every field of the catalog, from its roots
 * and by reference to every kind of entity, with every id there is; what must stay hidden is looked for in all that comes back.
 */
let shelf: Shelf;
let lab: Laboratory;
let a: Merchant;
let b: Merchant;
let rival: Viewer;
let questions: string[];

const secrets = {
  /** What the supplier asks of those without a contract. */
  wholesale: 30_011,
  /** What each pays by contract, and what that leaves of what it asks. */
  costOfA: 20_011,
  costOfB: 20_033,
  marginOfA: 88_801 - 20_011,
  marginOfB: 88_803 - 20_033,
  /** Of goods that are for those with a contract alone. */
  hiddenCost: 20_055,
  hiddenPlan: 18_018,
  /** What merchants said and what came of it, by a plan of central purchasing. */
  planPrice: 17_017,
  demandOfA: 43_117,
  demandOfB: 57_219,
  orderOfA: 43_117 * 17_017,
  orderOfB: 57_219 * 17_017,
  termsOfA: '与甲店的约定',
  termsOfB: '与乙店的约定',
  /** What A asked before, and means to ask. */
  formerPrice: 88_700,
  draftPrice: 77_711,
  draftTeamPrice: 61_061,
  teamShare: 777_771,
  draftCoupon: '尚未公布的优惠',
  couponCode: 'CODE-OF-SHOP-A',
  segment: 'segment-of-a',
  members: '会员专享券',
  invitedByA: 'invited@a.example',
  invitedByS: 'invited@s.example',
  /** What the supplier keeps to itself. */
  licence: '统一信用代码 91310000',
  stock: 913_313,
  note: '盘点少了两件',
  threshold: 4_242,
  waiting: 'CERT-WAITING',
  inspector: '检测员甲',
  verdict: '复核意见',
  badRow: '坏行的值',
  /** Who wrote a step of a trace. */
  recorder: 'usr_recorder',
} as const;
type Secret = keyof typeof secrets;

const ids: Record<string, string> = {};
const inAnHour = () => new Date(Date.now() + 3_600_000).toISOString();

beforeAll(async () => {
  shelf = await openShelf();
  lab = openLaboratory(shelf);
  [a, b] = [await shelf.merchant(), await shelf.merchant()];
  rival = (await shelf.source('别家')).people;
  await bring();
  await agree();
  await sell();
  await keepToThemselves();
  const schema = buildSubgraphSchema(parse(readFileSync(join(root, 'schema/catalog.graphql'), 'utf8')));
  questions = wholesOf(schema, fillings(), references(), 3);
}, 120_000);
afterAll(() => shelf.close());

/** Makes something as somebody, and answers its id. */
async function made(mutation: string, field: string, input: object, viewer: Viewer, name = mutation) {
  const done = await shelf.change(mutation, `${field} { id }`, { idempotencyKey: key(), ...input }, viewer);
  if (done[field] === undefined) throw new Error(`${mutation} refused: ${JSON.stringify(done)}`);
  ids[name] = done[field].id;
  return done[field].id as string;
}
const moved = (mutation: string, field: string, input: object, viewer: Viewer) =>
  shelf.change(mutation, `${field} { __typename }`, input, viewer);

async function bring(): Promise<void> {
  const { sql, supplier, supplierId } = shelf;
  const shared = await shelf.goods({ name: '同源好物', wholesaleMinor: secrets.wholesale });
  Object.assign(ids, shared);
  const hidden = await shelf.goods({ name: '专供', wholesaleMinor: secrets.wholesale });
  await sql`update catalog.supplier_offers set visibility = 'CONTRACTED' where id = ${hidden.offerId}`;
  ids['hiddenOfferId'] = hidden.offerId;
  const { inspection } = await lab.submit(shared.batchId, { inspector: secrets.inspector });
  ids['inspection'] = inspection.id;
  const verdict = { inspectionId: inspection.id, decision: 'APPROVED', note: secrets.verdict };
  await moved('reviewInspection', 'inspection', verdict, platform);
  const { inspection: waiting } = await lab.submit(shared.batchId, { certificateNumber: secrets.waiting });
  ids['waiting'] = waiting.id;
  const stored = { batchId: shared.batchId, kind: 'STORED', place: '上海' };
  const when = { occurredAt: new Date().toISOString(), idempotencyKey: key() };
  const recorder = person(secrets.recorder, { role: 'SUPPLIER', supplierId });
  await shelf.change('recordTraceEvent', 'event { sequence }', { ...stored, ...when }, recorder);
  const counted = { offerId: shared.offerId, delta: secrets.stock - 100, reason: 'RECEIVED' };
  await made('adjustStock', 'offer', { ...counted, note: secrets.note }, supplier);
  const low = { offerId: shared.offerId, lowThreshold: secrets.threshold };
  await moved('setStockLowThreshold', 'offer', low, supplier);
}

async function agree(): Promise<void> {
  const { supplier, supplierId } = shelf;
  for (const [{ id: merchantId, owner }, terms, cost] of [
    [a, secrets.termsOfA, secrets.costOfA],
    [b, secrets.termsOfB, secrets.costOfB],
  ] as const) {
    const proposal = { as: 'SUPPLIER', merchantId, supplierId, terms };
    const contractId = await made(
      'proposeContract',
      'contract',
      proposal,
      supplier,
      `contract ${merchantId}`,
    );
    await moved('acceptContract', 'contract', { contractId }, owner);
    const price = { contractId, offerId: ids['offerId'], priceMinor: cost, idempotencyKey: key() };
    await moved('setContractPrice', 'price', price, supplier);
    if (merchantId === a.id) {
      const only = { ...price, offerId: ids['hiddenOfferId'], priceMinor: secrets.hiddenCost };
      await moved('setContractPrice', 'price', { ...only, idempotencyKey: key() }, supplier);
    }
  }
  const { offerId } = await shelf.goods({ name: '集采' });
  const plan = (unitPriceMinor: number) => ({
    tiers: [{ minQuantity: 1, unitPriceMinor }],
    ...{ minimumQuantity: 1, closesAt: inAnHour() },
  });
  const planId = await made('openPurchasePlan', 'plan', { offerId, ...plan(secrets.planPrice) }, supplier);
  for (const [{ id: merchantId, finance }, quantity] of [
    [a, secrets.demandOfA],
    [b, secrets.demandOfB],
  ] as const) {
    await moved('joinPurchasePlan', 'plan', { planId, merchantId, quantity, idempotencyKey: key() }, finance);
  }
  await moved('closePurchasePlan', 'plan', { planId }, supplier);
  for (const {
    id,
    merchant_id: merchantId,
  } of await shelf.sql`select id, merchant_id from catalog.purchase_orders`)
    ids[`order ${merchantId}`] = id;
  const narrow = { offerId: ids['hiddenOfferId'], ...plan(secrets.hiddenPlan) };
  await made('openPurchasePlan', 'plan', narrow, supplier, 'hiddenPlan');
}

async function sell(): Promise<void> {
  const offerId = ids['offerId'] ?? '';
  const listingId = await shelf.list(a, offerId, secrets.formerPrice);
  ids['listing'] = listingId;
  const price = { listingId, priceMinor: 88_801, idempotencyKey: key() };
  await moved('changeListingPrice', 'listing', price, a.owner);
  await lab.publish(listingId, a.owner);
  await lab.publish(await shelf.list(b, offerId, 88_803), b.owner);
  ids['draft'] = await shelf.draft(a, secrets.draftPrice);
  const team = {
    ...{ listingId, teamSize: 2, perUserLimit: 1 },
    ...{ startsAt: new Date(Date.now() - 1_000).toISOString(), endsAt: inAnHour() },
  };
  const draft = { ...team, priceMinor: secrets.draftTeamPrice, stockShare: 10 };
  await made('createGroupBuyActivity', 'activity', draft, a.owner, 'draftTeam');
  const running = { ...team, priceMinor: 70_000, stockShare: secrets.teamShare };
  const activityId = await made('createGroupBuyActivity', 'activity', running, a.owner, 'team');
  await moved('publishGroupBuyActivity', 'activity', { activityId }, a.owner);
  const terms = { merchantId: a.id, kind: 'FIXED', amountMinor: 1, validUntil: inAnHour() };
  await made('createCoupon', 'coupon', { ...terms, name: secrets.draftCoupon }, a.owner, 'draftCoupon');
  const coded = { ...terms, name: '凭码', mode: 'CODE', code: secrets.couponCode };
  const only = { ...terms, name: secrets.members, audience: 'SEGMENT', segmentKey: secrets.segment };
  for (const [name, input] of Object.entries({ coded, only })) {
    const couponId = await made('createCoupon', 'coupon', input, a.owner, name);
    await moved('publishCoupon', 'coupon', { couponId }, a.owner);
  }
  const member = { merchantId: a.id, segmentKey: secrets.segment, userIds: ['usr_member'] };
  await shelf.change('assignToSegment', 'added', member, a.owner);
  await made('claimCoupon', 'claim', { couponId: ids['only'] }, person('usr_member'));
}

async function keepToThemselves(): Promise<void> {
  const { sql, supplier, supplierId } = shelf;
  await sql`update catalog.suppliers set licence_number = ${secrets.licence} where id = ${supplierId}`;
  const invitation = (partyId: string, label: string) => ({ partyId, role: 'STAFF', label });
  await made('inviteMember', 'invitation', invitation(a.id, secrets.invitedByA), a.owner);
  await made('inviteMember', 'invitation', invitation(supplierId, secrets.invitedByS), supplier);
  const importId = await made('startImport', 'import', { supplierId, kind: 'PRODUCTS' }, supplier);
  const text = `sku,name,wholesale\nX,好,${secrets.badRow}\n`;
  await moved('appendImportChunk', 'import', { importId, sequence: 0, text }, supplier);
  await sql`update catalog.imports set status = 'QUEUED' where id = ${importId}`;
  await runImportTask.run({ importId }, shelf.deps);
}

function named(...names: string[]): string[] {
  return names.map((name) => ids[name] ?? `No ${name} was made.`);
}

function fillings(): Fillings {
  const merchants = [a.id, b.id];
  return {
    ...{ merchantId: merchants, supplierId: [shelf.supplierId], slug: ['none'], batchCode: ['NONE-SUCH'] },
    'merchant.id': merchants,
    'supplier.id': [shelf.supplierId],
    'product.id': named('productId'),
    'productVariant.id': named('variantId'),
    'listing.id': named('listing', 'draft'),
    'supplierOffer.id': named('offerId', 'hiddenOfferId'),
    'category.id': ['cat_00000000000000000000000000'],
    'batch.id': named('batchId'),
    'inspection.id': named('inspection', 'waiting'),
    'contract.id': named(`contract ${a.id}`, `contract ${b.id}`),
    'coupon.id': named('draftCoupon', 'coded', 'only'),
    'quoteCoupons.lines': [[{ listingId: ids['listing'], quantity: 1 }]],
    'purchasePlan.id': named('openPurchasePlan', 'hiddenPlan'),
    'purchaseOrder.id': named(`order ${a.id}`, `order ${b.id}`),
    'groupBuyActivity.id': named('draftTeam', 'team'),
    'import.id': named('startImport'),
  };
}

/** To all that the roots are asked for, and to what no root leads to. */
function references(): Reference[] {
  const of = (__typename: string, given: readonly string[]) => given.map((id) => ({ __typename, id }));
  const asked = fillings();
  const byRoot = {
    ...{ Merchant: 'merchant', Supplier: 'supplier', Product: 'product', ProductVariant: 'productVariant' },
    ...{ Listing: 'listing', SupplierOffer: 'supplierOffer', Category: 'category', Batch: 'batch' },
    ...{ Inspection: 'inspection', Contract: 'contract', Coupon: 'coupon', PurchasePlan: 'purchasePlan' },
    ...{ PurchaseOrder: 'purchaseOrder', GroupBuyActivity: 'groupBuyActivity', Import: 'import' },
  };
  return [
    ...Object.entries(byRoot).flatMap(([type, field]) => of(type, (asked[`${field}.id`] ?? []) as string[])),
    ...of('CouponClaim', named('claimCoupon')),
    { __typename: 'InspectionStandard', key: 'GENERAL_SAFETY' },
  ];
}

/** Everything that somebody gets to see of the catalog, as one text. */
async function walk(viewer: Viewer): Promise<string> {
  const seen: string[] = [];
  for (const question of questions) {
    const { data, codes } = await shelf.ask(question, {}, viewer);
    // A question that was not understood has proved nothing.
    expect([question, codes.filter((code) => !refusals.has(String(code)))]).toEqual([question, []]);
    seen.push(JSON.stringify(data));
  }
  return seen.join('\n');
}

const refusals = new Set(['FORBIDDEN', 'UNAUTHENTICATED', 'INVALID_INPUT', 'INDIVIDUAL_REQUIRED']);

function secretsIn(seen: string): Secret[] {
  return (Object.keys(secrets) as Secret[]).filter((secret) => {
    const value = secrets[secret];
    // A number is looked for as a whole.
    return typeof value === 'string' ? seen.includes(value) : new RegExp(`[^\\d]${value}[^\\d]`).test(seen);
  });
}

const at = (role: 'MERCHANT_OWNER' | 'MERCHANT_STAFF', { id: merchantId }: Merchant): Grant => ({
  role,
  merchantId,
});
const app = (...scopes: string[]) => person('app_1', { role: 'APP', merchantId: a.id, scopes });

/** What the people of a merchant see of their own, and what those who only look at its catalog do. */
const shelfOfA: Secret[] = [
  'draftPrice',
  'draftTeamPrice',
  'teamShare',
  'draftCoupon',
  'couponCode',
  'segment',
  'members',
  // How much there is of what it may list, as one number.
  'stock',
];
const dealsOfA: Secret[] = [
  ...(['costOfA', 'marginOfA', 'hiddenCost', 'hiddenPlan', 'planPrice', 'demandOfA', 'orderOfA'] as const),
  'termsOfA',
];
const moneyOfA: Secret[] = [...dealsOfA, 'formerPrice'];
/** What the supplier has to itself: its costs are its own prices; what merchants ask is not among it. */
const ofSupplier: Secret[] = [
  ...(['wholesale', 'costOfA', 'costOfB', 'hiddenCost', 'hiddenPlan', 'planPrice'] as const),
  ...(['demandOfA', 'demandOfB', 'orderOfA', 'orderOfB', 'termsOfA', 'termsOfB', 'licence'] as const),
  ...(['stock', 'note', 'threshold', 'waiting', 'inspector', 'verdict', 'badRow'] as const),
];

const everybody: [who: string, viewer: () => Viewer, sees: Secret[]][] = [
  ['nobody in particular', () => anonymous, []],
  ['a consumer', () => person('usr_somebody'), []],
  ['a member of a segment', () => person('usr_member'), ['members']],
  ['the supplier', () => shelf.supplier, [...ofSupplier, 'invitedByS']],
  ['another supplier', () => rival, []],
  ['an owner of a merchant', () => a.owner, [...shelfOfA, ...moneyOfA, 'invitedByA']],
  ['who keeps its books', () => a.finance, [...shelfOfA, ...moneyOfA]],
  ['its staff', () => person('usr_staff', at('MERCHANT_STAFF', a)), [...shelfOfA, ...moneyOfA]],
  [
    'another merchant',
    () => b.owner,
    ['costOfB', 'marginOfB', 'planPrice', 'demandOfB', 'orderOfB', 'termsOfB', 'stock'],
  ],
  ['an app that reads the catalog', () => app('catalog:read'), shelfOfA],
  [
    'an app that writes coupons',
    () => app('coupons:write'),
    ['draftCoupon', 'couponCode', 'segment', 'members'],
  ],
  ['an app that reads orders', () => app('orders:read'), []],
  [
    'many listeners of a merchant as one',
    () => ({ ...anonymous, grants: [at('MERCHANT_OWNER', a)], shared: true }),
    [...shelfOfA, ...moneyOfA, 'invitedByA'],
  ],
  ['another subgraph', () => serviceViewer('order'), []],
  ['the platform', () => platform, [...shelfOfA, ...dealsOfA, ...ofSupplier, 'marginOfB']],
];

test.each(everybody)(
  '%s sees what is theirs and nothing else, by every field and every reference',
  async (_, viewer, sees) => {
    const seen = secretsIn(await walk(viewer()));
    expect(seen.toSorted()).toEqual([...new Set(sees)].toSorted());
  },
  60_000,
);
