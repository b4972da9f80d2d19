import { randomUUID } from 'node:crypto';

/** Asks the public graph as somebody; answers its data, throws on top-level errors. */
export type Ask = <Data>(
  query: string,
  variables?: Readonly<Record<string, unknown>>,
  as?: { readonly token?: string; readonly visitorToken?: string },
) => Promise<Data>;

/** Makes an access token for a user with roles such as `MERCHANT_OWNER:mer_…`. */
export type TokenOf = (userId: string, ...roles: string[]) => Promise<string>;

/** A merchant with two goods on the shelf, a published card, a program, and an agent who shares the card. */
export type Shop = {
  readonly merchantId: string;
  readonly slug: string;
  readonly owner: string;
  readonly supplierId: string;
  /** A token of the supplier's. */
  readonly supplier: string;
  readonly goods: readonly [Supplied, Supplied];
  readonly listingIds: readonly [string, string];
  readonly cardId: string;
  readonly programId: string;
  readonly agent: { readonly id: string; readonly token: string; readonly shareToken: string };
};

/** Opens a shop through the public graph alone, the way its people would. */
export async function openShop(
  ask: Ask,
  tokenOf: TokenOf,
  name = `shop-${randomUUID().slice(0, 8)}`,
  preset = 'ESSAY_2_PLUS_1',
): Promise<Shop> {
  const platform = await tokenOf('usr_platform', 'PLATFORM');
  const merchantId = await enter(ask, platform, 'registerMerchant', 'merchant', { name, slug: name });
  const supplierId = await enter(ask, platform, 'registerSupplier', 'supplier', {
    name: `Source of ${name}`,
  });
  const supplier = await tokenOf(`usr_supplier_${name}`, `SUPPLIER:${supplierId}`);
  const owner = await tokenOf(`usr_owner_${name}`, `MERCHANT_OWNER:${merchantId}`);
  const list = async (product: string, priceMinor: number) => {
    const goods = await supply(ask, { platform, supplier, supplierId }, product);
    goodsOf.push(goods);
    return shelve(ask, owner, merchantId, goods.offerId, priceMinor);
  };
  const goodsOf: Supplied[] = [];
  const listingIds = [await list('口红', 9900), await list('面霜', 4900)] as const;
  const modules = listingIds.map((listingId, i) => ({ key: `goods-${i}`, product: { listingId } }));
  const cardId = await enter(ask, owner, 'createCard', 'card', {
    merchantId,
    slug: name,
    title: name,
    modules,
  });
  await change(ask, owner, 'publishCard', 'card', { cardId });
  const programId = await enter(ask, owner, 'createProgram', 'program', {
    merchantId,
    name,
    preset,
  });
  const agentToken = await tokenOf(`usr_agent_${name}`);
  const agentId = await enter(ask, agentToken, 'joinAsAgent', 'agent', { merchantId, displayName: '小李' });
  const shareToken = await shareAsAgent(ask, agentToken, cardId);
  return {
    merchantId,
    slug: name,
    owner,
    supplierId,
    supplier,
    goods: [goodsOf[0] as Supplied, goodsOf[1] as Supplied],
    listingIds,
    cardId,
    programId,
    agent: { id: agentId, token: agentToken, shareToken },
  };
}

/** Goods that may be listed: offered, and from a batch in force whose inspection passed. */
export type Supplied = { readonly productId: string; readonly offerId: string; readonly batchId: string };

/** Brings goods to where they may be listed, as their supplier, their laboratory and the platform do. */
export async function supply(
  ask: Ask,
  who: { readonly platform: string; readonly supplier: string; readonly supplierId: string },
  name: string,
  {
    stock = 1_000,
    wholesaleMinor = 3_000,
  }: { readonly stock?: number; readonly wholesaleMinor?: number } = {},
): Promise<Supplied> {
  const { supplier, supplierId } = who;
  const { createProduct } = await ask<{
    createProduct: { product: { id: string; variants: readonly { offer: { id: string } }[] } };
  }>(
    `mutation ($input: CreateProductInput!) { createProduct(input: $input) {
       ... on CreateProductSuccess { product { id variants { offer { id } } } } ... on UserError { code message path } } }`,
    {
      input: {
        ...{
          supplierId,
          name,
          sections: ['ingredients'],
          wholesalePriceMinor: wholesaleMinor,
          initialStock: stock,
        },
        idempotencyKey: randomUUID(),
      },
    },
    { token: supplier },
  );
  const offerId = createProduct.product?.variants[0]?.offer.id;
  if (offerId === undefined) throw new Error(`createProduct refused: ${JSON.stringify(createProduct)}`);
  const now = Date.now();
  const batchId = await enter(ask, supplier, 'registerBatch', 'batch', {
    offerId,
    quantity: 1_000,
    producedAt: new Date(now - 86_400_000),
  });
  await change(ask, supplier, 'putBatchInForce', 'batch', { batchId });
  await inspect(ask, who, batchId);
  return { productId: createProduct.product.id, offerId, batchId };
}

