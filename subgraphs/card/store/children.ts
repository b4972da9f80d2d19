import { type SQL, type SQLWrapper, sql } from 'drizzle-orm';
import type { Executor } from '../../../platform/db.ts';

/** The ids of a page of children for each parent that has any, in the page's order. */
export type Children = ReadonlyMap<string, readonly string[]>;

/** Parents as a relation `parent(id)`. JSON, because drivers do not send arrays of texts alike. */
export function idsOf(ids: readonly string[]): SQL {
  return sql`jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb) as parent(id)`;
}

/** A page of children for each of many parents, in one statement. The query names its parent as `parent.id`. */
export async function readChildren(
  executor: Executor,
  parents: SQL,
  children: SQLWrapper,
): Promise<Children> {
  const rows = await executor.execute(
    sql`select parent.id as parent, child.id as child from ${parents} cross join lateral (${children}) child`,
  );
  const found = new Map<string, string[]>();
  for (const row of rows) {
    const parent = String(row['parent']);
    const known = found.get(parent);
    if (known === undefined) found.set(parent, [String(row['child'])]);
    else known.push(String(row['child']));
  }
  return found;
}
