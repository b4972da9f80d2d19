import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { priceText } from '../../subgraphs/card/domain/outreach/amounts.ts';
import {
  type DraftCandidate,
  type DraftInput,
  longestText,
} from '../../subgraphs/card/domain/outreach/draft.ts';
import { draftFaults } from '../../subgraphs/card/domain/outreach/rules.ts';
import { templateDraft } from '../../subgraphs/card/domain/outreach/template.ts';

const zh: DraftInput = {
  language: 'zh-CN',
  shop: '绿源小铺',
  recipient: '林晓',
  goods: [
    { listingId: 'lst_rose', name: '玫瑰纯露', priceMinor: 12_800, currency: 'CNY' },
    { listingId: 'lst_soap', name: '手工艾草皂', priceMinor: 3_950, currency: 'CNY' },
  ],
  coupons: [{ couponId: 'cpn_autumn', title: '秋日满减券', terms: '满200元减20元', endsAt: '2026-12-31' }],
  interests: ['护肤', '手工皂'],
  optOutHint: '回复TD退订',
};
const en: DraftInput = {
  language: 'en',
  shop: 'Green Spring',
  recipient: 'Anna',
  goods: [
    { listingId: 'lst_rose', name: 'Rose Water', priceMinor: 12_800, currency: 'CNY' },
    { listingId: 'lst_soap', name: 'Mugwort Soap', priceMinor: 3_950, currency: 'CNY' },
  ],
  coupons: [
    {
      couponId: 'cpn_autumn',
      title: 'Autumn Saver',
      terms: '¥20 off orders over ¥200',
      endsAt: '2026-12-31',
    },
  ],
  interests: ['skin care', 'handmade soap'],
  optOutHint: 'Reply STOP to opt out.',
};

/** Drafts as models word them, within the facts; the first sentences of a message, without the hint. */
const goodChinese = [
  '林晓，您好！我是绿源小铺的店主，看到您最近对护肤感兴趣，想给您推荐「玫瑰纯露」，价格是128元。有任何问题欢迎随时找我聊聊。',
  '您好！打扰了，这里是绿源小铺。为您准备了一张优惠券“秋日满减券”，满200元减20元，有效期至2026年12月31日，下单时直接使用即可。',
  '林晓，您好呀😊 谢谢您来逛绿源小铺。如果您还在考虑「玫瑰纯露」（¥128.00），有什么想了解的都可以直接问我。',
  '【绿源小铺】林晓您好，您感兴趣的「玫瑰纯露」现价128元，「手工艾草皂」39.5元，点击查看详情。',
  '您好，很高兴认识您！我们注意到您喜欢手工皂，特别为您挑选了「手工艾草皂」，售价39.50元。期待您的光临！',
  '林晓您好，冒昧打扰。之前您关注过护肤方面的商品，这里有两款供您参考：「玫瑰纯露」128元，「手工艾草皂」39.50元。如需帮助，随时回复我。',
  '您好，感谢您对绿源小铺的支持与信任。如果您有任何需要，请随时联系我们，我们很乐意为您服务。祝您生活愉快！',
  '林晓，您好！「秋日满减券」已经为您准备好了（满200元减20元），12月31日前可用。搭配「玫瑰纯露」（128元）一起看看吧。',
  '您好！绿源小铺给您留了一张优惠券「秋日满减券」：满200元减20元，2026年12月31日到期，记得使用哦。',
  '林晓您好，「玫瑰纯露」目前售价128元，如果您觉得合适，可以直接在页面下单；若有疑问，我会尽快回复您。',
  '林晓，好久不见！最近过得好吗？店里的「玫瑰纯露」（128元）很适合您，有时间来看看吧。',
  '林晓您好，考虑到您对护肤的兴趣，我们为您选出了「玫瑰纯露」，售价128元。如果方便的话，欢迎回复告诉我们您的想法。',
  '林晓您好！很高兴您来到绿源小铺。不知道您对「玫瑰纯露」（128元）还有没有疑问？我很乐意为您详细介绍。',
];
const goodEnglish = [
  'Hi Anna, this is Green Spring. We noticed you are interested in skin care, so we wanted to share “Rose Water” with you, priced at ¥128. Feel free to reach out if you have any questions.',
  'Hello Anna,\nThank you for visiting Green Spring. You might like our “Mugwort Soap” (¥39.50). Let us know if you would like more details.',
  'Hello! We have a coupon for you at Green Spring: “Autumn Saver”, ¥20 off orders over ¥200. It is valid until 31 December 2026.',
  'Dear Anna, I hope you are having a lovely week. If you are still thinking about “Rose Water”, it is available for ¥128. I’m happy to answer any questions.',
  'Hi Anna! Since you like handmade soap, I thought “Mugwort Soap” at ¥39.50 might be a good match. Have a great day!',
  'Hi Anna, two things you may like from Green Spring: “Rose Water” for ¥128 and “Mugwort Soap” for ¥39.50. No pressure, just have a look whenever it suits you.',
  'Hello, thanks for stopping by Green Spring. If there’s anything we can help you with, simply reply to this message. Warm regards, Green Spring.',
  'Anna, your coupon “Autumn Saver” (¥20 off orders over ¥200) is ready. You can use it until December 31, 2026 on your next order.',
  'Hi Anna, we picked out “Rose Water” (RMB 128) with your interest in skin care in mind. Would you like to know more?',
  'Good morning Anna! It was great to see your interest in handmade soap. “Mugwort Soap” is available now at ¥39.50. Take a look when you have a moment.',
  'Hello Anna, just a quick note from Green Spring: you can now use the voucher “Autumn Saver” — ¥20 off orders over ¥200, valid through 31 December 2026. We hope to see you soon.',
  'Dear Anna, thank you for your interest in our shop. Please do not hesitate to ask if you need help choosing. Best wishes, Green Spring.',
  'Hi Anna, Green Spring would love to hear from you. Which of these suits you better: “Rose Water” at ¥128 or “Mugwort Soap” at ¥39.50?',
  'Dear Anna, thanks for dropping by. Should you have any questions about “Rose Water” (¥128), I would be glad to help.',
];
const good = [
  ...goodChinese.map((said) => ({ input: zh, candidate: candidateOf(zh, said) })),
  ...goodEnglish.map((said) => ({ input: en, candidate: candidateOf(en, said) })),
];

