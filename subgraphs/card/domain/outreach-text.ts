/** A listing that may be named, with its price in the currency's smallest unit (CNY: fen), above 0. */
export type DraftGood = {
  readonly listingId: string;
  /** 2 to 60 characters; a good whose name is longer, or carries a claim or an address, is left out. */
  readonly name: string;
  readonly priceMinor: number;
  /** ISO 4217. */
  readonly currency: string;
};

/** A coupon that may be told of. */
export type DraftCoupon = {
  readonly couponId: string;
  /** 2 to 60 characters. */
  readonly title: string;
  /** What it takes off and on what condition, 0 to 80 characters, in the draft's language; it is told word by word. */
  readonly terms: string;
  /** Its last day in the shop's time zone, YYYY-MM-DD; what follows the day is not told. */
  readonly endsAt: string | null;
};

/** All that a message to a prospect may tell. */
export type DraftInput = {
  readonly language: 'zh-CN' | 'en';
  /** The shop's name; at most 60 characters of it are told. */
  readonly shop: string;
  /** The prospect's name, only where it agreed to be addressed; no more than 30 letters, else nobody is addressed. */
  readonly recipient: string | null;
  /** 0 to 3. */
  readonly goods: readonly DraftGood[];
  /** 0 or 1. */
  readonly coupons: readonly DraftCoupon[];
  /** Names of interest tags, never sensitive ones; the first 3 of at most 20 characters are told. */
  readonly interests: readonly string[];
  /** How to get no more messages, 1 to 100 characters; every message ends with it. */
  readonly optOutHint: string;
};

/** A message's text, and what it tells of. */
export type DraftCandidate = {
  readonly text: string;
  readonly listingIds: readonly string[];
  readonly couponIds: readonly string[];
};

/** A message for the merchant to approve, and who worded it. */
export type Draft = DraftCandidate & { readonly by: 'TEMPLATE' | 'MODEL' };

/** Why a draft is refused. */
export type DraftFault =
  /** Above `longestText`. */
  | 'LENGTH'
  /** Control, invisible or private-use characters. */
  | 'CHARACTERS'
  /** HTML or markdown. */
  | 'MARKUP'
  /** An address, a number to call or an account. */
  | 'CONTACT'
  /** A numeral or a word of money that is not part of a fact. */
  | 'NUMBER'
  /** A price beside words that change it, or of another good. */
  | 'PRICE'
  /** A discount or gift that is not the input's coupon, or its coupon without its title. */
  | 'COUPON'
  | 'COUPON_ID'
  /** A listing that is not the input's or is not listed, or a name made of two. */
  | 'LISTING'
  /** Something in quotes or brackets that is not a fact. */
  | 'QUOTED'
  /** A medical or absolute claim (advertising law of China, articles 9 and 17). */
  | 'CLAIM'
  | 'LANGUAGE'
  | 'OPT_OUT'
  /** A word that is neither a fact nor in the vocabulary: what says more than the facts do. */
  | 'WORD';

/** The longest message in characters: about four text messages in Chinese, and as long to read in English. */
export const longestText: Readonly<Record<DraftInput['language'], number>> = { 'zh-CN': 300, en: 600 };

const symbols: Readonly<Record<string, string>> = { CNY: '¥', USD: '$', EUR: '€', GBP: '£' };
const months = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** A price as the templates write it: 12800 CNY is `128元`, in English `¥128`. */
export function priceText({ priceMinor, currency }: DraftGood, language: DraftInput['language']): string {
  const figure = figuresOf(priceMinor, currency)[0];
  if (language === 'zh-CN' && currency === 'CNY') return `${figure}元`;
  return symbols[currency] === undefined ? `${currency} ${figure}` : `${symbols[currency]}${figure}`;
}

/** A coupon's last day as the templates write it; null when it has none. */
export function dayText({ endsAt }: DraftCoupon, language: DraftInput['language']): string | null {
  const [zh, , , , en] = daysOf(endsAt);
  return (language === 'zh-CN' ? zh : en) ?? null;
}

