import { setTimeout as pause } from 'node:timers/promises';

type Options = { /** Milliseconds. */ readonly within?: number; readonly every?: number };

/**
 * Asks again and again until the check answers something true, and gives that back. A check that throws (a failed
 * `expect`, too) has not come true yet. Fails at the deadline with what the check said last.
 */
export async function until<T>(
  check: () => T | Promise<T>,
  { within = 10_000, every = 20 }: Options = {},
): Promise<NonNullable<T>> {
  const deadline = Date.now() + within;
  const place = new Error();
  let last: unknown;
  for (;;) {
    let cause: unknown;
    try {
      last = await check();
      if (last) return last as NonNullable<T>;
    } catch (error) {
      cause = last = error;
    }
    if (Date.now() >= deadline) throw failure(within, last, cause, check, place);
    await pause(every);
  }
}

function failure(within: number, last: unknown, cause: unknown, check: unknown, place: Error): Error {
  const said = last instanceof Error ? last.message : String(last);
  const error = new Error(`Not true within ${within} ms (last: ${said}): ${String(check)}`, { cause });
  // The caller's lines say more than this file's.
  error.stack = `${error.name}: ${error.message}\n${place.stack?.split('\n').slice(2).join('\n')}`;
  return error;
}
