import { refusals } from '../../platform/errors.ts';

/** Refuses with one of the card subgraph's reasons. */
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
    en: 'This slug belongs to another card.',
    zh: '此短名已被其他名片使用。',
  },
  VISITOR_FORGOTTEN: {
    type: 'InvalidInputError',
    en: 'This visitor asked to be forgotten. Begin anew with a new client key.',
    zh: '该访客已要求删除其数据，请使用新的 clientKey 重新开始。',
  },
  TOO_MANY: { type: 'InvalidInputError', en: 'There may be at most {most}.', zh: '最多 {most} 个。' },
  UNKNOWN_VERSION: {
    type: 'NotFoundError',
    en: 'The model has no such version.',
    zh: '模型没有此版本。',
  },
  OUTREACH_NO_CONSENT: {
    type: 'ConflictError',
    en: 'The visitor did not agree to messages, or wants no more.',
    zh: '该访客未同意接收消息，或已退订。',
  },
  OUTREACH_CAP_REACHED: {
    type: 'ConflictError',
    en: 'At most {perDay} messages a day and {perWeek} in 7 days to one lead, one on its way at a time.',
    zh: '每个线索每天最多 {perDay} 条、7 天最多 {perWeek} 条消息，且同时只能有一条在途。',
  },
  OUTREACH_OUTDATED: {
    type: 'ConflictError',
    en: 'A price, a name, the shelf or the coupon has changed since: draft it anew.',
    zh: '价格、名称、上架状态或优惠券已变更，请重新起草。',
  },
  OUTREACH_NOT_A_DRAFT: {
    type: 'ConflictError',
    en: 'It is no draft any more.',
    zh: '该消息已不是草稿。',
  },
  OUTREACH_TEXT_REFUSED: {
    type: 'InvalidInputError',
    en: 'The text may not be sent: {why}.',
    zh: '文本不可发送：{whyZh}。',
  },
  REVISION_CONFLICT: {
    type: 'ConflictError',
    en: 'The draft has changed meanwhile: it is at revision {revision}.',
    zh: '草稿已被修改，当前修订号为 {revision}。',
  },
  EXPERIMENT_RUNNING: {
    type: 'ConflictError',
    en: 'An experiment is running on this card. Stop it first.',
    zh: '该名片正在进行 A/B 测试，请先停止。',
  },
  EXPERIMENT_STOPPED: {
    type: 'ConflictError',
    en: 'The experiment was stopped before, with another outcome.',
    zh: '该 A/B 测试已以其他结果停止。',
  },
  SCHEMA_REFUSED: { type: 'InvalidInputError', en: '{en}', zh: '{zh}' },
  DATA_INVALID: { type: 'InvalidInputError', en: '{en}', zh: '{zh}' },
  TOO_MANY_EVENTS: {
    type: 'InvalidInputError',
    en: 'One call carries at most 50 events.',
    zh: '每次最多提交 50 个事件。',
  },
  EVENT_TIME_IN_FUTURE: {
    type: 'InvalidInputError',
    en: 'The event is dated more than 5 minutes ahead.',
    zh: '事件时间超前服务器 5 分钟以上。',
  },
  EVENT_TOO_OLD: {
    type: 'InvalidInputError',
    en: 'The event is dated more than 30 days back.',
    zh: '事件时间早于 30 天前。',
  },
  DWELL_OUT_OF_RANGE: {
    type: 'InvalidInputError',
    en: 'A dwell is 0 to 86,400,000 ms.',
    zh: '停留时长须在 0 到 86400000 毫秒之间。',
  },
  EVENT_MALFORMED: {
    type: 'InvalidInputError',
    en: 'The event lacks this field, or cannot have it.',
    zh: '该事件缺少此字段，或不应包含此字段。',
  },
});

/** Refuses an argument, with the sentence that tells what it must be. */
export function refuseInput(path: readonly (string | number)[], en: string, zh: string): never {
  return refuse('INVALID_INPUT', path, { en, zh });
}
