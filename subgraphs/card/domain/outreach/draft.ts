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
