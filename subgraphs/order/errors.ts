import { refusals } from '../../platform/errors.ts';
import type { HoldCode } from './domain/hold.ts';

/** Refuses with one of the order subgraph's reasons. */
export const refuse = refusals({
  INVALID_INPUT: { type: 'InvalidInputError', en: '{en}', zh: '{zh}' },
  NOT_FOUND: { type: 'NotFoundError', en: 'Not found.', zh: '未找到。' },
  FORBIDDEN: { type: 'ForbiddenError', en: 'You may not do this.', zh: '您无权执行此操作。' },
  IDEMPOTENCY_CONFLICT: {
    type: 'ConflictError',
    en: 'This idempotency key was used with another request.',
    zh: '此幂等键已用于另一个请求。',
  },
  LISTING_UNAVAILABLE: {
    type: 'ConflictError',
    en: 'These goods are not on sale at this merchant.',
    zh: '该商品未在此商家上架。',
  },
  OUT_OF_STOCK: { type: 'ConflictError', en: '{en}', zh: '{zh}' },
  LIMIT_PER_USER: { type: 'ConflictError', en: '{en}', zh: '{zh}' },
  TOO_MANY_OPEN_ORDERS: { type: 'ConflictError', en: '{en}', zh: '{zh}' },
  COUPON_UNUSABLE: { type: 'ConflictError', en: '{en}', zh: '{zh}' },
  PAYMENT_TIME_OVER: {
    type: 'ConflictError',
    en: 'The goods were held for this order until {until}. Place it anew.',
    zh: '此订单的货品保留至 {until}，请重新下单。',
  },
  PRICE_CHANGED: {
    type: 'ConflictError',
    en: 'The total is now {totalMinor} (minor units).',
    zh: '总价已变为 {totalMinor}（最小货币单位）。',
  },
  PROVIDER_REFUSED: {
    type: 'ConflictError',
    en: 'The payment provider does not take this.',
    zh: '支付渠道不受理此操作。',
  },
  WRONG_STATE: {
    type: 'ConflictError',
    en: 'The order is {status}, which does not allow this.',
    zh: '订单当前状态（{status}）不允许此操作。',
  },
});

/** Refuses what the catalog does not promise, in its words. */
export function refuseHold(
  code: HoldCode,
  path: readonly (string | number)[],
  said: { readonly en: string; readonly zh: string },
): never {
  return refuse(code, path, said);
}

/** Refuses an argument, with the sentence that tells what it must be. */
export function refuseInput(path: readonly (string | number)[], en: string, zh: string): never {
  return refuse('INVALID_INPUT', path, { en, zh });
}
