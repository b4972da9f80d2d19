import { refusals } from '../../platform/errors.ts';

/** Refuses with one of the distribution subgraph's reasons. */
export const refuse = refusals({
  INVALID_INPUT: { type: 'InvalidInputError', en: '{en}', zh: '{zh}' },
  NOT_FOUND: { type: 'NotFoundError', en: 'Not found.', zh: '未找到。' },
  FORBIDDEN: { type: 'ForbiddenError', en: 'You may not do this.', zh: '您无权执行此操作。' },
  IDEMPOTENCY_CONFLICT: {
    type: 'ConflictError',
    en: 'This idempotency key was used with another request.',
    zh: '此幂等键已用于另一个请求。',
  },
  ALREADY_AGENT: {
    type: 'AlreadyAgentError',
    en: 'You are an agent of this program already.',
    zh: '您已是该计划的代理。',
  },
  PROGRAM_EXISTS: {
    type: 'ConflictError',
    en: 'This merchant has a program already.',
    zh: '该商家已有分销计划。',
  },
  SPONSOR_REQUIRED: {
    type: 'ConflictError',
    en: 'This program takes agents by the link of an active agent only.',
    zh: '该计划仅接受由有效代理的分享链接加入。',
  },
  NO_PROGRAM: {
    type: 'NotFoundError',
    en: 'This merchant has no program to join.',
    zh: '该商家没有可加入的分销计划。',
  },
  WRONG_STATE: {
    type: 'ConflictError',
    en: 'It is {status}: this is not possible any more.',
    zh: '当前状态为 {status}，无法执行此操作。',
  },
  ALREADY_QUALIFIED: {
    type: 'ConflictError',
    en: 'This agent is qualified already.',
    zh: '该代理已完成认证。',
  },
  CODE_WRONG: {
    type: 'ConflictError',
    en: 'This is not the code that was sent, or it is older than five minutes; five guesses are allowed.',
    zh: '验证码错误或已过期（五分钟内有效，最多尝试五次）。',
  },
  CODE_TOO_SOON: {
    type: 'ConflictError',
    en: 'A code is sent once a minute and ten times a day.',
    zh: '验证码每分钟可发送一次，每天最多十次。',
  },
  PHONE_TAKEN: {
    type: 'ConflictError',
    en: 'This telephone has qualified another agent of the program.',
    zh: '该手机号已用于认证本计划的其他代理。',
  },
  IDENTITY_TAKEN: {
    type: 'ConflictError',
    en: 'This person is another agent of the program already.',
    zh: '该身份已用于本计划的其他代理。',
  },
  IDENTITY_REJECTED: {
    type: 'ConflictError',
    en: 'Name and number are not one person’s.',
    zh: '姓名与身份证号码不匹配。',
  },
  UNDER_AGE: {
    type: 'ConflictError',
    en: 'Whoever is paid must be 18.',
    zh: '未满 18 周岁不得提现。',
  },
  IDENTITY_REQUIRED: {
    type: 'ConflictError',
    en: 'Verify your identity before a withdrawal.',
    zh: '提现前请先完成实名认证。',
  },
  PAYOUT_ACCOUNT_REQUIRED: {
    type: 'ConflictError',
    en: 'Say first where the money shall go.',
    zh: '请先设置收款账户。',
  },
  BALANCE_TOO_LOW: {
    type: 'ConflictError',
    en: 'There is less available: {availableMinor}.',
    zh: '可提现余额不足：{availableMinor}。',
  },
  SAME_PERSON: {
    type: 'ConflictError',
    en: 'Somebody else must decide this.',
    zh: '须由另一人审批。',
  },
  PLAN_REFUSED: {
    type: 'PlanRefusedError',
    en: 'A plan may not say this: {codes}.',
    zh: '方案不符合规则：{codes}。',
  },
  SIMULATION_REQUIRED: {
    type: 'ConflictError',
    en: 'Simulate this plan first: a simulation is fresh for 24 hours.',
    zh: '请先模拟该方案（24 小时内有效）。',
  },
  PROVIDER_UNKNOWN: {
    type: 'ConflictError',
    en: 'This provider is not offered here.',
    zh: '此处不支持该渠道。',
  },
});

/** Refuses an argument, with the sentence that tells what it must be. */
export function refuseInput(path: readonly (string | number)[], en: string, zh: string): never {
  return refuse('INVALID_INPUT', path, { en, zh });
}
