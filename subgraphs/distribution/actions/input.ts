import { isIdempotencyKey } from '../../../platform/idempotency.ts';
import { nameOf } from '../domain/names.ts';
import { refuse, refuseInput } from '../errors.ts';

/** Checks an idempotency key; refuses with INVALID_INPUT. */
export function checkKey(key: string): void {
  if (isIdempotencyKey(key)) return;
  refuseInput(
    ['idempotencyKey'],
    '8 to 128 printable characters without spaces.',
    '须为 8 至 128 个可打印字符，且不含空格。',
  );
}

/** A name, trimmed; refuses with INVALID_INPUT. */
export function checkedName(given: string, most: number, field: string): string {
  return (
    nameOf(given, most) ??
    refuseInput(
      [field],
      `1 to ${most} characters, without control characters.`,
      `须为 1 至 ${most} 个字符，且不含控制字符。`,
    )
  );
}

/** Somebody's words, which may be none; refuses with INVALID_INPUT. */
export function checkedWords(given: string | null | undefined, most: number, field: string): string {
  const words = (given ?? '').trim();
  return words === '' ? '' : checkedName(words, most, field);
}

/** A whole number within limits; refuses with INVALID_INPUT. */
export function checkedNumber(given: number, least: number, most: number, field: string): number {
  if (Number.isInteger(given) && given >= least && given <= most) return given;
  return refuseInput([field], `${least} to ${most}.`, `须为 ${least} 至 ${most}。`);
}

/** What `once` does when a key comes back with another body. */
export function conflict(): never {
  return refuse('IDEMPOTENCY_CONFLICT', ['idempotencyKey']);
}
