/** Whether a text names an IANA time zone. Offsets such as +08:00 are none. */
export function isTimeZone(text: string): boolean {
  if (!/^[A-Za-z][A-Za-z0-9_+/-]*$/.test(text)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: text });
    return true;
  } catch {
    return false;
  }
}

const currencies: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));

/** Whether a value is an ISO 4217 code in upper case. */
export function isCurrency(value: unknown): value is string {
  return typeof value === 'string' && currencies.has(value);
}
