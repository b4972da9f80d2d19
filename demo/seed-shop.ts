import type { DemoAgentRecord, DemoMerchant } from './manifest.ts';
import { DemoRefused, mutate } from './mutate.ts';
import type { Seeding, Stocked } from './seed.ts';
import type { DemoAgent, Shop } from './shops.ts';
import { demoUser } from './tokens.ts';

/** Opens one merchant of the demo: shelves, card, program, agents. */
export async function openShop(
  seeding: Seeding,
  platform: string,
  shop: Shop,
  goods: readonly Stocked[],
): Promise<DemoMerchant> {
  const { ask } = seeding;
  const key = (what: string) => `demo:${shop.key}:${what}`;
  const { id } = await mutate(ask, platform, 'registerMerchant', 'merchant', {
    name: shop.name,
    slug: shop.slug,
    idempotencyKey: key('merchant'),
  });
  const owner = await seeding.sign(demoUser(shop.key, 'owner'), `MERCHANT_OWNER:${id}`);
  const listings = await Promise.all(goods.map((good) => list(seeding, owner, id, good)));
  await Promise.all(couponsOf(shop).map((coupon) => publishCoupon(seeding, owner, id, coupon)));
  await setTerms(seeding, owner, id);
  const program = await mutate(ask, owner, 'createProgram', 'program', {
    merchantId: id,
    name: shop.program,
    preset: shop.preset,
    idempotencyKey: key('program'),
  });
  const card = await publishCard(seeding, owner, id, shop, listings);
  const link = await mutate(
    ask,
    owner,
    'createShareLink',
    'shareLink',
    { cardId: card.id, channel: 'QR_CODE', idempotencyKey: key('link') },
    { selection: 'id token' },
  );
  return {
    key: shop.key,
    id,
    name: shop.name,
    programId: program.id,
    card,
    listings,
    shareToken: link.token ?? '',
    agents: await joinAgents(seeding, shop, id, card.id),
  };
}

type Listing = DemoMerchant['listings'][number];

async function list(seeding: Seeding, owner: string, merchantId: string, good: Stocked): Promise<Listing> {
  const { id } = await mutate(seeding.ask, owner, 'createListing', 'listing', {
    merchantId,
    offerId: good.offerId,
    priceMinor: good.priceMinor,
    idempotencyKey: `demo:listing:${good.key}`,
  });
  await mutate(seeding.ask, owner, 'publishListing', 'listing', { listingId: id });
  return { id, sections: [...good.sections] };
}

/** What a shop gives away: something to claim, and something that comes off by itself. */
function couponsOf({ key }: Shop) {
  return [
    {
      key: `demo:${key}:coupon:new`,
      name: '新客立减 5 元',
      mode: 'CLAIM',
      amountMinor: 500,
      perUserLimit: 1,
    },
    {
      ...{ key: `demo:${key}:coupon:spend`, name: '满 100 减 8', mode: 'AUTOMATIC' },
      ...{ amountMinor: 800, minimumSpendMinor: 10_000, perUserLimit: 1_000 },
    },
  ];
}

/** How a shop delivers, and what it gives for coming again. */
async function setTerms({ ask }: Seeding, owner: string, merchantId: string): Promise<void> {
  const standard = { kind: 'STANDARD', days: 3, freightMinor: 800, freeFromMinor: 9_900 };
  const nextDay = {
    regionPrefix: '31',
    kind: 'NEXT_DAY',
    days: 1,
    cutoffMinute: 16 * 60,
    freightMinor: 1_200,
  };
  for (const policy of [standard, nextDay])
    await mutate(ask, owner, 'setDeliveryPolicy', 'merchant', { merchantId, ...policy });
  const points = { merchantId, earnBps: 100, maxSpendBps: 3_000 };
  await mutate(ask, owner, 'setPointsPolicy', 'merchant', points);
  const tiers = [
    { key: 'silver', name: '银卡会员', nameEn: 'Silver', threshold: 500 },
    { key: 'gold', name: '金卡会员', nameEn: 'Gold', threshold: 2_000 },
  ];
  await mutate(ask, owner, 'setMembershipTiers', 'merchant', { merchantId, tiers });
}

