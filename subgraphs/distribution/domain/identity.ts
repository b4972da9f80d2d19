const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const;
const checks = '10X98765432';

/** The date of birth that a resident identity number (GB 11643-1999) says; null when it is none. */
export function birthDateOf(idNumber: string): { year: number; month: number; day: number } | null {
  if (!/^[1-9]\d{16}[\dX]$/.test(idNumber)) return null;
  const sum = weights.reduce<number>((total, weight, i) => total + weight * Number(idNumber[i]), 0);
  if (checks[sum % 11] !== idNumber[17]) return null;
  const [year, month, day] = [idNumber.slice(6, 10), idNumber.slice(10, 12), idNumber.slice(12, 14)].map(
    Number,
  );
  if (year === undefined || month === undefined || day === undefined) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? { year, month, day } : null;
}

/** Whether somebody born then is 18 on the day of an instant, in China (K13). */
export function isAdult(born: { year: number; month: number; day: number }, now: Date): boolean {
  // China has had one time zone without summer time since 1991.
  const local = new Date(now.getTime() + 8 * 3_600_000);
  return local.getTime() >= Date.UTC(born.year + 18, born.month - 1, born.day);
}
