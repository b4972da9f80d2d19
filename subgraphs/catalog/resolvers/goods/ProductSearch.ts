import { present } from '../../../../platform/batching.ts';
import { gatewayError } from '../../../../platform/errors.ts';
import { isId } from '../../../../platform/ids.ts';
import { connect, readPage } from '../../../../platform/page.ts';
import { soughtProducts } from '../../actions/search-products.ts';
import type { ProductSearchConnectionResolvers, QueryResolvers, Resolvers } from '../../generated.ts';
import type { CountedTerm } from '../../store/product-search.ts';
import { countFound, productsFound, termsFound } from '../../store/product-search.ts';

export const products: NonNullable<QueryResolvers['products']> = async (
  _,
  { search, filter, orderBy, ...args },
  context,
) => {
  const sought = soughtProducts({ search, filter }, context.clock());
  const byRelevance = orderBy === 'RELEVANCE' && sought.terms !== null;
  const request = readPage(args, byRelevance ? 2 : 1);
  const asked = { byRelevance, behind: behindOf(request.after, byRelevance), size: request.limit + 1 };
  const rows = await productsFound(context.db.pool, sought, asked);
  const keyOf = ({ score, id }: { score: number; id: string }) => (byRelevance ? [String(score), id] : [id]);
  return { ...connect(rows, request, keyOf), sought };
};

const ProductSearchConnection: ProductSearchConnectionResolvers = {
  totalCount: ({ sought }, _, { db }) => countFound(db.pool, sought),
  facets: ({ sought }, _, { db }) => termsFound(db.pool, sought),
};

export const productSearch: Resolvers = {
  ProductSearchConnection,
  ProductFacets: { attributes: ({ attributes }) => byKey(attributes).slice(0, 50) },
  CategoryFacet: { category: ({ term }, _, { loaders }) => present(loaders.category.load(term)) },
  SupplierFacet: { supplier: ({ term }, _, { loaders }) => present(loaders.supplier.load(term)) },
};

/** `key=value` terms, the most frequent first, by their keys. */
function byKey(terms: readonly CountedTerm[]) {
  const keys = new Map<string, { value: string; count: number }[]>();
  for (const { term, count } of terms) {
    const at = term.indexOf('=');
    const key = term.slice(0, at);
    const values = keys.get(key) ?? [];
    keys.set(key, values);
    values.push({ value: term.slice(at + 1), count });
  }
  return [...keys].map(([key, values]) => ({ key, values }));
}

function behindOf(after: readonly string[] | null, byRelevance: boolean) {
  if (after === null) return null;
  const [score, id] = byRelevance ? after : ['0', ...after];
  if (/^\d{1,6}$/.test(score ?? '') && isId('prd', id ?? '')) {
    return { score: Number(score), id: String(id) };
  }
  throw gatewayError('UNKNOWN_CURSOR', 'This cursor is not of this list.', '游标不属于此列表。');
}
