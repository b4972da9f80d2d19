import { isText } from './card.ts';
import type { Json } from './json.ts';
import type { Audience, Visibility } from './module-sight.ts';

type Part<Kind extends string> = {
  readonly kind: Kind;
  readonly key: string;
  readonly title: string;
  /** Absent where it shows to everybody always. */
  readonly visibility?: Visibility;
};

/** Goods to look at and buy. */
export type ProductModule = Part<'PRODUCT'> & { readonly listingId: string };
/** A live stream to join; `startsAt` is RFC 3339. */
export type LiveLinkModule = Part<'LIVE_LINK'> & { readonly url: string; readonly startsAt: string | null };
/** Words of the merchant's own. */
export type RichTextModule = Part<'RICH_TEXT'> & { readonly markdown: string };
/** The invitation to become an agent. */
export type JoinAgentModule = Part<'JOIN_AGENT'> & { readonly pitch: string };

/** What buyers say of goods. */
export type ReviewsModule = Part<'REVIEWS'> & { readonly listingId: string };
/** The merchant's newest goods: what somebody who has bought comes back for. */
export type NewArrivalsModule = Part<'NEW_ARRIVALS'>;
/** A coupon to claim. */
export type CouponModule = Part<'COUPON'> & { readonly couponId: string };
/** A film to watch. */
export type VideoModule = Part<'VIDEO'> & { readonly url: string; readonly posterUrl: string | null };
/** How to reach the merchant. */
export type ContactModule = Part<'CONTACT'> & Contact;
type Contact = {
  readonly wechatId: string | null;
  readonly phone: string | null;
  readonly address: string | null;
  readonly hours: string | null;
};
/** Of a type that the merchant or a partner made; its version is 0 while it asks for the newest. */
export type CustomModule = Part<'CUSTOM'> & {
  readonly type: string;
  readonly version: number;
  readonly data: Json;
};

/** A part of a card, as it is kept. */
export type CardModule =
  | ProductModule
  | LiveLinkModule
  | RichTextModule
  | JoinAgentModule
  | ReviewsModule
  | NewArrivalsModule
  | CouponModule
  | VideoModule
  | ContactModule
  | CustomModule;

type Given<Fields> = Fields | null | undefined;

/** A part of a card as it is handed in: exactly one of the kinds should be given. */
export type ModuleWish = {
  readonly key: string;
  readonly title?: string;
  readonly product?: Given<{ readonly listingId: string }>;
  readonly liveLink?: Given<{ readonly url: string; readonly startsAt?: Given<Date> }>;
  readonly richText?: Given<{ readonly markdown: string }>;
  readonly joinAgent?: Given<{ readonly pitch?: string }>;
  readonly reviews?: Given<{ readonly listingId: string }>;
  readonly newArrivals?: Given<boolean>;
  readonly coupon?: Given<{ readonly couponId: string }>;
  readonly video?: Given<{ readonly url: string; readonly posterUrl?: Given<string> }>;
  readonly contact?: Given<{ readonly [field in keyof Contact]?: Given<string> }>;
  readonly custom?: Given<{
    readonly type: string;
    readonly version?: Given<number>;
    readonly data: unknown;
  }>;
  readonly visibility?: Given<{
    readonly audiences?: readonly Audience[];
    readonly from?: Given<Date>;
    readonly until?: Given<Date>;
  }>;
};

/** What is wrong with a card's parts: where, and the sentence. */
export type ModuleFault = {
  readonly path: readonly (string | number)[];
  readonly en: string;
  readonly zh: string;
};

/** The most parts a card may have. */
export const mostModules = 50;

/** Reads a card's parts, or names the first fault. What others know of (goods, coupons, types) is asked elsewhere. */
export function readModules(wishes: readonly ModuleWish[]): readonly CardModule[] | ModuleFault {
  if (wishes.length > mostModules) {
    return fault([], `A card has at most ${mostModules} modules.`, `名片最多包含 ${mostModules} 个模块。`);
  }
  const keys = new Set<string>();
  const modules: CardModule[] = [];
  for (const [index, wish] of wishes.entries()) {
    const read = readModule(wish, keys);
    if ('path' in read) return { ...read, path: [index, ...read.path] };
    keys.add(read.key);
    modules.push(read);
  }
  return modules;
}

function readModule(wish: ModuleWish, taken: ReadonlySet<string>): CardModule | ModuleFault {
  const { key, title = '' } = wish;
  if (!isKey(key)) {
    return fault(
      ['key'],
      'A key is 1 to 40 lower-case letters, digits and hyphens.',
      'key 须为 1 到 40 个小写字母、数字或连字符。',
    );
  }
  if (taken.has(key)) return fault(['key'], 'A key stands once in a card.', '同一名片内 key 不可重复。');
  if (!isText(title, 100))
    return fault(['title'], 'A heading has at most 100 characters.', '标题最多 100 个字符。');
  const given = kinds.filter((kind) => wish[kind]);
  const [kind] = given;
  if (kind === undefined || given.length > 1)
    return fault([], 'A module is of exactly one kind.', '每个模块须且只能选择一种类型。');
  const visibility = readVisibility(wish.visibility);
  if (visibility !== undefined && 'path' in visibility) return visibility;
  const read = readers[kind](wish);
  if ('path' in read) return { ...read, path: [kind, ...read.path] };
  return { ...read, key, title, ...(visibility === undefined ? {} : { visibility }) } as CardModule;
}

/** Whether a text can be a key: of a module, or of a module type. */
export function isKey(text: string): boolean {
  return /^[a-z0-9-]{1,40}$/.test(text);
}

