/** The calendar day of an instant in an IANA time zone, as `yyyymmdd`. */
export function dayIn(timeZone: string, instant: Date): string {
  // Swedish writes dates as ISO 8601 does.
  return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' })
    .format(instant)
    .replaceAll('-', '');
}

/** What people call the order that is the day's so-many-th: `20261111-000042`. A millionth order takes a digit more. */
export function orderNumber(day: string, ordinal: number): string {
  return `${day}-${String(ordinal).padStart(6, '0')}`;
}
