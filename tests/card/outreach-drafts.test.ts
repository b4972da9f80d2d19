import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../../platform/ids.ts';
import { openPost, type Post } from './post.ts';
import { person } from './quarter.ts';

let post: Post;
beforeAll(async () => {
  post = await openPost();
});
afterAll(() => post.quarter.close());

const hint = '不想再收到消息，点“退订”即可。';

describe('a draft from the template', () => {
  test('recommends what the lead looked at, at the catalog’s prices, and names nobody who is not known', async () => {
    const { id: leadId } = await post.lead();
    const { outreach } = await post.act('draftOutreach', { leadId });
    expect(outreach).toMatchObject({
      ...{ state: 'DRAFT', kind: 'RECOMMENDATION', language: 'ZH_CN', wordedBy: 'TEMPLATE' },
      ...{ coupon: null, channel: null, dueAt: null, sentAt: null, orders: 0, revenue: null, failure: null },
      ...{ draftedById: 'usr_staff', sentById: null, editedAt: null, lead: { id: leadId } },
      listings: [{ id: post.quarter.goods[0] }],
      text: `您好！这里是绿源小铺。特意为您挑选了「玫瑰纯露」（128元），供您参考。有任何问题，欢迎随时联系我们。\n${hint}`,
    });
  });

  test('tells of a coupon by its terms and last day, in both languages', async () => {
    const { id: leadId } = await post.lead();
    const { couponId } = post;
    const { outreach } = await post.act('draftOutreach', { leadId, kind: 'COUPON', couponId });
    expect(outreach).toMatchObject({ coupon: { id: couponId }, listings: [] });
    expect(outreach.text).toBe(
      `您好！这里是绿源小铺。感谢您的关注。为您准备了一张优惠券「秋日满减券」（满200元减20元），有效期至2026年12月31日。有任何问题，欢迎随时联系我们。\n${hint}`,
    );
    const english = { leadId, kind: 'COUPON', couponId, language: 'EN', listingIds: [post.quarter.goods[1]] };
    const said = await post.act('draftOutreach', english);
    expect(said.outreach.text).toBe(
      'Hello, this is 绿源小铺. We picked “手工艾草皂” (¥39.50) for you. We also have a coupon for you: “秋日满减券” (¥20 off orders over ¥200), valid until 31 December 2026. If you have any questions, just reply to this message.\nTo get no more messages, choose “Unsubscribe”.',
    );
  });

  test('says the terms of every kind of coupon', async () => {
    const { id: leadId } = await post.lead();
    const before = post.coupon;
    const saidOf = async (terms: object, language: string) => {
      post.coupon = { ...before, ...terms };
      const wish = { leadId, kind: 'COUPON', couponId: post.couponId, language };
      const { outreach } = await post.act('draftOutreach', wish);
      return /[（(]([^）)]*)[）)]/.exec(outreach.text)?.[1];
    };
    const rate = { amountMinor: null, rateBps: 1_500 };
    expect(await saidOf({ minimumSpendMinor: 0 }, 'ZH_CN')).toBe('立减20元');
    expect(await saidOf({ ...rate, minimumSpendMinor: 0 }, 'ZH_CN')).toBe('打8.5折');
    expect(await saidOf({ ...rate, capMinor: 5_050, forAllGoods: false }, 'ZH_CN')).toBe(
      '满200元打8.5折，至多减50.50元，限部分商品',
    );
    expect(await saidOf({ ...rate, capMinor: 5_000, forAllGoods: false }, 'EN')).toBe(
      '15% off orders over ¥200, at most ¥50, for some goods',
    );
    post.coupon = before;
  });

  test('calls a customer by name where it agreed to be known and written to, and for the merchant’s people alone', async () => {
    const { id: leadId, visitorId, visitor } = await post.lead();
    const customerId = newId('cus', post.quarter.now);
    post.names.set(customerId, '林晓');
    const { merchantId } = post.quarter;
    await post.hear('customer.identified', { merchantId, customerId, visitorId, userId: 'usr_1' });
    expect((await post.act('draftOutreach', { leadId })).outreach.text).toMatch(/^林晓，您好！/);
    await post.act('assignLead', { leadId, agentId: post.agentId }, post.staff, 'lead { id }');
    const byAgent = await post.act('draftOutreach', { leadId }, post.agent);
    expect(byAgent.outreach.text).toMatch(/^您好！/);
    const named = await post.draft(leadId);
    await post.hear('customer.unidentified', { merchantId, customerId, visitorId, userId: 'usr_1' });
    expect(await post.send(named)).toMatchObject({ code: 'OUTREACH_OUTDATED' });
    expect((await post.act('draftOutreach', { leadId })).outreach.text).toMatch(/^您好！/);
    await post.hear('customer.identified', { merchantId, customerId, visitorId, userId: 'usr_1' });
    await post.act('setConsent', { outreach: false, sensitive: false }, visitor, 'consent { outreach }');
    expect((await post.act('draftOutreach', { leadId })).outreach.text).toMatch(/^您好！/);
  });

  test('speaks of interests, and never of what may tell of health, whatever the visitor agreed to', async () => {
    const { quarter } = post;
    const { id: leadId, visitor } = await post.lead();
    await post.act('setConsent', { outreach: true, sensitive: true }, visitor, 'consent { outreach }');
    await quarter.sql`insert into card.lead_tags (merchant_id, lead_id, key, kind, name, name_zh, confidence, sensitive, evidence)
      values (${quarter.merchantId}, ${leadId}, 'interest:category=lipstick', 'INTEREST', 'interested in lipstick', '关注口红', 90, false, '[]'),
        (${quarter.merchantId}, ${leadId}, 'interest:skin=sensitive', 'INTEREST', 'interested in skin: sensitive', '关注敏感肌', 95, true, '[]'),
        (${quarter.merchantId}, ${leadId}, 'staff:vip', 'STAFF', '难缠', '难缠', 100, false, '[]')`;
    const zh = (await post.act('draftOutreach', { leadId })).outreach.text;
    const en = (await post.act('draftOutreach', { leadId, language: 'EN' })).outreach.text;
    expect(zh).toContain('了解到您对口红感兴趣');
    expect(en).toContain('As you are interested in lipstick');
    for (const text of [zh, en]) expect(text).not.toMatch(/敏感|sensitive|难缠/);
  });

  test('leaves out what cannot be bought and what no message may say, and says thanks where nothing is left', async () => {
    const [first] = post.quarter.goods;
    const { id: leadId } = await post.lead();
    const before = post.shelf.get(first) ?? { name: '', priceMinor: 0 };
    for (const change of [{ gone: true }, { name: '祛疤膏' }]) {
      post.shelf.set(first, { ...before, ...change });
      const { outreach } = await post.act('draftOutreach', { leadId });
      expect(outreach).toMatchObject({ listings: [] });
      expect(outreach.text).toContain('感谢您的关注。');
    }
    expect(await post.act('draftOutreach', { leadId, listingIds: [first] })).toMatchObject({
      ...{ code: 'INVALID_INPUT', path: ['listingIds', '0'] },
    });
    post.shelf.set(first, { ...before, gone: true });
    expect(await post.act('draftOutreach', { leadId, listingIds: [first] })).toMatchObject({
      ...{ code: 'NOT_FOUND', path: ['listingIds', '0'] },
    });
    post.shelf.set(first, before);
  });

  test('is refused for a coupon that nobody can claim, too many goods, and a coupon message without one', async () => {
    const { id: leadId } = await post.lead();
    const { couponId } = post;
    const before = post.coupon;
    post.coupon = null;
    const gone = await post.act('draftOutreach', { leadId, kind: 'COUPON', couponId });
    expect(gone).toMatchObject({ code: 'NOT_FOUND', path: ['couponId'] });
    post.coupon = before;
    expect(await post.act('draftOutreach', { leadId, kind: 'COUPON' })).toMatchObject({ path: ['couponId'] });
    const [one] = post.quarter.goods;
    expect(await post.act('draftOutreach', { leadId, listingIds: [one, one] })).toMatchObject({
      ...{ code: 'INVALID_INPUT', path: ['listingIds'] },
    });
    const [{ count } = { count: -1 }] = await post.quarter
      .sql`select count(*)::int from card.outreaches where lead_id = ${leadId}`;
    expect(count).toBe(0);
  });

  test('is one of the lead’s newest twenty', async () => {
    const { id: leadId } = await post.lead();
    const ids: string[] = [];
    for (let i = 0; i < 22; i += 1) {
      post.quarter.now = new Date(post.quarter.now.getTime() + 1);
      ids.push(await post.draft(leadId, { kind: 'FREE' }));
    }
    const page = `query ($id: ID!, $after: String) { lead(id: $id) { outreaches(first: 15, after: $after) {
      edges { node { id } } pageInfo { hasNextPage endCursor } } } }`;
    const first = (await post.quarter.ask(page, { id: leadId }, post.staff)).data.lead.outreaches;
    const after = first.pageInfo.endCursor;
    const second = (await post.quarter.ask(page, { id: leadId, after }, post.staff)).data.lead.outreaches;
    expect(second.pageInfo.hasNextPage).toBe(false);
    const seen = [...first.edges, ...second.edges].map(({ node }) => node.id);
    expect(seen).toEqual(ids.slice(2).reverse());
  });
});