function candidateOf(input: DraftInput, said: string): DraftCandidate {
  return {
    text: `${said}\n${input.optOutHint}`,
    listingIds: input.goods.filter(({ name }) => said.includes(name)).map(({ listingId }) => listingId),
    couponIds: input.coupons.filter(({ title }) => said.includes(title)).map(({ couponId }) => couponId),
  };
}

const faultsOf = (input: DraftInput, said: string) => draftFaults(input, candidateOf(input, said));

describe('the template', () => {
  const shapes = [zh, en].flatMap((input) =>
    [0, 1, 2, 3].flatMap((goods) =>
      [0, 1].flatMap((coupons) =>
        [0, 1, 2].flatMap((interests) =>
          [true, false].flatMap((named) =>
            [0, 1, 2].map((variant) => ({ input, goods, coupons, interests, named, variant })),
          ),
        ),
      ),
    ),
  );
  const third = { listingId: 'lst_mat', name: 'Tatami 席 3+1', priceMinor: 128_000, currency: 'JPY' };

  test('passes its own check in every combination, and tells everything', () => {
    expect(shapes).toHaveLength(288);
    for (const { input, goods, coupons, interests, named, variant } of shapes) {
      const part: DraftInput = {
        ...input,
        goods: [...input.goods, third].slice(0, goods),
        coupons: input.coupons.slice(0, coupons),
        interests: input.interests.slice(0, interests),
        recipient: named ? input.recipient : null,
      };
      const draft = templateDraft(part, variant);
      expect({ text: draft.text, faults: draftFaults(part, draft) }).toEqual({
        text: draft.text,
        faults: [],
      });
      expect(draft.listingIds).toEqual(part.goods.map(({ listingId }) => listingId));
      expect(draft.couponIds).toEqual(part.coupons.map(({ couponId }) => couponId));
      for (const each of part.goods) {
        expect(draft.text).toContain(each.name);
        expect(draft.text).toContain(priceText(each, part.language));
      }
      for (const { title, terms } of part.coupons)
        expect(draft.text).toMatch(new RegExp(`${title}.*${terms}`));
      expect(draft.text.includes(input.recipient ?? '')).toBe(named);
      expect(draft.text.endsWith(`\n${part.optOutHint}`)).toBe(true);
    }
  });

  test('reads like this', () => {
    expect(templateDraft(zh).text).toBe(
      '林晓，您好！这里是绿源小铺。了解到您对护肤、手工皂感兴趣，特意为您挑选了「玫瑰纯露」（128元）、「手工艾草皂」（39.50元），供您参考。' +
        '还为您准备了一张优惠券「秋日满减券」（满200元减20元），有效期至2026年12月31日。有任何问题，欢迎随时联系我们。\n回复TD退订',
    );
    expect(templateDraft({ ...en, coupons: [], recipient: null }).text).toBe(
      'Hello, this is Green Spring. As you are interested in skin care and handmade soap, we picked “Rose Water” (¥128) and ' +
        '“Mugwort Soap” (¥39.50) for you. If you have any questions, just reply to this message.\nReply STOP to opt out.',
    );
  });

  test('formats prices from whole numbers', () => {
    const priced = (priceMinor: number, currency = 'CNY') => ({
      listingId: '',
      name: '',
      priceMinor,
      currency,
    });
    expect(priceText(priced(5), 'zh-CN')).toBe('0.05元');
    expect(priceText(priced(9_007_199_254_740_991), 'zh-CN')).toBe('90071992547409.91元');
    expect(priceText(priced(1_200, 'JPY'), 'en')).toBe('JPY 1200');
    expect(priceText(priced(1_200, 'USD'), 'en')).toBe('$12');
    expect(priceText(priced(1_234, 'KWD'), 'en')).toBe('KWD 1.234');
  });

  test('stays within the length and the check whatever the facts are', () => {
    const name = fc.array(fc.constantFrom(...'木竹山石云海ABC 12.+（）&'), { minLength: 2, maxLength: 70 });
    const called = name.map((letters) => `物${letters.join('')}件`);
    const priceMinor = fc.integer({ min: -1, max: Number.MAX_SAFE_INTEGER });
    const currency = fc.constantFrom('CNY', 'USD', 'JPY', 'EUR', 'yen');
    const goods = fc.uniqueArray(fc.record({ name: called, priceMinor, currency }), {
      maxLength: 3,
      selector: (one) => one.name,
    });
    const everything = fc.record({
      language: fc.constantFrom('zh-CN' as const, 'en' as const),
      shop: called,
      recipient: fc.option(fc.string({ maxLength: 40 })),
      goods: goods.map((ones) => ones.map((one, index) => ({ ...one, listingId: `lst_${index}` }))),
      coupons: fc.array(
        fc.record({
          couponId: fc.constant('cpn_x'),
          title: called,
          terms: called,
          endsAt: fc.option(fc.string()),
        }),
        { maxLength: 1 },
      ),
      interests: fc.uniqueArray(called, { maxLength: 5 }),
      optOutHint: fc.constantFrom('回复TD退订', 'Reply STOP to opt out.'),
    });
    fc.assert(
      fc.property(everything, fc.integer(), (input, variant) => {
        const draft = templateDraft(input, variant);
        expect([...draft.text].length).toBeLessThanOrEqual(longestText[input.language]);
        expect(draft.text.endsWith(input.optOutHint)).toBe(true);
        expect(draftFaults(input, draft).filter((fault) => fault !== 'LISTING')).toEqual([]);
      }),
      { seed: 11, numRuns: 300 },
    );
  });

  test('leaves out goods and names that carry claims or lead elsewhere', () => {
    const goods = ['祛疤膏', '面膜 加微信abc', '草木皂 www.evil.example', '好梦枕'].map((name, index) => ({
      ...{ listingId: `lst_${index}`, name, priceMinor: 100, currency: 'CNY' },
    }));
    const draft = templateDraft({ ...zh, goods: goods.slice(1), recipient: '王 138-0013-8000' });
    expect(draft.listingIds).toEqual(['lst_3']);
    expect(draft.text).not.toMatch(/祛疤|微信|evil|138/);
    expect(templateDraft({ ...zh, goods }).listingIds).toEqual(['lst_3']);
  });
});

