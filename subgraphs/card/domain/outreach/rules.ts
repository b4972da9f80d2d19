import { type DraftCandidate, type DraftFault, type DraftInput, longestText } from './draft.ts';
import { anyName, hint, look, type Seen, terms, title } from './facts.ts';
import { couponFits, pricesFit } from './placing.ts';
import { sayable } from './sayable.ts';
import { claim, contact, giving, numeral } from './signs.ts';
import { isPlainChinese, isPlainEnglish } from './vocabulary.ts';

/** What is wrong with a draft; nothing when it may be shown to the merchant. Whatever it tells has to be the input's. */
export function draftFaults(input: DraftInput, candidate: DraftCandidate): DraftFault[] {
  // Nothing that long is worth reading.
  if (candidate.text.length > 4 * longestText[input.language]) return ['LENGTH'];
  const seen = look(sayable(input), candidate);
  return (Object.keys(rules) as DraftFault[]).filter((fault) => rules[fault](seen));
}

/** What a person who words a message answers for alone: which words, in which language. */
const ownBusiness: readonly DraftFault[] = ['WORD', 'LANGUAGE'];

/** What is wrong with words that a person wrote: the same, but for the choice of words. */
export function editFaults(input: DraftInput, candidate: DraftCandidate): DraftFault[] {
  return draftFaults(input, candidate).filter((fault) => !ownBusiness.includes(fault));
}

/** A text with what it tells of: the goods that it names and the coupon whose title it says. */
export function candidateOf(input: DraftInput, text: string): DraftCandidate {
  const { goods, coupons } = sayable(input);
  const { named, masked } = look({ ...input, goods, coupons }, { text, listingIds: [], couponIds: [] });
  return {
    text,
    listingIds: named.map((index) => goods[index]?.listingId ?? ''),
    couponIds: masked.includes(title) ? coupons.map(({ couponId }) => couponId) : [],
  };
}

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
