import type { DraftFault } from './draft.ts';

/** Why a text is refused, in English and in Chinese. */
export const faultTexts: Readonly<Record<DraftFault, readonly [en: string, zh: string]>> = {
  LENGTH: ['it is too long', '文本过长'],
  CHARACTERS: ['it has invisible characters', '含有不可见字符'],
  MARKUP: ['it has markup', '含有标记语言'],
  CONTACT: ['it has an address, a number to call or an account', '含有网址、电话或账号'],
  NUMBER: ['it has a number or a word of money that is no fact', '含有无依据的数字或金额'],
  PRICE: ['a price is changed by its words, or is another good’s', '价格表述不实或与商品不符'],
  COUPON: ['it promises what is not the coupon', '承诺了优惠券之外的优惠'],
  COUPON_ID: ['it tells of a coupon that it does not come with', '所述优惠券与所附不符'],
  LISTING: ['it names goods that are not its own', '提及了未附上的商品'],
  QUOTED: ['it quotes what is no fact', '引号内的内容没有依据'],
  CLAIM: ['it makes a medical or absolute claim', '含有医疗或绝对化用语'],
  LANGUAGE: ['it is in another language', '语言不符'],
  OPT_OUT: ['how to get no more messages must be its last line', '末行须为退订说明'],
  WORD: ['it says more than the facts do', '表述超出已知事实'],
};