describe('the check', () => {
  test.each(good.map(({ candidate, input }) => [candidate.text, input, candidate] as const))(
    'lets through: %s',
    (_, input, candidate) => expect(draftFaults(input, candidate)).toEqual([]),
  );

  test.each([
    ['PRICE', zh, '林晓您好，「玫瑰纯露」只要39.50元，欢迎来看看我们的店铺。'],
    ['PRICE', zh, '林晓您好，「玫瑰纯露」不到128元，欢迎来看看我们的店铺。'],
    ['PRICE', zh, '林晓您好，「手工艾草皂」和「玫瑰纯露」128元，欢迎来看看。'],
    ['PRICE', en, 'Hi Anna, “Rose Water” is under ¥128 and we would be happy to help.'],
    ['PRICE', en, 'Hi Anna, “Rose Water” is ¥128 or less and we would be happy to help.'],
    ['NUMBER', zh, '林晓您好，「玫瑰纯露」９９元，欢迎来看看我们的店铺。'],
    ['NUMBER', zh, '林晓您好，「玫瑰纯露」九十九元，欢迎来看看我们的店铺。'],
    ['NUMBER', zh, '林晓您好，「玫瑰纯露」1 28 元，欢迎来看看我们的店铺。'],
    ['NUMBER', zh, '林晓您好，「玫瑰纯露」1128元，欢迎来看看我们的店铺。'],
    ['NUMBER', en, 'Hi Anna, “Rose Water” is ninety-nine yuan and we would be happy to help.'],
    ['COUPON', { ...zh, coupons: [] }, '林晓您好，为您准备了一张优惠券，欢迎来看看我们的店铺。'],
    ['COUPON', zh, '林晓您好，优惠券「秋日满减券」和更多优惠券在等您来看看。'],
    ['COUPON', zh, '林晓您好，「玫瑰纯露」买一送一，欢迎来看看我们的店铺。'],
    ['COUPON', en, 'Hi Anna, “Rose Water” is on us, we would be happy to help.'],
    ['QUOTED', zh, '林晓您好，给您推荐「好物」，欢迎来看看我们的店铺。'],
    ['QUOTED', en, 'Hi Anna, you may like “Something”, we would be happy to help.'],
    ['CONTACT', zh, '林晓您好，加我微信聊聊，欢迎来看看我们的店铺。'],
    ['CONTACT', en, 'Hi Anna, have a look at shop.example.com, we would be happy to help.'],
    ['CLAIM', zh, '林晓您好，「玫瑰纯露」能治疗您的问题，欢迎来看看我们的店铺。'],
    ['CLAIM', en, 'Hi Anna, “Rose Water” is clinically proven, we would be happy to help.'],
    ['MARKUP', en, 'Hi Anna, [have a look](here), we would be happy to help.'],
    ['LANGUAGE', zh, 'Hi there, we would be happy to help you with any questions.'],
    ['LANGUAGE', en, '您好，有任何问题，欢迎随时联系我们。'],
    ['LENGTH', zh, '欢迎您来看看。'.repeat(50)],
    ['LENGTH', en, 'We would be happy to help. '.repeat(200)],
    ['CHARACTERS', zh, '林晓您好，欢迎\u200b您来看看我们的店铺。'],
    ['CHARACTERS', zh, '林晓您好，「\ue000」欢迎您来看看我们的店铺。'],
    ['WORD', zh, '王先生，您好，欢迎您来看看我们的店铺。'],
    ['WORD', en, 'Hi Anna from Hangzhou, we would be happy to help.'],
    ['WORD', zh, '林晓您好，给您推荐店里的香皂，欢迎来看看。'],
    ['WORD', en, 'Hi Anna, have a look at our scented candle, we would be happy to help.'],
    ['LISTING', zh, '林晓您好，护肤手工皂在等您，欢迎来看看。'],
  ] as const)('%s: %s', (fault, input, said) => expect(faultsOf(input, said)).toContain(fault));

  test('ids are of the input, and those of what is named', () => {
    const said = candidateOf(zh, goodChinese[0] ?? '');
    expect(draftFaults(zh, { ...said, listingIds: [...said.listingIds, 'lst_other'] })).toEqual(['LISTING']);
    expect(draftFaults(zh, { ...said, listingIds: [] })).toEqual(['LISTING']);
    expect(draftFaults(zh, { ...said, couponIds: ['cpn_other'] })).toEqual(['COUPON_ID']);
    expect(draftFaults({ ...zh, coupons: [] }, { ...said, couponIds: ['cpn_autumn'] })).toEqual([
      'COUPON_ID',
    ]);
    expect(draftFaults(zh, { ...said, text: said.text.replace('\n回复TD退订', '') })).toEqual(['OPT_OUT']);
    expect(draftFaults(zh, { ...said, text: `${said.text}\n再见` })).toEqual(['OPT_OUT']);
  });

  test('a good draft is refused as soon as a fact that it tells is not the input’s', () => {
    for (const { input, candidate } of good.filter(
      ({ candidate: { listingIds } }) => listingIds.length > 0,
    )) {
      expect(draftFaults({ ...input, goods: [] }, candidate)).toContain('LISTING');
      const dearer = input.goods.map((one) => ({ ...one, priceMinor: one.priceMinor + 1 }));
      expect(draftFaults({ ...input, goods: dearer }, candidate)).toContain('NUMBER');
    }
    for (const { input, candidate } of good.filter(({ candidate: { couponIds } }) => couponIds.length > 0)) {
      expect(draftFaults({ ...input, coupons: [] }, candidate)).toContain('COUPON_ID');
    }
  });
});

