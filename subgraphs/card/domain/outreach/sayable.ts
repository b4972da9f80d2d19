import type { DraftGood, DraftInput } from './draft.ts';
import { claim, contact } from './signs.ts';

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

function isPlain(text: string, least: number, most: number): boolean {
  const { length } = [...normal(text)];
  if (length < least || length > most || /\p{C}|[<>]|\]\(/u.test(text)) return false;
  return !contact.test(text) && !claim.test(text);
}

/** With one form for characters that look alike (full width), and single spaces. */
export function normal(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n\s*/g, '\n')
    .trim();
}
