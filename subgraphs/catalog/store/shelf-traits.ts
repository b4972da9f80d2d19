import { and, eq, inArray, sql } from 'drizzle-orm';
import type { Executor } from '../../../platform/db.ts';
import type { Attribute } from '../domain/goods.ts';
import { categories, listings, products } from './tables.ts';

/** What a listing's goods are, as far as it describes them. */
export type DescribedGoods = {
  readonly listingId: string;
  readonly categoryId: string;
  readonly attributes: readonly Attribute[];
};

/** What some of a merchant's listings are, on the shelf or not. */
export async function describedGoods(
  executor: Executor,
  merchantId: string,
  listingIds: readonly string[],
): Promise<DescribedGoods[]> {
  return executor
    .select({ listingId: listings.id, categoryId: products.categoryId, attributes: products.attributes })
    .from(listings)
    .innerJoin(products, eq(products.id, listings.productId))
    .where(and(eq(listings.merchantId, merchantId), inArray(listings.id, [...listingIds])));
}

/** A category, and how many of a merchant's goods on the shelf are of it or of one below it. */
export type CountedCategory = {
  readonly id: string;
  readonly parentId: string | null;
  readonly key: string;
  readonly name: string;
  readonly nameEn: string;
  readonly goods: number;
};

/** Some categories with all that lie above them, each with how many goods of a merchant's shelf it holds. */
export async function countedCategories(
  executor: Executor,
  merchantId: string,
  ids: readonly string[],
): Promise<CountedCategory[]> {
  return [
    ...(await executor.execute<CountedCategory>(sql`
      with recursive wanted as (
        select id, parent_id from ${categories}
        where id in (select jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb))
        union
        select up.id, up.parent_id from ${categories} up join wanted on up.id = wanted.parent_id
      ), held as (
        select p.category_id as id, count(*) as goods
        from ${listings} l join ${products} p on p.id = l.product_id
        where l.merchant_id = ${merchantId} and l.status = 'LISTED' group by 1
      ), risen as (
        select id, goods, id as of from held
        union all
        select up.parent_id, risen.goods, risen.of from risen join ${categories} up on up.id = risen.id
        where up.parent_id is not null
      )
      select c.id, c.parent_id as "parentId", c.key, c.name, c.name_en as "nameEn",
        coalesce((select sum(goods) from risen where risen.id = c.id), 0)::int as goods
      from ${categories} c join wanted on wanted.id = c.id`)),
  ];
}

/** How many goods a merchant has on the shelf, and how many of them have each of some facets. */
export async function countedFacets(
  executor: Executor,
  merchantId: string,
  facets: readonly string[],
): Promise<{ readonly goods: number; readonly of: ReadonlyMap<string, number> }> {
  const rows = await executor.execute<{ facet: string | null; goods: number }>(sql`
    with held as (
      select p.facet_terms from ${listings} l join ${products} p on p.id = l.product_id
      where l.merchant_id = ${merchantId} and l.status = 'LISTED'
    )
    select null as facet, count(*)::int as goods from held
    union all
    select facet, count(*)::int from held cross join lateral unnest(facet_terms) as facet
    where facet in (select jsonb_array_elements_text(${JSON.stringify(facets)}::jsonb)) group by 1`);
  const of = new Map(
    [...rows].flatMap(({ facet, goods }) => (facet === null ? [] : [[facet, goods] as const])),
  );
  return { goods: [...rows].find(({ facet }) => facet === null)?.goods ?? 0, of };
}