const zhDigits = '零一二三四五六七八九';
const inChinese = (n: number) =>
  n < 100
    ? `${n >= 20 ? zhDigits[Math.floor(n / 10)] : ''}${n >= 10 ? '十' : ''}${n % 10 === 0 ? '' : zhDigits[n % 10]}`
    : [...String(n)].map((digit) => zhDigits[Number(digit)]).join('');
const fullWidth = (n: number) =>
  [...String(n)].map((digit) => String.fromCodePoint(0xff10 + Number(digit))).join('');
const spaced = (n: number) => [...String(n)].join(' ');
const arabic = (n: number) => [...String(n)].map((digit) => '٠١٢٣٤٥٦٧٨٩'[Number(digit)]).join('');
const circled = (n: number) => [...String(n)].map((digit) => '⓪①②③④⑤⑥⑦⑧⑨'[Number(digit)]).join('');
const bold = (n: number) =>
  [...String(n)].map((digit) => String.fromCodePoint(0x1d7ce + Number(digit))).join('');

/** Sentences that the facts do not carry, by kind and language. */
const notations: Readonly<Record<DraftInput['language'], readonly ((n: number) => string)[]>> = {
  'zh-CN': [
    (n) => `现在${n}元。`,
    (n) => `只要¥${n}。`,
    (n) => `售价￥${n}。`,
    (n) => `价格是${n}块。`,
    (n) => `售价${fullWidth(n)}元。`,
    (n) => `价格是${inChinese(n)}元。`,
    (n) => `价格是${inChinese(n)}块钱。`,
    (n) => `售价${spaced(n)}元。`,
    (n) => `售价${n}.00。`,
    (n) => `RMB${n}。`,
    (n) => `售价${n}。`,
    (n) => `${n}折。`,
    (n) => `现在${circled(n)}元。`,
    (n) => `现在${bold(n)}元。`,
    (n) => `现在${arabic(n)}元。`,
    (n) => `便宜${n}%。`,
    (n) => `「玫瑰纯露」${n}元。`,
    (n) => `1${n},000 CNY。`,
    () => '半价。',
    () => '现在一半的价格。',
    () => '不要钱。',
    () => '免 费 领取。',
    () => '打骨折。',
    () => '价格对半。',
  ],
  en: [
    (n) => `It is ¥${n} now.`,
    (n) => `It is only $${n}.`,
    (n) => `For you it is ${n} yuan.`,
    (n) => `RMB ${n} for you.`,
    (n) => `USD${n}.`,
    (n) => `It is now ${n}.`,
    (n) => `It is ${n}% off.`,
    (n) => `Take ${n} percent.`,
    (n) => `It is ${spaced(n)} CNY.`,
    (n) => `It is ${fullWidth(n)} yuan.`,
    (n) => `It is ${bold(n)} for you.`,
    (n) => `It is ${circled(n)} for you.`,
    (n) => `“Rose Water” at ¥${n}.`,
    (n) => `¥${n},000.00 each.`,
    (n) => `It costs €${n}.`,
    () => 'It is ninety-nine yuan.',
    () => 'It is nine ninety nine.',
    () => 'It is half price today.',
    () => 'It is half of ¥128.',
    () => 'It is free for you.',
    () => 'No charge for you.',
    () => 'It is on the house.',
    () => 'A hundred bucks and it is yours.',
    () => 'You pay nothing.',
  ],
};
const carriers: Readonly<Record<DraftInput['language'], readonly ((name: string) => string)[]>> = {
  'zh-CN': [
    (name) => `也给您推荐「${name}」。`,
    (name) => `您也可以看看${name}。`,
    (name) => `店里还有《${name}》。`,
    (name) => `${name}也很适合您。`,
    (name) => `还有“${name}”（128元）。`,
    (name) => `想和您分享${name}、「玫瑰纯露」。`,
  ],
  en: [
    (name) => `You may also like “${name}”.`,
    (name) => `Have a look at our ${name} too.`,
    (name) => `We also have ${name} for ¥128.`,
    (name) => `The ${name} would suit you as well.`,
    (name) => `We picked "${name}" for you.`,
  ],
};
const products: Readonly<Record<DraftInput['language'], readonly string[]>> = {
  'zh-CN': [
    ...[
      '玫瑰精华液',
      '薰衣草精油',
      '玫瑰艾草皂',
      '手工艾草皂礼盒',
      '大瓶玫瑰纯露',
      '玫瑰纯露升级版',
      '好想你',
      '一点点',
    ],
    ...[
      '面膜',
      '小米手机',
      '美的',
      '自然堂',
      '老干妈',
      '龙井茶',
      '可可',
      'iPhone',
      '洗发水',
      '手工皂护肤',
      '如意',
      '天堂伞',
    ],
    ...[
      '玫瑰 精华液',
      '纯露',
      '艾草',
      '香水',
      '三只松鼠',
      '大宝',
      '完美日记',
      '玫瑰纯露Pro',
      '茶',
      '酒',
      '口红',
      '会员卡',
    ],
  ],
  en: [
    ...[
      'Rose Serum',
      'Lavender Oil',
      'Mugwort Water',
      'Rose Soap',
      'Rose Water Deluxe',
      'face cream',
      'green tea',
      'Apple',
    ],
    ...[
      'Always',
      'iPhone 15',
      'gift box',
      'handmade soap skin care',
      'shampoo',
      'Dove',
      'candle',
      'Best Balm',
      'rosewater',
    ],
    ...[
      'perfume',
      'tea',
      'Rose Waters',
      'Mugwort',
      'bath salt',
      'Ever After',
      'hand lotion',
      'Ｒose Serum',
      'gift card',
      'Tide',
    ],
  ],
};
const offers: Readonly<Record<DraftInput['language'], readonly string[]>> = {
  'zh-CN': [
    ...[
      '还有一张新人券。',
      '满300减50。',
      '全场八折。',
      '送您一份小礼物。',
      '买一送一。',
      '下单有红包。',
      '还有更多优惠券。',
    ],
    ...[
      '新客优惠等您来。',
      '今天包邮。',
      '积分可以抵现。',
      '「夏日优惠券」也可用。',
      '福利多多。',
      '两张优惠券都可以领取。',
      '现在下单返现。',
    ],
    ...[
      '第二件半价。',
      '赠品随单。',
      '每天都有优惠券。',
      '抽奖等着您。',
      '限时特惠。',
      '还有一张优惠券「春日券」。',
    ],
  ],
  en: [
    ...[
      'There is another coupon for you.',
      'Use code SAVE20.',
      'Buy one get one.',
      'You get a free gift.',
      'Everything is on sale.',
    ],
    ...[
      '“Summer Saver” is for you as well.',
      'Enjoy 10% off.',
      'We have more coupons for you.',
      'Free shipping today.',
      'It is our treat.',
    ],
    ...[
      'A voucher for the next visit is ready: “Spring Saver”.',
      'There is a discount for you.',
      'Two for one today.',
      'Cashback on your order.',
    ],
    ...[
      'A bonus is waiting for you.',
      'A little gift comes with your order.',
      'Every coupon is yours.',
      'Get a rebate.',
      'This deal ends soon.',
    ],
  ],
};
const others: Readonly<Record<DraftInput['language'], readonly string[]>> = {
  'zh-CN': [
    ...[
      '请看 https://evil.example/a。',
      '打电话 13800138000。',
      '加我微信 abc123。',
      '加V：lvyuan88。',
      '扫码进群。',
      '发邮件到 a@b.cn。',
    ],
    ...[
      '能治疗过敏。',
      '可以祛疤。',
      '效果最好。',
      '全国第一。',
      '100%有效。',
      '保证满意。',
      '纯天然无副作用。',
      '王女士，您好。',
      '您住在上海吧。',
    ],
    ...[
      '[点这里](x)。',
      '<b>看看</b>。',
      'Please have a look.',
      '看\u200b看。',
      '微 信 联系。',
      '国家级好物。',
      '药效明显。',
      '绝对适合您。',
    ],
  ],
  en: [
    ...[
      'See https://evil.example/a.',
      'Visit evil.example today.',
      'Call me at 555 010 0199.',
      'Write to a@b.com.',
      'My WeChat is rose88.',
    ],
    ...[
      'It cures acne.',
      'It heals scars.',
      'It is clinically proven.',
      'It is the best.',
      'Results are guaranteed.',
      '100% effective.',
      'Dear Bob.',
    ],
    ...[
      '[See](x).',
      '<b>Look</b>.',
      '您好。',
      'Look\u200b here.',
      'It is the number one choice.',
      'How is life in Shanghai?',
      'A doctor recommends it.',
    ],
  ],
};

