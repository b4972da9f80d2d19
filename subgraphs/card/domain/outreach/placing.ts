import type { DraftInput } from './draft.ts';
import { anyGood, anyPrice, couponWord, day, marks, priceMark, terms, title } from './facts.ts';

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
export function pricesFit(input: DraftInput, text: string): boolean {
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
export function couponFits(text: string): boolean {
  const others = new RegExp(
    `(?:多|几|每|各|些|更|任何|个|都有|(?<![a-z])(?:all|any|each|every|more|other|these|some|another))\\s*${couponWord}`,
    'i',
  );
  if (others.test(text) || (text.match(/[一两]\s*张/g)?.length ?? 0) > 1) return false;
  const facts = text.replace(new RegExp(`[^${title}${terms}${day}\uE000-\uE01F]`, 'g'), '');
  return !new RegExp(`(?<![${title}${terms}${day}])[${terms}${day}]`).test(facts);
}
