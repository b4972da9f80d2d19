import { GraphQLError } from 'graphql';

/** The most items one page may hold. */
export const largestPage = 100;

/** What a list field is asked for: the first so many after a cursor. */
export type PageArgs = {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
};

/** A page request checked: how many rows to return, and the key to start behind. */
export type PageRequest = { readonly limit: number; readonly after: readonly string[] | null };

/** A Relay connection. */
export type Connection<Node> = {
  readonly edges: readonly { readonly node: Node; readonly cursor: string }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
};

/** Reads page arguments; refuses a page over 100 or a cursor that this list did not make. `keys`: how many key parts. */
export function readPage(args: PageArgs, keys: number, standard = 20): PageRequest {
  const limit = args.first ?? standard;
  if (limit < 1 || limit > largestPage) {
    throw badPage(
      'PAGE_TOO_LARGE',
      `first must be between 1 and ${largestPage}.`,
      `first 必须在 1 到 ${largestPage} 之间。`,
    );
  }
  if (args.after === null || args.after === undefined) return { limit, after: null };
  const after = decodeKey(args.after);
  if (after?.length !== keys)
    throw badPage('UNKNOWN_CURSOR', 'This cursor is not of this list.', '游标不属于此列表。');
  return { limit, after };
}

/** Makes a connection from up to `limit + 1` rows: ask the store for one more than the page holds. */
export function connect<Row>(
  rows: readonly Row[],
  request: PageRequest,
  keyOf: (row: Row) => readonly string[],
): Connection<Row> {
  const page = rows.slice(0, request.limit);
  const edges = page.map((node) => ({ node, cursor: encodeKey(keyOf(node)) }));
  return {
    edges,
    pageInfo: { hasNextPage: rows.length > request.limit, endCursor: edges.at(-1)?.cursor ?? null },
  };
}

function encodeKey(key: readonly string[]): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url');
}

function decodeKey(cursor: string): readonly string[] | null {
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    // PostgreSQL has no text with a NUL in it: such a key is none that any list of ours has made.
    const isPart = (part: unknown) => typeof part === 'string' && !part.includes('\0');
    return Array.isArray(key) && key.every(isPart) ? key : null;
  } catch {
    return null;
  }
}

function badPage(code: string, message: string, messageZh: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code, messageZh } });
}
