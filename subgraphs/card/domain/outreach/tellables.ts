import { priceText } from './amounts.ts';
import type { DraftCoupon, DraftInput } from './draft.ts';
import type { OutreachLanguage } from './state.ts';

/** What the catalog says may be told, amounts in minor units. */
export type Tellables = {
  readonly shop: string;
  readonly timeZone: string;
  readonly currency: string;
  readonly goods: readonly {
    readonly listingId: string;
    readonly name: string;
    readonly price: { readonly amountMinor: number; readonly currency: string };
  }[];
  readonly coupon: TellableCoupon | null;
};

export type TellableCoupon = {
  readonly couponId: string;
  readonly name: string;
  readonly amountMinor: number | null;
  readonly rateBps: number | null;
  readonly capMinor: number | null;
  readonly minimumSpendMinor: number;
  readonly currency: string;
  readonly forAllGoods: boolean;
  /** RFC 3339. */
  readonly validUntil: string;
};

/** A tag as far as a message may use it. */
type Tag = {
  readonly kind: string;
  readonly sensitive: boolean;
  readonly name: string;
  readonly nameZh: string;
};

/** The languages as the words of a message know them. */
export const tongues: Readonly<Record<OutreachLanguage, DraftInput['language']>> = {
  ZH_CN: 'zh-CN',
  EN: 'en',
};

const optOutHints: Readonly<Record<OutreachLanguage, string>> = {
  ZH_CN: '不想再收到消息，点“退订”即可。',
  EN: 'To get no more messages, choose “Unsubscribe”.',
};

/** All that a message may tell: what the catalog says, to whom, and what interests the lead without telling of its health. */
export function draftInputOf(
  language: OutreachLanguage,
  told: Tellables,
  about: { readonly recipient: string | null; readonly tags: readonly Tag[] },
): DraftInput {
  return {
    language: tongues[language],
    shop: told.shop,
    recipient: about.recipient,
    goods: told.goods.map(({ listingId, name, price }) => ({
      ...{ listingId, name },
      ...{ priceMinor: price.amountMinor, currency: price.currency },
    })),
    coupons: told.coupon === null ? [] : [draftCouponOf(language, told.coupon, told.timeZone)],
    interests: interestsOf(language, about.tags),
    optOutHint: optOutHints[language],
  };
}

function interestsOf(language: OutreachLanguage, tags: readonly Tag[]): string[] {
  const told = tags.filter(({ kind, sensitive }) => kind === 'INTEREST' && !sensitive);
  const names = told.map(({ name, nameZh }) =>
    language === 'ZH_CN' ? nameZh.replace(/^关注/, '') : name.replace(/^interested in /, ''),
  );
  return [...new Set(names)].slice(0, 3);
}

function draftCouponOf(language: OutreachLanguage, coupon: TellableCoupon, timeZone: string): DraftCoupon {
  const { couponId, name, validUntil } = coupon;
  const endsAt = dayIn(timeZone, new Date(validUntil));
  return { couponId, title: name, terms: termsOf(language, coupon), endsAt };
}

/** What a coupon takes off and on what condition: `满200元减20元`, `15% off orders over ¥200, at most ¥50`. */
function termsOf(language: OutreachLanguage, coupon: TellableCoupon): string {
  const { currency, amountMinor, minimumSpendMinor, rateBps, capMinor, forAllGoods } = coupon;
  const money = (priceMinor: number) =>
    priceText({ listingId: '', name: '', priceMinor, currency }, tongues[language]);
  if (language === 'ZH_CN') {
    const off = amountMinor === null ? `打${foldOf(rateBps ?? 0)}折` : `减${money(amountMinor)}`;
    const from =
      minimumSpendMinor === 0 ? (amountMinor === null ? '' : '立') : `满${money(minimumSpendMinor)}`;
    const cap = capMinor === null ? '' : `，至多减${money(capMinor)}`;
    return `${from}${off}${cap}${forAllGoods ? '' : '，限部分商品'}`;
  }
  const off = amountMinor === null ? `${percentOf(rateBps ?? 0)}% off` : `${money(amountMinor)} off`;
  const from = minimumSpendMinor === 0 ? '' : ` orders over ${money(minimumSpendMinor)}`;
  const cap = capMinor === null ? '' : `, at most ${money(capMinor)}`;
  return `${off}${from}${cap}${forAllGoods ? '' : ', for some goods'}`;
}

/** What is left to pay, in tenths: 1,500 basis points off is 8.5折. */
function foldOf(rateBps: number): string {
  return trimmed(10_000 - rateBps, 3);
}

function percentOf(rateBps: number): string {
  return trimmed(rateBps, 2);
}

function trimmed(whole: number, places: number): string {
  const digits = String(whole).padStart(places + 1, '0');
  const part = digits.slice(-places).replace(/0+$/, '');
  return `${digits.slice(0, -places)}${part === '' ? '' : `.${part}`}`;
}

/** The local day of an instant, YYYY-MM-DD. */
export function dayIn(timeZone: string, at: Date): string {
  const format = { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' } as const;
  return new Intl.DateTimeFormat('en-CA', format).format(at);
}

/** Whether what a message tells is still so: the named goods at their prices, and its coupon. */
export function isStillTrue(
  told: {
    readonly facts: DraftInput;
    readonly listingIds: readonly string[];
    readonly couponId: string | null;
  },
  now: DraftInput,
): boolean {
  const same = (before: object | undefined, after: object | undefined) =>
    before !== undefined &&
    after !== undefined &&
    Object.entries(before).every(([key, value]) => Reflect.get(after, key) === value);
  const { facts, listingIds, couponId } = told;
  const good = (input: DraftInput, id: string) => input.goods.find(({ listingId }) => listingId === id);
  const coupon = (input: DraftInput) => input.coupons.find((one) => one.couponId === couponId);
  return (
    listingIds.every((id) => same(good(facts, id), good(now, id))) &&
    (couponId === null || same(coupon(facts), coupon(now)))
  );
}
