import { daysOf, pricesOf } from './amounts.ts';
import type { DraftCandidate, DraftGood, DraftInput } from './draft.ts';
import { normal } from './sayable.ts';

/** What stands in a text for a fact, from the private-use characters, which no text may hold. */
export const marks = { good: 0xe000, price: 0xe010, interest: 0xe020, shop: 0xe028, person: 0xe029 } as const;
export const title = '\uE030';
export const terms = '\uE031';
export const day = '\uE032';
export const hint = '\uE033';
/** A word for the one coupon that is told of. */
export const couponWord = '\uE034';
/** Words that are right together, or in this message only. */
const phrase = '\uE035';
export const anyGood = '[\uE000-\uE00F]';
export const anyPrice = '[\uE010-\uE01F]';
export const anyName = '[\uE000-\uE00F\uE020-\uE028]';
export const anyMark = '[\uE000-\uE035]';

/** A draft as the rules look at it. */
export type Seen = {
  readonly input: DraftInput;
  readonly candidate: DraftCandidate;
  /** With marks for the facts. */
  readonly masked: string;
  /** Also without the quotes around facts, and with marks for phrases. */
  readonly bare: string;
  /** The places among the input's goods of those named, each once. */
  readonly named: readonly number[];
};

export function look(input: DraftInput, candidate: DraftCandidate): Seen {
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
export function priceMark(goods: readonly DraftGood[], good: DraftGood): string {
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

export const couponWords = /优惠券|(?<=张)券|(?<![a-z])(?:coupon|voucher)(?![a-z])/gi;
const setPhrases =
  /(?<![a-z])(?:(?:best|warm|kind) (?:regards|wishes)|all the best|feel free|(?:would|we['’]d|i['’]d) love to|go ahead|in the meantime|next order|get in touch|take a look|take your time|no (?:pressure|rush|problem|need|obligation)|one of|(?:this|that|which|either) one|yours (?:sincerely|truly))(?![a-z])/gi;

function withoutPhrases(text: string, input: DraftInput, candidate: DraftCandidate, named: number): string {
  const counted = named === 2 ? /两[款件样]|\b(?:two|both)\b/gi : /三[款件样]|\bthree\b/gi;
  const told = named > 1 ? text.replace(counted, phrase) : text;
  const mayTell = input.coupons.length > 0 && candidate.couponIds.length > 0 && text.includes(title);
  const counting = told.replace(new RegExp(`(?<=${day})(?:之?前|内|止)?有效`, 'g'), phrase);
  return (mayTell ? counting.replace(couponWords, couponWord) : counting).replace(setPhrases, phrase);
}
