import { and, desc, eq, inArray, or, sql } from 'drizzle-orm';
import type { Executor, Tx } from '../../../platform/db.ts';
import { behindId } from './cards.ts';
import { type Children, idsOf, readChildren } from './children.ts';
import { shareLinks } from './tables.ts';

export type ShareLinkRow = typeof shareLinks.$inferSelect;

export async function shareLinksById(executor: Executor, ids: readonly string[]): Promise<ShareLinkRow[]> {
  return executor
    .select()
    .from(shareLinks)
    .where(inArray(shareLinks.id, [...ids]));
}

export async function shareLinkByToken(executor: Executor, token: string): Promise<ShareLinkRow | null> {
  const [row] = await executor.select().from(shareLinks).where(eq(shareLinks.token, token));
  return row ?? null;
}

export async function insertShareLink(tx: Tx, row: ShareLinkRow): Promise<void> {
  await tx.insert(shareLinks).values(row);
}

/** The agent that a user has shared as at a merchant; null when it has not. */
export async function sharingAgent(
  executor: Executor,
  merchantId: string,
  userId: string,
): Promise<string | null> {
  const [row] = await executor
    .select({ agentId: shareLinks.agentId })
    .from(shareLinks)
    .where(
      and(
        eq(shareLinks.merchantId, merchantId),
        eq(shareLinks.agentUserId, userId),
        sql`${shareLinks.agentId} is not null`,
      ),
    )
    .limit(1);
  return row?.agentId ?? null;
}

type Page = { readonly behind: string | null; readonly limit: number };

/** The newest links of each card. */
export async function linksOfCards(
  executor: Executor,
  cardIds: readonly string[],
  page: Page,
): Promise<Children> {
  const children = executor
    .select({ id: shareLinks.id })
    .from(shareLinks)
    .where(and(eq(shareLinks.cardId, sql`parent.id`), behindId(sql`${shareLinks.id}`, page.behind)))
    .orderBy(desc(shareLinks.id))
    .limit(page.limit);
  return readChildren(executor, idsOf(cardIds), children);
}

/** Whose links of an agent a viewer sees: those of these merchants, and its own. */
export type LinkSight = {
  readonly everywhere: boolean;
  readonly merchantIds: readonly string[];
  readonly userId: string | null;
};

/** The newest links of each agent, of those in sight. */
export async function linksOfAgents(
  executor: Executor,
  agentIds: readonly string[],
  sight: LinkSight,
  page: Page,
): Promise<Children> {
  const seen = sight.everywhere
    ? undefined
    : or(
        sight.merchantIds.length === 0 ? undefined : inArray(shareLinks.merchantId, [...sight.merchantIds]),
        sight.userId === null ? undefined : eq(shareLinks.agentUserId, sight.userId),
        sql`false`,
      );
  const children = executor
    .select({ id: shareLinks.id })
    .from(shareLinks)
    .where(and(eq(shareLinks.agentId, sql`parent.id`), seen, behindId(sql`${shareLinks.id}`, page.behind)))
    .orderBy(desc(shareLinks.id))
    .limit(page.limit);
  return readChildren(executor, idsOf(agentIds), children);
}