describe('who may write', () => {
  test('the merchant’s people and the active agent whom the lead is given to; others see nothing or may not', async () => {
    const { id: leadId } = await post.lead();
    const ofStaff = await post.draft(leadId);
    expect(await post.act('draftOutreach', { leadId }, post.rival)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await post.send(ofStaff, post.rival)).toMatchObject({ code: 'NOT_FOUND', path: ['outreachId'] });
    expect(await post.read(ofStaff, post.rival)).toBeNull();
    expect(await post.act('draftOutreach', { leadId: newId('led', post.quarter.now) })).toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(await post.act('draftOutreach', { leadId }, post.agent)).toMatchObject({ code: 'NOT_FOUND' });
    await post.act('assignLead', { leadId, agentId: post.agentId }, post.staff, 'lead { id }');
    const own = await post.draft(leadId, {}, post.agent);
    // What staff had drafted may name the customer: the agent sees what is its own.
    expect(await post.read(ofStaff, post.agent)).toBeNull();
    expect(await post.send(ofStaff, post.agent)).toMatchObject({ code: 'NOT_FOUND' });
    const listed = 'query ($id: ID!) { lead(id: $id) { outreaches { edges { node { id } } } } }';
    const { data } = await post.quarter.ask(listed, { id: leadId }, post.agent);
    expect(data.lead.outreaches.edges).toEqual([{ node: { id: own } }]);
    post.quarter.agents.set('usr_li', { agentId: post.agentId, status: 'SUSPENDED' });
    expect(await post.send(own, post.agent)).toMatchObject({ code: 'FORBIDDEN', path: ['outreachId'] });
    post.quarter.agents.set('usr_li', { agentId: post.agentId, status: 'ACTIVE' });
    expect((await post.send(own, post.agent)).outreach).toMatchObject({ state: 'SENT', sentById: 'usr_li' });
  });

  test('an agent that merely brought the lead may not', async () => {
    const { quarter } = post;
    const link = await quarter.share(post.cardId, post.agent, true);
    const { id: leadId } = await post.lead(true, link);
    expect(await post.act('draftOutreach', { leadId }, post.agent)).toMatchObject({
      ...{ code: 'FORBIDDEN', path: ['leadId'] },
    });
    const app = person('app_1', { role: 'APP', merchantId: quarter.merchantId, scopes: ['leads:read'] });
    const id = await post.draft(leadId);
    expect(await post.read(id, app)).toMatchObject({ id });
    expect(await post.send(id, app)).toMatchObject({ code: 'FORBIDDEN' });
  });
});