async function publishCoupon(
  { ask }: Seeding,
  owner: string,
  merchantId: string,
  { key, ...coupon }: ReturnType<typeof couponsOf>[number],
): Promise<void> {
  const { id } = await mutate(ask, owner, 'createCoupon', 'coupon', {
    ...coupon,
    merchantId,
    kind: 'FIXED',
    validUntil: new Date('2099-01-01T00:00:00.000Z'),
    idempotencyKey: key,
  });
  await mutate(ask, owner, 'publishCoupon', 'coupon', { couponId: id });
}

async function publishCard(
  { ask }: Seeding,
  owner: string,
  merchantId: string,
  shop: Shop,
  listings: readonly Listing[],
): Promise<DemoMerchant['card']> {
  const products = listings.map(({ id }, i) => ({ key: `goods-${i + 1}`, product: { listingId: id } }));
  const { id } = await mutate(ask, owner, 'createCard', 'card', {
    merchantId,
    slug: shop.slug,
    title: shop.title,
    modules: [
      { key: 'story', title: shop.name, richText: { markdown: shop.story } },
      ...products,
      { key: 'live', title: shop.liveTitle, liveLink: { url: `https://live.example/${shop.slug}` } },
      { key: 'join', title: '成为代理', joinAgent: { pitch: shop.pitch } },
    ],
    idempotencyKey: `demo:${shop.key}:card`,
  });
  await mutate(ask, owner, 'publishCard', 'card', { cardId: id });
  return { id, slug: shop.slug, title: shop.title };
}

/** Each joins by the sponsor's link, so one after the other. */
async function joinAgents(
  seeding: Seeding,
  shop: Shop,
  merchantId: string,
  cardId: string,
): Promise<DemoAgentRecord[]> {
  const joined: DemoAgentRecord[] = [];
  for (const person of shop.agents) {
    const sponsor = joined.find(({ key }) => key === person.sponsor);
    joined.push(await join(seeding, shop, merchantId, cardId, person, sponsor));
  }
  return joined;
}

async function join(
  { ask, sign }: Seeding,
  shop: Shop,
  merchantId: string,
  cardId: string,
  { key, displayName, channel }: DemoAgent,
  sponsor: DemoAgentRecord | undefined,
): Promise<DemoAgentRecord> {
  const userId = demoUser(shop.key, `agent_${key}`);
  const token = await sign(userId);
  const input = {
    merchantId,
    displayName,
    idempotencyKey: `demo:${shop.key}:join:${key}`,
    ...(sponsor === undefined ? {} : { shareToken: sponsor.shareToken }),
  };
  const { id } = await mutate(ask, token, 'joinAsAgent', 'agent', input, {
    refusal: '... on AlreadyAgentError { agent { id } }',
  }).catch(alreadyJoined);
  await qualify(ask, token, merchantId, `demo:${shop.key}:${key}`);
  const link = await mutate(
    ask,
    token,
    'createShareLink',
    'shareLink',
    { cardId, channel, asAgent: true, idempotencyKey: `demo:${shop.key}:link:${key}` },
    { selection: 'id token' },
  );
  return { key, id, userId, displayName, shareToken: link.token ?? '' };
}

/** Verifies an agent by the code that the sandbox shows; once is enough, and where there is no sandbox it stays undone. */
async function qualify(ask: Seeding['ask'], token: string, merchantId: string, who: string): Promise<void> {
  const { sendVerificationCode: sent } = await ask<{ sendVerificationCode: { sandboxCode?: string | null } }>(
    `mutation ($input: SendVerificationCodeInput!) { sendVerificationCode(input: $input) {
       ... on SendVerificationCodeSuccess { sandboxCode } ... on UserError { code } } }`,
    { input: { merchantId, phone: phoneOf(who) } },
    { token },
  );
  const code = sent.sandboxCode;
  if (typeof code === 'string') await mutate(ask, token, 'verifyAgent', 'agent', { merchantId, code });
}

/** A number of the kind that nobody has: each demo person's own, and the same in every run. */
function phoneOf(who: string): string {
  let sum = 0;
  for (const letter of who) sum = (sum * 31 + letter.charCodeAt(0)) % 100_000_000;
  return `199${String(sum).padStart(8, '0')}`;
}

/** Somebody who is an agent already is the agent they are. */
function alreadyJoined(error: unknown): { id: string } {
  const agent = error instanceof DemoRefused ? error.answer['agent'] : undefined;
  if (typeof agent !== 'object' || agent === null || !('id' in agent)) throw error;
  return { id: String(agent.id) };
}
