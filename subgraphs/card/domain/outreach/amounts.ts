import type { DraftCoupon, DraftGood, DraftInput } from './draft.ts';

const symbols: Readonly<Record<string, string>> = { CNY: '¥', USD: '$', EUR: '€', GBP: '£' };
const months = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** A price as the templates write it: 12800 CNY is `128元`, in English `¥128`. */
export function priceText({ priceMinor, currency }: DraftGood, language: DraftInput['language']): string {
  const figure = figuresOf(priceMinor, currency)[0];
  if (language === 'zh-CN' && currency === 'CNY') return `${figure}元`;
  return symbols[currency] === undefined ? `${currency} ${figure}` : `${symbols[currency]}${figure}`;
}

/** A coupon's last day as the templates write it; null when it has none. */
export function dayText({ endsAt }: DraftCoupon, language: DraftInput['language']): string | null {
  const [zh, , , , en] = daysOf(endsAt);
  return (language === 'zh-CN' ? zh : en) ?? null;
}

/** Ways to write an amount in figures, the templates' first. Whole numbers only: no float touches it. */
function figuresOf(minor: number, currency: string): string[] {
  const style = new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions();
  const places = style.maximumFractionDigits ?? 2;
  const digits = String(minor).padStart(places + 1, '0');
  const whole = digits.slice(0, digits.length - places);
  const part = digits.slice(digits.length - places);
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  const wholes = grouped === whole ? [whole] : [whole, grouped];
  const exact = wholes.map((one) => (places === 0 ? one : `${one}.${part}`));
  const short = part.replace(/0+$/, '');
  if (short === '') return [...new Set([...wholes, ...exact])];
  return [...new Set([...exact, ...wholes.map((one) => `${one}.${short}`)])];
}

/** Ways to write a price that are accepted. */
export function pricesOf({ priceMinor, currency }: DraftGood): string[] {
  const symbol = symbols[currency];
  return figuresOf(priceMinor, currency).flatMap((figure) => [
    ...[`${currency} ${figure}`, `${currency}${figure}`, `${figure} ${currency}`, `${figure}${currency}`],
    ...(symbol === undefined ? [] : [`${symbol}${figure}`, `${symbol} ${figure}`]),
    ...(currency === 'CNY' ? [`${figure}元`, `${figure} 元`, `RMB ${figure}`, `${figure} yuan`] : []),
  ]);
}

/** Ways to write a day that are accepted: the Chinese templates' first, the English ones' fifth. */
export function daysOf(endsAt: string | null): string[] {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)(?!\d)/.exec(endsAt ?? '') ?? [];
  const name = months[Number(month) - 1];
  if (year === undefined || name === undefined) return [];
  const [m, d] = [Number(month), Number(day)];
  return [
    ...[`${year}年${m}月${d}日`, `${m}月${d}日`, `${year}-${month}-${day}`, `${year}/${m}/${d}`],
    ...[`${d} ${name} ${year}`, `${name} ${d}, ${year}`, `${name} ${d}`, `${d} ${name}`],
  ];
}