describe('words of a person’s own', () => {
  const edit = async (text: string, wish: Readonly<Record<string, unknown>> = {}) => {
    const { id } = await post.lead();
    const outreachId = await post.draft(id, wish);
    return post.act('editOutreach', { outreachId, text });
  };

  test('are taken, with how to get no more added, and what they tell of is what is checked when they go', async () => {
    const listingIds = [...post.quarter.goods];
    const { outreach } = await edit('周先生的同事说「玫瑰纯露」（128元）香气宜人，欢迎来店里试用。', {
      listingIds,
    });
    expect(outreach).toMatchObject({
      text: `周先生的同事说「玫瑰纯露」（128元）香气宜人，欢迎来店里试用。\n${hint}`,
      listings: [{ id: post.quarter.goods[0] }],
      wordedBy: 'TEMPLATE',
    });
    expect(outreach.editedAt).not.toBeNull();
  });

  test.each([
    ['「玫瑰纯露」只要99元，欢迎来看看。', 'number'],
    ['「玫瑰纯露」不到128元，欢迎来看看。', 'price'],
    ['「薰衣草精油」在等您，欢迎来看看。', 'quotes'],
    ['下单就送小礼物，欢迎来看看我们的店铺。', 'promises'],
    ['「玫瑰纯露」能治疗过敏，欢迎来看看。', 'medical'],
    ['详情请看 https://evil.example/a', 'address'],
    ['<b>欢迎</b>来看看我们的店铺。', 'markup'],
    [`${'欢迎来看看。'.repeat(60)}`, 'too long'],
  ])('are refused when they say %s', async (text, why) => {
    const said = await edit(text);
    expect(said).toMatchObject({ code: 'OUTREACH_TEXT_REFUSED', path: ['text'] });
    expect(said.message).toContain(why);
  });

  test('tell of the coupon that comes with them, and come before the message is sent', async () => {
    const said = await edit('欢迎来看看我们的店铺。', { kind: 'COUPON', couponId: post.couponId });
    expect(said).toMatchObject({ code: 'OUTREACH_TEXT_REFUSED' });
    const { id } = await post.lead();
    const outreachId = await post.draft(id);
    await post.send(outreachId);
    const late = await post.act('editOutreach', { outreachId, text: '欢迎来看看我们的店铺。' });
    expect(late).toMatchObject({ code: 'OUTREACH_NOT_A_DRAFT' });
    expect(await post.act('editOutreach', { outreachId, text: '您好' }, post.rival)).toMatchObject({
      code: 'NOT_FOUND',
    });
  });
});
