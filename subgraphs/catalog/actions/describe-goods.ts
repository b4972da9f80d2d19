import type { Deps } from '../../../platform/subgraph.ts';
import { type GoodsTrait, rarityOf } from '../domain/goods-traits.ts';
import { facetTermOf } from '../domain/search-terms.ts';
import {
  type CountedCategory,
  countedCategories,
  countedFacets,
  type DescribedGoods,
  describedGoods,
} from '../store/shelf-traits.ts';

/** What one listing's goods are. */
export type Described = { readonly listingId: string; readonly traits: GoodsTrait[] };

/** What some of a merchant's goods are, and how rare that is on its shelf. Three statements. */
export async function describeGoods(
  { db: { pool } }: Deps,
  merchantId: string,
  listingIds: readonly string[],
): Promise<Described[]> {
  const goods = await describedGoods(pool, merchantId, listingIds);
  if (goods.length === 0) return [];
  const facets = goods.flatMap(facetsOf).map(({ term }) => term);
  const [kinds, counts] = await Promise.all([
    countedCategories(pool, merchantId, [...new Set(goods.map(({ categoryId }) => categoryId))]),
    countedFacets(pool, merchantId, [...new Set(facets)]),
  ]);
  const kindOf = new Map(kinds.map((kind) => [kind.id, kind]));
  return goods.map((one) => ({
    listingId: one.listingId,
    traits: [
      ...lineage(kindOf, one.categoryId).map(({ key, name, nameEn, goods: held }) => ({
        ...{ key: `category=${key}`, name: nameEn, nameZh: name },
        rarity: rarityOf(counts.goods, held),
      })),
      ...facetsOf(one).map(({ key, value, term }) => ({
        ...{ key: term, name: `${key}: ${value}`, nameZh: value },
        rarity: rarityOf(counts.goods, counts.of.get(term) ?? 0),
      })),
    ],
  }));
}

/** A category with those above it. */
function lineage(kindOf: ReadonlyMap<string, CountedCategory>, id: string): CountedCategory[] {
  const kind = kindOf.get(id);
  if (kind === undefined) return [];
  return kind.parentId === null ? [kind] : [kind, ...lineage(kindOf, kind.parentId)];
}

function facetsOf({ attributes }: DescribedGoods): { key: string; value: string; term: string }[] {
  return attributes.flatMap(({ key, values }) =>
    values.map((value) => ({ key, value, term: facetTermOf(key, value) })),
  );
}
