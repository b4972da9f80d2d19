import DataLoader from 'dataloader';
import { grouped } from '../../../platform/batching.ts';
import { isId } from '../../../platform/ids.ts';

/** A page of a parent's children: as many as asked for, from behind the last item of the page before. */
export type ChildPage<Behind> = {
  readonly parent: string;
  readonly behind: Behind | null;
  readonly limit: number;
};

/** What many leads have, in one statement. */
export function ofLeads<Row extends { readonly leadId: string }>(
  read: (leadIds: readonly string[]) => Promise<Row[]>,
): DataLoader<string, Row[]> {
  return new DataLoader(async (ids) => {
    const found = grouped(await read(ids), ({ leadId }) => leadId);
    return ids.map((id) => found.get(id) ?? []);
  });
}

/** Rows by id; those that the viewer does not see are as if they were missing. */
export function byId<Row extends { readonly id: string }>(
  prefix: string,
  read: (ids: readonly string[]) => Promise<Row[]>,
  sees: (row: Row) => boolean,
): DataLoader<string, Row | null> {
  return new DataLoader(async (ids) => {
    const rows = await readByIds(prefix, ids, read);
    return rows.map((row) => {
      try {
        return row !== null && sees(row) ? row : null;
      } catch (error) {
        return error as Error;
      }
    });
  });
}

/** Texts that cannot be such an id are not even asked for. */
export async function readByIds<Row extends { readonly id: string }>(
  prefix: string,
  ids: readonly string[],
  read: (ids: readonly string[]) => Promise<Row[]>,
): Promise<(Row | null)[]> {
  const possible = ids.filter((id) => isId(prefix, id));
  const rows = possible.length === 0 ? [] : await read(possible);
  const found = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => found.get(id) ?? null);
}

type Reading<Behind, Child> = (
  parents: readonly string[],
  page: { readonly behind: Behind | null; readonly limit: number },
) => Promise<ReadonlyMap<string, readonly Child[]>>;

/** Pages of many parents at once: those that are alike but for the parent are read in one statement. */
export function childrenOf<Behind, Child = string>(
  read: Reading<Behind, Child>,
  special?: { when(parent: string): boolean; read: Reading<Behind, Child> },
): DataLoader<ChildPage<Behind>, readonly Child[], string> {
  return new DataLoader(
    async (pages) => {
      const alike = new Map<string, ReturnType<Reading<Behind, Child>>>();
      const kindOf = (page: ChildPage<Behind>) =>
        JSON.stringify([special?.when(page.parent) ?? false, page.behind, page.limit]);
      for (const page of pages) {
        const kind = kindOf(page);
        if (alike.has(kind)) continue;
        const parents = pages.filter((other) => kindOf(other) === kind).map(({ parent }) => parent);
        const reading = special?.when(page.parent) === true ? special.read : read;
        alike.set(kind, reading(parents, { behind: page.behind, limit: page.limit }));
      }
      return Promise.all(pages.map(async (page) => (await alike.get(kindOf(page)))?.get(page.parent) ?? []));
    },
    { cacheKeyFn: (page) => JSON.stringify(page) },
  );
}