/** The part of an input that a message may tell: without what is out of bounds, carries a claim or leads elsewhere. */
export function sayable(input: DraftInput): DraftInput {
  const { recipient } = input;
  const priced = ({ priceMinor, currency }: DraftGood) =>
    Number.isSafeInteger(priceMinor) && priceMinor > 0 && /^[A-Z]{3}$/.test(currency);
  return {
    ...input,
    shop: [...normal(input.shop).replace(/[\p{C}<>]/gu, '')].slice(0, 60).join(''),
    recipient: recipient !== null && /^\p{L}[\p{L} ·.'’-]{0,29}$/u.test(recipient) ? recipient : null,
    goods: input.goods.filter((good) => isPlain(good.name, 2, 60) && priced(good)).slice(0, 3),
    coupons: input.coupons
      .filter(({ title, terms }) => isPlain(title, 2, 60) && isPlain(terms, 0, 80))
      .slice(0, 1),
    interests: input.interests.filter((name) => isPlain(name, 1, 20)).slice(0, 3),
  };
}

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

/** What is wrong with a draft; nothing when it may be shown to the merchant. Whatever it tells has to be the input's. */
export function draftFaults(input: DraftInput, candidate: DraftCandidate): DraftFault[] {
  // Nothing that long is worth reading.
  if (candidate.text.length > 4 * longestText[input.language]) return ['LENGTH'];
  const seen = look(sayable(input), candidate);
  return (Object.keys(rules) as DraftFault[]).filter((fault) => rules[fault](seen));
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

/** Ways to write an amount in figures, the templates' first. Whole numbers only: no float touches it. */
function figuresOf(minor: number, currency: string): string[] {
  const style = new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions();
  const places = style.maximumFractionDigits ?? 2;
  const digits = String(minor).padStart(places + 1, '0');
  const whole = digits.slice(0, digits.length - places);
  const part = digits.slice(digits.length - places);
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  const wholes = grouped === whole ? [whole] : [whole, grouped];
  const exact = wholes.map((one) => (places === 0 ? one : `${one}.${part}`));
  const short = part.replace(/0+$/, '');
  if (short === '') return [...new Set([...wholes, ...exact])];
  return [...new Set([...exact, ...wholes.map((one) => `${one}.${short}`)])];
}

/** Ways to write a price that are accepted. */
function pricesOf({ priceMinor, currency }: DraftGood): string[] {
  const symbol = symbols[currency];
  return figuresOf(priceMinor, currency).flatMap((figure) => [
    ...[`${currency} ${figure}`, `${currency}${figure}`, `${figure} ${currency}`, `${figure}${currency}`],
    ...(symbol === undefined ? [] : [`${symbol}${figure}`, `${symbol} ${figure}`]),
    ...(currency === 'CNY' ? [`${figure}元`, `${figure} 元`, `RMB ${figure}`, `${figure} yuan`] : []),
  ]);
}

/** Ways to write a day that are accepted: the Chinese templates' first, the English ones' fifth. */
function daysOf(endsAt: string | null): string[] {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)(?!\d)/.exec(endsAt ?? '') ?? [];
  const name = months[Number(month) - 1];
  if (year === undefined || name === undefined) return [];
  const [m, d] = [Number(month), Number(day)];
  return [
    ...[`${year}年${m}月${d}日`, `${m}月${d}日`, `${year}-${month}-${day}`, `${year}/${m}/${d}`],
    ...[`${d} ${name} ${year}`, `${name} ${d}, ${year}`, `${name} ${d}`, `${d} ${name}`],
  ];
}

/** What stands in a text for a fact, from the private-use characters, which no text may hold. */
const marks = { good: 0xe000, price: 0xe010, interest: 0xe020, shop: 0xe028, person: 0xe029 } as const;
const title = '\uE030';
const terms = '\uE031';
const day = '\uE032';
const hint = '\uE033';
/** A word for the one coupon that is told of. */
const couponWord = '\uE034';
/** Words that are right together, or in this message only. */
const phrase = '\uE035';
const anyGood = '[\uE000-\uE00F]';
const anyPrice = '[\uE010-\uE01F]';
const anyName = '[\uE000-\uE00F\uE020-\uE028]';
const anyMark = '[\uE000-\uE035]';

/** A draft as the rules look at it. */
type Seen = {
  readonly input: DraftInput;
  readonly candidate: DraftCandidate;
  /** With marks for the facts. */
  readonly masked: string;
  /** Also without the quotes around facts, and with marks for phrases. */
  readonly bare: string;
  /** The places among the input's goods of those named, each once. */
  readonly named: readonly number[];
};

function look(input: DraftInput, candidate: DraftCandidate): Seen {
  const masked = factsOf(input).reduce((text, fact) => hidden(text, fact), normal(candidate.text));
  const named = input.goods
    .map((_, index) => index)
    .filter((index) => masked.includes(markOf('good', index)));
  const unquoted = masked.replace(
    new RegExp(`[「『“"《〈【‘]\\s*(${anyMark})\\s*[」』”"》〉】’]`, 'g'),
    '$1',
  );
  return { input, candidate, masked, named, bare: withoutPhrases(unquoted, input, candidate, named.length) };
}

type Fact = { readonly text: string; readonly mark: string; readonly anyCase?: boolean };

function factsOf({ shop, recipient, goods, coupons, interests, optOutHint }: DraftInput): Fact[] {
  const facts: Fact[] = [
    { text: optOutHint, mark: hint },
    ...goods.map(({ name }, index) => ({ text: name, mark: markOf('good', index) })),
    ...coupons.flatMap((coupon) => [
      { text: coupon.title, mark: title },
      { text: coupon.terms, mark: terms },
      ...daysOf(coupon.endsAt).map((text) => ({ text, mark: day })),
    ]),
    ...goods.flatMap((good) => pricesOf(good).map((text) => ({ text, mark: priceMark(goods, good) }))),
    { text: shop, mark: markOf('shop', 0) },
    { text: recipient ?? '', mark: markOf('person', 0) },
    ...interests.map((text, index) => ({ text, mark: markOf('interest', index), anyCase: true })),
  ];
  const known = facts.map((fact) => ({ ...fact, text: normal(fact.text) })).filter(({ text }) => text !== '');
  return known.sort((a, b) => b.text.length - a.text.length);
}

function markOf(kind: keyof typeof marks, index: number): string {
  return String.fromCodePoint(marks[kind] + index);
}

/** Goods of one price share its mark. */
function priceMark(goods: readonly DraftGood[], good: DraftGood): string {
  const same = (one: DraftGood) => one.priceMinor === good.priceMinor && one.currency === good.currency;
  return markOf('price', goods.findIndex(same));
}

/** Puts its mark for a fact, not where it is a piece of a longer word or number. */
function hidden(text: string, { text: fact, mark, anyCase = false }: Fact): string {
  const before = /^[A-Za-z0-9]/.test(fact) ? '(?<![A-Za-z0-9])' : '';
  const after = /[A-Za-z0-9]$/.test(fact) ? '(?![A-Za-z0-9])' : '';
  const literal = fact.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
  return text.replace(new RegExp(`${before}${literal}${after}`, anyCase ? 'gi' : 'g'), mark);
}

const couponWords = /优惠券|(?<=张)券|(?<![a-z])(?:coupon|voucher)(?![a-z])/gi;
const setPhrases =
  /(?<![a-z])(?:(?:best|warm|kind) (?:regards|wishes)|all the best|feel free|(?:would|we['’]d|i['’]d) love to|go ahead|in the meantime|next order|get in touch|take a look|take your time|no (?:pressure|rush|problem|need|obligation)|one of|(?:this|that|which|either) one|yours (?:sincerely|truly))(?![a-z])/gi;

function withoutPhrases(text: string, input: DraftInput, candidate: DraftCandidate, named: number): string {
  const counted = named === 2 ? /两[款件样]|\b(?:two|both)\b/gi : /三[款件样]|\bthree\b/gi;
  const told = named > 1 ? text.replace(counted, phrase) : text;
  const mayTell = input.coupons.length > 0 && candidate.couponIds.length > 0 && text.includes(title);
  const counting = told.replace(new RegExp(`(?<=${day})(?:之?前|内|止)?有效`, 'g'), phrase);
  return (mayTell ? counting.replace(couponWords, couponWord) : counting).replace(setPhrases, phrase);
}

const contact =
  /https?:|www\.|\.(?:com|cn|net|org|io|me|co|shop|top|xyz|vip|cc|link)\b|@|\/\/|[微薇威徽]\s*[信芯]|加\s*[我微VvＶ]|we\s?chat|weixin|\bvx\b|\bwx\b|电话|手机号|邮箱|二维码|扫码|\bqq\b|telegram|whatsapp|e-?mail|\bphone\b|\bcall me\b|(?:\d[\s-]?){7,}/i;
const claim =
  /治疗|治愈|疗效|药效|药用|祛疤|祛痘|祛斑|消炎|抗癌|防癌|降血|降糖|临床|处方|根治|康复|痊愈|百分百|百分之百|包治|保证|最[好佳优强高低大新便有先]|第一(?!次|时间)|唯一|顶级|极致|国家级|世界级|首选|绝对|永久|万能|[奇特神]效|副作用|\b(?:cure[sd]?|heal(?:s|ed|ing)?|treat(?:s|ed|ment)?|clinical(?:ly)?|medical(?:ly)?|medicine|therap\w+|proven|guaranteed?|guarantees|best|number one|no\. ?1|miracle|scars?|side effects?|doctors?|permanent(?:ly)?|world-class|top-rated|100 ?% (?:effective|safe))\b/i;
const giving =
  /券|优\s*惠|折扣|打折|满减|立减|红包|赠|送|礼|福利|特价|促销|秒杀|抽奖|返现|免\s*费|半\s*价|包邮|免单|白拿|\b(?:coupons?|vouchers?|discount\w*|gifts?|free|promo\w*|cash ?back|bonus|rebate|deals?|sale|complimentary|giveaway|half[ -]price|off|on (?:us|me|the house)|no (?:cost|charge))\b/i;
const numeral =
  /[\p{N}\p{Sc}%‰]|[零二三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟廿卅]|[一两半]\s*[元块折成倍角毛]|\b(?:zero|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|hundred|thousand|dozen|half|twice|double|percent|yuan|rmb|cny|usd|dollars?|bucks?|cents?|euros?|pounds?)\b/iu;

/** Complete: a new fault does not compile until its rule is written. */
const rules: Readonly<Record<DraftFault, (seen: Seen) => boolean>> = {
  LENGTH: ({ input, candidate }) => [...candidate.text].length > longestText[input.language],
  CHARACTERS: ({ candidate }) => /[^\n\P{C}]/u.test(candidate.text),
  MARKUP: ({ masked }) => /[<>[\]{}|`*_#\\^=]|&\w+;/.test(masked),
  CONTACT: ({ masked }) => contact.test(masked),
  NUMBER: ({ bare }) => numeral.test(bare),
  PRICE: ({ input, bare }) => !pricesFit(input, bare),
  COUPON: ({ bare }) => giving.test(bare) || !couponFits(bare),
  COUPON_ID: ({ input, candidate: { couponIds }, masked }) => {
    const told = masked.includes(title) || masked.includes(terms);
    const known = input.coupons.map(({ couponId }) => couponId);
    return !isPart(couponIds, known) || (told && couponIds.length === 0);
  },
  LISTING: ({ input, candidate: { listingIds }, masked, named }) =>
    !isPart(
      listingIds,
      input.goods.map(({ listingId }) => listingId),
    ) ||
    named.some((index) => !listingIds.includes(input.goods[index]?.listingId ?? '')) ||
    new RegExp(`${anyName}\\s*${anyName}`).test(masked),
  QUOTED: ({ bare }) => /[「」『』“”"《》〈〉【】«»‹›„‟]|(?<![a-z])['‘’]|['‘’](?![a-z])/i.test(bare),
  CLAIM: ({ bare }) => claim.test(bare),
  LANGUAGE: ({ input, bare }) => {
    const letters = bare.match(/[A-Za-z]+/g)?.length ?? 0;
    const signs = bare.match(/\p{Script=Han}/gu)?.length ?? 0;
    return input.language === 'zh-CN' ? letters > 0 || signs < 6 : signs > 0 || letters < 5;
  },
  OPT_OUT: ({ masked }) => !masked.endsWith(hint) || masked.indexOf(hint) !== masked.length - 1,
  WORD: ({ input, bare }) => (input.language === 'zh-CN' ? !isPlainChinese(bare) : !isPlainEnglish(bare)),
};

function isPart(ids: readonly string[], of: readonly string[]): boolean {
  return new Set(ids).size === ids.length && ids.every((id) => of.includes(id));
}

const beforePrice = new RegExp(
  `(?:^|[\\n,:;(、。—]|${anyGood}|价格|售价|现价|为|是|(?<![a-z])(?:is|it['’]s|are|at|for|costs?))\\s*$`,
  'i',
);
const afterPrice = new RegExp(
  `^\\s*(?:$|[\\n,.;:!?)、。—]|${anyGood}|[的和与呢哦~]|(?:each|and|for|if|in|as|is|may|might|would|when|so|or|right|today|now)(?![a-z])(?! (?:up|more|below|less)))`,
  'i',
);

/** Two goods and then one price: it would be read as the price of both. */
const sharedPrice = new RegExp(
  `${anyGood}[^。.!?\\n\uE000-\uE01F]{1,12}${anyGood}[^。.!?\\n\uE000-\uE01F]*${anyPrice}`,
);
const pricedBefore = new RegExp(`${anyPrice}\\s*(?:的|for)\\s*$`);

/** Whether every price stands beside nothing that changes it, and with a good that has it. */
function pricesFit(input: DraftInput, text: string): boolean {
  const shared = sharedPrice.exec(text);
  if (shared !== null && !pricedBefore.test(text.slice(0, shared.index))) return false;
  return [...text.matchAll(new RegExp(anyPrice, 'g'))].every(({ 0: mark, index }) => {
    const [before, after] = [text.slice(0, index), text.slice(index + 1)];
    if (!beforePrice.test(before) || !afterPrice.test(after)) return false;
    const its = new RegExp(`^\\s*(?:的|for)\\s*(${anyGood})`).exec(after)?.[1];
    const near =
      its ?? before.match(new RegExp(anyGood, 'g'))?.at(-1) ?? new RegExp(anyGood).exec(after)?.[0];
    const good = near === undefined ? undefined : input.goods[near.charCodeAt(0) - marks.good];
    return good !== undefined && priceMark(input.goods, good) === mark;
  });
}

/** Whether the terms follow the title, a day is the coupon's, and only one coupon is spoken of. */
function couponFits(text: string): boolean {
  const others = new RegExp(
    `(?:多|几|每|各|些|更|任何|个|(?<![a-z])(?:all|any|each|every|more|other|these|some|another))\\s*${couponWord}`,
    'i',
  );
  if (others.test(text) || (text.match(/[一两]\s*张/g)?.length ?? 0) > 1) return false;
  const facts = text.replace(new RegExp(`[^${title}${terms}${day}\uE000-\uE01F]`, 'g'), '');
  return !new RegExp(`(?<![${title}${terms}${day}])[${terms}${day}]`).test(facts);
}

const chineseWords = new Set(
  `的 了 和 与 及 您 你 我 是 在 有 也 很 都 就 请 给 为 对 把 到 过 着 吗 呢 吧 啊 哦 呀 哟 啦 噢 这 那 让
  跟 向 从 会 能 要 想 看 说 问 找 来 去 用 等 还 更 又 如 若 或 但 而 以 将 于 至 每 些 位 款 个 里 中 后
  前 先 上 下 不 没 再 并 被 则 已 曾 刚 才 只 已经 正在 正好 刚好 恰好 您好 你好 早上好 上午好 中午好
  下午好 晚上好 亲爱的 朋友 朋友们 尊敬的 顾客 客户 买家 这里是 我们 咱们 我们的 小店 店主 店里 店铺 本店
  店 店家 店员 掌柜 客服 同事 团队 小伙伴 感谢 谢谢 多谢 谢意 关注 支持 信任 光临 惠顾 到访 来访 来过 来逛
  逛逛 逛店 坐坐 联系 联络 打扰 冒昧 抱歉 见谅 谅解 不好意思 希望 祝 祝福 祝愿 愉快 快乐 生活 工作 顺心
  顺利 开心 高兴 周末 假期 心情 一切 平安 天气 最近 近期 近来 近日 之前 以前 之后 以后 先前 此前 上次 这次
  下次 今天 今日 现在 现 目前 当前 刚刚 注意到 留意到 看到 了解到 得知 知道 了解 清楚 明白 兴趣 感兴趣 喜欢
  喜爱 偏爱 偏好 爱好 喜好 心仪 中意 可能 也许 或许 应该 觉得 感觉 认为 以为 想到 想起 想必 特意 特地 特别
  专门 专程 用心 精心 细心 挑选 挑选了 挑了 选了 选出 选好 整理 推荐 推荐给 介绍 分享 准备 备好 准备好
  准备好了 带来 留意 留了 看看 瞧瞧 聊聊 试试 说说 想想 问问 谈谈 参考 考虑 斟酌 选择 合适 适合 符合 合您
  心意 好物 商品 产品 物品 东西 几款 一款 这款 那款 该款 此款 它们 它 以下 如下 下面 下方 上面 上方 分别
  分别是 其中 以及 还有 同时 此外 而且 并且 不过 不知 不知道 价格 价格是 价格为 售价 标价 定价 如果 若是
  若有 要是 如有 如需 假如 的话 需要 需求 想要 有空 得空 空闲 方便 时候 时间 随时 任何 什么 哪 哪款 哪个
  哪些 问题 疑问 疑惑 想法 要求 欢迎 告诉 告知 回复 回信 答复 留言 消息 信息 短信 私信 咨询 询问 提问 解答
  回答 帮您 帮 帮忙 帮到 帮助 协助 一下 一声 一起 一同 一些 一份 一点 一直 一看 一聊 一试 一眼 一封 不用
  不必 不妨 不急 不着急 没关系 没事 慢慢 慢慢看 放心 期待 期盼 盼望 服务 效劳 详情 详细 更多 细节 内容 情况
  页面 主页 名片 卡片 店内 点 点击 点开 打开 查看 翻看 购买 下单 选购 订购 购物 结算 结账 使用 领取 收下
  直接 立即 马上 尽快 及时 第一时间 即可 可以 可用 可在 可于 可供 就好 就行 就可以 都可以 有效期 截止 截至
  到期 为止 期间 期限 之内 过期 一张 这张 张 相信 愿 愿意 乐意 乐于 美好 一天 每天 客气 礼貌 真诚 诚意 诚挚
  衷心 由衷 问候 致以 此致 敬上 敬礼 那么 怎么 怎样 怎么样 如何 因为 所以 由于 关于 有关 根据 按照 相关
  方面 之一 贴心 回头 下回 再次 再来 再聊 再见 回访 交流 沟通 建议 意见 反馈 听听 说明 说一声 认识 记得
  别忘了 忘了 用得上 用上 收到 看过 来看 给到 喔 嗨 嘿 哈喽 在线 一一 逐一 耐心 细致 逐个 挂念 惦记 牵挂
  珍惜 荣幸 很荣幸 幸会 相识 遇见 见面 见到 见过 用户 老朋友 新朋友 我会 我在 我这 您的 您在 您对 是否
  有没有 能否 可否 想不想 要不要 好吗 好吧 好的 不错 搭配 配合 一并 连同 加上 另外 对比 比较 看中 看好 关心
  在意 留心 寻找 在找 找到 稍微 其实 确实 当然 总之 承蒙 厚爱 抽空 拨冗 阅读 读完 转告 转达 供 时 现价 选到
  买到 想买 要买 去买 邀请 邀 好久不见 好久 许久 过得 得 近况 一直以来 以来 进一步 进一步了解 本 此 留 留下
  预留 打算 计划 决定 犹豫 纠结 主意 心里 顾虑 担心 在乎 偏向 倾向 习惯 场合 用途 家里 家人 自用 自己 日常
  平时 平常 每次 一次 常 常常 经常 一向 一路 陪伴 相伴 见证 理解 尊重 招呼 打招呼 唐突 叨扰 麻烦 劳烦 烦请
  有劳 辛苦 路过 进店 客人 亲 跟进 处理 安排 确认 核对 补充 提供 展示 列出 附上 见 到时 届时 提前 按时 记住
  提醒 提示 温馨 温暖 敬请 恭候 静候 等候 等待 等着 幸福 吉祥 还没 还是 不是 就是 只是 只要 便 时常 起来
  出来 过来 下来 一番 一会儿 会儿 稍后 稍候 晚点 早点 刚才 方才 那时 当时 同样 同类 类似 多谢您 久等 愿望
  尽管 尽量 尽力 尽心 努力 做 做到 做好 做决定 说到 谈到 提到 看来 看样子 印象 深刻 初次 第一次 头一次 相处
  交个 结识 加油`.split(/\s+/),
);
const longestWord = 5;

/** Whether a text can be read as words of the vocabulary, marks and punctuation without a gap. */
function isPlainChinese(text: string): boolean {
  const signs = [...text.replace(/\s+/g, '')];
  const reached = [true, ...signs.map(() => false)];
  const known = new RegExp(`^(?:${anyMark}|[,.!?:;()、。—~·😊🙂🌿🌸-])$`, 'u');
  for (let at = 0; at < signs.length; at += 1) {
    if (!reached[at]) continue;
    for (let length = 1; length <= longestWord; length += 1) {
      const word = signs.slice(at, at + length).join('');
      if (chineseWords.has(word) || (length === 1 && known.test(word))) reached[at + length] = true;
    }
  }
  return reached[signs.length] === true;
}

const englishWords = new Set(
  `a able about above actually after afternoon again agreed ain't all along already also although am an and
  answer answering answers any anyone anything anytime anywhere applied applies apply appreciate
  appreciated appreciating are around as aside ask asking assist assistance assistant at attention
  available aware away back basket be became because been before begin being believe below better bit
  bookmark bookmarked both briefly browse browsed browsing but buy buying by bye can can't cart case catch
  caught chance chat chatting check checked checkout cheers choice choices choose choosing chose close
  closer come comfortable coming concern confirm connect consider considering contact continue convenience
  convenient conversation costs could could've couldn't crew curious currently customer customers day dear
  decide decided deciding decision definitely delighted describe detail details did didn't different
  difficult discuss do does doesn't don't double-check drop each eager earlier easier easily easy effort
  either else end ended ends enjoy enough enquiry especially evening evening's ever every everything
  exactly expect expires explain explore exploring express expressed extend fact fancy feedback feel
  feeling fellow few fill find finding fine folks follow followed following fond for form forward found
  friend friendly friends from fully further future gave general gently given glad gladly goes gone good
  goodbye grateful gratitude great greet greetings guess guide habit had hadn't hand happen happens
  happily happy has have haven't having hear heard heart hello help helpful helping here here's hesitate
  hey hi hold honest hope hoping host how how's however i i'd i'll i'm i've idea ideas if imagine
  importance important in include inform information inquiry inside inspiration instead interest
  interested interesting interests into introduce invitation invite is isn't it it'd it'll it's item items
  its join just keen keep kept kind kindly kindness know last lately later latest learn learning least
  leave leisure let let's letting life like liked likes line listed listen listing little long look looked
  looking looks lot lots lovely main make makes manage manager many match matches matter may maybe mean
  meet member memory mention mentioned message might might've mind moment moments mood more morning much
  my name near nearby nearly need needs never nice nicer normal not note nothing notice noticed now
  obligation obvious occasion of often okay on once ones online opinion opportunity option options or
  order ordering others otherwise our out over owner page part pass passing pause people perhaps personal
  personally pick picked picks place placing plan plans please pleased pleasure point pop possible
  possibly practical prefer preference preferences prepare price priced probably proper providing purpose
  put question questions quick quickly quiet quite rather reach reaching read reading ready real really
  reason receive received recent recently recommend recommendation redeem redeemed refer regarding regards
  relax rely remain remember remind reminded reminder reply request respect respond response rest result
  return right routine run salutations saved saw say saying schedule search see seeing seek seem seemed
  seems seen select selected selecting selection seller sense serve service set settle share shared
  sharing shop shopkeeper shopping short shortly should should've shouldn't show showed showing shown side
  sign simple simpler simply since sincere sincerely sit small so some someone something sometime
  somewhere soon sorry sort sound sounds speak specific spend staff stand start started stay step stick
  still stopped stopping store stores story straight style suggest suggestion suggestions suit suitable
  suits support supporting suppose supposed sure surely swing talk talking taste tastes team tell telling
  tend than thank thankful thanks that that'll that's the their them themselves then there there'd
  there'll there's these they they're they've thing things think thinking thinks this those thought
  thoughtful thoughts through time to today today's together tomorrow tonight took topic touch towards
  track truly trust try trying turn understand unsure until up us use useful using usual usually valid
  various very via view viewed visit visited visiting wait waiting wander want wanted warm warmly was
  wasn't way ways we we'd we'll we're we've week week's weekday weekend weigh welcome well went were
  weren't what what'd what's whatever when whenever where where'd where's whether which whichever while
  who who'd who's whole why why'd wide will wise wish wishes with within without won't wonder wondered
  wonderful wondering word words work works worry worth would would've wouldn't write writing wrote year
  yes yesterday yet you you'd you'll you're you've your`.split(/\s+/),
);

/** Whether a text has words of the vocabulary only, none capitalised as a name is. */
function isPlainEnglish(text: string): boolean {
  const straight = text.replace(/[‘’]/g, "'");
  if (new RegExp(`[^A-Za-z'\\s,.!?:;()—–~😊🙂🌿🌸${anyMark.slice(1, -1)}-]`, 'u').test(straight))
    return false;
  return [...straight.matchAll(/[A-Za-z']+/g)].every(({ 0: word, index }) => {
    const begins = /(?:^|[.!?:;\n—]|\uE029,)\s*$/u.test(straight.slice(0, index));
    const plain = word.startsWith('I') && /^I(?:'\w+)?$/.test(word);
    const lower = begins || plain ? word.charAt(0).toLowerCase() + word.slice(1) : word;
    return basesOf(lower).some((base) => englishWords.has(base));
  });
}

/** A word and what it may be a form of: asked, asking, asks, ask; stopping, stop; choosing, choose. */
function basesOf(word: string): string[] {
  const stem = word.replace(/'(?:s|d|ll|re|ve)$|(?:s|es|d|ed|ing|ly)$/, '');
  const long = word.replace(/(?:es|ed|ing)$/, '');
  const bases = [stem, long, `${long}e`, long.replace(/([b-df-hj-np-tv-z])\1$/, '$1')];
  return [word, ...bases.filter(({ length }) => length > 2)];
}

function isPlain(text: string, least: number, most: number): boolean {
  const { length } = [...normal(text)];
  if (length < least || length > most || /\p{C}|[<>]|\]\(/u.test(text)) return false;
  return !contact.test(text) && !claim.test(text);
}

/** With one form for characters that look alike (full width), and single spaces. */
function normal(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n\s*/g, '\n')
    .trim();
}