/** Has a batch tested for general safety and the result approved. */
export async function inspect(
  ask: Ask,
  { platform, supplier }: { readonly platform: string; readonly supplier: string },
  batchId: string,
  options: { readonly result?: 'PASS' | 'FAIL'; readonly validUntil?: Date } = {},
): Promise<string> {
  const inspectionId = await enter(ask, supplier, 'submitInspection', 'inspection', {
    batchId,
    standardKey: 'GENERAL_SAFETY',
    result: options.result ?? 'PASS',
    lab: '国检中心',
    inspector: '王工',
    certificateNumber: `C-${randomUUID().slice(0, 8)}`,
    inspectedAt: new Date(Date.now() - 1_000),
    ...(options.validUntil === undefined ? {} : { validUntil: options.validUntil }),
  });
  return change(ask, platform, 'reviewInspection', 'inspection', { inspectionId, decision: 'APPROVED' });
}

/** Puts an offer on a merchant's shelf. */
export async function shelve(
  ask: Ask,
  owner: string,
  merchantId: string,
  offerId: string,
  priceMinor: number,
): Promise<string> {
  const listingId = await enter(ask, owner, 'createListing', 'listing', { merchantId, offerId, priceMinor });
  await change(ask, owner, 'publishListing', 'listing', { listingId });
  return listingId;
}

/** Makes an agent's own link to a card. */
export async function shareAsAgent(ask: Ask, token: string, cardId: string): Promise<string> {
  const { createShareLink } = await ask<{ createShareLink: { shareLink: { token: string } } }>(
    `mutation ($input: CreateShareLinkInput!) { createShareLink(input: $input) {
       ... on CreateShareLinkSuccess { shareLink { token } } ... on UserError { code message } } }`,
    { input: { cardId, channel: 'WECHAT_GROUP', asAgent: true, idempotencyKey: randomUUID() } },
    { token },
  );
  return createShareLink.shareLink.token;
}

/** Introduces a visitor to a card; answers its token. */
export async function visit(ask: Ask, slug: string, shareToken?: string, clientKey: string = randomUUID()) {
  const { startVisit } = await ask<{ startVisit: { visitorToken: string; visitor: { id: string } } }>(
    `mutation ($input: StartVisitInput!) { startVisit(input: $input) {
       ... on StartVisitSuccess { visitorToken visitor { id } } ... on UserError { code message } } }`,
    { input: { slug, clientKey, ...(shareToken === undefined ? {} : { shareToken }) } },
  );
  return { visitorToken: startVisit.visitorToken, visitorId: startVisit.visitor.id };
}

/** What a visitor did, as the client reports it. */
export type Behavior = { readonly kind: string; readonly id?: string } & Readonly<Record<string, unknown>>;

/** Reports behaviour, a millisecond apart; answers what the server counted. */
export async function track(ask: Ask, visitorToken: string, cardId: string, events: readonly Behavior[]) {
  const start = Date.now() - events.length;
  const at = (i: number) => new Date(start + i).toISOString();
  const { trackBehavior } = await ask<{
    trackBehavior: { accepted: number; duplicates: number; code?: string };
  }>(
    `mutation ($input: TrackBehaviorInput!) { trackBehavior(input: $input) { __typename
       ... on TrackBehaviorSuccess { accepted duplicates } ... on UserError { code message path } } }`,
    {
      input: {
        cardId,
        events: events.map((event, i) => ({ id: randomUUID(), occurredAt: at(i), ...event })),
      },
    },
    { visitorToken },
  );
  return trackBehavior;
}

/** The essay's visitor of high intent: more than three minutes, the ingredient list read twice. */
export function highIntent(listingId: string): Behavior[] {
  const viewId = randomUUID();
  return [
    { kind: 'CARD_VIEW', viewId: randomUUID() },
    { kind: 'PRODUCT_VIEW', viewId, listingId },
    { kind: 'SECTION_VIEW', listingId, section: 'ingredients' },
    { kind: 'SECTION_VIEW', listingId, section: 'ingredients' },
    { kind: 'DWELL', viewId, dwellMs: 180_001 },
  ];
}

/** Enters something new and answers its id. */
async function enter(
  ask: Ask,
  token: string,
  mutation: string,
  field: string,
  input: object,
): Promise<string> {
  return change(ask, token, mutation, field, { ...input, idempotencyKey: randomUUID() });
}

/** Runs a mutation whose success holds one object, and answers that object's id. */
export async function change(
  ask: Ask,
  token: string,
  mutation: string,
  field: string,
  input: object,
): Promise<string> {
  const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}`;
  const data = await ask<
    Record<string, Record<string, { id: string }> & { code?: string; message?: string }>
  >(
    `mutation ($input: ${type}Input!) { ${mutation}(input: $input) {
       ... on ${type}Success { ${field} { id } } ... on UserError { code message path } } }`,
    { input },
    { token },
  );
  const id = data[mutation]?.[field]?.id;
  if (id === undefined) throw new Error(`${mutation} refused: ${JSON.stringify(data[mutation])}`);
  return id;
}
