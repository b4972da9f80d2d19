import { refusals } from '../../platform/errors.ts';

/** Refuses with one of the catalog's reasons. */
export const refuse = refusals({
  INVALID_INPUT: { type: 'InvalidInputError', en: '{en}', zh: '{zh}' },
  NOT_FOUND: { type: 'NotFoundError', en: 'Not found.', zh: '未找到。' },
  FORBIDDEN: { type: 'ForbiddenError', en: 'You may not do this.', zh: '您无权执行此操作。' },
  IDEMPOTENCY_CONFLICT: {
    type: 'ConflictError',
    en: 'This idempotency key was used with another request.',
    zh: '此幂等键已用于另一个请求。',
  },
  SLUG_TAKEN: {
    type: 'ConflictError',
    en: 'This slug belongs to somebody else.',
    zh: '此短名已被占用。',
  },
  OFFER_UNAVAILABLE: {
    type: 'ConflictError',
    en: 'This offer is not available to this merchant now.',
    zh: '该货品目前不可由此商家上架。',
  },
  NOT_INSPECTED: {
    type: 'ConflictError',
    en: 'No batch in force has been tested for everything these goods are tested for.',
    zh: '没有在售批次通过该类商品要求的全部检测。',
  },
  INSPECTION_FAILED: {
    type: 'ConflictError',
    en: 'These goods failed an inspection.',
    zh: '该商品检测不合格。',
  },
  INSPECTION_EXPIRED: {
    type: 'ConflictError',
    en: 'The inspection of these goods no longer holds.',
    zh: '该商品的检测报告已过有效期。',
  },
  BATCH_EXPIRED: {
    type: 'ConflictError',
    en: 'The batch of these goods is past its date.',
    zh: '该商品的批次已过保质期。',
  },
  BATCH_RECALLED: {
    type: 'ConflictError',
    en: 'The batch of these goods was recalled; another batch is needed.',
    zh: '该商品的批次已被召回，需要新的批次。',
  },
  INSPECTION_WAITING: {
    type: 'ConflictError',
    en: 'An inspection of this batch and standard waits for its review already.',
    zh: '该批次的此项检测已有待审核的报告。',
  },
  INSPECTION_REVIEWED: {
    type: 'ConflictError',
    en: 'This inspection was reviewed otherwise already.',
    zh: '该检测报告已有不同的审核结论。',
  },
  BATCH_STATE: {
    type: 'ConflictError',
    en: "The batch's status does not allow this.",
    zh: '批次当前状态不允许此操作。',
  },
  BATCH_CODE_TAKEN: {
    type: 'ConflictError',
    en: "This code is on another batch's goods.",
    zh: '此批次号已被其他批次使用。',
  },
  TRACE_FULL: {
    type: 'ConflictError',
    en: 'At most 500 events can be recorded of a batch.',
    zh: '每个批次最多记录 500 条溯源事件。',
  },
  IMPORT_STATE: {
    type: 'ConflictError',
    en: "The import's status does not allow this.",
    zh: '导入任务当前状态不允许此操作。',
  },
  IMPORT_CHUNK_ORDER: {
    type: 'ConflictError',
    en: 'The next part is {next}; a part that is there stays as it is, and there are at most 256.',
    zh: '下一分段应为 {next}；已有分段不可更改，最多 256 段。',
  },
  COUPON_EXHAUSTED: {
    type: 'ConflictError',
    en: 'No more of this coupon can be claimed.',
    zh: '优惠券已被领完。',
  },
  COUPON_LIMIT_PER_USER: {
    type: 'ConflictError',
    en: 'You have as many of this coupon as one person can have.',
    zh: '您已达到该优惠券的领取上限。',
  },
  COUPON_NOT_VALID: {
    type: 'ConflictError',
    en: "The coupon's status or time does not allow this.",
    zh: '优惠券当前状态或时间不允许此操作。',
  },
  COUPON_CODE_TAKEN: {
    type: 'ConflictError',
    en: "This code is another coupon's.",
    zh: '此优惠码已被使用。',
  },
  COUPON_UNUSABLE: {
    type: 'ConflictError',
    en: 'The coupon {name} cannot be used: {en}.',
    zh: '优惠券{name}不可用：{zh}。',
  },
  PRICE_CHANGED: {
    type: 'ConflictError',
    en: 'The price is {priceMinor} (minor units) by now.',
    zh: '价格已变为 {priceMinor}（最小货币单位）。',
  },
  ALREADY_LISTED: {
    type: 'ConflictError',
    en: 'This merchant already lists this offer.',
    zh: '该商家已上架过此货品。',
  },
  KEY_TAKEN: { type: 'ConflictError', en: 'Another one has this key.', zh: '此键已被使用。' },
  SKU_TAKEN: {
    type: 'ConflictError',
    en: 'Another variant of this supplier has this SKU.',
    zh: '该供应商的另一规格已使用此 SKU。',
  },
  OPTIONS_TAKEN: {
    type: 'ConflictError',
    en: 'The product has a variant with these options.',
    zh: '该商品已有相同选项的规格。',
  },
  PRODUCT_ARCHIVED: {
    type: 'ConflictError',
    en: 'This product is offered no more.',
    zh: '该商品已停止供应。',
  },
  PRODUCT_LISTED: {
    type: 'ConflictError',
    en: "This product is on a merchant's shelf, or will be once its inspection has passed.",
    zh: '该商品仍有商家在售或待检上架。',
  },
  CURRENCY_STAYS: {
    type: 'ConflictError',
    en: "An offer's currency stays as it is.",
    zh: '供货币种不可更改。',
  },
  MERCHANT_NOT_FOUND: { type: 'NotFoundError', en: 'There is no such merchant.', zh: '未找到该商家。' },
  HOLD_CLOSED: {
    type: 'ConflictError',
    en: 'This order was called off before.',
    zh: '此订单已被取消。',
  },
  LISTING_UNAVAILABLE: {
    type: 'ConflictError',
    en: 'These goods are not on sale now.',
    zh: '该商品目前无法购买。',
  },
  OUT_OF_STOCK: {
    type: 'ConflictError',
    en: 'There are not that many left.',
    zh: '库存不足。',
  },
  LIMIT_PER_USER: {
    type: 'ConflictError',
    en: 'One buyer may not have more of this.',
    zh: '已超过每人限购数量。',
  },
  TOO_MANY_OPEN_ORDERS: {
    type: 'ConflictError',
    en: 'Too many of your orders at this shop wait for payment. Pay or cancel one first.',
    zh: '您在该店待付款的订单过多，请先付款或取消。',
  },
  STOCK_PROMISED: {
    type: 'ConflictError',
    en: 'More than what would be left is promised to orders.',
    zh: '调整后的库存少于已预留给订单的数量。',
  },
  PURCHASE_PLAN_NOT_OPEN: {
    type: 'ConflictError',
    en: 'This purchase plan is not open.',
    zh: '该集采计划未处于开放状态。',
  },
  PURCHASE_PLAN_FULL: {
    type: 'ConflictError',
    en: 'No more merchants can join this purchase plan.',
    zh: '该集采计划的参与商家已满。',
  },
  GROUP_BUY_UNAVAILABLE: {
    type: 'ConflictError',
    en: 'This group buy is not available.',
    zh: '该拼团活动暂不可用。',
  },
  GROUP_BUY_SHARE_TAKEN: {
    type: 'ConflictError',
    en: 'Not enough is left for this group buy.',
    zh: '该拼团活动余量不足。',
  },
  GROUP_BUY_NOT_CHEAPER: {
    type: 'ConflictError',
    en: "The group-buy price must be below the listing's price.",
    zh: '拼团价须低于上架价。',
  },
  GROUP_BUY_OVER: {
    type: 'ConflictError',
    en: 'This group-buy activity has ended.',
    zh: '该拼团活动已结束。',
  },
  GROUP_BUY_NOT_PUBLISHED: {
    type: 'ConflictError',
    en: 'This group-buy activity is not published.',
    zh: '该拼团活动尚未发布。',
  },
  LAST_OWNER: {
    type: 'ConflictError',
    en: 'The last owner can neither leave nor take another role.',
    zh: '最后一位所有者不能退出，也不能更改角色。',
  },
  INVITATION_EXPIRED: {
    type: 'ConflictError',
    en: 'This invitation has expired.',
    zh: '此邀请已过期。',
  },
  INVITATION_USED: {
    type: 'ConflictError',
    en: 'This invitation was accepted already.',
    zh: '此邀请已被接受。',
  },
  TOO_MANY_INVITATIONS: {
    type: 'ConflictError',
    en: 'At most 100 invitations may be open at once.',
    zh: '最多同时有 100 个待接受的邀请。',
  },
  APPLICATION_OPEN: {
    type: 'ConflictError',
    en: 'Another application of yours waits for review.',
    zh: '您已有一份申请正在等待审核。',
  },
  ALREADY_REVIEWED: {
    type: 'ConflictError',
    en: 'This supplier was approved already.',
    zh: '该供应商已通过审核。',
  },
  CONTRACT_STANDS: {
    type: 'ConflictError',
    en: 'A contract of these two is proposed or active already.',
    zh: '双方已有待确认或生效中的合同。',
  },
  CONTRACT_STATE: {
    type: 'ConflictError',
    en: "The contract's status does not allow this.",
    zh: '合同当前状态不允许此操作。',
  },
});

/** Refuses an argument, with the sentence that tells what it must be. */
export function refuseInput(path: readonly (string | number)[], en: string, zh: string): never {
  return refuse('INVALID_INPUT', path, { en, zh });
}
