/** Where somebody wants goods to go. Lies sealed. */
export type Address = {
  readonly recipient: string;
  readonly phone: string;
  /** The 6-digit code of the district (GB/T 2260). */
  readonly region: string;
  readonly province: string;
  readonly city: string;
  readonly district: string;
  readonly street: string;
};

/** What is wrong with a part of an address. */
export type AddressFault = { readonly field: keyof Address; readonly en: string; readonly zh: string };

const longest = { recipient: 40, province: 30, city: 30, district: 30, street: 200 } as const;
const shortest = { recipient: 1, province: 0, city: 0, district: 0, street: 1 } as const;

/** A mainland mobile number, a mainland line with its area code, or an international number. */
const phone = /^(1[3-9]\d{9}|0\d{2,3}-?\d{7,8}|\+[1-9]\d{6,14})$/;

/** An address with its texts trimmed, or what is wrong with it. */
export function checkedAddress(given: Address): Address | AddressFault {
  const trimmed = Object.fromEntries(
    Object.entries(given).map(([field, text]) => [field, text.trim()]),
  ) as Address;
  for (const field of Object.keys(longest) as (keyof typeof longest)[]) {
    const length = [...trimmed[field]].length;
    if (length < shortest[field] || length > longest[field] || /[\p{Cc}\p{Cs}]/u.test(trimmed[field])) {
      const range = `${shortest[field]} to ${longest[field]}`;
      return {
        field,
        en: `${range} characters, without control characters.`,
        zh: `须为 ${shortest[field]} 至 ${longest[field]} 个字符，且不含控制字符。`,
      };
    }
  }
  if (!/^\d{6}$/.test(trimmed.region)) return { field: 'region', en: 'Six digits.', zh: '须为六位数字。' };
  if (!phone.test(trimmed.phone))
    return {
      field: 'phone',
      en: 'A phone number, such as 13800138000.',
      zh: '须为有效的电话号码，如 13800138000。',
    };
  return trimmed;
}
