import { isText } from './card.ts';

type Part<Kind extends string> = { readonly kind: Kind; readonly key: string; readonly title: string };

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

/** A part of a card, as it is kept. */
export type CardModule =
  | ProductModule
  | LiveLinkModule
  | RichTextModule
  | JoinAgentModule
  | ReviewsModule
  | NewArrivalsModule;

/** A part of a card as it is handed in: exactly one of the kinds should be given. */
export type ModuleWish = {
  readonly key: string;
  readonly title?: string;
  readonly product?: { readonly listingId: string } | null | undefined;
  readonly liveLink?:
    | { readonly url: string; readonly startsAt?: Date | null | undefined }
    | null
    | undefined;
  readonly richText?: { readonly markdown: string } | null | undefined;
  readonly joinAgent?: { readonly pitch?: string } | null | undefined;
  readonly reviews?: { readonly listingId: string } | null | undefined;
  readonly newArrivals?: boolean | null | undefined;
};

/** What is wrong with a card's parts: where, and the sentence. */
export type ModuleFault = {
  readonly path: readonly (string | number)[];
  readonly en: string;
  readonly zh: string;
};

/** The most parts a card may have. */
export const mostModules = 50;

/** Reads a card's parts, or names the first fault. Whether goods are the merchant's own is asked elsewhere. */
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
  if (!/^[a-z0-9-]{1,40}$/.test(key)) {
    return fault(
      ['key'],
      'A key is 1 to 40 lower-case letters, digits and hyphens.',
      'key 须为 1 到 40 个小写字母、数字或连字符。',
    );
  }
  if (taken.has(key)) return fault(['key'], 'A key stands once in a card.', '同一名片内 key 不可重复。');
  if (!isText(title, 100))
    return fault(['title'], 'A heading has at most 100 characters.', '标题最多 100 个字符。');
  const { product, liveLink, richText, joinAgent, reviews, newArrivals } = wish;
  const given = [product, liveLink, richText, joinAgent, reviews, newArrivals].filter((part) => part);
  if (given.length !== 1)
    return fault([], 'A module is of exactly one kind.', '每个模块须且只能选择一种类型。');
  if (newArrivals) return { kind: 'NEW_ARRIVALS', key, title };
  return readProduct(wish) ?? readLiveLink(wish) ?? readRichText(wish) ?? readJoinAgent(wish);
}

function readProduct({ key, title = '', product, reviews }: ModuleWish): CardModule | null {
  if (reviews) return { kind: 'REVIEWS', key, title, listingId: reviews.listingId };
  return product ? { kind: 'PRODUCT', key, title, listingId: product.listingId } : null;
}

function readLiveLink({ key, title = '', liveLink }: ModuleWish): CardModule | ModuleFault | null {
  if (!liveLink) return null;
  if (!isHttps(liveLink.url)) {
    return fault(
      ['liveLink', 'url'],
      'The address begins with https:// and has at most 2,048 characters.',
      '地址须以 https:// 开头，最多 2048 个字符。',
    );
  }
  return {
    kind: 'LIVE_LINK',
    key,
    title,
    url: liveLink.url,
    startsAt: liveLink.startsAt?.toISOString() ?? null,
  };
}

function readRichText({ key, title = '', richText }: ModuleWish): CardModule | ModuleFault | null {
  if (!richText) return null;
  const { markdown } = richText;
  if (!isText(markdown, 10_000)) {
    return fault(['richText', 'markdown'], 'At most 10,000 characters.', '最多 10000 个字符。');
  }
  if (/<[a-z!/?]/i.test(markdown)) {
    return fault(['richText', 'markdown'], 'Markdown without HTML.', 'Markdown 中不可包含 HTML。');
  }
  return { kind: 'RICH_TEXT', key, title, markdown };
}

function readJoinAgent({ key, title = '', joinAgent }: ModuleWish): CardModule | ModuleFault {
  const pitch = joinAgent?.pitch ?? '';
  if (!isText(pitch, 1_000))
    return fault(['joinAgent', 'pitch'], 'At most 1,000 characters.', '最多 1000 个字符。');
  return { kind: 'JOIN_AGENT', key, title, pitch };
}

function isHttps(url: string): boolean {
  return /^https:\/\/[^\s/?#\\@]+([/?#][^\s\\]*)?$/.test(url) && isText(url, 2_048);
}

function fault(path: readonly (string | number)[], en: string, zh: string): ModuleFault {
  return { path, en, zh };
}