type Kind = 'PRICE' | 'TAMPERED' | 'PRODUCT' | 'COUPON' | 'IDS' | 'OTHER';
type Attack = { readonly kind: Kind; readonly input: DraftInput; readonly candidate: DraftCandidate };

/** Puts a sentence behind one of a message's sentences, before the hint. */
function inserted(
  input: DraftInput,
  { text, ...ids }: DraftCandidate,
  at: number,
  said: string,
): DraftCandidate {
  const body = text.slice(0, text.length - input.optOutHint.length - 1);
  const sentences = body.split(/(?<=[。！？]|[.!?] )/);
  const place = 1 + (at % sentences.length);
  const parts = [...sentences.slice(0, place), said, ...sentences.slice(place)];
  return { ...ids, text: `${parts.join(input.language === 'en' ? ' ' : '')}\n${input.optOutHint}` };
}

const price = /(?:[¥￥]|RMB )?(?:128(?:\.00)?|39\.50?)元?/;
const tampers: readonly ((told: string) => string)[] = [
  (told) => told.replace(/\d/, '7'),
  (told) => `${told.replace(/元/, '')}0元`,
  (told) => `1${told}`,
  (told) => `不到${told}`,
  (told) => `about ${told}`,
  (told) => `${told}起`,
  (told) => `${told}万`,
  (told) => `${told}/2`,
  (told) => `${told} or less`,
  (told) => `-${told}`,
  (told) => (told.includes('128') ? told.replace(/128(\.00)?/, '39.50') : told.replace(/39\.50?/, '128')),
];
const bases = [
  ...good,
  ...[zh, en].flatMap((input) =>
    [0, 1, 2].map((variant) => ({ input, candidate: templateDraft(input, variant) as DraftCandidate })),
  ),
];
const priced = bases.filter(({ candidate }) => price.test(candidate.text));
const base = fc.constantFrom(...bases);
const at = fc.nat({ max: 20 });
const amount = fc
  .oneof(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 100, max: 99_999 }))
  .filter((n) => n !== 128);
