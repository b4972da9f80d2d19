import { dayText, priceText } from './amounts.ts';
import { type Draft, type DraftCoupon, type DraftInput, longestText } from './draft.ts';
import { sayable } from './sayable.ts';

/** A message from set phrases. The same input and variant (any whole number) always give the same. */
export function templateDraft(input: DraftInput, variant = 0): Draft {
  const said = sayable(input);
  // What is most likely to be looked up anyway goes first when the names are long.
  const shorter = [
    said,
    { ...said, interests: [] },
    ...[2, 1, 0].map((most) => ({ ...said, interests: [], goods: said.goods.slice(0, most) })),
    { ...said, interests: [], goods: [], coupons: [] },
  ];
  const drafts = shorter.map((one) => worded(one, Math.abs(Math.trunc(variant)) % 3));
  const fitting = drafts.find(({ text }) => [...text].length <= longestText[input.language]);
  return fitting ?? worded({ ...said, recipient: null, goods: [], coupons: [], interests: [] }, 0);
}

type Phrasing = {
  readonly liking: (interests: string) => string;
  readonly picked: (goods: string) => string;
  /** Where there is nothing to tell of. */
  readonly thanks: string;
  readonly closing: string;
};

const phrasings: Readonly<Record<DraftInput['language'], readonly [Phrasing, Phrasing, Phrasing]>> = {
  'zh-CN': [
    {
      liking: (interests) => `了解到您对${interests}感兴趣，`,
      picked: (goods) => `特意为您挑选了${goods}，供您参考。`,
      thanks: '感谢您的关注。',
      closing: '有任何问题，欢迎随时联系我们。',
    },
    {
      liking: (interests) => `您可能喜欢${interests}，`,
      picked: (goods) => `给您推荐${goods}。`,
      thanks: '谢谢您来看看我们。',
      closing: '想了解更多，直接回复就可以。',
    },
    {
      liking: (interests) => `想到您关注${interests}，`,
      picked: (goods) => `想和您分享${goods}。`,
      thanks: '感谢您的支持。',
      closing: '需要帮忙的话，随时告诉我们。',
    },
  ],
  en: [
    {
      liking: (interests) => `As you are interested in ${interests}, `,
      picked: (goods) => `we picked ${goods} for you.`,
      thanks: 'Thank you for your interest.',
      closing: 'If you have any questions, just reply to this message.',
    },
    {
      liking: (interests) => `With your interest in ${interests} in mind, `,
      picked: (goods) => `we would like to recommend ${goods}.`,
      thanks: 'Thanks for having a look at our shop.',
      closing: 'We are happy to help with any questions.',
    },
    {
      liking: (interests) => `Since you like ${interests}, `,
      picked: (goods) => `we thought you might like ${goods}.`,
      thanks: 'Thank you for your visit.',
      closing: 'Please let us know if you would like to know more.',
    },
  ],
};

function worded(input: DraftInput, variant: number): Draft {
  const { language, goods, coupons } = input;
  const phrasing = phrasings[language][variant] ?? phrasings[language][0];
  const sentences = language === 'zh-CN' ? chinese(input, phrasing) : english(input, phrasing);
  const said = sentences.filter((one) => one !== '').join(language === 'zh-CN' ? '' : ' ');
  return {
    text: `${said}\n${input.optOutHint.trim()}`,
    listingIds: goods.map(({ listingId }) => listingId),
    couponIds: coupons.map(({ couponId }) => couponId),
    by: 'TEMPLATE',
  };
}

function chinese({ shop, recipient, goods, coupons, interests }: DraftInput, phrasing: Phrasing): string[] {
  const named = goods.map((good) => `「${good.name}」（${priceText(good, 'zh-CN')}）`).join('、');
  const liking = interests.length === 0 ? '' : phrasing.liking(interests.join('、'));
  const [coupon] = coupons;
  return [
    recipient === null ? '您好！' : `${recipient}，您好！`,
    shop === '' ? '' : `这里是${shop}。`,
    named === '' ? phrasing.thanks : `${liking}${phrasing.picked(named)}`,
    coupon === undefined ? '' : chineseCoupon(coupon, named === '' ? '' : '还'),
    phrasing.closing,
  ];
}

function chineseCoupon(coupon: DraftCoupon, also: string): string {
  const terms = coupon.terms === '' ? '' : `（${coupon.terms}）`;
  const day = dayText(coupon, 'zh-CN');
  return `${also}为您准备了一张优惠券「${coupon.title}」${terms}${day === null ? '' : `，有效期至${day}`}。`;
}

function english({ shop, recipient, goods, coupons, interests }: DraftInput, phrasing: Phrasing): string[] {
  const named = listed(goods.map((good) => `“${good.name}” (${priceText(good, 'en')})`));
  const liking = interests.length === 0 ? '' : phrasing.liking(listed(interests));
  const picked = `${liking}${phrasing.picked(named)}`;
  const [coupon] = coupons;
  return [
    recipient === null ? 'Hello,' : `Hello ${recipient},`,
    shop === '' ? 'thank you for your time.' : `this is ${shop}.`,
    named === '' ? phrasing.thanks : `${picked.charAt(0).toUpperCase()}${picked.slice(1)}`,
    coupon === undefined ? '' : englishCoupon(coupon, named === '' ? '' : 'also '),
    phrasing.closing,
  ];
}

function englishCoupon(coupon: DraftCoupon, also: string): string {
  const terms = coupon.terms === '' ? '' : ` (${coupon.terms})`;
  const day = dayText(coupon, 'en');
  return `We ${also}have a coupon for you: “${coupon.title}”${terms}${day === null ? '' : `, valid until ${day}`}.`;
}

function listed(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}