/** Whoever shows to everybody always has no rule at all. */
function readVisibility(wish: ModuleWish['visibility']): Visibility | ModuleFault | undefined {
  if (!wish) return undefined;
  const { audiences = ['EVERYONE'], from = null, until = null } = wish;
  if (audiences.length === 0 || audiences.length > 10)
    return fault(['visibility', 'audiences'], 'At least one audience.', '至少需要一个人群。');
  if (from !== null && until !== null && from >= until)
    return fault(['visibility', 'until'], 'It ends after it begins.', '结束时间须晚于开始时间。');
  if (audiences.includes('EVERYONE') && from === null && until === null) return undefined;
  return {
    audiences: audiences.includes('EVERYONE') ? ['EVERYONE'] : [...new Set(audiences)].sort(),
    from: from?.toISOString() ?? null,
    until: until?.toISOString() ?? null,
  };
}

const kinds = [
  ...(['product', 'reviews', 'liveLink', 'richText', 'joinAgent', 'newArrivals'] as const),
  ...(['coupon', 'video', 'contact', 'custom'] as const),
] as const;

type Own<Module> = Module extends CardModule ? Omit<Module, 'key' | 'title' | 'visibility'> : never;
type Reader = (wish: ModuleWish) => Own<CardModule> | ModuleFault;

const readers: Readonly<Record<(typeof kinds)[number], Reader>> = {
  product: ({ product }) => ({ kind: 'PRODUCT', listingId: product?.listingId ?? '' }),
  reviews: ({ reviews }) => ({ kind: 'REVIEWS', listingId: reviews?.listingId ?? '' }),
  coupon: ({ coupon }) => ({ kind: 'COUPON', couponId: coupon?.couponId ?? '' }),
  newArrivals: () => ({ kind: 'NEW_ARRIVALS' }),
  liveLink: ({ liveLink }) => {
    const { url = '', startsAt } = liveLink ?? {};
    if (!isHttps(url)) return noAddress('url');
    return { kind: 'LIVE_LINK', url, startsAt: startsAt?.toISOString() ?? null };
  },
  richText: ({ richText }) => {
    const { markdown = '' } = richText ?? {};
    if (!isText(markdown, 10_000))
      return fault(['markdown'], 'At most 10,000 characters.', '最多 10000 个字符。');
    if (/<[a-z!/?]/i.test(markdown))
      return fault(['markdown'], 'Markdown without HTML.', 'Markdown 中不可包含 HTML。');
    return { kind: 'RICH_TEXT', markdown };
  },
  joinAgent: ({ joinAgent }) => {
    const { pitch = '' } = joinAgent ?? {};
    if (!isText(pitch, 1_000)) return fault(['pitch'], 'At most 1,000 characters.', '最多 1000 个字符。');
    return { kind: 'JOIN_AGENT', pitch };
  },
  video: ({ video }) => {
    const { url = '', posterUrl = null } = video ?? {};
    if (!isHttps(url)) return noAddress('url');
    return posterUrl === null || isHttps(posterUrl)
      ? { kind: 'VIDEO', url, posterUrl }
      : noAddress('posterUrl');
  },
  contact: ({ contact }) => readContact(contact ?? {}),
  custom: ({ custom }) => {
    const { type = '', version = null, data } = custom ?? {};
    if (!isKey(type)) return fault(['type'], 'There is no such module type.', '没有该模块类型。');
    if (version !== null && version < 1) return fault(['version'], 'Versions begin at 1.', '版本从 1 开始。');
    return { kind: 'CUSTOM', type, version: version ?? 0, data: data as Json };
  },
};

const isLine = (text: string) => text.trim() !== '' && isText(text, 200);
const contactFields = {
  wechatId: {
    fits: (text: string) => /^[a-zA-Z][-_a-zA-Z0-9]{5,19}$/.test(text),
    en: '6 to 20 letters, digits, - and _, beginning with a letter.',
    zh: '须为 6 到 20 个字母、数字、下划线或减号，以字母开头。',
  },
  phone: {
    fits: (text: string) => /^[+0-9][-0-9 ()]{4,29}$/.test(text),
    en: '5 to 30 digits, spaces and + - ( ).',
    zh: '须为 5 到 30 个数字、空格或 + - ( )。',
  },
  address: { fits: isLine, en: '1 to 200 characters.', zh: '须为 1 到 200 个字符。' },
  hours: { fits: isLine, en: '1 to 200 characters.', zh: '须为 1 到 200 个字符。' },
} as const;

function readContact(wish: NonNullable<ModuleWish['contact']>): Own<ContactModule> | ModuleFault {
  const { wechatId = null, phone = null, address = null, hours = null } = wish;
  const contact = { wechatId, phone, address, hours };
  for (const [field, { fits, en, zh }] of Object.entries(contactFields)) {
    const value = contact[field as keyof Contact];
    if (value !== null && !fits(value)) return fault([field], en, zh);
  }
  if (Object.values(contact).every((value) => value === null))
    return fault([], 'At least one way to reach the merchant.', '至少填写一种联系方式。');
  return { kind: 'CONTACT', ...contact };
}

function noAddress(field: string): ModuleFault {
  return fault(
    [field],
    'The address begins with https:// and has at most 2,048 characters.',
    '地址须以 https:// 开头，最多 2048 个字符。',
  );
}

function isHttps(url: string): boolean {
  return /^https:\/\/[^\s/?#\\@]+([/?#][^\s\\]*)?$/.test(url) && isText(url, 2_048);
}

function fault(path: readonly (string | number)[], en: string, zh: string): ModuleFault {
  return { path, en, zh };
}
