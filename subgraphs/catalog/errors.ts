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
  ALREADY_LISTED: {
    type: 'ConflictError',
    en: 'This merchant already lists this product.',
    zh: '该商家已上架过此商品。',
  },
});

/** Refuses an argument, with the sentence that tells what it must be. */
export function refuseInput(path: readonly (string | number)[], en: string, zh: string): never {
  return refuse('INVALID_INPUT', path, { en, zh });
}
