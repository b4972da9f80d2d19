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
  GROUP_BUY_UNAVAILABLE: { type: 'ConflictError', en: '{en}', zh: '{zh}' },
  GROUP_BUY_SHARE_TAKEN: { type: 'ConflictError', en: '{en}', zh: '{zh}' },
  TEAM_CLOSED: {
    type: 'ConflictError',
    en: 'This team is full or its time is over: start a new one.',
    zh: '该团已满或已结束，请重新开团。',
  },
  ALREADY_IN_TEAM: {
    type: 'ConflictError',
    en: 'You are in this team already.',
    zh: '您已在该团中。',
  },
  POINTS_UNUSABLE: {
    type: 'ConflictError',
    en: 'At most {most} points can be used for this order.',
    zh: '此订单最多可使用 {most} 积分。',
  },
  DELIVERY_UNAVAILABLE: {
    type: 'ConflictError',
    en: 'The merchant does not deliver there in this way, or not for this freight.',
    zh: '商家在该地区不提供此配送方式，或运费不同。',
  },
  ADDRESS_MISSING: {
    type: 'ConflictError',
    en: 'Say where it goes.',
    zh: '请填写收货地址。',
  },
  ALREADY_SHIPPED: {
    type: 'ConflictError',
    en: '{left} units of this line are left to ship.',
    zh: '此明细还剩 {left} 件可发货。',
  },
  TRACKING_NUMBER_TAKEN: {
    type: 'ConflictError',
    en: 'This tracking number is that of another parcel.',
    zh: '该运单号已用于另一个包裹。',
  },
  AFTER_SALE_TOO_MANY: {
    type: 'ConflictError',
    en: 'Not so many units of this line are left to ask for.',
    zh: '此明细可申请售后的数量不足。',
  },
  AFTER_SALE_NOT_ARRIVED: {
    type: 'ConflictError',
    en: 'These goods have not arrived yet.',
    zh: '商品尚未签收。',
  },
  AFTER_SALE_TOO_LATE: {
    type: 'ConflictError',
    en: 'The time for this is over.',
    zh: '已超过可申请期限。',
  },
  AFTER_SALE_NEEDS_FAULT: {
    type: 'ConflictError',
    en: 'This can be asked for faulty goods only.',
    zh: '仅限商品存在问题时申请。',
  },
  SEVERAL_SUPPLIERS: {
    type: 'ConflictError',
    en: 'These lines are of several suppliers: ask for each one’s by itself.',
    zh: '所选商品来自多个供应商，请分别申请。',
  },
  REASON_MISSING: {
    type: 'InvalidInputError',
    en: 'Say why.',
    zh: '请说明原因。',
  },
  ALREADY_REVIEWED: {
    type: 'ConflictError',
    en: 'This line has a review.',
    zh: '该商品已评价。',
  },
  VISITOR_TAKEN: {
    type: 'ConflictError',
    en: 'This visitor is known as somebody else.',
    zh: '该访客已关联其他客户。',
  },
  STILL_NEEDED: {
    type: 'ConflictError',
    en: 'An order or an after-sale is still open.',
    zh: '尚有未完成的订单或售后。',
  },
  AD_SPEND_BELOW_ZERO: {
    type: 'ConflictError',
    en: 'So much was not entered for that day and channel.',
    zh: '该日该渠道未录入如此多的金额。',
  },
  SEGMENT_TOO_SMALL: {
    type: 'ConflictError',
    en: 'A group needs at least {fewest} people.',
    zh: '人群至少需要 {fewest} 人。',
  },
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
