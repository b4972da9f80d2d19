import type { Ask } from '../ask.ts';

/** Where a merchant's alerts stood. */
export type AlertMark = { readonly cursor: string; readonly newestAlert: string | null };

type Page = {
  leadAlerts: {
    streamCursor: string;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    edges: { node: { id: string } }[];
  } | null;
};

const query = `query Alerts($merchantId: ID!, $first: Int!, $after: String) {
  leadAlerts(merchantId: $merchantId, first: $first, after: $after) {
    streamCursor pageInfo { hasNextPage endCursor } edges { node { id } }
  }
}`;

/** Marks where a merchant's alerts stand now: listening from here misses nothing. */
export async function markAlerts(ask: Ask, token: string, merchantId: string): Promise<AlertMark> {
  const page = await readPage(ask, token, { merchantId, first: 1 });
  return { cursor: page.streamCursor, newestAlert: page.edges[0]?.node.id ?? null };
}

/** The ids of all alerts raised since a mark, by the list that the merchant's console shows. */
export async function alertsSince(
  ask: Ask,
  token: string,
  merchantId: string,
  { newestAlert }: AlertMark,
): Promise<Set<string>> {
  const ids = new Set<string>();
  let after: string | null = null;
  for (;;) {
    const page = await readPage(ask, token, { merchantId, first: 100, after });
    for (const { node } of page.edges) {
      if (node.id === newestAlert) return ids;
      ids.add(node.id);
    }
    if (!page.pageInfo.hasNextPage) return ids;
    after = page.pageInfo.endCursor;
  }
}

/** How many alerts the merchant has in all. */
export async function countAlerts(ask: Ask, token: string, merchantId: string): Promise<number> {
  const { leadAlerts } = await ask<{ leadAlerts: { totalCount: number } | null }>(
    'query Count($merchantId: ID!) { leadAlerts(merchantId: $merchantId, first: 1) { totalCount } }',
    { merchantId },
    { token },
  );
  return leadAlerts?.totalCount ?? 0;
}

async function readPage(ask: Ask, token: string, variables: Readonly<Record<string, unknown>>) {
  const { leadAlerts } = await ask<Page>(query, variables, { token });
  if (leadAlerts === null)
    throw new Error('The merchant may not read its alerts: is SECRET that of the product?');
  return leadAlerts;
}
