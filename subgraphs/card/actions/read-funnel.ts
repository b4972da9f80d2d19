import { gatewayError } from '../../../platform/errors.ts';

const dayMs = 86_400_000;
const mostDays = 366;

/** Refuses days that come in the wrong order, or too many of them. */
export function checkDays(from: string, to: string): void {
  const days = Math.round((Date.parse(to) - Date.parse(from)) / dayMs) + 1;
  if (days >= 1 && days <= mostDays) return;
  throw gatewayError(
    'INVALID_INPUT',
    'From one day to a later one, at most 366.',
    '起止日期须先后有序，最多 366 天。',
  );
}

/** An amount shared out to so many, to the nearest minor unit; null when there is nobody. */
export function perHead(amountMinor: bigint, heads: number): bigint | null {
  if (heads === 0) return null;
  const among = BigInt(heads);
  return (2n * amountMinor + among) / (2n * among);
}
