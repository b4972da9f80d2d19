import DataLoader from 'dataloader';
import { isId } from './ids.ts';
import { type Connection, connect, type PageRequest } from './page.ts';

/** Whose page is asked for, and which. */
export type PageOf = { readonly ownerId: string; readonly request: PageRequest };

/** Rows by id in one statement. Texts that cannot be such an id are not even asked for. */
export function byId<Row extends { readonly id: string }>(
  prefix: string,
  read: (ids: readonly string[]) => Promise<Row[]>,
): DataLoader<string, Row | null> {
  return new DataLoader(async (ids) => {
    const possible = ids.filter((id) => isId(prefix, id));
    const rows = possible.length === 0 ? [] : await read(possible);
    const found = new Map(rows.map((row) => [row.id, row]));
    return ids.map((id) => found.get(id) ?? null);
  });
}

/** Pages of many owners in one statement, each one row longer than the page, to know whether more follows. */
export function pages<Row extends { readonly id: string }, Asked extends PageOf = PageOf>(
  read: (asked: readonly Asked[]) => Promise<(Row & { readonly page: number })[]>,
): DataLoader<Asked, Connection<Row>, string> {
  return new DataLoader(
    async (asked) => {
      const byPage: Row[][] = asked.map(() => []);
      for (const row of await read(asked)) byPage[row.page]?.push(row);
      return asked.map(({ request }, page) => connect(byPage[page] ?? [], request, (row) => [row.id]));
    },
    { cacheKeyFn: (page) => JSON.stringify(page) },
  );
}

/** What a store needs to know of a page: where it begins, and one row more than it holds. */
export function keyset({ after, limit }: PageRequest) {
  return { behind: after?.[0] ?? null, size: limit + 1 };
}

/** Items by their key, each key's in the order in which they came. */
export function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
}

/** What a foreign key of the database promises to be there. */
export async function present<Row>(row: Promise<Row | null>): Promise<Row> {
  const found = await row;
  if (found === null) throw new Error('A row that a foreign key names is missing.');
  return found;
}
