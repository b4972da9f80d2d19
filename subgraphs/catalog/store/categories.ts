import { asc, eq, getTableColumns, inArray, sql } from 'drizzle-orm';
import type { Executor, Tx } from '../../../platform/db.ts';
import { categories } from './tables.ts';

export type CategoryRow = typeof categories.$inferSelect;

/** A page of what lies right below a category, or at the top for an empty id: oldest first, from behind an id. */
export type CategoriesAsked = {
  readonly parentId: string;
  readonly behind: string | null;
  readonly size: number;
};

export async function categoriesById(executor: Executor, ids: readonly string[]): Promise<CategoryRow[]> {
  return executor
    .select()
    .from(categories)
    .where(inArray(categories.id, [...ids]));
}

/** Any number of pages in one statement; each row says which of the pages it stands on. */
export async function categoryPages(
  executor: Executor,
  asked: readonly CategoriesAsked[],
): Promise<(CategoryRow & { readonly page: number })[]> {
  const pages = JSON.stringify(asked.map((one, page) => ({ ...one, page })));
  return executor
    .select({ ...getTableColumns(categories), page: sql<number>`found.page`.mapWith(Number) })
    .from(
      sql`(select asked.page, item.id
        from json_to_recordset(${pages}::text::json) as asked(page int, "parentId" text, behind text, size int)
        cross join lateral (
          select id from ${categories}
          where parent_id is not distinct from nullif(asked."parentId", '')
            and (asked.behind is null or id > asked.behind)
          order by id limit asked.size
        ) as item) as found`,
    )
    .innerJoin(categories, eq(categories.id, sql`found.id`))
    .orderBy(asc(categories.id));
}

/** How many levels lie above what would stand below this category: 1 for one at the top. */
export async function levelOfCategory(executor: Executor, id: string): Promise<number> {
  const [row] = await executor.execute<{ levels: number }>(sql`
    with recursive above as (
      select id, parent_id from ${categories} where id = ${id}
      union all
      select up.id, up.parent_id from ${categories} up join above on up.id = above.parent_id
    )
    select count(*)::int as levels from above`);
  return row?.levels ?? 0;
}

/** Enters a category; false when its key is taken. */
export async function insertCategory(tx: Tx, category: CategoryRow): Promise<boolean> {
  const entered = await tx
    .insert(categories)
    .values(category)
    .onConflictDoNothing({ target: categories.key })
    .returning({ id: categories.id });
  return entered.length === 1;
}

/** Changes a category; false when there is none of that id. */
export async function changeCategory(
  tx: Tx,
  id: string,
  change: Partial<Pick<CategoryRow, 'name' | 'nameEn' | 'returnRule' | 'standardKeys'>>,
): Promise<boolean> {
  if (Object.keys(change).length === 0) return (await categoriesById(tx, [id])).length === 1;
  const changed = await tx
    .update(categories)
    .set(change)
    .where(eq(categories.id, id))
    .returning({ id: categories.id });
  return changed.length === 1;
}
