import { and, arrayContains, arrayOverlaps, desc, eq, type SQL, sql } from 'drizzle-orm';
import type { Executor } from '../../../platform/db.ts';
import { type ProductRow, productColumns } from './products.ts';
import { categories, listings, products } from './tables.ts';

/** What found products must be; whatever is null does not matter. */
export type ProductsSought = {
  /** The search as names are compared with it. */
  readonly phrase: string;
  /** Found is what has them all. */
  readonly terms: readonly string[] | null;
  readonly categoryIds: readonly string[] | null;
  readonly supplierIds: readonly string[] | null;
  /** For every attribute the terms of which a product must have one. */
  readonly attributes: readonly (readonly string[])[];
  /** On the shelf of one of these. */
  readonly merchantIds: readonly string[] | null;
  readonly now: Date;
};

/** Where a page of found products begins: behind a score and an id, or by id alone. */
export type FoundAsked = {
  readonly byRelevance: boolean;
  readonly behind: { readonly score: number; readonly id: string } | null;
  readonly size: number;
};

/** A category, supplier or attribute's value (`key=value`), and how many of the found products have it. */
export type CountedTerm = { readonly term: string; readonly count: number };

export type CountedTerms = {
  readonly categories: readonly CountedTerm[];
  readonly suppliers: readonly CountedTerm[];
  readonly attributes: readonly CountedTerm[];
};

/** A page of found products in one statement. Every found product is scored, and the best of them are shown. */
export function productsFound(executor: Executor, sought: ProductsSought, asked: FoundAsked) {
  const score = asked.byRelevance ? relevanceOf(sought.phrase) : sql`0`;
  const { behind } = asked;
  const further = asked.byRelevance ? sql`(${score}, ${products.id})` : sql`${products.id}`;
  const from = asked.byRelevance
    ? sql`(${behind?.score}::int, ${behind?.id}::text)`
    : sql`${behind?.id}::text`;
  return executor
    .select({ ...productColumns, score: sql<number>`${score}`.mapWith(Number).as('score') })
    .from(products)
    .where(and(isSought(sought), behind === null ? undefined : sql`${further} < ${from}`))
    .orderBy(...(asked.byRelevance ? [desc(sql`score`)] : []), desc(products.id))
    .limit(asked.size);
}

export type FoundRow = ProductRow & { readonly score: number };

export async function countFound(executor: Executor, sought: ProductsSought): Promise<number> {
  return executor.$count(products, isSought(sought));
}

/** What the found products have in common: reads all of them once, and answers the most frequent of each kind. */
export async function termsFound(executor: Executor, sought: ProductsSought): Promise<CountedTerms> {
  const rows = await executor.execute<{ kind: string; term: string; count: number }>(sql`
    with found as materialized (
      select category_id, supplier_id, facet_terms from ${products} where ${isSought(sought)}
    ), counted as (
      select 'CATEGORY' as kind, category_id as term, count(*) from found group by category_id
      union all
      select 'SUPPLIER', supplier_id, count(*) from found group by supplier_id
      union all
      select 'ATTRIBUTE', term, count(*) from found, unnest(facet_terms) as term group by term
    ), ranked as (
      select *, row_number() over (partition by kind order by count desc, term collate "C") as place,
        row_number() over (partition by kind, split_part(term, '=', 1) order by count desc, term collate "C") as value_place
      from counted
    )
    select kind, term, count::int from ranked
    where case kind when 'ATTRIBUTE' then value_place <= 50 and place <= 2500 else place <= 50 end
    order by kind, place`);
  const of = (kind: string) => rows.filter((row) => row.kind === kind);
  return { categories: of('CATEGORY'), suppliers: of('SUPPLIER'), attributes: of('ATTRIBUTE') };
}

function isSought(sought: ProductsSought): SQL | undefined {
  const { terms, categoryIds, supplierIds, attributes, merchantIds } = sought;
  return and(
    eq(products.status, 'ACTIVE'),
    terms === null ? undefined : hasAll(terms),
    categoryIds === null ? undefined : isBelow(categoryIds),
    supplierIds === null ? undefined : sql`${products.supplierId} = any(${listOf(supplierIds)})`,
    ...attributes.map((oneOf) => arrayOverlaps(products.facetTerms, [...oneOf])),
    merchantIds === null ? undefined : isOnShelf(merchantIds, sought.now),
  );
}

/** A search without a term finds nothing. */
function hasAll(terms: readonly string[]): SQL {
  return terms.length === 0 ? sql`false` : arrayContains(products.searchTerms, [...terms]);
}

/** In one of the categories or anywhere below: the tree is walked once, before the products are read. */
function isBelow(categoryIds: readonly string[]): SQL {
  return sql`${products.categoryId} = any(array(
    with recursive below as (
      select id from ${categories} where id = any(${listOf(categoryIds)})
      union
      select down.id from ${categories} as down join below on down.parent_id = below.id
    )
    select id from below))`;
}

function isOnShelf(merchantIds: readonly string[], now: Date): SQL {
  return sql`${products.id} in (
    select product_id from ${listings}
    where merchant_id = any(${listOf(merchantIds)}) and status = 'LISTED' and listed_until > ${now.toISOString()}::timestamptz)`;
}

/**
 * How well a product answers a phrase, as a whole number, so that pages can go on behind it: whether a name is it, begins
 * with it or contains it, and then how large a part of that name it is.
 */
function relevanceOf(phrase: string): SQL {
  const searched = sql`${phrase}::text`;
  const chinese = sql`split_part(${products.searchName}, E'\n', 1)`;
  const english = sql`split_part(${products.searchName}, E'\n', 2)`;
  const length = sql`least(
    case when position(${searched} in ${chinese}) > 0 or position(${searched} in ${english}) = 0 then char_length(${chinese}) end,
    case when position(${searched} in ${english}) > 0 then char_length(${english}) end)`;
  return sql`(case
      when ${searched} in (${chinese}, ${english}) then 30000
      when starts_with(${chinese}, ${searched}) or starts_with(${english}, ${searched}) then 20000
      when position(${searched} in ${products.searchName}) > 0 then 10000
      else 0 end
    + least(9999, char_length(${searched}) * 1000 / greatest(1, ${length})))`;
}

/** Ids as one parameter. */
function listOf(ids: readonly string[]): SQL {
  return sql`array(select json_array_elements_text(${JSON.stringify(ids)}::text::json))`;
}
