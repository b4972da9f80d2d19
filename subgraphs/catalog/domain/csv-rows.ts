import type { Attribute, OfferStatus, Visibility } from './goods.ts';
import { highestPrice } from './price.ts';
import { faultInAttributes, faultInVariant } from './product-shape.ts';
import { isImageAddress, isPlainText, nameOf } from './texts.ts';

/** A row as it stands in a file, by its column's name. */
export type CsvRow = Readonly<Record<string, string | undefined>>;

/** What is wrong with a row: one of its columns. */
export type RowFault = {
  readonly column: string;
  readonly code: 'INVALID' | 'UNKNOWN' | 'TAKEN';
  readonly en: string;
  readonly zh: string;
};

/** A product in one variant, as a row says it. A column that the file does not have stays as it is: undefined. */
export type ProductOfRow = {
  readonly sku: string;
  readonly name: string;
  readonly nameEn: string | null | undefined;
  /** The category's key. */
  readonly category: string | undefined;
  readonly description: string | undefined;
  readonly barcode: string | null | undefined;
  readonly attributes: readonly Attribute[] | undefined;
  readonly imageUrl: string | null | undefined;
  readonly wholesaleMinor: bigint | undefined;
  readonly currency: string | undefined;
  /** How many a new offer begins with. */
  readonly stock: number | undefined;
};

/** The terms of an offer, as a row says them. */
export type OfferOfRow = {
  readonly sku: string;
  readonly wholesaleMinor: bigint | undefined;
  readonly visibility: Visibility | undefined;
  readonly status: OfferStatus | undefined;
  readonly lowThreshold: number | undefined;
};

/** The columns a file of a kind may have; those that it must have come first. */
export const columnsOf = {
  PRODUCTS: {
    required: ['sku', 'name'],
    optional: [
      ...['name_en', 'category', 'description', 'barcode', 'attributes'],
      ...['image_url', 'wholesale', 'currency', 'stock'],
    ],
  },
  OFFERS: { required: ['sku'], optional: ['wholesale', 'visibility', 'status', 'low_threshold'] },
} as const;

/** A row that says a product, or what is wrong with it. */
export function readProduct(row: CsvRow): ProductOfRow | RowFault {
  const sku = read(row, 'sku') ?? '';
  const barcode = orNull(read(row, 'barcode'));
  const variant = faultInVariant({ sku, barcode: barcode ?? null, optionValues: [] }, 0);
  if (variant !== null) return fault(String(variant.path[0]), variant.en, variant.zh);
  const name = nameOf(read(row, 'name') ?? '', 200);
  if (name === null) return fault('name', '1 to 200 characters.', '须为 1 至 200 个字符。');
  const givenEn = orNull(read(row, 'name_en'));
  const nameEn = givenEn == null ? givenEn : nameOf(givenEn, 200);
  if (nameEn === null && givenEn !== null) {
    return fault('name_en', 'At most 200 characters.', '最多 200 个字符。');
  }
  const description = read(row, 'description');
  if (description !== undefined && !isPlainText(description, 5_000)) {
    return fault('description', 'At most 5,000 characters.', '最多 5,000 个字符。');
  }
  const attributes = attributesOf(read(row, 'attributes'));
  const wrong = attributes === undefined ? null : faultInAttributes(attributes);
  if (wrong !== null) return fault('attributes', wrong.en, wrong.zh);
  const imageUrl = orNull(read(row, 'image_url'));
  if (imageUrl != null && !isImageAddress(imageUrl)) {
    return fault('image_url', 'An https address.', '须为 https 地址。');
  }
  const wholesaleMinor = priceOf(row);
  if (wholesaleMinor === null) return priceFault;
  const stock = wholeOf(read(row, 'stock'), 1_000_000_000);
  if (stock === null) return fault('stock', '0 to 1,000,000,000.', '须为 0 至 1,000,000,000。');
  const category = read(row, 'category') || undefined;
  const currency = read(row, 'currency') || undefined;
  return {
    ...{ sku, name, nameEn, category, description, barcode, attributes, imageUrl },
    ...{ wholesaleMinor, currency, stock },
  };
}

