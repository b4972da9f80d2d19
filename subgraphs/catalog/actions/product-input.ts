import type { Attribute, Medium, Visibility } from '../domain/goods.ts';
import { isCurrency } from '../domain/places.ts';
import { highestPrice } from '../domain/price.ts';
import { type Fault, faultInAttributes, faultInMedia, type VariantShape } from '../domain/product-shape.ts';
import { areSectionKeys, isImageAddress, isPlainText } from '../domain/texts.ts';
import { refuseInput } from '../errors.ts';
import { checkedName } from './input.ts';

/** What a product is said to be. */
export type ProductDetails = {
  readonly name: string;
  readonly nameEn: string | null;
  readonly description: string;
  readonly sections: readonly string[];
  readonly imageUrl: string | null;
  readonly attributes: readonly Attribute[];
  readonly media: readonly Medium[];
};

/** The terms of a new offer. */
export type OfferTerms = {
  readonly wholesalePriceMinor: bigint;
  readonly currency: string;
  readonly visibility: Visibility;
  readonly initialStock: number;
};

export type VariantInput = {
  readonly sku: string;
  readonly barcode?: string | null | undefined;
  readonly optionValues: readonly string[];
  readonly offer?: OfferTerms | null | undefined;
};

export const mostStock = 1_000_000_000;

/** The details that are given, names trimmed; refuses with INVALID_INPUT. */
export function checkedDetails<Given extends Partial<ProductDetails>>(given: Given): Given {
  const { name, nameEn, description, sections, imageUrl, attributes, media } = given;
  if (description !== undefined && !isPlainText(description, 5_000)) {
    refuseInput(['description'], 'Plain text, at most 5,000 characters.', '须为纯文本，最多 5,000 个字符。');
  }
  if (sections !== undefined && !areSectionKeys(sections)) {
    refuseInput(
      ['sections'],
      'At most 20 keys of lower-case letters, digits and hyphens, each once, each 1 to 60 characters.',
      '最多 20 个互不相同的键，由小写字母、数字或连字符组成，每个 1 至 60 个字符。',
    );
  }
  if (imageUrl !== undefined && imageUrl !== null && !isImageAddress(imageUrl)) {
    refuseInput(
      ['imageUrl'],
      'An https or data:image address, at most 8,192 characters.',
      '须为 https 或 data:image 地址，最多 8,192 个字符。',
    );
  }
  refuseFault(attributes === undefined ? null : faultInAttributes(attributes));
  refuseFault(media === undefined ? null : faultInMedia(media));
  return {
    ...given,
    ...(name === undefined ? {} : { name: checkedName(name, 200) }),
    ...(nameEn === undefined || nameEn === null ? {} : { nameEn: checkedName(nameEn, 200, 'nameEn') }),
  };
}

/** Refuses terms that no offer can have. */
export function checkTerms(terms: Partial<OfferTerms>, path: readonly (string | number)[] = []): void {
  const { wholesalePriceMinor: price, currency, initialStock } = terms;
  if (price !== undefined && (price < 0n || price > highestPrice)) {
    refuseInput(
      [...path, 'wholesalePriceMinor'],
      '0 to 10,000,000,000 minor units.',
      '须为 0 至 10,000,000,000 最小货币单位。',
    );
  }
  if (currency !== undefined && !isCurrency(currency)) {
    refuseInput([...path, 'currency'], 'An ISO 4217 code.', '须为 ISO 4217 货币代码。');
  }
  if (initialStock !== undefined && (initialStock < 0 || initialStock > mostStock)) {
    refuseInput([...path, 'initialStock'], '0 to 1,000,000,000.', '须为 0 至 1,000,000,000。');
  }
}

/** Refuses what is not as it must be. */
export function refuseFault(fault: Fault | null, path: readonly (string | number)[] = []): void {
  if (fault !== null) refuseInput([...path, ...fault.path], fault.en, fault.zh);
}

export function shapeOf({ sku, barcode = null, optionValues }: VariantInput): VariantShape {
  return { sku, barcode, optionValues };
}