const fromList = (kind: Kind, lists: Readonly<Record<DraftInput['language'], readonly string[]>>) =>
  fc.tuple(base, at, fc.nat()).map(([{ input, candidate }, place, pick]): Attack => {
    const said = lists[input.language][pick % lists[input.language].length] ?? '';
    return { kind, input, candidate: inserted(input, candidate, place, said) };
  });
const attack: fc.Arbitrary<Attack> = fc.oneof(
  fc.tuple(base, at, fc.nat(), amount).map(([{ input, candidate }, place, pick, n]): Attack => {
    const ways = notations[input.language];
    return {
      kind: 'PRICE',
      input,
      candidate: inserted(input, candidate, place, ways[pick % ways.length]?.(n) ?? ''),
    };
  }),
  fc
    .tuple(fc.constantFrom(...priced), fc.constantFrom(...tampers))
    .map(([{ input, candidate }, tamper]): Attack => {
      const text = candidate.text.replace(price, (told) => tamper(told));
      return { kind: 'TAMPERED', input, candidate: { ...candidate, text } };
    }),
  fc.tuple(base, at, fc.nat(), fc.nat()).map(([{ input, candidate }, place, pick, way]): Attack => {
    const [names, ways] = [products[input.language], carriers[input.language]];
    const said = ways[way % ways.length]?.(names[pick % names.length] ?? '') ?? '';
    return { kind: 'PRODUCT', input, candidate: inserted(input, candidate, place, said) };
  }),
  fromList('COUPON', offers),
  fc
    .tuple(base, fc.constantFrom('listingIds' as const, 'couponIds' as const), fc.uuid())
    .map(([{ input, candidate }, list, id]): Attack => {
      const ids = list === 'couponIds' ? [id] : [...candidate.listingIds, `lst_${id}`];
      return { kind: 'IDS', input, candidate: { ...candidate, [list]: ids } };
    }),
  fromList('OTHER', others),
);