/** A row that says an offer's terms, or what is wrong with it. */
export function readOffer(row: CsvRow): OfferOfRow | RowFault {
  const sku = read(row, 'sku') ?? '';
  if (sku === '') return fault('sku', '1 to 60 characters.', '须为 1 至 60 个字符。');
  const wholesaleMinor = priceOf(row);
  if (wholesaleMinor === null) return priceFault;
  const visibility = read(row, 'visibility') || undefined;
  if (visibility !== undefined && visibility !== 'OPEN' && visibility !== 'CONTRACTED') {
    return fault('visibility', 'OPEN or CONTRACTED.', '须为 OPEN 或 CONTRACTED。');
  }
  const status = read(row, 'status') || undefined;
  if (status !== undefined && status !== 'ACTIVE' && status !== 'PAUSED') {
    return fault('status', 'ACTIVE or PAUSED.', '须为 ACTIVE 或 PAUSED。');
  }
  const lowThreshold = wholeOf(read(row, 'low_threshold'), 1_000_000_000);
  if (lowThreshold === null) {
    return fault('low_threshold', '0 to 1,000,000,000.', '须为 0 至 1,000,000,000。');
  }
  return { sku, wholesaleMinor, visibility, status, lowThreshold };
}

export function isFault<Read extends object>(read: Read | RowFault): read is RowFault {
  return 'column' in read;
}

/** A decimal amount in the smallest unit, exactly: `12.5` is 1,250. Null when it is none. */
export function minorOf(text: string): bigint | null {
  const [, whole, part = ''] = /^(\d{1,9})(?:\.(\d{1,2}))?$/.exec(text) ?? [];
  if (whole === undefined) return null;
  const minor = BigInt(whole) * 100n + BigInt(part.padEnd(2, '0'));
  return minor <= highestPrice ? minor : null;
}

/** The smallest unit as a decimal amount. */
export function decimalOf(minor: bigint): string {
  const text = minor.toString().padStart(3, '0');
  return `${text.slice(0, -2)}.${text.slice(-2)}`;
}

/** Attributes in one cell: `skin-type=dry|oily;season=winter`. */
export function attributesText(attributes: readonly Attribute[]): string {
  return attributes.map(({ key, values }) => `${key}=${values.map(escaped).join('|')}`).join(';');
}

/** The attributes of a cell; undefined when the file has no such column. */
export function attributesOf(text: string | undefined): readonly Attribute[] | undefined {
  if (text === undefined) return undefined;
  if (text.trim() === '') return [];
  return splitAt(text, ';').map((one) => {
    const at = one.indexOf('=');
    const values = at < 0 ? [] : splitAt(one.slice(at + 1), '|').map(unescaped);
    return { key: (at < 0 ? one : one.slice(0, at)).trim(), values };
  });
}

/**
 * A cell that no spreadsheet takes for a formula: what begins like one gets an apostrophe, and so does what begins with
 * an apostrophe, so that reading it back gives what was written.
 */
export function defused(cell: string): string {
  return /^['=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
}

export function undefused(cell: string): string {
  return /^'['=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell;
}

function read(row: CsvRow, column: string): string | undefined {
  const cell = row[column];
  return cell === undefined ? undefined : undefused(cell);
}

function orNull(text: string | undefined): string | null | undefined {
  return text === '' ? null : text;
}

function priceOf(row: CsvRow): bigint | null | undefined {
  const text = read(row, 'wholesale');
  return text === undefined || text === '' ? undefined : minorOf(text);
}

/** A whole number from 0; null when it is none, undefined when there is none. */
function wholeOf(text: string | undefined, most: number): number | null | undefined {
  if (text === undefined || text === '') return undefined;
  return /^\d{1,10}$/.test(text) && Number(text) <= most ? Number(text) : null;
}

function fault(column: string, en: string, zh: string): RowFault {
  return { column, code: 'INVALID', en, zh };
}

const priceFault = fault(
  'wholesale',
  'An amount such as 12.50, at most 100,000,000.00.',
  '须为金额，如 12.50，最多 100,000,000.00。',
);

function escaped(value: string): string {
  return value.replace(/[\\|;]/g, (sign) => `\\${sign}`);
}

function unescaped(value: string): string {
  return value.replace(/\\(.)/gs, '$1');
}

/** The parts between signs that are not escaped. */
function splitAt(text: string, sign: string): string[] {
  const parts: string[] = [];
  let part = '';
  for (let i = 0; i < text.length; i += 1) {
    if (text[i] === '\\') {
      part += text.slice(i, i + 2);
      i += 1;
    } else if (text[i] === sign) {
      parts.push(part);
      part = '';
    } else part += text[i];
  }
  return [...parts, part];
}
