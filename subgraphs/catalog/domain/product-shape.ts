import { isBarcode } from './barcode.ts';
import type { Attribute, Medium } from './goods.ts';
import { isImageAddress, nameOf } from './texts.ts';

/** One variant as its product takes it in. */
export type VariantShape = {
  readonly sku: string;
  readonly barcode: string | null;
  readonly optionValues: readonly string[];
};

/** Where something is not as it must be, and what it must be. */
export type Fault = { readonly path: readonly (string | number)[]; readonly en: string; readonly zh: string };

export const mostVariants = 100;

/** What is wrong with attributes; null when nothing is. */
export function faultInAttributes(attributes: readonly Attribute[]): Fault | null {
  const path = ['attributes'];
  if (attributes.length > 30 || !areDifferent(attributes.map(({ key }) => key))) {
    return { path, en: 'At most 30 attributes, each key once.', zh: '最多 30 个属性，键不得重复。' };
  }
  const wrong = attributes.findIndex(({ key, values }) => !isAttributeKey(key) || !areValues(values));
  if (wrong === -1) return null;
  return {
    path: [...path, wrong],
    en: 'A key of 1 to 40 lower-case letters, digits, hyphens and underscores, and 1 to 20 different values of 1 to 60 characters.',
    zh: '键为 1 至 40 个小写字母、数字、连字符或下划线；值 1 至 20 个，互不相同，每个 1 至 60 个字符。',
  };
}

/** What is wrong with pictures and films; null when nothing is. */
export function faultInMedia(media: readonly Medium[]): Fault | null {
  const path = ['media'];
  if (media.length > 20) return { path, en: 'At most 20.', zh: '最多 20 个。' };
  const wrong = media.findIndex((one) => !isMedium(one));
  if (wrong === -1) return null;
  return {
    path: [...path, wrong],
    en: 'An https or, for pictures, data:image address of at most 8,192 characters, and a text of at most 200.',
    zh: '须为 https 地址（图片亦可为 data:image），最多 8,192 个字符；说明最多 200 个字符。',
  };
}

/** What is wrong with the names of options; null when nothing is. */
export function faultInOptionNames(names: readonly string[]): Fault | null {
  if (names.length <= 3 && areDifferent(names) && names.every((name) => isText(name, 40))) return null;
  return {
    path: ['optionNames'],
    en: 'At most 3 different names of 1 to 40 characters.',
    zh: '最多 3 个互不相同的名称，每个 1 至 40 个字符。',
  };
}

/** What is wrong with one variant of a product with that many options; null when nothing is. */
export function faultInVariant(variant: VariantShape, options: number): Fault | null {
  const { sku, barcode, optionValues } = variant;
  if (!isText(sku, 60)) return { path: ['sku'], en: '1 to 60 characters.', zh: '须为 1 至 60 个字符。' };
  if (barcode !== null && !isBarcode(barcode)) {
    return {
      path: ['barcode'],
      en: 'An EAN-8, UPC-A, EAN-13 or GTIN-14 with the right check digit.',
      zh: '须为校验位正确的 EAN-8、UPC-A、EAN-13 或 GTIN-14 条码。',
    };
  }
  if (optionValues.length === options && optionValues.every((value) => isText(value, 60))) return null;
  return {
    path: ['optionValues'],
    en: 'One value of 1 to 60 characters for each of the option names.',
    zh: '每个选项名对应一个值，1 至 60 个字符。',
  };
}

/** What is wrong with the variants of a product taken together; null when nothing is. */
export function faultInVariants(variants: readonly VariantShape[], options: number): Fault | null {
  const path = ['variants'];
  if (variants.length > mostVariants) return { path, en: 'At most 100.', zh: '最多 100 个。' };
  for (const [index, variant] of variants.entries()) {
    const fault = faultInVariant(variant, options);
    if (fault !== null) return { ...fault, path: [...path, index, ...fault.path] };
  }
  const combinations = variants.map(({ optionValues }) => JSON.stringify(optionValues));
  if (areDifferent(variants.map(({ sku }) => sku)) && areDifferent(combinations)) return null;
  return { path, en: 'Each SKU and each combination of options once.', zh: 'SKU 与选项组合均不得重复。' };
}

/** Whether a text can be the key of an attribute. */
export function isAttributeKey(key: string): boolean {
  return /^[a-z0-9_-]{1,40}$/.test(key);
}

function areValues(values: readonly string[]): boolean {
  const each = values.every((value) => isText(value, 60));
  return each && values.length >= 1 && values.length <= 20 && areDifferent(values);
}

function isMedium({ kind, url, alt }: Medium): boolean {
  const address = isImageAddress(url) && (kind === 'IMAGE' || !/^data:/i.test(url));
  return address && [...alt].length <= 200 && !/[\p{Cc}\p{Cs}]/u.test(alt + url);
}

/** Whether a text is kept just as it was given. */
function isText(text: string, most: number): boolean {
  return nameOf(text, most) === text;
}

function areDifferent(texts: readonly string[]): boolean {
  return new Set(texts).size === texts.length;
}
