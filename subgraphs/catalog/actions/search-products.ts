import { gatewayError } from '../../../platform/errors.ts';
import { isId } from '../../../platform/ids.ts';
import { isAttributeKey } from '../domain/product-shape.ts';
import { facetTermOf, queryTermsOf, searchTextOf } from '../domain/search-terms.ts';
import type { ProductsSought } from '../store/product-search.ts';

type Given<Value> = Value | null | undefined;

export type SearchProducts = {
  readonly search?: Given<string>;
  readonly filter?: Given<{
    readonly categoryIds?: Given<readonly string[]>;
    readonly supplierIds?: Given<readonly string[]>;
    readonly attributes?: Given<readonly { readonly key: string; readonly values: readonly string[] }[]>;
    readonly merchantId?: Given<string>;
  }>;
};

/** A search as the store runs it; refuses one that is too large with a top-level INVALID_INPUT. */
export function soughtProducts({ search, filter }: SearchProducts, now: Date): ProductsSought {
  const text = search ?? '';
  if ([...text].length > 100) throw tooLarge('search has at most 100 characters.', '搜索词最多 100 个字符。');
  const phrase = searchTextOf(text.replace(/\p{Cc}/gu, ' '));
  const { categoryIds, supplierIds, attributes, merchantId } = filter ?? {};
  return {
    phrase,
    terms: phrase === '' ? null : queryTermsOf(phrase),
    categoryIds: idsOf('cat', categoryIds),
    supplierIds: idsOf('sup', supplierIds),
    attributes: facetsOf(attributes ?? []),
    merchantIds: idsOf('mer', typeof merchantId === 'string' ? [merchantId] : null),
    now,
  };
}

/** Those of the ids that can be there: the others are of nothing, and so find nothing. */
function idsOf(prefix: string, ids: Given<readonly string[]>): readonly string[] | null {
  if (ids === null || ids === undefined) return null;
  if (ids.length > 50) throw tooLarge('A filter has at most 50 ids.', '筛选条件最多 50 个 id。');
  return ids.filter((id) => isId(prefix, id));
}

function facetsOf(attributes: readonly { readonly key: string; readonly values: readonly string[] }[]) {
  const fits = ({ key, values }: { key: string; values: readonly string[] }) =>
    isAttributeKey(key) && values.length >= 1 && values.length <= 20;
  if (attributes.length > 20 || !attributes.every(fits)) {
    throw tooLarge(
      'A filter has at most 20 attributes, each with a key and 1 to 20 values.',
      '筛选条件最多 20 个属性，每个含 1 至 20 个值。',
    );
  }
  return attributes.map(({ key, values }) =>
    values.map((value) => facetTermOf(key, value.replaceAll('\0', ''))),
  );
}

function tooLarge(message: string, messageZh: string): Error {
  return gatewayError('INVALID_INPUT', message, messageZh);
}