describe('adversarial drafts', () => {
  const attacks = fc.sample(attack, { seed: 20_261_111, numRuns: 1_000 });

  test('are 1,000 of every kind, made of drafts that are fine by themselves', () => {
    for (const { input, candidate } of bases) expect(draftFaults(input, candidate)).toEqual([]);
    const kinds = new Map<Kind, number>();
    for (const { kind } of attacks) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    expect(attacks).toHaveLength(1_000);
    expect([...kinds.values()].filter((count) => count >= 100)).toHaveLength(6);
    expect(new Set(attacks.map(({ candidate }) => JSON.stringify(candidate))).size).toBeGreaterThan(800);
  });

  test('a plain sentence in their place would get through', () => {
    const plain = { 'zh-CN': '欢迎随时来看看。', en: 'We are happy to help.' };
    fc.assert(
      fc.property(base, at, ({ input, candidate }, place) => {
        expect(draftFaults(input, inserted(input, candidate, place, plain[input.language]))).toEqual([]);
      }),
      { seed: 7, numRuns: 300 },
    );
  });

  test('not one gets through, and none for its length or hint alone', () => {
    const through = attacks.filter(({ input, candidate }) => {
      const faults = draftFaults(input, candidate);
      return faults.every((fault) => fault === 'LENGTH' || fault === 'OPT_OUT');
    });
    expect(through.map(({ kind, candidate }) => [kind, candidate.text])).toEqual([]);
  });

  test('another 5,000 of other seeds neither', () => {
    const through = fc
      .sample(attack, { seed: 4, numRuns: 5_000 })
      .filter(({ input, candidate }) => draftFaults(input, candidate).length === 0);
    expect(through.map(({ kind, candidate }) => [kind, candidate.text])).toEqual([]);
  });

  test('every sentence of the lists is refused by itself', () => {
    const through = [zh, en].flatMap((input) => {
      const { language } = input;
      const said = [
        ...notations[language].map((way) => way(66)),
        ...offers[language],
        ...others[language],
        ...carriers[language].flatMap((way) => products[language].map(way)),
      ];
      const [first] = bases.filter((one) => one.input === input);
      return said.filter(
        (one) =>
          first !== undefined && draftFaults(input, inserted(input, first.candidate, 9, one)).length === 0,
      );
    });
    expect(through).toEqual([]);
  });
});
