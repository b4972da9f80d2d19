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
});

/** Refuses an argument, with the sentence that tells what it must be. */
export function refuseInput(path: readonly (string | number)[], en: string, zh: string): never {
  return refuse('INVALID_INPUT', path, { en, zh });
}
